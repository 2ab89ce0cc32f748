/** Which other words do people use for the same? */
import { fold } from './fold';

/**
 * Words for one thing in the three languages, beginnings of words in their folded form being enough.
 * A typed word that begins with one of them means the others too, though less surely.
 */
const groups: readonly (readonly string[])[] = [
  ['starte', 'begynne', 'åpne', 'opne', 'innled', 'begin', 'opening'],
  ['slutte', 'si opp', 'quit', 'leave'],
  ['meldeplikt', 'melde', 'report'],
  ['mindreårig', 'under 18', 'barn', 'minor', 'child'],
  ['lønn', 'løn', 'betaling', 'wages', 'salary', 'pay'],
  ['kontant', 'i handa', 'cash'],
  ['bolig', 'bustad', 'bosted', 'husvære', 'housing', 'lodging', 'home'],
  ['lege', 'doktor', 'helsehjelp', 'health care', 'doctor'],
  ['taus', 'tier', 'teier', 'silent', 'silence'],
  ['redd', 'frykt', 'angst', 'afraid', 'fear', 'scared'],
  ['advokat', 'jurist', 'rettshjelp', 'lawyer', 'attorney', 'legal aid'],
  ['politi', 'police'],
  ['tolk', 'oversett', 'omset', 'interpret', 'translat'],
  ['nøkkel', 'key'],
  ['gjeld', 'skylder', 'lån', 'debt', 'owes', 'loan'],
  ['sjef', 'arbeidsgiver', 'arbeidsgivar', 'boss', 'employer'],
  ['anonym', 'uten navn', 'utan namn', 'anonymous'],
  ['hjemreise', 'heimreise', 'retur', 'return'],
].map((group) => group.map(fold));

/** Beginnings of other words for a typed, folded word; its own group's but for itself. */
export function synonymsOf(typed: string): string[] {
  return groups
    .filter((group) => group.some((word) => isSame(word, typed)))
    .flatMap((group) => group.filter((word) => !isSame(word, typed) && !word.includes(' ')))
    .map(rootOf);
}

/** A typed word and a listed one are the same but for an ending: starter, starte. */
function isSame(listed: string, typed: string): boolean {
  const root = rootOf(listed);
  if (typed.length < 4) return typed === listed;
  return typed.startsWith(root) && typed.length - root.length <= 3;
}

/** What stays of a longer word in all its forms. */
function rootOf(listed: string): string {
  return listed.length > 5 ? listed.slice(0, -1) : listed;
}
