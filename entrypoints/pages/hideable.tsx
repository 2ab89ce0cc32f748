/**
 * A page of ours that vanishes with *hide all*: at once and without a name, keeping what was typed,
 * until it is called back.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HiddenPage } from '@/components/hidden/hidden-page';
import { setHidden } from './set-hidden';
import { useHidden } from './use-hidden';
import { useSettings } from './use-settings';

/** What the browser writes on the tab meanwhile; an empty title would show our address. */
const namelessTitle = '\u2026';

const callBack = () => void setHidden(false);

/** What is shown, and what else is done at the moment it is hidden. */
interface HideableProps {
  children: ComponentChildren;
  onHide?(): void;
}

/** Blank while hidden; a page opened while hidden says so, for whoever opened it. */
export function Hideable({ children, onHide }: HideableProps) {
  const hidden = useHidden();
  const settings = useSettings()?.values ?? null;
  const title = useRef(document.title);
  const [wasShown, setWasShown] = useState(false);
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    document.title = hidden ? namelessTitle : title.current;
    // What is hidden loses the focus; called back, one goes on where one was.
    if (hidden) focused.current = document.activeElement;
    else if (focused.current instanceof HTMLElement) focused.current.focus();
  }, [hidden]);
  useEffect(() => {
    if (hidden === false) setWasShown(true);
    if (hidden && wasShown) onHide?.();
  }, [hidden, wasShown, onHide]);
  return (
    <>
      {hidden && !wasShown && settings && (
        <HiddenPage language={settings.language} onCallBack={callBack} />
      )}
      <div hidden={hidden !== false} inert={hidden !== false}>
        {children}
      </div>
    </>
  );
}
