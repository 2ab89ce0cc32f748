/** Why the sheet is empty, and what to do about it. */
import { Notice } from '../feedback/notice';
import { useWords } from '../language/language';
import { sidePanelWords } from '../words/side-panel';

/** Not switched on, not possible here, or nothing to support. */
export function FormMissing({ why }: { why: 'off' | 'cannot' | 'none' }) {
  const words = useWords(sidePanelWords);
  return (
    <div class="kj-page">
      <Notice tone={why === 'off' ? 'info' : 'neutral'} title={words[`${why}Title`]} level={2}>
        {words[`${why}Text`]}
      </Notice>
    </div>
  );
}
