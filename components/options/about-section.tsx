/** Version, edition, what is promised and what it rests on. */

import { GuideMissing } from '../feedback/guide-missing';
import { GuideText } from '../language/guide-text';
import { useLanguage, useWords } from '../language/language';
import { isoDayText } from '../words/dates';
import { optionsWords } from '../words/options';
import { readerWords } from '../words/reader';
import type { OptionsProps } from './options-props';

/** The documents are named with publisher and year. */
export function AboutSection({ version, guide, missing, practice }: OptionsProps) {
  const words = useWords(optionsWords);
  const { undated } = useWords(readerWords);
  const language = useLanguage();
  return (
    <>
      <p class="kj-options-text">
        {words.version(version)}
        {guide && ` · ${words.edition(isoDayText(language, guide.edition))}`}
      </p>
      <p class="kj-options-text">{words.promise}</p>
      <p>
        <a class="ds-link kj-standing" href={practice}>
          {words.practise}
        </a>
      </p>
      <div>
        <h3 class="kj-options-subheading">{words.sources}</h3>
        {missing && <GuideMissing {...missing} lines={5} />}
        {guide && (
          <ul class="kj-about-sources">
            {guide.sources.map((source) => (
              <li key={source.id}>
                <GuideText>{source.title}</GuideText>
                <span class="kj-quiet-text">
                  <GuideText>{source.publisher}</GuideText> ·{' '}
                  {source.yearNote ?? source.year ?? undated}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <p class="kj-quiet-text">{words.licences}</p>
    </>
  );
}
