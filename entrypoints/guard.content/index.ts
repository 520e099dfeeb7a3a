import { defineContentScript } from 'wxt/utils/define-content-script';
import { sites } from '../../src/registry.ts';

export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  runAt: 'document_start',
  main() {
    console.debug(sites.length);
  },
});
