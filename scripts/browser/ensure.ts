/** Finds a browser for the demo and the tests, or installs one, and says in one line what it does. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { findChromium } from './find';

const say = (line: string) => console.error(line);

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0;
}

async function agrees(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} [Y/n] `);
  terminal.close();
  return !/^n/i.test(answer.trim());
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Debian's package, where there is Debian: without asking only as root with nobody to ask. */
async function installDebianPackage(name: string): Promise<boolean> {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const canAsk = process.stdin.isTTY === true && !process.env.CI;
  if (!isRoot() && !canAsk) return false;
  if (canAsk && !(await agrees(`No ${name} found. Install Debian's package?`))) return false;
  say(`Installing Debian's ${name} with apt-get …`);
  const apt = isRoot() ? ['apt-get'] : ['sudo', 'apt-get'];
  const [command = '', ...first] = apt;
  run(command, [...first, 'update', '-qq']);
  return run(command, [...first, 'install', '-y', '-qq', name]);
}

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

/**
 * A Chromium-like browser: CHROME_PATH, Chromium, Chrome, Edge, else Debian's, else Playwright's.
 *
 * @returns the path of its executable
 * @throws NoBrowser with one sentence that says what to do
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) {
    say(`Using the browser ${found}.`);
    return found;
  }
  if (await installDebianPackage('chromium')) {
    const installed = findChromium();
    if (installed) return installed;
  }
  const downloaded = await playwrightsOwn();
  if (downloaded) return downloaded;
  throw new NoBrowser(
    'No Chromium, Chrome or Edge was found and none could be installed: install one, or set CHROME_PATH to its program, and run this again.',
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
  return find() ?? ((await installDebianPackage('firefox-esr')) ? find() : null);
}
