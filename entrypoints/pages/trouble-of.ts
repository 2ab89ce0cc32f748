/** What failed, by the vault's name for it. */
import { type Trouble, troubles } from '@/components/sheet/sheet-view';
import { CallFailed } from '@/utils/messages/send';

/** @param error what a call to the background was rejected with */
export function troubleOf(error: unknown): Trouble {
  const reason = error instanceof CallFailed ? error.reason : '';
  return troubles.find((one) => one === reason) ?? 'Unknown';
}
