/** @jsxImportSource react */
/** The home page: composer entry, posts near the viewport only, right rail. */
import { useState } from 'react';
import { blank } from '../parts/blank.ts';
import { Link } from '../parts/navigate.tsx';
import { useTicks } from '../parts/live.ts';
import { post, type Post } from '../parts/people.ts';
import { useRows } from '../parts/rows.ts';
import { CommentBox } from './comment.tsx';
import { ComposerEntry } from './composer.tsx';
import { RailRequests } from './requests.tsx';
import { Avatar, paint, Press, profileOf, useWorld, type Place } from './world.tsx';

const unitHeight = 330;

export function HomePage() {
  const { options, words, me } = useWorld();
  return (
    <div className={paint('columns')}>
      <div role="navigation" aria-label={words.menu}><h2 dir="auto" className={paint('unseen')}>{words.menu}</h2><Link href={profileOf(me)}>{me.name}</Link></div>
      <div role="main">
        <ComposerEntry place={{ kind: 'profile', id: me.id, name: me.name }} />
        <h3 dir="auto" className={paint('unseen')}>{words.feed}</h3>
        <Feed count={options.posts} />
      </div>
      <div role="complementary"><RailRequests /></div>
    </div>
  );
}

/** A feed keeps about four posts near the viewport; the rest of its height is empty. */
export function Feed({ count, place }: { count: number; place?: Place }) {
  const { options } = useWorld();
  const ticks = useTicks(options.live);
  const { rows } = useRows(count, unitHeight, null, 1);
  return (
    <div style={{ position: 'relative', height: count * unitHeight }}>
      {rows.map((index) => (
        <div key={index} aria-posinset={index + 1} aria-describedby={`post-${index}`} data-virtualized="false" style={{ position: 'absolute', top: index * unitHeight, insetInlineStart: 0, width: '100%' }}>
          <Unit one={post(options.seed, index)} likes={ticks} place={place} />
        </div>
      ))}
    </div>
  );
}

export function Unit({ one, likes = 0, own = false, open: opened = own, place }: { one: Post; likes?: number; own?: boolean; open?: boolean; place?: Place }) {
  const { words, me } = useWorld();
  const [open, setOpen] = useState(opened);
  const by = own ? me : one.by;
  const stamp = `${one.minutes + Math.floor(likes / 60)} min`;
  return (
    <div className={paint('card')}>
      <div className={paint('row')}>
        <a role="link" aria-hidden="true" tabIndex={-1} href={profileOf(by)}><Avatar one={by} /></a>
        <h4 dir="auto"><Link href={profileOf(by)} aria-hidden={false}>{by.name}</Link></h4>
        <span aria-hidden="true">{[...stamp].map((letter, at) => <span key={at}>{letter}</span>)}</span>
        {own && <Press label={words.privacy(words.public)}><img src={blank} alt={words.public} /></Press>}
        {place && <span dir="auto">{place.name}</span>}
      </div>
      <div data-ad-preview="message" dir="auto">{one.text}</div>
      <div className={paint('row')}>
        <Press label={words.like}><span>{words.like} {one.likes + likes}</span></Press>
        <Press label={words.leaveComment} onPress={() => setOpen(true)}><span>{words.comment}</span></Press>
        <Press label={words.share}><span>{words.share}</span></Press>
      </div>
      {open && <CommentBox postId={one.id} label={words.commentAs(me.name)} focus={!opened} />}
    </div>
  );
}
