/** Abusive or belittling words aimed at the person addressed or at someone in the school community. */
import { defineRule, type ReadText } from '../model.ts';
import { clauses } from '../text/clause.ts';
import { familySigns } from '../text/families.ts';
import { abuse, foul } from '../text/feelings.ts';
import { otherWorld } from '../text/other-worlds.ts';
import { find, has, nearAny, outside, phrases, type Hit } from '../text/phrases.ts';
import { ownPlace } from '../text/place.ts';
import { pupilSigns } from '../text/pupils.ts';
import { insider } from '../text/school-day.ts';
import { staffSigns } from '../text/staff.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'insult', topic: 'insult' } as const;

/** Names friends call each other. */
const banter = phrases('(you|ya|u) (absolute|total|utter|complete|daft|big|silly|proper|pure)? (muppet|donkey|wally|plonker|numpty|pillock|melt|spanner|doughnut|donut|sausage|clown|weapon|tool|lemon|roaster|tube|eejit)');
/** Kisses and laughter at the end. */
const laughing = /(?:\bx+|\blol|\bhaha\w*|😂|🤣|😘|❤️?|😜)\s*$/iu;
/** Straight at someone. */
const aimed = phrases(`
(you|these|those) (people|lot|parents|teachers|mothers|clowns) (are|make|were|need|want|should), spare (me|us) the, (youre|you are|you were|your|you) (a|an|the|such|just|nothing but|clearly|obviously|so|all|all the same), what (a|an) ~5 (you are|you must be|person you), what (a|an) ~2 (thing|person|woman|man) to (say|post|write), (listen|oi|hey|well) you, (jog on|do one|get in the bin|shut up|piss off|fuck off|sod off|wind your neck in|grow up|get a life|get a grip|pipe down), say it to my face, imagine being (this|that), hope you, (lot|all|both|half) of (you|them|em), nobody asked, as you (look|sound|are)
(hes|shes|theyre|he|she|they) (a|an|is|are|so|absolutely|such|just|the|nothing but|was), (the|that|those|this) (lot|parents|woman|man|family|kid|lad|boy|girl|teacher|head|deputy|mother|father|dad|mum) ~6 (is|are|was|s), that (woman|man|lot|family), hope (he|she|they) (falls|fall|chokes|loses|rots|gets|never|slips), #Name (is|was) (a|an|such|so|the|nothing), (some people|some staff|certain people|somebody|someone) (in|at|on|here), the usual, ti (n|yn|mor), tin, dy (geg|ben), yw (hi|e|o), ydy (hi|o)
`);
/** Whatever the noun, "you absolute" is no compliment unless a warm one follows. */
const called = phrases('you (absolute|total|utter|complete|pathetic|miserable) ~1');
/** Fond words. */
const fond = phrases(`
thick as thieves, happy birthday, cheers to, heres to, legend, proud of, love (you|ya|him|her|them), bless (him|her|them|you), xx, xxx, mwah, lol x, haha, hahaha, lmao, miss you, cant wait to see, you (absolute|total|big|utter|lovely|gorgeous) (legend|star|hero|beauty|angel|gem|superstar|champion|babe|treasure|joy|queen|king|unit|dream|diamond|saint|genius|darling|trooper), you (daft|silly|soft) (sod|thing|bugger|goose|mare|sausage) , my (husband|wife|hubby|other half|dog|cat|sister|brother|mate|bestie|best mate|mum|dad|nan|car|kettle)
`);
/** The writer, of the writer. */
const self = phrases(`
(im|i am|am i|i was|i feel|i felt|ive been|makes me|call me|called me|calls me|me|thats me|myself|note to self|like) ~3 (an|a|the|such|so|feel|absolute|total|right|proper|complete|utter), called myself, (that|as) (i|ever i) am, including me, year #n me, (told|called|calling) (me|us) (to|a|an)
`);
/** An age is no insult. */
const years = phrases('year old (woman|man|mum|dad|lady|bloke)');
/** Made-up people. */
const fiction = phrases('book club, in this one, novel, (house of the|cardboard|how to train) dragon, dinosaur (fact+|museum), villain, film, movie, telly, tv, programme, series, episode, soap, strictly, bake off, traitors, love island, apprentice, corrie, eastenders, panto, world book day');
/** Public people, animals and things. */
const fairGame = phrases(`
lurcher*, labrador*, spaniel*, terrier*, refereeing, league, ref, referee, refs, linesman, var, minister, ministers, mp, mps, tory, tories, labour, starmer, sunak, boris, johnson, truss, farage, trump, biden, politician*, government, council, councillors, gove, williamson, education secretary, striker, keeper, goalkeeper, manager, pundit*, umpire, judge, judges, contestant*, driver, drivers, white van, cyclist*, seagull*, gull, gulls, printer, photocopier, laptop, weather, fog, my car, satnav, sat nav, cat, dog, puppy, hamster, wasp, wasps, pigeon*, squirrel*, kettle, royal*, celebrity, celeb, singer, actor, presenter, scammer*, burglar*, thief, thieves, fly tipper*, delivery (driver|man), tesco, landlord, estate agent
`);

/** "You nasty bitter woman": "you" up to three words before the insult, with nothing but describing words between. */
function calledYou({ words }: ReadText, hits: Hit[]): boolean {
  return hits.some(({ from, to }) => {
    for (let at = from; at >= from - 3 && at >= 0; at--) {
      const word = words[at]!;
      if (word.sentence !== words[to - 1]!.sentence) return false;
      if (word.text === 'you' || word.text === 'youre' || word.text === 'ti') return true;
      if (at < from && stops.has(word.text)) return false;
    }
    return false;
  });
}
/** "Is a selfish pig": the insult is what somebody is said to be. */
function saidToBe({ words }: ReadText, hits: Hit[]): boolean {
  return hits.some(({ from }) => {
    for (let at = from - 1; at >= from - 3 && at > 0; at--) {
      const { text, sentence } = words[at]!;
      if (sentence !== words[from]!.sentence) return false;
      if (text === 'a' || text === 'an' || text === 'such') return ['is', 'was', 'are', 'such', 'hes', 'shes', 'theyre'].includes(words[at - 1]!.text) || words[at - 1]!.owns;
    }
    return false;
  });
}
const stops = new Set('i to the and or for at of in on is was are with if that this so'.split(' '));

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const strong = outside(find(text, foul), find(text, years));
    const words = [...strong, ...outside(find(text, abuse), find(text, years)), ...outside(find(text, called), find(text, fond))];
    if (words.length === 0) return [];
    const staff = staffSigns(text, profile);
    const homes = familySigns(text);
    const pupils = pupilSigns(text);
    const school = [...staff.known, ...staff.leaders, ...staff.leadersPerhaps, ...staff.roles, ...staff.titled, ...homes.plain, ...homes.named, ...pupils.owned, ...pupils.classes];
    const nearSchool = nearAny(school, words, 13);
    const talk = draft.surface === 'comment' || draft.surface === 'message';
    const loosely = nearAny([...homes.loose, ...pupils.loose, ...staff.firstNames], words, 9);
    const inSchool = has(text, ownPlace) || has(text, insider) || school.length > 0;
    const you = calledYou(text, words);
    const atSomeone = you || saidToBe(text, words) || nearAny(find(text, aimed), words, 8);
    const target = nearSchool || atSomeone || loosely || (strong.length > 0 && inSchool);
    return weigh(rule, text, [
      { points: 0.6, seen: clauses(text, words.slice(0, 3), 6) },
      { points: 0.7, seen: strong.length > 0 },
      { points: 0.4, seen: words.length - strong.length > 1 || strong.length > 1 },
      { points: 0.9, seen: nearSchool },
      { points: nearSchool ? 0 : 0.4, seen: loosely },
      { points: you ? 0.8 : 0.6, seen: atSomeone },
      { points: nearSchool ? 0 : 0.3, seen: inSchool },
      { points: 0.4, seen: talk && target },
      { points: -1.5, seen: has(text, fond) || nearAny(find(text, self), words, 5) },
      { points: nearSchool || inSchool ? 0 : -1.2, seen: has(text, banter) },
      { points: nearSchool || strong.length > 0 ? 0 : -0.8, seen: talk && laughing.test(text.raw) },
      { points: -1.8, seen: has(text, fairGame) && !nearSchool && !(you && talk) },
      { points: -1.8, seen: has(text, fiction) && staff.known.length === 0 },
      { points: profile.school.name ? 0 : -0.8, seen: true },
      { points: -1, seen: otherWorld(text, profile) },
      { points: -2, seen: !target },
    ], (quoted) => `${quoted} may hurt the person it is about`);
  },
});
