/** Tips beside drafts and the card a tip opens. */
import type { Advice, Clause, Finding } from '../model.ts';
import { fillContacts } from '../next-steps.ts';
import { rangeOf } from '../dom/editor.ts';
import type { CardView, PointView } from '../ui/card.tsx';
import type { Beside, PillView } from '../ui/pills.ts';
import { dueThisTerm } from '../term.ts';
import { isoDay } from '../school-year.ts';
import { copyWords, policyOf, profileOf, tell, type Context } from './context.ts';
import type { Drafts, OpenDraft } from './drafts.ts';
import { quietedAfter } from '../quieted.ts';
import { audienceLine, clauseView, noticedWords, tipLabel, tipText } from './wording.ts';

/** Points shown on one card; the rest are counted. */
const mostPoints = 3;
/** Longest wait for storage to keep a "Not relevant" before the card goes on without it, in ms. */
const mostWait = 300;

/** What stands beside the drafts of this page. */
export class Cards {
  #context: Context;
  #drafts: Drafts;
  #open: string | null = null;
  #reminder: string | undefined;
  /** Why a "Not relevant" was not kept: its card stays to say so. */
  #note: string | undefined;

  constructor(context: Context, drafts: Drafts) {
    this.#context = context;
    this.#drafts = drafts;
  }

  /** True while any draft has advice. */
  get any(): boolean {
    return this.#advised().length > 0;
  }

  /** A tip beside every draft with advice, but the one whose card is open. */
  get tips(): Beside<PillView>[] {
    return this.#advised().filter(({ id }) => id !== this.#open).map((open) => {
      const { advice, sighting, id } = open;
      return {
        anchor: sighting.anchor, avoid: Object.values(sighting.controls),
        view: { id: `tip-${id}`, part: 'tip', text: tipText(advice!, sighting.audience), label: tipLabel(advice!, sighting.audience), open: () => this.open(open) },
      };
    });
  }

  /** What a screen reader hears when a tip appears or changes. */
  get says(): string {
    const latest = this.#advised().at(-1);
    return latest && latest.id !== this.#open ? tipLabel(latest.advice!, latest.sighting.audience) : '';
  }

  /** The open card. It goes with its advice. */
  get card(): Beside<CardView> | null {
    const open = this.#advised().find(({ id }) => id === this.#open);
    if (!open) {
      this.#open = null;
      return null;
    }
    const { sighting } = open;
    return { anchor: sighting.anchor, avoid: Object.values(sighting.controls), view: this.#view(open) };
  }

  /** Opens a draft's card and moves the focus there; `escape` gives it back. */
  open(open: OpenDraft): void {
    this.#context.layer.remember();
    this.#open = open.id;
    this.#reminder = this.#reminderFor(open);
    this.#note = undefined;
    this.#context.show();
    this.#context.layer.focus('[data-part="card"] [data-first]');
  }

  /** Opens the card of the draft written in last. False when there is none. */
  openLatest(): boolean {
    const latest = this.#advised().at(-1);
    if (latest) this.open(latest);
    return latest !== undefined;
  }

  /** Closes the card and gives the focus back. False when none was open. */
  escape(): boolean {
    if (this.#open === null) return false;
    this.#open = null;
    if (this.#note) this.#drafts.afresh();
    this.#context.present();
    this.#context.layer.giveBack();
    return true;
  }

  #advised(): OpenDraft[] {
    return this.#drafts.all.filter(({ advice }) => advice !== null);
  }

  #view(open: OpenDraft): CardView {
    const { sighting, id } = open;
    const advice = open.advice!;
    const { contacts } = profileOf(this.#context);
    const audience = audienceLine(sighting.audience);
    return {
      id: `card-${id}`,
      title: advice.title,
      says: advice.says,
      points: advice.points.slice(0, mostPoints).map(({ finding, clause }, index): PointView => ({
        id: `${finding.rule}-${index}`,
        words: noticedWords(open.text, finding),
        because: finding.because,
        clause: clauseView(policyOf(this.#context), clause),
        ...(finding.spans.length > 0 && { showMe: () => this.#showMe(open, finding) }),
        notRelevant: () => void this.#notRelevant(open, finding),
      })),
      more: Math.max(0, advice.points.length - mostPoints),
      then: advice.then.map(({ id: step, says, wording }) => ({
        id: step, says: fillContacts(says, contacts),
        ...(wording && { copy: () => void this.#copy(fillContacts(wording, contacts)) }),
      })),
      also: this.#folded(advice).map((clause) => clauseView(policyOf(this.#context), clause)),
      ...(audience && { audience }),
      ...(this.#note && { note: this.#note }),
      ...(this.#reminder && { reminder: this.#reminder }),
      standIn: this.#context.welcome.settings.standIn,
      close: () => this.escape(),
    };
  }

  /** What the card does not show at once: the clauses of the points that are only counted, then what else is said. */
  #folded({ points, also }: Advice): Clause[] {
    const shown = points.slice(0, mostPoints).map(({ clause }) => clause);
    return [...new Set([...points.slice(mostPoints).map(({ clause }) => clause), ...also])].filter((clause) => !shown.includes(clause));
  }

  /** Once a term, where it is true: friends pass things on. */
  #reminderFor({ sighting }: OpenDraft): string | undefined {
    const reach = sighting.audience?.reach;
    if (reach !== 'friends' && reach !== 'friends-of-friends' && reach !== 'group') return undefined;
    const { settings } = this.#context.welcome;
    const today = isoDay(this.#context.now());
    if (!dueThisTerm(settings.audienceReminder, today)) return undefined;
    settings.audienceReminder = today;
    tell(this.#context, 'audience-reminded', {});
    return 'Friends is not private: anyone who can read this can pass it on.';
  }

  /** Selects the words in the user's own editor. Nothing is written. */
  #showMe(open: OpenDraft, finding: Finding): void {
    const { anchor, editor } = open.sighting;
    const [start, end] = finding.spans[0]!;
    this.#open = null;
    this.#context.present();
    const element = anchor as HTMLElement;
    element.focus({ preventScroll: true });
    if (editor === 'textarea' || editor === 'input') {
      (anchor as HTMLTextAreaElement).setSelectionRange(start, end);
      return;
    }
    const range = rangeOf(anchor, start, end);
    const selection = this.#context.document.defaultView?.getSelection();
    if (!range || !selection) return;
    selection.removeAllRanges();
    selection.addRange(range);
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  async #notRelevant(open: OpenDraft, finding: Finding): Promise<void> {
    const words = this.#drafts.hash(open.text, finding);
    const { profile } = this.#context.welcome.settings;
    // Here whatever storage says; the background keeps it, and every other page hears of it through the settings.
    profile.quieted = quietedAfter(profile.quieted, finding.rule, words, isoDay(this.#context.now()));
    const refusal = await this.#keep(finding.rule, words);
    if (refusal && this.#open === open.id) {
      this.#note = `${refusal} These words are left alone until you leave the page.`;
      this.#context.show();
      return;
    }
    this.#drafts.afresh();
    if (open.advice!.points.every((point) => point.finding.rule === finding.rule)) this.escape();
  }

  /** Asks for "Not relevant" to be kept. Why it was not, or null: a background that is slow or gone does not hold up the card. */
  async #keep(rule: string, words: string): Promise<string | null> {
    const late = new Promise<null>((done) => { setTimeout(() => { done(null); }, mostWait); });
    try {
      const answer = await Promise.race([this.#context.send('quiet', { rule, words }), late]);
      return answer && !answer.kept ? answer.says : null;
    } catch {
      if (!this.#context.alive()) this.#context.leave();
      return null;
    }
  }

  async #copy(words: string): Promise<void> {
    const copied = await copyWords(this.#context.document, words);
    this.#context.say(copied ? 'Copied. Paste it where you need it.' : 'The browser did not allow copying.');
  }
}
