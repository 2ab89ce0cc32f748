import type { TopicWords } from './format';

export const sexualServices: TopicWords = {
  id: 'sexual-services',
  words: {
    nb: `prostitu-, seksuell-, seksuelle tjenester|ytelser, seksualisert, sexs-, sexk-, sexa-, sext-, sexu-, hallik-, bordell-, eskorte-, escort-, ~massasje-, stripp-, porno-, nakenbilde-, kunder per, selger|solgt|solgte|selge|kjøper|kjøpe|byttet|bytte sex, salg|kjøp av sex, for|mot|til sex, sex mot|for|i, nei til kunde, nakne|nakent bilde, sexsalg-, seksuelle tjenester|handlinger|bilder|ytelser|tjenester, ~webkamera, nakne|nakent|naken bilder|bilde, kondom-, gateprostitusjon, seksualtjenest, ha sex med, thaimassasje, ~kunder-, ~kundene, avtaler|avtale med|kunder kunder|kundene, kunder per|om|har|du|i, nettprostitusjon-, gaver|penger|rus mot|for noe, hva tar du betalt, kjøpt ting|klær til mot, seksuelle tjenester|bilder, seksuelle bilder, avkledd, for sex, sex mot|for, sell sex, escort, callgirl, sugardating, sugardaddy, horekunde, nakendans, camshow, tantra, happy ending, nudes, utenes|ute eller|og inne, prisen|priser|hvem tar|setter prisen|imot|kundene, kjøpere, vold fra kunder, avtaler|møter|tar imot kunder, intime bilder, nakenbilder, sex, bytte mot, gate eller inne, betalt for kroppen, avvise kunde|noen, kundene, bruker kundene, møte kunder|menn for penger, penger for bilder, sexhandlinger, annonser for sex`,
    nn: '',
    en: `prostitution-, sexual, sex work|worker|trade|industry, selling|sold|sell|have|buy sex, exchange of|for sex, transactional|commercial sex, escort-, brothel, pimp, ~massage, ~webcam, nude, ~clients per, swap|swapped|trade|traded|for sex, refuse|choose client|clients|customer|customers, prices clients, condom-, =customers|=clients of|per|condom, naked, selling sex, onlyfans, parlour, punter, sexual services|acts|favours|activity|images, clients|customers per|do|a|each|you, with clients|customers, refuse|sees|see clients|customers|client, sell sex|sexual|services, premises where sex, turn down punter|client|customer|job, punters, work from flat|street|car|home, offstreet, ugly mugs, sexual images|photos|pictures, in exchange for money|gifts|drugs, asked to sell|perform, for sex, sex for, to sell sex, sell sex, sugarbaby, callout, incall, outcall, hostess, lapdance, striptease, camming, madam, redlight, erotic, street or|based indoors|indoor, indoor, indoors, who sets|takes prices|price|money, sets the price|prices, from clients, intimate images, sugar, gifts for, photos sent or asked for, photos asked for, sell yourself, men pay, meets clients, paid to meet`,
  },
  not: {
    nb: `seksuell orientering|legning|identitet|helse|trakassering|vold, seksuelt overførbar|overgrep, seksuelle overgrep, kundekonto, kundeservice, kundenummer, kundeforhold, seksuelle rettigheter`,
    nn: '',
    en: `sexual orientation|health|violence|assault|harassment|identity, sexually transmitted, escorted, same sex, sex offender, biological sex, clients name|case|situation|needs|views|first|language|age|address, sexual harassment`,
  },
  weak: {
    nb: `?seksuell, ?seksuelt, ?=kunde|=kunden|=kundene, ?strippe`,
    nn: '',
    en: `?intimate, ?customers, ?punter, ?sexual, ?nude, ?undress, ?webcam`,
  },
};
