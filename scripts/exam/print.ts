/** How the exam prints its figures. */
import { languages } from '@/guide/languages';
import { topicIds } from '@/guide/topics/ids';
import type { AnsweredPage } from './answer';
import { per100, strayPer100 } from './limits';
import { isStray, judge, precision, recall, type Score, sum, type Tally } from './score';

/** One line with the figures that decide. */
export function summary(name: string, score: Score): string {
  return [
    `${name}: ${score.pages} forms, ${score.fields} fields, ${score.quietPages} quiet pages`,
    `precision ${share(precision(score.overall))}`,
    `recall ${share(recall(score.overall))}`,
    `stray markers ${strayPer100(score).toFixed(2)} per 100 fields (${per100(score.onNothing, score.fields).toFixed(2)} on fields that ask about nothing)`,
    `noisy quiet pages ${score.noisy.length}`,
  ].join(' · ');
}

/** Precision, recall and number of answers for each topic, in each language and together. */
export function topicTable(score: Score): string {
  const heads = [...languages, 'all'].map((name) => `${name}: prec  rec   n`.padEnd(21));
  const lines = topicIds.map((id) => {
    const each = languages.map((language) => score.topics[id][language]);
    return `${id.padEnd(20)} ${[...each, sum(each)].map(cell).join(' ')}`.trimEnd();
  });
  return [`${''.padEnd(20)} ${heads.join(' ')}`.trimEnd(), ...lines].join('\n');
}

/** Every wrong field of a page, one a line. */
export function misses(page: AnsweredPage): string[] {
  return page.fields.flatMap((field) => {
    const { missed, wrong } = judge(field);
    const stray = page.quiet ? field.marker : isStray(field);
    const said = [
      ...missed.map((topic) => `missed ${topic}`),
      ...(page.quiet ? [] : wrong.map((topic) => `wrong ${topic}`)),
      ...(stray ? ['stray marker'] : []),
    ];
    if (said.length === 0) return [];
    const where = field.group ? `${field.label} (${field.group})` : field.label;
    return [`${page.name}: ${where} – ${said.join(', ')}`];
  });
}

function cell(tally: Tally): string {
  const asked = tally.right + tally.missed;
  const figures = [share(precision(tally)), share(recall(tally)), String(asked).padStart(3)];
  return `    ${figures.join(' ')}`.padEnd(21);
}

function share(value: number): string {
  return value.toFixed(3);
}
