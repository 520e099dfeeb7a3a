import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerChecks } from '../../src/dom/report.ts';
import { Guard } from '../../src/guard/guard.ts';
import { alive, handle, send } from '../../src/messages.ts';
import { rules, sites } from '../../src/registry.ts';
import { siteAt } from '../../src/guard/site-at.ts';
import { watchHolds, watchSettings } from '../../src/settings.ts';

/** True in the build for browser tests only: see wxt.config.ts. */
declare const __TESTING__: boolean;

export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  runAt: 'document_start',
  // WXT would otherwise post a message that the page can read.
  noScriptStartedPostMessage: true,
  main() {
    const site = siteAt(sites, location.href);
    if (!site) return;
    answerChecks(site, document);
    const ending = new AbortController();
    const guard = new Guard({
      site, rules, document, send, alive,
      trusts: (event) => event.isTrusted,
      now: () => new Date(),
      left: () => ending.abort(),
    }, __TESTING__);
    void guard.start();
    handle({ state: () => guard.state() }, ending.signal);
    watchSettings(() => void guard.refresh(), ending.signal);
    watchHolds((holds) => guard.holdsCounted(holds), ending.signal);
  },
});
