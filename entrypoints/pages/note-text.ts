/** A note as shown: all texts, when windows wrote it apart. */
import type { Note } from '@/utils/notes/types';

/** @returns the note, then what other windows wrote, with a blank line between */
export function noteText(note: Note | undefined): string {
  if (!note) return '';
  return [note.text, ...note.copies.map(({ text }) => text)].join('\n\n');
}
