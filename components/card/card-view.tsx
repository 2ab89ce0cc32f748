/** The card itself: title, numbers, lines. Nothing else stands on it. */
import './card-view.css';
import { cards } from '@/guide/card';
import { GuideText } from '../language/guide-text';
import { InLanguage } from '../language/language';
import type { CardChoice } from './card-address';

/** The card and where its numbers come from. */
export interface CardViewProps extends CardChoice {
  /** A page's own heading, or one below a tool's. */
  level: 1 | 3;
  /** The number of a contact of the guide. */
  phoneOf(contact: string): string;
}

/** In its own language, whatever the one around it. */
export function CardView({ kind, language, size, level, phoneOf }: CardViewProps) {
  const { title, numbers, lines } = cards[kind];
  const shown = size === 'number' ? numbers.slice(0, 1) : numbers;
  const Heading = level === 1 ? 'h1' : 'h3';
  return (
    <InLanguage language={language}>
      <article class="kj-person-card" data-size={size} lang={language}>
        <div class="kj-person-card-first">
          {size !== 'number' && <Heading class="kj-person-card-title">{title[language]}</Heading>}
          <dl class="kj-person-card-numbers">
            {shown.map(({ contact, name }) => (
              <div key={contact}>
                <dt>
                  <GuideText>{name[language]}</GuideText>
                </dt>
                <dd class="kj-number">{phoneOf(contact)}</dd>
              </div>
            ))}
          </dl>
        </div>
        {size !== 'number' && (
          <ul class="kj-person-card-lines">
            {lines.map(({ text }) => (
              <li key={text.en}>
                <GuideText>{text[language]}</GuideText>
              </li>
            ))}
          </ul>
        )}
      </article>
    </InLanguage>
  );
}
