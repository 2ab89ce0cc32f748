/** The guide once more, after it did not come: under another address, since Chromium asks for none twice. */
import type { Language } from '@/guide/languages';
import type { Guide } from '@/guide/model';

/**
 * @param failed how many attempts have failed
 * @returns the guide of the file that lies beside this one
 */
export async function fetchAgain(language: Language, failed: number): Promise<Guide> {
  const address = new URL(import.meta.url);
  address.pathname = address.pathname.replace(/[^/]*$/, `guide-${language}.js`);
  address.search = `again=${failed}`;
  const again: { default: Guide } = await import(/* @vite-ignore */ address.href);
  return again.default;
}
