/** A message or comment to a present or past pupil. */
import { defineRule } from '../model.ts';
import { find, has, phrases } from '../text/phrases.ts';
import { introduction } from '../text/school-day.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'contact-with-pupil', topic: 'contact-with-pupil' } as const;

/** Only a member of staff says this to a young person. */
const asStaff = phrases(`
(maths|english|science|physics|chemistry|biology|history|french) (paper|exam|tomorrow|mock), in form (today|yesterday), sir is, miss is, about the essay, (rehearsal|revision) is moved, youre not in trouble, not in trouble, get some sleep before, the others (rehearsal|practice)
your old school, (still|remember) (doing|playing|drawing|writing|singing) (your|the) ~2, happy #n
(liking|enjoying|settling in at|settled at|getting on at) (big school|high school|college|sixth form|uni|year #g|secondary|it there), big school, bless you for (finding|adding|messaging), coached you, (goalie|player|striker|singer|pupil|student|class) i ever
(i|we) (ever)? (coached|tutored|taught|trained), i ever (coached|taught|had), the best ~2 i (ever)? (coached|taught|had), (dont|do not|cant|cannot) (have|add|accept|follow) ~1 (pupils|students), my (year #g|@grade) class, in my (year #g|@grade)? class, in (lesson|class|form|registration|tutor time|rehearsal|training|assembly) (today|tomorrow|yesterday|this morning|on #Name|last), (rehearsal|lesson|audition) (tonight|today|tomorrow|was|went), (after|before) school, nailed (the|your), between us, (dy|eich) (tgau|gwaith|ganlyniadau|arholiad|waith cartref), da iawn (ti)? , (da|llongyfarchiadau) ~4 (tgau|canlyniadau|lefel a), (smash|smashed|aced|nailed) (those|your|the) (gcses|a levels|exams|mocks|resits|sats|results|btecs), those gcses, you (seemed|looked) (upset|tired|sad|down|lovely|so grown|really|a bit), you can (tell|talk to) me, sir, miss, =Sir
(mr|mrs|miss|ms|sir) (#Name|=A|=B|=C|=D|=E|=F|=G|=H|=J|=K|=L|=M|=N|=O|=P|=R|=S|=T|=W|=Y) (here|from school|x|xx), its (mr|mrs|miss|ms|sir) ~2, (love|from) (mr|mrs|miss|ms|sir) #Name, your (old)? (teacher|form tutor|tutor|head of year|ta|coach|mentor) (here|x)?, (i|we) (taught|teach|tutored|used to teach|had) you, (remember|miss|missed|missing|proud of) (you|having you) ~3 (in|from|at|class|lesson|form|year|school)?, i remember you, how could i forget, when you were in (my|@grade|form|class|school|reception|nursery), (in|to|from|for) (my|our) (class|lesson|form|lessons|tutor group|room|club|group), see you (in|at) (class|lesson|lessons|school|form|registration|period|training|rehearsal|revision|monday|tutor), at registration, in (lesson|registration|form) tomorrow, (finish|hand in|bring|do|redo|submit|send me|email me|upload) your (homework|coursework|essay|work|book|draft|portfolio|planner|project|assessment|personal statement), your (homework|coursework|essay|mock|mocks|resit|resits|detention|gcse|gcses|a level|a levels|ucas|personal statement|results|predicted grades|revision|prom|apprenticeship|college|sixth form|exam|exams|btec|portfolio|planner|form tutor|grades|sats|audition|solo), (proud of you|well done on|congrats on|congratulations on|good luck with|good luck in|good luck for|how did you get on|how you got on|hows|how is|how was) ~3 (results|resit|exam|exams|mocks|college|sixth form|uni|apprenticeship|prom|gcses|a levels|course|interview|grades|high school|big school|secondary|audition|school)
(told|knew) you ~5 (resit|do it|doable|pass|smash|nail|could), at prom, (looked|all|so) grown up, youve grown, till youve left, til youve left, until youve left, when youve left, once youve left, when youre (18|older|not at school|no longer|out of school), (unfollow|unfriend|unadd|remove|block) me, (cant|dont|wont|cannot|not allowed to|shouldnt|can not) (add|accept|follow|follow back|have|friend|message|be friends with|chat|talk) ~3 (pupils|students|pupil|kids|you|here|on here|back|until|till|til|while), thanks for the (follow|friend request|add|request), friend request, follow request, add me (back)?, (dont|do not) tell (anyone|your mum|your parents|the others|school), our (little)? secret, if you dont feel safe, youve done nothing wrong, ring childline, childline, glad you told, safeguarding lead, (revision|rehearsal|detention) (is|at|on|tomorrow|moved|cancelled|after school), bring your (kit|boots|instrument|violin|guitar|book|clarinet|cello|flute|trumpet|music|portfolio), grade (5|6|7|8|9|five|six|seven|eight|one|two|three|four), ring your mum, does your mum know
call me (sir|miss), dont need to call me (sir|miss), you can call me, stop calling me (sir|miss), best student*, favourite (student|pupil|class), teachers pet, see you in september, back in september, hows year #g, hows the new school, hows high school, hows big school
`);
/** To someone: a greeting with a name, or their name and "you". */
const greeting = phrases('(follow|well done|you|proud of you|on|up|are you|again|results|hey|yes|so|dont|can|now) #Name, #Name (x|you|youve|i|ive|its|mate|lad), (hi|hiya|hey|haia|hello|helo|shwmae|shwmai|alright|aye|heya|morning|well done|congrats|congratulations|happy birthday|good luck|thanks|cheers|proud of you|oh|no worries|haha no worries|llongyfarchiadau|da iawn|sorry|yes|diolch) #Name, (mate|pal|kiddo|lovely|cariad|bach|chick|pet|hun|lad|lass|love|bud|champ|superstar)');
const you = phrases('ti, dy, chi, eich, you, your, youre, youve, yourself, youll');
const thirdPerson = phrases('he, she, him, her, his, hes, shes, #Name inhaler, #Name new, #Name mum, @kin its');
/** To a grown-up about a child. */
const adult = phrases('your (son|daughter|lad|lass|two|three|bairn|little one|child|kids|twins|eldest|youngest), as a parent, parents evening, your piece, quote, the reporter, (he|she|hes|shes) (was|is|has|left|had) (fine|ok|upset|settled|his|her)');

export default defineRule({
  ...rule,
  read(draft, _profile, text) {
    const marked = draft.to?.mark?.who;
    if (marked === 'pupil' || marked === 'former-pupil') {
      const because = marked === 'pupil' ? 'You marked this person as a pupil' : 'You marked this person as a former pupil';
      return [{ ...toMarked(text.words.length), because }];
    }
    if (draft.surface === 'post' || draft.surface === 'bio' || (marked !== undefined && marked !== 'other')) return [];
    const staff = [...find(text, introduction), ...find(text, asStaff)];
    const named = has(text, greeting) || namedFirst(text.words);
    const personal = draft.surface === 'message';
    if (!has(text, you) && !(personal && named)) return [];
    // "He's fine now, from Kev on the bus" is said to a grown-up about a child.
    const aboutChild = has(text, thirdPerson) && find(text, asStaff).length === 0;
    return weigh(rule, text, [
      { points: 1.1, seen: staff },
      { points: 0.7, seen: staff.length > 1 },
      { points: staff.length ? 0.7 : 0, seen: named },
      { points: staff.length && personal ? 0.5 : 0, seen: true },
      { points: -1.5, seen: has(text, adult) || aboutChild },
      { points: -0.6, seen: !personal },
    ], (words) => `${words} reads like a message to a pupil`);
  },
});

/** The user has said who this is: no words are needed. */
function toMarked(words: number) {
  return { rule: rule.id, topic: rule.topic, spans: [] as [number, number][], confidence: words > 0 ? 'sure' as const : 'hint' as const };
}

/** "Jas, I've read your message". */
function namedFirst(words: { text: string; caps: string; kind: string }[]): boolean {
  const [first, second] = words;
  return first !== undefined && second !== undefined && first.kind === 'word' && first.caps === 'title' && ['i', 'ive', 'im', 'its', 'you', 'your', 'thanks', 'that', 'well', 'so', 'just', 'this', 'miss', 'mr', 'mrs'].includes(second.text) && first.text.length > 2 && !['thanks', 'yes', 'well', 'and', 'but', 'sorry', 'the', 'hope'].includes(first.text);
}
