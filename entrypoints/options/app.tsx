import { useEffect, useRef } from 'preact/hooks';
import type { Policy } from '../../src/model.ts';
import { policies, rules, sites } from '../../src/registry.ts';
import type { Settings } from '../../src/settings.ts';
import { countMarks, wipeMarks } from '../../src/store/marks.ts';
import { topics } from '../../src/topics.ts';
import { FirstRun } from '../../src/ui/pages/first-run.tsx';
import { Brand } from '../../src/ui/pages/gatepost-mark.tsx';
import { quietedRules } from '../../src/ui/pages/quieted-rules.tsx';
import { routeTo, type Route } from '../../src/ui/pages/route.ts';
import { SettingsPage } from '../../src/ui/pages/settings-page.tsx';
import { useRoute } from './use-route.ts';
import { useRead, useSettings, type StoredSettings } from './use-stored.ts';

/** The full page's views, in the order of the contents list. */
const views = [
  ['policy', 'My policy'], ['compare', 'Compare two policies'], ['check', 'Check a text'], ['checklist', 'Privacy checklist'],
  ['settings', 'Settings'], ['sight', 'What Gatepost can see'], ['privacy', 'What your school can see'], ['help', 'Get help'],
] as const;

/** The one full page: every view follows from the address and from what is stored. */
export function App() {
  const route = useRoute();
  const stored = useSettings();
  const { settings, save, problem } = stored;
  const main = useRef<HTMLElement>(null);
  const view = route.view === '' ? (settings?.setUp ? 'settings' : 'first-run') : route.view;
  const title = views.find(([id]) => id === view)?.[1] ?? 'Set up';
  useEffect(() => {
    document.title = `${title} · Gatepost`;
    // A keyboard or screen reader user starts at the new view, not in the contents list. Not on first load.
    if (main.current && document.activeElement?.closest('nav')) main.current.focus({ preventScroll: false });
  }, [title]);
  if (!settings) return null;
  const alert = problem && <p role="alert" class="note problem">{problem}</p>;
  if (view === 'first-run') {
    return <>
      {alert}
      <FirstRun key={settings.setUp ? 'again' : 'first'} step={route.params.get('step') ?? ''} policies={policies} profile={settings.profile} standIn={settings.standIn}
        setUp={settings.setUp} save={save} go={(hash) => { location.hash = hash; }} />
    </>;
  }
  return (
    <div class="sheet">
      <nav aria-label="Gatepost">
        <Brand />
        <ul>{views.map(([id, words]) => <li key={id}><a href={routeTo(id)} aria-current={id === view ? 'page' : undefined}>{words}</a></li>)}</ul>
      </nav>
      <main ref={main} tabIndex={-1}>
        {alert}
        <View view={view} route={route} settings={settings} save={save} />
      </main>
    </div>
  );
}

interface ViewProps { route: Route; settings: Settings; save: StoredSettings['save'] }

function View({ view, ...props }: ViewProps & { view: string }) {
  switch (view) {
    case 'settings': return <SettingsView {...props} />;
    default: return <p>There is no such page. <a href={routeTo('settings')}>Settings</a></p>;
  }
}

/** The policy in force; the general one when the stored id is no longer here. */
export function policyOf(settings: Settings): Policy | undefined {
  return policies.find((one) => one.id === settings.profile.policyId) ?? policies.find((one) => one.id === 'mat-model');
}

function titleOfRule(id: string): string {
  const rule = rules.find((one) => one.id === id);
  return rule ? topics[rule.topic].title : id;
}

function SettingsView({ settings, save }: ViewProps) {
  const [marks, readAgain] = useRead(countMarks);
  return (
    <SettingsPage policies={policies} profile={settings.profile} standIn={settings.standIn} sites={sites} off={settings.off} pausedUntil={stillPaused(settings)}
      quieted={quietedRules(settings.profile.quieted, titleOfRule)} marks={marks ?? null} save={save}
      wipeMarks={() => wipeMarks().then(() => { readAgain(); return true; }, () => false)} />
  );
}

/** The end of the pause, or null when it is over. */
export function stillPaused(settings: Settings): string | null {
  return settings.pausedUntil && Date.parse(settings.pausedUntil) > Date.now() ? settings.pausedUntil : null;
}
