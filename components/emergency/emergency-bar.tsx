/** The three numbers for now, always in sight. The numbers are the guide's contacts. */
import './emergency.css';
import type { EmergencyNumbers } from '@/guide/model';
import { telHref } from '../contact/contact-view';
import { useWords } from '../language/language';
import { popupWords } from '../words/popup';

/** "Fare nå? 112 · Helse 113 · Barn 116 111", each a link that calls. */
export function EmergencyBar({ contacts }: { contacts: EmergencyNumbers }) {
  const words = useWords(popupWords);
  return (
    <section class="kj-emergency" data-color="danger" aria-label={words.emergency}>
      <ul>
        {(['danger', 'health', 'child'] as const).map((which) => {
          const { name, phone } = contacts[which];
          return (
            <li key={which}>
              <a href={telHref(phone ?? '')} title={name}>
                {words[which]} <strong class="kj-number">{phone}</strong>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
