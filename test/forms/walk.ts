/** Opens a step of a demo form as its answer key describes it: with every field shown. */
import type { Page } from '@playwright/test';
import type { AnswerKey } from './answer-key';

/** The answers that make all fields of a step appear: the other field's label, and the answer. */
function answersFor({ fields }: AnswerKey, step: number): [string, string][] {
  const here = fields.filter((field) => field.step === step);
  return Object.entries(Object.assign({}, ...here.map(({ after }) => after ?? {})));
}

async function answer(page: Page, label: string, choice: string): Promise<void> {
  const named = { name: label, exact: true };
  const group = page.getByRole('radiogroup', named).or(page.getByRole('group', named)).first();
  await group.getByText(choice, { exact: true }).click();
}

/**
 * @param base where the forms are served, with a slash at the end
 * @param step from 1
 */
export async function openStep(
  page: Page,
  base: string,
  key: AnswerKey,
  step: number,
): Promise<void> {
  const path = key.steps[step - 1]?.path;
  if (path === undefined) throw new Error(`${key.form} has no step ${step}`);
  await page.goto(new URL(path, base).href);
  for (const [label, choice] of answersFor(key, step)) await answer(page, label, choice);
}
