/** The panel's states without lines: on its way, failed, empty, to read only. Those that stay have their next action. */
import './panel.css';
import type { ComponentChildren } from 'preact';
import { Loading } from '../feedback/loading';
import { Notice } from '../feedback/notice';
import { useWords } from '../language/language';
import { panelWords } from '../words/panel';

interface Expand {
  onExpand?: (() => void) | undefined;
}

function SidePanelButton({ onExpand }: Expand) {
  const words = useWords(panelWords);
  if (!onExpand) return null;
  return (
    <button type="button" class="ds-button" data-variant="secondary" onClick={onExpand}>
      {words.expand}
    </button>
  );
}

/** The guidance is on its way. */
export function GuidanceLoading() {
  return (
    <div class="kj-panel-body">
      <Loading name={useWords(panelWords).loading} lines={6} />
    </div>
  );
}

interface Failed extends Expand {
  onRetry(): void;
  /** What is there all the same. */
  children?: ComponentChildren;
}

/** The guidance did not arrive. */
export function GuidanceFailed({ onRetry, onExpand, children }: Failed) {
  const words = useWords(panelWords);
  const actions = (
    <>
      <button type="button" class="ds-button" onClick={onRetry}>
        {words.retry}
      </button>
      <SidePanelButton onExpand={onExpand} />
    </>
  );
  return (
    <div class="kj-panel-body">
      <Notice tone="danger" title={words.errorTitle} level={2} live actions={actions}>
        {onExpand ? words.errorText : words.errorTextAlone}
      </Notice>
      {children}
    </div>
  );
}

/** The topic has no lines for this role and language. */
export function NothingHere({ onExpand }: Expand) {
  const words = useWords(panelWords);
  return (
    <div class="kj-panel-body">
      <Notice
        tone="neutral"
        title={words.emptyTitle}
        level={2}
        actions={<SidePanelButton onExpand={onExpand} />}
      >
        {onExpand ? words.emptyText : words.emptyTextAlone}
      </Notice>
    </div>
  );
}

/** Ticks and notes are made elsewhere. */
export function SheetReadOnly({ onExpand }: Expand) {
  const words = useWords(panelWords);
  return (
    <Notice tone="neutral" actions={<SidePanelButton onExpand={onExpand} />}>
      {words.readOnly}
    </Notice>
  );
}

/** Something of the page lies over the panel. Stands below the lines, so that none of them moves. */
export function PanelPaused({ onExpand }: Expand) {
  const words = useWords(panelWords);
  return (
    <div class="kj-panel-paused">
      <Notice tone="neutral" live actions={<SidePanelButton onExpand={onExpand} />}>
        {words.paused}
      </Notice>
    </div>
  );
}
