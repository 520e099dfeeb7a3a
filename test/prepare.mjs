/**
 * Makes a fresh clone ready, with nothing but Node and git to begin with: packages, Chromium, Firefox, fonts.
 * Installs system packages only as root on Debian or Ubuntu; otherwise says plainly what to install and stops.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** A problem the user can mend, said without a stack. */
class Plain extends Error {}

/** Runs a command with its output shown; throws when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (done.error || done.status !== 0) throw new Plain(`${[command, ...args].join(' ')} failed.`);
}

function installed(places) {
  return places.some((place) => place && existsSync(place));
}

/** True when some font can draw this language (an ISO 639 code). */
function draws(language) {
  const found = spawnSync('fc-list', [`:lang=${language}`, 'family'], { encoding: 'utf8' });
  return found.status === 0 && found.stdout.trim() !== '';
}

function missingPackages({ firefox }) {
  const missing = [];
  if (!installed([process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'])) missing.push('chromium');
  if (firefox && !installed([process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'])) missing.push('firefox-esr');
  // The replica speaks Arabic, Urdu, Polish and Welsh; without letters its pictures would show boxes.
  if (process.platform === 'linux' && !(draws('en') && draws('ar') && draws('ur'))) missing.push('fontconfig', 'fonts-noto-core');
  return missing;
}

function installPackages(missing) {
  if (missing.length === 0) return;
  const apt = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!apt) throw new Plain(`Please install: ${missing.join(', ')} (on Debian or Ubuntu: sudo apt-get install ${missing.join(' ')}). Then run this again.`);
  console.log(`Installing ${missing.join(', ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Brings node_modules up to the lockfile. */
function installModules() {
  const stamp = 'node_modules/.package-lock.json';
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  // Newer than the lockfile or not, npm can tell: `npm ls` is quick when all is well.
  if (existsSync(stamp) && spawnSync('npm', ['ls', '--all'], { stdio: 'ignore' }).status === 0) return;
  console.log('Installing packages ...');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** Prepares everything, or prints one sentence and ends the process with code 1. */
export function prepare(needs = { firefox: false }) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  try {
    if (major < 20 || (major === 20 && minor < 12)) throw new Plain(`Gatepost needs Node 20.12 or newer; this is ${process.versions.node}.`);
    installModules();
    installPackages(missingPackages(needs));
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Short name of the commit, for the reports; empty outside a clone. */
export function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
