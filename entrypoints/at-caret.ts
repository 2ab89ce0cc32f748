import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertAt } from '@/utils/insert/insert';
import { placeIn } from '@/utils/insert/place';
import { type CaretTools, caretKey } from '@/utils/insert/types';

/** Loaded for one look or one insertion, by the side panel alone; nothing of it stays. */
export default defineUnlistedScript(() => {
  const tools: CaretTools = {
    look: () => ({ place: placeIn(document), address: location.href }),
    insert: (text, label) => insertAt(document, text, label),
  };
  Object.assign(globalThis, { [caretKey]: tools });
});
