/**
 * The signed-in account's own facts, from the data every page load already carries: no request is made. Seen in 17 of
 * 17 logged-in captures from 2024-03 to 2026-08 (instagram.md 0.1). It is a snapshot of the page load: after a switch
 * is pressed, trust the switch.
 */

/** What the page says of the account. Ids and tokens are left where they are. */
export interface Viewer {
  username: string;
  fullName: string;
  bio: string;
  link: string;
  isPrivate: boolean;
  hasPhone: boolean;
  isProfessional: boolean;
  showsContacts: boolean;
  category: string;
}

/** The account, or null when the page carries none: logged out, or a build that dropped the script. Never throws. */
export function viewerOf(document: Document): Viewer | null {
  for (const script of document.querySelectorAll('script[type="application/json"][data-sjs],script[type="application/json"]')) {
    const text = script.textContent ?? '';
    if (!text.includes('"PolarisViewer"')) continue;
    const viewer = viewerIn(text);
    if (viewer) return viewer;
  }
  return null;
}

/** Reads one script's text. Exported for tests. */
export function viewerIn(text: string): Viewer | null {
  try {
    const data = find(JSON.parse(text));
    return data && typeof data.username === 'string' ? {
      username: data.username.toLowerCase(), fullName: string(data.full_name), bio: string(data.biography), link: string(data.external_url),
      isPrivate: data.is_private === true, hasPhone: data.has_phone_number === true, isProfessional: data.is_professional_account === true || data.is_business_account === true,
      showsContacts: data.should_show_public_contacts === true, category: string(data.category_name),
    } : null;
  } catch {
    return null;
  }
}

/** Looks for `["PolarisViewer", …, {"data": …}]` anywhere, without recursion: the data can be deep. */
function find(root: unknown): Record<string, unknown> | null {
  const queue: unknown[] = [root];
  while (queue.length > 0) {
    const value = queue.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value) && value[0] === 'PolarisViewer') {
      const data = (value[2] as { data?: unknown } | undefined)?.data;
      if (typeof data === 'object' && data !== null) return data as Record<string, unknown>;
    }
    queue.push(...Object.values(value));
  }
  return null;
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
