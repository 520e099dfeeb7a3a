/**
 * Hears every request of every target of Chromium (pages, popup, options, service worker) with who asked for it, by
 * attaching to each as it appears. A content script's requests are told by the frames of their initiator's stack.
 */
import type { Replica } from '../browsers/chromium.ts';

/** One request and which of our contexts made it: null when it was the page's own. */
export interface Heard { url: string; by: 'background' | 'extension page' | 'content script' | null }

interface Frame { url: string }
interface Stack { callFrames: Frame[]; parent?: Stack }
interface Sent { documentURL: string; request: { url: string }; initiator: { url?: string; stack?: Stack } }
interface Socket { url: string; initiator?: { stack?: Stack } }
interface Info { targetId: string; type: string; url: string }

/** Starts listening; what it hears is added to the list it returns. */
export async function listenToNetwork(replica: Replica): Promise<Heard[]> {
  const heard: Heard[] = [];
  const browser = replica.context.browser();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
  const session = await browser.newBrowserCDPSession();
  const targets = new Map<string, Info>();
  let next = 0;
  const say = (sessionId: string, method: string, params: object = {}): void => {
    next += 1;
    void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: next, method, params }) }).catch(() => {});
  };
  const attach = async (targetInfo: Info): Promise<void> => {
    if (!['page', 'service_worker', 'other', 'background_page'].includes(targetInfo.type)) return;
    // A target may be gone again before we are there.
    const attached = await session.send('Target.attachToTarget', { targetId: targetInfo.targetId, flatten: false }).catch(() => null);
    if (!attached) return;
    targets.set(attached.sessionId, targetInfo);
    say(attached.sessionId, 'Network.enable');
    say(attached.sessionId, 'Debugger.enable');
    say(attached.sessionId, 'Debugger.setAsyncCallStackDepth', { maxDepth: 8 });
  };
  session.on('Target.targetCreated', ({ targetInfo }: { targetInfo: Info }) => void attach(targetInfo));
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }: { sessionId: string; message: string }) => {
    const { method, params } = JSON.parse(message) as { method?: string; params: unknown };
    const target = targets.get(sessionId);
    if (!target || !method) return;
    if (method === 'Network.requestWillBeSent') {
      const { request, documentURL, initiator } = params as Sent;
      note(heard, target, request.url, documentURL, askerOf(initiator.stack) || (initiator.url ?? ''));
    } else if (method === 'Network.webSocketCreated') {
      const { url, initiator } = params as Socket;
      note(heard, target, url, target.url, askerOf(initiator?.stack));
    }
  });
  await session.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}] });
  return heard;
}

function note(heard: Heard[], target: Info, url: string, documentURL: string, asker: string): void {
  // Our own files, read from the package, are no requests; neither is data that is already here.
  if (/^(?:chrome-extension|data|blob|about):/u.test(url)) return;
  const ours = (address: string): boolean => address.startsWith('chrome-extension://');
  const by = target.type === 'service_worker' && ours(target.url) ? 'background' : ours(documentURL) || ours(target.url) ? 'extension page' : ours(asker) ? 'content script' : null;
  heard.push({ url, by });
}

/**
 * The script that asked: the innermost frame. Frames further out may be ours without the request being so: Post anyway
 * works the site's own button, and what the site then sends is the user's post.
 */
function askerOf(stack: Stack | undefined): string {
  if (!stack) return '';
  return stack.callFrames.find(({ url }) => url !== '')?.url ?? askerOf(stack.parent);
}
