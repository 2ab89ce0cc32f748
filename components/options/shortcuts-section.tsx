/** The keys the browser really assigned, and where they are changed. */
import { Notice } from '../feedback/notice';
import { useWords } from '../language/language';
import { optionsWords } from '../words/options';
import type { AssignedKeys } from './options-props';

const commands = ['popup', 'panel', 'sidePanel', 'hideAll'] as const;

/** The keys, and the way to the browser's own page where there is one. */
export interface ShortcutsProps {
  keys: AssignedKeys;
  onRebind?(): void;
}

/** The four commands with their keys; a warning when *hide all* got none. */
export function ShortcutsSection({ keys, onRebind }: ShortcutsProps) {
  const words = useWords(optionsWords);
  return (
    <>
      {keys.hideAll === null && <Notice tone="warning">{words.noHideKey}</Notice>}
      <dl class="kj-key-list">
        {commands.map((command) => (
          <div key={command}>
            <dt>{words.keyNames[command]}</dt>
            <dd>
              {keys[command] ? (
                <kbd class="kj-key">{keys[command]}</kbd>
              ) : (
                <span class="kj-quiet-text">{words.noKey}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {onRebind && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={onRebind}>
          {words.rebind}
        </button>
      )}
    </>
  );
}
