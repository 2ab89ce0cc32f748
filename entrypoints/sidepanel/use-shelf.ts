/** The list of all sheets: open or not, what is in it, and what its presses do. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ShelfProps, ShelfSheet } from '@/components/sheet/shelf-props';
import { call, onNews } from '@/utils/messages/send';
import type { SheetInUse } from '../pages/use-sheet';

const ignore = () => undefined;

/**
 * @param inUse the sheet of the form in view
 * @returns the list, or null while it is closed, and what opens it
 */
export function useShelf(inUse: SheetInUse): [ShelfProps | null, () => void] {
  const [isOpen, setOpen] = useState(false);
  const [sheets, setSheets] = useState<ShelfSheet[] | null>(null);
  const look = useCallback(() => {
    // A vault that was locked meanwhile shows its door where the form is.
    call('listSheets', {}).then(setSheets, () => setOpen(false));
  }, []);
  useEffect(() => {
    if (!isOpen) return undefined;
    look();
    return onNews((news) => {
      if (news.event === 'sheet' || news.event === 'vault') look();
    });
  }, [isOpen, look]);
  const open = useCallback(() => setOpen(true), []);
  if (!isOpen) return [null, open];
  const shelf: ShelfProps = {
    sheets,
    current: inUse.sheet?.status === 'open' ? inUse.sheet.sheetId : '',
    onBack: () => setOpen(false),
    onUse(sheetId) {
      inUse.carryOn(sheetId);
      setOpen(false);
    },
    onRename: (sheetId, name) => void call('renameSheet', { sheetId, name }).catch(ignore),
    onExtend: (sheetId) => void call('extendSheet', { sheetId }).catch(ignore),
    onErase: (sheetId) => void call('eraseSheet', { sheetId }).then(look, look),
  };
  return [shelf, open];
}
