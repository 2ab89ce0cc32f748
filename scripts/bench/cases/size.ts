/** What a page has to load, gzipped: the first script, the placing script at the first press, the form plug-in. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../../extension/build';
import { buildFormPlugin } from '../../form-plugin/build';
import { benchCase, figure, row } from '../case';

interface SizeLimit {
  name: string;
  /** One file, or several that are loaded together. */
  path: string | string[];
  limit: string;
}

export default benchCase('size', async () => {
  buildExtension('chrome');
  await buildFormPlugin();
  const limits = JSON.parse(readFileSync('.size-limit.json', 'utf8')) as SizeLimit[];
  return limits.map(({ name, path, limit }) => {
    const sizes = [path].flat().map((file) => gzipSync(readFileSync(file)).length);
    const size = sizes.reduce((sum, one) => sum + one, 0) / 1000;
    return row(`size: ${name.split(/[:,]/)[0]}`, {
      limits: [figure('kB', size, Number.parseFloat(limit))],
    });
  });
});
