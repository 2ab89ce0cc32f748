import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCollection, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem';

/** A path into a parsed file: `['items', 3, 'text', 'nb']`. */
export type Path = readonly PropertyKey[];

/** A YAML file, parsed, with the place of everything in it. */
export interface YamlFile {
  /** Path from the project's root. */
  file: string;
  /** What the file says, or null when it is missing or broken. */
  data: unknown;
  /** Mistakes of YAML itself. */
  problems: Problem[];
  /** Line and column (from 1) of the value at a path, or of the nearest thing around it. */
  at(path: Path): { line: number; column: number };
}

const quoteIt =
  'put the whole text in quotes when it holds ": " or " #", or begins with one of - ? : @ ` % & * ! | > { [ "';

/** Reads and parses `root/file`. Never throws for what the file says: that becomes a problem. */
export function readYamlFile(root: string, file: string): YamlFile {
  const path = join(root, file);
  if (!existsSync(path)) return missing(file);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    file,
    ...place(error.pos[0]),
    what: `broken YAML: ${firstLine(error.message)}`,
    remedy: error.code === 'DUPLICATE_KEY' ? 'keep one of the two' : quoteIt,
  }));
  const at = (path: Path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return isCollection(document.contents) ? place(document.contents.range?.[0] ?? 0) : place(0);
  };
  return { file, data: problems.length > 0 ? null : document.toJS(), problems, at };
}

function missing(file: string): YamlFile {
  const nowhere = { line: 1, column: 1 };
  const problem = { file, ...nowhere, what: 'the file is missing', remedy: 'write it' };
  return { file, data: null, problems: [problem], at: () => nowhere };
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
}
