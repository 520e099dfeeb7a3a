/** The drafts the user is writing on this page: read when they pause, never kept anywhere but here in memory. */
import { advise } from '../advise.ts';
import { draftFor } from '../dom/draft.ts';
import { readEditor } from '../dom/editor.ts';
import { pageView } from '../dom/see.ts';
import type { Advice, Draft, Finding, Moment, Sighting } from '../model.ts';
import { isQuietFor } from '../quieted.ts';
import { addressed } from './addressed.ts';
import { policyOf, profileOf, type Context } from './context.ts';
import { safely } from './safely.ts';
import type { Marks } from './marks.ts';
import { sha256 } from './sha256.ts';
import { wordsKey } from './wording.ts';

/** A draft as last read. */
export interface OpenDraft {
  /** Names it for the overlay. */
  id: string;
  sighting: Sighting;
  text: string;
  /** What the rules noticed, less what the user has quieted. */
  findings: Finding[];
  advice: Advice | null;
  /** Everything the reading depended on, so that nothing is read twice. */
  of: string;
}

/** Longest wait for a quiet moment before a draft is read, in ms. The watcher tells of it once the user pauses. */
const patience = 100;
/** Milliseconds of a quiet moment that are left to the page, and the most that are taken of it: a key may come at any time. */
const spare = 4;
const most = 4;

/** Reads drafts and keeps what was found. */
export class Drafts {
  #context: Context;
  #marks: Marks;
  #open = new Map<Element, OpenDraft>();
  #waiting = new Set<Element>();
  #scheduled = false;
  #next = 1;
  /** Counts changes of settings, policy and rules. */
  #turn = 0;

  constructor(context: Context, marks: Marks) {
    this.#context = context;
    this.#marks = marks;
  }

  /** Every draft that is still on the page, the latest written in last. */
  get all(): OpenDraft[] {
    for (const [anchor] of this.#open) if (!anchor.isConnected) this.#open.delete(anchor);
    return [...this.#open.values()];
  }

  /**
   * The user is in this editor, or a look at the page found it (`byLook`): it will be read as soon as the browser is
   * idle. Costs nothing here.
   */
  noticed(sighting: Sighting, byLook = false): void {
    const { anchor } = sighting;
    const known = this.#open.get(anchor);
    if (known) known.sighting = sighting;
    // The one written in last stays last.
    if (!byLook) this.#open.delete(anchor);
    this.#open.set(anchor, known ?? { id: `draft-${this.#next++}`, sighting, text: '', findings: [], advice: null, of: '' });
    this.#waiting.add(anchor);
    this.#schedule();
  }

  /** The page may have changed: every draft is looked at again, and read if it has changed too. */
  again(): void {
    for (const { sighting } of this.all) this.#waiting.add(sighting.anchor);
    this.#schedule();
  }

  /** Settings, policy or rules changed: every draft is read again as it stands. */
  afresh(): void {
    this.#turn += 1;
    this.again();
  }

  /** Sees afresh where a draft's controls are and who can read it, not its words. False when its editor is no longer known. */
  look(open: OpenDraft): boolean {
    const { site, document } = this.#context;
    const found = draftFor(site, pageView(document), open.sighting.anchor);
    if (!found || !('kind' in found)) return false;
    open.sighting = addressed(this.#context, found);
    return true;
  }

  /** Reads one draft now, its surroundings and controls included. Null when its editor is no longer known. */
  readNow(open: OpenDraft): OpenDraft | null {
    if (!this.look(open)) return null;
    this.#read(open);
    return open;
  }

  /** Forgets everything. */
  clear(): void {
    this.#open.clear();
    this.#waiting.clear();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const window = this.#context.document.defaultView!;
    const run = (left?: IdleDeadline) => {
      this.#scheduled = false;
      const began = performance.now();
      // A moment that was waited for in vain has no time remaining, and is used all the same.
      const mayGoOn = () => performance.now() - began < most && (!left || left.didTimeout || left.timeRemaining() > spare);
      // The rules are made ready, and a draft is read, over several quiet moments; a press of Post does not wait for them.
      if (safely(() => this.#context.reader.prepare(mayGoOn), true)) safely(() => this.#readWaiting(mayGoOn), undefined);
      else this.#schedule();
    };
    if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: patience });
    else setTimeout(run, patience / 5);
  }

  #readWaiting(mayGoOn: () => boolean): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    if (!this.#context.awake()) return;
    let changed = false;
    for (const anchor of waiting) {
      const open = this.#open.get(anchor);
      if (!open) continue;
      const before = open.advice;
      if (!anchor.isConnected) this.#open.delete(anchor);
      else if (!safely(() => this.#read(open, mayGoOn), true)) this.#waiting.add(anchor);
      // A draft with nothing to say of it, before and after, shows nothing.
      changed ||= before !== null || open.advice !== null;
    }
    if (changed) this.#context.present();
    if (this.#waiting.size > 0) this.#schedule();
  }

  /** Reads a draft as long as `mayGoOn` says so. False when there is more to read: nothing has changed then. */
  #read(open: OpenDraft, mayGoOn = () => true): boolean {
    const { sighting } = open;
    const text = sighting.editor ? readEditor(sighting.anchor, sighting.editor) : '';
    const draft = this.#draftOf(sighting, text);
    const of = JSON.stringify([this.#turn, draft, sighting.field, sighting.confidence]);
    if (of === open.of) return true;
    const empty = text.trim() === '' && draft.media.photos + draft.media.videos === 0;
    const all = empty ? [] : this.#context.reader.read(draft, profileOf(this.#context), mayGoOn);
    if (!all) return false;
    open.of = of;
    open.text = text;
    open.findings = all.filter((finding) => !this.#isQuiet(text, finding));
    open.advice = open.findings.length === 0 ? null : this.#advise(open, draft);
    return true;
  }

  #draftOf(sighting: Sighting, text: string): Draft {
    const { surface = 'post', media = { photos: 0, videos: 0 }, audience, to } = sighting;
    const mark = to?.key ? this.#marks.known(to.key) : null;
    return {
      surface, text, media,
      ...(audience && { audience }),
      ...(this.#context.welcome.schoolOnProfile && { schoolOnProfile: true as const }),
      ...(to && { to: { site: sighting.site, hints: [], ...to, ...(mark && { mark }) } }),
    };
  }

  #advise(open: OpenDraft, draft: Draft): Advice | null {
    const { sighting, findings, text } = open;
    const { site, field, confidence } = sighting;
    const moment: Moment = field
      ? { kind: 'editing-profile', site, field, value: text, ...(draft.audience && { audience: draft.audience }) }
      : { kind: 'drafting', site, ...draft };
    const advice = advise({ findings, moment, policy: policyOf(this.#context), profile: profileOf(this.#context), today: this.#context.now() });
    // Where the notes call a surface unproven, advice stays a remind.
    return advice && confidence === 'likely' ? { ...advice, tone: 'remind' } : advice;
  }

  #isQuiet(text: string, finding: Finding): boolean {
    const { quieted } = profileOf(this.#context);
    // Hashing is only worth it for rules the user has spoken about.
    return quieted.some(({ rule }) => rule === finding.rule) && isQuietFor(quieted, finding.rule, this.hash(text, finding));
  }

  /** The salted hash of a finding's words: all that is ever kept of them. */
  hash(text: string, finding: Finding): string {
    return sha256(`${this.#context.welcome.salt}\n${finding.rule}\n${wordsKey(text, finding)}`).slice(0, 24);
  }
}
