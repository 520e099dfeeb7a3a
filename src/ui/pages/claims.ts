/**
 * What "What your school can see" promises, each promise with the tests that fail when it is broken. One table for the
 * page and for the test that looks whether those tests are there (test/unit/pages/claims.test.ts).
 */

/** A test: its file, and its name in that file. */
export interface Proof { file: string; test: string }

/** A promise in plain words. */
export interface Claim { says: string; proofs: Proof[] }

/** A permission, by its name in the manifest and in words, and what it is for. */
export interface PermissionClaim extends Claim { permission: string; title: string }

const promises = 'test/e2e/promises.test.ts';
const silence = 'test/e2e/silence.test.ts';
const pages = 'test/e2e/pages.test.ts';

export const claims: Claim[] = [
  { says: 'Gatepost sends nothing to anyone: no request over the network, from any part of it, ever.', proofs: [
    { file: silence, test: 'a tour of every feature: no context of ours asks the network for anything' },
    { file: silence, test: 'even a fault could not ask: the shipped policy refuses the background and every extension page' },
  ] },
  { says: 'What you write is read on the page and forgotten. It is never stored and never leaves the page.', proofs: [
    { file: promises, test: 'no word of a draft is stored, logged, sent to another context or shown in the popup' },
  ] },
  { says: 'It never writes in a site’s boxes, and presses a site’s buttons only when you press first.', proofs: [
    { file: promises, test: '$name: neither the editor nor the site’s tree changes while our tip, card and Show me are used' },
    { file: 'test/unit/ui/layer.test.tsx', test: 'does nothing for an event that a script made' },
  ] },
  { says: 'It never blocks. Every pause can be let go, and what you wrote goes out exactly as you wrote it.', proofs: [
    { file: promises, test: 'a hold is released with one key, with the mouse and with the keyboard alone' },
    { file: 'test/e2e/bad-input.test.ts', test: '$name: no keystroke is lost while the tip comes and goes' },
  ] },
  { says: 'A site can’t read what Gatepost says to you, and can’t press its buttons.', proofs: [
    { file: 'test/e2e/hostile.test.ts', test: 'a page that attacks %s' },
  ] },
  { says: 'Whom you marked can’t be read back: no names are kept, only a number nobody can undo.', proofs: [
    { file: 'test/unit/store/marks.test.ts', test: 'tell nothing of who is meant: a hash, a word and dates' },
  ] },
  { says: 'Check a text keeps nothing.', proofs: [
    { file: pages, test: 'keeps nothing: not in storage, not in the database, not in the address' },
  ] },
  { says: 'A setting is never guessed, and never pressed unless it is the right one beyond doubt.', proofs: [
    { file: 'test/unit/checklist/reading.test.ts', test: 'is never guessed: absent, twice, under a wording we don’t know, or on another page' },
    { file: 'test/unit/checklist/reading.test.ts', test: 'is pressed only where data allows, on the control of the value asked for' },
  ] },
  { says: 'What you can copy for a bug report holds no words, names or addresses.', proofs: [
    { file: 'test/unit/fuzz/diagnostic.test.ts', test: 'nothing of any page’s words, names or addresses is in its diagnostic' },
  ] },
  { says: 'What you can download is what the public source makes, byte for byte: “npm run verify-build” compares them.', proofs: [
    { file: 'test/unit/verify-build.test.ts', test: 'tells one changed byte, a missing file and a file too many' },
  ] },
];

export const permissionClaims: PermissionClaim[] = [
  { permission: 'hosts', title: 'Facebook, X and Instagram', says: 'To read those pages while you use them. No other site is read, and Gatepost is not loaded there.', proofs: [
    { file: promises, test: 'nothing is put into other sites; positive control: it is on ours' },
  ] },
  { permission: 'storage', title: 'Storage', says: 'To keep your settings, your ticks and your marks on this device.', proofs: [
    { file: 'test/unit/settings/settings.test.ts', test: 'keep what is saved and leave the rest as it was' },
  ] },
  { permission: 'contextMenus', title: 'Context menu', says: 'For “Check this text with Gatepost” when you select words on any page. Only the words you select, only when you press it.', proofs: [
    { file: pages, test: 'takes words chosen with the menu, once' },
  ] },
  { permission: 'scripting', title: 'Scripting', says: 'To bring the later parts of Gatepost to those same pages only when they are needed, so that they load fast. They come from the extension, never from the network.', proofs: [
    { file: silence, test: 'a tour of every feature: no context of ours asks the network for anything' },
  ] },
  { permission: 'alarms', title: 'Alarms', says: 'For one reminder a term to look through your privacy settings.', proofs: [
    { file: 'test/unit/faults/clocks.test.ts', test: 'reminds once a term, whatever the clock does' },
  ] },
];

/** What the school can do, where it looks after the computer. */
export const managedClaim: Claim = {
  says: 'If the school looks after this computer, it can choose the policy and fill in the school’s name and contacts for you. It can’t see your answers.',
  proofs: [{ file: 'test/unit/settings/settings.test.ts', test: 'take from the school only what has the right shape' }, { file: 'test/unit/settings/settings.test.ts', test: 'names everything a school may set, and nothing else' }],
};
