import { describe, expect, it } from 'vitest';
import { defaultProfile, definePolicy, type Advice, type Finding } from '../../../src/model.ts';
import { audienceLine, holdSays, isGroup, noticedWords, pressAgain, requestWords, tipLabel, tipText, wordsKey } from '../../../src/guard/wording.ts';
import { advise } from '../../../src/advise.ts';

const policy = definePolicy({
  id: 'test', title: 'Test school', short: 'Oratory', version: '1', source: 'none', different: ['', ''], leavingAge: 18,
  clauses: [{ ref: '6.4', topic: 'pupil-info', strength: 'must-not', gist: 'Keep what you know of pupils off your own pages.', moments: ['drafting'] }],
});
const text = '8G1 are just as bad as 8G2';
const finding: Finding = { rule: 'pupil-info', topic: 'pupil-info', because: '8G1 looks like a class code.', spans: [[0, 3], [23, 26]], confidence: 'sure' };
const advice: Advice = advise({
  findings: [finding], policy, profile: defaultProfile,
  moment: { kind: 'drafting', site: 'x', surface: 'post', text, media: { photos: 0, videos: 0 } },
})!;
const publicly = { label: 'Public', reach: 'public' } as const;

describe('tips and holds', () => {
  it('say what, who can read it and which clause', () => {
    expect(tipText(advice, publicly)).toBe('Pupils · Public · Oratory 6.4');
    expect(tipText(advice, undefined)).toBe('Pupils · Oratory 6.4');
    expect(tipLabel(advice, undefined)).toBe('Gatepost: Pupils, Oratory 6.4, must not. Press Alt+G to read more.');
    expect(holdSays(advice, publicly)).toBe('Pause. 8G1 looks like a class code · Public.');
  });

  it('never scold', () => {
    expect([tipLabel(advice, publicly), holdSays(advice, publicly)].join(' ')).not.toMatch(/violat|offen[cs]e|breach|wrong|illegal|report/i);
  });

  it('quote the user’s own words, each once, cut where they are long', () => {
    expect(noticedWords(text, finding)).toEqual(['8G1', '8G2']);
    expect(noticedWords('ab ab', { ...finding, spans: [[0, 2], [3, 5]] })).toEqual(['ab']);
    expect(noticedWords('x'.repeat(90), { ...finding, spans: [[0, 90]] })[0]).toHaveLength(40);
    expect(noticedWords('x', { ...finding, spans: [] })).toEqual([]);
  });

  it('hash the same words alike whatever their case and spacing', () => {
    expect(wordsKey('My  Class', { ...finding, spans: [[0, 9]] })).toBe(wordsKey('my class', { ...finding, spans: [[0, 8]] }));
    expect(wordsKey('', { ...finding, spans: [] })).toBe('pupil-info');
  });

  it('name the audience only when the page says it', () => {
    expect(audienceLine(publicly)).toBe('Who can read this: Public.');
    expect(audienceLine({ label: '', reach: 'unknown' })).toBeUndefined();
    expect(audienceLine(undefined)).toBeUndefined();
  });
});

describe('requests', () => {
  it.each(['Anna Price and Bob Smith', 'Anna Price and 3 others', 'Ana Ruiz y 2 más', 'Anna, Bob'])('%j is several people', (name) => {
    expect(isGroup(name)).toBe(true);
    expect(requestWords({ kind: 'request-received', of: 'friend', name })).toContain('more than one person');
  });

  it.each(['Anna Price', 'Andy Rand', 'Ian van der Berg', 'Siôn ap Huw', undefined])('%j is one', (name) => {
    expect(isGroup(name)).toBe(false);
  });

  it('are called what they are', () => {
    expect(requestWords({ kind: 'request-received', of: 'follow', name: 'Anna Price' })).toBe('Follow request from Anna Price');
    expect(requestWords({ kind: 'request-received', of: 'message' })).toBe('Message request');
    expect(requestWords({ kind: 'request-sent', name: 'Anna Price' })).toBe('To Anna Price');
  });
});

describe('asking for one more press', () => {
  const control = (label: string) => ({ getAttribute: () => label, textContent: '' }) as unknown as Element;

  it('uses the site’s own word when it is short', () => {
    expect(pressAgain(control('Postio'))).toContain('Press Postio once more');
    expect(pressAgain(control('A very long label that nobody says aloud'))).toContain('Press the button once more');
    expect(pressAgain(undefined)).toContain('Press the button once more');
  });
});
