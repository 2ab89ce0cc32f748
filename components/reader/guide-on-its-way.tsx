/** In place of a chapter while only the guide's outline is there. */
import { Loading } from '../feedback/loading';
import { useWords } from '../language/language';
import { panelWords } from '../words/panel';

/** Grey lines, read out as what is being fetched. */
export function GuideOnItsWay() {
  return (
    <div class="kj-page">
      <Loading name={useWords(panelWords).loading} lines={8} />
    </div>
  );
}
