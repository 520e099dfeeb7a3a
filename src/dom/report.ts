/**
 * A look as plain data for the page checks. It is made in the content script's own world only, where the page cannot
 * call it, and holds what the page itself shows; nothing the user has typed.
 */
import type { Sighting, Site, Skip } from '../model.ts';
import { pageView, see, type Look } from './see.ts';
import { isDisabled, nameOf, words } from './select.ts';

/** A sighting as the page checks print it. `at` is a CSS path that matches one element; ` >>> ` enters a shadow root. */
export interface Reported {
  kind: Sighting['kind']; detector: string; confidence: Sighting['confidence']; at: string;
  surface?: string; editor?: string; key?: string; name?: string; label?: string; text?: string; to?: string | null;
  audience?: string; value?: string; of?: string; field?: string; media?: number;
  section?: string; group?: string; state?: string; control?: string;
  accept?: string; decline?: string; submit?: string | null; submitDisabled?: boolean;
  controls: Record<string, string>;
}

/**
 * Lets the page checks ask a content script what it sees: one function in the extension's own world, which neither the
 * page nor another extension can reach. It does nothing until it is called.
 */
export function answerChecks(site: Site, document: Document): void {
  Object.assign(globalThis, { gatepostLook: () => report(see(site, pageView(document))) });
}

/** The whole look. */
export function report(look: Look): { sightings: Reported[]; skips: Skip[] } {
  return { sightings: look.sightings.map(reported), skips: look.skips };
}

function reported(sighting: Sighting): Reported {
  const { controls } = sighting;
  const out: Reported = {
    kind: sighting.kind, detector: sighting.detector, confidence: sighting.confidence, at: pathTo(sighting.anchor),
    ...some({ surface: sighting.surface, editor: sighting.editor, key: sighting.key, name: sighting.name, label: sighting.label, field: sighting.field }),
    controls: Object.fromEntries(Object.entries(controls).map(([name, control]) => [name, pathTo(control)])),
  };
  if (sighting.of) out.of = sighting.of;
  if (controls.accept) out.accept = nameOf(controls.accept);
  if (controls.decline) out.decline = nameOf(controls.decline);
  const main = controls.add ?? controls.edit;
  if (main) out.control = controls.add ? words(main) || nameOf(main) : nameOf(main);
  if (sighting.kind === 'drafting') Object.assign(out, drafting(sighting));
  if (sighting.kind === 'audience') Object.assign(out, some({ value: sighting.audience?.label, of: sighting.on }), { control: sighting.label });
  if (sighting.kind === 'composer-entry') Object.assign(out, some({ text: words(sighting.anchor) }));
  if (sighting.setting) Object.assign(out, some({ ...sighting.setting }));
  return out;
}

function drafting({ controls, to, audience, media }: Sighting): Partial<Reported> {
  const submit = controls.submit ?? controls.send;
  const attached = (media?.photos ?? 0) + (media?.videos ?? 0);
  return {
    to: to?.name ?? to?.key ?? null,
    submit: submit ? nameOf(submit) : null,
    ...(submit && { submitDisabled: isDisabled(submit) }),
    ...some({ audience: audience?.label }),
    ...(attached > 0 && { media: attached }),
  };
}

function some<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** A CSS path that matches this element and no other in its page. */
export function pathTo(element: Element): string {
  const root: Node = element.getRootNode();
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) steps.unshift(step(at));
  const path = steps.join(' > ');
  if (root.nodeType !== 11) return path;
  const within = root as ShadowRoot;
  // A shadow root has no element of its own to start from, so the first step could also match deeper down.
  const exact = within.querySelectorAll(path).length === 1 ? path : `:host > ${path}`;
  return `${pathTo(within.host)} >>> ${exact}`;
}

function step(element: Element): string {
  const name = element.localName;
  const parent = element.parentNode;
  if (!parent || parent.nodeType === 9) return name;
  const twins = [...parent.children].filter((child) => child.localName === name);
  return `${name}:nth-of-type(${twins.indexOf(element) + 1})`;
}
