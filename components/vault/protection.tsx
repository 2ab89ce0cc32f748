/** How notes are protected, and everything that can be done about it. For the options. */
import './vault.css';
import { useState } from 'preact/hooks';
import { QuietButton } from '../controls/quiet-button';
import { useWayBack } from '../controls/way-back';
import { useWords } from '../language/language';
import { vaultWords } from '../words/vault';
import { PassphraseForm, type PassphraseFormProps } from './passphrase-form';
import { VaultDoor } from './vault-door';
import type { VaultActions, VaultView } from './vault-view';

/** The vault and what can be done with it. */
export interface ProtectionProps {
  view: VaultView;
  vault: VaultActions;
}

type Step = 'make' | 'change' | 'remove';

/** What is the case, and one form at a time. */
export function Protection({ view, vault }: ProtectionProps) {
  const words = useWords(vaultWords);
  const [step, setStep] = useState<Step | null>(null);
  const wayBack = useWayBack(step);
  const { status } = view;
  if (!status || status.state === 'off') return null;
  if (status.state === 'locked' || status.state === 'passphrase-required') {
    return <VaultDoor state={status.state} vault={vault} level={3} />;
  }
  const isProtected = status.protection === 'passphrase';
  const forms: Record<Step, Omit<PassphraseFormProps, 'name'>> = {
    make: {
      fields: ['next', 'repeat'],
      description: `${words.hint} ${words.forgotten}`,
      onGive: ({ next }) => vault.setPassphrase(next),
    },
    change: {
      fields: ['current', 'next', 'repeat'],
      description: words.hint,
      onGive: ({ current, next }) => vault.changePassphrase(current, next),
    },
    remove: {
      fields: ['current'],
      description: words.removeWhy,
      onGive: ({ current }) => vault.removePassphrase(current),
    },
  };
  if (step) {
    const { onGive, ...form } = forms[step];
    return (
      <section class="kj-vault" aria-label={words[step]}>
        <h3 class="kj-vault-title">{words[step]}</h3>
        <PassphraseForm
          {...form}
          key={step}
          name={words[step]}
          autoFocus
          onCancel={() => setStep(null)}
          onGive={async (given) => {
            const outcome = await onGive(given);
            if (outcome.outcome === 'done') setStep(null);
            return outcome;
          }}
        />
      </section>
    );
  }
  return (
    <section class="kj-vault" aria-label={words.title}>
      <h3 class="kj-vault-title">{words.title}</h3>
      <p class="kj-options-text">{isProtected ? words.withPassphrase : words.device}</p>
      {view.isRequired && <p class="kj-quiet-text">{words.required}</p>}
      <div class="kj-actions">
        {isProtected ? (
          <>
            <QuietButton name={words.lockNow} onPress={vault.lock} />
            <QuietButton
              name={words.change}
              door={wayBack('change')}
              onPress={() => setStep('change')}
            />
            {!view.isRequired && (
              <QuietButton
                name={words.remove}
                door={wayBack('remove')}
                onPress={() => setStep('remove')}
              />
            )}
          </>
        ) : (
          <QuietButton name={words.make} door={wayBack('make')} onPress={() => setStep('make')} />
        )}
      </div>
    </section>
  );
}
