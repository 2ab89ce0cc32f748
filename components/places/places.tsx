/** For inspectors: pick the kind of place, see what to look for there, tick it onto the sheet. */
import '../panel/lines.css';
import { useId } from 'preact/hooks';
import type { GuideItem } from '@/guide/model';
import { type PlaceKind, placeKinds } from '@/guide/vocabulary';
import { ChoiceRow } from '../controls/choice-row';
import { useLanguage, useWords } from '../language/language';
import { tickable } from '../panel/group-items';
import { ItemList } from '../panel/item-list';
import { type Ticking, TickList } from '../panel/tick-list';
import { guideWords } from '../words/guide';
import { placesWords } from '../words/places';

/** What it is given. */
export interface PlacesProps extends Ticking {
  /** The kind picked; null: none yet. */
  kind: PlaceKind | null;
  onKind(kind: PlaceKind): void;
  /** The guide's lines for that kind of place, in its order. */
  items: readonly GuideItem[];
  /** What to do when something was seen. */
  after: readonly GuideItem[];
}

/** The kinds of place, then the lines of the one picked. */
export function Places(props: PlacesProps) {
  const words = useWords(placesWords);
  const names = guideWords[useLanguage()].places;
  const pick = useId();
  const look = props.items.filter(({ kind }) => tickable.has(kind));
  const about = props.items.filter(({ kind }) => kind === 'place');
  return (
    <>
      <div>
        <p class="kj-quiet-text" id={pick}>
          {words.pick}
        </p>
        <ChoiceRow
          labelledBy={pick}
          choices={placeKinds.map((id) => ({ id, name: names[id] }))}
          {...(props.kind ? { chosen: props.kind } : {})}
          onChoose={props.onKind}
        />
      </div>
      {props.kind && (
        <>
          {look.length > 0 ? (
            <Look items={look} sheet={props.sheet} ticks={props.ticks} onTick={props.onTick} />
          ) : (
            <p class="kj-quiet-text">{words.nothing(names[props.kind])}</p>
          )}
          {about.length > 0 && <ItemList title={words.known} items={about} />}
          <ItemList title={words.after} items={props.after} />
        </>
      )}
    </>
  );
}

function Look(list: Ticking & { items: readonly GuideItem[] }) {
  const words = useWords(placesWords);
  return (
    <section class="kj-group" aria-labelledby="kj-places-look">
      <h3 class="kj-group-title" id="kj-places-look">
        {words.look}
      </h3>
      <TickList {...list} />
      <p class="kj-quiet-text">{words.reminder}</p>
    </section>
  );
}
