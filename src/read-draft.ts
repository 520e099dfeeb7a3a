/**
 * Runs the draft rules over one draft: the single door to them for the guard, the popup's "Check this text"
 * and the evaluation CLI.
 */
import type { Draft, Finding, Profile, Rule } from './model.ts';
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

/** Findings about the media alone have no words and come first. */
function firstSpan(finding: Finding): number {
  return finding.spans[0]?.[0] ?? -1;
}
