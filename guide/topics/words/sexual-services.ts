import type { TopicWords } from './format';

export const sexualServices: TopicWords = {
  id: 'sexual-services',
  words: {
    nb: `prostitu-, seksuell-, seksuelle tjenester|ytelser, seksualisert, sexs-, sexk-, sexa-, sext-, sexu-, hallik-, bordell-, eskorte-, escort-, ~massasje-, stripp-, porno-, nakenbilde-, kunder per, antall kunder, tvunget|presset til seksuelle, selger|solgt|solgte|selge|kjøper|kjøpe|byttet|bytte sex, salg|kjøp av sex, for|mot|til sex, sex mot|for|i, nei til kunde, nakne|nakent bilde, sexsalg-, sexkjøp-, seksuelle tjenester|handlinger|bilder|ytelser|tjenester, ~webkamera, ~webcam, nakne|nakent|naken bilder|bilde, intime bilder, kondom-, gateprostitusjon, sexarbeid-, seksualtjenest, ha sex med, sex med, pengene fra sex, thaimassasje, onlyfans, seksuelt utnyttet|utnytt, ~kunder-, ~kundene, avtaler|avtale med|kunder kunder|kundene, kunder per|om|har|du|i, antall|mange kunder, nettprostitusjon-, gaver|penger|rus mot|for noe, tar du betalt, hva tar du betalt, kunder|kunden nei|presser|krever|ubehagelig, kjøpt ting|klær til mot, selg sex|kropp|deg, selge kropp, seksuelle tjenester|bilder, seksuelt bilde, seksuelle bilder, avkledd, arbeider innendørs|ute|inne på, sexannonse-, nei til|si nei kunder|kunde, mot sex, for sex, sex mot|for, sell sex`,
    nn: '',
    en: `prostitut, prostitution-, sexual, sexually exploited, sex work|worker|trade|industry, selling|sold|sell|have|buy sex, sex for|in|with money|exchange|shelter|others, exchange of|for sex, transactional|commercial sex, escort-, brothel, pimp, pornograph, stripping, strip club, ~massage, ~webcam, nude, ~clients per, swap|swapped|trade|traded|for sex, refuse|choose client|clients|customer|customers, prices clients, condom-, =customers|=clients of|per|condom, sexualised, indecent images, intimate images, naked, selling sex, perform sexual, onlyfans, stripper, adult services|entertainment|content, parlour, sex acts, exploited sexually, punter, sexual services|acts|favours|activity|images, sell|selling your body, clients|customers per|do|a|each|you, with clients|customers, refuse|sees|see clients|customers|client, escorting, sex is sold, sell sex|sexual|services, premises where sex, turn down punter|client|customer|job, punters, work from flat|street|car|home, offstreet, ugly mugs, explicit images|photos|videos, sexual images|photos|pictures, gifts in exchange|for|return, in exchange for money|gifts|drugs, do you charge, asked to sell|perform, sex in, for sex, sex for, to sell sex, sell sex, flat you work`,
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
