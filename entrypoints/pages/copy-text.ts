/** Copies by the old command: the clipboard API is refused in a frame at a dynamic address. */

/**
 * @param text what goes on the clipboard
 * @param html the same with its headings, for editors that take it
 * @returns false when the browser refused
 */
export function copyText(text: string, html?: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return done;
}
