/** How Vite builds the forms that a renderer draws: one page each, on one origin. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { enketoAliases, enketoSass } from './enketo';
import { noRemoteFonts } from './remote-fonts';

/** The forms under a folder that have a page for Vite to build. */
function pages(source: string): string[] {
  return readdirSync(source)
    .map((form) => join(source, form, 'index.html'))
    .filter((page) => existsSync(page));
}

/**
 * @param source where the forms are, a folder each
 * @param outDir where the built pages go, a folder each; emptied first
 */
export function formsConfig(source: string, outDir: string): InlineConfig {
  return {
    configFile: false,
    root: source,
    logLevel: 'error',
    plugins: [noRemoteFonts()],
    // Only the interview has JSX, and it is React's; the project's own is Preact's.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    resolve: { alias: enketoAliases },
    css: { preprocessorOptions: { scss: enketoSass } },
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
      // enketo-core knows its widgets by the names of their classes.
      rolldownOptions: { input: pages(source), output: { keepNames: true } },
    },
  };
}
