/** All that is known of one page: its fields in document order, their groups and forms. */
import { describeField } from '../describe';
import type { Asked } from '../describe/asked';
import { collect, emptyGround, type Ground } from '../describe/collect';
import { type Root, titleOf } from '../describe/native';
import { scopeOf, zoneOf } from '../describe/scopes';
import { type OpenRoot, shadowRootsIn } from '../describe/shadows';
import { topicsOf } from '../topic';
import type { Reading } from '../types';
import type { Entry } from './entry';
import { mark } from './markers';
import { insertRun } from './order';
import { count, emptyZone, judge, type Zone } from './zone';

/** More fields than these are not read: a spreadsheet, not a form. */
export const mostFields = 25_000;
const stride = 16;

/** What is known of a page. */
export interface Survey {
  root: Document;
  ground: Ground;
  entries: Entry[];
  zones: Map<object, Zone>;
  stopped: boolean;
  openRoot: OpenRoot | undefined;
}

export function emptySurvey(root: Document, openRoot?: OpenRoot): Survey {
  const ground = emptyGround();
  return { root, ground, entries: [], zones: new Map(), stopped: false, openRoot };
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
  insertRun(survey.entries, yield* readIn(survey, within));
  for (const root of yield* shadowRootsIn(within, survey.openRoot)) {
    onRoot?.(root);
    yield* explore(survey, root, onRoot);
  }
}

function* readIn(survey: Survey, within: Root | Element): Generator<void, Entry[]> {
  const room = mostFields - survey.entries.length;
  const found = yield* collect(survey.ground, within, room + 1);
  if (found.length > room) {
    survey.stopped = true;
    found.length = Math.max(0, room);
  }
  const entries: Entry[] = [];
  let before: Entry | undefined;
  for (const one of found) {
    before = enter(survey, one, before);
    entries.push(before);
    if (entries.length % stride === 0) yield;
  }
  return entries;
}

function enter(survey: Survey, one: Asked, before: Entry | undefined): Entry {
  const { ground } = survey;
  const { field, group } = describeField(ground, one);
  const [control = one.visible] = one.controls;
  const scope = scopeOf(ground.scopes, control);
  const zone = zoneFor(survey, scope);
  const together = group ?? zone.scope ?? survey;
  const decision = topicsOf(field, before?.group === together ? before.decision : undefined);
  const entry: Entry = {
    asked: one,
    field,
    scope,
    group: together,
    zone,
    decision,
    found: {
      control: one.visible,
      controls: one.controls,
      field,
      topics: [],
      marker: false,
      because: [],
      order: 0,
    },
  };
  count(zone, entry, 1);
  return entry;
}

function zoneFor(survey: Survey, scope: ReturnType<typeof scopeOf>): Zone {
  const border = zoneOf(survey.ground.scopes, scope);
  const key = border ?? survey;
  let zone = survey.zones.get(key);
  if (!zone) {
    zone = emptyZone(border);
    survey.zones.set(key, zone);
  }
  return zone;
}

/** Decides forms, groups and markers anew, and gives the whole. */
export function conclude(survey: Survey): Reading {
  const title = titleOf(survey.root);
  for (const zone of survey.zones.values()) judge(zone, survey.ground.scopes, survey.root, title);
  const groups = new Map<object, Entry[]>();
  survey.entries.forEach((entry, order) => {
    entry.found.order = order;
    const group = groups.get(entry.group);
    if (group) group.push(entry);
    else groups.set(entry.group, [entry]);
  });
  for (const group of groups.values()) mark(group);
  const zones = [...survey.zones.values()].filter(({ entries }) => entries.size > 0);
  return {
    found: survey.entries.map(({ found }) => found),
    quiet: zones.length > 0 && zones.every(({ quiet }) => quiet),
    personal: zones.some(({ isPersonal }) => isPersonal),
    stopped: survey.stopped,
  };
}
