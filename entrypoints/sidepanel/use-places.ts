/** What the places show: the lines of the kind picked, and their ticks on the sheet. */
import { useMemo, useState } from 'preact/hooks';
import { placeKey } from '@/components/places/place-key';
import type { PlacesProps } from '@/components/places/places';
import type { Guide } from '@/guide/model';
import type { PlaceKind } from '@/guide/vocabulary';
import { linesForAge } from '@/utils/under-18';
import type { SheetInUse } from '../pages/use-sheet';

const after = ['strom-say-so', 'strom-ask-before-acting', 'strom-list-is-not-complete'];

/** @param minor the person can be under 18, or it is unsure */
export function usePlaces(
  guide: Guide,
  inUse: SheetInUse,
  minor: boolean,
): Omit<PlacesProps, 'sheet'> {
  const [kind, setKind] = useState<PlaceKind | null>(null);
  const items = useMemo(
    () =>
      kind
        ? linesForAge(
            guide.items.filter(({ places, dated }) => places.includes(kind) && !dated),
            guide,
            minor,
          )
        : [],
    [guide, kind, minor],
  );
  const sheet = inUse.sheet?.status === 'open' ? inUse.sheet : null;
  return {
    kind,
    onKind: setKind,
    items,
    after: guide.items.filter(({ id }) => after.includes(id)),
    ticks: new Set(kind ? (sheet?.ticks[placeKey(kind)] ?? []) : []),
    onTick: (itemId, ticked) => kind && inUse.tick(placeKey(kind), itemId, ticked),
  };
}
