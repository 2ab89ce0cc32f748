/** What to do: duties first, then the steps, rights, help and who does what. */
import type { GuideItem } from '@/guide/model';
import type { Kind } from '@/guide/vocabulary';
import type { OwnLines as Lines } from '@/utils/organisation/additions';
import { useWords } from '../language/language';
import { OwnLines } from '../organisation/own-lines';
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

interface DoProps {
  items: readonly GuideItem[];
  minor: boolean;
  own: Lines | null;
}

/** The lines of each section that has any, under its heading; what the organisation adds stands after the duties. */
export function Do({ items, minor, own }: DoProps) {
  const words = useWords(panelWords);
  const filled = sections
    .map(({ title, kinds }) => ({ title, lines: itemsOfKinds(items, kinds, minor) }))
    .filter(({ lines }) => lines.length > 0);
  const duties = filled.filter(({ title }) => title === 'duties');
  const rest = filled.filter(({ title }) => title !== 'duties');
  const drawn = ({ title, lines }: (typeof filled)[number]) => (
    <ItemList key={title} title={words[title]} items={lines} />
  );
  if (filled.length === 0 && !own) return <p class="kj-quiet-text">{words.emptyTab}</p>;
  return (
    <>
      {duties.map(drawn)}
      {own && <OwnLines lines={own} />}
      {rest.map(drawn)}
    </>
  );
}
