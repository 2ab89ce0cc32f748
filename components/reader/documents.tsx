/** Documents in full: title, publisher, year, and the way to the publisher. */
import './documents.css';
import { ExternalLink } from 'lucide-preact';
import type { GuideSource } from '@/guide/model';
import { GuideText } from '../language/guide-text';
import { useWords } from '../language/language';
import { readerWords } from '../words/reader';
import { webHref } from './web-href';

/** A list of documents, each under the short name that stands beside its lines. */
export function Documents({ sources }: { sources: readonly GuideSource[] }) {
  const words = useWords(readerWords);
  return (
    <ul class="kj-documents">
      {sources.map(({ id, short, title, publisher, year, yearNote, web }) => (
        <li key={id} class="kj-document">
          <p class="kj-document-title">
            <GuideText>{`${short}: ${title}`}</GuideText>
          </p>
          <p class="kj-quiet-text">
            <GuideText>{[publisher, year, yearNote].filter(Boolean).join(' · ')}</GuideText>
            {year === null && yearNote === null && ` · ${words.undated}`}
          </p>
          {web && (
            <a
              class="ds-link kj-document-link"
              href={webHref(web)}
              target="_blank"
              rel="noreferrer"
            >
              <ExternalLink aria-hidden="true" />
              <span>
                {web.replace('https://', '')}
                <span class="kj-document-trace"> {words.leavesTrace}</span>
              </span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
