/** Clubs, screens and other people's trades: places that have classes, heads and children too, and are not the writer's school. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { schoolNamed } from './school-name.ts';

const worlds = phrases(`
guides, cubs, sunday school, (dog|puppy) (class|school|training), church (group|hall), (driving|judo|language|riding|stage|swimming|tap) (class|club|grading|lesson|lessons|school), (at|from|in|to) (ballet|cricket|dancing|football|hockey|judo|rugby|tap|yoga|zumba), (queue|till) ~3 @shop, (at|from|in|outside) @shop, pub quiz, allotment, hen do, episode+, ep #n
season (#n|finale|one|three|two), series (#n|finale|one|three|two), (medical|period|police) drama, trailer, rowers, formula (1|one), (full|half) time whistle, the gaffer, isa, (new|on) (netflix|telly|tv), netflix, waterloo road, (bbc|itv|school|tv) drama on, (finished|reading|watching) #Name with, the (film|musical), (my|our|the) ward, patients, (call|garden) centre, customers
(bank|cafe|pub|restaurant|salon) (boss|cut|cuts|manager|rota|shift), (at|from|in) the (bank|cafe|hospital)
`);

/** Whether a draft that does not name the school speaks of another world. */
export function otherWorld(text: ReadText, profile: Profile): boolean {
  return has(text, worlds) && schoolNamed(text, profile).length === 0;
}
