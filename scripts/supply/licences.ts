/** The licence list: what is in the extension with its full notices, and what it is made with. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locked, lockedPackages } from './lockfile';

function notice({ at }: Locked): string {
  if (!existsSync(at)) return '';
  const file = readdirSync(at)
    .sort()
    .find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(join(at, file), 'utf8').replaceAll('\r', '').trim() : '';
}

const line = ({ name, version, licence }: Locked) =>
  `- ${name} ${version}: ${licence ?? 'for another platform, not fetched here'}`;

/** @returns the list as Markdown */
export function licenceList(): string {
  const packages = lockedPackages();
  const inside = packages.filter(({ dev }) => !dev);
  const tools = [...new Set(packages.filter(({ dev }) => dev).map(line))].sort();
  return [
    '# Licences',
    'Kjennetegn itself: MIT.',
    '## In the extension',
    ...inside.map((one) =>
      [`### ${one.name} ${one.version} (${one.licence})`, notice(one)].filter(Boolean).join('\n\n'),
    ),
    '## Used to make and test it, and not in it',
    tools.join('\n'),
    '',
  ].join('\n\n');
}
