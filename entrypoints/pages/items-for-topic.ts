/** The lines of one topic, a role's own first. */
import type { Guide, GuideItem } from '@/guide/model';
import type { TopicId } from '@/guide/topics/ids';
import type { Kind, Role } from '@/guide/vocabulary';

/** Kinds that a field is never the place for: they are read in the guide. */
const readerOnly: ReadonlySet<Kind> = new Set([
  'definition',
  'myth',
  'case',
  'practice',
  'actor',
  'prevention',
  'background',
]);

/**
 * @param role the user's; items not meant for it come last, never away
 * @returns items in the guide's order within each half
 */
export function itemsForTopic(guide: Guide, topic: TopicId, role: Role): GuideItem[] {
  const items = guide.items.filter(
    (item) => item.topics.includes(topic) && !item.dated && !readerOnly.has(item.kind),
  );
  const own = (item: GuideItem) => item.roles.includes(role);
  return [...items.filter(own), ...items.filter((item) => !own(item))];
}
