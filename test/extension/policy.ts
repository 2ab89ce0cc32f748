/** A build with an id of its own, and a real policy file for it, so that no other test meets it. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where Chromium of Debian looks for policies. */
const policies = '/etc/chromium/policies/managed';

/** True when this user may write policy files; a policy is an administrator's by nature. */
export function mayWritePolicies(): boolean {
  let folder = policies;
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** An extension folder whose id nobody else uses. */
export interface OwnBuild {
  folder: string;
  id: string;
  end(): void;
}

/** Chromium's id of an extension: the hash of its key, in letters from a to p. */
export const idOfKey = (der: Buffer) =>
  createHash('sha256')
    .update(der)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** Copies the built extension and gives the copy a key of its own. */
export function ownBuild(): OwnBuild {
  const folder = mkdtempSync(join(tmpdir(), 'own-build-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, key: der.toString('base64') }));
  return {
    folder,
    id: idOfKey(der),
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Writes policies about one extension as an administrator would; a later call replaces them.
 *
 * @returns a function that takes them away
 */
export function setPolicies(id: string, given: object): () => void {
  mkdirSync(policies, { recursive: true });
  const file = join(policies, `test-${id}.json`);
  writeFileSync(file, JSON.stringify(given));
  return () => rmSync(file, { force: true });
}

/** Sets what the extension's managed storage holds, in the same way. */
export const setPolicy = (id: string, values: object): (() => void) =>
  setPolicies(id, { '3rdparty': { extensions: { [id]: values } } });
