/** Shows one state (`?show=panel-look&lang=nb`), or the list of all. */
import { render } from 'preact';
import { type Language, languages } from '@/guide/languages';
import '@/components/styles/surface';
import { states } from './states';

const asked = new URLSearchParams(location.search);
const language = languages.find((one) => one === asked.get('lang')) ?? ('nb' satisfies Language);
const show = states[asked.get('show') ?? ''];
const root = document.getElementById('root');
if (!root) throw new Error('the gallery page has no #root');
document.documentElement.lang = language;
const scheme = asked.get('scheme');
if (scheme) document.documentElement.dataset.colorScheme = scheme;

function List() {
  return (
    <main lang="en">
      <h1>Every component and state</h1>
      <ul>
        {Object.keys(states).map((name) => (
          <li key={name}>
            <a href={`?show=${name}&lang=${language}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

render(show ? show(language) : <List />, root);
