/** A release is refused before anything is made, and what is made is the same bytes every time. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { releasedDocuments } from '@/scripts/release/files';
import { changelogEntry } from '@/scripts/release/ready';
import { zipOf } from '@/scripts/release/zip';
import { isElsewhere, linksOf } from '../docs/links';

const made: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  made.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const changelog = '# Changelog\n\n## 0.2.0 (soon)\n\n## 0.1.0 (2026-01-02)\n\n- A thing.\n';

test.each([
  ['0.1.0', '- A thing.'],
  ['0.2.0', null],
  ['0.1', null],
  ['1.0.0', null],
])('the changelog’s entry of %s', (version, entry) => {
  if (entry !== null) expect(changelogEntry(changelog, version)).toBe(entry);
  else expect(() => changelogEntry(changelog, version)).toThrow(`write one under “## ${version}”`);
});

describe('the command', () => {
  /** Runs it in a checkout of its own, which has a version and a changelog and no more. */
  function release(version: string, uncommitted: string | null) {
    const cwd = newFolder();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.no', ...args], { cwd });
    writeFileSync(join(cwd, 'package.json'), JSON.stringify({ version }));
    writeFileSync(join(cwd, 'CHANGELOG.md'), changelog);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'begin');
    if (uncommitted) writeFileSync(join(cwd, uncommitted), '');
    const tsx = resolve('node_modules/tsx/dist/cli.mjs');
    const script = resolve('scripts/release/run.ts');
    return spawnSync('node', [tsx, '--tsconfig', resolve('tsconfig.json'), script], {
      cwd,
      encoding: 'utf8',
    });
  }

  test.each([
    ['without an entry', '9.9.9', null, 'CHANGELOG.md has no entry for 9.9.9'],
    ['with an empty entry', '0.2.0', null, 'CHANGELOG.md has no entry for 0.2.0'],
    ['with what no commit holds', '0.1.0', 'left.txt', 'left.txt'],
  ])('refuses %s, and says what to do', { timeout: 60_000 }, (_, version, uncommitted, said) => {
    const { status, stderr, stdout } = release(version, uncommitted);
    expect(stderr).toContain(said);
    expect(status).toBe(1);
    expect(stdout).toBe('');
  });
});

test('a zip file is the same bytes whatever the order and the time of its files', () => {
  const [one, other] = [newFolder(), newFolder()];
  for (const folder of [one, other]) {
    writeFileSync(join(folder, 'a.txt'), 'a');
    writeFileSync(join(folder, 'b.txt'), 'b'.repeat(5000));
  }
  utimesSync(join(other, 'a.txt'), 1_000_000_000, 1_000_000_000);
  expect(zipOf(one, ['a.txt', 'b.txt'])).toEqual(zipOf(other, ['b.txt', 'a.txt']));
});

describe('the documents of a release', () => {
  const released = releasedDocuments();
  const isReleased = (path: string) =>
    released.some((name) => name === path || name.startsWith(`${path}/`));

  test('are those of stores, permissions, policies and data protection, and the users’ guides', () => {
    for (const name of [
      ...['nb', 'nn', 'en'].map((language) => `docs/store/${language}.md`),
      ...['chrome', 'edge', 'firefox-policies'].map((name) => `docs/policies/${name}.json`),
      ...['permissions', 'privacy', 'privacy-assessment', 'accessibility'].map(
        (name) => `docs/${name}.md`,
      ),
      ...['administrators', 'form-owners', 'user-guide.nb', 'user-guide.nn'].map(
        (name) => `docs/${name}.md`,
      ),
      'docs/data-flow.svg',
    ])
      expect(released).toContain(name);
  });

  test('point to what the release holds', () => {
    const faults = released
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) =>
        linksOf(readFileSync(name, 'utf8'))
          .filter((link) => !isElsewhere(link) && !link.startsWith('#'))
          .map((link) => normalize(join(dirname(name), link.split('#')[0] ?? '')))
          .filter((path) => !isReleased(path))
          .map((path) => `${name}: ${path}`),
      );
    expect(faults).toEqual([]);
  });
});
