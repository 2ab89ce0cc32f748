/** Ticks and notes of the form in this document: the same vault as the extension's, in the form's origin. */
import type { FormEvent } from '@/utils/messages/calls';
import { newId } from '@/utils/new-id';
import * as door from '@/utils/notes/door';
import type { FormPage, OpenSheet } from '@/utils/notes/types';
import { formLabelOf, headingsOf } from '../../in-page/prompts';
import type { Options } from '../options';
import { ownPort } from './port';

/** A sheet with all that is on it, or why there is none. */
export type DeskSheet = OpenSheet;

/** The sheet in force, and what can be done with it. Every write is answered when it is on disk. */
export interface Desk {
  open(): Promise<OpenSheet>;
  setTick(about: Parameters<typeof door.setTick>[1]): ReturnType<typeof door.setTick>;
  writeNote(about: door.NoteToWrite): ReturnType<typeof door.writeNote>;
  carryOn(sheetId: string): Promise<OpenSheet>;
  startNew(): Promise<OpenSheet>;
  extend(sheetId: string): Promise<unknown>;
  dismissNotice(): Promise<void>;
  happened(event: FormEvent): Promise<unknown>;
}

/**
 * @param view the page's window
 * @param options as they are now
 */
export function createDesk(view: Window, options: () => Options): Desk {
  // The origin is the form's: its owner may have a vault of another kind there.
  door.nameDatabase('kjennetegn-form-plugin');
  const port = ownPort(view, options);
  const documentId = newId();
  const page = (): FormPage => {
    const { document, location } = view;
    const url = location.href;
    return {
      tabId: 0,
      url,
      frames: [{ frameId: 0, documentId, url }],
      headings: headingsOf(document),
      formLabel: formLabelOf(document),
    };
  };
  void door.sweep(port).catch(() => null);
  return {
    open: () => door.openForm(port, page()),
    setTick: (about) => door.setTick(port, about),
    writeNote: (about) => door.writeNote(port, about),
    carryOn: (sheetId) => door.continueSheet(port, page(), { sheetId }),
    startNew: () => door.newSheet(port, page()),
    extend: (sheetId) => door.extendSheet(port, { sheetId }),
    dismissNotice: () => door.dismissNotice(port),
    happened: (event) => door.formHappened(port, page(), event),
  };
}
