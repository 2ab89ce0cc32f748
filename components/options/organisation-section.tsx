/** The organisation's pack: which, from where, and how one is taken in. */
import '../organisation/organisation.css';
import { useState } from 'preact/hooks';
import type { Problem } from '@/utils/data-file/problem';
import { Notice } from '../feedback/notice';
import { useWords } from '../language/language';
import { WithName } from '../language/with-name';
import { organisationWords } from '../words/organisation';
import { FilePicker } from './file-picker';
import type { OptionsProps, PackView } from './options-props';
import { PackProblems } from './pack-problems';
import { Setting } from './setting';

/** The pack with its municipality and sites, or none; below it the file to take in. */
export function OrganisationSection({ organisation, settings, onChange }: OptionsProps) {
  const words = useWords(organisationWords);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const { pack, problems, onImport, onRemove, onSwitchOn } = organisation;
  const take = (text: string) => void onImport(text).then(setRefused);
  return (
    <>
      {problems.length > 0 && (
        <Notice tone="warning" title={pack ? words.policyRefused : words.policyRefusedNone}>
          <PackProblems problems={problems} />
        </Notice>
      )}
      {pack ? <About pack={pack} /> : <p class="kj-options-text">{words.none}</p>}
      {pack && pack.municipalities.length > 0 && (
        <Setting
          settings={settings}
          setting="municipality"
          as="select"
          name={words.municipality}
          choices={[{ id: '', name: words.noMunicipality }, ...pack.municipalities]}
          chosen={settings.values.municipality}
          onChoose={(municipality) => onChange({ municipality })}
        />
      )}
      {pack && pack.sites.length > 0 && <Sites sites={pack.sites} onSwitchOn={onSwitchOn} />}
      {refused.length > 0 && (
        <Notice tone="danger" title={words.refused} live>
          <p>{words.refusedMore}</p>
          <PackProblems problems={refused} />
        </Notice>
      )}
      {pack?.from !== 'policy' && (
        <div class="kj-actions">
          <FilePicker
            name={pack ? words.replace : words.import}
            of={words.title}
            accept="application/json,.json"
            onText={take}
          />
          {pack && (
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              data-color="danger"
              onClick={onRemove}
            >
              {words.remove}
            </button>
          )}
        </div>
      )}
    </>
  );
}

function About({ pack }: { pack: PackView }) {
  const words = useWords(organisationWords);
  return (
    <div>
      <p class="kj-options-subheading">
        <WithName sentence={(name) => words.pack(name, pack.version)}>
          <span lang={pack.name.lang}>{pack.name.text}</span>
        </WithName>
      </p>
      <p class="kj-quiet-text">{pack.from === 'policy' ? words.byPolicy : words.imported}</p>
    </div>
  );
}

function Sites({
  sites,
  onSwitchOn,
}: {
  sites: readonly string[];
  onSwitchOn(site: string): void;
}) {
  const words = useWords(organisationWords);
  return (
    <div>
      <p class="kj-options-subheading">{words.sites}</p>
      <ul>
        {sites.map((site) => (
          <li key={site} class="kj-given-site">
            <span class="kj-given-site-name">{site.replace('https://', '')}</span>
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              aria-label={words.switchOnNamed(site.replace('https://', ''))}
              onClick={() => onSwitchOn(site)}
            >
              {words.switchOn}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
