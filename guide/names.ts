/**
 * Names that keep their own language in texts of another, so that they can be marked and read aloud as what they are.
 * Abbreviations and names of places stand for themselves: no language reads them wrong.
 */
import type { Language } from './languages';

const english = [
  'Crossroads',
  'Human Trafficking Support Oslo',
  'Marita Women',
  'Safe House Filemon',
  'Safe Way Home',
  'Shalam Women',
  'Transnational Referral Mechanism',
  'Walk for Freedom',
  'Work in Norway',
  'grooming',
];

/** Bokmål that nynorsk keeps: what a document and its publisher are called. */
const bokmål = [
  'Koordineringsenheten mot menneskehandel (KOM), Politidirektoratet',
  'Veileder for identifisering av mulige ofre for menneskehandel',
];

const norwegian = [
  'Alarmtelefonen',
  'Frelsesarmeen',
  'Helsenorge',
  'Husbanken',
  'Kirkens Bymisjon',
  'Kriminalomsorgen Innlandet',
  'Lauras Hus',
  'Lauras hus',
  'Maritastiftelsen',
  'Nadheim',
  'Pro Sentret',
  'Pusterom eller ny start?',
  'Røde Kors',
  'Tvangsarbeid – kartlegging av indikatorer',
  'krisesenterloven',
  'legevakt',
];

/** In texts of the first language: the names that are of the second. */
export const namesIn: Record<Language, Partial<Record<Language, readonly string[]>>> = {
  nb: { en: english },
  nn: { nb: bokmål, en: english },
  en: { nb: norwegian },
};
