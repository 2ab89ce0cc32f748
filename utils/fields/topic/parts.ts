/** What of a field is compared with the examples: traits of its label and of its group, listed words among them. */
import { plain, wordsOf } from '@/utils/text';
import { cached } from '@/utils/text/cached';
import type { Hit } from '@/utils/text/lexicon';
import { traitAround, traitOfWhole, traitsBetween, traitsOfWord } from '@/utils/text/traits';
import type { LabelSubject } from './meanings';
import { asBokmal, listedIn } from './vocabulary';

/** Traits that count alike. */
export interface Part {
  traits: readonly string[];
  /** What each counts. */
  worth: number;
}

/** How much the traits of a kind count together, and how much each listed word counts. */
const ofLabel = { words: 1, listed: 0.7, first: 0.5 };
const ofGroup = { words: 0.5, listed: 0.4 };

/** Words come again and again. */
const bokmal = cached((word: string) => asBokmal()(word));
const ofWord = cached(traitsOfWord);

/** Those of a long text count less each. */
const shared = (traits: readonly string[], worth: number): Part => ({
  traits,
  worth: worth / Math.sqrt(Math.max(1, traits.length)),
});

/** What a listed word means, and how plainly: `h0pay`, `h2~travel`. */
const traitOfHit = (sign: string, { subject, level, everyday }: Hit<LabelSubject>): string =>
  `${sign}${level}${everyday ? '~' : ''}${subject}`;

const once = (traits: readonly string[]) => [...new Set(traits)];

/** @param label as the page writes it */
export function partsOfLabel(label: string): { words: number; parts: readonly Part[] } {
  const words = wordsOf(plain(label)).map(bokmal);
  const hits = listedIn(label);
  const [first] = hits;
  const between = traitsBetween(words, label.includes('?'));
  const listed = hits.map((hit) => traitOfHit('h', hit));
  const parts = [
    shared([...between, ...words.flatMap(ofWord)], ofLabel.words),
    shared(words.map(traitOfWhole), ofLabel.words),
    { traits: first ? once(listed) : ['h-'], worth: ofLabel.listed },
    { traits: first ? [traitOfHit('f', first)] : [], worth: ofLabel.first },
  ];
  return { words: words.length, parts };
}

/** @param group the name of the group; empty: none */
export function partsOfGroup(group: string): readonly Part[] {
  const words = wordsOf(plain(group)).map(bokmal);
  const listed = listedIn(group).map((hit) => traitOfHit('i', hit));
  return [
    shared(words.map(traitAround), ofGroup.words),
    { traits: once(listed), worth: ofGroup.listed },
  ];
}
