/** What makes a folder of built files a package: manifest, types, licence, list of files. */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const api = 'entrypoints/form-plugin/api.ts';

/** Where Node reads the package, to draw a page on the server, there is nothing to attach to. */
const onServer = `/** On a server there is no form: nothing happens. */
export const attachPrompts = () => ({ update() {}, detach() {} });
`;

/** The types of the package, from the one file that states them. */
function types(): string {
  const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(api, 'utf8'), {
    fileName: api,
    compilerOptions: { strict: true },
  });
  if (diagnostics?.length) throw new Error(`${api} cannot be read for its types`);
  return `${outputText.trim()}

/** Puts prompts beside the fields of a form; see {@link AttachPrompts}. */
export declare const attachPrompts: AttachPrompts;
`;
}

function manifest(): object {
  const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  return {
    name: 'kjennetegn-form-plugin',
    version,
    description: 'Lines of Norwegian public guides beside the form fields where they matter.',
    license,
    type: 'module',
    exports: {
      '.': {
        types: './form-plugin.d.ts',
        node: './server.js',
        default: './form-plugin.js',
      },
      './*': './*',
    },
    types: './form-plugin.d.ts',
    main: './form-plugin.js',
    unpkg: './kjennetegn-form-plugin.js',
    sideEffects: ['./kjennetegn-form-plugin.js', './panel.js'],
  };
}

/** A file of the package, as a page's integrity check and a service worker want it. */
export interface PackagedFile {
  file: string;
  bytes: number;
  /** For the attribute `integrity`. */
  integrity: string;
}

/** The scripts of a folder, by name. */
function scriptsIn(folder: string): PackagedFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js') && file !== 'server.js')
    .sort()
    .map((file) => {
      const content = readFileSync(join(folder, file));
      const digest = createHash('sha384').update(content).digest('base64');
      return { file, bytes: content.length, integrity: `sha384-${digest}` };
    });
}

const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

/** @param folder with the built scripts; gets everything else that the package has */
export function writePackage(folder: string): void {
  writeFileSync(join(folder, 'server.js'), onServer);
  writeFileSync(join(folder, 'form-plugin.d.ts'), types());
  writeFileSync(join(folder, 'package.json'), json(manifest()));
  writeFileSync(join(folder, 'files.json'), json(scriptsIn(folder)));
  copyFileSync('LICENSE', join(folder, 'LICENSE'));
  copyFileSync('scripts/form-plugin/README.md', join(folder, 'README.md'));
}
