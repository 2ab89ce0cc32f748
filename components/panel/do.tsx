/** What to do: duties first, then the steps, rights, help and who does what. */
import type { GuideItem } from '@/guide/model';
import type { Kind } from '@/guide/vocabulary';
import { useWords } from '../language/language';
import { panelWords } from '../words/panel';
import { itemsOfKinds } from './group-items';
import { ItemList } from './item-list';

type Title =
  | 'duties'
  | 'steps'
  | 'procurement'
  | 'actions'
  | 'rights'
  | 'help'
  | 'principles'
  | 'who'
  | 'law';

const sections: { title: Title; kinds: readonly Kind[] }[] = [
  { title: 'duties', kinds: ['duty'] },
  { title: 'steps', kinds: ['step'] },
  { title: 'procurement', kinds: ['procurement'] },
  { title: 'actions', kinds: ['action-point'] },
  { title: 'rights', kinds: ['right'] },
  { title: 'help', kinds: ['help', 'service'] },
  { title: 'principles', kinds: ['principle'] },
  { title: 'who', kinds: ['responsibility'] },
  { title: 'law', kinds: ['law'] },
];

/** The lines of each section that has any, under its heading. */
export function Do({ items, minor }: { items: readonly GuideItem[]; minor: boolean }) {
  const words = useWords(panelWords);
  const filled = sections
    .map(({ title, kinds }) => ({ title, lines: itemsOfKinds(items, kinds, minor) }))
    .filter(({ lines }) => lines.length > 0);
  if (filled.length === 0) return <p class="kj-quiet-text">{words.emptyTab}</p>;
  return (
    <>
      {filled.map(({ title, lines }) => (
        <ItemList key={title} title={words[title]} items={lines} />
      ))}
    </>
  );
}
