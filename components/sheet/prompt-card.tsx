/** One field on the sheet: its name opens its support, and it can be found in the page. */
import { Check, ChevronRight } from 'lucide-preact';
import type { Ref } from 'preact';
import { useLanguage, useWords } from '../language/language';
import { HeardName } from '../language/with-name';
import { dot } from '../words/dot';
import { sheetWords } from '../words/sheet';
import { sidePanelWords } from '../words/side-panel';
import { topicNames } from '../words/topics';
import type { PromptView } from './prompt-view';

/** A field and its two actions. */
export interface PromptCardProps {
  prompt: PromptView;
  /** Given the button that opens it. */
  door: Ref<HTMLButtonElement>;
  onOpen(key: string): void;
  onGoTo(key: string): void;
}

/** The field's name, what was ticked and noted, or what there is to look for and ask. */
export function PromptCard({ prompt, door, onOpen, onGoTo }: PromptCardProps) {
  const words = useWords(sidePanelWords);
  const { untold } = useWords(sheetWords);
  const names = topicNames[useLanguage()];
  const label = prompt.label || words.unnamed;
  const counts = [
    prompt.look > 0 && words.lookCount(prompt.look),
    prompt.questions > 0 && words.questionCount(prompt.questions),
  ].filter(Boolean);
  return (
    <article class="kj-card">
      <div class="kj-card-head">
        <h3 class="kj-card-title" lang={prompt.label ? prompt.language : undefined}>
          <button type="button" ref={door} onClick={() => onOpen(prompt.key)}>
            {label}
          </button>
        </h3>
        <button type="button" class="ds-link kj-go-to" onClick={() => onGoTo(prompt.key)}>
          <HeardName seen={words.goToField} sentence={words.goToNamed}>
            <span lang={prompt.label ? prompt.language : undefined}>{label}</span>
          </HeardName>
        </button>
      </div>
      {prompt.ticked.length > 0 && (
        <ul class="kj-ticked" aria-label={words.ticked}>
          {prompt.ticked.map(({ id, text, language }) => (
            <li key={id}>
              <Check aria-hidden="true" />
              <span lang={language}>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {prompt.untold > 0 && <p class="kj-card-more">{untold(prompt.untold)}</p>}
      {prompt.note && (
        <p class="kj-card-note">
          <span class="kj-card-note-name">{words.note}:</span> {prompt.note}
        </p>
      )}
      {prompt.ticked.length + prompt.untold === 0 && !prompt.note && (
        <p class="kj-card-more">
          {counts.length > 0 ? counts.join(dot) : prompt.topics.map((id) => names[id]).join(dot)}
        </p>
      )}
      <ChevronRight class="kj-card-chevron" aria-hidden="true" />
    </article>
  );
}
