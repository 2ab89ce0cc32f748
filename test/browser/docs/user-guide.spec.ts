/** The users' guides, printed on A4 with their pictures at reading size, are ten pages at most. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { guideLanguages, userGuidePage } from '@/scripts/docs/user-guide';

const most = 10;
const site = 'http://docs.example/';

/** Pages of a PDF as Chromium writes it; `/Pages` is their list. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const language of guideLanguages) {
  test(`the guide in ${language} is ${most} pages at most`, async ({ page }, info) => {
    await page.route(`${site}**`, (route) => {
      const path = new URL(route.request().url()).pathname;
      return path === '/'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: userGuidePage(language) })
        : route.fulfill({ path: join('docs', path) });
    });
    await page.goto(site);
    const pictures = await page
      .locator('img')
      .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
    expect(pictures.length).toBeGreaterThan(3);
    expect(Math.min(...pictures)).toBeGreaterThan(0);
    // No mark of Markdown is left over.
    await expect(page.locator('body')).not.toContainText(/\*\*|\]\(|\|/);
    const path = info.outputPath('guide.pdf');
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true, path }));
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThanOrEqual(most);
  });
}
