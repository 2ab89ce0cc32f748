/** The one answer that reorders everything: asked once per sheet, changed at any time. */
import { Choices } from '../controls/choices';
import { useWords } from '../language/language';
import { sidePanelWords } from '../words/side-panel';
import type { Under18 } from './sheet-list-props';

/** Yes or unsure on one side, no on the other. */
export function Under18Choice(props: { answer: Under18; onAnswer(answer: 'yes' | 'no'): void }) {
  const words = useWords(sidePanelWords);
  return (
    <Choices
      question={words.under18}
      choices={[
        { id: 'yes', name: words.under18Yes },
        { id: 'no', name: words.under18No },
      ]}
      chosen={props.answer}
      onChoose={props.onAnswer}
    />
  );
}
