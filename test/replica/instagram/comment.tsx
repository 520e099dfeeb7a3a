/** @jsxImportSource react */
/** A comment box: a textarea in a form. In the dialog a dead Post stands there from the start; on a page of its own it comes with the first letter. */
import { useState, type KeyboardEvent } from 'react';
import { record } from '../parts/record.ts';
import { Icon, paint, Press, useWorld } from './world.tsx';

export function CommentBox({ postId, inDialog }: { postId: string; inDialog: boolean }) {
  const { words } = useWorld();
  const [text, setText] = useState('');
  const [sent, setSent] = useState<string[]>([]);
  const ready = text.trim() !== '';
  const send = () => {
    if (!ready) return;
    record({ site: 'instagram', what: 'comment', text, to: postId });
    setSent((before) => [...before, text]);
    setText('');
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <section>
      <ul>{sent.map((one, index) => <li key={index}><span dir="auto">{one}</span> <Press className={paint('blue')}>Reply</Press></li>)}</ul>
      <div>
        <form method="POST" onSubmit={(event) => { event.preventDefault(); send(); }}>
          <div className={paint('row')}>
            <Press className={paint('blue')}><Icon label={words.emoji} /></Press>
            <textarea aria-label={words.comment} placeholder={words.comment} autoComplete="off" autoCorrect="off" dir="" className={paint('area')} value={text} onChange={(event) => setText(event.target.value)} onKeyDown={keys} />
            {(inDialog || ready) && <Press live={ready} onPress={send} className={paint('blue', ...(ready ? [] : ['dead' as const]))}><span>{words.post}</span></Press>}
          </div>
        </form>
      </div>
    </section>
  );
}
