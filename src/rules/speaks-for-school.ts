/** Words that sound like the school itself. */
import { defineRule } from '../model.ts';
import { find, has, phrases } from '../text/phrases.ts';
import { schoolTalk } from '../text/school-day.ts';
import { schoolNamed } from '../text/school-name.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'speaks-for-school', topic: 'speaks-for-school' } as const;

/** Official voice, whoever speaks. */
const official = phrases(`
i would like to (apologise|thank|reassure|remind|invite|confirm), on behalf of the school
to all our (families|parents|pupils|students|year #g|school), (thank you|thanks) for (bearing with|your patience|your understanding), bearing with us, transport (will|is), (all|our) (pupils|children|students|families|learners) (are|will|must|should)
on behalf of, as a (school|trust|college|nursery|federation), (can|to) confirm (the|that|all|we|school|this|there), our school (is|are|will|has|would), (ta|teacher|cook|cleaner|caretaker|midday) (needed|required|wanted), closing date, ring the office, (contact|email|phone|call) (the|our) (school)? office, arrange a visit, reminder, inset day, no pupils in school, places (still)? available (in|for|at) (our|the)? (nursery|reception|year #g|sixth form), ar ran, look into it, get back to you, raising this, gates open, (pe kit|pe kits|book bags|packed lunch|packed lunches|uniform|swimming kit) (tomorrow|please|needed|on), please (remember|send|bring|return|ensure), (is|are|has been) (cancelled|postponed) (tomorrow|today|due|because|this), queries to, any queries, we do not comment, we dont comment, individual pupils, year #g (parents|families|trip|swimming|parents evening|assembly), rhieni, going ahead
on behalf of (the|our|my|everyone|all|st|#Name|@place|governors|pta|staff), speaking (for|as) (the|our|head|headteacher|chair), posting (on behalf|for|as) (of)? (the|our)?, official (statement|account|page|line|response|announcement), official page of, as a (school|trust|academy|nursery|college|governing body|school community|leadership team), as (chair of governors|chair of|headteacher|head|principal|deputy head|a governor|head of school|the headteacher|ceo of|the school) ~8 (i can|i would|id|we|i am|im|i want|i have|let me), we (can|are able to) confirm, i can confirm ~1 (that|school|no|we|ofsted|@place), (happy|delighted|pleased|sorry|sad|proud) to (confirm|announce|say that|inform|share that), we (are|re) (delighted|pleased|proud|thrilled|excited|sorry|aware|recruiting|looking for|hiring|investigating|currently), were (delighted|pleased|proud|thrilled|aware|recruiting|hiring|advertising|investigating), we would like to (thank|apologise|reassure|invite|remind|inform|congratulate), we wish to, we will not be (commenting|discussing|tolerating), we wont be (discussing|commenting), we take (every|all|any|this|safeguarding|bullying|these|your), please (be reminded|ensure|remember|note|make sure|collect|send|contact the (school )?office|ring the office|report to|bring your child|wrap|check parentmail|check your|do not approach|use the), parents (and carers)? (are|please|should|must|can|will), all (parents|children|pupils|students|families|year #g|staff) (are|please|should|must|will|can), dear (parents|parent|families|all|carers|mums), (parents|families|carers|mums and dads) (and|please) (carers|families|guardians)?, school (will|is|is now|remains|reopens|will be|closed|open) (be|closed|open|shut|reopen|remain|finish|close|from|as|for)?, (will be|is|are|were|we are) (open|closed|shut|closing|reopening) (tomorrow|today|as|from|until|due|to|on|at|for|monday|tuesday|wednesday|thursday|friday|normal), (gates|doors) (open|close) (at|from|as)?, gates #n, as normal, our admissions, admissions (questions|enquiries|team|open), apply (now|by|via|for a place), places (available|left) (in|for), our (open (day|evening|morning)|vision|values|ethos|policy is|position is|safeguarding team|pupils are|doors are|school community|prospectus), thank you (all)? for (coming|your patience|your support|supporting our|supporting the|attending|joining us), thank the community, thank (our|all our|all the|everyone) ~4 (parents|families|community|pta|friends of|who came|governors|staff), no decision has been made, (decision|statement) (will|has) be*, well (reply|respond|be in touch|be holding|be contacting|update|let you know|keep you), any questions ~5 (email|contact|ring|call|office|@place|reception), ring (and)? make an appointment, in the usual way, anyone with a (worry|concern), if you have any (concerns|questions|queries) ~4 (contact|email|ring|speak|call|please), follow (us|our) (for|on), join our (team|school), come and (join|work with) (us|our), vacancy, vacancies, we have a vacancy, headteacher here, head here, our thoughts (and prayers)? are with, our prayers are with, so grateful for the, raised for our, closing (early|at), inset day (on|for|reminder)
cysylltwch, ar ran (yr ysgol|pawb|ysgol), annwyl rieni, mae (yr ysgol|ysgol) (ar|yn|wedi), bydd yr ysgol
`);
/** "We at Ashdown". */
const weAt = phrases('(we|us|all of us|everyone|everybody|all|the team|staff|us all|from all) (here|all|staff)? (at|in|of) (#Name|the|st|our|@place|ysgol), (from|love from|thanks from) (all|everyone|everybody|us all|the team|the staff|all the staff|all of us) (at|in|here)');
const reader = phrases('everyone, everybody, all, parents, carers, families, community, children, pupils, we, our, us, well, thank you, please, dear');
const notice = phrases('open, closed, reopen*, tomorrow, as normal, please, confirm*, announce*, delighted, reminder, appointment, contact, enquiries, prospectus, vacancy, recruiting, admissions, statement, grateful, thank, welcome, join us, apply, behalf, team, official, page for, the page');
/** Someone else's shop. */
const other = phrases('pub, cafe, restaurant, brewery, salon, church, chapel, surgery, bakery, shop, council, bank, my (husband|wife|club|band|team|gym|business), our (band|gig|wedding|house|street|club|allotment|choir|neighbours), bride, groom');

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const voice = find(text, official);
    const at = find(text, weAt);
    const named = schoolNamed(text, profile);
    const isNamed = named.length > 0;
    const atSchool = at.filter((hit) => named.some((one) => one.from >= hit.from && one.from <= hit.to + 1) || ['school', 'academy', 'nursery', 'college', 'trust'].some((word) => text.words.slice(hit.from, hit.to + 1).some((one) => one.text === word)));
    return weigh(rule, text, [
      { points: 1, seen: voice },
      { points: 0.6, seen: voice.length > 1 },
      { points: 1.6, seen: atSchool },
      { points: voice.length + atSchool.length ? 0.9 : 0, seen: isNamed },
      { points: voice.length + atSchool.length === 0 && isNamed ? 0.8 : 0, seen: has(text, reader) },
      { points: voice.length + atSchool.length === 0 && isNamed ? 0.7 : 0, seen: has(text, notice) },
      { points: voice.length && !isNamed ? 0.5 * schoolTalk(text, profile) : 0, seen: true },
      { points: 0.5, seen: draft.surface === 'bio' && has(text, notice) && isNamed },
      { points: profile.school.name ? 0 : -0.6, seen: true },
      { points: -1, seen: has(text, other) && !isNamed },
    ], (words) => `${words} sounds like the school speaking`);
  },
});
