/** Which of the scripts that our pages share go together. */
import { expect, test } from 'vitest';
import { sharedFiles } from '@/scripts/extension/chunks';

const entry = (name: string) => `/x/entrypoints/${name}/index.html`;
const [panel, popup, options] = ['panel', 'popup', 'options'].map(entry) as [
  string,
  string,
  string,
];
const parts = '/x/entrypoints/panel/page-parts.tsx';

/** Modules by name, each with those that import it from the start. */
const importers: Record<string, string[]> = {
  '/x/words.ts': [popup, options],
  '/x/button.tsx': [panel, '/x/search.tsx'],
  '/x/search.tsx': [popup],
  '/x/panel-only.ts': [panel],
  // Fetched when it is used: nothing imports it from the start.
  '/x/guide.ts': [],
  '/x/one.ts': ['/x/other.ts', popup],
  '/x/other.ts': ['/x/one.ts', options],
  // The panel's second part, and what it has in common with a page, with the panel's first part, and with nobody.
  [parts]: [],
  '/x/tabs.tsx': [parts, popup],
  '/x/notice.tsx': [parts, panel],
  '/x/tick.tsx': [parts],
};
const fileOf = sharedFiles((id) => ({
  isEntry: id.startsWith('/x/entrypoints/') && id !== parts,
  importers: importers[id] ?? [],
  dynamicImporters: id === parts ? [panel] : [],
}));

test.each([
  ['what two pages need', '/x/words.ts', 'pages'],
  ['what the panel needs for its first paint', '/x/button.tsx', 'first'],
  ['what the panel needs later', '/x/tabs.tsx', 'pages'],
  ['what the panel needs at first and later', '/x/notice.tsx', 'first'],
  ['what the panel alone needs later', '/x/tick.tsx', null],
  ['what one page needs', '/x/panel-only.ts', null],
  ['what is fetched when it is used', '/x/guide.ts', null],
  ['modules that import each other', '/x/other.ts', 'pages'],
])('%s', (_, id, file) => {
  expect(fileOf(id)).toBe(file);
});
