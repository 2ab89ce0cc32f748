/** Are you sure? Asked in place, with what it costs; keeping is the first answer. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Notice } from '../feedback/notice';

/** A question before something that cannot be undone. */
export interface ConfirmProps {
  question: string;
  cost: string;
  yes: string;
  no: string;
  onYes(): void;
  onNo(): void;
}

/** Takes the focus to the safe answer. */
export function Confirm(props: ConfirmProps) {
  const safe = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => safe.current?.focus(), []);
  return (
    <Notice
      tone="warning"
      title={props.question}
      actions={
        <>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            ref={safe}
            onClick={props.onNo}
          >
            {props.no}
          </button>
          <button type="button" class="ds-button" data-color="danger" onClick={props.onYes}>
            {props.yes}
          </button>
        </>
      }
    >
      {props.cost}
    </Notice>
  );
}
