/**
 * Who may import whom (design: "Layout"). Reads the imports as text and fails with a sentence.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Every room of src and the rooms it may import. A room is a file or folder directly in src. */
const may: Record<string, string[]> = {
  topics: [],
  model: ['topics'],
  text: ['model', 'topics'],
  dom: ['model'],
  policies: ['model', 'topics', 'next-steps'],
  rules: ['model', 'topics', 'text'],
  sites: ['model', 'dom'],
  advise: ['model', 'topics', 'contact', 'next-steps', 'situation', 'tone'],
  contact: ['model', 'topics', 'next-steps', 'school-year', 'situation', 'tone'],
  situation: ['model', 'topics', 'school-year'],
  tone: ['model'],
  'next-steps': ['model'],
  'school-year': [],
  'policy-reading': ['model', 'topics', 'situation'],
  registry: ['model', 'policies', 'rules', 'sites'],
  store: ['model', 'school-year'],
  'in-turn': [],
  settings: ['model', 'in-turn'],
  messages: ['model', 'settings', 'checklist'],
  ui: ['model', 'topics', 'checklist', 'contact', 'next-steps', 'policy-reading'],
  guard: ['model', 'dom', 'advise', 'contact', 'messages', 'next-steps', 'quieted', 'school-year', 'settings', 'situation', 'term', 'ui'],
};

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from\s+|import\s*\(?\s*)'([^']+)'/g)].map((match) => match[1]!);
}

function room(file: string): string {
  return file.split('/')[1]!.replace(/\.tsx?$/, '');
}

/** Sentences for every import that breaks the law. */
function broken(file: string, imported: string[]): string[] {
  const from = room(file);
  return imported.flatMap((name) => {
    if (!name.startsWith('.')) {
      if (name === 'webextension-polyfill' && !['settings', 'messages'].includes(from)) return [`${file} may not import ${name}: only settings and messages speak to the browser`];
      return [];
    }
    const target = relative(root, resolve(root, dirname(file), name));
    if (!target.startsWith('src/')) return [`${file} may not import ${target}: it is outside src`];
    const to = room(target);
    const allowed = may[from];
    return to === from || !allowed || allowed.includes(to) ? [] : [`${file} may not import ${to}`];
  });
}

describe('who may import whom', () => {
  it.each(files('src'))('%s keeps to its room', (file) => {
    expect(broken(file, imports(file))).toEqual([]);
  });

  it('would notice a broken law', () => {
    expect(broken('src/sites/x.ts', ['../rules/insult.ts'])).toEqual(['src/sites/x.ts may not import rules']);
    expect(broken('src/rules/insult.ts', ['webextension-polyfill'])).toHaveLength(1);
  });
});
