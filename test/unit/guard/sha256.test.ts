import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/guard/sha256.ts';
import '../fuzz/seed.ts';

const node = (text: string) => createHash('sha256').update(new TextEncoder().encode(text)).digest('hex');

describe('sha256', () => {
  it.each(['', 'abc', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'é'.repeat(1000)])('agrees with the known hash of %j', (text) => {
    expect(sha256(text)).toBe(node(text));
  });

  it('agrees on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => sha256(text) === node(text)));
  });
});
