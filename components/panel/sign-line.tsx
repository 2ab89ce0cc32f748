/** One line to tick, with its source beside it. */
import './lines.css';
import { useId } from 'preact/hooks';
import type { GuideItem } from '@/guide/model';
import { GuideText } from '../language/guide-text';
import { SourceLinks } from '../sources/source-links';

/** A line, whether it is ticked, and what happens when that changes. */
export interface SignLineProps {
  item: GuideItem;
  ticked: boolean;
  /** Its sheet is still being read. */
  disabled: boolean;
  onTick(itemId: string, ticked: boolean): void;
}

/** A checkbox whose label is the line; the source stands outside the label, so it ticks nothing. */
export function SignLine({ item, ticked, disabled, onTick }: SignLineProps) {
  const id = useId();
  return (
    <li class="kj-line kj-sign">
      <input
        class="ds-input kj-check"
        type="checkbox"
        id={id}
        checked={ticked}
        disabled={disabled}
        onChange={(event) => onTick(item.id, event.currentTarget.checked)}
      />
      <div class="kj-sign-text">
        <label for={id}>
          <GuideText>{item.text}</GuideText>
        </label>{' '}
        <SourceLinks address={item.address} sources={item.sources} />
      </div>
    </li>
  );
}
