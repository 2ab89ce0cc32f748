/** The ways to the side panel's tools: buttons above the sheet. */
import { IdCard, MapPin, MessageCircle, MousePointerClick } from 'lucide-preact';
import type { WayBack } from '../controls/way-back';
import { useWords } from '../language/language';
import { sidePanelWords } from '../words/side-panel';
import { type SideTool, sideTools } from './side-panel-props';

const icons = {
  conversation: MessageCircle,
  card: IdCard,
  places: MapPin,
  field: MousePointerClick,
};

/** The ways there, and back to them. */
export interface ToolsProps {
  onTool(tool: SideTool): void;
  wayBack: WayBack<SideTool>;
}

/** The name under its icon: so all of them stand in one row, in every language. */
export function Tools({ onTool, wayBack }: ToolsProps) {
  const words = useWords(sidePanelWords);
  return (
    <ul class="kj-tools" aria-label={words.tools}>
      {sideTools.map((tool) => {
        const Icon = icons[tool];
        return (
          <li key={tool}>
            <button
              type="button"
              class="kj-tool-button"
              ref={wayBack(tool)}
              onClick={() => onTool(tool)}
            >
              <Icon aria-hidden="true" />
              {words[tool]}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
