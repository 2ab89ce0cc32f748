/** The options page: usual, and held by an organisation. */
import { Options } from '@/components/options/options';
import type { NotesProps, OptionsProps, PackView } from '@/components/options/options-props';
import type { VaultView } from '@/components/vault/vault-view';
import type { Language } from '@/guide/languages';
import { sampleGuide } from '@/test/browser/components/sample';
import type { VaultStatus } from '@/utils/notes/types';
import type { ResolvedSettings, SetBy } from '@/utils/settings';
import { fallbacks } from '@/utils/settings/declared';
import type { State } from './index';

const nothing = () => undefined;
const nobody = Object.fromEntries(
  Object.keys(fallbacks).map((name) => [name, 'default']),
) as ResolvedSettings['setBy'];

const pack: PackView = {
  name: { text: 'Bydel Eksempel' },
  version: '2026-11',
  from: 'policy',
  municipalities: [{ id: 'vest', name: 'Vest' }],
  sites: ['https://arkiv.bydel.example'],
};

const field = (label: string, group?: string) =>
  group === undefined ? { label } : { label, group, section: '', type: 'text' };

/** One rule that holds, one that no longer does; the organisation's beside them where there is one. */
function rulesBy(by: SetBy): OptionsProps['rules'] {
  const site = 'https://sak.kommune.example';
  const listed = { by: 'user' as const, isStale: false, lastMet: null };
  return {
    rules: [
      ...(by === 'organisation'
        ? [
            {
              ...listed,
              by,
              rule: { id: 'c', site, field: field('Fakturaadresse'), topics: [] },
            },
          ]
        : []),
      {
        ...listed,
        rule: {
          id: 'a',
          site,
          field: field('Annet', 'Mottak'),
          topics: ['observations', 'safety'],
        },
      },
      {
        ...listed,
        isStale: true,
        rule: {
          id: 'b',
          site,
          field: field('Diverse', 'Bolig og økonomi'),
          topics: [],
          form: `${site}/sak/*/innkomst`,
          onlyThere: true,
        },
      },
    ],
    onSave: nothing,
    onRemove: nothing,
    onTry: async () => ({ a: 1 }),
    onExport: nothing,
    onImport: async () => [],
  };
}

const done = async () => ({ outcome: 'done' as const });

function notesWith(status: Partial<VaultStatus>, view: Partial<VaultView> = {}): NotesProps {
  const open = { state: 'open', protection: 'device', sheets: 0, aside: 0, notice: null } as const;
  return {
    view: { status: { ...open, ...status }, trouble: null, isRequired: false, ...view },
    vault: {
      unlock: async () => ({ outcome: 'wrong' }),
      setPassphrase: done,
      changePassphrase: done,
      removePassphrase: done,
      lock: nothing,
    },
    onExport: nothing,
    onEraseAll: nothing,
  };
}

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
    notes: notesWith({ sheets: 3 }),
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
    rules: rulesBy(by),
    practice: '#',
    version: '0.1.0',
    guide: sampleGuide(language),
    missing: null,
    ...change,
  };
}

export const optionsStates: Record<string, State> = {
  'options-missing': (language) => (
    <Options
      {...optionsWith(language, 'default', {
        guide: null,
        missing: { why: 'failed', onRetry: nothing },
      })}
    />
  ),
  options: (language) => <Options {...optionsWith(language, 'default', {})} />,
  'options-organisation': (language) => (
    <Options
      {...optionsWith(language, 'organisation', {
        keys: { popup: 'Alt+Shift+K', panel: null, sidePanel: null, hideAll: null },
      })}
    />
  ),
  'options-refused': (language) => {
    const usual = optionsWith(language, 'default', {});
    const { values, setBy } = usual.settings;
    return (
      <Options
        {...usual}
        settings={{
          values: { ...values, leastDays: 3, mostDays: 10, retentionDays: 10 },
          setBy: { ...setBy, leastDays: 'organisation', mostDays: 'organisation' },
        }}
        organisation={{
          ...usual.organisation,
          problems: [
            { path: 'contacts[2].phone', problem: 'phone' },
            { path: '', problem: 'more', detail: '3' },
          ],
        }}
      />
    );
  },
  'options-passphrase': (language) => (
    <Options
      {...optionsWith(language, 'default', {
        notes: notesWith({ protection: 'passphrase', sheets: 3, aside: 2 }),
      })}
    />
  ),
  'options-locked': (language) => (
    <Options
      {...optionsWith(language, 'default', {
        notes: notesWith({ state: 'locked', protection: 'passphrase', sheets: 3 }),
      })}
    />
  ),
  'options-damaged': (language) => (
    <Options
      {...optionsWith(language, 'default', {
        notes: notesWith({}, { status: null, trouble: 'Damaged' }),
      })}
    />
  ),
  'options-empty': (language) => (
    <Options
      {...optionsWith(language, 'default', { sites: [], notes: notesWith({ state: 'none' }) })}
    />
  ),
};
