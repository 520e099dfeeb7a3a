import { useState } from 'preact/hooks';

interface Props {
  marks: number | null | undefined;
  /** Why the number could not be read, and what to do. */
  problem: string | null;
  /** Null when all are forgotten; else why not, and what to do. */
  wipe(): Promise<string | null>;
}

/** The number of marked people, never a list, and one button that forgets them all. */
export function WipeMarks({ marks, problem, wipe }: Props) {
  const [asking, setAsking] = useState(false);
  const [says, setSays] = useState('');
  if (marks === undefined) return null;
  return (
    <section class="card stack">
      <h2>People you have marked</h2>
      {marks === null
        ? <p class="note problem">{problem}</p>
        : <p>{marks === 0 ? 'You have marked nobody.' : `You have told Gatepost who ${marks === 1 ? 'one person is' : `${marks} people are`}.`} No names are kept, so there is no list to see. Each mark is used for two years, then deleted.</p>}
      {marks !== null && marks > 0 && !asking && <div class="row"><button type="button" onClick={() => setAsking(true)}>Forget them all</button></div>}
      {asking && (
        <div class="note problem stack tight">
          <p>Forget all {marks}? This can’t be undone.</p>
          <div class="row">
            <button type="button" class="main" autofocus onClick={() => void wipe().then((refused) => { setSays(refused ?? 'Forgotten.'); setAsking(false); })}>Forget them</button>
            <button type="button" onClick={() => setAsking(false)}>Keep them</button>
          </div>
        </div>
      )}
      <p role="status">{says}</p>
    </section>
  );
}
