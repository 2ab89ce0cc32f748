/** Makes everything a release consists of, under dist/release. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../extension/build';
import { buildFormPlugin } from '../form-plugin/build';
import { licenceList } from '../supply/licences';
import { writeSbom } from '../supply/sbom';
import { filesUnder, sourceFiles } from './files';
import { zipOf } from './zip';

/** Folders and files that go along as they are. */
const alongside = [
  { from: 'docs/permissions.md', to: 'permissions.md' },
  { from: 'docs/privacy.md', to: 'privacy.md' },
  { from: 'docs/store', to: 'store' },
  { from: 'docs/policies', to: 'policies' },
  { from: 'dist/form-plugin', to: 'form-plugin' },
];

/** `sha256sum -c` reads it. */
function checksums(folder: string): string {
  return filesUnder(folder)
    .map((name) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, name)));
      return `${hash.digest('hex')}  ${name}\n`;
    })
    .join('');
}

/**
 * @param folder emptied first
 * @param version goes into the names
 * @param entry the changelog's words about it
 */
export async function makeRelease(folder: string, version: string, entry: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const put = (name: string, what: string | Uint8Array) => writeFileSync(join(folder, name), what);
  for (const browser of ['chrome', 'firefox'] as const) {
    const built = buildExtension(browser);
    put(`kjennetegn-${version}-${browser}.zip`, zipOf(built, filesUnder(built)));
  }
  put(`kjennetegn-${version}-sources.zip`, zipOf('.', sourceFiles()));
  put('changes.md', `# ${version}\n\n${entry}\n`);
  put('licences.md', licenceList());
  writeSbom(join(folder, `kjennetegn-${version}.cdx.json`));
  await buildFormPlugin();
  for (const { from, to } of alongside) cpSync(from, join(folder, to), { recursive: true });
  put('SHA256SUMS', checksums(folder));
}
