import type { TopicWords } from './format';

export const needsRights: TopicWords = {
  id: 'needs-rights',
  words: {
    nb: `behov for|av bistand|hjelp|støtte|oppfølging|tiltak|krisesenter|juridisk|trygt|trygg|beskyttet, -behov, akutt|akutte|umiddelbare behov, bistand-, trenger hjelp|du|personen|trygt, ønsker|ønske hjelp|bistand|retur, hva|hvilken|slags hjelp, hva ønsker|trenger|viktigst, hjelp til|med, hjelpetiltak, rettshjelp, juridisk hjelp|bistand, krisesenter-, trygt sted|botilbud|bosted, trygg|beskyttet bolig, retur-, hjemretur, reise|dra hjem, henvis-, henvisning-, rettighet-, ~erstatning-, videre|plan oppfølging, nødhjelp, mat og klær, tiltak iverksatt, hvilke|iverksatte tiltak, støttetiltak, tiltaksplan, rettsråd-, ønsker kontakt, bedt om hjelp, viste videre, kjenner rettighet|rettighetene, rettighetene-, =rett|=retten til hjelp|bistand|opphold|advokat|tolk, hjemreise-, hjemsend, hva|hvilke bør|skal|må skje|gjøres|videre, neste steg, videre|neste arbeid|tiltak|plan|oppfølging|skritt, hjelpetilbud-, tilbud om|mottatt|gitt hjelp|bistand|støtte|oppfølging|krisesenter, ~anbefal-, bistandsadvokat-, klagerett-, klageadgang, forslag til tiltak, iverksett-, avtalt oppfølging|videre|hjelp, oppfølgingsplan-, hjelpeapparat, nødbolig, trygg plass|bolig, hva kan vi, kan vi hjelpe|bistå, voldsoffererstatning, kontakt med advokat, tilbakevending, vende|dra tilbake|hjem, reise tilbake, ønskjer hjelp, ønsker for|om fremtiden, krisesenterplass, henvist-, viderehenvist, hjelpebehov-, ivareta-, gratis rettshjelp, samtaletilbud, vist videre, trenger mat|klær|penger|støtte, ønsker skal|for skje|fremtiden|videre, takket ja|nei til hjelp|tilbud|oppfølging`,
    nn: '',
    en: `need|needs|want|wants help|support, ~help|support|services needed|requested|with, what|kind|type help|support, support|service needs, assistance-, ~assist, legal aid|help|advice|assistance|representation, refer, referral-, referred, safe house|place|accommodation, shelter-, crisis centre|center, voluntary|assisted|safe return, return|go|going home, repatriat, =rights, support|follow|followup plan|services, urgent|immediate|basic|emergency needs, ~what|most need|important, food and clothing, compensation claim, safe place to stay|sleep|live, action|actions taken|required|needed|plan|agreed|to, next steps|step|action, steps taken, signpost-, signposted, services offered|provided|requested|required|wanted|accepted|needed, offered|accepted|declined help|support|services|assistance, advice given|on|about|needed, ~recommendation, recommended support|action, toiletries, information given about rights|on, aware of rights, informed|told of rights|about, explained rights, advocacy, advocate, right to lawyer|legal|complain|appeal, complaint procedure|made, safehouse, safe accommodation, can we help|do|assist, safe return|repatriation, resettle-, know|knows your|their rights, compensation for|claim|claimed, want|wish|wants to go|return, return to home|country|safely, wishes for|of, food clothing|clothes, help needed, would you like help|to return|happen|go|see|speak, like to happen`,
  },
  parties: {
    nb: `advokat-, -advokat, forsvarer`,
    nn: '',
    en: `lawyer-, solicitor, attorney, legal representative`,
  },
  weak: {
    nb: `=behov|=behovet, hjelp, tiltak, oppfølging, støtte, anbefaling`,
    nn: '',
    en: `=needs, help, support, followup, =return, urgent, wishes, would you like`,
  },
  not: {
    nb: `tolkebehov, beskyttelsesbehov, trenger|behov for|du|personen tolk|lege, hjelpeverge, økonomisk støtte|bistand, støtteperson, støttekontakt, hjelpetekst, leveransebehov, behov for beskyttelse, hjelpemid-, kompetansebehov, bemanningsbehov, henvist fra|av, henvisende, hjelpearbeider, opplæringsbehov, rett til opphold|å, kontakt med hjelp|hjelpeapparatet`,
    nn: '',
    en: `technical|child support, support person|network, return address, refer to, interpreter needed, need for protection|interpreter|translation, medical attention, social assistance, referred by|from, referrer, referring, returned, date of return, support ticket|team|contact, special needs`,
  },
};
