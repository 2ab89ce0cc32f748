/** What a page of ours shows that is opened while everything is hidden: no name, one button. */
import '../styles/surface';
import './hidden-page.css';
import type { Language } from '@/guide/languages';
import { hiddenWords } from '../words/hidden';

/** Calls everything back. */
export function HiddenPage(props: { language: Language; onCallBack(): void }) {
  const words = hiddenWords[props.language];
  return (
    <main class="kj-hidden-page" lang={props.language}>
      <p>{words.hidden}</p>
      <div class="kj-actions">
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          data-color="neutral"
          onClick={props.onCallBack}
        >
          {words.callBack}
        </button>
      </div>
    </main>
  );
}
