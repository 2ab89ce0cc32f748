/** The tool that lets one pick a field and say what it is about. */
import './field-rules.css';
import { MousePointerClick } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { Picking } from '@/utils/messages/rules-calls';
import { scopeOf } from '@/utils/rules/scope';
import { Notice } from '../feedback/notice';
import { useWords } from '../language/language';
import { rulesWords } from '../words/rules';
import { useFocusKept } from './focus-kept';
import { type RuleChoice, RuleEditor } from './rule-editor';
import { Understood } from './understood';

/** How the picking stands, and what one can do. */
export interface PickFieldProps {
  picking: Picking;
  /** The last decision: kept, or it could not be. */
  outcome: 'saved' | 'failed' | null;
  onStart(): void;
  onStop(): void;
  onSave(choice: RuleChoice): void;
  onRemove(): void;
}

/** Before, during and after the pointing. */
export function PickField(props: PickFieldProps) {
  const words = useWords(rulesWords);
  const { picking, outcome, onStart, onStop } = props;
  const part = useRef<HTMLDivElement>(null);
  useFocusKept(part, '.kj-understood, button', picking.state);
  return (
    <div class="kj-pick-field" ref={part}>
      {outcome === 'saved' && <Notice tone="info" title={words.saved} live />}
      {outcome === 'failed' && <Notice tone="danger" title={words.failed} live />}
      {picking.state === 'picking' && (
        <>
          <p role="status">{words.picking}</p>
          <button type="button" class="ds-button" data-variant="secondary" onClick={onStop}>
            {words.stop}
          </button>
        </>
      )}
      {picking.state === 'picked' && <Picked {...props} picking={picking} />}
      {picking.state === 'off' && <p>{words.intro}</p>}
      {picking.state !== 'picking' && (
        <button
          type="button"
          class="ds-button"
          data-variant={picking.state === 'off' ? 'primary' : 'secondary'}
          onClick={onStart}
        >
          <MousePointerClick aria-hidden="true" />
          {picking.state === 'off' ? words.start : words.again}
        </button>
      )}
    </div>
  );
}

function Picked({
  picking,
  onSave,
  onRemove,
}: PickFieldProps & { picking: Extract<Picking, { state: 'picked' }> }) {
  const words = useWords(rulesWords);
  const { field, site, form, caseHash, decided } = picking;
  const { label, group, section, type, selector } = field;
  const isOwn = decided?.by === 'user';
  const meaning = { label, group, section, type, ...(selector ? { selector } : {}) };
  return (
    <>
      <Understood field={field} />
      {decided && <p class="kj-quiet-text">{isOwn ? words.byUser : words.byOrganisation}</p>}
      {decided?.by !== 'organisation' && (
        <RuleEditor
          key={JSON.stringify([meaning, decided])}
          ground={{ site, form, ...(caseHash === null ? {} : { caseHash }), field: meaning }}
          now={{
            topics: field.topics,
            scope: decided ? scopeOf(decided.rule) : 'field',
          }}
          onSave={onSave}
          {...(isOwn ? { onRemove } : {})}
        />
      )}
    </>
  );
}
