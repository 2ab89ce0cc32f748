import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contradictions } from '../accounting';
import type { Check, Content } from '../content';
import { readInventory, readLeftOut } from '../inventory';
import { guideFiles, loadGuide } from '../load';
import { checkOwnWords } from '../own-words/check';
import type { Problem } from '../problem';
import { checkDecisions } from './decisions/all';
import { checkFacts } from './facts/check';
import { checkHours } from './hours';
import { checkIds } from './ids';
import { checkLength } from './length';
import { checkLinks } from './links';
import { checkReferences } from './references';

/** Every rule the guide must keep at any time. */
const checks: Check[] = [
  checkIds,
  checkReferences,
  checkLength,
  checkLinks,
  checkHours,
  checkFacts,
  checkDecisions,
  contradictions,
];

/** The guide of a project with everything that is wrong in it. */
export interface CheckedGuide {
  content: Content;
  problems: Problem[];
}

/** Reads the guide below `root` and runs every check over what could be read. */
export function readAndCheck(root: string): CheckedGuide {
  const { problems, ...loaded } = loadGuide(root);
  const content = { ...loaded, inventory: readInventory(root), leftOut: readLeftOut(root) };
  const files = guideFiles(root);
  const written = [...files.chapters, files.contacts, files.edition].filter((file) =>
    existsSync(join(root, file)),
  );
  return {
    content,
    problems: [
      ...problems,
      ...checks.flatMap((check) => check(content)),
      ...checkOwnWords(root, written),
    ],
  };
}
