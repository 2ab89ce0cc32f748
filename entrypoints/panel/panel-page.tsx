/** The panel as it opens: its header at once, its parts as soon as they are fetched. */
import { useEffect, useState } from 'preact/hooks';
import { GuidanceFailed } from '@/components/panel/panel-notices';
import { PanelShell, PanelWaiting } from '@/components/panel/panel-shell';
import type { TopicId } from '@/guide/topics/ids';
import type { PanelTask } from '@/utils/messages/calls';
import { call } from '@/utils/messages/send';
import { usePageLanguage } from '../pages/use-page-language';
import { useSettings } from '../pages/use-settings';
import { useWideLayout } from '../pages/use-wide-layout';
import { useGuard } from './guard/use-guard';
import { openAnew } from './open-anew';
import { useParts } from './use-parts';

const ignore = () => undefined;
const close = () => void call('closePanel', { focusBack: true }).catch(ignore);
const expand = () => void call('openSidePanel', {}).catch(ignore);

/** The panel; blank until the settings are read. */
export function PanelPage({ task }: { task: PanelTask }) {
  const settings = useSettings()?.values ?? null;
  usePageLanguage(settings?.language ?? null);
  const parts = useParts(settings?.language ?? null);
  const layout = useWideLayout();
  const { paused } = useGuard(task);
  const { prompt } = task;
  // What was drawn of a sheet stays in memory until all around it is drawn anew: of one that is locked nothing may.
  const [, setSheet] = useState('');
  const [topic, setTopic] = useState<TopicId>(prompt.topics[0] ?? 'observations');

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  if (!settings) return null;
  const head = {
    fieldLanguage: prompt.language,
    layout,
    topic,
    topics: prompt.topics,
    onTopic: setTopic,
    onClose: close,
  };
  const about = {
    prompt,
    settings,
    topic,
    paused,
    onTopic: setTopic,
    onExpand: expand,
    onSheet: setSheet,
  };
  return (
    <PanelShell {...head} language={settings.language} fieldLabel={prompt.label} onExpand={expand}>
      {parts.state === 'loading' && <PanelWaiting />}
      {parts.state === 'failed' && <GuidanceFailed onRetry={openAnew} onExpand={expand} />}
      {parts.state === 'ready' && <parts.Parts {...about} />}
    </PanelShell>
  );
}
