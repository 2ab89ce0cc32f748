/** The lines of conversation mode out of the guide. Pure. */
import type { ConversationContent } from '@/components/conversation/conversation-pages';
import { conversation, reminderIds } from '@/guide/conversation';
import type { Guide, GuideItem } from '@/guide/model';
import type { ViewOf } from '../pages/use-contact-views';

/**
 * @param viewOf tells how a contact stands
 * @throws when the guide lacks a line: a reminder must not go missing unseen
 */
export function conversationContent(guide: Guide, viewOf: ViewOf): ConversationContent {
  const line = (id: string): GuideItem => {
    const item = guide.items.find((one) => one.id === id);
    if (!item) throw new Error(`the guide has no line ${id}`);
    return item;
  };
  const { minorFirst, opening, questions, closing } = conversation;
  return {
    minorFirst: {
      items: minorFirst.items.map(line),
      contacts: guide.contacts
        .filter(({ id }) => (minorFirst.contacts as readonly string[]).includes(id))
        .map((contact) => viewOf(contact, guide)),
    },
    opening: opening.map(line),
    reminders: {
      interpreter: line(reminderIds.interpreter),
      alone: line(reminderIds.alone),
      promise: line(reminderIds.promise),
    },
    questions: questions.map(line),
    closing: closing.map(line),
  };
}
