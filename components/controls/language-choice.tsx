/** Bokmål, nynorsk, English: each named in itself. */
import './language-choice.css';
import { Lock } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { type Language, languages } from '@/guide/languages';
import { useLanguage, useWords } from '../language/language';
import { languageNames } from '../words/languages';
import { popupWords } from '../words/popup';

/** Three choices in a row; the one in force is pressed. Only that one, with the reason, where the organisation decided. */
export function LanguageChoice({
  onLanguage,
}: {
  /** null: the organisation decided. */
  onLanguage: ((language: Language) => void) | null;
}) {
  const group = useId();
  const chosen = useLanguage();
  const words = useWords(popupWords);
  if (!onLanguage) {
    return (
      <p class="kj-language-held">
        <Lock aria-hidden="true" />
        <span>
          <span class="ds-sr-only">{words.languageName}: </span>
          {languageNames[chosen]}. {words.byOrganisation}
        </span>
      </p>
    );
  }
  return (
    <fieldset class="kj-language">
      <legend class="ds-sr-only">{words.languageName}</legend>
      {languages.map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name={group}
            checked={language === chosen}
            onChange={() => onLanguage(language)}
          />
          <span>{languageNames[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
