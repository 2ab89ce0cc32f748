/** Makes everything a release consists of, under dist/release. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideLanguages, userGuidePage } from '../docs/user-guide';
import { buildExtension, forgetBuild } from '../extension/build';
import { buildFormPlugin, forgetFormPlugin } from '../form-plugin/build';
import { licenceList } from '../supply/licences';
import { writeSbom } from '../supply/sbom';
import { filesUnder, releasedDocuments, sourceFiles } from './files';
import { zipOf } from './zip';

/** What goes along as it is: for users, administrators, form owners, data protection officers, stores. */
function putDocuments(folder: string): void {
  for (const name of releasedDocuments()) cpSync(name, join(folder, name));
  for (const language of guideLanguages) {
    writeFileSync(join(folder, `docs/user-guide.${language}.html`), userGuidePage(language));
  }
}

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
    forgetBuild(browser);
    const built = buildExtension(browser);
    put(`kjennetegn-${version}-${browser}.zip`, zipOf(built, filesUnder(built)));
  }
  put(`kjennetegn-${version}-sources.zip`, zipOf('.', sourceFiles()));
  put('changes.md', `# ${version}\n\n${entry}\n`);
  put('licences.md', licenceList());
  writeSbom(join(folder, `kjennetegn-${version}.cdx.json`));
  forgetFormPlugin();
  await buildFormPlugin();
  cpSync('dist/form-plugin', join(folder, 'form-plugin'), { recursive: true });
  putDocuments(folder);
  put('SHA256SUMS', checksums(folder));
}
