import { createHash } from 'node:crypto';

/** What an address leads to: an item, a contact, a section or a chapter. */
export type AddressKind = 'i' | 'c' | 's' | 'h';

// No vowels, so that no address spells a word in the browser's history.
const digits = '0123456789bcdfghjkmnpqrstvwxz';
const length = 5;

/**
 * The opaque address of a thing in the reader, such as `i4f2dk`: the same for the same id in
 * every edition, and telling nothing of what it leads to.
 */
export function addressOf(kind: AddressKind, id: string): string {
  const hash = createHash('sha256').update(`${kind}:${id}`).digest();
  let rest = hash.readUIntBE(0, 6);
  let address: string = kind;
  for (let i = 0; i < length; i++) {
    address += digits[rest % digits.length];
    rest = Math.floor(rest / digits.length);
  }
  return address;
}
