/** Whom a comment is to: the person whose post or comment it answers, where the page says so. */
import { pageView } from '../dom/see.ts';
import type { Sighting } from '../model.ts';
import type { Context } from './context.ts';
import { safely } from './safely.ts';

/** A comment's sighting with the person it answers. Everything else as it is, and all of it while nobody is marked. */
export function addressed({ site, document, welcome }: Context, sighting: Sighting): Sighting {
  if (sighting.surface !== 'comment' || sighting.to || welcome.marks === 0 || !site.around) return sighting;
  const to = safely(() => site.around!.answered(sighting.anchor, pageView(document)), null);
  return to ? { ...sighting, to } : sighting;
}
