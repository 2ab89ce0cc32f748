/** What one field's panel shows under its header, and what its presses do. */
import { useEffect, useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { noNote } from '@/components/note/note-view';
import { PanelParts, type PanelPartsProps } from '@/components/panel/panel-parts';
import type { PanelGuidance } from '@/components/panel/panel-props';
import type { Guide } from '@/guide/model';
import type { TopicId } from '@/guide/topics/ids';
import { fittingContact } from '@/utils/contacts/fitting';
import type { Prompt } from '@/utils/messages/calls';
import { call } from '@/utils/messages/send';
import type { Settings } from '@/utils/settings';
import { copyText } from '../pages/copy-text';
import { itemsForTopic } from '../pages/items-for-topic';
import { sheetActions, sheetView } from '../pages/sheet-view';
import { useContactViews, type ViewOf } from '../pages/use-contact-views';
import { type GuideState, useGuide } from '../pages/use-guide';
import { ownLines, usePack } from '../pages/use-pack';
import { useSheet } from '../pages/use-sheet';
import { useSpareGuide } from '../pages/use-spare-guide';
import { openAnew } from './open-anew';

/** What the parts are told by the panel. */
export interface PagePartsProps extends Pick<PanelPartsProps, 'topic' | 'onTopic'> {
  prompt: Prompt;
  settings: Settings;
  paused: boolean;
  onExpand(): void;
  /** Told which sheet is in use, and whether it can be read, whenever that changes. */
  onSheet(sheet: string): void;
}

const reader = {
  page: browser.runtime.getURL('/reader.html'),
  open: (address: string) => void call('openReader', { address }).catch(() => undefined),
};

function guidanceOf(
  state: GuideState,
  topic: TopicId,
  settings: Settings,
  minor: boolean,
  spare: Guide | null,
): PanelGuidance {
  if (state.state === 'failed') return { state: 'failed', spare };
  if (state.state !== 'ready') return state;
  return { state: 'ready', items: itemsForTopic(state.guide, topic, settings.role, minor) };
}

function contactFor(guide: Guide, topic: TopicId, minor: boolean, viewOf: ViewOf) {
  const contact = fittingContact(guide.contacts, topic, minor);
  return contact && viewOf(contact, guide);
}

/** The parts with their data. */
export function PageParts(props: PagePartsProps) {
  const { prompt, settings, topic, paused, onTopic, onExpand, onSheet } = props;
  const guide = useGuide(settings.language);
  const spare = useSpareGuide(settings.language, guide.state === 'failed');
  const { pack } = usePack();
  const inUse = useSheet(undefined);
  const viewOf = useContactViews();
  const sheet = inUse.sheet?.status === 'open' ? inUse.sheet : null;
  const ticks = useMemo(() => new Set(sheet?.ticks[prompt.key] ?? []), [sheet, prompt.key]);
  const minor = sheet?.answers['under-18'] === 'yes';
  const inForce = `${inUse.sheet?.status} ${sheet?.sheetId}`;
  useEffect(() => onSheet(inForce), [inForce, onSheet]);
  return (
    <PanelParts
      fieldLabel={prompt.label}
      topic={topic}
      topics={prompt.topics}
      guidance={guidanceOf(guide, topic, settings, minor, spare)}
      minor={minor}
      sheet={sheetView(inUse, settings, settings.panelInPage === 'read-only')}
      ticks={ticks}
      paused={paused}
      note={sheet?.notes[prompt.key] ?? noNote}
      noteKey={`${sheet?.sheetId}`}
      own={ownLines(pack, settings, topic)}
      contact={guide.state === 'ready' ? contactFor(guide.guide, topic, minor, viewOf) : null}
      reader={reader}
      onTopic={onTopic}
      onTick={(itemId, ticked) => inUse.tick(prompt.key, itemId, ticked)}
      onNote={(text, settled) => inUse.note(prompt.key, text, settled)}
      onCopy={copyText}
      onExpand={onExpand}
      onRetry={openAnew}
      {...sheetActions(inUse, { onSheets: onExpand, onUnlock: onExpand })}
    />
  );
}
