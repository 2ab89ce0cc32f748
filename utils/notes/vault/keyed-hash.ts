/** Keyed hashes: equal texts give equal hashes, and without the key a hash tells nothing. */
import type { Bytes } from './cipher';

/** A key for HMAC-SHA-256; it cannot be exported. */
export const hashingKey = (bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

/**
 * @param purpose keeps hashes of different uses apart
 * @returns 32 hex digits: the first 128 bits of the HMAC
 */
export async function keyedHash(key: CryptoKey, purpose: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([purpose, text]));
  const hash = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes));
  return Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
