/** The card alone in a tab: large on the screen, or on its way to the printer. */
import '@/components/styles/surface';
import { useEffect, useRef } from 'preact/hooks';
import { readCardAddress } from '@/components/card/card-address';
import { CardView } from '@/components/card/card-view';
import { GuideMissingPage } from '@/components/feedback/guide-missing';
import { InLanguage } from '@/components/language/language';
import { cards } from '@/guide/card';
import { phoneOf } from '../pages/phone-of';
import { startAnew } from '../pages/start-anew';
import { useGuide } from '../pages/use-guide';
import { useHidden } from '../pages/use-hidden';

const choice = readCardAddress(location.hash.slice(1));

/** Grey lines until the guide, which holds the numbers, is read; blank for good at an unknown address. */
export function CardPage() {
  const guide = useGuide(choice?.language ?? null);
  const ready = guide.state === 'ready';
  const isHidden = useHidden() !== false;
  const isPrinted = useRef(false);
  useEffect(() => {
    // Hidden, it has no name and no paper; called back, both.
    if (!choice || !ready || isHidden) return;
    document.documentElement.lang = choice.language;
    document.title = cards[choice.kind].title[choice.language];
    if (choice.size === 'screen' || isPrinted.current) return;
    isPrinted.current = true;
    print();
  }, [ready, isHidden]);
  if (!choice) return null;
  if (guide.state !== 'ready') {
    return (
      <InLanguage language={choice.language}>
        <main lang={choice.language}>
          <GuideMissingPage why={guide.state} onRetry={startAnew} />
        </main>
      </InLanguage>
    );
  }
  return (
    <main class="kj-person-card-page">
      {choice.size === 'number' && (
        <h1 class="ds-sr-only">{cards[choice.kind].title[choice.language]}</h1>
      )}
      <CardView {...choice} level={1} phoneOf={phoneOf(guide.guide)} />
    </main>
  );
}
