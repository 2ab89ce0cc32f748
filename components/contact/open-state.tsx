/** Is someone there now? In words and colour, never by colour alone. */
import './contact.css';
import { useLanguage, useWords } from '../language/language';
import { contactWords } from '../words/contact';
import { minutesText, weekdayText } from '../words/dates';
import { dot } from '../words/dot';
import type { OpenNow } from './contact-view';

/** "Åpen nå · hele døgnet"; nothing when no source states any hours. */
export function OpenState({ open }: { open: OpenNow }) {
  const words = useWords(contactWords);
  const language = useLanguage();
  switch (open.state) {
    case 'always':
      return <State name={words.openNow} color="success" more={words.allDay} />;
    case 'open':
      return (
        <State
          name={words.openNow}
          color="success"
          more={words.until(minutesText(language, open.until))}
        />
      );
    case 'closed': {
      const { opens } = open;
      const day = (when: number | 'today' | 'tomorrow') =>
        typeof when === 'number' ? weekdayText(language, when) : words[when];
      const more = opens && words.opens(day(opens.day), minutesText(language, opens.at));
      return <State name={words.closedNow} color="warning" more={more} />;
    }
    case 'maybe-closed':
      return <State name={words.mayBeClosed} color="warning" more={words.holiday} />;
    case 'unstated':
      return null;
  }
}

function State(props: { name: string; color: 'success' | 'warning'; more: string | null }) {
  return (
    <span class="kj-open">
      <strong class="kj-open-now" data-color={props.color}>
        {props.name}
      </strong>
      {props.more && `${dot}${props.more}`}
    </span>
  );
}
