/** A contact's number, where one must be there. Pure. */
import type { Guide } from '@/guide/model';

/**
 * @returns the number of a contact by its id
 * @throws when the guide has no such number: a card must not be handed out with a gap
 */
export const phoneOf =
  (guide: Guide) =>
  (id: string): string => {
    const phone = guide.contacts.find((one) => one.id === id)?.phone;
    if (!phone) throw new Error(`the guide has no number of ${id}`);
    return phone;
  };
