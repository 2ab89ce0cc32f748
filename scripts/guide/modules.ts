import { languages } from '@/guide/languages';
import { readAndCheck } from './check/all';
import { compileGuide } from './compile';
import { formatProblem, inReadingOrder } from './problem';
import { buildSearchIndex } from './search-index';

/** The virtual modules of the guide, and what is wrong in the files they come from. */
export interface BuiltModules {
  /** Code by the module's last part: `nb`, `nn`, `en`, `search`. */
  code: Record<string, string>;
  /** Every mistake, formatted, in reading order. Faulty entries are not in the code. */
  mistakes: string[];
}

/** Builds all virtual modules from the guide files below `root`. */
export function buildModules(root: string): BuiltModules {
  const { content, problems } = readAndCheck(root);
  const guides = languages.map((language) => compileGuide(content, content.inventory, language));
  return {
    code: {
      ...Object.fromEntries(guides.map((guide) => [guide.language, asModule(guide)])),
      search: `export default ${JSON.stringify(buildSearchIndex(content))};`,
    },
    mistakes: inReadingOrder(problems).map(formatProblem),
  };
}

/** JSON parses a string several times faster than a script parses the same data as code. */
function asModule(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}
