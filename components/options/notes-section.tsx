/** Ticks and notes: kept or not, how long, and away with all of it. */
import { useState } from 'preact/hooks';
import { Confirm } from '../controls/confirm';
import { Select } from '../controls/select';
import { Switch } from '../controls/switch';
import { useWords } from '../language/language';
import { optionsWords } from '../words/options';
import type { OptionsProps } from './options-props';

/** Offered spans in whole days; another one set by the organisation is shown as well. */
const offered = [1, 3, 7, 14, 30, 60, 90];

/** The switch, the span and the eraser. */
export function NotesSection({ settings, onChange, sheets, onEraseAll }: OptionsProps) {
  const words = useWords(optionsWords);
  const [asking, setAsking] = useState(false);
  const { values, setBy } = settings;
  const spans = [...new Set([...offered, values.retentionDays])].sort((a, b) => a - b);
  return (
    <>
      <Switch
        name={words.notesOn}
        description={setBy.notes === 'organisation' ? words.byOrganisation : words.notesOnMore}
        disabled={setBy.notes === 'organisation'}
        on={values.notes === 'on'}
        onChange={(on) => onChange({ notes: on ? 'on' : 'off' })}
      />
      <Select
        name={words.retention}
        description={setBy.retentionDays === 'organisation' ? words.byOrganisation : undefined}
        disabled={setBy.retentionDays === 'organisation'}
        choices={spans.map((days) => ({ id: String(days), name: words.days(days) }))}
        chosen={String(values.retentionDays)}
        onChoose={(days) => onChange({ retentionDays: Number(days) })}
      />
      {asking ? (
        <Confirm
          question={words.eraseAsk}
          cost={words.eraseWhy}
          yes={words.eraseYes}
          no={words.eraseNo}
          onYes={() => {
            setAsking(false);
            onEraseAll();
          }}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div class="kj-options-row-end">
          <p class="kj-options-text">{words.sheets(sheets)}</p>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            data-color="danger"
            disabled={sheets === 0}
            onClick={() => setAsking(true)}
          >
            {words.erase}
          </button>
        </div>
      )}
    </>
  );
}
