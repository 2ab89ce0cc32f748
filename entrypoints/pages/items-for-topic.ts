/** The lines of one topic, a role's own first. */
import type { Guide, GuideItem } from '@/guide/model';
import type { TopicId } from '@/guide/topics/ids';
import type { Kind, Role } from '@/guide/vocabulary';
import { linesForAge } from '@/utils/under-18';

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
 * @param minor the person can be under 18, or it is unsure: minors' lines first, adults' away
 * @returns items in the guide's order within each part
 */
export function itemsForTopic(
  guide: Guide,
  topic: TopicId,
  role: Role,
  minor: boolean,
): GuideItem[] {
  const items = guide.items.filter(
    (item) => item.topics.includes(topic) && !item.dated && !readerOnly.has(item.kind),
  );
  const own = (item: GuideItem) => item.roles.includes(role);
  return linesForAge([...items.filter(own), ...items.filter((item) => !own(item))], guide, minor);
}
