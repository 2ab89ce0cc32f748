/** The form's prompts joined with what was ticked and noted at each. Pure. */
import { tickable } from '@/components/panel/group-items';
import type { PromptView } from '@/components/sheet/prompt-view';
import type { Guide, GuideItem } from '@/guide/model';
import type { Role } from '@/guide/vocabulary';
import type { Prompt } from '@/utils/messages/calls';
import type { SheetContent } from '@/utils/notes/types';
import { itemsForTopic } from '../pages/items-for-topic';
import { noteText } from '../pages/note-text';

/**
 * @param prompts the form's, in its order
 * @param guide in the language shown
 * @param sheet what was written; null where nothing can be read
 * @param minor the person can be under 18, or it is unsure
 */
export function promptViews(
  prompts: readonly Prompt[],
  guide: Guide,
  sheet: Pick<SheetContent, 'ticks' | 'notes'> | null,
  role: Role,
  minor: boolean,
): PromptView[] {
  const byId = new Map(guide.items.map((item) => [item.id, item]));
  return prompts.map(({ key, label, section, topics }) => {
    const items = new Set<GuideItem>(
      topics.flatMap((topic) => itemsForTopic(guide, topic, role, minor)),
    );
    const all = [...items];
    return {
      key,
      label,
      section,
      topics,
      look: all.filter(({ kind }) => tickable.has(kind)).length,
      questions: all.filter(({ kind }) => kind === 'question').length,
      ticked: (sheet?.ticks[key] ?? []).flatMap((id) => {
        const item = byId.get(id);
        return item ? [{ id, text: item.text }] : [];
      }),
      note: noteText(sheet?.notes[key]),
    };
  });
}
