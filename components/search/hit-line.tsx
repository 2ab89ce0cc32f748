/** One hit in the list under the search box. */
import './search.css';
import { OpenState } from '../contact/open-state';
import { dot } from '../words/dot';
import { Highlight } from './highlight';
import type { SearchHit } from './search-hit';

/** The hit, its place in the listbox, and whether the arrows stand on it. */
export interface HitLineProps {
  id: string;
  hit: SearchHit;
  active: boolean;
  onOpen(): void;
}

/** The line with its found parts marked; under it chapter and source, or number and open state. */
export function HitLine({ id, hit, active, onOpen }: HitLineProps) {
  return (
    // Arrows and Enter are handled by the box, which keeps the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox owns the keyboard
    <div class="kj-hit" role="option" id={id} aria-selected={active} tabIndex={-1} onClick={onOpen}>
      <span class="kj-hit-text" lang={hit.lang}>
        <Highlight text={hit.text} spans={hit.found} />
        {hit.phone && (
          <span class="kj-number">
            {dot}
            {hit.phone}
          </span>
        )}
      </span>
      <span class="kj-hit-more">
        {hit.open && hit.open.state !== 'unstated' ? (
          <OpenState open={hit.open} />
        ) : (
          [hit.chapter, hit.source].filter(Boolean).join(dot)
        )}
      </span>
    </div>
  );
}
