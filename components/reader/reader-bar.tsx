/** The top of the reader: search, for whom, language, print. */
import { Printer } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { roles } from '@/guide/vocabulary';
import { LanguageChoice } from '../controls/language-choice';
import { useLanguage, useWords } from '../language/language';
import { SearchBox } from '../search/search-box';
import { guideWords } from '../words/guide';
import { readerWords } from '../words/reader';
import type { ReaderProps } from './reader-props';

/** Not printed. */
export function ReaderBar(props: ReaderProps) {
  const words = useWords(readerWords);
  const names = guideWords[useLanguage()].roles;
  const id = useId();
  return (
    <header class="kj-reader-bar">
      <h1 class="kj-reader-name">{words.title}</h1>
      <SearchBox {...props.search} />
      <div class="kj-reader-tools">
        <label class="kj-reader-role" for={id}>
          {words.role}
        </label>
        <select
          class="ds-input"
          id={id}
          value={props.role}
          onChange={({ currentTarget }) => {
            const role = roles.find((one) => one === currentTarget.value);
            if (role) props.onRole(role);
          }}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {names[role]}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          data-color="neutral"
          onClick={props.onPrint}
        >
          <Printer aria-hidden="true" />
          {words.print}
        </button>
        <LanguageChoice onLanguage={props.onLanguage} />
      </div>
    </header>
  );
}
