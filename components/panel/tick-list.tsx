/** Lines of the guide as a list: to tick where there is a sheet, else to read. */
import './lines.css';
import type { GuideItem } from '@/guide/model';
import type { SheetView } from '../sheet/sheet-view';
import { SourceLinks } from '../sources/source-links';
import { SignLine } from './sign-line';

/** Where ticks are kept, and what happens when one changes. */
export interface Ticking {
  sheet: SheetView;
  ticks: ReadonlySet<string>;
  onTick(itemId: string, ticked: boolean): void;
}

/** The lines with their sources; while the sheet is being read they wait for it. */
export function TickList({
  items,
  sheet,
  ticks,
  onTick,
}: Ticking & { items: readonly GuideItem[] }) {
  return (
    <ul class="kj-lines">
      {items.map((item) =>
        sheet.state === 'open' || sheet.state === 'loading' ? (
          <SignLine
            key={item.id}
            item={item}
            ticked={ticks.has(item.id)}
            disabled={sheet.state === 'loading'}
            onTick={onTick}
          />
        ) : (
          <li key={item.id} class="kj-line kj-line-plain">
            {item.text} <SourceLinks address={item.address} sources={item.sources} />
          </li>
        ),
      )}
    </ul>
  );
}
