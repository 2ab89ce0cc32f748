/** Reading and writing one sheet. Every write is one durable transaction; ids make repeats harmless. */
import { open, seal } from './cipher';
import type { EntryRow, SheetRow } from './database';
import { keyedHash, sheetKey, unwrap, wrap } from './keys';
import type { Vault } from './vault';

const day = 24 * 60 * 60_000;

/** What a new sheet is begun with. */
export interface NewSheet {
  id: string;
  caseHash: string | null;
  formHash: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Whole days until it deletes itself. */
  days: number;
}

/** A note as stored; `other` is what another window wrote meanwhile. */
export interface Note {
  text: string;
  version: number;
  savedAt: number;
  other?: string;
}

/** Everything on a sheet. */
export interface SheetContent {
  id: string;
  startedAt: number;
  endsAt: number;
  /** Item ids by field key. */
  ticks: Record<string, string[]>;
  notes: Record<string, Note>;
  answers: Record<string, string>;
  /** Entries that could not be opened; they stay where they are. */
  damaged: number;
}

interface Facts {
  startedAt: number;
}
type Tick = { fieldKey: string; itemId: string; at: number };
type StoredNote = Note & { fieldKey: string };
type Answer = { step: string; answer: string };

const keyPurpose = (id: string) => `sheet key ${id}`;

async function keyOf({ keys }: Vault, row: SheetRow): Promise<CryptoKey> {
  return sheetKey(await unwrap(keys.wrapping, row.key, keyPurpose(row.id)));
}

/** Begins a sheet, unless it is there already. */
export async function beginSheet(vault: Vault, about: NewSheet): Promise<SheetRow> {
  const { database, keys } = vault;
  const known = await database.sheets.get(about.id);
  if (known) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const facts: Facts = { startedAt: about.startedAt };
  const row: SheetRow = {
    id: about.id,
    caseHash: about.caseHash ?? '',
    formHash: about.formHash,
    endsAt: about.startedAt + about.days * day,
    key: await wrap(keys.wrapping, bytes, keyPurpose(about.id)),
    facts: await seal(await sheetKey(bytes), 'facts', about.id, facts),
  };
  return database.transaction('rw', database.sheets, async () => {
    const meanwhile = await database.sheets.get(about.id);
    if (meanwhile) return meanwhile;
    await database.sheets.add(row);
    return row;
  });
}

async function entryId(vault: Vault, sheetId: string, kind: string, place: string) {
  return `${sheetId}.${await keyedHash(vault.keys.hashing, `${sheetId} ${kind}`, place)}`;
}

async function putEntry(
  vault: Vault,
  row: SheetRow,
  kind: EntryRow['kind'],
  id: string,
  value: unknown,
) {
  const sealed = await seal(await keyOf(vault, row), kind, id, value);
  await vault.database.entries.put({ id, sheetId: row.id, kind, sealed });
}

/** Sets or takes away a tick. */
export async function writeTick(
  vault: Vault,
  row: SheetRow,
  tick: { fieldKey: string; itemId: string; ticked: boolean; now: number },
): Promise<void> {
  const { fieldKey, itemId, now } = tick;
  const id = await entryId(vault, row.id, 'tick', `${fieldKey}\u001f${itemId}`);
  if (tick.ticked)
    await putEntry(vault, row, 'tick', id, { fieldKey, itemId, at: now } satisfies Tick);
  else await vault.database.entries.delete(id);
}

/**
 * Writes a note. When it was written by another window since `version`, both texts are kept.
 *
 * @returns the note as it now stands
 */
export async function writeNote(
  vault: Vault,
  row: SheetRow,
  note: { fieldKey: string; text: string; version: number; now: number },
): Promise<Note> {
  const id = await entryId(vault, row.id, 'note', note.fieldKey);
  const key = await keyOf(vault, row);
  for (;;) {
    const before = await vault.database.entries.get(id);
    const stored = before ? await open<StoredNote>(key, 'note', id, before.sealed) : null;
    const apart = stored !== null && stored.version !== note.version && stored.text !== note.text;
    const other = apart ? [stored.text, stored.other].filter(Boolean).join('\n\n') : undefined;
    const next: Note = {
      text: note.text,
      version: (stored?.version ?? 0) + 1,
      savedAt: note.now,
      ...(other ? { other } : {}),
    };
    const sealed = await seal(key, 'note', id, { ...next, fieldKey: note.fieldKey });
    const { entries } = vault.database;
    const written = await vault.database.transaction('rw', entries, async () => {
      // Another window may have written between reading and now: then read again.
      const now = await entries.get(id);
      if (!sameEntry(now, before)) return false;
      await entries.put({ id, sheetId: row.id, kind: 'note', sealed });
      return true;
    });
    if (written) return next;
  }
}

function sameEntry(a: EntryRow | undefined, b: EntryRow | undefined): boolean {
  if (!a || !b) return a === b;
  return a.sealed.iv.every((byte, at) => byte === b.sealed.iv[at]);
}

/** Keeps or takes back an answer of the steps. */
export async function writeAnswer(
  vault: Vault,
  row: SheetRow,
  { step, answer }: { step: string; answer: string | null },
): Promise<void> {
  const id = await entryId(vault, row.id, 'answer', step);
  if (answer === null) await vault.database.entries.delete(id);
  else await putEntry(vault, row, 'answer', id, { step, answer } satisfies Answer);
}

/**
 * Reads a whole sheet; time and memory grow with the sheet, not with the vault.
 *
 * @throws Damaged when the sheet's own key was altered
 */
export async function readSheet(vault: Vault, row: SheetRow): Promise<SheetContent> {
  const key = await keyOf(vault, row);
  const { startedAt } = await open<Facts>(key, 'facts', row.id, row.facts);
  const content: SheetContent = {
    id: row.id,
    startedAt,
    endsAt: row.endsAt,
    ticks: {},
    notes: {},
    answers: {},
    damaged: 0,
  };
  const rows = await vault.database.entries.where('sheetId').equals(row.id).toArray();
  const opened = await Promise.all(
    rows.map(({ kind, id, sealed }) =>
      open<Tick & StoredNote & Answer>(key, kind, id, sealed).then(
        (value) => ({ kind, value }),
        () => null,
      ),
    ),
  );
  for (const entry of opened) {
    if (!entry) content.damaged++;
    else add(content, entry.kind, entry.value);
  }
  return content;
}

function add(content: SheetContent, kind: EntryRow['kind'], value: Tick & StoredNote & Answer) {
  if (kind === 'tick') {
    content.ticks[value.fieldKey] = [...(content.ticks[value.fieldKey] ?? []), value.itemId];
  } else if (kind === 'note') {
    const { fieldKey, ...note } = value;
    content.notes[fieldKey] = note;
  } else {
    content.answers[value.step] = value.answer;
  }
}
