import { useState } from 'preact/hooks';
import { sayDetector } from './page-state.ts';
import { sayDate } from './say-date.ts';

/** One surface of a site and when it was last recognised. */
export interface SightRow {
  detector: string;
  /** ISO date; null when never. */
  seen: string | null;
  skip: { says: string; since: string } | null;
}

export interface SiteSight {
  id: string;
  title: string;
  rows: SightRow[];
  /** Detectors that see something on the open page at this moment. */
  now?: string[];
}

interface Props {
  sites: SiteSight[];
  /** ISO date of today. */
  today: string;
  /** Why the journal could not be read, and what to do; null when it was. */
  problem: string | null;
  version: string;
  /** The open page's own structure for a bug report, made when asked; null when the page does not answer. */
  pageDiagnostic?: () => Promise<string | null>;
}

type Light = 'now' | 'on' | 'was' | 'lost' | 'never';

function lightOf(row: SightRow, today: string, now: string[] = []): Light {
  if (now.includes(row.detector)) return 'now';
  if (row.skip && row.seen !== today) return 'lost';
  return row.seen === today ? 'on' : row.seen ? 'was' : 'never';
}

function says(row: SightRow, today: string, now: string[] = []): string {
  switch (lightOf(row, today, now)) {
    case 'now': return 'seen just now';
    case 'on': return 'seen today';
    case 'was': return `last seen on ${sayDate(row.seen!)}`;
    case 'lost': return `not recognised since ${sayDate(row.skip!.since)}${row.seen ? `, last seen on ${sayDate(row.seen)}` : ''}`;
    case 'never': return 'not met yet';
  }
}

/** What Gatepost recognises on each site, honestly: a light, a date and the reason when it looked and could not read. */
export function SightPage({ sites, today, problem, version, pageDiagnostic }: Props) {
  return (
    <div class="stack loose">
      <div class="stack tight">
        <h1>What Gatepost can see</h1>
        <p>Sites change. When Gatepost no longer recognises a part of one, it says so here and stays silent there. It does not guess.</p>
      </div>
      {problem && <p role="alert" class="note problem">{problem}</p>}
      {sites.map((site) => (
        <section key={site.id} class="card stack">
          <h2>{site.title}</h2>
          <ul class="stack tight">
            {site.rows.map((row) => (
              <li key={row.detector} class="row" style={{ alignItems: 'flex-start', flexWrap: 'nowrap' }}>
                <span class={`dot ${lightOf(row, today, site.now)}`} aria-hidden="true" />
                <span>
                  <strong>{sayDetector(row.detector)}</strong>: {says(row, today, site.now)}
                  {row.skip && <span class="soft small">. {row.skip.says}</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Diagnostic journal={diagnostic(sites, today, version)} page={pageDiagnostic} />
    </div>
  );
}

/** Structure and reasons only: no text, names or addresses. Safe to paste into a public bug report. */
export function diagnostic(sites: SiteSight[], today: string, version: string): string {
  const rows = sites.flatMap((site) => site.rows.filter((row) => row.seen !== null || row.skip !== null)
    .map((row) => `${row.detector}: ${lightOf(row, today)}, seen ${row.seen ?? 'never'}${row.skip ? `, left alone since ${row.skip.since}: ${row.skip.says}` : ''}`));
  return [`Gatepost ${version}, ${today}`, ...rows].join('\n');
}

function Diagnostic({ journal, page }: { journal: string; page?: () => Promise<string | null> }) {
  const [says, setSays] = useState('');
  const [text, setText] = useState(journal);
  async function copy() {
    const found = page ? await page() : null;
    const whole = found ? `${journal}\n${found}` : journal;
    setText(whole);
    await navigator.clipboard.writeText(whole).then(() => setSays('Copied.'), () => setSays('The browser refused. Open the text below and copy it by hand.'));
  }
  return (
    <section class="stack tight">
      <h2>Something wrong?</h2>
      <p>
        {page ? 'This holds what the open page is built of, with dates and reasons.' : 'This holds dates and reasons. For the build of a page, open Gatepost’s popup on that page and copy it there.'}
        {' '}No words, names or addresses: you can paste it into a public report.
      </p>
      <div class="row"><button type="button" onClick={() => void copy()}>Copy diagnostic</button><span role="status">{says}</span></div>
      <details><summary>Show what is copied</summary><pre class="note small diagnostic">{text}</pre></details>
    </section>
  );
}
