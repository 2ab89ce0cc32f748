/** Files under a folder, and those that belong to the sources. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @returns paths within the folder, with `/`, sorted */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** @returns what the repository tracks, as the reviewers of AMO get it */
export function sourceFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((name) => name !== '' && statSync(name, { throwIfNoEntry: false })?.isFile());
}

/** @returns the documents that go along with a release, whole, so that their links hold there too */
export function releasedDocuments(): string[] {
  return sourceFiles().filter((name) => name.startsWith('docs/') || name === 'SECURITY.md');
}
