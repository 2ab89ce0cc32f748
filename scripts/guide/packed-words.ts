/** Packs the lists of words when something is built: a page loads the text, never the lists. */
import { fileURLToPath } from 'node:url';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';

const name = 'packed-words';
const file = fileURLToPath(new URL('../../utils/fields/topic/packed-words.ts', import.meta.url));
const isIt = /[\\/]utils[\\/]fields[\\/]topic[\\/]packed-words\.ts$/;

let code: Promise<string> | undefined;

/** Configuration files are loaded before the alias `@/` exists, so tsx loads what uses it. */
async function pack(): Promise<string> {
  const { packedWords }: typeof import('@/utils/fields/topic/packed-words') = await tsImport(file, {
    parentURL: import.meta.url,
  });
  return `export const packedWords = ${JSON.stringify(packedWords)};`;
}

function packOnce(): Promise<string> {
  code ??= pack();
  return code;
}

/** Puts the packed text in the place of `utils/fields/topic/packed-words.ts`; a dev server's restart packs anew. */
export function packedWords(): Plugin {
  return {
    name,
    enforce: 'pre',
    load: (id) => (isIt.test(id) ? packOnce() : null),
  };
}

/** The same for esbuild. */
export const packedWordsInEsbuild: EsbuildPlugin = {
  name,
  setup({ onLoad }) {
    onLoad({ filter: /packed-words\.ts$/ }, async () => ({ contents: await packOnce() }));
  },
};
