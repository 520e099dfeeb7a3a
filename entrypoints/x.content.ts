import { defineContentScript } from 'wxt/utils/define-content-script';
import { stand } from '../src/guard/stand.ts';
import x from '../src/sites/x/index.ts';

export default defineContentScript({
  matches: x.matches,
  runAt: 'document_start',
  // WXT would otherwise post a message that the page can read.
  noScriptStartedPostMessage: true,
  main: () => stand(x),
});
