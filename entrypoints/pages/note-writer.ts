/** Writes a note while it is being typed: soon after the first key, never two writes at once. */

/** A note is written at most this many milliseconds after it changed. */
export const writeAfter = 300;

/** One note being typed. */
export interface NoteWriter {
  /** The text as it is now. */
  typed(text: string): void;
  /** Writes what is not yet written, at once. */
  flush(): Promise<void>;
}

/**
 * @param write saves a text durably, under an id that stays when it is repeated; a rejection leaves
 *   the text waiting for the next attempt
 * @param onState told when there is something unwritten, and when all is written or failed
 */
export function createNoteWriter(
  write: (text: string, writeId: string) => Promise<void>,
  onState: (state: 'saving' | 'failed') => void,
): NoteWriter {
  let waiting: { text: string; id: string } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (waiting !== null) {
      const one = waiting;
      waiting = null;
      try {
        await write(one.text, one.id);
      } catch {
        waiting ??= one;
        onState('failed');
        return;
      }
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    running ??= run().finally(() => {
      running = null;
    });
    await running;
    if (waiting !== null && timer === undefined) timer = setTimeout(flush, 2000);
  }

  return {
    typed(text) {
      waiting = { text, id: crypto.randomUUID() };
      onState('saving');
      timer ??= setTimeout(flush, writeAfter);
    },
    flush,
  };
}
