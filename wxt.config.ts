import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './manifest';
import { packedWords } from './scripts/guide/packed-words';
import { guideModules } from './scripts/guide/vite-plugin';

const { OWN_BUILD_SITES } = process.env;
const sites = OWN_BUILD_SITES ? (JSON.parse(OWN_BUILD_SITES) as string[]) : null;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // An organisation's own build stands beside the usual one: see scripts/extension/build.ts.
  ...(sites ? { outDirTemplate: '{{browser}}-mv{{manifestVersion}}-sites' } : {}),
  manifest: ({ browser }) => manifestFor(browser, sites),
  vite: () => ({
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      guideModules(),
      packedWords(),
    ],
    build: {
      // All of a page's scripts are asked for at once; the polyfill fetches, and our pages may not.
      modulePreload: { polyfill: false },
      target: 'es2022',
    },
  }),
});
