/** The three numbers that are always in sight, out of the guide's contacts. */
import type { EmergencyContacts } from '@/components/emergency/emergency-bar';
import type { Guide, GuideContact } from '@/guide/model';

/** A guide without its emergency numbers must not be shown as if it were whole. */
function contact(guide: Guide, id: string): GuideContact {
  const found = guide.contacts.find((one) => one.id === id);
  if (!found?.phone) throw new Error(`the guide has no contact ${id} with a number`);
  return found;
}

/** @throws when the guide lacks one of the three */
export function emergencyContacts(guide: Guide): EmergencyContacts {
  return {
    danger: contact(guide, 'police-emergency'),
    health: contact(guide, 'medical-emergency'),
    child: contact(guide, 'alarmtelefonen'),
  };
}
