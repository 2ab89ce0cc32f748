/** The sheet of each tab's form, as our own pages ask for it. */
import type { Caller } from '@/utils/messages/answer';
import type { FormEvent, NoteState, SheetState } from '@/utils/messages/calls';
import * as door from '@/utils/notes/door';
import type { Note, OpenSheet } from '@/utils/notes/types';
import { formPage } from './form-page';
import { notesPort as port } from './notes-port';

const nothing = { ticks: {}, notes: {}, answers: {} };

function noteState({ text, version, savedAt, copies }: Note): NoteState {
  return {
    text,
    version,
    savedAt,
    copies: copies.map(({ id, text: other }) => ({ id, text: other })),
  };
}

/** A vault that is closed shows an empty sheet that cannot be written. */
function stateOf(open: OpenSheet): SheetState {
  if (open.status !== 'open') {
    return { sheetId: '', startedAt: 0, expiresAt: 0, ...nothing, offer: null, locked: true };
  }
  const { sheetId, startedAt, expiresAt, ticks, answers, offer } = open;
  const notes = Object.fromEntries(
    Object.entries(open.notes).map(([key, note]) => [key, noteState(note)]),
  );
  return { sheetId, startedAt, expiresAt, ticks, notes, answers, offer, locked: false };
}

/** The sheet in force for the form of a tab. */
export async function openSheet(tabId: number): Promise<SheetState> {
  return stateOf(await door.openForm(port, await formPage(tabId)));
}

/**
 * A form was loaded, sent, emptied or led elsewhere.
 *
 * @returns whether it has another sheet now
 */
export async function formChanged({ tabId }: Caller, event: FormEvent): Promise<boolean> {
  const { changed } = await door.formHappened(port, await formPage(tabId), { kind: event });
  return changed;
}

/** Sets or takes away a tick; answers when it is on disk. */
export function setTick(about: {
  sheetId: string;
  fieldKey: string;
  itemId: string;
  ticked: boolean;
}) {
  return door.setTick(port, about);
}

/** Writes a note; answers when it is on disk. */
export async function writeNote(about: door.NoteToWrite) {
  const { note, sheetId, expiresAt } = await door.writeNote(port, about);
  return { ...noteState(note), sheetId, expiresAt };
}

/** Keeps or takes back an answer of the steps. */
export async function setAnswer(about: { sheetId: string; step: string; answer: string | null }) {
  await door.answer(port, about);
}

/** The tab's form goes on with an earlier sheet. */
export async function continueSheet(tabId: number, sheetId: string): Promise<SheetState> {
  return stateOf(await door.continueSheet(port, await formPage(tabId), { sheetId }));
}

/** The tab's form begins an empty sheet. */
export async function newSheet(tabId: number): Promise<SheetState> {
  return stateOf(await door.newSheet(port, await formPage(tabId)));
}

/** Deletes one sheet: its records and its key. */
export const eraseSheet = (sheetId: string): Promise<void> => door.eraseSheet(port, { sheetId });

/** Deletes all sheets and the keys. */
export const eraseEverything = (): Promise<void> => door.eraseEverything(port);

/** How many sheets are kept. */
export async function countSheets(): Promise<number> {
  return (await door.vaultStatus(port)).sheets;
}
