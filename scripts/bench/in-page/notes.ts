/** The vault in a page, on the browser's own disk: filled, then opened, written and unlocked. */
import * as door from '@/utils/notes/door';
import { dropKeys } from '@/utils/notes/lock/open-vault';
import { disconnect } from '@/utils/notes/store/connection';
import type { Box, FormPage, NotesPort } from '@/utils/notes/types';

/** What a measured page offers; times in milliseconds. */
export interface NotesInPage {
  /** Writes sheets `from` up to `to` (not included), each with so many notes. */
  fill(from: number, to: number, notes: number): Promise<void>;
  /** A worker that wakes opens the sheet of a case. */
  open(sheet: number): Promise<number>;
  /** To the durable answer. */
  save(sheet: number): Promise<number>;
  protect(passphrase: string): Promise<void>;
  unlock(passphrase: string): Promise<number>;
}

function box(): Box {
  const all = new Map<string, unknown>();
  return {
    get: async (name) => all.get(name),
    set: async (name, value) => void all.set(name, value),
    remove: async (name) => void all.delete(name),
  };
}

const port: NotesPort = {
  session: box(),
  lasting: box(),
  now: () => Date.now(),
  settings: async () => ({
    language: 'nb',
    notes: 'on',
    passphrase: 'optional',
    keepDays: 14,
    mostDays: 90,
    siteRules: [],
  }),
};

let documents = 0;
let writes = 0;

function pageOf(sheet: number): FormPage {
  const url = `https://sak.example/sak/${100_000 + sheet}`;
  documents += 1;
  // A tab each for a few sheets, as they are open at a time.
  return { tabId: sheet % 5, frames: [{ frameId: 0, documentId: `${documents}`, url }] };
}

async function sheetOf(sheet: number): Promise<string> {
  const opened = await door.openForm(port, pageOf(sheet));
  if (opened.status !== 'open') throw new Error(`the sheet is ${opened.status}`);
  return opened.sheetId;
}

function write(sheetId: string, fieldKey: string): Promise<unknown> {
  writes += 1;
  const text = `notat ${writes} `.repeat(20);
  const writeId = `${writes}`;
  return door.writeNote(port, { sheetId, fieldKey, text, version: 0, writer: 'w', writeId });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const notes: NotesInPage = {
  async fill(from, to, count) {
    for (let sheet = from; sheet < to; sheet++) {
      const sheetId = await sheetOf(sheet);
      await write(sheetId, 'felt 0');
      const others = Array.from({ length: count - 1 }, (_, at) => write(sheetId, `felt ${at + 1}`));
      await Promise.all(others);
    }
  },
  async open(sheet) {
    await disconnect();
    dropKeys();
    return timed(() => sheetOf(sheet));
  },
  async save(sheet) {
    const sheetId = await sheetOf(sheet);
    return timed(() => write(sheetId, `nytt felt ${writes}`));
  },
  protect: (passphrase) => door.setPassphrase(port, passphrase),
  async unlock(passphrase) {
    await door.lock(port);
    return timed(() => door.unlock(port, passphrase));
  },
};

Object.assign(globalThis, { notes });
