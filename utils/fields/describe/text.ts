/** The text of an element as a person reads it: without controls, hidden parts and (if wished) explanations. */
import { longestText } from '@/utils/text';
import {
  attribute,
  dataOf,
  firstChildOf,
  firstElementOf,
  has,
  isElement,
  isText,
  nextOf,
  tagOf,
  textContentOf,
} from './native';

/** More than this of a text is never looked at, in characters of the page. */
const mostCharacters = longestText * 4;
const mostNodes = 400;

const noText: ReadonlySet<string> = new Set(
  'input select textarea button option optgroup datalist script style template noscript svg canvas iframe object audio video progress meter'.split(
    ' ',
  ),
);
const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p section small table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const widgetRoles =
  /^(listbox|combobox|textbox|searchbox|spinbutton|slider|button|tooltip|alert|menu)$/;
const explains =
  /(^|[\s_-])(hint|help|helptext|error|errors|err|invalid|validation|feedback|tooltip|popover|description|descr|beskrivelse|hjelp|hjelpetekst|feil|feilmelding|msg|message|counter)([\s_-]|$)/i;

/** A text split into what names and what explains. */
export interface Told {
  name: string;
  hint: string;
}

interface Reader {
  name: string;
  hint: string;
  nodes: number;
  /** Ends where the budget does. */
  full: boolean;
}

/** All text of an element, raw: white space as in the page, cut after a few times `longestText`. */
export function textOf(element: Element): string {
  if (firstElementOf(element) === null) {
    return (textContentOf(element) ?? '').slice(0, mostCharacters);
  }
  const { name, hint } = told(element);
  return hint ? `${name} ${hint}` : name;
}

/** The text of a label, legend or heading, explanations and errors in it apart. */
export function told(element: Element): Told {
  if (firstElementOf(element) === null) {
    return { name: (textContentOf(element) ?? '').slice(0, mostCharacters), hint: '' };
  }
  const reader: Reader = { name: '', hint: '', nodes: 0, full: false };
  children(element, reader, false);
  return reader;
}

function children(parent: Node, reader: Reader, explaining: boolean): void {
  for (let node = firstChildOf(parent); node && !reader.full; node = nextOf(node)) {
    visit(node, reader, explaining);
  }
}

function visit(node: Node, reader: Reader, explaining: boolean): void {
  if (++reader.nodes > mostNodes || reader.name.length + reader.hint.length > mostCharacters) {
    reader.full = true;
    return;
  }
  if (isText(node)) {
    const data = dataOf(node).slice(0, mostCharacters);
    if (explaining) reader.hint += data;
    else reader.name += data;
    return;
  }
  if (!isElement(node) || isSilent(node)) return;
  const aside = explaining || explains.test(attribute(node, 'class'));
  const block = aside || blocks.has(tagOf(node));
  if (block) pause(reader);
  children(node, reader, aside);
  if (block) pause(reader);
}

function pause(reader: Reader): void {
  reader.name += ' ';
  reader.hint += ' ';
}

function isSilent(element: Element): boolean {
  return (
    noText.has(tagOf(element)) ||
    has(element, 'hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    (has(element, 'contenteditable') && attribute(element, 'contenteditable') !== 'false') ||
    widgetRoles.test(attribute(element, 'role')) ||
    /display:\s*none/.test(attribute(element, 'style'))
  );
}
