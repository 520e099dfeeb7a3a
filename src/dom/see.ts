/**
 * One full look over a page: every detector of a site, over the document and its open shadow roots. Pure: it changes
 * nothing and remembers nothing. A detector that crashes becomes a skip and harms no other.
 */
import type { Detector, PageView, Sighting, Site, Skip } from '../model.ts';
import { roots, type Root } from './select.ts';

/** What one look found, and what it left alone and why. */
export interface Look { sightings: Sighting[]; skips: Skip[] }

/** Candidates one detector may read in one look. The busiest captured page (a 2022 home feed, 540 KB) needs 400. */
const candidateCap = 3000;
/** The page as detectors may know it. */
export function pageView(document: Document): PageView {
  const lang = document.documentElement?.getAttribute('lang') ?? '';
  return { url: new URL(document.location.href), document, lang: lang.toLowerCase() };
}

/**
 * Everything of `site` that is live on the page now. Sightings of one kind at one element are given once. A look that
 * would take longer than `within` milliseconds stops with a named reason; the 500 KB captures take under 30. `searched`:
 * where to look, when the caller knows better than to ask every element for a shadow root.
 */
export function see(site: Site, shown: PageView, within = Infinity, searched: Root[] = roots(shown.document)): Look {
  // A view of this look's own: what is remembered of it (remember.ts) ends with the look.
  const page = { ...shown };
  const asleep = site.skipPaths.find(({ path }) => path.test(page.url.pathname));
  if (asleep) return { sightings: [], skips: [{ detector: `${site.id}/page`, skip: asleep.skip }] };
  const began = performance.now();
  const look = new Gathering();
  const finder = new Finder(searched);
  for (const detector of site.detectors) {
    if (performance.now() - began > within) {
      look.skip({ detector: detector.id, skip: 'stopped: the look took too long' });
      continue;
    }
    try {
      if (detector.here && !detector.here(page)) continue;
      for (const element of finder.candidates(detector, look)) look.take(detector.read(element, page));
    } catch (error) {
      look.skip({ detector: detector.id, skip: `crashed: ${error instanceof Error ? error.name : 'unknown'}` });
    }
  }
  return { sightings: look.sightings, skips: look.skips };
}

/** Finds elements for one look; detectors that ask for the same are answered once. */
class Finder {
  #within: Root[];
  #found = new Map<string, Element[]>();

  constructor(within: Root[]) {
    this.#within = within;
  }

  /** The elements a detector's selectors find, each once, newest selector first. */
  candidates({ id, select }: Detector, look: Gathering): Iterable<Element> {
    const lists = select.map(({ css }) => this.#all(css)).filter((list) => list.length > 0);
    const [only = [], ...others] = lists;
    if (others.length === 0 && only.length <= candidateCap) return only;
    const found = new Set<Element>();
    for (const element of lists.flat()) {
      if (found.size >= candidateCap) {
        look.skip({ detector: id, skip: `stopped after ${candidateCap} candidates` });
        break;
      }
      found.add(element);
    }
    return found;
  }

  #all(css: string): Element[] {
    let list = this.#found.get(css);
    if (!list) this.#found.set(css, (list = this.#within.flatMap((root) => [...root.querySelectorAll(css)])));
    return list;
  }
}

/** Sightings and skips of one look, without repeats. */
class Gathering {
  sightings: Sighting[] = [];
  skips: Skip[] = [];
  #anchors = new Map<string, Set<Element>>();
  #reasons = new Set<string>();

  take(result: Sighting | Skip | null): void {
    if (!result) return;
    if ('skip' in result) {
      this.skip(result);
      return;
    }
    const seen = this.#anchors.get(result.kind) ?? new Set();
    if (seen.has(result.anchor)) return;
    this.#anchors.set(result.kind, seen.add(result.anchor));
    this.sightings.push(result);
  }

  skip(skip: Skip): void {
    const reason = `${skip.detector}\n${skip.skip}`;
    if (!this.#reasons.has(reason)) this.skips.push(skip);
    this.#reasons.add(reason);
  }
}
