/** The sheet in force as the components show it. Pure. */
import type { SheetView } from '@/components/sheet/sheet-view';
import type { Settings } from '@/utils/settings';
import type { SheetInUse } from './use-sheet';

/**
 * @param readOnly true where nothing may be written here, whatever the sheet
 */
export function sheetView(
  { sheet, saved }: Pick<SheetInUse, 'sheet' | 'saved'>,
  settings: Settings,
  readOnly: boolean,
): SheetView {
  if (settings.notes === 'off' || readOnly) return { state: 'read-only' };
  if (sheet?.locked) return { state: 'locked' };
  const offer = sheet?.offer ? { begun: sheet.offer.startedAt } : null;
  return { state: 'open', begun: sheet?.startedAt ?? null, saved, offer };
}
