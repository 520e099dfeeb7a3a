/** A message whose answer the browser lost is asked once more, if that does no harm and the extension is still there. */
import { beforeEach, expect, test, vi } from 'vitest';

const { runtime, sent, answers } = vi.hoisted(() => {
  const sent: string[] = [];
  const answers: (() => unknown)[] = [];
  const runtime: { id: string | undefined; sendMessage(message: { gatepost: string }): Promise<unknown> } = {
    id: 'ours',
    async sendMessage({ gatepost }) {
      sent.push(gatepost);
      return answers.shift()?.();
    },
  };
  return { runtime, sent, answers };
});
vi.mock('webextension-polyfill', () => ({ default: { runtime } }));

const { send } = await import('../../../src/messages.ts');

const closed = () => { throw new Error('A listener indicated an asynchronous response, but the message channel closed before a response was received'); };
const nothing = () => undefined;
const mark = { site: 'x', key: 'a', mark: { who: 'pupil', on: '2026-09-05' } } as const;

beforeEach(() => {
  sent.length = 0;
  answers.length = 0;
  runtime.id = 'ours';
});

test.each([['nothing', nothing], ['an error', closed]])('%s instead of an answer: what the user said is sent again and kept', async (_what, lost) => {
  answers.push(lost, () => ({ kept: true }));
  expect(await send('mark-set', mark)).toEqual({ kept: true });
  expect(sent).toEqual(['mark-set', 'mark-set']);
});

test('twice nothing: rejects, so that the card can say that it was not kept', async () => {
  answers.push(nothing, nothing);
  await expect(send('mark-set', mark)).rejects.toThrow(/stopped before it answered/u);
  expect(sent).toHaveLength(2);
});

test.each([['held', {}], ['once', { id: 'use-at-work' }], ['walk-start', { site: 'x' }], ['open-page', { page: 'policy' }]] as const)('%s is never sent twice: it would be done twice', async (name, request) => {
  answers.push(nothing, () => null);
  await expect(send(name, request)).rejects.toThrow();
  expect(sent).toEqual([name]);
});

test('after an update of the extension nothing is sent again', async () => {
  answers.push(() => {
    runtime.id = undefined;
    throw new Error('Extension context invalidated.');
  });
  await expect(send('hello', { site: 'x' })).rejects.toThrow(/invalidated/u);
  expect(sent).toEqual(['hello']);
});
