/** The first site: by its address, with the browser asking; or later, from the toolbar. */
import { useId, useState } from 'preact/hooks';
import { siteOf } from '@/utils/site-address';
import { Notice } from '../feedback/notice';
import { useWords } from '../language/language';
import { welcomeWords } from '../words/welcome';

/** What the step needs: the sites that are on, and how one is switched on. */
export interface FirstSiteProps {
  /** Origins that are switched on. */
  sites: readonly string[];
  /** The browser asks the user; false when it was not allowed. */
  onSwitchOn(site: string): Promise<boolean>;
}

/** Field and button; what went wrong stands under the field, and what was written stays. */
export function FirstSite({ sites, onSwitchOn }: FirstSiteProps) {
  const words = useWords(welcomeWords);
  const id = useId();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState('');
  async function switchOn(): Promise<void> {
    const site = siteOf(address);
    if (!site) return setWrong(words.notAnAddress);
    const isGiven = await onSwitchOn(site);
    setWrong(isGiven ? '' : words.refused);
    if (isGiven) setAddress('');
  }
  return (
    <div class="kj-options-fields">
      <p class="kj-options-text">{words.siteMore}</p>
      <form
        class="kj-first-site"
        onSubmit={(event) => {
          event.preventDefault();
          void switchOn();
        }}
      >
        <label for={id}>{words.address}</label>
        <p class="kj-quiet-text" id={`${id}-example`}>
          {words.addressExample}
        </p>
        <div class="kj-first-site-row">
          <input
            class="ds-input"
            id={id}
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={address}
            aria-describedby={wrong ? `${id}-wrong` : `${id}-example`}
            aria-invalid={wrong !== ''}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
          <button type="submit" class="ds-button" data-variant="secondary">
            {words.switchOn}
          </button>
        </div>
        <div id={`${id}-wrong`} role="status">
          {wrong && <Notice tone="danger">{wrong}</Notice>}
        </div>
      </form>
      {sites.length > 0 && (
        <ul>
          {sites.map((site) => (
            <li key={site}>{words.isOn(site.replace(/^https:\/\//, ''))}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
