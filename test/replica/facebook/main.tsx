/** @jsxImportSource react */
/** The Facebook replica: one React 19 root under a mount point with a random id, dialogs and chats beside the page. */
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { twoCharacters } from '../parts/classes.ts';
import { useAddress, Link } from '../parts/navigate.tsx';
import { pageOptions } from '../parts/options.ts';
import { myself, person, post, type Someone } from '../parts/people.ts';
import { AboutPage, aboutTab } from './about.tsx';
import { ChatTab, MessagesPage } from './chat.tsx';
import { Composer } from './composer.tsx';
import { ReelPage, StoryPage } from './create.tsx';
import { HomePage, Unit } from './feed.tsx';
import { GroupPage, OwnPage } from './group.tsx';
import { ProfilePage, Suggestions } from './profile.tsx';
import { FriendsPage } from './friends.tsx';
import { Notifications, RequestsPage } from './requests.tsx';
import { AccountsCentre, CheckupPage, SettingsPage } from './settings.tsx';
import { paint, Press, requester, useWorld, WorldContext, type Place, type World } from './world.tsx';
import { wordsOf } from './words.ts';

/** Which page an address is. */
function pageFor(address: URL, world: World): ReactNode {
  const path = address.pathname.replace(/\/$/, '');
  const { options, me } = world;
  if (path === '' || path === '/home.php') return <HomePage />;
  if (path === '/friends/requests' || path === '/friends') return <RequestsPage />;
  if (path === '/friends/list') return <FriendsPage />;
  if (path === '/friends/suggestions') return <div className={paint('wide')}><Suggestions /></div>;
  if (path.startsWith('/messages') || location.hostname.endsWith('messenger.com')) return <MessagesPage />;
  if (location.hostname.startsWith('accountscenter.')) return <AccountsCentre path={path} />;
  if (path.startsWith('/settings')) return <SettingsPage tab={address.searchParams.get('tab')} />;
  if (path.startsWith('/privacy/checkup')) return <CheckupPage />;
  if (path.startsWith('/stories/create')) return <StoryPage />;
  if (path.startsWith('/reels/create')) return <ReelPage />;
  if (path === '/hollybrook.fete') return <OwnPage />;
  const group = /^\/groups\/([\w.]+)(\/members)?/.exec(path);
  if (group) return <GroupPage id={group[1]!} members={group[2] !== undefined} />;
  const single = /^\/(?:[\w.]+\/posts\/|reel\/|permalink\.php|photo\/?|watch\/?)(\d*)/.exec(path);
  if (single) return <div role="main" className={paint('wide')}><Unit one={post(options.seed, Number(single[1] ?? 0) % 1000)} open /></div>;
  const about = aboutTab(address);
  if (about !== null) return <AboutPage tab={about} />;
  if (path === '/me' || path === `/${me.handle}` || (path === '/profile.php' && address.searchParams.get('id') === me.id)) return <ProfilePage one={me} own />;
  if (path === `/${me.handle}/friends`) return <ProfilePage one={me} own friends />;
  const wanted = path === '/profile.php' ? address.searchParams.get('id') : path.slice(1);
  const known = Array.from({ length: Math.max(options.requests, 300) }, (_, index) => requester(options, index)).find((one) => one.id === wanted || one.handle === wanted);
  return <ProfilePage one={known ?? person(options.seed, 999)} key={wanted} />;
}

/** Pages left behind stay in the document, hidden, for one step. */
function Pages() {
  const world = useWorld();
  const address = useAddress();
  const now = address.pathname + address.search;
  const kept = useRef<string[]>([]);
  if (kept.current.at(-1) !== now) kept.current = [...kept.current.filter((one) => one !== now), now].slice(-2);
  return kept.current.map((one) => <div key={one} hidden={one !== now}>{pageFor(new URL(one, location.href), world)}</div>);
}

function Banner() {
  const { options, words } = useWorld();
  const [open, setOpen] = useState(false);
  const twin = (label: string) => <div role="button" aria-hidden="true" aria-label={label} tabIndex={-1} className={paint('twin')}><span aria-hidden="true">{options.requests}</span></div>;
  return (
    <div role="banner" className={paint('banner')}>
      <a role="link" tabIndex={0} aria-label="Facebook" aria-hidden="false" href={`https://${location.hostname}/`}><svg width={24} height={24} /></a>
      <label><input role="combobox" type="search" aria-label={words.search} aria-expanded="false" placeholder={words.search} dir="ltr" /></label>
      <div role="navigation" aria-label="Facebook"><ul><li><Link href="/">⌂</Link></li><li><Link href="/friends/requests">☺</Link></li></ul></div>
      <div role="navigation" aria-label={words.settings} className={paint('row')}>
        <Press label={words.menu}><svg aria-hidden="true" /></Press>
        <div className={paint('holds')}><Press label={words.messenger}><svg aria-hidden="true" /></Press>{twin(words.messenger)}</div>
        <div className={paint('holds')}><Press label={words.notifications(options.requests)} onPress={() => setOpen(!open)}><span aria-hidden="true">🔔</span></Press>{twin(words.notifications(options.requests))}</div>
      </div>
      <Notifications open={open} />
    </div>
  );
}

function App() {
  const options = useMemo(pageOptions, []);
  const [layers, setLayers] = useState<HTMLElement | null>(null);
  const [chats, setChats] = useState<Someone[]>([]);
  const [place, setPlace] = useState<Place | null>(null);
  const words = useMemo(() => wordsOf(options.lang), [options]);
  const friends = useMemo(() => Array.from({ length: 40 }, (_, index) => person(options.seed, 300 + index)), [options]);
  const openChat = (one: Someone) => setChats((before) => (before.some((chat) => chat.id === one.id) ? before : [...before, one].slice(-2)));
  const world: World = { options, words, me: myself(options.seed), friends, layers, openChat, openComposer: setPlace };
  return (
    <WorldContext value={world}>
      <div className={paint('page')}>
        <Banner />
        <Pages />
      </div>
      <div ref={setLayers}>{place && <Composer place={place} close={() => setPlace(null)} />}</div>
      <div className={paint('tabs')}>{chats.map((one) => <ChatTab key={one.id} one={one} close={() => setChats((before) => before.filter((chat) => chat.id !== one.id))} />)}</div>
    </WorldContext>
  );
}

const mount = document.createElement('div');
mount.id = `mount_0_0_${twoCharacters()}`;
document.body.append(mount);
setTimeout(() => createRoot(mount).render(<App />), pageOptions().slow);
