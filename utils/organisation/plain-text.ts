/** Text that an organisation may give: plain, so that it can only ever be read. */
import * as z from '@/utils/zod';

/** Control characters and invisible ones, such as those that turn the reading direction. */
const unseen = /[^\P{C}\n]/u;
const markup = /<\/?[a-z!?]|&#?\w+;|javascript:/i;

/**
 * @param longest in characters
 * @returns a schema for one line or paragraph of plain text
 */
export const plainText = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'empty' })
    .max(longest)
    .refine((text) => !markup.test(text), { error: 'markup' })
    .refine((text) => !unseen.test(text), { error: 'unseen-characters' });

/** The same in all languages, or one text for each. */
export const localText = (longest: number) => {
  const text = plainText(longest);
  return z.union([text, z.strictObject({ nb: text, nn: text, en: text })]);
};
