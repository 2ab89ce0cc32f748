/** What a soak proved, step by step: kept in docs/proof.json, told in docs/proof.md. */
import { existsSync, readFileSync } from 'node:fs';

/** One figure a test measured or counted. */
export interface Figure {
  name: string;
  value: number | string;
}

/** How a step went when it was last run. */
export interface Outcome {
  name: string;
  passed: boolean;
  minutes: number;
  commit: string;
  day: string;
  browser: string;
  figures: readonly Figure[];
}

/** Figures as the tests appended them, a line each; none where no test left any. */
export function figuresIn(file: string): Figure[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Figure);
}

/** The outcomes kept by earlier soaks; none where there is no such file. */
export function outcomesIn(file: string): Outcome[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Outcome[]) : [];
}

const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

/**
 * @param steps names of all steps, in their order
 * @param outcomes of those that were run to their end
 * @param missing files of steps that cannot be run here
 * @returns the document as Markdown
 */
export function proofPage(
  steps: readonly string[],
  outcomes: readonly Outcome[],
  missing: readonly string[],
): string {
  const known = steps.map((name) => outcomes.find((one) => one.name === name));
  const rows = steps.map((name, at) => {
    const of = known[at];
    if (!of) return row(name, 'not run to its end', '', '', '');
    return row(name, of.passed ? 'passed' : '**failed**', of.minutes, of.commit, of.day);
  });
  const figures = known.flatMap((of) => of?.figures ?? []);
  const browsers = [...new Set(known.flatMap((of) => of?.browser ?? []))];
  return `${[
    '# What was proved',
    'Written by `npm run soak`, which runs the full numbers before a release; `npm test` runs each kind in a small edition. `npm run soak -- --only "generated documents"` runs one step anew and keeps what is known of the others.',
    ['| step | result | minutes | commit | day |', '|---|---|---|---|---|', ...rows].join('\n'),
    ['| figure | value |', '|---|---|']
      .concat(figures.map(({ name, value }) => row(name, value)))
      .join('\n'),
    `${browsers.join('; ')}.`,
    ...(missing.length ? [`Not run, since it is not there: ${missing.join(', ')}.`] : []),
  ].join('\n\n')}\n`;
}
