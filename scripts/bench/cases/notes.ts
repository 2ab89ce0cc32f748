/** 10,000 notes in 500 sheets: opening a case, saving durably, unlocking; beside a vault of few sheets. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../browser/find';
import { detectorScript } from '../../inspect/bundle';
import { atMost, type Bench, benchCase, figure, rounds, row } from '../case';
import type { NotesInPage } from '../in-page/notes';
import { median } from '../stats';

type World = { notes: NotesInPage };

const [few, many, perSheet] = [5, 500, 20];
const passphrase = 'riktig hest batteri stift';

/** A profile on disk: a private one would keep its database in memory. */
async function withProfile<T>(work: (tab: Page) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(folder, {
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const fill = (tab: Page, from: number, to: number) =>
  tab.evaluate(
    ([first = 0, end = 0, notes = 0]) =>
      (globalThis as unknown as World).notes.fill(first, end, notes),
    [from, to, perSheet],
  );

async function times(tab: Page, what: 'open' | 'save', sheets: number): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const sheet = (round * 37) % sheets;
    const ask = ([name, one]: readonly ['open' | 'save', number]) =>
      (globalThis as unknown as World).notes[name](one);
    all.push(await tab.evaluate(ask, [what, sheet] as const));
  }
  return all;
}

/** Memory in use after opening sheets, in bytes. */
const memory = (tab: Page): Promise<number> =>
  tab.evaluate(() => {
    const own = globalThis as unknown as {
      gc?(): void;
      performance: { memory: { usedJSHeapSize: number } };
    };
    own.gc?.();
    return own.performance.memory.usedJSHeapSize;
  });

async function measured(bench: Bench, tab: Page) {
  const script = await detectorScript(new URL('../in-page/notes.ts', import.meta.url));
  await bench.show(tab, '<!doctype html><title>notes</title>', script);
  await fill(tab, 0, few);
  const small = await times(tab, 'open', few);
  const memorySmall = await memory(tab);
  await fill(tab, few, many);
  const open = await times(tab, 'open', many);
  const memoryMany = await memory(tab);
  const save = await times(tab, 'save', many);
  await tab.evaluate((words) => (globalThis as unknown as World).notes.protect(words), passphrase);
  const unlock: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const ask = (words: string) => (globalThis as unknown as World).notes.unlock(words);
    unlock.push(await tab.evaluate(ask, passphrase));
  }
  return { small, open, save, unlock, grown: memoryMany - memorySmall };
}

export default benchCase('notes', async (bench) => {
  const { small, open, save, unlock, grown } = await withProfile((tab) => measured(bench, tab));
  const notes = many * perSheet;
  return [
    row(`opening a case among ${many} sheets`, {
      fields: notes,
      ms: open,
      floor: small,
      // The floor is such a sheet among five: what it takes grows with the sheet, not with the vault.
      limits: [atMost('ms', 100), figure('ratio', median(open) / median(small), 2)],
    }),
    row('saving a note, to saved', { fields: notes, ms: save, limits: [atMost('ms', 30)] }),
    row('unlocking', { fields: notes, ms: unlock, limits: [atMost('ms', 1_500)] }),
    row('memory for 495 sheets more, MB', {
      fields: notes,
      limits: [figure('MB', grown / 1e6, 5)],
    }),
  ];
});
