/** The picking of a field in the tab in view: where it stands, and what was decided. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PickFieldProps } from '@/components/field-rules/pick-field';
import type { RuleChoice } from '@/components/field-rules/rule-editor';
import type { Picking } from '@/utils/messages/rules-calls';
import { call, onNews } from '@/utils/messages/send';
import { newId } from '@/utils/new-id';
import { ruleFor } from '@/utils/rules/scope';
import type { FieldRule } from '@/utils/rules/types';

const ignore = () => undefined;

function ruleOf(picking: Extract<Picking, { state: 'picked' }>, choice: RuleChoice): FieldRule {
  const { field, site, form, caseHash, decided } = picking;
  const ground = { site, form, ...(caseHash === null ? {} : { caseHash }) };
  const { label, group, section, type, selector } = field;
  const meaning = { label, group, section, type, ...(selector ? { selector } : {}) };
  const id = decided?.by === 'user' ? decided.rule.id : newId();
  return ruleFor({ ...ground, field: meaning }, choice.scope, { id, topics: choice.topics });
}

/**
 * @param tabId null until known
 * @param onPicking the picking began, perhaps in the popup
 */
export function usePicking(tabId: number | null, onPicking: () => void): PickFieldProps {
  const [picking, setPicking] = useState<Picking>({ state: 'off' });
  const [outcome, setOutcome] = useState<PickFieldProps['outcome']>(null);
  useEffect(() => {
    if (tabId === null) return undefined;
    const look = () =>
      void call('picking', { tabId }).then((now) => {
        setPicking(now);
        if (now.state === 'picking') onPicking();
        if (now.state !== 'off') setOutcome(null);
      }, ignore);
    look();
    return onNews((news) => {
      if (news.event === 'picking' && news.tabId === tabId) look();
    });
  }, [tabId, onPicking]);
  const settle = useCallback(
    (work: Promise<void>) =>
      void work.then(
        () => {
          setOutcome('saved');
          if (tabId !== null) void call('stopPicking', { tabId }).catch(ignore);
        },
        () => setOutcome('failed'),
      ),
    [tabId],
  );
  return {
    picking,
    outcome,
    onStart: () => tabId !== null && void call('startPicking', { tabId }).catch(ignore),
    onStop: () => tabId !== null && void call('stopPicking', { tabId }).catch(ignore),
    onSave(choice) {
      if (picking.state === 'picked') settle(call('saveRule', { rule: ruleOf(picking, choice) }));
    },
    onRemove() {
      if (picking.state !== 'picked' || !picking.decided) return;
      settle(call('removeRule', { id: picking.decided.rule.id }));
    },
  };
}
