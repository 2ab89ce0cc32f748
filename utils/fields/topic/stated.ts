/** The owner's word on a field, read: up to three topics, or silence. */
import { type TopicId, topicIds } from '@/guide/topics/ids';
import type { Decision } from '../topic';

const known = new Map<string, TopicId>(topicIds.map((topic) => [topic, topic]));
const most = 3;

/**
 * @param stated ids of topics with space or comma between them, or `none`
 * @returns the topics in that order; null when no id is known, so that recognition decides
 */
export function ownersWord(stated: string): Decision | null {
  const words = stated.toLowerCase().split(/[\s,]+/);
  if (words.includes('none')) return { topics: [], because: [], faint: false, stated: true };
  const topics = [...new Set(words.flatMap((word) => known.get(word) ?? []))].slice(0, most);
  if (topics.length === 0) return null;
  const because = topics.map((topic) => ({ topic, word: topic, foundIn: 'attribute' as const }));
  return { topics, because, faint: false, stated: true };
}
