/** What shows in the form: the panel and the words. */
import { useWords } from '../language/language';
import { optionsWords } from '../words/options';
import type { OptionsProps } from './options-props';
import { Setting } from './setting';

/** The panel on, to read only, or off; neutral or plain words. */
export function PageSection({ settings, onChange }: OptionsProps) {
  const words = useWords(optionsWords);
  return (
    <>
      <Setting
        settings={settings}
        setting="panelInPage"
        as="radio"
        name={words.panel}
        choices={[
          { id: 'on', name: words.panelOn },
          { id: 'read-only', name: words.panelReadOnly, more: words.panelReadOnlyMore },
          { id: 'off', name: words.panelOff, more: words.panelOffMore },
        ]}
        chosen={settings.values.panelInPage}
        onChoose={(panelInPage) => onChange({ panelInPage })}
      />
      <Setting
        settings={settings}
        setting="wording"
        as="radio"
        name={words.wording}
        choices={[
          { id: 'discreet', name: words.wordingDiscreet, more: words.wordingDiscreetMore },
          { id: 'plain', name: words.wordingPlain, more: words.wordingPlainMore },
        ]}
        chosen={settings.values.wording}
        onChoose={(wording) => onChange({ wording })}
      />
    </>
  );
}
