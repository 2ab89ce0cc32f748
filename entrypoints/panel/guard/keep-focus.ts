/**
 * Keeps the focus where the person left it. A panel that comes on top again is out of the page for a moment, and now and
 * then Chromium takes the focus from what had it: keys typed on would go nowhere.
 */

/** Where in the person's own doing a loss of focus would be meant. */
interface Doing {
  pressing: boolean;
  tabbing: boolean;
}

/** Follows the panel's whole document for as long as it lives. */
export function keepFocus(): void {
  const doing: Doing = { pressing: false, tabbing: false };
  // Kept by a weak hand: a note that is locked away meanwhile must not live on in memory.
  let lost: WeakRef<HTMLElement> | null = null;

  function giveBack() {
    const element = lost?.deref();
    if (!element?.isConnected || document.activeElement !== document.body) {
      lost = null;
      return;
    }
    element.focus({ preventScroll: true });
    if (document.activeElement === element) lost = null;
    // Not drawn yet, it cannot have it.
    else requestAnimationFrame(giveBack);
  }
  const on = <Name extends keyof WindowEventMap>(
    name: Name,
    act: (event: WindowEventMap[Name]) => void,
  ) => addEventListener(name, act, { capture: true, passive: true });

  on('pointerdown', () => {
    doing.pressing = true;
    lost = null;
  });
  on('pointerup', () => {
    doing.pressing = false;
  });
  on('pointercancel', () => {
    doing.pressing = false;
  });
  on('keydown', ({ key }) => {
    doing.pressing = false;
    doing.tabbing = key === 'Tab';
    // The key goes to what has the focus once this is over.
    giveBack();
  });
  on('focus', () => {
    doing.tabbing = false;
  });
  on('blur', ({ target, relatedTarget }) => {
    // The panel itself loses it: to the page, as when its field is gone to.
    if (target === window) lost = null;
    if (!(target instanceof HTMLElement) || relatedTarget || !document.hasFocus()) return;
    if (doing.pressing || doing.tabbing) return;
    lost = new WeakRef(target);
    requestAnimationFrame(giveBack);
  });
}
