/** A form inside a closed shadow root: the component attaches prompts to its own root. */
import { attachPrompts, type Prompts } from 'kjennetegn-form-plugin';

const fields = ['Kvar søv dei tilsette?', 'Kven oppbevarer passa deira?'];

function question(label: string): HTMLLabelElement {
  const element = document.createElement('label');
  const input = document.createElement('input');
  element.append(label, document.createElement('br'), input);
  return element;
}

class LodgingForm extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'closed' });
  #prompts: Prompts | null = null;

  connectedCallback() {
    const heading = document.createElement('h2');
    heading.textContent = 'Buforhold';
    const form = document.createElement('form');
    for (const label of fields) form.append(question(label), document.createElement('p'));
    this.#root.replaceChildren(heading, form);
    // The language is that of the page: <html lang="nn">.
    this.#prompts = attachPrompts(this.#root, { role: 'inspector' });
  }

  disconnectedCallback() {
    this.#prompts?.detach();
  }
}

customElements.define('lodging-form', LodgingForm);
