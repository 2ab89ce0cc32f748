/** What to do: duties first, then the steps, rights, help and who does what. */
import type { GuideItem } from '@/guide/model';
import { useWords } from '../language/language';
import { panelWords } from '../words/panel';
import { itemsByKind } from './group-items';
import { ItemList } from './item-list';

const kinds = ['duty', 'step', 'right', 'help', 'service', 'responsibility'] as const;

/** The lines of each kind under its heading. */
export function Do({ items, minor }: { items: readonly GuideItem[]; minor: boolean }) {
  const words = useWords(panelWords);
  const groups = itemsByKind(items, kinds, minor);
  if (groups.length === 0) return <p class="kj-quiet-text">{words.emptyTab}</p>;
  const titles = {
    duty: words.duties,
    step: words.steps,
    right: words.rights,
    help: words.help,
    service: words.help,
    responsibility: words.who,
  };
  return (
    <>
      {groups.map(({ kind, items: lines }) => (
        <ItemList key={kind} title={titles[kind]} items={lines} ordered={kind === 'step'} />
      ))}
    </>
  );
}
