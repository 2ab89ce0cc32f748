/** All that is known of one page: its fields in document order, their groups and forms. */
import { describeField } from '../describe';
import type { Asked } from '../describe/asked';
import { collect, emptyGround, forget, type Ground } from '../describe/collect';
import type { Root } from '../describe/native';
import { renew, type Scope, scopeOf, settleHeadings, zoneOf } from '../describe/scopes';
import type { OpenRoot } from '../describe/shadows';
import { topicsOf } from '../topic';
import type { Ruling } from '../types';
import { type Entry, entryOf } from './entry';
import type { Holders } from './markers';
import { insertRun } from './order';
import { count, emptyZone, type Zone } from './zone';

/** More fields than these are not read: a spreadsheet, not a form. */
export const mostFields = 25_000;
const stride = 16;

/** What is known of a page. */
export interface Survey {
  root: Document;
  openRoot: OpenRoot | undefined;
  ground: Ground;
  /** In document order. */
  entries: Entry[];
  zones: Map<object, Zone>;
  holders: Holders;
  /** Fields whose topics and marker are to be set. */
  fresh: Set<Entry>;
  /** What was decided beforehand; null: nothing. */
  ruling: Ruling | null;
  stopped: boolean;
}

export function emptySurvey(root: Document, openRoot?: OpenRoot): Survey {
  return {
    root,
    openRoot,
    ground: emptyGround(),
    entries: [],
    zones: new Map(),
    holders: new Map(),
    fresh: new Set(),
    ruling: null,
    stopped: false,
  };
}

/**
 * Reads all fields inside `within` that are not known yet, then those in shadow roots there. Yields often,
 * to give way to the page. `onRoot` hears of each shadow root before it is read.
 */
export function* explore(
  survey: Survey,
  within: Root | Element,
  onRoot?: (root: ShadowRoot) => void,
): Generator<void, void> {
  const room = mostFields - survey.entries.length;
  const { fields, roots } = yield* collect(survey.ground, within, room + 1, survey.openRoot);
  if (fields.length > room) {
    survey.stopped = true;
    fields.length = Math.max(0, room);
  }
  const run: Entry[] = [];
  for (const asked of fields) {
    run.push(enter(survey, asked, run.at(-1)));
    if (run.length % stride === 0) yield;
  }
  insertRun(survey.entries, run);
  for (const root of roots) {
    onRoot?.(root);
    yield* explore(survey, root, onRoot);
  }
}

function enter(survey: Survey, asked: Asked, before: Entry | undefined): Entry {
  const entry = entryOf(asked, look(survey, asked, before));
  count(entry.zone, entry, 1);
  survey.fresh.add(entry);
  return entry;
}

/** Reads and decides a field anew. */
function look(survey: Survey, asked: Asked, before: Entry | undefined) {
  const { field, group: named } = describeField(survey.ground, asked);
  const zone = zoneFor(survey, asked.scope);
  const group = named ?? zone.scope ?? survey;
  const decision = topicsOf(field, before?.group === group ? before.recognised : undefined);
  return { field, group, zone, decision };
}

/** Reads a known field again: its label or a part around it changed. */
export function lookAgain(survey: Survey, entry: Entry): void {
  const { ground, entries, fresh } = survey;
  count(entry.zone, entry, -1);
  const place = entry.host ?? entry.controls[0] ?? entry.visible;
  settleHeadings(ground.scopes, place);
  entry.scope = scopeOf(ground.scopes, place);
  renew(entry.scope);
  const { field, group, zone, recognised, decision } = entry;
  Object.assign(entry, look(survey, entry, entries[entry.order - 1]));
  entry.recognised = entry.decision;
  const isMoved = entry.group !== group || entry.zone !== zone;
  if (isMoved || !isSame([entry.field, entry.recognised], [field, recognised])) fresh.add(entry);
  else entry.decision = decision;
  count(entry.zone, entry, 1);
}

/** True for plain data of the same content: keys are in the same order. */
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Forgets fields that left the page. */
export function leave(survey: Survey, gone: ReadonlySet<Entry>): void {
  if (gone.size === 0) return;
  for (const entry of gone) {
    count(entry.zone, entry, -1);
    if (entry.zone.entries.size === 0) survey.zones.delete(entry.zone.scope ?? survey);
    forget(survey.ground, entry);
    survey.fresh.delete(entry);
  }
  survey.entries = survey.entries.filter((entry) => !gone.has(entry));
}

function zoneFor(survey: Survey, scope: Scope | null): Zone {
  const border = zoneOf(survey.ground.scopes, scope);
  const key = border ?? survey;
  let zone = survey.zones.get(key);
  if (!zone) {
    zone = emptyZone(border);
    survey.zones.set(key, zone);
  }
  return zone;
}

/** Numbers the fields by their place. */
export function renumber({ entries }: Survey): void {
  for (let order = 0; order < entries.length; order++) {
    const entry = entries[order];
    if (entry) entry.order = order;
  }
}
