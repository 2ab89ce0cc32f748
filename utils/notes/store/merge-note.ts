/** A note written by several windows: no text is lost, and no window's own copy multiplies. Pure. */
import type { StoredNote } from './schema';

/** One write of a note. */
export interface NoteWrite {
  fieldKey: string;
  text: string;
  /** The version that the writer saw; 0: none. */
  version: number;
  /** The window that writes. */
  writer: string;
  /** The same for each repeat of one write. */
  writeId: string;
  /** Copies that the writer has put in or does without. */
  settled: readonly string[];
  at: number;
}

/** So many of the latest writes are known again when they are repeated. */
const mostWrites = 16;

/** The stored text, where the writer had not seen it: kept beside, one for each other window. */
function copiesAfter(stored: StoredNote, write: NoteWrite) {
  const open = stored.copies.filter(({ id }) => !write.settled.includes(id));
  const apart = stored.version !== write.version && stored.writer !== write.writer;
  const unseen = apart && stored.text !== '' && stored.text !== write.text;
  // What this window wrote before is in what it writes now.
  const others = open.filter(
    ({ id, text }) => !(apart && id === write.writer) && text !== write.text,
  );
  if (!unseen) return others;
  const copy = { id: stored.writer, text: stored.text, savedAt: stored.savedAt };
  return [...others.filter(({ id }) => id !== copy.id), copy];
}

/**
 * @param stored the note on disk; null: none yet
 * @returns the note as it is after the write; `stored` itself when the write is already in it
 */
export function mergeNote(stored: StoredNote | null, write: NoteWrite): StoredNote {
  if (stored?.writes.includes(write.writeId)) return stored;
  return {
    fieldKey: write.fieldKey,
    text: write.text,
    version: (stored?.version ?? 0) + 1,
    savedAt: write.at,
    copies: stored ? copiesAfter(stored, write) : [],
    writer: write.writer,
    writes: [...(stored?.writes ?? []), write.writeId].slice(-mostWrites),
  };
}
