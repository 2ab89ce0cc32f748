/** What must be true before a release is made. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A release was asked for before it was ready; the message says what to do. */
export class NotReady extends Error {
  override name = 'NotReady';
}

/** The one place where the version is kept. */
export function versionOf(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}

/**
 * @returns the changelog's entry of a version, without its heading
 * @throws NotReady where there is none, or an empty one
 */
export function changelogEntry(changelog: string, version: string): string {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((one) => one.split(/[\s(]/, 1)[0] === version);
  const entry = section?.slice(section.indexOf('\n')).trim() ?? '';
  if (!entry) {
    throw new NotReady(
      `CHANGELOG.md has no entry for ${version}: write one under “## ${version}”.`,
    );
  }
  return entry;
}

/**
 * @throws NotReady where the checkout holds what no commit holds: the sources would not be those
 *   that were built
 */
export function refuseUncommitted(): void {
  const status = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).trimEnd();
  if (status) throw new NotReady(`Commit these, or take them away, first:\n${status}`);
}
