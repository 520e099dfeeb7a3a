import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerChecks } from '../../src/dom/report.ts';
import { sites } from '../../src/registry.ts';

export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  runAt: 'document_start',
  main() {
    answerChecks(sites, document);
    console.debug(sites.length);
  },
});
