/** @jsxImportSource react */
/** /settings/?tab=...: rows with a question, then a value button that opens radios, or a switch. Drawn after a moment. */
import { useEffect, useState } from 'react';
import { Link } from '../parts/navigate.tsx';
import { useSaved } from '../parts/saved.ts';
import { AudiencePicker } from './audience-picker.tsx';
import { tabs, type Row } from './settings-pages.ts';
import { Face, Layer, paint, Press, useWorld } from './world.tsx';

/** The value in the page's language where the words are known. */
function useShown(): (value: string) => string {
  const { words } = useWorld();
  return (value) => ({ Public: words.public, Everyone: words.public, Friends: words.friends, 'Friends of friends': words.friendsOfFriends, 'Only me': words.onlyMe, Custom: words.custom })[value] ?? value;
}

function ValueRow({ row }: { row: Extract<Row, { kind: 'value' }> }) {
  const { words } = useWorld();
  const shown = useShown();
  const [value, setValue] = useSaved('facebook', row.name, row.value);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Press label={words.privacy(shown(value))} onPress={() => setOpen(true)}><span dir="auto">{shown(value)}</span></Press>
      {open && (
        <Layer><div className={paint('veil')}><div role="dialog" aria-label={row.heading} className={paint('dialog')}>
          <AudiencePicker value={shown(value)} values={row.choices.map(shown)} choose={(chosen) => setValue(row.choices.find((choice) => shown(choice) === chosen) ?? value)} close={() => setOpen(false)} />
        </div></div></Layer>
      )}
    </>
  );
}

function SwitchRow({ row }: { row: Extract<Row, { kind: 'switch' }> }) {
  const [on, setOn] = useSaved('facebook', row.name, row.on);
  return <input type="checkbox" role="switch" aria-checked={on} aria-label={row.heading} checked={on} onChange={(event) => setOn(event.target.checked)} />;
}

export function SettingsPage({ tab }: { tab: string | null }) {
  const { options, words } = useWorld();
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setHere(tab), 150);
    return () => clearTimeout(timer);
  }, [tab]);
  const page = tab === null ? undefined : tabs[tab];
  return (
    <div className={paint('split')}>
      <div role="navigation" aria-label={words.settings}><div role="list">{Object.entries(tabs).map(([name, one]) => (
        <div role="listitem" key={name}><Link href={`/settings/?tab=${name}`}><span dir="auto">{one.title}</span></Link></div>
      ))}</div></div>
      <div role="main" className={paint('wide')}>
        <h2 dir="auto"><span>{page?.title ?? words.settings}</span></h2>
        {here === tab && Array.from({ length: options.controls === 'twice' ? 2 : 1 }, (_, copy) => page?.rows.map((row) => (
          <div key={`${copy}-${row.name}`} className={paint('card', 'row')}>
            <div><span dir="auto">{row.heading}</span></div>
            {row.kind === 'value' && <ValueRow row={row} />}
            {row.kind === 'switch' && <SwitchRow row={row} />}
            {row.kind === 'button' && <Press label={row.heading}><Face>{row.heading}</Face></Press>}
          </div>
        )))}
      </div>
    </div>
  );
}

/** /privacy/checkup/: tiles that lead on, nothing to read. */
export function CheckupPage() {
  return (
    <div role="main" className={paint('wide')}>
      <h1 dir="auto">Privacy Checkup</h1>
      {['Who can see what you share', 'How people can find you on Facebook'].map((tile) => <Press key={tile} label={tile}><Face>{tile}</Face></Press>)}
    </div>
  );
}

/** Accounts Centre: another app of the same make on a host of its own. */
export function AccountsCentre({ path }: { path: string }) {
  const contacts = path.startsWith('/personal_info/contact_points');
  return (
    <div role="main" className={paint('wide')}>
      <h2 dir="auto"><span>{contacts ? 'Contact information' : 'Accounts Centre'}</span></h2>
      <div role="list">
        {contacts ? ['j.example@hollybrook.sch.example', '+44 7700 900123'].map((one) => <div role="listitem" key={one}><Press label={one}><Face>{one}</Face></Press></div>)
          : [['/personal_info/contact_points', 'Contact information'], ['/password_and_security', 'Password and security']].map(([href = '', says]) => <div role="listitem" key={href}><Link href={href}><span dir="auto">{says}</span></Link></div>)}
      </div>
    </div>
  );
}
