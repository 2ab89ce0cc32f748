/** The users' guides as pages to read and to print: A4, with their pictures. */
import { readFileSync } from 'node:fs';
import { htmlOf } from './html';

/** Languages the users' guide is written in. */
export const guideLanguages = ['nb', 'nn'] as const;

const style = `
@page { size: A4; margin: 18mm; }
body { font: 11pt/1.45 system-ui, sans-serif; max-width: 174mm; margin: 0 auto; color: #111; }
h1 { font-size: 20pt; margin: 0 0 4mm; }
h2 { font-size: 14pt; margin: 6mm 0 2mm; break-after: avoid; }
h3 { font-size: 11.5pt; margin: 4mm 0 1.5mm; break-after: avoid; }
p, ul, ol { margin: 0 0 2.5mm; orphans: 2; widows: 2; }
ul, ol { padding-left: 6mm; }
figure { margin: 3mm 0; break-inside: avoid; }
img { display: block; max-width: 100%; zoom: 0.51; border: 1px solid #bbb; }
/* Narrow surfaces have room to be read somewhat larger. */
img[src*='popup'] { zoom: 0.68; }
img[src*='sidepanel'], img[src*='places'] { zoom: 0.55; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #bbb; padding: 1.2mm 2mm; text-align: left; vertical-align: top; }
tr { break-inside: avoid; }
code { font: 0.95em ui-monospace, monospace; }
`;

/**
 * @param language one of `guideLanguages`
 * @returns a page that stands beside the pictures, as the document does: in `docs`
 */
export function userGuidePage(language: (typeof guideLanguages)[number]): string {
  const text = readFileSync(`docs/user-guide.${language}.md`, 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? '';
  const body = htmlOf(text).replace(/href="(user-guide\.\w+)\.md"/g, 'href="$1.html"');
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
${body}
</html>
`;
}
