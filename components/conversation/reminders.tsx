/** What holds all along, in three words each; one press says it in full. */
import type { GuideItem } from '@/guide/model';
import { useWords } from '../language/language';
import { conversationWords } from '../words/conversation';
import { QuietLine } from './quiet-line';

/** The three, in a row under every question. */
export function Reminders(props: {
  reminders: Record<'interpreter' | 'alone' | 'promise', GuideItem>;
}) {
  const words = useWords(conversationWords);
  return (
    <section class="kj-reminders" aria-label={words.reminders}>
      {(['interpreter', 'alone', 'promise'] as const).map((name) => (
        <details key={name} class="kj-reminder">
          <summary>{words[name]}</summary>
          <QuietLine item={props.reminders[name]} />
        </details>
      ))}
    </section>
  );
}
