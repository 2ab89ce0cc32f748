/** How contacts stand right now. What counts their hours is fetched after the first paint. */
import { useEffect, useState } from 'preact/hooks';
import type { ContactView } from '@/components/contact/contact-view';
import type { Guide, GuideContact } from '@/guide/model';
import { painted } from './painted';

/** Shows one contact of a guide as it stands. */
export type ViewOf = (contact: GuideContact, guide: Guide) => ContactView;

/** Nothing is said of hours, which may not be counted yet. */
export const withoutHours: ViewOf = (contact) => ({ contact, open: { state: 'unstated' } });

/** @returns what shows contacts as they stood when the page was opened */
export function useContactViews(): ViewOf {
  const [viewOf, setViewOf] = useState(() => withoutHours);
  useEffect(() => {
    const now = new Date();
    void painted()
      .then(() => import('./contact-view'))
      .then(({ contactView }) =>
        setViewOf((): ViewOf => (contact, guide) => contactView(contact, guide, now)),
      );
  }, []);
  return viewOf;
}
