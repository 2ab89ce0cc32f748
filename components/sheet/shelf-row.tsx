/** One sheet of the list with its actions; naming and erasing ask in place. */
import { useState } from 'preact/hooks';
import { Confirm } from '../controls/confirm';
import { QuietButton } from '../controls/quiet-button';
import { useWayBack } from '../controls/way-back';
import { useLanguage, useWords } from '../language/language';
import { dayText } from '../words/dates';
import { dot } from '../words/dot';
import { sheetWords } from '../words/sheet';
import { shelfWords } from '../words/shelf';
import { sidePanelWords } from '../words/side-panel';
import { ShelfName } from './shelf-name';
import type { ShelfProps, ShelfSheet } from './shelf-props';

/** Its name and label, when it ends, and what can be done with it. */
export function ShelfRow({ sheet, ...props }: ShelfProps & { sheet: ShelfSheet }) {
  const words = useWords(shelfWords);
  const { keepLonger, expires } = useWords(sheetWords);
  const { removeAsk, removeWhy, removeYes, removeNo } = useWords(sidePanelWords);
  const language = useLanguage();
  const [step, setStep] = useState<'name' | 'erase' | null>(null);
  const wayBack = useWayBack(step);
  const { sheetId } = sheet;
  const isCurrent = sheetId === props.current;
  const called = sheet.name || sheet.label;
  const end = expires(dayText(language, sheet.expiresAt));
  if (step === 'erase') {
    return (
      <li>
        <Confirm
          question={removeAsk}
          cost={removeWhy}
          yes={removeYes}
          no={removeNo}
          onYes={() => props.onErase(sheetId)}
          onNo={() => setStep(null)}
        />
      </li>
    );
  }
  return (
    <li class="kj-shelf-row" aria-current={isCurrent ? 'true' : undefined}>
      <p>
        <span class="kj-sheet-name">{called}</span>
        {sheet.name && <span class="kj-quiet-text">{`${dot}${sheet.label}`}</span>}{' '}
        {isCurrent && <span class="kj-shelf-current">{words.current}</span>}
      </p>
      {sheet.formLabel && <p class="kj-quiet-text">{sheet.formLabel}</p>}
      <p class="kj-quiet-text" data-ending={sheet.ending}>
        {`${end.charAt(0).toUpperCase()}${end.slice(1)}`}
      </p>
      {step === 'name' ? (
        <ShelfName
          name={sheet.name}
          onCancel={() => setStep(null)}
          onName={(name) => {
            setStep(null);
            props.onRename(sheetId, name);
          }}
        />
      ) : (
        <div class="kj-actions">
          {!isCurrent && props.onUse && (
            <QuietButton name={words.use} of={called} onPress={() => props.onUse?.(sheetId)} />
          )}
          <QuietButton
            name={words.rename}
            of={called}
            door={wayBack('name')}
            onPress={() => setStep('name')}
          />
          <QuietButton name={keepLonger} of={called} onPress={() => props.onExtend(sheetId)} />
          <QuietButton
            name={words.erase}
            of={called}
            door={wayBack('erase')}
            onPress={() => setStep('erase')}
          />
        </div>
      )}
    </li>
  );
}
