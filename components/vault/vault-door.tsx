/** What stands in place of a sheet while the vault is closed: the passphrase is given or made here. */
import './vault.css';
import { useWords } from '../language/language';
import { vaultWords } from '../words/vault';
import { PassphraseForm } from './passphrase-form';
import type { VaultActions } from './vault-view';

/** A closed vault; only in a window of ours, never inside another's page. */
export interface VaultDoorProps {
  state: 'locked' | 'passphrase-required';
  vault: Pick<VaultActions, 'unlock' | 'setPassphrase'>;
  /** The field takes the focus: where the user just asked for it. */
  autoFocus?: boolean;
}

/** The form, and what it costs to forget a passphrase. */
export function VaultDoor({ state, vault, autoFocus }: VaultDoorProps) {
  const words = useWords(vaultWords);
  if (state === 'locked') {
    return (
      <section class="kj-vault-locked" aria-label={words.lockedTitle}>
        <h2 class="kj-vault-title">{words.lockedTitle}</h2>
        <p class="kj-quiet-text">{words.lockedText}</p>
        <PassphraseForm
          fields={['passphrase']}
          name={words.unlock}
          {...(autoFocus ? { autoFocus } : {})}
          onGive={({ passphrase }) => vault.unlock(passphrase)}
        />
        <details class="kj-quiet-text">
          <summary>{words.forgotLink}</summary>
          <p>{words.forgotText}</p>
        </details>
      </section>
    );
  }
  return (
    <section class="kj-vault-locked" aria-label={words.make}>
      <h2 class="kj-vault-title">{words.required}</h2>
      <PassphraseForm
        fields={['next', 'repeat']}
        name={words.make}
        description={`${words.hint} ${words.forgotten}`}
        onGive={({ next }) => vault.setPassphrase(next)}
      />
    </section>
  );
}
