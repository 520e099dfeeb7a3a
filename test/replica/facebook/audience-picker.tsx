/** @jsxImportSource react */
import { Face, paint, Press, useWorld } from './world.tsx';

/** The list of audiences, as radios; used by posts, profile fields and settings. */
export function AudiencePicker({ value, choose, close, values }: { value: string; choose: (value: string) => void; close: () => void; values?: string[] }) {
  const { words } = useWorld();
  const all = values ?? [words.public, words.friends, words.friendsOfFriends, words.except, words.onlyMe, words.custom];
  return (
    <div>
      <h2 dir="auto">{words.audience}</h2>
      <div role="radiogroup" aria-label={words.audience}>
        {all.map((one) => (
          <div key={one} role="radio" aria-checked={one === value} tabIndex={0} onClick={() => choose(one)} onKeyDown={(event) => { if (event.key === ' ' || event.key === 'Enter') choose(one); }}>
            <div><span dir="auto">{one}</span></div>
          </div>
        ))}
      </div>
      <Press label={words.done} onPress={close} className={paint('button', 'primary')}><Face>{words.save}</Face></Press>
    </div>
  );
}
