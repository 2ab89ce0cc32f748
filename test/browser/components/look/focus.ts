/** Does one see where the focus is? WCAG 2.4.7, and 1.4.11 for the ring. */
import type { Page } from '@playwright/test';

/**
 * Gives the focus to everything that Tab or the arrows reach, one after the other.
 *
 * @returns what shows no ring of at least 2 px and 3:1 that was not there before
 */
export function unseenFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { around, behind, over, contrast, drawn } = window.colours;
    const reached = drawn(
      'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])',
    ).filter((one) => one.tabIndex >= 0 && !one.matches(':disabled'));

    /** What an outline, or a shadow without blur, is drawn on. */
    const groundOf = (element: Element) => {
      const inset = Number.parseFloat(getComputedStyle(element).outlineOffset) < 0;
      return inset ? behind(element) : around(element);
    };
    /** The rings that can be told from what is behind them. */
    const ringsOn = (element: Element, part?: string): string[] => {
      const style = getComputedStyle(element, part);
      const width = style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth);
      const shadows = [...style.boxShadow.matchAll(/([a-z]+\([^)]*\)) 0px 0px 0px (\d+)px/g)];
      const rings = [
        { colour: style.outlineColor, width },
        ...shadows.map(([, colour = '', spread]) => ({ colour, width: Number(spread) })),
      ];
      const ground = groundOf(element);
      return rings
        .filter((ring) => ring.width >= 2 && contrast(over(ring.colour, ground), ground) >= 3)
        .map((ring) => `${ring.colour} ${ring.width}`);
    };
    const ringsOf = (element: Element) => [...ringsOn(element), ...ringsOn(element, '::after')];
    /** The element, what is drawn for it beside it, and what it stands in. */
    const near = (element: Element) =>
      [
        element,
        element.nextElementSibling,
        element.parentElement,
        element.parentElement?.parentElement,
      ].filter((one) => one instanceof Element);
    const blur = () => {
      const at = document.activeElement;
      if (at?.shadowRoot?.activeElement instanceof HTMLElement) at.shadowRoot.activeElement.blur();
      if (at instanceof HTMLElement) at.blur();
    };
    return reached.flatMap((element) => {
      blur();
      const before = near(element).map(ringsOf);
      element.focus();
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30);
      const said = `${element.localName}.${element.className} “${name}”`;
      if (!element.matches(':focus')) return [`takes no focus: ${said}`];
      if (!element.matches(':focus-visible')) return [`focus is not made visible: ${said}`];
      const isSeen = near(element).some((one, at) =>
        ringsOf(one).some((ring) => !before[at]?.includes(ring)),
      );
      return isSeen ? [] : [`no ring: ${said}`];
    });
  });
}
