/**
 * Which case an address names, for rules that hold in one case alone. Kept as a keyed hash, as the
 * notes keep theirs: a rule outlives a sheet, and a case's number must not. The key stays in this
 * profile, so that an exported rule says nothing of the case.
 */
import browser from 'webextension-polyfill';
import { fromBase64, toBase64 } from '@/utils/notes/vault/base64';
import { hashingKey, keyedHash } from '@/utils/notes/vault/keyed-hash';

const storageKey = 'rules-key.1';
const keyBytes = 32;

let last: Promise<unknown> = Promise.resolve();

async function makeOrRead(): Promise<CryptoKey> {
  const kept = (await browser.storage.local.get(storageKey))[storageKey];
  if (typeof kept === 'string') return hashingKey(fromBase64(kept));
  const bytes = crypto.getRandomValues(new Uint8Array(keyBytes));
  await browser.storage.local.set({ [storageKey]: toBase64(bytes) });
  return hashingKey(bytes);
}

/** One at a time: two pages at once must not make two keys. */
function ruleKey(): Promise<CryptoKey> {
  const mine = last.then(makeOrRead, makeOrRead);
  last = mine;
  return mine;
}

/** @param caseKey the case as `placeOf` tells it; null: none, which stays none */
export async function caseHashOf(caseKey: string | null): Promise<string | null> {
  return caseKey === null ? null : keyedHash(await ruleKey(), 'rule-case', caseKey);
}
