/** Clubs, screens and other people's trades: places that have classes, heads and children too, and are not the writer's school. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { schoolNamed } from './school-name.ts';

const worlds = phrases(`
(aisle|aisles|car park|checkout|queue|till|tills|trolley) ~3 @shop, allotment, (all|last|next|pre|this) season,
(at|from|in) the (bank|cafe|hospital|warehouse), (at|from|in|outside) @shop,
documentary (about|on), (at|from|in|to) (swimming|ballet|bowls|cricket|crossfit|dancing|darts|football|gymnastics|hockey|judo|karate|netball|parkrun|pilates|rugby|tap|yoga|zumba),
at the (cinema|matinee|pictures|pool|theatre), away end, bake off, (bakery|deli|fish|shop|ticket) counter,
(ballet|cookery|driving|judo|karate|language|riding|stage|swimming|taekwondo|tap) (class|club|grading|lesson|lessons|school),
(bank|barbers|cafe|pub|restaurant|salon|warehouse) (boss|cut|cuts|manager|rota|shift), barista, (bbc|itv|school|tv) drama on, beach, beavers,
(birthday|slumber) party, brownies, (call|garden|leisure) centre, campsite, caravan, church (choir|group|hall), clients, cliffhanger, corrie,
(costume|medical|period|police) drama, crime drama, cubs, customers, (dog|puppy) (class|school|training), eastenders, emmerdale, ep #n, episode+, (in|on) (that|this) (drama|film|programme),
(finished|reading|watching) #Name with, formula (1|one), (full|half) time whistle, (gp|doctors|dental) surgery, grandkids, grange hill, guides,
hen do, (fifa|football manager|minecraft|the sims), (name|names) for (a|the) (baby|boy|girl), christening, teething, (boy|girls|boys) (name|names), heartburn, (bedding|hanging) (baskets|plants), broadband, parcel+, (personal trainer|the pt), obedience class, rosette+, obedience,
(evil|panto) (stepmother|villain), (best|favourite|greatest) character, dentures, the postman, karaoke machine,
@theirKin (best man|boss|bosses|colleague|colleagues|ex|landlord|line manager|manager|neighbour|supervisor|work|workmate), hogwarts, hollyoaks, housing trust, interest rate+, iplayer, isa, kittens, matilda, midfield, mortgage, murderer, mot, my own (photos|pots),
(my|our|the) (captain|keeper|player+|squad), (my|our|the) ward, netflix, (new|on) (channel #n|iplayer|netflix|telly|tv), offside, parkrun, patients,
penalties, playgroup, pub quiz, puppies, rainbows, (reboot|remake|sequel|trailer), regatta, relegation, remortgag+, rewatch+, rowers, rowing,
royal (family|wedding), sat nav, scouts, season (#n|finale|one|three|two), series (#n|finale|one|three|two), signings, sitcom, slimming, spoiler+,
stag do, streaming, strictly, striker+, sunday school, supermarket, telly, test match, the (film|musical), the chef, the cox, the vet, waterloo road,
whodunnit
`);

/** Whether a draft that does not name the school speaks of another world. */
export function otherWorld(text: ReadText, profile: Profile): boolean {
  return has(text, worlds) && schoolNamed(text, profile).length === 0;
}
