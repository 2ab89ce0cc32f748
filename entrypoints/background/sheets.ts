/** What happens to forms, as the notes are told of it. */
import type { Caller } from '@/utils/messages/answer';
import type { FormEvent } from '@/utils/messages/calls';
import * as door from '@/utils/notes/door';
import { formPage } from './form-page';
import { notesPort as port } from './notes-port';

/**
 * A form was loaded, sent, emptied or led elsewhere.
 *
 * @returns whether it has another sheet now
 */
export async function formChanged({ tabId }: Caller, event: FormEvent): Promise<boolean> {
  const { changed } = await door.formHappened(port, await formPage(tabId), event);
  return changed;
}
