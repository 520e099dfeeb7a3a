/** @jsxImportSource react */
/** A comment or reply box: Lexical in a presentation form. Enter sends, Shift+Enter breaks the line. */
import { useRef, useState } from 'react';
import { LexicalBox } from '../parts/lexical-box.tsx';
import { record } from '../parts/record.ts';
import { paint, Press, useWorld } from './world.tsx';

export function CommentBox({ postId, label, focus }: { postId: string; label: string; focus?: boolean }) {
  const { words, friends } = useWorld();
  const [text, setText] = useState('');
  const [turn, setTurn] = useState(0);
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState<string[]>([]);
  const file = useRef<HTMLInputElement>(null);
  const ready = text.trim() !== '';
  const send = () => {
    if (!ready) return;
    record({ site: 'facebook', what: 'comment', text, to: postId });
    setSent((before) => [...before, text]);
    setTurn((before) => before + 1);
  };
  return (
    <div>
      {sent.map((one, index) => <div role="article" key={index}><div dir="auto">{one}</div></div>)}
      <form role="presentation" onSubmit={(event) => event.preventDefault()} onFocus={() => setOpen(true)}>
        <div className={paint('row')}>
          <div data-visualcompletion="ignore">
            <LexicalBox mode="plain" className={`notranslate ${paint('small')}`} placeholderClass={paint('ghost')} aria-label={label} placeholder={label} onText={setText} onEnter={send} people={friends} turn={turn} focus={focus} />
          </div>
        </div>
        {open && (
          <div className={paint('row')}>
            <div id="focused-state-actions-list">
              <ul>
                <li><Press label={words.attach} onPress={() => file.current?.click()}><i aria-hidden="true">▣</i></Press>
                  <input ref={file} type="file" accept="video/*, image/*" hidden /></li>
              </ul>
            </div>
            <div id="focused-state-composer-submit"><Press label={words.comment} live={ready} onPress={send}><i aria-hidden="true">➤</i></Press></div>
          </div>
        )}
      </form>
    </div>
  );
}
