/**
 * Our own layer as only the extension can see it. The shipped build's shadow root is closed; `chrome.dom` opens it
 * from the content script's own world, where tests look by protocol. The page has no such door.
 */
import type { CDPSession, Page } from 'playwright-core';

/** Part of our layer: see `data-part` in src/ui. */
export interface Part { text: string; x: number; y: number; width: number; height: number }

/** An exception that nothing caught in the content script's world. */
export interface Uncaught { text: string; where: string }

export class OwnLayer {
  readonly uncaught: Uncaught[] = [];
  #session: CDPSession;
  #world: number | null = null;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Starts listening. Call before the page goes to its address. `atStart` runs in each document before the page's own scripts, until `leave`. */
  static async of(page: Page, extensionId: string, atStart: string): Promise<OwnLayer> {
    const session = await page.context().newCDPSession(page);
    const layer = new OwnLayer(session);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) layer.#world = context.id;
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const where = [exceptionDetails.url ?? '', ...(exceptionDetails.stackTrace?.callFrames.map(({ url }) => url) ?? [])].join(' ');
      if (where.includes(extensionId)) layer.uncaught.push({ text: exceptionDetails.exception?.description ?? exceptionDetails.text, where });
    });
    await session.send('Runtime.enable');
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: atStart });
    return layer;
  }

  /** Evaluates an expression in the content script's world. */
  async evaluate<T>(expression: string): Promise<T> {
    if (this.#world === null) throw new Error('The content script has not started on this page.');
    const answer = await this.#session.send('Runtime.evaluate', { expression, contextId: this.#world, returnByValue: true, awaitPromise: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value as T;
  }

  /** A part of the layer that is drawn; null when there is none. */
  async part(name: string): Promise<Part | null> {
    // Prototype calls, because the page may have named an element "querySelectorAll".
    return this.evaluate<Part | null>(`(() => {
      for (const element of Document.prototype.querySelectorAll.call(document, '*')) {
        if (!element.localName.includes('-')) continue;
        const found = chrome.dom.openOrClosedShadowRoot(element)?.querySelector('[data-part=${JSON.stringify(name)}]');
        if (!found) continue;
        const { x, y, width, height } = found.getBoundingClientRect();
        if (width > 0) return { text: found.innerText, x, y, width, height };
      }
      return null;
    })()`);
  }

  /** Waits for a part; null when it does not come. */
  async waitFor(name: string, milliseconds = 4000): Promise<Part | null> {
    const until = Date.now() + milliseconds;
    for (;;) {
      const part = await this.part(name).catch(() => null);
      if (part || Date.now() > until) return part;
      await new Promise((done) => { setTimeout(done, 60); });
    }
  }

  /** Stops listening; the next document has no script of ours at its start. */
  async leave(): Promise<void> {
    await this.#session.detach();
  }

  /** All the words our layer holds. */
  async words(): Promise<string> {
    return this.evaluate<string>(`Array.from(Document.prototype.querySelectorAll.call(document, '*'), (element) => element.localName.includes('-') ? chrome.dom.openOrClosedShadowRoot(element)?.textContent ?? '' : '').join(' ')`);
  }
}
