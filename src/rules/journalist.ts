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
journalist+, reporter+, journo+, newsdesk, news desk, (news|features|education|picture|deputy)? editor, (education|news|features|picture|foreign) desk, (features|staff|freelance) writer, freelance, correspondent, producer, researcher (on|at|for), photographer, film crew, camera crew, satellite van, newspaper+, the press, the media, the papers, local (paper|rag|press|radio|news), local paper, the paper, front page, golygydd, gohebydd, newyddion, golwg, golwg360, radio #Name, #Name radio, (the|a) @daily, (from|at|to) the @paper, #Name @daily, (the|at|from|for) #Name @paper, #Name from (the)? @paper, look north, wales today, walesonline, wales online, schools week, tes, podcast, panorama, documentary, newsnight, ipso, today programme
`);
/** Broadcasters, whom people mostly watch. */
const air = phrases('s4c, bbc, itv, itn, lbc');
/** Dealings with the press. */
const dealings = phrases(`
(who|where|how) ~3 (gave you|get|got) (this|my|our) (number|email|name|details|mobile|address), on background, want a story, (use|print|mention|using) my name, (figure+|numbers) youve got, ask for (comms|the press office), no further comment, background only, (quote|quoted|quoting) (me|it|that|this|us|as|anonymously)?, be quoted, (first name|no name) only, credit (it|me|them), further to add, statement, enquiries, appear+ on, on air, how many (pupils|kids|children|staff), your deadline, you can use (that|it|this), (up|free|available) for a (chat|call|quick), (a|my|the|that|your) (quote|statement|comment), quotable, @your @story, (for|in|about|on) (the|a|my|our) @story, (your|a|the) (callout|call out|appeal|deadline|editor|tip off), whats your deadline, before you (print|publish|run|go), for print, print (that|it|this|ed), needs to (print|investigate), publish+, (tell|ask|told) your editor, (no|not) (able to|going to)? comment, (cant|wont|unable to|rather not) comment, nothing to say, told ~3 everything, dim sylw, comment on (that|this|it), interview (me|about|with|on), (an|do|doing|did|done|gave|give|giving|first) ~2 interview, interviewed, (happy|willing|prepared|able|ok|keen|hapus) to (talk|speak|chat|be|go|comment|hear|help|meet|siarad), (speak|spoke|speaking|talk|talking|talked|chat) (to|with) (@det|someone|somebody|you|the), (live)? on (air|camera), filming, (love|like|keen|hoping|want) to (film|feature|photograph|interview|speak|hear), put (us|me) in touch, looking for (teachers|staff|parents|people|anyone) (who|to|whove), (name|names|name+) (out|anywhere|goes|in print|printed|used|off), (keep|leave|take|kept|without|change) (my|our|the|a)? name+, dim enw, anonymous*, real story, (full|whole|true) story, what really happened, whats really going on, put you straight, told them nothing, (send|sent|get) you the (minutes|letter|email+|minutes|report|document+|figures|photo+|slide+), can send (you)? (a|the), where it came from, i have more, leak, leaked, (didnt|did not) (send|get) (you)? (this|it), not from (this|my|work) ~1 (account|email|phone), ring me, call me, inbox me, (message|dm) (me|open), lets talk, (can|could) we (talk|speak|have a (quick)? (chat|call)), (have|ive) (dmd|messaged) (you)?, got your message, (thanks|diolch) for (the call|calling|getting in touch|reaching out), asked (about|for), ask (them|the (council|head|trust)) (about|how), (put|direct|send) any questions, doorstep+, asked for privacy, (van|camera+) outside, stop (ringing|calling|phoning|messaging), (pay|paid) for a story, clear it with, sgwrs
`);
/** Plainly to, from or about a journalist who asked. */
const plain = phrases(`
(your|youre|you are|you|are you|is that|is this|spoke to|speaking to|talk+ to) (the|a|that|from the)? (reporter|journalist|journo|newsdesk|from the @paper|sun|mail|@daily), #Name from (the)? (@paper|bbc|itv|sky), (bbc|itv|sky|radio #Name|@paper|newsdesk|newyddion|#Name (@paper|fm)) (#Name|regional|wales|news)? (here|fan hyn|yma), (im|i am|its|this is) (a|the) ~2 (reporter|journalist|writer|producer|researcher|editor) , (reporter|producer|journalist|researcher|writer|editor) (on|at|for|from|with) (the|#Name|bbc|itv|sky), (for|in|about|on) your (piece|article|story|report|feature|programme|investigation|radio|show|paper), saw your ~1 asking, (saw|read|seen|liked|following) your (piece|article|story|report|feature|callout|call out|appeal), (on|off) the record, (you|they) (quoted|never printed|printed), for tonights (bulletin|programme|show|news), (no|any) quotes (from|for), are you the (reporter|journalist), (to|dear) (the)? (newsdesk|editor|olygydd|education desk|news desk), (reporter|journalist|journo|press|papers|bbc|itv|photographer|@daily) ~4 (messaged|dmd|emailed|rang|phoned|contacted|asked|got in touch|wants|been in touch|outside|on the phone|knocking|sniffing|at the gate|called|ringing|doorstepped|have been|cant come|camped), (rang|emailed|messaged|contacted|told|tell|tip off|tipped off|ring|email|gone to|going to|go to|talk+ to|speak+ to|spoke to|spoken to) (the|a) (@paper|press|papers|paper|local paper|reporter|journalist|newsdesk|bbc|news), (spoke|spoken|speaking|talk+) to ~4 (at|from) the @paper, (gent|man|woman|lady|lad|lot) (at|from) the @paper, interview with ~2 (journalist|reporter|@paper|bbc|itv), correct ~6 @story, (im|i am|its|were) (with|from|at) (the)? (@paper|bbc|itv|sky|radio), (writing|doing|working on|researching|running) (a|an) ~1 (story|piece|article|feature|documentary|programme|investigation) (on|about|into|for), for the (@daily|sun|mail|times|mirror), (lad|bloke|man|woman|girl|someone|somebody|reporter) from the @paper, direct ~2 enquiries, (breakfast|morning|drive time|radio|news) (show|programme)
`);
/** Broadcasters and those who work for them, as they turn up in somebody's day. */
const outlet = phrases('@paper, @daily, bbc, itv, itn, sky, s4c, channel (4|5|four|five), the radio, radio #Name, newspaper+, the press, the media, tv, a programme, a documentary, sunday (supplement|papers|paper), tabloid+, journalist+, reporter+, journo+, producer+, researcher+, photographer+, film crew, camera crew, presenter');
/** They come, ring and ask. */
const reaches = phrases('(parked|camped|set up|pitched) (across|on|outside|by|up|opposite|in|at), zigzags, (in|into|slid into|all over) (my|our|her|his|the) (dms|messages|inbox|email+|mentions|comments|requests|texts|instagram|facebook|linkedin|phone), (found|got|tracked down|has|have) (my|our|her) (instagram|facebook|number|email|profile|twitter|linkedin|mobile|address|name), (on|at) (my|the|our|his|her) (doorstep|door|gate|gates|school gate|bus stop|drive), outside (the|our)? (school|gates|gate|again|all day|since), (stood|standing|hanging|camped|waiting|parked|lurking) (outside|at|by|round|around|on), (after|wants|wanting|wanted|asked|asking|ask|begging|fishing|digging|looking|keen|hoping|trying) ~2 (for|to know|about|if|to (speak|talk|interview|film|meet)|five minutes|#n minutes|a quote|a comment|a chat|kids|pupils|parents|staff|me|us|people), (messaged|dmd|emailed|rang|phoned|contacted|texted|written to|wrote to|approached|doorstepped|chasing|hounding|ringing|calling) (me|us|him|her|the school|the office|my|staff|round|again), used (my|our|the|her|his) ~2 (photo|picture|name|words|quote|post), (ran|printed|published|running) (my|our|the|it|a), replied to one, said too much, (thinks|reckons) there is a story');
/** A flat refusal, or a plain offer, to someone who can only be the press. */
const answers = phrases('(all|any|press|media|further) (enquiries|questions|queries|requests) ~2 (through|to|via|go) (the)? (trust|school|council|head|office|comms|press|diocese|governors|academy), (cant|dont|do not|wont|not to|never) (use|print|publish|quote|mention|name) (my|me|our|the|any|us|that), what really (went on|happened|goes on), (call|calls|called|calling) (us|the school|me|our) (a|an|failing|the|worst|inadequate), (please|kindly|need to|must|will you) (correct|retract|amend|remove|take down|print a), (retraction|correction|right of reply), your (callout|call out|tweet|post|appeal|message) ~6 i (teach|work), no comment, nothing (further|more|else)? to (add|say), (have|had) nothing to add, (said|say) all (we|i|were|im|that we) ~2 (going|want|have|can|need) ~2 (say|said|to say)?, (stop|dont|do not|not to) ~1 (ringing|calling|phoning|telephoning|telephone|phone|ring|contacting|contact|messaging|doorstepping|email|emailing) (my (wife|husband|mum|mother|family|house|home|children|kids)|the school|our (staff|office|families|school)|me about|any of|members of), (press|media|comms|communications) (office|desk|team|officer), (cant|cannot|cant really|unable to|not able to|wont) ~1 comment, (my|our) name+ (cant|cannot|must not|mustnt|wont|isnt to|not to|shouldnt) be, (keep|leave) my name out, in confidence, (the|your|that) (figure+|number+|quote|headline|date|name|photo+|picture+) (you|they) (ran|printed|published|used|quoted|got|gave|put), (your|that|last weeks) (article|paper|story|headline|report) (was|is|got|said|claims|claimed|made|says), (for|in|about|re|regarding|on) your (article|programme|piece|documentary|podcast|story|feature|report|show|paper), (preparing|researching|working on|writing|putting together|making) (a|an|our) ~3 (feature|piece|article|story|documentary|report|programme|supplement|investigation), (talk|speak|spoken|spoke|talking|speaking) to (the)? (press|media|papers|journalists|reporters), (saw|heard|read|seen) ~1 (youre|you are|you were|your|you) ~3 (after|looking for|asking for|wanting|appeal|callout) ~2 (teachers|staff|tas|heads|teaching|people who|anyone who|schools), (got|have|plenty of|twenty years of|full of) stories');
/** News as everybody watches it. */
const watched = phrases('pm, prime minister, minister+, president, downing street, white house, filming (a|the) (vera|scene|series|film|drama), on the (news|telly|tv|radio|one show|six|ten|box), (six|ten|one|nine) oclock news, (bbc|sky|itv|breakfast|evening|local|channel 4) news (has|is|just|tonight|again|presenter|reader), (standing|stood) in (a|that|the) (flood|hurricane|storm|puddle|field|snow|rain|gale), unprecedented, give the man a, newsreader, weather (man|girl|woman|presenter), coupon, two for one, subscription, not a documentary');
/** Reading, watching and the news of one's own life. */
const leisure = phrases(`crossword, sudoku, weather, our wedding, horoscope, recipe+, bake off, match report, obituary, small ads, box set, album, watch+ ~3 (documentary|programme|podcast), listen+ ~3 podcast, @mine, my (band|book|novel|dog|cat|sourdough), sourdough, wool, knit+, crochet, bakers, scones, strava, 5k, parkrun, fence, boundary, party wall, planning permission, allotment, recipe, band, gig, album, solicitor`);

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
