/** Each form shows the fields of its answer key and no others, and asks for nothing elsewhere. */
import type { Page } from '@playwright/test';
import { topicIds } from '@/guide/topics/ids';
import { answerKey, formNames, quietPages } from '@/test/forms/answer-key';
import { openStep } from '@/test/forms/walk';
import { expect, test } from './forms';

/** How many questions a person sees: the choices of one question count once. */
function questionsOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const notAsked =
      '[type=hidden],[type=button],[type=submit],[type=reset],[aria-hidden=true],search *,.dropdown-menu *';
    const questions = new Set<string | Element>();
    for (const control of document.querySelectorAll<HTMLInputElement>('input,select,textarea')) {
      if (control.matches(notAsked)) continue;
      const isChoice = control.type === 'radio' || control.type === 'checkbox';
      // A choice is drawn by its label, a select in Enketo by the list after it.
      const drawnBy = isChoice
        ? (control.closest('label') ?? control)
        : control.matches('select')
          ? control.parentElement
          : control;
      if (!drawnBy?.checkVisibility()) continue;
      const choices = control.type === 'checkbox' ? control.closest('fieldset') : null;
      questions.add(choices ?? (control.name || control));
    }
    return questions.size;
  });
}

for (const form of formNames) {
  const key = answerKey(form);
  for (const [index, { name }] of key.steps.entries()) {
    const step = index + 1;
    const fields = key.fields.filter((field) => field.step === step);

    test(`${form}, ${name}: the fields of the answer key`, async ({ page, forms, complaints }) => {
      await openStep(page, forms.url, key, step);
      for (const { label } of fields) {
        const exact = new RegExp(`^\\s*${label.replace(/[?()]/g, '\\$&')}:?\\s*\\*?\\s*$`);
        await expect(page.getByText(exact).locator('visible=true').first(), label).toBeVisible();
      }
      expect(await questionsOn(page)).toBe(fields.length);
      expect(complaints).toEqual([]);
    });
  }

  test(`${form}: the answer key keeps to the rules`, () => {
    const shown = new Set<string>();
    for (const { step, group, label, topics, also = [], marker } of key.fields) {
      const [first] = topics;
      for (const topic of [...topics, ...also]) expect(topicIds, label).toContain(topic);
      expect(topics.length + also.length > 0 || !marker, label).toBe(true);
      const place = `${step} ${group} ${first}`;
      expect(marker, `${label}: the first of its topic in its group`).toBe(
        first !== undefined && !shown.has(place),
      );
      if (first) shown.add(place);
    }
  });
}

for (const name of quietPages) {
  test(`${name}: a page that complains of nothing`, async ({ page, forms, complaints }) => {
    await page.goto(new URL(`quiet/${name}.html`, forms.url).href);
    await expect(page.locator('form')).toBeVisible();
    expect(complaints).toEqual([]);
  });
}
