import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import type { BuiltModules } from './modules';
import { countProblems } from './problem';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const prefix = 'virtual:guide/';
const outlines = ['outline-nb', 'outline-nn', 'outline-en'];
const parts: readonly string[] = ['nb', 'nn', 'en', 'emergency', 'search', ...outlines];

/**
 * Gives `virtual:guide/nb`, `nn` and `en` (the built guide in that language), for a first paint
 * `outline-nb` and so on (its chapters alone) and `emergency` (three numbers in all languages), and
 * `virtual:guide/search` (the search index). A mistake in a guide file stops the build and tells all
 * of them at once; while writing (the dev server, tests, or `GUIDE_DRAFT=1`) the faulty
 * entries are left out and told as a warning.
 */
export function guideModules(root: string = project): Plugin {
  let draft = false;
  return {
    name: 'guide-modules',
    configResolved(config) {
      draft = config.command === 'serve' || process.env.GUIDE_DRAFT === '1';
    },
    resolveId(id) {
      if (!id.startsWith(prefix)) return null;
      if (parts.includes(id.slice(prefix.length))) return `\0${id}`;
      throw new Error(
        `There is no ${id}: the guide has ${parts.map((p) => prefix + p).join(', ')}`,
      );
    },
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const first = !built.has(root);
      const { codeOf, mistakes } = await builtOnce(root);
      if (first && mistakes.length > 0) {
        const message = `${countProblems(mistakes)} in the guide:\n${mistakes.join('\n')}`;
        if (draft) this.warn(message);
        else this.error(`${message}\nMend them, or set GUIDE_DRAFT=1 to leave faulty entries out.`);
      }
      return codeOf(id.slice(prefix.length + 1));
    },
    configureServer(server) {
      const folder = resolve(root, 'guide') + sep;
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder) || !/\.(ya?ml|tsv)$/.test(file)) return;
        built.delete(root);
        for (const part of parts) {
          const module = server.moduleGraph.getModuleById(`\0${prefix}${part}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** One browser's build runs Vite several times: the guide is built for the first of them. */
const built = new Map<string, Promise<BuiltModules>>();

function builtOnce(root: string): Promise<BuiltModules> {
  const modules = built.get(root) ?? build(root);
  built.set(root, modules);
  return modules;
}

/** Configuration files are loaded before the alias `@/` exists, so tsx loads what uses it. */
async function build(root: string): Promise<BuiltModules> {
  const { buildModules }: typeof import('./modules') = await tsImport('./modules.ts', {
    parentURL: import.meta.url,
  });
  return buildModules(root);
}
