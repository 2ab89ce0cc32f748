/** Language and role. */
import { languages } from '@/guide/languages';
import { roles } from '@/guide/vocabulary';
import { useLanguage, useWords } from '../language/language';
import { guideWords } from '../words/guide';
import { languageNames } from '../words/languages';
import { optionsWords } from '../words/options';
import type { OptionsProps } from './options-props';
import { Setting } from './setting';

/** Each language is named in itself, so that anyone finds the way back. */
export function GeneralSection({ settings, onChange }: OptionsProps) {
  const words = useWords(optionsWords);
  const names = guideWords[useLanguage()].roles;
  return (
    <>
      <Setting
        settings={settings}
        setting="language"
        as="radio"
        name={words.languageName}
        description={words.languageMore}
        choices={languages.map((id) => ({ id, name: languageNames[id], lang: id }))}
        chosen={settings.values.language}
        onChoose={(language) => onChange({ language })}
      />
      <Setting
        settings={settings}
        setting="role"
        as="select"
        name={words.role}
        description={words.roleMore}
        choices={roles.map((id) => ({ id, name: names[id] }))}
        chosen={settings.values.role}
        onChoose={(role) => onChange({ role })}
      />
    </>
  );
}
