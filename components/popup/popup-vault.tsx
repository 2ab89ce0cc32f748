/** Notes with a passphrase, in the popup: open now and to be locked, or locked and to be opened. */
import { Lock, LockOpen } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useWords } from '../language/language';
import { VaultDoor } from '../vault/vault-door';
import type { VaultActions, VaultView } from '../vault/vault-view';
import { vaultWords } from '../words/vault';

/** The vault and what can be done with it. */
export interface PopupVaultProps {
  view: VaultView;
  vault: Pick<VaultActions, 'unlock' | 'setPassphrase' | 'lock'>;
}

/** Nothing where no passphrase protects the notes. */
export function PopupVault({ view, vault }: PopupVaultProps) {
  const words = useWords(vaultWords);
  const [isOpening, setOpening] = useState(false);
  const { status } = view;
  if (status?.protection !== 'passphrase' || status.state === 'off') return null;
  const isLocked = status.state === 'locked';
  if (isLocked && isOpening) {
    return (
      <li class="kj-popup-vault">
        <VaultDoor state="locked" vault={vault} autoFocus />
      </li>
    );
  }
  const Icon = isLocked ? Lock : LockOpen;
  return (
    <li>
      <button
        type="button"
        class="kj-popup-action"
        onClick={() => (isLocked ? setOpening(true) : vault.lock())}
      >
        <span class="kj-popup-action-name">
          <Icon aria-hidden="true" />
          {isLocked ? words.unlockNotes : words.lockNotes}
        </span>
      </button>
    </li>
  );
}
