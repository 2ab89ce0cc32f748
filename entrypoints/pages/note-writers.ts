/** The notes of a form as this window writes them: one writer for each note of each sheet. */
import type { NotesCalls } from '@/utils/messages/notes-calls';
import type { Note } from '@/utils/notes/types';
import { createNoteWriter, type NoteWriter } from './note-writer';

type Write = Parameters<NotesCalls['writeNote']>[0];
type Answer = Awaited<ReturnType<NotesCalls['writeNote']>>;

/** The notes being written in this window. */
export interface NoteWriters {
  typed(sheetId: string, fieldKey: string, text: string, settled: readonly string[]): void;
  /** The notes as they were read: the next write of a note starts from there, unless one waits. */
  read(sheetId: string, notes: Readonly<Record<string, Note>>): void;
  flush(): Promise<void>;
  /** The sheet is gone: nothing that waits for it is wanted. */
  drop(sheetId: string): void;
}

interface Field {
  writer: NoteWriter;
  /** The version that the text being typed starts from. */
  version: number;
}

/**
 * @param writerId this window
 * @param write one durable write
 * @param onWritten told what became of the note of a field
 * @param onState told when a note waits, and when it could not be written
 */
export function createNoteWriters(
  writerId: string,
  write: (about: Write) => Promise<Answer>,
  onWritten: (about: { sheetId: string; fieldKey: string }, answer: Answer) => void,
  onState: (sheetId: string, state: 'saving' | 'failed', error?: unknown) => void,
): NoteWriters {
  const fields = new Map<string, Field>();
  const seen = new Map<string, number>();
  const keyOf = (sheetId: string, fieldKey: string) => `${sheetId}\u001f${fieldKey}`;

  function fieldOf(sheetId: string, fieldKey: string): Field {
    const key = keyOf(sheetId, fieldKey);
    const known = fields.get(key);
    if (known) return known;
    const field: Field = {
      version: seen.get(key) ?? 0,
      writer: createNoteWriter(
        async ({ text, settled, writeId }) => {
          const { version } = field;
          const about = { sheetId, fieldKey, text, version, writeId, settled: [...settled] };
          const answer = await write({ ...about, writer: writerId });
          field.version = answer.note.version;
          onWritten({ sheetId, fieldKey }, answer);
        },
        (state, error) => onState(sheetId, state, error),
      ),
    };
    fields.set(key, field);
    return field;
  }

  const all = () => [...fields.values()];
  return {
    typed: (sheetId, fieldKey, text, settled) =>
      fieldOf(sheetId, fieldKey).writer.typed(text, settled),
    read(sheetId, notes) {
      for (const [fieldKey, { version }] of Object.entries(notes)) {
        const key = keyOf(sheetId, fieldKey);
        seen.set(key, version);
        const field = fields.get(key);
        if (field && !field.writer.isBusy()) field.version = version;
      }
    },
    flush: async () => void (await Promise.all(all().map(({ writer }) => writer.flush()))),
    drop(sheetId) {
      for (const [key, { writer }] of fields) if (key.startsWith(sheetId)) writer.drop();
    },
  };
}
