/** The popup: an answer or a number in five seconds, and this site's switch. */
import '../styles/surface';
import './popup.css';
import { Eye, EyeOff, ListChecks, MousePointerClick, PanelRight, Settings } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { IconButton } from '../controls/icon-button';
import { LanguageChoice } from '../controls/language-choice';
import { EmergencyBar } from '../emergency/emergency-bar';
import { InLanguage, useWords } from '../language/language';
import { SearchBox } from '../search/search-box';
import { popupWords } from '../words/popup';
import type { PopupProps } from './popup-props';
import { PopupVault } from './popup-vault';
import { SiteSwitch } from './site-switch';

/** The whole popup, 360 px wide. While something is asked, the hits take the middle. */
export function Popup(props: PopupProps) {
  return (
    <InLanguage language={props.language}>
      <main class="kj-popup" lang={props.language}>
        <Content {...props} />
      </main>
    </InLanguage>
  );
}

function Content(props: PopupProps) {
  const words = useWords(popupWords);
  const HideIcon = props.hidden ? Eye : EyeOff;
  return (
    <>
      <h1 class="ds-sr-only">{words.title}</h1>
      <SearchBox {...props} autoFocus />
      <EmergencyBar contacts={props.emergency} />
      {props.hidden && <p class="kj-hidden-now">{words.hiddenNow}</p>}
      <SiteSwitch {...props} />
      <ul class="kj-popup-actions">
        {props.onStart && (
          <Action keys={null} onClick={props.onStart}>
            <ListChecks aria-hidden="true" />
            {words.start}
          </Action>
        )}
        <Action keys={props.keys.sidePanel} onClick={props.onSidePanel}>
          <PanelRight aria-hidden="true" />
          {words.openSidePanel}
        </Action>
        <Action keys={props.keys.hideAll} onClick={() => props.onHideAll(!props.hidden)}>
          <HideIcon aria-hidden="true" />
          {props.hidden ? words.showAll : words.hideAll}
        </Action>
        {props.onPickField && (
          <Action keys={null} onClick={props.onPickField}>
            <MousePointerClick aria-hidden="true" />
            {words.pickField}
          </Action>
        )}
        {props.notes && <PopupVault {...props.notes} />}
      </ul>
      <div class="kj-popup-foot">
        <LanguageChoice onLanguage={props.onLanguage} />
        <IconButton icon={Settings} name={words.options} onClick={props.onOptions} />
      </div>
    </>
  );
}

function Action(props: { keys: string | null; onClick(): void; children: ComponentChildren }) {
  return (
    <li>
      <button type="button" class="kj-popup-action" onClick={props.onClick}>
        <span class="kj-popup-action-name">{props.children}</span>
        {props.keys && <kbd class="kj-keys">{props.keys}</kbd>}
      </button>
    </li>
  );
}
