/** @jsxImportSource react */
/** The home feed, a post on its own page, a post in a dialog over the page it came from, a story. */
import { useState, type KeyboardEvent } from 'react';
import { useTicks } from '../parts/live.ts';
import { go, Link } from '../parts/navigate.tsx';
import { person, post, type Post } from '../parts/people.ts';
import { record } from '../parts/record.ts';
import { useRows } from '../parts/rows.ts';
import { CommentBox } from './comment.tsx';
import { FollowButton, SuggestedForYou } from './people-pages.tsx';
import { Icon, Layer, paint, Press, useWorld } from './world.tsx';

const unit = 420;

function codeOf(one: Post): string {
  return `C${one.id}`;
}

function postOf(seed: number, path: string): Post {
  return post(seed, Number(/\/(?:p|reel)\/C(\d+)/.exec(path)?.[1] ?? 7_000_000_000) % 7_000_000_000);
}

export function HomeFeed() {
  const { options } = useWorld();
  const ticks = useTicks(options.live);
  const { rows } = useRows(options.posts, unit, null, 1);
  return (
    <div>
      <div style={{ position: 'relative', height: options.posts * unit }}>
        {rows.map((index) => {
          const one = post(options.seed, index);
          return (
            <article key={index} style={{ position: 'absolute', top: index * unit, width: '100%' }} className={paint('card')}>
              <div className={paint('row')}><Link href={`/${one.by.handle}/`}><span dir="auto">{one.by.handle}</span></Link>{index % 3 === 0 && <FollowButton one={one.by} />}</div>
              <div className={paint('photo')} />
              <div className={paint('row')}><Press className={paint('blue')}><Icon label="Like" /></Press><Press className={paint('blue')} onPress={() => go(`/p/${codeOf(one)}/`)}><Icon label="Comment" /></Press><span>{one.likes + ticks}</span></div>
              <span dir="auto">{one.text}</span>
            </article>
          );
        })}
      </div>
      <SuggestedForYou count={5} />
    </div>
  );
}

/** A post opened from another page: a dialog, with that page still behind it. */
export function PostDialog({ path, close }: { path: string; close: () => void }) {
  const { options, words } = useWorld();
  const one = postOf(options.seed, path);
  return (
    <Layer>
      <div className={paint('veil')}>
        <div role="dialog" aria-modal="true" className={paint('dialog')}>
          <article role="presentation"><div className={paint('row')}>
            <div className={paint('grow', 'photo')} />
            <div className={paint('grow')}>
              <div className={paint('row')}><Link href={`/${one.by.handle}/`}><span dir="auto">{one.by.handle}</span></Link><FollowButton one={one.by} /></div>
              <h1 dir="auto">{one.text}</h1>
              <CommentBox postId={codeOf(one)} inDialog />
            </div>
          </div></article>
          <Press className={paint('blue')} onPress={close}><Icon label={words.close} /></Press>
        </div>
      </div>
    </Layer>
  );
}

/** A post loaded directly: no article, no dialog. */
export function PostPage({ path }: { path: string }) {
  const { options } = useWorld();
  const one = postOf(options.seed, path);
  return (
    <div>
      <div className={paint('photo')} />
      <div className={paint('row')}><Link href={`/${one.by.handle}/`}><span dir="auto">{one.by.handle}</span></Link><FollowButton one={one.by} /></div>
      <span dir="auto">{one.text}</span>
      <CommentBox postId={codeOf(one)} inDialog={false} />
    </div>
  );
}

/** A story with its reply box. */
export function Story({ user }: { user: string }) {
  const { options, words } = useWorld();
  const [text, setText] = useState('');
  const by = { ...person(options.seed, 700), handle: user };
  const send = () => {
    if (text.trim() === '') return;
    record({ site: 'instagram', what: 'story-reply', text, to: by.handle });
    setText('');
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <section>
      <div className={paint('photo')}><Link href={`/${by.handle}/`}>{by.handle}</Link></div>
      <div className={paint('row')}><textarea placeholder={words.replyTo(by.handle)} autoComplete="off" autoCorrect="off" className={paint('area')} value={text} onChange={(event) => setText(event.target.value)} onKeyDown={keys} />
        {text.trim() !== '' && <Press className={paint('blue')} onPress={send}>{words.send}</Press>}</div>
    </section>
  );
}
