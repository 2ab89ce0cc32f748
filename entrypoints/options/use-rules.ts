/** The rules about fields with what the options can do about them. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { RulesProps } from '@/components/field-rules/rules-section';
import type { ListedRule } from '@/utils/messages/rules-calls';
import { call } from '@/utils/messages/send';
import { writeRules } from '@/utils/rules/read-file';
import { download } from './download';

const file = 'feltregler.json';

/** Read when the page is opened, when it is looked at again, and after each change. */
export function useRules(): RulesProps {
  const [rules, setRules] = useState<ListedRule[]>([]);
  const look = useCallback(
    () =>
      void call('listRules', {}).then(setRules, () => {
        // Shown as it was; the next look tries again.
      }),
    [],
  );
  useEffect(() => {
    look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, [look]);
  return {
    rules,
    onSave: (rule) => void call('saveRule', { rule }).then(look, look),
    onRemove: (id) => void call('removeRule', { id }).then(look, look),
    onTry: () => call('tryRules', {}),
    onExport() {
      const own = rules.filter(({ by }) => by === 'user').map(({ rule }) => rule);
      download(writeRules(own), file);
    },
    onImport: (text) => call('importRules', { text }),
  };
}
