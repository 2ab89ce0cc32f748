/** How Vite builds the plug-in: the module with its parts, and the one script of pages without modules. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { packedWords } from '../guide/packed-words';
import { guideModules } from '../guide/vite-plugin';
import { shadowStyles } from './shadow-styles';

const project = fileURLToPath(new URL('../../', import.meta.url));
const source = `${project}entrypoints/form-plugin/`;

function config(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: project,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [
      shadowStyles(`${source}panel/styles.ts`),
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      guideModules(),
      packedWords(),
    ],
    resolve: { alias: { '@': project.slice(0, -1) } },
    build: { outDir, emptyOutDir: false, modulePreload: false, target: 'es2022', minify: true },
  };
}

/** The module, the panel and the guide in each language: `form-plugin.js`, `panel.js`, `guide-nb.js` … */
export function moduleConfig(outDir: string): InlineConfig {
  const base = config(outDir);
  return {
    ...base,
    build: {
      ...base.build,
      // As a library: without Vite's helper that would put links into the page's head.
      lib: {
        entry: { 'form-plugin': `${source}module.ts`, panel: `${source}panel/mount.tsx` },
        formats: ['es'],
      },
      rolldownOptions: {
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: ({ name, moduleIds }) =>
            moduleIds.some((id) => id.includes('virtual:guide/'))
              ? `guide-${name}.js`
              : '[name].js',
        },
      },
    },
  };
}

/** The script, which finds the panel beside itself. */
export function scriptConfig(outDir: string): InlineConfig {
  const base = config(outDir);
  return {
    ...base,
    build: {
      ...base.build,
      rolldownOptions: {
        input: { 'kjennetegn-form-plugin': `${source}script.ts` },
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  };
}
