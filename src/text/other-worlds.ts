/** Clubs, screens and other people's trades: places that have classes, heads and children too, and are not the writer's school. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { schoolNamed } from './school-name.ts';

const worlds = phrases(`
brownies, guides, cubs, scouts, beavers, rainbows, sunday school, (dog|puppy) (class|school|training), dog training, church (choir|group|hall), village hall, slimming world, (ballet|cookery|driving|judo|karate|language|riding|stage|swimming|taekwondo|tap) (class|club|grading|lesson|lessons|school), trampoline park, soft play, (birthday|slumber) party
(at|from|in|to) (am dram|ballet|band practice|bell ringing|bowls|choir practice|cricket|crossfit|dancing|darts|football|gymnastics|hockey|judo|karate|netball|parkrun|pilates|rugby|tap|yoga|zumba), (aisle|aisles|car park|checkout|queue|till|tills|trolley) ~3 @shop, (in|at|outside|from|on the till (at|in)) @shop, toddler group, playgroup, sunday league, five a side, pub quiz
parkrun, allotment, campsite, caravan, stag do, hen do, episode+, ep #n, spoiler+, season (#n|finale|one|three|two), series (#n|finale|one|three|two), crime drama, (costume|medical|period|police) drama, sitcom, soap opera, murderer, whodunnit, plot twist, cliffhanger, iplayer, disney plus, streaming, (reboot|remake|sequel|trailer), is back on, corrie, eastenders, emmerdale
hollyoaks, strictly, bake off, love island, the traitors, line of duty, happy valley, rowers, rowing, regatta, the cox, signings, midfield, transfer window, striker+, penalties, offside, away end, clean sheet, relegation, premier league, fa cup, six nations, test match, grand prix, formula (1|one), dressing room, (full|half) time whistle, the gaffer, mortgage, interest rate+
remortgag+, isa, pension pot, rewatch+, box set, (new|on) (channel #n|iplayer|netflix|telly|tv), telly, netflix, derry girls, waterloo road, grange hill, hogwarts, matilda, (bbc|itv|school|tv) drama on, (finished|reading|watching) #Name with, the (audiobook|boxset|film|musical|sequel), (my|our|the) ward, patients, (call|garden|leisure) centre, customers, clients
(bank|barbers|cafe|pub|restaurant|salon|warehouse) (boss|cut|cuts|manager|rota|shift), (at|from|in) the (bank|cafe|call centre|care home|carpet shop|garden centre|hospital|warehouse), night shift, bar staff, barista
`);

/** Whether a draft that does not name the school speaks of another world. */
export function otherWorld(text: ReadText, profile: Profile): boolean {
  return has(text, worlds) && schoolNamed(text, profile).length === 0;
}
