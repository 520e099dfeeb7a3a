/** @jsxImportSource react */
/** Incoming friend requests: the row of the right rail, the page, the notifications flyout. */
import { useRef, useState } from 'react';
import { go, Link, useAddress } from '../parts/navigate.tsx';
import type { Someone } from '../parts/people.ts';
import { record } from '../parts/record.ts';
import { useRows } from '../parts/rows.ts';
import { Face, paint, Press, profileOf, requester, useWorld } from './world.tsx';
import { ProfilePage } from './profile.tsx';

/** What was answered in this page, shared by every place a request shows. */
const answered = new Map<string, 'confirmed' | 'removed'>();

export function requestLink(one: Someone): string {
  return `https://${location.hostname}/friends/requests/?profile_id=${one.id}`;
}

/** Confirm and Delete, each with a dead copy of the other beside it, hidden from everyone. */
export function Answers({ one, labels }: { one: Someone; labels?: [string, string] }) {
  const { words } = useWorld();
  const [answer, setAnswer] = useState(answered.get(one.id));
  const [confirm, remove] = labels ?? [words.confirm, words.remove];
  const say = (what: 'confirmed' | 'removed') => {
    answered.set(one.id, what);
    setAnswer(what);
    record({ site: 'facebook', what: 'request', text: what, to: one.id });
  };
  if ((answered.get(one.id) ?? answer) !== undefined) return <span dir="auto">{answer === 'confirmed' ? '✓' : '–'}</span>;
  const twin = (label: string) => <div aria-hidden="true" className={paint('twin')}><Press label={label} live={false}><Face>{label}</Face></Press></div>;
  return (
    <div className={paint('row')}>
      <div className={paint('holds')}><Press label={confirm} onPress={() => say('confirmed')} className={paint('button', 'primary')}><Face>{confirm}</Face></Press>{twin(remove)}</div>
      <div className={paint('holds')}>{twin(confirm)}<Press label={remove} onPress={() => say('removed')}><Face>{remove}</Face></Press></div>
    </div>
  );
}

/** One request, in either published shape. */
export function RequestRow({ one }: { one: Someone }) {
  const { options, words } = useWorld();
  const mutual = one.mutual > 0 && (
    <span dir="auto"><div role="grid"><div role="row"><div role="cell"><object type="nested/pressable">
      <a role="link" tabIndex={0} href={`https://${location.hostname}/ella.rowe1`} aria-label="Profile picture of Ella Rowe, who is a mutual friend"><svg role="img" aria-label="Ella Rowe" /></a>
    </object></div></div></div>
      <div role="button" aria-labelledby={words.mutual(one.mutual)} tabIndex={0}><span>{words.mutual(one.mutual)}</span></div></span>
  );
  const name = <span dir="auto"><div><span><span>{one.name}</span></span><div><abbr aria-label="21 hours ago"><span aria-hidden="true">21h</span></abbr></div></div></span>;
  const avatar = <svg role="img" aria-label={one.name} data-visualcompletion="ignore-dynamic" className={paint('avatar')} />;
  const href = requestLink(one);
  if (options.row === 'inside') {
    return (
      <div data-visualcompletion="ignore-dynamic">
        <Link href={href}><div className={paint('row')}>{avatar}<div>{name}{mutual}</div><div><Answers one={one} key={one.id} /></div></div></Link>
      </div>
    );
  }
  return (
    <div data-visualcompletion="ignore-dynamic">
      <div className={paint('row')}>
        <Link href={href} aria-label={one.name}>{avatar}</Link>
        <div><Link href={href}>{name}</Link>{mutual}</div>
      </div>
      <div><Answers one={one} key={one.id} /></div>
    </div>
  );
}

/** The request card of the right rail. */
export function RailRequests() {
  const { options, words } = useWorld();
  if (options.requests === 0) return null;
  return (
    <div className={paint('card')}>
      <div className={paint('row')}><h3 dir="auto">{words.friendRequests}</h3><Link aria-label={words.seeAll} href={`https://${location.hostname}/friends/`}>{words.seeAll}</Link></div>
      <RequestRow one={requester(options, 0)} />
    </div>
  );
}

/** /friends/requests: a list that recycles its rows on the left, the chosen person's profile on the right. */
export function RequestsPage() {
  const { options, words } = useWorld();
  const pane = useRef<HTMLDivElement>(null);
  const height = 120;
  const { rows, pool } = useRows(options.requests, height, pane);
  const chosen = useAddress().searchParams.get('profile_id');
  const person = chosen === null ? null : Array.from({ length: options.requests }, (_, index) => requester(options, index)).find((one) => one.id === chosen);
  return (
    <div className={paint('split')}>
      <div role="navigation" aria-label={words.friendRequests}>
        <div ref={pane} className={paint('pane')}>
          <h2 dir="auto"><span>{words.friendRequests}</span></h2>
          <div style={{ position: 'relative', height: options.requests * height }} data-virtualized="false">
            {rows.map((index) => (
              <div key={index % pool} style={{ position: 'absolute', top: index * height, insetInlineStart: 0, width: '100%' }}><RequestRow one={requester(options, index)} /></div>
            ))}
          </div>
        </div>
      </div>
      <div>{person && <ProfilePage one={person} incoming key={person.id} />}</div>
    </div>
  );
}

/** One line of the notifications flyout: a request, or anything else. */
function Notice({ one, says, href, children }: { one: Someone; says: string; href: string; children?: React.ReactNode }) {
  const [before, after] = says.split(one.name);
  return (
    <div role="listitem"><div>
      <a role="link" tabIndex={0} href={href} onClick={(event) => { event.preventDefault(); go(new URL(href).pathname + new URL(href).search); }}>
        <div className={paint('row')}><svg role="img" aria-label={one.name} className={paint('avatar')} /><span dir="auto">{before}<b>{one.name}</b>{after}</span></div>
      </a>
      {children}
    </div></div>
  );
}

/** The flyout stays in the page while it is closed, under `hidden`, buttons and all. */
export function Notifications({ open }: { open: boolean }) {
  const { options, words } = useWorld();
  const count = Math.min(options.requests, 3);
  return (
    <div hidden={!open}>
      <div role="dialog" aria-label={words.notificationList} className={paint('flyout')}>
        <h1 dir="auto">{words.notificationList}</h1>
        <div role="list">
          <Notice one={requester(options, 90)} says={`${requester(options, 90).name} commented on a post.`} href={profileOf(requester(options, 90))} />
          {Array.from({ length: count }, (_, index) => {
            const one = requester(options, index);
            return <Notice key={one.id} one={one} says={words.sentRequest(one.name)} href={requestLink(one)}><Answers one={one} /></Notice>;
          })}
        </div>
      </div>
    </div>
  );
}
