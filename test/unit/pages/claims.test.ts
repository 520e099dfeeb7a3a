/** "What your school can see" names a test for every claim; this looks whether it is there. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claims } from '../../../src/ui/pages/school-sees.tsx';

const root = resolve(import.meta.dirname, '../../..');

describe('every claim', () => {
  it.each(claims)('"$says" has its test', ({ file, test }) => {
    expect(existsSync(resolve(root, file))).toBe(true);
    expect(readFileSync(resolve(root, file), 'utf8')).toContain(test);
  });
});
