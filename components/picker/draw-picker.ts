/** What the picker puts in the page: a ground that takes the pointer, a box at a field, a bar of words. */
import { createHost, type Host } from '../layer/host';
import type { PickerWords } from '../words/picker';
import { pickerCss } from './picker-css';

/** The field that is shown, and its place among all. */
export interface Shown {
  name: string;
  /** From 1. */
  number: number;
  of: number;
  box: DOMRect;
}

/** The picker as drawn. */
export interface DrawnPicker {
  host: Host;
  /** Takes the pointer everywhere but over frames. */
  ground: HTMLElement;
  /** Has the keyboard, and says to a screen reader which field is shown. */
  bar: HTMLElement;
  show(field: Shown | null): void;
}

/** Draws it on top of a page; nothing is shown yet. */
export function drawPicker(document: Document, words: PickerWords): DrawnPicker {
  const host = createHost(document, pickerCss);
  const part = (name: string) => {
    const element = document.createElement('div');
    element.className = name;
    host.root.append(element);
    return element;
  };
  const [ground, box, bar] = [part('ground'), part('box'), part('bar')];
  // A value among values is what a screen reader says anew at each step.
  bar.setAttribute('role', 'spinbutton');
  bar.setAttribute('aria-label', `${words.bar}. ${words.keys}`);
  bar.dataset.keys = words.keys;
  bar.tabIndex = 0;
  host.raise();

  function show(field: Shown | null) {
    box.hidden = field === null;
    bar.dataset.name = field ? field.name : words.bar;
    bar.toggleAttribute('data-top', field !== null && field.box.bottom > innerHeight - 110);
    if (!field) return;
    const { x, y, width, height } = field.box;
    box.style.translate = `${x - 3}px ${y - 3}px`;
    box.style.inlineSize = `${width + 6}px`;
    box.style.blockSize = `${height + 6}px`;
    bar.setAttribute('aria-valuemin', '1');
    bar.setAttribute('aria-valuemax', String(field.of));
    bar.setAttribute('aria-valuenow', String(field.number));
    bar.setAttribute('aria-valuetext', field.name);
  }
  show(null);
  return { host, ground, bar, show };
}
