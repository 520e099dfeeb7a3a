/** Abusive or belittling words aimed at the person addressed or at someone in the school community. */
import { defineRule, type ReadText } from '../model.ts';
import { atWork } from '../text/at-work.ts';
import { clauses } from '../text/clause.ts';
import { familySigns } from '../text/families.ts';
import { abuse, foul } from '../text/feelings.ts';
import { likened, names, waved } from '../text/jibes.ts';
import { otherWorld } from '../text/other-worlds.ts';
import { find, has, nearAny, outside, phrases, type Hit } from '../text/phrases.ts';
import { pupilSigns } from '../text/pupils.ts';
import { staffSigns } from '../text/staff.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'insult', topic: 'insult', hintsNeedCompany: true } as const;

/** Names friends call each other. */
const banter = phrases('oi (bellend|dickhead|knobhead|you), (you) (absolute|big|complete|daft|pure|silly|total)? (clown|donkey|lemon|melt|pillock|tool|tube)');
/** Kisses and laughter at the end. */
const laughing = /(?:\bx+|\blol|\bhaha\w*|😂|🤣|😘|❤️?|😜)\s*$/iu;
/** Straight at someone. */
const aimed = phrases(`
#Name (is|was) (a|an|nothing|so|such|the), (all|both|half|lot) of (em|them|you), as you (are|look|sound), dy (ben|geg), (hey|listen|oi|well) you,
(he|hes|she|shes|they|theyre) (a|absolutely|an|are|is|just|so|such|the|was), hope (he|she|they) (fall|falls|gets|never|rots), hope you,
imagine being (that|this), jog on, (somebody|someone) (at|here|in|on), spare (me|us) the, that (family|lot|man|woman),
(that|the|this|those) (boy|dad|family|father|girl|head|kid|lad|lot|man|mother|mum|parents|teacher|woman) ~6 (are|is|s|was),
(these|those|you) (lot|parents|people|teachers) (are|make|need|should|want|were), ti (mor|n|yn), tin,
what (a|an) ~2 (man|person|thing|woman) to (post|say|write), what (a|an) ~5 you are, ydy (hi|o),
youve (a|all|no|the), (you|you are|you were|your|youre) (a|all|an|clearly|just|so|such|the|wee), yw (e|hi|o)
`);
/** Whatever the noun, "you absolute" is no compliment unless a warm one follows. */
const blank = phrases('you (absolute|complete|total) ~1');
/** Fond words. */
const fond = phrases(`
bless (her|him|them|you), haha, hahaha, happy birthday, legend, lmao, love (her|him|them|ya|you), miss you, mwah,
my (bestie|brother|car|cat|dad|dog|husband|mate|mum|nan|sister|wife), proud of, thick as thieves, xx, xxx,
you (absolute|big|gorgeous|lovely|total|utter) (babe|beauty|dream|gem|hero|joy|king|legend|queen|saint|star|unit),
you (daft|silly|soft) (mare|sod|thing), (lost|nothing) without (her|him|ya|ye|you), (my|your) round, to myself
`);
/** The writer, of the writer. */
const self = phrases(`
(am i|call me|feel like|i am|i feel|i felt|i was|im|ive been|makes me|me|myself) ~3 (a|absolute|an|complete|feel|proper|right|so|such|the|total|utter),
(as|that) i am, (called|calling|told) (me|us) (a|an|to)
`);
/** An age is no insult. */
const years = phrases('year old (dad|lady|man|mum|woman)');
/** Anybody at all. */
const somebody = phrases('both, bro, #Name, entire, family, he, her, hes, him, his, lass, lot, mate, man, miss, mr, mrs, people, she, shes, that, them, they, theyre, wee, woman, you, your, youre, youve');
/** Made-up people. */
const fiction = phrases('(acting|new|that|the|this) ~1 (character|drama|programme|show|sitcom|villain), book club, dinosaur (fact+|museum), episode, film, movie, netflix, novel, panto, series, soap, telly, tv');
/** Public people, clubs, animals and things. */
const fairGame = phrases(`
actor, albion, arsenal, (back|front) bench+, badger+, biden, boris, cabinet, (calf|calves), cat, cats, celeb, celtic, chancellor, chelsea, chicken+, cockerel,
council (bins|house|office+|tax), (county|the|our) council, courier+, cow (in|on|she), cows, crow, crows, delivery man, dog, dogs, donkey, dpd, driver, everton,
evri, farage, farmer, ferret+, five a side, #n a side, fog, fox, foxes, geese, goat, goats, goose, gove, government, gull, gulls, hens, herd, horse, horses,
johnson, judge, judges, keeper, kettle, kitten+, labour, laptop, league, leeds, linesman, liverpool, lurcher*, magpie+, manager, mice, minister+, mole, moles,
mp, mps, parrot, pony, ponies, premier, printer, puppy, rabbit, rabbits, rangers, rat, rats, ref, referee, refs, rooster, rovers, royal*, (sheep|sheepdog),
singer, slug, slugs, snail, snails, spaniel*, spider+, spurs, starmer, sunak, tesco, thief, tories, tory, tortoise, trump, truss, united, var, villa, wasp,
wasps, weather, whistle, whoever (built|designed|invented|named), wolves
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
    if (words[from]!.text === 'that' || words[from - 1]?.text === 'that') return true;
    for (let at = from - 1; at >= from - 3 && at > 0; at--) {
      const { text, sentence } = words[at]!;
      if (sentence !== words[from]!.sentence) return false;
      if (text === 'a' || text === 'an' || text === 'such') return ['is', 'was', 'are', 'such', 'hes', 'shes', 'theyre'].includes(words[at - 1]!.text) || words[at - 1]!.owns;
    }
    return false;
  });
}
/** "Stupid stupid woman", "Gutless, every last one": insults that are nearly all their clause says, of whoever was spoken of. */
function verdicts(text: ReadText, hits: Hit[]): Hit[] {
  return hits.filter((_, n) => {
    const { from, to } = clauses(text, [hits[n]!])[0]!;
    const { words } = text;
    const whole = to - from > 1 || words[to]?.sentence !== words[from]!.sentence;
    return whole && to - from < 6 && words.slice(from, to).every((word) => !ownWords.has(word.text));
  });
}
const ownWords = new Set('i im ive me my mine myself this thats is are was were not it its'.split(' '));
/** Whether every insult is the writer's of the writer. */
function ofSelf(text: ReadText, hits: Hit[]): boolean {
  const own = find(text, self);
  return hits.every((hit) => nearAny(own, [hit], 5));
}
const stops = new Set('i to the and or for at of in on is was are with if that this so'.split(' '));

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const sent = find(text, waved);
    const likes = find(text, likened);
    const strong = [...outside(find(text, foul), find(text, years)), ...likes];
    // What somebody is likened to is no target: a face like a bulldog's.
    const fair = find(text, fairGame).some(({ from }) => !likes.some((one) => from >= one.from && from < one.to + 5));
    // The article a name comes with is left out, so that one sees who it is said of.
    const called = find(text, names).map(({ from, to }) => ({ from: to - from > 1 && text.words[from]!.text.length < 3 ? from + 1 : from, to }));
    const words = [...strong, ...called, ...outside(find(text, abuse), find(text, years)), ...outside(find(text, blank), find(text, fond)), ...sent];
    if (words.length === 0) return [];
    const staff = staffSigns(text, profile);
    const homes = familySigns(text);
    const pupils = pupilSigns(text);
    const school = [...staff.known, ...staff.leaders, ...staff.leadersPerhaps, ...staff.roles, ...staff.titled, ...homes.plain, ...homes.named, ...pupils.owned, ...pupils.classes];
    const nearSchool = nearAny(school, words, 13);
    const talk = draft.surface === 'comment' || draft.surface === 'message';
    const loosely = nearAny([...homes.loose, ...pupils.loose, ...staff.firstNames], words, 9);
    const inSchool = atWork(text, profile) === 1 || school.length > 0;
    const you = sent.length > 0 || calledYou(text, words);
    const atSomeone = you || saidToBe(text, words) || nearAny(find(text, aimed), words, 8);
    const anyone = school.length + homes.loose.length + homes.met.length + homes.likely.length + pupils.loose.length + pupils.claimed.length + staff.firstNames.length > 0;
    const verdict = anyone && !pupils.pets && !nearSchool && !atSomeone ? verdicts(text, words) : [];
    const target = nearSchool || atSomeone || loosely || (strong.length > 0 && (inSchool || (talk && has(text, somebody)))) || verdict.length > 0;
    return weigh(rule, text, [
      { points: 0.6, seen: clauses(text, words.slice(0, 3), 6) },
      { points: 0.7, seen: strong.length > 0 },
      { points: 0.4, seen: words.length - strong.length > 1 || strong.length > 1 },
      { points: 0.9, seen: nearSchool },
      { points: nearSchool ? 0 : 0.4, seen: loosely },
      { points: you ? 0.8 : 0.6, seen: atSomeone },
      { points: nearSchool ? 0 : 0.3, seen: inSchool },
      { points: 0.7, seen: verdict },
      { points: 0.4, seen: talk && target },
      { points: -1.5, seen: has(text, fond) || (!you && ofSelf(text, words)) },
      { points: nearSchool || inSchool ? 0 : -1.2, seen: has(text, banter) },
      { points: nearSchool || strong.length > 0 ? 0 : -0.8, seen: talk && laughing.test(text.raw) },
      { points: -1.8, seen: fair && !nearSchool && !(you && talk) },
      { points: -1.8, seen: has(text, fiction) && staff.known.length === 0 },
      { points: profile.school.name ? 0 : -0.8, seen: true },
      { points: -1, seen: otherWorld(text, profile) },
      { points: -2, seen: !target },
    ], (quoted) => `${quoted} may hurt the person it is about`);
  },
});
