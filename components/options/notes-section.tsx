/** Ticks and notes: kept or not, and how long. */
import { Switch } from '../controls/switch';
import { useWords } from '../language/language';
import { optionsWords } from '../words/options';
import { EraseAll } from './erase-all';
import { Held } from './held';
import type { OptionsProps } from './options-props';
import { Setting } from './setting';

/** Offered spans in whole days; another one in force is shown as well. */
const offered = [1, 3, 7, 14, 30, 60, 90];

/** The switch, the span and the eraser. */
export function NotesSection({ settings, onChange, sheets, onEraseAll }: OptionsProps) {
  const words = useWords(optionsWords);
  const { values, setBy } = settings;
  const spans = [...new Set([...offered, values.retentionDays])].sort((a, b) => a - b);
  return (
    <>
      {setBy.notes === 'organisation' ? (
        <Held name={words.notesOn} value={words[values.notes]} />
      ) : (
        <Switch
          name={words.notesOn}
          description={words.notesOnMore}
          on={values.notes === 'on'}
          onChange={(on) => onChange({ notes: on ? 'on' : 'off' })}
        />
      )}
      <Setting
        settings={settings}
        setting="retentionDays"
        as="select"
        name={words.retention}
        choices={spans.map((days) => ({ id: String(days), name: words.days(days) }))}
        chosen={String(values.retentionDays)}
        onChoose={(days) => onChange({ retentionDays: Number(days) })}
      />
      <EraseAll sheets={sheets} onEraseAll={onEraseAll} />
    </>
  );
}
