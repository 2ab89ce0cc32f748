/** Making the card for the person: for whom, in which language, on the screen or on paper. */
import { Maximize2, Printer } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type Language, languages } from '@/guide/languages';
import { Choices } from '../controls/choices';
import { Confirm } from '../controls/confirm';
import { useWayBack } from '../controls/way-back';
import { useLanguage, useWords } from '../language/language';
import type { Under18 } from '../sheet/sheet-list-props';
import { Under18Choice } from '../sheet/under-18-choice';
import { cardWords } from '../words/card';
import { languageNames } from '../words/languages';
import type { CardChoice, CardSize } from './card-address';
import { CardView } from './card-view';

/** What the maker is given. The age is the sheet's: asked once for all. */
export interface CardMakerProps {
  under18: Under18;
  onUnder18(answer: 'yes' | 'no'): void;
  phoneOf(contact: string): string;
  /** Opens the card in large type, or for the printer; confirmed already. */
  onOpen(card: CardChoice): void;
}

const paper = ['a4', 'fold', 'number'] as const satisfies readonly CardSize[];

/** The choices, a view of the card, and the question before it is printed. */
export function CardMaker(props: CardMakerProps) {
  const words = useWords(cardWords);
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [size, setSize] = useState<(typeof paper)[number]>('a4');
  const [asking, setAsking] = useState(false);
  const wayBack = useWayBack(asking ? 'print' : null);
  const kind = props.under18 === 'no' ? 'adult' : 'minor';
  const open = (as: CardSize) => props.onOpen({ kind, language, size: as });
  return (
    <>
      <p class="kj-quiet-text">{words.intro}</p>
      <Under18Choice answer={props.under18} onAnswer={props.onUnder18} />
      {props.under18 && (
        <>
          <Choices
            question={words.language}
            choices={languages.map((id) => ({ id, name: languageNames[id], lang: id }))}
            chosen={language}
            onChoose={(id) => setLanguage(id)}
          />
          <CardView
            kind={kind}
            language={language}
            level={3}
            size={size === 'number' ? 'number' : 'screen'}
            phoneOf={props.phoneOf}
          />
          <button type="button" class="ds-button" onClick={() => open('screen')}>
            <Maximize2 aria-hidden="true" />
            {words.show}
          </button>
          <Choices
            question={words.size}
            choices={paper.map((id) => ({ id, name: words[id] }))}
            chosen={size}
            onChoose={(id) => setSize(id)}
          />
          {asking ? (
            <Confirm
              question={words.safe}
              cost={words.safeWhy}
              yes={words.safeYes}
              no={words.safeNo}
              onYes={() => {
                setAsking(false);
                open(size);
              }}
              onNo={() => setAsking(false)}
            />
          ) : (
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              ref={wayBack('print')}
              onClick={() => setAsking(true)}
            >
              <Printer aria-hidden="true" />
              {words.print}
            </button>
          )}
        </>
      )}
    </>
  );
}
