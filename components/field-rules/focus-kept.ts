/** Keeps the keyboard where it was when what had it is replaced: else one begins at the top of the page again. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Not where the page beside has the keyboard: it keeps it. */
const isLost = () => document.hasFocus() && document.activeElement === document.body;

/**
 * @param part what is drawn anew
 * @param first what in it has the keyboard then
 * @param state what the drawing follows; as it first is, nothing is moved
 */
export function useFocusKept(
  part: RefObject<HTMLElement>,
  first: string,
  state: string | number | boolean,
): void {
  const before = useRef(state);
  useLayoutEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (isLost()) part.current?.querySelector<HTMLElement>(first)?.focus();
  }, [part, first, state]);
}
