import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type ContactSource, contactSchema, type ItemSource, itemSchema } from '@/guide/schema';
import type { ChapterId } from '@/guide/vocabulary';
import type { Content } from '@/scripts/guide/content';
import { readInventory } from '@/scripts/guide/inventory';
import type { Placed } from '@/scripts/guide/load';

/** The project's own root. */
export const root = resolve(import.meta.dirname, '../../..');

const inventory = readInventory(root);

/** The same words in all three languages. */
export function text(words: string) {
  return { nb: words, nn: words, en: words };
}

/** A faultless item but for what a test says of it. */
export function item(overrides: Record<string, unknown> = {}): ItemSource {
  return itemSchema.parse({
    id: 'sample',
    kind: 'sign',
    topics: ['housing'],
    applies: 'both',
    forms: ['any'],
    roles: 'all',
    text: text('Kjenner ikke adressen sin.'),
    rests: ['kom-220'],
    reviewed: null,
    ...overrides,
  });
}

/** A faultless contact but for what a test says of it. */
export function contact(overrides: Record<string, unknown> = {}): ContactSource {
  return contactSchema.parse({
    id: 'sample-contact',
    name: 'ROSA',
    what: text('Hjelpetelefon.'),
    needs: ['adult-help'],
    applies: 'adult',
    topics: [],
    roles: 'all',
    rests: ['kom-419'],
    reviewed: null,
    ...overrides,
  });
}

/** A guide of these items, in one section of a chapter, and contacts. */
export function content(
  items: ItemSource[],
  contacts: ContactSource[] = [],
  chapter: ChapterId = 'signs',
): Content {
  const place = <T>(value: T): Placed<T> => ({
    value,
    file: 'sample.yaml',
    at: () => ({ line: 1, column: 1 }),
  });
  const section = { chapter, section: 'sample', order: 1, title: text('Prøve') };
  return {
    sections: [{ ...place(section), items: items.map(place) }],
    contacts: contacts.map(place),
    edition: null,
    inventory,
    leftOut: [],
  };
}

/** A project on disk with the real inventories and these guide files; returns its root. */
export function project(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  mkdirSync(join(folder, 'guide'), { recursive: true });
  symlinkSync(join(root, 'guide/sources'), join(folder, 'guide/sources'));
  for (const [name, words] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), words);
  }
  return folder;
}
