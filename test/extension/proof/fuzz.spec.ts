/** The detector, in a real page, against generated documents: SOAK raises their number. */
import { test as base, expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { detectorScript } from '@/scripts/inspect/bundle';
import { documents, type Grown } from './fuzz-documents';
import type { Tried } from './fuzz-in-page';
import { figure, soaking } from './soak';

const test = base.extend<{ blank: Page }>({
  blank: async ({ browser }, use) => {
    const page = await browser.newPage();
    // Built documents name pictures and frames; none of them is fetched.
    await page.route(/^https?:/, (route) => route.abort());
    await page.addInitScript(await detectorScript(new URL('./fuzz-in-page.ts', import.meta.url)));
    await use(page);
    await page.close();
  },
});

/** Each in a document of its own: what an earlier one left must not be blamed on a later one. */
async function attempt(page: Page, grown: Grown[]): Promise<Tried> {
  await page.goto('about:blank');
  // As one string: what carries arguments into a page takes very long with deep ones.
  return page.evaluate(
    (text) =>
      (globalThis as unknown as { tryDocument(grown: Grown[]): Tried }).tryDocument(
        JSON.parse(text),
      ),
    JSON.stringify(grown),
  );
}

test('fuzz: generated documents raise no exception and are left as they were', async ({
  blank,
}) => {
  const count = soaking ? 10_000 : 500;
  test.setTimeout(soaking ? 7_200_000 : 600_000);
  let slowest = 0;
  let largest = 0;
  await fc.assert(
    fc.asyncProperty(documents, async (grown) => {
      const { faults, ms, size } = await attempt(blank, grown);
      slowest = Math.max(slowest, ms);
      largest = Math.max(largest, size);
      expect(faults).toEqual([]);
    }),
    { numRuns: count, ...(soaking ? {} : { seed: 1 }) },
  );
  figure('generated documents read', count);
  figure('largest of them, elements and characters', largest);
  figure('slowest reading, ms', Math.round(slowest));
});

/** Documents that grow in one direction only, where quadratic work would show. */
const series: Record<string, (n: number) => Grown[]> = {
  'fields beside each other': (n) => [leaf('form', [], Array.from({ length: n }, labelled))],
  'options of one choice': (n) => [
    leaf(
      'select',
      [['id', 'a']],
      Array.from({ length: n }, () => ({ ...leaf('option'), text: 'Gjeld' })),
    ),
  ],
  'fields named by one and the same text': (n) => [
    { ...leaf('p', [['id', 'a']]), text: 'Gjeld ', times: 1000 },
    ...Array.from({ length: n }, () => leaf('input', [['aria-labelledby', 'a a a a']])),
  ],
  'text around a field': (n) => [
    leaf('label', [], [{ ...leaf('span'), text: 'aaaa(a+)+$! ', times: n * 40 }, leaf('input')]),
  ],
  'boxes within each other': (n) => [nested(leaf('input'), n / 4)],
  'radio buttons of one name': (n) => [
    leaf(
      'form',
      [],
      Array.from({ length: n }, () =>
        leaf('input', [
          ['type', 'radio'],
          ['name', 'id'],
        ]),
      ),
    ),
  ],
};

function leaf(tag: string, attributes: [string, string][] = [], children: Grown[] = []): Grown {
  return { tag, attributes, text: '', times: 1, children, shadow: null };
}

function labelled(_: unknown, at: number): Grown {
  return leaf(
    'label',
    [],
    [{ ...leaf('b'), text: `Lønn ${at}` }, leaf('input', [['name', 'parentNode']])],
  );
}

function nested(inmost: Grown, depth: number): Grown {
  let at = inmost;
  for (let level = 0; level < depth; level++) at = leaf('div', [], [at]);
  return at;
}

for (const [name, make] of Object.entries(series)) {
  test(`fuzz: time is linear in ${name}`, async ({ blank }) => {
    const best = async (n: number) => {
      const times: number[] = [];
      for (let run = 0; run < 5; run++) times.push((await attempt(blank, make(n))).ms);
      return Math.min(...times);
    };
    await best(200);
    const small = await best(500);
    const large = await best(4_000);
    // Eight times the document: linear work takes eight times as long, quadratic sixty-four.
    expect(large, `${small} ms, then ${large} ms`).toBeLessThan(8 * 3 * Math.max(small, 1));
  });
}
