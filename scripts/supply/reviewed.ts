/** What was decided about the packages: a change of any of it is a decision too, and made here. */

/**
 * Packages that would run a script when installed. None does (`ignore-scripts` in .npmrc); each
 * works without, for the reason beside it.
 */
export const installScripts: Readonly<Record<string, string>> = {
  '@parcel/watcher': 'builds from source where no build for the platform exists; sass polls then',
  esbuild: 'replaces its JavaScript starter by the program itself, a saving of milliseconds',
  libxmljs2: 'checks XML bills of materials; ours is JSON',
  'spawn-sync': 'for Node.js 0.10',
};

/**
 * The one exception to integrity: builds for other platforms of two tools, which the registry in
 * use does not carry. `npm run lock` names them so that `npm ci` takes the lockfile; where one is
 * installed, npm fetches it by version alone. Neither tool is in the extension.
 */
export const withoutIntegrity: readonly RegExp[] = [
  /^@biomejs\/cli-(?:android|darwin|linux|win32)-(?:arm64|x64)(?:-musl)?$/,
  /^@oxc-parser\/binding-(?:android|darwin|freebsd|linux|openharmony|win32)-[a-z0-9-]+$/,
];

/** Licences that anything we use may have (SPDX). Each allows use, change and passing on. */
export const allowedLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Licences that what goes into the extension may have: those that ask
 * for no more than a notice, and for changes of the package's own files, of which there are none. */
export const allowedInside: ReadonlySet<string> = new Set(['Apache-2.0', 'ISC', 'MIT', 'MPL-2.0']);

/** Packages whose licence field says it in another way; what their licence file says. */
export const licenceRead: Readonly<Record<string, string>> = {
  'is-relative': 'MIT',
  'jquery-touchswipe': 'MIT',
  'leaflet.gridlayer.googlemutant': 'Unlicense',
  'os-shim': 'MIT',
  winreg: 'BSD-2-Clause',
};
