import { type Patterns, type Rule, says } from './rule';

const confidentiality: Patterns = {
  nb: /taushet|fortrolig|konfidensiel/i,
  nn: /teieplikt|fortruleg|konfidensiel/i,
  en: /confidential|secrecy/i,
};

const averting: Patterns = {
  nb: /avverge|avverging|§ 196/i,
  nn: /avverj|avverg|§ 196/i,
  en: /\bavert|\bprevent|\bstop\b|§ 196/i,
};

const reportingChild: Patterns = {
  nb: /barnevern|meld\w* om barn/i,
  nn: /barnevern|meld\w* om barn/i,
  en: /child welfare|report\w* about a child/i,
};

const trigger: Patterns = {
  nb: /\bvet\b[\s\S]*mest sannsynlig/i,
  nn: /\bveit\b[\s\S]*mest (sannsynleg|truleg)/i,
  en: /\bknow[\s\S]*most likely/i,
};

const dutyToAvert: Patterns = {
  nb: /§ 196|avverge(r|s)?\b|avvergeplikt|avvergingsplikt/i,
  nn: /§ 196|avverj|avvergeplikt|avverge\b/i,
  en: /§ 196|duty to avert|(must|have to|has to|try to)[^.]{0,40}\bavert/i,
};

const consentToShare: Patterns = {
  nb: /samtykke[\s\S]*(del|drøft|meld|vis[et] videre|henvis)|informert samtykke/i,
  nn: /samtykk[\s\S]*(del|drøft|meld|vis[et]? vidare)|informert samtykke/i,
  en: /consent[\s\S]*(shar|discuss|report|refer)/i,
};

const agenciesShare: Patterns = {
  nb: /forvaltningsloven/i,
  nn: /forvaltningslova/i,
  en: /Public Administration Act/i,
};

/** Kinds that tell how to act or what to say; a case or a question promises nothing. */
const quiet = new Set(['case', 'practice', 'background', 'action-point', 'mapping', 'actor']);

/** Who may hear of a concern: confidentiality, its two exceptions, and consent. */
export const confidentialityRules: readonly Rule[] = [
  {
    broken: 'speaks of confidentiality without its two exceptions',
    remedy:
      'name both in the same item: averting serious crime, and reporting a child to child welfare',
    concerns: (subject) =>
      says(confidentiality)(subject) && !quiet.has(subject.item?.kind ?? 'contact'),
    keeps: (subject) => says(averting)(subject) && says(reportingChild)(subject),
  },
  {
    broken: 'names the duty to avert without what triggers it',
    remedy: 'say: you know that it will happen, or hold it to be most likely',
    concerns: (subject) => subject.item !== undefined && says(dutyToAvert)(subject),
    keeps: says(trigger),
  },
  {
    broken: 'shows the rule of consent alone',
    remedy:
      'add the duty to avert, reporting a child, and that agencies may share under the Public Administration Act',
    concerns: (subject) =>
      subject.item?.topics.includes('consent-sharing') === true && says(consentToShare)(subject),
    keeps: (subject) =>
      says(averting)(subject) && says(reportingChild)(subject) && says(agenciesShare)(subject),
  },
];
