/** How findings meet clauses: tone, the strongest clause for the moment, exceptions, silence, and what the card says. */
import { describe, expect, it } from 'vitest';
import { advise, carriesDisclaimer, clausesFor } from '../../../src/advise.ts';
import { defaultProfile, type Advice, type Confidence, type Finding, type Mark, type Moment, type Policy, type Profile, type Surface } from '../../../src/model.ts';
import { policies } from '../../../src/registry.ts';
import type { TopicId } from '../../../src/topics.ts';

const today = new Date(2026, 10, 21);

function policy(id: string): Policy {
  return policies.find((one) => one.id === id)!;
}

function finding(topic: TopicId, confidence: Confidence = 'sure', because = 'Something was noticed'): Finding {
  return { rule: topic, topic, because, spans: [[0, 1]], confidence };
}

function draft(surface: Surface = 'post', more: { text?: string; photos?: number; label?: string; mark?: Mark } = {}): Moment {
  return {
    kind: 'submitting', site: 'facebook', surface, text: more.text ?? 'words', media: { photos: more.photos ?? 0, videos: 0 },
    ...(more.label ? { audience: { label: more.label, reach: 'public' as const } } : {}),
    ...(more.mark ? { to: { site: 'facebook', hints: [], mark: more.mark } } : {}),
  };
}

function ask(id: string, findings: Finding[], moment: Moment = draft(), profile: Profile = defaultProfile): Advice | null {
  return advise({ findings, moment, policy: policy(id), profile, today });
}

/** "hold 6.4" for the first point, or "silence". */
function brief(advice: Advice | null): string {
  return advice ? `${advice.tone} ${advice.points[0]!.clause.ref}` : 'silence';
}

describe('tone is the weaker of how sure and how strong', () => {
  it.each([
    ['sure', 'insult', 'mat-model', 'hold 57'], ['likely', 'insult', 'mat-model', 'caution 57'], ['hint', 'insult', 'mat-model', 'remind 57'],
    ['sure', 'pupil-photos', 'mat-model', 'caution 31a'], ['sure', 'speaks-for-school', 'mat-model', 'caution 22c'], ['likely', 'speaks-for-school', 'mat-model', 'caution 22c'],
    ['sure', 'names-school', 'mat-model', 'remind 27'], ['sure', 'names-school', 'oratory', 'remind 6.1a'],
  ] as const)('%s %s under %s: %s', (confidence, topic, id, expected) => {
    expect(brief(ask(id, [finding(topic, confidence)], draft('post', { photos: 1 })))).toBe(expected);
  });

  it('puts the loudest point first and keeps the others', () => {
    const advice = ask('oratory', [finding('names-school'), finding('pupil-info'), finding('contact-details', 'likely')])!;
    expect(advice.points.map((point) => point.clause.ref)).toEqual(['6.4', '6.1a', '6.11e']);
    expect(advice.tone).toBe('hold');
    expect(advice.title).toBe('Pupils');
  });
});

describe('the moment chooses the clause', () => {
  it.each([
    ['avenue-recreation', 'names-school', draft('bio'), 'hold Staff-6'],
    ['avenue-recreation', 'names-school', draft('post'), 'hold Staff-6'],
    ['west-kirby', 'names-school', draft('post'), 'hold B-4'],
    ['west-kirby', 'names-school', draft('bio'), 'silence'],
    ['west-kirby', 'pupil-info', draft('bio'), 'hold B-4'],
    ['oratory', 'pupil-info', draft('post'), 'hold 6.4'],
    ['oratory', 'pupil-info', draft('message'), 'hold 5.4'],
    ['oratory', 'pupil-photos', draft('post', { photos: 1 }), 'hold 6.5a'],
    ['west-kirby', 'pupil-photos', draft('post', { photos: 1 }), 'hold B-4'],
    ['west-kirby', 'insult', draft('message'), 'caution B-7'],
    ['west-kirby', 'contact-with-parent', draft('message'), 'hold B-5'],
    ['acceptable-use-agreement', 'journalist', draft('message'), 'hold Behaviour-4a'],
    ['mat-model', 'journalist', draft('message'), 'silence'],
    ['west-kirby', 'home-address', draft('post'), 'silence'],
    ['acceptable-use-agreement', 'privacy-settings', { kind: 'reviewing-setting', site: 'x', setting: 'x/protected', state: 'loose' }, 'silence'],
    ['oratory', 'public-listing', { kind: 'reviewing-setting', site: 'facebook', setting: 'facebook/search', state: 'loose' }, 'remind 6.11b'],
    ['avenue-recreation', 'use-at-work', { kind: 'arriving', site: 'x' }, 'hold Staff-8a'],
    ['oratory', 'school-email', { kind: 'editing-profile', site: 'x', field: 'email', value: 'a@school.org' }, 'hold 6.6'],
  ] as [string, TopicId, Moment, string][])('%s %s', (id, topic, moment, expected) => {
    expect(brief(ask(id, [finding(topic)], moment))).toBe(expected);
  });

  it('a request no one has named is weighed as a pupil’s', () => {
    const request: Moment = { kind: 'request-received', site: 'facebook', person: { site: 'facebook', hints: [] } };
    expect(brief(ask('oratory', [finding('contact-with-pupil', 'hint')], request))).toBe('remind 6.2');
    expect(ask('avenue-recreation', [finding('contact-with-pupil', 'hint')], request)!.then.map((step) => step.id)).toEqual(['decline']);
  });
});

describe('exceptions', () => {
  const professional: Moment = { kind: 'editing-profile', site: 'linkedin', field: 'work', value: 'Hollybrook' };

  it('professional networks may name the school where the policy says so', () => {
    expect(brief(ask('mat-model', [finding('names-school')], professional))).toBe('silence');
    expect(brief(ask('oratory', [finding('names-school')], professional))).toBe('silence');
    expect(brief(ask('avenue-recreation', [finding('names-school')], professional))).toBe('hold Staff-6');
  });

  it('a named school with unkind words asks for more under Oratory', () => {
    expect(brief(ask('oratory', [finding('names-school')]))).toBe('remind 6.1a');
    expect(ask('oratory', [finding('names-school'), finding('insult')])!.points.map((point) => point.clause.ref)).toEqual(['5.5', '6.1b']);
  });

  it('staff who are parents are answered by their own clauses', () => {
    const parent = { ...defaultProfile, facts: { 'also-parent': 'yes' } };
    const to = draft('message', { mark: { who: 'parent', on: '2026-11-01' } });
    expect(brief(ask('mat-model', [finding('contact-with-parent')], to))).toBe('hold 46a');
    expect(brief(ask('mat-model', [finding('contact-with-parent')], to, parent))).toBe('caution 39');
    expect(brief(ask('avenue-recreation', [finding('contact-with-parent')], to, parent))).toBe('remind Staff-3*');
    expect(brief(ask('west-kirby', [finding('contact-with-parent')], to, parent))).toBe('hold B-5');
  });

  it('family are not pupils under Oratory', () => {
    const to = draft('message', { mark: { who: 'family', on: '2026-11-01' } });
    expect(brief(ask('oratory', [finding('contact-with-pupil')], to))).toBe('remind 6.2.1a');
  });

  it('a former pupil past the date kept with their mark is free of the age clauses', () => {
    const former = (until: string) => draft('message', { mark: { who: 'former-pupil', on: '2026-01-01', until } });
    expect(brief(ask('avenue-recreation', [finding('contact-with-ex-pupil')], former('2027-09-01')))).toBe('hold Staff-1b');
    expect(brief(ask('avenue-recreation', [finding('contact-with-ex-pupil')], former('2026-09-01')))).toBe('silence');
    expect(brief(ask('west-kirby', [finding('contact-with-ex-pupil')], former('2026-09-01')))).toBe('hold B-2');
  });

  it('personal details sent to a pupil bring the clause about them', () => {
    const to = draft('message', { mark: { who: 'pupil', on: '2026-11-01' } });
    const refs = (found: TopicId[]) => clausesFor({ policy: policy('mat-model'), topic: 'contact-with-pupil', moment: to, profile: defaultProfile, found }).map((clause) => clause.ref);
    expect(refs(['contact-with-pupil'])).toEqual(['46a', '42', '43b', '28a']);
    expect(refs(['contact-with-pupil', 'contact-details'])).toContain('43a');
  });

  it('a post that says the views are the user’s own needs no second disclaimer', () => {
    const id = 'acceptable-use-agreement';
    expect(brief(ask(id, [finding('names-school')], draft('post', { text: 'Fair at Hollybrook' })))).toBe('hold Action-2b');
    expect(brief(ask(id, [finding('names-school')], draft('post', { text: 'Fair at Hollybrook. Views my own.' })))).toBe('remind Action-2a');
    expect(brief(ask(id, [finding('names-school')], { kind: 'editing-profile', site: 'x', field: 'bio', value: 'Teacher, Hollybrook' }))).toBe('hold Action-2b');
  });
});

describe('a disclaimer is known when it is there', () => {
  it.each(['Views my own.', 'All views are my own', 'opinions mine', 'Tweets are personal', 'Thoughts: my own', 'These are my own views', 'I don’t speak for my school', 'Not speaking on behalf of my employer', 'Views expressed here are not those of the school'])('%s', (text) => {
    expect(carriesDisclaimer(text)).toBe(true);
  });

  it.each(['The views from the hall are lovely', 'My posts about my own garden', 'I love my own class', 'What are your views?', 'Not for my school dinners'])('not: %s', (text) => {
    expect(carriesDisclaimer(text)).toBe(false);
  });

  it('reads a long hostile text in step with its length', () => {
    const started = performance.now();
    carriesDisclaimer('views are all solely '.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('what the card says', () => {
  it('names what was noticed, the audience, the clause, its strength and what to do', () => {
    const advice = ask('oratory', [finding('pupil-info', 'sure', '8G1 looks like a class code.')], draft('post', { label: 'Public' }))!;
    expect(advice.says).toBe('8G1 looks like a class code · Public. Oratory 6.4, must not: what you know through work about pupils, families or colleagues stays off personal pages. Reword it or leave it out.');
  });

  it('says both where the agreement pulls two ways, and whom to ask', () => {
    const profile = { ...defaultProfile, contacts: { dsl: '', head: 'Ms Khan', union: '' } };
    expect(ask('acceptable-use-agreement', [finding('names-school', 'sure', 'Hollybrook is named')], draft(), profile)!.says)
      .toBe('Hollybrook is named. Agreement Action-2b, must: make it clear, with a disclaimer, that you don’t speak for the school. It also asks you to say who you are (Behaviour-3c): ask Ms Khan.');
  });

  it('never passes 250 characters, whatever was noticed and whoever is to be asked', () => {
    const long = { ...defaultProfile, contacts: { dsl: 'D'.repeat(90), head: 'H'.repeat(300), union: '' } };
    for (const one of policies) {
      for (const topic of new Set(one.clauses.map((clause) => clause.topic))) {
        for (const surface of ['post', 'message', 'bio'] as const) {
          const advice = ask(one.id, [finding(topic, 'sure', `${'Something long was noticed '.repeat(12)}.`)], draft(surface, { label: 'Friends of friends', photos: 1 }), long);
          if (!advice) continue;
          expect(advice.says.length, `${one.id} ${topic}`).toBeLessThanOrEqual(250);
          expect(advice.says).toContain(advice.points[0]!.clause.ref);
        }
      }
    }
  });

  it('never blames', () => {
    const said = policies.flatMap((one) => one.clauses.flatMap((clause) => [clause.gist, ...clause.then.map((step) => step.says)]));
    expect(said.filter((text) => /\b(?:violat|offence|monitor|score|you (?:have )?broken|your fault|guilty)/i.test(text))).toEqual([]);
  });
});
