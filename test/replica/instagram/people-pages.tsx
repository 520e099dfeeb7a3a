/** @jsxImportSource react */
/** Profiles, the follow button in its states, suggestions, and the panel of notifications with its follow requests. */
import { useRef, useState, type ReactNode } from 'react';
import { blank } from '../parts/blank.ts';
import { Link } from '../parts/navigate.tsx';
import type { Someone } from '../parts/people.ts';
import { record } from '../parts/record.ts';
import { useRows } from '../parts/rows.ts';
import { Icon, paint, Plain, Press, requester, useWorld } from './world.tsx';

/** Follow turns to Requested for a private account, otherwise to Following. */
export function FollowButton({ one, back = false }: { one: Someone; back?: boolean }) {
  const { words } = useWorld();
  const [state, setState] = useState<'follow' | 'requested' | 'following'>('follow');
  const press = () => {
    const next = state === 'follow' ? (one.locked ? 'requested' : 'following') : 'follow';
    record({ site: 'instagram', what: 'follow', text: next, to: one.handle });
    setState(next);
  };
  if (state === 'following') return <Plain onPress={press}>{words.following}<Icon label={words.chevron} /></Plain>;
  return <Plain solid={state === 'follow'} onPress={press}>{state === 'requested' ? words.requested : back ? words.followBack : words.follow}</Plain>;
}

export function Profile({ one, own }: { one: Someone; own: boolean }) {
  const { options, words, openChat } = useWorld();
  const shared = requester(options, 0);
  return (
    <div>
      <header>
        <section className={paint('row')}>
          {own ? <button type="button" title="Change profile photo"><img src={blank} alt="Change profile photo" className={paint('avatar')} /></button> : <div role="button" tabIndex={0}><canvas width={1} height={1} /><span role="link" tabIndex={0} className={paint('avatar')} /></div>}
          <div><Link href={`/${one.handle}/`}><h2 dir="auto"><span>{one.handle}</span></h2></Link></div>
          {own ? (
            <>
              <Link href="/accounts/edit/" className={paint('button')}>{words.editProfile}</Link>
              <Link href="/archive/stories/" className={paint('button')}>Archive</Link>
              <Press>{words.note}</Press>
            </>
          ) : (
            <div className={paint('row')}>
              <FollowButton one={one} />
              <Press onPress={() => openChat(one)}>{words.message}</Press>
              <Press><Icon label={words.similar} /></Press>
            </div>
          )}
          <Press className={paint('blue')}><Icon label={words.options} /></Press>
        </section>
        <section><span dir="auto">{one.name}</span><div><span dir="auto">{own ? one.bio : options.bio || one.bio}</span></div>
          {!own && <div><span>Followed by <Link href={`/${shared.handle}/`}>{shared.handle}</Link> + 2 more</span></div>}
          <span dir="auto"><span>17</span> {words.posts}</span> <Link href={`/${one.handle}/followers/`}><span dir="auto"><span>{one.mutual}</span> {words.followers}</span></Link> <Link href={`/${one.handle}/following/`}><span dir="auto"><span>23</span> {words.following}</span></Link></section>
      </header>
      <input type="file" accept="image/jpeg" hidden />
      <div>{Array.from({ length: 6 }, (_, index) => <Link key={index} href={`/${one.handle}/p/C${one.id}${index}/`}><div className={paint('avatar')} /></Link>)}</div>
    </div>
  );
}

/** The list of followers: a dialog over the profile. On one's own, each row has a word to let them go instead. */
export function PeopleDialog({ title, own }: { title: string; own: boolean }) {
  const { options, words } = useWorld();
  const remove = (one: Someone) => <Plain onPress={() => record({ site: 'instagram', what: 'list-menu', text: 'opened', to: one.handle })}>{title === 'following' ? words.following : 'Remove'}</Plain>;
  return (
    <div className={paint('veil')}>
      <div role="dialog" aria-label={title} className={paint('dialog')} style={{ width: 400 }}>
        <h1>{title}</h1>
        {Array.from({ length: 24 }, (_, index) => requester(options, 100 + index)).map((one) => <Suggestion key={one.id} one={one}>{own ? remove(one) : undefined}</Suggestion>)}
      </div>
    </div>
  );
}

export function Suggestion({ one, children }: { one: Someone; children?: ReactNode }) {
  return (
    <div className={paint('row')}>
      <Link href={`/${one.handle}/`}><img src={blank} alt="" className={paint('avatar')} /></Link>
      <div className={paint('grow')}><Link href={`/${one.handle}/`}><span dir="auto">{one.handle}</span></Link><div><span dir="auto">{one.name}</span></div></div>
      {children ?? <FollowButton one={one} />}
    </div>
  );
}

export function SuggestedForYou({ count }: { count: number }) {
  const { options, words } = useWorld();
  return (
    <div>
      <div className={paint('row')}><span>{words.suggested}</span><Link href="/explore/people/">{words.seeAll}</Link></div>
      {Array.from({ length: count }, (_, index) => <Suggestion key={index} one={requester(options, 200 + index)} />)}
    </div>
  );
}

/** One person asking to follow: two buttons with words and no other mark. */
function FollowRequest({ one }: { one: Someone }) {
  const { words } = useWorld();
  const [answer, setAnswer] = useState<string | null>(null);
  const say = (what: string) => { record({ site: 'instagram', what: 'request', text: what, to: one.handle }); setAnswer(what); };
  if (answer === 'delete') return <div className={paint('row')} />;
  return (
    <div className={paint('row')}>
      <Link href={`/${one.handle}/`}><img src={blank} alt={words.picture(one.handle)} className={paint('avatar')} /></Link>
      <div className={paint('grow')}><Link href={`/${one.handle}/`}><span dir="auto">{one.handle}</span></Link><div><span dir="auto">{one.name}</span></div></div>
      {answer === 'confirm' ? <FollowButton one={one} back /> : <><Plain solid onPress={() => say('confirm')}>{words.confirm}</Plain><Plain onPress={() => say('delete')}>{words.delete}</Plain></>}
    </div>
  );
}

export function FollowRequests() {
  const { options } = useWorld();
  const pane = useRef<HTMLDivElement>(null);
  const height = 64;
  const { rows } = useRows(options.requests, height, pane);
  return (
    <div ref={pane} style={{ height: '80vh', overflow: 'auto' }}>
      <div style={{ position: 'relative', height: options.requests * height }}>
        {rows.map((index) => <div key={requester(options, index).id} style={{ position: 'absolute', top: index * height, width: '100%' }}><FollowRequest one={requester(options, index)} /></div>)}
      </div>
    </div>
  );
}

/** The panel: a row with the number of requests opens their list. The address stays. */
export function NotificationsPanel({ requestsFirst = false }: { requestsFirst?: boolean }) {
  const { options, words } = useWorld();
  const [open, setOpen] = useState(requestsFirst);
  return (
    <div>
      <div><h2 dir="auto"><span>{open ? words.followRequests : words.notifications}</span></h2></div>
      {open ? <FollowRequests /> : (
        <>
          {options.requests > 0 && <Press onPress={() => setOpen(true)}><span dir="auto">{words.followRequests}</span> <span>{requester(options, 0).handle} + {options.requests - 1}</span></Press>}
          {Array.from({ length: 4 }, (_, index) => requester(options, 250 + index)).map((one) => (
            <div key={one.id} className={paint('row')}><Link href={`/${one.handle}/`}><img src={blank} alt={words.picture(one.handle)} className={paint('avatar')} /></Link><span dir="auto"><Link href={`/${one.handle}/`}>{one.handle}</Link> started following you.</span><FollowButton one={one} back /></div>
          ))}
        </>
      )}
    </div>
  );
}
