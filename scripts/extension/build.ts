/** Builds the extension with WXT, unless nothing it is made of has changed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the built extension is made of. */
const made = [
  'components',
  'entrypoints',
  'guide',
  'public',
  'scripts/extension',
  'scripts/guide',
  'utils',
  'manifest.ts',
  // Its version is the manifest's.
  'package.json',
  'package-lock.json',
  'wxt.config.ts',
];

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function fingerprint(sites: readonly string[] | null): string {
  const hash = createHash('sha256').update(JSON.stringify(sites));
  for (const file of made.flatMap(filesUnder)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

const stampOf = (build: string) => `.output/${build}.fingerprint`;

/** The next build is made whatever lies there: a release takes nothing over that may have been touched. */
export function forgetBuild(browser: 'chrome' | 'firefox'): void {
  rmSync(stampOf(browser), { force: true });
}

/**
 * @param browser `chrome` also serves Edge
 * @param sites those of an organisation's own build, checked; null: the usual one
 * @returns the folder that a browser can load
 * @throws when the build fails; what WXT said is on stderr
 */
export function buildExtension(
  browser: 'chrome' | 'firefox',
  sites: readonly string[] | null = null,
): string {
  const own = sites ? '-sites' : '';
  const folder = `.output/${browser}-mv3${own}`;
  const stamp = stampOf(`${browser}${own}`);
  const now = fingerprint(sites);
  if (existsSync(join(folder, 'manifest.json')) && existsSync(stamp)) {
    if (readFileSync(stamp, 'utf8') === now) return folder;
  }
  console.error(`Building the extension for ${browser} …`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        WXT_TELEMETRY_DISABLED: '1',
        OWN_BUILD_SITES: sites ? JSON.stringify(sites) : '',
      },
    },
  );
  if (status !== 0) {
    console.error(stdout, stderr);
    throw new Error(`the extension for ${browser} could not be built`);
  }
  writeFileSync(stamp, now);
  return folder;
}
