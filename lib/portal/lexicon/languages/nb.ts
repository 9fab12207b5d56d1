/** Norwegian Bokmål: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des
- aktiver|aktivér|aktivering|kjøpt|kjøpsdato|ordrenummer|aktiver på|aktivér på|deltaker av
- deltaker med|pris gjelder|pris gyldig|pris er|pris til|er gyldig fra|gyldig fra|gjelder fra
- fornyelse i gang|fornyelse er i gang|fornyelsen er i gang|fornyelse pågår|fornyelsen pågår
- betaling pågår|pågående betaling|pågående aktivering|oppdatering pågår|fungerer ikke
- når du vil til|når du vil frem til|når du vil fram til|kontakt oss til|kontakt oss frem til
- ta kontakt frem til
E utløper|gyldig til|aktiv til|aktivt til|slutter|utløpsdato|sluttdato|går ut|gjelder til|til
E frem til|betalt til|beskyttet til|utløp|avsluttes|slutt|gyldighet|opphører|opphører den
E til og med|gyldig til og med|gjelder til og med|løper til|løper frem til|løper ut|gjelder|gyldig
E gyldighetsdato|i kraft til|siste dag|siste gyldighetsdag|varer til|varer frem til|dekket til
E kan brukes til|kan brukes frem til|gjelder frem til|utløpsdag|stopper den|gyldig frem til
E aktiv frem til|beskyttet frem til|betalt frem til|forblir aktiv til|virker til|fram til
E gyldig fram til|utløper den|slutter den|beskyttelsen slutter|går ut den|gyldig t.o.m.|t.o.m.
E aktiv til og med|har tilgang t.o.m|har tilgang til og med|har tilgang frem til|har tilgang til den
E har tilgang fram til|tilgang til og med|tilgang t.o.m|tilgang frem til|tilgangen frem til
E tilgangen opphører|tilgangen utløper|tilgangen slutter|beholder tilgangen frem til
E beholder tilgangen til|beholder tilgangen til og med|beholder tilgang til
E beholder tilgang frem til|er gyldig til|er gyldig til og med|er gyldig t.o.m|er gyldig frem til
E er gyldig fram til|gjelder t.o.m|gjelder fram til|du er beskyttet til|du er beskyttet til og med
E du er beskyttet frem til|du er beskyttet t.o.m|er beskyttet til|er beskyttet frem til
E beskyttet til og med|beskyttet t.o.m|beskyttet fram til|beskytter deg til|beskytter deg frem til
E beskytter deg til og med|kan bruke det til|kan bruke det til og med|kan bruke det frem til
E kan bruke den til|kan bruke den til og med|kan bruke den frem til|kan brukes til og med
E kan brukes t.o.m|kan brukes fram til|kan benyttes til|kan benyttes frem til|beskyttelsen opphører
E beskyttelsen utløper|beskyttelsen gjelder til|beskyttelsen varer til|dekningen slutter
E dekningen opphører|dekningen utløper|dekker deg til|perioden slutter|perioden utløper
E perioden avsluttes|løper til og med|løper t.o.m|løper fram til|i kraft til og med|i kraft frem til
E virker frem til|virker til og med|fungerer til|fungerer frem til|varer til og med|varer fram til
E aktiv t.o.m|aktiv fram til|forblir aktiv frem til|forblir gyldig til|siste dag med beskyttelse
E siste gyldige dag|siste dag i perioden|utløpstidspunkt|opphørsdato|opphør|opphører å gjelde
E slutter å gjelde|slutter å virke|tar slutt|tar slutt den|vil utløpe|vil opphøre|vil ta slutt
E kommer til å utløpe|dekket frem til|dekket til og med|betalt til og med|betalt fram til
E avsluttes den|betalt t.o.m|siste dag er|beskyttelsen stopper|dekningen stopper|stopper
E dekket t.o.m|du er beskyttet helt til|du er beskyttet helt frem til|helt til|helt frem til
E helt fram til|beskyttelsen varer frem til|beskyttelsen løper ut|du har beskyttelse til
E du har beskyttelse frem til|har beskyttelse til og med|er i kraft til|er i kraft til og med
E er i kraft frem til|er aktiv til|er aktivt til|er aktiv til og med|er aktivt til og med
E er aktivt frem til|er aktiv frem til|kan bruke tjenesten til|kan bruke tjenesten til og med
E kan bruke tjenesten frem til|gyldighet til|gyldighet til og med|gyldighet frem til
E beholder tilgang til og med|siste gyldige dato|siste beskyttelsesdag|er du beskyttet til
E er du beskyttet frem til|er du beskyttet til og med|har du tilgang til og med
E har du tilgang frem til|vil løpe ut|vil stoppe|vil slutte|vil bli avsluttet|slutter å fungere
E opphører å virke
X utløpt|er utløpt|avsluttet|har gått ut|gått ut|gikk ut|avsluttet den|sluttet|sluttet den
X opphørte|forbi|ikke lenger gyldig|ikke lenger aktiv|opphørt|opphørt den|utløpt den|utløpte
X løp ut|er over|ikke gyldig lenger|ikke lenger i kraft|utløpt siden|stoppet den|gikk ut den
X allerede utløpt|er avsluttet|har opphørt|tok slutt|tok slutt den|har tatt slutt|tatt slutt
X er slutt|er forbi|vært utløpt siden|har vært utløpt siden|har vært utløpt|ble avsluttet
X ble avsluttet den|har utløpt|er utløpt den|utløp den|ugyldig|er ikke lenger gyldig
X er ikke lenger aktiv|er ikke lenger beskyttet|ikke lenger beskyttet|ikke lenger gjeldende
X ikke aktiv lenger|var gyldig til|var gyldig til og med|var gyldig frem til|var gyldig t.o.m
X var aktiv til|gjaldt til|gjaldt til og med|gjaldt frem til|gjaldt fram til|løpt ut|har løpt ut
X løp ut den|tiden er ute|tiden er utløpt|perioden er slutt|perioden er over|perioden er utløpt
X gyldigheten er utløpt|gyldighetstiden er utløpt|gyldighetsperioden er utløpt|gyldigheten utløp
X allerede avsluttet|opphørte den|er opphørt|er gått ut|sluttet å gjelde|sluttet å virke|avløpt
X er avsluttet den|gjelder ikke lenger|opphørte å gjelde|har opphørt å gjelde|opphørt å gjelde
X har sluttet å gjelde|har sluttet å virke|har vært ugyldig siden|vært ugyldig siden|ugyldig siden
X ugyldig fra|ikke lenger gyldig siden|perioden har utløpt|perioden utløp|perioden løp ut
X beskyttelsen stoppet|beskyttelsen sluttet|beskyttelsen opphørte|beskyttelsen har stoppet
X beskyttelsen er utløpt|beskyttelsen har utløpt|beskyttelsen din stoppet|beskyttelsen din sluttet
X beskyttelsen din opphørte|er nå utløpt|er dessverre utløpt|utløp dessverre|er løpt ut
X gjelder ikke mer|gikk abonnementet ditt ut|gikk lisensen din ut|gikk abonnementet ut
X gikk lisensen ut|gikk planen din ut|tok abonnementet ditt slutt|sluttet abonnementet ditt
X løp abonnementet ditt ut
A aktiver før|aktiver innen|må aktiveres|aktiveres innen|aktiveres før|aktiver senest
A må aktiveres senest|må aktiveres innen|må aktiveres før|frist for aktivering|aktiveringsfrist
A aktivering kreves|venter aktivering|krever aktivering|gjenstår å aktivere|må først aktiveres
A kan aktiveres til|aktiveres senest|aktiver den innen|aktiver den senest|aktiver den før
A aktiver det innen|aktiver lisensen innen|aktiver abonnementet innen|aktiver lisensen før
A aktiver abonnementet før|aktiver lisensen senest|aktiver innen den|aktiver senest den
A aktiver før den|må være aktivert|må være aktivert innen|må være aktivert før
A må aktiveres innen den|må aktiveres senest den|bør aktiveres|bør aktiveres innen
A skal aktiveres innen|skal aktiveres senest|frist for å aktivere|siste frist for aktivering
A siste dag for aktivering|siste aktiveringsdag|siste aktiveringsdato|seneste aktivering
A seneste aktiveringsdato|aktivering senest|aktivering innen|aktivering før|kan aktiveres frem til
A kan aktiveres til og med|kan aktiveres innen|kan aktiveres senest|trenger aktivering
A du må aktivere|du må aktivere innen|du må aktivere før|du må aktivere senest
A siste sjanse til å aktivere|må aktiveres først|må aktivere lisensen innen
A du må aktivere lisensen innen|må aktivere abonnementet innen|du må aktivere abonnementet innen
A må aktivere lisensen før|du må aktivere lisensen før|må aktivere den innen
A du må aktivere den innen|du må aktivere det innen|må aktivere lisensen senest
A du må aktivere lisensen senest
R fornyes|neste betaling|neste fornyelse|fornyelsesdato|blir fornyet|fornyes automatisk
R fornyes automatisk den|automatisk fornyelse den|blir automatisk fornyet|fornyes den
R dato for fornyelse|vil bli fornyet|neste fakturering|neste faktura|neste trekk|neste belastning
R blir fornyet automatisk|neste betalingsdato|neste fornyelsesdato|neste faktureringsdato
R neste belastningsdato|neste forfall|vi trekker|trekkes den|vi belaster|belastes den|blir trukket
R blir belastet|vil automatisk bli fornyet|fornyer seg|fornyer seg selv|fornyer automatisk
R forlenges|forlenges automatisk|blir forlenget|blir automatisk forlenget|neste forlengelse
R fornyelse den|neste automatiske fornyelse|neste automatiske betaling|betalingsdato|belastes
R trekkes|trekkes automatisk|fornyes av seg selv|fornyes igjen|vi fornyer|vi forlenger
R du betaler igjen|du betaler neste gang|neste gang du betaler|vi trekker igjen
R vi trekker neste gang|vi trekker betaling|vi trekker beløpet|vi belaster kortet
R vi belaster kortet ditt|vi belaster kortet ditt igjen|kortet belastes|kortet ditt belastes
R kortet blir belastet|beløpet trekkes|betalingen trekkes|neste betaling trekkes
R neste betaling skjer|neste betaling den|neste trekk skjer|trekkes igjen|trekkes neste gang
R belastes igjen|belastes neste gang|belastes automatisk|du belastes|du belastes igjen
R du blir belastet|du blir trukket|du blir belastet igjen|du faktureres|faktureres den
R faktureres igjen|fornyes neste gang|fornyes på nytt|forlenges igjen|forlenges den
R forlenges neste gang|neste automatiske trekk|neste automatiske forlengelse
R neste automatiske belastning|neste avdrag|neste betalingsdag|neste fornyelsesdag|fornyelsesdag
R trekkdato|belastningsdato|faktureringsdato|forlengelsesdato|dato for forlengelse
R dato for neste betaling|dato for neste fornyelse|dato for neste trekk|vil automatisk bli forlenget
R vil bli forlenget|vil bli forlenget automatisk|vil bli fornyet automatisk|vil fornyes
R vil fornyes automatisk|vil forlenges|blir fornyet den|blir fornyet igjen|blir forlenget automatisk
R automatisk forlengelse den|forlengelse den|fornyer seg automatisk|forlenger seg selv
R neste periode starter|neste periode begynner|autofornyes|fornyes årlig|neste avtalegiro
R vi fornyer abonnementet ditt automatisk|vi fornyer lisensen din automatisk
R vi fornyer abonnementet automatisk|vi fornyer lisensen automatisk|vi fornyer det automatisk
R vi fornyer den automatisk|vi fornyer planen din automatisk
R vi forlenger abonnementet ditt automatisk|vi forlenger abonnementet automatisk
R vi forlenger lisensen din automatisk|forlenges av seg selv|forlenges hvert år|forlenges årlig
R fornyes hver måned|fornyes månedlig|fornyes løpende|forlenges løpende|kortet ditt vil bli belastet
R kortet vil bli belastet|kortet ditt blir belastet|kortet ditt trekkes|kortet trekkes
R fortsetter automatisk|løper videre automatisk|ruller videre automatisk|vi fornyer for deg
R vi fornyer det for deg|vi fornyer den for deg|vi ordner fornyelsen|vi tar oss av fornyelsen
R vi fornyer automatisk|går videre automatisk|neste betaling er|neste betaling forfaller
R neste fornyelse er|neste fornyelse skjer|trekker vi neste betaling|trekker vi betalingen
R fornyes for et år|fornyes med et år|kjører videre automatisk
Z fornyes ikke|blir ikke fornyet|blir ikke automatisk fornyet|forlenges ikke|vil ikke bli fornyet
Z fornyes ikke lenger|ingen fornyelse|uten fornyelse|uten automatisk fornyelse
Z ingen automatisk fornyelse|blir ikke forlenget|blir ikke automatisk forlenget
Z blir ikke forlenget automatisk|blir ikke fornyet automatisk|vil ikke bli forlenget
Z vil ikke bli fornyet automatisk|vil ikke automatisk bli fornyet|vil ikke fornyes
Z vil ikke forlenges|fornyes ikke automatisk|forlenges ikke automatisk|forlenges ikke lenger
Z fornyes ikke igjen|forlenges ikke igjen|ingen forlengelse|uten forlengelse
Z uten automatisk forlengelse|ingen automatisk forlengelse|fornyer seg ikke|autofornyes ikke
Z ikke automatisk fornyet|ikke fornyes|ikke forlenges|vi fornyer ikke|vi forlenger ikke
Z belastes ikke igjen|du har sagt opp abonnementet|du har sagt opp abonnementet ditt
Z du har sagt opp planen|du har sagt opp lisensen|ingen autofornyelse|uten autofornyelse
Z uten å bli fornyet|skjer ingen fornyelse|uten å bli forlenget|uten å forlenges|uten å fornyes
Z fortsetter ikke automatisk|fortsetter ikke|og fornyes ikke|fornyes derfor ikke
Z fornyes altså ikke|blir derfor ikke fornyet|du har sagt opp det|du har sagt opp den
Z du har sagt opp lisensen din|du har sagt opp planen din
S aktivert|aktiv siden|aktiveringsdato|startdato|begynnelsesdato|i bruk siden|påbegynt den
S beskyttet siden|dato for aktivering|første aktivering|aktivering den|aktivert første gang
S i kraft siden|startet|aktivert siden|aktivert den|aktiveringsdag|startet den|i gang siden
S gjeldende siden|gyldig siden|tatt i bruk|tatt i bruk den|første gang aktivert|løpt siden
a aktiv|i kraft|løpende|gjeldende|er gyldig|er i kraft|i gang|er i gang|du er beskyttet|er beskyttet
a i drift|kjører|virker|er gjeldende|i full gang|fungerer|alt fungerer|alt er i orden|alt virker
a alt er i gang|pågår|pågående
n ikke aktivert|ennå ikke aktivert|ubrukt|ikke brukt ennå|ikke tatt i bruk|venter på aktivering
n ikke aktivert ennå|klar til aktivering|klar til å aktiveres|klar for aktivering|aldri brukt
n aldri aktivert|venter på å bli aktivert|avventer aktivering|ennå ikke brukt|ikke aktiv ennå
n ikke i bruk|ikke aktivert enda|enda ikke aktivert|ikke i bruk ennå|ikke startet|uaktivert
n mangler aktivering|aktivering mangler|aktivering gjenstår|aktivering venter
n aktiver for å komme i gang|aktiver for å starte|aktiver for å begynne|du har ikke aktivert
n har ikke aktivert|du har ennå ikke aktivert|har ennå ikke aktivert|ikke aktivert lisensen ennå
n er ikke aktivert|er ennå ikke aktivert|er ikke aktivert ennå|ikke blitt aktivert
n ikke blitt aktivert ennå|klar til å bli aktivert|klar til å aktivere|ikke påbegynt
n ennå ikke påbegynt|ennå ikke startet|ikke startet ennå|ikke benyttet|ikke benyttet ennå
n ennå ikke tatt i bruk|ikke tatt i bruk ennå|ikke brukt|er ikke tatt i bruk|ennå ikke aktiv
n ennå ikke i bruk|venter på å bli tatt i bruk|inaktiv til den aktiveres|mangler å aktiveres
n venter på første gangs bruk|må aktiveres av deg|ikke aktivert så langt|ikke kommet i gang
n har ikke kommet i gang|ikke kommet i gang ennå|du har ikke kommet i gang|aktiver når du vil
n aktiver når det passer deg|aktiver når du er klar|aktiver den når du vil|aktiver det når du vil
n aktiver det når det passer deg|ikke satt i gang|ikke satt i gang ennå|ennå ikke satt i gang
n venter på deg|venter på din aktivering|venter på å bli brukt|avventer din aktivering
f gratis|kostnadsfri|uten kostnad|kostnadsfritt|uten betaling|gratis versjon|gratisutgave
f gratis utgave|koster ingenting|koster ikke noe|koster deg ingenting|koster intet|helt gratis
f gratis å bruke|gratisversjon|gratisabonnement|gratis abonnement|gratis plan|gratisplan
f gratislisens|gratis lisens|er gratis|uten å betale|uten gebyr|gebyrfri|gebyrfritt|vederlagsfritt
f gratisprogram|gratiskonto|koster ikke en krone|koster deg ikke en krone|koster ikke et øre
f koster deg ikke et øre|koster deg ikke noe|koster deg intet|helt uten kostnad|helt kostnadsfritt
f alltid gratis|ingen betaling|det koster deg ikke en krone|det koster ikke en krone
f gratis variant
t prøveversjon|prøveabonnement|prøveperiode|prøve|gratis prøve|testversjon|testperiode|prøvetid
t prøvelisens|gratis prøveversjon|gratis prøveperiode|evalueringsversjon|demoversjon|testlisens
t demolisens|demo|du prøver|du prøver ut|du tester|prøver ut|utprøving|utprøvingsperiode|prøveutgave
t prøvemåned|prøvemodus|testutgave|testabonnement|testfase|gratis prøveabonnement|evaluering
t evalueringslisens|evalueringsperiode|på prøve|prøvekonto|prøvepakke|prøvedager|uttesting
t du holder på å prøve|du holder på å prøve oss|holder på å prøve|holder på å teste|du prøver oss
t du prøver oss ut|du tester oss|i prøveperioden|du evaluerer|du er på prøve|testkonto
t er i gang med å prøve|er i gang med å teste
d enhet|aktive enheter|aktiv enhet|apparat|installasjoner|enhetsplass|enhetsplasser
d enhetslisens|enhetslisenser|apparater|maskin|maskiner|enhetsaktiveringer|antall enheter|enhetsbruk
d brukte lisenser|anvendte lisenser|lisenser brukt|lisenser i bruk|tildelte lisenser
d benyttede lisenser|utnyttede lisenser|ledige lisenser|lisenser ledige|lisenser tilgjengelig
d lisenser tilgjengelige|lisenser igjen|ubrukte lisenser|ubrukte enhetsplasser|ubrukte plasser
d ubrukte enheter|uutnyttede lisenser
p bruker|brukere|person|medlem|personer|medlemmer|familiemedlem|familiemedlemmer|deltaker
p andre personer|andre
h delt med deg|delt av|delt med meg|delt med kontoen din|delt med denne kontoen|deles med deg
h deles av|delt med dere|delt med deg av
h deles med meg|deles med kontoen din|deles med denne kontoen|deles med dere
h er delt med deg|er delt av|blir delt med deg|delte med deg
h eies av en annen|eies av en annen person|eies av noen andre|du bruker et delt abonnement
h delt til deg|deles til deg|gjest hos|du er gjest hos|du er blitt lagt til av
h du har blitt lagt til av|du ble lagt til av|du har fått tilgang av
V gitt deg tilgang|har gitt deg tilgang|ga deg tilgang|gav deg tilgang|gir deg tilgang
V lagt deg til|har lagt deg til|la deg til|la til deg|har lagt til deg
B gitt deg tilgang|har gitt deg tilgang|ga deg tilgang|gav deg tilgang|gir deg tilgang
B lagt deg til|har lagt deg til|la deg til|la til deg|har lagt til deg
B har lagt deg til i abonnementet sitt|har lagt deg til i familien|har lagt deg til i familien sin
B har lagt deg til i gruppen|har lagt deg til i sitt abonnement
B gitt deg tilgang til sitt abonnement|har gitt deg tilgang til sitt abonnement
B har gitt deg tilgang til abonnementet sitt|har gitt deg tilgang til lisensen sin
B lar deg bruke abonnementet sitt|lar deg bruke lisensen sin|betaler abonnementet ditt
B betaler for abonnementet ditt
O delt av deg|du deler|du er eier av|du er innehaver av|du er eier|eies av deg|tilhører deg
O ditt eget abonnement|du eier|du har delt|delt av meg|du er innehaver|deles av deg|deles av meg
O delt av dere|deles av dere|du delte|du er den som deler|eies av meg|tilhører meg|du er eieren
O eieren er deg|eier er deg|det er du som eier|du er kontoeier|du er innehaveren|er delt av deg
O blir delt av deg|abonnementet er ditt|lisensen er din|det er du som deler|du har delt det
O du har delt den
V deler|delt|har delt|delte|s familieabonnement|s familieplan|s familielisens|s familie
V s familiegruppe|s familiepakke|familieabonnementet til|familieplanen til|familielisensen til
V familiegruppen til|familien til|har lagt deg til i abonnementet sitt|har lagt deg til i familien
V har lagt deg til i familien sin|har lagt deg til i gruppen|har lagt deg til i sitt abonnement
V gitt deg tilgang til sitt abonnement|har gitt deg tilgang til sitt abonnement
V har gitt deg tilgang til abonnementet sitt|har gitt deg tilgang til lisensen sin
V lar deg bruke abonnementet sitt|lar deg bruke lisensen sin|betaler abonnementet ditt
V betaler for abonnementet ditt
Y med deg|med meg|du er med i|du er med på|du er en del av|takket være|du er medlem av
Y du hører til
r automatisk fornyelse|autofornyelse|automatisk fornying|fornyelse|forny automatisk
r automatisk forlengelse|automatisk betaling|automatiske betalinger|auto-fornyelse
r abonnementsfornyelse|automatiske fornyelser|forleng automatisk|automatisk trekk|fornying
r løpende betaling|løpende betalinger|gjentakende betaling|gjentakende betalinger
r gjentagende betaling|gjentagende betalinger|regelmessig betaling|løpende trekk|løpende abonnement
r automatisk belastning|automatisk kortbetaling|automatisk lisensfornyelse|lisensfornyelse
r automatisk abonnementsfornyelse|fornyelsesstatus|fornyelsestype|fornyelsesinnstilling
r fornyelse av abonnement|fornyelse av abonnementet|fornyelse av lisens|fornyelse av lisensen
r forlengelse|autoforlengelse|auto-forlengelse|avtalegiro|forny abonnementet automatisk
r forny abonnement automatisk|forny lisensen automatisk|automatisk fornyelse av abonnement
r automatisk fornyelse av abonnementet|automatisk fornyelse av lisensen|abonnementsforlengelse
r automatiske trekk|løpende fornyelse|løpende forlengelse|pågående fornyelse|fortløpende fornyelse
r kontinuerlig fornyelse|regelmessig fornyelse|gjeldende fornyelse|aktiv fornyelse
r løpende fornying
y på|slått på|aktivert|ja|skrudd på|valgt|er slått på|slo på|har slått på|er skrudd på|aktiv
y er aktivert|ble slått på|har du slått på|skrudde på|tilvalgt
z av|slått av|deaktivert|nei|inaktiv|avbrutt|sagt opp|ikke aktiv|ikke slått på|stoppet|kansellert
z avmeldt|skrudd av|manuell|manuelt|valgt bort|fravalgt|ikke valgt|ikke aktivert|er slått av|slo av
z ble slått av|har slått av|har du slått av|er skrudd av|ikke skrudd på|for hånd|er deaktivert
z du har sagt opp|har sagt opp|er sagt opp|du har avbestilt|avbestilt|du har avbrutt
z du har kansellert|er kansellert|er avbrutt|du har slått av|du har skrudd av|du har deaktivert
z du slo av|sagt opp av deg
b blokkert|sperret|låst|tilgang sperret|er blokkert|er sperret|sperrede|er blitt sperret
b er blitt blokkert|ble sperret|ble blokkert|har blitt sperret|har blitt blokkert|er låst|utestengt
b er blitt låst|svartelistet|vi har sperret|vi har blokkert|tilgang blokkert|tilgangen er sperret
b tilgangen er blokkert|stengt ute|vi sperret|vi blokkerte|vi har dessverre sperret
b vi har dessverre blokkert|er dessverre sperret|tilbakekalt|er tilbakekalt|har blitt tilbakekalt
b er trukket tilbake|vi har stengt tilgangen|vi har måttet sperre|vi måtte sperre
b tilgangen er blitt sperret|tilgangen har blitt sperret|vi har låst
u suspendert|satt på pause|midlertidig stoppet|midlertidig suspendert|på pause|midlertidig stanset
u stanset|midlertidig deaktivert|satt i bero|fryst|i bero|midlertidig avbrutt|pauset
u satt midlertidig på pause|utsatt midlertidig|midlertidig stengt|på vent|satt på vent
u er satt på vent|satt abonnementet på pause|du har satt abonnementet på pause
u satt abonnementet på vent|satt abonnementet ditt på pause|satt lisensen på pause|er satt på pause
u tar pause|har pauset|du har pauset|er pauset|midlertidig inaktiv|midlertidig satt i bero
u midlertidig satt på pause|midlertidig fryst|midlertidig innstilt|midlertidig opphevet
u midlertidig ute av drift|stoppet midlertidig|stanset midlertidig|er suspendert|er blitt suspendert
u har blitt suspendert|ble suspendert|er stilt i bero|stilt i bero|hviler|hvilende|i dvale
u stoppet inntil videre|stanset inntil videre|deaktivert midlertidig|avbrutt midlertidig
u suspendert midlertidig|pauset midlertidig|stengt midlertidig|fryst midlertidig|lagt på is|på is
u er fryst|tar en pause|har tatt en pause|tatt en pause|på en pause|pausemodus|i pausemodus
u satt på pause av deg|er midlertidig stoppet|er midlertidig suspendert|har du satt på pause
u du satte på pause|er frosset|er lagt på is|ligger på is|satt i bero inntil videre
u på pause inntil videre|du satte abonnementet på pause|du har satt det på pause
u du har satt den på pause|satt det på pause|satt den på pause|pauset av deg|pause pågår
i inkludert|inneholder|følger med|inkluderte|omfatter|inkluderer
m flere|mer|vis alle
s abonnement|lisens|plan|produkter|lisenser
w ditt|din|dine|er|den|det|de|på|i|for|og|dato|dag|periode|status|brukt|i bruk|tilkoblet|beskyttet
w nå|produkt|beskyttelse|type|versjon|plasser|automatisk|antall|installert|mitt|mine|min|våre|alle
w ennå|allerede|konto|blir|ble|var|invitert|inviterte|lagt til|koblet|tilkoblede|registrert
w program|programmer|app|apper|programvare|oversikt|liste|midlertidig|totalt|familie|hva|denne
w dette|beskyttede|løpetid|som|har|du|internet|bare|fordi|deretter|etterpå|per|i året|årlig|inkl
w mva|vi|oss|deres|dekker|gjelder for|fortsatt|fremdeles|nåværende|gjeldende|en|et|ei|ved|hos
w med|så|også|samtidig|hver|hvert|årlige|månedlig|medlemskap|pakke|dekning|full|fulle|akkurat nå
w for øyeblikket|for tiden|vil|bli|abonnementsperiode|disse|dere|beskytter|inklusive|foreløpig
w tilstand|detaljer|merknad|notat|informasjon|varighet|med ett år|med et år|for ett år|hvert år
w hver måned|av leverandøren|av leverandøren din|av operatøren|av operatøren din|plass|i måneden
w inkludert mva|fra aktivering|etter aktivering|fra første installasjon|etter første installasjon
w samme|samme dag|av seg selv|eier|ubegrenset|uten tidsbegrensning|for alltid|deg|leverandør|tilgang
w tilgangen|nøkkel|nøkkelen|tjeneste|tjenesten|skjer|men|derfor|sitt|sin|sine|vår|vårt|helt|standard
w basisversjon|basisversjonen|utgave|abonnementsstatus|lisensstatus|beskyttelsesstatus
w aktuell status|nåværende status|av oss|av kaspersky|av selgeren|av supporten|av forhandleren
w variant|vært|blitt|å|der|lisensnøkkel|lisensnøkkelen|aktiveringsnøkkel|full versjon|fullversjon
w her|sammendrag|nivå|til du sier opp|gang|aktuell|så langt|inntil videre
w abonnementsperioden|lisensperioden|lisensperiode|perioden|fullstendig|siden du|dessverre|alt
w len deg tilbake|for deg|du trenger ikke gjøre noe|du trenger ikke å gjøre noe
w du behøver ikke gjøre noe|uten at du trenger å gjøre noe|trekker ikke flere penger
w trekker ikke penger|hittil|hjemme|i hjemmet|i husstanden|kontakt kundeservice
w ta kontakt med kundeservice|ta kontakt med oss|ta kontakt|kontakt oss|kontakt support
w kontakt kundestøtte|ta kontakt med kundestøtte|start det igjen når du vil|start det igjen
w start den igjen|start den igjen når du vil|gjenoppta når du vil|gjenoppta det når du vil
w når du vil|når du er klar|kan se|kan se alt|kan strømme|kan lese|kan lytte
w kan strømme så mye du vil|kan fortsette å se|er du også dekket|er du også beskyttet|gode nyheter
w ikke tenk på noe|siden automatisk|siden den automatiske|kos deg
U brukt|i bruk|tilkoblet|beskyttet|installert|opptatt|du bruker|bruker|installert på|beskyttede
U tilknyttede|tilknyttet|koblet til|opptatte|brukte|brukes|sikret|sikrede|aktiv på|installerte
U tildelt|tildelte|aktive enheter|aktiv enhet|tilkoblede|i bruk på|du beskytter|registrert
U beskytter akkurat nå|beskytter nå|beskytter for øyeblikket|beskytter for tiden|er opptatt
U er opptatte|er tilkoblet|er koblet til|er beskyttet|er beskyttede|du er beskyttet|oppbrukt
U brukt opp|utnyttet|utnyttede|utnyttes|benyttes|benyttet|benyttede|benytter|du benytter
U du har lagt til|har lagt til|lagt til så langt|du har koblet til|har koblet til
U du har installert på|er i bruk|allerede i bruk|allerede brukt|allerede tilkoblet|brukes på
U brukes nå|brukes akkurat nå|aktivert på|tatt i bruk|parede|paret|du har beskyttet|har beskyttet
U ligger på|kjører på|finnes på|er installert på|påkoblede|tilkoplet|brukte lisenser
U anvendte lisenser|lisenser brukt|lisenser i bruk|tildelte lisenser|benyttede lisenser
U utnyttede lisenser|har du installert på|har du koblet til|har du beskyttet|har du lagt til
U har du brukt|du har brukt|passer vi på|vi passer på|vi beskytter|beskytter vi|vi holder øye med
U holder vi øye med|vi våker over|er sikret|er sikrede|er installert|er aktivert på
U er blitt lagt til|er blitt koblet til|er i drift|er lagt til|er satt opp
K opptil|inntil|maksimalt|maks|totalt|i alt|maksimum|maksimale|grense|tillatt|tillatte|til sammen
K alt i alt|opp til|for opptil|beskytter opptil|dekker|dekker opptil|dekker inntil|dekker maks
K beskytter maks|beskytter inntil|kan brukes på|kan brukes på inntil|kan brukes på opptil
K kan brukes på maks|kan brukes på maksimalt|kan installeres på|kan installeres på inntil
K kan installeres på opptil|installer på opptil|installer på inntil|installer på opp til
K kan benyttes på|for inntil|for maks|for maksimalt|høyst|ikke flere enn|ikke mer enn
K maksimalt antall|maks antall|maksantall|største antall|enhetsgrense|grense på|begrenset til
K rekker til opptil|nok til opptil|gjelder for opptil|gjelder for inntil|gjelder på opptil
K gjelder på inntil|så mange som|beskytt opptil|beskytt inntil|du kan beskytte opptil
K kan beskytte opptil|kan beskytte inntil|støtter opptil|støtter inntil|plass til opptil
K gir plass til|tillater|tillater opptil|mulige|totalt sett|sammenlagt|lisens for opptil
K lisens for inntil|på opptil|på inntil|på opp til|bruk det på opptil|bruk den på opptil
K bruk på opptil|bruk det på inntil|kan brukes på så mange som|gjelder maksimalt|dekker maksimalt
K beskytter maksimalt
P ledig|ledige|tilgjengelig|tilgjengelige|frie|ikke opptatt|ubesatt|igjen|gjenstår|gjenværende
P til overs|kan fortsatt legge til|du kan fortsatt legge til|kan ennå legge til
P du kan legge til ytterligere|kan legge til ytterligere|kan fortsatt koble til
P du kan fortsatt koble til|kan fortsatt beskytte|du kan fortsatt beskytte|kan fortsatt aktivere
P du kan fortsatt aktivere|kan fortsatt bruke|du kan fortsatt bruke|er ledige|er ledig|er frie|fri
P er fri|fortsatt ledige|fortsatt ledig|står fortsatt ledige|står ledige|er fortsatt ledige
P ledige plasser igjen|ubesatte|ubrukte|er ubrukte|er igjen|ikke opptatte|ikke tildelt|ikke brukte
P ikke benyttede|å bruke igjen|uutnyttet|uutnyttede|ledige igjen|ledige lisenser|lisenser ledige
P lisenser tilgjengelig|lisenser tilgjengelige|lisenser igjen|ubrukte lisenser
P ubrukte enhetsplasser|ubrukte plasser|ubrukte enheter|uutnyttede lisenser
P fortsatt ubrukte|fortsatt uutnyttede|står ubrukt|står ubrukte|står ledig|ledige tilbake
P er fortsatt ubrukte|ennå ubrukte|mangler å bli brukt|ikke brukt|ikke i bruk|ubrukt
P ikke brukt ennå|ennå ikke brukt|ikke tatt i bruk|ennå ikke i bruk
C fornyes automatisk|blir fornyet automatisk|fornyes av seg selv|fornyes hvert år|fornyes årlig
C blir automatisk fornyet|fornyer seg selv|fornyer seg automatisk
C vi fornyer abonnementet ditt automatisk|vi fornyer lisensen din automatisk
C vi fornyer abonnementet automatisk|vi fornyer lisensen automatisk|vi fornyer det automatisk
C vi fornyer den automatisk|vi fornyer planen din automatisk
C vi forlenger abonnementet ditt automatisk|vi forlenger abonnementet automatisk
C vi forlenger lisensen din automatisk|forlenger seg selv|forlenges automatisk|forlenges av seg selv
C vil bli fornyet automatisk|vil automatisk bli fornyet|vil fornyes automatisk|forlenges hvert år
C forlenges årlig|fornyes hver måned|fornyes månedlig|fornyes løpende|forlenges løpende
C blir automatisk forlenget|blir forlenget automatisk|autofornyes|fornyer automatisk
C fortsetter automatisk|løper videre automatisk|ruller videre automatisk|vi fornyer for deg
C vi fornyer det for deg|vi fornyer den for deg|vi ordner fornyelsen|vi tar oss av fornyelsen
C vi fornyer automatisk|går videre automatisk|kjører videre automatisk
L dager|dag|måneder|måned|år|uker|uke|igjen|gjenstår|gjenværende|er igjen|timer|time
L døgn
3 om
q kjøp|tilbud|rabatt|spar|prøv|kampanje|oppgrader til|anbefalt|handlekurv|bestill|også like
q anbefal|prøv gratis|liker|start gratis
o av|av totalt|av dine|av deres|av de|av i alt
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
H for|til|gjelder for|holder til|nok til|rekker til|beregnet på|gyldig for|er gyldig for|gjelder på
H lisens for
F snart|om kort tid|nesten|om litt|er i ferd med å|nærmer seg
0 i dag|idag
1 i morgen
! i overmorgen
< i forgårs
9 i går
J automatisk|automatiske
= fordi|på grunn av|etter mistanke|ved mistanke|på grunn av manglende|som følge av|grunnet
= da betalingen|da betaling|etter manglende|for brudd på|for misbruk|pga|etter brudd|ettersom
= siden betalingen|siden betaling
& og(?! med)
# -|to|tre|fire|fem|seks|sju|åtte|ni|ti|syv=7
8 samme dag|den dagen|samme dato
k har ikke
j kjøpt|funnet|liste|listen|egne|min|mitt|mine|kontoen din|noe|ingenting|fant|vi|deg
j mangler|hos oss|finner|vise|e-postadressen
j tegnet
x ingenting|tomt|tom|ikke noe her|ingen data|ingen elementer|ingen oppføringer|ingenting å vise
x ingen data tilgjengelig
e logg ut|logg av|logge ut
I logget inn som|pålogget som|logget på som|logget inn|pålogget|innlogget som|innlogget
I du er logget inn|du er pålogget|du er innlogget|velkommen|velkommen tilbake|hei|logget på
5 ennå|fortsatt|fremdeles
6 plasser|plass
- du avsluttet|du har avsluttet|du har selv avsluttet
P har fortsatt plass til|har fremdeles plass til|har ennå plass til|fortsatt plass til
P fremdeles plass til|ennå plass til|har plass til flere|plass til flere|plass til ytterligere
P har plass til ytterligere|plass igjen til|har plass igjen til|har ledig plass til|ledig plass til
P ledig plass|det er fortsatt plass til|det er fremdeles plass til|har plass til|er plass til
P er det plass til|det er plass til|plass til|rom for|har rom for|du kan legge til|kan legge til
P kan du legge til|kan du fortsatt legge til|kan du legge til ytterligere|kan koble til ytterligere
P du kan koble til ytterligere|kan beskytte ytterligere|du kan beskytte ytterligere
P kan installere på ytterligere|står igjen|er til overs|har igjen|du har igjen|har fortsatt igjen
P har du igjen|er det igjen|er ennå ledige|ennå ledige|fremdeles ledige|er fremdeles ledige
P fremdeles ubrukte|ledige enhetsplasser
l har plass til|er plass til|er det plass til|det er plass til|plass til|rom for|har rom for
l du kan legge til|kan legge til|kan du legge til
K du kan legge til opptil|du kan legge til inntil|kan legge til opptil|kan legge til inntil
K kan kobles til inntil|du kan bruke det på opptil|du kan bruke den på opptil
K du kan bruke det på inntil|kan bruke det på opptil|kan bruke den på opptil|virker på opptil
K virker på inntil|fungerer på opptil|fungerer på inntil|omfatter opptil|omfatter inntil
K omfatter maks|dekker i alt|med plass til opptil|med plass til inntil|plass til inntil
K plass til maks|har plass til opptil|har plass til inntil|gir deg plass til
K maksimalt antall enheter|maks antall enheter|største antall enheter|samtidig på opptil
d maksimalt antall enheter|maks antall enheter|største antall enheter
o hvorav|av disse|av dem
w grunnleggende|grunnbeskyttelse|på stell|på plass|alt er på stell
w alt på stell|alt er som det skal|alt er bra|som før|som vanlig|akkurat som før|trygt|trygg
w alle funksjonene|alle funksjoner
w du trenger ikke gjøre noe selv|du slipper å gjøre noe|ubestemt tid|på ubestemt tid|uten tidsfrist
w selv|på mobilen og pc en din|på mobilen og pc-en|på mobilen|på pc-en din|på enhetene dine
w på alle enhetene dine|på dine enheter|på egne enheter|fra nå av|kun|år for år|måned for måned
w ett år om gangen|et år om gangen|en måned om gangen|om gangen|uten stans|hele tiden
U vi passer nå på|vi beskytter nå|beskytter vi nå|beskyttes nå|beskyttes|blir beskyttet
U blir nå beskyttet|er trygge|er trygget|er sikret nå|har du sikret|du har sikret|du har tatt i bruk
U har du tatt i bruk|er tatt i bruk
E du er beskyttet ut|er du beskyttet ut|er beskyttet ut|beskyttet ut|beskyttelsen varer ut
E beskyttelsen gjelder ut|beskyttelsen virker ut|varer ut|gjelder ut|løper ut dagen|gyldig ut
E er gyldig ut|dekket ut|du er dekket ut|er dekket ut|betalt ut|er betalt ut|aktiv ut|er aktivt ut
E er aktiv ut|har tilgang ut|har du tilgang ut|du har tilgang ut|virker ut|fungerer ut|i kraft ut
E kan brukes ut|kan bruke det ut|enhetene dine er beskyttet til
E enhetene dine er beskyttet til og med|enhetene dine er beskyttet frem til
E enhetene dine er beskyttet ut|enhetene dine er beskyttet fram til|enhetene er beskyttet til
E enhetene er beskyttet til og med|enhetene er beskyttet frem til|enhetene dine er sikret til
E enhetene dine er trygge til|du er trygg til|du er trygg frem til|du er trygg til og med
E du er dekket til|du er dekket frem til|du er dekket til og med|er dekket til
E kan brukes på mobilen og pc en din frem til|kan brukes på enhetene dine til
E kan brukes på enhetene dine frem til|kan brukes på enhetene dine til og med
E kan brukes på alle enhetene dine til|kan brukes på dine enheter til|kan bruke abonnementet til
E kan bruke abonnementet til og med|kan bruke abonnementet frem til|kan bruke abonnementet ut
E du kan bruke abonnementet til|du kan bruke abonnementet frem til
E du kan bruke abonnementet til og med|kan bruke lisensen til|kan bruke lisensen til og med
E kan bruke lisensen frem til|du kan bruke lisensen til|du kan bruke lisensen frem til
E kan fortsatt bruke det til|kan fortsatt bruke det til og med|kan fortsatt bruke det frem til
E du kan fortsatt bruke det til|du kan fortsatt bruke det frem til
E du kan fortsatt bruke det til og med|kan fortsatt bruke den til|du kan fortsatt bruke den til
E kan fortsatt bruke abonnementet til|du kan fortsatt bruke abonnementet til|kan du bruke det til
E kan du bruke det frem til|kan du bruke den til|kan du bruke abonnementet til|den kan brukes til
E det kan brukes til|den kan brukes frem til|det kan brukes frem til|avtalen gjelder til
E avtalen gjelder til og med|avtalen løper til|avtalen løper ut|avtalen utløper|avtalen varer til
E avtalen slutter|avtaleperiode|avtaleperioden|avtaleperioden utløper|avtaleperioden slutter
E gyldighetsperiode|gyldighetstid|gyldigheten utløper|gyldigheten løper ut
E gyldighetsperioden utløper|gyldighetstiden utløper|perioden løper ut|perioden løper til
E perioden går ut|abonnementet går ut|lisensen går ut|avtalen går ut|planen går ut
E abonnementet varer til|abonnementet varer ut|abonnementet varer frem til
E abonnementet varer til og med|abonnementet gjelder ut|lisensen gjelder ut|lisensen varer til
E abonnementet løper til|abonnementet løper ut|abonnementet fortsetter til|fortsetter til
E fortsetter frem til|fortsetter ut|den betalte perioden slutter|den betalte perioden utløper
E betalt periode slutter|inneværende periode slutter|inneværende periode utløper
E nåværende periode slutter|nåværende periode utløper|siste dag i abonnementet
E abonnementets siste dag|lisensens siste dag|sluttdato for abonnementet|utløpsdato for abonnementet
E utløpsdato for lisensen|opphører automatisk|utløper automatisk|utløper av seg selv
E slutter av seg selv|slutter automatisk
X siste dag var|siste gyldige dag var|siste dag med beskyttelse var|gikk dessverre ut
X gikk ut på dato|enhetene dine er ikke lenger beskyttet|enhetene er ikke lenger beskyttet
X enhetene dine er ikke beskyttet lenger|enhetene dine er uten beskyttelse|du er uten beskyttelse
X du er ikke beskyttet lenger|du er ikke lenger beskyttet|beskyttelsen gjelder ikke lenger
X beskyttelsen virker ikke lenger|beskyttelsen er slutt|beskyttelsen er stoppet
X virker ikke lenger|fungerer ikke lenger|avtalen er utløpt|avtalen har utløpt|avtalen gikk ut
X avtalen er avsluttet|abonnementet er slutt
X abonnementet gikk ut|lisensen gikk ut|gikk dessverre ut den|har dessverre gått ut
X har dessverre utløpt|er dessverre over|er dessverre slutt
R neste gang vi trekker kortet ditt er|neste gang vi trekker kortet er
R neste gang vi trekker kortet ditt|neste gang vi trekker kortet|neste gang vi trekker betaling er
R neste gang kortet trekkes|neste gang kortet ditt trekkes|neste gang kortet belastes
R neste gang du trekkes|neste gang du betaler er|neste gang du belastes|neste gang det fornyes
R neste gang den fornyes|neste trekk fra kortet|neste trekk fra kortet ditt|neste trekk er
R neste trekk på kortet|neste betaling fra kortet|neste betaling trekkes fra kortet
R neste betaling trekkes fra kortet ditt|neste betaling trekkes automatisk|neste månedsbetaling
R neste årsbetaling|neste månedsbeløp|neste årsbeløp|neste månedstrekk|vi trekker neste betaling
R vi trekker neste beløp|vi trekker neste månedsbeløp|vi trekker kortet ditt|vi trekker kortet
R vi trekker kortet ditt igjen|vi trekker det neste beløpet|trekker vi kortet ditt
R belaster vi kortet ditt|trekkes fra kortet ditt|trekkes fra kortet|beløpet trekkes fra kortet
R beløpet trekkes fra kortet ditt|neste periode betales|ny periode starter|ny periode begynner
R neste avtaleperiode starter|fornyes videre|fornyes ett år|fornyes for ett år|fornyes med ett år
R forlenges med ett år|forlenges med et år|forlenges for ett år|fortsetter av seg selv
R går videre av seg selv|løper videre av seg selv|vi fornyer abonnementet for deg
R vi forlenger for deg|vi forlenger det for deg|fornyes automatisk hvert år
R fornyes automatisk hver måned|fornyes ett år om gangen|fornyes et år om gangen
R fornyes en måned om gangen|fornyes år for år|fornyes måned for måned
C fortsetter av seg selv|går videre av seg selv|løper videre av seg selv
C vi fornyer abonnementet for deg|vi forlenger for deg|vi forlenger det for deg
C fornyes automatisk hvert år|fornyes automatisk hver måned|fornyes ett år om gangen
C fornyes et år om gangen|fornyes en måned om gangen|fornyes år for år|fornyes måned for måned
Z du sa opp abonnementet|du sa opp abonnementet ditt|du sa opp lisensen|du sa opp avtalen
Z du har sagt opp avtalen|du har avbestilt abonnementet|du har kansellert abonnementet
Z du kansellerte abonnementet|du avbestilte abonnementet|abonnementet er sagt opp
Z abonnementet ditt er sagt opp|abonnementet er oppsagt|abonnementet er kansellert
Z abonnementet er avbestilt|avtalen er sagt opp|avtalen er oppsagt|lisensen er sagt opp
Z du slo av automatisk fornyelse|du skrudde av automatisk fornyelse
Z du har skrudd av automatisk fornyelse|du har valgt bort fornyelse|du har takket nei til fornyelse
Z du har stoppet fornyelsen|du har stoppet automatisk fornyelse|du har slått av fornyelsen
Z det fornyes ikke|den fornyes ikke|blir ikke fornyet igjen|fornyes ikke av seg selv
Z fornyes ikke mer|vi trekker ikke mer|vi trekker deg ikke igjen|vi trekker ikke kortet ditt
Z vi trekker ikke kortet igjen|du blir ikke trukket igjen|du trekkes ikke igjen
Z du belastes ikke igjen|det blir ingen flere trekk|ingen flere trekk|ingen flere betalinger
Z og forlenges ikke|uten at det fornyes
z oppsagt|er oppsagt|har selv sagt opp|sa opp
n det eneste som gjenstår er å aktivere|gjenstår bare å aktivere|gjenstår å aktivere
n bare aktiveringen gjenstår|aktiveringen gjenstår|må bare aktiveres|klar til å tas i bruk
n klar til bruk når du aktiverer|venter på å bli startet|venter på å starte|venter på start
n ikke satt i drift|du har ikke aktivert lisensen|du har ikke aktivert abonnementet
n du har ikke aktivert den|du har ikke aktivert det|du har ikke tatt i bruk
n du har ikke tatt den i bruk|du har ikke tatt det i bruk|du har ennå ikke tatt den i bruk
n du har ennå ikke tatt det i bruk|du har ikke tatt lisensen i bruk
n du har ikke tatt abonnementet i bruk|har ikke startet|har ikke startet ennå|har ennå ikke startet
n har ikke begynt|har ikke begynt å løpe|ennå ikke begynt|har ennå ikke begynt
n ligger klar til aktivering|ligger klar til å aktiveres
A ta lisensen i bruk innen|ta abonnementet i bruk innen|ta den i bruk innen|ta det i bruk innen
A ta i bruk innen|ta i bruk før|ta lisensen i bruk før|ta den i bruk før|ta det i bruk før
A må tas i bruk innen|må tas i bruk før|må tas i bruk senest|tas i bruk innen|tas i bruk senest
A skal tas i bruk innen|aktiver lisensen din innen|aktiver abonnementet ditt innen
A aktiver lisensen din senest|aktiver abonnementet ditt senest|aktiver lisensen din før
A aktiver abonnementet ditt før|aktiver den senest den|aktiver det senest|må aktivere det innen
A må aktivere det senest|må aktivere den senest|du må aktivere det senest|kan aktivere den til
A kan aktivere det til|kan aktivere den frem til|kan aktivere det frem til|kan aktivere den innen
A aktiveringsfristen er|fristen for å aktivere er|frist for aktivering er|aktiveringsfristen
h spanderer denne på deg|spanderer dette på deg|spanderer abonnementet på deg|spanderer på deg
h har gitt deg plass i abonnementet sitt|har gitt deg plass i familieplanen sin
h har gitt deg plass i familien sin|har gitt deg en plass i abonnementet sitt|har gitt deg en plass
h har gitt deg plass|ga deg plass i abonnementet sitt|ga deg en plass i abonnementet sitt
h ga deg plass|har lagt deg til i familieplanen sin|la deg til i familieplanen sin
h la deg til i abonnementet sitt|la deg til i familien sin|la deg til i familiegruppen sin
h har lagt deg til i planen sin|la deg til i planen sin|deler abonnementet sitt med deg
h deler lisensen sin med deg|deler planen sin med deg|deler familieplanen sin med deg
h har delt abonnementet sitt med deg|har delt lisensen sin med deg|har delt dette med deg
h deler dette med deg|deler den med deg|delte abonnementet sitt med deg|betaler for deg
h betaler for beskyttelsen din|betaler dette for deg|lar deg bruke|du er med på abonnementet til
h du er med i abonnementet til|du bruker abonnementet til|du bruker lisensen til
h du er i familien til|du er med i familien til|du er medlem av familien til
h du er medlem i familien til|du er medlem av gruppen til|du er medlem av familiegruppen til
h du er medlem av familieplanen til|du er med i familiegruppen til|du er med i gruppen til
h du har fått plass i abonnementet til|du har fått denne av|du har fått tilgang fra
b lisensen er stengt|abonnementet er stengt|lisensen er utestengt|vi måtte blokkere
b vi har måttet blokkere|vi har vært nødt til å sperre|vi ble nødt til å sperre|vi låste
u du satte selv abonnementet på pause|du har selv satt abonnementet på pause
u du har selv satt det på pause|du satte abonnementet ditt på pause|du satte det på pause
u du satte den på pause|du satte lisensen på pause|satte abonnementet på pause
u satt abonnementet ditt på vent|vi har satt abonnementet på pause
u vi har satt abonnementet ditt på pause|vi satte abonnementet på pause
u vi satte abonnementet ditt på pause|pauset siden|på pause siden|abonnementet hviler|du har fryst
u du har fryst abonnementet|du frøs abonnementet
= fordi betalingen|fordi betalingen mislyktes|fordi vi ikke fikk trukket|fordi betaling mangler
= fordi kortet
t du prøver gratis|prøveperioden|prøveperioden din|prøvetiden|prøvetiden din|prøveversjonen
t gratis prøvetid|gratis prøvemåned|du prøver nå|du tester nå
f du bruker gratis|koster deg ingen ting|koster ingen ting|uten kostnader|du betaler ingenting
f du betaler ikke noe|gratis beskyttelse|kostnadsfri beskyttelse
- er overført|overført|er overtatt|er sluttført|sluttført|er oversendt
w takk for kjøpet|takk for bestillingen|takk|takk for at du kjøpte|takk for at du valgte
w det eneste som gjenstår|til da|frem til da|fram til da|inntil da|da er du dekket en ny måned
w og da er du dekket en ny måned|er du dekket en ny måned|da er du dekket ett nytt år
n er å aktivere
R neste trekk på kortet ditt|neste betaling fra kortet ditt|neste betaling på kortet ditt
R neste betaling trekkes på kortet ditt|beløpet trekkes på kortet ditt|betalingen trekkes fra kortet
R betalingen trekkes fra kortet ditt|betalingen trekkes på kortet ditt|trekkes automatisk fra kortet
R trekkes automatisk fra kortet ditt|trekkes automatisk på kortet ditt
R vi trekker neste betaling fra kortet|vi trekker neste betaling fra kortet ditt
R vi trekker neste betaling på kortet ditt|vi trekker beløpet fra kortet
R vi trekker beløpet fra kortet ditt|vi trekker beløpet på kortet ditt|blir trukket fra kortet
R blir trukket fra kortet ditt|blir trukket på kortet ditt
7 beskytter
w med mindre du sier opp|hvis du ikke sier opp
K dekket
d enh
w enhetene dine er ikke lenger beskyttet|enhetene er ikke lenger beskyttet
w kan du bruke alt akkurat som før|kan du bruke alt som før|kan du bruke alt
w kan du bruke alt som vanlig|kan du bruke det|kan du bruke det som vanlig|kan du bruke det som før
w kan du fortsatt bruke alt|kan du fortsatt bruke det|kan du fortsette å bruke alt
w kan du fortsette å bruke det
E kan bruke alt som vanlig til|kan bruke alt til|kan bruke alt frem til
E kan bruke alt som vanlig frem til|kan bruke alt som før frem til|kan bruke alt som før til
E kan bruke alt til og med|kan bruke det som vanlig til|kan bruke det som vanlig frem til
E kan bruke alt akkurat som før til|kan bruke alt akkurat som før frem til
E kan fortsatt bruke alt til|kan fortsatt bruke alt frem til|da er det slutt|løper videre til
E løper videre frem til
a her er alt i orden
o til av totalt|til av de|til av de totalt|til av dine|til av i alt|til av dine totalt
P til av totalt|til av de|til av de totalt|til av dine|til av i alt|til av dine totalt
R løper automatisk videre|ruller automatisk videre|går automatisk videre|fornyer vi det automatisk
R fornyer vi det for deg|fornyer vi abonnementet|fornyer vi abonnementet automatisk
R fornyer vi abonnementet for deg|fornyer vi abonnementet ditt
R fornyer vi abonnementet ditt automatisk
C løper automatisk videre|ruller automatisk videre|går automatisk videre|fornyer vi det automatisk
C fornyer vi det for deg|fornyer vi abonnementet|fornyer vi abonnementet automatisk
C fornyer vi abonnementet for deg|fornyer vi abonnementet ditt
C fornyer vi abonnementet ditt automatisk
Z løper ikke videre|løper ikke automatisk videre|du har sagt opp|har sagt opp|har sagt opp det
w etter det stopper det|etter det avsluttes det|etter det|alt er ordnet|alt er på plass
w alt er fikset|alt ruller og går|alt ruller
d enheter er i gang|enheter i gang|enhetene er i gang|enheter er allerede i gang
U enheter er i gang|enheter i gang|enhetene er i gang|enheter er allerede i gang
n har ikke tatt i bruk koden din|har ikke tatt i bruk koden|har ikke brukt koden din
n har ikke brukt koden|har ikke løst inn koden|har ikke løst inn koden din|koden din venter på deg
n koden venter på deg|klar når du er klar|har ikke tatt det i bruk|har ikke tatt abonnementet i bruk
n har ikke tatt abonnementet ditt i bruk
w ellers går koden ut på dato|ellers går koden ut|ellers utløper koden|ellers utløper koden din
w ellers går koden din ut på dato|etter det går koden ut|deretter utløper koden
w deretter går koden ut på dato
A bruk koden din innen|bruk koden innen|bruk koden din før|bruk koden før|bruk koden din senest
A bruk koden senest
w skriv inn koden din|skriv inn koden|så er du i gang|året ditt begynner når du aktiverer
w året begynner når du aktiverer|året ditt starter når du aktiverer|så lenge du vil
w så lenge du ønsker|så lenge du har lyst|den kan du ha|den kan du beholde|velger du selv
w velger du selv om du vil fortsette|om du vil fortsette|bestemmer du selv|om du vil beholde det
w deretter koster det|etter det koster det|så koster det|etterpå koster det|så hjelper vi deg
w så hjelper vi|så ordner vi det|så finner vi ut av det|du betaler ingenting frem til da
w du betaler ingenting til da|frem til da betaler du ingenting
q kan prøve alt|kan prøve oss|kan prøve det|kan prøve den|du kan prøve alt|du kan prøve oss
q du kan prøve det|du kan prøve den
w da begynner året
E er det forbi|er det over
X nå er det over|nå er det forbi|nå er det slutt|dessverre er det slutt
K omfattet
w vi sender deg en e-post|vi gir deg beskjed|vi gir deg beskjed i god tid|vi minner deg på det
w vi minner deg på det i god tid
w du blir da trukket
E god til|ender|brukbar til|tilgjengelig til|forhåndsbetalt til|tilgang ut
E du kan bruke produktet frem til|du kan bruke produktet til|fortsetter å virke til
E kontrakten går ut|gjelder på alle enhetene dine til|vil gå ut|holder til §|rekker til §
E går snart ut|går snart ut den|siste prøvedag
F går snart ut|går snart ut den
X endte|var betalt til|gjaldt bare til|virket til|varte til|varte bare til|løp til|inaktiv siden
X slutt siden|over siden|uten beskyttelse siden|ubeskyttet siden|den siste dagen var|siste dagen var
X var beskyttet til|var beskyttet frem til|du var beskyttet til|du var beskyttet frem til
X beskyttet deg til|tiden har gått ut
- pris frem til|prisen frem til|pris inntil
R neste fornying|neste regning|neste regning kommer|neste forfallsdato|vi trekker pengene
R betales neste gang|fortsetter automatisk fra|fortsetter av seg selv fra
R fornyes hvert år neste gang|fornyes årlig neste gang|kommende betaling|kommende fornyelse
w slapp av|ta det med ro|innstillingene dine er lagret|hennes|hans|stk|hvorav|bare noen dager igjen
w noen dager igjen|noen få dager igjen|så bra ut|ser bra ut|av sikkerhetsgrunner
w til du gjenopptar det|én gang|som du har fått|du har fått
z avslått
Z stopper deretter|deretter stopper det|da stopper det|stopper da|ingen nye trekk
Z du blir ikke belastet igjen|sagt opp av deg|abonnement sagt opp
d enheter lagt til|enheter pålogget|påloggede enheter|enheter påmeldt|påmeldte enheter|plasser tatt
d plasser er tatt|plassene er tatt|enheter satt opp|aktiveringer brukt
U enheter lagt til|enheter pålogget|påloggede enheter|enheter påmeldt|påmeldte enheter|plasser tatt
U plasser er tatt|plassene er tatt|enheter satt opp|aktiveringer brukt
U er tatt
2 begge enheter|begge enhetene|begge plasser|begge plassene|begge enhetsplassene
# én=1
P til av
o til av
H gjaldt for|gjaldt kun|gjaldt bare|beregnet for|ment for|kjøpt for|passer for|virker på|gjelder kun
H gjelder bare
d enheter samtidig
K enheter samtidig
d enhetsgrense|telefoner eller datamaskiner|datamaskiner og telefoner|datamaskiner eller telefoner
d telefoner og datamaskiner|pc-er og telefoner
n ubrukt kode|kode ikke brukt|koden er ikke brukt|uinnløst|ikke innløst|ikke innløst ennå
n ny og ubrukt|ny ikke aktivert|klar til start|ligger og venter|kjøpt men ikke aktivert
n ikke begynt ennå|du har kjøpt denne men ikke kommet i gang
n du har kjøpt denne men ikke kommet i gang ennå|du har kjøpt denne men ikke kommet i gang enda
n ikke kommet i gang enda|du har ikke kommet i gang enda|ikke startet enda|ikke brukt enda
n ikke tatt i bruk enda
A løs inn senest|løs inn innen|innløses senest|innløses innen|siste aktivering
V invitert av|du er invitert av|du ble invitert av|lagt til av|du er lagt til av|betaler for det
V betaler abonnementet|betaler for abonnementet
B invitert av|du er invitert av|du ble invitert av|lagt til av|du er lagt til av|betaler for det
B betaler abonnementet|betaler for abonnementet
h lar deg være med|via kontoen til|via abonnementet til|via familien til|lånt av|lånt fra|utlånt av
h du har fått det av|du har fått en plass av
b tilgang nektet|stengt på grunn av misbruk|koden er stengt|koden er sperret|låst kode
u pause inntil videre|frosset
f forblir gratis
y påslått
E forlenget til|forlenget til og med|forlenget frem til|forlenget fram til|forlenget gratis til
E forlenget gratis til og med|forlenget gratis frem til|forlenget gratis fram til
E gratis forlenget til|gratis forlenget til og med|gratis forlenget frem til
E gratis forlenget fram til|forlenget uten kostnad til|forlenget uten kostnad til og med
E forlenget uten kostnad frem til|forlenget uten kostnad fram til|utvidet til|utvidet til og med
E utvidet frem til|utvidet fram til
E forlenget abonnementet til|forlenget abonnementet til og med|forlenget abonnementet frem til
E forlenget abonnementet gratis til|forlenget abonnementet ditt til
E forlenget abonnementet ditt til og med|forlenget abonnementet ditt frem til
E forlenget abonnementet ditt gratis til|forlenget lisensen til|forlenget lisensen til og med
E forlenget lisensen frem til|forlenget lisensen gratis til|forlenget lisensen din til
E forlenget lisensen din til og med|forlenget lisensen din frem til
E forlenget lisensen din gratis til|forlenget det til|forlenget det til og med
E forlenget det frem til|forlenget det gratis til|forlenget den til|forlenget den til og med
E forlenget den frem til|forlenget den gratis til
- kan bli forlenget|kan forlenges|må bli forlenget|må forlenges|konto forlenget|kontoen er forlenget
- kontoen forlenget|pris er forlenget|skal forlenges
w etter eget ønske|etter ditt eget ønske|på eget ønske|etter ønske fra deg|på din egen forespørsel
w på egen forespørsel|i ett år|for ett år fra aktivering|i ett år fra aktivering
w ett år fra aktivering
K kan bruke det på|kan bruke den på|du kan bruke det på|du kan bruke den på
K du kan bruke abonnementet på|du kan bruke lisensen på
P kan bruke det på ytterligere|kan bruke det på flere|kan bruke det på enda|kan bruke det på ekstra
P kan bruke den på ytterligere|kan bruke den på flere|kan bruke den på enda|kan bruke den på ekstra
P du kan bruke det på ytterligere|du kan bruke det på flere|du kan bruke det på enda
P du kan bruke det på ekstra|du kan bruke den på ytterligere|du kan bruke den på flere
P du kan bruke den på enda|du kan bruke den på ekstra
P kan brukes på ytterligere|kan brukes på flere|kan brukes på enda|kan brukes på ekstra
w var sperret , nå|var sperret , er nå|var sperret , men er nå|var sperret , men nå|var sperret , er
w var sperret , men er|var blokkert , nå|var blokkert , er nå|var blokkert , men er nå
w var blokkert , men nå|var blokkert , er|var blokkert , men er|var satt på pause , nå
w var satt på pause , er nå|var satt på pause , men er nå|var satt på pause , men nå
w var satt på pause , er|var satt på pause , men er|var suspendert , nå|var suspendert , er nå
w var suspendert , men er nå|var suspendert , men nå|var suspendert , er|var suspendert , men er
w hadde vært suspendert , nå|hadde vært suspendert , er nå|hadde vært suspendert , men er nå
w hadde vært suspendert , men nå|hadde vært suspendert , er|hadde vært suspendert , men er
w hadde vært sperret , nå|hadde vært sperret , er nå|hadde vært sperret , men er nå
w hadde vært sperret , men nå|hadde vært sperret , er|hadde vært sperret , men er
w hadde vært satt på pause , nå|hadde vært satt på pause , er nå
w hadde vært satt på pause , men er nå|hadde vært satt på pause , men nå
w hadde vært satt på pause , er|hadde vært satt på pause , men er|var midlertidig stanset , nå
w var midlertidig stanset , er nå|var midlertidig stanset , men er nå
w var midlertidig stanset , men nå|var midlertidig stanset , er|var midlertidig stanset , men er
d enhet til av|enheter til av
P enhet til av|enheter til av
- enhet til|enheter til
a hadde vært suspendert , virker igjen|hadde vært suspendert , aktiv igjen
a hadde vært suspendert , aktivt igjen|hadde vært suspendert , fungerer igjen
a hadde vært suspendert , nå aktiv igjen|var suspendert , virker igjen|var suspendert , aktiv igjen
a var suspendert , aktivt igjen|var suspendert , fungerer igjen|var suspendert , nå aktiv igjen
a var sperret , virker igjen|var sperret , aktiv igjen|var sperret , aktivt igjen
a var sperret , fungerer igjen|var sperret , nå aktiv igjen|var blokkert , virker igjen
a var blokkert , aktiv igjen|var blokkert , aktivt igjen|var blokkert , fungerer igjen
a var blokkert , nå aktiv igjen|var satt på pause , virker igjen|var satt på pause , aktiv igjen
a var satt på pause , aktivt igjen|var satt på pause , fungerer igjen
a var satt på pause , nå aktiv igjen|hadde vært sperret , virker igjen
a hadde vært sperret , aktiv igjen|hadde vært sperret , aktivt igjen
a hadde vært sperret , fungerer igjen|hadde vært sperret , nå aktiv igjen
P ikke i bruk ennå|ikke benyttet|ikke benyttet ennå|enhet til overs|enheter til overs|gjenstående
d enhet til overs|enheter til overs
w til prisen av|for prisen av|til en pris på
+ avslå|takk nei
- pris på|prisen på|prisen for|din pris|pris for|prisen er|samme pris|denne prisen|fast pris
- var aktiv|var aktivt|har vært aktiv|har vært aktivt|vært aktiv|vært aktivt|var gratis|var på
- var slått på|var i gang|var gyldig
- slått av til|slått av frem til|slått av fram til|slått av til og med|er slått av til
- er slått av frem til|er slått av fram til|er slått av til og med|deaktivert til
- deaktivert frem til|deaktivert fram til|deaktivert til og med|er deaktivert til
- er deaktivert frem til|er deaktivert fram til|er deaktivert til og med|skrudd av til
- skrudd av frem til|skrudd av fram til|skrudd av til og med|er skrudd av til
- er skrudd av frem til|er skrudd av fram til|er skrudd av til og med|slått på til
- slått på frem til|slått på fram til|slått på til og med|er slått på til|er slått på frem til
- er slått på fram til|er slått på til og med
- kontoen din er|din konto er|kontoen er|konto er|kontoen har|kontoen ble
- per bruker|pr bruker|slutt på plasser|slutt på enheter|plassene er slutt
- ble fornyet automatisk|ble automatisk fornyet|ble fornyet
- invitert til|invitert frem til
- fornyelse fra|ugyldig nøkkel|ugyldig lisensnøkkel|tidligere delt med deg|tidligere delt
- var delt med deg|var delt|har vært delt med deg
a gyldig avtale
- gyldig avtale til|gyldig avtale kreves|bare ett steg igjen aktiver vpn|ett steg igjen aktiver vpn
- siste steg aktiver vpn|bare ett trinn igjen aktiver vpn|bare ett steg igjen aktiver automat
- ett steg igjen aktiver automat|siste steg aktiver automat|pålogget på §|sist pålogget
- sist logget inn|logget inn på §|knyttet til kontoen|innlogget på §|sist innlogget
- logget inn på kontoen|du har tilgang takket være din|du har tilgang takket være ditt
- du kan bruke dette takket være din|du kan bruke dette takket være ditt
- du bruker dette takket være din|du bruker dette takket være ditt|du har tilgang takket være vår
- blir ikke belastet igjen før|blir ikke belastet igjen innen|du blir ikke belastet igjen før
- du blir ikke belastet igjen innen|belastes ikke igjen før|belastes ikke igjen innen
- du belastes ikke igjen før|du belastes ikke igjen innen
E avtalen opphører|avtalen er gyldig til|forsikret til og med|forsikret til|du er forsikret til
E du er forsikret til og med|forsikret fram til|forsikret frem til|når den går ut|når det går ut
E når den utløper|når det utløper|når den slutter|når det løper ut|når den løper ut
E du kan fortsette å se til|du kan fortsette å se til og med|du kan fortsette å se frem til
E du kan fortsatt se til|du kan fortsette å lese til|du kan fortsette å spille til
E du kan fortsette å lytte til|du kan se alt frem til|du kan se til og med
X avtalen opphørte|avtalen utløp|avtalen ble avsluttet|avtalen har gått ut
u avtalen er satt på vent|avtalen er satt på pause|avtalen er midlertidig stanset
u du tar en pause fra|avtalen er pauset|tar pause fra
w avtalestatus|avtalens status|status for avtalen|du kan kose deg med alt|alt i orden
w status på avtalen|med mindre du sier det opp|med mindre du avslutter det
s forsikringen|forsikring
Z blir ikke belastet igjen|deretter betaler du ingenting mer
n bare ett steg igjen aktiver|ett steg igjen aktiver|bare ett trinn igjen aktiver|siste steg aktiver
R neste faktura kommer|du belastes neste gang|du trekkes neste gang|med automatisk fornyelse
R med automatisk forlengelse|vi fornyer abonnementet ditt for deg|vi fornyer lisensen din for deg
R abonnementet løper til du sier det opp|abonnementet løper til du sier opp
R løper til du sier det opp|løper til du sier opp|løper til det sies opp|løper til du selv sier opp
R fortsetter til du sier det opp|fortsetter til du sier opp|avtalen løper til du sier den opp
R avtalen løper til du sier opp|avtalen fornyes|avtalen forlenges
C med automatisk fornyelse|med automatisk forlengelse|vi fornyer abonnementet ditt for deg
C vi fornyer lisensen din for deg|abonnementet løper til du sier det opp
C abonnementet løper til du sier opp|løper til du sier det opp|løper til du sier opp
C løper til det sies opp|løper til du selv sier opp|fortsetter til du sier det opp
C fortsetter til du sier opp|avtalen løper til du sier den opp|avtalen løper til du sier opp
r faste betalinger|faste trekk|fast betaling
d ledige enhetsplasser|ledig enhetsplass|mobiler eller nettbrett|mobiler eller datamaskiner
d telefoner eller nettbrett|datamaskiner eller mobiler|av enhetene dine|av dine enheter
P det er plass til flere|det er plass til flere enheter|det er fortsatt plass|det er fremdeles plass
H du kan installere på|du kan installere det på|du kan installere den på
U kjører nå på|kjører akkurat nå på|kjører for øyeblikket på|pålogget på|logget inn på|knyttet til
U er knyttet til|innlogget på
h du er gjest på|du er gjest i|har lagt deg til i familiegruppen sin
h har lagt deg til i familiegruppen|via familieabonnementet til|via familieplanen til
h via familiepakken til|du er med i pakken som|du er med på pakken som
h du er med i familieabonnementet til|du er med på familieabonnementet til|gjest på abonnementet til
h du har tilgang takket være|du kan bruke dette takket være|du bruker dette takket være
f vederlagsfri
w på forespørsel fra leverandøren din|etter ønske fra leverandøren din
> dine andre abonnement|dine andre lisenser|dine andre produkter|dine øvrige abonnement
> dine øvrige lisenser|dine øvrige produkter|mine andre abonnement|mine andre lisenser
> mine andre produkter|mine øvrige abonnement|mine øvrige lisenser|mine øvrige produkter
> de andre abonnementene
w fra kortet ditt som slutter på|kort som slutter på|fra kortet som slutter på
w kortet ditt som slutter på|kortet som slutter på
~ * alle~i|alle~brukt|alle~opptatt
`
