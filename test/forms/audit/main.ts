/** Home visit, drawn and run by enketo-core from the form made once out of `audit.xml`. */
import './audit.scss';
import { Form } from 'enketo-core';
import html from './form.html?raw';
import modelStr from './model.xml?raw';
import { t } from './translator';

const number = document.getElementById('number');
const visit = new URL(location.href).searchParams.get('id');
if (number) number.textContent = visit ? `Besøk ${visit}` : 'Nytt besøk';

const header = document.querySelector('.form-header');
header?.after(document.createRange().createContextualFragment(html));
for (const text of document.querySelectorAll<HTMLElement>('[data-i18n]')) {
  text.textContent = t(text.dataset.i18n ?? '');
}

const element = document.querySelector<HTMLFormElement>('form.or');
if (!element) throw new Error('form.html has no form');
const form = new Form(element, { modelStr });
const problems = form.init();
if (problems.length) console.error(problems.join('\n'));

document.getElementById('submit-form')?.addEventListener('click', async (event) => {
  if (!(await form.validate())) return;
  const receipt = document.createElement('p');
  receipt.className = 'receipt';
  receipt.textContent = 'Besøket er registrert.';
  (event.currentTarget as HTMLElement | null)?.remove();
  element.replaceWith(receipt);
});
