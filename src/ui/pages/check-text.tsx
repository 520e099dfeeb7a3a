import { useId } from 'preact/hooks';
import type { Advice, Finding, Profile, Surface } from '../../model.ts';
import { fillContacts } from '../../next-steps.ts';
import { ClauseLine } from './clause-line.tsx';
import { Select } from './fields.tsx';

/** Where the text is going; advice depends on it. */
export const destinations: { value: Surface; label: string }[] = [
  { value: 'post', label: 'a post' }, { value: 'comment', label: 'a comment' }, { value: 'message', label: 'a message' }, { value: 'bio', label: 'my profile' },
];

interface Props {
  text: string;
  setText(text: string): void;
  surface: Surface;
  setSurface(surface: Surface): void;
  /** What the rules noticed, before any policy. */
  findings: Finding[];
  advice: Advice | null;
  contacts: Profile['contacts'];
  policyTitle: string;
}

/** The same reading as beside the sites, for any text. Nothing is stored: closing the page forgets it. */
export function CheckText({ text, setText, surface, setSurface, findings, advice, contacts, policyTitle }: Props) {
  const id = useId();
  const silent = findings.filter((finding) => !advice?.points.some((point) => point.finding === finding));
  return (
    <div class="stack loose">
      <div class="stack tight"><h1>Check a text</h1><p>The same reading as on the sites, for anything you are about to write anywhere. It is not kept: close this page and it is gone.</p></div>
      <div class="field">
        <label for={id}>Your text</label>
        <textarea id={id} rows={7} value={text} autocomplete="off" onInput={(event) => setText(event.currentTarget.value)} />
      </div>
      <Select label="It is for" value={surface} options={destinations} onChange={setSurface} />
      <section class="stack" aria-live="polite">
        {text.trim() === '' ? null : advice === null ? (
          <div class="card good"><h2>{findings.length === 0 ? 'Nothing noticed' : 'Your policy has nothing to say about this'}</h2>
            <p>Read against: {policyTitle}. You know your school better than any rule does.</p></div>
        ) : <>
          <p class="card" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>{marked(text, advice.points.flatMap((point) => point.finding.spans))}</p>
          {advice.points.map((point, index) => (
            <article key={index} class={`card stack tight ${index === 0 ? advice.tone : ''}`}>
              <h2>{point.finding.because}</h2>
              <ClauseLine policy={advice.policy.short} clauseRef={point.clause.ref} strength={point.clause.strength} gist={point.clause.gist} />
            </article>
          ))}
          {advice.then.length > 0 && <section class="stack tight"><h2>What to do instead</h2><ul>{advice.then.map((step) => <li key={step.id}>{fillContacts(step.says, contacts)}</li>)}</ul></section>}
        </>}
        {advice && silent.length > 0 && <p class="soft small">Also noticed, but your policy is silent on it: {silent.map((finding) => finding.because.replace(/\.$/, '')).join('; ')}.</p>}
      </section>
    </div>
  );
}

/** The text with the noticed words marked. Overlapping spans are joined. */
function marked(text: string, spans: [number, number][]) {
  const joined: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  const parts = [];
  let at = 0;
  for (const [start, end] of joined) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
