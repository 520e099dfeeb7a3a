/** Clubs, screens and other people's trades: places that have classes, heads and children too, and are not the writer's school. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { schoolNamed } from './school-name.ts';

const worlds = phrases(`
brownies, guides, cubs, scouts, beavers, rainbows, sunday school, (puppy|dog) (training|class|school), dog training, church (hall|group|choir), village hall, slimming world, (karate|judo|taekwondo|ballet|tap|stage|riding|driving|swimming|cookery|language) (grading|school|class|club|lessons|lesson), trampoline park, soft play, (birthday|slumber) party, (at|from|to|in) (ballet|tap|karate|judo|gymnastics|dancing|am dram|choir practice|bell ringing|band practice|zumba|yoga|pilates|parkrun|netball|football|cricket|rugby|hockey|bowls|darts|crossfit), (queue|till|tills|aisle|aisles|checkout|trolley|car park) ~3 @shop, (in|at|outside|from|on the till (in|at)) @shop, toddler group, playgroup, sunday league, five a side, pub quiz, parkrun, allotment, campsite, caravan, stag do, hen do
episode+, ep #n, spoiler+, season (finale|#n|one|two|three), series (#n|finale|one|two|three), crime drama, (period|costume|police|medical) drama, sitcom, soap opera, murderer, whodunnit, plot twist, cliffhanger, iplayer, disney plus, streaming, (trailer|remake|reboot|sequel) , is back on, corrie, eastenders, emmerdale, hollyoaks, strictly, bake off, love island, the traitors, line of duty, happy valley
rowers, rowing, regatta, the cox, signings, midfield, transfer window, striker+, penalties, offside, away end, clean sheet, relegation, premier league, fa cup, six nations, test match, grand prix, formula (1|one), dressing room, (half|full) time whistle, the gaffer
mortgage, interest rate+, remortgag+, isa, pension pot
rewatch+, box set, (on|new) (channel #n|netflix|iplayer|telly|tv), telly, netflix, derry girls, waterloo road, grange hill, hogwarts, matilda, (school|tv|bbc|itv) drama on, (finished|watching|reading) #Name with, the (film|sequel|musical|audiobook|boxset)
(the|my|our) ward, patients, (garden|call|leisure) centre, customers, clients, (cafe|bank|warehouse|restaurant|salon|barbers|pub) (cut|cuts|manager|boss|rota|shift), (at|from|in) the (cafe|bank|warehouse|garden centre|call centre|hospital|care home|carpet shop), night shift, bar staff, barista
`);

/** Whether a draft that does not name the school speaks of another world. */
export function otherWorld(text: ReadText, profile: Profile): boolean {
  return has(text, worlds) && schoolNamed(text, profile).length === 0;
}
