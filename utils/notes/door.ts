/**
 * The vault's one door. Every function takes the port first, keeps nothing in memory that a stopped
 * worker would lose, and throws only the named errors of `errors.ts` for what is ordinary. Whoever
 * writes tells other windows: each write answers with the sheet's id, and they read it anew.
 */
export { exportDamaged } from './door/export-damaged';
export { continueSheet, formHappened, newSheet, openForm } from './door/form';
export { eraseSheet, extendSheet, listSheets, readSheet, renameSheet, sweep } from './door/sheets';
export { dismissNotice, eraseEverything, vaultStatus } from './door/vault';
export { answer, type NoteToWrite, setTick, writeNote } from './door/write';
export { changePassphrase, removePassphrase, setPassphrase } from './lock/change-protection';
export { lock, unlock } from './lock/unlock';
export { nameDatabase } from './store/database';
