import type { Progress } from '../../checklist/items.ts';
import { Brand } from './gatepost-mark.tsx';
import { routeTo } from './route.ts';
import { sayDate } from './say-date.ts';

/** A page the user may print or show: how many, on which day, and nothing of the account. */
export function Certificate({ site, title, progress, today }: { site: string; title: string; progress: Progress; today: string }) {
  return (
    <div class="stack loose">
      <div class="certificate stack">
        <div style={{ margin: '0 auto' }}><Brand /></div>
        <h1>Privacy checklist: {title}</h1>
        <p class="count">{progress.tight} of {progress.total}</p>
        <p>settings are as tight as the policy asks, on {sayDate(today)}.</p>
        <p class="small soft">Read on the user’s own device. It says nothing of the account, and nobody was sent it.</p>
      </div>
      <div class="row not-printed">
        <button type="button" class="main" onClick={() => print()}>Print</button>
        <a class="button" href={routeTo('checklist', { site })}>Back to the list</a>
      </div>
      <p class="small soft not-printed">Showing this is your choice. Gatepost shows it to nobody.</p>
    </div>
  );
}
