/** An exchange with the press, whichever side writes. */
import { defineRule } from '../model.ts';
import { otherWorld } from '../text/other-worlds.ts';
import { outletsIn } from '../text/outlets.ts';
import { find, has, nearAny, outside, phrases } from '../text/phrases.ts';
import { ownPlace } from '../text/place.ts';
import { schoolTalk, schoolWords } from '../text/school-day.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'journalist', topic: 'journalist' } as const;

/** The press by trade, and by titles hardly anything else has. */
const press = phrases(`
(at|from|to) the @paper, (a|the) @daily, (a|the) ~1 (broadsheet|newspaper|tabloid), blogger+, (camera|film|news|tv) crew, columnist+, correspondent+,
newsdesk, newsroom, (education|news|picture) desk, (education|news|picture)? editor, golwg, golwg360, journo+, journalist+,
(local|regional) (news|paper|press|radio|rag|tv), (look (east|north)|newsnight|panorama|points west|reporting scotland), phone in, photographer,
podcast, producer, reporter+, researcher (at|for|from|on), tes
`);
/** Broadcasters, whom people mostly watch. */
const air = phrases('bbc, itv, s4c');
/** Dealings with the press. */
const dealings = phrases(`
(able|happy|keen|ok) to (be|chat|go|hear|help|meet|speak|talk), (about|for|in|on) (a|my|our|the) @story,
(an|did|do|doing|done|first|gave|give|giving) ~2 interview, ask them (about|how), (ask|tell|told) your editor, (a|my|that|the|your) (comment|quote),
(a|the|your) (callout|deadline), before you (go|print|run), (camera+|van) outside, can send (you)? (a|the), (cant|wont) comment,
(can|could) we (speak|talk), (change|keep|kept|leave|take|without) (a|my|our|the)? name+,
(chat|speak|spoke|talk|talked|talking) (to|with) (@det|somebody|someone|the|you), comment on (it|that|this), credit (it|me|them),
(did not|didnt) (get|send) (you)? (it|this), dim enw, (dm|message) (me|open), (free|up) for a (call|chat), (full|true|whole) story,
(get|send|sent) you the (email+|minutes|photo+|report), (have|ive) (dmd|messaged) (you)?, (hoping|keen|like|love|want) to (film|hear|interview|speak),
(how|where|who) ~3 (gave you|get|got) (my|our|this) (email|name|number), interview (about|me|on|with), interviewed, (live)? on (air|camera),
looking for (anyone|parents|people|staff|teachers) (to|who|whove), (mention|use|using) my name, (name|name+|names) (goes|off|out|used),
not from (my|this|work) ~1 (account|email|phone), (no|not) (able to|going to)? comment, (paid|pay) for a story,
(print|printed|printing) (it|that|this), put (me|us) in touch, (put|send) (any|the|your) questions, clear it with, in principle, leak+,
messages (are)? open, ill talk, (quote|quoted|quoting) (as|it|me|that|this|us)?, real story, ring me, sgwrs, thanks for calling,
you can use (it|that|this), @your @story, (whats|what is) ~2 (best|your) (email|number), #n not #n, drop me a line, (want+|need+) a guest,
your (blog|channel|podcast|website)
`);
/** How somebody wishes to be named, or not to be, and what may be done with their words, face or voice. */
const attribution = phrases(`
anonym*, (be|been|being|get) (identified|named|quoted|recorded), (blur|change|disguise) ~2 (face|name+|voice), first name only, from behind,
(keep|kept|leave) (me|school|the school|us|you) (from|out) (it|of), misquot*, my (face|voice) (blurred|changed|disguised|hidden),
my (first|full|real)? (name|surname) ~4 (in|near|off|on|out) (any|anything|it|that|the),
(no|not) (my)? (face+|name|names|surname) (at all|for now|no|or|please), no recording, no photo+, not for (broadcast|print|publication|quoting),
on background, (can|could|do not|dont|may|never|not|please|than) (print|quote|use) (me|us), source (close|in|inside|within),
(take|took) ~2 (surname|name) ~1 (off|out), without my name
`);
/** What a story is, to those who are in it: who is told what, when it comes out, what is wrong with it. */
const making = phrases(`
(before|when|once) (does|is|it|its|that|this) ~2 (airs|goes (live|to print|up)|on (air|tv)|out|published), (correction|retract*),
(do|did|done|doing) (radio|telly|tv), (goes|go|going) to (press|print),
(got|have|ive) (emails|evidence|material|minutes|photos|pics|recordings|screenshots|the emails|the minutes), are you recording,
before (they|you) (post|print|publish|run|use) (it|that|them|this),
(is|its|was) (it|this|that)? for (the)? (bbc|itv|local news|news|podcast|programme|radio|tv), other side of (it|the story|this),
pay ~2 (stories|story), photo credit, see (the|your) (copy|quotes), (spelled|spelt) (me|my|our|the school|us) ~2 wrong,
that (is|s)? not what happened, thats not what happened, the (online|print|printed) (@story|one|version),
(what|when) (is|s) (your|the) (angle|deadline), (when|what time) (is|s|does|will) (it|this) ~1 (air|going out|published), tip (line|off),
trace+ (it)? (back)? to me, (we|you) never (spoke|met|talked), which (channel|newspaper|paper|podcast|programme|show), who do you (work|write) for,
you (want|wanted) to know (how|what|where|who|why), (a|any) story (about|for|on), statement as requested, (want|after) a story
`);
/** Plainly to, from or about a journalist who asked. */
const plain = phrases(`
#Name from (the)? (@paper|bbc|itv|sky), (about|for|in|on) your (@story|paper|radio|report|show), (any|no) quotes (for|from),
(are you|is that|is this|talk+ to|you|you are|your|youre) (a|from the|that|the)? (journalist|mail|sun), (breakfast|morning|radio) show,
that was me (in|on) the, (@daily|bbc|itv|photographer|press) ~4 (asked|called|cant come|dmd|have been|outside|rang|wants),
(doing|making|preparing|running|together|writing) (a|an) ~1 (@story|package) (about|for|into|on),
(email|go to|going to|rang|ring|speak+ to|talk+ to|tell|told) (a|the) (@paper|bbc|news|newsdesk|paper|papers|press), (press|radio|tv) interview,
(for|in|on) the (documentary|podcast), for tonights (bulletin|news|programme|show),
(filmed|interviewed|named|pictured|quoted|recorded) (by|for|in|on) ~3 (documentary|newspaper|@paper|paper|papers|podcast|radio|tv),
foi (it|that|them|us|what), (give|gave|giving|selling|sold) the ~1 @daily, (follow|read) your (blog|column),
(im|were) ~1 on (#Name (fm|radio)|radio #n|radio #Name|the radio),
(media|press) (enquiries|questions|stuff)? (all|always)? (goes|go|has to go|have to go|must go) (through|to|via),
(comms|media|press) (desk|lady|lead|man|office|officer|person|team|woman), nice write up, (on|off) (the)? record ~2 (about|but|i|on|since|the|yes),
(re|regarding) (the|your|that) ~3 @story, (you are|youre) ~1 (covering|filming|investigating|researching|writing) (a|about|on|up),
you (did|printed|published|ran|wrote) (a|that|the) ~3 (@story|bit|figure|number|photo|quote|report|thing),
you (printed|published|reported|wrote) (about|it|on|that|we),
your (broadcast|callout|column|front page|headline|interview|journalist|listeners|newspaper|presenter|producer|programme|publication|readers|reporter|researcher|viewers|write up),
(your|the) (last|latest) @story,
(gent|lad|lady|lot|man|one|people|somebody|someone|woman) (at|from) (a|the) ~1 (@paper|bbc|itv|local (news|paper|radio)|newspaper|telly|tv),
(i am|im|its|this is) (a|the) ~2 (editor|writer), (i am|im|its|were) (at|from|with) (the)? (@paper|bbc|itv|sky),
(liked|read|saw|seen) your (@story|report), (off|on) the record,
(podcast|blogger|station|radio|paper|telly) ~4 (asked|asking|emailed|looking for|messaged|rang|wants|want) (a|an|if|for|me|some|someone|staff|teachers|to|us),
(@paper|bbc|itv|sky) (#Name|news)? (fan hyn|here|yma), (they|you) quoted
`);
/** Broadcasters and those who work for them, as they turn up in somebody's day. */
const outlet = phrases('bbc, (camera|film|news|tv) crew, channel (4|5|five|four), @daily, itv, journalist+, journo+, newspaper+, photographer+, (at|from) the @paper, the (mail|news|paper|papers|sun), reporter+, s4c, the press');
/** They come, ring and ask. */
const reaches = phrases(`
(after|ask|asked|asking|hoping|keen|looking|trying|wanted|wanting|wants) ~2 (#n minutes|about|for|if|kids|me|parents|people|staff|to know|us),
(at|on) (her|his|my|our|the) (door|drive|gate), (calling|dmd|emailed|rang|ringing) (again|her|him|me|my|round|staff|us),
(camped|parked|pitched|set up) (across|at|by|in|on|outside|up), (hanging|standing|stood|waiting) (around|at|by|on|outside|round),
(in|into) (her|his|my|our|the) (email+|facebook|inbox|messages|phone),
(called|contacted|emailed|messaged|phoned|rang|rung) ~1 (me|my|our|school|staff|the|us), outside (our|the)? (again|all day|gate|school|since),
(ran|running) (a|it|my|our|the), used (her|his|my|our|the) ~2 (name|photo|picture|post|words)
`);
/** What a paper or a crew is seen to do. */
const deeds = phrases(`
(are|has|have|is|were) ~1 (been|coming|filming|here|in|outside|round|running), (got hold of|printed|published|reporting|reports|ran|running|quoted),
(has|have|s) ~1 (a|an|our|the) ~1 (email+|letter|list|minutes|photo+|pictures|report|timetable|video), want+ (a|our|some|staff|teachers|to)
`);
/** A flat refusal, or a plain offer, to someone who can only be the press. */
const answers = phrases(`
(cannot|cant|no|nothing|wont) ~1 comment, dim sylw, for print,
(cant|do not|dont|never|not to|wont) (mention|name|print|quote|use) (any|me|my|our|that|the|us), (full of|got|have) stories,
(be|not|wont) ~1 commenting, (give|giving) ~1 interviews, (had|have) nothing to add,
(heard|read|saw|seen) ~1 (you|you are|you were|your|youre) ~3 (after|appealing for|asking for|looking for|wanting) ~2 (heads|people who work|schools|staff|support staff|tas|teachers|teaching),
(keep|leave) my name out, (last weeks|that|your) (paper|report|story) (got|is|made|said|says|was), last time (i|we) (spoke|talked) to (one of)? you,
(media|press) (desk|office|policy|team), not a spokes*, (my|our) name+ (cannot|cant|not to|shouldnt|wont) be,
nothing (else|further|more)? to (add|say), (said|say) all (i|im|that we|we|were) ~2 (can|going|have|need|want) ~2 (said|say|to say)?,
(speak|talk|talking) to (the)? (media|press),
(that|the|your) (date|figure+|name|number+|photo+|picture+) (they|you|youve) (gave|got|have|put|ran|used), what really happened
`);
/** News as everybody watches it. */
const watched = phrases(`
(bbc|breakfast|itv|local|sky) news (again|has|is|just|tonight), filming (a|the) (film|series|vera), (nine|one|six|ten) oclock news,
on the (box|news|six|ten|tv), pm, president, (standing|stood) in (a|that|the) (field|gale|rain|snow),
(watch|watched|watching) ~3 (documentary|programme), weather (girl|man|woman)
`);
/** Reading, watching and the news of one's own life. */
const leisure = phrases(`
5k, album, band, boundary, fence, gig, @mine, my (band|book|cat|dog), quote me on, weather, wool
`);

/** Words before the name of somebody written to. */
const hail = new Set('annwyl dear hello hey hi morning to'.split(' '));

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const marked = draft.to?.mark?.who === 'press';
    const outlets = outletsIn(text);
    const paper = [...find(text, press), ...outlets];
    const onAir = find(text, air);
    const deal = find(text, dealings);
    const sure = find(text, plain);
    const personal = draft.surface === 'message' || draft.surface === 'comment';
    const came = nearAny([...find(text, outlet), ...outlets], find(text, reaches), 10) ? find(text, reaches) : [];
    const said = find(text, answers);
    const acted = nearAny(outlets, find(text, deeds), 4) ? find(text, deeds) : [];
    const terms = outside(find(text, attribution), [...sure, ...said]);
    const hailed = outlets.filter(({ from }) => text.words[from]!.kind === 'handle' ? from === 0 : from > 0 && hail.has(text.words[from - 1]!.text));
    const made = outside(find(text, making), [...sure, ...said, ...terms]);
    if (!marked && paper.length + onAir.length + deal.length + sure.length + came.length + said.length + terms.length + made.length === 0) return [];
    const school = has(text, ownPlace) || schoolTalk(text, profile) === 1;
    return weigh(rule, text, [
      { points: 3, seen: marked },
      { points: personal || deal.length > 0 || school || has(text, schoolWords) ? 1.6 : 1.1, seen: sure },
      { points: 0.9, seen: paper },
      { points: paper.length ? 0 : 0.6, seen: onAir },
      { points: 0.7, seen: deal },
      { points: sure.length ? 0.3 : 1.1, seen: came },
      { points: sure.length || paper.length || deal.length > 1 ? 0.6 : personal ? 1.2 : 0.7, seen: said },
      { points: personal && said.length > 0 ? 0.4 : 0, seen: true },
      { points: 0.8, seen: hailed },
      { points: came.length + sure.length ? 0.3 : 0.7, seen: acted },
      { points: 0.4, seen: acted.length > 0 && (school || has(text, schoolWords)) },
      { points: personal ? 1.2 : 0.8, seen: terms },
      { points: personal ? 1.3 : 0.7, seen: made },
      { points: 0.5, seen: terms.length > 1 || made.length > 1 },
      { points: personal && paper.length + deal.length < 2 ? 0.3 : 0, seen: terms.length + made.length > 0 },
      { points: came.length ? 0.5 : 0, seen: school || has(text, schoolWords) || paper.length > 0 },
      { points: 0.4, seen: deal.length > 1 },
      { points: paper.length || deal.length > 1 || (onAir.length && deal.length) ? 0.5 : 0, seen: personal },
      { points: paper.length || deal.length > 1 ? 0.5 : 0, seen: school },
      { points: profile.school.name ? 0 : -0.6, seen: true },
      { points: -1.2, seen: !personal && acted.length + hailed.length + terms.length + made.length + deal.length + sure.length + came.length + said.length === 0 },
      { points: -1.2, seen: (sure.length === 0 || !(school || has(text, schoolWords))) && has(text, leisure) },
      { points: -1.8, seen: has(text, watched) || (terms.length + hailed.length === 0 && otherWorld(text, profile)) },
    ], (words) => (marked ? 'You marked this person as press' : `${words} sounds like talking to the press`));
  },
});
