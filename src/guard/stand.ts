/** Puts the guard on a page of one site. Called by the site's content script at document_start. */
import { diagnosticOf } from '../dom/diagnostic.ts';
import { answerChecks } from '../dom/report.ts';
import { alive, handle, send } from '../messages.ts';
import type { Site } from '../model.ts';
import { watchHolds, watchSettings } from '../settings.ts';
import { Guard } from './guard.ts';
import { openDoor } from './door.ts';

/** True in the build for browser tests only: see wxt.config.ts. */
declare const __TESTING__: boolean;

/** Stands beside the user on this page until the page, or this version of Gatepost, ends. */
export function stand(site: Site): void {
  answerChecks(site, document);
  const ending = new AbortController();
  const guard = new Guard({
    site, document, send, alive,
    bring: (script, come) => {
      openDoor(script, come);
      return send('bring', { script });
    },
    trusts: (event) => event.isTrusted,
    now: () => new Date(),
    left: () => ending.abort(),
  }, __TESTING__);
  void guard.start();
  const reviewChanged = () => {
    void guard.refresh();
    return null;
  };
  handle({ state: () => guard.state(), 'review-changed': reviewChanged, diagnostic: () => ({ text: JSON.stringify(diagnosticOf(site, document)) }) }, ending.signal);
  watchSettings(() => void guard.refresh(), ending.signal);
  watchHolds((holds) => guard.holdsCounted(holds), ending.signal);
}
