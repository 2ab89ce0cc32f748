/** Texts of the list of all sheets. */
import type { Language } from '@/guide/languages';

const nb = {
  title: 'Alle ark',
  more: 'Ett ark for hver sak. Velg et annet bare når det gjelder samme person.',
  back: 'Tilbake til skjemaet',
  loading: 'Henter arkene …',
  none: 'Ingen ark er lagret.',
  current: 'i bruk her',
  use: 'Bruk her',
  rename: 'Gi navn',
  erase: 'Slett',
  name: 'Navn på arket',
  nameHint: 'Noe nøytralt, som «kontor 2». Ikke navnet på en person.',
  save: 'Lagre navnet',
  cancel: 'Avbryt',
};

/** Texts of the list of sheets. */
export type ShelfWords = typeof nb;

const nn: ShelfWords = {
  title: 'Alle ark',
  more: 'Eitt ark for kvar sak. Vel eit anna berre når det gjeld same person.',
  back: 'Tilbake til skjemaet',
  loading: 'Hentar arka …',
  none: 'Ingen ark er lagra.',
  current: 'i bruk her',
  use: 'Bruk her',
  rename: 'Gi namn',
  erase: 'Slett',
  name: 'Namn på arket',
  nameHint: 'Noko nøytralt, som «kontor 2». Ikkje namnet på ein person.',
  save: 'Lagre namnet',
  cancel: 'Avbryt',
};

const en: ShelfWords = {
  title: 'All sheets',
  more: 'One sheet for each case. Choose another only when it is about the same person.',
  back: 'Back to the form',
  loading: 'Fetching the sheets …',
  none: 'No sheets are saved.',
  current: 'in use here',
  use: 'Use here',
  rename: 'Name it',
  erase: 'Delete',
  name: 'Name of the sheet',
  nameHint: 'Something neutral, such as “office 2”. Not the name of a person.',
  save: 'Save the name',
  cancel: 'Cancel',
};

export const shelfWords = { nb, nn, en } satisfies Record<Language, ShelfWords>;
