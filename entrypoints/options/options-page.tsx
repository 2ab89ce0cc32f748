/** The options with their data. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Options } from '@/components/options/options';
import type { AssignedKeys } from '@/components/options/options-props';
import { call } from '@/utils/messages/send';
import { changeSettings } from '@/utils/settings';
import { useGuide } from '../pages/use-guide';
import { useSettings } from '../pages/use-settings';
import { useVault } from '../pages/use-vault';
import { download } from './download';
import { useFaults } from './use-faults';
import { useOrganisation } from './use-organisation';
import { useSites } from './use-sites';

const noKeys: AssignedKeys = { popup: null, panel: null, sidePanel: null, hideAll: null };

async function readKeys(): Promise<AssignedKeys> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string) => commands.find((one) => one.name === name)?.shortcut || null;
  return {
    popup: keyOf('_execute_action'),
    panel: keyOf('open-panel'),
    sidePanel: keyOf('open-sidepanel'),
    hideAll: keyOf('hide-all'),
  };
}

/** Only Chromium has a page that an extension may open for its keys. */
const rebindPage = 'chrome' in globalThis && !('sidebarAction' in browser);

/** Blank until settings and guide are read. */
export function OptionsPage() {
  const settings = useSettings();
  const [guide] = useGuide(settings?.values.language ?? null);
  const [sites, removeSite] = useSites();
  const organisation = useOrganisation(settings?.values.language ?? 'nb', sites);
  const diagnostics = useFaults();
  const [keys, setKeys] = useState(noKeys);
  const [view, vault, look] = useVault(settings?.values ?? null);
  useEffect(() => void readKeys().then(setKeys), []);
  if (!settings || guide.state !== 'ready') return null;
  const rebind = {
    onRebind: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }),
  };
  return (
    <Options
      settings={settings}
      onChange={(change) => void changeSettings(change)}
      sites={sites}
      onRemoveSite={removeSite}
      keys={keys}
      {...(rebindPage ? rebind : {})}
      notes={{
        view,
        vault,
        onExport: () => void call('exportDamaged', {}).then(({ json }) => download(json), look),
        onEraseAll: () => void call('eraseEverything', {}).then(look, look),
      }}
      organisation={organisation}
      diagnostics={diagnostics}
      version={browser.runtime.getManifest().version}
      guide={guide.guide}
    />
  );
}
