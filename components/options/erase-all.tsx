/** Away with every sheet, asked once more. */
import { useState } from 'preact/hooks';
import { Confirm } from '../controls/confirm';
import { useWayBack } from '../controls/way-back';
import { useWords } from '../language/language';
import { optionsWords } from '../words/options';

/** What there is to erase. */
export interface EraseAllProps {
  /** Number of sheets kept; null where that cannot be told: they can be erased all the same. */
  sheets: number | null;
  /** Confirmed already. */
  onEraseAll(): void;
}

/** How many sheets there are, and the button that erases them all: no passphrase, also while locked. */
export function EraseAll({ sheets, onEraseAll }: EraseAllProps) {
  const words = useWords(optionsWords);
  const [asking, setAsking] = useState(false);
  const wayBack = useWayBack(asking ? 'erase' : null);
  if (asking) {
    return (
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
    );
  }
  return (
    <div class="kj-options-row-end">
      {sheets !== null && (
        <p class="kj-options-text">{sheets === 0 ? words.noSheets : words.sheets(sheets)}</p>
      )}
      {sheets !== 0 && (
        <button
          type="button"
          ref={wayBack('erase')}
          class="ds-button"
          data-variant="secondary"
          data-color="danger"
          onClick={() => setAsking(true)}
        >
          {words.erase}
        </button>
      )}
    </div>
  );
}
