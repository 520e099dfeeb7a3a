import type { Who } from '../model.ts';

/** What the choices of "Who is this?" are called. */
export const whoWords: Record<Who, string> = {
  pupil: 'Pupil', 'former-pupil': 'Former pupil', parent: 'Parent or carer', colleague: 'Colleague', family: 'Family', press: 'Press', other: 'Someone else',
};
