/** What was built, held against what was reviewed. No browser needed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { browsers, builtFiles, builtText, hitsIn } from './built';
import { dangerous, reviewed } from './reviewed/code';
import { files, manifestKeys, named, permissions, policy } from './reviewed/manifest';

const key = ({ where, code }: { where: string; code: string }) => `${where}: ${code}`;

for (const browser of browsers) {
  const manifest = () => JSON.parse(builtText(browser, 'manifest.json'));

  test(`bundle: nothing that sends, loads or runs but what was reviewed (${browser})`, () => {
    const known = new Set(reviewed.map(key));
    const hits = builtFiles(browser)
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => hitsIn(name, builtText(browser, name), dangerous));
    const fresh = [...new Set(hits.map(key))].filter((hit) => !known.has(hit));
    expect(fresh, 'read each, and add it to reviewed/code.ts with the reason').toEqual([]);
    const met = new Set(hits.map(key));
    const stale = [...known].filter((hit) => !met.has(hit));
    expect(stale, 'no longer in the build: take it out of reviewed/code.ts').toEqual([]);
  });

  test(`bundle: pages and styles name nothing outside the package (${browser})`, () => {
    const outward = builtFiles(browser)
      .filter((name) => /\.(html|css)$/.test(name))
      .flatMap((name) => {
        const found = builtText(browser, name).match(
          /(?:https?:)?\/\/[a-z][^\s"')]*|@import[^;]*|url\((?!["']?(?:#|\/|data:))[^)]*\)|<script(?![^>]*\ssrc=)[^>]*>|\son\w+=|javascript:/gi,
        );
        return (found ?? []).map((what) => `${name}: ${what}`);
      });
    expect(outward).toEqual([]);
  });

  test(`bundle: the built files are the reviewed ones (${browser})`, () => {
    const others = builtFiles(browser).filter((name) => !named.some((kind) => kind.test(name)));
    expect(others, 'a file more or less: see reviewed/manifest.ts').toEqual(files);
  });

  test(`manifest: permissions, doors and keys are the reviewed ones (${browser})`, () => {
    const built = manifest();
    expect(built.permissions).toEqual(permissions[browser]);
    expect(built.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(built.incognito).toBe('not_allowed');
    expect(Object.keys(built).filter((name) => !manifestKeys.includes(name))).toEqual([]);
    const [open, ...more] = built.web_accessible_resources;
    expect(more).toEqual([]);
    expect(open.resources).toEqual(['panel.html']);
    if (browser === 'chrome') expect(open.use_dynamic_url).toBe(true);
  });

  test(`manifest: each permission has its reason in docs/permissions.md (${browser})`, () => {
    const text = readFileSync('docs/permissions.md', 'utf8');
    for (const name of permissions[browser]) expect(text).toContain(`\`${name}\``);
  });

  test(`manifest: the content security policy is the reviewed one (${browser})`, () => {
    const directives = manifest()
      .content_security_policy.extension_pages.split(';')
      .map((one: string) =>
        one
          .trim()
          .split(/\s+(.*)/s)
          .slice(0, 2),
      );
    expect(Object.fromEntries(directives)).toEqual(policy);
  });

  test(`bundle: zod never tries whether code may be made of text (${browser})`, () => {
    const scripts = builtFiles(browser).filter((name) => name.endsWith('.js'));
    const all = scripts.map((name) => builtText(browser, name)).join('\n');
    // The probe is in the build; the setting before it must be too.
    expect(all).toContain('Function(``)');
    expect(all).toMatch(/\(\{jitless:!0\}\)/);
  });
}

test('every shape is made with the zod that never makes code of text', () => {
  const sources = ['utils', 'entrypoints', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  const setting = 'utils/zod.ts';
  expect(readFileSync(setting, 'utf8')).toMatch(/^config\(\{ jitless: true \}\);$/m);
  const past = sources.filter(
    (path) => path !== setting && /^import (?!type).* from 'zod'/m.test(readFileSync(path, 'utf8')),
  );
  expect(past, "import it from '@/utils/zod'").toEqual([]);
  const makers = sources.filter((path) =>
    readFileSync(path, 'utf8').includes("from '@/utils/zod'"),
  );
  expect(makers.length).toBeGreaterThan(0);
});
