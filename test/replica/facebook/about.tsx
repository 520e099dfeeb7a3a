/** @jsxImportSource react */
/** About, old tabs and new: fields with an audience each; editing opens inputs in place, with Save and Cancel. */
import { useState } from 'react';
import { blank } from '../parts/blank.ts';
import { Link } from '../parts/navigate.tsx';
import { record } from '../parts/record.ts';
import { useSaved } from '../parts/saved.ts';
import { AudiencePicker } from './audience-picker.tsx';
import { Face, Layer, paint, Press, profileOf, useWorld } from './world.tsx';

interface Field { name: string; label: string; inputs: string[]; value: string }

/** Which tab an address is: /me/directory_work, /me/about_work_and_education, ?sk=directory_work. Null when it is none. */
export function aboutTab(address: URL): string | null {
  const last = address.searchParams.get('sk') ?? address.pathname.split('/').filter(Boolean)[1] ?? '';
  return /^(about|directory_)/.test(last) ? last : null;
}

function FieldRow({ field }: { field: Field }) {
  const { words } = useWorld();
  const [editing, setEditing] = useState(false);
  const [picking, setPicking] = useState(false);
  const [audience, setAudience] = useSaved('facebook', `audience-${field.name}`, words.public);
  const [values, setValues] = useState(() => [field.value, ...field.inputs.slice(1).map(() => '')]);
  const save = () => { record({ site: 'facebook', what: 'profile', text: values.join('\f'), to: field.name, audience }); setEditing(false); };
  return (
    <div className={paint('card')}>
      <div className={paint('row')}>
        <span dir="auto">{values[0]}</span>
        <Press label={words.privacy(audience)} onPress={() => setPicking(true)}><img src={blank} alt={audience} /></Press>
        <Press label={field.label} onPress={() => setEditing(true)}><i aria-hidden="true">✎</i></Press>
      </div>
      {editing && (
        <div>
          {field.inputs.map((label, index) => (
            <label key={label}><span>{label}</span><input type="text" aria-label={label} value={values[index]} onChange={(event) => setValues((before) => before.map((old, at) => (at === index ? event.target.value : old)))} /></label>
          ))}
          <Press label={words.cancel} onPress={() => setEditing(false)}><Face>{words.cancel}</Face></Press>
          <Press label={words.save} onPress={save}><Face>{words.save}</Face></Press>
        </div>
      )}
      {picking && <Layer><div className={paint('veil')}><div role="dialog" className={paint('dialog')}><AudiencePicker value={audience} choose={setAudience} close={() => setPicking(false)} /></div></div></Layer>}
    </div>
  );
}

export function AboutPage({ tab }: { tab: string }) {
  const { words, me } = useWorld();
  const work: Field[] = [{ name: 'work', label: 'Edit Workplace', inputs: [words.company, words.position], value: 'Hollybrook Primary' }];
  const education: Field[] = [{ name: 'college', label: 'Edit college', inputs: [words.college], value: 'A university' }, { name: 'school', label: 'Edit school', inputs: [words.school], value: 'A school' }];
  const contact: Field[] = [{ name: 'email', label: words.email, inputs: [words.email], value: 'jo@example.org' }, { name: 'phone', label: words.phone, inputs: [words.phone], value: '07700 900123' }, { name: 'website', label: words.website, inputs: [words.website], value: '' }];
  const places: Field[] = [{ name: 'city', label: words.city, inputs: [words.city], value: 'Hollybrook' }];
  const fields = /work/.test(tab) ? [...work, ...(/education/.test(tab) ? education : [])] : /education/.test(tab) ? education : /contact/.test(tab) ? contact : /places|personal/.test(tab) ? places : [...work, ...places];
  const tabs = ['directory_intro', 'directory_work', 'directory_education', 'directory_personal_details', 'directory_contact_info'];
  return (
    <div role="main" className={paint('wide')}>
      <h1>{me.name} <span /></h1>
      <div role="tablist">{tabs.map((one) => <Link key={one} role="tab" href={`/${me.handle}/${one}`}>{one.replace('directory_', '')}</Link>)}<a href={profileOf(me)} role="link">{me.name}</a></div>
      {fields.map((field) => <FieldRow key={field.name} field={field} />)}
    </div>
  );
}
