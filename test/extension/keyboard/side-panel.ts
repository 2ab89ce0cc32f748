/** The side panel beside a form, as the keyboard finds it. */
import type { BrowserContext, Page } from '@playwright/test';
import { sidePanelBeside } from '../beside';

/** Above all of it: search, hiding and the emergency numbers. */
export const top = [
  'combobox Søk i veiledere og kontakter',
  'button Skjul alt',
  'link Fare nå? 112',
  'link Helse 113',
  'link Barn 116 111',
];

/** The side panel beside the first interview, with its sheet read. */
export async function besideInterview(
  context: BrowserContext,
  page: Page,
  forms: { url: string },
): Promise<Page> {
  await page.goto(new URL('interview/sak/2026-1184/steg/2', forms.url).href);
  const own = await sidePanelBeside(context, page);
  await own.getByRole('article').first().waitFor();
  return own;
}
