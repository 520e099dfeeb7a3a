/** What a page carries of the signed-in account without a visit to its settings. A snapshot of the page load. */
import { judgeText, type Found, type SchoolWords, type Unread } from '../dom/setting-control.ts';
import type { Setting } from '../model.ts';
import { viewerOf } from '../sites/instagram/viewer.ts';

const silent: Unread = { state: 'unread', reason: 'The page says nothing of it.' };

/** Reads the carried settings; one parse of the page's data for all of them. */
export function readCarried(settings: Setting[], document: Document, school: SchoolWords): Map<string, Found | Unread> {
  const carried = settings.filter((setting) => setting.carried);
  const account = carried.length > 0 ? viewerOf(document) : null;
  return new Map(carried.map((setting) => {
    if (!account) return [setting.id, silent];
    if (setting.carried === 'bio') return [setting.id, judgeText(setting, [account.fullName, account.bio, account.link].join('\n'), document.documentElement, school)];
    const value = setting.values.find((one) => one.value === (account.isPrivate ? 'on' : 'off'));
    return [setting.id, value ? { state: 'read', value, control: document.documentElement, by: 'label' } : silent];
  }));
}
