/** In place of what the guide says while it is not there: on its way, or not to be had. */
import { useWords } from '../language/language';
import { panelWords } from '../words/panel';
import { Loading } from './loading';
import { Notice } from './notice';

/** Why the guide is not there, and what tries again. */
export interface MissingGuide {
  why: 'loading' | 'failed';
  onRetry(): void;
}

/** How it stands among what is around it. */
interface Look {
  lines?: number;
  /** The level of its heading; without it there is none. */
  level?: 2 | 3;
  /** Said after how to try again. */
  more?: string;
}

/** Grey lines, read out as what is being fetched; or that it did not come, and the way out. */
export function GuideMissing({ why, onRetry, lines = 8, level, more }: MissingGuide & Look) {
  const words = useWords(panelWords);
  if (why === 'loading') return <Loading name={words.loading} lines={lines} />;
  const retry = (
    <button type="button" class="ds-button" onClick={onRetry}>
      {words.retry}
    </button>
  );
  const heading = level ? { level } : {};
  return (
    <Notice tone="danger" title={words.errorTitle} {...heading} live actions={retry}>
      {words.errorTextAnew} {more}
    </Notice>
  );
}

/** The same in place of a whole page or tab. */
export function GuideMissingPage(missing: MissingGuide) {
  return (
    <div class="kj-page">
      <GuideMissing {...missing} level={2} />
    </div>
  );
}
