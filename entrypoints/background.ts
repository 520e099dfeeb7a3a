import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import type { Policy, SiteId } from '../src/model.ts';
import { ownListItem } from '../src/checklist/items.ts';
import { settingsPath } from '../src/checklist/paths.ts';
import { checklistAnswers, type Walk } from '../src/checklist/walks.ts';
import { handle, sendToTab, type Kept, type Welcome } from '../src/messages.ts';
import { quietedAfter } from '../src/quieted.ts';
import { checklists, policies } from '../src/registry.ts';
import { isoDay } from '../src/school-year.ts';
import { copyManaged, countHold, loadHolds, loadSalt, loadSettings, saveSettings, watchManaged } from '../src/settings.ts';
import { getChecks, putCheck } from '../src/store/checklist.ts';
import { faultOf } from '../src/store/fault.ts';
import { countMarks, getMarks, setMark } from '../src/store/marks.ts';
import { noteSight } from '../src/store/sight.ts';
import { dueThisTerm } from '../src/term.ts';

const MENU = 'check-text';
const ALARM = 'term';

/** Text chosen with the menu, waiting for the check page. In memory only. */
let chosen: string | null = null;

export default defineBackground(() => {
  const forever = new AbortController().signal;
  // Every listener is registered before anything is awaited, so that an event that wakes us finds it.
  handle({
    hello: async ({ site }, { tab }) => ({
      ...(await welcome(site)), reviewing: tab?.id !== undefined && (await isReviewing(tab.id)),
    }),
    'marks-get': async ({ site, keys }) => getMarks(site, keys.slice(0, 200)).catch(() => keys.map(() => null)),
    'mark-set': async ({ site, key, mark }) => {
      try {
        await setMark(site, key, mark);
        return { kept: true };
      } catch (error) {
        return { kept: false, says: faultOf(error).message };
      }
    },
    badge: async ({ count }, { tab }) => {
      if (tab?.id !== undefined) await showCount(tab.id, count);
      return null;
    },
    saw: async ({ site, detectors, skips }) => noteSight(site, detectors, skips).then(() => null, () => null),
    quiet: async ({ rule, words }) => quiet(rule, words),
    bring: async ({ script }, { tab, frameId }) => {
      if (tab?.id === undefined) return null;
      await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId ?? 0] }, files: [`${script}.js`], injectImmediately: true });
      return null;
    },
    held: async () => countHold(isoDay(new Date())),
    once: async ({ id }) => once(id),
    'audience-reminded': async () => saveSettings({ audienceReminder: isoDay(new Date()) }).then(() => null, () => null),
    'open-page': async ({ page, hash }) => openPage(hash ?? (page === 'options' ? '' : page)),
    'take-text': () => {
      const text = chosen;
      chosen = null;
      return text;
    },
    'review-start': async ({ site }) => startReview(site),
    'review-end': async (_, { tab }) => (tab?.id === undefined ? null : setReviewing(tab.id, false)),
    ...checklistAnswers({
      checklists, checks: getChecks, keep: putCheck, readWalk, writeWalk, now: () => new Date(),
      load: async () => {
        const { profile } = await loadSettings();
        return { profile, policy: policyOf(profile.policyId) };
      },
      asleep: async (site) => {
        const { off, pausedUntil } = await loadSettings();
        return off.includes(site) || (pausedUntil !== null && Date.parse(pausedUntil) > Date.now());
      },
      open: async (url) => (await browser.tabs.create({ url })).id,
      lead: async (tab, url) => { await browser.tabs.update(tab, { url }); },
    }),
  });
  // Settings pages, and pages on a guided walk, are given the checklist's script once they have loaded.
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (tab.url && (status === 'complete' || url)) void bringChecklistTo(tabId, tab.url);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== MENU || !selectionText) return;
    chosen = selectionText;
    void openPage('check');
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    offerMenu();
    if (reason === 'install') void openPage('welcome');
  });
  browser.alarms.onAlarm.addListener(() => void remind());
  browser.runtime.onStartup.addListener(() => void remind());
  watchManaged(forever);
  void copyManaged();
  void browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm) return browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
  });
});

/** One call makes the menu, so that it is never gone half-way; after an update it is there already and may read differently. */
function offerMenu(): void {
  const menu = { title: 'Check this text with Gatepost', contexts: ['selection' as const] };
  browser.contextMenus.create({ id: MENU, ...menu }, () => {
    if (browser.runtime.lastError) void browser.contextMenus.update(MENU, menu);
  });
}

/** The policy of that id; the general one when the id is not known (a setting from a school's own build, perhaps). */
function policyOf(id: string): Policy {
  return (policies.find((policy) => policy.id === id) ?? policies.find((policy) => policy.id === 'mat-model') ?? policies[0])!;
}

async function welcome(site: SiteId): Promise<Welcome> {
  const [settings, salt, holds, marks, schoolOnProfile] = await Promise.all([
    loadSettings(), loadSalt(), loadHolds(isoDay(new Date())), countMarks().catch(() => 0), isSchoolOnProfile(site),
  ]);
  return { settings, policy: policyOf(settings.profile.policyId), salt, holds, marks, schoolOnProfile };
}

/** True when the checklist last read that the user's profile on this site names the school. */
async function isSchoolOnProfile(site: SiteId): Promise<boolean> {
  const fields = (checklists.find(({ id }) => id === site)?.settings ?? []).filter(({ topic, control }) => topic === 'names-school' && control.kind === 'field').map(({ id }) => id);
  const checks = await getChecks().catch(() => []);
  return checks.some(({ id, verdict }) => verdict === 'loose' && fields.includes(id));
}

async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a5300' });
    // null gives the tab back to the badge for all tabs, which may hold the termly reminder.
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : null });
  } catch {
    // The tab has gone.
  }
}

async function quiet(rule: string, words: string): Promise<Kept> {
  return saveSettings(({ profile }) => ({ profile: { quieted: quietedAfter(profile.quieted, rule, words, isoDay(new Date())) } }))
    .then((): Kept => ({ kept: true }), (error: Error): Kept => ({ kept: false, says: error.message }));
}

/** Ids asked for in this session, where the browser has no storage for sessions. */
const asked = new Set<string>();

async function once(id: string): Promise<boolean> {
  if (asked.has(id)) return false;
  asked.add(id);
  const key = `once:${id}`;
  try {
    const session = browser.storage.session;
    if (key in (await session.get(key))) return false;
    await session.set({ [key]: true });
  } catch {
    // Remembered until the background sleeps.
  }
  return true;
}

/** Brings the checklist to a page that may show settings. Only the sites' own pages tell us their address. */
async function bringChecklistTo(tabId: number, address: string): Promise<void> {
  try {
    const { hostname, pathname, search } = new URL(address);
    const checklist = checklists.find(({ hosts }) => hosts.includes(hostname));
    if (!checklist) return;
    const carries = checklist.settings.some((setting) => setting.carried);
    if (!carries && !settingsPath.test(pathname + search) && !(await readWalk(tabId))) return;
    await browser.scripting.executeScript({ target: { tabId }, files: ['checklist.js'] });
  } catch {
    // The tab has gone, or shows an error page.
  }
}

/** How far each tab's guided checklist has got, for this session of the browser. */
async function readWalk(tab: number): Promise<Walk | null> {
  const key = `walk:${tab}`;
  return ((await browser.storage.session.get(key))[key] as Walk | undefined) ?? null;
}

async function writeWalk(tab: number, walk: Walk | null): Promise<void> {
  const key = `walk:${tab}`;
  await (walk ? browser.storage.session.set({ [key]: walk }) : browser.storage.session.remove(key));
}

async function startReview(site: string): Promise<null> {
  const address = checklists.find(({ id }) => id === site)?.settings.find(({ item }) => item === ownListItem)?.urls[0]?.url;
  const tab = address ? (await browser.tabs.create({ url: address })).id : undefined;
  return tab === undefined ? null : setReviewing(tab, true);
}

/** Whether the user reviews their own list in a tab, for this session of the browser. */
async function isReviewing(tab: number): Promise<boolean> {
  const key = `review:${tab}`;
  return browser.storage.session.get(key).then((kept) => kept[key] === true, () => false);
}

async function setReviewing(tab: number, reviewing: boolean): Promise<null> {
  const key = `review:${tab}`;
  await (reviewing ? browser.storage.session.set({ [key]: true }) : browser.storage.session.remove(key));
  // A page that said hello before this was kept has to be told.
  await sendToTab(tab, 'review-changed', {});
  return null;
}

async function openPage(hash: string): Promise<null> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html${hash ? `#${hash}` : ''}`) });
  return null;
}

/** Shows a dot on the badge when the privacy checklist is due this term, and takes it away when it was done or waved away. */
async function remind(): Promise<void> {
  const settings = await loadSettings();
  const checks = await getChecks().catch(() => []);
  const last = checks.map(({ on }) => on).concat(settings.checklistReminder ?? []).toSorted().at(-1) ?? null;
  const due = settings.setUp && dueThisTerm(last, isoDay(new Date()));
  await browser.action.setBadgeText({ text: due ? '•' : '' }).catch(() => null);
}
