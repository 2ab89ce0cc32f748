/** The exam in small: pages whose fields are hard to reach, where no answer may go unseen. */
import { expect, test } from '@playwright/test';
import { answerPages } from '@/scripts/exam/answer';
import { examPages } from '@/scripts/exam/pages';

const builds = {
  'open shadow roots': 'nb-victim-reception.html',
  'a frame of its own': 'nb-recording-srcdoc.html',
  'widgets before hidden selects': 'nb-seasonal-worker-visit.html',
  'roles without controls': 'en-school-absence.html',
};

for (const [build, name] of Object.entries(builds)) {
  test(`every answer belongs to a field the detector sees: ${build}`, async ({ browser }) => {
    const pages = examPages().filter((page) => page.name === name);
    const [page] = await answerPages(browser, pages);
    const fields = page?.fields ?? [];
    expect(fields.filter(({ right }) => right.length > 0).length).toBeGreaterThanOrEqual(7);
    const unseen = fields.filter(({ label }) => label.startsWith('(not seen'));
    expect(unseen).toEqual([]);
    expect(fields.some(({ right, found }) => right[0] && found.includes(right[0]))).toBe(true);
  });
}
