/** What our own pages may ask about sheets and the vault, and what answers. */
import type { Caller, Table } from '@/utils/messages/answer';
import type { NotesCalls } from '@/utils/messages/notes-calls';
import { notesSchemas as schemas } from '@/utils/messages/notes-schema';
import * as door from '@/utils/notes/door';
import { formPage } from './form-page';
import { meantTab } from './meant-tab';
import { sheetChanged, vaultChanged } from './news';
import { notesPort as port } from './notes-port';
import * as vault from './vault';

/** The form that is meant: of the tab named, or of the one the panel stands in. */
const form = (about: { tabId?: number | undefined }, caller: Caller) =>
  formPage(meantTab(about, caller));

/** Tells other windows of the sheet that holds it now, then gives the answer on. */
async function told<T>(sheetId: string, writer: string, work: Promise<T>): Promise<T> {
  const answer = await work;
  void sheetChanged(sheetId, writer);
  return answer;
}

export const notesTable: Table<NotesCalls> = {
  openSheet: {
    schema: schemas.openSheet,
    answer: async (about, caller) => door.openForm(port, await form(about, caller)),
  },
  setTick: {
    schema: schemas.setTick,
    answer: ({ writer, ...tick }) => told(tick.sheetId, writer, door.setTick(port, tick)),
  },
  writeNote: {
    schema: schemas.writeNote,
    answer: (note) => told(note.sheetId, note.writer, door.writeNote(port, note)),
  },
  setAnswer: {
    schema: schemas.setAnswer,
    answer: ({ writer, ...about }) => told(about.sheetId, writer, door.answer(port, about)),
  },
  continueSheet: {
    schema: schemas.continueSheet,
    async answer(about, caller) {
      return told('', '', door.continueSheet(port, await form(about, caller), about));
    },
  },
  newSheet: {
    schema: schemas.newSheet,
    answer: async (about, caller) => told('', '', door.newSheet(port, await form(about, caller))),
  },
  listSheets: { schema: schemas.listSheets, answer: () => door.listSheets(port) },
  extendSheet: {
    schema: schemas.extendSheet,
    answer: (about) => told(about.sheetId, '', door.extendSheet(port, about)),
  },
  renameSheet: {
    schema: schemas.renameSheet,
    answer: (about) => told(about.sheetId, '', door.renameSheet(port, about)),
  },
  eraseSheet: {
    schema: schemas.eraseSheet,
    answer: (about) => told(about.sheetId, '', door.eraseSheet(port, about)),
  },
  eraseEverything: {
    schema: schemas.eraseEverything,
    async answer() {
      await told('', '', door.eraseEverything(port));
      void vaultChanged();
    },
  },
  vaultStatus: { schema: schemas.vaultStatus, answer: () => door.vaultStatus(port) },
  dismissNotice: {
    schema: schemas.dismissNotice,
    answer: () => told('', '', door.dismissNotice(port)),
  },
  exportDamaged: {
    schema: schemas.exportDamaged,
    answer: () => door.exportDamaged(),
  },
  unlock: {
    schema: schemas.unlock,
    answer: ({ passphrase }) => vault.unlock(passphrase),
  },
  lock: { schema: schemas.lock, answer: () => vault.lock() },
  setPassphrase: {
    schema: schemas.setPassphrase,
    answer: ({ passphrase }) => vault.setPassphrase(passphrase),
  },
  changePassphrase: {
    schema: schemas.changePassphrase,
    answer: (about) => vault.changePassphrase(about),
  },
  removePassphrase: {
    schema: schemas.removePassphrase,
    answer: ({ passphrase }) => vault.removePassphrase(passphrase),
  },
};
