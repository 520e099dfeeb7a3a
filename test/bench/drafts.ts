/** The drafts every reader is given: the project's labelled set where it is at hand, else a few of our own. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultProfile, type Draft, type Profile, type Surface } from '../../src/model.ts';

/** The school all bench drafts are read for. */
export const benchProfile: Profile = {
  ...defaultProfile,
  school: {
    name: "St Cuthbert's Catholic Primary School", aliases: ["St Cuthbert's", 'St Cuths'], town: 'Tynebridge',
    emailDomain: 'stcuthberts.example.sch.uk', handles: ['@StCuthsTyne'], headteacher: 'Mr Adeyemi', people: ['Gemma Lowe', 'Faisal Rahman'],
  },
};

const ownDrafts: [Surface, string][] = [
  ['post', '8G1 are just as bad as 8G2 today. Roll on Friday'],
  ['post', 'Anyone got a spare ticket for Saturday? Happy to pay'],
  ['comment', 'One of mine asked if the moon follows our bus. Made my week'],
  ['message', 'yes that is fine, see you at the gate at ten'],
  ['post', 'SLT have moved the staff meeting again. Nobody told the TAs'],
  ['post', 'Six years of marriage today, still laughing at the same jokes'],
  ['post', 'So proud of St Cuths for a wonderful carol concert this evening'],
  ['comment', 'My number is 07700 900 123 if anybody wants the piano'],
  ['message', 'Dear all, as a school we will be open as usual tomorrow'],
  ['post', 'Great match, shocking referee, cold chips. Would do it all again'],
  ['post', 'Our head has told the Year 5 parents about the inspection call before telling us'],
  ['post', 'New recipe for flapjack in the comments. Less syrup than you think'],
];

/** Every draft, in file order. `limit` keeps the first so many, spread over the set. */
export function benchDrafts(limit = Number.POSITIVE_INFINITY): Draft[] {
  const file = resolve('../shared/text/drafts.tsv');
  const drafts = existsSync(file) ? fromTable(readFileSync(file, 'utf8')) : ownDrafts.map(([surface, text]) => draft(surface, text));
  const step = Math.max(1, Math.floor(drafts.length / limit));
  return drafts.filter((_, index) => index % step === 0).slice(0, limit);
}

/** One text of about `length` UTF-16 units, made of the drafts one after another. */
export function longDraft(length: number): Draft {
  const sentences = benchDrafts().map(({ text }) => text);
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += `${sentences[index % sentences.length]}\n`;
  return draft('post', text.slice(0, length));
}

function draft(surface: Surface, text: string): Draft {
  return { surface, text, media: { photos: 0, videos: 0 } };
}

function fromTable(table: string): Draft[] {
  const [head = '', ...rows] = table.split('\n').filter(Boolean);
  const names = head.split('\t');
  const surface = names.indexOf('surface');
  const text = names.indexOf('text');
  return rows.map((row) => {
    const cells = row.split('\t');
    return draft(cells[surface] === 'dm' ? 'message' : (cells[surface] as Surface), cells[text] ?? '');
  });
}
