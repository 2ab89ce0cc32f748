/** Holds the in-page scripts to their size: 22 kB gzipped at first, 12 kB more at the first press. */

import filePlugin from '@size-limit/file';
import sizeLimit from 'size-limit';
import { buildExtension } from './build';

interface Limit {
  name: string;
  file: string;
  /** In bytes, gzipped. */
  most: number;
}

const limits: Limit[] = [
  { name: 'first script of a page', file: 'in-page.js', most: 22_000 },
  { name: 'placing script, at the first press', file: 'panel-placing.js', most: 12_000 },
];

async function main(): Promise<number> {
  const folder = buildExtension('chrome');
  let over = 0;
  for (const { name, file, most } of limits) {
    const [measured] = await sizeLimit([filePlugin], {
      checks: [{ files: [`${process.cwd()}/${folder}/${file}`], gzip: true, brotli: false }],
    } as never);
    const size = measured?.size ?? Number.POSITIVE_INFINITY;
    if (size > most) over++;
    console.log(`${size > most ? 'OVER ' : 'ok   '} ${file}: ${size} of ${most} bytes (${name})`);
  }
  return over ? 1 : 0;
}

main().then((code) => process.exit(code));
