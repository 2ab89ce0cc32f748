/** The tricks that make a panel look like something else, as a page's own script plays them. */

/**
 * One trick. `play` is the source of a script that runs in the page, where `host` is our element,
 * which any page can find, and `cover(css)` shows a popover again and again so that it stays on top.
 * `refused`: a press does not count. `immune`: what is seen does not change, checked by picture.
 */
export interface Trick {
  name: string;
  outcome: 'refused' | 'immune';
  play: string;
}

/** Given to every trick. */
export const tools = `
const host = [...document.querySelectorAll('div[popover]')].find((one) => one.parentElement === document.documentElement);
globalThis.undo = [];
const say = (target, name, value) => {
  target.style.setProperty(name, value, 'important');
  undo.push(() => target.style.removeProperty(name));
};
const put = (parent, made) => {
  parent.append(made);
  undo.push(() => made.remove());
  return made;
};
const rule = (css) => put(document.head, Object.assign(document.createElement('style'), { textContent: css }));
const lay = (css) => {
  const over = document.createElement('div');
  over.style.cssText = css;
  return put(document.body, over);
};
const cover = (css) => {
  const over = lay('margin:0;border:0;inset:auto;' + css);
  over.popover = 'manual';
  setInterval(() => { if (over.matches(':popover-open')) over.hidePopover(); over.showPopover(); }, 20);
};
const root = document.documentElement;
`;

const whole = 'position:fixed;left:0;top:0;width:100vw;height:100vh;background:white;';

/** Every row of the table of tricks, each by itself. */
export const tricks: Trick[] = [
  { name: 'html opacity', outcome: 'immune', play: `say(root, 'opacity', '.01')` },
  { name: 'html filter', outcome: 'immune', play: `say(root, 'filter', 'opacity(.01)')` },
  {
    name: 'html mask',
    outcome: 'immune',
    play: `say(root, 'mask-image', 'linear-gradient(transparent, transparent)')`,
  },
  { name: 'html scale', outcome: 'immune', play: `say(root, 'transform', 'scale(.02)')` },
  { name: 'html clip-path', outcome: 'immune', play: `say(root, 'clip-path', 'inset(50%)')` },
  { name: 'body opacity', outcome: 'immune', play: `say(document.body, 'opacity', '.01')` },
  { name: 'opacity of our element', outcome: 'immune', play: `say(host, 'opacity', '.01')` },
  {
    name: 'opacity of our element by a rule',
    outcome: 'immune',
    play: `rule('html > div { opacity: .01 !important }')`,
  },
  {
    name: 'opacity of our element by animation',
    outcome: 'immune',
    play: `const faint = host.animate({ opacity: [0, 0] }, { duration: 1e6 }); undo.push(() => faint.cancel())`,
  },
  { name: 'filter on our element', outcome: 'immune', play: `say(host, 'filter', 'opacity(.01)')` },
  {
    name: 'scale of our element',
    outcome: 'immune',
    play: `say(host, 'transform', 'scale(.02)'); say(host, 'scale', '.02')`,
  },
  {
    name: 'blending of our element',
    outcome: 'immune',
    play: `say(host, 'mix-blend-mode', 'difference')`,
  },
  {
    name: 'our element moved off the screen',
    outcome: 'immune',
    play: `say(host, 'left', '-9999px'); say(host, 'translate', '-9999px')`,
  },
  { name: 'our element not displayed', outcome: 'immune', play: `say(host, 'display', 'none')` },
  { name: 'our element not visible', outcome: 'immune', play: `say(host, 'visibility', 'hidden')` },
  {
    name: 'clip-path on our element',
    outcome: 'immune',
    play: `say(host, 'clip-path', 'inset(50%)')`,
  },
  {
    name: 'mask on our element',
    outcome: 'immune',
    play: `say(host, 'mask-image', 'linear-gradient(transparent, transparent)')`,
  },
  { name: 'overlay by z-index', outcome: 'immune', play: `lay('${whole}z-index:2147483647')` },
  {
    name: 'overlay that lets the pointer through',
    outcome: 'immune',
    play: `lay('${whole}z-index:2147483647;pointer-events:none')`,
  },
  {
    name: 'html::after over all',
    outcome: 'immune',
    play: `rule('html::after { content: ""; position: fixed; inset: 0; background: white; z-index: 2147483647; pointer-events: none }')`,
  },
  { name: 'popover over all', outcome: 'refused', play: `cover('${whole}')` },
  {
    name: 'popover over part',
    outcome: 'refused',
    play: `cover('position:fixed;left:0;top:50%;width:100vw;height:20px;background:white')`,
  },
  {
    name: 'popover that lets the pointer through',
    outcome: 'refused',
    play: `cover('${whole}pointer-events:none')`,
  },
  {
    name: 'modal dialog',
    outcome: 'refused',
    play: `
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;background:white';
    document.body.append(dialog);
    setInterval(() => { dialog.close(); dialog.showModal(); }, 20);`,
  },
  {
    name: 'view transition',
    outcome: 'refused',
    play: `
    rule('::view-transition-group(root), ::view-transition-new(root), ::view-transition-old(root) { animation-duration: 60s !important } ::view-transition { background: white; pointer-events: none }');
    document.startViewTransition(() => undefined);`,
  },
  {
    name: 'our element moved into a faint wrapper',
    outcome: 'refused',
    play: `
    const wrapper = lay('opacity:.01');
    setInterval(() => { if (host.parentElement !== wrapper) wrapper.append(host); host.popover = 'manual'; if (!host.matches(':popover-open')) host.showPopover(); }, 20);`,
  },
  {
    name: 'our element closed',
    outcome: 'refused',
    play: `setInterval(() => host.matches(':popover-open') && host.hidePopover(), 20)`,
  },
  {
    name: 'our element no popover',
    outcome: 'refused',
    play: `setInterval(() => host.removeAttribute('popover'), 20)`,
  },
  { name: 'page zoom', outcome: 'refused', play: `say(root, 'zoom', '.02')` },
  { name: 'inert html', outcome: 'refused', play: `root.inert = true` },
  {
    name: 'content-visibility of html',
    outcome: 'refused',
    play: `say(root, 'content-visibility', 'hidden')`,
  },
];

/** What a page of that browser runs to play a trick. */
export const scriptOf = ({ play }: Trick): string => `(() => { ${tools} ${play} })()`;

/** Which of the attacks a trick is: 1 changes how we look, 2 covers us. */
export const attackOf = ({ name }: Trick): 1 | 2 =>
  /overlay|over |through|dialog|transition/.test(name) ? 2 : 1;
