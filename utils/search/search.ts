/** What in the guide answers this question? */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { Language } from '@/guide/languages';
import type { Role } from '@/guide/vocabulary';
import { createExpander, type Meanings } from './expand';
import { indexOptions, type SearchDocument, type StoredIndex } from './index-options';
import { numberTyped, phoneMatch } from './numbers';
import { type Question, questionOf } from './words';

/** Something that answers a question. */
export interface Hit {
  id: string;
  kind: 'item' | 'contact';
  /** Higher is better; comparable within one search alone. */
  score: number;
  /** The folded words of the guide that matched, in any language. */
  terms: string[];
}

/** How to search. */
export interface SearchOptions {
  /** The language shown: its words weigh a little more. */
  language: Language;
  /** Most hits. */
  limit: number;
  /**
   * The reader's role: what is for other roles ranks lower, and planning and dated items rank last
   * for all but planners. Without one, what is for a single role ranks lower.
   */
  role?: Role | undefined;
}

/** A search over the whole guide. */
export interface Search {
  /** The hits of what was typed, the best first. */
  search(query: string, options: SearchOptions): Hit[];
}

const fieldWeight = { name: 5, words: 2, detail: 0.4 };
const shownLanguageWeight = 1.5;
/** How much likelier an answer is when it fits the sort of question. */
const fits = { contactWanted: 3, meaningWanted: 3, wholeName: 3 };
/** How much less likely an answer is that is meant for others. */
const otherRole = 0.6;
const ranksLast = 0.25;
/** A meaning at least this sure makes a name typed. */
const sureOfName = 0.6;
/** Above every score of words: a number that was typed. */
const numberScore = 100_000;

/** A hit while its words are still being gathered. */
interface Gathered extends Hit {
  /** How much of the question it holds, word by word, and how many words its name holds. */
  matched: number;
  named: number;
}

/**
 * Opens the serialised index of `virtual:guide/search`.
 * @throws SyntaxError when the text is no index.
 */
export function createSearch(index: string): Search {
  const { mini, phones } = JSON.parse(index) as StoredIndex;
  const engine = MiniSearch.loadJS<SearchDocument>(mini, indexOptions);
  const vocabulary = mini.index.map(([term]) => term);
  const expander = createExpander(vocabulary);
  return {
    search(query, options) {
      const question = questionOf(query);
      const found = new Map<string, Gathered>();
      for (const [place, word] of question.words.entries()) {
        const finished = place < question.words.length - 1 || /\s$/.test(query);
        const meanings = expander.expand(word, finished);
        const results = lookUp(engine, meanings, options);
        const weight = Math.log(1 + engine.documentCount / (results.length + 1));
        const best = results[0]?.score ?? 1;
        for (const result of results) {
          const fit = { weight, share: result.score / best };
          gather(found, result, fit, meanings, question, options);
        }
      }
      const hits = [...found.values()].map((hit) => weigh(hit, question));
      const number = numberTyped(query);
      const first = number ? phoneHits(phones, number, hits) : [];
      const rest = hits.filter(({ id }) => first.every((hit) => hit.id !== id));
      return [...first, ...rest].sort((a, b) => b.score - a.score).slice(0, options.limit);
    },
  };
}

function lookUp(
  engine: MiniSearch<SearchDocument>,
  meanings: Meanings,
  { language }: SearchOptions,
): SearchResult[] {
  if (meanings.size === 0) return [];
  return engine.search([...meanings.keys()].join('\n'), {
    tokenize: (text) => text.split('\n'),
    boost: { ...fieldWeight, [language]: shownLanguageWeight },
    boostTerm: (term) => meanings.get(term) ?? 0,
  });
}

/**
 * Adds what one word of the question found. Scores are taken as a share of that word's best, else a
 * word said often in one item would outvote all the others; a rare word weighs more than a common.
 */
function gather(
  found: Map<string, Gathered>,
  result: SearchResult,
  { weight, share }: { weight: number; share: number },
  meanings: Meanings,
  { wantsContact, wantsMeaning }: Question,
  { role }: SearchOptions,
): void {
  const id: string = result.id;
  const kind: Hit['kind'] = result.kind;
  const hit = found.get(id) ?? { id, kind, score: 0, terms: [], matched: 0, named: 0 };
  const isNamed = result.terms.some(
    (term) => result.match[term]?.includes('name') && (meanings.get(term) ?? 0) >= sureOfName,
  );
  let fitting = 1;
  if (wantsContact && kind === 'contact') fitting *= fits.contactWanted;
  if (wantsMeaning && result.defines) fitting *= fits.meaningWanted;
  if (result.last && role !== 'planner') fitting *= ranksLast;
  if (!isFor(result.roles, role)) fitting *= otherRole;
  hit.score += share ** 0.7 * weight * fitting;
  hit.matched += Math.sqrt(share);
  hit.named += Number(isNamed);
  hit.terms.push(...result.terms);
  found.set(id, hit);
}

/** Whether something for these roles (none: for everyone) is meant for this reader. */
function isFor(roles: readonly Role[], role: Role | undefined): boolean {
  return roles.length === 0 || (role ? roles.includes(role) : roles.length > 1);
}

/** A hit with every word of the question beats one with a few of them often. */
function weigh({ matched, named, ...hit }: Gathered, { words, wantsMeaning }: Question): Hit {
  const asked = words.length;
  const name = named === asked && !wantsMeaning ? fits.wholeName : 1;
  return { ...hit, score: hit.score * name * (matched / asked) ** 1.5 };
}

function phoneHits(phones: StoredIndex['phones'], number: string, hits: readonly Hit[]): Hit[] {
  return phones.flatMap(({ id, digits }) => {
    const match = phoneMatch(digits, number);
    if (match === 0) return [];
    const terms = hits.find((hit) => hit.id === id)?.terms ?? [];
    return [{ id, kind: 'contact' as const, score: numberScore * match, terms }];
  });
}
