/** Newspapers, stations and programmes by name, in whatever town: "the Bugle", "Tarnbeck FM", "@OttermouthGazette". */
import type { ReadText, Word } from '../model.ts';
import type { Hit } from './phrases.ts';

/** What papers are called. With a capital and something before it that leads up to a name, a title; otherwise a word. */
const titles = new Set(('advertiser argus beacon bugle bulletin chronicle citizen clarion courier despatch dispatch echo enquirer examiner express gazette globe guardian herald independent journal '
  + 'leader mail mercury messenger mirror news observer packet post press record recorder reporter review scotsman sentinel standard star sun telegraph times tribune visitor voice weekly').split(' '));
/** Of those, the ones that hardly mean anything else. */
const plainTitles = new Set('advertiser argus bugle chronicle courier examiner gazette herald scotsman sentinel'.split(' '));
const lead = new Set('a at by dear for from in my our that the this to with your'.split(' '));
/** "Radio Calder", "Severn FM", "Moorland TV". */
const stations = new Set('fm radio tv'.split(' '));
/** Not the paper: the Post Office, the Sun Inn, the Mirror lounge, mail order, a press release, Star Wars. */
const notPaper = new Set('arms box card cards centre crossword day drive hall hotel house inn is lane lounge of office order pub road room school sign street theatre trek wars way'.split(' '));
const handle = /gazette|echo|chronicle|herald|argus|bugle|news|journo|reporter|bbc|itv|observer|advertiser|courier|examiner|leader|(?:star|post|mail|times|mercury|standard|sentinel|journal|press|voice|radio|fm)(?:online|live|news|uk)?$/;

const named = (word: Word | undefined): boolean => word?.kind === 'word' && word.caps === 'title' && /^[a-z]{2,}$/.test(word.text);

/** Every paper, station or its handle that a draft names. */
export function outletsIn({ words }: ReadText): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.kind === 'handle') {
      if (handle.test(word.text)) hits.push({ from: at, to: at + 1 });
      continue;
    }
    const before = words[at - 1]?.sentence === word.sentence ? words[at - 1] : undefined;
    const after = words[at + 1]?.sentence === word.sentence ? words[at + 1] : undefined;
    if (before && stations.has(word.text) && named(before) && !before.first) hits.push({ from: at - 1, to: at + 1 });
    else if (word.text === 'radio' && named(word) && named(after)) hits.push({ from: at, to: at + 2 });
    else if (before && titles.has(word.text) && !notPaper.has(after?.text ?? '')) {
      const town = named(before) && !lead.has(before.text);
      const led = town || plainTitles.has(word.text) ? lead.has((town ? words[at - 2] : before)?.text ?? '') || (town && plainTitles.has(word.text)) : before.text === 'the' || before.text === 'dear';
      const capital = named(word) && !(named(after) && !titles.has(after!.text)) && (town || word.text !== 'news');
      if (led && (capital || (before.text === 'the' && plainTitles.has(word.text)))) hits.push({ from: town ? at - 1 : at, to: at + 1 });
    }
  }
  return hits;
}
