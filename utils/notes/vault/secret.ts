/**
 * Secrets: 64 random bytes, of which the first half seals and the second half hashes. The vault has
 * one, and each sheet has one of its own, sealed by the vault's: with a sheet's record its secret
 * goes, and what it sealed can never be opened again.
 */
import { type Bytes, newKeyBytes, sealingKey } from './cipher';
import { hashingKey } from './keyed-hash';

/** A secret's keys in use; none can be exported. */
export interface Keys {
  sealing: CryptoKey;
  hashing: CryptoKey;
}

/** A new secret. */
export function newSecret(): Bytes {
  return new Uint8Array([...newKeyBytes(), ...newKeyBytes()]);
}

/** A new sealing half with the hashing half of before, so that hashes stay as they are. */
export function renewedSecret(secret: Bytes): Bytes {
  return new Uint8Array([...newKeyBytes(), ...secret.subarray(32)]);
}

/** The secret's keys, ready to use. */
export async function keysOf(secret: Bytes): Promise<Keys> {
  const [sealing, hashing] = await Promise.all([
    sealingKey(secret.slice(0, 32)),
    hashingKey(secret.slice(32)),
  ]);
  return { sealing, hashing };
}
