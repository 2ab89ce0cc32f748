/** The term of a definition list that a control answers. */
import { plain } from '@/utils/text';
import { closest, previousElementOf, tagOf } from './native';
import { textOf } from './text';

const mostSteps = 6;

/** The `dt` before the `dd` an element stands in; empty when it stands in none. */
export function termOf(element: Element): string {
  let at = closest(element, 'dd');
  for (let step = 0; at && step < mostSteps; step++) {
    at = previousElementOf(at);
    if (at && tagOf(at) === 'dt') return plain(textOf(at));
  }
  return '';
}
