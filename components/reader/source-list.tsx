/** The documents that everything rests on, with publisher and year. */
import { ExternalLink } from 'lucide-preact';
import type { Guide } from '@/guide/model';
import { useWords } from '../language/language';
import { readerWords } from '../words/reader';
import { Edition } from './edition';

/** The edition and its documents. */
export function SourceList({ guide, oldEdition }: { guide: Guide; oldEdition: boolean }) {
  const words = useWords(readerWords);
  return (
    <>
      <h2 class="kj-chapter-title">{words.sources}</h2>
      <ul class="kj-documents">
        {guide.sources.map((source) => (
          <li key={source.id} class="kj-document">
            <p class="kj-document-title">{source.title}</p>
            <p class="kj-quiet-text">
              {source.publisher} · {source.yearNote ?? source.year ?? words.undated}
            </p>
            {source.web && (
              <a
                class="ds-link kj-document-link"
                href={source.web.startsWith('https://') ? source.web : `https://${source.web}`}
                target="_blank"
                rel="noreferrer"
              >
                <ExternalLink aria-hidden="true" />
                <span>{words.publisherSite(source.publisher)}</span>
              </a>
            )}
            {source.web && <p class="kj-quiet-text">{words.leavesTrace}</p>}
          </li>
        ))}
      </ul>
      <Edition guide={guide} old={oldEdition} />
    </>
  );
}
