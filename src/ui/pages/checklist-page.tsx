import type { Item } from '../../checklist/items.ts';
import { ownListItem, progressOf } from '../../checklist/items.ts';
import { settingGroups, type Clause, type SettingGroup } from '../../model.ts';
import { ChecklistItem } from './checklist-item.tsx';
import { FoldedClauses } from './clause-list.tsx';
import { LookAsOthers } from './look-as-others.tsx';
import { Ring } from './ring.tsx';
import { routeTo } from './route.ts';

const groupTitles: Record<SettingGroup, string> = {
  'who-sees-me': 'Who can see me', 'who-reaches-me': 'Who can reach me', 'my-profile': 'What my profile says', 'my-account': 'My account', 'my-past': 'My past',
};

export interface ChecklistSite { id: string; title: string; items: Item[] }

interface Props {
  sites: ChecklistSite[];
  /** Which one is open, from the address. */
  site: string;
  policy: { title: string; short: string };
  /** All the policy says of privacy settings, and of opening or changing an account. */
  asked: Clause[];
  /** True when this term's look has not been taken yet. */
  due: boolean;
  notThisTerm(): void;
  /** Why the stored readings could not be opened, and what to do; null when they were. */
  problem: string | null;
  /** Opens the site in a new tab and leads through what is open. */
  walk(site: string): void;
  showMe(id: string): void;
  /** Opens the user's own list on a site, for a review of it. */
  review(site: string): void;
  tick(id: string, done: boolean): void;
  /** Reads what the site's open page shows; absent where there is no such page. */
  readPage?: { says: string; go(): void };
  /** Popup: what is still open first, the rest a link away. */
  compact: boolean;
  fullPage(hash: string): string;
  town: string;
  school: string;
}

/** The privacy checklist of one site, with its progress and the way through it. */
export function ChecklistPage(props: Props) {
  const { sites, policy, due, notThisTerm, problem, walk, readPage, compact, fullPage } = props;
  const site = sites.find((one) => one.id === props.site) ?? sites[0];
  if (!site) return null;
  const progress = progressOf(site.items);
  const canWalk = site.items.some((item) => item.setting.urls.length > 0);
  const done = progress.tight === progress.total;
  return (
    <div class="stack loose">
      {!compact && <div class="stack tight">
        <h1>Privacy checklist</h1>
        <p>What UK school staff are asked to check, in the order that matters for your policy: {policy.title}. Only you see it.</p>
      </div>}
      {problem && <p role="alert" class="note problem">{problem}</p>}
      {due && <div class="note row spread"><span>Once a term, it is worth looking through these.</span><button type="button" onClick={notThisTerm}>Not this term</button></div>}
      <ul class="row chooser">
        {sites.map((one) => <li key={one.id}><a class="button" href={routeTo('checklist', { site: one.id })} aria-current={one.id === site.id ? 'true' : undefined}>{one.title}</a></li>)}
      </ul>
      <div class="row" style={{ flexWrap: 'nowrap', gap: '14px' }}>
        <Ring progress={progress} />
        <div class="stack tight">
          {compact ? <h1>{site.title}</h1> : <h2>{site.title}</h2>}
          <div class="row">
            {canWalk && !done && <button type="button" class="main" onClick={() => walk(site.id)}>Walk me through</button>}
            {readPage && <button type="button" onClick={readPage.go}>Read this page now</button>}
            {!compact && <a href={routeTo('certificate', { site: site.id })}>A page to show, if you like</a>}
          </div>
          <span role="status" class="small">{readPage?.says}</span>
        </div>
      </div>
      <FoldedClauses title="Your policy on accounts and settings" clauses={props.asked} policyShort={policy.short} />
      {compact ? <Open {...props} site={site} /> : <Groups {...props} chosen={site} />}
      {compact && <p><a href={fullPage(routeTo('checklist', { site: site.id }))} target="_blank">The whole list</a></p>}
      {!compact && site.id === 'anywhere' && <LookAsOthers town={props.town} school={props.school} />}
    </div>
  );
}

function Groups({ chosen, policy, showMe, review, tick }: Props & { chosen: ChecklistSite }) {
  return (
    <>
      {settingGroups.map((group) => {
        const items = chosen.items.filter((item) => item.setting.group === group);
        return items.length === 0 ? null : (
          <section key={group} class="stack">
            <h2>{groupTitles[group]}</h2>
            <ul class="stack">{items.map((item) => (
              <li key={item.setting.id}>
                <ChecklistItem item={item} policyShort={policy.short} review={item.setting.item === ownListItem ? () => review(chosen.id) : undefined} showMe={item.setting.urls.length > 0 ? () => showMe(item.setting.id) : undefined} tick={(done) => tick(item.setting.id, done)} compact={false} />
              </li>
            ))}</ul>
          </section>
        );
      })}
    </>
  );
}

/** How many open items the popup shows before the link to the whole list. */
const shownInPopup = 6;

function Open({ site, policy, showMe, review, tick }: Omit<Props, 'site'> & { site: ChecklistSite }) {
  // What a page can show comes first here: the walk begins with it too.
  const open = site.items.filter((item) => item.state !== 'tight').toSorted((a, b) => Number(a.setting.control.kind === 'manual') - Number(b.setting.control.kind === 'manual'));
  if (open.length === 0) return <p>Everything on this list is as tight as your policy asks.</p>;
  return (
    <ul class="stack">
      {open.slice(0, shownInPopup).map((item) => (
        <li key={item.setting.id}>
          <ChecklistItem item={item} policyShort={policy.short} review={item.setting.item === ownListItem ? () => review(site.id) : undefined} showMe={item.setting.urls.length > 0 ? () => showMe(item.setting.id) : undefined} tick={(done) => tick(item.setting.id, done)} compact />
        </li>
      ))}
    </ul>
  );
}
