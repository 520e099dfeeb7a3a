/** What a site's tab says about itself, free of anything the user wrote. The same shape as the `state` message's answer. */
export interface PageState {
  site: string;
  seen: { kind: string; detector: string; surface?: string; confidence: 'sure' | 'likely' }[];
  skips: { detector: string; skip: string }[];
  /** `ref` names the policy too: "Oratory 6.4". */
  advice: { surface: string; title: string; tone: 'hold' | 'caution' | 'remind'; refs: { ref: string; strength: string; gist: string }[] }[];
  /** Why Gatepost is silent here, when it is. */
  asleep?: string;
}

/** A detector's id in plain words: "facebook/comment-box" is "Comment box". */
export function sayDetector(id: string): string {
  const words = id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A strength in words: "must-not" is "must not". */
export function sayStrength(strength: string): string {
  return strength === 'info' ? 'for information' : strength.replace('-', ' ');
}
