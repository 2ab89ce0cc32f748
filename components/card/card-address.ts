/** Which card a page shows, written in its address: nothing about anybody. Pure. */
import { type CardKind, cardKinds } from '@/guide/card';
import { type Language, languages } from '@/guide/languages';

/** On the screen in large type, or on paper: an A4 sheet, a small fold, or one name and number. */
export const cardSizes = ['screen', 'a4', 'fold', 'number'] as const;
export type CardSize = (typeof cardSizes)[number];

/** A card as it is asked for. */
export interface CardChoice {
  kind: CardKind;
  language: Language;
  size: CardSize;
}

/** @returns such as `minor.en.fold` */
export const cardAddress = ({ kind, language, size }: CardChoice): string =>
  [kind, language, size].join('.');

/** @returns the choice of an address, or null when it is none */
export function readCardAddress(address: string): CardChoice | null {
  const [first, second, third] = address.split('.');
  const kind = cardKinds.find((one) => one === first);
  const language = languages.find((one) => one === second);
  const size = cardSizes.find((one) => one === third);
  return kind && language && size ? { kind, language, size } : null;
}
