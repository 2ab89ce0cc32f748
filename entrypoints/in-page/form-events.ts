/** Tells when the form was sent, emptied or led elsewhere, so that notes never meet another's form. */
import type { FormEvent } from '@/utils/messages/calls';

/**
 * Listens for what happens to the page's forms. No key, no input: only that it happened.
 *
 * @param view the page's window
 * @param onEvent called after the page's own handlers
 * @param signal ends it
 */
export function watchForm(
  view: Window,
  onEvent: (event: Exclude<FormEvent, 'load'>) => void,
  signal: AbortSignal,
): () => void {
  let address = view.location.href;
  const quietly = { capture: true, passive: true, signal };
  view.addEventListener('submit', () => onEvent('submit'), quietly);
  view.addEventListener('reset', () => onEvent('reset'), quietly);
  // Brought back by the browser as it was left: whose form it is now, nobody knows.
  view.addEventListener('pageshow', ({ persisted }) => persisted && onEvent('restored'), quietly);
  const look = () => {
    if (view.location.href === address) return;
    address = view.location.href;
    onEvent('navigated');
  };
  view.addEventListener('popstate', look, quietly);
  view.addEventListener('hashchange', look, quietly);
  const { navigation } = view as Window & { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', look, { signal });
  return look;
}
