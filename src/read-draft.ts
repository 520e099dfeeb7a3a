/**
 * Runs the draft rules over one draft: the single door to them for the guard, the popup's "Check this text"
 * and the evaluation CLI.
 */
import { defaultProfile, type Draft, type Finding, type Profile, type ReadText, type Rule } from './model.ts';
import { preparePhrases } from './text/phrases.ts';
import { readText } from './text/read.ts';

/**
 * Everything the rules notice in one draft, in the order of the words they point at. Pure and synchronous; time grows
 * in line with the text, of which the first `longestRead` UTF-16 units are read. A rule that throws is left out
 * and the others still answer. Quieting is not applied here.
 */
export function readDraft(draft: Draft, profile: Profile, rules: Rule[]): Finding[] {
  return reading(draft, profile, rules)(() => true)!;
}

/**
 * The same rule by rule: each call of the answer goes on as long as `mayGoOn` says so, and gives null until every rule
 * has read. Calls after that give the same findings again.
 */
export function reading(draft: Draft, profile: Profile, rules: Rule[]): (mayGoOn: () => boolean) => Finding[] | null {
  const findings: Finding[] = [];
  let text: ReadText | null = null;
  let next = 0;
  return (mayGoOn) => {
    text ??= readText(draft.text);
    while (next < rules.length) {
      try {
        findings.push(...rules[next++]!.read(draft, profile, text));
      } catch {
        // The others still answer.
      }
      if (next < rules.length && !mayGoOn()) return null;
    }
    return inCompany(findings).toSorted((a, b) => firstSpan(a) - firstSpan(b));
  };
}

/** Leaves out the only finding, if it is of those that need another beside them. */
function inCompany(findings: Finding[]): Finding[] {
  return findings.length === 1 && findings[0]!.needsCompany ? [] : findings;
}

/** Has a little of everything the rules look at. */
const sample = ['Ring me on 01632 960 001', 'about 8G1', 'our head', 'and Zak’s mum', 'are soooo late again'];
/** The commonest words besides, those that few phrases begin with first: what else has to be made ready then adds little. */
const common = 'ones got not as just they this at them told he her for said you that all of class with be had it was so is to we in one have my I the';

/**
 * Makes rules ready to read quickly, step by step: their lexicons first, then words one by one, then each rule by reading
 * one line. The answer goes on as long as `mayGoOn` says so, and is true once there is nothing left to do.
 */
export function preparing(rules: Rule[]): (mayGoOn: () => boolean) => boolean {
  const step = (text: string, reading: Rule[]) => ({ text, reading });
  const words = [...`${common} ${sample.join(' ')}`.split(' '), ...sample].map((text) => step(text, rules.slice(-1)));
  const waiting = [...words, ...rules.map((rule) => step(sample.join(' '), [rule]))].toReversed();
  return (mayGoOn) => {
    if (!preparePhrases(mayGoOn)) return false;
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      readDraft({ surface: 'post', text: next.text, media: { photos: 0, videos: 0 } }, defaultProfile, next.reading);
      if (!mayGoOn()) return waiting.length === 0;
    }
    return true;
  };
}

/** Findings about the media alone have no words and come first. */
function firstSpan(finding: Finding): number {
  return finding.spans[0]?.[0] ?? -1;
}
