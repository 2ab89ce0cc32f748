/** Builds the form plug-in as a package folder, unless nothing it is made of has changed. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fingerprint } from '../forms/fingerprint';
import { writePackage } from './package';

/** Where the package is. */
export const pluginFolder = 'dist/form-plugin';
const stamp = '.output/form-plugin.fingerprint';
const made = [
  'components',
  'entrypoints',
  'guide',
  'utils',
  'scripts/guide',
  'scripts/form-plugin',
];

/** The next build is made whatever lies there. */
export const forgetFormPlugin = (): void => rmSync(stamp, { force: true });

/**
 * Builds to `dist/form-plugin/`. Says so on stderr when it does.
 *
 * @returns the folder
 * @throws when it does not build; the next call then builds again
 */
export async function buildFormPlugin(): Promise<string> {
  const now = fingerprint(made, ['package.json', 'package-lock.json', 'LICENSE']);
  if (existsSync(stamp) && existsSync(pluginFolder) && readFileSync(stamp, 'utf8') === now) {
    return pluginFolder;
  }
  console.error('Building the form plug-in …');
  rmSync(stamp, { force: true });
  rmSync(pluginFolder, { recursive: true, force: true });
  mkdirSync(pluginFolder, { recursive: true });
  const [{ build }, { moduleConfig, scriptConfig }] = await Promise.all([
    import('vite'),
    import('./vite-config'),
  ]);
  await build(moduleConfig(pluginFolder));
  await build(scriptConfig(pluginFolder));
  writePackage(pluginFolder);
  mkdirSync('.output', { recursive: true });
  writeFileSync(stamp, now);
  return pluginFolder;
}
