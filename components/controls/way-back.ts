/** Back to what opened something, once that is closed again: the focus returns to it. */
import { useEffect, useRef } from 'preact/hooks';

/** Given to the button of a name, so that it is found again. */
export type WayBack<Name extends string> = (name: Name) => (button: HTMLElement | null) => void;

/**
 * @param open the name of what is open in place of the buttons; null: they are there
 * @returns makes the `ref` of each button
 */
export function useWayBack<Name extends string>(open: Name | null): WayBack<Name> {
  const opened = useRef<Name | null>(null);
  const closed = useRef<Name | null>(null);
  if (open !== null) opened.current = open;
  else if (opened.current !== null) {
    closed.current = opened.current;
    opened.current = null;
  }
  // A button that is not there by now must not take the focus when it comes.
  useEffect(() => {
    closed.current = null;
  });
  return (name) => (button) => {
    if (!button || closed.current !== name) return;
    closed.current = null;
    button.focus();
  };
}
