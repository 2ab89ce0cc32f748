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
  /** The level of its title in the page's outline. */
  level?: 2 | 3;
}

/** The form, and what it costs to forget a passphrase. */
export function VaultDoor({ state, vault, autoFocus, level = 2 }: VaultDoorProps) {
  const Title = `h${level}` as const;
  const words = useWords(vaultWords);
  if (state === 'locked') {
    return (
      <section class="kj-vault-locked" aria-label={words.lockedTitle}>
        <Title class="kj-vault-title">{words.lockedTitle}</Title>
        <p class="kj-quiet-text">{words.lockedText}</p>
        <PassphraseForm
          fields={['passphrase']}
          name={words.unlock}
          {...(autoFocus ? { autoFocus } : {})}
          onGive={({ passphrase }) => vault.unlock(passphrase)}
        />
        <details class="kj-quiet-text">
          <summary class="kj-standing">{words.forgotLink}</summary>
          <p>{words.forgotText}</p>
        </details>
      </section>
    );
  }
  return (
    <section class="kj-vault-locked" aria-label={words.make}>
      <Title class="kj-vault-title">{words.required}</Title>
      <PassphraseForm
        fields={['next', 'repeat']}
        name={words.make}
        description={`${words.hint} ${words.forgotten}`}
        onGive={({ next }) => vault.setPassphrase(next)}
      />
    </section>
  );
}
