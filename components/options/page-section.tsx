/** What shows in the form: the panel and the words. */
import { RadioList } from '../controls/radio-list';
import { useWords } from '../language/language';
import { optionsWords } from '../words/options';
import type { OptionsProps } from './options-props';

/** The panel on, to read only, or off; neutral or plain words. */
export function PageSection({ settings, onChange }: OptionsProps) {
  const words = useWords(optionsWords);
  const { values, setBy } = settings;
  const held = (name: 'panelInPage' | 'wording') => setBy[name] === 'organisation';
  return (
    <>
      <RadioList
        name={words.panel}
        description={held('panelInPage') ? words.byOrganisation : undefined}
        disabled={held('panelInPage')}
        choices={[
          { id: 'on', name: words.panelOn },
          { id: 'read-only', name: words.panelReadOnly, more: words.panelReadOnlyMore },
          { id: 'off', name: words.panelOff, more: words.panelOffMore },
        ]}
        chosen={values.panelInPage}
        onChoose={(panelInPage) => onChange({ panelInPage })}
      />
      <RadioList
        name={words.wording}
        description={held('wording') ? words.byOrganisation : undefined}
        disabled={held('wording')}
        choices={[
          { id: 'discreet', name: words.wordingDiscreet, more: words.wordingDiscreetMore },
          { id: 'plain', name: words.wordingPlain, more: words.wordingPlainMore },
        ]}
        chosen={values.wording}
        onChoose={(wording) => onChange({ wording })}
      />
    </>
  );
}
