/**
 * `npm start`: from a fresh clone to Gatepost in front of you. Installs what is missing, builds, and opens a browser on
 * the practice pages; without a display it takes the tour by itself and saves pictures.
 */
import { prepare, run } from './prepare.mjs';

prepare();
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const build = display ? ['build'] : ['build', '--mode', 'testing'];
try {
  run('node_modules/.bin/wxt', build, { shell: process.platform === 'win32' });
  if (!display) console.log('There is no display here, so this is the tour without one.');
  run(process.execPath, ['test/run.mjs', 'test/tour.ts', display ? 'show' : 'tour']);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
