/**
 * Messages and comments to somebody marked, on all three sites: the rules know who it is to, so plain words to a pupil or
 * a parent are held, and plain words to anybody else go out unremarked.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Replica } from '../browsers/chromium.ts';
import type { Who } from '../../src/model.ts';
import { person, post, type Someone } from '../replica/parts/people.ts';
import { newDay, openGatepost, part, settings, store } from './gatepost.ts';
import { markPeople } from './marks.ts';
import { readyToWrite, writingPlaces } from './surfaces.ts';

const words = 'Lovely to hear from you, see you on Saturday.';

/** The key a link of the replica's Facebook carries: every other person has a name in the address. */
const facebookKey = (one: Someone) => (Number(one.id.at(-2)) % 2 ? one.handle : one.id);
/** Hana, whom the replica's chats are with. */
const hana = person(1, 140);

/** Where one writes to one person, and that person's key there. */
const places = [
  { name: 'facebook messages page', key: facebookKey(hana) },
  // Nobody of that name is known to the replica, so it makes somebody up.
  { name: 'facebook chat tab', key: person(1, 999).id },
  { name: 'facebook comment', key: facebookKey(post(1, 0).by) },
  { name: 'x chat in its shadow root', key: hana.handle },
  { name: 'x reply under a post', key: post(1, 2).by.handle.slice(0, 15) },
  { name: 'x reply in the modal', key: post(1, 0).by.handle.slice(0, 15) },
  { name: 'instagram message', key: hana.handle },
  { name: 'instagram comment on a page', key: post(1, 3).by.handle },
  { name: 'instagram comment in the dialog', key: post(1, 0).by.handle },
].map(({ name, key }) => ({ ...writingPlaces.find((place) => place.name === name)!, key }));

let replica: Replica;
/** One tab for all: a new one costs as much as all that a test does in it. */
let page: Page;
beforeAll(async () => { replica = await openGatepost({}, { ...settings, profile: { ...settings.profile, policyId: 'mat-model' } }); });
afterAll(() => replica?.close());
beforeEach(() => newDay(replica));

const mark = (place: (typeof places)[number], who: Who) => markPeople(replica, [{ site: place.site, key: place.key, mark: { who, on: '2026-11-21' } }]);
const texts = () => replica.server.posted.filter(({ what }) => what !== 'setting').map(({ text }) => text);

describe.each(places)('$name', (place) => {
  const write = async () => {
    page = await replica.open(place.address, page);
    await readyToWrite(page, place);
    await page.keyboard.insertText(words);
  };

  test('to a pupil is held before it goes', async () => {
    const before = texts().length;
    await mark(place, 'pupil');
    await write();
    await part(page, 'tip').waitFor();
    expect(await part(page, 'tip').innerText()).toMatch(/^Contact with pupils · .*MAT policy 46a$/);
    await page.keyboard.press(place.keys[0]!);
    await part(page, 'hold').waitFor();
    expect(await part(page, 'hold').innerText()).toMatch(/Pause\. You marked this person as a pupil[\s\S]*MAT policy 46a, must not/);
    expect(texts().length).toBe(before);
  });

  test('to family goes out as it is', async () => {
    const before = texts().length;
    await mark(place, 'family');
    await write();
    await page.keyboard.press(place.keys[0]!);
    await expect.poll(() => texts().slice(before)).toEqual([words]);
    expect(await part(page, 'tip').count()).toBe(0);
    expect(await part(page, 'hold').count()).toBe(0);
  });
});

const chats = places.filter(({ what }) => what === 'message');

test.each(chats)('$name to a parent is marked before it goes', async (place) => {
  await mark(place, 'parent');
  page = await replica.open(place.address, page);
  await readyToWrite(page, place);
  await page.keyboard.insertText(words);
  await part(page, 'tip').waitFor();
  expect(await part(page, 'tip').innerText()).toMatch(/^Contact with parents · .*MAT policy 46a$/);
});

test.each(chats)('$name to a journalist is held where the policy says so', async (place) => {
  await store(replica, { settings: { ...settings, profile: { ...settings.profile, policyId: 'acceptable-use-agreement' } } });
  await mark(place, 'press');
  page = await replica.open(place.address, page);
  await readyToWrite(page, place);
  await page.keyboard.insertText(words);
  await part(page, 'tip').waitFor();
  await page.keyboard.press(place.keys[0]!);
  await part(page, 'hold').waitFor();
  expect(await part(page, 'hold').innerText()).toMatch(/You marked this person as press[\s\S]*Behaviour-4a, must not/);
});
