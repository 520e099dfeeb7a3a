/** @jsxImportSource react */
/** /accounts/...: switches with a role, radios with and without labels, the edit form. Pages and names from the notes (2026-02, 2026-08). */
import { useEffect, useState } from 'react';
import { Link } from '../parts/navigate.tsx';
import { record } from '../parts/record.ts';
import { useSaved } from '../parts/saved.ts';
import { Layer, paint, Plain, Press, useWorld } from './world.tsx';
import { settingsPages, type Row } from './settings-pages.ts';

function Toggle({ row }: { row: Extract<Row, { kind: 'switch' }> }) {
  const { words } = useWorld();
  const [on, setOn] = useSaved('instagram', row.name, row.on);
  const [asking, setAsking] = useState(false);
  const label = row.name === 'private' ? words.privateAccount : row.label;
  return (
    <div className={paint('row')}>
      <span dir="auto">{label}</span>
      <input type="checkbox" role="switch" aria-label={row.bare ? undefined : label} aria-checked={on} checked={on} onChange={() => (row.asks ? setAsking(true) : setOn(!on))} />
      {asking && (
        <Layer><div className={paint('veil')}><div role="dialog" className={paint('dialog')}>
          <h1>{on ? words.toPublic : words.toPrivate}</h1>
          <Plain solid onPress={() => { setOn(!on); setAsking(false); }}>{on ? words.toPublic : words.toPrivate}</Plain><Plain onPress={() => setAsking(false)}>{words.cancel}</Plain>
        </div></div></Layer>
      )}
    </div>
  );
}

function Radios({ row }: { row: Extract<Row, { kind: 'radio' }> }) {
  const [value, setValue] = useSaved('instagram', row.name, row.value);
  return (
    <fieldset>
      <div><span dir="auto">{row.label}</span></div>
      {row.choices.map((choice) => (
        <div key={choice}><label className={paint('row')}><span dir="auto">{choice}</span><input type="radio" name={row.name} aria-label={row.bare ? undefined : choice} checked={value === choice} onChange={() => setValue(choice)} /></label></div>
      ))}
    </fieldset>
  );
}

function EditForm() {
  const { words, me } = useWorld();
  const [bio, setBio] = useState(me.bio);
  const [said, setSaid] = useState(false);
  const save = () => { record({ site: 'instagram', what: 'profile', text: bio, to: 'bio' }); setSaid(true); };
  return (
    <form onSubmit={(event) => { event.preventDefault(); save(); }}>
      <div className={paint('row')}><span>{me.handle}</span><span>{me.name}</span><Plain solid>{words.changePhoto}</Plain></div>
      <div role="presentation"><input type="file" accept="image/jpeg,image/png" hidden /></div>
      <div><h2>{words.website}</h2><input type="text" placeholder={words.website} disabled value="" readOnly /></div>
      <div><h2>{words.bio}</h2><textarea id="pepBio" maxLength={150} rows={3} value={bio} onChange={(event) => setBio(event.target.value)} /><span>{bio.length} / 150</span></div>
      <Toggle row={{ kind: 'switch', name: 'suggestions', label: words.suggestionsOn, on: true }} />
      <Press live={bio !== me.bio} onPress={save} className={paint('button', 'solid')}>{words.submit}</Press>
      {said && <div role="alert"><p>{words.saved}</p></div>}
    </form>
  );
}

/** The controls of these pages come a moment after the page. */
export function AccountsPage({ path }: { path: string }) {
  const { options, words } = useWorld();
  const [here, setHere] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setHere(path), 150);
    return () => clearTimeout(timer);
  }, [path]);
  const page = settingsPages[path.endsWith('/') ? path : `${path}/`];
  return (
    <div className={paint('row')}>
      <div role="navigation">{['/accounts/edit/', ...Object.keys(settingsPages)].map((href) => <div key={href}><Link href={href}><span>{settingsPages[href]?.title ?? words.editProfile}</span></Link></div>)}</div>
      <div>
        <h1 dir="auto">{path.startsWith('/accounts/edit') ? words.editProfile : page?.title ?? words.settings}</h1>
        {here === path && path.startsWith('/accounts/edit') && <EditForm />}
        {here === path && Array.from({ length: options.controls === 'twice' ? 2 : 1 }, (_, copy) => page?.rows.map((row) => <div key={`${copy}-${row.name}`}>{row.kind === 'switch' ? <Toggle row={row} /> : <Radios row={row} />}</div>))}
      </div>
    </div>
  );
}
