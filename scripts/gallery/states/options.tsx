/** The options page: usual, and held by an organisation. */
import { Options } from '@/components/options/options';
import type { OptionsProps, PackView } from '@/components/options/options-props';
import type { Language } from '@/guide/languages';
import { sampleGuide } from '@/test/browser/components/sample';
import type { ResolvedSettings, SetBy } from '@/utils/settings';
import { fallbacks } from '@/utils/settings/declared';
import type { State } from './index';

const nothing = () => undefined;
const nobody = Object.fromEntries(
  Object.keys(fallbacks).map((name) => [name, 'default']),
) as ResolvedSettings['setBy'];

const pack: PackView = {
  name: 'Bydel Eksempel',
  version: '2026-11',
  from: 'policy',
  municipalities: [{ id: 'vest', name: 'Vest' }],
  sites: ['https://arkiv.bydel.example'],
};

function optionsWith(language: Language, by: SetBy, change: Partial<OptionsProps>): OptionsProps {
  return {
    settings: {
      values: { ...fallbacks, language },
      setBy: { ...nobody, language: 'user', role: by, wording: by, retentionDays: by },
    },
    onChange: nothing,
    sites: [
      { origin: 'https://sak.kommune.example', since: Date.UTC(2026, 2, 1), byOrganisation: false },
      { origin: 'https://tilsyn.example', since: null, byOrganisation: by === 'organisation' },
    ],
    onRemoveSite: nothing,
    keys: {
      popup: 'Alt+Shift+K',
      panel: 'Alt+Shift+F',
      sidePanel: 'Alt+Shift+S',
      hideAll: 'Alt+Shift+H',
    },
    onRebind: nothing,
    sheets: 3,
    onEraseAll: nothing,
    diagnostics: {
      text: '2026-11-20 09:14 UTC  0.1.0  TypeError  chunks/use-sheet-D1.js:1:204  ×2',
      onCopy: () => true,
      onClear: nothing,
    },
    organisation: {
      pack: by === 'organisation' ? pack : null,
      problems: [],
      onImport: async () => [],
      onRemove: nothing,
      onSwitchOn: nothing,
    },
    version: '0.1.0',
    guide: sampleGuide(language),
    ...change,
  };
}

export const optionsStates: Record<string, State> = {
  options: (language) => <Options {...optionsWith(language, 'default', {})} />,
  'options-organisation': (language) => (
    <Options
      {...optionsWith(language, 'organisation', {
        keys: { popup: 'Alt+Shift+K', panel: null, sidePanel: null, hideAll: null },
      })}
    />
  ),
  'options-empty': (language) => (
    <Options {...optionsWith(language, 'default', { sites: [], sheets: 0 })} />
  ),
};
