/** The organisation's pack with what the options can do about it. */
import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { GivenSite, OrganisationProps } from '@/components/options/options-props';
import type { Language } from '@/guide/languages';
import { municipalitiesOf, nameOf } from '@/utils/organisation/additions';
import { importPack, removeImportedPack } from '@/utils/settings/organisation-pack';
import { usePack } from '../pages/use-pack';

/**
 * @param language of the pack's texts
 * @param given sites that are switched on
 */
export function useOrganisation(
  language: Language,
  given: readonly GivenSite[],
): OrganisationProps {
  const { pack, from, problems } = usePack();
  return useMemo(
    () => ({
      pack: pack &&
        from && {
          name: nameOf(pack, language),
          version: pack.version,
          from,
          municipalities: municipalitiesOf(pack, language),
          sites: (pack.sites ?? [])
            .map(({ origin }) => origin)
            .filter((origin) => !given.some((site) => site.origin === origin)),
        },
      problems,
      async onImport(text) {
        const result = await importPack(text);
        return result.ok ? [] : result.problems;
      },
      onRemove: () => void removeImportedPack(),
      onSwitchOn: (site) =>
        void browser.permissions.request({ origins: [`${site}/*`] }).catch(() => undefined),
    }),
    [pack, from, problems, language, given],
  );
}
