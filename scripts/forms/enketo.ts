/** What enketo-core expects of the bundler it is built with. */
import { pathToFileURL } from 'node:url';
import type { UserConfig } from 'vite';

const core = `${process.cwd()}/node_modules/enketo-core`;
/** One of its styles names a file by its place in Enketo's own repository. */
const ownRepository = '/packages/enketo-core/node_modules/';

/** Names that enketo-core leaves to the application: its own, but for the words it shows. */
export const enketoAliases = {
  'enketo/config': `${core}/config.js`,
  'enketo/widgets': `${core}/src/js/widgets.js`,
  'enketo/translator': `${process.cwd()}/test/forms/audit/translator.ts`,
  'enketo/dialog': `${core}/src/js/fake-dialog.js`,
  'enketo/file-manager': `${core}/src/js/file-manager.js`,
  'enketo/xpath-evaluator-binding': `${core}/src/js/xpath-evaluator-binding.js`,
};

/** Styles in its older Sass, with that one file found. */
export const enketoSass: NonNullable<
  NonNullable<UserConfig['css']>['preprocessorOptions']
>['scss'] = {
  quietDeps: true,
  silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'slash-div', 'if-function'],
  importers: [
    {
      findFileUrl(url) {
        const at = url.indexOf(ownRepository);
        if (at < 0) return null;
        return new URL(url.slice(at + ownRepository.length), pathToFileURL('node_modules/'));
      },
    },
  ],
};
