/** Norwegian Bokmål: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des
- aktiver|aktivér|aktivering|kjøpt|kjøpsdato|ordrenummer|aktiver på|aktivér på|deltaker av
- deltaker med|pris gjelder|pris gyldig|pris er|pris til
E utløper|gyldig til|aktiv til|aktivt til|slutter|utløpsdato|sluttdato|går ut|gjelder til|til
E frem til|betalt til|beskyttet til|utløp|avsluttes|slutt|gyldighet|opphører|opphører den
E til og med|gyldig til og med|gjelder til og med|løper til|løper frem til|løper ut|gjelder|gyldig
E gyldighetsdato|i kraft til|siste dag|siste gyldighetsdag|varer til|varer frem til|dekket til
E kan brukes til|kan brukes frem til|gjelder frem til|utløpsdag|stopper den|gyldig frem til
E aktiv frem til|beskyttet frem til|betalt frem til|forblir aktiv til|virker til|fram til
E gyldig fram til|utløper den|slutter den|beskyttelsen slutter|går ut den|gyldig t.o.m.|t.o.m.
E aktiv til og med
X utløpt|er utløpt|avsluttet|har gått ut|gått ut|gikk ut|avsluttet den|sluttet|sluttet den
X opphørte|forbi|ikke lenger gyldig|ikke lenger aktiv|opphørt|opphørt den|utløpt den|utløpte
X løp ut|er over|ikke gyldig lenger|ikke lenger i kraft|utløpt siden|stoppet den|gikk ut den
X allerede utløpt|er avsluttet|har opphørt
A aktiver før|aktiver innen|må aktiveres|aktiveres innen|aktiveres før|aktiver senest
A må aktiveres senest|må aktiveres innen|må aktiveres før|frist for aktivering|aktiveringsfrist
A aktivering kreves|venter aktivering|krever aktivering|gjenstår å aktivere|må først aktiveres
A kan aktiveres til|aktiveres senest
R fornyes|neste betaling|neste fornyelse|fornyelsesdato|blir fornyet|fornyes automatisk
R fornyes automatisk den|automatisk fornyelse den|blir automatisk fornyet|fornyes den
R dato for fornyelse|vil bli fornyet|neste fakturering|neste faktura|neste trekk|neste belastning
R blir fornyet automatisk|neste betalingsdato|neste fornyelsesdato|neste faktureringsdato
R neste belastningsdato|neste forfall|vi trekker|trekkes den|vi belaster|belastes den|blir trukket
R blir belastet|vil automatisk bli fornyet|fornyer seg|fornyer seg selv|fornyer automatisk
R forlenges|forlenges automatisk|blir forlenget|blir automatisk forlenget|neste forlengelse
R fornyelse den|neste automatiske fornyelse|neste automatiske betaling|betalingsdato|belastes
R trekkes|trekkes automatisk|fornyes av seg selv|fornyes igjen
Z fornyes ikke|blir ikke fornyet|blir ikke automatisk fornyet|forlenges ikke|vil ikke bli fornyet
Z fornyes ikke lenger|ingen fornyelse|uten fornyelse|uten automatisk fornyelse
Z ingen automatisk fornyelse
S aktivert|aktiv siden|aktiveringsdato|startdato|begynnelsesdato|i bruk siden|påbegynt den
S beskyttet siden|dato for aktivering|første aktivering|aktivering den|aktivert første gang
S i kraft siden|startet
a aktiv|i kraft|løpende|gjeldende
n ikke aktivert|ennå ikke aktivert|ubrukt|ikke brukt ennå|ikke tatt i bruk|venter på aktivering
n ikke aktivert ennå|klar til aktivering|klar til å aktiveres|klar for aktivering|aldri brukt
n aldri aktivert|venter på å bli aktivert|avventer aktivering|ennå ikke brukt|ikke aktiv ennå
n ikke i bruk|ikke aktivert enda|enda ikke aktivert|ikke i bruk ennå|ikke startet|uaktivert
f gratis|kostnadsfri|uten kostnad|kostnadsfritt|uten betaling|gratis versjon
t prøveversjon|prøveabonnement|prøveperiode|prøve|gratis prøve|testversjon|testperiode|prøvetid
t prøvelisens|gratis prøveversjon|gratis prøveperiode|evalueringsversjon|demoversjon
d enhet|aktive enheter|aktiv enhet|apparat
p bruker|brukere|person|medlem|personer|medlemmer|familiemedlem|familiemedlemmer|deltaker
p andre personer|andre
h delt med deg|delt av|delt med meg|delt med kontoen din|delt med denne kontoen|deles med deg
h deles av|delt med dere|delt med deg av
O delt av deg|du deler|du er eier av|du er innehaver av|du er eier|eies av deg|tilhører deg
O ditt eget abonnement|du eier|du har delt|delt av meg|du er innehaver
V deler|delt|har delt
Y med deg|med meg
r automatisk fornyelse|autofornyelse|automatisk fornying|fornyelse|forny automatisk
r automatisk forlengelse|automatisk betaling|automatiske betalinger|auto-fornyelse
r abonnementsfornyelse|automatiske fornyelser|forleng automatisk|automatisk trekk|fornying
y på|slått på|aktivert|ja|skrudd på
z av|slått av|deaktivert|nei|inaktiv|avbrutt|sagt opp|ikke aktiv|ikke slått på|stoppet|kansellert
z avmeldt|skrudd av|manuell|manuelt
b blokkert|sperret|låst|tilgang sperret|er blokkert|er sperret
u suspendert|satt på pause|midlertidig stoppet|midlertidig suspendert|på pause|midlertidig stanset
u stanset|midlertidig deaktivert|satt i bero|fryst|i bero|midlertidig avbrutt|pauset
u satt midlertidig på pause|utsatt midlertidig|midlertidig stengt
i inkludert|inneholder|følger med|inkluderte|omfatter|inkluderer
m flere|mer|vis alle
s abonnement|lisens|plan|produkter|lisenser
w ditt|din|dine|er|den|det|de|på|i|for|og|dato|dag|periode|status|brukt|i bruk|tilkoblet|beskyttet
w nå|produkt|beskyttelse|type|versjon|plasser|automatisk|antall|installert|mitt|mine|min|våre|alle
w ennå|allerede|konto|blir|ble|var|invitert|inviterte|lagt til|koblet|tilkoblede|registrert
w program|programmer|app|apper|programvare|oversikt|liste|midlertidig|totalt|familie|hva|denne
w dette|beskyttede|løpetid|som|har|du|internet|bare|fordi|deretter|etterpå|per|i året|årlig|inkl
w mva|pris|vi|oss|deres|dekker|gjelder for|fortsatt|fremdeles|nåværende|gjeldende|en|et|ei|ved|hos
w med|så|også|samtidig|hver|hvert|årlige|månedlig|medlemskap|pakke|dekning|full|fulle|akkurat nå
w for øyeblikket|for tiden|vil|bli|abonnementsperiode|disse|dere|beskytter|inklusive|foreløpig
w tilstand|detaljer|merknad|notat|informasjon|varighet|med ett år|med et år|for ett år|hvert år
w hver måned|av leverandøren|av leverandøren din|av operatøren|av operatøren din|plass|i måneden
w inkludert mva|fra aktivering|etter aktivering|fra første installasjon|etter første installasjon
w samme|samme dag|av seg selv|eier|ubegrenset|uten tidsbegrensning|for alltid|deg|leverandør
U brukt|i bruk|tilkoblet|beskyttet|installert|opptatt|du bruker|bruker|installert på|beskyttede
U tilknyttede|tilknyttet|koblet til|opptatte|brukte|brukes|sikret|sikrede|aktiv på|installerte
U tildelt|tildelte|aktive enheter|aktiv enhet|tilkoblede|i bruk på|du beskytter|registrert
K opptil|inntil|maksimalt|maks|totalt|i alt|maksimum|maksimale|grense|tillatt|tillatte|til sammen
K alt i alt|opp til|for opptil|beskytter opptil
P ledig|ledige|tilgjengelig|tilgjengelige|frie|ikke opptatt|ubesatt|igjen|gjenstår|gjenværende
P til overs
C fornyes automatisk|blir fornyet automatisk|fornyes av seg selv|fornyes hvert år|fornyes årlig
C blir automatisk fornyet
L dager|dag|måneder|måned|år|uker|uke|igjen|gjenstår|gjenværende
3 om
q kjøp|tilbud|rabatt|spar|prøv|kampanje|oppgrader til|anbefalt|handlekurv|bestill|også like
q anbefal|prøv gratis|liker|start gratis
o av|av totalt
g logg på|logg inn|logg deg inn|logg deg på|innlogging|pålogging
T avtale|vilkår|betingelser|erklæring|lisensavtale|brukervilkår|bruksvilkår|avtalevilkår
c kode|engangskode|bekreftelseskode|aktiveringskode|sikkerhetskode|totrinnsbekreftelse
c totrinnsverifisering|verifiseringskode|bekreft identiteten
D last ned|laste ned|installer|nedlastinger|nedlasting|hent
Q qr|skann|skanne|kamera
N ikke|ingen|intet|aldri|uten
W fredag|lørdag|søndag|mandag|tirsdag|onsdag|torsdag|fre|lør|søn|man|tir|ons|tor
k ingen|intet|ikke noen|ikke noe
j du|din|ditt|dine|har|ennå|enda|for øyeblikket|akkurat nå|foreløpig|det|er|her|i|på|til|for|denne
j den|konto|kontoen|finnes|lagt|registrert|knyttet|tilknyttet|noen|kaspersky|my
G økten er utløpt|økten har utløpt|økten din er utløpt|økten din har utløpt|økten er avsluttet
G økten er over|logget av|logget ut|logg på igjen|logg inn igjen|økten løp ut|økten din løp ut
G du ble logget ut|logget deg ut
l tilgjengelig
H for|til|gjelder for|holder til|nok til|rekker til
F snart|om kort tid|nesten
0 i dag|idag
1 i morgen
9 i går
J automatisk|automatiske
= fordi|på grunn av
& og
# -|to|tre|fire|fem|seks|sju|åtte|ni|ti|syv=7
8 samme dag|den dagen|samme dato
k har ikke
j kjøpt|funnet|liste|listen|egne|min|mitt|mine|kontoen din|noe|ingenting|fant|vi|deg|knyttet
j tilknyttet
x ingenting|tomt|tom|ikke noe her|ingen data|ingen elementer|ingen oppføringer|ingenting å vise
x ingen data tilgjengelig
e logg ut|logg av|logge ut
I logget inn som|pålogget som|logget på som|logget inn|pålogget|innlogget som|innlogget
I du er logget inn|du er pålogget|du er innlogget|velkommen|velkommen tilbake|hei|logget på
`
