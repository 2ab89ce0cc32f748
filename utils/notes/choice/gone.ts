/**
 * Sheets erased since the browser started, by id, in session storage: a write that was under way
 * when its sheet was erased must not bring it back.
 */
import type { NotesPort } from '../types';
import { inTurn } from './in-turn';

const name = 'sheets-gone';
/** Ids kept. */
const most = 500;

async function goneIds({ session }: NotesPort): Promise<string[]> {
  return ((await session.get(name)) as string[] | undefined) ?? [];
}

/** To be called before the records are erased: whoever writes later sees it. */
export function rememberGone(port: NotesPort, ids: readonly string[]): Promise<void> {
  return inTurn(async () => {
    await port.session.set(name, [...(await goneIds(port)), ...ids].slice(-most));
  });
}

/** Was this sheet erased? */
export async function isGone(port: NotesPort, id: string): Promise<boolean> {
  return (await goneIds(port)).includes(id);
}

/** Forgets the ids too. */
export const forgetGone = ({ session }: NotesPort): Promise<void> => session.remove(name);
