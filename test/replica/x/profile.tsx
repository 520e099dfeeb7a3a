/** @jsxImportSource react */
/** Profiles, follower lists and the edit-profile modal. */
import { useState } from 'react';
import { go, Link } from '../parts/navigate.tsx';
import { person, type Someone } from '../parts/people.ts';
import { record } from '../parts/record.ts';
import { Cells, FollowButton, Timeline, UserCell } from './timeline.tsx';
import { Avatar, Button, handleOf, Layer, paint, requester, useWorld } from './world.tsx';

const lists = ['followers', 'following', 'verified_followers', 'followers_you_follow'];

export function Profile({ handle, tab, me }: { handle: string; tab?: string; me: Someone }) {
  const { options, words } = useWorld();
  const own = handle === handleOf(me);
  const known = Array.from({ length: 300 }, (_, index) => requester(options, index)).find((one) => handleOf(one) === handle);
  const one = own ? me : known ?? { ...person(options.seed, 999), handle };
  // The first of the follower requests is a follower of everybody whose profile is opened. (The line: x.md 1 knows its page only.)
  const shared = requester(options, 0);
  if (tab !== undefined && lists.includes(tab)) {
    return <Cells label={tab} count={40} height={120} draw={(index) => {
      const listed = requester(options, 100 + index);
      if (!own) return <UserCell one={listed} />;
      return <UserCell one={listed}><FollowButton one={listed} /><Button aria-label="More" aria-haspopup="menu" onClick={() => record({ site: 'x', what: 'list-menu', text: 'opened', to: handleOf(listed) })}>⋯</Button></UserCell>;
    }} />;
  }
  return (
    <div>
      <div className={paint('cell')}>
        <div className={paint('row')}>
          <Avatar one={one} />
          {own ? <Link href="/settings/profile" data-testid="editProfileButton" className={paint('button')}><div dir="ltr"><span>{words.editProfile}</span></div></Link> : (
            <>
              <Button testId="sendDMFromProfile" aria-label={words.message} onClick={() => go(`/i/chat/111-${one.id.slice(-6)}`)}>✉</Button>
              <FollowButton one={one} />
            </>
          )}
        </div>
        <div data-testid="UserName"><div dir="ltr"><span>{one.name}</span></div><div dir="ltr"><span>@{handleOf(one)}</span></div></div>
        <div data-testid="UserDescription" dir="auto">{own ? one.bio : options.bio || one.bio}</div>
        <Link href={`/${handleOf(one)}/following`}>{words.followingWord}</Link> <Link href={`/${handleOf(one)}/verified_followers`}>Followers</Link>
        {!own && <Link href={`/${handleOf(one)}/followers_you_follow`}><div className={paint('row')}><div data-testid={`UserAvatar-Container-${handleOf(shared)}`} className={paint('avatar')} /><span dir="auto">Followed by {shared.name} and 2 others you follow</span></div></Link>}
      </div>
      <Timeline label={words.home} count={5} from={200} />
    </div>
  );
}

const visible = ['Public', 'Your followers', 'People you follow', 'You follow each other', 'Only you'];

/** /settings/profile: a modal over the page that was there. */
export function ProfileEditor({ close }: { close: () => void }) {
  const { words, me } = useWorld();
  const [fields, setFields] = useState({ displayName: me.name, description: me.bio, location: 'Hollybrook', url: '' });
  const set = (key: keyof typeof fields) => (event: { target: { value: string } }) => setFields((before) => ({ ...before, [key]: event.target.value }));
  const save = () => {
    record({ site: 'x', what: 'profile', text: JSON.stringify(fields) });
    close();
  };
  return (
    <Layer>
      <div className={paint('veil')}>
        <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className={paint('dialog')}>
          <div className={paint('row')}>
            <Button aria-label={words.close} testId="app-bar-close" onClick={close}>×</Button>
            <h2 id="modal-header" role="heading"><span>{words.editProfile}</span></h2>
            <Button testId="Profile_Save_Button" onClick={save}>{words.save}</Button>
          </div>
          <Button aria-label="Add banner photo">▣</Button><input type="file" data-testid="fileInput" accept="image/jpeg,image/png,image/webp" hidden />
          <Button aria-label="Add avatar photo">▣</Button><input type="file" data-testid="fileInput" accept="image/jpeg,image/png,image/webp" hidden />
          <label><div><span>{words.name}</span></div><input name="displayName" maxLength={50} value={fields.displayName} onChange={set('displayName')} /></label>
          <label><div><span>{words.bio}</span></div><textarea name="description" maxLength={160} rows={3} value={fields.description} onChange={set('description')} /></label>
          <label><div><span>{words.location}</span></div><input name="location" maxLength={30} value={fields.location} onChange={set('location')} /></label>
          <label><div><span>{words.website}</span></div><input name="url" maxLength={100} value={fields.url} onChange={set('url')} /></label>
          <label><span>Birth date</span><select defaultValue="Only you">{visible.map((one) => <option key={one}>{one}</option>)}</select></label>
        </div>
      </div>
    </Layer>
  );
}
