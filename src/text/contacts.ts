/** Phone numbers, e-mail addresses, street addresses: written plainly, spaced out or spelled. */
import type { ReadText, Word } from '../model.ts';
import { perText } from './per-text.ts';
import type { Hit } from './phrases.ts';

const digitWords: Record<string, string> = {
  oh: '0', o: '0', zero: '0', nought: '0', naught: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9',
};
const times: Record<string, number> = { double: 2, triple: 3, treble: 3 };

/** A phone number: its digits with +44 turned into 0, and where it stands. */
export interface PhoneHit extends Hit { digits: string }

/** UK phone numbers (10 or 11 digits from 01, 02, 07 or +44), in figures or in words. Freephone, 03, 08 and 09 numbers are no one's own. */
export function phonesIn({ words, raw }: ReadText): PhoneHit[] {
  const hits: PhoneHit[] = [];
  let i = 0;
  while (i < words.length) {
    if (!mayCount(words[i]!)) { i++; continue; }
    const from = i;
    let digits = '';
    let again = 1;
    let to = i;
    while (i < words.length && digits.length < 16) {
      const word = words[i]!;
      if (i > from && !/^[\s().+\-–/,]*$/.test(raw.slice(words[i - 1]!.end, word.start))) break;
      if (word.kind === 'number') digits += word.text;
      else if (Object.hasOwn(digitWords, word.text)) digits += digitWords[word.text]!.repeat(again);
      else if (/^[o0-9]{3,12}$/.test(word.text) && /\d/.test(word.text)) digits += word.text.replace(/o/g, '0');
      else if (word.text === 'hundred' && digits) digits += '00';
      else if (Object.hasOwn(times, word.text)) { again = times[word.text]!; i++; continue; }
      else if ((word.text === 'and' || word.text === 'then') && digits && i > from && words[i + 1]?.kind !== 'number') { i++; continue; }
      else break;
      again = 1;
      i++;
      to = i;
    }
    const national = digits.replace(/^(?:0044|44)0?/, '0');
    if (to > from && /^0[127]\d{8,9}$/.test(national)) hits.push({ from, to, digits: national });
    // "ring me on 7 then 07700 900123": look again from the next word, but never from inside a long run.
    i = to > from && (hits[hits.length - 1]?.from === from || digits.length > 15) ? to : from + 1;
  }
  return hits;
}

/** False for a word that no number begins with: nearly every word. */
function mayCount({ text, kind }: Word): boolean {
  return kind === 'number' || text[0]! <= '9' || counts.has(text) || /^[o0-9]{3,12}$/.test(text);
}
const counts = new Set([...Object.keys(digitWords), ...Object.keys(times)]);

/** An e-mail address and where it stands. */
export interface MailHit extends Hit { address: string }

/** The address of an office or a team, no one's own. */
export const postBox = /^(?:info|office|admin|enquiries|enquiry|hello|help|support|tickets|bookings|booking|contact|act|campaign|team|sales|press|news|newsdesk|donate|volunteer|volunteers|events|mail|post|customerservice|complaints|jobs|recruitment|membership|secretary|chair|reception|shop|orders|noreply|feedback|studio|boxoffice|subs|editor|letters|adoptions|rescue|deals|offers|returns|delivery|exams?|admissions|attendance|absence|lettings|finance|library|careers|sixthform|nursery|head|principal|headteacher|janitor|caretaker|canteen|lostproperty)(?:[.@+]|$)/;

const at = new Set(['at', 'art']);
/** The usual post boxes: with one of these a bare "at" is enough. */
const mailHosts = new Set('gmail googlemail hotmail outlook yahoo icloud live btinternet sky me proton protonmail aol msn ntlworld virginmedia talktalk'.split(' '));
const dot = new Set(['dot', 'dott']);

/** E-mail addresses, also as "name at place dot co dot uk". */
export const mailsIn = perText(({ words, raw }): MailHit[] => {
  const hits: MailHit[] = [];
  // As typed: "sch" is also text-speak for school.
  const typed = (word: Word) => raw.slice(word.start, word.end).toLowerCase();
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.kind === 'email') { hits.push({ from: i, to: i + 1, address: word.text }); continue; }
    if (!at.has(word.text) || i === 0 || !words[i + 1]) continue;
    const bracketed = /[([{<]\s*$/.test(raw.slice(Math.max(0, word.start - 2), word.start));
    if (words[i + 1]!.kind !== 'word') continue;
    let k = i + 2;
    let spelt = bracketed || mailHosts.has(words[i + 1]!.text);
    let host = typed(words[i + 1]!);
    // "gmail.com" is two words with a full stop between them.
    while (words[k] && k < i + 14 && (dot.has(words[k]!.text) ? words[k + 1] : stop(raw, words[k - 1]!, words[k]!))) {
      if (dot.has(words[k]!.text)) spelt = true;
      const part = dot.has(words[k]!.text) ? words[k + 1]! : words[k]!;
      host += `.${typed(part)}`;
      k += dot.has(words[k]!.text) ? 2 : 1;
    }
    if (!spelt) continue;
    if (!/\.(com|uk|org|net|cymru|wales|co|me|school|scot)$/.test(host) && !/\.(sch|co|org|ac|gov)\.uk$/.test(host)) continue;
    let from = i - 1;
    let name = typed(words[from]!);
    while (from >= 2 && dot.has(words[from - 1]!.text)) { name = `${typed(words[from - 2]!)}.${name}`; from -= 2; }
    while (from > 0 && stop(raw, words[from - 1]!, words[from]!)) { from--; name = `${typed(words[from]!)}.${name}`; }
    hits.push({ from, to: k, address: `${name}@${host}` });
  }
  return hits;
});

function stop(raw: string, a: Word, b: Word): boolean {
  return b.start - a.end === 1 && raw[a.end] === '.';
}

const streets = new Set(('street st road rd lane ln avenue ave close cl drive dr way terrace terr crescent cres court ct place pl gardens gdns grove row parade yard view hill mews walk square sq green rise park croft fold gate wynd brae vale meadow meadows fields field orchard '
  + 'heights bank end side bottom common chase villas wharf quay loan crofts dene garth bungalows cottages buildings mount passage ridge drove esplanade promenade approach circus heath').split(' '));
const streetsFirst = new Set('heol stryd ffordd clos maes lon rhodfa bryn pen cwrt tan cae allt rhes parc llys'.split(' '));
const houses = new Set('cottage house farm barn lodge bungalow villa manor vicarage rectory'.split(' '));
/** Numbers of houses, spelled. */
const spelled = new Set('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(' '));

/** Only spaces and commas between two words. */
function plainly(raw: string, a: Word, b: Word): boolean {
  return /^[\s,-]*$/.test(raw.slice(a.end, b.start));
}

/** A street address: a number, a name or two, and a kind of street. */
export const addressesIn = perText(({ words, raw }): Hit[] => {
  const hits: Hit[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const word = words[i]!;
    if (streets.has(word.text) && numberAfter(words, i)) { hits.push({ from: i - 1, to: i + 3 }); continue; }
    const said = spelled.has(word.text) && words[i + 1]!.caps === 'title' && (!word.first || words[i - 1]?.text === 'number');
    const numbered = said || /^\d{1,3}[a-e]?$/.test(word.text);
    if (!numbered || raw[word.start - 1] === '£' || raw[word.end] === '%') continue;
    const near: Word[] = [];
    for (let k = i + 1; k < words.length && k < i + 5 && plainly(raw, words[k - 1]!, words[k]!); k++) near.push(words[k]!);
    let to = 0;
    if (near[0] && streetsFirst.has(near[0].text) && near[1]) {
      const article = near[1].text === 'y' || near[1].text === 'yr' || near[1].text === 'r';
      const name = article ? near[2] : near[1];
      if (name && (name.caps !== 'lower' || near[0].caps === 'lower')) to = i + (article ? 4 : 3);
    }
    // Tan-y-Graig, Pen-y-Bryn: a house or a street in Welsh.
    if (near[0] && near[1] && near[2] && near[0].caps !== 'lower' && /^yr?$/.test(near[1].text) && near[2].caps !== 'lower') to = i + 4;
    const upTo = near.findIndex((one, k) => k > 0 && streets.has(one.text));
    // A street's words are capitals, or the whole draft has none ("12 marigold terrace").
    if (upTo > 0 && near.slice(0, upTo).every((one) => one.kind === 'word' && (one.caps !== 'lower' || !quantities.has(one.text))) && near[upTo]!.sentence === word.sentence
      && (near.slice(0, upTo + 1).every((one) => one.caps !== 'lower') || (near.slice(0, upTo + 1).every((one) => one.caps === 'lower') && upTo < 3 && !lowerUnlikely.has(near[upTo]!.text)))) to = i + 2 + upTo;
    if (to) {
      const flat = words[i - 2]?.text === 'flat' ? i - 2 : i;
      hits.push({ from: flat, to });
    }
  }
  return hits;
});

/** "Mill Lane, no 63": the number comes after. */
function numberAfter(words: Word[], i: number): boolean {
  const [name, street, say, number] = [words[i - 1], words[i]!, words[i + 1], words[i + 2]];
  return name?.caps === 'title' && street.caps === 'title' && (say?.text === 'no' || say?.text === 'number') && number?.kind === 'number' && number.sentence === street.sentence;
}

/** Words that lead up to a street's name. */
const towards = new Set('on in of off opposite onto at along bang'.split(' '));

/** A street with no number: "on Sycamore Road", "of Heron Way". */
export function streetsIn({ words }: ReadText): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i + 2 < words.length; i++) {
    if (!towards.has(words[i]!.text)) continue;
    if (streetsFirst.has(words[i + 1]!.text) && words[i + 1]!.caps !== 'lower') { hits.push({ from: i + 1, to: Math.min(words.length, i + (words[i + 2]!.text.length < 3 ? 4 : 3)) }); continue; }
    for (let k = i + 1; k < Math.min(words.length, i + 5) && words[k]!.kind === 'word' && words[k]!.caps !== 'lower'; k++) {
      if (k > i + 1 && (streets.has(words[k]!.text) || estates.has(words[k]!.text))) { hits.push({ from: i + 1, to: k + 1 }); break; }
    }
  }
  return hits;
}
const estates = new Set('estate village grange gate moor quays harbour marina'.split(' '));

/** A house with a name, given as an address: "Rose Cottage, Church Lane". */
export function housesIn({ words }: ReadText): Hit[] {
  const hits: Hit[] = [];
  for (let i = 1; i + 2 < words.length; i++) {
    if (!houses.has(words[i]!.text) || words[i]!.caps === 'lower' || words[i - 1]!.caps === 'lower') continue;
    for (let k = i + 2; k < Math.min(words.length, i + 5); k++) {
      if (streets.has(words[k]!.text) && words[k]!.caps !== 'lower' && words[k - 1]!.caps !== 'lower') { hits.push({ from: i - 1, to: k + 1 }); break; }
    }
  }
  return hits;
}

const quantities = new Set('miles mile days day weeks week minutes mins hours hour years year months month people of the a on in at and to for from off out down up quid pounds percent per kids goals points pints laps lengths steps min times degrees'.split(' '));
const lowerUnlikely = new Set('way end side bottom place view row park hill green gate field st drive walk bank mount common park court yard square rise'.split(' '));

/** UK postcodes. */
export const postcodesIn = perText(({ words }): Hit[] => {
  const hits: Hit[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    // Nearly every word has letters where these have a figure.
    if (!(word.text[1]! <= '9' || word.text[2]! <= '9')) continue;
    const next = words[i + 1];
    if (/^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/.test(word.text)) hits.push({ from: i, to: i + 1 });
    else if (next && /^[a-z]{1,2}\d[a-z\d]?$/.test(word.text) && /^\d[a-z]{2}$/.test(next.text) && word.caps !== 'lower') hits.push({ from: i, to: i + 2 });
  }
  return hits;
});
