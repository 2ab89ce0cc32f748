/** What the documents say the plug-in loads is what it loads. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const read = (file: string) => readFileSync(`dist/form-plugin/${file}`);
const zipped = (file: string) => gzipSync(read(file), { level: 9 }).length / 1000;
const script = 'kjennetegn-form-plugin.js';
const guides = ['nb', 'nn', 'en'].map((language) => zipped(`guide-${language}.js`));

const owners = 'docs/form-owners.md';
const said: [string, string, RegExp, () => number][] = [
  ['the script', owners, /The script is (\d+) kB,/, () => read(script).length / 1000],
  ['the script, gzipped', owners, / (\d+) kB gzipped, and/, () => zipped(script)],
  ['the panel', owners, /the panel \((\d+) kB gzipped\)/, () => zipped('panel.js')],
  ['the guide', owners, /one language \((\d+) kB\)/, () => Math.max(...guides)],
  ['notes', owners, /with notes (\d+) kB more/, () => zipped('desk.js')],
  [
    'the script',
    'scripts/form-plugin/README.md',
    /loaded: (\d+) kB \(gzip\)/,
    () => zipped(script),
  ],
];

for (const [what, document, pattern, size] of said) {
  test(`${document} says how large it is: ${what}`, () => {
    const stated = Number(pattern.exec(readFileSync(document, 'utf8'))?.[1]);
    expect(Math.abs(stated / size() - 1), `${stated} said, ${size()} built`).toBeLessThan(0.03);
  });
}
