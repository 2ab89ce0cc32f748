/** Does anything move for someone who asked for less motion? */
import type { Page } from '@playwright/test';

/** What is animated, or would be when it changes, for longer than 10 ms. */
export function whatMoves(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = 0.01;
    const seconds = (list: string) => Math.max(0, ...list.split(',').map(Number.parseFloat));
    const running = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) > longest * 1000)
      .map((animation) => `runs: ${(animation as CSSAnimation).animationName ?? animation.id}`);
    const styled = window.colours.drawn('*').flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const moves =
          (style.transitionProperty !== 'none' &&
            seconds(style.transitionDuration) + seconds(style.transitionDelay) > longest) ||
          (style.animationName !== 'none' &&
            (seconds(style.animationDuration) > longest ||
              style.animationIterationCount === 'infinite')) ||
          style.scrollBehavior === 'smooth';
        return moves ? [`${element.localName}.${element.getAttribute('class')}${part ?? ''}`] : [];
      }),
    );
    return [...running, ...new Set(styled)];
  });
}
