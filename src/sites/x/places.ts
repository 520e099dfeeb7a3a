/**
 * Where on X the user is: their own profile or somebody's, logged out, the door to the composer, a settings page.
 */
import type { Detector, PageView, Sighting } from '../../model.ts';
import { begins } from '../../dom/labels.ts';
import { remembered } from '../../dom/remember.ts';
import { labelledBy, isLive, nameOf, precedes, words } from '../../dom/select.ts';
import { chooseAudience } from './labels.ts';
import { handleInHeader, handleInPath, handleOf, headerName } from './people.ts';

const ownLinkCss = 'a[data-testid="editProfileButton"],main a[href="/settings/profile"],[data-testid="primaryColumn"] a[href="/settings/profile"]';

/** The user's own handle, lower case: the side navigation links to their profile (x.md 1: who am I). */
export function me(page: PageView): string | null {
  const marked = page.document.querySelector('a[data-testid="AppTabBar_Profile_Link"]');
  // Without its test id it is the only link of the side navigation that leads to a person.
  const link = marked ?? [...page.document.querySelectorAll('header nav a[href],header [role="navigation"] a[href]')].find((other) => handleOf(other, page) !== null);
  return link ? handleOf(link, page) : null;
}

/** The live link that edits the user's own profile, when the page is that. */
const ownLink = remembered((document: Document, page: PageView): Element | null => {
  const known = [...document.querySelectorAll(ownLinkCss)].find(isLive);
  const path = handleInPath(page.url.pathname);
  const header = profileHeader(page);
  if (known) return header ?? path ? known : null;
  const own = me(page);
  const beside = header?.parentElement;
  if (!header || !beside || !path || (own !== null && own !== path)) return null;
  // Where others have Follow and a menu, one's own page has a single link with words into X's own pages.
  if ([...beside.querySelectorAll('[aria-haspopup="menu"]')].some((menu) => isLive(menu) && precedes(menu, header))) return null;
  return [...beside.querySelectorAll('a[href^="/i/"],a[href^="/settings/"]')].find((link) => isLive(link) && precedes(link, header) && words(link) !== '' && !header.contains(link)) ?? null;
});

/** The user's own profile. A new account's button reads "Set up profile" and leads elsewhere (capture 2024). */
export const ownProfile: Detector = {
  id: 'x/own-profile',
  kind: 'own-profile',
  select: [
    { css: 'a[data-testid="editProfileButton"]', seen: '2026-10', source: 'x.md 1: own profile; capture 2024' },
    { css: 'a[href="/settings/profile"],a[href^="/i/"]', seen: '2026-10', source: 'x.md 1; structure: beside the name on one’s own page' },
  ],
  read(button, page): Sighting | null {
    if (button !== ownLink(page.document, page)) return null;
    const header = profileHeader(page);
    const key = (header && handleInHeader(header)) ?? handleInPath(page.url.pathname) ?? undefined;
    const name = header ? headerName(header) : undefined;
    return {
      kind: 'own-profile', detector: 'x/own-profile', site: 'x', confidence: 'sure', anchor: button,
      ...(key && { key }), ...(name && { name }), controls: { edit: button },
    };
  },
};

/** The block with a profile's name and handle: by test id, else the block that shows the handle of the address. */
function profileHeader(page: PageView): Element | null {
  const marked = [...page.document.querySelectorAll('[data-testid="UserName"]')].find((block) => isLive(block) && !block.closest('[data-testid="HoverCard"]'));
  if (marked) return marked;
  const handle = handleInPath(page.url.pathname);
  if (!handle) return null;
  // The counts below the name link to the person's own lists; the name block is the last one before them.
  const counts = [...page.document.querySelectorAll('a[href$="/following"],a[href$="/verified_followers"]')].find((link) => isLive(link) && !link.closest('nav'));
  for (let block = counts?.parentElement ?? null; block && block.localName !== 'main'; block = block.parentElement) {
    for (let before = block.previousElementSibling; before; before = before.previousElementSibling) {
      // A bio may mention people, but as links; the name block writes its own handle plainly.
      if (handleInHeader(before) && !before.querySelector('a[href^="/"]')) return before;
    }
  }
  return null;
}

/** Somebody else's profile. */
export const otherProfile: Detector = {
  id: 'x/other-profile',
  kind: 'other-profile',
  select: [
    { css: '[data-testid="UserName"]', seen: '2026-02', source: 'x.md 1; capture 2023' },
    { css: 'a[href$="/following"],a[href$="/verified_followers"]', seen: '2026-02', source: 'structure: the counts under a name' },
  ],
  read(element, page): Sighting | null {
    const header = profileHeader(page);
    if (!header || (element !== header && element.localName !== 'a') || !isLive(header)) return null;
    const key = handleInHeader(header) ?? handleInPath(page.url.pathname) ?? undefined;
    const own = me(page);
    if (ownLink(page.document, page) || (own !== null && own === key) || (own !== null && own === handleInPath(page.url.pathname))) return null;
    const name = headerName(header);
    return {
      kind: 'other-profile', detector: 'x/other-profile', site: 'x', confidence: 'sure', anchor: header,
      ...(key && { key }), ...(name && { name }), controls: {},
    };
  },
};

/** The button that opens the composer. */
export const composerEntry: Detector = {
  id: 'x/composer-entry',
  kind: 'composer-entry',
  select: [
    { css: '[data-testid="SideNav_NewTweet_Button"],[data-testid="FloatingActionButtons_Tweet_Button"]', seen: '2026-10', source: 'x.md 4; capture 2026-02' },
    { css: 'a[href="/compose/post"],a[href="/compose/tweet"]', seen: '2026-02', source: 'x.md 1' },
  ],
  read(element): Sighting | null {
    if (!isLive(element)) return null;
    return { kind: 'composer-entry', detector: 'x/composer-entry', site: 'x', confidence: 'sure', anchor: element, label: nameOf(element), controls: {} };
  },
};

const loginSelect = [
  { css: '[data-testid="loginButton"],[data-testid="login"]', seen: '2025-07', source: 'x.md 1' },
  { css: 'a[href="/login"],a[href^="/i/flow/login"]', seen: '2025-07', source: 'x.md 5' },
];

/** A visitor: the ways in are shown and nobody's own navigation is. */
export const loggedOut: Detector = {
  id: 'x/logged-out',
  kind: 'logged-out',
  select: loginSelect,
  read(element, page): Sighting | null {
    if (!isLive(element) || page.document.querySelector('[data-testid="AppTabBar_Profile_Link"],[data-testid="SideNav_AccountSwitcher_Button"],[data-testid="SideNav_NewTweet_Button"]')) return null;
    const first = [...page.document.querySelectorAll(loginSelect.map(({ css }) => css).join(','))].find(isLive);
    if (first !== element) return null;
    return { kind: 'logged-out', detector: 'x/logged-out', site: 'x', confidence: 'sure', anchor: element, controls: {} };
  },
};

/** Who will see the draft: the control above the box (x.md 2, seen 2026-01). Everyone is the rule where it is absent. */
export const audience: Detector = {
  id: 'x/audience',
  kind: 'audience',
  select: [{ css: 'button[aria-label],[role="button"][aria-label]', seen: '2026-01', source: 'x.md 2: "Choose audience"' }],
  read(element): Sighting | null {
    const label = element.getAttribute('aria-label')!;
    if (!begins(label, chooseAudience) || !isLive(element)) return null;
    const value = words(element);
    return {
      kind: 'audience', detector: 'x/audience', site: 'x', confidence: 'likely', anchor: element, on: 'composer', label,
      audience: { label: value, reach: /^everyone$/i.test(value) ? 'public' : 'unknown' }, controls: { audience: element },
    };
  },
};

/** Every checkbox, switch and radio of a settings page. X saves at once, so the control's state is the setting. */
export const setting: Detector = {
  id: 'x/setting',
  kind: 'setting',
  select: [{ css: 'input[type="checkbox"],input[type="radio"]', seen: '2026-10', source: 'x.md 3' }],
  here: ({ url }) => /^\/(settings|i\/chat\/settings)(\/|$)/.test(url.pathname),
  read(input, page): Sighting | null {
    if (!isLive(input)) return null;
    const radio = input.getAttribute('type') === 'radio';
    const control = radio ? 'radio' : input.getAttribute('role') === 'switch' ? 'switch' : 'checkbox';
    const group = radio ? groupOf(input) : undefined;
    return {
      kind: 'setting', detector: 'x/setting', site: 'x', confidence: 'sure', anchor: input, label: labelOf(input), controls: {},
      setting: { section: page.url.pathname, control, ...(group && { group }), state: (input as HTMLInputElement).checked ? 'on' : 'off' },
    };
  },
};

function labelOf(input: Element): string {
  const label = input.closest('label');
  return input.getAttribute('aria-label') || labelledBy(input) || (label ? words(label) : '');
}

function groupOf(radio: Element): string {
  const group = radio.closest('[role="radiogroup"],fieldset');
  return group ? group.getAttribute('aria-label') || labelledBy(group) : '';
}
