/**
 * Stands in for WXT's ContentScriptContext (wxt.config.ts puts it there). WXT's own announces every start to the page:
 * `postMessage` and a document event that carry the extension's id, and any page may answer with the same event to switch
 * the content script off (wxt 0.20.27, utils/content-script-context). The page must learn nothing and decide nothing,
 * so this one says nothing and listens to nothing: our own code notices an update by its messages failing.
 */
export class ContentScriptContext {
  /** Never aborted: a content script lives as long as its page. */
  readonly signal: AbortSignal = new AbortController().signal;
}
