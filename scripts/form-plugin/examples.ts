/** Builds the form owners' examples as an owner would: with the package, by a bundler. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fingerprint } from '../forms/fingerprint';
import { formsConfig } from '../forms/vite-config';
import { buildFormPlugin } from './build';

const source = 'docs/form-owners';
/** Where the built examples are. */
export const builtExamples = '.output/form-owners';
const stamp = '.output/form-owners.fingerprint';

/**
 * Builds package and examples, unless nothing they are made of has changed.
 *
 * @throws when one does not build; the next call then builds again
 */
export async function buildExamples(): Promise<void> {
  const plugin = await buildFormPlugin();
  const now = fingerprint([source, 'test/forms', 'scripts/forms', plugin], ['package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.error('Building the form owners’ examples …');
  rmSync(stamp, { force: true });
  const { build } = await import('vite');
  const config = formsConfig(resolve(source), resolve(builtExamples));
  await build({
    ...config,
    base: '/form-owners/',
    resolve: {
      alias: {
        ...config.resolve?.alias,
        '@': resolve('.'),
        'kjennetegn-form-plugin': resolve(plugin, 'form-plugin.js'),
      },
    },
  });
  // A service worker must keep its name and its place; the style is asked for by its place.
  for (const file of ['enketo/service-worker.js', 'form.css']) {
    cpSync(join(source, file), join(builtExamples, file));
  }
  writeFileSync(stamp, now);
}
