/** Decides what a field is about and where that holds. */
import { useState } from 'preact/hooks';
import type { TopicId } from '@/guide/topics/ids';
import { type RuleGround, type RuleScope, scopesFor } from '@/utils/rules/scope';
import { RadioList } from '../controls/radio-list';
import { useWords } from '../language/language';
import { rulesWords } from '../words/rules';
import { TopicChoice } from './topic-choice';

/** What was decided. */
export interface RuleChoice {
  topics: TopicId[];
  scope: RuleScope;
}

/** The field, what holds now, and who is told. */
export interface RuleEditorProps {
  ground: RuleGround;
  now: RuleChoice;
  onSave(choice: RuleChoice): void;
  onCancel?(): void;
  onRemove?(): void;
}

const bare = (address: string) => address.replace(/^https?:\/\//, '');

/** Topics, reach, and the buttons. */
export function RuleEditor({ ground, now, onSave, onCancel, onRemove }: RuleEditorProps) {
  const words = useWords(rulesWords);
  const [topics, setTopics] = useState(now.topics);
  const [scope, setScope] = useState(now.scope);
  const detail = { field: '', label: bare(ground.site), form: bare(ground.form ?? ''), case: '' };
  return (
    <form
      class="kj-rule-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ topics, scope });
      }}
    >
      <TopicChoice topics={topics} onTopics={setTopics} />
      <RadioList<RuleScope>
        name={words.scope}
        choices={scopesFor(ground).map((id) => ({
          id,
          name: words.scopes[id].name,
          more: words.scopes[id].more(detail[id]),
        }))}
        chosen={scope}
        onChoose={(id) => setScope(id)}
      />
      <div class="kj-actions">
        <button type="submit" class="ds-button">
          {words.save}
        </button>
        {onCancel && (
          <button type="button" class="ds-button" data-variant="secondary" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
        {onRemove && (
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            data-color="danger"
            onClick={onRemove}
          >
            {words.remove}
          </button>
        )}
      </div>
    </form>
  );
}
