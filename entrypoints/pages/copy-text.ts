/** Copies by the old command: the clipboard API is refused in a frame at a dynamic address. */

/**
 * @param text what goes on the clipboard
 * @returns false when the browser refused
 */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return done;
}
