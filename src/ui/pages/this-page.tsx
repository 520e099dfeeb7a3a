import type { Clause } from '../../model.ts';
import { ClauseLine } from './clause-line.tsx';
import { FoldedClauses } from './clause-list.tsx';
import { sayDetector, type PageState } from './page-state.ts';
import { routeTo } from './route.ts';
import { sayUntil } from './say-date.ts';

interface Props {
  /** The tab's own account of itself; null when Gatepost is not on that page; undefined while it is being asked. */
  page: PageState | null | undefined;
  siteTitle(id: string): string;
  policy: { title: string; short: string };
  /** What the policy says of opening such a site, and of going on from it. */
  arriving: Clause[];
  standIn: boolean;
  setUp: boolean;
  pausedUntil: string | null;
  off: string[];
  /** Full address of a view of the full page. */
  fullPage(hash: string): string;
  pause(until: 'hour' | 'tomorrow' | null): void;
  setSite(site: string, on: boolean): void;
  /** Opens the user's own list on a site, for a review of it. */
  review(site: string): void;
}

/** The popup's first tab: what Gatepost sees here, what it has to say, and how to quieten it. */
export function ThisPage(props: Props) {
  const { page, policy, standIn, setUp, off, fullPage } = props;
  return (
    <div class="stack">
      {!setUp && (
        <div class="note stack tight">
          <p>Gatepost is using the general policy and no school name.</p>
          <p><a href={fullPage(routeTo('first-run'))} target="_blank">Choose your policy and name your school</a></p>
        </div>
      )}
      <div aria-live="polite">{page === undefined ? <p class="soft">Looking…</p> : page ? <OnSite {...props} page={page} /> : <Elsewhere fullPage={fullPage} />}</div>
      {page && !off.includes(page.site) && <FoldedClauses title="Your policy on using sites like this" clauses={props.arriving} policyShort={policy.short} />}
      <p class="soft">
        Speaking from: <a href={routeTo('policy')}>{policy.title}</a>{standIn && ', standing in for your school’s own'}
      </p>
      <Pause {...props} />
    </div>
  );
}

function OnSite({ page, siteTitle, off, pausedUntil, setSite, review }: Props & { page: PageState }) {
  const title = siteTitle(page.site);
  const isOff = off.includes(page.site);
  const skips = [...new Map(page.skips.map((one) => [one.detector, one])).values()];
  return (
    <div class="stack">
      <div class="row spread">
        <h1>{title}</h1>
        <button type="button" role="switch" aria-checked={!isOff} onClick={() => setSite(page.site, isOff)}>{isOff ? 'Off here' : 'On here'}</button>
      </div>
      {isOff ? <p>Gatepost reads nothing on {title} until you turn it on again.</p>
        : pausedUntil ? null
        : page.asleep ? <p class="note">{page.asleep}</p>
        : <>
          {page.advice.length === 0 && <p>Nothing to say about this page.</p>}
          {page.advice.map((advice, index) => (
            <article key={index} class={`card stack tight ${advice.tone}`}>
              <h2>{advice.title}</h2>
              {advice.refs.map((clause) => <ClauseLine key={clause.ref} clauseRef={clause.ref} strength={clause.strength} gist={clause.gist} />)}
            </article>
          ))}
          <details>
            <summary>{page.seen.length === 0 ? 'Nothing recognised on this page yet' : `Recognised: ${counted(page)}`}</summary>
            <div class="stack tight">
              {page.seen.length > 0 && <ul>{tally(page).map(([words, count]) => <li key={words}>{words}{count > 1 ? ` × ${count}` : ''}</li>)}</ul>}
              {skips.length > 0 && <>
                <h2>Seen but left alone</h2>
                <ul>{skips.map((one) => <li key={one.detector}>{sayDetector(one.detector)}: {one.skip}</li>)}</ul>
              </>}
            </div>
          </details>
          <p><button type="button" data-part="review-start" onClick={() => review(page.site)}>Review my friends and followers</button></p>
          <p><a href={routeTo('sight')}>What Gatepost can see here</a></p>
        </>}
    </div>
  );
}

/** How often each thing is on the page, by name. */
function tally(page: PageState): [string, number][] {
  const counts = new Map<string, number>();
  for (const one of page.seen) counts.set(sayDetector(one.detector), (counts.get(sayDetector(one.detector)) ?? 0) + 1);
  return [...counts];
}

function counted(page: PageState): string {
  return page.seen.length === 1 ? '1 thing' : `${page.seen.length} things`;
}

function Elsewhere({ fullPage }: Pick<Props, 'fullPage'>) {
  return (
    <div class="stack">
      <h1>Not here</h1>
      <p>Gatepost reads only Facebook, X and Instagram, so it has read nothing on this page. If this is one of them, reload it once.</p>
      <p>Writing somewhere else? <a href={fullPage(routeTo('check'))} target="_blank">Check a text</a> against your policy. It stays on this device.</p>
    </div>
  );
}

function Pause({ pausedUntil, pause }: Props) {
  if (pausedUntil) {
    return (
      <div class="note row spread">
        <span>Paused everywhere {sayUntil(pausedUntil)}.</span>
        <button type="button" onClick={() => pause(null)}>Carry on now</button>
      </div>
    );
  }
  return (
    <div class="row">
      <button type="button" onClick={() => pause('hour')}>Pause for an hour</button>
      <button type="button" onClick={() => pause('tomorrow')}>Until tomorrow</button>
    </div>
  );
}
