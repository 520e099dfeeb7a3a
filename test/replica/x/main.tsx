/** @jsxImportSource react */
/** The X replica: React 18, `#layers` before the page, every modal a child of it, the page kept underneath. */
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { go, Link, useAddress } from '../parts/navigate.tsx';
import { pageOptions } from '../parts/options.ts';
import { myself, person, post, type Post } from '../parts/people.ts';
import { ChatPage } from './chat.tsx';
import { ComposeModal, Composer } from './composer.tsx';
import { Profile, ProfileEditor } from './profile.tsx';
import { FollowerRequests } from './requests.tsx';
import { SettingsPage } from './settings.tsx';
import { TweetCard, Timeline, UserCell } from './timeline.tsx';
import { Avatar, Button, handleOf, Layer, paint, requester, useWorld, WorldContext, type World } from './world.tsx';
import { wordsOf } from './words.ts';

function Home() {
  const { options, words } = useWorld();
  return (
    <div aria-label={words.home} tabIndex={0}>
      <div className={paint('cell')}><Composer modal={false} /></div>
      <Timeline label={words.home} count={options.posts} />
    </div>
  );
}

function Status({ id }: { id: string }) {
  const { options, words } = useWorld();
  const one = post(options.seed, Number(id) - 7_000_000_000);
  return (
    <div aria-label={words.home} tabIndex={0}>
      <TweetCard one={one} focal />
      <div data-testid="inline_reply_offscreen" className={paint('cell')}><Composer modal={false} reply={one} /></div>
      <Timeline label={words.conversation} count={5} from={300} />
    </div>
  );
}

/** Which page an address is; null leaves the page before it in place (a modal). */
function pageFor(address: URL, world: World): ReactNode {
  const path = address.pathname;
  const status = /^\/\w+\/status\/(\d+)/.exec(path)?.[1];
  if (path.startsWith('/compose/') || path === '/settings/profile') return null;
  if (path === '/' || path === '/home') return <Home />;
  if (status) return <Status id={status} key={status} />;
  if (path === '/follower_requests') return <FollowerRequests />;
  if (path.startsWith('/settings')) return <SettingsPage path={path} />;
  if (path.startsWith('/i/chat') || path.startsWith('/messages')) return <ChatPage />;
  return <Profile handle={path.split('/')[1] ?? ''} tab={path.split('/')[2]} key={path} me={world.me} />;
}

function Shell() {
  const world = useWorld();
  const { words, options, me } = world;
  const address = useAddress();
  const before = useRef('/home');
  const modal = pageFor(address, world) === null;
  if (!modal) before.current = address.pathname + address.search;
  const close = () => (history.length > 1 ? history.back() : go('/home'));
  return (
    <div>
      <h2 role="heading" className={paint('unseen')}><div dir="ltr"><span>Keyboard shortcuts</span></div></h2>
      <div id="layers" className={paint('layers')} />
      <div dir="ltr" aria-hidden={false} className={paint('page')}>
        <header role="banner">
          <h1 role="heading"><Link href="/home" aria-label="X">𝕏</Link></h1>
          <nav role="navigation" aria-label="Primary" className={paint('stack')}>
            <Link href={`/${handleOf(me)}`} data-testid="AppTabBar_Profile_Link" aria-label="Profile">Profile</Link>
            <Link href="/i/chat" data-testid="AppTabBar_DirectMessage_Link" aria-label="Direct Messages">{words.chat}</Link>
            <Link href="/follower_requests">{words.requests} <span>{options.requests}</span></Link>
          </nav>
          <Link href="/compose/post" aria-label={words.post} data-testid="SideNav_NewTweet_Button" onClick={(event) => { event.preventDefault(); world.compose({}); }}><div dir="ltr"><span>{words.post}</span></div></Link>
          <Button testId="SideNav_AccountSwitcher_Button" aria-label={words.account}><Avatar one={me} /></Button>
        </header>
        <main role="main"><div data-testid="primaryColumn" className={paint('column')}>{pageFor(modal ? new URL(before.current, location.href) : address, world)}</div></main>
        <div data-testid="sidebarColumn">
          <aside role="complementary" aria-label={words.whoToFollow}>{Array.from({ length: 3 }, (_, index) => <UserCell key={index} one={requester(options, 400 + index)} />)}</aside>
        </div>
      </div>
      {address.pathname.startsWith('/compose/post') && <ComposeModal close={close} />}
      {address.pathname === '/settings/profile' && <ProfileEditor close={close} />}
    </div>
  );
}

function App() {
  const options = useMemo(pageOptions, []);
  const words = useMemo(() => wordsOf(options.lang), [options]);
  const others = useMemo(() => Array.from({ length: 40 }, (_, index) => person(options.seed, 300 + index)), [options]);
  const [about, setAbout] = useState<{ reply?: Post; quote?: Post } | null>(null);
  const [toast, setToast] = useState('');
  const world: World = {
    options, words, me: myself(options.seed), others, about,
    compose: (next) => { setAbout(next); go('/compose/post'); },
    toast: (text) => { setToast(text); setTimeout(() => setToast(''), 3000); },
  };
  return (
    <WorldContext.Provider value={world}>
      <Shell />
      {toast !== '' && <Layer><div role="alert" data-testid="toast" className={paint('toast')}><span>{toast}</span> <a href={`/${handleOf(world.me)}/status/1`} role="link">View</a></div></Layer>}
    </WorldContext.Provider>
  );
}

// The short address leads to the user's own list.
if (location.pathname === '/followers') history.replaceState(null, '', `/${handleOf(myself(pageOptions().seed))}/followers${location.search}`);

const root = document.createElement('div');
root.id = 'react-root';
document.body.append(root);
setTimeout(() => createRoot(root).render(<App />), pageOptions().slow);
