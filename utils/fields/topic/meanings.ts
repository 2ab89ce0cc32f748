/** What listed words can mean, numbered: the packed words know a meaning by its number alone. */
import { type TopicId, topicIds } from '@/guide/topics/ids';
import type { Meaning } from '@/utils/text/lexicon';

/** How plainly a word says what a field is about, plainest first. */
export const level = { plain: 0, party: 1, weak: 2 } as const;

/** What a word in a label can speak of besides the topics. */
export type LabelSubject = TopicId | 'profiling' | 'neutral' | 'thing' | 'ordinary';

/** What a word in a title, heading or button can say of a whole form. */
export type PageSubject = 'quiet' | 'situation';

/** What the words of a label, group, hint or option mean, by number. */
export const labelMeanings: readonly Meaning<LabelSubject>[] = [
  ...topicIds.flatMap((subject) => [
    { subject, level: level.plain },
    { subject, level: level.party },
    { subject, level: level.weak },
    { subject, level: level.plain, not: true },
  ]),
  { subject: 'profiling', level: level.plain },
  { subject: 'neutral', level: level.plain },
  { subject: 'thing', level: level.plain },
  { subject: 'ordinary', level: level.plain },
];

const { length } = labelMeanings;
const ofPages: readonly Meaning<PageSubject>[] = [
  { subject: 'situation', level: level.plain },
  { subject: 'quiet', level: level.plain },
  { subject: 'quiet', level: level.plain, not: true },
];

/** What the words of a title, heading or button mean, by number. */
export const pageMeanings: readonly (Meaning<PageSubject> | undefined)[] = [
  ...labelMeanings.map(() => undefined),
  ...ofPages,
];

/** The number of words that ask nothing by themselves. */
export const bareMeaning = length + ofPages.length;
