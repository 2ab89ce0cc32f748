/** Is support shown on this site, and may it be? */
import { RotateCw } from 'lucide-preact';
import { Switch } from '../controls/switch';
import { Notice } from '../feedback/notice';
import { useWords } from '../language/language';
import { popupWords } from '../words/popup';
import type { PopupProps, SiteView } from './popup-props';

type KnownSite = Exclude<SiteView, { state: 'unknown' | 'cannot' | 'not-ours' }>;

/** The switch for the tab's site, its state in words, and the form's frames on other sites. */
export function SiteSwitch(
  props: Pick<PopupProps, 'site' | 'onSite' | 'onPage' | 'onFrame' | 'onReload'>,
) {
  const words = useWords(popupWords);
  const { site } = props;
  if (site.state === 'unknown') return <div class="kj-site kj-site-unknown" aria-busy="true" />;
  if (site.state === 'cannot' || site.state === 'not-ours') {
    return (
      <div class="kj-site">
        <Notice tone="neutral" title={words.siteCannot}>
          {site.state === 'cannot' ? words.siteCannotText : words.siteNotOurs}
        </Notice>
      </div>
    );
  }
  return (
    <div class="kj-site">
      <Switch
        name={words.siteTitle}
        on={site.state !== 'off'}
        onChange={props.onSite}
        disabled={site.byOrganisation}
        description={<SiteState site={site} />}
      />
      {site.state === 'needs-reload' && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={props.onReload}>
          <RotateCw aria-hidden="true" />
          {words.reload}
        </button>
      )}
      {site.state === 'on' && (
        <button
          type="button"
          class="ds-button kj-page-switch"
          data-variant="tertiary"
          data-size="sm"
          onClick={() => props.onPage(site.pageOff)}
        >
          {site.pageOff ? words.pageOnAgain : words.pageOff}
        </button>
      )}
      {site.frames.length > 0 && (
        <section class="kj-frames" aria-labelledby="kj-frames">
          <h2 id="kj-frames">{words.frames}</h2>
          {site.frames.map(({ origin, on }) => (
            <Switch
              key={origin}
              name={words.frameSwitch(origin.replace('https://', ''))}
              on={on}
              onChange={(next) => props.onFrame(origin, next)}
            />
          ))}
        </section>
      )}
    </div>
  );
}

function SiteState({ site }: { site: KnownSite }) {
  const words = useWords(popupWords);
  const state = () => {
    if (site.state === 'off') return words.siteReads;
    if (site.state === 'needs-reload') return words.siteReload;
    if (site.pageOff) return words.pageIsOff;
    return site.stopped ? words.siteStopped : words.siteOn(site.markers);
  };
  return (
    <>
      <span class="kj-site-host">{site.host}</span>
      <span>{state()}</span>
      {site.byOrganisation && <span>{words.byOrganisation}</span>}
    </>
  );
}
