/** The figures of a run against labels, as a table of plain text. */
import type { Tone } from '../../src/model.ts';
import { topicIds } from '../../src/topics.ts';

/** One row's answer and, where the file has them, its labels. */
export interface Scored { labels: string[] | null; tone: Tone | 'none'; topics: string[] }

/** The table: per topic, then any-alert and hold figures. */
export function scoreTable(rows: Scored[]): string {
  const labelled = rows.filter((row): row is Scored & { labels: string[] } => row.labels !== null);
  const alert = (row: Scored) => row.tone !== 'none';
  const hold = (row: Scored) => row.tone === 'hold';
  if (labelled.length === 0) {
    return [`rows ${rows.length}`, `any tip ${share(rows.filter(alert).length, rows.length)}`, `hold ${share(rows.filter(hold).length, rows.length)}`,
      ...topicIds.map((topic) => [topic, rows.filter((row) => row.topics.includes(topic)).length] as const).filter(([, count]) => count > 0).map(([topic, count]) => `  ${topic} ${count}`)].join('\n');
  }
  const lines = [`${'topic'.padEnd(22)}${'rows'.padStart(5)}${'recall'.padStart(18)}${'precision'.padStart(18)}`];
  let hit = 0;
  let wanted = 0;
  let said = 0;
  for (const topic of topicIds.slice(0, 15)) {
    const truth = labelled.filter((row) => row.labels.includes(topic));
    const found = labelled.filter((row) => row.topics.includes(topic));
    const both = truth.filter((row) => row.topics.includes(topic)).length;
    hit += both; wanted += truth.length; said += found.length;
    lines.push(`${topic.padEnd(22)}${String(truth.length).padStart(5)}${share(both, truth.length).padStart(18)}${share(both, found.length).padStart(18)}`);
  }
  lines.push(`${'all topics'.padEnd(22)}${String(wanted).padStart(5)}${share(hit, wanted).padStart(18)}${share(hit, said).padStart(18)}`);
  const risky = labelled.filter((row) => !row.labels.includes('none'));
  const harmless = labelled.filter((row) => row.labels.includes('none'));
  const holds = labelled.filter(hold);
  lines.push('', `any alert on risky drafts    ${share(risky.filter(alert).length, risky.length)}`, `any alert on "none" drafts   ${share(harmless.filter(alert).length, harmless.length)}`,
    `holds that were on risky     ${share(holds.filter((row) => !row.labels.includes('none')).length, holds.length)}`, `risky drafts held            ${share(risky.filter(hold).length, risky.length)}`);
  return lines.join('\n');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} % (${part}/${whole})`;
}
