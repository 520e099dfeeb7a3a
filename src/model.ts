/**
 * The shared nouns. Everything here is plain data, so it can be logged in a test, sent in a message or kept as JSON,
 * except `Sighting`, which holds live elements and therefore never leaves the content script.
 */
import type { TopicId } from './topics.ts';

// ---------------------------------------------------------------- policies

/** How strongly a clause binds, strongest first. */
export const strengths = ['must-not', 'must', 'should-not', 'should', 'advised', 'info'] as const;
export type Strength = (typeof strengths)[number];

/** Who a person is to the user. The page never says; the user does. */
export const whos = ['pupil', 'former-pupil', 'parent', 'colleague', 'family', 'press', 'other'] as const;
export type Who = (typeof whos)[number];

export type Direction = 'received' | 'sent' | 'message';

/** The kinds of moment a clause can attach to. A clause with none carries the reason it can't be seen (`unseen`). */
export const momentKinds = [
  'arriving', 'drafting', 'attaching-media', 'request-received', 'request-sent', 'messaging', 'editing-profile',
  'reviewing-setting', 'signing-up', 'reporting', 'official-account', 'leaving-site',
] as const;
export type MomentKind = (typeof momentKinds)[number];

/** A thing to do next, as data. `to` names one of the user's contacts, filled in from settings on the card. */
export interface NextStep {
  id: string;
  /** Plain English, at most 20 words. `{dsl}`, `{head}`, `{union}` are replaced by the contacts in settings. */
  says: string;
  /** Neutral words the user may copy. */
  wording?: string;
  /** Only in these directions: a request that came in can be declined, a message can't. */
  after?: readonly Direction[];
}

/**
 * When a clause applies, beyond its topic and moment. Every key is optional; a missing key does not narrow.
 * Relatives are a `who` of their own (`family`), so a clause that spares relatives simply does not list them.
 */
export interface Applies {
  who?: Who[];
  direction?: Direction[];
  /** Which school the pupil belongs to, or belonged to. */
  school?: (ContactSchool | NextSchool)[];
  /** The clause stands until the person's age reaches this (years, exclusive), for former pupils. */
  underAge?: number;
  /** Only for young people in this group. */
  group?: 'care' | 'sen';
  network?: 'personal' | 'professional';
  /** true: only when the user is a parent at the school too; false: only when not. */
  alsoParent?: boolean;
  /** Only when the draft or message is, or may be, about school business. */
  schoolBusiness?: true;
  /** Only after the user has left the job. */
  leftJob?: true;
  /** Only when the user knows the person through other work with the young: music tutor, coach. */
  workRole?: true;
  /** Only when the same draft also shows one of these topics. */
  found?: TopicId[];
  /** Only while the text carries no views-are-my-own line. */
  disclaimer?: 'missing';
}

/** The school a pupil belongs to, or belonged to: the user's own, one they used to work at, or any other. */
export type ContactSchool = 'own' | 'other' | 'former';

/**
 * The school a former pupil has moved on to. A clause reaches them there only where its own words take in pupils of any
 * school; one that just says "pupils" is about those the user calls pupils.
 */
export type NextSchool = 'next';

/** One sentence of duty in a policy. */
export interface Clause {
  /** The document's own number, or section and index (then `refIsOurs` on the policy says so). */
  ref: string;
  topic: TopicId;
  strength: Strength;
  /** Our own words, at most 25 of them, reading age 12. */
  gist: string;
  /** Where it can be met on screen. Empty when `unseen` says why not. */
  moments: MomentKind[];
  /** Why Gatepost cannot see this clause's moment. Plain English. */
  unseen?: string;
  /** Further topics this clause answers to (a clause may forbid several things at once). */
  alsoTopics: TopicId[];
  /** Any one of these is enough. Empty: applies to everyone. */
  applies: Applies[];
  then: NextStep[];
  /** Where the same policy also says something that pulls the other way. The card says both. */
  tension?: Tension;
}

/** A second clause that pulls another way, in at most 12 words; the card adds whom to ask. */
export interface Tension { ref: string; says: string }

/** One school's policy. One file in src/policies; the file name is the id. */
export interface Policy {
  id: string;
  /** The plain name the chooser shows: "independent school". */
  title: string;
  /** Short name used on cards: "Oratory". */
  short: string;
  version: string;
  source: string;
  /** What makes it different, in two lines. */
  different: [string, string];
  /** Age in years every leaver has reached by 31 August of the summer they leave: 11 from a primary, 18 after the sixth form. */
  leavingAge: number;
  /** True when the document has no numbers of its own and the refs are ours. */
  refIsOurs: boolean;
  /** Facts about the user this policy needs, asked once, only where used. */
  asks: UserFact[];
  clauses: Clause[];
}

export const userFacts = ['also-parent', 'lesson-hours', 'official-accounts', 'left-job'] as const;
export type UserFact = (typeof userFacts)[number];

// ---------------------------------------------------------------- moments

export type SiteId = 'facebook' | 'x' | 'instagram' | (string & {});
export type Surface = 'post' | 'comment' | 'message' | 'story' | 'reel' | 'group-post' | 'bio';
export type Editor = 'lexical' | 'draft' | 'textarea' | 'input';

/** Who can read a draft, in the words the page shows plus what they mean. */
export interface Audience {
  /** The site's own words: "Public", "Amigos", "Year 6 mums". */
  label: string;
  reach: 'public' | 'friends-of-friends' | 'friends' | 'group' | 'one-person' | 'only-me' | 'custom' | 'unknown';
}

/** A person as the page shows them. In memory only; never stored. */
export interface Person {
  site: SiteId;
  /** The site's own id for them: a profile id or a handle. Absent when the page carries none. */
  key?: string;
  name?: string;
  /** Things the page itself says, shown beside the question: "12 mutual friends". */
  hints: string[];
  mark?: Mark;
}

/** What the user told us about a person. No names, no reasons. */
export interface Mark {
  who: Who;
  /** ISO date (yyyy-mm-dd) the user said so. */
  on: string;
  /** ISO date from which the chosen policy no longer stands against contact, if the user answered that question. */
  until?: string;
  school?: ContactSchool;
  /** What else about them changes an answer, where the user said so: without it a later press could not be weighed. */
  also?: MarkedAlso[];
}

/** `work-role`: known through other work with the young. `pupil-elsewhere`: a former pupil who is at another school now. */
export type MarkedAlso = 'work-role' | 'pupil-elsewhere';

/** Media attached to a draft, counted, never read. */
export interface Media { photos: number; videos: number }

/** What the user is about to do. Plain data. */
export type Moment =
  | { kind: 'arriving'; site: SiteId }
  | { kind: 'request-received' | 'request-sent'; site: SiteId; person: Person; of?: 'friend' | 'follow' | 'message' }
  | { kind: 'drafting' | 'submitting'; site: SiteId; surface: Surface; text: string; media: Media; audience?: Audience; to?: Person }
  | { kind: 'editing-profile'; site: SiteId; field: ProfileField; value: string; audience?: Audience }
  | { kind: 'reviewing-setting'; site: SiteId; setting: string; state: 'tight' | 'loose' | 'unreadable' };

export type ProfileField = 'name' | 'bio' | 'work' | 'education' | 'location' | 'website' | 'email' | 'phone' | 'photo' | 'cover';

/** The part of a moment the draft rules read. Bio and profile fields are read as drafts with surface `bio`. */
export interface Draft {
  surface: Surface;
  text: string;
  media: Media;
  audience?: Audience;
  to?: Person;
  /** The user's own profile on this site names the school, as the checklist last read it: a story with no names is then told of it. */
  schoolOnProfile?: true;
}

// ---------------------------------------------------------------- pages

/** The kinds of sighting, as the page checks print them. */
export const sightingKinds = [
  'request-received', 'request-sent', 'drafting', 'composer-entry', 'audience', 'own-profile', 'other-profile', 'logged-out', 'setting',
] as const;
export type SightingKind = (typeof sightingKinds)[number];

/** Something on the page a detector recognised. Holds live elements: never stored, never sent. */
export interface Sighting {
  kind: SightingKind;
  /** Which detector saw it: "facebook/request-row". */
  detector: string;
  site: SiteId;
  /** `likely` where the site notes mark the surface unproven: then advice stays a remind. */
  confidence: 'sure' | 'likely';
  /** Where our mark goes. */
  anchor: Element;
  surface?: Surface;
  editor?: Editor;
  /** Site's own id of the person, lower case for handles. */
  key?: string;
  name?: string;
  /** Prompt or accessible name of an editor, entry, control or setting. */
  label?: string;
  /** For drafting: who it is to, as shown. */
  to?: { key?: string; name?: string };
  audience?: Audience;
  /** For a request: friend, follow or message. */
  of?: 'friend' | 'follow' | 'message';
  /** A person on the user's own list: already connected, seen only while the user reviews that list. */
  listed?: true;
  /** For an audience selector: what it is the audience of. */
  on?: 'post' | 'composer' | 'profile-field';
  /** For profile editing: which field the box holds. */
  field?: ProfileField;
  /** For drafting: photos and videos already attached, counted by their previews. */
  media?: Media;
  /** For a setting. */
  setting?: { section?: string; control: 'checkbox' | 'switch' | 'radio'; group?: string; state: 'on' | 'off' };
  /** The site's own controls. Absent when the page has none yet. */
  controls: Partial<Record<'accept' | 'decline' | 'send' | 'submit' | 'add' | 'edit' | 'audience', Element>>;
  /** For drafting: which bare key sends. Ctrl/Cmd+Enter always counts where `ctrlEnter` is true. */
  enterSends?: boolean;
  ctrlEnterSends?: boolean;
  hints?: string[];
}

/** Why something that looked like a surface was left alone. Missing is a value with a reason. */
export interface Skip { detector: string; skip: string }

/** A selector and the last day it was seen to work (yyyy-mm or yyyy-mm-dd). Newest first in lists. */
export interface Dated { css: string; seen: string; source: string }

/** What a detector may know of the page it reads. */
export interface PageView {
  url: URL;
  document: Document;
  /** `html[lang]`, lower case, or ''. Used only to boost, never to decide. */
  lang: string;
}

/** One kind of thing one site shows. Constructing does nothing; `read` is pure over the live DOM. */
export interface Detector {
  id: string;
  kind: SightingKind;
  select: Dated[];
  /** False at addresses that cannot show such a thing: then it is not looked for. Absent: it may be anywhere. */
  here?(page: PageView): boolean;
  /** Return null for a look-alike of no interest, a Skip with a reason for something we should have been able to read. */
  read(element: Element, page: PageView): Sighting | Skip | null;
}

/** A privacy setting of a site, as data. See src/checklist/sites/<site>.ts. */
export interface Setting {
  /** `<site>/<name>`; unique. */
  id: string;
  /** Row number in the shared checklist (1 to 38). */
  item: number;
  group: SettingGroup;
  title: string;
  topic: TopicId;
  /** Why it is worth a look, in one sentence, for policies that have no clause on it. */
  why: string;
  /** Addresses, newest first, dated. */
  urls: { url: string; seen: string }[];
  control: SettingControl;
  /** Tightest first. The last tight one is the one recommended. Empty for `manual`. */
  values: SettingValue[];
  /** Whether Gatepost may press it on the user's own press. */
  press: 'yes' | 'no';
  /** Why not, when `press` is no. */
  whyNot?: string;
  confidence: 'high' | 'medium' | 'low';
  /** Date of the evidence (yyyy-mm). */
  seen: string;
  /** Where to look, in words, when the control is not found. */
  look: string;
  /** What the site asks after the press, which only the user answers: "X asks you to confirm: press Protect." */
  asks?: string;
  /** A fact of the account the site's own pages already carry: no visit needed. */
  carried?: 'private-account' | 'bio';
}

/** One site's privacy checklist. One file in src/checklist/sites; the file name is the id. */
export interface Checklist {
  id: SiteId;
  title: string;
  /** Host names whose pages show these settings. */
  hosts: string[];
  settings: Setting[];
}

export const settingGroups = ['who-sees-me', 'who-reaches-me', 'my-profile', 'my-account', 'my-past'] as const;
export type SettingGroup = (typeof settingGroups)[number];

export interface SettingValue {
  /** Our name for the value; `on` and `off` for boxes and switches. */
  value: string;
  /** What the page calls it, in several languages. Empty for `on` and `off`. */
  labels: string[];
  verdict: 'tight' | 'loose';
  /** Radios: the option's place in its group, from 1. */
  at?: number;
}

/** The place of a control among the controls of its kind on its page: used where no label is known, never to press. */
export interface Place { index: number; of: number }

/** How to find a setting's control on its page. */
export type SettingControl =
  /** A box or switch whose label is one of these. */
  | { kind: 'checkbox' | 'switch'; labels: string[]; css?: Dated[]; place?: Place }
  /** A group of radios, by selector or by its heading. `gate`: a switch that turns the whole group off; then the value is `off`. */
  | { kind: 'radio'; labels: string[]; group: Dated[]; gate?: Dated[] }
  /** A row that shows its value on a button of its own, by its heading. */
  | { kind: 'value-button'; labels: string[]; place?: Place }
  /** Text the page shows, which should not hold the school's own words. */
  | { kind: 'field'; css: Dated[]; avoid: 'school-domain' | 'school-words' | 'anything' }
  /** Nothing the page shows settles it: the user looks. */
  | { kind: 'manual' };

/** The user's own list of friends or followers. It opens at the address of the checklist's item 29. */
export interface OwnList {
  /** Reads one row of the user's own list; nobody else's. Its sightings are `listed`. */
  rows: Detector;
  /** The way to the list, said where no row is on the page. */
  open: string;
  /** How to remove or restrict someone there, at most 20 words. */
  remove: string;
}

/** What a page tells of people beside its sightings. Asked only where somebody is marked or a school is named. */
export interface Around {
  /** The control on somebody's profile that begins a message to them; null where there is none. */
  messageTo(profile: Sighting, page: PageView): Element | null;
  /** What the person a control is about says of themselves where that stands apart from the control; '' elsewhere. */
  ownWords(control: Sighting, page: PageView): string;
  /** Keys of the people the page itself shows as shared by the user and the one a control is about. */
  mutuals(control: Element, page: PageView): string[];
  /** Whose post or comment a comment box answers; null where the page does not say. */
  answered(box: Element, page: PageView): { key: string; name?: string } | null;
}

/** One site. One file in src/sites (or a folder of that name with an index); the file name is the id. */
export interface Site {
  id: SiteId;
  title: string;
  /** Match patterns; they become the manifest's. */
  matches: string[];
  detectors: Detector[];
  /** Places never to read (password pages and the like): reason by pathname test. */
  skipPaths: { path: RegExp; skip: string }[];
  /** Elements known to carry an open shadow root, which is attached with no mutation to tell of it. */
  hosts: Dated[];
  /** The user's own friends or followers, read only while the user reviews them. */
  list?: OwnList;
  around?: Around;
  /** The signed-in user's own key, when the page carries it. */
  me?(page: PageView): string | null;
}

// ---------------------------------------------------------------- reading and advice

export type Confidence = 'sure' | 'likely' | 'hint';

/** What a rule noticed. `spans` are [start, end) offsets in UTF-16 units of the user's own text. */
export interface Finding {
  rule: string;
  topic: TopicId;
  /** One short sentence, never accusing: "8G1 looks like a class code". */
  because: string;
  spans: [number, number][];
  confidence: Confidence;
  /** Told only beside another finding: alone, hints of its kind were wrong three times as often as right (unread drafts, 22 November 2026). */
  needsCompany?: true;
}

/** What a rule may know: the user's own school and answers. */
export interface Profile {
  policyId: string;
  school: School;
  contacts: { dsl: string; head: string; union: string };
  facts: Partial<Record<UserFact, string>>;
  /** Quieted rules, and rule + salted hash of the words for single quiets. */
  quieted: { rule: string; words?: string; on: string }[];
}

export interface School {
  name: string;
  aliases: string[];
  town: string;
  emailDomain: string;
  /** With or without @. */
  handles: string[];
  headteacher: string;
  /** Colleagues' names the user typed. */
  people: string[];
}

/** One word of a draft, made plain. */
export interface Word {
  /** Lower case, accents and apostrophes dropped, text-speak spelled out: "Cuthbert’s" is "cuthberts", "2moz" is "tomorrow". */
  text: string;
  /** The same word with stretched letters let go, when it has any: "soooo" is "so". */
  alt?: string;
  /** [start, end) in UTF-16 units of the user's own text. */
  start: number;
  end: number;
  kind: 'word' | 'number' | 'handle' | 'email' | 'link' | 'emoji';
  caps: 'lower' | 'title' | 'upper' | 'mixed';
  /** Counts from 0; a new line, or . ! ? before a space, starts the next. */
  sentence: number;
  /** First word of its sentence, where a capital says little. */
  first: boolean;
  /** Part of a hashtag. */
  tag: boolean;
  /** Written with an apostrophe and s: "Zak's". */
  owns: boolean;
}

/** A draft's text, made ready for the rules once by src/text/read.ts. */
export interface ReadText {
  /** The user's own text, as far as it is read. */
  raw: string;
  words: Word[];
}

/** A rule: pure, one topic, one file in src/rules; the file name is the id. */
export interface Rule {
  id: string;
  topic: TopicId;
  read(draft: Draft, profile: Profile, text: ReadText): Finding[];
}

export type Tone = 'hold' | 'caution' | 'remind';

/** What the card says. */
export interface Advice {
  tone: Tone;
  title: string;
  /** Strongest first. A point without a clause never appears. */
  points: { finding: Finding; clause: Clause }[];
  /** What else the policy says at this moment, for a folded list: the same topics first, each part strongest first. */
  also: Clause[];
  then: NextStep[];
  /** At most 250 characters; `{dsl}` and `{head}` are already filled in. */
  says: string;
  policy: { id: string; short: string };
  /** ISO date from which the policy no longer stands against contact. */
  until?: string;
}

/** An empty school, for use with no set-up. */
export const noSchool: School = { name: '', aliases: [], town: '', emailDomain: '', handles: [], headteacher: '', people: [] };

/** The profile when nothing has been set up: the general policy and no school name. */
export const defaultProfile: Profile = {
  policyId: 'mat-model', school: noSchool, contacts: { dsl: '', head: '', union: '' }, facts: {}, quieted: [],
};

// ---------------------------------------------------------------- defaults, filled once, at the door

type ClauseInput = Omit<Clause, 'alsoTopics' | 'applies' | 'then' | 'moments'> & Partial<Pick<Clause, 'alsoTopics' | 'applies' | 'then' | 'moments'>>;

/** Fills a policy's defaults. Checks belong to the build (test/unit/policies.test.ts), so this never throws in a page. */
export function definePolicy(input: Omit<Policy, 'clauses' | 'asks' | 'refIsOurs'> & Partial<Pick<Policy, 'asks' | 'refIsOurs'>> & { clauses: ClauseInput[] }): Policy {
  return {
    asks: [], refIsOurs: false, ...input,
    clauses: input.clauses.map((clause) => ({ alsoTopics: [], applies: [], then: [], moments: [], ...clause })),
  };
}

/** Fills a site's defaults. */
export function defineSite(input: Omit<Site, 'skipPaths' | 'hosts'> & Partial<Pick<Site, 'skipPaths' | 'hosts'>>): Site {
  return { skipPaths: [], hosts: [], ...input };
}

/** A rule as it stands; here so every rule file reads the same. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
