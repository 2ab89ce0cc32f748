/** An organisation's policy in real Firefox, from a real policies.json. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import { startFirefox } from './browser';
import { policiesFile as file, hindrance } from './policies';
import { until } from './until';

const id = 'policy-test@kjennetegn.example';

test('a policy sets, holds fast and gives the pack, from the sample for administrators', async () => {
  test.setTimeout(180_000);
  const why = hindrance();
  test.skip(why !== null, why ?? '');
  const sample = JSON.parse(readFileSync('docs/policies/firefox-policies.json', 'utf8'));
  const [values] = Object.values(sample.policies['3rdparty'].Extensions);
  // Under an id of its own: no other test's Firefox meets it.
  const policies = {
    '3rdparty': { Extensions: { [id]: { ...(values as object), role: 'inspector' } } },
  };
  const made = mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ policies }));
  try {
    const firefox = await startFirefox(id);
    try {
      const options = await firefox.openOwn('/options.html');
      const text = () => options.evaluate(() => document.body.textContent ?? '');
      await until(
        async () => (await text()).includes('Eksempel kommune, utgave 2026-11'),
        'the pack',
      );
      const shown = await text();
      expect(shown).toContain('Gitt av virksomheten. Kan ikke endres her.');
      expect(shown).toContain('Tilsyn og kontroll');
      expect(shown).toContain('Bestemt av virksomheten.');
      expect(firefox.traffic.strangers()).toEqual([]);
    } finally {
      await firefox.end();
    }
  } finally {
    rmSync(made ?? file, { recursive: true, force: true });
  }
});
