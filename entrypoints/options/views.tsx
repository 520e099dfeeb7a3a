import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { advise } from '../../src/advise.ts';
import { send } from '../../src/messages.ts';
import type { Moment, Surface } from '../../src/model.ts';
import { clausesAt } from '../../src/policy-reading.ts';
import { isRuleQuiet } from '../../src/quieted.ts';
import { readDraft } from '../../src/read-draft.ts';
import { policies, rules, sites } from '../../src/registry.ts';
import type { Settings } from '../../src/settings.ts';
import { faultOf } from '../../src/store/fault.ts';
import { countMarks, wipeMarks } from '../../src/store/marks.ts';
import { readSight } from '../../src/store/sight.ts';
import { isoDay } from '../../src/school-year.ts';
import { topics } from '../../src/topics.ts';
import { CheckText } from '../../src/ui/pages/check-text.tsx';
import { Compare } from '../../src/ui/pages/compare.tsx';
import { GetHelp } from '../../src/ui/pages/get-help.tsx';
import { PolicyReader } from '../../src/ui/pages/policy-reader.tsx';
import { quietedRules } from '../../src/ui/pages/quieted-rules.tsx';
import type { Route } from '../../src/ui/pages/route.ts';
import { SchoolSees } from '../../src/ui/pages/school-sees.tsx';
import { SettingsPage } from '../../src/ui/pages/settings-page.tsx';
import { SightPage } from '../../src/ui/pages/sight-page.tsx';
import { policyOf, stillPaused } from './in-force.ts';
import { useRead, type StoredSettings } from './use-stored.ts';
import { Waiting } from './waiting.tsx';

/** What every view is given. `fullPage` makes the address of a view: here it is the hash itself. */
export interface ViewProps { route: Route; settings: Settings; save: StoredSettings['save']; report: StoredSettings['report']; ask: StoredSettings['ask']; fullPage(hash: string): string }

const go = (hash: string) => { location.replace(hash); };

export function SettingsView({ settings, save }: ViewProps) {
  const [marks, readAgain, problem] = useRead(countMarks);
  return (
    <SettingsPage policies={policies} profile={settings.profile} standIn={settings.standIn} sites={sites} off={settings.off} pausedUntil={stillPaused(settings)}
      quieted={quietedRules(settings.profile.quieted, titleOfRule)} marks={marks} marksProblem={problem} save={save}
      wipeMarks={() => wipeMarks().then(() => { readAgain(); return null; }, (error: unknown) => faultOf(error).message)} />
  );
}

function titleOfRule(id: string): string {
  const rule = rules.find((one) => one.id === id);
  return rule ? topics[rule.topic].title : id;
}

export function PolicyView({ route, settings, save }: ViewProps) {
  return (
    <PolicyReader policy={policyOf(settings)} standIn={settings.standIn} contacts={settings.profile.contacts}
      moment={route.params.get('moment') ?? ''} search={route.params.get('q') ?? ''}
      readOnce={settings.readOnce} setReadOnce={(readOnce) => void save({ readOnce })} go={go} />
  );
}

export function CompareView({ route, settings }: ViewProps) {
  const find = (id: string | null) => policies.find((one) => one.id === id);
  const left = find(route.params.get('a')) ?? policyOf(settings);
  const right = find(route.params.get('b')) ?? policies.find((one) => one.id !== left.id) ?? left;
  return <Compare policies={policies} left={left} right={right} go={go} />;
}

/** The text lives in this component's state and nowhere else. */
export function CheckView({ settings }: ViewProps) {
  const [text, setText] = useState('');
  const [surface, setSurface] = useState<Surface>('post');
  // Words chosen with the menu on some page are handed over once, then forgotten by the background.
  useEffect(() => { void send('take-text', {}).then((chosen) => { if (chosen) setText(chosen); }, () => {}); }, []);
  const policy = policyOf(settings);
  const { findings, advice } = useMemo(() => {
    const draft = { surface, text, media: { photos: 0, videos: 0 } };
    const found = readDraft(draft, settings.profile, rules).filter((finding) => !isRuleQuiet(settings.profile.quieted, finding.rule));
    const moment: Moment = { kind: 'drafting', site: 'elsewhere', ...draft };
    return { findings: found, advice: advise({ findings: found, moment, policy, profile: settings.profile }) };
  }, [text, surface, settings, policy]);
  return (
    <CheckText text={text} setText={setText} surface={surface} setSurface={setSurface} findings={findings} advice={advice}
      contacts={settings.profile.contacts} policyTitle={policy.title} />
  );
}

/** The open page, for the popup: its site, what is seen there now, and its diagnostic. */
interface SightHere { site: string; now: string[]; diagnostic: () => Promise<string | null> }

export function SightView({ here }: { here?: SightHere }) {
  const [journal, , problem] = useRead(readSight);
  if (journal === undefined) return <Waiting what="what it has seen" />;
  const kept = new Map((journal ?? []).map((row) => [row.detector, row]));
  const shown = sites.filter((site) => !here || site.id === here.site).map((site) => ({
    id: site.id, title: site.title, now: here?.now ?? [],
    rows: [...new Set(site.detectors.map((detector) => detector.id))].map((detector) => ({ detector, seen: kept.get(detector)?.seen ?? null, skip: kept.get(detector)?.skip ?? null })),
  }));
  return <SightPage sites={shown} today={isoDay(new Date())} problem={problem} version={browser.runtime.getManifest().version} pageDiagnostic={here?.diagnostic} />;
}

export function PrivacyView() {
  const [managed] = useRead(async () => Object.keys(((await browser.storage.local.get('managed')).managed ?? {}) as object).length > 0);
  return <SchoolSees managed={managed === true} />;
}

export function HelpView({ settings, fullPage, ask }: ViewProps) {
  const policy = policyOf(settings);
  const { contacts, facts } = settings.profile;
  const today = new Date();
  return (
    <GetHelp contacts={contacts} policyShort={policy.short} fullPage={fullPage} lists={sites.filter(({ list }) => list)} review={(site) => ask('review-start', { site })} officialAccounts={facts['official-accounts'] ?? ''}
      whenWrong={clausesAt(policy, ['reporting'], facts, today)} official={clausesAt(policy, ['official-account'], facts, today)} />
  );
}
