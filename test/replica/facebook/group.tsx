/** @jsxImportSource react */
/** A group's page and a Page run by the user: the same composer, with the group or Page in place of the audience. */
import { person } from '../parts/people.ts';
import { ComposerEntry } from './composer.tsx';
import { Feed } from './feed.tsx';
import { AddFriend } from './profile.tsx';
import { paint, profileOf, useWorld } from './world.tsx';

export function GroupPage({ id, members }: { id: string; members: boolean }) {
  const { options } = useWorld();
  const place = { kind: 'group' as const, id, name: 'Hollybrook village chat' };
  return (
    <div role="main" className={paint('wide')}>
      <h1><a role="link" tabIndex={0} href={`https://${location.hostname}/groups/${id}/`}>{place.name}</a></h1>
      {members ? (
        <div role="list">{Array.from({ length: 8 }, (_, index) => person(options.seed, 600 + index)).map((one) => (
          <div role="listitem" key={one.id}><a role="link" tabIndex={0} href={`https://${location.hostname}/groups/${id}/user/${one.id}/`}>{one.name}</a><AddFriend one={one} /></div>
        ))}</div>
      ) : (
        <>
          <ComposerEntry place={place} />
          <div role="feed"><Feed count={Math.min(options.posts, 10)} place={place} /></div>
        </>
      )}
    </div>
  );
}

/** A Page the user looks after (…/hollybrook.fete): Next, then Post or Schedule. */
export function OwnPage() {
  const { me } = useWorld();
  const name = 'Hollybrook Fete';
  return (
    <div role="main" className={paint('wide')}>
      <h1>{name}</h1>
      <ComposerEntry place={{ kind: 'page', id: 'hollybrook.fete', name }} />
      <a role="link" href={profileOf(me)}>{me.name}</a>
    </div>
  );
}
