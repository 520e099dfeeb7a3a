/** Abusive or belittling words aimed at the person addressed or at someone in the school community. */
import { defineRule } from '../model.ts';
import { familySigns } from '../text/families.ts';
import { abuse, foul } from '../text/feelings.ts';
import { find, has, nearAny, phrases } from '../text/phrases.ts';
import { pupilSigns } from '../text/pupils.ts';
import { staffSigns } from '../text/staff.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'insult', topic: 'insult' } as const;

/** Straight at someone. */
const aimed = phrases(`
you are, go and read
you ~3 (troll|nobody|fool|idiot|coward|liar|snob|cow|mare|bint|prat|weirdo|loser|hypocrite), (the|that|those) (lot|parents|woman|man|family|kid|lad|boy|girl|teacher|head|deputy|mother|father|dad|mum) ~6 (is|are|was|s), lot of you, (all|both) of you, what (a|an) ~2 (thing|person|woman|man) to (say|post|write), still thinking you, ti (n|yn|mor), tin, dy (geg|ben), (as) ~2 as you (look|sound|are), love nobody asked, nobody asked, hope (he|she|they) (falls|fall|chokes|loses|rots|gets|never|slips), that woman, that man, with a face, couldnt (lead|teach|run|manage|organise|parent|find) a
(youre|you are|your|you) (a|an|the|such|just|nothing but|clearly|obviously|so|all|absolute|absolutely|utter|total|complete|proper|pathetic|thick|vile|useless|stupid|ignorant|lazy|jumped|sad|little|fat|ugly|evil|horrible|spiteful|nasty|disgusting|old|miserable|bitter|silly|daft|dim)
what a ~5 (you are|you must be|person you), (listen|oi|hey|well) you, you ~2 (cow|witch|bitch|twat|prick|idiot|moron|git|clown|liar|bully|man|woman|madam|person|excuse|lot), (jog on|do one|get in the bin|shut up|piss off|fuck off|sod off|wind your neck in|grow up|get a life|get a grip) (you|mate|love|pal|karen|then|and)?, say it to my face, imagine being this, imagine being that, nobody likes you, no one likes you, hope you, with your, crawl back, back to your, people like you, the likes of you, (he|she|hes|shes|they|theyre) (a|an|is a|is an|is such|is the|are|so|absolutely|absolute|such|is|just|the|nothing but|was a) 
`);
/** Fond or about oneself: not an insult. */
const fond = phrases(`
happy birthday, cheers to, heres to, here's to, legend, proud of
(im|i am|am i|i was|i feel|i felt|me|ive been|makes me|call me|called me|calls me|myself|note to self) ~4 (an|a|the|such|so|being|feel|like|absolute|total|right|proper|complete|utter)?, love (you|ya|him|her|them), bless (him|her|them|you), xx, xxx, mwah, lol x, haha, hahaha, my (husband|wife|hubby|other half|dog|cat|sister|brother|mate|bestie|best mate|mum|dad|nan|car|kettle|boss cat), you (absolute|total|big|daft|silly|utter|lovely|gorgeous) (legend|star|hero|beauty|angel|muppet|melt|sausage|goose|numpty|donut|softie|wally|plonker|lovely|gem|ledge|superstar|champion), you (daft|silly) (sod|thing|bugger|goose|mare|sausage)
`);
/** Public people and things. */
const fairGame = phrases(`
book club, in this one, novel, book, lurcher, labrador, ref, referee, refs, linesman, var, var's, minister, prime minister, mp, mps, tory, tories, labour, starmer, sunak, boris, johnson, truss, farage, trump, biden, politician*, government, council, councillors, gove, williamson, education secretary, striker, keeper, goalkeeper, manager, pundit*, umpire, judge, judges, contestant*, driver, drivers, white van, cyclist*, seagull*, gull, printer, photocopier, laptop, weather, car, satnav, sat nav, cat, dog, puppy, hamster, wasp, wasps, pigeon*, kettle, royal*, celebrity, celeb, singer, actor, presenter, film, movie, telly, tv, strictly, bake off, traitors, love island, apprentice, corrie, eastenders, villain, scammer*, burglar*, thief, thieves, fly tipper*, delivery (driver|man), bloke in front, woman in front, tesco, landlord, estate agent
`);

const you = phrases('you are, youre, you (absolute|pathetic|sad|stupid|little|silly|daft|lot)');

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const strong = find(text, foul);
    const words = [...find(text, abuse), ...strong];
    if (words.length === 0) return [];
    const staff = staffSigns(text, profile);
    const homes = familySigns(text);
    const pupils = pupilSigns(text);
    const school = [...staff.known, ...staff.leaders, ...staff.leadersPerhaps, ...staff.roles, ...staff.titled, ...homes.plain, ...homes.named, ...pupils.owned, ...pupils.classes];
    const nearSchool = nearAny(school, words, 13);
    const weak = nearAny([...homes.loose, ...pupils.loose, ...staff.firstNames], words, 9);
    const atSomeone = nearAny(find(text, aimed), words, 8);
    const straight = atSomeone && has(text, you);
    const talk = draft.surface === 'comment' || draft.surface === 'message';
    const target = nearSchool || atSomeone || weak;
    return weigh(rule, text, [
      { points: 0.6, seen: words },
      { points: 0.7, seen: strong.length > 0 },
      { points: 0.4, seen: words.length - strong.length > 1 || strong.length > 1 },
      { points: 0.9, seen: nearSchool },
      { points: nearSchool ? 0 : 0.4, seen: weak },
      { points: 0.6, seen: atSomeone },
      { points: 0.4, seen: talk && target },
      { points: -1.5, seen: has(text, fond) },
      { points: -1.8, seen: has(text, fairGame) && !nearSchool && !straight },
      { points: profile.school.name ? 0 : -0.8, seen: true },
      { points: -2, seen: !target },
    ], (quoted) => `${quoted} may hurt the person it is about`);
  },
});
