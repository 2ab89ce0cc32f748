/** What a page has to load: the first script, and the placing script at the first press, gzipped. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../../extension/build';
import { benchCase, figure, row } from '../case';

interface SizeLimit {
  name: string;
  path: string;
  limit: string;
}

export default benchCase('size', async () => {
  buildExtension('chrome');
  const limits = JSON.parse(readFileSync('.size-limit.json', 'utf8')) as SizeLimit[];
  return limits.map(({ name, path, limit }) => {
    const size = gzipSync(readFileSync(path)).length / 1000;
    return row(`size: ${name.split(/[:,]/)[0]}`, {
      limits: [figure('kB', size, Number.parseFloat(limit))],
    });
  });
});
