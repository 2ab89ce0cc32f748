/** Opens the exam's pages and lets the detector answer them. */
import type { Browser, Page } from '@playwright/test';
import { addressOf } from '../inspect/address';
import { detectorScript } from '../inspect/bundle';
import type { Answered } from './in-page';
import type { ExamPage } from './pages';

/** A page with every field of all its frames, answers beside what was found. */
export interface AnsweredPage extends ExamPage {
  fields: Answered[];
}

/** Answers pages one after another, in the order given. */
export async function answerPages(browser: Browser, pages: ExamPage[]): Promise<AnsweredPage[]> {
  const script = await detectorScript(new URL('./in-page.ts', import.meta.url));
  const tab = await browser.newPage();
  const answered: AnsweredPage[] = [];
  for (const page of pages) {
    await tab.goto(addressOf(page.path), { waitUntil: 'load' });
    answered.push({ ...page, fields: await answerFrames(tab, script) });
  }
  await tab.close();
  return answered;
}

async function answerFrames(tab: Page, script: string): Promise<Answered[]> {
  const fields: Answered[] = [];
  for (const frame of tab.frames()) {
    fields.push(...(await frame.evaluate<Answered[]>(`${script};kjennetegnExam()`)));
  }
  return fields;
}
