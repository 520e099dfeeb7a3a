import { useEffect, useRef } from 'preact/hooks';
import { policies } from '../../src/registry.ts';
import type { Settings } from '../../src/settings.ts';
import { FirstRun } from '../../src/ui/pages/first-run.tsx';
import { Brand } from '../../src/ui/pages/gatepost-mark.tsx';
import { routeTo } from '../../src/ui/pages/route.ts';
import { CertificateView, ChecklistView } from './checklist-view.tsx';
import { useRoute } from './use-route.ts';
import { useSettings } from './use-stored.ts';
import { Waiting } from './waiting.tsx';
import { CheckView, CompareView, HelpView, PolicyView, PrivacyView, SettingsView, SightView, type ViewProps } from './views.tsx';

/** The full page's views, in the order of the contents list. */
const views = [
  ['policy', 'My policy'], ['compare', 'Compare two policies'], ['check', 'Check a text'], ['checklist', 'Privacy checklist'],
  ['settings', 'Settings'], ['sight', 'What Gatepost can see'], ['privacy', 'What your school can see'], ['help', 'Get help'],
] as const;

/** The one full page: every view follows from the address and from what is stored. */
export function App() {
  const route = useRoute();
  const { settings, save, problem, report, ask } = useSettings();
  const main = useRef<HTMLElement>(null);
  const view = route.view === '' || route.view === 'welcome' ? (settings?.setUp ? 'settings' : 'first-run') : route.view;
  const title = views.find(([id]) => id === view)?.[1] ?? 'Set up';
  useEffect(() => {
    document.title = `${title} · Gatepost`;
    // A keyboard or screen reader user starts at the new view, not in the contents list. Not on first load.
    if (main.current && document.activeElement?.closest('nav')) main.current.focus({ preventScroll: false });
  }, [title]);
  if (!settings) return <main><Waiting what="your settings" /></main>;
  const alert = problem && <p role="alert" class="note problem in-view">{problem}</p>;
  if (view === 'first-run') {
    // The steps hold what was stored when they began; what is called wrong on a page meanwhile is not theirs to undo.
    const saveSteps = ({ profile: { policyId, school, contacts, facts }, ...rest }: Pick<Settings, 'profile' | 'standIn' | 'setUp'>) => save({ ...rest, profile: { policyId, school, contacts, facts } });
    return <>
      {alert}
      <FirstRun key={settings.setUp ? 'again' : 'first'} step={route.params.get('step') ?? ''} policies={policies} profile={settings.profile} standIn={settings.standIn}
        setUp={settings.setUp} save={saveSteps} go={(hash) => { location.hash = hash; }} />
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
        <View view={view} route={route} settings={settings} save={save} report={report} ask={ask} fullPage={(hash) => hash} />
      </main>
    </div>
  );
}

function View({ view, ...props }: ViewProps & { view: string }) {
  switch (view) {
    case 'policy': return <PolicyView {...props} />;
    case 'compare': return <CompareView {...props} />;
    case 'check': return <CheckView {...props} />;
    case 'checklist': return <ChecklistView {...props} compact={false} />;
    case 'certificate': return <CertificateView {...props} />;
    case 'settings': return <SettingsView {...props} />;
    case 'sight': return <SightView />;
    case 'privacy': return <PrivacyView />;
    case 'help': return <HelpView {...props} />;
    default: return <p>There is no such page. <a href={routeTo('settings')}>Settings</a></p>;
  }
}
