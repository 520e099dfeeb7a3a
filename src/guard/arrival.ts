/** Arriving in lesson hours: one quiet line a session, where the chosen policy has a clause about it. */
import type { Advice, Finding } from '../model.ts';
import { advise } from '../advise.ts';
import type { Beside } from '../ui/overlay.tsx';
import type { TipView } from '../ui/tip.tsx';
import { policyOf, profileOf, type Context } from './context.ts';
import { isLessonTime, lessonHours } from './hours.ts';
import { tipLabel } from './wording.ts';

/** How long the line stays, in ms. */
const stays = 12_000;

/** The line about time. */
export class Arrival {
  #context: Context;
  #advice: Advice | null = null;

  constructor(context: Context) {
    this.#context = context;
  }

  /** The line, or null. */
  get tip(): Beside<TipView> | null {
    const advice = this.#advice;
    const anchor = this.#context.document.documentElement;
    if (!advice || !anchor) return null;
    const { clause } = advice.points[0]!;
    const gone = () => { this.#advice = null; this.#context.present(); };
    return { anchor, avoid: [], view: { id: 'tip-arrival', text: `In lesson hours · ${advice.policy.short} ${clause.ref}`, label: `${tipLabel(advice, undefined)} ${clause.gist}`, open: gone } };
  }

  /** The user has opened the site. */
  async arrived(): Promise<void> {
    const context = this.#context;
    const hours = lessonHours(profileOf(context).facts['lesson-hours'] ?? '');
    if (!isLessonTime(hours, context.now())) return;
    const finding: Finding = { rule: 'lesson-hours', topic: 'use-at-work', because: 'You set these as your lesson hours', spans: [], confidence: 'hint' };
    const advice = advise({ findings: [finding], moment: { kind: 'arriving', site: context.site.id }, policy: policyOf(context), profile: profileOf(context), today: context.now() });
    if (!advice) return;
    const first = await context.send('once', { id: 'use-at-work' }).catch(() => false);
    if (!first || context.signal.aborted) return;
    this.#advice = advice;
    context.present();
    setTimeout(() => {
      this.#advice = null;
      context.present();
    }, stays);
  }
}
