/** What the documents point to and tell the reader to run exists. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { all, isElsewhere, linksOf } from './docs/links';

/** Written or about to be: those that git does not ignore. */
const documents = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((path) => path && existsSync(path));

const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

const folders = 'components|docs|entrypoints|guide|public|scripts|test|utils';

/** Commands in blocks and in lines of code. */
const commandsOf = (text: string) => all(text, /(?:^ *|`)((?:npm|npx|node) [^`\n]+)/gm);

/** Files of the repository that a command is given. */
const filesIn = (command: string) =>
  command.split(/\s+/).filter((word) => new RegExp(`^(?:${folders})/`).test(word));

/** The way GitHub makes the name of a heading. */
const anchorsOf = (text: string) =>
  all(text, /^#{1,6}\s+(.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

/** What is wrong with a link from a document; null: nothing. */
function faultOf(from: string, link: string): string | null {
  const [path = '', anchor] = link.split('#');
  const file = path ? normalize(join(dirname(from), decodeURIComponent(path))) : from;
  if (!existsSync(file)) return `${link}: no such file`;
  if (!anchor || !file.endsWith('.md')) return null;
  return anchorsOf(readFileSync(file, 'utf8')).includes(anchor) ? null : `${link}: no such heading`;
}

test('the documents are found', () => {
  for (const one of ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'docs/administrators.md'])
    expect(documents).toContain(one);
});

test('commands are seen, in a block and in a line', () => {
  const text = 'Run `npx a test/b` or\n\n    npm run c -- guide/d.yaml\n';
  expect(commandsOf(text)).toEqual(['npx a test/b', 'npm run c -- guide/d.yaml']);
  expect(commandsOf(text).flatMap(filesIn)).toEqual(['test/b', 'guide/d.yaml']);
});

test('links and images are seen, code is not', () => {
  const text =
    '[a](b.md "c") ![](d/e.png) `[f](g)` <img alt="" src="h.svg">\n\n```\n[i](j)\n```\n[k](l#m)';
  expect(linksOf(text)).toEqual(['b.md', 'd/e.png', 'l#m', 'h.svg']);
});

describe.each(documents)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  test('points to what exists', () => {
    const faults = linksOf(text)
      .filter((link) => !isElsewhere(link))
      .map((link) => faultOf(path, link))
      .filter(Boolean);
    expect(faults).toEqual([]);
  });

  test('names npm scripts that exist', () => {
    const named = [...all(text, /\bnpm run ([\w:-]+)/g), ...all(text, /\bnpm (test|start)\b/g)];
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('names files of the repository that exist', () => {
    const named = all(text, new RegExp(`\`((?:${folders})/[\\w./-]+)\``, 'g'));
    const given = commandsOf(text).flatMap(filesIn);
    expect([...named, ...given].filter((file) => !existsSync(file))).toEqual([]);
  });

  test('names packages’ commands that are installed', () => {
    const named = all(commandsOf(text).join('\n'), /\bnpx ([\w-]+)/g);
    expect(named.filter((name) => !existsSync(`node_modules/.bin/${name}`))).toEqual([]);
  });
});
