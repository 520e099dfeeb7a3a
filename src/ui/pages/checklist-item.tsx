import { recommended, sayValue, type Item, type ItemState } from '../../checklist/items.ts';
import { ClauseLine } from './clause-line.tsx';
import { sayDate } from './say-date.ts';

const stateWords: Record<ItemState, string> = { tight: 'tight', loose: 'looser than asked', unreadable: 'could not read', unchecked: 'not checked yet' };
const stateLooks: Record<ItemState, string> = { tight: 'tight', loose: 'loose', unreadable: 'quiet', unchecked: 'quiet' };

/** What the last reading said, with its date, and who said it. */
function sayCheck({ check, state }: Item): string | null {
  if (!check) return null;
  const on = sayDate(check.on);
  if (check.by === 'user') return state === 'tight' ? `You ticked this on ${on}.` : null;
  return state === 'unreadable' ? `On ${on}: ${check.value}` : `It was ${sayValue(check.value)} on ${on}.`;
}

interface Props {
  item: Item;
  policyShort: string;
  /** Opens the setting and points at it; absent where there is no page to open. */
  showMe?: () => void;
  /** For the item about who is on the user's own list: goes down it with them. */
  review?: () => void;
  /** The user's own tick, for what no page can tell; null takes it back. */
  tick(done: boolean): void;
  /** Popup: shorter, and its title one heading level up. */
  compact: boolean;
}

/** One item of the checklist: state, date, why, and the way there. */
export function ChecklistItem({ item, policyShort, showMe, review, tick, compact }: Props) {
  const { setting, clause, state, drift } = item;
  const aim = recommended(setting);
  const read = sayCheck(item);
  const byHand = setting.control.kind === 'manual';
  return (
    <article class="card stack tight">
      <div class="row spread">
        {compact ? <h2 class="grow small-title">{setting.title}</h2> : <h3 class="grow">{setting.title}</h3>}
        <span class={`chip ${byHand && state !== 'tight' ? 'quiet' : stateLooks[state]}`}>{byHand ? (state === 'tight' ? 'ticked' : 'for you to judge') : stateWords[state]}</span>
      </div>
      {drift && <p class="note problem">It was {sayValue(drift.was)} on {sayDate(drift.on)}, now {sayValue(drift.now)}.</p>}
      {!drift && read && <p class="small">{read}</p>}
      {clause ? <ClauseLine policy={policyShort} clauseRef={clause.ref} strength={clause.strength} gist={clause.gist} /> : <p class="soft">{setting.why}</p>}
      {state !== 'tight' && !compact && <p class="small soft">{aim ? `Best: ${sayValue(aim.value)}. ` : ''}{setting.look}</p>}
      <div class="row">
        {review && <button type="button" class="main" data-part="review-start" onClick={review}>Review them with Gatepost</button>}
        {showMe && <button type="button" onClick={showMe}>{state === 'tight' ? 'Look again' : 'Show me'}<span class="hidden-words">: {setting.title}</span></button>}
        {byHand && <button type="button" onClick={() => tick(state !== 'tight')}>{state === 'tight' ? 'Take the tick back' : 'I’ve looked: it’s fine'}<span class="hidden-words">: {setting.title}</span></button>}
      </div>
    </article>
  );
}
