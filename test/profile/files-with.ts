/** A search of a browser's profile, as somebody with the disk in his hands would make it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the files below `folder` that hold one of the texts in the clear, in UTF-8 or UTF-16. */
export function filesWith(folder: string, plants: readonly string[]): string[] {
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
