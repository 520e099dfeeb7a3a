/** The card a tip opens: what we noticed and which words, what the policy asks, what to do instead. */
import type { ComponentChildren } from 'preact';
import { GatepostMark } from './pages/gatepost-mark.tsx';
import { Press } from './press.tsx';

/** A clause as the card names it: "Oratory 6.4", "must not", our words. Strength is a word, never colour alone. */
export interface ClauseView { name: string; strength: string; gist: string }

export interface PointView {
  id: string;
  /** The user's own words that were noticed, shortened. */
  words: string[];
  because: string;
  clause: ClauseView;
  /** Selects the words in the editor. Absent when there are none to select. */
  showMe?: () => void;
  notRelevant: () => void;
}

/** A thing to do next, its contacts filled in. */
export interface StepView { id: string; says: string; copy?: () => void }

export interface CardView {
  id: string;
  title: string;
  says: string;
  points: PointView[];
  /** How many more were noticed than are shown. */
  more: number;
  then: StepView[];
  /** What else the policy says at this moment, folded away. */
  also: ClauseView[];
  /** "Who can read this: Public." */
  audience?: string;
  /** Why an answer given on this card was not kept. */
  note?: string;
  /** "Friends is not private: ...", once a term. */
  reminder?: string;
  /** The general policy stands in for the school's own. */
  standIn: boolean;
  close(): void;
}

/** The card of a draft. */
export function Card({ card }: { card: CardView }) {
  return (
    <Shell part="card" id={card.id} title={card.title} close={card.close}>
      <p data-part="says">{card.says}</p>
      {card.audience && <p class="soft" data-part="audience">{card.audience}</p>}
      <ul class="points">{card.points.map((point, index) => <Point key={point.id} point={point} alone={index === 0} />)}</ul>
      {card.more > 0 && <p class="soft">And {card.more} more like {card.more === 1 ? 'this' : 'these'}.</p>}
      {card.note && <p class="soft" role="status" data-part="note">{card.note}</p>}
      <Steps steps={card.then} />
      <Also clauses={card.also} />
      {card.reminder && <p class="soft" data-part="reminder">{card.reminder}</p>}
      {card.standIn && <StandIn />}
    </Shell>
  );
}

/** The first point's words are the card's own, above: its clause and reason are not said twice. */
function Point({ point, alone }: { point: PointView; alone: boolean }) {
  const { words, clause } = point;
  return (
    <li data-part="point">
      {(words.length > 0 || !alone) && (
        <p>{words.map((word, index) => <span key={index}>{index > 0 && ', '}<span class="words">{word}</span></span>)}{!alone && (words.length > 0 ? `: ${point.because}` : point.because)}</p>
      )}
      {!alone && <Ask clause={clause} />}
      <div class="row small">
        {point.showMe && <Press part="show-me" onPress={point.showMe}>Show me</Press>}
        <Press part="not-relevant" onPress={point.notRelevant}>Not relevant</Press>
      </div>
    </li>
  );
}

/** What a clause asks: its name, how strongly, in our words. */
export function Ask({ clause }: { clause: ClauseView }) {
  return <p class="soft" data-part="clause"><span class="ref">{clause.name}, {clause.strength}:</span> {clause.gist}</p>;
}

/** Next steps, each with words to copy where there are some. */
export function Steps({ steps, ticks }: { steps: StepView[]; ticks?: boolean }) {
  if (steps.length === 0) return null;
  return (
    <ul class="then" data-part="then">
      {steps.map((step) => (
        <li key={step.id}>
          {ticks ? <label><input type="checkbox" />{step.says}</label> : <span>{step.says}</span>}
          {step.copy && <Press part="copy-wording" look="plain" onPress={step.copy} label={`Copy wording: ${step.says}`}>Copy wording</Press>}
        </li>
      ))}
    </ul>
  );
}

/** Further clauses, one press away: what is asked now comes first. */
export function Also({ clauses }: { clauses: ClauseView[] }) {
  if (clauses.length === 0) return null;
  return (
    <details data-part="also">
      <summary>More in your policy about this · {clauses.length}</summary>
      {clauses.map((clause) => <Ask key={clause.name} clause={clause} />)}
    </details>
  );
}

/** Said on every card while the general policy stands in for the school's own. */
export function StandIn() {
  return <p class="soft" data-part="stand-in">This general policy stands in for your school’s. Your school’s own may differ.</p>;
}

interface ShellProps { part: string; id: string; title: string; close(): void; children: ComponentChildren }

/** A card's frame: mark, title, a way out. */
export function Shell({ part, id, title, close, children }: ShellProps) {
  const heading = `${id}-title`;
  return (
    <section class="card" role="dialog" aria-labelledby={heading} data-part={part}>
      <div class="head">
        <GatepostMark />
        <h2 id={heading}>{title}</h2>
        <Press part="close" look="plain" label="Close" first onPress={close}>✕</Press>
      </div>
      {children}
    </section>
  );
}
