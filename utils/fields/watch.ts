// STUB
import type { Reading, WatchOptions } from './types';
export function watchFields(
  root: Document,
  onReading: (r: Reading) => void,
  _o: WatchOptions,
): void {
  const found = [...root.querySelectorAll('label')].flatMap((l, order) => {
    const control = l.control;
    return control
      ? [
          {
            control,
            field: {
              label: l.textContent?.trim() ?? '',
              group: '',
              section: '',
              hint: '',
              options: [],
              type: 'text',
              name: '',
              autocomplete: '',
              placeholder: '',
              title: '',
            },
            topics: ['housing' as const],
            marker: true,
            because: [],
            order,
          },
        ]
      : [];
  });
  onReading({ found, quiet: false, personal: true, stopped: false });
}
