/** The text of an element as a person reads it: without controls, hidden parts and (if wished) explanations. */
import { longestText } from '@/utils/text';
import { saysHidden } from './controls';
import {
  attribute,
  classOf,
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

/** More than this of a text is never looked at. */
const mostCharacters = longestText * 4;
const mostNodes = 400;

const silentTag =
  /^(input|select|textarea|button|option|datalist|script|style|template|noscript|svg|iframe)$/;
const silentRole = /box$|^(spinbutton|slider|button|tooltip|alert|menu)$/;
const inlineTag = /^(a|abbr|b|bdi|code|em|font|i|label|mark|q|s|span|strong|sub|sup|u)$/;
const explains =
  /(^|[\s_-])(hint|help(text)?|errors?|invalid|validation|feedback|tooltip|descr(iption)?|beskrivelse|hjelp(etekst)?|feil(melding)?|msg|message)([\s_-]|$)/i;

const ends = /[\p{Ll}.?!:*)]/u;
const begins = /^\p{Lu}/u;

/** A text split into what names and what explains. */
export interface Told {
  name: string;
  hint: string;
}

/** True for elements that stand in a line of text. */
export function isInline(element: Element): boolean {
  return inlineTag.test(tagOf(element));
}

/** All text of an element, raw: white space as in the page, cut after a few times `longestText`. */
export function textOf(element: Element): string {
  const { name, hint } = told(element);
  return hint ? `${name} ${hint}` : name;
}

/** The text of a label, legend or heading, explanations and errors in it apart. */
export function told(element: Element): Told {
  const told: Told = { name: '', hint: '' };
  if (firstElementOf(element) === null) {
    told.name = (textContentOf(element) ?? '').slice(0, mostCharacters);
    return told;
  }
  let nodes = 0;
  const read = (parent: Element, place: 'name' | 'hint') => {
    for (let node = firstChildOf(parent); node; node = nextOf(node)) {
      if (++nodes > mostNodes || told.name.length + told.hint.length > mostCharacters) return;
      if (isText(node)) told[place] = joined(told[place], dataOf(node).slice(0, mostCharacters));
      if (!isElement(node) || isSilent(node)) continue;
      const inside = explains.test(classOf(node)) ? 'hint' : place;
      const gap = inside !== place || !isInline(node) ? ' ' : '';
      told[inside] += gap;
      read(node, inside);
      told[inside] += gap;
    }
  };
  read(element, 'name');
  return told;
}

/** A sentence ended and the next begun by another element stand apart: `navn` `Må fylles ut`. */
function joined(before: string, after: string): string {
  return ends.test(before.slice(-1)) && begins.test(after) ? `${before} ${after}` : before + after;
}

function isSilent(element: Element): boolean {
  return (
    silentTag.test(tagOf(element)) ||
    saysHidden(element) ||
    silentRole.test(attribute(element, 'role')) ||
    (has(element, 'contenteditable') && attribute(element, 'contenteditable') !== 'false')
  );
}
