import type { TopicWords } from './format';

export const needsRights: TopicWords = {
  id: 'needs-rights',
  words: {
    nb: `behov for|av bistand|hjelp|støtte|oppfølging|tiltak|krisesenter|juridisk|trygt|trygg|beskyttet, -behov, akutt|akutte|umiddelbare behov, bistand-, trenger hjelp|du|personen|trygt, ønsker|ønske hjelp|bistand|retur, hva|hvilken|slags hjelp, hva ønsker|trenger|viktigst, hjelp til|med, hjelpetiltak, rettshjelp, juridisk hjelp|bistand, krisesenter-, trygt sted|botilbud|bosted, trygg|beskyttet bolig, retur-, hjemretur, reise|dra hjem,
      henvis-, henvisning-, rettighet-, erstatning-, videre|plan oppfølging, nødhjelp, mat og klær, tiltak iverksatt, hvilke|iverksatte tiltak, støttetiltak, tiltaksplan, rettsråd-, ønsker kontakt, bedt om hjelp`,
    nn: '',
    en: `need|needs|want|wants help|support, help|support|services needed|requested|with, what|kind|type help|support, support|service needs, assistance-, assist, legal aid|help|advice|assistance|representation, refer, referral-, referred, safe house|place|accommodation, shelter-, crisis centre|center, voluntary|assisted|safe return, return|go|going home, repatriat, =rights, support|follow|followup plan|services,
      urgent|immediate|basic|emergency needs, what|most need|important, food and clothing, compensation claim, safe place to stay|sleep|live`,
  },
  parties: {
    nb: 'advokat-, -advokat, forsvarer',
    nn: '',
    en: 'lawyer-, solicitor, attorney, legal representative',
  },
  weak: {
    nb: '=behov|=behovet, hjelp, tiltak, oppfølging, støtte',
    nn: '',
    en: '=needs, help, support, followup, =return',
  },
  not: {
    nb: 'tolkebehov, beskyttelsesbehov, trenger|behov for|du|personen tolk|lege, hjelpeverge, økonomisk støtte|bistand, støtteperson, støttekontakt, hjelpetekst, leveransebehov, behov for beskyttelse',
    nn: '',
    en: 'technical|child support, support person|network, return address, refer to, interpreter needed, need for protection|interpreter|translation, medical attention, social assistance',
  },
};
