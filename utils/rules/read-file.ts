/** A user's rules as a file: written, and read whole or refused whole. */
import { type Read, readWhole } from '../data-file/read';
import { partOf, twice } from '../data-file/twice';
import { ruleFileSchema } from './schema';
import type { FieldRule } from './types';

/** @returns the rules of a file, or every problem by its path */
export function readRules(given: unknown): Read<FieldRule[]> {
  const read = readWhole(given, ruleFileSchema, (file) => twice('rules', partOf(file, 'rules')));
  return read.ok ? { ok: true, value: read.value.rules } : read;
}

/** @returns the file's text, which `readRules` takes in as it stands */
export const writeRules = (rules: readonly FieldRule[]): string =>
  `${JSON.stringify({ format: 1, rules }, null, 2)}\n`;
