/** The sheet of a form: which it is now, another one, a new one. */

import { newId } from '@/utils/new-id';
import { nextSeat } from '../choice/next-seat';
import { pageNow } from '../choice/page-now';
import { leaving, type Seat } from '../choice/seat';
import { changeSeats } from '../choice/seats';
import { PassphraseRequired, SheetGone, VaultLocked } from '../errors';
import { openVault } from '../lock/open-vault';
import { giveCase } from '../store/change-head';
import { connection } from '../store/connection';
import { naming } from '../store/failures';
import { caseHashOf, sheetById, type Vault } from '../store/find-sheet';
import { noEntries, readEntries } from '../store/read-sheet';
import type { Closed, FormPage, Happening, NotesPort, NotesSettings, OpenSheet } from '../types';
import { factsOf, factsOfSeat } from './facts';
import { noticeOf } from './notices';
import { offerFor } from './offer';
import { settleSeat } from './settle-seat';

type Opened = { vault: Vault | null } | { closed: Closed };

/** The vault, or why it is closed; a closed one is no failure of a form. */
async function opened(port: NotesPort, { notes }: NotesSettings): Promise<Opened> {
  if (notes === 'off') return { closed: 'off' };
  try {
    return { vault: await openVault(port) };
  } catch (error) {
    if (error instanceof VaultLocked) return { closed: 'locked' };
    if (error instanceof PassphraseRequired) return { closed: 'passphrase-required' };
    throw error;
  }
}

/** Moves a tab's seat on; `then` may change it further while no other change runs. */
async function move(
  port: NotesPort,
  page: FormPage,
  happening: Happening,
  then: (seat: Seat) => Promise<Seat>,
): Promise<Seat> {
  const now = port.now();
  const { siteRules } = await port.settings();
  const moment = { page: pageNow(page, siteRules), happening, now, newId: newId() };
  let seat: Seat | null = null;
  await changeSeats(port, async (seats) => {
    seat = await then(nextSeat(seats[page.tabId] ?? null, moment));
    return { ...seats, [page.tabId]: seat };
  });
  if (!seat) throw new SheetGone();
  return seat;
}

async function shown(
  port: NotesPort,
  vault: Vault | null,
  seat: Seat,
  settings: NotesSettings,
): Promise<OpenSheet> {
  const now = port.now();
  const stored = vault && seat.sheetId ? await sheetById(vault, seat.sheetId, now) : null;
  const facts = stored ? factsOf(stored, settings, now) : factsOfSeat(seat, settings, now);
  const entries = vault && stored ? await readEntries(vault, stored, now) : noEntries();
  const offer = vault ? await offerFor(vault, seat, stored, now, settings) : null;
  // Last: what could not be read just now is told too.
  const notice = await noticeOf(port, await connection());
  const about = { because: seat.because, stored: stored !== null, offer, notice };
  return { status: 'open', ...about, ...facts, ...entries };
}

/** Who sends, empties or leaves a form is followed while locked too; switched off, nothing is remembered. */
async function formWhileClosed(
  port: NotesPort,
  page: FormPage,
  happening: Happening,
  closed: Closed,
): Promise<string> {
  if (closed === 'off') {
    const now = pageNow(page, (await port.settings()).siteRules);
    const documentId = now.documentId ?? page.frames[0]?.documentId;
    return now.caseKey ?? `${documentId} ${now.formKey}`;
  }
  const seat = await move(port, page, happening, async (same) => same);
  return seat.caseKey ?? `${seat.startedAt}`;
}

async function withSeat(
  port: NotesPort,
  page: FormPage,
  happening: Happening,
  then: (vault: Vault | null, seat: Seat) => Promise<Seat>,
): Promise<OpenSheet> {
  const settings = await port.settings();
  const state = await opened(port, settings);
  if ('closed' in state) {
    const form = await formWhileClosed(port, page, happening, state.closed);
    const notice = state.closed === 'off' ? null : await noticeOf(port, await connection());
    return { status: state.closed, form, offer: null, notice };
  }
  const seat = await move(port, page, happening, (next) => then(state.vault, next));
  return shown(port, state.vault, seat, settings);
}

/**
 * The sheet in force for a form, with all that is on it. A new one is not on disk until something
 * is written.
 *
 * @param happening what has happened since; `look` when a surface shows the sheet
 * @throws Damaged when the vault itself was altered; Newer and the failures of storage
 */
export const openForm = (
  port: NotesPort,
  page: FormPage,
  happening: Happening = { kind: 'look' },
): Promise<OpenSheet> =>
  naming(() =>
    withSeat(port, page, happening, (vault, seat) => settleSeat(vault, seat, port.now())),
  );

/**
 * As `openForm` without reading anything: for what the page tells of itself.
 *
 * @returns whether the form has another sheet than before, so that surfaces must read anew
 */
export async function formHappened(
  port: NotesPort,
  page: FormPage,
  happening: Happening,
): Promise<{ changed: boolean }> {
  // Not remembered, so not known: who follows the form looks again.
  if ((await port.settings()).notes === 'off') return { changed: true };
  let before: Seat | undefined;
  await changeSeats(port, (seats) => {
    before = seats[page.tabId];
    return seats;
  });
  const after = await move(port, page, happening, async (seat) => seat);
  return { changed: before?.sheetId !== after.sheetId || before?.caseKey !== after.caseKey };
}

/**
 * The form goes on with a sheet that the user chose. One of no case becomes the case's whose form
 * it is; one of another case is shown here and stays that case's.
 *
 * @throws SheetGone
 */
export const continueSheet = (
  port: NotesPort,
  page: FormPage,
  { sheetId }: { sheetId: string },
): Promise<OpenSheet> =>
  naming(() =>
    withSeat(port, page, { kind: 'look' }, async (vault, seat) => {
      const now = port.now();
      const sheet = vault && (await sheetById(vault, sheetId, now));
      if (!vault || !sheet) throw new SheetGone();
      if (seat.caseKey !== null && sheet.head.caseHash === null) {
        await giveCase(vault, sheetId, await caseHashOf(vault, seat.caseKey), now);
      }
      const { startedAt } = sheet.head;
      return { ...seat, sheetId, startedAt, because: 'chosen', adopt: [], left: leaving(seat) };
    }),
  );

/** The form begins an empty sheet, at a case too: with its first word it takes the old one's place. */
export const newSheet = (port: NotesPort, page: FormPage): Promise<OpenSheet> =>
  naming(() =>
    withSeat(port, page, { kind: 'look' }, async (vault, seat) => {
      const from = await settleSeat(vault, seat, port.now());
      const empty = { sheetId: newId(), startedAt: port.now() };
      return { ...from, ...empty, because: 'chosen', adopt: [], left: leaving(from) };
    }),
  );
