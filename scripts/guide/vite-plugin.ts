import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { languages } from '../../guide/languages';
import { readAndCheck } from './check/all';
import { compileGuide } from './compile';
import { formatProblem, inReadingOrder } from './problem';
import { buildSearchIndex } from './search-index';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const prefix = 'virtual:guide/';
const parts: readonly string[] = [...languages, 'search'];

/**
 * Gives `virtual:guide/nb`, `nn` and `en` (the built guide in that language) and
 * `virtual:guide/search` (the search index). A mistake in a guide file stops the build and tells
 * all of them at once; while writing (the dev server, tests, or `GUIDE_DRAFT=1`) the faulty
 * entries are left out and told as a warning.
 */
export function guideModules(root: string = project): Plugin {
  let modules: Map<string, string> | null = null;
  let draft = false;
  return {
    name: 'guide-modules',
    configResolved(config) {
      draft = config.command === 'serve' || process.env.GUIDE_DRAFT === '1';
    },
    buildStart() {
      modules = null;
    },
    resolveId(id) {
      if (!id.startsWith(prefix)) return null;
      if (parts.includes(id.slice(prefix.length))) return `\0${id}`;
      throw new Error(
        `There is no ${id}: the guide has ${parts.map((p) => prefix + p).join(', ')}`,
      );
    },
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      modules ??= build(root, (message) => {
        if (!draft) this.error(`${message}\n(GUIDE_DRAFT=1 leaves faulty entries out)`);
        this.warn(message);
      });
      return modules.get(id.slice(prefix.length + 1));
    },
    configureServer(server) {
      const folder = resolve(root, 'guide') + sep;
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder) || !/\.(ya?ml|tsv)$/.test(file)) return;
        modules = null;
        const graph = server.moduleGraph;
        for (const part of parts) {
          const module = graph.getModuleById(`\0${prefix}${part}`);
          if (module) graph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** The code of each module; `tell` hears what is wrong and throws if that must stop the build. */
function build(root: string, tell: (message: string) => void): Map<string, string> {
  const { content, problems } = readAndCheck(root);
  if (problems.length > 0) {
    const lines = inReadingOrder(problems).map(formatProblem);
    tell(`${problems.length} mistakes in the guide:\n${lines.join('\n')}`);
  }
  const guides = languages.map((language) => compileGuide(content, content.inventory, language));
  return new Map([
    ...guides.map((guide): [string, string] => [guide.language, parsed(guide)]),
    ['search', `export default ${JSON.stringify(buildSearchIndex(content))};`],
  ]);
}

/** A string is parsed by JSON several times faster than the same data written as code. */
function parsed(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}
