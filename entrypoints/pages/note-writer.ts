/** Writes a note while it is being typed: soon after the first key, never two writes at once. */
import { newId } from '@/utils/new-id';

/** A note is written at most this many milliseconds after it changed. */
export const writeAfter = 300;
/** What failed is tried again after this many milliseconds. */
const tryAgainAfter = 2000;

/** One note being typed. */
export interface NoteWriter {
  /** The text as it is now, and the copies that it takes in or does without. */
  typed(text: string, settled: readonly string[]): void;
  /** Writes what is not yet written, at once. */
  flush(): Promise<void>;
  /** True while something is not yet written. */
  isBusy(): boolean;
  /** What waits is no longer wanted. */
  drop(): void;
}

/** One write; its id stays when it is repeated. */
export interface NoteWrite {
  text: string;
  settled: readonly string[];
  writeId: string;
}

/**
 * @param write saves a text durably; a rejection leaves it waiting for the next attempt
 * @param onState told when there is something unwritten, and when writing failed and why
 */
export function createNoteWriter(
  write: (one: NoteWrite) => Promise<void>,
  onState: (state: 'saving' | 'failed', error?: unknown) => void,
): NoteWriter {
  let waiting: NoteWrite | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (waiting !== null) {
      const one: NoteWrite = waiting;
      waiting = null;
      try {
        await write(one);
      } catch (error) {
        // What was typed meanwhile holds this text too, but not the copies it settles.
        waiting = withSettled(waiting ?? one, one.settled);
        onState('failed', error);
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
    if (waiting !== null && timer === undefined) timer = setTimeout(flush, tryAgainAfter);
  }

  return {
    typed(text, settled) {
      const one = { text, settled, writeId: newId() };
      waiting = withSettled(one, waiting?.settled ?? []);
      onState('saving');
      timer ??= setTimeout(flush, writeAfter);
    },
    flush,
    isBusy: () => waiting !== null || running !== null,
    drop() {
      waiting = null;
    },
  };
}

const withSettled = (one: NoteWrite, settled: readonly string[]): NoteWrite => ({
  ...one,
  settled: [...new Set([...one.settled, ...settled])],
});
