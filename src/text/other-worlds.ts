/** Clubs, screens and other people's trades: places that have classes, heads and children too, and are not the writer's school. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { schoolNamed } from './school-name.ts';

const worlds = phrases(`
brownies, guides, cubs, sunday school, (dog|puppy) (class|school|training), church (group|hall), village hall, (driving|judo|karate|language|riding|stage|swimming|tap) (class|club|grading|lesson|lessons|school), trampoline park, birthday party, (at|from|in|to) (ballet|cricket|dancing|darts|football|hockey|judo|netball|parkrun|rugby|tap|yoga|zumba), (queue|till) ~3 @shop
(in|at|outside|from|on the till (in|at)) @shop, five a side, pub quiz, parkrun, allotment, caravan, hen do, episode+, ep #n, spoiler+, season (#n|finale|one|three|two), series (#n|finale|one|three|two), (medical|period|police) drama, murderer, trailer, corrie, strictly, bake off, love island, rowers, penalties, offside, clean sheet, formula (1|one), (full|half) time whistle
the gaffer, interest rate+, isa, rewatch+, (new|on) (channel #n|netflix|telly|tv), telly, netflix, derry girls, waterloo road, matilda, (bbc|itv|school|tv) drama on, (finished|reading|watching) #Name with, the (film|musical), (my|our|the) ward, patients, (call|garden|leisure) centre, customers, (bank|cafe|pub|restaurant|salon) (boss|cut|cuts|manager|rota|shift)
(at|from|in) the (bank|cafe|call centre|care home|garden centre|hospital)
`);

/** Whether a draft that does not name the school speaks of another world. */
export function otherWorld(text: ReadText, profile: Profile): boolean {
  return has(text, worlds) && schoolNamed(text, profile).length === 0;
}
