/** What a field is to be about: nothing, or one to three topics. */
import type { TopicId } from '@/guide/topics/ids';
import { topicIds } from '@/guide/topics/ids';
import { Select } from '../controls/select';
import { useLanguage, useWords } from '../language/language';
import { rulesWords } from '../words/rules';
import { topicNames } from '../words/topics';

const most = 3;

/** One select a topic; the next comes when one is chosen. */
export function TopicChoice(props: {
  topics: readonly TopicId[];
  onTopics(topics: TopicId[]): void;
}) {
  const words = useWords(rulesWords);
  const language = useLanguage();
  const names = topicNames[language];
  const { topics, onTopics } = props;
  const all = [...topicIds].sort((a, b) => names[a].localeCompare(names[b], language));
  const set = (at: number, topic: TopicId | '') =>
    onTopics(
      [...topics.slice(0, at), ...(topic ? [topic] : []), ...topics.slice(at + 1)].slice(0, most),
    );
  return (
    <fieldset class="kj-topic-choice">
      <legend>{words.topics}</legend>
      {Array.from({ length: Math.min(topics.length + 1, most) }, (_, at) => (
        <Select<TopicId | ''>
          // biome-ignore lint/suspicious/noArrayIndexKey: a place, whatever is chosen in it
          key={at}
          name={words.topic(at + 1)}
          chosen={topics[at] ?? ''}
          choices={[
            { id: '', name: at === 0 && topics.length < 2 ? words.silent : words.noMore },
            ...all
              .filter((topic) => topic === topics[at] || !topics.includes(topic))
              .map((topic) => ({ id: topic, name: names[topic] })),
          ]}
          onChoose={(topic) => set(at, topic)}
        />
      ))}
    </fieldset>
  );
}
