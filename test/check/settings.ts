/** `check settings`: every item of the privacy checklist as a JSON line, or with `--table` the README's table. */
import type { Setting } from '../../src/model.ts';
import { checklists } from '../../src/registry.ts';
import { UsageError } from './usage.ts';

/** What Gatepost can do with an item, in the table's words. */
export function canDo(setting: Setting): string {
  if (setting.control.kind === 'manual') return 'shows the way';
  return setting.press === 'yes' ? 'reads and sets' : 'reads';
}

/** Prints the list. Throws a UsageError for an unknown word. */
export async function main(args: string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== '--table');
  if (unknown) throw new UsageError(`"${unknown}" is not known here. Use --table or nothing.`);
  const all = checklists.flatMap(({ title, settings }) => settings.map((setting) => ({ site: title, setting })));
  if (!args.includes('--table')) {
    for (const { site, setting } of all) console.log(JSON.stringify({ id: setting.id, item: setting.item, site, title: setting.title, can: canDo(setting), confidence: setting.confidence, seen: setting.seen, url: setting.urls[0]?.url ?? null }));
    return;
  }
  console.log('| site | item | Gatepost | evidence |\n|---|---|---|---|');
  for (const { site, setting } of all) console.log(`| ${site} | ${setting.title} | ${canDo(setting)} | ${setting.seen}, ${setting.confidence} |`);
}
