/** What one page of conversation mode says. */
import { ContactLine } from '../contact/contact-line';
import { GuideText } from '../language/guide-text';
import { useWords } from '../language/language';
import { Under18Choice } from '../sheet/under-18-choice';
import { conversationWords } from '../words/conversation';
import type { ConversationProps } from './conversation';
import type { ConversationPage } from './conversation-pages';
import { QuietLine } from './quiet-line';

/** The heading says where one is; the text is large. */
export function ConversationBody({
  page,
  ...props
}: ConversationProps & { page: ConversationPage }) {
  const words = useWords(conversationWords);
  const { content, onCopy } = props;
  switch (page.id) {
    case 'age':
      return <Under18Choice answer={props.under18} onAnswer={props.onUnder18} />;
    case 'child-first':
      return (
        <>
          <h3 class="kj-conversation-title">{words.childFirst}</h3>
          {content.minorFirst.items.map((item) => (
            <QuietLine key={item.id} item={item} />
          ))}
          {content.minorFirst.contacts.map((view) => (
            <ContactLine key={view.contact.id} view={view} onCopy={onCopy} />
          ))}
        </>
      );
    case 'before':
      return (
        <>
          <h3 class="kj-conversation-title">{words.before}</h3>
          {[...Object.values(content.reminders), ...content.opening].map((item) => (
            <QuietLine key={item.id} item={item} />
          ))}
        </>
      );
    case 'question':
      return (
        <>
          <p class="kj-quiet-text">{words.place(page.at, page.of)}</p>
          <h3 class="kj-conversation-question">
            <GuideText>{page.item.text}</GuideText>
          </h3>
          {page.item.followUps.length > 0 && (
            <>
              <p class="kj-conversation-label">{words.followUps}</p>
              <ul class="kj-conversation-follow-ups">
                {page.item.followUps.map((followUp) => (
                  <li key={followUp}>
                    <GuideText>{followUp}</GuideText>
                  </li>
                ))}
              </ul>
            </>
          )}
          <QuietLine item={page.item} sourceOnly />
        </>
      );
    case 'end':
      return (
        <>
          <h3 class="kj-conversation-title">{words.end}</h3>
          {content.closing.map((item) => (
            <QuietLine key={item.id} item={item} />
          ))}
          <div class="kj-actions">
            <button type="button" class="ds-button" data-variant="secondary" onClick={props.onCard}>
              {words.toCard}
            </button>
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={props.onWhatNow}
            >
              {words.toWhatNow}
            </button>
          </div>
        </>
      );
  }
}
