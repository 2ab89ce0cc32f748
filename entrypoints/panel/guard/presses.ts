/**
 * A pointer's press that changes something waits for proof that the panel was seen. Keys are never
 * held back, and a note that is begun is the writer's own.
 */

/** What changes something when pressed. All else leads somewhere or shows more. */
const changing = 'input,textarea,label,[class^=kj-sheet] button,.kj-note-copy button';

/** Keys and assistive technology press without a pointer. */
function isPointer(event: MouseEvent): boolean {
  const { pointerType } = event as MouseEvent & { pointerType?: string };
  return pointerType === undefined ? event.detail > 0 : pointerType !== '';
}

function pressedIn(event: Event): HTMLElement | null {
  const { target } = event;
  const pressed = target instanceof Element ? target.closest<HTMLElement>(changing) : null;
  return pressed instanceof HTMLLabelElement ? pressed.control : pressed;
}

const isNote = (element: HTMLElement | null): element is HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement;
const isBox = (element: EventTarget | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement;

/**
 * Holds back presses in this page.
 *
 * @param mayCount asked at each press; a press that may not count is as if it never was
 */
export function guardPresses(mayCount: () => Promise<boolean>): void {
  let begun = false;
  let byPointer: HTMLInputElement | null = null;
  const on = (name: string, listen: (event: Event) => void) =>
    document.addEventListener(name, listen, { capture: true });

  on('click', (event) => {
    const pressed = pressedIn(event);
    if (!pressed || !isPointer(event as MouseEvent) || (begun && isNote(pressed))) return;
    if (isBox(pressed)) {
      byPointer = pressed;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    void mayCount().then((may) => {
      if (may) isNote(pressed) ? pressed.focus() : pressed.click();
    });
  });
  // The tick shows at once; it is told, and so recorded, when it may count, and else taken back.
  on('change', (event) => {
    const box = event.target;
    if (!isBox(box) || box !== byPointer) return;
    byPointer = null;
    event.stopImmediatePropagation();
    const { checked } = box;
    void mayCount().then((may) => {
      box.checked = may ? checked : !checked;
      if (may) box.dispatchEvent(new Event('change', { bubbles: true }));
    });
  });
  // The focus comes with the press itself, before there is a click.
  for (const early of ['mousedown', 'dragover', 'drop']) {
    on(early, (event) => {
      if (!begun && isNote(pressedIn(event))) event.preventDefault();
    });
  }
  on('focusin', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) begun = true;
  });
}
