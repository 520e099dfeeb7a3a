import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Policy, Profile } from '../../model.ts';
import { FactsForm } from './facts-form.tsx';
import { PolicyChoice } from './policy-choice.tsx';
import { QuietedRules, type QuietedRule } from './quieted-rules.tsx';
import { routeTo } from './route.ts';
import { sayUntil } from './say-date.ts';
import { ContactsForm, SchoolForm } from './school-form.tsx';
import { WipeMarks } from './wipe-marks.tsx';

/** What this page may change. Each part is optional; the rest stays as stored. */
export interface SettingsChange { profile?: Profile; standIn?: boolean; off?: string[]; pausedUntil?: string | null }

interface Props {
  policies: Policy[];
  profile: Profile;
  standIn: boolean;
  sites: { id: string; title: string }[];
  off: string[];
  pausedUntil: string | null;
  quieted: QuietedRule[];
  /** How many people the user has marked; null when the count could not be read, undefined while it is being read. */
  marks: number | null | undefined;
  /** Why that count could not be read, and what to do. */
  marksProblem: string | null;
  /** Null when all are forgotten; else why not, and what to do. */
  wipeMarks(): Promise<string | null>;
  /** True once stored. */
  save(change: SettingsChange): Promise<boolean>;
}

/** Everything the user can change, each part with its own Save. */
export function SettingsPage(props: Props) {
  const { policies, profile, standIn, sites, off, pausedUntil, quieted, marks, marksProblem, wipeMarks, save } = props;
  const asks = policies.find((policy) => policy.id === profile.policyId)?.asks ?? [];
  return (
    <div class="stack loose">
      <h1>Settings</h1>
      <p class="soft">All of this stays on this device. <a href={routeTo('first-run')}>Go through set-up again</a></p>
      <Part title="My school’s policy" initial={{ policyId: profile.policyId, standIn }}
        save={(choice) => save({ profile: { ...profile, policyId: choice.policyId }, standIn: choice.standIn })}>
        {(choice, change) => <PolicyChoice policies={policies} value={choice} onChange={change} />}
      </Part>
      <Part title="My school" initial={profile.school} save={(school) => save({ profile: { ...profile, school } })}>
        {(school, change) => <SchoolForm school={school} onChange={change} />}
      </Part>
      <Part title="People to turn to" initial={profile.contacts} save={(contacts) => save({ profile: { ...profile, contacts } })}>
        {(contacts, change) => <ContactsForm contacts={contacts} onChange={change} />}
      </Part>
      {asks.length > 0 && (
        <Part title="About me" initial={profile.facts} save={(facts) => save({ profile: { ...profile, facts } })}>
          {(facts, change) => <FactsForm asks={asks} facts={facts} onChange={change} />}
        </Part>
      )}
      <section class="card stack">
        <h2>Where Gatepost is on</h2>
        <ul class="stack tight">
          {sites.map((site) => {
            const isOff = off.includes(site.id);
            return (
              <li key={site.id} class="row spread">
                <span>{site.title}: {isOff ? 'off' : 'on'}</span>
                <button type="button" onClick={() => void save({ off: isOff ? off.filter((id) => id !== site.id) : [...off, site.id] })}>
                  Turn {isOff ? 'on' : 'off'}<span class="hidden-words"> {site.title}</span>
                </button>
              </li>
            );
          })}
        </ul>
        {pausedUntil && (
          <div class="note row spread"><span>Paused everywhere {sayUntil(pausedUntil)}.</span><button type="button" onClick={() => void save({ pausedUntil: null })}>Carry on now</button></div>
        )}
      </section>
      <QuietedRules quieted={quieted} turnOn={(quiet) => void save({ profile: { ...profile, quieted: profile.quieted.filter((one) => !quiet(one)) } })} />
      <WipeMarks marks={marks} problem={marksProblem} wipe={wipeMarks} />
    </div>
  );
}

/** One section with its own draft of the values, so leaving the page without Save changes nothing. */
function Part<T>({ title, initial, save, children }: {
  title: string; initial: T; save(value: T): Promise<boolean>; children(value: T, change: (value: T) => void): ComponentChildren;
}) {
  const [edited, setEdited] = useState<T | null>(null);
  const [saved, setSaved] = useState(false);
  const change = (value: T) => {
    setEdited(value);
    setSaved(false);
  };
  return (
    <form class="card stack" onSubmit={(event) => {
      event.preventDefault();
      void save(edited ?? initial).then((stored) => {
        setSaved(stored);
        if (stored) setEdited(null);
      });
    }}>
      <h2>{title}</h2>
      {children(edited ?? initial, change)}
      <div class="row"><button class="main" type="submit">Save<span class="hidden-words"> {title}</span></button><span role="status">{saved ? 'Saved.' : ''}</span></div>
    </form>
  );
}
