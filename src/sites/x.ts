import { defineSite } from '../model.ts';

export default defineSite({
  id: 'x',
  title: 'X',
  matches: ['https://x.com/*'],
  detectors: [],
});
