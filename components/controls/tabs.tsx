/** Tabs by the ARIA pattern: arrow keys, Home and End move and choose at once. */
import './tabs.css';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** One tab: its id among its equals and its name. */
interface Tab<Id extends string> {
  id: Id;
  name: string;
}

/** What the tabs show and say. */
export interface TabsProps<Id extends string> {
  /** The name of the whole row, for screen readers. */
  label: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect(id: Id): void;
  /** The content of the selected tab. */
  children: ComponentChildren;
}

function target(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % count;
    case 'ArrowLeft':
      return (from + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** A row of tabs above the content of the selected one. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const base = useId();
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const from = props.tabs.findIndex((tab) => tab.id === props.selected);
    const to = target(event.key, from, props.tabs.length);
    const tab = to === null ? undefined : props.tabs[to];
    if (to === null || !tab) return;
    event.preventDefault();
    props.onSelect(tab.id);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div class="ds-tabs kj-tabs">
      <div role="tablist" aria-label={props.label} ref={row} onKeyDown={onKeyDown}>
        {props.tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            aria-selected={tab.id === props.selected}
            aria-controls={tab.id === props.selected ? `${base}-panel` : undefined}
            tabIndex={tab.id === props.selected ? 0 : -1}
            onClick={() => props.onSelect(tab.id)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div
        class="kj-tabpanel"
        role="tabpanel"
        id={`${base}-panel`}
        key={props.selected}
        aria-labelledby={`${base}-${props.selected}`}
        // The panel scrolls, so the keyboard must be able to reach it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs a tab stop
        tabIndex={0}
      >
        {props.children}
      </div>
    </div>
  );
}
