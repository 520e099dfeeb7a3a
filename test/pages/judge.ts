/**
 * Judges a fixture by the answers inside it. An element that should be seen carries `data-expect`, a JSON object (or a
 * list of them) of the fields that matter. A known miss carries `data-expect-missed` beside it, with the reason: the
 * day it is seen, the fixture fails until the mark is taken away. Anything else that is seen is a false alarm.
 */
import { report, type Reported } from '../../src/dom/report.ts';
import { see } from '../../src/dom/see.ts';
import { roots } from '../../src/dom/select.ts';
import type { PageView, Site } from '../../src/model.ts';

/** What is wrong with a fixture, in sentences. Empty when all is as it should be. */
export function judge(site: Site, page: PageView): string[] {
  const look = see(site, page);
  const reported = report(look).sightings;
  const seen = look.sightings.map((sighting, index) => ({ anchor: sighting.anchor, fields: reported[index]!, taken: false }));
  const wrong: string[] = look.skips.filter(({ skip }) => skip.startsWith('crashed')).map(({ detector, skip }) => `${detector} ${skip}`);
  for (const element of roots(page.document).flatMap((root) => [...root.querySelectorAll('[data-expect]')])) {
    const answers = [JSON.parse(element.getAttribute('data-expect')!) as Partial<Reported> | Partial<Reported>[]].flat();
    const missed = element.getAttribute('data-expect-missed');
    for (const answer of answers) {
      const hit = seen.find((one) => !one.taken && one.anchor === element && one.fields.kind === answer.kind);
      if (hit) hit.taken = true;
      if (!hit && missed === null) wrong.push(`missed: ${JSON.stringify(answer)}`);
      if (hit && missed !== null) wrong.push(`mended: ${JSON.stringify(answer)} is seen now, so take data-expect-missed away (${missed})`);
      if (hit && missed === null) wrong.push(...differences(answer, hit.fields));
    }
  }
  for (const { fields } of seen.filter(({ taken }) => !taken)) wrong.push(`false alarm: ${fields.kind} by ${fields.detector} at ${fields.at}`);
  return wrong;
}

function differences(answer: Partial<Reported>, fields: Reported): string[] {
  return Object.entries(answer).flatMap(([name, want]) => {
    const have = (fields as unknown as Record<string, unknown>)[name] ?? null;
    return JSON.stringify(have) === JSON.stringify(want) ? [] : [`${fields.kind} ${name}: want ${JSON.stringify(want)}, have ${JSON.stringify(have)}`];
  });
}
