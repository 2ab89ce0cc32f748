/** From changes of the page's tree to fields that came, went or are called something else. */
import { typeOf } from '../describe/controls';
import { allIn, Kind, kindOf } from '../describe/kinds';
import { indexLabel } from '../describe/labels';
import {
  connected,
  contains,
  first,
  firstChildOf,
  firstElementOf,
  has,
  isElement,
  isText,
  parentOf,
  tagOf,
} from '../describe/native';
import { type OpenRoot, shadowRootOf } from '../describe/shadows';
import { topicAttribute } from '../describe/stated';
import { type Entry, isEntry } from './entry';
import { placeAfter } from './order';
import { explore, leave, lookAgain, renumber, type Survey } from './survey';

/** Attributes by which a field is named or becomes one. */
export const watchedAttributes =
  `aria-describedby aria-label aria-labelledby autocomplete contenteditable for placeholder role title type ${topicAttribute}`.split(
    ' ',
  );

/** Those of them that say nothing where they stand on anything but a control. */
const ofControls: ReadonlySet<string | null> = new Set([
  'autocomplete',
  'placeholder',
  'title',
  'type',
]);

/** How far around a change a field may stand that it concerns, and among how many fields at the most. */
const farthest = 5;
const mostConcerned = 100;
const stride = 64;

/** What has changed since the last look. */
export interface Changes {
  lists: MutationRecord[];
  /** Nodes whose text or attributes changed. */
  touched: Set<Node>;
}

export function noChanges(): Changes {
  return { lists: [], touched: new Set() };
}

/**
 * Stores what may concern a field; what it means is found out when the page is quiet. A page that changes
 * without end mostly changes what does not.
 */
export function gather(
  { lists, touched }: Changes,
  records: readonly MutationRecord[],
  openRoot?: OpenRoot,
): void {
  for (const record of records) {
    const { type, target } = record;
    if (type === 'childList') {
      const weight = Math.max(
        weightOf(record.addedNodes, openRoot),
        weightOf(record.removedNodes, openRoot),
      );
      if (weight > Weight.none) touched.add(target);
      if (weight === Weight.parts) lists.push(record);
    } else if (type === 'characterData' || speaks(record, target as Element)) {
      touched.add(target);
    }
  }
}

/** What came or went: nothing that counts, text that may name a field, what has or may have fields. */
const Weight = { none: 0, text: 1, parts: 2 } as const;

function weightOf(nodes: NodeList, openRoot: OpenRoot | undefined): number {
  let weight: number = Weight.none;
  for (let at = 0; at < nodes.length && weight < Weight.parts; at++) {
    const node = nodes[at] as Node;
    if (isElement(node) && isPart(node, openRoot)) weight = Weight.parts;
    else if (firstChildOf(node) || isText(node)) weight = Weight.text;
  }
  return weight;
}

function isPart(element: Element, openRoot: OpenRoot | undefined): boolean {
  if (firstElementOf(element)) return true;
  const kind = kindOf(element);
  if (kind & ~Kind.host) return true;
  return (kind & Kind.host) !== 0 && mayHoldRoot(element, openRoot);
}

/** A custom element may get its root later. */
const mayHoldRoot = (element: Element, openRoot: OpenRoot | undefined) =>
  tagOf(element).includes('-') || shadowRootOf(element, openRoot) !== null;

/** False where only a control would be named by the attribute, and this is none. */
function speaks({ attributeName }: MutationRecord, target: Element): boolean {
  return !ofControls.has(attributeName) || (kindOf(target) & Kind.control) !== 0;
}

/** Brings the survey up to date. Gives the fields that are gone. */
export function* follow(
  survey: Survey,
  { lists, touched }: Changes,
  onRoot: (root: ShadowRoot) => void,
): Generator<void, ReadonlySet<Entry>> {
  const added = new Set<Element>();
  let isLess = false;
  let steps = 0;
  for (const { addedNodes, removedNodes, target } of lists) {
    for (const node of addedNodes) if (isElement(node) && concerns(survey, node)) added.add(node);
    for (const node of removedNodes) isLess ||= isElement(node) && concerns(survey, node);
    touched.add(target);
    if (++steps % stride === 0) yield;
  }
  const gone = new Set(isLess ? survey.entries.filter(isGone) : []);
  for (const element of added) for (const entry of within(survey, element)) gone.add(entry);
  leave(survey, gone);
  for (const element of added) {
    if (connected(element)) yield* explore(survey, element, onRoot);
  }
  for (const { controls } of gone) {
    for (const control of controls) if (connected(control)) yield* explore(survey, control);
  }
  renumber(survey);
  const renamed = new Set<Entry>();
  const checked = new Set<Element>();
  for (const node of touched) {
    const element = isElement(node) ? node : parentOf(node);
    if (element && connected(element)) change(survey, element, renamed, checked);
    if (++steps % stride === 0) yield;
  }
  for (const entry of renamed) {
    lookAgain(survey, entry);
    if (++steps % stride === 0) yield;
  }
  return gone;
}

const isGone = ({ controls }: Entry) => !controls.every(connected);

/** True for a node that is or has something that matters to forms. */
function concerns({ openRoot }: Survey, node: Element): boolean {
  const all = allIn(node);
  let element: Element | undefined = node;
  for (let at = 0; element; element = all[at++]) {
    const kind = kindOf(element);
    if (kind & ~Kind.host) return true;
    if (kind & Kind.host && shadowRootOf(element, openRoot)) return true;
  }
  return false;
}

/** The known fields inside an element: it was moved, or its fields changed their kind. */
function* within({ ground }: Survey, element: Element): Generator<Entry> {
  const all = allIn(element);
  let at = 0;
  for (let one: Element | undefined = element; one; one = all[at++]) {
    const entry = ground.fields.get(one);
    if (isEntry(entry)) yield entry;
  }
}

/** An element whose text, children or attributes changed: what it concerns is to be read again. */
function change(
  survey: Survey,
  element: Element,
  renamed: Set<Entry>,
  checked: Set<Element>,
): void {
  const { entries, ground } = survey;
  ground.isStated ||= has(element, topicAttribute);
  const own = ground.fields.get(element);
  if (isEntry(own)) {
    // A password made visible stays one.
    const type = own.type === 'password' ? null : typeOf(element);
    if (type && own.controls.length === 1) own.type = type;
    renamed.add(own);
    return;
  }
  if (tagOf(element) === 'label') indexLabel(ground.index, element);
  let around: Element | null = element;
  for (let out = 0; around && out < farthest; out++, around = parentOf(around)) {
    if (checked.has(around)) return;
    checked.add(around);
    if (!first(around, 'input,select,textarea,[role],[contenteditable]')) continue;
    let at = placeAfter(entries, around);
    const beyond = entries[at + mostConcerned];
    if (beyond && contains(around, beyond.control)) {
      // So many fields stand around it that it can only concern those beside it.
      at = placeAfter(entries, element);
      for (const beside of [entries[at - 1], entries[at]]) if (beside) renamed.add(beside);
      return;
    }
    for (; at < entries.length; at++) {
      const entry = entries[at];
      if (!entry || !contains(around, entry.control)) return;
      renamed.add(entry);
    }
    return;
  }
}
