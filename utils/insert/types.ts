/** What is said about the field with the caret, as plain data. */

/** Where text of ours could go, or why not. */
export type Place =
  /** Nothing of the page has the caret. */
  | { kind: 'none' }
  /** The caret is in a frame that cannot be looked into from here; `address` as its element has it. */
  | { kind: 'frame'; address: string }
  /** An editor of the page's own making, or a field that takes no such text. */
  | { kind: 'rich' | 'unfit' | 'read-only'; label: string }
  | {
      kind: 'field';
      label: string;
      /** It holds one line: line breaks become spaces. */
      oneLine: boolean;
      /** UTF-16 units left under `maxlength`; negative: no limit. */
      room: number;
    };

/** What came of it. */
export type Inserted =
  /** `missing` is the end that the field does not hold; empty when it holds all. */
  | { outcome: 'inserted'; missing: string }
  /** Another field, or none, has the caret now. Nothing was done. */
  | { outcome: 'moved' };

/** The script's functions, handed over in the isolated world; the page's own does not see them. */
export interface CaretTools {
  look(): { place: Place; address: string };
  insert(text: string, label: string): Promise<Inserted>;
}

/** Where they are handed over; gone again after each use. */
export const caretKey = 'at-caret';
