/** Pieces of the jigsaw that tell strangers which school is meant: its town, or the writer's own profile. */
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

/**
 * Whether the writer's profile names the school to those who read this draft. Says nothing alone; with a child or a role
 * it tells them who is meant. Never in a message: whoever gets one knows the writer already.
 */
export function profileTells({ schoolOnProfile, surface }: Draft): boolean {
  return schoolOnProfile === true && surface !== 'message' && surface !== 'bio';
}
