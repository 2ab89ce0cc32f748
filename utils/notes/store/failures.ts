/** Gives the database's ordinary failures our names. */
import {
  Newer,
  NotesError,
  StaleKeys,
  StorageBlocked,
  StorageFull,
  StorageUnavailable,
} from '../errors';

const names: Record<string, new () => NotesError> = {
  QuotaExceededError: StorageFull,
  VersionError: Newer,
  BlockedError: StorageBlocked,
  MissingAPIError: StorageUnavailable,
  OpenFailedError: StorageUnavailable,
  InvalidStateError: StorageUnavailable,
  SecurityError: StorageUnavailable,
  UnknownError: StorageUnavailable,
  DatabaseClosedError: StorageUnavailable,
  NotFoundError: StorageUnavailable,
  DataError: StorageUnavailable,
};

/** What lies at the bottom: Dexie wraps the browser's error, an aborted transaction its cause. */
function chain(error: unknown): { name?: string }[] {
  const found: { name?: string }[] = [];
  let at: unknown = error;
  while (at && typeof at === 'object' && found.length < 8) {
    found.push(at as { name?: string });
    at = (at as { inner?: unknown }).inner ?? (at as { cause?: unknown }).cause;
  }
  return found;
}

/** @returns our own error where the failure is an ordinary one, else the error itself */
export function named(error: unknown): unknown {
  if (error instanceof NotesError) return error;
  for (const { name } of chain(error).reverse()) {
    const Known = names[name ?? ''];
    if (Known) return new Known();
  }
  return error;
}

/** Keys change seldom: so often is work done again when they do. */
const mostRepeats = 3;

/** Runs `work`, again where the keys changed meanwhile; ordinary failures come out by our names. */
export async function naming<T>(work: () => Promise<T>): Promise<T> {
  for (let repeats = 0; ; repeats++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StaleKeys) || repeats === mostRepeats) throw named(error);
    }
  }
}
