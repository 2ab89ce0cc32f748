/** The raw secret while a passphrase vault is unlocked: in session storage, which is memory only. */
import type { NotesPort } from '../types';
import { fromBase64, toBase64 } from '../vault/base64';
import type { Bytes } from '../vault/cipher';

const name = 'vault-secret';

/** Keeps the secret for the next wakes of the worker, until `forgetSecret` or the browser's end. */
export async function keepSecret(
  { session }: NotesPort,
  stamp: string,
  secret: Bytes,
): Promise<void> {
  await session.set(name, { stamp, secret: toBase64(secret) });
}

/** @returns the secret, or null while locked or when it is that of another wrapping */
export async function keptSecret({ session }: NotesPort, stamp: string): Promise<Bytes | null> {
  const kept = (await session.get(name)) as { stamp?: unknown; secret?: unknown } | undefined;
  if (kept?.stamp !== stamp || typeof kept.secret !== 'string') return null;
  return fromBase64(kept.secret);
}

/** Locks: the next wake finds nothing. */
export async function forgetSecret({ session }: NotesPort): Promise<void> {
  await session.remove(name);
}
