/** @returns a promise kept after the next paint; at once in a page that is not in view, which paints nothing */
export async function painted(): Promise<void> {
  if (document.visibilityState !== 'visible') return;
  await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
}
