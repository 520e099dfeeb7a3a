import { defineSite } from '../model.ts';

export default defineSite({
  id: 'instagram',
  title: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  detectors: [],
});
