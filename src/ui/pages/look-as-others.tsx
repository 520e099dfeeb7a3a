import { useState } from 'preact/hooks';
import { TextField } from './fields.tsx';

/** Searches worth making for a name, most telling first. Empty for no name. */
export function searchesFor(name: string, town: string, school: string): string[] {
  const full = name.trim().replace(/\s+/g, ' ');
  if (full === '') return [];
  const parts = full.split(' ');
  const last = parts.at(-1)!;
  const initials = parts.length > 1 ? `${parts[0]!.charAt(0)} ${last}` : '';
  return [
    `"${full}"`, school && `"${full}" ${school}`, town && `"${full}" ${town}`, initials && school && `"${initials}" ${school}`, parts.length > 1 && school && `"Miss ${last}" OR "Mr ${last}" OR "Mrs ${last}" OR "Ms ${last}" ${school}`,
    `"${full}" (site:facebook.com OR site:instagram.com OR site:x.com)`,
  ].filter((search): search is string => Boolean(search));
}

const lookFor = [
  'Your photo and cover: who else is in them, what you wear, what is behind you.',
  'Your school’s name, your role, your class, your timetable.',
  'Your phone number, your street, your birthday, your children’s names.',
  'Old posts, pages you follow, groups you are in.',
  'What others say of you: comments, tags, reviews.',
];

/** Look as others see you: nothing is sent, the searches are links the user may open. */
export function LookAsOthers({ town, school }: { town: string; school: string }) {
  const [name, setName] = useState('');
  const searches = searchesFor(name, town, school);
  return (
    <section class="card stack">
      <h2>Look as others see you</h2>
      <ol>
        <li>Open a private window: Ctrl+Shift+N, or Ctrl+Shift+P in Firefox (⌘ on a Mac).</li>
        <li>Go to your own profile on each site, signed out. That is what a pupil finds.</li>
        <li>Look for:<ul>{lookFor.map((words) => <li key={words}>{words}</li>)}</ul></li>
      </ol>
      <TextField label="Ready searches for a name" hint="Any form of your name. It is not kept, and nothing is sent until you open a search." value={name} onChange={setName} />
      {searches.length > 0 && (
        <ul class="stack tight">
          {searches.map((search) => <li key={search}><a href={`https://duckduckgo.com/?q=${encodeURIComponent(search)}`} target="_blank" rel="noreferrer noopener">{search}</a></li>)}
        </ul>
      )}
    </section>
  );
}
