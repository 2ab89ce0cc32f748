import type { TopicWords } from './format';

export const needsRights: TopicWords = {
  id: 'needs-rights',
  words: {
    nb: `behov for bistand, behov for hjelp, behov for støtte, behov for oppfølging, behov for tiltak, hjelpebehov-, bistandsbehov-, oppfølgingsbehov-, støttebehov-, tjenestebehov, beskrivelse av behov, akutte behov, akutt behov, umiddelbare behov, bistand-, trenger hjelp, trenger du hjelp, trenger personen, trenger du, ønsker hjelp, ønsker bistand, ønsker du hjelp, ønske om hjelp, hjelp til, hva slags hjelp, hvilken hjelp, hjelpetiltak-, rettshjelp-, rettshjelper, juridisk hjelp, juridisk bistand, juridisk, krisesenter-, krisesentertilbud,
      trygt sted, trygt botilbud, trygg bolig, trygt bosted, et trygt, nødbolig, retur, returnere, returtilbud, frivillig retur, assistert retur, hjemretur, reise hjem, henvis, henvisning-, henvist, viderehenvis-, rettigheter, rettighet-, rettigheter og, erstatning-, voldsoffererstatning-, oppreisning, videre oppfølging, oppfølgingsplan-, nødhjelp, mat og klær, klær og mat, hva trenger, hva ønsker personen, personens ønsker, personens egne ønsker, ønsker for fremtiden, støttetiltak, bistandstiltak-, tiltaksplan-, iverksatte tiltak, hjelpetilbud-, =rosa, refleksjonstid, klagerett, koordinert bistand, kontakt med hjelpeapparatet, hjelpeapparat-, overføres til`,
    nn: `behov for hjelp, behov for bistand, behov for støtte, behov for oppfølging, behov for tiltak, hjelpebehov, treng hjelp, treng du hjelp, treng personen, treng du, ønskjer hjelp, ønskjer bistand, ønskjer du hjelp, ønske om hjelp, hjelp til, kva hjelp, kva slags hjelp, rettshjelp, juridisk hjelp, trygg stad, trygg bustad, ein trygg, frivillig retur, heimretur, reise heim, tilvis, tilvising-, tilvist, vist vidare, =rettar, =rettane, rettar og, erstatning, vidare oppfølging, krisesenter, akutte behov, kva treng, personens ønske, hjelpetilbod-, støttetiltak`,
    en: `need help, needs help, help needed, need support, needs support, support needed, support needs, services needed, service needs, assistance-, assist, help with, kind of help, what help, type of help, type of support, type of assistance, legal aid, legal help, legal advice, legal assistance, legal representation, legal support, referral-, refer, referred, safe house, shelter-, safe place, safe accommodation, safe housing, crisis centre, crisis center, voluntary return, assisted return, return home, wish to return, wants to return, safe return, repatriat, =rights, victims rights, rights and, support plan,
      support services, support offered, emergency needs, immediate needs, urgent needs, basic needs, what do you need, persons wishes, own wishes, wishes of, compensation claim, claim compensation, food and clothing, clothing and food, services requested, help wanted, wants help, further followup, followup plan, helpline, protection needs, safe place to stay`,
  },
  parties: {
    nb: 'advokat-, -advokat, bistandsadvokat-, forsvarer-',
    nn: 'advokat, forsvarar-',
    en: 'lawyer-, solicitor-, attorney-, legal representative, legal counsel, defence counsel',
  },
  weak: {
    nb: '=behov, =behovet, hjelp, tiltak-, oppfølging, støtte',
    nn: '=behov, =behova, hjelp, tiltak, støtte',
    en: '=needs, help, support, followup, =return',
  },
  not: {
    nb: `hjelpeverge-, rettighetshaver, klagerett på vedtak, støtteperson, hjelp til skjema, hjelp til utfylling, hjelpetekst, støttekontakt, økonomisk bistand, opphavsrett, støttemottaker, tilskudd, trenger tolk, trenger du tolk, trenger personen tolk, trenger lege, bistand fra tolk, returadresse, økonomisk støtte, smerter, lege eller, reiserute, trenger oppholdstillatelse, trenger visum`,
    nn: 'treng tolk, treng du tolk, treng personen tolk, økonomisk støtte, støttekontakt',
    en: 'technical support, support person, support worker, support network, help text, return address, return to work, all rights reserved, interpreter needed, child support, social support, social assistance, tax return, human rights organisation, special needs school, refer to',
  },
};
