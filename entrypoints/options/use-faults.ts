/** The kept errors as the options show them. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DiagnosticsProps } from '@/components/options/diagnostics-section';
import { faultText } from '@/utils/diagnostics/fault';
import { clearFaults, readFaults } from '../diagnostics/ring';
import { copyText } from '../pages/copy-text';

/** Read once, when the page is opened, and again when the list was emptied. */
export function useFaults(): DiagnosticsProps {
  const [text, setText] = useState('');
  const read = useCallback(() => void readFaults().then((ring) => setText(faultText(ring))), []);
  useEffect(read, [read]);
  return { text, onCopy: copyText, onClear: () => void clearFaults().then(read) };
}
