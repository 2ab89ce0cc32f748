/** The panel beside a field: what to look for, ask and do, a note, and whom to call. */
import { PanelParts } from './panel-parts';
import type { PanelProps } from './panel-props';
import { PanelShell } from './panel-shell';

/** The panel where all of it is there from the start. */
export function Panel(props: PanelProps) {
  return (
    <PanelShell {...props}>
      <PanelParts {...props} />
    </PanelShell>
  );
}
