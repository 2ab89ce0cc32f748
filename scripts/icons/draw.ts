/** Draws the extension's icons into public/icon: the marker's own glyph, filled. Run by hand. */
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const glyph = 'M12 6.9v.05M10.1 10.6H12.4V17M9.6 17h5.2';
const svg = (side: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11.5" fill="#0062ba"/><path d="${glyph}" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const side of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(side)}`);
  writeFileSync(`public/icon/${side}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
