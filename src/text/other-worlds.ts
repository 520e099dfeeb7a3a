/** Clubs, screens and other people's trades: places that have classes, heads and children too, and are not the writer's school. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { schoolNamed } from './school-name.ts';

const worlds = phrases(`
evening class, my own (pots|paintings|photos), (bakery|deli|fish|shop|ticket|check in) counter, night shift+, the (chef|kitchen porter), head chef, housing (trust|association), (the|our|my) (player+|squad|keeper|captain|dressing room), new coach, (all|this|last|next|pre) season, supermarket, theme park, beach, sat nav, royal (wedding|family), the vet, puppies, kittens, grandkids, scout camp, guide camp, slimming, (aisle|aisles|car park|checkout|queue|till|tills|trolley) ~3 @shop, allotment, (at|from|in) the (bank|cafe|hospital|warehouse), (at|from|in|to) (ballet|bowls|cricket|crossfit|dancing|darts|football|gymnastics|hockey|judo|karate|netball|parkrun|pilates|rugby|tap|yoga|zumba), away end, bake off
(ballet|cookery|driving|judo|karate|language|riding|stage|swimming|taekwondo|tap) (class|club|grading|lesson|lessons|school), (bank|barbers|cafe|pub|restaurant|salon|warehouse) (boss|cut|cuts|manager|rota|shift), barista, (bbc|itv|school|tv) drama on, beavers, (birthday|slumber) party, brownies, (call|garden|leisure) centre, campsite, caravan, church (choir|group|hall), clients
cliffhanger, corrie, (costume|medical|period|police) drama, crime drama, cubs, customers, (dog|puppy) (class|school|training), eastenders, emmerdale, ep #n, episode+, (finished|reading|watching) #Name with, formula (1|one), (full|half) time whistle, grange hill, guides, hen do, hogwarts, hollyoaks, interest rate+, (at|from|in|outside) @shop, iplayer, isa, matilda, midfield
mortgage, murderer, (my|our|the) ward, netflix, (new|on) (channel #n|iplayer|netflix|telly|tv), offside, parkrun, patients, penalties, playgroup, pub quiz, rainbows, (reboot|remake|sequel|trailer), regatta, relegation, remortgag+, rewatch+, rowers, rowing, scouts, season (#n|finale|one|three|two), series (#n|finale|one|three|two), signings, sitcom, spoiler+, stag do, streaming
strictly, striker+, sunday school, telly, test match, the (film|musical), the cox, waterloo road, whodunnit
`);

/** Whether a draft that does not name the school speaks of another world. */
export function otherWorld(text: ReadText, profile: Profile): boolean {
  return has(text, worlds) && schoolNamed(text, profile).length === 0;
}
