/** What one field's panel shows, and what its presses do. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { noNote } from '@/components/note/note-view';
import { Panel } from '@/components/panel/panel';
import type { PanelGuidance } from '@/components/panel/panel-props';
import type { Guide } from '@/guide/model';
import type { TopicId } from '@/guide/topics/ids';
import { fittingContact } from '@/utils/contacts/fitting';
import type { PanelTask } from '@/utils/messages/calls';
import { call } from '@/utils/messages/send';
import type { Settings } from '@/utils/settings';
import { contactView } from '../pages/contact-view';
import { copyText } from '../pages/copy-text';
import { itemsForTopic } from '../pages/items-for-topic';
import { sheetActions, sheetView } from '../pages/sheet-view';
import { type GuideState, useGuide } from '../pages/use-guide';
import { ownLines, usePack } from '../pages/use-pack';
import { usePageLanguage } from '../pages/use-page-language';
import { useSettings } from '../pages/use-settings';
import { useSheet } from '../pages/use-sheet';
import { useWideLayout } from '../pages/use-wide-layout';
import { useGuard } from './guard/use-guard';

const ignore = () => undefined;
const close = () => void call('closePanel', { focusBack: true }).catch(ignore);
const expand = () => void call('openSidePanel', {}).catch(ignore);
const reader = {
  page: browser.runtime.getURL('/reader.html'),
  open: (address: string) => void call('openReader', { address }).catch(ignore),
};

function guidanceOf(
  state: GuideState,
  topic: TopicId,
  settings: Settings,
  minor: boolean,
): PanelGuidance {
  if (state.state !== 'ready') return state;
  return { state: 'ready', items: itemsForTopic(state.guide, topic, settings.role, minor) };
}

function contactFor(guide: Guide, topic: TopicId, minor: boolean) {
  const contact = fittingContact(guide.contacts, topic, minor);
  return contact && contactView(contact, guide);
}

/** The panel with its data; blank until the settings are read. */
export function PanelPage({ task }: { task: PanelTask }) {
  const settings = useSettings()?.values ?? null;
  usePageLanguage(settings?.language ?? null);
  const [guide, retry] = useGuide(settings?.language ?? null);
  const { pack } = usePack();
  const inUse = useSheet(undefined);
  const layout = useWideLayout();
  const { paused } = useGuard(task);
  const { prompt } = task;
  const [topic, setTopic] = useState<TopicId>(prompt.topics[0] ?? 'observations');
  const sheet = inUse.sheet?.status === 'open' ? inUse.sheet : null;
  const ticks = useMemo(() => new Set(sheet?.ticks[prompt.key] ?? []), [sheet, prompt.key]);
  const minor = sheet?.answers['under-18'] === 'yes';

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  if (!settings) return null;
  return (
    <Panel
      language={settings.language}
      layout={layout}
      fieldLabel={prompt.label}
      topic={topic}
      topics={prompt.topics}
      guidance={guidanceOf(guide, topic, settings, minor)}
      minor={minor}
      sheet={sheetView(inUse, settings, settings.panelInPage === 'read-only')}
      ticks={ticks}
      paused={paused}
      note={sheet?.notes[prompt.key] ?? noNote}
      noteKey={`${sheet?.sheetId}`}
      own={ownLines(pack, settings, topic)}
      contact={guide.state === 'ready' ? contactFor(guide.guide, topic, minor) : null}
      reader={reader}
      onTopic={setTopic}
      onTick={(itemId, ticked) => inUse.tick(prompt.key, itemId, ticked)}
      onNote={(text, settled) => inUse.note(prompt.key, text, settled)}
      onCopy={copyText}
      onExpand={expand}
      onClose={close}
      onRetry={retry}
      {...sheetActions(inUse, { onSheets: expand, onUnlock: expand })}
    />
  );
}
