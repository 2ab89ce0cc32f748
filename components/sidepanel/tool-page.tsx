/** A tool of the side panel in place of its tabs, with the way back. */
import { ChevronLeft } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../language/language';
import { sidePanelWords } from '../words/side-panel';

/** Takes the focus to its heading, since it stands in place of what was there. */
export function ToolPage(props: { title: string; onBack(): void; children: ComponentChildren }) {
  const words = useWords(sidePanelWords);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <div class="kj-page kj-tool">
      <button type="button" class="ds-link kj-back" onClick={props.onBack}>
        <ChevronLeft aria-hidden="true" />
        <span>{words.back}</span>
      </button>
      <h2 class="kj-page-title" ref={title} tabIndex={-1}>
        {props.title}
      </h2>
      {props.children}
    </div>
  );
}
