import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import {
  type ContactSource,
  contactSchema,
  contactsSchema,
  type EditionSource,
  editionSchema,
  type ItemSource,
  itemSchema,
  type SectionSource,
  sectionSchema,
} from '@/guide/schema';
import { explain } from './explain';
import type { Problem } from './problem';
import { type Path, readYamlFile, type YamlFile } from './yaml-file';

/** A thing read from a file, with the place it came from. */
export interface Placed<T> {
  value: T;
  file: string;
  /** Place of a path inside the thing. */
  at(path: Path): { line: number; column: number };
}

export interface LoadedSection extends Placed<Omit<SectionSource, 'items'>> {
  items: Placed<ItemSource>[];
}

/** Every guide file, as far as it could be read, with what is wrong in its shape. */
export interface LoadedGuide {
  sections: LoadedSection[];
  contacts: Placed<ContactSource>[];
  edition: Placed<EditionSource> | null;
  problems: Problem[];
}

/** Paths from the project's root of all guide files, those that do not exist yet included. */
export function guideFiles(root: string) {
  const chapters = 'guide/chapters';
  const names = existsSync(join(root, chapters))
    ? (readdirSync(join(root, chapters), { recursive: true }) as string[])
    : [];
  return {
    chapters: names
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => `${chapters}/${name}`),
    contacts: 'guide/contacts.yaml',
    edition: 'guide/edition.yaml',
  };
}

/**
 * Reads all guide files below `root`. What breaks the schema is left out and told as a problem;
 * the rest is kept, so that a half-written guide can be looked at.
 */
export function loadGuide(root: string): LoadedGuide {
  const files = guideFiles(root);
  const problems: Problem[] = [];
  const read = (file: string) => {
    const yaml = readYamlFile(root, file);
    problems.push(...yaml.problems);
    return yaml;
  };
  const edition = read(files.edition);
  const contacts = read(files.contacts);
  return {
    edition: check(edition, editionSchema, problems),
    contacts: entries(contacts, 'contacts', contactsSchema, contactSchema, problems).kept,
    sections: files.chapters.map(read).flatMap((yaml) => {
      const { whole, kept } = entries(yaml, 'items', sectionSchema, itemSchema, problems);
      return whole ? [{ ...place(yaml, [], whole), items: kept }] : [];
    }),
    problems,
  };
}

function check<T>(yaml: YamlFile, schema: z.ZodType<T>, problems: Problem[]): Placed<T> | null {
  if (yaml.data === null) return null;
  const result = schema.safeParse(yaml.data);
  if (result.success) return place(yaml, [], result.data);
  tell(yaml, result.error, problems);
  return null;
}

/** Checks a file that is a list under `key`; keeps the good entries of a file with bad ones. */
function entries<Whole, Entry>(
  yaml: YamlFile,
  key: string,
  schema: z.ZodType<Whole>,
  entrySchema: z.ZodType<Entry>,
  problems: Problem[],
): { whole: Whole | null; kept: Placed<Entry>[] } {
  const raw = (yaml.data as Record<string, unknown> | null)?.[key];
  if (yaml.data === null) return { whole: null, kept: [] };
  const list = Array.isArray(raw) ? raw : [];
  const parsed = list.map((entry) => entrySchema.safeParse(entry));
  const kept = parsed.flatMap((result, index) =>
    result.success ? [place(yaml, [key, index], result.data)] : [],
  );
  const all = schema.safeParse(yaml.data);
  if (all.success) return { whole: all.data, kept };
  tell(yaml, all.error, problems);
  const good = list.filter((_, index) => parsed[index]?.success);
  const rest = schema.safeParse({ ...(yaml.data as object), [key]: good });
  return { whole: rest.success ? rest.data : null, kept };
}

function tell(yaml: YamlFile, error: z.ZodError, problems: Problem[]): void {
  for (const { path, what, remedy } of error.issues.flatMap((i) => explain(i, yaml.data))) {
    problems.push({ file: yaml.file, ...yaml.at(path), what, remedy });
  }
}

function place<T>(yaml: YamlFile, base: Path, value: T): Placed<T> {
  return { value, file: yaml.file, at: (path) => yaml.at([...base, ...path]) };
}
