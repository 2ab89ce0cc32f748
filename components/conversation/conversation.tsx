/** Conversation mode: one question at a time, large, for use beside the form. */
import './conversation.css';
import { ArrowLeft, ArrowRight } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Copy } from '../contact/contact-view';
import { useWords } from '../language/language';
import type { Under18 } from '../sheet/sheet-list-props';
import { conversationWords } from '../words/conversation';
import { ConversationBody } from './conversation-body';
import { type ConversationContent, conversationPages } from './conversation-pages';
import { Reminders } from './reminders';

/** What it is given. The age is the sheet's: asked once for all. */
export interface ConversationProps {
  content: ConversationContent;
  under18: Under18;
  onUnder18(answer: 'yes' | 'no'): void;
  onCopy: Copy;
  onCard(): void;
  onWhatNow(): void;
}

/** The page, the reminders under every question, and the way on and back. */
export function Conversation(props: ConversationProps) {
  const words = useWords(conversationWords);
  const { content, under18 } = props;
  const pages = conversationPages(content, under18);
  // Answered on another surface already: the question is one step back, not asked again.
  const [place, setPlace] = useState(under18 === null ? 0 : 1);
  const at = Math.min(place, pages.length - 1);
  const page = pages[at] ?? { id: 'age' };
  const top = useRef<HTMLElement>(null);
  const moved = useRef(false);
  const answered = useRef(under18);
  useLayoutEffect(() => {
    if (answered.current === under18) return;
    answered.current = under18;
    // Nothing is asked before the age, nor past the child: another answer leads back to them.
    setPlace((before) => Math.min(before, under18 === null ? 0 : 1));
  }, [under18]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page takes the focus
  useLayoutEffect(() => {
    if (moved.current) top.current?.focus();
  }, [at]);
  const go = (to: number) => {
    moved.current = true;
    setPlace(Math.max(0, Math.min(to, pages.length - 1)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Arrow keys in a row of answers choose among them.
    if (event.target instanceof HTMLInputElement) return;
    if (event.key === 'ArrowRight') go(at + 1);
    if (event.key === 'ArrowLeft') go(at - 1);
  };
  const onward =
    page.id === 'child-first' ? words.contacted : page.id === 'before' ? words.begin : words.next;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys do what the buttons do
    <div class="kj-conversation" onKeyDown={onKeyDown}>
      <section class="kj-conversation-page" ref={top} tabIndex={-1} key={at}>
        <ConversationBody page={page} {...props} />
      </section>
      {page.id === 'question' && <Reminders reminders={content.reminders} />}
      <div class="kj-conversation-way">
        {at > 0 && (
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => go(at - 1)}
          >
            <ArrowLeft aria-hidden="true" />
            {words.back}
          </button>
        )}
        {at < pages.length - 1 && (
          <button type="button" class="ds-button" onClick={() => go(at + 1)}>
            {onward}
            <ArrowRight aria-hidden="true" />
          </button>
        )}
      </div>
    </div>
  );
}
