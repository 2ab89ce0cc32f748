/** Built files that cannot be had, as when the disk fails. */
import type { BrowserContext } from '@playwright/test';
import { expect } from './fixtures';

/** Files that no page opened from now on can have, until they are given back. */
export async function withhold(
  context: BrowserContext,
  ...names: string[]
): Promise<() => Promise<void>> {
  const file = new RegExp(`/chunks/(?:${names.join('|')})-[^/]*\\.js$`);
  let asked = 0;
  await context.route(file, (route) => {
    asked += 1;
    return route.abort();
  });
  return async () => {
    expect(asked, 'nothing was withheld').toBeGreaterThan(0);
    await context.unroute(file);
  };
}
