/** @jsxImportSource react */
/** /stories/create/ and /reels/create: pages of their own, not dialogs. */
import { useRef, useState } from 'react';
import { LexicalBox } from '../parts/lexical-box.tsx';
import { record } from '../parts/record.ts';
import { Face, paint, Press, useWorld } from './world.tsx';

export function StoryPage() {
  const { words } = useWorld();
  const [kind, setKind] = useState<'choose' | 'text' | 'photo'>('choose');
  const [text, setText] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const share = () => { record({ site: 'facebook', what: 'story', text, photos: kind === 'photo' ? 1 : 0 }); setText(''); setKind('choose'); };
  return (
    <div role="main" className={paint('wide')}>
      <h1 dir="auto">{words.story}</h1>
      <input ref={file} type="file" accept="image/*,image/heif,image/heic" hidden onChange={() => setKind('photo')} />
      {kind === 'choose' ? (
        <div className={paint('row')}>
          <Press label={words.photoStory} onPress={() => file.current?.click()}><Face>{words.photoStory}</Face></Press>
          <Press label={words.textStory} onPress={() => setKind('text')}><Face>{words.textStory}</Face></Press>
        </div>
      ) : (
        <div>
          <textarea dir="auto" rows={4} cols={40} value={text} onChange={(event) => setText(event.target.value)} />
          <Press label={words.shareStory} live={kind === 'photo' || text.trim() !== ''} onPress={share}><Face>{words.shareStory}</Face></Press>
        </div>
      )}
    </div>
  );
}

export function ReelPage() {
  const { words, friends } = useWorld();
  const [step, setStep] = useState(0);
  const [text, setText] = useState('');
  const publish = () => { record({ site: 'facebook', what: 'reel', text, photos: 1 }); setStep(0); };
  return (
    <div role="main" className={paint('wide')}>
      <h1 dir="auto">{words.reel}</h1>
      {step === 0 && <input type="file" accept="video/*, video/mp4" onChange={() => setStep(1)} />}
      {(step === 1 || step === 2) && <Press label={words.next} onPress={() => setStep(step + 1)}><Face>{words.next}</Face></Press>}
      {step === 3 && (
        <form method="post" onSubmit={(event) => event.preventDefault()}>
          <LexicalBox mode="rich" className={paint('editor')} placeholderClass={paint('ghost')} placeholder={words.describe} onText={setText} people={friends} turn={0} focus />
          <Press label={words.publish} onPress={publish}><Face>{words.publish}</Face></Press>
        </form>
      )}
    </div>
  );
}
