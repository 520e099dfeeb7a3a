/** @jsxImportSource react */
/** Chat: the tab at the bottom of any page and the full page under /messages/. Enter sends. */
import { useState, type ReactNode } from 'react';
import { LexicalBox } from '../parts/lexical-box.tsx';
import { go, Link, useAddress } from '../parts/navigate.tsx';
import type { Someone } from '../parts/people.ts';
import { record } from '../parts/record.ts';
import { Face, paint, Press, profileOf, requester, useWorld } from './world.tsx';

const opening = ['Are you going on Saturday?', 'Let me know when you can.'];

function MessageRow({ by, children }: { by: string; children: ReactNode }) {
  return (
    <div role="row">
      <div role="gridcell" tabIndex={-1}><div role="presentation"><h4 dir="auto" className={paint('unseen')}><span>{by}</span></h4><span dir="auto"><div dir="auto">{children}</div></span></div></div>
    </div>
  );
}

/** The message list and the box. A request from a stranger shows its three buttons in place of the box until accepted. */
export function Conversation({ one, asked = false }: { one: Someone; asked?: boolean }) {
  const { words, me, friends } = useWorld();
  const [text, setText] = useState('');
  const [turn, setTurn] = useState(0);
  const [sent, setSent] = useState<string[]>([]);
  const [pending, setPending] = useState(asked);
  const ready = text.trim() !== '';
  const send = () => {
    if (!ready) return;
    record({ site: 'facebook', what: 'message', text, to: one.id });
    setSent((before) => [...before, text]);
    setTurn((before) => before + 1);
  };
  const answer = (what: string) => {
    record({ site: 'facebook', what: 'message-request', text: what, to: one.id });
    if (what === 'accept') setPending(false);
    else go('/messages/requests');
  };
  return (
    <>
      <div className={paint('grow')}>
        <div role="grid" aria-label={words.conversation(one.name)}>
          {opening.map((line) => <MessageRow key={line} by={one.name}>{line}</MessageRow>)}
          {sent.map((line, index) => <MessageRow key={index} by={me.name}>{line}</MessageRow>)}
        </div>
      </div>
      {pending ? (
        <div className={paint('row')}>
          <Press label={words.block} onPress={() => answer('block')}><Face>{words.block}</Face></Press>
          <Press label={words.remove} onPress={() => answer('delete')}><Face>{words.remove}</Face></Press>
          <Press label={words.accept} onPress={() => answer('accept')}><Face>{words.accept}</Face></Press>
        </div>
      ) : (
        <div className={paint('row')}>
          <input type="file" accept="*/*" multiple hidden />
          <Press label={words.attach}><i aria-hidden="true">+</i></Press>
          <div className={paint('grow')}><div>
            <LexicalBox mode="plain" className={`notranslate ${paint('small')}`} placeholderClass={paint('ghost')} aria-label={words.message} aria-describedby={words.writeTo(one.name)}
              placeholder="Aa" onText={setText} onEnter={send} people={friends} turn={turn} focus />
          </div></div>
          <Press label={ready ? words.send : words.sendLike} onPress={ready ? send : undefined}><i aria-hidden="true">{ready ? '➤' : '♥'}</i></Press>
        </div>
      )}
    </>
  );
}

export function ChatTab({ one, close }: { one: Someone; close: () => void }) {
  const { words } = useWorld();
  return (
    <div tabIndex={-1}><div role="none" tabIndex={-1} className={paint('chat')}>
      <div className={paint('row')}>
        <Link href={`https://${location.hostname}/${one.id}/`} aria-label={one.name}><div className={paint('avatar')} /></Link>
        <Press label="Chat settings"><h2 dir="auto"><span dir="auto"><span>{one.name}</span></span></h2></Press>
        <Press label={words.closeChat} onPress={close}><svg aria-hidden="true" /></Press>
      </div>
      <Conversation one={one} />
    </div></div>
  );
}

/** /messages/t/ID, /messages/e2ee/t/ID, /messages/requests and /messages/requests/t/ID. */
export function MessagesPage() {
  const { options } = useWorld();
  const path = useAddress().pathname;
  const asked = path.startsWith('/messages/requests');
  const people = Array.from({ length: 5 }, (_, index) => requester(options, (asked ? 60 : 40) + index));
  const id = /\/t\/(\d+)/.exec(path)?.[1];
  const one = people.find((person) => person.id === id) ?? (id === undefined ? undefined : people[0]);
  return (
    <div className={paint('split')}>
      <div role="navigation" aria-label="Chats">
        <div role="grid">{people.map((person) => (
          <div role="row" key={person.id}><div role="gridcell"><Link href={`https://${location.hostname}${asked ? '/messages/requests/t/' : '/messages/e2ee/t/'}${person.id}/`}><span dir="auto">{person.name}</span></Link></div></div>
        ))}</div>
      </div>
      <div role="main">{one && (
        <div className={paint('pane')} key={one.id}>
          <div className={paint('row')}><Link href={profileOf(one)} aria-label={one.name}><h2 dir="auto"><span>{one.name}</span></h2></Link></div>
          <Conversation one={one} asked={asked} />
        </div>
      )}</div>
    </div>
  );
}
