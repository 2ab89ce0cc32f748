/** From what the detector found to what the other parts are told: plain data, with a lasting key. */
import type { FieldDescription, Found } from '@/utils/fields/types';
import type { Prompt } from '@/utils/messages/calls';

/** A label without the colon after it and the mark of an obligatory field. */
const plain = (label: string) => label.replace(/[\s:*]+$/, '');

/** A field's prompt, and the field. */
export interface Prompted {
  prompt: Prompt;
  found: Found;
}

/** The fields of one meaning, counted at each reading. */
interface Equals {
  meaning: string;
  /** The reading they were last counted in. */
  turn: number;
  count: number;
}

/** What a field was when it was last counted. */
interface Known {
  field: FieldDescription;
  equals: Equals;
  number: number;
  at: Prompted | null;
}

/** What is remembered may be so many times as much as is in use. */
const mostUnused = 2;

/**
 * Makes what gives each field with a topic its prompt, reading after reading. The key is the field's meaning (name,
 * group, section, type) and its number among equals: ids are generated anew at each rendering by many form engines.
 * A field that is as it was has the same prompt: of a long page little changes at a time.
 *
 * @param spoken the language that the page says a control is in
 * @returns takes the fields of the page in document order; gives the prompts, by key, in the same order
 */
export function createPrompts(
  spoken: (control: Element) => string | undefined = () => undefined,
): (found: readonly Found[]) => Map<string, Prompted> {
  const byMeaning = new Map<string, Equals>();
  let known = new WeakMap<Found, Known>();
  let turn = 0;

  function equalsOf({ label, group, section, type }: FieldDescription): Equals {
    const meaning = [label, group, section, type].join('\u001f');
    let equals = byMeaning.get(meaning);
    if (equals) return equals;
    equals = { meaning, turn, count: 0 };
    byMeaning.set(meaning, equals);
    return equals;
  }

  function knownOf(found: Found): Known {
    const before = known.get(found);
    if (before?.field === found.field) return before;
    const { field } = found;
    const now: Known = { field, equals: equalsOf(field), number: -1, at: null };
    known.set(found, now);
    return now;
  }

  return (found) => {
    turn++;
    if (byMeaning.size > found.length * mostUnused) {
      byMeaning.clear();
      known = new WeakMap();
    }
    const prompts = new Map<string, Prompted>();
    for (const one of found) {
      const its = knownOf(one);
      const { equals } = its;
      if (equals.turn !== turn) equals.count = 0;
      equals.turn = turn;
      const number = equals.count++;
      if (one.topics.length === 0) continue;
      if (!its.at || its.number !== number || !isAsBefore(its.at.prompt, one)) {
        its.at = {
          found: one,
          prompt: promptOf(one, `${equals.meaning}\u001f${number}`, spoken(one.control)),
        };
      }
      its.number = number;
      prompts.set(its.at.prompt.key, its.at);
    }
    return prompts;
  };
}

function promptOf(
  { field, topics, because, marker }: Found,
  key: string,
  language: string | undefined,
): Prompt {
  const { label, group, section } = field;
  const ofPage = language ? { language } : {};
  return { key, label: plain(label), group, section, ...ofPage, topics, because, marker };
}

function isAsBefore(prompt: Prompt, { topics, because, marker }: Found): boolean {
  return prompt.topics === topics && prompt.because === because && prompt.marker === marker;
}

/** The page's main headings and its title, the first heading first. */
export function headingsOf(document: Document): string[] {
  const headings = [...document.querySelectorAll('h1,h2')].slice(0, 6);
  return [...headings.map((heading) => heading.textContent ?? ''), document.title]
    .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 120))
    .filter(Boolean);
}

/** What the form calls itself: its first main heading, else the document's title. */
export const formLabelOf = (document: Document): string => headingsOf(document)[0] ?? '';
