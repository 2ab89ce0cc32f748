/** The sheet of each tab's form: chosen, read, written. */
import type { Caller } from '@/utils/messages/answer';
import type { FormEvent, NoteState, SheetState } from '@/utils/messages/calls';
import { chooseSheet, type Held } from '@/utils/notes/choose-sheet';
import type { SheetRow } from '@/utils/notes/database';
import {
  beginSheet,
  type NewSheet,
  readSheet,
  writeAnswer,
  writeNote as writeNoteOn,
  writeTick,
} from '@/utils/notes/sheet';
import { adoptSheet, eraseSheet as eraseOne, sheetOfCase, sheetOfForm } from '@/utils/notes/sheets';
import type { Vault } from '@/utils/notes/vault';
import { readSettings } from '@/utils/settings';
import { formNow } from './form-now';
import { eraseTheVault, theVault } from './open-vault';
import { changeSession, readSession } from './session';

const heldKey = (tabId: number) => `held.${tabId}`;
const newKey = (sheetId: string) => `new.${sheetId}`;

/** The sheet is no longer there: erased, or its time was over. */
export class NoSuchSheet extends Error {
  override name = 'NoSuchSheet';
}

async function hold(tabId: number, held: Held): Promise<void> {
  await changeSession<Held>(heldKey(tabId), () => held);
}

/** A sheet is kept only once something is written; until then it is a promise in memory. */
async function promiseSheet(about: Omit<NewSheet, 'id' | 'days'>): Promise<NewSheet> {
  const { values } = await readSettings();
  const sheet = { ...about, id: crypto.randomUUID(), days: values.retentionDays };
  await changeSession<NewSheet>(newKey(sheet.id), () => sheet);
  return sheet;
}

function emptyState(sheet: NewSheet, offer: SheetState['offer']): SheetState {
  const { id, startedAt, days } = sheet;
  const expiresAt = startedAt + days * 24 * 60 * 60_000;
  return {
    sheetId: id,
    startedAt,
    expiresAt,
    ticks: {},
    notes: {},
    answers: {},
    offer,
    locked: false,
  };
}

async function stateOf(vault: Vault, sheetId: string, offer: SheetState['offer']) {
  const row = await vault.database.sheets.get(sheetId);
  if (row) {
    const { id, startedAt, endsAt, ticks, notes, answers } = await readSheet(vault, row);
    const state: SheetState = {
      sheetId: id,
      startedAt,
      expiresAt: endsAt,
      ticks,
      notes,
      answers,
      offer,
      locked: false,
    };
    return state;
  }
  const promised = await readSession<NewSheet>(newKey(sheetId));
  return promised ? emptyState(promised, offer) : null;
}

/** The sheet in force for the form of a tab. */
export async function openSheet(tabId: number): Promise<SheetState> {
  const vault = await theVault();
  const form = await formNow(vault, tabId, Date.now());
  const held = (await readSession<Held>(heldKey(tabId))) ?? null;
  const { caseHash, formHash, now, newCase, pageIds } = form;
  const [ofCase, ofForm] = await Promise.all([
    caseHash === null ? null : sheetOfCase(vault, caseHash, now),
    sheetOfForm(vault, formHash, now),
  ]);
  const choice = chooseSheet(form, held, ofCase, ofForm);
  const found = choice.sheetId ? await stateOf(vault, choice.sheetId, choice.offer) : null;
  const state =
    found ?? emptyState(await promiseSheet({ caseHash, formHash, startedAt: now }), choice.offer);
  if (choice.adopted && caseHash !== null && found) {
    await adoptSheet(vault, state.sheetId, caseHash);
    await changeSession<NewSheet>(
      newKey(state.sheetId),
      (sheet) => sheet && { ...sheet, caseHash },
    );
  }
  const pageId = (held && pageIds.includes(held.pageId) ? held.pageId : pageIds[0]) ?? '';
  await hold(tabId, { sheetId: state.sheetId, caseHash, formHash, pageId, lastUse: now, newCase });
  return state;
}

/** A form was loaded, sent or emptied: what has no case lets go of its sheet. */
export async function formChanged({ tabId }: Caller, _pageId: string, event: FormEvent) {
  const held = await readSession<Held>(heldKey(tabId));
  if (!held) return;
  // A new address may be the new case's number, or another person's form: choose again.
  if (event === 'navigated') await openSheet(tabId);
  else if (held.caseHash === null) await changeSession<Held>(heldKey(tabId), () => undefined);
}

async function rowOf(vault: Vault, sheetId: string): Promise<SheetRow> {
  const row = await vault.database.sheets.get(sheetId);
  if (row) return row;
  const promised = await readSession<NewSheet>(newKey(sheetId));
  if (!promised) throw new NoSuchSheet();
  return beginSheet(vault, promised);
}

/** Sets or takes away a tick; answers when it is on disk. */
export async function setTick(about: {
  sheetId: string;
  fieldKey: string;
  itemId: string;
  ticked: boolean;
}) {
  const vault = await theVault();
  const row = await rowOf(vault, about.sheetId);
  const now = Date.now();
  await writeTick(vault, row, { ...about, now });
  return { savedAt: now, expiresAt: row.endsAt };
}

/** Writes a note; answers when it is on disk. */
export async function writeNote(about: {
  sheetId: string;
  fieldKey: string;
  text: string;
  version: number;
}): Promise<NoteState & { expiresAt: number }> {
  const vault = await theVault();
  const row = await rowOf(vault, about.sheetId);
  const note = await writeNoteOn(vault, row, { ...about, now: Date.now() });
  return { ...note, expiresAt: row.endsAt };
}

/** Keeps or takes back an answer of the steps. */
export async function setAnswer(about: { sheetId: string; step: string; answer: string | null }) {
  const vault = await theVault();
  await writeAnswer(vault, await rowOf(vault, about.sheetId), about);
}

/** The tab's form goes on with an earlier sheet. */
export async function continueSheet(tabId: number, sheetId: string): Promise<SheetState> {
  const vault = await theVault();
  const state = await stateOf(vault, sheetId, null);
  if (!state) throw new NoSuchSheet();
  await holdNow(vault, tabId, sheetId);
  return state;
}

/** The tab's form begins an empty sheet. */
export async function newSheet(tabId: number): Promise<SheetState> {
  const vault = await theVault();
  const { caseHash, formHash, now } = await formNow(vault, tabId, Date.now());
  const sheet = await promiseSheet({ caseHash, formHash, startedAt: now });
  await holdNow(vault, tabId, sheet.id);
  return emptyState(sheet, null);
}

async function holdNow(vault: Vault, tabId: number, sheetId: string): Promise<void> {
  const { caseHash, formHash, pageIds, now, newCase } = await formNow(vault, tabId, Date.now());
  await hold(tabId, {
    sheetId,
    caseHash,
    formHash,
    pageId: pageIds[0] ?? '',
    lastUse: now,
    newCase,
  });
}

/** Deletes one sheet, kept or promised. */
export async function eraseSheet(sheetId: string): Promise<void> {
  await eraseOne(await theVault(), sheetId);
  await changeSession<NewSheet>(newKey(sheetId), () => undefined);
}

/** Deletes all sheets and the keys. */
export const eraseEverything = eraseTheVault;

/** How many sheets are kept. */
export async function countSheets(): Promise<number> {
  return (await theVault()).database.sheets.count();
}
