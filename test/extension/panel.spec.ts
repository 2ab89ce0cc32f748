import { escapePanel, expect, markersOf, openPanel, test } from './fixtures';

const oneCase = 'interview/sak/2026-1184/steg/2';

test('a marker opens the panel of its field, with lines, sources and a number', async ({
  page,
  forms,
}) => {
  await page.goto(new URL('prison/innkomst?id=4711', forms.url).href);
  const panel = await openPanel(page, 'Gjeld');
  await expect(panel.getByRole('tab')).toHaveCount(4);
  await expect(panel.getByRole('checkbox').first()).toBeVisible();
  await expect(panel.getByRole('link', { name: /KOM/ }).first()).toBeVisible();
  await expect(panel.getByText('22 33 11 60')).toBeVisible();
});

test('Esc closes the panel and gives the focus back', async ({ page, forms }) => {
  await page.goto(new URL(oneCase, forms.url).href);
  await markersOf(page);
  const field = page.getByRole('combobox', { name: 'Boforhold' });
  await field.focus();
  const panel = await openPanel(page, 'Boforhold');
  await escapePanel(panel);
  await expect(field).toBeFocused();
});

test('the panel never covers its field', async ({ page, forms }) => {
  await page.goto(new URL('prison/innkomst?id=4711', forms.url).href);
  await markersOf(page);
  for (const size of [
    { width: 1280, height: 900 },
    { width: 936, height: 800 },
    { width: 900, height: 700 },
    { width: 640, height: 700 },
  ]) {
    await page.setViewportSize(size);
    const panel = await openPanel(page, 'Gjeld');
    const element = await panel.frameElement();
    const box = await element.boundingBox();
    const field = await page
      .getByRole('textbox', { name: 'Gjeld' })
      .or(page.locator('[name=gjeld]'))
      .first()
      .boundingBox();
    if (!box || !field) throw new Error('no box');
    const apart =
      box.x >= field.x + field.width ||
      box.x + box.width <= field.x ||
      box.y >= field.y + field.height ||
      box.y + box.height <= field.y;
    expect(apart, `${size.width} px wide`).toBe(true);
    // With room at its side the panel lies over no other field either, and within the window.
    if (size.width > 930) expect(box.x).toBeGreaterThan(field.x + field.width);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    await escapePanel(panel);
  }
});

test('in a narrow window the panel is a full sheet headed by the field', async ({
  page,
  forms,
}) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await page.goto(new URL(oneCase, forms.url).href);
  await markersOf(page);
  const panel = await openPanel(page, 'Boforhold');
  const box = await (await panel.frameElement()).boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 400, height: 800 });
});

test('rest on a marker makes its panel ready, unseen; leaving takes it away, a press shows it', async ({
  page,
  forms,
}) => {
  await page.goto(new URL('prison/innkomst?id=4711', forms.url).href);
  const marker = (await markersOf(page))[0];
  if (!marker) throw new Error('no marker');
  const panel = () => page.frames().find((frame) => frame.url().includes('/panel.html'));
  const visibility = async () => {
    const element = await panel()?.frameElement();
    return element?.evaluate((frame) => getComputedStyle(frame as Element).visibility);
  };
  await page.mouse.move(marker.x, marker.y);
  await expect.poll(visibility).toBe('hidden');
  await page.mouse.move(2, 2);
  await expect.poll(panel).toBeUndefined();

  await page.mouse.move(marker.x, marker.y);
  await expect.poll(() => panel()?.locator('main').count()).toBe(1);
  expect((await markersOf(page))[0]?.open).toBe(false);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(visibility).toBe('visible');
  await expect(panel()?.locator('html') ?? page.locator('none')).toHaveAttribute(
    'data-presses',
    'counts',
  );
});

test('a press that begins makes the panel, unseen; where it ends shows it or takes it away', async ({
  page,
  forms,
}) => {
  await page.goto(new URL('prison/innkomst?id=4711', forms.url).href);
  const marker = (await markersOf(page))[0];
  if (!marker) throw new Error('no marker');
  const panel = () => page.frames().find((frame) => frame.url().includes('/panel.html'));
  const isOpen = async () => (await markersOf(page))[0]?.open;
  await page.mouse.move(marker.x, marker.y);
  await page.mouse.down();
  await expect.poll(() => panel()?.locator('main').count()).toBe(1);
  expect(await isOpen()).toBe(false);
  await page.mouse.move(2, 2);
  await page.mouse.up();
  await expect.poll(panel).toBeUndefined();

  await page.mouse.move(marker.x, marker.y);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(isOpen).toBe(true);
  // Shown while its page was still being made, it knows that it is.
  await expect(panel()?.locator('html') ?? page.locator('none')).toHaveAttribute(
    'data-presses',
    'counts',
  );
  await expect(panel()?.getByRole('checkbox').first() ?? page.locator('none')).toBeVisible();
});
