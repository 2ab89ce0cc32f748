import { type Language, languages } from '@/guide/languages';
import type { EmergencyNumbers, Guide } from '@/guide/model';
import { readAndCheck } from './check/all';
import { compileGuide } from './compile';
import { formatProblem, inReadingOrder } from './problem';
import { buildSearchIndex } from './search-index';

/** The virtual modules of the guide, and what is wrong in the files they come from. */
export interface BuiltModules {
  /** The code of a module by its last part: `nb`, `outline-nb`, `emergency`, `search`. Made when first asked for. */
  codeOf(part: string): string;
  /** Every mistake, formatted, in reading order. Faulty entries are not in the code. */
  mistakes: string[];
}

/** Reads the guide files below `root` for its virtual modules. */
export function buildModules(root: string): BuiltModules {
  const { content, problems } = readAndCheck(root);
  const made = new Map<string, string>();
  const guideIn = (language: Language) => compileGuide(content, content.inventory, language);
  const make = (part: string) => {
    const language = languages.find((known) => part === known || part === `outline-${known}`);
    if (language) {
      const guide = guideIn(language);
      return asModule(part === language ? guide : { ...guide, items: [], contacts: [] });
    }
    if (part === 'emergency') {
      const numbers = languages.map((each) => [each, emergencyNumbers(guideIn(each))]);
      return asModule(Object.fromEntries(numbers));
    }
    return `export default ${JSON.stringify(buildSearchIndex(content))};`;
  };
  return {
    codeOf(part) {
      const code = made.get(part) ?? make(part);
      made.set(part, code);
      return code;
    },
    mistakes: inReadingOrder(problems).map(formatProblem),
  };
}

const emergency = {
  danger: 'police-emergency',
  health: 'medical-emergency',
  child: 'alarmtelefonen',
} as const;

/** @throws when one of the three is missing: no guide may be built without them */
function emergencyNumbers({ contacts }: Guide): EmergencyNumbers {
  const numbers = Object.entries(emergency).map(([which, id]) => {
    const { name, phone } = contacts.find((one) => one.id === id) ?? {};
    if (!name || !phone) throw new Error(`the guide has no contact ${id} with a number`);
    return [which, { name, phone }];
  });
  return Object.fromEntries(numbers) as EmergencyNumbers;
}

/** JSON parses a string several times faster than a script parses the same data as code. */
function asModule(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}
