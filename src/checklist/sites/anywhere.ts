/** What no site's page can answer: asked for by UK unions and charities, and ticked by the user (shared checklist rows 31 to 38). */
import type { Checklist, Setting } from '../../model.ts';

function look(name: string, rest: Pick<Setting, 'item' | 'group' | 'title' | 'topic' | 'why' | 'look'>): Setting {
  return {
    id: `anywhere/${name}`, ...rest, urls: [], control: { kind: 'manual' }, values: [],
    press: 'no', whyNot: 'Only you can tell.', confidence: 'high', seen: '2026-05',
  };
}

export default {
  id: 'anywhere',
  title: 'Wherever you are',
  hosts: [],
  settings: [
    look('as-others-see-you', {
      item: 31, group: 'who-sees-me', title: 'Look as others see you', topic: 'privacy-settings', why: 'A pupil who looks is signed in as somebody else, or not at all.',
      look: 'Open your own profiles in a private window, signed out.',
    }),
    look('search-yourself', {
      item: 32, group: 'who-sees-me', title: 'Search for your own name', topic: 'public-listing', why: 'Schools have looked online before appointing since 2022. Pupils look too.',
      look: 'Try every form of your name, with your town and with the school.',
    }),
    look('friends-and-family', {
      item: 33, group: 'my-past', title: 'Friends and family know what to leave out', topic: 'privacy-settings', why: 'They may post about you, your school or your class without thinking.',
      look: 'Ask them not to tag you or name your school.',
    }),
    look('old-accounts', {
      item: 34, group: 'my-past', title: 'Old accounts are closed', topic: 'privacy-settings', why: 'An account you forgot is one you do not watch.',
      look: 'Search your inbox for old welcome messages.',
    }),
    look('report-and-block', {
      item: 35, group: 'who-reaches-me', title: 'You know how to report, block and keep evidence', topic: 'keep-evidence', why: 'It is easier to learn before you need it.',
      look: 'See Get help.',
    }),
    look('separate-account', {
      item: 36, group: 'my-profile', title: 'Work has an account of its own', topic: 'official-accounts', why: 'One account for both mixes your friends with your class.',
      look: 'If you post for the school, ask first and use the school’s own account.',
    }),
    look('lock-devices', {
      item: 37, group: 'my-account', title: 'Your devices lock, and you sign out in school', topic: 'passwords', why: 'An unlocked phone on a desk can post as you.',
      look: 'Set the lock to a minute, and sign out of shared computers.',
    }),
    look('read-policy', {
      item: 38, group: 'my-account', title: 'You have read your school’s policy', topic: 'conduct', why: 'If in doubt, ask before you post.',
      look: 'See My policy. The “read once” list is at the end.',
    }),
  ],
} satisfies Checklist as Checklist;
