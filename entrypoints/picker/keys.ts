/** What the keyboard does while a field is picked. */
import type { PickerStep } from '@/utils/messages/rules-calls';

const steps: Record<string, PickerStep> = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'back',
  ArrowLeft: 'back',
  Home: 'first',
  End: 'last',
};

/** What a key in the bar means; null: nothing, the browser has it. */
export function keyMeans({
  key,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey'>): PickerStep | 'choose' | 'leave' | null {
  if (key === 'Tab') return shiftKey ? 'back' : 'next';
  if (key === 'Enter' || key === ' ') return 'choose';
  if (key === 'Escape') return 'leave';
  return steps[key] ?? null;
}
