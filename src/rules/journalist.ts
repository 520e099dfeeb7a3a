/** An exchange with the press, whichever side writes. */
import { defineRule, type ReadText } from '../model.ts';
import { otherWorld } from '../text/other-worlds.ts';
import { find, has, nearAny, phrases, type Hit } from '../text/phrases.ts';
import { ownPlace } from '../text/place.ts';
import { schoolTalk, schoolWords } from '../text/school-day.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'journalist', topic: 'journalist' } as const;

/** The press by trade, and by titles hardly anything else has. */
const press = phrases(`
journalist+, (education|news|picture)? editor, (education|foreign|news|picture) desk, staff writer, researcher (at|for|on), photographer, camera crew, local (news|paper|press|radio|rag), golwg, golwg360, (a|the) @daily, (at|from|to) the @paper, (at|for|from|the) #Name @paper, tes
`);
/** Broadcasters, whom people mostly watch. */
const air = phrases('s4c, bbc, itv, itn, lbc');
/** Dealings with the press. */
const dealings = phrases(`
interviewed, (full|real|true) story, (how|where|who) ~3 (gave you|get|got) (my|our|this) (address|details|email|mobile|name|number), (mention|print|use|using) my name, (figure+|numbers) youve got, (quote|quoted|quoting) (as|it|me|that|this|us)?, credit (it|me|them), how many (children|kids|staff), you can use (it|that|this), (available|free|up) for a (call|chat|quick)
(a|my|that|the|your) (comment|quote|statement), @your @story, (about|for|in|on) (a|my|our|the) @story, (a|the|your) deadline, before you (go|print|run), print (ed|it|that|this), (ask|tell|told) your editor, (no|not) (able to|going to)? comment, (cant|wont) comment, comment on (it|that|this), interview (about|me|on|with), (an|did|do|doing|done|first|gave|give|giving) ~2 interview
(able|happy|hapus|keen|ok|prepared|willing) to (be|chat|comment|go|hear|help|meet|speak|talk), (chat|speak|speaking|spoke|talk|talked|talking) (to|with) (@det|somebody|someone|the|you), (live)? on (air|camera), (hoping|keen|like|love|want) to (feature|film|hear|interview|speak), put (me|us) in touch, looking for (anyone|parents|people|staff|teachers) (to|who|whove)
(name|name+|names) (anywhere|goes|off|out|used), (change|keep|kept|leave|take|without) (a|my|our|the)? name+, dim enw, (full|true|whole) story, (get|send|sent) you the (email+|letter|minutes|minutes|photo+|report|slide+), can send (you)? (a|the), (did not|didnt) (get|send) (you)? (it|this), not from (my|this|work) ~1 (account|email|phone), ring me, call me, (dm|message) (me|open)
(can|could) we (speak|talk), (have|ive) (dmd|messaged) (you)?, (diolch|thanks) for calling, asked (about|for), ask them (about|how), (direct|put|send) any questions, (camera+|van) outside, stop calling, (paid|pay) for a story, sgwrs
`);
/** Plainly to, from or about a journalist who asked. */
const plain = phrases(`
(are you|is that|is this|talk+ to|you|you are|your|youre) (a|from the|that|the)? (@daily|mail|reporter|sun), #Name from (the)? (@paper|bbc|itv|sky), (bbc|itv|sky|@paper|#Name (@paper|fm)) (#Name|news|regional|wales)? (fan hyn|here|yma), (i am|im|its|this is) (a|the) ~2 (editor|writer), reporter (at|for|from|on|with) (#Name|bbc|itv|sky|the)
(about|for|in|on) your (article|feature|paper|piece|radio|report|show|story), (following|liked|read|saw|seen) your (article|callout|feature|piece|report|story), (off|on) the record, (they|you) quoted, for tonights (news|show), (any|no) quotes (for|from), (dear|to) (the)? editor
(@daily|bbc|itv|papers|photographer|press) ~4 (asked|called|cant come|dmd|have been|outside|rang|ringing|wants), (email|go to|going to|gone to|rang|ring|speak+ to|talk+ to|tell|told) (a|the) (@paper|bbc|news|newsdesk|paper|papers|press), (speaking|spoke|spoken|talk+) to ~4 (at|from) the @paper, (gent|lad|lady|lot|man|woman) (at|from) the @paper, interview with ~2 (@paper|bbc|itv)
(i am|im|its|were) (at|from|with) (the)? (@paper|bbc|itv|radio|sky), (doing|running|working on|writing) (a|an) ~1 (article|feature|piece|story) (about|for|into|on), for the (@daily|mail|mirror|sun|times), (girl|lad|man|somebody|someone|woman) from the @paper, (breakfast|morning|news|radio) (programme|show)
`);
/** Broadcasters and those who work for them, as they turn up in somebody's day. */
const outlet = phrases(`
@paper, @daily, bbc, itv, itn, sky, s4c, channel (4|5|five|four), tv, sunday (paper|papers), camera crew
`);
/** They come, ring and ask. */
const reaches = phrases(`
(camped|parked|pitched|set up) (across|at|by|in|on|outside|up), (all over|in|into|slid into) (her|his|my|our|the) (comments|dms|email+|facebook|instagram|messages|phone|texts), (found|got|has|have|tracked down) (her|my|our) (address|email|facebook|instagram|mobile|name|number|profile|twitter), (at|on) (her|his|my|our|the) (door|drive|gate)
outside (our|the)? (again|all day|gate|school|since), (hanging|standing|stood|waiting) (around|at|by|on|outside|round), (after|ask|asked|asking|hoping|keen|looking|trying|wanted|wanting|wants) ~2 (#n minutes|about|five minutes|for|if|kids|me|parents|people|staff|to know|us), (calling|dmd|emailed|rang|ringing) (again|her|him|me|my|round|staff|the office|the school|us)
used (her|his|my|our|the) ~2 (name|photo|picture|post|quote|words), (ran|running) (a|it|my|our|the)
`);
/** A flat refusal, or a plain offer, to someone who can only be the press. */
const answers = phrases(`
(all|any|further|media|press) (enquiries|queries|questions|requests) ~2 (go|through|to|via) (the)? (academy|head|office|press|school|trust), (cant|do not|dont|never|not to|wont) (mention|name|print|quote|use) (any|me|my|our|that|the|us), what really happened, (call|called|calling|calls) (me|our|the school|us) (a|an|failing|the|worst), (must|need to|please) (correct|remove)
your (callout|message|post|tweet) ~6 i (teach|work), nothing (else|further|more)? to (add|say), (had|have) nothing to add, (said|say) all (i|im|that we|we|were) ~2 (can|going|have|need|want) ~2 (said|say|to say)?, (do not|dont|not to|stop) ~1 (calling|contact|email|phone|ring|ringing|telephone) (any of|me about|the school), (media|press) (desk|office|officer|team)
(cannot|cant|wont) ~1 comment, (my|our) name+ (cannot|cant|not to|shouldnt|wont) be, (keep|leave) my name out, (that|the|your) (date|figure+|name|number+|photo+|picture+|quote) (they|you) (gave|got|printed|published|put|quoted|ran|used), (last weeks|that|your) (article|paper|report|story) (got|is|made|said|says|was)
(about|for|in|on|re|regarding) your (article|feature|paper|piece|report|show|story), (making|preparing|working on|writing) (a|an|our) ~3 (article|feature|piece|report|story), (speak|speaking|spoke|spoken|talk|talking) to (the)? (journalists|media|papers|press|reporters)
(heard|read|saw|seen) ~1 (you|you are|you were|your|youre) ~3 (after|appeal|asking for|callout|looking for|wanting) ~2 (anyone who|heads|people who|schools|staff|tas|teachers|teaching), (full of|got|have|plenty of) stories
`);
/** News as everybody watches it. */
const watched = phrases(`
pm, president, filming (a|the) (drama|film|scene|series|vera), on the (box|news|radio|six|ten|tv), (nine|one|six|ten) oclock news, (bbc|breakfast|evening|itv|local|sky) news (again|has|is|just|reader|tonight), (standing|stood) in (a|that|the) (field|gale|rain|snow|storm), weather (girl|man|woman)
`);
/** Reading, watching and the news of one's own life. */
const leisure = phrases(`
weather, album, @mine, my (band|book|cat|dog|novel), wool, 5k, fence, band, gig, album, solicitor
`);

const sections = /gazette|echo|chronicle|herald|argus|news|journo|reporter|bbc|itv|observer|advertiser|courier|examiner|leader|(?:star|post|mail|times|mercury|standard|sentinel|journal|press)(?:online|live|news|uk)?$/;
/** A newspaper's or broadcaster's handle: @OttermouthGazette. */
function handles({ words }: ReadText): Hit[] {
  return words.flatMap((word, from) => (word.kind === 'handle' && sections.test(word.text) ? [{ from, to: from + 1 }] : []));
}

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const marked = draft.to?.mark?.who === 'press';
    const paper = [...find(text, press), ...handles(text)];
    const onAir = find(text, air);
    const deal = find(text, dealings);
    const sure = find(text, plain);
    const personal = draft.surface === 'message' || draft.surface === 'comment';
    const came = nearAny(find(text, outlet), find(text, reaches), 10) ? find(text, reaches) : [];
    const said = find(text, answers);
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
      { points: came.length ? 0.5 : 0, seen: school || has(text, schoolWords) || paper.length > 0 },
      { points: 0.4, seen: deal.length > 1 },
      { points: paper.length || deal.length > 1 || (onAir.length && deal.length) ? 0.5 : 0, seen: personal },
      { points: paper.length || deal.length > 1 ? 0.5 : 0, seen: school },
      { points: profile.school.name ? 0 : -0.6, seen: true },
      { points: -1.2, seen: !personal && deal.length + sure.length + came.length + said.length === 0 },
      { points: -1.2, seen: (sure.length === 0 || !(school || has(text, schoolWords))) && has(text, leisure) },
      { points: -1.8, seen: has(text, watched) || otherWorld(text, profile) },
    ], (words) => (marked ? 'You marked this person as press' : `${words} sounds like talking to the press`));
  },
});
