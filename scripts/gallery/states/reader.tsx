/** The reader's pages. */
import { useState } from 'preact/hooks';
import type { MissingGuide } from '@/components/feedback/guide-missing';
import { Reader } from '@/components/reader/reader';
import type { Language } from '@/guide/languages';
import type { Role } from '@/guide/vocabulary';
import { sampleGuide } from '@/test/browser/components/sample';
import type { State } from './index';
import { hitsIn } from './popup';
import { contactViews } from './side-panel';

const nothing = () => undefined;

const role: Role = 'caseworker';

interface Change {
  old?: boolean;
  query?: string;
  missing?: MissingGuide['why'];
  searching?: MissingGuide['why'];
}

function Live(props: Change & { language: Language; address: string }) {
  const [query, setQuery] = useState(props.query ?? '');
  return (
    <Reader
      language={props.language}
      guide={sampleGuide(props.language)}
      missing={props.missing ? { why: props.missing, onRetry: nothing } : null}
      address={props.address}
      role={role}
      oldEdition={props.old ?? false}
      contacts={contactViews(props.language)}
      search={{
        query,
        hits: query === '' || props.searching ? null : hitsIn(props.language),
        missing: props.searching ? { why: props.searching, onRetry: nothing } : null,
        onQuery: setQuery,
        onOpen: nothing,
      }}
      onLanguage={nothing}
      onRole={nothing}
      onCopy={() => true}
      onPrint={nothing}
    />
  );
}

const reader =
  (address: string, more: Change = {}): State =>
  (language) => <Live language={language} address={address} {...more} />;

export const readerStates: Record<string, State> = {
  reader: reader('', { old: true }),
  'reader-chapter': reader('i4f2'),
  'reader-talking': reader('k1'),
  'reader-unknown': reader('i9999'),
  'reader-contacts': reader('contacts'),
  'reader-sources': reader('sources'),
  'reader-search': reader('k1', { query: 'refleksjon' }),
  'reader-loading': reader('', { missing: 'loading' }),
  'reader-failed': reader('', { missing: 'failed' }),
  'reader-search-failed': reader('k1', { query: 'refleksjon', searching: 'failed' }),
};
