/** Follows the caret in the tab while the user chooses a field, and no longer. */
import { useEffect, useState } from 'preact/hooks';
import { caretIn, type PlaceInTab } from '../insert/in-tab';

/** How often it is looked for (milliseconds). */
const lookEvery = 700;

const nowhere: PlaceInTab = { frameId: 0, place: { kind: 'none' } };

/**
 * @param tabId null: nothing is looked for
 * @returns where the caret is; nowhere where the page cannot be reached
 */
export function useCaret(tabId: number | null): PlaceInTab {
  const [found, setFound] = useState(nowhere);
  useEffect(() => {
    setFound(nowhere);
    if (tabId === null) return undefined;
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const next = await caretIn(tabId).catch(() => nowhere);
      if (!current) return;
      setFound((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
      timer = setTimeout(look, lookEvery);
    };
    void look();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [tabId]);
  return found;
}
