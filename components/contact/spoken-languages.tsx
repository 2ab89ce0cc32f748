/** The languages a contact speaks, by their names in the surface's language. */
import { useLanguage, useWords } from '../language/language';
import { contactWords } from '../words/contact';

/** @param tags BCP 47, as the guide gives them */
export function SpokenLanguages({ tags }: { tags: readonly string[] }) {
  const words = useWords(contactWords);
  const names = new Intl.DisplayNames([useLanguage(), 'nb'], { type: 'language' });
  return (
    <p class="kj-contact-more">
      {words.speaks}: {tags.map((tag) => names.of(tag) ?? tag).join(', ')}
    </p>
  );
}
