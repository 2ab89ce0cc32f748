/**
 * Which of the scripts that pages of ours share go together? Left to itself the bundler makes a file for each set of
 * pages that share something: a page then asks for thirty small files, and each costs more than what is in it.
 */

/** What the bundler knows of a module. */
interface Module {
  isEntry: boolean;
  importers: readonly string[];
  /** Those that fetch it when they need it. */
  dynamicImporters: readonly string[];
}

const page = /entrypoints[\\/](panel|popup|sidepanel|reader|options|welcome)[\\/]/;
/** It opens in the middle of someone's work: what it paints first is a file of its own, and nothing else goes before. */
const panel = /entrypoints[\\/]panel[\\/]/;
const fewestPages = 2;

/**
 * @param moduleOf what is known of a module; null: nothing
 * @returns gives a module the name of its file, or null for one that the bundler places: what a single page needs, and
 * what is fetched only when it is used
 */
export function sharedFiles(
  moduleOf: (id: string) => Module | null,
): (id: string) => string | null {
  /** The panel's second part is fetched as if it were a page of its own. */
  const isRoot = (id: string) => {
    const module = moduleOf(id);
    return module?.isEntry || (panel.test(id) && module?.dynamicImporters.length);
  };

  /** The entries that need a module from the start. */
  function entriesOf(id: string): string[] {
    const seen = new Set([id]);
    // What is added is walked as well.
    for (const one of seen)
      for (const importer of moduleOf(one)?.importers ?? []) seen.add(importer);
    return [...seen].filter(isRoot);
  }

  return (id) => {
    const entries = entriesOf(id);
    const pages = entries.filter((entry) => page.test(entry));
    if (pages.length < fewestPages) return null;
    return entries.some((entry) => panel.test(entry) && moduleOf(entry)?.isEntry)
      ? 'first'
      : 'pages';
  };
}
