/** The real sidebar of Firefox, opened as its shortcut does. */
import { expect, test } from '@playwright/test';
import { serveForms } from '@/scripts/forms/serve';
import { startFirefox } from './browser';
import { openForm } from './form';
import { until } from './until';

test('the sidebar shows the sheet of the form in view', async () => {
  test.setTimeout(180_000);
  const forms = await serveForms();
  const firefox = await startFirefox();
  try {
    await firefox.grant('http://127.0.0.1');
    const options = await firefox.openOwn('/options.html');
    const page = await openForm(firefox, `${forms.url}prison/innkomst?id=4711`);
    const opened = await firefox.inWindow<boolean>(
      `(async () => {
        const sidebar = globalThis.SidebarController ?? globalThis.SidebarUI;
        const [id] = [...sidebar.sidebars.keys()].filter((one) => one.includes('kjennetegn'));
        await sidebar.show(id);
        return sidebar.isOpen;
      })()`,
    );
    expect(opened).toBe(true);
    await page.bringToFront();
    const shown = () =>
      options.evaluate(() => {
        const { browser } = globalThis as unknown as {
          browser: { extension: { getViews(about: { type: string }): Window[] } };
        };
        return browser.extension
          .getViews({ type: 'sidebar' })
          .map((view) => view.document.body.textContent)
          .join();
      });
    await until(async () => (await shown()).includes('Gjeld'), 'the sheet in the sidebar');
    expect(await shown()).toContain('Dette skjemaet');
  } finally {
    await firefox.end();
    await forms.close();
  }
});
