/** Policies for real Firefox, from a real policies.json. */
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where every Firefox on Linux looks. */
export const policiesFile = '/etc/firefox/policies/policies.json';

/** Why no policy can be set here; null where it can. */
export function hindrance(): string | null {
  if (existsSync(policiesFile)) return `${policiesFile} is there already`;
  let folder = dirname(policiesFile);
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return null;
  } catch {
    return 'policy files can only be written by an administrator';
  }
}
