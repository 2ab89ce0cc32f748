/** Names that nobody guesses, on every page: `crypto.randomUUID` is there on secure pages alone. */

const bytesOf = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const asHex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A random UUID (version 4). */
export function newId(): string {
  const bytes = bytesOf(16);
  // The version, and the variant of RFC 9562.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return asHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** 128 random bits in 32 hexadecimal digits. */
export const newToken = (): string => asHex(bytesOf(16));
