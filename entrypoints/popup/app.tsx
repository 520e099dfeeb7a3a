import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { sendToTab } from '../../src/messages.ts';
import { clausesAt } from '../../src/policy-reading.ts';
import { sites } from '../../src/registry.ts';
import { countMarks } from '../../src/store/marks.ts';
import { Brand } from '../../src/ui/pages/gatepost-mark.tsx';
import { routeTo } from '../../src/ui/pages/route.ts';
import { ThisPage } from '../../src/ui/pages/this-page.tsx';
import { ChecklistView } from '../options/checklist-view.tsx';
import { policyOf, stillPaused } from '../options/in-force.ts';
import { useRoute } from '../options/use-route.ts';
import { useRead, useSettings } from '../options/use-stored.ts';
import { Waiting } from '../options/waiting.tsx';
import { HelpView, PolicyView, SightView, type ViewProps } from '../options/views.tsx';

const tabs = [['page', 'This page'], ['checklist', 'Privacy checklist'], ['policy', 'My policy'], ['help', 'Get help']] as const;

/** The popup: four tabs over one page's state. The tab asked about is the active one, or `?tab=ID` in the address. */
export function App() {
  const route = useRoute();
  const { settings, save, problem, report, ask } = useSettings();
  const view = route.view === 'sight' || tabs.some(([id]) => id === route.view) ? route.view : 'page';
  const title = tabs.find(([id]) => id === view)?.[1] ?? 'What Gatepost can see';
  useEffect(() => { document.title = `${title} · Gatepost`; }, [title]);
  if (!settings) return <main><Waiting what="your settings" /></main>;
  return <>
    <header class="row spread">
      <Brand />
      <a class="small" href={fullPage(routeTo('settings'))} target="_blank">Settings</a>
    </header>
    <nav class="tabs" aria-label="Gatepost">
      {tabs.map(([id, words]) => <a key={id} href={routeTo(id)} aria-current={id === view ? 'page' : undefined}>{words}</a>)}
    </nav>
    <main>
      {problem && <p role="alert" class="note problem in-view">{problem}</p>}
      <View view={view} route={route} settings={settings} save={save} report={report} ask={ask} fullPage={fullPage} />
    </main>
  </>;
}

function View({ view, ...props }: ViewProps & { view: string }) {
  switch (view) {
    case 'checklist': return <HereChecklist {...props} />;
    case 'policy': return <PolicyView {...props} />;
    case 'sight': return <HereSight />;
    case 'help': return <HelpView {...props} />;
    default: return <PageView {...props} />;
  }
}

function PageView({ settings, save, ask }: ViewProps) {
  const [page] = useRead(stateOfTab, [settings]);
  // Whom the user marked is not known on any page while this fails, so it is said where they look first.
  const [, , problem] = useRead(countMarks);
  const policy = policyOf(settings);
  return <>
    {problem && <p role="alert" class="note problem">{problem}</p>}
    <ThisPage page={page} siteTitle={(id) => sites.find((site) => site.id === id)?.title ?? id}
      policy={{ title: policy.title, short: policy.short }} arriving={clausesAt(policy, ['arriving', 'leaving-site'], settings.profile.facts, new Date())} standIn={settings.standIn} setUp={settings.setUp}
      pausedUntil={stillPaused(settings)} off={settings.off} fullPage={fullPage}
      review={(site) => ask('review-start', { site })}
      pause={(until) => void save({ pausedUntil: until && endOfPause(until) })}
      setSite={(site, on) => void save({ off: on ? settings.off.filter((id) => id !== site) : [...settings.off, site] })} />
  </>;
}

function HereSight() {
  const [page] = useRead(stateOfTab);
  if (page === undefined) return null;
  if (page === null) return <p>Gatepost is not on this page. <a href={fullPage(routeTo('sight'))} target="_blank">What it can see on each site</a></p>;
  return <SightView here={{ site: page.site, now: page.seen.map((one) => one.detector), diagnostic: diagnosticOfTab }} />;
}

/** What the tab's page is built of, without anything it says; null when the page does not answer. */
async function diagnosticOfTab(): Promise<string | null> {
  const id = await tabInQuestion();
  return id === undefined ? null : (await sendToTab(id, 'diagnostic', {}))?.text ?? null;
}

function HereChecklist(props: ViewProps) {
  const [page] = useRead(stateOfTab);
  return page === undefined ? <Waiting what="your ticks" /> : <ChecklistView {...props} compact here={page?.site ?? null} readPage={readTab} />;
}

/** Reads the settings the tab shows, and says how it went. */
async function readTab(): Promise<string> {
  const id = await tabInQuestion();
  const answer = id === undefined ? null : await sendToTab(id, 'settings-read', {});
  if (!answer || answer.read + answer.unread === 0) return 'This page shows no setting of the list.';
  return answer.unread === 0 ? `Read ${answer.read}.` : `Read ${answer.read}, could not read ${answer.unread}.`;
}

/** The state of the tab this popup is about; null when Gatepost is not there. */
async function stateOfTab() {
  const id = await tabInQuestion();
  return id === undefined ? null : sendToTab(id, 'state', {});
}

/** The tab this popup is about. */
export async function tabInQuestion(): Promise<number | undefined> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  if (asked > 0) return asked;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

function fullPage(hash: string): string {
  return browser.runtime.getURL(`/options.html${hash}` as '/');
}

/** ISO date-time of the end of a pause: an hour from now, or the next midnight. */
function endOfPause(until: 'hour' | 'tomorrow'): string {
  const end = new Date();
  if (until === 'hour') end.setHours(end.getHours() + 1);
  else end.setHours(24, 0, 0, 0);
  return end.toISOString();
}
