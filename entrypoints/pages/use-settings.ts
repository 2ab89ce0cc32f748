/** The settings in force, followed while a page is open. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { type ResolvedSettings, readSettings, watchSettings } from '@/utils/settings';

/** Every page needs them for its first paint: they are asked for before anything is drawn, once. */
let latest = readSettings();
watchSettings((next) => {
  latest = Promise.resolve(next);
});

/** @returns null until they are read */
export function useSettings(): ResolvedSettings | null {
  const [settings, setSettings] = useState<ResolvedSettings | null>(null);
  useLayoutEffect(() => {
    let changed = false;
    void latest.then((read) => changed || setSettings(read));
    return watchSettings((next) => {
      changed = true;
      setSettings(next);
    });
  }, []);
  return settings;
}
