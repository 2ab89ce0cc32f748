/**
 * Which sheet does a form get now? One person's notes must never show on another's form: only a
 * case brings a sheet back by itself; a form without one keeps its sheet only while nothing says
 * that it may be another person's. In doubt an empty sheet starts, and the old one is offered.
 * Pure: every fact comes in, a new seat comes out.
 */
import { restAfter } from '../rest';
import type { Happening } from '../types';
import type { PageNow } from './page-now';
import { leaving, mostEntries, type Seat } from './seat';

/** A case gets its number within this time (milliseconds) of being sent. */
export const answerWithin = 30_000;

/** One moment of a tab. */
export interface Moment {
  page: PageNow;
  happening: Happening;
  /** Milliseconds since 1970. */
  now: number;
  /** An id that no sheet has yet. */
  newId: string;
}

type Way = Omit<Extract<Happening, { kind: 'navigated' }>, 'kind'>;
const wayOf = (happening: Happening): Way => (happening.kind === 'navigated' ? happening : {});

/**
 * The same page, without a load between. Where the page itself does not report, only its frames
 * can tell: then each of them must be known.
 */
function sameDocument(seat: Seat, { page, happening }: Moment): boolean {
  if (seat.documentId !== page.documentId || happening.kind === 'restored') return false;
  const frames = Object.entries(page.frames);
  const areKnown = frames.every(
    ([id, { documentId }]) => seat.frames[Number(id)]?.documentId === documentId,
  );
  return page.documentId !== null || areKnown;
}

/** A frame within the page shows something else than before; a frame seen first is no change. */
function frameChanged(seat: Seat, page: PageNow): boolean {
  return Object.entries(page.frames).some(([id, { documentId, formKey }]) => {
    const before = seat.frames[Number(id)];
    return before && (before.documentId !== documentId || before.formKey !== formKey);
  });
}

/** `/sak/ny` became `/sak/4711` in the page where it was begun; not by going back, not by a link that stood there. */
function gotItsNumber(seat: Seat, moment: Moment): boolean {
  const { how, linked } = wayOf(moment.happening);
  return (
    sameDocument(seat, moment) &&
    seat.isNew &&
    !moment.page.isNew &&
    seat.shape === moment.page.shape &&
    how !== 'traverse' &&
    linked !== true &&
    moment.now - seat.lastUse < restAfter
  );
}

/** Going back or forth past a point where the sheet changed leads to another person's form. */
function leadsPastTurn(seat: Seat, happening: Happening): boolean {
  const { how, entry } = wayOf(happening);
  if (how !== 'traverse' || seat.turns === 0) return false;
  return entry === undefined || !seat.entries.includes(entry);
}

const ends: ReadonlySet<Happening['kind']> = new Set(['submit', 'reset', 'replaced', 'restored']);

/** May a form without a case go on with its sheet? */
function mayKeep(seat: Seat, moment: Moment): boolean {
  const { page, happening, now } = moment;
  const sameForm =
    (seat.formKey === page.formKey && seat.isNew === page.isNew) || gotItsNumber(seat, moment);
  const sameName = page.named === undefined || page.named === seat.named;
  const rested = happening.kind !== 'load' && now - seat.lastUse >= restAfter;
  return (
    sameDocument(seat, moment) &&
    seat.caseKey === null &&
    sameForm &&
    sameName &&
    !rested &&
    !ends.has(happening.kind) &&
    !frameChanged(seat, page) &&
    !leadsPastTurn(seat, happening)
  );
}

function kept(seat: Seat, moment: Moment): Seat {
  const { page, happening, now } = moment;
  const { entry } = wayOf(happening);
  const entries = entry === undefined ? seat.entries : [...seat.entries, entry];
  return {
    ...seat,
    ...page,
    named: page.named ?? (page.named === null ? null : seat.named),
    frames: { ...seat.frames, ...page.frames },
    formLabel: page.formLabel || seat.formLabel,
    // A report of the page's own is no use by a person.
    lastUse: happening.kind === 'load' ? seat.lastUse : now,
    entries: [...new Set(entries)].slice(-mostEntries),
  };
}

function begun(seat: Seat | null, moment: Moment): Seat {
  const { page, happening, now, newId } = moment;
  const stays = seat !== null && sameDocument(seat, moment);
  const { entry } = wayOf(happening);
  const isSent = stays && happening.kind === 'submit' && seat.isNew && seat.sheetId !== null;
  const sent = isSent ? [{ sheetId: seat.sheetId ?? '', at: now }, ...seat.sent] : [];
  return {
    ...page,
    named: page.named ?? null,
    sheetId: newId,
    startedAt: now,
    because: 'new',
    lastUse: now,
    adopt: [],
    sent: sent.filter(({ at }) => now - at < answerWithin),
    left: leaving(seat),
    turns: stays ? seat.turns + 1 : 0,
    entries: entry === undefined ? [] : [entry],
  };
}

function atCase(seat: Seat | null, moment: Moment): Seat {
  const isSame = seat !== null && sameDocument(seat, moment);
  if (isSame && seat.caseKey === moment.page.caseKey) return kept(seat, moment);
  const becomes = seat !== null && seat.caseKey === null && gotItsNumber(seat, moment);
  const sent = seat?.sent.filter(({ at }) => moment.now - at < answerWithin) ?? [];
  const adopt = becomes ? [seat.sheetId, ...sent.map(({ sheetId }) => sheetId)] : [];
  return {
    ...begun(seat, moment),
    sheetId: null,
    because: 'case',
    adopt: adopt.filter((id) => id !== null),
  };
}

/**
 * @param seat what the tab remembers; null: nothing
 * @returns what it remembers from now on; `sheetId` null: the sheet of the case, to be looked up
 */
export function nextSeat(seat: Seat | null, moment: Moment): Seat {
  if (moment.page.caseKey !== null) return atCase(seat, moment);
  if (!seat || !mayKeep(seat, moment)) return begun(seat, moment);
  const next = kept(seat, moment);
  return gotItsNumber(seat, moment) ? { ...next, because: 'became-case' } : next;
}
