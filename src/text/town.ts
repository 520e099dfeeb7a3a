/** One piece of the jigsaw: where the school is, said to everybody. */
import type { Draft, Profile, ReadText } from '../model.ts';
import type { Hit } from './phrases.ts';

/**
 * The school's town, where a draft everybody can read names it. Little alone; with a role or a child it tells strangers
 * who is meant. Nothing when the audience is narrower or could not be read.
 */
export function townInPublic({ audience }: Draft, { school }: Profile, { words }: ReadText): Hit[] {
  const town = school.town.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (audience?.reach !== 'public' || town.length === 0) return [];
  return words.flatMap((_, from) => (town.every((part, k) => words[from + k]?.text === part) ? [{ from, to: from + town.length }] : []));
}
