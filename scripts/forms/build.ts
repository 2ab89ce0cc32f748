/** Builds the demo forms, unless nothing they are made of has changed. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const source = 'test/forms';
const built = '.output/forms';
const stamp = '.output/forms.fingerprint';

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of [...filesUnder(source), 'package-lock.json']) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** The forms that have a Vite configuration of their own. */
function withRenderer(): string[] {
  return readdirSync(source).filter((name) => existsSync(join(source, name, 'vite.config.ts')));
}

/** Builds to `.output/forms/`, one folder a form. */
export async function buildForms(): Promise<void> {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.error('Building the demo forms …');
  for (const name of withRenderer()) {
    await build({
      configFile: join(source, name, 'vite.config.ts'),
      root: join(source, name),
      base: `/${name}/`,
      logLevel: 'error',
      build: { outDir: join(process.cwd(), built, name), emptyOutDir: true },
    });
  }
  mkdirSync(built, { recursive: true });
  cpSync(join(source, 'quiet'), join(built, 'quiet'), { recursive: true });
  writeFileSync(stamp, now);
}
