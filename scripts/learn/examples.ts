/** The written examples: what a field is called, where it stands, and what it asks about. */
import { readdirSync, readFileSync } from 'node:fs';
import { type TopicId, topicIds } from '@/guide/topics/ids';

/** One field of a form. */
export interface Example {
  label: string;
  /** The name of the nearest group. */
  around: string;
  /** Numbers of the topics it asks about. */
  topics: ReadonlySet<number>;
  /** Numbers of topics that could be said as well: neither right nor wrong. */
  also: ReadonlySet<number>;
}

const folder = new URL('../../guide/topics/examples/', import.meta.url);

function numbers(ids: string, place: string): Set<number> {
  const named = ids.split(' ').filter(Boolean);
  return new Set(
    named.map((id) => {
      const number = topicIds.indexOf(id as TopicId);
      if (number < 0) throw new Error(`${place}: there is no topic ${id}. See guide/topics/ids.ts`);
      return number;
    }),
  );
}

/**
 * All examples, files and rows in their order.
 *
 * @throws Error naming file and line where a row names an unknown topic or has no label
 */
export function readExamples(): Example[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((file) => {
    const [, ...rows] = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
    return rows.map((row, at) => {
      const place = `guide/topics/examples/${file}:${at + 2}`;
      const [section = '', group = '', label = '', topics = '', also = ''] = row.split('\t');
      if (!label) throw new Error(`${place}: the label is missing`);
      return {
        label,
        around: group || section,
        topics: numbers(topics, place),
        also: numbers(also, place),
      };
    });
  });
}
