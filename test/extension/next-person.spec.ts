/** What stands open in the side panel for one person must not go over to the next, whatever the notes' lock says. */
import type { BrowserContext, Page } from '@playwright/test';
import { escapePanel, expect, grantSite, test } from './fixtures';
import { makePassphrase, openAt, ownPage, sidePanelOf, writeNote } from './notes-surfaces';
import { type OwnPages, servePages } from './own-pages';

const note = 'sover bak kjøkkenet, deler rom med tre';
const form = `<!doctype html><html lang="nb"><title>Samtale</title><h1>Kartlegging av situasjonen</h1>
  <form><p><label>Arbeidsgiver <input></label></p><p><label>Gjeld <input></label></p>
  <p><label>Kort <textarea maxlength="40"></textarea></label></p></form></html>`;

let own: OwnPages;
test.beforeAll(async () => {
  own = await servePages({ '/sak/4711': form, '/sak/4712': form });
});
test.afterAll(() => own.close());

const address = (sak: number) => `${own.origin}/sak/${sak}`;

/** The first person's form with a note, and the side panel beside it. */
async function noted(context: BrowserContext, page: Page): Promise<Page> {
  await grantSite(context, own.origin);
  const panel = await openAt(page, address(4711), 'Gjeld');
  await writeNote(panel, note);
  await escapePanel(panel);
  return sidePanelOf(context, address(4711));
}

const age = (side: Page) => side.getByRole('group', { name: 'Kan personen være under 18?' });

test('a summary closes with its person: nothing of it is read or handed over beside the next form', async ({
  context,
  page,
}) => {
  const side = await noted(context, page);
  const summary = side.getByRole('heading', { name: 'Oppsummering', exact: true });
  await side.getByRole('button', { name: 'Lag oppsummering' }).click();
  await side.getByRole('button', { name: 'Sett inn i et felt' }).click();
  await page.bringToFront();
  await page.getByLabel('Kort').focus();
  await side.getByRole('button', { name: 'Sett inn nå' }).click();
  await expect(side.getByText('«Kort» tok ikke alt. Dette mangler:')).toBeVisible();
  await page.goto(address(4712));
  await expect(summary).toHaveCount(0);
  await expect(side.getByText(note)).toHaveCount(0);

  // Handed over and erased, it stays to be read over, but not beside the next person's form.
  await page.goto(address(4711));
  await side.getByRole('button', { name: 'Overlever og slett' }).click();
  await side.getByRole('button', { name: 'Kopier', exact: true }).click();
  await expect(side.getByText('Arket er slettet.')).toBeVisible();
  await expect(side.getByText(note)).toBeVisible();
  await page.goto(address(4712));
  await expect(summary).toHaveCount(0);
  await expect(side.getByText(note)).toHaveCount(0);
});

test('a conversation begins anew with the next person, with the age and the child first', async ({
  context,
  page,
}) => {
  const side = await noted(context, page);
  await side.getByRole('button', { name: 'Samtalen' }).click();
  await age(side).getByRole('radio', { name: 'Nei' }).click();
  for (const onward of ['Neste', 'Til spørsmålene', 'Neste']) {
    await side.getByRole('button', { name: onward }).click();
  }
  await expect(side.getByText('Spørsmål 2 av')).toBeVisible();
  await page.goto(address(4712));
  await age(side)
    .getByRole('radio', { name: /usikker/ })
    .click();
  await side.getByRole('button', { name: 'Neste' }).click();
  await expect(side.getByRole('heading', { name: 'Før samtalen' })).toBeVisible();
});

for (const closed of ['locked', 'off'] as const) {
  test(`an age answered while the notes are ${closed} is not the next person’s`, async ({
    context,
    page,
  }) => {
    const side = await noted(context, page);
    const options = await ownPage(context, 'options.html');
    if (closed === 'locked') {
      await makePassphrase(options, 'en lang setning som ingen gjetter');
      await options.getByRole('button', { name: 'Lås nå' }).click();
    } else {
      await options
        .getByRole('switch', { name: /otater/ })
        .first()
        .uncheck({ force: true });
    }
    await side.bringToFront();
    const no = age(side).getByRole('radio', { name: /^Nei/ });
    await no.check({ force: true });
    await expect(no).toBeChecked();
    await page.goto(address(4712));
    await expect(age(side).getByRole('radio', { checked: true })).toHaveCount(0);
  });
}
