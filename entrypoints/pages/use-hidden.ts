/**
 * Whether everything of ours is hidden. Kept in session storage, which every page of ours reads by
 * itself: none has to wait for the background to wake.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { hiddenKey } from './hidden-key';

/** @returns null until it is known; follows every change */
export function useHidden(): boolean | null {
  const [hidden, setHidden] = useState<boolean | null>(null);
  useLayoutEffect(() => {
    let heard = false;
    const onChange = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area !== 'session' || !(hiddenKey in changes)) return;
      heard = true;
      setHidden(changes[hiddenKey]?.newValue === true);
    };
    browser.storage.onChanged.addListener(onChange);
    void browser.storage.session.get(hiddenKey).then(
      (kept) => heard || setHidden(kept[hiddenKey] === true),
      () => setHidden(false),
    );
    return () => browser.storage.onChanged.removeListener(onChange);
  }, []);
  return hidden;
}
