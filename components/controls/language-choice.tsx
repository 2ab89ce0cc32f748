/** Bokmål, nynorsk, English: each named in itself. */
import './language-choice.css';
import { useId } from 'preact/hooks';
import { type Language, languages } from '@/guide/languages';
import { useLanguage, useWords } from '../language/language';
import { languageNames } from '../words/languages';
import { popupWords } from '../words/popup';

/** Three choices in a row; the one in force is pressed. */
export function LanguageChoice({ onLanguage }: { onLanguage(language: Language): void }) {
  const group = useId();
  const chosen = useLanguage();
  return (
    <fieldset class="kj-language">
      <legend class="ds-sr-only">{useWords(popupWords).languageName}</legend>
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
