/** Writes docs/proof.md from the figures that the tests left. */
import { existsSync, readFileSync } from 'node:fs';

/** One figure a test measured or counted. */
export interface Figure {
  name: string;
  value: number | string;
}

/** How a step went. */
export interface Outcome {
  name: string;
  passed: boolean;
  minutes: number;
}

/** Figures as the tests appended them, a line each; none where no test left any. */
export function figuresIn(file: string): Figure[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Figure);
}

const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

/**
 * @param about commit, day and browser that were run
 * @param waiting steps that were not run to their end
 * @returns the document as Markdown
 */
export function proofPage(
  about: { commit: string; day: string; browser: string; missing: readonly string[] },
  outcomes: readonly Outcome[],
  waiting: readonly string[],
  figures: readonly Figure[],
): string {
  return `${[
    '# What was proved',
    'Written by `npm run soak`, which runs the full numbers before a release; `npm test` runs each kind in a small edition.',
    `Commit ${about.commit}, ${about.day}, ${about.browser}.`,
    ['| step | result | minutes |', '|---|---|---|']
      .concat(
        outcomes.map((one) => row(one.name, one.passed ? 'passed' : '**failed**', one.minutes)),
        waiting.map((name) => row(name, 'not run to its end', '')),
      )
      .join('\n'),
    ['| figure | value |', '|---|---|']
      .concat(figures.map(({ name, value }) => row(name, value)))
      .join('\n'),
    ...(about.missing.length
      ? [`Not run, since it is not there: ${about.missing.join(', ')}.`]
      : []),
  ].join('\n\n')}\n`;
}
