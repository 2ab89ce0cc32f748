/** Counts right, missed and wrong answers. A field with two topics counts twice. */
import { type Language, languages } from '@/guide/languages';
import { type TopicId, topicIds } from '@/guide/topics/ids';
import type { AnsweredPage } from './answer';
import type { Answered } from './in-page';

/** Topics answered: `right` as in the markup, `missed` not found, `wrong` found where they are not. */
export interface Tally {
  right: number;
  missed: number;
  wrong: number;
}

export interface Score {
  pages: number;
  /** Fields of the form pages. */
  fields: number;
  overall: Tally;
  topics: Record<TopicId, Record<Language, Tally>>;
  /** Markers on form pages where none belongs. */
  strayMarkers: number;
  /** Those of them on fields that ask about no topic; the others stand at the wrong field of their group. */
  onNothing: number;
  quietPages: number;
  /** Quiet pages that show a marker. */
  noisy: string[];
}

/** Share of what was found that is right, 0 to 1; 1 when nothing was found. */
export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Share of what should be found that was, 0 to 1; 1 when nothing should be. */
export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** Sum of tallies, as of one topic in all languages. */
export function sum(tallies: Tally[]): Tally {
  const total = { right: 0, missed: 0, wrong: 0 };
  for (const { right, missed, wrong } of tallies) {
    total.right += right;
    total.missed += missed;
    total.wrong += wrong;
  }
  return total;
}

/** The topics of one field, by how they were answered. */
export function judge({ right, accepted, found }: Answered): Record<keyof Tally, string[]> {
  return {
    right: right.filter((topic) => found.includes(topic)),
    missed: right.filter((topic) => !found.includes(topic)),
    wrong: found.filter((topic) => !right.includes(topic) && !accepted.includes(topic)),
  };
}

/** True where a marker shows and none belongs; a field with accepted topics alone may have one. */
export function isStray({ right, accepted, marked, marker }: Answered): boolean {
  const open = right.length === 0 && accepted.length > 0;
  return marker && !marked && !open;
}

/** @throws when a page names a topic there is not */
export function score(pages: AnsweredPage[]): Score {
  const forms = pages.filter(({ quiet }) => !quiet);
  const quiet = pages.filter((page) => page.quiet);
  const topics = emptyTopics();
  for (const { name, language, fields } of forms) {
    for (const field of fields) {
      for (const [kind, ids] of Object.entries(judge(field))) {
        for (const id of ids) tallyOf(topics, id, language, name)[kind as keyof Tally]++;
      }
    }
  }
  const fields = forms.flatMap((page) => page.fields);
  return {
    pages: forms.length,
    fields: fields.length,
    overall: sum(topicIds.flatMap((id) => languages.map((language) => topics[id][language]))),
    topics,
    strayMarkers: fields.filter(isStray).length,
    onNothing: fields.filter((field) => isStray(field) && field.right.length === 0).length,
    quietPages: quiet.length,
    noisy: quiet.filter((page) => page.fields.some(({ marker }) => marker)).map(({ name }) => name),
  };
}

function emptyTopics(): Score['topics'] {
  const none = () => Object.fromEntries(languages.map((one) => [one, sum([])]));
  return Object.fromEntries(topicIds.map((id) => [id, none()])) as Score['topics'];
}

function tallyOf(topics: Score['topics'], id: string, language: Language, page: string): Tally {
  const tally = topics[id as TopicId]?.[language];
  if (!tally) throw new Error(`${page}: no topic is called ${id}`);
  return tally;
}
