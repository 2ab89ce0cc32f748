/**
 * Which sheet does a form get? One person's notes must never show on another's form, so only a case
 * brings a sheet back by itself; without one a saved sheet is offered, never opened. Pure.
 */

/** Without use for this long (milliseconds), a form without a case starts an empty sheet. */
export const restAfter = 30 * 60_000;

/** The form as it stands. Hashes are keyed; the address is not known here. */
export interface FormNow {
  caseHash: string | null;
  formHash: string;
  /** The documents it consists of: the page and its frames. */
  pageIds: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
}

/** The sheet a tab held when last looked at. */
export interface Held {
  sheetId: string;
  caseHash: string | null;
  formHash: string;
  /** The document it was opened in. */
  pageId: string;
  lastUse: number;
  /** The address said that a new case was being made. */
  newCase: boolean;
}

/** A sheet in the store. */
export interface Known {
  sheetId: string;
  startedAt: number;
}

/** What the form gets. */
export interface Choice {
  /** null: a new, empty sheet. */
  sheetId: string | null;
  /** The held sheet was a new case's and now belongs to the case that got its number. */
  adopted: boolean;
  offer: Known | null;
}

const asHeld = (held: Held, adopted = false): Choice => ({
  sheetId: held.sheetId,
  adopted,
  offer: null,
});

function forCase(form: FormNow, held: Held | null, ofCase: Known | null): Choice {
  if (held?.caseHash === form.caseHash && held) return asHeld(held);
  if (ofCase) return { sheetId: ofCase.sheetId, adopted: false, offer: null };
  const isItsNumber =
    held !== null &&
    held.caseHash === null &&
    held.newCase &&
    held.formHash === form.formHash &&
    form.pageIds.includes(held.pageId);
  return isItsNumber ? asHeld(held, true) : { sheetId: null, adopted: false, offer: null };
}

/**
 * @param form the form as it stands
 * @param held what its tab held; null after a load, a submit or a reset
 * @param ofCase the stored sheet of its case
 * @param ofForm the latest stored sheet of the same form without a case
 */
export function chooseSheet(
  form: FormNow,
  held: Held | null,
  ofCase: Known | null,
  ofForm: Known | null,
): Choice {
  if (form.caseHash !== null) return forCase(form, held, ofCase);
  const isSame =
    held !== null &&
    held.caseHash === null &&
    held.formHash === form.formHash &&
    form.pageIds.includes(held.pageId) &&
    form.now - held.lastUse < restAfter;
  if (isSame) {
    const offer = ofForm && ofForm.sheetId !== held.sheetId ? ofForm : null;
    return { ...asHeld(held), offer };
  }
  return { sheetId: null, adopted: false, offer: ofForm };
}
