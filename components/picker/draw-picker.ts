/** What the picker puts in the page: a ground that takes the pointer, a box at a field, a bar of words. */
import { createHost, type Host } from '../layer/host';
import type { PickerWords } from '../words/picker';
import { pickerCss } from './picker-css';

/** The field that the bar names, and its place among all. */
export interface Said {
  name: string;
  /** From 1. */
  number: number;
  of: number;
}

/** The picker as drawn. */
export interface DrawnPicker {
  host: Host;
  /** Takes the pointer everywhere but over frames of the page's own origin that have a picker. */
  ground: HTMLElement;
  /** Has the keyboard, and says to a screen reader which field is shown. */
  bar: HTMLElement;
  /** Draws the box around a field; null: there is none in this document. */
  surround(field: DOMRect | null): void;
  /** Null: no field is pointed at; `beyond`: what is lies where we are not on. */
  say(field: Said | null, beyond?: boolean): void;
  /** Puts the bar where it does not lie over something that ends so far down the view. */
  keepClear(bottom: number): void;
}

/** How much of the view's foot the bar takes, in pixels. */
const barRoom = 110;

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

  function surround(field: DOMRect | null) {
    box.hidden = field === null;
    if (!field) return;
    box.style.translate = `${field.x - 3}px ${field.y - 3}px`;
    box.style.inlineSize = `${field.width + 6}px`;
    box.style.blockSize = `${field.height + 6}px`;
  }

  function say(field: Said | null, beyond = false) {
    const value = beyond ? words.beyond : field?.name;
    bar.dataset.name = value ?? words.bar;
    bar.toggleAttribute('data-beyond', beyond);
    for (const name of ['min', 'max', 'now', 'text']) bar.removeAttribute(`aria-value${name}`);
    if (value) bar.setAttribute('aria-valuetext', value);
    if (!field) return;
    bar.setAttribute('aria-valuemin', '1');
    bar.setAttribute('aria-valuemax', String(field.of));
    bar.setAttribute('aria-valuenow', String(field.number));
  }

  surround(null);
  say(null);
  return {
    host,
    ground,
    bar,
    surround,
    say,
    keepClear: (bottom) => bar.toggleAttribute('data-top', bottom > innerHeight - barRoom),
  };
}
