/** The extension as a package of an organisation's own, on its own update server, as administrators host it. */
import { execFileSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '@/scripts/browser/find';
import { idOfKey } from './policy';

/** A package that a policy can install. */
export interface Packed {
  id: string;
  /** Address of the update manifest. */
  updates: string;
  end(): void;
}

const manifestOf = (id: string, version: string, address: string) => `<?xml version="1.0"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${address}" version="${version}"/></app>
</gupdate>`;

/**
 * Packs the built extension with a new key, and serves it.
 *
 * @param sites that it has from its installation, as an organisation's own build
 */
export async function servePacked(sites: readonly string[]): Promise<Packed> {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const extension = join(folder, 'extension');
  cpSync('.output/chrome-mv3', extension, { recursive: true });
  // Whoever signs a package with a key of their own takes ours out of the manifest.
  const file = join(extension, 'manifest.json');
  const {
    key: _ours,
    optional_host_permissions: _any,
    ...manifest
  } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: sites }));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keyFile = join(folder, 'key.pem');
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  execFileSync(
    findChromium() ?? 'chromium',
    [
      ...['--headless', '--no-sandbox', `--user-data-dir=${join(folder, 'profile')}`],
      ...[`--pack-extension=${extension}`, `--pack-extension-key=${keyFile}`],
    ],
    { stdio: 'ignore' },
  );
  const bytes = readFileSync(`${extension}.crx`);
  const id = idOfKey(createPublicKey(privateKey).export({ type: 'spki', format: 'der' }));
  const server = createServer(({ url = '' }, response) => {
    if (url.startsWith('/own.crx')) response.end(bytes);
    else response.end(manifestOf(id, manifest.version, `${address()}/own.crx`));
  });
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    id,
    updates: `${address()}/updates.xml`,
    end() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
