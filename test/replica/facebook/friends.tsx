/** @jsxImportSource react */
/** /friends/list: the user's own friends on the left, each with a menu beside the link. */
import { Link } from '../parts/navigate.tsx';
import { record } from '../parts/record.ts';
import { Avatar, paint, Press, requester, useWorld } from './world.tsx';

export function FriendsPage() {
  const { options } = useWorld();
  return (
    <div className={paint('split')}>
      <div role="navigation" aria-label="All friends">
        <div className={paint('pane')}>
          <h2 dir="auto"><span>All friends</span></h2>
          {Array.from({ length: 40 }, (_, index) => requester(options, index)).map((one) => (
            <div key={one.id} className={paint('row')} data-visualcompletion="ignore-dynamic" style={{ minHeight: 60 }}>
              <Link href={`https://${location.hostname}/friends/list/?profile_id=${one.id}`} className={paint('grow')}>
                <div className={paint('row')}><Avatar one={one} /><span dir="auto"><span>{one.name}</span></span></div>
              </Link>
              <Press label="More" aria-haspopup="menu" onPress={() => record({ site: 'facebook', what: 'list-menu', text: 'opened', to: one.id })}>⋯</Press>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
