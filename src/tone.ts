/** How loudly a clause is spoken: the weaker of how sure we are and how strongly it binds (design: "Tone"). */
import type { Confidence, Strength, Tone } from './model.ts';

const tones: Tone[] = ['remind', 'caution', 'hold'];

const bySureness: Record<Confidence, Tone> = { sure: 'hold', likely: 'caution', hint: 'remind' };

const byStrength: Record<Strength, Tone> = {
  'must-not': 'hold', must: 'hold', 'should-not': 'caution', should: 'caution', advised: 'remind', info: 'remind',
};

/** The tone for a clause of this strength, noticed with this confidence. */
export function toneOf(confidence: Confidence, strength: Strength): Tone {
  return tones[Math.min(tones.indexOf(bySureness[confidence]), tones.indexOf(byStrength[strength]))]!;
}

/** Higher is louder. */
export function loudness(tone: Tone): number {
  return tones.indexOf(tone);
}
