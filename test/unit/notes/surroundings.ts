/** What a vault needs around it, in memory: boxes, a clock, settings, and a page in a tab. */
import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import * as door from '@/utils/notes/door';
import { dropKeys } from '@/utils/notes/lock/open-vault';
import { connection, disconnect } from '@/utils/notes/store/connection';
import { databaseName } from '@/utils/notes/store/database';
import type {
  Box,
  FormPage,
  Happening,
  NotesPort,
  NotesSettings,
  OpenSheet,
} from '@/utils/notes/types';

/** A box that keeps only what JSON keeps, as `storage.session` in Chromium does. */
function box(): Box & { all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    get: async (name) => JSON.parse(all.get(name) ?? 'null') ?? undefined,
    set: async (name, value) => void all.set(name, JSON.stringify(value)),
    remove: async (name) => void all.delete(name),
  };
}

/** 22 November 2026, 10.42 UTC. */
export const start = Date.UTC(2026, 10, 22, 10, 42);
export const day = 24 * 60 * 60_000;
export const minute = 60_000;

export function surroundings(change: Partial<NotesSettings> = {}) {
  const settings: NotesSettings = {
    language: 'nb',
    notes: 'on',
    passphrase: 'optional',
    keepDays: 14,
    mostDays: 90,
    siteRules: [],
    ...change,
  };
  const clock = { now: start };
  const session = box();
  const lasting = box();
  const port: NotesPort = {
    session,
    lasting,
    now: () => clock.now,
    settings: async () => settings,
  };
  return { port, settings, clock, session, lasting };
}

/** The worker stops: what only memory held is gone. */
export async function restartWorker(): Promise<void> {
  await disconnect();
  dropKeys();
}

/** The browser ends: session storage is gone too. */
export async function restartBrowser({ session }: { session: { all: Map<string, string> } }) {
  session.all.clear();
  await restartWorker();
}

let documents = 0;

/** One tab: `load` shows a new document, `go` changes the address within it. */
export function tab(port: NotesPort, tabId = 1) {
  let page: FormPage = { tabId, frames: [] };
  const at = (path: string, documentId: string) => {
    page = { tabId, frames: [{ frameId: 0, documentId, url: `https://sak.example${path}` }] };
  };
  return {
    page: () => page,
    async load(path: string): Promise<Opened> {
      documents += 1;
      at(path, `document ${documents}`);
      await door.formHappened(port, page, { kind: 'load' });
      return opened(await door.openForm(port, page));
    },
    async go(path: string, happening: Happening = { kind: 'navigated' }): Promise<Opened> {
      at(path, page.frames[0]?.documentId ?? '');
      await door.formHappened(port, page, happening);
      return opened(await door.openForm(port, page));
    },
    async happens(kind: 'submit' | 'reset' | 'replaced' | 'restored'): Promise<Opened> {
      await door.formHappened(port, page, { kind });
      return opened(await door.openForm(port, page));
    },
    look: async (): Promise<Opened> => opened(await door.openForm(port, page)),
  };
}

export type Opened = Extract<OpenSheet, { status: 'open' }>;

/** @throws when the sheet is not open */
export function opened(sheet: OpenSheet): Opened {
  if (sheet.status !== 'open') throw new Error(`is ${sheet.status}`);
  return sheet;
}

let writes = 0;

/** Writes a note as a surface does that saw `version`. */
export function write(
  port: NotesPort,
  sheetId: string,
  text: string,
  about: Partial<door.NoteToWrite> = {},
) {
  writes += 1;
  return door.writeNote(port, {
    sheetId,
    fieldKey: 'bosted',
    text,
    version: 0,
    writer: 'window',
    writeId: `write ${writes}`,
    ...about,
  });
}

/** Everything on disk, as text: bytes as Latin letters, so that plain text would be seen. */
export async function disk(): Promise<string> {
  const database = await connection();
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  return JSON.stringify(rows, (_, value) =>
    value instanceof Uint8Array ? `${value} ${new TextDecoder('latin1').decode(value)}` : value,
  );
}

afterEach(async () => {
  await restartWorker();
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = resolve;
    request.onblocked = resolve;
  });
});
