/**
 * Sealing and opening of records: AES-256-GCM by Web Crypto, a fresh random 96-bit IV each time.
 * What a record is bound to (its kind, id and schema version) is authenticated with it, so that a
 * record moved to another's place does not open.
 */
import { Damaged } from '../errors';

/** Bytes of our own, as Web Crypto and IndexedDB take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A record as it lies on disk. */
export interface Sealed {
  iv: Bytes;
  data: Bytes;
}

/** What a record is, and where it belongs. */
export interface Bond {
  kind: string;
  id: string;
  /** Schema version of what is inside. */
  version: number;
}

const aes = { name: 'AES-GCM', length: 256 } as const;

/** Length first, so that no two bonds give the same bytes. */
function bytesOf({ kind, id, version }: Bond): Bytes {
  return new TextEncoder().encode(JSON.stringify(['kjennetegn', version, kind, id]));
}

/** Thirty-two random bytes. */
export const newKeyBytes = (): Bytes => crypto.getRandomValues(new Uint8Array(32));

/** An AES-256-GCM key from its bytes; it cannot be exported. */
export const sealingKey = (bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, aes, false, ['encrypt', 'decrypt']);

/** A sealing key that no code ever sees the bytes of. */
export const newDeviceKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey(aes, false, ['encrypt', 'decrypt']);

/** Seals bytes. */
export async function sealBytes(key: CryptoKey, bond: Bond, bytes: Bytes): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: 'AES-GCM', iv, additionalData: bytesOf(bond) };
  return { iv, data: new Uint8Array(await crypto.subtle.encrypt(how, key, bytes)) };
}

/**
 * Opens sealed bytes.
 *
 * @throws Damaged when a byte, the bond or the key is another than at sealing
 */
export async function openBytes(key: CryptoKey, bond: Bond, sealed: Sealed): Promise<Bytes> {
  try {
    const { iv, data } = sealed;
    const how = { name: 'AES-GCM', iv, additionalData: bytesOf(bond) };
    return new Uint8Array(await crypto.subtle.decrypt(how, key, data));
  } catch {
    throw new Damaged();
  }
}

/** Seals anything that JSON can hold. */
export const seal = (key: CryptoKey, bond: Bond, value: unknown): Promise<Sealed> =>
  sealBytes(key, bond, new TextEncoder().encode(JSON.stringify(value)));

/**
 * Opens what `seal` sealed.
 *
 * @throws Damaged as `openBytes`
 */
export async function open(key: CryptoKey, bond: Bond, sealed: Sealed): Promise<unknown> {
  const bytes = await openBytes(key, bond, sealed);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Damaged();
  }
}
