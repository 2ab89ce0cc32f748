/** A contact with what is known about it right now. */
import type { ContactView, OpenNow } from '@/components/contact/contact-view';
import type { Guide, GuideContact } from '@/guide/model';

/** STUB until utils/hours */
export function openNow(contact: GuideContact, _now: Date): OpenNow {
  return contact.hours === 'always' ? { state: 'always' } : { state: 'unstated' };
}

/** Twelve months, after which an edition says its age beside every number. */
const edition = { months: 12 };

/** True when the guide's edition is older than twelve months. */
export function isOldEdition(guide: Guide, now: Date): boolean {
  const limit = new Date(guide.edition);
  limit.setMonth(limit.getMonth() + edition.months);
  return now > limit;
}

/** The contact, whether it answers now, and who does when it does not. */
export function contactView(contact: GuideContact, guide: Guide, now = new Date()): ContactView {
  return {
    contact,
    open: openNow(contact, now),
    oldEdition: isOldEdition(guide, now) ? guide.edition : null,
  };
}
