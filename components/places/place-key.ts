/** Under which key of the sheet the ticks of a kind of place are kept. Pure. */
import type { PlaceKind } from '@/guide/vocabulary';
import { guideWords } from '../words/guide';

/**
 * Such a key begins with a name, as a field's does, so that a summary has a heading for it. The name
 * is the same whatever the language: the ticks stay where they are when it is switched.
 */
export const placeKey = (kind: PlaceKind): string =>
  [guideWords.nb.places[kind], 'place', kind].join('\u001f');
