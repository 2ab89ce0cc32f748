import { childRules } from './children';
import { confidentialityRules } from './confidentiality';
import { lawRules } from './law';
import { rightsRules } from './rights';
import { checkRules, type Rule } from './rule';
import { sourceRules } from './sources';

/** Every decision on where the sources differ, are dated or incomplete. */
export const decisionRules: readonly Rule[] = [
  ...confidentialityRules,
  ...childRules,
  ...rightsRules,
  ...lawRules,
  ...sourceRules,
];

/** The guide keeps every decision. */
export const checkDecisions = checkRules(decisionRules);
