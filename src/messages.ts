/**
 * The typed protocol, and the only file that touches runtime messaging. Draft text never appears here (promise 2):
 * what goes to the popup is what was noticed by kind and clause, not the words.
 */
import browser from 'webextension-polyfill';
import type { KeptReading, SettingsHere, WalkStep } from './checklist/walks.ts';
import type { Advice, Mark, Policy, SightingKind, SiteId, Surface } from './model.ts';
import type { HoldCount, Settings } from './settings.ts';

/** One thing Gatepost sees on the page, free of content. */
export interface SeenNow { kind: SightingKind; detector: string; surface?: Surface; confidence: 'sure' | 'likely' }

/** One piece of open advice, free of the draft's words. */
export interface OpenAdvice { surface: string; title: string; tone: Advice['tone']; refs: { ref: string; strength: string; gist: string }[] }

/** What a content script needs to start and after every change of settings. */
export interface Welcome {
  settings: Settings;
  policy: Policy;
  /** Salt for the hashes of quieted words. */
  salt: string;
  holds: HoldCount;
  /** How many people are marked. With none, a page need never ask about anyone. */
  marks: number;
  /** The user's profile on this site names the school, as the checklist last read it. */
  schoolOnProfile?: boolean;
  /** The user reviews their friends and followers in this tab. */
  reviewing?: boolean;
}

/** Whether something was kept, and if not, a sentence for the user that says what to do. */
export type Kept = { kept: true } | { kept: false; says: string };

/** Messages to the background: name -> [request, answer]. */
export interface ToBackground {
  hello: [{ site: SiteId }, Welcome];
  /** What the user told us about these people, in the same order; null for nobody known. At most 200 keys. */
  'marks-get': [{ site: SiteId; keys: string[] }, (Mark | null)[]];
  'mark-set': [{ site: SiteId; key: string; mark: Mark | null }, Kept];
  /** Count of open advice for the badge of the sender's tab. */
  badge: [{ count: number }, null];
  /** What was recognised, for "What Gatepost can see". Kinds and dates only. */
  saw: [{ site: SiteId; detectors: string[]; skips: { detector: string; skip: string }[] }, null];
  /** The user pressed "Not relevant". `words` is already a salted hash. The third for one rule quiets the rule. */
  quiet: [{ rule: string; words: string }, Kept];
  /** A post was held. The answer is today's count. */
  held: [Record<string, never>, HoldCount];
  /** True the first time in this session of the browser that anyone asks for this id. */
  once: [{ id: string }, boolean];
  /** The "Friends is not private" line was shown. */
  'audience-reminded': [Record<string, never>, null];
  /** Bring a later script to the sender's page. Rejects when the browser refuses. */
  bring: [{ script: 'presence' | 'advice' | 'reading' }, null];
  'open-page': [{ page: 'options' | 'policy' | 'checklist'; hash?: string }, null];
  /**
   * The text the user chose with "Check this text with Gatepost", once; null after that. It is held in the background's
   * memory until the check page (options.html#check) takes it, and is never stored (promise 2 is about drafts;
   * this text is one the user sent us with a menu).
   */
  'take-text': [Record<string, never>, string | null];
  /** Starts the guided checklist in a new tab, for all a site's open items or for one setting. */
  'walk-start': [{ site: SiteId; only?: string }, null];
  /** Moves the sender's walk on from the step of that number, or ends it. The answer is the step to show; null when there is none. */
  'walk-move': [{ move: 'next' | 'stop'; path: string; from: number }, WalkStep | null];
  /** Opens the user's own list on a site in a new tab, for a review of it. */
  'review-start': [{ site: SiteId }, null];
  /** The review in the sender's tab is over. */
  'review-end': [Record<string, never>, null];
  /** Which settings this path of a site shows, and the walk in the sender's tab, if any. */
  'settings-at': [{ host: string; path: string }, SettingsHere & { walk: WalkStep | null }];
  /** A setting was read, or ticked by the user. `drift`: what it was before, when it has become looser. */
  'setting-kept': [{ id: string; value: string; verdict: 'tight' | 'loose' | 'unreadable'; by: 'page' | 'user'; carried?: boolean }, KeptReading];
}

/** Messages to a tab's content script. */
export interface ToTab {
  state: [Record<string, never>, { site: SiteId; seen: SeenNow[]; skips: { detector: string; skip: string }[]; advice: OpenAdvice[]; asleep?: string }];
  /** What this page is made of, without anything it says: JSON for a bug report (src/dom/diagnostic.ts). */
  diagnostic: [Record<string, never>, { text: string }];
  /** A review of the user's own list began or ended in this tab. */
  'review-changed': [Record<string, never>, null];
  /** Reads the settings this page shows, now. The answer counts them. */
  'settings-read': [Record<string, never>, { read: number; unread: number }];
}

type Protocol = ToBackground & ToTab;
type Request<N extends keyof Protocol> = Protocol[N][0];
type Answer<N extends keyof Protocol> = Protocol[N][1];

/** False once the extension was updated or removed under this page: its old content scripts then fall silent. */
export function alive(): boolean {
  return Boolean(browser.runtime?.id);
}

/** Messages that leave the same when they arrive twice. */
const repeatable = new Set<keyof ToBackground>(['hello', 'marks-get', 'mark-set', 'badge', 'saw', 'quiet', 'audience-reminded', 'walk-move', 'review-end', 'settings-at', 'setting-kept']);

/**
 * Sends to the background, a second time where the browser stopped it before it answered and that does no harm: what the
 * user told us must not be lost to a browser that saves memory. Rejects when the extension was updated under us (callers
 * then fall silent), and when there was no answer.
 */
export async function send<N extends keyof ToBackground>(name: N, request: Request<N>): Promise<Answer<N>> {
  return ask(name, request).catch((error: unknown) => {
    if (repeatable.has(name) && alive()) return ask(name, request);
    throw error;
  });
}

async function ask<N extends keyof ToBackground>(name: N, request: Request<N>): Promise<Answer<N>> {
  // Chromium answers with nothing at all when the background was stopped.
  const answer = (await browser.runtime.sendMessage({ gatepost: name, request })) as Answer<N> | undefined;
  if (answer === undefined) throw new Error('The background was stopped before it answered.');
  return answer;
}

/** Sends to one tab's content script; null when there is none there. */
export async function sendToTab<N extends keyof ToTab>(tabId: number, name: N, request: Request<N>): Promise<Answer<N> | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, { gatepost: name, request })) as Answer<N>;
  } catch {
    return null;
  }
}

type Handlers<P> = { [N in keyof P]?: P[N] extends [infer Q, infer A] ? (request: Q, sender: browser.Runtime.MessageSender) => Promise<A> | A : never };

/** Answers messages by name. Messages from other extensions or of unknown names are ignored. */
export function handle(handlers: Handlers<Protocol>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { gatepost, request } = message as { gatepost?: unknown; request?: unknown };
    if (typeof gatepost !== 'string' || !Object.hasOwn(handlers, gatepost)) return undefined;
    const handler = handlers[gatepost as keyof Protocol] as (request: unknown, sender: browser.Runtime.MessageSender) => unknown;
    return Promise.resolve(handler(request, sender));
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}
