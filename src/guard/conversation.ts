/**
 * The conversation on one person's card: who they are, what this policy asks, what to do next. What is said of age and of
 * care or SEN support is used for the answer and forgotten; only who they are, and a date, is kept.
 */
import { adviseContact, type ContactAdvice, type ContactSituation } from '../contact.ts';
import type { Mark, Sighting, Who } from '../model.ts';
import { whos } from '../model.ts';
import { fillContacts } from '../next-steps.ts';
import { isoDay } from '../school-year.ts';
import type { StepView } from '../ui/card.tsx';
import type { CircumstanceView, LeftAnswer, PersonStage, PersonView } from '../ui/who-is-this.tsx';
import { whoWords } from '../ui/who-words.ts';
import { alsoOf, asksAge, asksGroup, factsOf } from './acquaintance.ts';
import { copyWords, policyOf, profileOf, type Context } from './context.ts';
import type { Marks } from './marks.ts';
import { clauseView, isGroup, requestWords } from './wording.ts';

/** Things about a person that may change an answer, and what they are called on the card. */
const circumstances: { id: string; says: string; when: Who[]; change: Partial<ContactSituation> }[] = [
  { id: 'other-school', says: 'At another school', when: ['pupil', 'parent'], change: { school: 'other' } },
  { id: 'former-school', says: 'At a school I used to work at', when: ['pupil', 'parent'], change: { school: 'former' } },
  { id: 'pupil-elsewhere', says: 'A pupil at another school now', when: ['former-pupil'], change: { pupilElsewhere: true } },
  { id: 'work-role', says: 'I also teach or coach them outside school', when: ['pupil', 'former-pupil', 'parent', 'family', 'other'], change: { workRole: true } },
  { id: 'not-school', says: 'Not about school', when: ['parent', 'colleague', 'former-pupil'], change: { schoolBusiness: false } },
];

/** Clauses shown at once on one card; the rest are folded away. */
const mostClauses = 3;

/** Where the focus goes once there is an answer: on to the next person, so that a list is cleared with two keys each. */
const afterAnswer = ['[data-part="next-person"]', '[data-part="show-decline"]', '[data-part="change-who"]'];

/** One person's card. */
export class Conversation {
  #context: Context;
  #marks: Marks;
  #sighting: Sighting;
  #id: string;
  #who: Who | null = null;
  #asksWhen = false;
  #problem: string | undefined;
  #left: LeftAnswer = {};
  #clearFrom: string | undefined;
  #chosen = new Set<string>();
  #note: string | undefined;

  constructor(context: Context, marks: Marks, sighting: Sighting, id: string) {
    this.#context = context;
    this.#marks = marks;
    this.#sighting = sighting;
    this.#id = id;
    const mark = this.#key ? marks.known(this.#key) : null;
    if (mark) this.#recall(mark);
  }

  /** True once the user has said who this is. */
  get answered(): boolean {
    return this.#who !== null && !this.#asksWhen;
  }

  /** What the policy asks, once the user has answered; null before. */
  get advice(): ContactAdvice | null {
    return this.answered ? this.#adviceFor(this.#facts()) : null;
  }

  /** Chooses by the number on the card, 1 to 7. False when the card is not asking that. */
  chooseByNumber(digit: number): boolean {
    const who = whos[digit - 1];
    if (this.#who !== null || !who) return false;
    this.choose(who);
    return true;
  }

  /** The user says who this is. */
  choose(who: Who): void {
    this.#who = who;
    this.#asksWhen = who === 'former-pupil' && asksAge(policyOf(this.#context));
    if (!this.#asksWhen) this.#keep();
    this.#context.show();
    const { layer } = this.#context;
    layer.focus('[data-part="left"]', ...afterAnswer);
  }

  /** The card as it stands. */
  view(close: () => void, next: (() => void) | undefined): PersonView {
    const { name, hints = [], kind } = this.#sighting;
    return {
      id: this.#id,
      title: this.#who && !this.#asksWhen ? `${whoWords[this.#who]}` : 'Who is this?',
      about: requestWords(this.#sighting),
      hints: hints.slice(0, 3),
      stage: this.#who === null ? this.#asking() : this.#asksWhen ? this.#asksLeft() : this.#answering(next, kind === 'request-sent' ? name : undefined),
      standIn: this.#context.welcome.settings.standIn,
      close,
    };
  }

  // ---------------------------------------------------------------- stages

  #asking(): PersonStage {
    const policy = policyOf(this.#context);
    const [clause] = this.#adviceFor({ ...this.#facts(), who: 'pupil' }).clauses;
    return { at: 'ask', clause: clause ? clauseView(policy, clause) : null, choose: (who) => this.choose(who) };
  }

  #asksLeft(): PersonStage {
    const policy = policyOf(this.#context);
    return {
      at: 'left',
      says: `${policy.short} goes by age, so when did they leave? Either answer will do.`,
      asksGroup: asksGroup(policy) ? `Were they in care, or did they have SEN support? ${policy.short} asks staff to wait longer then.` : null,
      ...(this.#problem && { problem: this.#problem }),
      answer: ({ left, age, group }) => this.#answerLeft(left, age, group),
    };
  }

  #answering(next: (() => void) | undefined, _to: string | undefined): PersonStage {
    const policy = policyOf(this.#context);
    const { contacts } = profileOf(this.#context);
    const advice = this.#adviceFor(this.#facts());
    const { listed, controls } = this.#sighting;
    const shown = listed ? controls.edit : controls.decline;
    const key = this.#key;
    return {
      at: 'answer',
      says: advice.says,
      clauses: advice.clauses.slice(0, mostClauses).map((clause) => clauseView(policy, clause)),
      also: advice.clauses.slice(mostClauses).map((clause) => clauseView(policy, clause)),
      then: [...this.#removing(advice), ...advice.then.map(({ id, says, wording }) => ({
        id, says: fillContacts(says, contacts),
        ...(wording && { copy: () => void this.#copy(fillContacts(wording, contacts)) }),
      }))],
      circumstances: this.#circumstances(advice),
      ...(this.#note && { note: this.#note }),
      ...(shown && { showDecline: () => this.#showDecline(shown), showLabel: listed ? 'Show me' : 'Show me Decline' }),
      change: () => this.#again(),
      ...(key && this.#marks.known(key) && { forget: () => this.#forget() }),
      ...(next && { next }),
    };
  }

  /** The way off the user's own list, where the policy speaks of this person or the user can't place them. */
  #removing(advice: ContactAdvice): StepView[] {
    const { list } = this.#context.site;
    const wanted = this.#sighting.listed && (advice.tone !== 'none' || this.#who === 'other');
    return wanted && list ? [{ id: 'remove-from-list', says: list.remove }] : [];
  }

  /** Only circumstances that change what this policy asks are offered. */
  #circumstances(now: ContactAdvice): CircumstanceView[] {
    const who = this.#who!;
    return circumstances.flatMap(({ id, says, when, change }) => {
      if (!when.includes(who)) return [];
      const chosen = this.#chosen.has(id);
      if (!chosen && this.#adviceFor({ ...this.#facts(), ...change }).refs.join() === now.refs.join()) return [];
      return [{ id, says, chosen, choose: () => this.#toggle(id) }];
    });
  }

  // ---------------------------------------------------------------- what the user says

  #answerLeft(leftText: string, ageText: string, group: '' | 'care' | 'sen'): void {
    const year = this.#context.now().getFullYear();
    const left = wholeNumber(leftText, 1940, year);
    const age = wholeNumber(ageText, 10, 110);
    if (left === undefined && age === undefined) {
      this.#problem = `Type a year up to ${year}, such as ${year - 2}, or an age.`;
    } else {
      this.#problem = undefined;
      this.#left = { ...(left !== undefined && { left }), ...(age !== undefined && { age }), ...(group && { group }) };
      this.#asksWhen = false;
      this.#keep();
    }
    this.#context.show();
    this.#context.layer.focus('[data-part="left"]', ...afterAnswer);
  }

  #toggle(id: string): void {
    if (this.#chosen.has(id)) this.#chosen.delete(id);
    else {
      // Another school and a former school cannot both be so.
      if (id.endsWith('-school')) for (const other of ['other-school', 'former-school']) this.#chosen.delete(other);
      this.#chosen.add(id);
    }
    this.#keep();
    this.#context.present();
  }

  #again(): void {
    this.#who = null;
    this.#left = {};
    this.#clearFrom = undefined;
    this.#chosen.clear();
    this.#note = undefined;
    this.#context.show();
    this.#context.layer.focus('.whos button');
  }

  #forget(): void {
    const key = this.#key;
    if (key) void this.#marks.set(key, null).then(() => this.#context.present());
    this.#again();
  }

  /** Keeps who they are, and the date from which the policy has nothing more to say; not why. */
  #keep(): void {
    const key = this.#key;
    const who = this.#who;
    if (!who) return;
    if (!key) {
      this.#note = isGroup(this.#sighting.name) ? 'Several people share this line, so this is not remembered.' : 'The page gives no id for this person, so this is not remembered.';
      return;
    }
    const advice = this.#adviceFor(this.#facts());
    const on = isoDay(this.#context.now());
    const school = this.#facts().school;
    const until = advice.until ?? (who === 'former-pupil' && (this.#left.left !== undefined || this.#left.age !== undefined) ? on : this.#clearFrom);
    const also = alsoOf(this.#facts(), policyOf(this.#context).leavingAge, this.#context.now());
    const mark: Mark = { who, on, ...(until && { until }), ...(school !== 'own' && { school }), ...(also.length > 0 && { also }) };
    void this.#marks.set(key, mark).then((answer) => {
      this.#note = answer.kept ? undefined : answer.says;
      this.#context.present();
    });
  }

  #recall(mark: Mark): void {
    this.#who = mark.who;
    this.#clearFrom = mark.until;
    if (mark.school === 'other' || mark.school === 'former') this.#chosen.add(`${mark.school}-school`);
    for (const id of mark.also ?? []) this.#chosen.add(id);
    // Without a date the age clauses cannot be weighed: ask again.
    this.#asksWhen = mark.who === 'former-pupil' && mark.until === undefined && asksAge(policyOf(this.#context));
  }

  // ---------------------------------------------------------------- facts

  get #key(): string | undefined {
    return isGroup(this.#sighting.name) ? undefined : this.#sighting.key;
  }

  #facts(): ContactSituation {
    return {
      ...factsOf(this.#context, this.#sighting),
      who: this.#who ?? 'pupil',
      ...this.#left,
      ...(this.#clearFrom && { clearFrom: this.#clearFrom }),
      ...circumstances.filter(({ id }) => this.#chosen.has(id)).reduce((all, { change }) => ({ ...all, ...change }), {}),
    };
  }

  #adviceFor(facts: ContactSituation): ContactAdvice {
    return adviseContact(policyOf(this.#context), facts, this.#context.now(), profileOf(this.#context).contacts);
  }

  /** Moves the focus to the site's own control and draws a frame around it. Never presses it. */
  #showDecline(control: Element): void {
    const element = control as HTMLElement;
    element.scrollIntoView({ block: 'nearest' });
    element.focus({ preventScroll: true });
    // Some of the sites' buttons take no focus of their own; the first thing inside that does is the same control.
    if (this.#context.document.activeElement !== element) element.querySelector<HTMLElement>('button,[tabindex],a[href]')?.focus({ preventScroll: true });
    this.#context.point(element);
  }

  async #copy(words: string): Promise<void> {
    this.#note = (await copyWords(this.#context.document, words)) ? 'Copied. Paste it where you need it.' : 'The browser did not allow copying.';
    this.#context.present();
  }
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}
