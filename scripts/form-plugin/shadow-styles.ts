/** The components' styles, written for a whole page, as they must be inside a shadow root. */
import { build } from 'esbuild';
import type { Plugin } from 'vite';

const prefix = '\0shadow-style:';

/**
 * A style for a page as one for a shadow root: the host is its root, the ground its body, the
 * panel's own box its window, and `rem` the reader's text size whatever the page makes of it.
 *
 * @param css without nested `@import`
 */
export function forShadowRoot(css: string): string {
  return css
    .replace(/:root\b/g, ':host')
    .replace(/(^|[},\s])html(?=[\s,{])/g, '$1:host')
    .replace(/(^|[},\s])body(?=[\s,{])/g, '$1.kj-ground')
    .replace(/@media\s*\((max|min)-(width|height):\s*([\d.]+)rem\)/g, (_, bound, side, rem) => {
      return `@container (${bound}-${side}:${Number(rem) * 16}px)`;
    })
    .replace(/([\d.]*\d)rem\b/g, 'calc($1*var(--kj-rem,16px))');
}

/** Bundles one style with what it imports. */
async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Turns each `import './x.css'` into a call of `addStyle` from the module `collector`. */
export function shadowStyles(collector: string): Plugin {
  return {
    name: 'shadow-styles',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith('.css') || !importer) return null;
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      return resolved && `${prefix}${resolved.id}.js`;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const file = id.slice(prefix.length, -'.js'.length);
      const css = forShadowRoot(await bundled(file));
      return {
        code: `import { addStyle } from ${JSON.stringify(collector)};\naddStyle(${JSON.stringify(css)});`,
        moduleSideEffects: true,
      };
    },
  };
}
