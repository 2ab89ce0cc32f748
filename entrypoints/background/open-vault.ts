/** The vault, opened once for each wake of the worker. */
import { eraseVault, openVault, type Vault } from '@/utils/notes/vault';

let opening: Promise<Vault> | null = null;

/** @throws the database's own errors when storage is blocked or full */
export function theVault(): Promise<Vault> {
  opening ??= openVault().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Erases all sheets and keys; the next use begins anew. */
export async function eraseTheVault(): Promise<void> {
  const before = opening;
  opening = null;
  (await before?.catch(() => null))?.database.close();
  await eraseVault();
}
