/**
 * The keys of the vault. A random vault key, wrapped by a device key that cannot be exported, so
 * that nothing lies readable on disk; each sheet has a key of its own, wrapped by the vault key, so
 * that a deleted sheet stays unreadable even if its records could be recovered.
 */
import { Damaged } from './cipher';

const aes = { name: 'AES-GCM', length: 256 } as const;

/** A key wrapped by another. */
export interface WrappedKey {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** The vault's keys in memory; none of them can be exported. */
export interface VaultKeys {
  /** Wraps the keys of sheets. */
  wrapping: CryptoKey;
  /** Hashes cases, forms and fields. */
  hashing: CryptoKey;
}

/** A new device key: usable here, never readable. */
export function createDeviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(aes, false, ['encrypt', 'decrypt']);
}

/** Thirty-two random bytes: the vault key. */
export function createVaultKey(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}

/** Wraps raw key bytes. */
export async function wrap(
  by: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  purpose: string,
): Promise<WrappedKey> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(purpose);
  return {
    iv,
    data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, by, bytes),
  };
}

/**
 * Unwraps raw key bytes.
 *
 * @throws Damaged when the wrapping was altered or belongs to another purpose
 */
export async function unwrap(
  by: CryptoKey,
  { iv, data }: WrappedKey,
  purpose: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const additionalData = new TextEncoder().encode(purpose);
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, by, data),
    );
  } catch {
    throw new Damaged('key');
  }
}

/** The key of one sheet, from its raw bytes. */
export function sheetKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, aes, false, ['encrypt', 'decrypt']);
}

/** Derives the vault's keys from its raw bytes (HKDF, one use each). */
export async function vaultKeys(bytes: Uint8Array<ArrayBuffer>): Promise<VaultKeys> {
  const base = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  const from = (use: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(32),
    info: new TextEncoder().encode(use),
  });
  const [wrapping, hashing] = await Promise.all([
    crypto.subtle.deriveKey(from('wrap sheet keys'), base, aes, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(
      from('hash addresses'),
      base,
      { name: 'HMAC', hash: 'SHA-256', length: 256 },
      false,
      ['sign'],
    ),
  ]);
  return { wrapping, hashing };
}

/** A keyed hash: says whether two texts are the same, and nothing else, to whoever lacks the key. */
export async function keyedHash(key: CryptoKey, purpose: string, text: string): Promise<string> {
  const signed = await crypto.subtle.sign(
    'HMAC',
    key,
    new TextEncoder().encode(`${purpose}\u001f${text}`),
  );
  return [...new Uint8Array(signed).slice(0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
