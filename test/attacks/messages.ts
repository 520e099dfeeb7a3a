/** The page speaks to us in our own words: messages, events, storage, with and without our id. */
import { script, type Attack } from './attack.ts';

const requests = JSON.stringify([
  { gatepost: 'hello', request: { site: 'x' } }, { gatepost: 'state', request: {} }, { gatepost: 'mark-set', request: { site: 'x', key: '1', mark: null } },
  { gatepost: 'quiet', request: { rule: 'pupil-info', words: '' } }, { gatepost: 'release' }, { type: 'wxt:content-script-started', contentScriptName: 'guard' },
  { type: 'EXTENSION_ID:guard:wxt:content-script-started', contentScriptName: 'guard', messageId: 'evil' },
]);

export const messages: Attack[] = [
  { does: 'posts window messages that look like ours', whenHeld: script((all) => { for (const one of JSON.parse(all) as unknown[]) { postMessage(one, '*'); dispatchEvent(new MessageEvent('message', { data: one, origin: 'chrome-extension://EXTENSION_ID' })); } }, requests) },
  { does: 'posts the same messages before the user writes', beforeWriting: script((all) => { for (const one of JSON.parse(all) as unknown[]) postMessage(one, '*'); }, requests) },
  { does: 'announces a newer copy of our script by event', beforeWriting: script(() => { for (const type of ['wxt:content-script-started', 'EXTENSION_ID:guard:wxt:content-script-started', 'wxt:locationchange', 'EXTENSION_ID:wxt:locationchange']) for (const target of [document, window]) target.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'guard', messageId: 'evil' } })); }) },
  { does: 'sends events named after our own', whenHeld: script(() => { for (const type of ['gatepost', 'gatepost:release', 'post-anyway', 'edit', 'close', 'toggle', 'beforetoggle', 'cancel', 'abort']) for (const target of [window, document, window.evil.host()]) target?.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: { release: true } })); }) },
  { does: 'speaks on channels named after us', beforeWriting: script((all) => { const channel = new BroadcastChannel('gatepost'); channel.addEventListener('message', ({ data }) => window.evil.learn(JSON.stringify(data))); for (const one of JSON.parse(all) as unknown[]) BroadcastChannel.prototype.postMessage.call(channel, one); }, requests) },
  { does: 'sends runtime messages with our id', whenHeld: script((all) => { const runtime = (window as unknown as { chrome?: { runtime?: { sendMessage?(id: string, message: unknown, answered: (answer: unknown) => void): void } } }).chrome?.runtime; for (const one of JSON.parse(all) as unknown[]) { try { runtime?.sendMessage?.('EXTENSION_ID', one, (answer) => window.evil.learn(`Gatepost answered ${JSON.stringify(answer)}`)); } catch { /* Refused, as it should be. */ } } }, requests) },
  { does: 'opens a port to us', whenHeld: script(() => { const runtime = (window as unknown as { chrome?: { runtime?: { connect?(id: string): { onMessage: { addListener(heard: (message: unknown) => void): void } } } } }).chrome?.runtime; try { runtime?.connect?.('EXTENSION_ID').onMessage.addListener((message) => window.evil.learn(`Gatepost ${JSON.stringify(message)}`)); } catch { /* Refused. */ } }) },
  { does: 'leaves settings of ours in its own storage', beforeWriting: script(() => { for (const store of [localStorage, sessionStorage]) for (const key of ['settings', 'gatepost', 'holds', 'managed']) store.setItem(key, JSON.stringify({ off: ['x'], pausedUntil: '2099-01-01', count: 99 })); const opening = indexedDB.open('gatepost', 99); opening.onsuccess = () => opening.result.close(); }) },
  { does: 'answers check requests meant for our tests', beforeWriting: script(() => { for (const type of ['gatepost-check', 'gatepost:check', 'gatepost-report']) { document.addEventListener(type, (event) => window.evil.learn(JSON.stringify((event as CustomEvent).detail))); document.dispatchEvent(new CustomEvent(type, { detail: {} })); } window.evil.learn(...Object.keys(window).filter((name) => name.includes('atepost'))); }) },
];
