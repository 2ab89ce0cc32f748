/** The summary as it is handed over, sign for sign: the preview, and what is printed. */
import type { Language } from '@/guide/languages';
import { useWords } from '../language/language';
import { summaryPageWords } from '../words/summary';

/** Blocks of lines, the first of several being their heading; nothing but text. */
export function SummaryPaper({ text, language }: { text: string; language: Language }) {
  const words = useWords(summaryPageWords);
  const [title = '', ...blocks] = text.trim().split('\n\n');
  return (
    <section class="kj-summary-paper" lang={language} aria-label={words.preview}>
      <p class="kj-summary-title">{title}</p>
      {blocks.map((block, place) => {
        const [first = '', ...rest] = block.split('\n');
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks have no other name than their place
          <p key={place} class="kj-summary-block">
            {rest.length > 0 ? <strong>{first}</strong> : first}
            {rest.map((line) => `\n${line}`).join('')}
          </p>
        );
      })}
    </section>
  );
}
