/** What one field's panel shows in an owner's page. */
import { useCallback, useState } from 'preact/hooks';
import { Panel } from '@/components/panel/panel';
import type { PanelGuidance } from '@/components/panel/panel-props';
import type { Language } from '@/guide/languages';
import type { Guide } from '@/guide/model';
import type { TopicId } from '@/guide/topics/ids';
import { fittingContact } from '@/utils/contacts/fitting';
import type { Prompt } from '@/utils/messages/calls';
import { contactView } from '../../pages/contact-view';
import { copyText } from '../../pages/copy-text';
import { guideOf } from '../../pages/guide-of';
import { itemsForTopic } from '../../pages/items-for-topic';
import { type GuideState, useGuide } from '../../pages/use-guide';
import type { Desk } from '../notes/desk';
import type { Options } from '../options';
import { useDesk } from './use-desk';

const nothing = () => undefined;

function guidanceOf(state: GuideState, topic: TopicId, { role }: Options): PanelGuidance {
  if (state.state !== 'ready') return state;
  return { state: 'ready', items: itemsForTopic(state.guide, topic, role, false) };
}

function contactFor(guide: Guide, topic: TopicId) {
  const contact = fittingContact(guide.contacts, topic, false);
  return contact && contactView(contact, guide);
}

/** What the panel is told by the page's part. */
export interface PlugInPanelProps {
  prompt: Prompt;
  options: Options;
  desk: Promise<Desk> | null;
  /** Fetches the guide once more, after so many attempts that failed. */
  fetchAgain(language: Language, failed: number): Promise<Guide>;
  layout: 'card' | 'sheet';
  onClose(): void;
}

/** The same panel as the extension's, without what only the extension has. */
export function PlugInPanel(props: PlugInPanelProps) {
  const { prompt, options, desk, fetchAgain, layout, onClose } = props;
  const { language } = options;
  const inUse = useDesk(desk, prompt.key);
  const [failed, setFailed] = useState(0);
  const guide = useGuide(
    language,
    useCallback(
      (wanted: Language) => (failed === 0 ? guideOf(wanted) : fetchAgain(wanted, failed)),
      [failed, fetchAgain],
    ),
  );
  const [topic, setTopic] = useState<TopicId>(prompt.topics[0] ?? 'observations');
  return (
    <Panel
      inPage
      language={language}
      layout={layout}
      fieldLabel={prompt.label}
      fieldLanguage={prompt.language}
      topic={topic}
      topics={prompt.topics}
      guidance={guidanceOf(guide, topic, options)}
      minor={false}
      sheet={inUse.view}
      ticks={inUse.ticks}
      note={inUse.note}
      noteKey={inUse.noteKey}
      contact={guide.state === 'ready' ? contactFor(guide.guide, topic) : null}
      reader={{ page: '' }}
      onTopic={setTopic}
      onTick={inUse.tick}
      onNote={inUse.write}
      onCopy={copyText}
      onClose={onClose}
      onRetry={() => setFailed(failed + 1)}
      onContinueSheet={inUse.carryOn}
      onNewSheet={inUse.startNew}
      onRetrySave={inUse.retry}
      onExtend={inUse.extend}
      onDismissNotice={inUse.dismiss}
      onUnlock={nothing}
    />
  );
}
