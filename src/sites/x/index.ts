/** X, at all its names. Facts and dates: the site notes of 2026-10 and the captures of 2023 to 2026-02. */
import { defineSite } from '../../model.ts';
import { around } from './around.ts';
import { comment, message, post, profileField } from './editors.ts';
import { listRow } from './list.ts';
import { followControl, followerRequest, messageRequest } from './people.ts';
import { audience, composerEntry, loggedOut, me, otherProfile, ownProfile, setting } from './places.ts';

export default defineSite({
  id: 'x',
  title: 'X',
  matches: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'].map((host) => `https://${host}/*`),
  skipPaths: [
    { path: /^\/(login|account\/access|i\/flow)(\/|$)/, skip: 'a page for logging in' },
    { path: /^\/settings\/password/, skip: 'a page for changing the password' },
    { path: /^\/i\/chat\/pin(\/|$)/, skip: 'a page for the chat passcode' },
  ],
  hosts: [{ css: '[data-testid="xchatEmbedRoute"],[data-testid="xchatEmbedOverlays"],[data-testid="xchatEmbedDrawer"]', seen: '2026-10', source: 'x.md 0.1' }],
  me,
  around,
  list: {
    rows: listRow,
    open: 'Open your own profile, then Followers or Following.',
    remove: 'Press ⋯ on the row, then Remove this follower. For someone you follow, press Following.',
  },
  detectors: [post, comment, message, profileField, followerRequest, messageRequest, followControl, ownProfile, otherProfile, composerEntry, loggedOut, audience, setting],
});
