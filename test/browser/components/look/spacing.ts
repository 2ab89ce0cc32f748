/** Is all text still there, each in its place, when someone spaces it out? WCAG 1.4.12. */
import type { Page } from '@playwright/test';

/** Spaces all text as the criterion says, whatever the page's own styles. */
export function spaceOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Text that is cut off, that leaves its box, that lies on other text, or is out of the window. */
export function badlyPlacedText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 2;
    const isLoose = (style: CSSStyleDeclaration) =>
      ['absolute', 'fixed', 'sticky'].includes(style.position);
    const scrolls = (value: string) => value === 'auto' || value === 'scroll';
    const texts: { node: Text; box: DOMRect; layer: Element | null }[] = [];
    const bad: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      const holder = node.parentElement;
      if (!holder || !node.data.trim() || holder.closest('.ds-sr-only, select, textarea, script'))
        continue;
      if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const said = `“${node.data.trim().slice(0, 40)}” in ${holder.localName}.${holder.className}`;
      // Where spaces are kept, the one that ends a line hangs over the edge and is not seen.
      const { whiteSpaceCollapse, fontSize } = getComputedStyle(holder);
      const hanging = whiteSpaceCollapse === 'preserve' ? Number.parseFloat(fontSize) / 2 : 0;
      let at: Element | null = holder;
      let layer: Element | null = null;
      let isHeld = false;
      for (; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (isLoose(style)) layer ??= at;
        const own = at.getBoundingClientRect();
        const tall = box.top < own.top - slack || box.bottom > own.bottom + slack;
        const wide = box.left < own.left - slack || box.right > own.right + slack + hanging;
        if (!isHeld && style.display !== 'inline' && style.display !== 'contents') {
          isHeld = true;
          if (!scrolls(style.overflowY) && tall) bad.push(`leaves its box: ${said}`);
          if (!scrolls(style.overflowX) && wide) bad.push(`is wider than its box: ${said}`);
        }
        // Beyond what scrolls, all of it can be reached.
        if (scrolls(style.overflowY) || scrolls(style.overflowX)) {
          layer ??= at;
          break;
        }
        if ((style.overflowY !== 'visible' && tall) || (style.overflowX !== 'visible' && wide)) {
          bad.push(`cut off: ${said}`);
        }
      }
      if (!at || at === document.body) {
        if (box.right > document.documentElement.clientWidth + 1)
          bad.push(`out of the window: ${said}`);
      }
      texts.push({ node, box, layer });
    }
    for (const [place, one] of texts.entries()) {
      for (const other of texts.slice(place + 1)) {
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // What scrolls by itself, and a bar that stays meanwhile, lie on what is under them by intent.
        if (across <= slack || down <= slack || one.layer !== other.layer) continue;
        const block = (node: Text) => {
          let at = node.parentElement;
          while (at && getComputedStyle(at).display === 'inline') at = at.parentElement;
          return at;
        };
        const a = block(one.node);
        const b = block(other.node);
        if (!a || !b || a.contains(b) || b.contains(a)) continue;
        bad.push(
          `“${one.node.data.trim().slice(0, 30)}” lies on “${other.node.data.trim().slice(0, 30)}”`,
        );
      }
    }
    return bad;
  });
}
