/** A page with a plain editor, the guard on it, and no browser: for what needs no real layout or trusted event. */
import { Adviser } from '../../../src/guard/adviser.ts';
import type { Send } from '../../../src/guard/context.ts';
import type { Company, Post } from '../../../src/guard/door.ts';
import { Guard } from '../../../src/guard/guard.ts';
import { Presence } from '../../../src/guard/presence.ts';
import type { Welcome } from '../../../src/messages.ts';
import { definePolicy, defineSite, type Finding, type Mark, type Rule, type Sighting } from '../../../src/model.ts';
import { reading } from '../../../src/read-draft.ts';
import { defaultSettings } from '../../../src/settings.ts';

export const policy = definePolicy({
  id: 'test', title: 'Test school', short: 'Test', version: '1', source: 'none', different: ['', ''], leavingAge: 18,
  clauses: [
    { ref: '1', topic: 'pupil-info', strength: 'must-not', gist: 'Keep pupils off your own pages.', moments: ['drafting', 'messaging'] },
    { ref: '2', topic: 'contact-with-pupil', strength: 'must-not', gist: 'No pupils as friends.', moments: ['request-received', 'request-sent'], applies: [{ who: ['pupil'] }] },
    { ref: '3', topic: 'use-at-work', strength: 'must-not', gist: 'Not in lessons.', moments: ['arriving'] },
  ],
});

/** Notices the word "8G1". */
const classCode: Rule = {
  id: 'pupil-info', topic: 'pupil-info',
  read({ text }): Finding[] {
    const at = text.indexOf('8G1');
    return at < 0 ? [] : [{ rule: 'pupil-info', topic: 'pupil-info', because: '8G1 looks like a class code', spans: [[at, at + 3]], confidence: 'sure' }];
  },
};
/** A rule with a fault in it. */
const broken: Rule = { id: 'insult', topic: 'insult', read() { throw new Error('a fault of ours'); } };

/** A site whose box is a textarea in a form, and whose rows are list items. */
function siteOf(confidence: Sighting['confidence']) {
  return defineSite({
    id: 'x', title: 'X', matches: ['https://x.com/*'],
    detectors: [
      {
        id: 'x/post', kind: 'drafting', select: [{ css: 'textarea', seen: '2026', source: 'test' }],
        read: (element) => ({
          kind: 'drafting', detector: 'x/post', site: 'x', confidence, anchor: element, surface: 'post', editor: 'textarea',
          controls: { submit: element.ownerDocument.querySelector('#post')! }, enterSends: true, ctrlEnterSends: true,
        }),
      },
      {
        id: 'x/request', kind: 'request-received', select: [{ css: 'li[data-key]', seen: '2026', source: 'test' }],
        read: (element) => ({
          kind: 'request-received', detector: 'x/request', site: 'x', confidence: 'sure', anchor: element, key: element.getAttribute('data-key')!, name: element.querySelector('a')!.textContent!,
          of: 'follow', controls: { accept: element.querySelector('.accept')!, decline: element.querySelector('.decline')! },
        }),
      },
      { id: 'x/broken', kind: 'setting', select: [{ css: 'form', seen: '2026', source: 'test' }], read() { throw new Error('a fault of ours'); } },
    ],
  });
}

export interface Scene {
  guard: Guard;
  sent: [string, unknown][];
  /** The scripts sent for. */
  brought: string[];
  welcome: Welcome;
  marks: Map<string, Mark>;
  box: HTMLTextAreaElement;
  post: HTMLButtonElement;
  /** What the page got to hear. */
  heard: string[];
  /** The parts of ours now shown. */
  parts(): string[];
  part(name: string): HTMLElement | null;
  write(text: string): Promise<void>;
  /** Presses one of our buttons as the keyboard does. */
  press(name: string): void;
  /** The same, and what it needed has come. */
  tap(name: string): Promise<unknown>;
  settle(): Promise<unknown>;
}

/** Ways the scene can differ. */
export interface Differs { confidence?: Sighting['confidence']; alive?: () => boolean; welcome?: (welcome: Welcome) => void; trusts?: (event: Event) => boolean; now?: () => Date }

const pause = (ms: number) => new Promise((done) => { setTimeout(done, ms); });

/** Sets a scene in happy-dom. */
export async function scene(differs: Differs = {}): Promise<Scene> {
  document.body.innerHTML = '<form><textarea></textarea><button type="button" id="post">Post</button></form>';
  const sent: [string, unknown][] = [];
  const brought: string[] = [];
  const marks = new Map<string, Mark>();
  const heard: string[] = [];
  const welcome: Welcome = { settings: structuredClone(defaultSettings), policy, salt: 'salt', holds: { on: '', count: 0 }, marks: 0 };
  differs.welcome?.(welcome);
  const answers: Record<string, (request: never) => unknown> = {
    hello: () => welcome,
    once: () => true,
    held: () => ({ on: '', count: 1 }),
    'marks-get': ({ keys }: { keys: string[] }) => keys.map((key) => marks.get(key) ?? null),
    'mark-set': ({ key, mark }: { key: string; mark: Mark | null }) => {
      if (mark) marks.set(key, mark);
      else marks.delete(key);
      return { kept: true };
    },
  };
  const send = (async (name: string, request: unknown) => {
    sent.push([name, request]);
    return answers[name]?.(request as never) ?? null;
  }) as unknown as Send;
  const guard = new Guard({
    site: siteOf(differs.confidence ?? 'sure'), document, send, alive: differs.alive ?? (() => true),
    bring: async (script, come) => {
      brought.push(script);
      await Promise.resolve();
      const scripts = { presence: (post: Post) => new Presence(post), advice: (company: Company) => new Adviser(company), reading: { begin: (draft: never, profile: never) => reading(draft, profile, [broken, classCode]), prepare: () => true } };
      come(scripts[script] as never);
    },
    trusts: differs.trusts ?? (() => true), now: differs.now ?? (() => new Date(2026, 8, 7, 10, 0)),
  }, true);
  const starting = guard.start();
  for (const type of ['pointerdown', 'click', 'keydown', 'submit']) window.addEventListener(type, () => heard.push(type), true);
  await starting;
  const settle = () => pause(420);
  await settle();
  const box = document.querySelector('textarea')!;
  const shadow = () => [...document.documentElement.children].at(-1)?.shadowRoot ?? null;
  const press = (name: string) => {
    const root = shadow()!;
    root.querySelector<HTMLElement>(`[data-part="${name}"]`)!.focus();
    root.host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 0 }));
  };
  return {
    guard, sent, brought, press, welcome, marks, box, heard, settle,
    post: document.querySelector<HTMLButtonElement>('#post')!,
    parts: () => [...shadow()?.querySelectorAll('[data-part]') ?? []].map((element) => element.getAttribute('data-part')!),
    part: (name) => shadow()?.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? null,
    async write(text) {
      box.focus();
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await settle();
    },
    tap(name) {
      press(name);
      return pause(0);
    },
  };
}

/** Presses a control of the site as a pointer does: down to click, each event cancelable. Answers the click. */
export function pressOn(element: Element): Event {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 1 }));
  const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 });
  element.dispatchEvent(click);
  return click;
}
