/** Texts of a page that is opened while everything is hidden. They name nothing. */
import type { Language } from '@/guide/languages';

const nb = { hidden: 'Skjult akkurat nå.', callBack: 'Vis igjen' };

/** Texts while hidden. */
export type HiddenWords = typeof nb;

const nn: HiddenWords = { hidden: 'Skjult akkurat no.', callBack: 'Vis igjen' };
const en: HiddenWords = { hidden: 'Hidden right now.', callBack: 'Show again' };

export const hiddenWords = { nb, nn, en } satisfies Record<Language, HiddenWords>;
