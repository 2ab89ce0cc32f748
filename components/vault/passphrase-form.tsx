/** Passphrases to be given: one field for each, what went wrong, and the way out. */
import './vault.css';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PassphraseOutcome } from '@/utils/messages/notes-calls';
import { useLanguage, useWords } from '../language/language';
import { clockText } from '../words/dates';
import { vaultWords } from '../words/vault';

/** Which passphrases are asked for, in order. */
export type PassphraseField = 'passphrase' | 'current' | 'next' | 'repeat';

/** A form of passphrases. */
export interface PassphraseFormProps {
  fields: readonly PassphraseField[];
  /** The name of what is done. */
  name: string;
  /** Read with the first field. */
  description?: string;
  /** Not called while `next` and `repeat` differ. */
  onGive(given: Record<PassphraseField, string>): Promise<PassphraseOutcome>;
  onCancel?(): void;
  /** The first field takes the focus: where the form stands in place of something pressed. */
  autoFocus?: boolean;
}

type Wrong = Exclude<PassphraseOutcome, { outcome: 'done' }> | { outcome: 'different' | 'failed' };
const nothing: Record<PassphraseField, string> = {
  passphrase: '',
  current: '',
  next: '',
  repeat: '',
};
const newOnes: ReadonlySet<PassphraseField> = new Set(['next', 'repeat']);

/** Nothing of what is typed outlives the form. */
export function PassphraseForm(props: PassphraseFormProps) {
  const { fields, onGive } = props;
  const words = useWords(vaultWords);
  const language = useLanguage();
  const id = useId();
  const [given, setGiven] = useState(nothing);
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (props.autoFocus) first.current?.focus();
  }, [props.autoFocus]);

  async function give() {
    if (isBusy) return;
    if (fields.includes('repeat') && given.next !== given.repeat) {
      setWrong({ outcome: 'different' });
      return;
    }
    setBusy(true);
    const outcome = await onGive(given).catch(() => ({ outcome: 'failed' as const }));
    setBusy(false);
    if (outcome.outcome !== 'done') {
      setWrong(outcome as Wrong);
      first.current?.select();
    } else setGiven(nothing);
  }

  const said = (what: Wrong) =>
    what.outcome === 'wait' ? words.wait(clockText(language, what.until)) : words[what.outcome];
  return (
    <form
      class="kj-vault-form"
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      {/* Browsers want to know whose password it is; there is nobody to name. */}
      <input type="text" autocomplete="username" value="" readOnly hidden />
      {props.description && (
        <p class="kj-quiet-text" id={`${id}-more`}>
          {props.description}
        </p>
      )}
      {fields.map((field, place) => (
        <div key={field} class="ds-field">
          <label class="ds-label" for={`${id}-${field}`}>
            {words[field]}
          </label>
          <input
            class="ds-input"
            id={`${id}-${field}`}
            ref={place === 0 ? first : undefined}
            type={isShown ? 'text' : 'password'}
            required
            autocomplete={newOnes.has(field) ? 'new-password' : 'current-password'}
            autocapitalize="none"
            spellcheck={false}
            value={given[field]}
            aria-invalid={wrong !== null}
            aria-describedby={`${id}-wrong ${props.description ? `${id}-more` : ''}`}
            onInput={({ currentTarget }) => setGiven({ ...given, [field]: currentTarget.value })}
          />
        </div>
      ))}
      <div class="kj-vault-shown">
        <input
          class="ds-input"
          type="checkbox"
          id={`${id}-show`}
          checked={isShown}
          onChange={({ currentTarget }) => setShown(currentTarget.checked)}
        />
        <label for={`${id}-show`}>{words.show}</label>
      </div>
      <p class="kj-vault-error" role="alert" id={`${id}-wrong`}>
        {wrong && said(wrong)}
      </p>
      <div class="kj-actions">
        <button type="submit" class="ds-button" aria-busy={isBusy}>
          {isBusy ? words.working : props.name}
        </button>
        {props.onCancel && (
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            onClick={() => props.onCancel?.()}
          >
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
