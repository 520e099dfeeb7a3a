/** Facebook on a computer, at all its names. Facts and dates: the site notes and the captures of 2022-03 to 2025-07. */
import { defineSite } from '../../model.ts';
import { around } from './around.ts';
import { audience } from './audience.ts';
import { comment, message, post, story } from './editors.ts';
import { listRow } from './list.ts';
import { addFriend, messageRequest, requestOnProfile, requestRow } from './people.ts';
import { composerEntry, loggedOut, me, otherProfile, ownProfile, setting } from './places.ts';
import { profileField } from './profile-fields.ts';

export default defineSite({
  id: 'facebook',
  title: 'Facebook',
  // Messenger's own site shows the same chat (facebook.md 0.1) and is where links from Facebook's chats lead.
  matches: ['www.facebook.com', 'web.facebook.com', 'facebook.com', 'accountscenter.facebook.com', 'www.messenger.com'].map((host) => `https://${host}/*`),
  skipPaths: [
    { path: /^\/(recover|checkpoint|two_step_verification|two_factor)(\/|$)/, skip: 'a page for getting back into an account' },
    { path: /^\/password_and_security\/(password|change)/, skip: 'a page for changing the password' },
  ],
  me,
  around,
  list: {
    rows: listRow,
    open: 'Open Friends, then All friends.',
    remove: 'Press ⋯ beside the name, then Unfriend. To limit what they see instead, choose Edit friend list, then Restricted.',
  },
  detectors: [comment, message, post, story, profileField, requestRow, requestOnProfile, messageRequest, addFriend, audience, ownProfile, otherProfile, composerEntry, loggedOut, setting],
});
