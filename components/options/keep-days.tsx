/** After how many days a sheet deletes itself, and within which bounds one may choose. */
import type { Settings } from '@/utils/settings';
import { declared } from '@/utils/settings/declared';
import { useWords } from '../language/language';
import { type OptionsWords, optionsWords } from '../words/options';
import type { OptionsProps } from './options-props';
import { Setting } from './setting';

/** Offered spans in whole days; another one in force is shown as well. */
const offered = [1, 3, 7, 14, 30, 60, 90];

/** What the organisation allows; undefined: all that there is. */
function boundsIn({ leastDays, mostDays }: Settings, words: OptionsWords): string | undefined {
  const days = words.days(mostDays);
  if (leastDays === mostDays) return words.exactly(days);
  const hasLeast = leastDays > declared.leastDays.least;
  const hasMost = mostDays < declared.mostDays.most;
  if (hasLeast && hasMost) return words.between(leastDays, days);
  if (hasLeast) return words.atLeast(words.days(leastDays));
  return hasMost ? words.atMost(days) : undefined;
}

/** Only the organisation sets bounds, so that bounds are always its. */
export function KeepDays({ settings, onChange }: Pick<OptionsProps, 'settings' | 'onChange'>) {
  const words = useWords(optionsWords);
  const { values } = settings;
  const { leastDays, mostDays, retentionDays } = values;
  const within = offered.filter((days) => days >= leastDays && days <= mostDays);
  const spans = [...new Set([...within, leastDays, mostDays, retentionDays])];
  const bounds = boundsIn(values, words);
  return (
    <Setting
      settings={settings}
      setting="retentionDays"
      as="select"
      name={words.retention}
      {...(bounds ? { description: bounds } : {})}
      choices={spans
        .sort((a, b) => a - b)
        .map((days) => ({ id: String(days), name: words.days(days) }))}
      chosen={String(retentionDays)}
      onChoose={(days) => onChange({ retentionDays: Number(days) })}
    />
  );
}
