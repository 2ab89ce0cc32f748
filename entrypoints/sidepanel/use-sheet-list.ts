/** What the sheet's list shows and does: the form's prompts, one of them opened at most. */
import { useState } from 'preact/hooks';
import type { MissingGuide } from '@/components/feedback/guide-missing';
import { noNote } from '@/components/note/note-view';
import type { PanelContentProps } from '@/components/panel/panel-content';
import type { PromptView } from '@/components/sheet/prompt-view';
import type { SheetListProps, Under18 } from '@/components/sheet/sheet-list-props';
import type { Language } from '@/guide/languages';
import type { Guide } from '@/guide/model';
import type { TopicId } from '@/guide/topics/ids';
import { call } from '@/utils/messages/send';
import type { Pack } from '@/utils/organisation/schema';
import type { Settings } from '@/utils/settings';
import { copyText } from '../pages/copy-text';
import { itemsForTopic } from '../pages/items-for-topic';
import { sheetActions, sheetView } from '../pages/sheet-view';
import { ownLines } from '../pages/use-pack';
import type { SheetInUse } from '../pages/use-sheet';
import { useSpareGuide } from '../pages/use-spare-guide';
import { useVault } from '../pages/use-vault';
import { promptViews } from './prompt-views';
import { useSummary } from './summary/use-summary';
import type { FormState, PlacedPrompt } from './use-form';
import { useShelf } from './use-shelf';

interface Parts {
  guide: Guide;
  /** Why the guide's lines are not there; null: they are. */
  missing: MissingGuide | null;
  settings: Settings;
  tabId: number | null;
  form: FormState;
  inUse: SheetInUse;
  pack: Pack | null;
  under18: Under18;
  onUnder18(answer: 'yes' | 'no'): void;
  /** Which summary stood open when the page started anew. */
  keptSummary: Language | null;
  /** Tries again to fetch the guide; a summary that stands open comes back in its language. */
  onRetry(summary?: Language): void;
}

const nothing = () => undefined;

/** Where there is no form, that is said and not that the guide is missing; where there is one, what was written stays. */
function formView(
  form: FormState,
  missing: MissingGuide | null,
  views: (prompts: readonly PlacedPrompt[]) => PromptView[],
): SheetListProps['form'] {
  if (missing?.why === 'loading') return { state: 'loading' };
  if (form.state !== 'ready') return form;
  return { state: 'ready', prompts: views(form.prompts), missing };
}

/** @returns the props of the sheet's list */
export function useSheetList(parts: Parts): SheetListProps {
  const { guide, missing, settings, tabId, form, inUse, pack, under18, onRetry } = parts;
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [topic, setTopic] = useState<TopicId | null>(null);
  const prompts = form.state === 'ready' ? form.prompts : [];
  const at = prompts.find(({ key }) => key === openKey) ?? null;
  const sheet = inUse.sheet?.status === 'open' ? inUse.sheet : null;
  const minor = under18 === 'yes';
  const spare = useSpareGuide(settings.language, missing?.why === 'failed');
  const atHand = missing ? { spare } : { guide };
  const view = sheetView(inUse, settings, false);
  const [shelf, openShelf] = useShelf(inUse);
  const [{ status }, vault] = useVault(settings);
  const actions = sheetActions(inUse, { onSheets: openShelf, onUnlock: nothing });
  const summary = useSummary({
    sheet,
    form,
    tabId,
    language: settings.language,
    onErased: inUse.refresh,
    kept: parts.keptSummary,
    onRetry,
  });

  function opened(prompt: PlacedPrompt): PanelContentProps {
    const shown = topic && prompt.topics.includes(topic) ? topic : prompt.topics[0];
    const current = shown ?? 'observations';
    return {
      ...actions,
      fieldLabel: prompt.label,
      fieldLanguage: prompt.language,
      topic: current,
      topics: prompt.topics,
      guidance: missing
        ? missing.why === 'loading'
          ? { state: 'loading' }
          : { state: 'failed', spare }
        : { state: 'ready', items: itemsForTopic(guide, current, settings.role, minor) },
      minor,
      sheet: view,
      ticks: new Set(sheet?.ticks[prompt.key] ?? []),
      note: sheet?.notes[prompt.key] ?? noNote,
      noteKey: `${sheet?.sheetId}.${prompt.key}`,
      own: ownLines(pack, settings, current),
      onTopic: setTopic,
      onTick: (itemId, ticked) => inUse.tick(prompt.key, itemId, ticked),
      onNote: (text, settled) => inUse.note(prompt.key, text, settled),
      onCopy: copyText,
      onRetry: () => onRetry(),
    };
  }

  return {
    ...actions,
    form: formView(form, missing, (all) => promptViews(all, atHand, sheet, settings.role, minor)),
    sheet: view,
    under18,
    onUnder18: parts.onUnder18,
    vault,
    isProtected: status?.protection === 'passphrase',
    shelf,
    opened: at ? opened(at) : null,
    onOpenPrompt: setOpenKey,
    onBack: () => setOpenKey(null),
    onGoTo(key) {
      const prompt = prompts.find((one) => one.key === key);
      if (prompt && tabId !== null) {
        void call('goToField', { tabId, frameId: prompt.frameId, key }).catch(nothing);
      }
    },
    onSummary: () => summary.open(false),
    // Read and handed over first: it is erased by the press that does so, not by this one.
    async onHandOver() {
      summary.open(true);
      return false;
    },
    summary: summary.props,
    onDelete() {
      if (sheet)
        void call('eraseSheet', { sheetId: sheet.sheetId }).then(inUse.refresh, inUse.refresh);
    },
  };
}
