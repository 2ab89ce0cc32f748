import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { mayAsk } from '@/utils/messages/may-ask';

/** The import order of ARCHITECTURE.md, from first to last. */
const order = ['guide', 'utils', 'components', 'entrypoints', 'test'];
const extensions = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

const files = order
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter(
    (name) => /\.tsx?$/.test(name) && !name.includes('test/forms/') && !name.endsWith('.d.ts'),
  );
const known = new Set(files);

interface Import {
  path: string;
  typeOnly: boolean;
}

/** What a file imports: files by their path in the project, packages by name. */
function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g,
  );
  return [...found].map((match) => {
    const name = match[3] ?? match[4] ?? '';
    const path = name.startsWith('@/')
      ? name.slice(2)
      : name.startsWith('.')
        ? normalize(join(dirname(file), name))
        : name;
    const resolved = extensions.map((extension) => path + extension).find((at) => known.has(at));
    return { path: resolved ?? path, typeOnly: match[2] !== undefined };
  });
}

/** Every file and package reached at run time from a file. */
function reached(start: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (!known.has(file)) continue;
    for (const { path, typeOnly } of importsOf(file)) if (!typeOnly) waiting.push(path);
  }
  return seen;
}

const topOf = (path: string) => path.split('/')[0] ?? '';

test('a folder imports from itself and from those before it, types included', () => {
  const upward = files.flatMap((file) =>
    importsOf(file)
      .filter(({ path }) => order.indexOf(topOf(path)) > order.indexOf(topOf(file)))
      .map(({ path }) => `${file} imports ${path}`),
  );
  expect(upward).toEqual([]);
});

test.each([
  'entrypoints/in-page/index.ts',
  'entrypoints/panel-placing.ts',
  'entrypoints/at-caret.ts',
  'entrypoints/picker/index.ts',
  'entrypoints/form-plugin/attach.ts',
])('from %s no path leads to zod, Dexie, the notes or guide texts', (start) => {
  const wrong = [...reached(start)].filter(
    (path) =>
      /^(zod|dexie|preact|webextension-polyfill)/.test(path) ||
      path.startsWith('utils/notes') ||
      path.startsWith('virtual:') ||
      (path.startsWith('guide/') && !/^guide\/(topics\/|languages|vocabulary)/.test(path)),
  );
  expect(wrong).toEqual([]);
});

test('the placing library is not in the first script of a page', () => {
  expect([...reached('entrypoints/in-page/index.ts')]).not.toContain('@floating-ui/dom');
});

test.each(['module.ts', 'script.ts', 'panel/mount.tsx'])(
  'the form plug-in runs where there is no extension: %s reaches no browser API and no zod',
  (file) => {
    const all = [...reached(`entrypoints/form-plugin/${file}`)];
    expect(all.filter((path) => /^(webextension-polyfill|wxt|zod)/.test(path))).toEqual([]);
  },
);

test('only entrypoints, messages and settings import the browser API', () => {
  const allowed = /^(entrypoints\/|utils\/messages\/|utils\/settings(\.ts$|\/)|test\/)/;
  const wrong = files.filter(
    (file) =>
      !allowed.test(file) &&
      importsOf(file).some(
        ({ path }) => path === 'webextension-polyfill' || path.startsWith('wxt/'),
      ),
  );
  expect(wrong).toEqual([]);
});

test('only the notes import Dexie', () => {
  const wrong = files.filter(
    (file) =>
      !file.startsWith('utils/notes/') &&
      !file.startsWith('test/') &&
      importsOf(file).some(({ path }) => path === 'dexie'),
  );
  expect(wrong).toEqual([]);
});

test.each(['panel', 'popup', 'sidepanel', 'options', 'reader', 'welcome', 'practice', 'card'])(
  'the page %s may ask the background exactly what its code asks',
  (page) => {
    const sources = [...reached(`entrypoints/${page}/main.tsx`)]
      .filter((file) => known.has(file) && file.startsWith('entrypoints/'))
      .map((file) => readFileSync(file, 'utf8'));
    const asked = sources.flatMap((text) =>
      [...text.matchAll(/\bcall\(\s*'(\w+)'/g)].map(([, name = '']) => name),
    );
    const allowed: readonly string[] = mayAsk(page);
    expect(
      asked.filter((name) => !allowed.includes(name)),
      'see utils/messages/may-ask.ts',
    ).toEqual([]);
    const needless = allowed.filter((name) => !sources.some((text) => text.includes(`'${name}'`)));
    expect(needless, 'see utils/messages/may-ask.ts').toEqual([]);
  },
);

test.each([
  'entrypoints/form-plugin/script.ts',
  'entrypoints/form-plugin/module.ts',
  'entrypoints/form-plugin/panel/mount.tsx',
  'entrypoints/form-plugin/notes/desk.ts',
])(
  'from %s nothing asks for the extension: no browser API, no message, no address of one',
  (start) => {
    const paths = [...reached(start)];
    const asking = paths.filter((path) =>
      /^(webextension-polyfill|wxt)|^utils\/messages\/(page|send|tell|answer)\.ts$/.test(path),
    );
    expect(asking).toEqual([]);
    const naming = paths
      .filter((path) => known.has(path))
      .filter((path) =>
        /\b(chrome|browser)\??\.(runtime|storage)|-extension:/.test(readFileSync(path, 'utf8')),
      );
    expect(naming).toEqual([]);
  },
);
