/** One field as a page asks it: one control, or several that together take one answer. */

import type { Scope } from './scopes';

/** What a page asks in one place. */
export interface Asked {
  /** The kind of answer: `text`, `radio`, `select`, `date` … */
  type: string;
  /** True when the controls are choices with labels of their own. */
  choices: boolean;
  /** The controls in document order; radio buttons of one group, parts of one date, widget and original. */
  controls: Element[];
  /** The element that a person sees, beside which a marker stands. */
  visible: Element;
  /** The fieldset or group that is there for this field alone: its name is the label. */
  host: Element | null;
  /** What stands inside belongs to this field too: the widget drawn for a hidden original. */
  widget: Element | null;
  /** The innermost part of the page it stands in, that of its own `host` apart. */
  scope: Scope | null;
}

/** A field of one control, to which others may be added. */
export function asked(type: string, control: Element, scope: Scope | null): Asked {
  return {
    type,
    choices: type === 'radio',
    controls: [control],
    visible: control,
    host: null,
    widget: null,
    scope,
  };
}
