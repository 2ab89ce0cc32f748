import type { TopicWords } from './format';

export const needsRights: TopicWords = {
  id: 'needs-rights',
  words: {
    nb: `behov for|av bistand|hjelp|støtte|oppfølging|tiltak|krisesenter|juridisk|trygt|trygg|beskyttet, -behov, akutt|akutte|umiddelbare behov, bistand-, trenger hjelp|du|personen|trygt, ønsker|ønske hjelp|bistand|retur, hva ønsker|trenger|viktigst, hjelp til|med, hjelpetiltak, rettshjelp, juridisk hjelp|bistand, krisesenter-, trygt sted|botilbud|bosted, retur-, hjemretur, reise|dra hjem, henvis-, henvisning-, rettighet-, ~erstatning-, videre|plan oppfølging, nødhjelp, mat og klær, hvilke|iverksatte tiltak, støttetiltak, tiltaksplan, rettsråd-, ønsker kontakt, rettighetene-, =rett|=retten til hjelp|bistand|opphold|advokat|tolk, hjemreise-, hjemsend, neste steg, videre|neste arbeid|tiltak|plan|oppfølging|skritt, hjelpetilbud-, tilbud om|mottatt|gitt hjelp|bistand|støtte|oppfølging|krisesenter, ~anbefal-, bistandsadvokat-, klagerett-, klageadgang, iverksett-, oppfølgingsplan-, hjelpeapparat, nødbolig, voldsoffererstatning, tilbakevending, vende|dra tilbake|hjem, reise tilbake, krisesenterplass, henvist-, viderehenvist, hjelpebehov-, ivareta-, samtaletilbud, vist videre, ønsker skal|for skje|fremtiden|videre, takket ja|nei til hjelp|tilbud|oppfølging, satt videre, sendt|vist videre|til, hva vil du vite|ha, ønsker å møte|snakke|komme|reise|anmelde oss|igjen|advokat, behov for lege|advokat|overnatting|trygt|samtale|klær|mat, trenger lege|advokat|sted|voldsalarm|et|overnatting|tak|skjerming, trygt oppholdssted, tilrettelegg-, ønsker advokat|hjelp|krisesenter|bistand|besøksforbud|samtale|retur, samtale|snakke med advokat, tilbud gitt|ønsket|mottatt, etter utskrivning|løslatelse|oppholdet, henvendelsen gjelder, gitt|sendt informasjon om, hjelp med|hos, behov for helsehjelp, tilrettelegging`,
    nn: '',
    en: `~help|support|services needed|requested|with, what|kind|type help|support, support|service needs, assistance-, ~assist, legal aid|help|advice|assistance|representation, refer, referral-, referred, safe house|place|accommodation, shelter-, voluntary|assisted|safe return, repatriat, =rights, support|follow|followup plan|services, urgent|immediate|basic|emergency needs, ~what|most need|important, safe place to stay|sleep|live, action|actions taken|required|needed|plan|agreed|to, next steps|step|action, signpost-, signposted, services offered|provided|requested|required|wanted|accepted|needed, ~recommendation, recommended support|action, toiletries, informed|told of rights|about, advocacy, advocate, safehouse, safe accommodation, resettle-, want|wish|wants to go|return, would you like help|to return|happen|go|see|speak, referred|refer|passed|moved on|to|onward, what would help|you, specialist provision, legal advice|rep|support|representative, signposting, next actions|steps|contact`,
  },
  parties: {
    nb: `advokat-, -advokat, forsvarer`,
    nn: '',
    en: `lawyer-, solicitor, attorney, legal representative`,
  },
  weak: {
    nb: `=behov|=behovet, hjelp, tiltak, oppfølging, støtte, anbefaling, ?ønske, ?ønsker, ?trenger, ?trengs, ?håp, ?tilbud, ?tilbudt, ?rettighet, ?støttes, ?ordne, ?anmode, ?veiledning, ?retur, ?henvise, ?klær, ?framover, ?fremtid, ?fremtiden, ?ivareta`,
    nn: '',
    en: `=needs, help, followup, =return, urgent, wishes, would you like, help with, ?wish, ?want, ?hope, ?hopes, ?offered, ?rights, ?advice, ?guidance, ?referral, ?clothes, ?future, ?signpost, ?recommend`,
  },
  not: {
    nb: `tolkebehov, beskyttelsesbehov, trenger|behov for|du|personen tolk|lege, hjelpeverge, økonomisk støtte|bistand, støtteperson, støttekontakt, hjelpetekst, leveransebehov, behov for beskyttelse, hjelpemid-, kompetansebehov, bemanningsbehov, henvist fra|av, henvisende, hjelpearbeider, opplæringsbehov, rett til opphold|å, kontakt med hjelp|hjelpeapparatet, dra|gå|redd hjem|dra|heim, vurdering av behovet, hvor skal du bo`,
    nn: '',
    en: `technical|child support, support person|network, return address, refer to, interpreter needed, need for protection|interpreter|translation, medical attention, social assistance, referred by|from, referrer, referring, returned, date of return, support ticket|team|contact, special needs, help with reading|language|forms, first language and, like to phone|call, or moved on`,
  },
};
