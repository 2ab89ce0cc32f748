/** Attacks 5, 6 and 7: what a page's own scripts hear, read and measure while a note is written. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { type Arena, boxAt, expect, openFormPanel, standing, storedTicks, test } from './arena';

const planted = 'sover bak kjøkkenet i lampefabrikken';

async function openNote(page: Page, arena: Arena): Promise<Frame> {
  const panel = await openFormPanel(page, arena);
  await panel.getByRole('tab', { name: 'Notat' }).click();
  await panel.getByRole('textbox').focus();
  return panel;
}

const typing = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
  'drop',
  'dragover',
  'selectionchange',
  'selectstart',
];

test('attack 05: keys, composition, paste, copy and drop while a note is written', async ({
  page,
  arena,
}) => {
  const panel = await openNote(page, arena);
  await page.evaluate((names) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const target of [window, document]) {
      for (const name of names) {
        target.addEventListener(name, ({ type }) => heard.push(type), { capture: true });
      }
    }
  }, typing);
  await page.keyboard.type(planted);
  await page.keyboard.insertText('ø𝕏');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'ka', selectionStart: 2, selectionEnd: 2 });
  await page.keyboard.insertText('kaï');
  for (const key of ['A', 'C', 'V']) await page.keyboard.press(`Control+${key}`);
  await expect(panel.getByRole('textbox')).toHaveValue(new RegExp(planted));
  expect(await page.evaluate('heard')).toEqual([]);
  // The key that closes the panel goes down in it, and comes up in the page that gets the focus back.
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.isDetached()).toBe(true);
  const after = (await page.evaluate('heard')) as string[];
  expect(after.filter((name) => name !== 'keyup')).toEqual([]);
  expect(after.length, 'one key coming up at most, heard by window and document').toBeLessThan(3);
  // The listening itself works: what is typed in the page is heard.
  await page.locator('[name=navn]').pressSequentially('A');
  expect(await page.evaluate('heard')).toEqual(expect.arrayContaining(['keydown', 'input']));
});

test('attack 05: a text is dragged in from another window and dropped on the note', async ({
  page,
  arena,
}) => {
  const panel = await openNote(page, arena);
  const note = panel.getByRole('textbox');
  const names = ['dragenter', 'dragover', 'dragleave', 'drop', 'dragend', 'input', 'beforeinput'];
  await page.evaluate((names) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const name of names) {
      addEventListener(name, (event) => heard.push(event.type), { capture: true });
      // A page that takes whatever is dropped anywhere.
      document.addEventListener(name, (event) => event.preventDefault());
    }
  }, names);
  const session = await page.context().newCDPSession(page);
  const drop = async (text: string, { x, y }: { x: number; y: number }) => {
    const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x, y, data });
  };
  const middleOf = async (locator: typeof note) => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await locator.boundingBox()) ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  };
  await drop(planted, await middleOf(note));
  await expect(note).toHaveValue(planted);
  await expect(panel.getByText(/^Lagret/)).toBeVisible();
  expect(await page.evaluate('heard')).toEqual([]);
  // The listening itself works: what is dropped in the page is heard.
  await drop('noe annet', await middleOf(page.locator('[name=navn]')));
  expect(await page.evaluate('heard')).toEqual(expect.arrayContaining(['dragover', 'drop']));
});

test('attack 05: no field to write in is made in the page', () => {
  for (const name of ['in-page.js', 'panel-placing.js', 'picker.js', 'at-caret.js']) {
    const script = readFileSync(`.output/chrome-mv3/${name}`, 'utf8');
    const made = [...script.matchAll(/createElement\(\s*[`'"](\w+)[`'"]/g)].map(([, tag]) => tag);
    expect(
      made.filter((tag) => !['div', 'style', 'button', 'iframe', 'span'].includes(tag ?? '')),
    ).toEqual([]);
    expect(script).not.toMatch(/\.contentEditable\s*=|setAttribute\([`'"]contenteditable/);
  }
});

/** All that a page can ask about text it should not know. */
function readAll(text: string) {
  const { find } = window as unknown as { find(text: string, ...flags: boolean[]): boolean };
  const prefixes = [6, 12, text.length].map((length) => text.slice(0, length));
  const root = document.documentElement as HTMLElement & {
    getHTML?(about: object): string;
  };
  const host = [...root.children].at(-1) as HTMLElement;
  const texts = [
    root.textContent,
    root.textContent,
    root.outerHTML,
    root.getHTML?.({ serializableShadowRoots: true }),
    new XMLSerializer().serializeToString(document),
    (root.cloneNode(true) as HTMLElement).outerHTML,
    host.textContent,
    String(getSelection()),
    document.title,
    JSON.stringify(performance.getEntries()),
  ].join('\n');
  const found = prefixes.map((prefix) => {
    getSelection()?.removeAllRanges();
    return [find(prefix), find(prefix, false, true, true, false, true, false)];
  });
  getSelection()?.removeAllRanges();
  const under: string[] = [];
  for (let x = 5; x < innerWidth; x += 60) {
    for (let y = 5; y < innerHeight; y += 60) {
      const caret = document.caretPositionFromPoint?.(x, y);
      const [top] = document.elementsFromPoint(x, y);
      under.push(`${top?.tagName} ${caret?.offsetNode.nodeName} ${caret?.offset}`);
    }
  }
  return {
    has: texts.includes(text),
    named: /lampefabrikken|kjøkkenet/.test(texts),
    found,
    under,
    length: texts.replace(/\d+(\.\d+)?/g, '').length,
    shadow: host.shadowRoot,
    box: JSON.stringify([host.getBoundingClientRect(), root.scrollWidth, root.scrollHeight]),
    frames: window.length,
    names: Object.keys(window).length,
  };
}

test('attack 06: window.find, selection, serialising, cloning and carets tell nothing of a note', async ({
  page,
  arena,
}) => {
  const panel = await openNote(page, arena);
  const without = await page.evaluate(readAll, planted);
  await panel.getByRole('textbox').focus();
  await page.keyboard.type(planted);
  await expect(panel.getByText(/^Lagret/)).toBeVisible();
  // Ticks too, and back to where it was.
  await panel.getByRole('tab', { name: 'Se etter' }).click();
  await panel.getByRole('checkbox').first().press('Space');
  await expect.poll(() => storedTicks(panel)).toBe(1);
  await panel.getByRole('tab', { name: 'Notat' }).click();
  await panel.getByRole('textbox').focus();
  const withNote = await page.evaluate(readAll, planted);
  expect(withNote).toMatchObject({ has: false, named: false, shadow: null });
  expect(withNote.found.flat()).not.toContain(true);
  expect(withNote).toEqual(without);
  // The probe itself works: what the page holds, it finds.
  expect(await page.evaluate(`find('Gjeld')`)).toBe(true);
});

/** All that a page can hear and measure of a press in the panel. */
const watching = `(() => {
  const log = [];
  globalThis.log = log;
  for (const name of ['pointerdown','pointerup','mousedown','mouseup','click','pointermove','focusin','focusout','toggle','wheel','contextmenu'])
    addEventListener(name, (event) => log.push([event.type, event.clientX, event.clientY, event.target === document.body]), { capture: true });
  new MutationObserver((all) => log.push(['changed', all.length])).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new ResizeObserver((all) => log.push(['sized', all.length])).observe(document.documentElement.lastElementChild);
})()`;

test('attack 07: neither place of a press nor size of our element tells what was ticked', async ({
  page,
  arena,
}) => {
  const seen: unknown[] = [];
  for (const number of [0, 2]) {
    const panel = await openFormPanel(page, arena);
    const at = await boxAt(panel, number);
    await page.mouse.move(at.x, at.y);
    await page.waitForTimeout(200);
    await page.evaluate(watching);
    await page.waitForTimeout(100);
    await page.evaluate('log.length = 0');
    await page.mouse.click(at.x, at.y);
    await expect(panel.getByRole('checkbox').nth(number)).toBeChecked();
    await expect(panel.getByText(/^Lagret/)).toBeVisible();
    expect(await standing(panel)).toBe('counts');
    seen.push(
      await page.evaluate(() => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        const { width, height } = host.getBoundingClientRect();
        const { log } = globalThis as unknown as { log: unknown[] };
        return { log, width, height, html: host.outerHTML, focus: document.activeElement?.tagName };
      }),
    );
  }
  expect(seen[1]).toEqual(seen[0]);
  expect(
    (seen[0] as { log: unknown[] }).log.filter((one) => (one as string[])[0] !== 'focusin'),
  ).toEqual([]);
});
