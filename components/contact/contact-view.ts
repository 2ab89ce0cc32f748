/** A contact with what is known about it right now. */
import type { GuideContact } from '@/guide/model';

/** Whether a contact answers now, told only from hours that a source states. */
export type OpenNow =
  | { state: 'always' }
  /** `until`: minutes since midnight. */
  | { state: 'open'; until: number }
  /** `opens`: weekday 1 to 7 or a nearer name, and minutes since midnight; null when unknown. */
  | { state: 'closed'; opens: { day: number | 'today' | 'tomorrow'; at: number } | null }
  /** A public holiday: no source says. */
  | { state: 'maybe-closed' }
  /** No source states any hours, so none are shown. */
  | { state: 'unstated' };

/** A contact, whether it answers now, and who does when it does not. */
export interface ContactView {
  contact: GuideContact;
  open: OpenNow;
  /** While closed: who is open now for the same need. */
  instead?: GuideContact | null;
  /** Set when the edition is older than twelve months: its date, said beside the number. */
  oldEdition?: string | null;
}

/** Copies a text; false (or a promise of it) when the browser refused. */
export type Copy = (text: string) => boolean | Promise<boolean>;

/**
 * The address a phone dials.
 *
 * @param phone as written, such as `22 33 11 60`
 */
export function telHref(phone: string): string {
  return `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
}
