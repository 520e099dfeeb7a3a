/** A message or comment to a pupil's parent or carer. */
import { defineRule } from '../model.ts';
import { familySigns } from '../text/families.ts';
import { find, has, phrases } from '../text/phrases.ts';
import { introduction, schoolTalk } from '../text/school-day.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'contact-with-parent', topic: 'contact-with-parent' } as const;

/** The writer says who they are at school. */
const asStaff = phrases(`
(accept|add|have|friend) parents
(mr|mrs|miss|ms) #Name (head|deputy|teacher|from|in|yma|or ysgol|o)?, in the office, (lynne|jan|sue|carol|from) in the office, school office, a joy to teach, to teach, how i teach, or ysgol, yn yr ysgol, come (and)? (talk|speak|see) (to me|me), head of year, pop in and see, see me
its (mr|mrs|miss|ms) ~2, (mr|mrs|miss|ms) #Name (here|from), (headteacher|head|deputy|teacher|ta|senco|form tutor|class teacher|head of year|office|keyworker|key worker) here, from (school|the office|nursery|breakfast club|after school club|pastoral|the school office), who does (her|his|their) (reading|maths|phonics|speech|swimming), (his|her|their) (teacher|form tutor|key worker|keyworker|ta|one to one|tutor|class teacher|head of year), i (teach|taught|have|look after|work with) (your|him|her|them), (ill|i will|we will|well) (see|ring|call|speak to) you (at the gate|at pick up|in the morning|at parents evening|tomorrow)
`);
/** Their child. */
const theirChild = phrases(`
your (son|daughter|lad|lass|boy|girl), the detention, no space on the trip, parent (him|her|them)
(he|she|hes|shes) (is|was|s|sang|has|did|always|such|been)? ~2 (credit|joy|star|delight|pleasure|golden|angel|little star), credit to you, with (him|her|them) on your own, (his|her) (school|class|bus|teacher|bag|day)
#Name (behaviour|homework|reading|coat|pe kit|place|report|attendance|progress|mum|dad), your (daughter|son|lad|child|boy|girl) (was|is|has|in|today|left|did|said), #Name (has|had|was|is) been a (joy|delight|star|pleasure|nightmare|dream), (his|her) (inhaler|tablets|glasses|coat|reading book|pe kit|packed lunch|book bag), mae #Name wedi, (got|coat|bag) ~2 (adre|ysgol)
your (son|daughter|lad|lass|boy|girl|two|three|bairn|bairns|little one|child|children|kid|kids|twins|eldest|youngest|little lad|little girl|grandson|granddaughter|family), your #Name, #Name (was|is|has|had|left|forgot|did|seemed|settled|wont|wouldnt|needs|hit|bit|fell|bumped|loved|got|came|didnt|cried|ate|been|can|will|says|said|told) ~6, (he|she|hes|shes) (was|is|has|had|left|forgot|did|seemed|settled|needs|bumped|been|got|ate|cried|didnt|wouldnt) ~6 (school|today|class|glasses|coat|playtime|dinner|lunch|fine|reading|lesson|jumper|bag|kit|morning|wobble|better|upset|homework|tears|tablets|inhaler|settled|phonics|ok|brilliant|great|star|well|day)
`);
const gate = phrases(`
(dont|do not|cant|cannot|unable to) (discuss|accept|add|talk about) ~5 (here|facebook|on|over|via|messenger), ring the (school)?office, pop in, rather than on here, nothing personal, (dont|do not) (accept|add|have) parents, (can|could) you (send|bring|drop|pop) ~5 (in|tomorrow|over|to school), thought youd like to know, to let you know, just to (say|let)
(dont|do not|cant|cannot|wont|not allowed to|policy|we dont|i dont) ~3 (add|accept|friend|have|be friends with|message|discuss) ~3 (parents|parent|families|on here|this here|him here|her here), parents (chat|group|whatsapp), mams chat, mums chat, mums group, on here, ring the (office|school), come in and (see|talk|speak|chat), pop in (to school|and see|tomorrow), make an appointment, parents evening, on the trip, as a helper, thanks for the (present|gift|wine|chocolates|card|flowers|friend request), friend request, at pick up, at drop off, at the gate, saw you (were)? online, message you (on)? here, dojo, parentmail, book bag, reading book, spellings, his tablets, her tablets, inhaler, epipen, pe kit, how i run, about (his|her) (behaviour|homework|reading|attendance|eating|progress)
(his|her|their) (results|report|behaviour|homework|reading|attendance|progress|place|exclusion|detention|support plan|ehcp|statement|tablets|medicine|inhaler|coat|kit)
`);
const greeting = phrases('(hi|hiya|hey|haia|hello|helo|dear|shwmae|morning|afternoon|evening|listen|sorry) (#Name|@mum|~1 @mum|mr|mrs|miss|ms|love|pet|cariad|hun|both|you)');
const you = phrases('you, your, youre, youve, yourself, youll, yours');

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const marked = draft.to?.mark?.who;
    if (marked === 'parent') return [{ rule: rule.id, topic: rule.topic, because: 'You marked this person as a parent', spans: [], confidence: text.words.length > 0 ? 'sure' : 'hint' }];
    if (draft.surface === 'post' || draft.surface === 'bio' || (marked !== undefined && marked !== 'other')) return [];
    if (!has(text, you) && draft.surface !== 'message') return [];
    const staff = [...find(text, introduction), ...find(text, asStaff)];
    const child = find(text, theirChild);
    const gates = find(text, gate);
    const homes = familySigns(text);
    return weigh(rule, text, [
      { points: child.length + gates.length ? 0.9 : 0.5, seen: staff },
      { points: 0.5, seen: staff.length > 1 },
      { points: staff.length + gates.length + homes.named.length ? 0.9 : 0.5, seen: child },
      { points: child.length && schoolTalk(text, profile) === 1 ? 0.8 : 0, seen: has(text, you) },
      { points: 0.8, seen: gates },
      { points: staff.length + gates.length + child.length ? 0.7 : 0, seen: homes.named },
      { points: staff.length + gates.length + child.length ? 0.5 : 0, seen: has(text, greeting) },
      { points: 0.3, seen: draft.surface === 'message' && staff.length + gates.length > 0 },
      { points: -1, seen: homes.own.length > 0 },
    ], (words) => `${words} reads like a message to a pupil’s parent`);
  },
});
