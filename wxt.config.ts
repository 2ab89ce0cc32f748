import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './manifest';
import { packedWords } from './scripts/guide/packed-words';
import { guideModules } from './scripts/guide/vite-plugin';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      guideModules(),
      packedWords(),
    ],
    build: {
      // The preload polyfill fetches, and our pages may not fetch.
      modulePreload: false,
      target: 'es2022',
    },
  }),
});
