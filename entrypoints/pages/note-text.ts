/** A note as shown: both texts, when two windows wrote it apart. */
import type { NoteState } from '@/utils/messages/calls';

/** @returns the note, then what another window wrote, with a blank line between */
export function noteText(note: NoteState | undefined): string {
  if (!note) return '';
  return note.other ? `${note.text}\n\n${note.other}` : note.text;
}
