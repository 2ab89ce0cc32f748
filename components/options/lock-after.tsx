/** After how long without use the notes lock themselves. */
import { useWords } from '../language/language';
import { vaultWords } from '../words/vault';
import type { OptionsProps } from './options-props';
import { Setting } from './setting';

/** Offered spans in minutes; another one in force is shown as well. */
const offered = [1, 2, 5, 10, 15, 30, 60];

/** Shown where there is something to lock. */
export function LockAfter({ settings, onChange }: Pick<OptionsProps, 'settings' | 'onChange'>) {
  const words = useWords(vaultWords);
  const { lockMinutes } = settings.values;
  const spans = [...new Set([...offered, lockMinutes])].sort((a, b) => a - b);
  return (
    <Setting
      settings={settings}
      setting="lockMinutes"
      as="select"
      name={words.lockAfter}
      description={words.lockAfterMore}
      choices={spans.map((minutes) => ({ id: String(minutes), name: words.minutes(minutes) }))}
      chosen={String(lockMinutes)}
      onChoose={(minutes) => onChange({ lockMinutes: Number(minutes) })}
    />
  );
}
