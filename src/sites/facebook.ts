import { defineSite } from '../model.ts';

export default defineSite({
  id: 'facebook',
  title: 'Facebook',
  matches: ['https://www.facebook.com/*'],
  detectors: [],
});
