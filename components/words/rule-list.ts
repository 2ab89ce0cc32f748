/** Texts of the list of rules in the options. */
import type { Language } from '@/guide/languages';

const nb = {
  none: 'Ingen feltregler. Velg et felt fra verktøylinjen eller sidepanelet, så står regelen her.',
  sections:
    'Hva felt handler om på nettstedene du bruker. Reglene ligger bare i denne nettleseren.',
  stale: 'Treffer ikke lenger noe felt',
  staleMore: 'Feltet har fått nytt navn eller er borte. Slett regelen, eller velg feltet på nytt.',
  edit: 'Endre',
  editNamed: (field: string) => `Endre regelen for ${field}`,
  removeShort: 'Slett',
  removeNamed: (field: string) => `Slett regelen for ${field}`,
  ofOrganisation: 'Fra virksomheten. Kan ikke endres her.',
  first: 'Virksomhetens regler går foran dine.',
  test: 'Prøv på åpne sider',
  hits: (count: number) =>
    count === 0
      ? 'Ingen åpen side har feltet'
      : count === 1
        ? 'Treffer på 1 åpen side'
        : `Treffer på ${count} åpne sider`,
  export: 'Lagre som fil',
  import: 'Hent inn fra fil',
  imported: 'Reglene er hentet inn.',
  refused: 'Reglene ble ikke hentet inn',
  refusedMore: 'Ingenting er endret. Rett opp dette i filen og prøv igjen.',
};

/** Texts of the list. */
export type RuleListWords = typeof nb;

const nn: RuleListWords = {
  none: 'Ingen feltreglar. Vel eit felt frå verktøylinja eller sidepanelet, så står regelen her.',
  sections: 'Kva felt handlar om på nettstadene du bruker. Reglane ligg berre i denne nettlesaren.',
  stale: 'Treffer ikkje lenger noko felt',
  staleMore: 'Feltet har fått nytt namn eller er borte. Slett regelen, eller vel feltet på nytt.',
  edit: 'Endre',
  editNamed: (field) => `Endre regelen for ${field}`,
  removeShort: 'Slett',
  removeNamed: (field) => `Slett regelen for ${field}`,
  ofOrganisation: 'Frå verksemda. Kan ikkje endrast her.',
  first: 'Reglane til verksemda går føre dine.',
  test: 'Prøv på opne sider',
  hits: (count) =>
    count === 0
      ? 'Inga open side har feltet'
      : count === 1
        ? 'Treffer på 1 open side'
        : `Treffer på ${count} opne sider`,
  export: 'Lagre som fil',
  import: 'Hent inn frå fil',
  imported: 'Reglane er henta inn.',
  refused: 'Reglane blei ikkje henta inn',
  refusedMore: 'Ingenting er endra. Rett opp dette i fila og prøv igjen.',
};

const en: RuleListWords = {
  none: 'No field rules. Pick a field from the toolbar or the side panel, and the rule stands here.',
  sections: 'What fields are about on the sites you use. The rules stay in this browser.',
  stale: 'No longer meets any field',
  staleMore: 'The field has a new name or is gone. Delete the rule, or pick the field again.',
  edit: 'Change',
  editNamed: (field) => `Change the rule for ${field}`,
  removeShort: 'Delete',
  removeNamed: (field) => `Delete the rule for ${field}`,
  ofOrganisation: 'From your organisation. Cannot be changed here.',
  first: 'Your organisation’s rules go before yours.',
  test: 'Try on open pages',
  hits: (count) =>
    count === 0
      ? 'No open page has the field'
      : count === 1
        ? 'Meets a field on 1 open page'
        : `Meets a field on ${count} open pages`,
  export: 'Save as a file',
  import: 'Take in a file',
  imported: 'The rules were taken in.',
  refused: 'The rules were not taken in',
  refusedMore: 'Nothing has changed. Correct this in the file and try again.',
};

export const ruleListWords = { nb, nn, en } satisfies Record<Language, RuleListWords>;
