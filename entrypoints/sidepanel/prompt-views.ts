/** The form's prompts joined with what was ticked and noted at each. Pure. */
import { tickable } from '@/components/panel/group-items';
import type { PromptView } from '@/components/sheet/prompt-view';
import type { Guide, GuideItem } from '@/guide/model';
import type { Role } from '@/guide/vocabulary';
import type { Prompt } from '@/utils/messages/calls';
import type { SheetContent } from '@/utils/notes/types';
import { itemsForTopic } from '../pages/items-for-topic';
import { noteText } from '../pages/note-text';

/** The guide as it is, or while it is missing that of another language: for what was ticked, and nothing else. */
export type GuideAtHand = { guide: Guide } | { spare: Guide | null };

/**
 * @param prompts the form's, in its order
 * @param atHand the guide in the language shown, or what stands in for it
 * @param sheet what was written; null where nothing can be read
 * @param minor the person can be under 18, or it is unsure
 */
export function promptViews(
  prompts: readonly Prompt[],
  atHand: GuideAtHand,
  sheet: Pick<SheetContent, 'ticks' | 'notes'> | null,
  role: Role,
  minor: boolean,
): PromptView[] {
  const guide = 'guide' in atHand ? atHand.guide : null;
  const known = guide ?? ('spare' in atHand ? atHand.spare : null);
  const byId = new Map(known?.items.map((item) => [item.id, item]));
  const language = guide || !known ? {} : { language: known.language };
  return prompts.map(({ key, label, language: ofPage, section, topics }) => {
    const items = new Set<GuideItem>(
      topics.flatMap((topic) => (guide ? itemsForTopic(guide, topic, role, minor) : [])),
    );
    const all = [...items];
    const ids = sheet?.ticks[key] ?? [];
    return {
      key,
      label,
      language: ofPage,
      section,
      topics,
      look: all.filter(({ kind }) => tickable.has(kind)).length,
      questions: all.filter(({ kind }) => kind === 'question').length,
      ticked: ids.flatMap((id) => {
        const item = byId.get(id);
        return item ? [{ id, text: item.text, ...language }] : [];
      }),
      untold: guide ? 0 : ids.filter((id) => !byId.has(id)).length,
      note: noteText(sheet?.notes[key]),
    };
  });
}
