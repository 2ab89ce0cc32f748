/** The chapters beside the page; under the chapter in view its sections. */
import './entries.css';
import { ChevronDown } from 'lucide-preact';
import type { Guide } from '@/guide/model';
import { GuideText } from '../language/guide-text';
import { useLanguage, useWords } from '../language/language';
import { guideWords } from '../words/guide';
import { readerWords } from '../words/reader';
import { contactsAddress, type Place, sourcesAddress } from './place-of';
import { useWide } from './use-wide';

/** Links to every chapter, the contacts and the sources. Not printed. */
export function ReaderNav({ guide, place }: { guide: Guide; place: Place }) {
  const words = useWords(readerWords);
  const names = guideWords[useLanguage()].chapters;
  const link = (address: string, name: string, here: boolean) => (
    <a href={`#${address}`} aria-current={here ? 'page' : undefined}>
      {name}
    </a>
  );
  const wide = useWide();
  return (
    <nav class="kj-reader-nav" aria-label={words.chapters}>
      <details open={wide} class="kj-reader-chapters">
        <summary hidden={wide}>
          <ChevronDown aria-hidden="true" />
          {words.chapters}
        </summary>
        <ul>
          {guide.chapters.map((chapter) => {
            const here = place.kind === 'chapter' && place.chapter.id === chapter.id;
            return (
              <li key={chapter.id}>
                {link(chapter.address, names[chapter.id], here)}
                {here && chapter.sections.length > 1 && (
                  <ul aria-label={words.onThisPage}>
                    {chapter.sections.map((section) => (
                      <li key={section.id}>
                        <a href={`#${section.address}`}>
                          <GuideText>{section.title}</GuideText>
                        </a>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            );
          })}
          <li class="kj-reader-nav-rest">
            {link(contactsAddress, words.contacts, place.kind === 'contacts')}
          </li>
          <li>{link(sourcesAddress, words.sources, place.kind === 'sources')}</li>
        </ul>
      </details>
    </nav>
  );
}
