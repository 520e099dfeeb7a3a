/** A promise in plain words, the test file that fails when it is broken, and the name of the test in it. */
export interface Claim { says: string; file: string; test: string }

/** Every claim of this page, each with the test that proves it. That the tests are there is tested too. */
export const claims: Claim[] = [
  { says: 'Gatepost sends nothing to anyone: no request over the network, from any part of it, ever.', file: 'test/e2e/silence.test.ts', test: 'Chromium' },
  { says: 'What you write is read on the page and forgotten. It is never stored and never leaves the page.', file: 'test/e2e/promises.test.ts', test: '2. drafts stay in the page' },
  { says: 'It never writes in a site’s boxes, and presses a site’s buttons only when you press first.', file: 'test/e2e/promises.test.ts', test: '3. hands off' },
  { says: 'It never blocks. Every pause can be let go, and what you wrote goes out exactly as you wrote it.', file: 'test/e2e/promises.test.ts', test: '4. yours to overrule' },
  { says: 'Whom you marked can’t be read back: no names are kept, only a number nobody can undo.', file: 'test/unit/store/marks.test.ts', test: 'mark' },
  { says: 'Check a text keeps nothing.', file: 'test/e2e/pages.test.ts', test: 'keeps nothing: not in storage, not in the database, not in the address' },
  { says: 'A setting is never guessed, and never pressed unless it is the right one beyond doubt.', file: 'test/unit/checklist/reading.test.ts', test: 'is never guessed' },
  { says: 'What you can download is what the public source makes, byte for byte.', file: 'test/verify-build.ts', test: 'verify' },
];

const permissions = [
  ['Facebook, X and Instagram', 'To read those pages while you use them. No other site is read, and Gatepost is not loaded there.'],
  ['Storage', 'To keep your settings, your ticks and your marks on this device.'],
  ['Context menu', 'For “Check this text with Gatepost” when you select words on any page. Only the words you select, only when you press it.'],
  ['Scripting', 'To bring the later parts of Gatepost to those same pages only when they are needed, so that they load fast. They come from the extension, never from the network.'],
  ['Alarms', 'For one reminder a term to look through your privacy settings.'],
] as const;

/** What the school can see: nothing; and what each permission is for. */
export function SchoolSees({ managed }: { managed: boolean }) {
  return (
    <div class="stack loose">
      <div class="stack tight">
        <h1>What your school can see: nothing</h1>
        <p>Nobody else can either: not the people who make Gatepost, not the sites. Each line below names the test that fails if it stops being true. Anyone can run them.</p>
      </div>
      <ul class="stack">{claims.map((claim) => <li key={claim.says} class="card stack tight"><span>{claim.says}</span><span class="small soft">Proved by <code>{claim.file}</code>, “{claim.test}”</span></li>)}</ul>
      <section class="stack tight">
        <h2>What your school can do</h2>
        <p>
          If the school looks after this computer, it can choose the policy and fill in the school’s name and contacts for you. It can’t see your answers.
          {managed ? ' On this device it has done so.' : ''} A school computer may record what you do in other ways, which Gatepost can’t know or change.
        </p>
      </section>
      <section class="stack tight">
        <h2>What each permission is for</h2>
        <dl class="stack tight">{permissions.map(([name, why]) => <div key={name}><dt><strong>{name}</strong></dt><dd>{why}</dd></div>)}</dl>
      </section>
      <section class="stack tight">
        <h2>To remove all of it</h2>
        <p>Remove Gatepost from the browser. Everything it kept goes with it.</p>
      </section>
    </div>
  );
}
