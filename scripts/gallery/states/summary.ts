/** The summary in its states. */
import type { SummaryProps } from '@/components/summary/summary-props';
import type { Language } from '@/guide/languages';
import { plainSummary } from '@/utils/summary/plain';

const nothing = () => undefined;

const samples = {
  nb: ['Boforhold', 'Bor på arbeidsstedet', 'Sover bak kjøkkenet, deler rom med tre.', 'Notatfelt'],
  nn: ['Buforhold', 'Bur på arbeidsplassen', 'Søv bak kjøkenet, deler rom med tre.', 'Notatfelt'],
  en: ['Housing', 'Lives at the workplace', 'Sleeps behind the kitchen, shares a room.', 'Notes'],
} as const;

/** What stands on the sheet, as text. */
function textIn(language: Language): string {
  const [heading, line, note] = samples[language];
  const ticked = [{ text: line, source: 'KOM del 4', fullSource: 'KOM 2024, del 4' }];
  const part = { heading, ticked, notes: [note] };
  const about = { language, label: 'Ark 14.02 · 22. nov.', parts: [part], answers: [] };
  return plainSummary(about, { withSources: true });
}

/** A summary with a change to what it shows. */
export function summaryWith(
  language: Language,
  change: (text: string, field: string) => Partial<SummaryProps> = () => ({}),
): SummaryProps {
  const text = textIn(language);
  return {
    text,
    textLanguage: language,
    onTextLanguage: nothing,
    withSources: true,
    onWithSources: nothing,
    eraseAfter: false,
    onEraseAfter: nothing,
    insert: null,
    outcome: null,
    erased: false,
    onCopy: nothing,
    onPrint: nothing,
    onInsert: nothing,
    onInsertNow: nothing,
    onInsertCancel: nothing,
    onCopyRest: nothing,
    onBack: nothing,
    ...change(text, samples[language][3]),
  };
}
