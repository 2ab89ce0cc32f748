/** A page that draws its views itself: what comes and goes is followed; the language is told. */
import type { Prompts } from 'kjennetegn-form-plugin';

const views = [
  ['Hvem reiste du sammen med?', 'Hvordan kom du til Norge?'],
  ['Hvem er vergen din?', 'Går du på skole?'],
];

function draw() {
  const view = Number(new URL(location.href).searchParams.get('side') ?? 1) - 1;
  const labels = (views[view] ?? []).map((text) => {
    const label = document.createElement('label');
    label.append(text, document.createElement('br'), document.createElement('input'));
    return label;
  });
  document.getElementById('view')?.replaceChildren(...labels);
}

document.querySelector('nav')?.addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  history.pushState(null, '', event.target.href);
  draw();
});
addEventListener('popstate', draw);
draw();

/** Left there by the script. */
type Page = typeof globalThis & { kjennetegnFormPlugin?: { prompts: Prompts | null } };
document.getElementById('language')?.addEventListener('click', () => {
  (globalThis as Page).kjennetegnFormPlugin?.prompts?.update({ language: 'en' });
});
