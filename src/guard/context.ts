/** What the parts of the guard share: the page, the welcome, the layer, and one rule: nothing of ours may reach the page. */
import type { Policy, Profile, Site } from '../model.ts';
import type { ToBackground, Welcome } from '../messages.ts';
import type { Layer } from '../ui/layer.ts';
import type { Hints } from './hinting.ts';
import { safely } from './safely.ts';
import type { Reader } from './reader.ts';

/** Sends to the background: `send` of messages.ts, or a stand-in in unit tests. */
export type Send = <N extends keyof ToBackground>(name: N, request: ToBackground[N][0]) => Promise<ToBackground[N][1]>;

/** What the scripts of a page are given from outside. */
export interface Gear {
  site: Site;
  document: Document;
  send: Send;
  /** False once the extension was updated or removed under this page. */
  alive(): boolean;
  /** Whether a person made an event. */
  trusts(event: Event): boolean;
  now(): Date;
}

/** The state an adviser's parts share. */
export interface Context extends Gear {
  reader: Reader;
  hints: Hints;
  /** Settings and policy, as the background last gave them. */
  welcome: Welcome;
  layer: Layer;
  /** Ends when Gatepost on this page ends. */
  signal: AbortSignal;
  /** True while advice may be given: switched on here, not paused. */
  awake(): boolean;
  /** Shows the present state of every part, soon and once. */
  present(): void;
  /** Shows it before returning, for when the focus has to move there. */
  show(): void;
  /** Says something to those who listen to the page. */
  say(text: string): void;
  /** Draws a frame around a control of the site, until the user does something. */
  point(control: Element): void;
  /** The extension has gone from under us: fall silent. */
  leave(): void;
}

/** The chosen policy. */
export function policyOf(context: Context): Policy {
  return context.welcome.policy;
}

/** The user's own school and answers. */
export function profileOf(context: Context): Profile {
  return context.welcome.settings.profile;
}

/** Sends without waiting; a background that does not answer changes nothing on the page. */
export function tell<N extends keyof ToBackground>(context: Pick<Context, 'send' | 'alive' | 'leave'>, name: N, request: ToBackground[N][0]): void {
  safely(() => void context.send(name, request).catch(() => { if (!context.alive()) context.leave(); }), undefined);
}

/** Copies words to the clipboard, on the user's press. Answers false when the browser refused. */
export async function copyWords(document: Document, words: string): Promise<boolean> {
  try {
    await document.defaultView!.navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyTheOldWay(document, words);
  }
}

/** For pages whose own rules forbid the clipboard: the browser's copy command, with our words put in its event. */
function copyTheOldWay(document: Document, words: string): boolean {
  let copied = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  const window = document.defaultView!;
  window.addEventListener('copy', give, { capture: true });
  safely(() => document.execCommand('copy'), false);
  window.removeEventListener('copy', give, { capture: true });
  return copied;
}
