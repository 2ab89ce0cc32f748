import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Guide } from '@/guide/model';
import { guideModules } from '@/scripts/guide/vite-plugin';
import { createSearch } from '@/utils/search/search';
import { project, root } from './sample';

const edition = readFileSync(join(root, 'guide/edition.yaml'), 'utf8');
const good = `  - id: good
    kind: sign
    topics: [housing]
    applies: both
    forms: [any]
    roles: all
    text: { nb: Kjenner ikke adressen., nn: Kjenner ikkje adressa., en: Knows no address. }
    rests: [kom-220]
    reviewed: null
`;
const head = `chapter: signs
section: homes
order: 1
title: { nb: Bolig, nn: Bustad, en: Home }
items:
`;
const bad = good.replace('id: good', 'id: bad').replace(', en: Knows no address.', '');
const files = (items: string) => ({
  'guide/edition.yaml': edition,
  'guide/contacts.yaml': 'contacts: []\n',
  'guide/chapters/signs/homes.yaml': head + items,
});

/** Loads one module as Vite would; `told` gathers warnings, an error is thrown. */
async function load(folder: string, id: string, command: 'build' | 'serve', told: string[] = []) {
  const plugin = guideModules(folder) as unknown as {
    configResolved(config: { command: string }): void;
    resolveId(id: string): string | null;
    load(this: unknown, id: string): Promise<string>;
  };
  plugin.configResolved({ command });
  const context = {
    warn: (message: string) => told.push(message),
    error: (message: string) => {
      throw new Error(message);
    },
  };
  const code = await plugin.load.call(context, plugin.resolveId(id) ?? '');
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
}

test('a module is the guide in its language, ready made', async () => {
  const folder = project({ ...files(good), 'guide/contacts.yaml': contacts });
  const nn: Guide = await load(folder, 'virtual:guide/nn', 'build');
  expect(nn.items.map(({ id, text }) => [id, text])).toEqual([['good', 'Kjenner ikkje adressa.']]);
  const index: string = await load(folder, 'virtual:guide/search', 'build');
  const [hit] = createSearch(index).search('address', { language: 'nn', limit: 1 });
  expect(hit?.id).toBe('good');
});

test('a mistake stops a build, with file, line, remedy and every other mistake', async () => {
  const folder = project({
    ...files(good + bad),
    'guide/edition.yaml': edition.replace('2026-', ''),
  });
  await expect(load(folder, 'virtual:guide/nb', 'build')).rejects.toThrow(
    /homes\.yaml:\d+:\d+ {2}.*text\.en is missing → write it[\s\S]*GUIDE_DRAFT=1/,
  );
  await expect(load(project({}), 'virtual:guide/nb', 'build')).rejects.toThrow(/file is missing/);
});

test('while writing, faulty entries are left out and told', async () => {
  const told: string[] = [];
  const folder = project({ ...files(good + bad), 'guide/contacts.yaml': contacts });
  const nb: Guide = await load(folder, 'virtual:guide/nb', 'serve', told);
  expect(nb.items.map(({ id }) => id)).toEqual(['good']);
  expect(told.join('\n')).toMatch(/1 mistake in the guide[\s\S]*text\.en is missing/);
});

test('a module that does not exist is named', () => {
  const plugin = guideModules(root) as unknown as { resolveId(id: string): string | null };
  expect(() => plugin.resolveId('virtual:guide/sv')).toThrow(/virtual:guide\/nb/);
  expect(plugin.resolveId('preact')).toBeNull();
});

const contacts = `contacts:
  - id: police-emergency
    name: Politiet
    what: { nb: Fare nå., nn: Fare no., en: Danger now. }
    needs: [emergency]
    applies: both
    topics: []
    roles: all
    phone: '112'
    rests: [kom-457]
    reviewed: null
`;
