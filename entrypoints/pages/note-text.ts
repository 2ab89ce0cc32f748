/** A note as shown: all texts, when windows wrote it apart. */
import type { NoteState } from '@/utils/messages/calls';

/** @returns the note, then what other windows wrote, with a blank line between */
export function noteText(note: NoteState | undefined): string {
  if (!note) return '';
  return [note.text, ...note.copies.map(({ text }) => text)].join('\n\n');
}
