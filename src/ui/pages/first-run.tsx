import { useState } from 'preact/hooks';
import type { Policy, Profile } from '../../model.ts';
import { FactsForm } from './facts-form.tsx';
import { Brand } from './gatepost-mark.tsx';
import { PolicyChoice } from './policy-choice.tsx';
import { routeTo } from './route.ts';
import { ContactsForm, SchoolForm } from './school-form.tsx';

const steps = ['welcome', 'policy', 'school', 'contacts', 'you', 'done'] as const;
type Step = (typeof steps)[number];

interface Props {
  step: string;
  policies: Policy[];
  profile: Profile;
  standIn: boolean;
  /** Whether set-up was finished before: going through it again must not undo that. */
  setUp: boolean;
  /** True once stored; when storage refuses, the page says so and the step stays. */
  save(change: { profile: Profile; standIn: boolean; setUp: boolean }): Promise<boolean>;
  go(hash: string): void;
}

/** First run, one short step at a time. Each step is saved as it is left, so closing the tab loses nothing. */
export function FirstRun({ step: asked, policies, profile: stored, standIn: storedStandIn, setUp, save, go }: Props) {
  const [profile, setProfile] = useState(stored);
  const [standIn, setStandIn] = useState(storedStandIn);
  const policy = policies.find((one) => one.id === profile.policyId);
  const asks = policy?.asks ?? [];
  const path = steps.filter((one) => one !== 'you' || asks.length > 0);
  const step: Step = path.find((one) => one === asked) ?? 'welcome';
  const at = path.indexOf(step);

  async function next() {
    const to = path[at + 1] ?? 'done';
    if (await save({ profile, standIn, setUp: to === 'done' || setUp })) go(routeTo('first-run', { step: to }));
  }

  async function skip() {
    if (await save({ profile, standIn, setUp: true })) go(routeTo('first-run', { step: 'done' }));
  }

  const buttons = (
    <div class="row spread">
      <div class="row">
        <button class="main" type="submit">{at === path.length - 2 ? 'Finish' : 'Next'}</button>
        {at > 1 && <a class="button" href={routeTo('first-run', { step: path[at - 1]! })}>Back</a>}
      </div>
      <button class="plain" type="button" onClick={() => void skip()}>Skip the rest</button>
    </div>
  );

  return (
    <div class="sheet alone">
      <div>
        <header><Brand /></header>
        <main class="stack loose" tabIndex={-1}>
          {step !== 'welcome' && step !== 'done' && <p class="soft">Step {at} of {path.length - 2}</p>}
          {step === 'welcome' && <Welcome go={go} skip={() => void skip()} />}
          {step === 'done' && <Done policy={policy} standIn={standIn} />}
          {step !== 'welcome' && step !== 'done' && (
            <form class="stack loose" onSubmit={(event) => { event.preventDefault(); void next(); }}>
              {step === 'policy' && <>
                <div class="stack tight"><h1>Which policy is yours?</h1><p>Schools ask different things. Gatepost speaks from one policy: yours.</p></div>
                <PolicyChoice policies={policies} value={{ policyId: profile.policyId, standIn }}
                  onChange={(value) => { setProfile({ ...profile, policyId: value.policyId }); setStandIn(value.standIn); }} />
              </>}
              {step === 'school' && <>
                <div class="stack tight"><h1>Your school</h1><p>So that Gatepost knows when a draft names it. All of this stays on this device, and all of it may stay empty.</p></div>
                <SchoolForm school={profile.school} onChange={(school) => setProfile({ ...profile, school })} />
              </>}
              {step === 'contacts' && <>
                <div class="stack tight"><h1>People to turn to</h1><p>When a policy says “tell the safeguarding lead”, the card can name them. Gatepost never writes to anyone.</p></div>
                <ContactsForm contacts={profile.contacts} onChange={(contacts) => setProfile({ ...profile, contacts })} />
              </>}
              {step === 'you' && <>
                <div class="stack tight"><h1>About you</h1><p>Asked only because your policy’s answer depends on it.</p></div>
                <FactsForm asks={asks} facts={profile.facts} onChange={(facts) => setProfile({ ...profile, facts })} />
              </>}
              {buttons}
            </form>
          )}
        </main>
      </div>
    </div>
  );
}

function Welcome({ go, skip }: { go(hash: string): void; skip(): void }) {
  return (
    <div class="stack loose">
      <div class="stack tight">
        <h1>A quiet word, before you post</h1>
        <p>Gatepost stands beside you on Facebook, X and Instagram. When a friend request, a draft or a setting touches your school’s social media policy, it says what the policy asks, and which clause.</p>
      </div>
      <ul class="stack tight">
        <li><strong>It stays here.</strong> Nothing you write, read or choose leaves this device. Your school sees nothing.</li>
        <li><strong>You decide.</strong> It never blocks, reports or scores. Every pause can be let go with one key.</li>
        <li><strong>It is quiet.</strong> Small tips while you write; a pause at Post only when your policy is plain.</li>
      </ul>
      <div class="row">
        <button class="main" onClick={() => go(routeTo('first-run', { step: 'policy' }))}>Set up in two minutes</button>
        <button onClick={skip}>Use it without set-up</button>
      </div>
    </div>
  );
}

function Done({ policy, standIn }: { policy: Policy | undefined; standIn: boolean }) {
  return (
    <div class="stack loose">
      <div class="stack tight">
        <h1>That’s all</h1>
        <p>
          {standIn ? 'The general policy stands in for your school’s own, and every card will say so.' : `Gatepost speaks from: ${policy?.title ?? 'the general policy'}.`}
          {' '}Open Facebook, X or Instagram as you always do. If a page is open already, reload it once.
        </p>
      </div>
      <div class="row">
        <a class="button main" href={routeTo('checklist')}>Check my privacy settings</a>
        <a class="button" href={routeTo('policy')}>Read my policy</a>
        <a class="button" href={routeTo('settings')}>Settings</a>
      </div>
    </div>
  );
}
