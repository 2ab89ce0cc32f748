/** Ticks and notes: kept or not, and how long. */
import { Switch } from '../controls/switch';
import { useWords } from '../language/language';
import { Protection } from '../vault/protection';
import { optionsWords } from '../words/options';
import { EraseAll } from './erase-all';
import { Held } from './held';
import { LockAfter } from './lock-after';
import type { OptionsProps } from './options-props';
import { Setting } from './setting';
import { VaultTrouble } from './vault-trouble';

/** Offered spans in whole days; another one in force is shown as well. */
const offered = [1, 3, 7, 14, 30, 60, 90];

/** The switch, the span, the passphrase and the eraser. */
export function NotesSection({ settings, onChange, notes }: OptionsProps) {
  const words = useWords(optionsWords);
  const { values, setBy } = settings;
  const within = offered.filter((days) => days >= values.leastDays && days <= values.mostDays);
  const spans = [...new Set([...within, values.retentionDays])].sort((a, b) => a - b);
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
      {setBy.noteCues === 'organisation' ? (
        <Held name={words.noteCues} value={words[values.noteCues]} />
      ) : (
        <Switch
          name={words.noteCues}
          description={words.noteCuesMore}
          on={values.noteCues === 'on'}
          onChange={(on) => onChange({ noteCues: on ? 'on' : 'off' })}
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
      <VaultTrouble notes={notes} />
      {values.notes === 'on' && <Protection view={notes.view} vault={notes.vault} />}
      {notes.view.status?.protection === 'passphrase' && (
        <LockAfter settings={settings} onChange={onChange} />
      )}
      <EraseAll sheets={notes.view.status?.sheets ?? null} onEraseAll={notes.onEraseAll} />
    </>
  );
}
