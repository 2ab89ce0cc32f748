/** Language and role. */
import { languages } from '@/guide/languages';
import { roles } from '@/guide/vocabulary';
import { RadioList } from '../controls/radio-list';
import { Select } from '../controls/select';
import { useLanguage, useWords } from '../language/language';
import { guideWords } from '../words/guide';
import { languageNames } from '../words/languages';
import { optionsWords } from '../words/options';
import type { OptionsProps } from './options-props';

/** The language is named in itself, so that anyone finds the way back. */
export function GeneralSection({ settings, onChange }: OptionsProps) {
  const words = useWords(optionsWords);
  const names = guideWords[useLanguage()].roles;
  const { values, setBy } = settings;
  const held = (name: 'language' | 'role') => setBy[name] === 'organisation';
  return (
    <>
      <RadioList
        name={words.languageName}
        description={held('language') ? words.byOrganisation : words.languageMore}
        disabled={held('language')}
        choices={languages.map((id) => ({ id, name: languageNames[id], lang: id }))}
        chosen={values.language}
        onChoose={(language) => onChange({ language })}
      />
      <Select
        name={words.role}
        description={held('role') ? words.byOrganisation : words.roleMore}
        disabled={held('role')}
        choices={roles.map((id) => ({ id, name: names[id] }))}
        chosen={values.role}
        onChoose={(role) => onChange({ role })}
      />
    </>
  );
}
