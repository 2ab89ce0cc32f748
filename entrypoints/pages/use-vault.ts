/** How the vault is, followed, and what a window of ours does with it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { VaultActions, VaultView } from '@/components/vault/vault-view';
import { call, onNews } from '@/utils/messages/send';
import type { Settings } from '@/utils/settings';
import { troubleOf } from './trouble-of';

const actions: VaultActions = {
  unlock: (passphrase) => call('unlock', { passphrase }),
  setPassphrase: (passphrase) => call('setPassphrase', { passphrase }),
  changePassphrase: (old, next) => call('changePassphrase', { old, next }),
  removePassphrase: (passphrase) => call('removePassphrase', { passphrase }),
  lock: () => void call('lock', {}).catch(() => undefined),
};

/**
 * @param settings null while they are read
 * @returns the vault as it is, what can be done, and a function that looks again
 */
export function useVault(settings: Settings | null): [VaultView, VaultActions, () => void] {
  const [view, setView] = useState<Pick<VaultView, 'status' | 'trouble'>>({
    status: null,
    trouble: null,
  });
  const look = useCallback(() => {
    call('vaultStatus', {}).then(
      (status) => setView({ status, trouble: null }),
      (error) => setView({ status: null, trouble: troubleOf(error) }),
    );
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the settings decide how the vault is
  useEffect(look, [look, settings]);
  useEffect(
    () =>
      onNews((news) => {
        if (news.event === 'vault' || news.event === 'sheet') look();
      }),
    [look],
  );
  return [{ ...view, isRequired: settings?.passphrase === 'required' }, actions, look];
}
