/**
 * Arithmetic on school years in England and Wales: a year group is everyone born from 1 September to 31 August,
 * so the last of them has a birthday by 31 August and a date of "not before" falls on a 1 September.
 * Dates are local calendar days; ISO days are yyyy-mm-dd.
 */

/** What the user knows of a young person's age. Neither is ever kept. */
export interface KnownAge {
  /** Age in whole years today. Wins over `left`: it is nearer the truth for someone who moved early. */
  age?: number;
  /** The year of the summer they left: 2026 means the school year 2025 to 2026. */
  left?: number;
}

/** A local calendar day as yyyy-mm-dd. */
export function isoDay(day: Date): string {
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}

/** "1 September 2028" from 2028-09-01. */
export function plainDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/**
 * The first 1 September on which the person has surely reached `threshold` years, as an ISO day; null when nothing is
 * known of their age.
 *
 * From the year they left: everyone who leaves has reached `leavingAge` by that 31 August, so the whole year group
 * reaches the threshold by 31 August, `threshold - leavingAge` years on. From an age: the birthday is unknown, so the
 * latest one counts (`threshold - age` years from today), and then the end of that school year.
 */
export function surelyReached(threshold: number, known: KnownAge, leavingAge: number, today: Date): string | null {
  if (known.age !== undefined) {
    const year = today.getFullYear() + threshold - known.age;
    const pastFirstOfSeptember = today.getMonth() > 8 || (today.getMonth() === 8 && today.getDate() > 1);
    return `${pastFirstOfSeptember ? year + 1 : year}-09-01`;
  }
  return known.left === undefined ? null : `${known.left + threshold - leavingAge}-09-01`;
}

/** Whether the person may still be under `threshold` today. True when nothing is known: the cautious answer. */
export function maybeUnder(threshold: number, known: KnownAge, leavingAge: number, today: Date): boolean {
  if (known.age !== undefined) return known.age < threshold;
  const reached = surelyReached(threshold, known, leavingAge, today);
  return reached === null || isoDay(today) < reached;
}

/** Compulsory school age ends on the last Friday in June of the school year in which somebody turns 16 (Education Act 1996, section 8). */
const compulsoryUntil = 16;

/**
 * Whether the person is still of compulsory school age for certain, so a pupil at some school whatever school they have
 * left. False when nothing is known, and at 16 or 17, when many are pupils still and some are not.
 */
export function surelyAtSchool(known: KnownAge, leavingAge: number, today: Date): boolean {
  if (known.age !== undefined) return known.age < compulsoryUntil;
  return known.left !== undefined && leavingAge < compulsoryUntil && isoDay(today) < `${known.left + compulsoryUntil - leavingAge}-06-24`;
}
