/**
 * Every place one can write on the replica, as data: how to get there, where the box is, how it is sent and what the
 * replica then records. One table, so that the tests of the replica itself and of Gatepost on it walk the same ways.
 */
import type { Locator, Page } from 'playwright-core';
import type { Posted } from '../replica/parts/record.ts';

export interface WritingPlace {
  name: string;
  address: string;
  /** Opens the box, from the page as loaded. */
  reach(page: Page): Promise<void>;
  box(page: Page): Locator;
  /** The site's own send button. */
  button(page: Page): Locator;
  /** Keys that send, besides the button. */
  keys: string[];
  /** The key that starts a new line without sending. */
  newLine: string;
  /** What the record says. */
  site: Posted['site'];
  what: string;
  /** True when several presses are needed after the button (Next, then Post). */
  then?: (page: Page) => Locator;
}

const inDialog = (page: Page) => page.getByRole('dialog');
const nothing = () => Promise.resolve();

async function choosePhoto(page: Page): Promise<void> {
  await page.getByRole('link').filter({ hasText: 'Create' }).click();
  await page.locator('[role="dialog"] input[type="file"]').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
}

export const writingPlaces: WritingPlace[] = [
  {
    name: 'facebook post', site: 'facebook', what: 'post', address: 'https://www.facebook.com/',
    reach: (page) => page.getByRole('button', { name: /on your mind/ }).click(),
    box: (page) => inDialog(page).getByRole('textbox'), button: (page) => inDialog(page).getByRole('button', { name: 'Post', exact: true }),
    keys: ['Control+Enter'], newLine: 'Enter',
  },
  {
    name: 'facebook post in two steps', site: 'facebook', what: 'post', address: 'https://www.facebook.com/?flow=next',
    reach: (page) => page.getByRole('button', { name: /on your mind/ }).click(),
    box: (page) => inDialog(page).getByRole('textbox'), button: (page) => inDialog(page).getByRole('button', { name: 'Next', exact: true }),
    then: (page) => inDialog(page).getByRole('button', { name: 'Post', exact: true }), keys: [], newLine: 'Enter',
  },
  {
    name: 'facebook comment', site: 'facebook', what: 'comment', address: 'https://www.facebook.com/',
    reach: (page) => page.getByRole('button', { name: 'Leave a comment' }).first().click(),
    box: (page) => page.getByRole('textbox', { name: /^Comment as/ }), button: (page) => page.locator('#focused-state-composer-submit').getByRole('button'),
    keys: ['Enter'], newLine: 'Shift+Enter',
  },
  {
    name: 'facebook chat tab', site: 'facebook', what: 'message', address: 'https://www.facebook.com/hana_begum40',
    reach: (page) => page.getByRole('button', { name: 'Message', exact: true }).click(),
    box: (page) => page.getByRole('textbox', { name: 'Message' }), button: (page) => page.getByRole('button', { name: 'Press enter to send' }),
    keys: ['Enter'], newLine: 'Shift+Enter',
  },
  {
    name: 'facebook messages page', site: 'facebook', what: 'message', address: 'https://www.facebook.com/messages/t/1',
    reach: nothing, box: (page) => page.getByRole('main').getByRole('textbox', { name: 'Message' }), button: (page) => page.getByRole('button', { name: 'Press enter to send' }),
    keys: ['Enter'], newLine: 'Shift+Enter',
  },
  {
    name: 'x home', site: 'x', what: 'post', address: 'https://x.com/home',
    reach: nothing, box: (page) => page.getByTestId('primaryColumn').getByTestId('tweetTextarea_0'), button: (page) => page.getByTestId('primaryColumn').getByTestId('tweetButtonInline'),
    keys: ['Control+Enter'], newLine: 'Enter',
  },
  {
    name: 'x compose modal over home', site: 'x', what: 'post', address: 'https://x.com/home',
    reach: (page) => page.getByTestId('SideNav_NewTweet_Button').click(),
    box: (page) => inDialog(page).getByTestId('tweetTextarea_0'), button: (page) => inDialog(page).getByTestId('tweetButton'),
    keys: ['Control+Enter'], newLine: 'Enter',
  },
  {
    name: 'x reply under a post', site: 'x', what: 'reply', address: 'https://x.com/some_one/status/7000000002',
    reach: nothing, box: (page) => page.getByTestId('inline_reply_offscreen').getByTestId('tweetTextarea_0'), button: (page) => page.getByTestId('inline_reply_offscreen').getByTestId('tweetButtonInline'),
    keys: ['Control+Enter'], newLine: 'Enter',
  },
  {
    name: 'x reply in the modal', site: 'x', what: 'reply', address: 'https://x.com/home',
    reach: (page) => page.getByTestId('reply').first().click(),
    box: (page) => inDialog(page).getByTestId('tweetTextarea_0'), button: (page) => inDialog(page).getByTestId('tweetButton'),
    keys: ['Control+Enter'], newLine: 'Enter',
  },
  {
    name: 'x chat in its shadow root', site: 'x', what: 'message', address: 'https://x.com/i/chat/111-222',
    reach: nothing, box: (page) => page.getByTestId('dm-composer-textarea'), button: (page) => page.getByTestId('dm-composer-send-button'),
    keys: ['Enter'], newLine: 'Shift+Enter',
  },
  {
    name: 'instagram caption', site: 'instagram', what: 'post', address: 'https://www.instagram.com/',
    reach: choosePhoto,
    box: (page) => inDialog(page).getByRole('textbox'), button: (page) => inDialog(page).getByRole('button', { name: 'Share', exact: true }),
    keys: [], newLine: 'Enter',
  },
  {
    name: 'instagram comment in the dialog', site: 'instagram', what: 'comment', address: 'https://www.instagram.com/',
    reach: (page) => page.getByRole('button', { name: 'Comment' }).first().click(),
    box: (page) => inDialog(page).locator('form textarea'), button: (page) => inDialog(page).getByRole('button', { name: 'Post', exact: true }),
    keys: ['Enter'], newLine: 'Shift+Enter',
  },
  {
    name: 'instagram comment on a page', site: 'instagram', what: 'comment', address: 'https://www.instagram.com/p/C7000000003/',
    reach: nothing, box: (page) => page.locator('form textarea'), button: (page) => page.locator('form').getByRole('button', { name: 'Post', exact: true }),
    keys: ['Enter'], newLine: 'Shift+Enter',
  },
  {
    name: 'instagram message', site: 'instagram', what: 'message', address: 'https://www.instagram.com/direct/t/1/',
    reach: nothing, box: (page) => page.getByRole('textbox', { name: 'Message' }), button: (page) => page.getByRole('button', { name: 'Send', exact: true }),
    keys: ['Enter'], newLine: 'Shift+Enter',
  },
  {
    name: 'instagram message popup', site: 'instagram', what: 'message', address: 'https://www.instagram.com/hana_begum40/',
    reach: (page) => page.getByRole('button', { name: 'Message', exact: true }).click(),
    box: (page) => page.getByRole('textbox', { name: 'Message' }), button: (page) => page.getByRole('button', { name: 'Send', exact: true }),
    keys: ['Enter'], newLine: 'Shift+Enter',
  },
];

/** Opens a place ready to write in, its box focused. */
export async function readyToWrite(page: Page, place: WritingPlace): Promise<Locator> {
  await place.reach(page);
  const box = place.box(page);
  await box.click();
  return box;
}

/** The exact text of a box, as its own editor would send it. */
export async function textIn(box: Locator): Promise<string> {
  return box.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value;
    const blocks = [...element.querySelectorAll('[data-block="true"]')];
    const lines = blocks.length > 0 ? blocks : [...element.children];
    const read = (node: Node): string => (node instanceof HTMLBRElement ? '\n' : node instanceof Text ? node.data : [...node.childNodes].map(read).join(''));
    return lines.map((line) => (line.childNodes.length === 1 && line.firstChild instanceof HTMLBRElement) || line.querySelector('br[data-text]') ? '' : read(line)).join('\n');
  });
}
