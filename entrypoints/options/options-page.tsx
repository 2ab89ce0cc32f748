/** The options with their data. */
import browser from 'webextension-polyfill';
import { Options } from '@/components/options/options';
import { call } from '@/utils/messages/send';
import { changeSettings } from '@/utils/settings';
import { startAnew } from '../pages/start-anew';
import { useGuide } from '../pages/use-guide';
import { rebinding, useKeys } from '../pages/use-keys';
import { usePageLanguage } from '../pages/use-page-language';
import { useSettings } from '../pages/use-settings';
import { useVault } from '../pages/use-vault';
import { download } from './download';
import { useFaults } from './use-faults';
import { useOrganisation } from './use-organisation';
import { useRules } from './use-rules';
import { useSites } from './use-sites';

/** Blank until the settings are read. */
export function OptionsPage() {
  const settings = useSettings();
  usePageLanguage(settings?.values.language ?? null);
  const guide = useGuide(settings?.values.language ?? null);
  const [sites, removeSite] = useSites();
  const organisation = useOrganisation(settings?.values.language ?? 'nb', sites);
  const diagnostics = useFaults();
  const rules = useRules();
  const keys = useKeys();
  const [view, vault, look] = useVault(settings?.values ?? null);
  if (!settings) return null;
  return (
    <Options
      settings={settings}
      onChange={(change) => void changeSettings(change)}
      sites={sites}
      onRemoveSite={removeSite}
      keys={keys}
      {...rebinding}
      notes={{
        view,
        vault,
        onExport: () => void call('exportDamaged', {}).then(({ json }) => download(json), look),
        onEraseAll: () => void call('eraseEverything', {}).then(look, look),
      }}
      organisation={organisation}
      rules={rules}
      diagnostics={diagnostics}
      practice={browser.runtime.getURL('/practice.html')}
      version={browser.runtime.getManifest().version}
      guide={guide.state === 'ready' ? guide.guide : null}
      missing={guide.state === 'ready' ? null : { why: guide.state, onRetry: startAnew }}
    />
  );
}
