/** Builds the demo forms, unless nothing they are made of has changed. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from './fingerprint';

/** Where the built forms are served from. */
export const builtForms = '.output/forms';
const source = 'test/forms';
const stamp = '.output/forms.fingerprint';

/**
 * Builds to `.output/forms/`, one folder a form: what a renderer draws by Vite, the quiet pages
 * as they are. Says so on stderr when it does.
 *
 * @throws when a form does not build; the next call then builds again
 */
export async function buildForms(): Promise<void> {
  const now = fingerprint([source, 'scripts/forms'], ['package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.error('Building the demo forms …');
  rmSync(stamp, { force: true });
  const [{ build }, { formsConfig }] = await Promise.all([import('vite'), import('./vite-config')]);
  await build(formsConfig(resolve(source), resolve(builtForms)));
  cpSync(`${source}/quiet`, `${builtForms}/quiet`, { recursive: true });
  writeFileSync(stamp, now);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildForms();
