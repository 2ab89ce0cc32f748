/** Something wrong in a guide file, told so that the writer can mend it without asking. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  what: string;
  remedy: string;
}

/** One line for the terminal: `file:line:column  what → remedy`. */
export function formatProblem({ file, line, column, what, remedy }: Problem): string {
  return `${file}:${line}:${column}  ${what} → ${remedy}`;
}

/** "1 mistake", "3 mistakes". */
export function countProblems(problems: readonly unknown[]): string {
  return `${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'}`;
}

/** Problems in reading order: by file, line, column. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
