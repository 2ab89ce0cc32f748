/** A form to try the markers on: plain HTML, as an agency would build it. */
import '../styles/surface';
import './practice.css';
import { useId } from 'preact/hooks';
import type { Language } from '@/guide/languages';
import { practiceWords } from '../words/practice';

/** The whole page. Nothing in it is sent or kept. */
export function PracticeForm({ language }: { language: Language }) {
  const words = practiceWords[language];
  return (
    <main class="kj-practice" lang={language}>
      <h1 class="kj-practice-title">{words.title}</h1>
      <p class="kj-practice-lead">{words.lead}</p>
      <form
        class="kj-practice-form"
        autocomplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        <h2>{words.form}</h2>
        <fieldset>
          <legend>{words.living}</legend>
          <Choice name={words.housing} choices={words.housingChoices} />
          <Line name={words.withWhom} />
        </fieldset>
        <fieldset>
          <legend>{words.work}</legend>
          <Line name={words.employer} />
          <Line name={words.pay} />
        </fieldset>
        <fieldset>
          <legend>{words.papers}</legend>
          <Line name={words.passport} />
        </fieldset>
        <fieldset>
          <legend>{words.talk}</legend>
          <Choice name={words.interpreter} choices={[words.no, words.yes]} />
          <Line name={words.postcode} />
          <p class="kj-quiet-text">{words.quiet}</p>
        </fieldset>
      </form>
    </main>
  );
}

function Line({ name }: { name: string }) {
  const id = useId();
  return (
    <div class="kj-practice-field">
      <label for={id}>{name}</label>
      <input class="ds-input" id={id} type="text" spellcheck={false} />
    </div>
  );
}

function Choice({ name, choices }: { name: string; choices: readonly string[] }) {
  const id = useId();
  return (
    <div class="kj-practice-field">
      <label for={id}>{name}</label>
      <select class="ds-input" id={id}>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    </div>
  );
}
