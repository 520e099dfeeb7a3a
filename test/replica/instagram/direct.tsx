/** @jsxImportSource react */
/** Direct messages: /direct/t/ID, the popup on any page, and requests with Block, Delete, Accept in place of the box. */
import { useState } from 'react';
import { LexicalBox } from '../parts/lexical-box.tsx';
import { go, Link, useAddress } from '../parts/navigate.tsx';
import type { Someone } from '../parts/people.ts';
import { record } from '../parts/record.ts';
import { Icon, paint, Press, requester, useWorld } from './world.tsx';

export function Conversation({ one, asked = false }: { one: Someone; asked?: boolean }) {
  const { words, others } = useWorld();
  const [pending, setPending] = useState(asked);
  const [text, setText] = useState('');
  const [turn, setTurn] = useState(0);
  const [sent, setSent] = useState<string[]>([]);
  const ready = text.trim() !== '';
  const send = () => {
    if (!ready) return;
    record({ site: 'instagram', what: 'message', text, to: one.handle });
    setSent((before) => [...before, text]);
    setTurn((before) => before + 1);
  };
  const answer = (what: string) => {
    record({ site: 'instagram', what: 'message-request', text: what, to: one.handle });
    if (what === 'accept') setPending(false);
    else go('/direct/requests/');
  };
  return (
    <div aria-label={words.conversation(one.name)} className={paint('pane')}>
      <div className={paint('grow')} data-pagelet="IGDOpenMessageList">
        <div role="grid" aria-label={words.messagesIn(one.name)}>
          {['See you at the weekend?', ...sent].map((line, index) => (
            <div role="row" key={index}><div role="gridcell" tabIndex={0}><div role="presentation"><span dir="auto"><div>{line}</div></span></div></div></div>
          ))}
        </div>
      </div>
      {pending ? (
        <div className={paint('row')}>
          <Press onPress={() => answer('block')}>{words.block}</Press><Press onPress={() => answer('delete')}>{words.delete}</Press><Press onPress={() => answer('accept')}>{words.accept}</Press>
        </div>
      ) : (
        <div className={paint('row')}>
          <Press className={paint('blue')}><Icon label="Choose an emoji" /></Press>
          <div className={paint('grow')}><div>
            <LexicalBox mode="plain" className={paint('line')} placeholderClass={paint('ghost')} aria-label={words.messageAs} aria-describedby={words.messageAs} placeholder={words.messageHint} onText={setText} onEnter={send} people={others} turn={turn} focus />
          </div></div>
          {ready ? <Press className={paint('blue')} onPress={send}>{words.send}</Press> : (
            <>
              <Press className={paint('blue')}><Icon label="Voice Clip" /></Press>
              <input type="file" accept="audio/*,.mp4,.mov,.png,.jpg,.jpeg" multiple hidden />
              <Press className={paint('blue')}><Icon label="Add Photo or Video" /></Press>
            </>
          )}
        </div>
      )}
    </div>
  );
}

export function ChatPopup({ one, close }: { one: Someone; close: () => void }) {
  const { words } = useWorld();
  return (
    <div className={paint('dock')}>
      <div className={paint('row')}>
        <Press className={paint('blue')} onPress={close}><Icon label={words.back} /></Press>
        <h2 dir="auto"><span>{one.name}</span></h2>
        <Press className={paint('blue')} onPress={close}><Icon label={words.close} /></Press>
      </div>
      <Conversation one={one} />
    </div>
  );
}

export function DirectPage() {
  const { options } = useWorld();
  const path = useAddress().pathname;
  const asked = path.startsWith('/direct/requests');
  const people = Array.from({ length: 5 }, (_, index) => requester(options, (asked ? 60 : 40) + index));
  const id = /\/(?:t|requests)\/(\d+)/.exec(path)?.[1];
  const one = people.find((person) => person.id === id) ?? (id === undefined ? undefined : people[0]);
  return (
    <div className={paint('row')}>
      <div role="navigation">{people.map((person) => (
        <div key={person.id} role="listitem"><Link href={asked ? `/direct/requests/${person.id}/` : `/direct/t/${person.id}/`}><span dir="auto">{person.name}</span></Link></div>
      ))}</div>
      {one && <div className={paint('grow')} key={one.id}><div><Link href={`/${one.handle}/`}><h2 dir="auto"><span>{one.name}</span></h2></Link></div><Conversation one={one} asked={asked} /></div>}
    </div>
  );
}
