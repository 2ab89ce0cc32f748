/** Sealing and opening of records: AES-256-GCM by Web Crypto, a fresh 96-bit IV each time. */

/** The version of the sealed shapes; part of what is authenticated. */
export const sealedVersion = 1;

/** A sealed record as it lies on disk. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** The record was altered, swapped with another, or sealed by another key. */
export class Damaged extends Error {
  override name = 'Damaged';
}

const encode = (text: string) => new TextEncoder().encode(text);

/** What a sealed record is bound to: another record's place or kind does not open it. */
function bound(kind: string, id: string): Uint8Array<ArrayBuffer> {
  return encode(`${sealedVersion}|${kind}|${id}`);
}

/**
 * @param key AES-GCM, 256 bits
 * @param kind what the record is, such as `note`
 * @param id the record's id
 * @param value anything JSON can hold
 */
export async function seal(
  key: CryptoKey,
  kind: string,
  id: string,
  value: unknown,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bound(kind, id) },
    key,
    encode(JSON.stringify(value)),
  );
  return { iv, data };
}

/**
 * @returns what was sealed
 * @throws Damaged
 */
export async function open<T>(
  key: CryptoKey,
  kind: string,
  id: string,
  { iv, data }: Sealed,
): Promise<T> {
  try {
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: bound(kind, id) },
      key,
      data,
    );
    return JSON.parse(new TextDecoder().decode(text)) as T;
  } catch {
    throw new Damaged(kind);
  }
}
