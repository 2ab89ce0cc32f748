/** Which of many listed words and phrases stand in a text? Linear in the text, whatever is listed. */
import { plain, wordsOf } from '../text';
import { stemsOf } from './endings';

/**
 * A listed word or phrase and what it means. How `text` is written:
 * `gjeld` that word in any inflection · `gjelds-` may also begin a compound · `-gjeld` may also end one ·
 * `=visa` exactly so · `skylder penger` these words in this order, at most two others between them.
 */
export interface Entry<Subject extends string> {
  text: string;
  subject: Subject;
  /** How plainly it says so, as the caller ranks it. */
  level: number;
  /** True for a word that tells against `subject` where it stands: `passord` against passports. */
  not?: boolean;
}

/** A listed word found in a text. */
export interface Hit<Subject extends string> {
  subject: Subject;
  level: number;
  /** The words of the text, folded, as they stand there. */
  word: string;
  /** Index of the first word. */
  at: number;
  /** True when only the first part of a compound says it: `arbeid` in `arbeidsulykke`. */
  modifier: boolean;
}

/** Finds listed words; the same text gives the same, cached, array. */
export type Lexicon<Subject extends string> = (text: string) => readonly Hit<Subject>[];

const longestWord = 40;
const widestGap = 2;
const shortestRest = 3;
const mostCached = 8192;

interface Term {
  exact: boolean;
  begins: boolean;
  ends: boolean;
  alone: Listed[];
  starts: Listed[];
}
interface Listed extends Entry<string> {
  terms: Term[];
}
/** One way in which a word is listed: which letters of it, and whether they are its whole. */
interface Part {
  term: Term;
  from: number;
  to: number;
  /** Length of the listed stem, without the ending. */
  stem: number;
  whole: boolean;
}
interface Candidate extends Hit<string> {
  not: boolean;
  /** Letters covered, as positions in the whole text. */
  spans: [number, number][];
  weight: number;
}

/** Compiles a list once. */
export function compile<Subject extends string>(
  entries: Iterable<Entry<Subject>>,
): Lexicon<Subject> {
  const stems = new Map<string, Term[]>();
  let longestStem = 0;
  for (const entry of entries) {
    const listed: Listed = { ...entry, terms: [] };
    listed.terms = entry.text.split(' ').map((word) => termOf(stems, word));
    const [first] = listed.terms;
    if (listed.terms.length === 1) first?.alone.push(listed);
    else first?.starts.push(listed);
  }
  for (const stem of stems.keys()) longestStem = Math.max(longestStem, stem.length);

  const parts = cached((word: string) => partsOf(stems, word.slice(0, longestWord), longestStem));
  const read = cached((text: string) => {
    const words = wordsOf(text);
    return settle(candidates(words, words.map(parts)));
  });
  return (text) => read(plain(text)) as readonly Hit<string>[] as readonly Hit<Subject>[];
}

function cached<Out>(compute: (key: string) => Out): (key: string) => Out {
  const known = new Map<string, Out>();
  return (key) => {
    let out = known.get(key);
    if (out === undefined) {
      if (known.size >= mostCached) known.clear();
      out = compute(key);
      known.set(key, out);
    }
    return out;
  };
}

function termOf(stems: Map<string, Term[]>, written: string): Term {
  const exact = written.startsWith('=');
  const ends = written.startsWith('-');
  const begins = written.endsWith('-');
  const stem = written.slice(exact || ends ? 1 : 0, begins ? -1 : undefined);
  const terms = stems.get(stem) ?? [];
  stems.set(stem, terms);
  let term = terms.find((t) => t.exact === exact && t.ends === ends && t.begins === begins);
  if (!term) {
    term = { exact, begins, ends, alone: [], starts: [] };
    terms.push(term);
  }
  return term;
}

function partsOf(stems: Map<string, Term[]>, word: string, longestStem: number): Part[] {
  const parts: Part[] = [];
  const all = stemsOf(word);
  for (const stem of all) {
    for (const term of stems.get(stem) ?? []) {
      if (term.exact && stem !== word) continue;
      parts.push({ term, from: 0, to: word.length, stem: stem.length, whole: true });
    }
  }
  const { length } = word;
  for (let to = 3; to <= length - shortestRest && to <= longestStem; to++) {
    for (const term of stems.get(word.slice(0, to)) ?? []) {
      if (term.begins) parts.push({ term, from: 0, to, stem: to, whole: false });
    }
  }
  for (const stem of all) {
    for (let from = Math.max(2, stem.length - longestStem); from <= stem.length - 3; from++) {
      for (const term of stems.get(stem.slice(from)) ?? []) {
        if (term.ends)
          parts.push({ term, from, to: length, stem: stem.length - from, whole: false });
      }
    }
  }
  return parts;
}

/** Every way in which listed words and phrases fit the words of a text. */
function candidates(words: string[], parts: Part[][]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const part of parts[at] ?? []) {
      for (const listed of part.term.alone) {
        found.push(candidate(listed, words, at, [[at, part]]));
      }
      for (const listed of part.term.starts) {
        const rest = follow(listed.terms, parts, at);
        if (rest) found.push(candidate(listed, words, at, [[at, part], ...rest]));
      }
    }
  }
  return found;
}

/** The places of the further words of a phrase, or null. */
function follow(terms: Term[], parts: Part[][], at: number): [number, Part][] | null {
  const places: [number, Part][] = [];
  let last = at;
  for (const term of terms.slice(1)) {
    let fit: Part | undefined;
    const limit = Math.min(last + widestGap + 1, parts.length - 1);
    let next = last + 1;
    for (; next <= limit && !fit; next++) fit = parts[next]?.find((part) => part.term === term);
    if (!fit) return null;
    last = next - 1;
    places.push([last, fit]);
  }
  return places;
}

function candidate(
  listed: Listed,
  words: string[],
  at: number,
  places: [number, Part][],
): Candidate {
  let weight = 0;
  const spans = places.map(([index, { from, to, stem, whole }]): [number, number] => {
    weight += stem * 2 + (whole ? 1 : 0);
    const base = index * 64;
    return [base + from, base + to];
  });
  const [first] = places;
  const lastAt = places.at(-1)?.[0] ?? at;
  return {
    subject: listed.subject,
    level: listed.level,
    not: listed.not === true,
    word: words.slice(at, lastAt + 1).join(' '),
    at,
    modifier: places.length === 1 && first !== undefined && !first[1].whole && first[1].from === 0,
    spans,
    weight,
  };
}

/** The longest explanation of each letter wins; explanations of the same letters stand side by side. */
function settle(found: Candidate[]): Hit<string>[] {
  if (found.length === 0) return found;
  found.sort((a, b) => b.weight - a.weight || Number(b.not) - Number(a.not) || a.at - b.at);
  const taken: Candidate[] = [];
  for (const one of found) {
    const beaten = taken.some(
      (other) =>
        overlap(one, other) &&
        (other.subject === one.subject || (!other.not && other.weight > one.weight)),
    );
    if (!beaten) taken.push(one);
  }
  return taken
    .filter((one) => !one.not)
    .sort((a, b) => a.at - b.at || Number(a.modifier) - Number(b.modifier))
    .map(({ subject, level, word, at, modifier }) => ({ subject, level, word, at, modifier }));
}

function overlap(one: Candidate, other: Candidate): boolean {
  return one.spans.some(([a, b]) => other.spans.some(([c, d]) => a < d && c < b));
}
