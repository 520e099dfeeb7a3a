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

export interface SiteSight { id: string; title: string; rows: SightRow[] }

interface Props {
  sites: SiteSight[];
  /** ISO date of today. */
  today: string;
  /** False when the journal could not be read. */
  readable: boolean;
  /** Facts for a bug report: version and browser, no content. */
  version: string;
}

type Light = 'on' | 'was' | 'lost' | 'never';

function lightOf(row: SightRow, today: string): Light {
  if (row.skip && row.seen !== today) return 'lost';
  return row.seen === today ? 'on' : row.seen ? 'was' : 'never';
}

function says(row: SightRow, today: string): string {
  switch (lightOf(row, today)) {
    case 'on': return 'seen today';
    case 'was': return `last seen on ${sayDate(row.seen!)}`;
    case 'lost': return `not recognised since ${sayDate(row.skip!.since)}${row.seen ? `, last seen on ${sayDate(row.seen)}` : ''}`;
    case 'never': return 'not met yet';
  }
}

/** What Gatepost recognises on each site, honestly: a light, a date and the reason when it looked and could not read. */
export function SightPage({ sites, today, readable, version }: Props) {
  return (
    <div class="stack loose">
      <div class="stack tight">
        <h1>What Gatepost can see</h1>
        <p>Sites change. When Gatepost no longer recognises a part of one, it says so here and stays silent there. It does not guess.</p>
      </div>
      {!readable && <p role="alert" class="note problem">The journal could not be read. Close and open the browser, then look again.</p>}
      {sites.map((site) => (
        <section key={site.id} class="card stack">
          <h2>{site.title}</h2>
          <ul class="stack tight">
            {site.rows.map((row) => (
              <li key={row.detector} class="row" style={{ alignItems: 'flex-start', flexWrap: 'nowrap' }}>
                <span class={`dot ${lightOf(row, today)}`} aria-hidden="true" />
                <span>
                  <strong>{sayDetector(row.detector)}</strong>: {says(row, today)}
                  {row.skip && <span class="soft small">. {row.skip.says}</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Diagnostic text={diagnostic(sites, today, version)} />
    </div>
  );
}

/** Structure and reasons only: no text, names or addresses. Safe to paste into a public bug report. */
export function diagnostic(sites: SiteSight[], today: string, version: string): string {
  const rows = sites.flatMap((site) => site.rows.filter((row) => row.seen !== null || row.skip !== null)
    .map((row) => `${row.detector}: ${lightOf(row, today)}, seen ${row.seen ?? 'never'}${row.skip ? `, left alone since ${row.skip.since}: ${row.skip.says}` : ''}`));
  return [`Gatepost ${version}, ${today}`, ...rows].join('\n');
}

function Diagnostic({ text }: { text: string }) {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  return (
    <section class="stack tight">
      <h2>Something wrong?</h2>
      <p>This holds dates and reasons only: no words, names or addresses. You can paste it into a public report.</p>
      <details><summary>Show what would be copied</summary><pre class="note small" style={{ whiteSpace: 'pre-wrap' }}>{text}</pre></details>
      <div class="row">
        <button type="button" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied('yes'), () => setCopied('no'))}>Copy diagnostic</button>
        <span role="status">{copied === 'yes' ? 'Copied.' : copied === 'no' ? 'The browser refused. Open the text above and copy it by hand.' : ''}</span>
      </div>
    </section>
  );
}
