/** A rule that crashes is left out of a reading, and a detector that crashes out of a look; the others still answer. */
// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { see } from '../../../src/dom/see.ts';
import { defaultProfile, type Detector, type Rule } from '../../../src/model.ts';
import { readDraft } from '../../../src/read-draft.ts';
import { rules, sites } from '../../../src/registry.ts';

const draft = { surface: 'post', text: 'My Year 9 pupil Jake was excluded today for fighting. Ring me on 07700 900 123 or come round to 14 Mill Lane', media: { photos: 0, videos: 0 } } as const;

describe('crashes', () => {
  const whole = readDraft(draft, defaultProfile, rules);

  test('the draft of these tests is one that rules notice', () => {
    expect(whole.length).toBeGreaterThan(0);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('the rule %s crashes: the others say what they said', (id) => {
    const broken: Rule[] = rules.map((rule) => (rule.id === id ? { ...rule, read() { throw new RangeError('crash'); } } : rule));
    expect(readDraft(draft, defaultProfile, broken)).toEqual(whole.filter(({ rule }) => rule !== id));
  });

  test.each(sites.flatMap((site) => site.detectors.map((detector) => [detector.id, site, detector] as const)))('the detector %s crashes: the look goes on and says so', (id, site, detector) => {
    document.body.replaceChildren(document.createElement('main'));
    const crashing: Detector = { ...detector, select: [{ css: 'main', seen: '2026-11', source: 'this test' }], here: () => true, read() { throw new TypeError('crash'); } };
    const broken = { ...site, detectors: site.detectors.map((one) => (one.id === id ? crashing : one)) };
    const look = see(broken, { url: new URL('https://www.example.com/'), document, lang: 'en' });
    expect(look.skips.some(({ detector: name, skip }) => name === id && skip.startsWith('crashed'))).toBe(true);
  });
});
