/** The built extension with an empty page beside its own, which is the floor of all that it paints. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { ensureChromium } from '../../browser/ensure';
import { launchWithExtension } from '../../demo/launch';
import { buildExtension } from '../../extension/build';
import { buildForms } from '../../forms/build';
import { serveForms } from '../../forms/serve';

/** A browser with the extension switched on for the forms. */
export interface Surfaces {
  browser: Browser;
  /** The extension's id. */
  id: string;
  /** Where the demo forms are. */
  forms: string;
}

interface Manifest {
  web_accessible_resources: object[];
}

const emptyPage = '<!doctype html><html lang="nb"><title>…</title><p>Tom</p></html>';

function withEmptyPage(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'surfaces-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'empty.html'), emptyPage);
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  manifest.web_accessible_resources.push({ resources: ['empty.html'], matches: ['http://*/*'] });
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

/** Builds what is not built, and ends all of it after the work. */
export async function withSurfaces<T>(work: (surfaces: Surfaces) => Promise<T>): Promise<T> {
  const folder = withEmptyPage(buildExtension('chrome'));
  await buildForms();
  const forms = await serveForms();
  const { browser, id } = await launchWithExtension(await ensureChromium(), folder, {
    headless: true,
    origins: [new URL(forms.url).origin],
  });
  try {
    return await work({ browser, id, forms: forms.url });
  } finally {
    await browser.close();
    await forms.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
