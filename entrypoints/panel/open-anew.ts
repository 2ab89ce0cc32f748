/**
 * The panel once more, in a frame of its own with a token of its own: a panel that loads itself again is closed, and
 * in a page that stays Chromium 150 never asks again for a script that could not be had (156 does).
 */
import { call } from '@/utils/messages/send';

/** Asks the page's side for a new panel at the same field. */
export function openAnew(): void {
  call('closePanel', { focusBack: true, again: true }).catch(() => undefined);
}
