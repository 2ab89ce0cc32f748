/** Can one see where a control is, whether it is chosen, and what its icon says? WCAG 1.4.11. */
import type { Page } from '@playwright/test';

/**
 * The controls whose edge, sign or icon has less than 3:1 against what lies round it. A button with words in it is
 * known by its words, a control that cannot be used need not be seen.
 */
export function faintEdges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { around, behind, over, contrast, drawn } = window.colours;
    const least = 3;
    const faint: string[] = [];
    const say = (element: Element, what: string, ratio: number) => {
      if (ratio >= least) return;
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30);
      faint.push(
        `${what} ${ratio.toFixed(2)}: ${element.localName}.${element.className} “${name}”`,
      );
    };

    // Its own box, or the one drawn for it beside an input that is not seen.
    const boxes = drawn('input, select, textarea, .kj-option span').filter(
      (one) =>
        !one.matches(':disabled, [type=hidden], .ds-sr-only') &&
        getComputedStyle(one).opacity !== '0',
    );
    for (const box of boxes) {
      const style = getComputedStyle(box);
      const round = around(box);
      const hasEdge = Number.parseFloat(style.borderTopWidth) >= 1;
      const edge = hasEdge ? contrast(over(style.borderTopColor, round), round) : 1;
      say(box, 'edge', Math.max(edge, contrast(behind(box), round)));
      if (box.matches(':checked:is([type=checkbox], [type=radio])')) {
        say(box, 'sign of being chosen', contrast(over(style.color, behind(box)), behind(box)));
      }
      if (box.matches('[role=switch]:not(:checked)')) {
        say(box, 'knob', contrast(over(style.color, behind(box)), behind(box)));
      }
    }
    // A marker stands on any colour: its edge is told from the ring round it, so one of the two is from the page.
    for (const marker of drawn('button').filter((one) => one.getRootNode() instanceof ShadowRoot)) {
      const { borderTopColor, boxShadow } = getComputedStyle(marker);
      const ring = over(boxShadow.match(/^[a-z]+\([^)]*\)/)?.[0] ?? borderTopColor, [0, 0, 0]);
      say(marker, 'edge within its ring', contrast(over(borderTopColor, ring), ring));
    }
    for (const tab of drawn('[role=tab][aria-selected=true]')) {
      const line = getComputedStyle(tab, '::after').backgroundColor;
      say(tab, 'line under the tab', contrast(over(line, behind(tab)), behind(tab)));
    }
    for (const icon of drawn('button svg, a svg, summary svg')) {
      const button = icon.closest('button, a, summary');
      // Seen text says the same.
      const said = button?.cloneNode(true) as Element | undefined;
      for (const unseen of said?.querySelectorAll('.ds-sr-only') ?? []) unseen.remove();
      if (!button || said?.textContent?.trim() || button.matches(':disabled')) continue;
      say(button, 'icon', contrast(over(getComputedStyle(icon).color, behind(icon)), behind(icon)));
    }
    return faint;
  });
}
