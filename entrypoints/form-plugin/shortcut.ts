/** The keyboard's way to the panel of the field one stands in: Alt+Shift+F, as in the extension. */

/**
 * @param view the page's window
 * @param onPress gives true when there was a panel to open; else the key stays the page's
 * @param signal ends it
 */
export function watchShortcut(view: Window, onPress: () => boolean, signal: AbortSignal): void {
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.repeat || event.code !== 'KeyF') return;
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
      if (onPress()) event.preventDefault();
    },
    { capture: true, signal },
  );
}
