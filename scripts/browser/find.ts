/** Finds a browser of the Chromium family that is already here. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Commands by which Chromium, Chrome and Edge are known, in the order they are preferred. */
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where they are installed on macOS and Windows. */
function usualPlaces(): string[] {
  const { PROGRAMFILES = '', 'PROGRAMFILES(X86)': x86 = '', LOCALAPPDATA = '' } = process.env;
  const roots = [PROGRAMFILES, x86, LOCALAPPDATA].filter(Boolean);
  return [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...roots.flatMap((root) => [
      join(root, 'Chromium', 'Application', 'chrome.exe'),
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  ];
}

/**
 * Looks at CHROME_PATH, then for Chromium, Chrome and Edge.
 *
 * @returns the path of an executable, or null when there is none
 */
export function findChromium(): string | null {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH && existsSync(CHROME_PATH)) return CHROME_PATH;
  const folders = PATH.split(delimiter).filter(Boolean);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...usualPlaces(),
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}
