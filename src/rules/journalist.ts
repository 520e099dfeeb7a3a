/** An exchange with the press. */
import { defineRule, type ReadText } from '../model.ts';
import { find, has, phrases, type Hit } from '../text/phrases.ts';
import { ownPlace } from '../text/place.ts';
import { schoolTalk } from '../text/school-day.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'journalist', topic: 'journalist' } as const;

/** The press by trade or title. */
const press = phrases(`
golwg360, golwg, bbc cymru, newyddion, the paper, local radio, front page, (becky|tom|dan|#Name) from (the)? (itv|bbc|sky|echo|gazette|argus|herald|chronicle|mail|post|news|radio|guardian|times|telegraph|mirror|sun|observer|star|advertiser)
journalist*, reporter*, journo*, newsdesk, news desk, news editor, the press, the papers, local paper, the paper, local rag, the (echo|gazette|chronicle|herald|mail|guardian|telegraph|times|mirror|express|argus|post|star|observer|advertiser|mercury|journal|sentinel|standard|courier|news|examiner|citizen|bulletin|record|independent|sun|tes|press|leader|western mail|evening news|evening post|evening standard|scotsman|recorder|tribune|reporter), bbc, bbc wales, bbc news, bbc radio, itv, itv news, itn, sky news, channel 4 news, s4c, golwg, newyddion, lbc, radio #Name, #Name (fm|live|echo|gazette|chronicle|herald|mail|argus|post|observer|advertiser|mercury|journal|sentinel|courier|examiner|news), look north, wales today, walesonline, wales online, schools week, producer, correspondent, freelance, podcast, panorama, documentary, newsnight
`);
/** Dealings with the press. */
const dealings = phrases(`print it, print this, needs to (print|report|look into|investigate), someone (needs to|should) (print|report|investigate), change my name, (happy|willing) to speak, get you the (minutes|emails|letter|figures), not from this account, ask them how much, put you straight, inbox me, what really happened, your paper
the photographer,
real story, the full story, on the phone all day, told them nothing, your deadline, whats your deadline, send you the (letter|email|emails|document|documents|minutes|report), where it came from, be interviewed, interviewed, on site, dim enw, heb enw, hapus i siarad, (do|doing|have) a call, i have more, i can prove, documents, leak, leaked, message me, dm me, follow me and, dmd you, have dmd, have messaged, happy to (help|meet|talk|chat)
off the record, on the record, on background, background only, (use|have|used) (that|this|the|my|a) (quote|comment|line|name|photo|words), (a|my|the|that|your) (quote|statement|comment), quote (it|that|this|us), dont quote me, quotable, (your|the|that|a) (piece|article|story|report|feature|item|column|podcast|programme|investigation|exclusive|headline) , (saw|read|seen) your (piece|article|story|tweet|report|post|message|appeal), (do|did|doing|give|gave|giving) (an|the|that|your)? interview, interview me, happy to (talk|chat|speak|be interviewed|comment|be quoted), (willing|prepared|able|ok) to (talk|speak|comment|be interviewed|go on record), (speak|spoke|speaking|talk|talking|talked|chat) (to|with) (the press|the papers|reporters|journalists|a journalist|a reporter|you about), (name|names) (out|anywhere|goes|in print|printed|used|off), (keep|leave|take|kept|without|no) (my|our|the|a)? name*, anonymous*, no comment, call you back, ring me, use that, print (that|it|this|ed), publish*, printed, tip off, tipped off, comment on, deadline, clear it with (my|the) (union|head), press (office|officer|team|release|enquiry|enquiries), lets talk, can we talk, call me, diolch for the call, thanks for (the call|calling|getting in touch|your message|reaching out), (you) asked (about|for), ask them about, ask the (council|head|trust), photographer, on camera, cameras, film crew, filming, satellite van, breaking this story, running the story, run the story, covering (the|this|our)
`);
/** Plainly to or from a journalist. */
const plain = phrases(`
(the)? (argus|echo|gazette|herald|chronicle|mail|post|advertiser|news|press|papers) have been, (spoke|speaking|talked|talking) to (the|a) (herald|argus|echo|gazette|press|reporter), are you (the|a) (reporter|journalist|journo), following your (article|piece|report), your (article|piece|report) (on|about|in)
(your|youre|you are|you) (the|a|that)? (reporter|journalist|journo|from the (echo|gazette|chronicle|herald|mail|guardian|bbc|news|post|paper|times|mirror|argus)), (for|in|about) your (piece|article|story|report|feature|programme|investigation|radio), (saw|read|seen|liked) your (piece|article|story|report|feature), (im|i am|its) (a|the) (reporter|journalist), (reporter|journalist|journo|press|papers|bbc|itv|echo|gazette|chronicle|herald) ~4 (messaged|dmd|emailed|rang|phoned|contacted|asked|got in touch|wants|been in touch|outside|on the phone|knocking|sniffing|at the gate|called|ringing|doorstepped), (happy|fine|ok) for (the|you) ~3 (use|quote|print|run), (rang|emailed|messaged|contacted|told|tell|tip off|tipped off|ring|email|going to|gone to|go to|talk to|talked to|speak to|spoke to|spoken to) (the|a) (echo|gazette|chronicle|herald|mail|guardian|press|papers|paper|local paper|reporter|journalist|news|newsdesk|bbc|argus|post|mirror|sun|times|tes|observer|advertiser)
`);

/** A newspaper's or broadcaster's handle: @OttermouthGazette. */
function handles({ words }: ReadText): Hit[] {
  return words.flatMap((word, from) => (word.kind === 'handle' && /gazette|echo|chronicle|herald|argus|news|journo|reporter|bbc|itv|observer|advertiser|courier|examiner/.test(word.text) ? [{ from, to: from + 1 }] : []));
}

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const marked = draft.to?.mark?.who === 'press';
    const paper = [...find(text, press), ...handles(text)];
    const deal = find(text, dealings);
    const sure = find(text, plain);
    const personal = draft.surface === 'message' || draft.surface === 'comment';
    const school = has(text, ownPlace) || schoolTalk(text, profile) === 1;
    return weigh(rule, text, [
      { points: 3, seen: marked },
      { points: 1.6, seen: sure },
      { points: 0.9, seen: paper },
      { points: 0.7, seen: deal },
      { points: 0.5, seen: deal.length > 1 },
      { points: paper.length || deal.length > 1 ? 0.5 : 0, seen: personal },
      { points: paper.length || deal.length ? 0.5 : 0, seen: school },
      { points: profile.school.name ? 0 : -0.6, seen: true },
      { points: -1.2, seen: !personal && deal.length === 0 && sure.length === 0 },
    ], (words) => (marked ? 'You marked this person as press' : `${words} sounds like talking to the press`));
  },
});
