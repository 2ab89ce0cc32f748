/**
 * Nynorsk read as bokmål, so that the lists need not say everything twice: pairs of what stands anywhere in
 * a word and what is read for it; with `=` only where it is the whole word.
 */
export const nynorsk = `=kva hva, =kven hvem, =kvar hvor, =kor hvor, korleis hvordan, kvifor hvorfor, =frå fra, =eige eget, =eigen egen, =eigne egne, =nokon noen, =noko noe, saman sammen,
åleine alene, einsleg enslig, tidleg tidlig, fødd født, gammal gammel, gamal gammel, =bur bor, =bu bo, =budde bodde, =budd bodd, busit bosit, bufor bofor, butilhøve boforhold, tilhøve forhold, bustad bolig, heim hjem, hald hold, leig leie, =søv sover,
=kjem kommer, =kome kommet, =komen kommet, løyve tillatelse, =løn lønn, =løna lønna, løns lønns, timeløn timelønn, månadsløn månedslønn, pengar penger, pengane pengene, skuldar skylder, tilset ansat, gjevar giver, givar giver, takar taker, søkjar søker, brukar bruker,
timar timer, veke uke, sjuk syk, ulukke ulykke, vald vold, trugs truss, truga truet, tryggleik sikkerhet, rørsle bevegelse, fridom frihet, stad sted, laus løs, sambuar samboer, =born barn, namn navn, verje verge, føreset foresat,
skule skole, lærar lærer, sakna savnet, utsett utsatt, nytting nyttelse, hending hendelse, oppleving opplevelse, åtferd atferd, skildr beskriv, teieplikt taushetsplikt, opplysningar opplysninger, tilvis henvis, =rettar rettigheter, =treng trenger, ønskj ønsk,
tenest tjenest, tilbod tilbud, anbod anbud, tjuveri tyveri, lovbrot lovbrudd, sikta siktet, flytta flyttet, køyr kjør, ordna ordnet, noreg norge, pårørande pårørende, statsborgar statsborger, trudom religion, opphav opprinnelse, handsam behandl, leiar leder, vakse vokst, samtykkj samtykk, stades stede`;
