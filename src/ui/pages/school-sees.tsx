import { claims, managedClaim, permissionClaims, type Claim } from './claims.ts';

/** What the school can see: nothing; and what each permission is for. Every promise names its tests. */
export function SchoolSees({ managed }: { managed: boolean }) {
  return (
    <div class="stack loose">
      <div class="stack tight">
        <h1>What your school can see: nothing</h1>
        <p>Nobody else can either: not the people who make Gatepost, not the sites. Each line below names the tests that fail if it stops being true. Anyone can run them.</p>
      </div>
      <ul class="stack">{claims.map((claim) => <li key={claim.says} class="card stack tight"><span>{claim.says}</span><Proofs claim={claim} /></li>)}</ul>
      <section class="stack tight">
        <h2>What your school can do</h2>
        <p>
          {managedClaim.says}
          {managed ? ' On this device it has done so.' : ''} A school computer may record what you do in other ways, which Gatepost can’t know or change.
        </p>
        <Proofs claim={managedClaim} />
      </section>
      <section class="stack tight">
        <h2>What each permission is for</h2>
        <dl class="stack tight">{permissionClaims.map((claim) => <div key={claim.permission}><dt><strong>{claim.title}</strong></dt><dd>{claim.says} <Proofs claim={claim} /></dd></div>)}</dl>
      </section>
      <section class="stack tight">
        <h2>To remove all of it</h2>
        <p>Remove Gatepost from the browser. Everything it kept goes with it.</p>
      </section>
    </div>
  );
}

/** Folded away: a reader who trusts the line need not read file names. */
function Proofs({ claim: { proofs, says } }: { claim: Claim }) {
  return (
    <details class="small soft">
      <summary>Proved by {proofs.length === 1 ? 'a test' : `${proofs.length} tests`}<span class="hidden-words"> for: {says}</span></summary>
      <ul>{proofs.map(({ file, test }) => <li key={test}><code>{file}</code>, “{test.replace('$name: ', '').replace('%s', '…')}”</li>)}</ul>
    </details>
  );
}
