/**
 * The shapes inside sealed records, and how older ones become today's. Records are sealed, so the
 * database's own upgrade cannot reach them while locked: each carries its version, is brought up to
 * date when it is read, and lies in the new shape from its next write on.
 */
import { Damaged, Newer } from '../errors';
import type { Note } from '../types';
import { open, type Sealed } from '../vault/cipher';
import { hasShape } from './shape';

/** A sheet's facts. */
export interface Head {
  startedAt: number;
  expiresAt: number;
  /** Keyed hash of its case; null: it belongs to none. */
  caseHash: string | null;
  /** Keyed hash of its form. */
  formHash: string;
  formLabel: string;
  /** What the user calls it; empty: by its time alone. */
  name: string;
}

/** A ticked item. */
export interface StoredTick {
  fieldKey: string;
  itemId: string;
}

/** A note; `writes` are the latest writes that are in it, so that a repeat changes nothing. */
export interface StoredNote extends Note {
  fieldKey: string;
  writer: string;
  writes: string[];
}

/** An answer of *what now?*. */
export interface StoredAnswer {
  step: string;
  answer: string;
}

/** What each kind of sealed record holds today. */
export interface Shapes {
  head: Head;
  tick: StoredTick;
  note: StoredNote;
  answer: StoredAnswer;
}

/** Turns the plain value of one version into that of the next. */
export type Upgrade = (kind: keyof Shapes, value: unknown) => unknown;

/** The first brings version 1 to 2, and so on. Each has a test with records of its version. */
export const upgrades: readonly Upgrade[] = [
  // 2: sheets may be named.
  (kind, value) => (kind === 'head' ? { ...(value as object), name: '' } : value),
];

/** The version that this code writes. */
export const schemaVersion = upgrades.length + 1;

/**
 * @param version of the stored record
 * @param steps the upgrades; `upgrades` but in tests of this function
 * @returns the value in today's shape
 * @throws Newer when the record is of a later version than the code
 */
export function upToDate(
  kind: keyof Shapes,
  version: number,
  value: unknown,
  steps = upgrades,
): unknown {
  if (version > steps.length + 1) throw new Newer();
  return steps.slice(version - 1).reduce((older, upgrade) => upgrade(kind, older), value);
}

/**
 * Opens a sealed record in today's shape.
 *
 * @throws Damaged, Newer
 */
export async function openRecord<Kind extends keyof Shapes>(
  key: CryptoKey,
  kind: Kind,
  id: string,
  { version, sealed }: { version: number; sealed: Sealed },
): Promise<Shapes[Kind]> {
  if (version > schemaVersion) throw new Newer();
  const value = upToDate(kind, version, await open(key, { kind, id, version }, sealed));
  if (!hasShape(kind, value)) throw new Damaged();
  return value as Shapes[Kind];
}
