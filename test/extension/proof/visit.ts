/** One visit to a page: what a person does there, and everything the page could notice of it. */
import type { Page } from '@playwright/test';

/** What happened in the page's own eyes. */
export interface Visit {
  /** Console messages and uncaught errors, from the page's first line on. */
  said: string[];
  /** Each event the page got: type, target, trusted, prevented. */
  events: string[];
  /** What had the focus at each press of Tab. */
  tabs: string[];
}

/** Events whose number or place among the others depends on the clock, with us or without. */
const clockwork =
  '^(pointerrawupdate|(pointer|mouse)(move|over|out|enter|leave)|scroll|transition|animation|' +
  'selectionchange|page|load|readystate|resize|DOMContentLoaded)';

/** Runs in every frame before the page's scripts: keeps a list of all that happens. */
function listen(clockwork: string): void {
  // Form engines draw their ids by lot: the same lots for every visit.
  let lot = 1;
  Math.random = () => {
    lot = (lot * 16807) % 2147483647;
    return lot / 2147483647;
  };
  const events: string[] = [];
  Object.assign(globalThis, { witnessed: events });
  const types = new Set<string>();
  for (const proto of [HTMLElement.prototype, Document.prototype, Window.prototype, window]) {
    for (const name of Object.getOwnPropertyNames(proto)) {
      if (name.startsWith('on')) types.add(name.slice(2));
    }
  }
  for (const extra of [
    'focusin',
    'focusout',
    'compositionstart',
    'beforeinput',
    'DOMContentLoaded',
  ])
    types.add(extra);
  const witness = (event: Event) => {
    const target = event.target as Element | null;
    // Of our own element a page may hear; what is its own must be as it was.
    if (target?.parentNode === document.documentElement && target !== document.body) return;
    const name = target?.getAttribute?.('name') ?? '';
    const before = `${event.type} ${target?.nodeName ?? 'window'} ${name} ${event.isTrusted}`;
    queueMicrotask(() => events.push(`${before} ${event.defaultPrevented}`));
  };
  const timed = new RegExp(clockwork);
  for (const type of types) {
    if (!timed.test(type)) addEventListener(type, witness, { capture: true, passive: true });
  }
}

/** Notes what the page says and hears, from its first line on; call before it is opened. */
export async function witness(page: Page): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    // The browser asks a site for its icon once a session, whichever page comes first.
    if (/\/favicon\.ico$/.test(message.location().url)) return;
    said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  await page.addInitScript(listen, clockwork);
  return said;
}

/** What a person does on any form: writes in its first text field, ticks, chooses, tabs through. */
export async function fillIn(page: Page): Promise<void> {
  const text = page.locator('input[type=text]:visible,input:not([type]):visible,textarea:visible');
  if (await text.count()) {
    await text.first().click();
    await page.keyboard.type('abc');
  }
  const box = page.locator('input[type=checkbox]:visible,input[type=radio]:visible');
  if (await box.count()) await box.first().click({ force: true, noWaitAfter: true });
}

/** Runs in the page. The first place at its left edge where a press does nothing. */
function barePlace(): { x: number; y: number } | null {
  const used = 'a,button,input,select,textarea,label,summary,iframe,[tabindex],[role],[onclick]';
  const x = 4;
  for (let y = 4; y < innerHeight; y += 4) {
    if (!document.elementFromPoint(x, y)?.closest(used)) return { x, y };
  }
  return null;
}

/** Presses Tab from the top until the order comes round, at most `most` times. */
export async function tabsThrough(page: Page, most = 40): Promise<string[]> {
  // After a press in a frame, ours or another, the browser begins elsewhere than on a fresh page.
  const bare = await page.evaluate(barePlace);
  if (bare) await page.mouse.click(bare.x, bare.y);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.evaluate(() => getSelection()?.setPosition(document.body, 0));
  const order: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    order.push(
      await page.evaluate(() => {
        const at = document.activeElement;
        const all = [...document.querySelectorAll('*')];
        return `${at?.tagName} ${at?.getAttribute('name') ?? ''} ${at ? all.indexOf(at) : -1}`;
      }),
    );
    if (step > 2 && order.at(-1) === order[0]) break;
  }
  return order;
}

/** Everything the page's frames heard since it was last asked. */
export async function heard(page: Page): Promise<string[]> {
  const events: string[] = [];
  for (const frame of page.frames()) {
    if (frame.url().startsWith('chrome-extension:')) continue;
    events.push(
      ...(await frame.evaluate(() =>
        (globalThis as unknown as { witnessed: string[] }).witnessed.splice(0),
      )),
    );
  }
  return events;
}
