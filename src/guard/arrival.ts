/** Arriving in lesson hours: one quiet line a session, where the chosen policy has a clause about it, and the card it opens. */
import type { Advice, Finding } from '../model.ts';
import { advise } from '../advise.ts';
import type { CardView } from '../ui/card.tsx';
import type { Beside, PillView } from '../ui/pills.ts';
import { policyOf, profileOf, type Context } from './context.ts';
import { isLessonTime, lessonHours } from './hours.ts';
import { clauseView, tipLabel } from './wording.ts';

/** How long the line stays, in ms. */
const stays = 12_000;

/** The line about time, and its card. */
export class Arrival {
  #context: Context;
  /** True from the line's first showing until it has gone. */
  #due = false;
  #open = false;

  constructor(context: Context) {
    this.#context = context;
  }

  /** The line, or null; none while its card is open. */
  get tip(): Beside<PillView> | null {
    const advice = this.#due && !this.#open ? this.#advice() : null;
    const anchor = this.#context.document.documentElement;
    if (!advice || !anchor) return null;
    const { clause } = advice.points[0]!;
    return { anchor, avoid: [], view: { id: 'tip-arrival', part: 'tip', text: `In lesson hours · ${advice.policy.short} ${clause.ref}`, label: `${tipLabel(advice, undefined)} ${clause.gist}`, open: () => this.open() } };
  }

  /** The open card: what the policy says of the hours, and of opening the site at all. */
  get card(): Beside<CardView> | null {
    const advice = this.#open ? this.#advice() : null;
    const anchor = this.#context.document.documentElement;
    if (!advice || !anchor) return null;
    const policy = policyOf(this.#context);
    return {
      anchor, avoid: [],
      view: {
        id: 'card-arrival', title: advice.title, says: advice.says, points: [], more: 0, then: [],
        also: advice.also.map((clause) => clauseView(policy, clause)),
        standIn: this.#context.welcome.settings.standIn, close: () => this.escape(),
      },
    };
  }

  /** Opens the card and moves the focus there. False when there is no line to open. */
  open(): boolean {
    if (!this.tip) return false;
    this.#context.layer.remember();
    this.#open = true;
    this.#context.show();
    this.#context.layer.focus('[data-part="card"] [data-first]');
    return true;
  }

  /** Closes the card for good and gives the focus back. False when none was open. */
  escape(): boolean {
    if (!this.#open) return false;
    this.#open = false;
    this.#due = false;
    this.#context.present();
    this.#context.layer.giveBack();
    return true;
  }

  /** The user has opened the site. */
  async arrived(): Promise<void> {
    const context = this.#context;
    const hours = lessonHours(profileOf(context).facts['lesson-hours'] ?? '');
    if (!isLessonTime(hours, context.now())) return;
    if (!this.#advice()) return;
    const first = await context.send('once', { id: 'use-at-work' }).catch(() => false);
    if (!first || context.signal.aborted) return;
    this.#due = true;
    context.present();
    setTimeout(() => {
      // Somebody who is reading the card is not hurried.
      if (this.#open) return;
      this.#due = false;
      context.present();
    }, stays);
  }

  /** What the policy in force now says: it may have been switched since. */
  #advice(): Advice | null {
    const context = this.#context;
    const finding: Finding = { rule: 'lesson-hours', topic: 'use-at-work', because: 'You set these as your lesson hours', spans: [], confidence: 'hint' };
    return advise({ findings: [finding], moment: { kind: 'arriving', site: context.site.id }, policy: policyOf(context), profile: profileOf(context), today: context.now() });
  }
}
