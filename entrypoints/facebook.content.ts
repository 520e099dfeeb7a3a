import { defineContentScript } from 'wxt/utils/define-content-script';
import { stand } from '../src/guard/stand.ts';
import facebook from '../src/sites/facebook/index.ts';

export default defineContentScript({
  matches: facebook.matches,
  runAt: 'document_start',
  // WXT would otherwise post a message that the page can read.
  noScriptStartedPostMessage: true,
  main: () => stand(facebook),
});
