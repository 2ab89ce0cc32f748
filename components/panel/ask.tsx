/** What to ask openly, what to ask next, and how to hold the conversation. */
import './lines.css';
import type { GuideItem } from '@/guide/model';
import { GuideText } from '../language/guide-text';
import { useWords } from '../language/language';
import { SourceLinks } from '../sources/source-links';
import { panelWords } from '../words/panel';
import { itemsOfKinds } from './group-items';
import { ItemList } from './item-list';

const advice = [
  { title: 'conversation', kind: 'conversation' },
  { title: 'tell', kind: 'tell' },
  { title: 'silence', kind: 'why-silent' },
] as const;

/** The questions with their follow-ups, then the advice about talking. */
export function Ask({ items, minor }: { items: readonly GuideItem[]; minor: boolean }) {
  const words = useWords(panelWords);
  const questions = itemsOfKinds(items, ['question'], minor);
  const filled = advice
    .map(({ title, kind }) => ({ title, lines: itemsOfKinds(items, [kind], minor) }))
    .filter(({ lines }) => lines.length > 0);
  if (questions.length + filled.length === 0) {
    return <p class="kj-quiet-text">{words.emptyTab}</p>;
  }
  return (
    <>
      {questions.length > 0 && <Questions title={words.questions} items={questions} />}
      {filled.map(({ title, lines }) => (
        <ItemList key={title} title={words[title]} items={lines} />
      ))}
    </>
  );
}

function Questions({ title, items }: { title: string; items: readonly GuideItem[] }) {
  const words = useWords(panelWords);
  return (
    <section class="kj-group" aria-labelledby="kj-questions">
      <h2 class="kj-group-title" id="kj-questions">
        {title}
      </h2>
      <ul class="kj-lines">
        {items.map((item) => (
          <li key={item.id} class="kj-line kj-question">
            <p class="kj-question-text">
              <GuideText>{item.text}</GuideText>{' '}
              <SourceLinks address={item.address} sources={item.sources} />
            </p>
            {item.followUps.length > 0 && (
              <ul class="kj-follow-ups" aria-label={words.followUps}>
                {item.followUps.map((followUp) => (
                  <li key={followUp}>
                    <GuideText>{followUp}</GuideText>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
