/** The sites that are switched on, since when, and how to take them off. */
import { useLanguage, useWords } from '../language/language';
import { dayText } from '../words/dates';
import { optionsWords } from '../words/options';
import type { OptionsProps } from './options-props';

/** A table-like list; empty, it says so. */
export function SitesSection({ sites, onRemoveSite }: OptionsProps) {
  const words = useWords(optionsWords);
  const language = useLanguage();
  return (
    <>
      <p class="kj-options-text">{words.sitesMore}</p>
      {sites.length === 0 ? (
        <p class="kj-quiet-text">{words.noSites}</p>
      ) : (
        <ul class="kj-sites">
          {sites.map(({ origin, since, byOrganisation }) => (
            <li key={origin} class="kj-given-site">
              <span class="kj-given-site-name">{origin.replace('https://', '')}</span>
              <span class="kj-quiet-text">
                {byOrganisation
                  ? words.byOrganisation
                  : since !== null && words.since(dayText(language, since))}
              </span>
              {!byOrganisation && (
                <button
                  type="button"
                  class="ds-button"
                  data-variant="secondary"
                  aria-label={words.removeNamed(origin.replace('https://', ''))}
                  onClick={() => onRemoveSite(origin)}
                >
                  {words.remove}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
