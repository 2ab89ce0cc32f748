/** The detector as one script to be run in a page. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packedWordsInEsbuild } from '../guide/packed-words';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles `entry`, a module that calls the detector inside a page, with everything it needs. */
export async function detectorScript(
  entry = new URL('./in-page.ts', import.meta.url),
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    // As what a page loads.
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    alias: { '@': root },
    plugins: [packedWordsInEsbuild],
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('the detector could not be bundled');
  return file.text;
}
