/** A contact with what is known about it right now. */
import { DateTime } from 'luxon';
import type { ContactView, OpenNow } from '@/components/contact/contact-view';
import type { Guide, GuideContact } from '@/guide/model';
import { openState } from '@/utils/hours/open-state';
import { openNowForSameNeed } from '@/utils/hours/same-need';
import { isOldEdition } from './old-edition';

const zone = 'Europe/Oslo';

function minutesOf(moment: DateTime): number {
  return moment.hour * 60 + moment.minute;
}

/** "Today", "tomorrow" or the weekday, and the minute, in Norwegian time. */
function opening(opens: Date, now: Date) {
  const moment = DateTime.fromJSDate(opens, { zone });
  const today = DateTime.fromJSDate(now, { zone }).startOf('day');
  const days = Math.round(moment.startOf('day').diff(today, 'days').days);
  const day = days === 0 ? 'today' : days === 1 ? 'tomorrow' : moment.weekday;
  return { day, at: minutesOf(moment) } as const;
}

/** Whether a contact answers now, as the components show it. */
export function openNow(contact: GuideContact, now: Date): OpenNow {
  const state = openState(contact.hours, now);
  switch (state.state) {
    case 'open':
      return state.until === null
        ? { state: 'always' }
        : { state: 'open', until: minutesOf(DateTime.fromJSDate(state.until, { zone })) };
    case 'closed':
      return { state: 'closed', opens: state.opens && opening(state.opens, now) };
    case 'maybe-closed':
      return { state: 'maybe-closed' };
    case 'unstated':
      return { state: 'unstated' };
  }
}

/** The contact, whether it answers now, and who does when it does not. */
export function contactView(contact: GuideContact, guide: Guide, now = new Date()): ContactView {
  return {
    contact,
    open: openNow(contact, now),
    instead: openNowForSameNeed(contact, guide.contacts, now)[0] ?? null,
    oldEdition: isOldEdition(guide, now) ? guide.edition : null,
  };
}
