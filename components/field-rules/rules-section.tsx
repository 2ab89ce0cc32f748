/** The rules about fields: listed by site, changed, tried, deleted, saved as a file and taken in. */
import './field-rules.css';
import { useRef, useState } from 'preact/hooks';
import type { Problem } from '@/utils/data-file/problem';
import type { ListedRule } from '@/utils/messages/rules-calls';
import type { FieldRule } from '@/utils/rules/types';
import { Notice } from '../feedback/notice';
import { useWords } from '../language/language';
import { FilePicker } from '../options/file-picker';
import { PackProblems } from '../options/pack-problems';
import { ruleListWords } from '../words/rule-list';
import { rulesWords } from '../words/rules';
import { useFocusKept } from './focus-kept';
import { RuleLine } from './rule-line';

/** The rules, and what one can do with them. */
export interface RulesProps {
  rules: readonly ListedRule[];
  onSave(rule: FieldRule): void;
  onRemove(id: string): void;
  /** Gives how many open pages have a field that a rule means, by its id. */
  onTry(): Promise<Record<string, number>>;
  onExport(): void;
  /** Nothing changes when the file is refused. */
  onImport(text: string): Promise<readonly Problem[]>;
}

/** By name, so that a rule that was changed stays where it stood; an organisation's first. */
const inOrder = (one: ListedRule, other: ListedRule) =>
  Number(one.by === 'user') - Number(other.by === 'user') ||
  one.rule.field.label.localeCompare(other.rule.field.label, 'nb') ||
  one.rule.id.localeCompare(other.rule.id);

/** The whole section. An organisation's rules are read only. */
export function RulesSection(props: RulesProps) {
  const list = useWords(ruleListWords);
  const { title } = useWords(rulesWords);
  const [hits, setHits] = useState<Record<string, number> | null>(null);
  const [taken, setTaken] = useState<readonly Problem[] | null>(null);
  const { rules, onTry, onExport, onImport } = props;
  const part = useRef<HTMLDivElement>(null);
  const count = useRef({ rules: rules.length, fewer: 0 });
  if (rules.length < count.current.rules) count.current.fewer += 1;
  count.current.rules = rules.length;
  // After a rule was deleted: to those that are left, or what can be done without any.
  useFocusKept(part, 'button', count.current.fewer);
  const sites = [...new Set(rules.map(({ rule }) => rule.site))].sort();
  const isMixed = new Set(rules.map(({ by }) => by)).size > 1;
  return (
    <div ref={part}>
      <p class="kj-options-text">{rules.length > 0 ? list.sections : list.none}</p>
      {isMixed && <p class="kj-quiet-text">{list.first}</p>}
      {sites.map((site) => (
        <div key={site}>
          <h3 class="kj-options-subheading">{site.replace(/^https?:\/\//, '')}</h3>
          <ul class="kj-rules">
            {rules
              .filter(({ rule }) => rule.site === site)
              .sort(inOrder)
              .map((one) => (
                <RuleLine
                  key={one.rule.id}
                  {...one}
                  hits={hits && (hits[one.rule.id] ?? 0)}
                  onSave={props.onSave}
                  onRemove={props.onRemove}
                />
              ))}
          </ul>
        </div>
      ))}
      {taken && taken.length > 0 && (
        <Notice tone="danger" title={list.refused} live>
          <p>{list.refusedMore}</p>
          <PackProblems problems={taken} />
        </Notice>
      )}
      {taken?.length === 0 && <Notice tone="info" title={list.imported} live />}
      <div class="kj-options-actions">
        {rules.length > 0 && (
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => void onTry().then(setHits)}
          >
            {list.test}
          </button>
        )}
        {rules.some(({ by }) => by === 'user') && (
          <button type="button" class="ds-button" data-variant="secondary" onClick={onExport}>
            {list.export}
          </button>
        )}
        <FilePicker
          name={list.import}
          of={title}
          accept="application/json,.json"
          onText={(text) => void onImport(text).then(setTaken)}
        />
      </div>
    </div>
  );
}
