/** What the user must be told once. */
import { markName, wrappingOf } from '../lock/open-vault';
import type { NotesDatabase } from '../store/database';
import type { NotesPort, Notice } from '../types';

/** @returns what to tell; a vault that was made and is gone comes first */
export async function noticeOf(port: NotesPort, database: NotesDatabase): Promise<Notice | null> {
  const row = await database.meta.get('notice');
  const told = row?.id === 'notice' ? row : { missing: false, damaged: false };
  if (told.missing) return 'missing';
  if (!(await wrappingOf(database)) && (await port.lasting.get(markName))) return 'missing';
  return told.damaged ? 'damaged' : null;
}

/** The user has read it. What was set aside stays. */
export async function forgetNotice(port: NotesPort, database: NotesDatabase): Promise<void> {
  await database.meta.delete('notice');
  if (!(await wrappingOf(database))) await port.lasting.remove(markName);
}
