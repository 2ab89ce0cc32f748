/** The first run with its data. */
import browser from 'webextension-polyfill';
import { Welcome } from '@/components/welcome/welcome';
import { useSites } from '../options/use-sites';
import { chooserOf } from '../pages/chooser-of';
import { rebinding, useKeys } from '../pages/use-keys';
import { usePageLanguage } from '../pages/use-page-language';
import { useSettings } from '../pages/use-settings';

async function switchOn(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${site}/*`] }).catch(() => false);
}

/** Blank until the settings are read. */
export function WelcomePage() {
  const resolved = useSettings();
  const settings = resolved?.values;
  usePageLanguage(settings?.language ?? null);
  const [sites] = useSites();
  const keys = useKeys();
  if (!resolved || !settings) return null;
  return (
    <Welcome
      language={settings.language}
      onLanguage={chooserOf(resolved, 'language')}
      role={settings.role}
      onRole={chooserOf(resolved, 'role')}
      sites={sites.map(({ origin }) => origin)}
      onSwitchOn={switchOn}
      practice={browser.runtime.getURL('/practice.html')}
      onOptions={() => void browser.runtime.openOptionsPage()}
      keys={keys}
      {...rebinding}
    />
  );
}
