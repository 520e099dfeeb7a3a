/** What a label begins with, in every site's own tables. */
import { describe, expect, it } from 'vitest';
import { begins } from '../../../src/dom/labels.ts';
import * as facebook from '../../../src/sites/facebook/labels.ts';
import * as instagram from '../../../src/sites/instagram/labels.ts';
import * as x from '../../../src/sites/x/labels.ts';

const tables = Object.entries({ facebook, instagram, x }).flatMap(([site, all]) => Object.entries(all).flatMap(([name, table]) => (Array.isArray(table) ? [[`${site} ${name}`, table as string[]] as const] : [])));

describe('begins', () => {
  it.each(tables)('knows each word of %s, alone and with more words after it', (_, table) => {
    for (const word of table) {
      expect(word.length, word).toBeGreaterThanOrEqual(2);
      expect(begins(word, table), word).toBe(true);
      expect(begins(`${word} jo`, table), word).toBe(true);
    }
  });

  it('stops where the word ends', () => {
    expect(begins('Follow', ['follow'])).toBe(true);
    expect(begins('Followers', ['follow'])).toBe(false);
    expect(begins('', ['follow'])).toBe(false);
  });
});
