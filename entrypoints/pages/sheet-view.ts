/** The sheet in force as the components show it. Pure. */
import type { SheetActions, SheetView } from '@/components/sheet/sheet-view';
import { call } from '@/utils/messages/send';
import type { Settings } from '@/utils/settings';
import type { SheetInUse } from './use-sheet';

/**
 * @param readOnly true where nothing may be written here, whatever the sheet
 */
export function sheetView(
  { sheet, saved, trouble }: Pick<SheetInUse, 'sheet' | 'saved' | 'trouble'>,
  settings: Settings,
  readOnly: boolean,
): SheetView {
  if (settings.notes === 'off') return { state: 'off' };
  if (readOnly) return { state: 'read-only' };
  if (trouble) return { state: 'trouble', why: trouble };
  if (!sheet) return { state: 'loading' };
  if (sheet.status !== 'open') return { state: sheet.status };
  const { sheetId, label, name, stored, expiresAt, ending, damaged, newer, notice } = sheet;
  const offer = sheet.offer ? { begun: sheet.offer.startedAt } : null;
  const about = { sheetId, label, name, stored, ending, damaged, newer, notice };
  return { state: 'open', ...about, expires: expiresAt, saved, offer };
}

/** What the presses on a sheet do; `places` are where a surface leads its user. */
export function sheetActions(
  inUse: SheetInUse,
  places: Pick<SheetActions, 'onSheets' | 'onUnlock'>,
): SheetActions {
  const sheet = inUse.sheet?.status === 'open' ? inUse.sheet : null;
  return {
    ...places,
    onContinueSheet: () => sheet?.offer && inUse.carryOn(sheet.offer.sheetId),
    onNewSheet: inUse.startNew,
    onRetrySave: inUse.refresh,
    onExtend: () =>
      sheet &&
      void call('extendSheet', { sheetId: sheet.sheetId }).then(inUse.refresh, inUse.refresh),
    onDismissNotice: () => void call('dismissNotice', {}).then(inUse.refresh, inUse.refresh),
  };
}
