/** @jsxImportSource react */
/** Timelines: absolutely placed cells whose nodes are recycled, posts, user cells, follow buttons. */
import { useState, type ReactNode } from 'react';
import { useTicks } from '../parts/live.ts';
import { Link } from '../parts/navigate.tsx';
import { post, type Post, type Someone } from '../parts/people.ts';
import { record } from '../parts/record.ts';
import { useRows } from '../parts/rows.ts';
import { Avatar, Button, handleOf, paint, useWorld } from './world.tsx';

/** A virtual list: only the rows near the viewport exist, and their nodes are used again for other rows. */
export function Cells({ label, count, height, draw }: { label: string; count: number; height: number; draw: (index: number) => ReactNode }) {
  const { rows, pool } = useRows(count, height, null);
  return (
    <section role="region" aria-labelledby="accessible-list-0">
      <h1 role="heading" id="accessible-list-0" dir="auto">{label}</h1>
      <div aria-label={label}>
        <div className={paint('list')} style={{ height: count * height }}>
          {rows.map((index) => (
            <div key={index % pool} data-testid="cellInnerDiv" className={paint('slot')} style={{ transform: `translateY(${index * height}px)`, height }}><div><div>{draw(index)}</div></div></div>
          ))}
        </div>
      </div>
    </section>
  );
}

export function TweetCard({ one, likes = 0, bare = false, focal = false }: { one: Post; likes?: number; bare?: boolean; focal?: boolean }) {
  const { words, compose } = useWorld();
  return (
    <article role="article" data-testid="tweet" tabIndex={focal ? -1 : 0} className={paint('cell')}>
      <div className={paint('row')}>
        <Avatar one={one.by} />
        <div data-testid="User-Name"><Link href={`/${handleOf(one.by)}`}><span>{one.by.name}</span></Link> <Link href={`/${handleOf(one.by)}`} tabIndex={-1}><span>@{handleOf(one.by)}</span></Link> <Link href={`/${handleOf(one.by)}/status/${one.id}`}><time>{one.minutes}m</time></Link></div>
      </div>
      <div data-testid="tweetText" dir="auto" lang="en"><span>{one.text}</span></div>
      {!bare && (
        <div role="group" className={paint('row')}>
          <Button testId="reply" aria-label={words.reply} onClick={() => compose({ reply: one })}>↩</Button>
          <Button testId="retweet" aria-label={words.repost} onClick={() => compose({ quote: one })}>⟳</Button>
          <Button testId="like" aria-label={`${one.likes + likes} Likes`}>♥ {one.likes + likes}</Button>
          <Button testId="caret" aria-label="More">…</Button>
        </div>
      )}
    </article>
  );
}

export function Timeline({ label, count, from = 0 }: { label: string; count: number; from?: number }) {
  const { options } = useWorld();
  const ticks = useTicks(options.live);
  return <Cells label={label} count={count} height={170} draw={(index) => <TweetCard one={post(options.seed, from + index)} likes={ticks} />} />;
}

const followed = new Map<string, 'follow' | 'unfollow' | 'cancel'>();

/** Follow, Following or Pending, by test id; a protected account turns to Pending. */
export function FollowButton({ one }: { one: Someone }) {
  const { words } = useWorld();
  const [, redraw] = useState(0);
  const state = followed.get(one.id) ?? 'follow';
  const label = { follow: words.follow, unfollow: words.following, cancel: words.pending }[state](handleOf(one));
  const press = () => {
    const next = state === 'follow' ? (one.locked ? 'cancel' : 'unfollow') : 'follow';
    followed.set(one.id, next);
    record({ site: 'x', what: 'follow', text: next, to: handleOf(one) });
    redraw((before) => before + 1);
  };
  return (
    <div data-testid="placementTracking">
      <Button testId={`${one.id}-${state}`} aria-label={label} onClick={press}>{{ follow: words.followWord, unfollow: words.followingWord, cancel: words.pendingWord }[state]}</Button>
    </div>
  );
}

/** A person in a list. `children` are the buttons; without any it is a Follow button. */
export function UserCell({ one, children, as = 'button' }: { one: Someone; children?: ReactNode; as?: 'button' | 'listitem' }) {
  return (
    <div role={as} tabIndex={0} data-testid="UserCell" className={paint('cell')}>
      <div className={paint('row')}>
        <Avatar one={one} />
        <div className={paint('grow')}>
          <Link href={`/${handleOf(one)}`}><div dir="ltr"><span><span>{one.name}</span></span></div></Link>
          <Link href={`/${handleOf(one)}`} tabIndex={-1}><div dir="ltr"><span>@{handleOf(one)}</span></div></Link>
          <div dir="auto">{one.bio}</div>
        </div>
        <div className={paint('row')}>{children ?? <FollowButton one={one} />}</div>
      </div>
    </div>
  );
}
