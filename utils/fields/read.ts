/** Reads a whole page at once: for `inspect` and tests. A visited page is followed by `watch` instead. */
import type { OpenRoot } from './describe/shadows';
import { conclude } from './page/conclude';
import { emptySurvey, explore } from './page/survey';
import type { Reading } from './types';

/** Every field of a document and what it is about. `openRoot` opens closed shadow roots. */
export function readFields(root: Document, openRoot?: OpenRoot): Reading {
  const survey = emptySurvey(root, openRoot);
  const work = explore(survey, root);
  while (!work.next().done);
  return conclude(survey);
}
