/** The vault's secret as it lies on disk: wrapped by the device, or by a passphrase. */

import { newId } from '@/utils/new-id';
import { Damaged, WrongPassphrase } from '../errors';
import { toBase64 } from './base64';
import { type Bond, type Bytes, newDeviceKey, openBytes, type Sealed, sealBytes } from './cipher';
import { type Derivation, keyFrom, newDerivation } from './passphrase';

/** What opens the secret. */
export type Protection =
  /** The browser keeps the key; no code can read its bytes, anyone at this profile can use it. */
  { by: 'device'; key: CryptoKey } | { by: 'passphrase'; derivation: Derivation };

/** The wrapped secret. */
export interface Wrapping {
  version: 1;
  /** Another for each wrapping: says whether keys in memory are still those on disk. */
  stamp: string;
  protection: Protection;
  wrapped: Sealed;
  /** SHA-256 of the rest: tells a damaged record from a wrong passphrase. Protects nothing. */
  check: Bytes;
}

type Unchecked = Omit<Wrapping, 'check'>;
type Unsealed = Omit<Unchecked, 'wrapped'>;

/** Everything but the sealed bytes, in one order: no part of it can be changed unnoticed. */
function bondOf({ version, stamp, protection }: Unsealed): Bond {
  if (protection.by === 'device') return { kind: 'vault by device', id: stamp, version };
  const { name, memory, rounds, lanes, salt } = protection.derivation;
  const id = [stamp, name, memory, rounds, lanes, toBase64(salt)].join(' ');
  return { kind: 'vault by passphrase', id, version };
}

async function checkOf(wrapping: Unchecked): Promise<Bytes> {
  const { iv, data } = wrapping.wrapped;
  const bond = new TextEncoder().encode(JSON.stringify(bondOf(wrapping)));
  const all = new Uint8Array([...bond, ...iv, ...data]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
}

async function wrapBy(key: CryptoKey, protection: Protection, secret: Bytes): Promise<Wrapping> {
  const about: Unsealed = { version: 1, stamp: newId(), protection };
  const wrapping = { ...about, wrapped: await sealBytes(key, bondOf(about), secret) };
  return { ...wrapping, check: await checkOf(wrapping) };
}

/** Wraps a secret by a new device key. */
export async function wrapByDevice(secret: Bytes): Promise<Wrapping> {
  const key = await newDeviceKey();
  return wrapBy(key, { by: 'device', key }, secret);
}

/** Wraps a secret by a passphrase, at today's cost. */
export async function wrapByPassphrase(secret: Bytes, passphrase: string): Promise<Wrapping> {
  const derivation = newDerivation();
  const key = await keyFrom(passphrase, derivation);
  return wrapBy(key, { by: 'passphrase', derivation }, secret);
}

/** Is the record as it was written? Needs no passphrase. */
export async function isWhole(wrapping: Wrapping): Promise<boolean> {
  try {
    const check = await checkOf(wrapping);
    return (
      check.length === wrapping.check.length && check.every((b, at) => b === wrapping.check[at])
    );
  } catch {
    return false;
  }
}

/**
 * @param passphrase only looked at where the secret is wrapped by one
 * @throws WrongPassphrase, or Damaged when the record was altered
 */
export async function unwrap(wrapping: Wrapping, passphrase = ''): Promise<Bytes> {
  if (!(await isWhole(wrapping))) throw new Damaged();
  const { protection, wrapped } = wrapping;
  const bond = bondOf(wrapping);
  if (protection.by === 'device') return openBytes(protection.key, bond, wrapped);
  const key = await keyFrom(passphrase, protection.derivation);
  try {
    return await openBytes(key, bond, wrapped);
  } catch {
    throw new WrongPassphrase();
  }
}
