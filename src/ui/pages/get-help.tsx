import { nextSteps } from '../../contact.ts';
import { fillContacts } from '../../next-steps.ts';
import type { Clause, Profile } from '../../model.ts';
import { ClauseList, FoldedClauses } from './clause-list.tsx';
import { routeTo } from './route.ts';

interface Props {
  contacts: Profile['contacts'];
  /** The chosen policy's clauses for when something goes wrong: abuse, evidence, indecent images, reporting. */
  whenWrong: Clause[];
  /** Its clauses on accounts in the school's name. */
  official: Clause[];
  /** Accounts the user runs in the school's name, as typed in settings; '' for none. */
  officialAccounts: string;
  policyShort: string;
  fullPage(hash: string): string;
  /** Sites on which the user can go down their own list of friends or followers. */
  lists: { id: string; title: string }[];
  /** Opens the user's own list on a site, for a review of it. */
  review(site: string): void;
}

/** Who to turn to, and what to do first. Always in reach, set up or not. */
export function GetHelp({ contacts, whenWrong, official, officialAccounts, policyShort, fullPage, lists, review }: Props) {
  const people = [
    ['Safeguarding lead', contacts.dsl], ['Headteacher or line manager', contacts.head], ['Union', contacts.union],
  ].filter(([, value]) => value !== '');
  return (
    <div class="stack loose">
      <section class="stack tight">
        <h1>Get help</h1>
        {people.length > 0
          ? <dl class="stack tight">{people.map(([who, value]) => <div key={who}><dt class="soft small">{who}</dt><dd><strong>{value}</strong></dd></div>)}</dl>
          : <p>Add your safeguarding lead, head and union <a href={fullPage(routeTo('settings'))} target="_blank">in settings</a>, and they will stand here.</p>}
      </section>
      <section class="stack tight">
        <h2>Someone is abusing you online</h2>
        <ol>
          <li>Don’t answer.</li>
          <li>Keep the evidence: a screenshot with the date, the time and the address.</li>
          <li>Tell your head or line manager. You don’t have to face it alone, and your union can stand by you.</li>
          <li>Report it to the site, then block or mute.</li>
          <li>If you are threatened, or it is because of who you are, call the police on 101, or 999 in danger.</li>
        </ol>
      </section>
      <section class="card hold stack tight">
        <h2>An indecent image of a child</h2>
        <p><strong>Never copy, save, print or send it</strong>, even as evidence. Don’t delete it either. Put the device down, and tell the designated safeguarding lead at once, in person or by phone.</p>
      </section>
      <section class="stack tight">
        <h2>A child may be at risk</h2>
        <p>Tell the designated safeguarding lead today. Don’t promise the child to keep it secret. In danger, call 999.</p>
      </section>
      <section class="stack tight">
        <h2>Someone on your list who should not be there</h2>
        <p>Go down your own friends or followers. You scroll and tap; Gatepost says what your policy asks and how to remove someone.</p>
        <div class="row">{lists.map(({ id, title }) => <button key={id} type="button" data-part={`review-start-${id}`} onClick={() => review(id)}>Review on {title}</button>)}</div>
      </section>
      <section class="stack tight">
        <h2>Someone outside school to talk to</h2>
        <ul>
          <li>Professionals Online Safety Helpline: 0344 381 4772</li>
          <li>Education Support, for staff: 08000 562 561</li>
          <li>Revenge Porn Helpline: 0345 6000 459</li>
        </ul>
      </section>
      {whenWrong.length > 0 && (
        <section class="stack tight">
          <h2>What your policy says when something goes wrong</h2>
          <ClauseList clauses={whenWrong} policyShort={policyShort} />
          <Next clauses={whenWrong} contacts={contacts} />
        </section>
      )}
      {official.length > 0 && (
        <section class="stack tight">
          <h2>Accounts in the school’s name</h2>
          <p>{officialAccounts ? `You run: ${officialAccounts}.` : 'Before you open one, or post from one:'}</p>
          <FoldedClauses title="What your policy asks" clauses={official} policyShort={policyShort} />
          <Next clauses={official} contacts={contacts} />
        </section>
      )}
    </div>
  );
}

/** What these clauses ask one to do, each thing once. */
function Next({ clauses, contacts }: { clauses: Clause[]; contacts: Profile['contacts'] }) {
  const steps = nextSteps(clauses);
  if (steps.length === 0) return null;
  return (
    <>
      <h3>What to do next</h3>
      <ul>{steps.map((step) => <li key={step.id}>{fillContacts(step.says, contacts)}</li>)}</ul>
    </>
  );
}
