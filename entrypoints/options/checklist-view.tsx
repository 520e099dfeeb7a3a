import { useState } from 'preact/hooks';
import { itemsOf, progressOf } from '../../src/checklist/items.ts';
import { clausesAt } from '../../src/policy-reading.ts';
import { checklists } from '../../src/registry.ts';
import { isoDay } from '../../src/school-year.ts';
import { getChecks, putCheck } from '../../src/store/checklist.ts';
import { faultOf } from '../../src/store/fault.ts';
import { dueThisTerm } from '../../src/term.ts';
import { Certificate } from '../../src/ui/pages/certificate.tsx';
import { ChecklistPage } from '../../src/ui/pages/checklist-page.tsx';
import { policyOf } from './in-force.ts';
import { useRead } from './use-stored.ts';
import type { ViewProps } from './views.tsx';
import { Waiting } from './waiting.tsx';

/** The sites first, in the order of their ids; what no site shows comes last. */
const ordered = checklists.toSorted((a, b) => Number(a.hosts.length === 0) - Number(b.hosts.length === 0));

interface Props extends ViewProps {
  compact: boolean;
  /** The site of the tab the popup is about. */
  here?: string | null;
  /** Reads what that tab shows, and says what came of it. */
  readPage?: () => Promise<string>;
}

/** The checklist over the stored readings. */
export function ChecklistView({ route, settings, save, report, ask, fullPage, compact, here, readPage }: Props) {
  const [checks, readAgain, problem] = useRead(getChecks);
  const [says, setSays] = useState('');
  const policy = policyOf(settings);
  if (checks === undefined) return <Waiting what="your ticks" />;
  const last = (checks ?? []).map(({ on }) => on).concat(settings.checklistReminder ?? []).toSorted().at(-1) ?? null;
  const site = route.params.get('site') ?? here ?? '';
  return (
    <ChecklistPage sites={ordered.map((one) => ({ id: one.id, title: one.title, items: itemsOf(one, policy, checks ?? []) }))} site={site}
      policy={policy} asked={clausesAt(policy, ['reviewing-setting', 'signing-up'], settings.profile.facts, new Date())} due={settings.setUp && dueThisTerm(last, isoDay(new Date()))} notThisTerm={() => void save({ checklistReminder: isoDay(new Date()) })}
      problem={problem} compact={compact} fullPage={fullPage} town={settings.profile.school.town} school={settings.profile.school.name}
      walk={(id) => ask('walk-start', { site: id })}
      showMe={(id) => ask('walk-start', { site: id.split('/')[0]!, only: id })}
      review={(id) => ask('review-start', { site: id })}
      tick={(id, done) => void putCheck({ id, value: done ? 'looked at' : 'not looked at', verdict: done ? 'tight' : 'loose', on: new Date().toISOString(), by: 'user' }).then(readAgain, (error: unknown) => report(faultOf(error)))}
      readPage={readPage && here && (site === '' || site === here) ? { says, go: () => void readPage().then((words) => { setSays(words); readAgain(); }) } : undefined} />
  );
}

/** The printable page. */
export function CertificateView({ route, settings }: ViewProps) {
  const [checks, , problem] = useRead(getChecks);
  const checklist = checklists.find((one) => one.id === route.params.get('site')) ?? ordered[0]!;
  if (!checks) return problem ? <p role="alert" class="note problem">{problem}</p> : <Waiting what="your ticks" />;
  return <Certificate site={checklist.id} title={checklist.title} progress={progressOf(itemsOf(checklist, policyOf(settings), checks))} today={isoDay(new Date())} />;
}
