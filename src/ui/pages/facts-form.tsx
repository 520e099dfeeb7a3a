import type { Profile, UserFact } from '../../model.ts';
import { ListField, Tick } from './fields.tsx';

type Facts = Profile['facts'];

/** Why each question is asked, so nobody answers one blindly. */
const reasons: Record<UserFact, string> = {
  'also-parent': 'Your policy treats staff who are parents at the school differently.',
  'lesson-hours': 'Your policy asks you not to use social media in lessons. Gatepost says so only in these hours.',
  'official-accounts': 'Your policy has other rules for accounts you run in the school’s name.',
  'left-job': 'Some clauses stand after you leave, some do not.',
};

const stages = ['EYFS', 'KS1', 'KS2', 'KS3', 'KS4', 'KS5'];

function list(value: string | undefined): string[] {
  return (value ?? '').split(',').map((part) => part.trim()).filter(Boolean);
}

/** The facts the chosen policy asks for, and no others. Values are plain text: yes/no, a list, or "08:45-15:30". */
export function FactsForm({ asks, facts, onChange }: { asks: UserFact[]; facts: Facts; onChange(facts: Facts): void }) {
  const set = (fact: UserFact, value: string) => onChange({ ...facts, [fact]: value });
  return (
    <div class="stack loose">
      {asks.map((fact) => (
        <div key={fact} class="field">
          <Question fact={fact} value={facts[fact]} set={(value) => set(fact, value)} />
          <span class="soft">{reasons[fact]}</span>
        </div>
      ))}
    </div>
  );
}

function Question({ fact, value, set }: { fact: UserFact; value: string | undefined; set(value: string): void }) {
  if (fact === 'also-parent' || fact === 'left-job') {
    const words = fact === 'also-parent' ? 'I am also a parent or carer of a pupil here' : 'I have left this job';
    return <Tick checked={value === 'yes'} onChange={(checked) => set(checked ? 'yes' : 'no')}>{words}</Tick>;
  }
  if (fact === 'official-accounts') {
    return <ListField label="Official accounts you run" hint="Their names, commas between" values={list(value)} onChange={(names) => set(names.join(', '))} />;
  }
  if (fact === 'lesson-hours') {
    const [from = '', to = ''] = (value ?? '').split('-');
    return (
      <fieldset class="stack tight">
        <legend>Lesson hours on school days</legend>
        <div class="two">
          <label class="field"><span>From</span><input type="time" value={from} onChange={(event) => set(`${event.currentTarget.value}-${to}`)} /></label>
          <label class="field"><span>To</span><input type="time" value={to} onChange={(event) => set(`${from}-${event.currentTarget.value}`)} /></label>
        </div>
      </fieldset>
    );
  }
  const chosen = list(value);
  return (
    <fieldset class="stack tight">
      <legend>Key stages you teach</legend>
      <div class="row">
        {stages.map((stage) => (
          <Tick key={stage} checked={chosen.includes(stage)}
            onChange={(checked) => set(stages.filter((other) => (other === stage ? checked : chosen.includes(other))).join(', '))}>{stage}</Tick>
        ))}
      </div>
    </fieldset>
  );
}
