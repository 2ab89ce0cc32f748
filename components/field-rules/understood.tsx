/** How a picked field is understood, and why. */
import type { PickedField } from '@/utils/messages/rules-calls';
import { useLanguage, useWords } from '../language/language';
import { rulesWords } from '../words/rules';
import { topicNames } from '../words/topics';

/** Name, place and kind as the page says them; topics with the word that speaks for each. */
export function Understood({ field }: { field: PickedField }) {
  const words = useWords(rulesWords);
  const names = topicNames[useLanguage()];
  const { label, group, section, type, topics, because } = field;
  const facts = [
    [words.group, group],
    [words.section, section],
    [words.type, words.types[type] ?? type],
  ].filter(([, text]) => text);
  return (
    <section class="kj-understood" aria-label={words.understood} tabIndex={-1}>
      <h3>{label || words.unnamed}</h3>
      <dl>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{words.about}</dt>
          {topics.length === 0 && <dd>{words.nothing}</dd>}
          {topics.map((topic) => {
            const why = because.find((one) => one.topic === topic);
            return (
              <dd key={topic}>
                {names[topic]}
                {why && (
                  <span class="kj-quiet-text">
                    {', '}
                    {words.because[why.foundIn]?.(why.word)}
                  </span>
                )}
              </dd>
            );
          })}
        </div>
      </dl>
    </section>
  );
}
