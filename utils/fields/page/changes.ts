/** From changes of the page's tree to fields that came, went or are called something else. */
import { typeOf } from '../describe/controls';
import { allIn, Kind, kindOf } from '../describe/kinds';
import { indexLabel } from '../describe/labels';
import {
  connected,
  every,
  firstElementOf,
  isElement,
  labelled,
  matches,
  parentOf,
  tagOf,
} from '../describe/native';
import { isRenamed } from '../describe/scope-name';
import { removeScope, type Scope, scopeAt } from '../describe/scopes';
import { readFor } from '../describe/sources';
import { type Entry, isEntry } from './entry';
import { regrouped, standsIn } from './regroup';
import { explore, leave, lookAgain, renumber, type Survey } from './survey';

/** Attributes by which a field is named or becomes one. */
export const watchedAttributes = [
  'aria-describedby',
  'aria-label',
  'aria-labelledby',
  'autocomplete',
  'contenteditable',
  'for',
  'placeholder',
  'role',
  'title',
  'type',
];

const farthest = 6;
const stride = 64;

/** What has changed since the last look. */
export interface Changes {
  lists: MutationRecord[];
  /** Elements whose text or attributes changed. */
  touched: Set<Node>;
}

export function noChanges(): Changes {
  return { lists: [], touched: new Set() };
}

/** Only stores; what it means is found out when the page is quiet. */
export function gather(changes: Changes, records: MutationRecord[]): void {
  for (const record of records) {
    if (record.type === 'childList') changes.lists.push(record);
    else changes.touched.add(record.target);
  }
}

interface Findings {
  gone: Set<Entry>;
  added: Set<Element>;
  renamed: Set<Entry>;
  /** Parts of the page that left it or are called something else. */
  scopes: Set<Scope>;
  /** Parts whose name was compared already. */
  checked: Set<Scope>;
}

/** Brings the survey up to date. Gives the fields that are gone, or null when no field was concerned. */
export function* follow(
  survey: Survey,
  changes: Changes,
  onRoot: (root: ShadowRoot) => void,
): Generator<void, ReadonlySet<Entry> | null> {
  const found: Findings = {
    gone: new Set(),
    added: new Set(),
    renamed: new Set(),
    scopes: new Set(),
    checked: new Set(),
  };
  yield* sift(survey, changes, found);
  const { gone, added, renamed, scopes } = found;
  leave(survey, gone);
  for (const element of added) {
    if (!connected(element) || isInside(added, element)) continue;
    yield* explore(survey, element, onRoot);
    for (const label of selfAndAll(element, 'label')) relabel(survey, label, found);
    for (const entry of regrouped(survey, element)) renamed.add(entry);
  }
  renumber(survey);
  if (scopes.size > 0) {
    for (const entry of survey.entries) if (standsIn(entry, scopes)) renamed.add(entry);
  }
  let steps = 0;
  for (const entry of renamed) {
    if (!gone.has(entry)) lookAgain(survey, entry);
    if (++steps % stride === 0) yield;
  }
  return gone.size > 0 || survey.fresh.size > 0 ? gone : null;
}

/** Finds out which changes concern fields. */
function* sift(survey: Survey, changes: Changes, found: Findings): Generator<void, void> {
  let steps = 0;
  const { touched } = changes;
  for (const record of changes.lists) {
    for (const node of record.removedNodes) if (isElement(node)) removed(survey, node, found);
    for (const node of record.addedNodes) {
      if (isElement(node) && concerns(node)) found.added.add(node);
    }
    touched.add(record.target);
    if (++steps % stride === 0) yield;
  }
  for (const node of touched) {
    const element = isElement(node) ? node : parentOf(node);
    if (element && connected(element)) changed(survey, element, found);
    if (++steps % stride === 0) yield;
  }
}

/** True for a node that is or has something that matters to forms. */
function concerns(node: Element): boolean {
  if (kindOf(node) !== Kind.none) return true;
  if (firstElementOf(node) === null) return false;
  const all = allIn(node);
  for (let at = 0; at < all.length; at++) {
    const element = all[at];
    if (element && kindOf(element) !== Kind.none) return true;
  }
  return false;
}

function* selfAndAll(element: Element, selector: string): Generator<Element> {
  if (matches(element, selector)) yield element;
  if (firstElementOf(element) === null) return;
  const all = every(element, selector);
  for (let at = 0; at < all.length; at++) if (all[at]) yield all[at] as Element;
}

function isInside(others: ReadonlySet<Element>, element: Element): boolean {
  for (let around = parentOf(element); around; around = parentOf(around)) {
    if (others.has(around)) return true;
  }
  return false;
}

function removed(survey: Survey, node: Element, found: Findings): void {
  lost(survey, node, found);
  if (firstElementOf(node) === null) return;
  const all = allIn(node);
  for (let at = 0; at < all.length; at++) {
    const element = all[at];
    if (element && kindOf(element) !== Kind.none) lost(survey, element, found);
  }
}

/** A control, label or part that was taken out, or moved. */
function lost(survey: Survey, element: Element, { gone, added, renamed, scopes }: Findings): void {
  const entry = entryAt(survey, element);
  if (entry) {
    gone.add(entry);
    for (const other of entry.controls) if (connected(other)) added.add(other);
  }
  for (const named of readFor(survey.sources, element)) if (isEntry(named)) renamed.add(named);
  const scope = scopeAt(survey.ground.scopes, element);
  if (scope) {
    scopes.add(scope);
    if (!connected(element)) removeScope(survey.ground.scopes, scope);
  }
}

/** An element whose text, children or attributes changed. */
function changed(survey: Survey, element: Element, found: Findings): void {
  const { ground, sources } = survey;
  const entry = entryAt(survey, element);
  if (entry) retype(entry, element, found);
  else if (kindOf(element) & Kind.control) found.added.add(element);
  if (tagOf(element) === 'label') relabel(survey, element, found);
  let at: Element | null = element;
  for (let out = 0; at && out < farthest; out++, at = parentOf(at)) {
    for (const named of readFor(sources, at)) if (isEntry(named)) found.renamed.add(named);
    const scope = scopeAt(ground.scopes, at);
    if (!scope || found.checked.has(scope)) continue;
    found.checked.add(scope);
    if (isRenamed(scope)) found.scopes.add(scope);
  }
}

/** A control whose attributes changed. A password made visible stays one. */
function retype(entry: Entry, control: Element, { gone, renamed }: Findings): void {
  const type = typeOf(control);
  if (type === null) gone.add(entry);
  else if (entry.controls.length === 1 && entry.type !== 'password') entry.type = type;
  renamed.add(entry);
}

/** A label may point to another control now, and one that came may name a field that was there. */
function relabel(survey: Survey, label: Element, { renamed }: Findings): void {
  indexLabel(survey.ground.index, label);
  const control = labelled(label as HTMLLabelElement);
  const entry = control && entryAt(survey, control);
  if (entry) renamed.add(entry);
}

function entryAt(survey: Survey, element: Element): Entry | undefined {
  const asked = survey.ground.fields.get(element);
  return isEntry(asked) ? asked : undefined;
}
