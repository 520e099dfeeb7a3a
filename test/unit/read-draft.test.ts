import { expect, test } from 'vitest';
import { defaultProfile, defineRule, type Draft } from '../../src/model.ts';
import { Reader } from '../../src/guard/reader.ts';
import { preparing, readDraft, reading } from '../../src/read-draft.ts';
import { rules } from '../../src/registry.ts';
import { Machine } from '../../src/text/machine.ts';
import { readText } from '../../src/text/read.ts';
import { topicIds } from '../../src/topics.ts';
import { profile } from './rules/cases.ts';

const draft: Draft = { surface: 'post', text: 'One of my Year 3s rang home on 07700 900123, ring me', media: { photos: 0, videos: 0 } };
const broken = defineRule({ id: 'broken', topic: 'insult', read: () => { throw new Error('broken on purpose'); } });

test('rules are made ready step by step, and read the same whether they are or not', () => {
  const prepare = preparing([broken, ...rules]);
  const before = readDraft(draft, defaultProfile, rules);
  let steps = 1;
  while (!prepare(() => false)) steps += 1;
  expect(steps).toBeGreaterThan(rules.length / 2);
  expect(prepare(() => false)).toBe(true);
  expect(readDraft(draft, defaultProfile, rules)).toEqual(before);
});

test('a draft read rule by rule is read as one read at once', () => {
  const go = reading(draft, defaultProfile, [broken, ...rules]);
  let steps = 1;
  while (go(() => false) === null) steps += 1;
  expect(steps).toBe(rules.length + 1);
  expect(go(() => false)).toEqual(readDraft(draft, defaultProfile, rules));
});

test('what is wanted at once is read to its end, whatever was begun', async () => {
  const reader = new Reader(async (come) => come({ begin: (one, profile) => reading(one, profile, rules), prepare: preparing(rules) }));
  reader.want(() => {});
  await Promise.resolve();
  expect(reader.read(draft, defaultProfile, () => false)).toBeNull();
  expect(reader.read({ ...draft, text: 'ok' }, defaultProfile, () => true)).toEqual([]);
  expect(reader.read(draft, defaultProfile, () => false)).toBeNull();
  expect(reader.read(draft, defaultProfile, () => true)).toEqual(readDraft(draft, defaultProfile, rules));
});

test('words half ready read as if they were', () => {
  const sources = ['class (clown|list)', 'bus stop, @kin', 'late again'];
  const words = readText('My mum saw the class list at the bus stop, late again').words;
  const whole = new Machine(sources);
  const half = new Machine(sources);
  half.prepare(() => false);
  expect(half.scan(words)).toEqual(whole.scan(words));
  expect(whole.scan(words).map((hits) => hits?.length)).toEqual([1, 2, 1]);
});

test('there is one rule for each of the fifteen draft topics, named by it', () => {
  expect(rules.map((rule) => rule.id)).toEqual(topicIds.slice(0, 15).toSorted());
  for (const rule of rules) expect(rule.topic).toBe(rule.id);
});

test('a rule that breaks does not silence the others', () => {
  expect(readDraft(draft, defaultProfile, [broken, ...rules])).toEqual(readDraft(draft, defaultProfile, rules));
  expect(readDraft(draft, defaultProfile, rules).length).toBeGreaterThan(0);
});

test('findings come in the order of the words they point at', () => {
  const starts = readDraft(draft, defaultProfile, rules).map((finding) => finding.spans[0]?.[0] ?? -1);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('a hint that needs another beside it is told only then', () => {
  const say = (text: string): string[] => readDraft({ surface: 'post', text, media: { photos: 0, videos: 0 } }, profile, rules).map(({ topic, confidence }) => `${topic} ${confidence}`);
  const alone = 'one of them has named the classroom spider after me';
  expect(rules.find(({ id }) => id === 'pupil-info')!.read({ surface: 'post', text: alone, media: { photos: 0, videos: 0 } }, profile, readText(alone))).toMatchObject([{ confidence: 'hint', needsCompany: true }]);
  expect(say(alone)).toEqual([]);
  expect(say(`${alone}. Ring me on 07700 900 123`)).toEqual(['pupil-info hint', 'contact-details sure']);
});

test('nothing to say of an empty text', () => expect(readDraft({ ...draft, text: '' }, defaultProfile, rules)).toEqual([]));

test('the person marked decides who a message is to', () => {
  const to = (who: 'pupil' | 'parent' | 'press' | 'colleague') => ({ ...draft, surface: 'message' as const, text: 'ok see you then', to: { site: 'facebook', hints: [], mark: { who, on: '2026-01-01' } } });
  const topics = (who: 'pupil' | 'parent' | 'press' | 'colleague') => readDraft(to(who), defaultProfile, rules).map((finding) => finding.topic);
  expect(topics('pupil')).toEqual(['contact-with-pupil']);
  expect(topics('parent')).toEqual(['contact-with-parent']);
  expect(topics('press')).toEqual(['journalist']);
  expect(topics('colleague')).toEqual([]);
});
