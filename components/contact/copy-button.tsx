/** Copies a number and says whether it worked. */
import { useEffect, useState } from 'preact/hooks';
import { GuideText } from '../language/guide-text';
import { useWords } from '../language/language';
import { HeardName } from '../language/with-name';
import { contactWords } from '../words/contact';
import type { Copy } from './contact-view';

/** How long "copied" stays, in milliseconds. */
const shown = 2500;

/** A button that copies `text`, named after whose number it is. */
export function CopyButton(props: { text: string; of: string; onCopy: Copy }) {
  const words = useWords(contactWords);
  const [result, setResult] = useState<'none' | 'copied' | 'failed'>('none');
  useEffect(() => {
    if (result === 'none') return;
    const timer = setTimeout(() => setResult('none'), shown);
    return () => clearTimeout(timer);
  }, [result]);
  const onClick = async () => setResult((await props.onCopy(props.text)) ? 'copied' : 'failed');
  return (
    <>
      <button type="button" class="ds-button" data-variant="secondary" onClick={onClick}>
        {result === 'copied' ? (
          words.copied
        ) : (
          <HeardName seen={words.copy} sentence={words.copyNumber}>
            <GuideText>{props.of}</GuideText>
          </HeardName>
        )}
      </button>
      <span class="ds-sr-only" role="status">
        {{ none: '', copied: words.copied, failed: words.copyFailed }[result]}
      </span>
    </>
  );
}
