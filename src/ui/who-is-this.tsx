/** The conversation about one person: what the policy asks, who they are, and what to do next. */
import { useRef } from 'preact/hooks';
import { whos, type Who } from '../model.ts';
import { Also, Ask, Shell, StandIn, Steps, type ClauseView, type StepView } from './card.tsx';
import { Press } from './press.tsx';
import { whoWords } from './who-words.ts';

/** What the user can say about a former pupil. `left` is a year, `age` whole years. */
export interface LeftAnswer { left?: number; age?: number; group?: 'care' | 'sen' }

/** Which question the card is at. */
export type PersonStage =
  | { at: 'ask'; clause: ClauseView | null; choose(who: Who): void }
  | { at: 'left'; says: string; asksGroup: string | null; problem?: string; answer(text: { left: string; age: string; group: '' | 'care' | 'sen' }): void }
  | {
    at: 'answer'; says: string; clauses: ClauseView[];
    /** Further clauses, folded away. */
    also: ClauseView[];
    then: StepView[]; circumstances: CircumstanceView[]; note?: string;
    showDecline?: () => void;
    /** "Show me Decline", or "Show me" for the control beside somebody on the user's own list. */
    showLabel?: string;
    change(): void; forget?: () => void; next?: () => void;
  };

/** Something about the person that changes this policy's answer: "At another school". */
export interface CircumstanceView { id: string; says: string; chosen: boolean; choose(): void }

export interface PersonView {
  id: string;
  /** "Who is this?" or "About a pupil". */
  title: string;
  /** "Friend request from Alex", or "these requests" for a group. */
  about: string;
  /** What the page itself says: hints, never verdicts. */
  hints: string[];
  stage: PersonStage;
  standIn: boolean;
  close(): void;
}

/** The card beside a request. */
export function WhoIsThis({ person }: { person: PersonView }) {
  const { stage } = person;
  return (
    <Shell part="person-card" id={person.id} title={person.title} close={person.close}>
      <p class="soft" data-part="about">{[person.about, ...person.hints].join(' · ')}</p>
      {stage.at === 'ask' && <Ask7 stage={stage} />}
      {stage.at === 'left' && <Left stage={stage} />}
      {stage.at === 'answer' && <Answer stage={stage} />}
      {person.standIn && <StandIn />}
    </Shell>
  );
}

function Ask7({ stage }: { stage: Extract<PersonStage, { at: 'ask' }> }) {
  return (
    <>
      {stage.clause && <><p>If this is a pupil:</p><Ask clause={stage.clause} /></>}
      <div class="whos" role="group" aria-label="Who is this?">
        {whos.map((who, index) => (
          <Press key={who} part={`who-${who}`} onPress={() => stage.choose(who)}><kbd aria-hidden="true">{index + 1}</kbd>{whoWords[who]}</Press>
        ))}
      </div>
      <p class="soft">Your answer stays on this device. No name is kept.</p>
    </>
  );
}

function Left({ stage }: { stage: Extract<PersonStage, { at: 'left' }> }) {
  const left = useRef<HTMLInputElement>(null);
  const age = useRef<HTMLInputElement>(null);
  const group = useRef<'' | 'care' | 'sen'>('');
  const answer = () => stage.answer({ left: left.current!.value, age: age.current!.value, group: group.current });
  return (
    <>
      <p>{stage.says}</p>
      <label class="field">The summer they left school (a year)<input ref={left} inputMode="numeric" maxLength={4} data-part="left" data-enter="answer-left" /></label>
      <label class="field">or their age now<input ref={age} inputMode="numeric" maxLength={3} data-part="age" data-enter="answer-left" /></label>
      {stage.asksGroup && (
        <fieldset style={{ border: 0, padding: 0, margin: '0 0 8px' }} data-part="group">
          <legend style={{ padding: 0 }}>{stage.asksGroup}</legend>
          {([['', 'No, or not sure'], ['care', 'In care'], ['sen', 'SEN support']] as const).map(([value, says]) => (
            <label key={value} style={{ display: 'block', minHeight: '24px' }}>
              <input type="radio" name="group" defaultChecked={value === ''} data-part={`group-${value || 'no'}`} onChange={() => { group.current = value; }} /> {says}
            </label>
          ))}
          <p class="soft">Used for this answer only, then forgotten.</p>
        </fieldset>
      )}
      {stage.problem && <p role="alert" data-part="problem">{stage.problem}</p>}
      <Press part="answer-left" look="main" onPress={answer}>See what the policy asks</Press>
    </>
  );
}

function Answer({ stage }: { stage: Extract<PersonStage, { at: 'answer' }> }) {
  return (
    <>
      <p data-part="says" role="status">{stage.says}</p>
      {stage.clauses.filter(({ name }) => !stage.says.includes(name)).map((clause) => <Ask key={clause.name} clause={clause} />)}
      {stage.circumstances.length > 0 && (
        <div class="row small" role="group" aria-label="It may differ" data-part="circumstances">
          {stage.circumstances.map(({ id, says, chosen, choose }) => <Press key={id} part={id} chosen={chosen} onPress={choose}>{says}</Press>)}
        </div>
      )}
      <Steps steps={stage.then} ticks />
      <Also clauses={stage.also} />
      {stage.note && <p class="soft" role="status" data-part="note">{stage.note}</p>}
      <div class="row end">
        {stage.showDecline && <Press part="show-decline" look="main" onPress={stage.showDecline}>{stage.showLabel}</Press>}
        {stage.next && <Press part="next-person" onPress={stage.next}>Next person</Press>}
        <Press part="change-who" look="plain" onPress={stage.change}>Change</Press>
        {stage.forget && <Press part="forget" look="plain" onPress={stage.forget}>Forget</Press>}
      </div>
    </>
  );
}
