import { defineContentScript } from 'wxt/utils/define-content-script';
import { stand } from '../src/guard/stand.ts';
import instagram from '../src/sites/instagram/index.ts';

export default defineContentScript({
  matches: instagram.matches,
  runAt: 'document_start',
  // WXT would otherwise post a message that the page can read.
  noScriptStartedPostMessage: true,
  main: () => stand(instagram),
});
