/** The rest of a long list, one press away. */
import './more.css';
import { ChevronDown } from 'lucide-preact';
import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../language/language';
import { panelWords } from '../words/panel';

/** A list drawn by `draw`, its first `most` lines at once. */
export interface LinesWithMoreProps<T> {
  lines: readonly T[];
  /** A few more are shown at once rather than hidden behind a press. */
  most: number;
  /** True for a line that must be seen: the rest then stands open. */
  mustShow?(line: T): boolean;
  draw(lines: readonly T[]): ComponentChildren;
}

/** A rest smaller than this is not worth a press. */
const leastRest = 3;

/** The first lines, and a disclosure with the rest. */
export function LinesWithMore<T>({ lines, most, mustShow, draw }: LinesWithMoreProps<T>) {
  const words = useWords(panelWords);
  const rest = lines.length >= most + leastRest ? lines.slice(most) : [];
  // Only at the start: what is pressed open or shut later stays so.
  const [open] = useState(() => rest.some((line) => mustShow?.(line)));
  if (rest.length === 0) return <Fragment>{draw(lines)}</Fragment>;
  return (
    <>
      {draw(lines.slice(0, most))}
      <details class="kj-more" open={open}>
        <summary>
          <ChevronDown aria-hidden="true" />
          <span class="kj-more-show">{words.more(rest.length)}</span>
          <span class="kj-more-hide">{words.fewer}</span>
        </summary>
        {draw(rest)}
      </details>
    </>
  );
}
