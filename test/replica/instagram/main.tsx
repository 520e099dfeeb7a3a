/** @jsxImportSource react */
/** The Instagram replica: React 19 under a mount point with a random id; the account's own facts stand in the page as data. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { blank } from '../parts/blank.ts';
import { twoCharacters } from '../parts/classes.ts';
import { go, Link, useAddress } from '../parts/navigate.tsx';
import { pageOptions } from '../parts/options.ts';
import { myself, person, type Someone } from '../parts/people.ts';
import { CreateDialog } from './create.tsx';
import { ChatPopup, DirectPage } from './direct.tsx';
import { NotificationsPanel, PeopleDialog, Profile, SuggestedForYou } from './people-pages.tsx';
import { HomeFeed, PostDialog, PostPage, Story } from './posts.tsx';
import { AccountsPage } from './settings.tsx';
import { Icon, Layer, paint, requester, useWorld, WorldContext, type World } from './world.tsx';
import { wordsOf } from './words.ts';

const loadedAt = location.pathname;

function pageFor(address: URL, world: World): ReactNode {
  const path = address.pathname;
  const { options, me } = world;
  if (path === '/') return <HomeFeed />;
  if (/\/(p|reel)\/\w+/.test(path)) return path === loadedAt ? <PostPage path={path} /> : null;
  if (path.startsWith('/direct/')) return <DirectPage />;
  if (path.startsWith('/accounts/activity') || path.startsWith('/notifications')) return <NotificationsPanel requestsFirst={address.searchParams.has('followRequests')} />;
  if (path.startsWith('/accounts/')) return <AccountsPage path={path} />;
  if (path.startsWith('/stories/')) return <Story user={path.split('/')[2] ?? ''} />;
  if (path.startsWith('/explore/people')) return <SuggestedForYou count={20} />;
  const [handle = '', tab] = path.split('/').filter(Boolean);
  const known = Array.from({ length: 300 }, (_, index) => requester(options, index)).find((one) => one.handle === handle);
  const one = handle === me.handle ? me : known ?? { ...person(options.seed, 999), handle };
  return <><Profile one={one} own={handle === me.handle} key={handle} />{(tab === 'followers' || tab === 'following') && <Layer><PeopleDialog title={tab} own={handle === me.handle} /></Layer>}</>;
}

/** Earlier pages stay mounted: hidden when left, in view behind a dialog. */
function Pages() {
  const world = useWorld();
  const address = useAddress();
  const now = address.pathname + address.search;
  const kept = useRef<string[]>([]);
  const dialog = pageFor(address, world) === null;
  if (!dialog && kept.current.at(-1) !== now) kept.current = [...kept.current.filter((one) => one !== now), now].slice(-2);
  const front = dialog ? kept.current.at(-1) : now;
  return (
    <div aria-hidden={dialog || undefined}>
      {kept.current.map((one) => <div key={one} hidden={one !== front}><section><main role="main" className={paint('main')}>{pageFor(new URL(one, location.href), world)}</main></section></div>)}
      {dialog && <PostDialog path={address.pathname} close={() => history.back()} />}
    </div>
  );
}

function NavItem({ href, label, icon, onPress }: { href: string; label: string; icon: string; onPress?: () => void }) {
  return <Link href={href} onClick={(event) => { if (onPress) { event.preventDefault(); onPress(); } }}><div className={paint('row')}><Icon label={icon} /><span>{label}</span></div></Link>;
}

function App() {
  const options = useMemo(pageOptions, []);
  const words = useMemo(() => wordsOf(options.lang), [options]);
  const me = useMemo(() => myself(options.seed), [options]);
  const others = useMemo(() => Array.from({ length: 40 }, (_, index) => person(options.seed, 300 + index)), [options]);
  const [layers, setLayers] = useState<HTMLElement | null>(null);
  const [chat, setChat] = useState<Someone | null>(null);
  const [creating, setCreating] = useState(false);
  const [panel, setPanel] = useState(false);
  const path = useAddress().pathname;
  useEffect(() => setPanel(false), [path]);
  const world: World = { options, words, me, others, layers, openChat: setChat };
  if (options.out) {
    return <WorldContext value={world}><div className={paint('page')}><div className={paint('nav')}><a href="/accounts/login/">{words.logIn}</a></div><Pages /></div><div ref={setLayers} /></WorldContext>;
  }
  return (
    <WorldContext value={world}>
      <div className={paint('page')}>
        <div className={paint('nav')}>
          <NavItem href="/" label={words.home} icon={words.home} />
          <NavItem href="/direct/inbox/" label={words.messages} icon={words.messages} />
          <NavItem href="#" label={words.search} icon={words.search} onPress={() => undefined} />
          <NavItem href="#" label={words.notifications} icon={words.notifications} onPress={() => setPanel(!panel)} />
          <NavItem href="#" label={words.create} icon={words.newPost} onPress={() => setCreating(true)} />
          <Link href={`/${me.handle}/`}><img src={blank} alt={words.picture(me.handle)} className={paint('avatar')} /><span>Profile</span></Link>
          <NavItem href="#" label="More" icon={words.settings} onPress={() => go('/accounts/edit/')} />
        </div>
        <Pages />
      </div>
      {panel && <div className={paint('panel')}><NotificationsPanel /></div>}
      {creating && <CreateDialog close={() => setCreating(false)} />}
      <div data-pagelet="IGDChatTabsRootContentOffMsys">{chat && <ChatPopup one={chat} close={() => setChat(null)} key={chat.id} />}</div>
      <div ref={setLayers} />
    </WorldContext>
  );
}

const mount = document.createElement('div');
mount.id = `mount_0_0_${twoCharacters()}`;
document.body.append(mount);
setTimeout(() => createRoot(mount).render(<App />), pageOptions().slow);
