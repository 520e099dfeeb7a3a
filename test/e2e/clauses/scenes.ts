/**
 * The scenes that bring about the moments of clauses, as data: what the user does, where, and which moments that is.
 * Plain data, so that unit tests can read it without a browser; stage.ts plays it.
 */
import type { MomentKind, Profile, Who } from '../../../src/model.ts';

/** A place a scene is played in. One page of it is opened and used for all its scenes and all policies. */
export type StageId = 'post' | 'photo' | 'message' | 'profile' | 'request' | 'message request' | 'popup' | 'checklist' | 'help';

/** Which moments each stage is. A clause may only be shown on a stage that is one of its own moments. */
export const momentsOfStage: Record<StageId, MomentKind[]> = {
  post: ['drafting'], photo: ['drafting', 'attaching-media'], message: ['messaging'], profile: ['editing-profile'],
  request: ['request-received'], 'message request': ['messaging'],
  popup: ['arriving', 'leaving-site'], checklist: ['reviewing-setting', 'signing-up'], help: ['reporting', 'official-account'],
};

interface Common {
  /** What happens, as the test names it. */
  name: string;
  /** What the user has said of themselves. */
  facts?: Profile['facts'];
}

/** The user writes this. */
export interface WritingScene extends Common { stage: 'post' | 'photo' | 'message' | 'profile'; text: string }

/** The user says who a request is from, and what else the card asks. */
export interface PersonScene extends Common {
  stage: 'request' | 'message request';
  who: Who;
  /** Former pupils, where the first policy goes by age: they left a year ago. */
  group?: 'no' | 'care' | 'sen';
  /** Things pressed on the card: "At a school I used to work at". */
  circumstance?: 'former-school';
}

/** The user opens this page of ours. */
export interface PageScene extends Common { stage: 'popup' | 'checklist' | 'help' }

export type Scene = WritingScene | PersonScene | PageScene;

const alsoParent = { 'also-parent': 'yes' };

export const scenes: Scene[] = [
  { stage: 'post', name: 'a post about a pupil', text: 'My Year 9 pupil Jake was excluded from Hollybrook today for fighting' },
  { stage: 'post', name: 'a post against the school', text: 'Hollybrook is a shambles' },
  { stage: 'post', name: 'a post with an insult', text: 'The parents at Hollybrook are all idiots' },
  { stage: 'post', name: 'a post about a colleague', text: 'Mr Whitlock was off with stress again' },
  { stage: 'post', name: 'a post in the school’s name', text: 'On behalf of everyone at Hollybrook, we welcome new families' },
  { stage: 'post', name: 'a post for a journalist', text: 'A reporter from the Gazette has asked me about the school, happy to talk' },
  { stage: 'post', name: 'a post with a phone number', text: 'Text me on 07700 900123 if you want the ticket' },
  { stage: 'post', name: 'a post that was told in confidence', text: 'Ofsted just rang. See you all on the other side' },
  { stage: 'post', name: 'a post by a member of staff who is a parent here too', text: 'My Year 9 pupil Jake was excluded from Hollybrook today for fighting', facts: alsoParent },
  { stage: 'photo', name: 'a photo from sports day', text: 'Sports day at school, sunburn and egg and spoon' },
  { stage: 'message', name: 'a message to a pupil', text: 'Hi, it is your teacher Miss. You left your homework, text me on 07700 900123' },
  { stage: 'message', name: 'a message with school e-mail', text: 'write to jo@hollybrook.sch.example' },
  { stage: 'profile', name: 'a profile that names the school', text: 'Year 4 teacher at Hollybrook Primary School' },
  { stage: 'profile', name: 'a profile with an address to write to', text: 'Piano teacher. jen.keys@example.com 07700 900222' },
  { stage: 'request', name: 'a request from a pupil', who: 'pupil' },
  { stage: 'request', name: 'a request from a pupil of a former school', who: 'pupil', circumstance: 'former-school' },
  { stage: 'request', name: 'a request from a pupil, after leaving the job', who: 'pupil', facts: { 'left-job': 'yes' } },
  { stage: 'request', name: 'a request from a pupil, to a parent here', who: 'pupil', facts: alsoParent },
  { stage: 'request', name: 'a request from a former pupil', who: 'former-pupil', group: 'no' },
  { stage: 'request', name: 'a request from a former pupil who was in care', who: 'former-pupil', group: 'care' },
  { stage: 'request', name: 'a request from a former pupil with SEN support', who: 'former-pupil', group: 'sen' },
  { stage: 'request', name: 'a request from a parent', who: 'parent' },
  { stage: 'request', name: 'a request from a parent, to a parent here', who: 'parent', facts: alsoParent },
  { stage: 'request', name: 'a request from a colleague', who: 'colleague' },
  { stage: 'request', name: 'a request from family', who: 'family' },
  { stage: 'request', name: 'a request from the press', who: 'press' },
  { stage: 'message request', name: 'a message from a pupil', who: 'pupil' },
  { stage: 'message request', name: 'a message from a parent', who: 'parent' },
  { stage: 'message request', name: 'a message from a colleague', who: 'colleague' },
  { stage: 'popup', name: 'the site is opened' },
  { stage: 'checklist', name: 'settings and accounts are looked over' },
  { stage: 'help', name: 'something goes wrong, or a school account is run' },
  { stage: 'help', name: 'something goes wrong for a parent here', facts: alsoParent },
];
