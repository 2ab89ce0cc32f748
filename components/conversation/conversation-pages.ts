/** The pages of conversation mode, one after another. Pure. */
import type { GuideItem } from '@/guide/model';
import type { ContactView } from '../contact/contact-view';
import type { Under18 } from '../sheet/sheet-list-props';

/** The lines and contacts it is made of. */
export interface ConversationContent {
  minorFirst: { items: readonly GuideItem[]; contacts: readonly ContactView[] };
  opening: readonly GuideItem[];
  reminders: Record<'interpreter' | 'alone' | 'promise', GuideItem>;
  questions: readonly GuideItem[];
  closing: readonly GuideItem[];
}

/** One page. */
export type ConversationPage =
  | { id: 'age' }
  /** The person can be under 18: contact child welfare before anything is asked. */
  | { id: 'child-first' }
  | { id: 'before' }
  | { id: 'question'; item: GuideItem; at: number; of: number }
  | { id: 'end' };

/** @returns only the first page until the age is answered: nothing is asked before that */
export function conversationPages(
  { questions }: Pick<ConversationContent, 'questions'>,
  under18: Under18,
): ConversationPage[] {
  if (under18 === null) return [{ id: 'age' }];
  return [
    { id: 'age' },
    ...(under18 === 'yes' ? [{ id: 'child-first' } as const] : []),
    { id: 'before' },
    ...questions.map((item, place) => ({
      id: 'question' as const,
      item,
      at: place + 1,
      of: questions.length,
    })),
    { id: 'end' },
  ];
}
