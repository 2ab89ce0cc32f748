/** What the forms do besides showing fields: addresses, steps, sending, frames, more persons. */
import { expect, test } from './forms';

test('the interview keeps its case and answers from step to step', async ({ page, forms }) => {
  await page.goto(new URL('interview/sak/2026-1184', forms.url).href);
  await page.getByLabel('Statsborgerskap').fill('norsk');
  await page.getByRole('button', { name: 'Neste steg' }).click();
  await expect(page).toHaveURL(/\/interview\/sak\/2026-1184\/steg\/2$/);
  await expect(page.getByLabel('Boforhold')).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Statsborgerskap')).toHaveValue('norsk');
});

test('without a case the interview’s address names none', async ({ page, forms }) => {
  await page.goto(new URL('interview/', forms.url).href);
  await page.getByRole('link', { name: 'Helse og trygghet' }).click();
  await expect(page).toHaveURL(/\/interview\/steg\/3$/);
  await page.getByRole('button', { name: 'Send inn' }).click();
  await expect(page.getByText('Samtalen er registrert')).toBeVisible();
});

test('the employer is asked for only of those who work', async ({ page, forms }) => {
  await page.goto(new URL('interview/sak/2026-1184/steg/2', forms.url).href);
  const employer = page.getByLabel('Arbeidsgiver');
  const work = page.getByRole('radiogroup', { name: 'Har personen arbeid?' });
  await expect(employer).toHaveCount(0);
  await work.getByText('Ja', { exact: true }).click();
  await expect(employer).toBeVisible();
  await work.getByText('Nei', { exact: true }).click();
  await expect(employer).toHaveCount(0);
});

test('the inspection has its page in the address and takes more persons', async ({
  page,
  forms,
}) => {
  await page.goto(new URL('inspection/?id=2026-0457&side=3', forms.url).href);
  await page.getByRole('button', { name: 'Neste' }).click();
  await expect(page).toHaveURL(/\?id=2026-0457&side=4$/);
  await page.getByRole('button', { name: 'Legg til person' }).click();
  await expect(page.getByText('Person 2', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Lønn per time')).toHaveCount(2);
});

test('a new intake has three pages under one address and forgets the last person', async ({
  page,
  forms,
}) => {
  const address = new URL('prison/ny', forms.url).href;
  await page.goto(address);
  await page.locator('[name=sprak]').fill('<b>fransk</b>');
  await page.getByRole('button', { name: 'Neste >' }).click();
  await expect(page.locator('[name=gjeld]')).toBeVisible();
  await page.getByRole('button', { name: 'Neste >' }).click();
  await expect(page.locator('[name=vurdering]')).toBeVisible();
  expect(page.url()).toBe(address);
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.locator('#sendt')).toContainText('<b>fransk</b>');
  await page.getByRole('link', { name: 'Ny innkomst' }).click();
  expect(page.url()).toBe(address);
  await expect(page.locator('[name=sprak]')).toHaveValue('');
});

test('the intake’s frame has tabs of its own and can come from another site', async ({
  page,
  forms,
  complaints,
}) => {
  await page.goto(new URL('prison/innkomst?id=4711', forms.url).href);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('link', { name: 'Økonomi' }).click();
  await frame.locator('[name=gjeldtil]').fill('100');
  await frame.getByRole('button', { name: 'Lagre' }).click();
  await expect(frame.getByText('Opplysningene er lagret.')).toBeVisible();

  await page.goto(new URL('prison/innkomst?id=4711&frame=cross', forms.url).href);
  await expect(page.frameLocator('iframe').locator('[name=parorende]')).toBeVisible();
  const origins = page.frames().map((one) => new URL(one.url()).origin);
  expect(origins).toEqual([new URL(forms.url).origin, new URL(forms.otherUrl).origin]);
  expect(complaints).toEqual([]);
});

test('the home visit takes more residents and is sent once its date is there', async ({
  page,
  forms,
  complaints,
}) => {
  await page.goto(new URL('audit/?id=3307', forms.url).href);
  await page.locator('.add-repeat-btn').click();
  await expect(page.locator('[name="/data/beboer/navn"]')).toHaveCount(2);
  await page.getByRole('button', { name: 'Send inn' }).click();
  await expect(page.getByText('Feltet må fylles ut').locator('visible=true')).toHaveCount(1);
  await page.getByPlaceholder('yyyy-mm-dd').first().fill('2026-11-20');
  await page.getByPlaceholder('yyyy-mm-dd').first().press('Tab');
  await page.getByRole('button', { name: 'Send inn' }).click();
  await expect(page.getByText('Besøket er registrert.')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('every form on the list opens', async ({ page, forms, complaints }) => {
  await page.goto(forms.url);
  const addresses = await page
    .getByRole('listitem')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    const response = await page.goto(address);
    expect(response?.headers()['content-type'], address).toBe('text/html; charset=utf-8');
  }
  expect(complaints).toEqual([]);
});

test('nothing outside the built forms is served', async ({ forms, request }) => {
  for (const path of ['%2e%2e/%2e%2e/package.json', '..%2f..%2fpackage.json', 'nothing.js']) {
    expect((await request.get(new URL(path, forms.url).href)).status(), path).toBe(404);
  }
  expect((await request.get(`${forms.url}%ff`)).status()).toBe(400);
});
