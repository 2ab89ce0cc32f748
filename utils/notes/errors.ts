/**
 * The ordinary failures of the vault. The name crosses messages; no message holds words of a note,
 * a field or an address.
 */

/** Every failure that the vault knows by name. */
export class NotesError extends Error {}

/** Notes are switched off here. */
export class NotesOff extends NotesError {
  override name = 'NotesOff';
}
/** The passphrase is needed first. */
export class VaultLocked extends NotesError {
  override name = 'VaultLocked';
}
/** Policy wants a passphrase, and none is set. */
export class PassphraseRequired extends NotesError {
  override name = 'PassphraseRequired';
}
/** The passphrase is not the right one. */
export class WrongPassphrase extends NotesError {
  override name = 'WrongPassphrase';
}
/** The passphrase is too short. */
export class WeakPassphrase extends NotesError {
  override name = 'WeakPassphrase';
}
/** A passphrase is set already: it can only be changed. */
export class PassphraseSet extends NotesError {
  override name = 'PassphraseSet';
}
/** Too many wrong ones: wait. */
export class TooManyTries extends NotesError {
  override name = 'TooManyTries';
  /** @param until milliseconds since 1970 */
  constructor(readonly until: number) {
    super();
  }
}
/** The sheet is no longer there: erased, or its time was over. */
export class SheetGone extends NotesError {
  override name = 'SheetGone';
}
/** A text is longer than a note may be. */
export class NoteTooLong extends NotesError {
  override name = 'NoteTooLong';
}
/** A record was altered, swapped with another, or sealed by another key. */
export class Damaged extends NotesError {
  override name = 'Damaged';
}
/** The keys in hand are no longer those on disk: the work is done again with the new ones. */
export class StaleKeys extends NotesError {
  override name = 'StaleKeys';
}
/** A record or the database is of a newer version of the product. */
export class Newer extends NotesError {
  override name = 'Newer';
}
/** What lies under the database's name has not the form of ours, in any version: it is left as it is. */
export class StrangeDatabase extends NotesError {
  override name = 'StrangeDatabase';
}
/** The disk or the quota is full: nothing was written, what is stored stays readable. */
export class StorageFull extends NotesError {
  override name = 'StorageFull';
}
/** The browser refuses a database here (settings, private window, sandboxed frame). */
export class StorageUnavailable extends NotesError {
  override name = 'StorageUnavailable';
}
/** Another version of the product holds the database open: close its windows. */
export class StorageBlocked extends NotesError {
  override name = 'StorageBlocked';
}
