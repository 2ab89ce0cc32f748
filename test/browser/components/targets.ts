/** Which targets of a page are smaller than they must be. */
import type { Page } from '@playwright/test';

/**
 * The targets that are too small, as words for a message. A target is what answers to a press: a control, with its
 * label and with what its style lays round it, so its size is felt for with the browser's own hit test.
 * Two exceptions, both WCAG 2.5.8's: a link inside a sentence, whose height is the line's (inline); and, where
 * `spaced`, a target round whose middle there is a circle as wide as the least size that meets no other (spacing).
 *
 * @param least in CSS pixels, each way
 */
export function smallTargets(page: Page, least: number, spaced: boolean): Promise<string[]> {
  return page.evaluate(
    ({ least, spaced }) => {
      const pressed =
        'a[href], button, input, select, textarea, summary, label:has(input), [role=option]';
      const unseen =
        ':disabled, .ds-sr-only, .kj-skip:not(:focus), details:not([open]) > :not(summary) *';
      const targets = [...document.querySelectorAll<HTMLElement>(pressed)].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          getComputedStyle(element).pointerEvents !== 'none' &&
          !element.matches(unseen) &&
          // A box inside its label is the label's; the label is measured.
          !(element.matches('input') && element.closest('label')),
      );
      const middleOf = (element: Element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      };
      const belongs = (target: HTMLElement, hit: Element | null) => {
        const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
        return [target, ...labels].some((part) => part.contains(hit));
      };
      /** How far one can go from the middle and still hit it, felt for in steps of half a pixel. */
      const reach = (target: HTMLElement, dx: number, dy: number) => {
        const { x, y } = middleOf(target);
        let far = 0;
        while (
          far < least &&
          belongs(target, document.elementFromPoint(x + dx * (far + 0.5), y + dy * (far + 0.5)))
        ) {
          far += 0.5;
        }
        return far;
      };
      const sizeOf = (target: HTMLElement) => {
        target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        return {
          width: reach(target, 1, 0) + reach(target, -1, 0),
          height: reach(target, 0, 1) + reach(target, 0, -1),
        };
      };
      const isInSentence = (target: HTMLElement) => {
        let block: Element | null = target;
        while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
        const own = target.textContent?.trim().length ?? 0;
        return block !== target && (block?.textContent?.trim().length ?? 0) > own;
      };
      const isAlone = (target: HTMLElement) => {
        const { x, y } = middleOf(target);
        return targets.every((other) => {
          if (other === target || other.contains(target) || target.contains(other)) return true;
          const { left, right, top, bottom } = other.getBoundingClientRect();
          const dx = Math.max(left - x, 0, x - right);
          const dy = Math.max(top - y, 0, y - bottom);
          const middle = middleOf(other);
          const isSmall = right - left < least || bottom - top < least;
          const apart = Math.hypot(middle.x - x, middle.y - y);
          return Math.hypot(dx, dy) >= least / 2 && (!isSmall || apart >= least);
        });
      };
      return targets.flatMap((target) => {
        const { width, height } = sizeOf(target);
        // What lies under something opened over it is no target now.
        if (width + height === 0) return [];
        // A pixel for the two halves that the steps may miss.
        if (Math.min(width, height) >= least - 1) return [];
        if (isInSentence(target) || (spaced && isAlone(target))) return [];
        const name = target.getAttribute('aria-label') ?? target.textContent?.trim();
        return [`${target.localName}.${target.className} “${name}” ${width} × ${height}`];
      });
    },
    { least, spaced },
  );
}
