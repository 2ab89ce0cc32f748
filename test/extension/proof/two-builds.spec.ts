/** Two builds of the same sources give the same bytes, wherever they are made: files, zips, bill of materials. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesUnder } from '@/scripts/release/files';
import { zipOf } from '@/scripts/release/zip';
import { writeSbom } from '@/scripts/supply/sbom';
import { browsers } from './built';
import { figure, soaking } from './soak';

const build = `import('wxt').then(({ build }) => build({
  browser: process.argv[1], outDir: process.argv[2], outDirTemplate: 'second' }))`;

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-build-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The small edition builds one of them again; both are built by the same steps.
for (const browser of soaking ? browsers : (['firefox'] as const)) {
  test(`two builds give the same bytes, zip included (${browser})`, () => {
    test.setTimeout(600_000);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', build, browser, join(folder, browser)],
      { encoding: 'utf8', env: { ...process.env, WXT_TELEMETRY_DISABLED: '1' } },
    );
    expect(status, stderr).toBe(0);
    const first = `.output/${browser}-mv3`;
    const second = join(folder, browser, 'second');
    const names = filesUnder(second);
    expect(names).toEqual(filesUnder(first));
    expect(names.length).toBeGreaterThan(20);
    const differing = names.filter(
      (name) => !readFileSync(join(first, name)).equals(readFileSync(join(second, name))),
    );
    expect(differing).toEqual([]);
    // In whatever order the files come.
    const zips = [zipOf(first, names), zipOf(second, [...names].reverse())].map((bytes) =>
      Buffer.from(bytes),
    );
    expect(zips[0]?.equals(zips[1] as Buffer)).toBe(true);
    figure(`bytes of the zip for ${browser}, the same twice`, zips[0]?.length ?? 0);
  });
}

test('the bill of materials is the same twice, and names every package inside', () => {
  test.setTimeout(300_000);
  const [first = '', second = ''] = ['1', '2'].map((name) => {
    const file = join(folder, name);
    writeSbom(file);
    return readFileSync(file, 'utf8');
  });
  expect(second).toBe(first);
  const { bomFormat, components } = JSON.parse(first) as {
    bomFormat: string;
    components: { group?: string; name: string }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const listed = components.map(({ group, name }) => (group ? `${group}/${name}` : name));
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys(dependencies).filter((name) => !listed.includes(name))).toEqual([]);
  // Neither a time nor a number of this run.
  expect(first).not.toMatch(/"timestamp"|"serialNumber"/);
});
