/** One field's support inside the side panel, with the way back to the list. */
import { ChevronLeft } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ChoiceRow } from '../controls/choice-row';
import { useLanguage, useWords } from '../language/language';
import { PanelContent, type PanelContentProps } from '../panel/panel-content';
import { sidePanelWords } from '../words/side-panel';
import { topicNames } from '../words/topics';

/** The field's support and the ways out of it. */
export interface PromptOpenedProps {
  content: PanelContentProps;
  onBack(): void;
}

/** Takes the focus to its heading when it opens, since it stands in place of the list. */
export function PromptOpened({ content, onBack }: PromptOpenedProps) {
  const words = useWords(sidePanelWords);
  const names = topicNames[useLanguage()];
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each field opened is a new place
  useLayoutEffect(() => title.current?.focus(), [content.noteKey]);
  return (
    <div class="kj-opened">
      <div class="kj-opened-head">
        <button type="button" class="ds-link kj-back" onClick={onBack}>
          <ChevronLeft aria-hidden="true" />
          <span>{words.back}</span>
        </button>
        <h2 class="kj-opened-title" ref={title} tabIndex={-1} lang={content.fieldLanguage}>
          {content.fieldLabel || words.unnamed}
        </h2>
        {content.topics.length > 1 ? (
          <ChoiceRow
            choices={content.topics.map((id) => ({ id, name: names[id] }))}
            chosen={content.topic}
            onChoose={content.onTopic}
          />
        ) : (
          <p class="kj-quiet-text">{names[content.topic]}</p>
        )}
      </div>
      <PanelContent {...content} />
    </div>
  );
}
