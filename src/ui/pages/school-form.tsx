import type { Profile, School } from '../../model.ts';
import { ListField, TextField } from './fields.tsx';

/** What Gatepost needs to notice the user's own school in a draft. Every field may stay empty. */
export function SchoolForm({ school, onChange }: { school: School; onChange(school: School): void }) {
  const set = (part: Partial<School>) => onChange({ ...school, ...part });
  return (
    <div class="stack">
      <TextField label="School’s name" value={school.name} onChange={(name) => set({ name })} />
      <ListField label="Short names and initials" hint="Commas between: Hollybrook, HPS, the Brook" values={school.aliases} onChange={(aliases) => set({ aliases })} />
      <div class="two">
        <TextField label="Town" value={school.town} onChange={(town) => set({ town })} />
        <TextField label="E-mail domain" hint="The part after @, like hollybrook.sch.uk" value={school.emailDomain}
          onChange={(domain) => set({ emailDomain: domain.trim().replace(/^.*@/, '').toLowerCase() })} />
      </div>
      <ListField label="The school’s own account names" hint="Commas between: @HollybrookPri" values={school.handles} onChange={(handles) => set({ handles })} />
      <div class="two">
        <TextField label="Headteacher’s name" value={school.headteacher} onChange={(headteacher) => set({ headteacher })} />
        <ListField label="Colleagues you might name" hint="Commas between. Only if you like." values={school.people} onChange={(people) => set({ people })} />
      </div>
    </div>
  );
}

/** Who the next steps on a card point to. */
export function ContactsForm({ contacts, onChange }: { contacts: Profile['contacts']; onChange(contacts: Profile['contacts']): void }) {
  const set = (part: Partial<Profile['contacts']>) => onChange({ ...contacts, ...part });
  return (
    <div class="stack">
      <TextField label="Designated safeguarding lead" hint="A name, and how to reach them: Ms Ahmed, room 4, ext. 212" value={contacts.dsl} onChange={(dsl) => set({ dsl })} />
      <TextField label="Headteacher or line manager" value={contacts.head} onChange={(head) => set({ head })} />
      <TextField label="Union" hint="Your union and its helpline or rep" value={contacts.union} onChange={(union) => set({ union })} />
    </div>
  );
}
