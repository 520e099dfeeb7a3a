/**
 * Any text at all may be typed or pasted: no rule throws, hangs or points outside the text. `readDraft` leaves a
 * crashing rule out, so the rules are called here one by one and a throw is a failure.
 */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultProfile, type Draft, type Finding, type Profile, type Surface } from '../../../src/model.ts';
import { readDraft } from '../../../src/read-draft.ts';
import { rules } from '../../../src/registry.ts';
import { longestRead, readText } from '../../../src/text/read.ts';
import { hostileTexts } from './hostile-texts.ts';
import './seed.ts';

const surfaces: Surface[] = ['post', 'comment', 'message', 'story', 'reel', 'group-post', 'bio'];

/** Words the rules have something to say about, so that random texts reach deep into them. */
const telling = [
  '8G1', 'Y4', 'Year 9', 'my class', 'our head', 'SLT', 'TA', 'SENCO', 'EHCP', 'Mr Adeyemi', 'Mrs', 'St Cuths', "St Cuthbert's", '@StCuthsTyne', '#StCuths',
  'parents', 'mum', 'kids', 'pupil', 'ysgol', 'disgybl', 'idiot', 'useless', 'rubbish', '07700 900123', 'jo@example.com', '12 Hill Road', 'NE1 4ST',
  'journalist', 'inspection', 'as a school we', 'sports day', 'in care', '2moz', 'soooo', 'l8r', '😀', '🤐', '\u200b', '\u202e', '\ufeff', '’', '…', '\n', '\t', ' ', '.', '!', '(', ')', '[', '*', '\\', '$&',
];

const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...telling) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) });
const mixed = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
const glued = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
const bytes = fc.uint8Array({ maxLength: 80 }).map((array) => new TextDecoder('utf-16le').decode(array));
const halves = fc.array(fc.integer({ min: 0xd800, max: 0xdfff }), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes));
const anyText = fc.oneof({ weight: 4, arbitrary: mixed }, { weight: 2, arbitrary: glued }, { weight: 2, arbitrary: bytes }, { weight: 1, arbitrary: halves }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) });

const anyName = fc.oneof(fc.constantFrom('', ' ', "St Cuthbert's", 'a', '.*', '(', '[a-z]+$', '\\', '🙂', 'Éàü', 'x'.repeat(200)), fc.string({ unit: 'binary', maxLength: 20 }));
const anyProfile: fc.Arbitrary<Profile> = fc.record({
  school: fc.record({
    name: anyName, aliases: fc.array(anyName, { maxLength: 4 }), town: anyName, emailDomain: anyName, handles: fc.array(anyName, { maxLength: 3 }),
    headteacher: anyName, people: fc.array(anyName, { maxLength: 4 }),
  }),
}).map(({ school }) => ({ ...defaultProfile, school }));

const anyDraft: fc.Arbitrary<Draft> = fc.record({
  surface: fc.constantFrom(...surfaces), text: anyText,
  media: fc.record({ photos: fc.nat(3), videos: fc.nat(1) }),
}, { requiredKeys: ['surface', 'text', 'media'] });

/** Everything every rule says, with nothing caught. */
function readAll(draft: Draft, profile: Profile): Finding[] {
  const text = readText(draft.text);
  return rules.flatMap((rule) => rule.read(draft, profile, text));
}

function checkFindings(findings: Finding[], text: string): void {
  for (const finding of findings) {
    expect(finding.because.length).toBeGreaterThan(0);
    for (const [start, end] of finding.spans) {
      if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length)) {
        throw new Error(`${finding.rule} points at [${start}, ${end}) of a text of ${text.length}: ${JSON.stringify(text)}`);
      }
    }
  }
}

describe('reading any draft', () => {
  test('there are rules to try', () => {
    expect(rules.length).toBeGreaterThan(0);
  });

  test('40,000 drafts for one school: no rule throws, every span lies in the text', () => {
    const school = { ...defaultProfile.school, name: "St Cuthbert's Catholic Primary School", aliases: ['St Cuths'], handles: ['@StCuthsTyne'], emailDomain: 'stcuthberts.example.sch.uk', headteacher: 'Mr Adeyemi', people: ['Gemma Lowe'] };
    const profile = { ...defaultProfile, school };
    fc.assert(fc.property(anyDraft, (draft) => checkFindings(readAll(draft, profile), draft.text)), { numRuns: 40_000 });
  }, 120_000);

  test('5,000 drafts for any school at all, whatever its name holds', () => {
    fc.assert(fc.property(anyDraft, anyProfile, (draft, profile) => checkFindings(readAll(draft, profile), draft.text)), { numRuns: 5000 });
  }, 120_000);

  test('the same draft is read the same way twice', () => {
    fc.assert(fc.property(anyDraft, (draft) => {
      expect(readDraft(draft, defaultProfile, rules)).toEqual(readDraft(draft, defaultProfile, rules));
    }), { numRuns: 2000 });
  }, 120_000);

  test.each(hostileTexts)('64,000 characters of %s are read in time', (_name, unit) => {
    const text = unit.repeat(Math.ceil(longestRead / unit.length)).slice(0, longestRead);
    const part = text.slice(0, longestRead / 8);
    const draft = (of: string): Draft => ({ surface: 'post', text: of, media: { photos: 1, videos: 0 } });
    const cost = (of: string): number => {
      // Processor time: a busy machine stretches the time on the wall.
      const start = process.cpuUsage();
      readAll(draft(of), defaultProfile);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    cost(part.slice(0, 500));
    checkFindings(readAll(draft(text), defaultProfile), text);
    const short = Math.min(cost(part), cost(part), cost(part));
    const long = Math.min(cost(text), cost(text));
    // Eight times the text may take eight times as long; a pattern that backtracks takes sixty-four. The allowance of
    // 150 ms is for a busy machine.
    expect(long).toBeLessThan(short * 24 + 150);
    expect(long).toBeLessThan(2000);
  }, 20_000);
});
