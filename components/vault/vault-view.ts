/** The vault as the surfaces see it, and what can be done with it. */
import type { PassphraseOutcome } from '@/utils/messages/notes-calls';
import type { VaultStatus } from '@/utils/notes/types';
import type { Trouble } from '../sheet/sheet-view';

/** How the vault is; `status` null while it is asked, or when it cannot be read. */
export interface VaultView {
  status: VaultStatus | null;
  trouble: Trouble | null;
  /** The organisation wants a passphrase. */
  isRequired: boolean;
}

/** Each rejects when the vault fails in another way than its outcomes say. */
export interface VaultActions {
  unlock(passphrase: string): Promise<PassphraseOutcome>;
  setPassphrase(passphrase: string): Promise<PassphraseOutcome>;
  changePassphrase(old: string, next: string): Promise<PassphraseOutcome>;
  removePassphrase(passphrase: string): Promise<PassphraseOutcome>;
  lock(): void;
}
