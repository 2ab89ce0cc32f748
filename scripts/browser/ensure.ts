/** Finds a browser for the demo and the tests, or installs one, and says in one line what it does. */
import { existsSync } from 'node:fs';
import { oldest } from '@/manifest';
import { installDebianPackage, run, say } from './debian';
import { findChromium } from './find';
import { isTooOld, mainVersion } from './version';

async function playwrightsOwn(): Promise<string | null> {
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  say('Downloading Playwright’s Chromium …');
  run('npx', ['playwright', 'install', 'chromium']);
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** No browser, and none could be installed. */
export class NoBrowser extends Error {
  override name = 'NoBrowser';
}

/** What is here and new enough, else Debian's. */
async function foundOrInstalled(
  find: () => string | null,
  kind: keyof typeof oldest,
  name: string,
): Promise<string | null> {
  const found = find();
  if (found && !isTooOld(found, kind)) return found;
  const why = found
    ? `${found} is version ${mainVersion(found)}, and ${oldest[kind]} is the oldest that will do.`
    : `No ${name} found.`;
  if (!(await installDebianPackage(name, why))) {
    if (found) say(why);
    return null;
  }
  const installed = find();
  return installed && !isTooOld(installed, kind) ? installed : null;
}

/**
 * A Chromium-like browser: CHROME_PATH, Chromium, Chrome, Edge, else Debian's, else Playwright's.
 *
 * @returns the path of its executable
 * @throws NoBrowser with one sentence that says what to do
 */
export async function ensureChromium(): Promise<string> {
  const path =
    (await foundOrInstalled(findChromium, 'chromium', 'chromium')) ?? (await playwrightsOwn());
  if (path) {
    say(`Using the browser ${path}.`);
    return path;
  }
  throw new NoBrowser(
    `No Chromium, Chrome or Edge of version ${oldest.chromium} or newer was found and none could be installed: install one, or set CHROME_PATH to its program, and run this again.`,
  );
}

/**
 * Firefox for the tests: FIREFOX_PATH, the usual places, else Debian's firefox-esr.
 *
 * @returns the path of its executable, or null when there is none to be had
 */
export async function ensureFirefox(): Promise<string | null> {
  const places = [
    process.env.FIREFOX_PATH ?? '',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  const find = () => places.find((place) => place && existsSync(place)) ?? null;
  return foundOrInstalled(find, 'firefox', 'firefox-esr');
}
