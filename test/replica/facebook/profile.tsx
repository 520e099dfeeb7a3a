/** @jsxImportSource react */
/** Profiles: one's own with its edit buttons, and other people's with the request controls. */
import { useState } from 'react';
import { post, type Someone } from '../parts/people.ts';
import { record } from '../parts/record.ts';
import { ComposerEntry } from './composer.tsx';
import { EditProfile } from './edit-profile.tsx';
import { Unit } from './feed.tsx';
import { Answers } from './requests.tsx';
import { Face, paint, Press, profileOf, requester, useWorld } from './world.tsx';

/** Add friend, and Cancel request once pressed. */
export function AddFriend({ one }: { one: Someone }) {
  const { words } = useWorld();
  const [asked, setAsked] = useState(false);
  const label = asked ? words.cancelRequest : words.addFriend;
  const press = () => {
    record({ site: 'facebook', what: 'friend-request', text: asked ? 'cancel' : 'add', to: one.id });
    setAsked(!asked);
  };
  return <Press label={label} onPress={press} className={paint('button', 'primary')}><Face>{label}</Face></Press>;
}

export function ProfilePage({ one, own = false, incoming = false, friends = false }: { one: Someone; own?: boolean; incoming?: boolean; friends?: boolean }) {
  const { options, words, openChat } = useWorld();
  const [editing, setEditing] = useState(false);
  return (
    <div role="main" className={paint('wide')}>
      <div className={paint('card')}>
        {own && (
          <div>
            <input type="file" accept="image/*,image/heif,image/heic" hidden />
            <Press label={words.updatePhoto}><Face>{words.updatePhoto}</Face></Press>
            <Press label={words.photoActions}><svg role="img" aria-label={words.photoActions} className={paint('avatar')} /></Press>
          </div>
        )}
        <span dir="auto"><h1>{one.name} <span /></h1></span>
        <span dir="auto"><a role="link" tabIndex={0} href={`${profileOf(one)}${profileOf(one).includes('?') ? '&sk=friends' : '/friends'}`}>{words.mutual(one.mutual)}</a></span>
        <div className={paint('row')}>
          {own ? (
            <>
              <a role="link" tabIndex={0} aria-label={words.addToStory} href={`https://${location.hostname}/stories/create/`}><Face>{words.addToStory}</Face></a>
              <Press label={words.editProfile} onPress={() => setEditing(true)}><Face>{words.editProfile}</Face></Press>
            </>
          ) : (
            <>
              {incoming ? <Answers one={one} labels={[words.confirmRequest, words.removeRequest]} /> : <AddFriend one={one} />}
              <Press label={words.message} onPress={() => openChat(one)}><Face>{words.message}</Face></Press>
            </>
          )}
        </div>
        <div role="tablist">{['Posts', 'About', 'Friends'].map((tab) => <a role="tab" key={tab} href={`${profileOf(one)}`} tabIndex={0}>{tab}</a>)}</div>
      </div>
      {friends && <FriendsTab />}
      {own && !friends && <ComposerEntry place={{ kind: 'profile', id: one.id, name: one.name }} region={false} />}
      {own && !friends && <Suggestions />}
      <div className={paint('card')}><span dir="auto">{own ? one.bio : options.bio || one.bio}</span></div>
      <Unit one={post(options.seed, 900 + Number(one.id.at(-1)))} own={own} />
      {editing && <EditProfile close={() => setEditing(false)} />}
    </div>
  );
}

/** The Friends tab of one's own profile: cards in two columns, each with a menu. */
function FriendsTab() {
  const { options } = useWorld();
  return (
    <div className={paint('card')}>
      <h2 dir="auto"><a role="link" tabIndex={0} href={`https://${location.hostname}/friends`}>Friends</a></h2>
      <div className={paint('row')}>
        {Array.from({ length: 30 }, (_, index) => requester(options, index)).map((one) => (
          <div key={one.id} className={paint('row')} style={{ width: '45%', minHeight: 96 }}>
            <div><a role="link" tabIndex={0} href={profileOf(one)}><svg role="img" aria-label={one.name} className={paint('avatar')} /></a></div>
            <div className={paint('grow')}><a role="link" tabIndex={0} href={profileOf(one)}><span dir="auto">{one.name}</span></a></div>
            <Press label="Friends" aria-haspopup="menu" onPress={() => record({ site: 'facebook', what: 'list-menu', text: 'opened', to: one.id })}>⋯</Press>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Small pictures of the friends somebody shares with the user, each a link (capture 2024-08). The first request is the friend of the first. */
function SharedFriends({ of }: { of: number }) {
  const { options } = useWorld();
  const one = requester(options, of);
  return (
    <div role="grid"><div><div role="row" data-visualcompletion="ignore-dynamic" style={{ height: 16 }}><div role="cell"><div>
      <a role="link" tabIndex={0} href={profileOf(one)}><svg role="img" aria-label={one.name} data-visualcompletion="ignore-dynamic" width={16} height={16} /></a>
    </div></div></div></div></div>
  );
}

/** The carousel of people one may know: the cards past the edge are there but dead. */
export function Suggestions() {
  const { options, words } = useWorld();
  return (
    <div className={paint('card')}>
      <h3 dir="auto">{words.suggestions}</h3>
      <div role="list" className={paint('row')}>
        {Array.from({ length: 6 }, (_, index) => requester(options, 200 + index)).map((one, index) => (
          <div role="listitem" key={one.id} aria-hidden={index > 3 || undefined}>
            <a role="link" aria-hidden="true" tabIndex={-1} href={profileOf(one)}><svg role="img" aria-label={one.name} className={paint('avatar')} /></a>
            <a role="link" aria-hidden="false" tabIndex={0} href={profileOf(one)}><span dir="auto">{one.name}</span></a>
            <SharedFriends of={index} />
            <div role="button" tabIndex={0} aria-labelledby={words.mutual(one.mutual)}><span>{words.mutual(one.mutual)}</span></div>
            <AddFriend one={one} />
          </div>
        ))}
      </div>
    </div>
  );
}
