/** The first run: three short steps, then ready. Nothing is switched on without a press. */
import '../styles/surface';
import '../options/options.css';
import './welcome.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Language, languages } from '@/guide/languages';
import { type Role, roles } from '@/guide/vocabulary';
import { RadioList } from '../controls/radio-list';
import { InLanguage, useLanguage, useWords } from '../language/language';
import { Held } from '../options/held';
import { type ShortcutsProps, ShortcutsSection } from '../options/shortcuts-section';
import { guideWords } from '../words/guide';
import { languageNames } from '../words/languages';
import { welcomeWords } from '../words/welcome';
import { FirstSite, type FirstSiteProps } from './first-site';

/** What the first run is given and what it says back. */
export interface WelcomeProps extends FirstSiteProps, ShortcutsProps {
  language: Language;
  /** null, here and below: the organisation decided. */
  onLanguage: ((language: Language) => void) | null;
  role: Role;
  onRole: ((role: Role) => void) | null;
  /** Address of the practice form. */
  practice: string;
  onOptions(): void;
  /** The step it opens at, 1 to 4; left out: the first. */
  startAt?: number;
}

const last = 4;

/** The whole page; the heading of each step gets the focus, so that it is read out. */
export function Welcome(props: WelcomeProps) {
  return (
    <InLanguage language={props.language}>
      <main class="kj-welcome" lang={props.language}>
        <Steps {...props} />
      </main>
    </InLanguage>
  );
}

function Steps(props: WelcomeProps) {
  const words = useWords(welcomeWords);
  const [step, setStep] = useState(props.startAt ?? 1);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what moves the focus
  useLayoutEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else heading.current?.focus();
  }, [step]);
  const title = { 1: words.language, 2: words.role, 3: words.site }[step];
  return (
    <>
      <h1 class="kj-options-title" ref={step === last ? heading : undefined} tabIndex={-1}>
        {step === last ? words.ready : words.title}
      </h1>
      {step === 1 && <p class="kj-options-text">{words.lead}</p>}
      <section class="kj-welcome-step">
        {step < last && <p class="kj-quiet-text">{words.step(step)}</p>}
        {step < last && (
          <h2 class="kj-options-heading" ref={heading} tabIndex={-1}>
            {title}
          </h2>
        )}
        {step === 1 && <LanguageStep {...props} />}
        {step === 2 && <RoleStep {...props} />}
        {step === 3 && <FirstSite {...props} />}
        {step === last && <Ready {...props} />}
      </section>
      <div class="kj-actions">
        {step < last && (
          <button type="button" class="ds-button" onClick={() => setStep(step + 1)}>
            {step === 3 ? words.done : words.next}
          </button>
        )}
        {step > 1 && (
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => setStep(step - 1)}
          >
            {words.back}
          </button>
        )}
      </div>
    </>
  );
}

function LanguageStep({ language, onLanguage }: WelcomeProps) {
  const words = useWords(welcomeWords);
  if (!onLanguage) return <Held value={languageNames[language]} />;
  return (
    <RadioList
      name={words.language}
      nameHidden
      choices={languages.map((id) => ({ id, name: languageNames[id], lang: id }))}
      chosen={language}
      onChoose={onLanguage}
    />
  );
}

function RoleStep({ role, onRole }: WelcomeProps) {
  const words = useWords(welcomeWords);
  const names = guideWords[useLanguage()].roles;
  if (!onRole) return <Held value={names[role]} />;
  return (
    <RadioList
      name={words.role}
      nameHidden
      choices={roles.map((id) => ({ id, name: names[id] }))}
      chosen={role}
      onChoose={onRole}
    />
  );
}

function Ready(props: WelcomeProps) {
  const words = useWords(welcomeWords);
  return (
    <div class="kj-options-fields">
      <p class="kj-options-text">{words.readyMore}</p>
      <div class="kj-actions">
        <a class="ds-button" href={props.practice}>
          {words.practise}
        </a>
        <button type="button" class="ds-button" data-variant="tertiary" onClick={props.onOptions}>
          {words.options}
        </button>
      </div>
      <section class="kj-welcome-keys">
        <h2 class="kj-options-subheading">{words.keys}</h2>
        <ShortcutsSection {...props} />
      </section>
    </div>
  );
}
