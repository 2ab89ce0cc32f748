/** What the panel is about, why it is here, and the way out of it. */
import { PanelRight, X } from 'lucide-preact';
import { ChoiceRow } from '../controls/choice-row';
import { IconButton } from '../controls/icon-button';
import { useLanguage, useWords } from '../language/language';
import { WithName } from '../language/with-name';
import { panelWords } from '../words/panel';
import { topicNames } from '../words/topics';
import type { PanelProps } from './panel-props';

/** What the header needs of the panel. */
export type PanelHeaderProps = Pick<
  PanelProps,
  | 'layout'
  | 'fieldLabel'
  | 'fieldLanguage'
  | 'topic'
  | 'topics'
  | 'onTopic'
  | 'onExpand'
  | 'onClose'
>;

/** The topic's name, the field it came from, the field's other topics, expand and close. */
export function PanelHeader(props: PanelHeaderProps) {
  const words = useWords(panelWords);
  const names = topicNames[useLanguage()];
  const { fieldLabel, topic } = props;
  const full = props.layout === 'sheet' && fieldLabel !== '';
  const others = props.topics.filter((other) => other !== topic);
  return (
    <header class="kj-panel-header">
      <div class="kj-panel-title-row">
        <div class="kj-panel-titles">
          <h1 class="kj-panel-title">
            {full ? <span lang={props.fieldLanguage}>{fieldLabel}</span> : names[topic]}
          </h1>
          {full && <p class="kj-panel-topic">{names[topic]}</p>}
        </div>
        {props.onExpand && (
          <IconButton icon={PanelRight} name={words.expand} onClick={props.onExpand} />
        )}
        <IconButton icon={X} name={words.close} onClick={props.onClose} />
      </div>
      <p class="kj-panel-why">
        {fieldLabel ? (
          <WithName sentence={words.why}>
            <span lang={props.fieldLanguage}>{fieldLabel}</span>
          </WithName>
        ) : (
          words.whyUnnamed
        )}
      </p>
      {others.length > 0 && (
        <div class="kj-panel-others">
          <span id="kj-others">{words.alsoAbout}</span>
          <ChoiceRow
            labelledBy="kj-others"
            choices={others.map((id) => ({ id, name: names[id] }))}
            onChoose={props.onTopic}
          />
        </div>
      )}
    </header>
  );
}
