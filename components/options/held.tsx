/** A setting that the organisation holds: readable, not to be changed. */
import { Lock } from 'lucide-preact';
import { useWords } from '../language/language';
import { optionsWords } from '../words/options';

/** Name and value in full strength, with the reason; without a name where a heading says it. */
export function Held({ name, value }: { name?: string; value: string }) {
  const words = useWords(optionsWords);
  return (
    <div class="kj-held">
      {name && <p class="kj-held-name">{name}</p>}
      <p>{value}</p>
      <p class="kj-held-why">
        <Lock aria-hidden="true" />
        {words.byOrganisation}
      </p>
    </div>
  );
}
