/** A search of a browser's profile, as somebody with the disk in his hands would make it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** So often the search begins anew, where a running browser took away what it was to read. */
const mostSearches = 20;

const isGone = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * Paths of the files below `folder` that hold one of the texts in the clear, in UTF-8 or UTF-16. A file that goes
 * meanwhile may have become another: then all are searched again.
 */
export function filesWith(folder: string, plants: readonly string[]): string[] {
  for (let search = 1; ; search++) {
    try {
      return searchOnce(folder, plants);
    } catch (error) {
      if (!isGone(error) || search === mostSearches) throw error;
    }
  }
}

function searchOnce(folder: string, plants: readonly string[]): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  );
  return paths
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .filter((path) => {
      const bytes = readFileSync(path);
      return plants.some(
        (plant) => bytes.includes(plant) || bytes.includes(Buffer.from(plant, 'utf16le')),
      );
    });
}
