/** Whatever arrives by runtime messaging, only our own messages of a known name reach a handler. */
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import './seed.ts';

type Listener = (message: unknown, sender: unknown) => unknown;
const { listeners } = vi.hoisted(() => ({ listeners: [] as Listener[] }));

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'ours', onMessage: { addListener: (listener: Listener) => listeners.push(listener), removeListener() {} } } },
}));

const { handle } = await import('../../../src/messages.ts');

const called: string[] = [];
handle({ badge: () => { called.push('badge'); return null; } });
const listener = listeners[0]!;

const names = fc.oneof(fc.constantFrom('hello', 'mark-set', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then'), fc.string({ maxLength: 12 }));
const anyMessage = fc.oneof(fc.anything({ maxDepth: 2 }), fc.record({ gatepost: fc.oneof(names, fc.anything({ maxDepth: 1 })), request: fc.anything({ maxDepth: 2 }) }, { requiredKeys: [] }));
const anySender = fc.oneof(fc.constant({ id: 'ours' }), fc.record({ id: fc.oneof(fc.string(), fc.constant(undefined)) }));

test('40,000 messages of any kind: none but ours reaches a handler, none throws', () => {
  fc.assert(fc.property(anyMessage, anySender, (message, sender) => {
    const before = called.length;
    const answer = listener(message, sender);
    const ours = sender.id === 'ours' && typeof message === 'object' && message !== null && (message as { gatepost?: unknown }).gatepost === 'badge';
    expect(called.length - before).toBe(ours ? 1 : 0);
    if (!ours) expect(answer).toBeUndefined();
  }), { numRuns: 40_000 });
}, 120_000);

test('our own message is answered; the same from elsewhere is not', async () => {
  expect(await listener({ gatepost: 'badge', request: { count: 1 } }, { id: 'ours' })).toBeNull();
  expect(listener({ gatepost: 'badge', request: { count: 1 } }, { id: 'theirs' })).toBeUndefined();
});
