/** Every package of package-lock.json, and what is to be known of each. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceRead } from './reviewed';

/** One package as it is locked. */
export interface Locked {
  /** Without folders: `@scope/name`. */
  name: string;
  version: string;
  /** Where it lies, `node_modules/…`. */
  at: string;
  integrity: string | null;
  installScript: boolean;
  /** True when it is used to make the extension and is not in it. */
  dev: boolean;
  /** SPDX expression; null where neither the lockfile nor the package itself says. */
  licence: string | null;
  /** For one platform only. */
  platform: boolean;
}

interface Entry {
  version?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  license?: string;
  os?: string[];
}

function ownLicence(at: string): string | null {
  const file = join(at, 'package.json');
  if (!existsSync(file)) return null;
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: unknown };
  return typeof license === 'string' ? license : null;
}

/** @returns every package but our own, in the lockfile's order */
export function lockedPackages(file = 'package-lock.json'): Locked[] {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
    packages: Record<string, Entry>;
  };
  return Object.entries(packages)
    .filter(([at]) => at !== '')
    .map(([at, entry]) => {
      const name = at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return {
        name,
        version: entry.version ?? '',
        at,
        integrity: entry.integrity ?? null,
        installScript: entry.hasInstallScript === true,
        dev: entry.dev === true || entry.devOptional === true,
        licence: licenceRead[name] ?? entry.license ?? ownLicence(at),
        platform: entry.os !== undefined,
      };
    });
}

/**
 * Reads an SPDX expression of names, `AND`, `OR` and brackets one level deep.
 *
 * @returns true when a choice of it needs allowed licences alone
 */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed.has(name.trim())));
}
