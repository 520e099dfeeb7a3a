/** The shape of a rule's case table, and the school its drafts are written at. */
import { defaultProfile, type Draft, type Profile, type Surface } from '../../../src/model.ts';

/**
 * Drafts a rule should notice and look-alikes it should leave alone. A draft may start with `message:`, `comment:` or
 * `bio:` (post otherwise) and `photo:`. Words in [[ ]] must be underlined, at least in part.
 */
export interface Cases {
  yes: string[];
  no: string[];
  /** Known misses: should be noticed, are not yet. Mending one fails the suite until the line moves to `yes`. */
  missed?: string[];
  /** Known false tips: should be left alone, are not yet. */
  mistaken?: string[];
}

/** An invented school. */
export const profile: Profile = {
  ...defaultProfile,
  school: {
    name: 'Brackenfield High School', aliases: ['Brackenfield', 'BHS', 'Bracky'], town: 'Ottermouth', emailDomain: 'brackenfield.example.sch.uk',
    headteacher: 'Mrs Achebe', people: ['Dan Whitlock', 'Priti Shah'], handles: ['@BrackenfieldHS'],
  },
};

/** A case as a draft, with the spans it marks. */
export function draftOf(line: string): { draft: Draft; marked: [number, number][] } {
  let surface: Surface = 'post';
  let photos = 0;
  let rest = line;
  for (let match = /^(message|comment|bio|photo): /.exec(rest); match; match = /^(message|comment|bio|photo): /.exec(rest)) {
    if (match[1] === 'photo') photos = 1;
    else surface = match[1] as Surface;
    rest = rest.slice(match[0].length);
  }
  const marked: [number, number][] = [];
  let text = '';
  for (const part of rest.split(/(\[\[.*?\]\])/)) {
    const inside = part.startsWith('[[') ? part.slice(2, -2) : part;
    if (inside !== part) marked.push([text.length, text.length + inside.length]);
    text += inside;
  }
  return { draft: { surface, text, media: { photos, videos: 0 } }, marked };
}
