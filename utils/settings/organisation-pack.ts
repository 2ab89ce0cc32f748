/**
 * Where an organisation's pack comes from: the browser's policy, else a file imported by hand. An
 * invalid one is refused whole and the last good one stays.
 */
import browser from 'webextension-polyfill';
import type { Problem } from '../data-file/problem';
import type { ParsedPack } from '../organisation/parse';
import type { Pack } from '../organisation/schema';
import { policyName } from './policy-name';

/** The pack in force, and what is wrong with a newer one that was refused. */
export interface GivenPack {
  pack: Pack | null;
  from: 'policy' | 'import' | null;
  problems: readonly Problem[];
}

const kept = { policy: 'pack.policy.1', import: 'pack.import.1' } as const;

/** Records in local storage that `packFrom` wants to see. */
export const packKeys: readonly string[] = Object.values(kept);

type ParsePack = (text: string) => ParsedPack;

/** Most have no pack: what reads one is fetched when there is one. */
let parser: () => Promise<ParsePack> = async () =>
  (await import('../organisation/parse')).parsePack;

/** A service worker may not fetch scripts while it runs: it gives what reads a pack at its start. */
export function readPacksBy(parsePack: ParsePack): void {
  parser = async () => parsePack;
}

const mostRemembered = 4;
const parsed = new Map<string, ParsedPack>();

/** The same text is read once. */
async function read(given: unknown): Promise<ParsedPack> {
  const text = typeof given === 'string' ? given : (JSON.stringify(given) ?? '');
  const known = parsed.get(text);
  if (known) return known;
  const result = (await parser())(text);
  if (parsed.size >= mostRemembered) parsed.clear();
  parsed.set(text, result);
  return result;
}

async function lastGood(text: unknown): Promise<Pack | null> {
  if (typeof text !== 'string') return null;
  const result = await read(text);
  return result.ok ? result.pack : null;
}

/** The user's own, where the policy gives none that can be used. */
async function imported(
  local: Readonly<Record<string, unknown>>,
  problems: readonly Problem[],
): Promise<GivenPack> {
  const pack = await lastGood(local[kept.import]);
  return { pack, from: pack && 'import', problems };
}

/**
 * @param managed what managed storage holds
 * @param local what local storage holds under `packKeys`
 * @returns the pack in force
 */
export async function packFrom(
  managed: Readonly<Record<string, unknown>>,
  local: Readonly<Record<string, unknown>>,
): Promise<GivenPack> {
  const given = managed[policyName];
  if (given === undefined || given === '') {
    // What was taken away is no last good one for later.
    if (kept.policy in local) await browser.storage.local.remove(kept.policy);
    return imported(local, []);
  }
  const result = await read(given);
  if (!result.ok) {
    const pack = await lastGood(local[kept.policy]);
    return pack
      ? { pack, from: 'policy', problems: result.problems }
      : imported(local, result.problems);
  }
  const text = JSON.stringify(result.pack);
  if (local[kept.policy] !== text) await browser.storage.local.set({ [kept.policy]: text });
  return { pack: result.pack, from: 'policy', problems: [] };
}

/**
 * Takes in a file. Nothing changes when it is refused.
 *
 * @param text the file's content
 * @returns the pack, or every problem in it
 */
export async function importPack(text: string): Promise<ParsedPack> {
  const result = (await parser())(text);
  if (result.ok) await browser.storage.local.set({ [kept.import]: JSON.stringify(result.pack) });
  return result;
}

/** Forgets the imported pack; one given by policy is the policy's to take away. */
export const removeImportedPack = (): Promise<void> => browser.storage.local.remove(kept.import);

/** True when a change of this area and these names may concern the pack. */
export const concernsPack = (area: string, names: readonly string[]): boolean =>
  area === 'managed' || (area === 'local' && names.includes(kept.import));
