/** Ticks and notes: kept or not, and how long. */
import { Switch } from '../controls/switch';
import { useWords } from '../language/language';
import { Protection } from '../vault/protection';
import { optionsWords } from '../words/options';
import { EraseAll } from './erase-all';
import { Held } from './held';
import { KeepDays } from './keep-days';
import { LockAfter } from './lock-after';
import type { OptionsProps } from './options-props';
import { VaultTrouble } from './vault-trouble';

/** The switch, the span, the passphrase and the eraser. */
export function NotesSection({ settings, onChange, notes }: OptionsProps) {
  const words = useWords(optionsWords);
  const { values, setBy } = settings;
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
      <KeepDays settings={settings} onChange={onChange} />
      <VaultTrouble notes={notes} />
      {values.notes === 'on' && <Protection view={notes.view} vault={notes.vault} />}
      {notes.view.status?.protection === 'passphrase' && (
        <LockAfter settings={settings} onChange={onChange} />
      )}
      <EraseAll sheets={notes.view.status?.sheets ?? null} onEraseAll={notes.onEraseAll} />
    </>
  );
}
