/** @jsxImportSource react */
/** /settings/...: native checkboxes and radios that save at once, in a section with a label; rows that lead on. */
import { useEffect, useRef, useState } from 'react';
import { go, Link } from '../parts/navigate.tsx';
import { useSaved } from '../parts/saved.ts';
import { pages, type Row } from './settings-pages.ts';
import { Button, Layer, paint, useWorld } from './world.tsx';

let counter = 0;

function Check({ row }: { row: Extract<Row, { kind: 'check' }> }) {
  const { words } = useWorld();
  const [on, setOn] = useSaved('x', row.name, row.on);
  const [asking, setAsking] = useState(false);
  const id = useRef('');
  if (id.current === '') id.current = `CHECKBOX_${++counter}_LABEL`;
  const change = (next: boolean) => (row.asks && next ? setAsking(true) : setOn(next));
  return (
    <div className={paint('cell')}>
      <label><div className={paint('row')}>
        <div dir="ltr"><span>{row.label}</span></div>
        <div className={paint('box')}><div aria-hidden="true">{on ? '✓' : ''}</div><input type="checkbox" className={paint('bare')} aria-describedby={row.help ? id.current : undefined} checked={on} onChange={(event) => change(event.target.checked)} /></div>
      </div></label>
      {row.help && <div dir="ltr" id={id.current}>{row.help}</div>}
      {asking && (
        <Layer><div className={paint('veil')}><div role="alertdialog" aria-modal="true" data-testid="confirmationSheetDialog" className={paint('dialog')}>
          <h1>{words.protectTitle}</h1>
          <Button testId="confirmationSheetConfirm" onClick={() => { setOn(true); setAsking(false); }}>{words.confirm}</Button>
          <Button testId="confirmationSheetCancel" onClick={() => setAsking(false)}>{words.cancel}</Button>
        </div></div></Layer>
      )}
    </div>
  );
}

function Radios({ row, lead }: { row: Extract<Row, { kind: 'radio' }>; lead?: boolean }) {
  const [value, setValue] = useSaved('x', row.name, row.value);
  return (
    <div role="radiogroup" aria-label={row.label} data-testid={`radioGroup${row.name}`} className={paint('cell')}>
      {!lead && <div dir="ltr"><span>{row.label}</span></div>}
      {row.choices.map((choice, index) => (
        <label key={choice.value}><div className={paint('row')}>
          <div dir="ltr" id={`${row.name}-${choice.value}`}><span>{choice.label}</span></div>
          <div className={paint('box')}><div aria-hidden="true">{value === choice.value ? '●' : ''}</div>
            <input type="radio" className={paint('bare')} name={row.name} aria-labelledby={`${row.name}-${choice.value}`} aria-posinset={index + 1} aria-setsize={row.choices.length} checked={value === choice.value} onChange={() => setValue(choice.value)} /></div>
        </div></label>
      ))}
    </div>
  );
}

function Switch({ row }: { row: Extract<Row, { kind: 'switch' }> }) {
  const [on, setOn] = useSaved('x', row.name, row.on);
  return (
    <div role="group">
      <label className={paint('row')}><span>{row.label}</span><div className={paint('box')}><input type="checkbox" role="switch" className={paint('bare')} checked={on} onChange={(event) => setOn(event.target.checked)} /></div></label>
      {on && <Radios row={row.then} lead />}
    </div>
  );
}

function Pivot({ row }: { row: Extract<Row, { kind: 'link' }> }) {
  const read = (key: string) => { const stored = localStorage.getItem(key); return stored === null ? undefined : (JSON.parse(stored) as string | boolean); };
  return (
    <Link href={row.href} role="tab" aria-selected={false} data-testid="pivot" className={paint('cell')}>
      <div><span>{row.label}</span>{row.says && <div data-testid="pivot-description">{row.says(read)}</div>}</div>
    </Link>
  );
}

function Draw({ row, language }: { row: Row; language: string }) {
  const own = { ...row, label: row.labels?.[language] ?? row.label };
  if (own.kind === 'check') return <Check row={own} />;
  if (own.kind === 'radio') return <Radios row={own} />;
  if (own.kind === 'switch') return <Switch row={own} />;
  if (own.kind === 'field') return <label className={paint('cell')}><span>{own.label}</span><input name={own.name} type={own.type} readOnly value={own.value} /></label>;
  return <Pivot row={own} />;
}

/** State arrives after a fetch: the controls are not there at once. */
export function SettingsPage({ path }: { path: string }) {
  const { options, words } = useWorld();
  const [here, setHere] = useState('');
  const page = pages[path];
  useEffect(() => {
    if (path === '/settings') { go('/settings/account', true); return undefined; }
    const timer = setTimeout(() => setHere(path), 150);
    return () => clearTimeout(timer);
  }, [path]);
  return (
    <div className={paint('row')}>
      <section aria-label={words.settings} role="region"><div role="tablist">{Object.entries(pages).map(([href, one]) => <div key={href}><Link href={href} role="tab" aria-selected={href === path}>{one.title}</Link></div>)}</div></section>
      <section aria-label={words.details} role="region">
        <h2 role="heading" aria-level={2}>{page?.title ?? words.settings}</h2>
        {here === path && Array.from({ length: options.controls === 'twice' ? 2 : 1 }, (_, copy) => page?.rows.map((row) => <Draw key={`${copy}-${row.label}`} row={row} language={options.lang} />))}
      </section>
    </div>
  );
}
