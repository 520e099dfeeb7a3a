/** @jsxImportSource react */
/** X Chat in its three generations: in an open shadow root (2026-09), the same in the page (2026-07), and Draft.js (2025). */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { DraftBox } from '../parts/draft-box.tsx';
import { go, Link, useAddress } from '../parts/navigate.tsx';
import type { Someone } from '../parts/people.ts';
import { record } from '../parts/record.ts';
import { Button, handleOf, paint, requester, useWorld, WorldContext } from './world.tsx';

function threadOf(one: Someone): string {
  return `111-${one.id.slice(-6)}`;
}

/** Draws its children inside an open shadow root, attached a moment after the host appears, as the site does. */
function Shadow({ children }: { children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const world = useWorld();
  useEffect(() => {
    const timer = setTimeout(() => setRoot(host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' })), 60);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div data-testid="xchatEmbedRoute" ref={host}>
      {root && createPortal(<WorldContext.Provider value={world}>{children}</WorldContext.Provider>, root as unknown as Element)}
    </div>
  );
}

function Message({ text, mine, id }: { text: string; mine: boolean; id: string }) {
  return (
    <div data-dm-item-key={id}>
      <div className={mine ? 'justify-end' : 'justify-start'} data-testid={`message-${id}`} data-dm-message-row={id}>
        <div data-dm-message-focus-target=""><div data-testid={`message-text-${id}`}><span dir="auto" className="whitespace-pre-wrap">{text}</span><span aria-hidden="true">3:20 PM</span></div></div>
      </div>
    </div>
  );
}

function Thread({ one, asked }: { one: Someone; asked: boolean }) {
  const { options, words, others } = useWorld();
  const [pending, setPending] = useState(asked);
  const [text, setText] = useState('');
  const [turn, setTurn] = useState(0);
  const [sent, setSent] = useState<string[]>([]);
  const send = () => {
    if (text.trim() === '') return;
    record({ site: 'x', what: 'message', text, to: handleOf(one) });
    setSent((before) => [...before, text]);
    setText('');
    setTurn((before) => before + 1);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const answer = (what: string) => {
    record({ site: 'x', what: 'message-request', text: what, to: handleOf(one) });
    if (what === 'accept') setPending(false);
    else go('/i/chat/requests');
  };
  if (options.chat === 'draft') {
    return (
      <div>
        <div data-testid="DmScrollerContainer">{sent.map((line, index) => <div data-testid="messageEntry" key={index}><span>{line}</span></div>)}</div>
        <aside role="complementary"><DraftBox testId="dmComposerTextInput" label={words.message} placeholder={words.message} people={others} turn={turn} onText={setText} onSend={send} enterSends />
          <Button testId="dmComposerSendButton" aria-label={words.send} disabled={text.trim() === ''} onClick={send}>➤</Button></aside>
      </div>
    );
  }
  return (
    <div data-testid="dm-conversation-panel">
      <div data-testid="dm-conversation-header"><Link href={`/${handleOf(one)}`}><div data-testid="dm-conversation-username"><div><div>{one.name}</div></div></div></Link></div>
      <div data-testid="dm-message-scroller"><div data-testid="dm-message-list">
        <Message text="Hello, are you about?" mine={false} id={`${one.id}-0`} />
        {sent.map((line, index) => <Message key={index} text={line} mine id={`${one.id}-${index + 1}`} />)}
      </div></div>
      {pending ? (
        <section data-testid="dm-message-request-prompt">
          <button type="button" onClick={() => answer('block')}>{words.block}</button>
          <button type="button" onClick={() => answer('delete')}>{words.delete}</button>
          <button type="button" data-testid="dm-message-request-accept-button" onClick={() => answer('accept')}>{words.accept}</button>
        </section>
      ) : (
        <div data-testid="dm-composer-container"><form data-testid="dm-composer-form" onSubmit={(event) => { event.preventDefault(); send(); }}><div data-testid="dm-composer-input-container">
          <button type="button" data-testid="dm-composer-attachment-button" aria-label={words.attach}>+</button>
          <textarea data-testid="dm-composer-textarea" placeholder={words.message} aria-label={words.message} rows={2} value={text} onChange={(event) => setText(event.target.value)} onKeyDown={keys} />
          {text.trim() !== '' && <button type="submit" data-testid="dm-composer-send-button" aria-label={words.send}>➤</button>}
        </div></form></div>
      )}
    </div>
  );
}

function ChatBody() {
  const { options, words } = useWorld();
  const path = useAddress().pathname;
  const asked = path.startsWith('/i/chat/requests');
  const people = Array.from({ length: 5 }, (_, index) => requester(options, (asked ? 60 : 40) + index));
  const thread = /\d+-(\d+)/.exec(path)?.[1];
  const one = thread === undefined ? undefined : people.find((person) => threadOf(person).endsWith(thread)) ?? people[0];
  return (
    <div data-testid="dm-container" className={paint('page')}>
      <div data-testid="dm-inbox-panel">
        <header data-testid="dm-inbox-header"><span data-testid="dm-inbox-title">{words.chat}</span>
          <button type="button" data-testid="dm-inbox-requests-button" onClick={() => go('/i/chat/requests')}>{words.chatRequests}</button>
          <button type="button" data-testid="dm-new-chat-button" aria-label={words.newMessage}>+</button></header>
        {asked ? (
          <div data-testid="dm-message-requests"><div data-testid="dm-message-requests-scroller">{people.map((person) => (
            <div key={person.id} data-testid={`dm-message-request-item-111:${person.id.slice(-6)}`}><Link href={`/i/chat/requests/${threadOf(person)}`}><span>{person.name}</span></Link></div>))}</div></div>
        ) : people.map((person) => (
          <div key={person.id} data-testid={`dm-conversation-item-111:${person.id.slice(-6)}`} role="option" aria-selected={person === one}><Link href={`/i/chat/${threadOf(person)}`}><span>{person.name}</span></Link></div>
        ))}
      </div>
      {one && <Thread one={one} asked={asked} key={one.id} />}
    </div>
  );
}

export function ChatPage() {
  const { options } = useWorld();
  if (options.chat !== 'shadow') return <ChatBody />;
  return <><Shadow><ChatBody /></Shadow><div data-testid="xchatEmbedOverlays" /></>;
}
