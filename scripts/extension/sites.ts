/** The sites of an organisation's own build: read from the command line or a file, each one checked. */
import { existsSync, readFileSync } from 'node:fs';

const site = /^(https?|\*):\/\/(\*|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*)(:\d{1,5})?(\/.*)?$/i;

/** What is wrong with a pattern and what to write instead; null: nothing. */
function wrongWith(pattern: string): string | null {
  const found = site.exec(pattern);
  if (!found) return 'is no site. Write it as https://sak.example.no/* or https://*.example.no/*';
  const [, scheme, host = '', , , port, path] = found;
  if (scheme === '*') return 'must say http or https, as in https://sak.example.no/*';
  if (host === '*') return 'is every site. Name yours, as in https://*.example.no/*';
  if (/^\*\.[a-z0-9-]+$/i.test(host)) {
    return `is a whole top domain. Name your own, as in https://${host.replace('*.', '*.example.')}/*`;
  }
  if (port)
    return 'has a port, which Firefox takes in no pattern. Leave it out: all ports are meant';
  if (path !== '/*') return `must be a whole site: write ${scheme}://${host}/*`;
  return null;
}

/**
 * @param patterns match patterns as they were given
 * @returns the same without doubles, hosts in lower case
 * @throws Error that names every bad pattern and its remedy
 */
export function checkedSites(patterns: readonly string[]): string[] {
  const wrong = patterns.flatMap((pattern) => {
    const problem = wrongWith(pattern);
    return problem ? [`  ${JSON.stringify(pattern)} ${problem}.`] : [];
  });
  if (wrong.length > 0) throw new Error(['These sites cannot be built in:', ...wrong].join('\n'));
  return [...new Set(patterns.map((pattern) => pattern.toLowerCase()))];
}

/** Patterns of a file: a JSON list, or one a line with `#` before a remark. */
function sitesIn(file: string): string[] {
  if (!existsSync(file)) throw new Error(`There is no file ${file} to read sites from.`);
  const text = readFileSync(file, 'utf8');
  if (!/^\s*[[{]/.test(text)) {
    return text
      .split('\n')
      .map((line) => line.replace(/(^|\s)#.*/, '').trim())
      .filter(Boolean);
  }
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new Error(`${file} is not valid JSON.`);
  }
  const list = Array.isArray(given) ? given : (given as { sites?: unknown }).sites;
  if (Array.isArray(list) && list.every((one) => typeof one === 'string')) return list;
  throw new Error(`${file} must be a list of sites: ["https://*.example.no/*"].`);
}

/**
 * @param args those of the command: `--sites` with patterns or one file after it
 * @returns null where no own build was asked for
 * @throws Error with what to write instead
 */
export function sitesFrom(args: readonly string[]): string[] | null {
  const [first, ...others] = args.flatMap((arg) => arg.split(/^(--sites)=/)).filter(Boolean);
  if (first === undefined) return null;
  if (first !== '--sites') {
    throw new Error(`There is no ${first}. An own build: --sites https://*.example.no/*`);
  }
  const [one = ''] = others;
  const given = others.length === 1 && !one.includes('://') ? sitesIn(one) : others;
  if (given.length === 0) throw new Error('--sites names no site, as in https://*.example.no/*');
  return checkedSites(given.flatMap((pattern) => pattern.split(',')).filter(Boolean));
}
