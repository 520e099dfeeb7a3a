/** Stopping the background as the browser does when it likes, and starting it again. */
import type { Replica } from '../browsers/chromium.ts';
import { newDay } from './gatepost.ts';

interface Runtime { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }

/** Stops the background now. */
export async function stopBackground(replica: Replica): Promise<void> {
  const session = await replica.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { targetId, type, url } of targetInfos) if (type === 'service_worker' && url.includes(replica.extensionId)) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

/** Starts the background again if it was stopped, and forgets today's holds: what is asked of a stopped one waits for ever. */
export async function wakeToNewDay(replica: Replica): Promise<void> {
  const page = await replica.page('popup.html');
  await page.evaluate(() => (globalThis as unknown as Runtime).chrome.runtime.sendMessage({}).catch(() => {}));
  await page.close();
  await newDay(replica);
}
