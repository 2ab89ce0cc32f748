/** How a page changes a setting, where it may. */
import { changeSettings, type ResolvedSettings, type Settings } from '@/utils/settings';

/** @returns keeps the user's choice; null where the organisation decided */
export function chooserOf<Name extends keyof Settings>(
  { setBy }: ResolvedSettings,
  name: Name,
): ((value: Settings[Name]) => void) | null {
  if (setBy[name] === 'organisation') return null;
  return (value) => void changeSettings({ [name]: value });
}
