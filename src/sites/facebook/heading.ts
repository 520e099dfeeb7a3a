/**
 * The heading with the name of the profile, group or page that is shown. A page may have none to three `role=main`,
 * sometimes one inside another (traps), so the heading is found first and the part of the page from it.
 */
import type { PageView } from '../../model.ts';
import { remembered } from '../../dom/remember.ts';
import { isLive, words } from '../../dom/select.ts';

const ask = remembered((document: Document): Element | null => (
  [...document.querySelectorAll('h1')].find((heading) => isLive(heading) && words(heading) !== '' && !heading.closest('[role="dialog"],[role="banner"],[role="article"]')) ?? null
));

/** The live top heading, or null. */
export function headingOf(page: PageView): Element | null {
  return ask(page.document, page);
}

/** What the top heading says, or ''. */
export function headingWords(page: PageView): string {
  const heading = headingOf(page);
  return heading ? words(heading) : '';
}

/** The outermost main part an element is in, else the whole body. */
export function mainPart(element: Element): Element {
  let found: Element | null = null;
  for (let at = element.closest('[role="main"],main'); at; at = at.parentElement?.closest('[role="main"],main') ?? null) found = at;
  return found ?? element.ownerDocument.body;
}
