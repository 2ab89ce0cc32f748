/**
 * From a passphrase to a key: Argon2id (`@noble/hashes`, audited, no WebAssembly, so the content
 * security policy stays as it is). OWASP's least for Argon2id is 19 MiB, 2 rounds, 1 lane.
 */
import { argon2idAsync } from '@noble/hashes/argon2.js';
import { Damaged, WeakPassphrase } from '../errors';
import { type Bytes, sealingKey } from './cipher';

/** How a key was derived; stored beside what it wraps. */
export interface Derivation {
  name: 'argon2id';
  /** Memory in KiB. */
  memory: number;
  /** Rounds. */
  rounds: number;
  lanes: number;
  salt: Bytes;
}

/** What new wrappings use. Raise here: each vault follows at its next unlocking. */
export const derivationNow = { memory: 19_456, rounds: 2, lanes: 1 } as const;

/** Fewer characters are refused. */
export const shortestPassphrase = 12;

/** Above these a stored derivation is damaged: it would freeze the machine. */
const most = { memory: 1_048_576, rounds: 64, lanes: 16 };

/** A fresh derivation at today's cost. */
export function newDerivation(): Derivation {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { name: 'argon2id', ...derivationNow, salt };
}

/** Was it derived more cheaply than one would today? */
export const isOutdated = ({ memory, rounds }: Derivation): boolean =>
  memory < derivationNow.memory || rounds < derivationNow.rounds;

/** @throws WeakPassphrase when it is shorter than `shortestPassphrase` */
export function checkStrength(passphrase: string): void {
  if ([...passphrase.normalize('NFKC')].length < shortestPassphrase) throw new WeakPassphrase();
}

const within = (value: number, least: number, limit: number) =>
  Number.isInteger(value) && value >= least && value <= limit;

/**
 * Derives the key that wraps the vault's secret.
 *
 * @throws Damaged when the derivation is not one of ours
 */
export async function keyFrom(passphrase: string, derivation: Derivation): Promise<CryptoKey> {
  const { name, memory, rounds, lanes, salt } = derivation;
  const isOurs =
    name === 'argon2id' &&
    within(rounds, 1, most.rounds) &&
    within(lanes, 1, most.lanes) &&
    within(memory, 8 * lanes, most.memory) &&
    salt instanceof Uint8Array &&
    salt.length >= 16;
  if (!isOurs) throw new Damaged();
  // The same letters typed on another keyboard are the same passphrase.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const options = { t: rounds, m: memory, p: lanes, dkLen: 32, asyncTick: 20 };
  const bytes = await argon2idAsync(typed, salt, options);
  return sealingKey(new Uint8Array(bytes));
}
