/** The checks themselves: what is broken on purpose is found, so that a walk without faults says something. */
import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { servePages } from '../own-pages';
import { focusIn } from './focus';
import { walkAll } from './walk';

const ring = ':focus-visible { outline: 2px solid blue }';
const button = '<button>Lukk</button>';
const over = (style: string) => `<div style="position: fixed; background: white; ${style}"></div>`;

/** What is wrong with where Tab stops first, or nothing. */
const broken: { what: string; body: string; style?: string; fault: RegExp | null }[] = [
  { what: 'nothing', body: button, fault: null },
  { what: 'nothing of a long link', body: `<a href="#">${'ord '.repeat(200)}</a>`, fault: null },
  { what: 'no ring', body: button, style: ':focus-visible { outline: none }', fault: /^no ring$/ },
  {
    what: 'a ring round its neighbours too',
    body: `<section>${button}</section>`,
    style: `${ring} section:focus-within { outline: 2px solid blue }`,
    fault: /^2 rings$/,
  },
  {
    what: 'a ring round its neighbour alone',
    body: `<section>${button}<p>Her</p></section>`,
    style: 'button:focus-visible { outline: none } :focus-visible + p { outline: 2px solid blue }',
    fault: /^the ring is elsewhere$/,
  },
  { what: 'no name', body: '<button><svg></svg></button>', fault: /^no name$/ },
  {
    what: 'a bar over it',
    body: button + over('inset: 0 0 auto; height: 90px'),
    fault: /^covered/,
  },
  { what: 'a bar over its half', body: button + over('inset: 0; top: 18px'), fault: /^covered/ },
  {
    what: 'what is around it lies over it',
    body: '<div style="background: white; opacity: .99"><button style="position: relative; z-index: -1">Lukk</button></div>',
    style: `${ring} div::after { content: ''; position: absolute; inset: 0; background: white }`,
    fault: /^covered by <div/,
  },
  {
    what: 'above the window',
    body: '<button style="position: fixed; top: -99px">Lukk</button>',
    fault: /^outside the window$/,
  },
  {
    what: 'half beside the window',
    body: '<button style="position: fixed; left: -20px">Lukk</button>',
    fault: /^partly outside the window$/,
  },
  {
    what: 'no size',
    body: '<button style="all: unset; position: fixed; width: 0; height: 0"></button>',
    fault: /^no size$/,
  },
];

for (const { what, body, style = ring, fault } of broken) {
  test(`found at a stop: ${what}`, async ({ page }) => {
    await page.setContent(`<style>${style}</style><main>${body}</main>`);
    await page.keyboard.press('Tab');
    const stop = await focusIn(page);
    if (fault) expect(stop?.faults).toContainEqual(expect.stringMatching(fault));
    else expect(stop?.faults).toEqual([]);
  });
}

const inner = (script: string) =>
  `<style>${ring}</style><button>Ett</button><button>To</button><script>${script}</script>`;

/** What Tab does in a surface that is walked, and what the walk says of it. */
const ways: { what: string; script: string; says: RegExp | null }[] = [
  { what: 'leads out', script: '', says: null },
  {
    what: 'goes round',
    script: `const [one, two] = document.querySelectorAll('button');
      two.onkeydown = (event) => { if (!event.shiftKey) { event.preventDefault(); one.focus(); } };
      one.onkeydown = (event) => { if (event.shiftKey) { event.preventDefault(); two.focus(); } };`,
    says: /^no way out by (Shift\+)?Tab/,
  },
  {
    what: 'is taken back',
    script: `document.querySelectorAll('button')[1].onblur = ({ target }) =>
      setTimeout(() => target.focus());`,
    says: /^no way out by (Shift\+)?Tab/,
  },
  {
    what: 'leaves one out',
    script: `document.querySelectorAll('button')[1].tabIndex = -1`,
    says: /cannot be reached by Tab/,
  },
];

const said = (walk: Promise<string[]>) =>
  walk.catch(({ message }: Error) => message.split('\n')[0]);

for (const { what, script, says } of ways) {
  for (const where of ['page', 'frame'] as const) {
    test(`found on a walk of a ${where}: Tab ${what}`, async ({ page }) => {
      const around = '<input><iframe src="OTHER/in"></iframe><input>';
      const pages = await servePages({ '/in': inner(script), '/around': around });
      await page.goto(`${pages.origin}/${where === 'page' ? 'in' : 'around'}`);
      let ground: Page | Frame = page;
      if (where === 'frame') {
        await page.frameLocator('iframe').getByRole('button', { name: 'Ett' }).focus();
        ground = page.frames()[1] as Frame;
      }
      const answer = await said(walkAll(ground));
      if (says) expect(answer).toMatch(says);
      else expect(answer).toEqual(['button Ett', 'button To']);
      pages.close();
    });
  }
}

test('found on a walk of a frame: its focus falls to its own body, which is not outside', async ({
  page,
}) => {
  const script = `const [, two] = document.querySelectorAll('button');
    two.onkeydown = (event) => { event.preventDefault(); two.blur(); };`;
  const around = '<input><iframe src="OTHER/in"></iframe><input>';
  const pages = await servePages({ '/in': inner(script), '/around': around });
  await page.goto(`${pages.origin}/around`);
  await page.frameLocator('iframe').getByRole('button', { name: 'Ett' }).focus();
  const answer = await said(walkAll(page.frames()[1] as Frame));
  expect(answer).toBe('lost by Tab after button To');
  pages.close();
});
