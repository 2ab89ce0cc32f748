/** Is the guide's edition so old that it is said beside every number? */
import type { Guide } from '@/guide/model';

/** After this many months it is. */
const editionLasts = 12;

/** True when the edition is more than twelve months older than `now`, by the calendar. */
export function isOldEdition({ edition }: Pick<Guide, 'edition'>, now: Date): boolean {
  const ends = new Date(`${edition}T00:00:00`);
  ends.setMonth(ends.getMonth() + editionLasts);
  return ends.getTime() < now.getTime();
}
