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
(at|for|from|the) #Name @paper, (at|from|to) the @paper, (a|the) @daily, camera crew, (education|news|picture) desk, (education|news|picture)? editor,
golwg, golwg360, journo+, local (news|paper|press|rag), photographer, podcast, reporter+, researcher (at|for|on), tes
`);
/** Broadcasters, whom people mostly watch. */
const air = phrases('bbc, itn, itv, lbc, s4c');
/** Dealings with the press. */
const dealings = phrases(`
(able|happy|keen|ok) to (be|chat|go|hear|help|meet|speak|talk), (about|for|in|on) (a|my|our|the) @story,
(an|did|do|doing|done|first|gave|give|giving) ~2 interview, ask them (about|how), asked (about|for), (ask|tell|told) your editor,
(a|my|that|the|your) (comment|quote), (a|the|your) (callout|deadline), before you (go|print|run), (camera+|van) outside, can send (you)? (a|the),
(cant|wont) comment, (can|could) we (speak|talk), (change|keep|kept|leave|take|without) (a|my|our|the)? name+,
(chat|speak|spoke|talk|talked|talking) (to|with) (@det|somebody|someone|the|you), comment on (it|that|this), credit (it|me|them),
(did not|didnt) (get|send) (you)? (it|this), dim enw, (dm|message) (me|open), (free|up) for a (call|chat), (full|true|whole) story,
(get|send|sent) you the (email+|minutes|minutes|photo+|report), (have|ive) (dmd|messaged) (you)?,
(hoping|keen|like|love|want) to (film|hear|interview|speak), how many (children|kids|staff),
(how|where|who) ~3 (gave you|get|got) (my|our|this) (email|name|number), interview (about|me|on|with), interviewed, (live)? on (air|camera),
looking for (anyone|parents|people|staff|teachers) (to|who|whove), (mention|use|using) my name, (name|name+|names) (goes|off|out|used),
not from (my|this|work) ~1 (account|email|phone), (no|not) (able to|going to)? comment, (paid|pay) for a story, print (ed|it|that|this),
put (me|us) in touch, (put|send) any questions, (quote|quoted|quoting) (as|it|me|that|this|us)?, real story, ring me, sgwrs, thanks for calling,
you can use (it|that|this), @your @story
`);
/** Plainly to, from or about a journalist who asked. */
const plain = phrases(`
#Name from (the)? (@paper|bbc|itv|sky), (about|for|in|on) your (article|paper|radio|report|show|story), (any|no) quotes (for|from),
(are you|is that|is this|talk+ to|you|you are|your|youre) (a|from the|that|the)? (journalist|mail|sun),
(breakfast|morning|news|radio) (programme|show), (@daily|bbc|itv|photographer|press) ~4 (asked|called|cant come|dmd|have been|outside|rang|wants),
(doing|running|writing) (a|an) ~1 (article|story) (about|for|into|on),
(email|go to|going to|rang|ring|speak+ to|talk+ to|tell|told) (a|the) (@paper|bbc|news|newsdesk|paper|papers|press), for the (mail|sun|times),
for tonights (news|show), (gent|lad|lady|lot|man|woman) (at|from) the @paper, (girl|lad|man|someone|woman) from the @paper,
(i am|im|its|this is) (a|the) ~2 (editor|writer), (i am|im|its|were) (at|from|with) (the)? (@paper|bbc|itv|sky), interview with ~2 (@paper|bbc|itv),
(liked|read|saw|seen) your (article|piece|report|story), (off|on) the record, (@paper|bbc|itv|sky) (#Name|news)? (fan hyn|here|yma),
talk+ to ~4 (at|from) the @paper, (they|you) quoted
`);
/** Broadcasters and those who work for them, as they turn up in somebody's day. */
const outlet = phrases('bbc, camera crew, channel (4|5|five|four), @daily, itn, itv, @paper, s4c, sky, tv');
/** They come, ring and ask. */
const reaches = phrases(`
(after|ask|asked|asking|hoping|keen|looking|trying|wanted|wanting|wants) ~2 (#n minutes|about|for|if|kids|me|parents|people|staff|to know|us),
(at|on) (her|his|my|our|the) (door|drive|gate), (calling|dmd|emailed|rang|ringing) (again|her|him|me|my|round|staff|us),
(camped|parked|pitched|set up) (across|at|by|in|on|outside|up), (found|got|has|have|tracked down) (her|my|our) (email|facebook|name|number|twitter),
(hanging|standing|stood|waiting) (around|at|by|on|outside|round), (in|into) (her|his|my|our|the) (dms|email+|facebook|phone),
outside (our|the)? (again|all day|gate|school|since), (ran|running) (a|it|my|our|the), used (her|his|my|our|the) ~2 (name|photo|picture|post|words)
`);
/** A flat refusal, or a plain offer, to someone who can only be the press. */
const answers = phrases(`
(about|for|in|on|re|regarding) your (article|paper|piece|report|show|story),
(all|any|further|media|press) enquiries ~2 (go|through|to|via) (the)? (head|office|press|school|trust),
(call|called|calls) (me|our|the school|us) (a|an|the|worst), (cannot|cant|wont) ~1 comment,
(cant|do not|dont|never|not to|wont) (mention|name|print|quote|use) (any|me|my|our|that|the|us), (full of|got|have) stories,
(had|have) nothing to add,
(heard|read|saw|seen) ~1 (you|you are|you were|your|youre) ~3 (after|asking for|wanting) ~2 (heads|schools|staff|tas|teachers|teaching),
(keep|leave) my name out, (last weeks|that|your) (paper|report|story) (got|is|made|said|says|was),
(making|writing) (a|an|our) ~3 (article|report|story), (media|press) (desk|office|team), (my|our) name+ (cannot|cant|not to|shouldnt|wont) be,
no comment, nothing (else|further|more)? to (add|say), (said|say) all (i|im|that we|we|were) ~2 (can|going|have|need|want) ~2 (said|say|to say)?,
(speak|talk|talking) to (the)? (media|press), (that|the|your) (date|figure+|name|number+|photo+|picture+) (they|you) (gave|got|put|ran|used),
what really happened, your (message|post|tweet) ~6 i (teach|work)
`);
/** News as everybody watches it. */
const watched = phrases(`
(bbc|breakfast|itv|local|sky) news (again|has|is|just|tonight), filming (a|the) (film|series|vera), (nine|one|six|ten) oclock news,
on the (box|news|six|ten|tv), pm, president, (standing|stood) in (a|that|the) (field|gale|rain|snow), weather (girl|man|woman)
`);
/** Reading, watching and the news of one's own life. */
const leisure = phrases(`
5k, album, band, boundary, fence, gig, @mine, my (band|book|cat|dog), weather, wool
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
    if (!marked && paper.length + onAir.length + deal.length + sure.length + came.length + said.length === 0) return [];
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
