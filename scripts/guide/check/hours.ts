import { type Check, problemAt } from '../content';

/** Opening hours begin before they end; what lasts past midnight is written as two spans. */
export const checkHours: Check = ({ contacts }) =>
  contacts.flatMap((contact) => {
    const { id, hours } = contact.value;
    if (hours === undefined || hours === 'always') return [];
    return hours.flatMap(({ from, to }, index) =>
      // Clock times of one length compare as text.
      from < to && to <= '24:00'
        ? []
        : [
            problemAt(
              contact,
              ['hours', index],
              `${id}: ${from} to ${to} is no span of one day`,
              'from comes before to; past midnight write 24:00 and a second span from 00:00',
            ),
          ],
    );
  });
