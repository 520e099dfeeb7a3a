/**
 * Runs the draft rules over one draft: the single door to them for the guard, the popup's "Check this text"
 * and the evaluation CLI.
 */
import { defaultProfile, type Draft, type Finding, type Profile, type Rule } from './model.ts';
import { preparePhrases } from './text/phrases.ts';
import { readText } from './text/read.ts';

/**
 * Everything the rules notice in one draft, in the order of the words they point at. Pure and synchronous; time grows
 * in line with the text, of which the first `longestRead` UTF-16 units are read. A rule that throws is left out
 * and the others still answer. Quieting is not applied here.
 */
export function readDraft(draft: Draft, profile: Profile, rules: Rule[]): Finding[] {
  const text = readText(draft.text);
  const findings = rules.flatMap((rule) => {
    try {
      return rule.read(draft, profile, text);
    } catch {
      return [];
    }
  });
  return findings.toSorted((a, b) => firstSpan(a) - firstSpan(b));
}

/** Has a little of everything the rules look at. */
const sample = 'Ring me on 01632 960 001 about 8G1, our head and Zak’s mum are soooo late again.';

/**
 * Makes rules ready to read quickly, step by step: their lexicons first, then each of them by reading one line. The
 * answer goes on as long as `mayGoOn` says so, and is true once there is nothing left to do.
 */
export function preparing(rules: Rule[]): (mayGoOn: () => boolean) => boolean {
  const waiting = [...rules];
  return (mayGoOn) => {
    if (!preparePhrases(mayGoOn)) return false;
    const draft: Draft = { surface: 'post', text: sample, media: { photos: 0, videos: 0 } };
    for (let rule = waiting.pop(); rule; rule = waiting.pop()) {
      readDraft(draft, defaultProfile, [rule]);
      if (!mayGoOn()) return waiting.length === 0;
    }
    return true;
  };
}

/** Findings about the media alone have no words and come first. */
function firstSpan(finding: Finding): number {
  return finding.spans[0]?.[0] ?? -1;
}
