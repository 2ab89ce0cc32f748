/** The software bill of materials: every package of the lockfile, in CycloneDX. */
import { spawnSync } from 'node:child_process';

/**
 * @param file where it is written, as JSON; the same lockfile gives the same bytes
 * @throws with what the tool said when it fails
 */
export function writeSbom(file: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js',
      '--package-lock-only',
      '--output-reproducible',
      '--output-format=JSON',
      `--output-file=${file}`,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the bill of materials could not be made: ${stderr}`);
}
