/** What one field's panel shows in an owner's page. */
import { useState } from 'preact/hooks';
import { noNote } from '@/components/note/note-view';
import { Panel } from '@/components/panel/panel';
import type { PanelGuidance } from '@/components/panel/panel-props';
import type { Guide } from '@/guide/model';
import type { TopicId } from '@/guide/topics/ids';
import { fittingContact } from '@/utils/contacts/fitting';
import type { Prompt } from '@/utils/messages/calls';
import { contactView } from '../../pages/contact-view';
import { copyText } from '../../pages/copy-text';
import { itemsForTopic } from '../../pages/items-for-topic';
import { type GuideState, useGuide } from '../../pages/use-guide';
import type { Options } from '../options';

const nothing = () => undefined;
const noTicks: ReadonlySet<string> = new Set();

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
  layout: 'card' | 'sheet';
  onClose(): void;
}

/** The same panel as the extension's, without what only the extension has. */
export function PlugInPanel({ prompt, options, layout, onClose }: PlugInPanelProps) {
  const { language } = options;
  const [guide, retry] = useGuide(language);
  const [topic, setTopic] = useState<TopicId>(prompt.topics[0] ?? 'observations');
  return (
    <Panel
      inPage
      language={language}
      layout={layout}
      fieldLabel={prompt.label}
      topic={topic}
      topics={prompt.topics}
      guidance={guidanceOf(guide, topic, options)}
      minor={false}
      sheet={{ state: 'none' }}
      ticks={noTicks}
      note={noNote}
      noteKey=""
      contact={guide.state === 'ready' ? contactFor(guide.guide, topic) : null}
      reader={{ page: '' }}
      onTopic={setTopic}
      onTick={nothing}
      onNote={nothing}
      onCopy={copyText}
      onClose={onClose}
      onRetry={retry}
      onContinueSheet={nothing}
      onNewSheet={nothing}
      onRetrySave={nothing}
      onSheets={nothing}
      onExtend={nothing}
      onDismissNotice={nothing}
      onUnlock={nothing}
    />
  );
}
