/** What the bench measures and how it is summed up: medians with their spread, ratios, and fitted growth. */

/** One measured quantity over several rounds. */
export interface Summary {
  median: number;
  /** Lower and upper quartile: half of all rounds lie between them. */
  low: number;
  high: number;
  rounds: number;
}

/** What we hoped for, with the direction in which it is met. */
export interface Aim { atMost?: number; atLeast?: number; unit: string }

/** One line of the tables. */
export interface Figure {
  /** Which table it belongs to. */
  group: 'Nothing' | 'Peers' | 'Limits' | 'Changes' | 'Growth' | 'Package';
  /** What was done: "scroll 1,000 posts". */
  work: string;
  /** Whose cost it is: "Gatepost", or a peer's name. */
  who: string;
  /** What it is set against: "nothing", "Gatepost", "one native pass". Empty when the value stands alone. */
  against: string;
  /** CPU slowed this many times; 1 is unthrottled. */
  throttle: 1 | 4;
  /** The headline, in `unit`: a ratio ("x"), a difference or a value. Comes first in every table. */
  headline: number;
  unit: 'x' | '%' | 'ms' | 'us' | 'KB' | 'MB' | 'wake-ups' | 'power' | 'false';
  /** What was measured, in `measuredIn`. */
  own: Summary;
  other?: Summary;
  measuredIn: 'ms' | 'us' | 'KB' | 'MB' | 'wake-ups' | 'power' | 'false' | '%';
  aim?: Aim;
}

/** Cost against size, for the plots. */
export interface Curve {
  name: string;
  /** What grows: "characters". */
  of: string;
  unit: 'ms' | 'us';
  points: { size: number; cost: Summary }[];
  /** Slope of log cost against log size: 0 is flat, 1 is linear, 2 is quadratic. */
  exponent: number;
}

/** Median and quartiles. Throws on no values: a figure without a measurement is no figure. */
export function summary(values: number[]): Summary {
  if (values.length === 0) throw new Error('No rounds were measured.');
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const below = Math.floor(place);
    const lower = sorted[below]!;
    return lower + (sorted[Math.min(below + 1, sorted.length - 1)]! - lower) * (place - below);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75), rounds: values.length };
}

/** The value below which `share` (0 to 1) of the values lie. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Slope of the straight line through the points in log-log space, by least squares. */
export function exponent(points: { size: number; cost: number }[]): number {
  const logs = points.filter(({ cost }) => cost > 0).map(({ size, cost }) => [Math.log(size), Math.log(cost)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const over = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const under = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return under === 0 ? 0 : over / under;
}

/** A curve from raw rounds. */
export function curve(name: string, of: string, unit: Curve['unit'], rounds: { size: number; costs: number[] }[]): Curve {
  const points = rounds.map(({ size, costs }) => ({ size, cost: summary(costs) }));
  return { name, of, unit, points, exponent: exponent(points.map(({ size, cost }) => ({ size, cost: cost.median }))) };
}

/** Whether the headline meets its aim; null when there is none. */
export function met(figure: Figure): boolean | null {
  const { aim, headline } = figure;
  if (!aim) return null;
  return (aim.atMost === undefined || headline <= aim.atMost) && (aim.atLeast === undefined || headline >= aim.atLeast);
}

/** The smallest time in milliseconds of `times` runs: the one least disturbed by the rest of the machine. */
export function quickest(times: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
