/** Pages that stand alone in a tab: the first run step by step, the practice form, the card. */
import type { CardChoice } from '@/components/card/card-address';
import { CardView } from '@/components/card/card-view';
import { PracticeForm } from '@/components/practice/practice-form';
import { Welcome, type WelcomeProps } from '@/components/welcome/welcome';
import { cards } from '@/guide/card';
import type { State } from './index';
import { toolsOf } from './tools';

const nothing = () => undefined;
const user = { role: 'caseworker' } as const;

const welcome =
  (startAt: number, change: Partial<WelcomeProps> = {}): State =>
  (language) => (
    <Welcome
      language={language}
      onLanguage={nothing}
      {...user}
      onRole={nothing}
      practice="#"
      onOptions={nothing}
      sites={startAt > 3 ? ['https://sak.kommune.example'] : []}
      onSwitchOn={async () => false}
      keys={{ popup: 'Alt+Shift+K', panel: 'Alt+Shift+F', sidePanel: 'Alt+Shift+S', hideAll: null }}
      onRebind={nothing}
      startAt={startAt}
      {...change}
    />
  );

const card =
  (choice: Omit<CardChoice, 'language'>): State =>
  (language) => (
    <main class="kj-person-card-page">
      {choice.size === 'number' && <h1 class="ds-sr-only">{cards[choice.kind].title[language]}</h1>}
      <CardView
        {...choice}
        level={1}
        language={language}
        phoneOf={toolsOf(language).card.phoneOf}
      />
    </main>
  );

export const aloneStates: Record<string, State> = {
  welcome: welcome(1),
  'welcome-role': welcome(2),
  'welcome-organisation': welcome(2, { onRole: null }),
  'welcome-site': welcome(3),
  'welcome-ready': welcome(4),
  practice: (language) => <PracticeForm language={language} />,
  'card-screen': card({ kind: 'adult', size: 'screen' }),
  'card-minor-screen': card({ kind: 'minor', size: 'screen' }),
  'card-a4': card({ kind: 'adult', size: 'a4' }),
  'card-fold': card({ kind: 'minor', size: 'fold' }),
  'card-number': card({ kind: 'adult', size: 'number' }),
};
