/** What to ask openly, what to ask next, and how to hold the conversation. */
import './lines.css';
import type { GuideItem } from '@/guide/model';
import { useWords } from '../language/language';
import { SourceLinks } from '../sources/source-links';
import { panelWords } from '../words/panel';
import { itemsByKind } from './group-items';
import { ItemList } from './item-list';

const kinds = ['question', 'conversation', 'tell', 'why-silent'] as const;

/** The questions with their follow-ups, then the advice about talking. */
export function Ask({ items, minor }: { items: readonly GuideItem[]; minor: boolean }) {
  const words = useWords(panelWords);
  const groups = itemsByKind(items, kinds, minor);
  if (groups.length === 0) return <p class="kj-quiet-text">{words.emptyTab}</p>;
  const titles = {
    question: words.questions,
    conversation: words.conversation,
    tell: words.tell,
    'why-silent': words.silence,
  };
  return (
    <>
      {groups.map((group) =>
        group.kind === 'question' ? (
          <Questions key={group.kind} title={titles.question} items={group.items} />
        ) : (
          <ItemList key={group.kind} title={titles[group.kind]} items={group.items} />
        ),
      )}
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
              {item.text} <SourceLinks address={item.address} sources={item.sources} />
            </p>
            {item.followUps.length > 0 && (
              <ul class="kj-follow-ups" aria-label={words.followUps}>
                {item.followUps.map((followUp) => (
                  <li key={followUp}>{followUp}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
