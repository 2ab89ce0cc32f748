/** What the exam asks for, and where a score falls short of it. */
import { languages } from '@/guide/languages';
import { topicIds } from '@/guide/topics/ids';
import { precision, recall, type Score, sum } from './score';

/** Shares are 0 to 1. */
export const limits = {
  precision: 0.97,
  recall: 0.93,
  /** Precision and recall of each topic in all languages together. */
  topic: 0.85,
  /** Markers where none belongs, for each 100 fields. */
  strayPer100: 1,
  noisy: 0,
};

/** Markers where none belongs, for each 100 fields. */
export const strayPer100 = ({ strayMarkers, fields }: Score): number =>
  per100(strayMarkers, fields);

/** A count for each 100 fields. */
export const per100 = (count: number, fields: number): number =>
  fields === 0 ? 0 : (100 * count) / fields;

/** Everything a score falls short of, in words; empty when it passes. Topics only when `everyTopic`. */
export function shortcomings(score: Score, everyTopic: boolean): string[] {
  const short: string[] = [];
  const atLeast = (what: string, value: number, limit: number) => {
    if (value < limit) short.push(`${what} ${value.toFixed(3)}, at least ${limit} wanted`);
  };
  atLeast('precision', precision(score.overall), limits.precision);
  atLeast('recall', recall(score.overall), limits.recall);
  for (const id of everyTopic ? topicIds : []) {
    const tally = sum(languages.map((language) => score.topics[id][language]));
    atLeast(`${id}: precision`, precision(tally), limits.topic);
    atLeast(`${id}: recall`, recall(tally), limits.topic);
  }
  const stray = strayPer100(score);
  if (stray > limits.strayPer100) {
    short.push(`${stray.toFixed(2)} markers where none belongs per 100 fields`);
  }
  if (score.noisy.length > limits.noisy) short.push(`noisy quiet pages: ${score.noisy.join(', ')}`);
  return short;
}
