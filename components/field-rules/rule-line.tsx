/** One rule of the list: which field, what it is about, how far it reaches, and whether it is stale. */
import { TriangleAlert } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { ListedRule } from '@/utils/messages/rules-calls';
import { ruleFor, scopeOf } from '@/utils/rules/scope';
import type { FieldRule } from '@/utils/rules/types';
import { useLanguage, useWords } from '../language/language';
import { ruleListWords } from '../words/rule-list';
import { rulesWords } from '../words/rules';
import { topicNames } from '../words/topics';
import { useFocusKept } from './focus-kept';
import { RuleEditor } from './rule-editor';

/** The rule, and what one can do with it. */
export interface RuleLineProps extends ListedRule {
  /** Open pages with a field that it means; null: not tried. */
  hits: number | null;
  onSave(rule: FieldRule): void;
  onRemove(id: string): void;
}

/** Reads as a line; changed in place. */
export function RuleLine({ rule, by, isStale, hits, onSave, onRemove }: RuleLineProps) {
  const words = useWords(rulesWords);
  const list = useWords(ruleListWords);
  const names = topicNames[useLanguage()];
  const [isEdited, setEdited] = useState(false);
  const line = useRef<HTMLLIElement>(null);
  useFocusKept(line, 'select, button', isEdited);
  const { id, field, topics, form } = rule;
  const name = field.label || words.unnamed;
  const scope = scopeOf(rule);
  const place = [field.group, field.section].filter(Boolean).join(' · ');
  const reach =
    scope === 'form'
      ? `${words.scopes.form.name}: ${(form ?? '').replace(/^https?:\/\//, '')}`
      : words.scopes[scope].name;
  return (
    <li class="kj-rule" ref={line}>
      <div class="kj-rule-line">
        <div class="kj-rule-text">
          <p class="kj-rule-name">{name}</p>
          {place && <p class="kj-quiet-text">{place}</p>}
          <p>
            {topics.length > 0 ? topics.map((topic) => names[topic]).join(', ') : words.nothing}
          </p>
          <p class="kj-quiet-text">{reach}</p>
          {by === 'organisation' && <p class="kj-quiet-text">{list.ofOrganisation}</p>}
          {isStale && (
            <p class="kj-rule-stale">
              <TriangleAlert aria-hidden="true" />
              <span>
                <strong>{list.stale}.</strong> {by === 'user' && list.staleMore}
              </span>
            </p>
          )}
          {hits !== null && <p role="status">{list.hits(hits)}</p>}
        </div>
        {by === 'user' && !isEdited && (
          <div class="kj-rule-buttons">
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              aria-label={list.editNamed(name)}
              onClick={() => setEdited(true)}
            >
              {list.edit}
            </button>
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              data-color="danger"
              aria-label={list.removeNamed(name)}
              onClick={() => onRemove(id)}
            >
              {list.removeShort}
            </button>
          </div>
        )}
      </div>
      {isEdited && (
        <RuleEditor
          ground={rule}
          now={{ topics, scope }}
          onSave={(choice) => {
            onSave(ruleFor(rule, choice.scope, { id, topics: choice.topics }));
            setEdited(false);
          }}
          onCancel={() => setEdited(false)}
        />
      )}
    </li>
  );
}
