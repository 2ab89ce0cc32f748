/** Is there room for the chapters beside the text? */
import { useEffect, useState } from 'preact/hooks';

/** The same width as in `reader.css`. */
const wide = '(min-width: 60rem)';

/** @returns true from 60 rem on; follows the window and the text size */
export function useWide(): boolean {
  const [is, setIs] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const query = matchMedia(wide);
    const follow = () => setIs(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return is;
}
