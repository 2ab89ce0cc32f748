/** A setting that the organisation holds: readable, not to be changed. */
import { Lock } from 'lucide-preact';
import { useWords } from '../language/language';
import { optionsWords } from '../words/options';

/** Name and value in full strength, with the reason. */
export function Held({ name, value }: { name: string; value: string }) {
  const words = useWords(optionsWords);
  return (
    <div class="kj-held">
      <p class="kj-held-name">{name}</p>
      <p>{value}</p>
      <p class="kj-held-why">
        <Lock aria-hidden="true" />
        {words.byOrganisation}
      </p>
    </div>
  );
}
