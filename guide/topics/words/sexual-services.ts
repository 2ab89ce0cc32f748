import type { TopicWords } from './format';

export const sexualServices: TopicWords = {
  id: 'sexual-services',
  words: {
    nb: 'prostitu-, seksuell-, seksuelle tjenester|ytelser, seksualisert, sexs-, sexk-, sexa-, sext-, sexu-, hallik-, bordell-, eskorte-, escort-, massasje-, stripp-, porno-, nakenbilde-, kunder per, antall kunder, tvunget|presset til seksuelle, selger|solgt|solgte|selge|kjøper|kjøpe|byttet|bytte sex, salg|kjøp av sex, for|mot|til sex, sex mot|for|i, nei til kunde, nakne|nakent bilde',
    nn: '',
    en: 'prostitut, prostitution-, sexual, sexually exploited, sex work|worker|trade|industry, selling|sold|sell|have|buy sex, sex for|in|with money|exchange|shelter|others, exchange of|for sex, transactional|commercial sex, escort-, brothel, pimp, pornograph, stripping, strip club, massage, webcam, nude, clients per, swap|swapped|trade|traded|for sex, refuse|choose client|clients|customer|customers, prices clients',
  },
  not: {
    nb: 'seksuell orientering|legning|identitet|helse|trakassering|vold, seksuelt overførbar|overgrep, seksuelle overgrep',
    nn: '',
    en: 'sexual orientation|health|violence|assault|harassment|identity, sexually transmitted, escorted',
  },
};
