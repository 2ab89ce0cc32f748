/** `npm run release`: from a clean checkout to dist/release. */
import { readFileSync } from 'node:fs';
import { filesUnder } from './files';
import { makeRelease } from './make';
import { changelogEntry, NotReady, refuseUncommitted, versionOf } from './ready';

const folder = 'dist/release';

try {
  refuseUncommitted();
  const version = versionOf();
  await makeRelease(folder, version, changelogEntry(readFileSync('CHANGELOG.md', 'utf8'), version));
  console.log(
    filesUnder(folder)
      .map((name) => `${folder}/${name}`)
      .join('\n'),
  );
} catch (error) {
  if (!(error instanceof NotReady)) throw error;
  console.error(error.message);
  process.exit(1);
}
