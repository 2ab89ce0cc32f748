/** The detector as one script to be run in a page. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles `in-page.ts` with everything it needs. */
export async function detectorScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    alias: { '@': root },
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('the detector could not be bundled');
  return file.text;
}
