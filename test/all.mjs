/**
 * `npm test`: everything, from a fresh clone. Prepares the machine, builds, then types, lint, unit tests and browser
 * tests. The last line is `N passed, N failed`; exit code 1 when anything failed. Nothing is retried or skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { prepare } from './prepare.mjs';

const started = Date.now();
prepare({ firefox: true });

let passed = 0;
let failed = 0;

/** Runs one command; true when it ends well within `minutes`. */
function step(title, command, args, minutes) {
  const from = Date.now();
  console.log(`\n== ${title}`);
  const done = spawnSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit', shell: process.platform === 'win32', timeout: minutes * 60_000 });
  const well = done.status === 0;
  console.log(`-- ${title}: ${well ? 'well' : done.signal ? `stopped after ${minutes} minutes` : 'failed'} in ${((Date.now() - from) / 1000).toFixed(1)} s`);
  return well;
}

function count(well) {
  if (well) passed += 1;
  else failed += 1;
}

/** Runs a Vitest project and adds up its own counts. A run that broke without a failed test counts as one failure. */
function tests(project, minutes) {
  const report = `.output/reports/${project}.json`;
  rmSync(report, { force: true });
  const well = step(`${project} tests`, 'vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], minutes);
  const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
  passed += found.numPassedTests;
  failed += found.numFailedTests;
  if ((!well && found.numFailedTests === 0) || (well && found.numPassedTests === 0)) failed += 1;
}

mkdirSync('.output/reports', { recursive: true });
const builds = [
  ['build for Chrome', 'wxt', ['build']],
  ['build for Firefox', 'wxt', ['build', '-b', 'firefox']],
  ['test build for Chrome', 'wxt', ['build', '--mode', 'testing']],
  ['test build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mode', 'testing']],
];
for (const [title, command, args] of builds) count(step(title, command, args, 2));
count(step('types', 'tsc', ['--noEmit'], 2));
count(step('lint', 'oxlint', ['--deny-warnings'], 1));
// Wide limits: they are for a run that hangs, not for a busy machine.
tests('unit', 15);
tests('e2e', 45);

console.log(`\nIn ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
