/** The languages of the product: bokmål, nynorsk and English. */
export const languages = ['nb', 'nn', 'en'] as const;

/** One of the three languages, as a BCP 47 tag. */
export type Language = (typeof languages)[number];
