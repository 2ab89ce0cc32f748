/** Sentences with a name in them that may be of another language than the sentence. */
import type { ComponentChildren } from 'preact';

/** A sentence of ours, given the name that stands in it, and that name as it is drawn. */
export interface WithNameProps {
  sentence(name: string): string;
  children: ComponentChildren;
}

const gap = '\n';

/** The sentence, with what is drawn in the name's place. */
export function WithName({ sentence, children }: WithNameProps) {
  const [before, after] = sentence(gap).split(gap);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}

/**
 * The name of a button of which only the beginning is seen: the rest is heard. As text and not as `aria-label`, which
 * is of one language from end to end.
 */
export function HeardName({ seen, sentence, children }: WithNameProps & { seen: string }) {
  return (
    <>
      {seen}
      <span class="ds-sr-only">
        <WithName sentence={(name) => sentence(name).slice(seen.length)}>{children}</WithName>
      </span>
    </>
  );
}
