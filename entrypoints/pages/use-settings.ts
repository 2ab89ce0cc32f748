/** The settings in force, followed while a page is open. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { type ResolvedSettings, readSettings, watchSettings } from '@/utils/settings';

/** @returns null until they are read */
export function useSettings(): ResolvedSettings | null {
  const [settings, setSettings] = useState<ResolvedSettings | null>(null);
  useLayoutEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
