/** What to look for: lines to tick, minors' and single forms' lines apart. */
import './lines.css';
import { LinesWithMore } from '../controls/more';
import { useLanguage, useWords } from '../language/language';
import { guideWords } from '../words/guide';
import { panelWords } from '../words/panel';
import { groupToLookFor, type ItemGroup } from './group-items';
import { type Ticking, TickList } from './tick-list';

/** Lines of a group shown at once; more are one press away, and open where one is ticked. */
const most = 10;

/** What the list needs of the panel. */
export interface LookForProps extends Ticking {
  items: Parameters<typeof groupToLookFor>[0];
  minor: boolean;
}

/** The lines under their headings, ending with what single signs cannot say. */
export function LookFor({ items, minor, ...ticking }: LookForProps) {
  const words = useWords(panelWords);
  const especially = guideWords[useLanguage()].especially;
  const groups = groupToLookFor(items, minor);
  const heading = ({ who }: ItemGroup) =>
    who === 'everyone' || who === 'adults' || who === 'minors' ? words[who] : especially[who];
  if (groups.length === 0) return <p class="kj-quiet-text">{words.emptyTab}</p>;
  return (
    <>
      {groups.map((group) => (
        <section key={group.who} class="kj-group" aria-labelledby={`kj-look-${group.who}`}>
          <h2 class="kj-group-title" id={`kj-look-${group.who}`}>
            {heading(group)}
          </h2>
          <LinesWithMore
            lines={group.items}
            most={most}
            mustShow={({ id }) => ticking.ticks.has(id)}
            draw={(lines) => <TickList items={lines} {...ticking} />}
          />
        </section>
      ))}
      <p class="kj-quiet-text">{words.reminderMore}</p>
    </>
  );
}
