/** The guide's own page. Its address holds an opaque place and nothing else. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Reader } from '@/components/reader/reader';
import type { Role } from '@/guide/vocabulary';
import type { ResolvedSettings } from '@/utils/settings';
import { chooserOf } from '../pages/chooser-of';
import { copyText } from '../pages/copy-text';
import { isOldEdition } from '../pages/old-edition';
import { startAnew } from '../pages/start-anew';
import { useContactViews } from '../pages/use-contact-views';
import { type GrowingGuide, useOutlineThenGuide } from '../pages/use-growing-guide';
import { usePageLanguage } from '../pages/use-page-language';
import { useSearch } from '../pages/use-search';
import { useSettings } from '../pages/use-settings';

const read = () => location.hash.slice(1);

function useAddress(): [string, (address: string) => void] {
  const [address, setAddress] = useState(read);
  useEffect(() => {
    const follow = () => setAddress(read());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    address,
    (next) => {
      location.hash = next;
    },
  ];
}

/** Blank until settings and the guide's outline are read; what needs the lines waits for them. */
export function ReaderPage() {
  const resolved = useSettings();
  const language = resolved?.values.language ?? null;
  usePageLanguage(language);
  const grown = useOutlineThenGuide(language);
  if (!resolved || !grown) return null;
  return <WithGuide {...grown} resolved={resolved} />;
}

function WithGuide({ guide, why, resolved }: GrowingGuide & { resolved: ResolvedSettings }) {
  const settings = resolved.values;
  const [address, go] = useAddress();
  const [role, setRole] = useState<Role>(settings.role);
  const search = useSearch(settings.language, role);
  const now = useMemo(() => new Date(), []);
  const viewOf = useContactViews();
  const contacts = useMemo(
    () => guide.contacts.map((contact) => viewOf(contact, guide)),
    [guide, viewOf],
  );
  return (
    <Reader
      language={settings.language}
      guide={guide}
      missing={why && { why, onRetry: startAnew }}
      address={address}
      role={role}
      oldEdition={isOldEdition(guide, now)}
      contacts={contacts}
      search={{
        query: search.query,
        hits: search.hits,
        missing: search.missing,
        onQuery: search.ask,
        onOpen(hit) {
          search.ask('');
          go(hit.address);
        },
      }}
      onLanguage={chooserOf(resolved, 'language')}
      onRole={setRole}
      onCopy={copyText}
      onPrint={() => print()}
    />
  );
}
