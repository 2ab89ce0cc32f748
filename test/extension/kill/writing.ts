/** Notes written as fast as the extension takes them, and what must be there afterwards. */
import type { Page } from '@playwright/test';
import type { Sheet } from './surface';

/** One write that was sent, and whether its answer came: *saved*. */
interface Write {
  fieldKey: string;
  text: string;
  writeId: string;
  writer: string;
  version: number;
  saved: boolean;
}

/** What was written on one sheet. */
export interface Log {
  url: string;
  sheetId: string;
  writes: Write[];
}

interface Own {
  chrome: { runtime: { sendMessage(message: unknown): Promise<Reply> } };
  told(event: 'sent' | 'saved', write: Omit<Write, 'saved'>): Promise<void>;
}
interface Reply {
  value?: { note: { version: number } };
  error?: string;
}

/** Each text says whose it is and where it ends, so that half of one is seen. */
const whole = /^\[(\d+)\.(\d+)\](æøå ){1,2000}\[slutt \1\.\2\]$/;

/**
 * Three notes are written at the same time, each again and again, until the browser ends.
 *
 * @returns the log; it grows while they are written
 */
export async function writeOn(page: Page, { url, sheetId }: Omit<Log, 'writes'>): Promise<Log> {
  const log: Log = { url, sheetId, writes: [] };
  const told = (event: 'sent' | 'saved', write: Omit<Write, 'saved'>) => {
    if (event === 'sent') log.writes.push({ ...write, saved: false });
    for (const one of log.writes) {
      if (event === 'saved' && one.writeId === write.writeId) one.saved = true;
    }
  };
  await page.exposeFunction('told', told);
  await page.evaluate((id) => {
    const own = globalThis as unknown as Own;
    const note = async (place: number) => {
      const fieldKey = `felt ${place}`;
      for (let count = 1, version = 0; ; count += 1) {
        const name = `${place}.${count}`;
        const text = `[${name}]${'æøå '.repeat(1 + ((count * 37) % 1500))}[slutt ${name}]`;
        const about = { fieldKey, text, version };
        const write = { ...about, writer: `writer ${place}`, writeId: crypto.randomUUID() };
        // Known here before it is sent, else a kill could leave a note that nobody remembers.
        await own.told('sent', write);
        const arg = { sheetId: id, settled: [], ...write };
        const reply = await own.chrome.runtime.sendMessage({ pageCall: 'writeNote', arg });
        if (!reply?.value) throw new Error(reply?.error ?? 'refused');
        version = reply.value.note.version;
        void own.told('saved', write);
      }
    };
    for (const place of [1, 2, 3]) void note(place);
  }, sheetId);
  return log;
}

/**
 * @returns what is wrong with a sheet after a crash: a saved note that is not there, half a note,
 *   one kept twice
 */
export function wrongOn(sheet: Sheet, { writes }: Log): string[] {
  const wrong: string[] = [];
  for (const fieldKey of new Set(writes.map((write) => write.fieldKey))) {
    const own = writes.filter((write) => write.fieldKey === fieldKey);
    const lastSaved = own.findLastIndex(({ saved }) => saved);
    const note = sheet.notes[fieldKey];
    if (!note) {
      if (lastSaved >= 0) wrong.push(`${fieldKey}: nothing, ${lastSaved + 1} were saved`);
      continue;
    }
    const at = own.findIndex(({ text }) => text === note.text);
    if (!whole.test(note.text)) wrong.push(`${fieldKey}: half a note: ${note.text.slice(0, 30)}`);
    if (at < lastSaved)
      wrong.push(`${fieldKey}: holds write ${at + 1}, ${lastSaved + 1} was saved`);
    if (note.copies.length > 0) wrong.push(`${fieldKey}: kept ${1 + note.copies.length} times`);
  }
  return wrong;
}
