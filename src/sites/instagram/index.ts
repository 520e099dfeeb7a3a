/** Instagram on a computer. Facts and dates: the site notes and the captures of 2024-03 to 2026-08. */
import { defineSite } from '../../model.ts';
import { around } from './around.ts';
import { caption, comment, message, profileField } from './editors.ts';
import { listRow } from './list.ts';
import { composerEntry, me } from './navigation.ts';
import { followControl, followRequest, messageRequest } from './people.ts';
import { loggedOut, otherProfile, ownProfile, setting } from './places.ts';

export default defineSite({
  id: 'instagram',
  title: 'Instagram',
  matches: ['https://www.instagram.com/*', 'https://instagram.com/*'],
  skipPaths: [
    { path: /^\/accounts\/(password|two_factor|onetap|recovery)(\/|$)/, skip: 'a page for passwords' },
    { path: /^\/challenge(\/|$)/, skip: 'a page for getting back into an account' },
  ],
  me,
  around,
  list: {
    rows: listRow,
    open: 'Open your own profile, then press followers or following.',
    remove: 'Press Remove or Following on the row. To limit them instead, open their profile, press ⋯, then Restrict.',
  },
  detectors: [comment, message, caption, profileField, followRequest, messageRequest, followControl, ownProfile, otherProfile, composerEntry, loggedOut, setting],
});
