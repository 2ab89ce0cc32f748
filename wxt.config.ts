import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './manifest';
import { sharedFiles } from './scripts/extension/chunks';
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
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      const options = config.build?.rollupOptions;
      if (entries.length < 2 || !options || Array.isArray(options.output)) return;
      let fileOf: ReturnType<typeof sharedFiles> | undefined;
      options.output = {
        ...options.output,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name(id, bundle) {
                fileOf ??= sharedFiles((one) => bundle.getModuleInfo(one));
                return fileOf(id);
              },
            },
          ],
        },
      };
    },
  },
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
