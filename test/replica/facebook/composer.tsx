/** @jsxImportSource react */
/** The create-post dialog: editor, audience, photos, Post at once or Next and then Post. Opening it changes no address. */
import { useId, useRef, useState } from 'react';
import { blank } from '../parts/blank.ts';
import { LexicalBox } from '../parts/lexical-box.tsx';
import { record } from '../parts/record.ts';
import { AudiencePicker } from './audience-picker.tsx';
import { Face, Layer, paint, Press, useWorld, type Place } from './world.tsx';

const surfaces = { profile: 'post', group: 'group-post', page: 'page-post' } as const;

export function Composer({ place, close }: { place: Place; close: () => void }) {
  const { options, words, me, friends } = useWorld();
  const [text, setText] = useState('');
  const [photos, setPhotos] = useState<string[]>([]);
  const [audience, setAudience] = useState(words.public);
  const [step, setStep] = useState<'write' | 'audience' | 'settings'>('write');
  const file = useRef<HTMLInputElement>(null);
  const title = useId();
  const ready = text.trim() !== '' || photos.length > 0;
  const twoSteps = options.flow === 'next' || place.kind === 'page';

  const post = () => {
    if (!ready) return;
    record({ site: 'facebook', what: surfaces[place.kind], text, photos: photos.length, audience: place.kind === 'profile' ? audience : place.name, to: place.id });
    close();
  };
  const forward = () => (twoSteps ? setStep('settings') : post());

  return (
    <Layer>
      <div className={paint('veil')}>
        <div role="dialog" aria-labelledby={title} aria-modal="true" className={paint('dialog')} onKeyDown={(event) => { if (event.key === 'Escape') close(); }}>
          <form method="post" onSubmit={(event) => event.preventDefault()} hidden={step !== 'write'}>
            <div><h2 id={title} dir="auto"><span>{words.createPost}</span></h2><Press label={words.close} onPress={close}><i aria-hidden="true">×</i></Press></div>
            <div className={paint('row')}>
              <svg role="img" aria-label={me.name} className={paint('avatar')} />
              <span>{me.name}</span>
              {place.kind === 'profile'
                ? <Press label={words.privacy(audience)} onPress={() => setStep('audience')}><img src={blank} alt={audience} /><Face>{audience}</Face></Press>
                : <span dir="auto">{place.name}</span>}
            </div>
            <div role="presentation">
              <LexicalBox mode="rich" className={`notranslate ${paint('editor')}`} placeholderClass={paint('ghost')} placeholder={place.kind === 'group' ? words.writeSomething : words.mind(me.first)}
                onText={setText} onControlEnter={forward} people={friends} turn={0} focus />
            </div>
            {photos.map((address) => <div key={address}><img src={address} alt="" width={200} height={120} /></div>)}
            <div className={paint('row')}>
              <input ref={file} type="file" accept="image/*,image/heif,image/heic,video/*" multiple hidden onChange={(event) => {
                const added = [...(event.target.files ?? [])].map((one) => URL.createObjectURL(one));
                setPhotos((before) => [...before, ...added]);
              }} />
              <Press label={words.photo} onPress={() => file.current?.click()}><i aria-hidden="true">▣</i></Press>
            </div>
            <Press label={twoSteps ? words.next : words.post} live={ready} onPress={forward} className={paint('button', 'primary', ...(ready ? [] : ['dead' as const]))}><Face>{twoSteps ? words.next : words.post}</Face></Press>
          </form>
          {step === 'audience' && <AudiencePicker value={audience} choose={setAudience} close={() => setStep('write')} />}
          {step === 'settings' && (
            <div>
              <h2 dir="auto">{words.postSettings}</h2>
              <Press label={words.schedule}><Face>{words.schedule}</Face></Press>
              <Press label={words.post} onPress={post} className={paint('button', 'primary')}><Face>{words.post}</Face></Press>
            </div>
          )}
        </div>
      </div>
    </Layer>
  );
}

/** The closed composer on a feed, profile or group: the prompt that opens the dialog. */
export function ComposerEntry({ place, region = true }: { place: Place; region?: boolean }) {
  const { words, me, openComposer } = useWorld();
  const prompt = place.kind === 'group' ? words.writeSomething : words.mind(me.first);
  const inside = (
    <div>
      {region && <h3 dir="auto" className={paint('unseen')}>{words.create}</h3>}
      <div className={paint('row')}>
        <a role="link" tabIndex={0} href={`https://${location.hostname}/${me.handle}`} aria-label={me.name}><svg role="none" aria-hidden="true" className={paint('avatar')} /></a>
        <Press className={paint('prompt')} onPress={() => openComposer(place)}><span>{prompt}</span></Press>
      </div>
    </div>
  );
  return (
    <div className={paint('card')} {...(region ? { role: 'region', 'aria-label': words.create } : {})}>
      {inside}
      <div className={paint('row')}><Press onPress={() => openComposer(place)}><div><span dir="auto"><span>{words.photo}</span></span></div></Press></div>
    </div>
  );
}
