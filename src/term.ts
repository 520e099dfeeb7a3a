/** School terms, as far as reminders need them: they begin on 1 September, 1 January and 1 April. Dates are ISO (yyyy-mm-dd). */

/** The first day of the term that `day` falls in. */
export function termStart(day: string): string {
  const [year = '', month = ''] = day.split('-');
  return month >= '09' ? `${year}-09-01` : month >= '04' ? `${year}-04-01` : `${year}-01-01`;
}

/** True when something last done on `last` (null: never) is due again this term. */
export function dueThisTerm(last: string | null, today: string): boolean {
  return last === null || last.slice(0, 10) < termStart(today);
}
