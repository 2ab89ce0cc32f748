/** Under this width the panel is a full sheet; the page's side decides by the same number. */
import { useEffect, useState } from 'preact/hooks';

const query = '(width: 400px)';

/** @returns `card` in the panel's own measure, `sheet` when it fills the window */
export function useWideLayout(): 'card' | 'sheet' {
  const [isCard, setIsCard] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const onChange = () => setIsCard(media.matches);
    media.addEventListener('change', onChange);
    return () => media.removeEventListener('change', onChange);
  }, []);
  return isCard ? 'card' : 'sheet';
}
