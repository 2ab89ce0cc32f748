/** Opens the vault: its keys, made at the first use, held by the device. */
import { openDatabase, type VaultDatabase } from './database';
import { createDeviceKey, createVaultKey, unwrap, type VaultKeys, vaultKeys, wrap } from './keys';

/** The open vault. */
export interface Vault {
  database: VaultDatabase;
  keys: VaultKeys;
}

const purpose = 'vault key';

async function firstKey(database: VaultDatabase): Promise<Uint8Array<ArrayBuffer>> {
  const deviceKey = await createDeviceKey();
  const bytes = createVaultKey();
  const vaultKey = await wrap(deviceKey, bytes, purpose);
  // Two wakes may race to the first use: the first to write wins, the other reads what it wrote.
  await database.transaction('rw', database.vault, async () => {
    if (!(await database.vault.get('vault'))) {
      await database.vault.add({ id: 'vault', deviceKey, vaultKey });
    }
  });
  const row = await database.vault.get('vault');
  return row ? unwrap(row.deviceKey, row.vaultKey, purpose) : bytes;
}

/**
 * @param database the tables; opened here when left out
 * @throws Damaged when the wrapped key was altered
 */
export async function openVault(database = openDatabase()): Promise<Vault> {
  const row = await database.vault.get('vault');
  const bytes = row ? await unwrap(row.deviceKey, row.vaultKey, purpose) : await firstKey(database);
  return { database, keys: await vaultKeys(bytes) };
}

/** Deletes every record and key; what was sealed can never be opened again. */
export async function eraseVault(database = openDatabase()): Promise<void> {
  await database.delete();
}
