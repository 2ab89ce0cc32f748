/** What is a part of the page called? */
import { plain } from '@/utils/text';
import { ariaName } from './aria';
import { closest, first, tagOf } from './native';
import type { Scope } from './scopes';
import { told } from './text';

/** The name of a part, empty when the page gives none. Read once. */
export function scopeName(scope: Scope): string {
  if (scope.name === undefined) {
    scope.name = scope.rank > 0 ? plain(told(scope.element).name) : containerName(scope.element);
  }
  return scope.name;
}

function containerName(element: Element): string {
  const aria = ariaName(element);
  if (aria) return aria;
  switch (tagOf(element)) {
    case 'fieldset':
      return legendOf(element);
    case 'details':
      return nameIn(element, 'summary');
    case 'table':
      return nameIn(element, 'caption');
  }
  return '';
}

/** The legend of a fieldset itself, not of one inside it. */
export function legendOf(fieldset: Element): string {
  const legend = ownLegend(fieldset);
  return legend ? plain(told(legend).name) : '';
}

/** The legend element of a fieldset, wherever in it the page puts it. */
export function ownLegend(fieldset: Element): Element | null {
  const legend = first(fieldset, 'legend');
  if (!legend || closest(legend, 'fieldset') === fieldset) return legend;
  return first(fieldset, ':scope > legend');
}

function nameIn(element: Element, selector: string): string {
  const naming = first(element, selector);
  return naming ? plain(told(naming).name) : '';
}
