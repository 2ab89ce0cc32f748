import type { TopicWords } from './format';

export const sexualServices: TopicWords = {
  id: 'sexual-services',
  words: {
    nb: `prostitusjon-, prostituer-, prostituert-, seksuelle tjenester, seksuelle ytelser, seksuell utnytt, seksuell utnyttelse, seksuelle handlinger, seksuell aktivitet, seksuelle forhold, seksuell, seksuelt, seksualisert, salg av sex, selger sex, solgt sex, selge sex, solgte sex, kjøp av sex, kjøpe sex, kjøper sex, sexsalg-, sexkjøp-, sexkunde-, sexarbeid-, sextjenest-, sexhandel, sexannonse-, sexutnytt-, sexmarked,
      hallik-, bordell-, eskorte-, escorte, escort-, massasje-, massasjeinstitutt, strippe-, stripping, strippeklubb, porno-, pornografi-, nakenbilde-, nakenbilder, intime bilder, webkamera, sex mot betaling, sex for penger, sex i bytte, bytte mot sex, bytte sex, gateprostitusjon, horekunde, sugardating, sugar dating, seksuelle formål, presset til seksuelle, tvunget til seksuelle, presset til sex, tvunget til sex, tvunget til prostitusjon`,
    nn: 'seksuelle tenester, sal av sex, sel sex, selt sex, selje sex, selde sex, kjøp av sex, kjøper sex, sexsal-, seksuell utnytting, sextenest-, sexannonse, sex mot betaling, sex for pengar, sex i byte, byte mot sex, seksuelle ytingar, seksuelle føremål, nakenbilete',
    en: `prostitut, prostitution-, sexual service, sexual exploitation, sexual, sexually exploited, sex work, sex worker, sexwork-, sex trade, sex industry, escort-, brothel-, pimp, selling sex, sold sex, sell sex, sells sex, sex for money, sex in exchange, exchange sex, exchange for sex, exchange of sex, transactional sex, commercial sex, survival sex, pornograph, pornography-, stripping, strip club, stripper, massage-, webcam-, nude, intimate images, sexual abuse, sugar dating, sex buyer, sex buyers`,
  },
  not: {
    nb: `seksuell orientering, seksuell legning, seksuell helse, seksuelt overførbar, seksuell trakassering, seksualisert vold, seksuell vold, massasjebehandling, seksuelle overgrep, seksuelt overgrep`,
    nn: 'seksualisert vald, seksuell vald',
    en: `sexual orientation, sexual health, sexually transmitted, sexual violence, sexual assault, sexual harassment, sexual identity, escorted, escorted by`,
  },
};
