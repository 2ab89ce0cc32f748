/** A note as a surface shows it. */

/** The note as stored, and what other windows wrote of it meanwhile: all texts are kept. */
export interface NoteView {
  text: string;
  /** Times are milliseconds since 1970. */
  copies: readonly { id: string; text: string; savedAt: number }[];
}

/** A note that nobody has written. */
export const noNote: NoteView = { text: '', copies: [] };
