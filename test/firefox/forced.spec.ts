/** The administrators' guide in real Firefox: installed by force from a file, and taken away with all traces. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { origin, startFirefox } from './browser';
import { hindrance, policiesFile } from './policies';
import { until } from './until';

const id = 'forced-test@kjennetegn.example';
const sample = JSON.parse(readFileSync('docs/policies/firefox-policies.json', 'utf8')).policies;
const [install] = Object.values<object>(sample.ExtensionSettings);
const [values] = Object.values<object>(sample['3rdparty'].Extensions);

test('installed by force with its pack, then removed with all traces', async () => {
  test.setTimeout(240_000);
  const why = hindrance();
  test.skip(why !== null, why ?? '');
  const made = mkdirSync(dirname(policiesFile), { recursive: true });
  const write = (policies: object) => writeFileSync(policiesFile, JSON.stringify({ policies }));
  write({});
  // It begins without: the package lies elsewhere, and the policy fetches it.
  const firefox = await startFirefox(id, { installed: false });
  const stored = join(firefox.folder, 'storage', 'default');
  const traces = () => [
    ...(existsSync(stored) ? readdirSync(stored) : []).filter((name) => name.includes('moz-ext')),
    ...readdirSync(join(firefox.folder, 'extensions')),
  ];
  try {
    const url = `file://${join(firefox.folder, 'package.xpi')}`;
    write({
      ExtensionSettings: { [id]: { ...install, install_url: url } },
      '3rdparty': { Extensions: { [id]: values } },
    });
    await firefox.restart();
    const options = await firefox.openOwn('/options.html');
    const text = () => options.evaluate(() => document.body.textContent ?? '');
    await until(
      async () => (await text()).includes('Eksempel kommune, utgave 2026-11'),
      'the pack',
    );
    expect(await text()).toContain('Virksomheten krever passord for notater.');
    await options.evaluate(
      `new Promise((done, failed) => {
        const open = indexedDB.open('trace');
        open.onsuccess = done;
        open.onerror = failed;
      }).then(() => true)`,
    );
    expect(traces().join()).toContain('moz-extension');

    write({ ExtensionSettings: { [id]: { installation_mode: 'blocked' } } });
    await firefox.restart();
    const there = `WebExtensionPolicy.getByID('${id}') !== null`;
    await until(async () => (await firefox.inWindow(there)) === false, 'its removal');
    await until(async () => traces().length === 0, 'no trace');
    expect(readFileSync(join(firefox.folder, 'prefs.js'), 'utf8')).not.toContain(`${origin}/`);
  } finally {
    await firefox.end();
    rmSync(made ?? policiesFile, { recursive: true, force: true });
  }
});
