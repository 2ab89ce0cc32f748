/** Texts of the places an inspector stands in. */
import type { Language } from '@/guide/languages';

const nb = {
  pick: 'Hva slags sted er dette?',
  look: 'Se etter',
  known: 'Hvorfor akkurat her',
  after: 'Når du har sett noe',
  nothing: (place: string) => `Veilederne har ingen egen liste for ${place.toLowerCase()}.`,
  reminder: 'Ett tegn er aldri nok. Se helheten.',
};

/** Texts of the places. */
export type PlacesWords = typeof nb;

const nn: PlacesWords = {
  pick: 'Kva slags stad er dette?',
  look: 'Sjå etter',
  known: 'Kvifor nett her',
  after: 'Når du har sett noko',
  nothing: (place) => `Rettleiarane har inga eiga liste for ${place.toLowerCase()}.`,
  reminder: 'Eitt teikn er aldri nok. Sjå heilskapen.',
};

const en: PlacesWords = {
  pick: 'What kind of place is this?',
  look: 'Look for',
  known: 'Why here',
  after: 'When you have seen something',
  nothing: (place) => `The guides have no list of their own for this: ${place.toLowerCase()}.`,
  reminder: 'One sign is never enough. See the whole.',
};

export const placesWords = { nb, nn, en } satisfies Record<Language, PlacesWords>;
