/**
 * The checklist inside a site's page: reads the settings the page shows, guides through a walk, and presses a control
 * only on the user's own press. Looks when the page arrives or the user acts, for at most six seconds; then it is idle.
 */
import { isAt, readControl, type Found, type Unread } from '../dom/setting-control.ts';
import { pageView } from '../dom/see.ts';
import type { Setting } from '../model.ts';
import { readCarried } from './carried.ts';
import { neverRead, settingsPath } from './paths.ts';
import { DriftShow } from './drift-show.ts';
import { patience, type PageGear } from './gear.ts';
import type { SettingsHere } from './walks.ts';
import { WalkShow } from './walk-show.ts';

/** Pause between a change of the page, or a press, and the reading of it, in ms. A site may take a moment to answer. */
const settle = 150;
const afterPress = [300, 1200];
/** Serves the checklist on this page until `signal` aborts. */
export class ChecklistPage {
  #gear: PageGear;
  #signal: AbortSignal;
  #visit = new AbortController();
  #address = '';
  #here: SettingsHere = { settings: [], school: { domain: '', names: [] } };
  /** Value last told to the background, by setting. */
  #told = new Map<string, string>();
  #walk: WalkShow;
  #drift: DriftShow;
  #carried = new Map<string, Found | Unread>();
  #arrivals = 0;
  #reading: ReturnType<typeof setTimeout> | undefined;

  constructor(gear: PageGear, signal: AbortSignal) {
    this.#gear = gear;
    this.#signal = signal;
    this.#walk = new WalkShow(gear, signal, () => void this.#arrive(true));
    this.#drift = new DriftShow(gear, signal);
  }

  /** Begins. Reads nothing before the document is there. */
  start(): void {
    const { document } = this.#gear;
    const window = document.defaultView;
    if (!window || this.#signal.aborted) return;
    const options = { capture: true, passive: true, signal: this.#signal } as const;
    const acted = () => this.#acted();
    for (const type of ['change', 'click', 'keyup']) window.addEventListener(type, acted, options);
    window.addEventListener('popstate', () => this.#moved(), { signal: this.#signal });
    const navigation = 'navigation' in window ? (window.navigation as EventTarget) : null;
    navigation?.addEventListener('currententrychange', () => this.#moved(), { signal: this.#signal });
    this.#signal.addEventListener('abort', () => { this.#visit.abort(); clearTimeout(this.#reading); }, { once: true });
    const begin = () => void this.#arrive(true);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true, signal: this.#signal });
    else begin();
  }

  /** Reads everything this page shows, now; what cannot be read is kept as such, because the user asked. */
  async readNow(): Promise<{ read: number; unread: number }> {
    await this.#arrive(true);
    let read = 0;
    const settings = this.#here.settings.filter((setting) => this.#carried.has(setting.id) || isAt(setting, pageView(this.#gear.document).url));
    for (const setting of settings) {
      const reading = this.#read(setting);
      if (reading.state === 'read') read += 1;
      await this.#keep(setting, reading, true);
    }
    return { read, unread: settings.length - read };
  }

  // ---------------------------------------------------------------- arriving

  #path(): string {
    const { pathname, search } = this.#gear.document.location;
    return pathname + search;
  }

  #moved(): void {
    if (this.#gear.document.location.href === this.#address) return;
    if (this.#walk.walking || settingsPath.test(this.#path())) void this.#arrive(false);
    else this.#leave();
  }

  #leave(): void {
    this.#address = this.#gear.document.location.href;
    this.#visit.abort();
    this.#here = { ...this.#here, settings: [] };
  }

  /** Asks what this page shows, then waits for it. `whole`: a page was loaded or led to, so a walk may have reached it. */
  async #arrive(whole: boolean): Promise<void> {
    const { document, send } = this.#gear;
    this.#leave();
    if (neverRead.test(document.location.pathname)) {
      this.#walk.rest();
      return;
    }
    const visit = new AbortController();
    this.#visit = visit;
    this.#told.clear();
    const answer = await send('settings-at', { host: document.location.hostname, path: this.#path() }).catch(() => null);
    if (!answer || visit.signal.aborted || this.#signal.aborted) return;
    this.#here = answer;
    // A snapshot of the page load, so only the first arrival may trust it.
    this.#carried = this.#arrivals === 0 ? readCarried(answer.settings, document, answer.school) : new Map();
    this.#arrivals += 1;
    if (whole || this.#walk.walking) this.#walk.arrive(answer.walk, visit.signal);
    if (answer.settings.length === 0) return;
    this.#readAll();
    this.#waitFor(visit.signal);
  }

  /** Reads again as the page changes, until all is read or patience ends. */
  #waitFor(visit: AbortSignal): void {
    const { document } = this.#gear;
    const observer = new document.defaultView!.MutationObserver(() => this.#readSoon());
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-checked', 'aria-label', 'checked'] });
    const end = setTimeout(() => observer.disconnect(), patience);
    visit.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(end);
    }, { once: true });
  }

  /** A press may have changed a setting, or the address where the browser does not tell. */
  #acted(): void {
    if (this.#gear.document.location.href !== this.#address) {
      this.#moved();
      return;
    }
    if (this.#here.settings.length === 0) return;
    for (const wait of afterPress) {
      const timer = setTimeout(() => this.#readAll(), wait);
      this.#visit.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  }

  // ---------------------------------------------------------------- reading

  #readSoon(): void {
    this.#reading ??= setTimeout(() => {
      this.#reading = undefined;
      this.#readAll();
    }, settle);
  }

  #readAll(): void {
    if (this.#signal.aborted) return;
    for (const setting of this.#here.settings) void this.#keep(setting, this.#read(setting), false);
    this.#walk.update();
  }

  #read(setting: Setting): Found | Unread {
    try {
      const page = pageView(this.#gear.document);
      return isAt(setting, page.url) ? readControl(setting, page, this.#here.school) : this.#carried.get(setting.id) ?? { state: 'unread', reason: 'This is not the page of that setting.' };
    } catch {
      return { state: 'unread', reason: 'The page could not be read.' };
    }
  }

  async #keep(setting: Setting, reading: Found | Unread, asked: boolean): Promise<void> {
    if (reading.state === 'unread' && !asked) return;
    const value = reading.state === 'read' ? reading.value.value : reading.reason;
    const verdict = reading.state === 'read' ? reading.value.verdict : 'unreadable';
    if (this.#told.get(setting.id) === value) return;
    // A change made in front of the user is their own doing, not drift.
    const passing = !this.#told.has(setting.id);
    this.#told.set(setting.id, value);
    const answer = await this.#gear.send('setting-kept', { id: setting.id, value, verdict, by: 'page', carried: !isAt(setting, pageView(this.#gear.document).url) }).catch(() => null);
    if (answer?.drift && passing && !this.#walk.walking && !this.#signal.aborted) this.#drift.show(setting, answer.drift, reading.state === 'read' ? reading.control : null);
  }
}
