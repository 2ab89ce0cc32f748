/** The button that is a marker: what is pressed, and what is read out. */
import { drawMarker } from '@/components/marker';

/** What a marker is called, and whether it has a dot. */
export interface Named {
  /** Accessible name. */
  name: string;
  /** The language of the name, which need not be that of the page; left out: it is. */
  lang?: string;
  /** Shows that something is written there; left out: it does not. */
  noted?: boolean;
}

/**
 * Makes what gives markers' buttons, not yet in the page. Each is a copy of the first: drawing one anew takes the browser
 * several times as long.
 *
 * @param byTab true where they can be reached by Tab
 */
export function createButtons(document: Document, byTab: boolean): () => HTMLButtonElement {
  let pattern: HTMLButtonElement | undefined;
  return () => {
    pattern ??= drawButton(document, byTab);
    return pattern.cloneNode(true) as HTMLButtonElement;
  };
}

function drawButton(document: Document, byTab: boolean): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'marker';
  if (!byTab) button.tabIndex = -1;
  button.append(drawMarker(document));
  return button;
}

/** Calls it so, and sets or takes its dot. */
export function nameButton(button: HTMLButtonElement, { name, lang, noted }: Named): void {
  button.setAttribute('aria-label', name);
  if (lang) button.lang = lang;
  button.toggleAttribute('data-noted', noted === true);
}
