/** The judge of fixtures, for use inside a page: `judged()` gives what is wrong with the page it is called in. */
import { report, type Reported } from '../../src/dom/report.ts';
import { pageView, see } from '../../src/dom/see.ts';
import type { Site } from '../../src/model.ts';
import { judge } from '../pages/judge.ts';

declare global {
  var judged: () => string[];
  var lookedAt: () => Reported[];
}

const sites = Object.values(import.meta.glob<Site>(['../../src/sites/*.ts', '../../src/sites/*/index.ts'], { eager: true, import: 'default' }));
const site = sites.find(({ matches }) => matches.includes(`https://${location.hostname}/*`))!;

Object.assign(globalThis, {
  judged: () => judge(site, pageView(document)),
  lookedAt: () => report(see(site, pageView(document))).sightings,
});
