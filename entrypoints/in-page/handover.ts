/** What the page's script holds ready for scripts that are put beside it when they are needed. */
import type { Found } from '@/utils/fields/types';
import type { PageRule } from '@/utils/rules/types';

/** Name of the place in the isolated world; no script of the page sees it. */
export const readingKey = 'fields';

/** The page as it was last read. */
export interface HeldReading {
  found: readonly Found[];
  ruleOf(found: Found): PageRule | undefined;
  /** Ids of the rules that mean a field now. */
  met: readonly string[];
}

/** Name of the place of the element that such a script draws in: what it holds is no field of the page. */
export const ownHostKey = 'ownHost';

/** The isolated world with what is held there. */
export type ReadingHolder = typeof globalThis & {
  [readingKey]?: () => HeldReading;
  [ownHostKey]?: Element;
};
