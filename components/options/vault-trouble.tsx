/** Notes that cannot be opened, and records set aside: what happened, and what can be done. */
import { QuietButton } from '../controls/quiet-button';
import { Notice } from '../feedback/notice';
import { useWords } from '../language/language';
import { optionsWords } from '../words/options';
import { troubleWords } from '../words/trouble';
import type { OptionsProps } from './options-props';

/** Nothing in ordinary times. */
export function VaultTrouble({ notes }: Pick<OptionsProps, 'notes'>) {
  const words = useWords(optionsWords);
  const troubles = useWords(troubleWords);
  const { trouble, status } = notes.view;
  const download = <QuietButton name={words.download} onPress={notes.onExport} />;
  if (trouble) {
    const { title, text } = troubles[trouble];
    const canExport = trouble === 'Damaged' || trouble === 'StrangeDatabase';
    return (
      <Notice tone="danger" title={title} live actions={canExport && download}>
        {text}
      </Notice>
    );
  }
  if (!status?.aside) return null;
  return (
    <Notice tone="warning" title={words.aside(status.aside)} actions={download}>
      {words.asideMore}
    </Notice>
  );
}
