/** What each call about sheets and the vault may carry. Run by the background alone. */
import * as z from '@/utils/zod';

const id = z.string().max(64);
const key = z.string().max(2000);
const ofTab = { tabId: z.number().int().nonnegative().optional() };
const passphrase = z.string().max(1000);
const nothing = z.strictObject({});

/** Calls of the extension's own pages. */
export const notesSchemas = {
  openSheet: z.strictObject(ofTab),
  setTick: z.strictObject({
    sheetId: id,
    fieldKey: key,
    itemId: id,
    ticked: z.boolean(),
    writer: id,
  }),
  writeNote: z.strictObject({
    sheetId: id,
    fieldKey: key,
    text: z.string().max(60_000),
    version: z.number().int().nonnegative(),
    writer: id,
    writeId: id,
    settled: z.array(id).max(100),
  }),
  setAnswer: z.strictObject({ sheetId: id, step: id, answer: id.nullable(), writer: id }),
  continueSheet: z.strictObject({ ...ofTab, sheetId: id }),
  newSheet: z.strictObject(ofTab),
  listSheets: nothing,
  extendSheet: z.strictObject({ sheetId: id, days: z.number().int().min(1).max(90).optional() }),
  renameSheet: z.strictObject({ sheetId: id, name: z.string().max(200) }),
  eraseSheet: z.strictObject({ sheetId: id }),
  eraseEverything: nothing,
  vaultStatus: nothing,
  dismissNotice: nothing,
  exportDamaged: nothing,
  unlock: z.strictObject({ passphrase }),
  lock: nothing,
  setPassphrase: z.strictObject({ passphrase }),
  changePassphrase: z.strictObject({ old: passphrase, next: passphrase }),
  removePassphrase: z.strictObject({ passphrase }),
};
