/** Does the form bring the same prompts from its owner? Then the extension draws nothing of its own. */
import { every } from '@/utils/fields/describe/native';
import { hostAttribute } from '../form-plugin/host-attribute';

/** Tells whether the form has the plug-in. A page that imitates its element gains silence, no more. */
export const hasPlugin = (document: Document): boolean =>
  every(document, `[${hostAttribute}]`).length > 0;

/**
 * Tells when the plug-in's element came or went. It stands at the document's end.
 *
 * @param document the page
 * @param onChange called after it came or went
 * @param signal ends it
 */
export function watchPlugin(document: Document, onChange: () => void, signal: AbortSignal): void {
  let wasThere = hasPlugin(document);
  const observer = new MutationObserver(() => {
    const isThere = hasPlugin(document);
    if (isThere === wasThere) return;
    wasThere = isThere;
    onChange();
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
