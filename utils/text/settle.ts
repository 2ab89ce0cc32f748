/** Of all ways in which the letters of a text can be explained, which count? */
import type { Candidate, Hit } from './lexicon';

/**
 * The longest explanation of each letter wins; explanations of the same letters by different subjects
 * stand side by side. Gives the hits in the order of the text, heads of compounds before modifiers.
 */
export function settle(found: Candidate[]): Hit<string>[] {
  const [only] = found;
  if (only && found.length === 1) return only.not ? [] : [hit(only)];
  found.sort((a, b) => b.weight - a.weight || Number(b.not) - Number(a.not) || a.at - b.at);
  const taken: Candidate[] = [];
  for (const one of found) if (!taken.some((other) => beats(other, one))) taken.push(one);
  return taken
    .filter((one) => !one.not && !taken.some((other) => isHeadOf(other, one)))
    .sort((a, b) => a.at - b.at || Number(a.modifier) - Number(b.modifier))
    .map(hit);
}

function hit({ subject, level, everyday, word, at }: Candidate): Hit<string> {
  return { subject, level, everyday, word, at };
}

/** In a compound the last part says what it is: `kommunikasjonsspråk` is a language. */
function isHeadOf(head: Candidate, modifier: Candidate): boolean {
  if (!modifier.modifier || head.modifier || head.not) return false;
  return head.at === modifier.at && head.level <= modifier.level;
}

function beats(other: Candidate, one: Candidate): boolean {
  if (!overlap(one.spans, other.spans)) return false;
  return other.subject === one.subject || (!other.not && other.weight > one.weight);
}

function overlap(one: number[], other: number[]): boolean {
  for (let a = 0; a < one.length; a += 2) {
    for (let b = 0; b < other.length; b += 2) {
      if ((one[a] ?? 0) < (other[b + 1] ?? 0) && (other[b] ?? 0) < (one[a + 1] ?? 0)) return true;
    }
  }
  return false;
}
