/** Danish: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
- aktiver|aktivér|aktivering|købt|købsdato|ordrenummer|aktiver på|aktivér på|deltager af
- deltager med|pris gælder|pris gyldig|pris er|pris til|er gyldig fra|gyldig fra|gælder fra
- gyldigt fra|fornyelse i gang|fornyelse er i gang|fornyelsen er i gang|igangværende betaling
- igangværende aktivering|fungerer ikke|når du vil til|når du vil indtil|når du vil frem til
- kontakt os til|kontakt os indtil|kontakt kundeservice indtil
E udløber|gyldig til|gyldigt til|aktiv til|aktivt til|slutter|udløbsdato|slutdato|indtil|til
E gælder til|betalt til|beskyttet til|løber til|udløb|slut|gyldighed|beskyttet indtil
E betalt indtil|ophører|ophører den|til og med|gyldig til og med|gælder til og med|udløber den
E gyldig|gyldigt|gælder|løber frem til|i kraft til|gældende til|sidste dag|sidste gyldighedsdag
E gyldighedsdato|løber ud|udløbsdag|virker til|kan bruges til|kan bruges indtil|dækket til
E stopper den|varer til|fortsætter til|forbliver aktiv til|gælder indtil|gælder frem til
E gyldig indtil|aktiv indtil|gyldig frem til|slutter d|frem til|slutter den|beskyttelsen slutter
E løber ud den|gælder til den|gyldig til den|stopper|slutdato den|har adgang frem til
E har adgang til den|har adgang til og med|har adgang indtil|adgang frem til|adgang til og med
E adgang indtil|adgangen slutter|adgangen ophører|er gyldig til|er gyldigt til|er gyldig til og med
E er gyldig indtil|er gyldigt indtil|er gyldig frem til|gyldigt indtil|gyldigt til og med
E gyldigt frem til|t.o.m|gælder t.o.m|gyldig t.o.m|du er beskyttet til|du er beskyttet indtil
E du er beskyttet til og med|du er beskyttet frem til|er beskyttet til|er beskyttet indtil
E beskyttet til og med|beskyttet frem til|beskytter dig til|beskytter dig indtil
E beskytter dig frem til|kan bruge det til og med|kan bruge det til|kan bruge det indtil
E kan bruge det frem til|kan bruge den til|kan bruge den til og med|kan bruge den indtil
E kan bruge den frem til|kan bruges til og med|kan bruges frem til|kan anvendes til
E kan anvendes indtil|kan anvendes frem til|kan benyttes til|beskyttelsen ophører
E beskyttelsen udløber|beskyttelsen gælder til|beskyttelsen løber til|dækningen slutter
E dækningen ophører|dækningen udløber|dækker dig til|perioden slutter|perioden udløber
E løber til og med|løber indtil|i kraft indtil|i kraft til og med|virker indtil|varer indtil
E aktiv frem til|aktiv til og med|aktivt indtil|aktivt frem til|forbliver aktiv indtil
E forbliver gyldig til|sidste dag med beskyttelse|sidste dag i perioden|sidste gyldige dag
E udløbstidspunkt|ophørsdato|ophør|afsluttes|afsluttes den|vil udløbe|vil ophøre|vil slutte
E dækket indtil|dækket frem til|betalt frem til|betalt til og med|holder op med at virke
E stopper med at virke|sidste dag er|beskyttelsen stopper|dækningen stopper|dækket til og med
E du er beskyttet helt til|du er beskyttet helt frem til|helt til|helt frem til|helt indtil
E beskyttelsen varer til|beskyttelsen varer indtil|beskyttelsen løber ud|du har beskyttelse til
E du har beskyttelse indtil|har beskyttelse til og med|er i kraft til|er i kraft til og med
E er i kraft indtil|er aktiv til|er aktivt til|er aktiv til og med|er aktivt til og med
E er aktivt frem til|er aktivt indtil|kan bruge tjenesten til|kan bruge tjenesten til og med
E kan bruge tjenesten indtil|udløber automatisk|gyldighedsperioden slutter|gyldighed til
E gyldighed til og med|gyldighed indtil|gælder senest til|beholder adgangen til
E beholder adgangen indtil|beholder adgang til og med|sidste gyldige dato|sidste beskyttelsesdag
E er du beskyttet til|er du beskyttet indtil|er du beskyttet til og med|er du beskyttet frem til
E har du adgang til og med|har du adgang indtil|slutter automatisk|holder op med at gælde
E vil løbe ud|vil stoppe|vil blive afsluttet
X udløbet|er udløbet|afsluttet|ophørt|udløbet den|sluttede|sluttede den|gældende indtil|ophørte
X er slut|forbi|udløb den|ikke længere gyldig|ikke længere aktiv|afsluttet den|ophørt den|løb ud
X ikke gyldig længere|ikke længere i kraft|stoppede den|udløbet siden|udløb d|løb ud den
X er løbet ud|stoppede|allerede udløbet|er ophørt|er afsluttet|er forbi|er ophørt den|er udløbet den
X har været udløbet siden|været udløbet siden|har været udløbet|blev afsluttet|blev afsluttet den
X ugyldig|ugyldigt|er ikke længere gyldig|er ikke længere aktiv|er ikke længere beskyttet
X ikke længere beskyttet|ikke længere aktivt|ikke længere gyldigt|ikke aktiv længere|var gyldig til
X var gyldig indtil|var gyldigt til|var gyldig frem til|var aktiv til|var aktiv indtil|gjaldt til
X gjaldt indtil|gjaldt frem til|gjaldt til og med|tiden er gået|tiden er udløbet|perioden er slut
X perioden er udløbet|gyldigheden er udløbet|gyldighedsperioden er udløbet|allerede slut
X ikke længere gældende|ophørte den|løbet ud|løbet ud den|har udløbet|er afsluttet den|sluttet
X ugyldig siden|ugyldigt siden|har været ugyldig siden|været ugyldig siden|ophørte med at gælde
X er ophørt med at gælde|ophørt med at gælde|holdt op med at gælde|holdt op med at virke
X gælder ikke længere|er ikke længere gyldigt|er ikke længere aktivt|perioden er forbi
X perioden er ovre|er ovre|ovre|beskyttelsen er udløbet|beskyttelsen er ophørt
X beskyttelsen sluttede|beskyttelsen stoppede|er nu udløbet|er desværre udløbet|er desværre ophørt
X udløb desværre|løb dit abonnement ud|løb abonnementet ud|løb din licens ud|løb licensen ud
X sluttede dit abonnement|sluttede abonnementet
A aktivér før|aktiver før|aktivér inden|aktiver inden|skal aktiveres|aktiveres inden
A aktiveres senest|aktivér senest|aktiver senest|skal aktiveres senest|skal aktiveres inden
A skal aktiveres før|frist for aktivering|mangler aktivering|venter på aktivering
A aktivering påkrævet|ikke aktiveret endnu|skal først aktiveres|kræver aktivering
A mangler at blive aktiveret|aktiver senest den|aktivér senest den|kan aktiveres til
A aktiver inden den|aktivér inden den|aktiveres senest den|aktiveres inden den|aktivér det senest
A aktivér den senest|aktiver den senest|aktiver det senest|aktivér licensen senest
A aktivér abonnementet senest|aktiver licensen senest|aktiver abonnementet senest
A skal være aktiveret|skal være aktiveret senest|skal være aktiveret inden|skal aktiveres senest den
A skal aktiveres inden den|skal aktiveres før den|aktiveres før|bør aktiveres|aktiveringsfrist
A frist for at aktivere|sidste frist for aktivering|sidste dag for aktivering|sidste aktiveringsdag
A sidste aktiveringsdato|seneste aktivering|seneste aktiveringsdato|aktivering senest
A aktivering senest den|aktivering inden|aktivering før|kan aktiveres indtil|kan aktiveres frem til
A kan aktiveres senest|behøver aktivering|du skal aktivere|du skal aktivere senest
A du skal aktivere inden|mangler at aktiveres|sidste chance for at aktivere
A skal aktivere licensen senest|du skal aktivere licensen senest|skal aktivere abonnementet senest
A du skal aktivere abonnementet senest|skal aktivere licensen inden|du skal aktivere licensen inden
A du skal aktivere abonnementet inden|skal aktivere den senest|du skal aktivere den senest
A du skal aktivere det senest|skal aktivere det senest|aktivér abonnementet inden
A aktivér licensen inden|aktiver licensen inden|aktiver abonnementet inden
R fornyes|næste betaling|næste fornyelse|fornyelsesdato|bliver fornyet|fornyes automatisk
R fornyes automatisk den|automatisk fornyelse den|bliver automatisk fornyet|fornyes den
R dato for fornyelse|vil blive fornyet|næste opkrævning|næste faktura|næste fakturering
R bliver fornyet automatisk|næste betalingsdato|næste hævning|næste fornyelsesdato
R næste faktureringsdato|næste opkrævningsdato|næste træk|vi trækker|trækkes den|vi opkræver
R opkræves den|bliver opkrævet|bliver trukket|vil automatisk blive fornyet|forlænges
R forlænges automatisk|bliver forlænget|bliver automatisk forlænget|næste forlængelse
R fornyelse den|fornyer sig|fornyer sig selv|fornyer automatisk|næste automatiske fornyelse
R næste automatiske betaling|betalingsdato|trækkes|trækkes automatisk|fornyes igen
R fornyes af sig selv|vi fornyer|vi forlænger|du betaler igen|du betaler næste gang
R næste gang du betaler|næste gang betaling|vi trækker næste gang betaling|vi trækker næste gang
R vi trækker betaling|vi trækker igen|trækker vi betaling|betaling trækkes|betalingen trækkes
R næste betaling trækkes|næste betaling sker|næste betaling den|næste opkrævning sker|opkræves
R opkræves automatisk|opkræves igen|opkræves næste gang|trækkes igen|trækkes næste gang|du opkræves
R du bliver opkrævet|du bliver trukket|du bliver opkrævet igen|beløbet trækkes|fornyes næste gang
R fornyes på ny|forlænges igen|forlænges den|forlænges næste gang|næste automatiske opkrævning
R næste automatiske forlængelse|næste rate|næste betalingsdag|næste fornyelsesdag|fornyelsesdag
R opkrævningsdato|faktureringsdato|forlængelsesdato|dato for forlængelse|dato for næste betaling
R dato for næste fornyelse|dato for næste opkrævning|vil automatisk blive forlænget
R vil blive forlænget|vil blive fornyet automatisk|bliver fornyet den|bliver fornyet igen
R automatisk forlængelse den|forlængelse den|fornyer sig selv den|fornyer sig automatisk
R forlænger sig selv|vi opkræver igen|næste periode starter|næste periode begynder|autofornyes
R fornyes årligt|vi fornyer dit abonnement automatisk|vi fornyer din licens automatisk
R vi fornyer abonnementet automatisk|vi fornyer licensen automatisk|vi fornyer det automatisk
R vi fornyer den automatisk|vi forlænger dit abonnement automatisk
R vi forlænger din licens automatisk|forlænges af sig selv|forlænges hvert år|forlænges årligt
R fornyes hver måned|fornyes månedligt|fornyes løbende|forlænges løbende|bliver forlænget automatisk
R dit kort trækkes|kortet trækkes|dit kort bliver trukket|kortet bliver trukket|dit kort debiteres
R beløbet trækkes på dit kort|vi trækker på dit kort|fortsætter automatisk|løber videre automatisk
R ruller videre automatisk|vi fornyer for dig|vi fornyer det for dig|vi fornyer den for dig
R vi klarer fornyelsen|vi sørger for fornyelsen|vi fornyer automatisk|kører videre automatisk
R næste betaling er|næste betaling forfalder|næste fornyelse er|næste fornyelse sker
R vi trækker næste betaling|trækker vi næste betaling|trækker vi betalingen|fornyes for et år
R fornyes med et år
Z fornyes ikke|bliver ikke fornyet|bliver ikke automatisk fornyet|forlænges ikke
Z fornyes ikke længere|ingen fornyelse|vil ikke blive fornyet|uden fornyelse
Z uden automatisk fornyelse|ingen automatisk fornyelse|bliver ikke forlænget
Z bliver ikke automatisk forlænget|bliver ikke forlænget automatisk|bliver ikke fornyet automatisk
Z vil ikke blive forlænget|vil ikke blive fornyet automatisk|vil ikke automatisk blive fornyet
Z vil ikke automatisk blive forlænget|fornyes ikke automatisk|forlænges ikke automatisk
Z forlænges ikke længere|fornyes ikke igen|forlænges ikke igen|ingen forlængelse|uden forlængelse
Z uden automatisk forlængelse|ingen automatisk forlængelse|fornyer sig ikke|fornyer ikke sig selv
Z autofornyes ikke|ikke automatisk fornyet|ikke fornyes|ikke forlænges|vi fornyer ikke
Z vi forlænger ikke|opkræves ikke igen|du har opsagt abonnementet|du har opsagt dit abonnement
Z du har opsagt planen|du har opsagt din plan|du har opsagt licensen|ingen autofornyelse
Z uden autofornyelse|uden at blive fornyet|sker ingen fornyelse|uden at blive forlænget
Z uden at forlænges|uden at fornyes|fortsætter ikke automatisk|fortsætter ikke|og fornyes ikke
Z bliver derfor ikke fornyet|fornyes derfor ikke|fornyes altså ikke|du har opsagt det
Z du har opsagt den|du har opsagt din licens
S aktiveret|aktiv siden|aktiveringsdato|startdato|begyndelsesdato|i brug siden|startede den
S startet den|påbegyndt den|beskyttet siden|dato for aktivering|første aktivering|aktivering den
S aktiveret første gang|i kraft siden|løber siden|aktiveret siden|aktiveret den|aktiveringsdag
S startede|startet|i gang siden|gældende siden|gyldig siden|taget i brug|taget i brug den
S første gang aktiveret|løbet siden
a aktiv|i kraft|løbende|gældende|er gyldig|er gyldigt|kører|er i kraft|i gang|er i gang
a du er beskyttet|er beskyttet|i drift|virker|er gældende|er aktiv lige nu|i fuld gang
a fungerer|alt kører|alt fungerer|alt er i orden|alt virker|alt er i gang|igangværende
n ikke aktiveret|endnu ikke aktiveret|ubrugt|ikke brugt endnu|ikke taget i brug
n afventer aktivering|klar til aktivering|klar til at blive aktiveret|aldrig brugt
n aldrig aktiveret|afventer at blive aktiveret|venter på at blive aktiveret|endnu ikke brugt
n ikke aktiv endnu|ikke i brug|ikke aktiveret endnu|endnu ikke i brug|ikke startet|uaktiveret
n aktivér for at komme i gang|aktiver for at komme i gang|aktivér for at starte|aktivering mangler
n aktivering afventer|aktivering udestår|du har ikke aktiveret|har ikke aktiveret
n du har endnu ikke aktiveret|endnu ikke aktiveret licensen|ikke aktiveret licensen endnu
n har endnu ikke aktiveret|er ikke aktiveret|er endnu ikke aktiveret|er ikke aktiveret endnu
n ikke blevet aktiveret|ikke blevet aktiveret endnu|klar til at aktivere|klar til at aktiveres
n ikke påbegyndt|endnu ikke påbegyndt|endnu ikke startet|ikke startet endnu|ikke anvendt
n ikke anvendt endnu|endnu ikke anvendt|endnu ikke taget i brug|ikke taget i brug endnu
n ikke i brug endnu|ikke brugt|er ikke taget i brug|endnu ikke aktiv|ikke aktivt endnu
n venter på at blive taget i brug|inaktiv indtil aktivering|mangler at blive taget i brug
n ikke tændt endnu|afventer første brug|ikke kommet i gang|er ikke kommet i gang
n ikke kommet i gang endnu|du er ikke kommet i gang|aktivér når du vil|aktiver når du vil
n aktivér når det passer dig|aktiver når det passer dig|aktivér når du er klar
n aktiver når du er klar|aktivér det når du vil|aktivér den når du vil|ikke sat i gang
n ikke sat i gang endnu|endnu ikke sat i gang|venter på dig|venter på din aktivering
n venter på at blive brugt|afventer din aktivering|venter på aktivering
f gratis|vederlagsfri|uden omkostninger|uden betaling|omkostningsfri|gratis version|uden beregning
f gratisudgave|gratis udgave|koster ikke noget|koster ingenting|koster intet|koster dig ikke noget
f helt gratis|gratis at bruge|gratisversion|gratisabonnement|gratis abonnement|gratis plan
f gratisplan|gratislicens|gratis licens|er gratis|uden at betale|uden gebyr|gebyrfri|vederlagsfrit
f gratisprogram|gratiskonto|omkostningsfrit|koster ikke en krone|koster dig ikke en krone
f koster ikke en øre|koster dig ikke en øre|koster dig ingenting|koster dig intet
f helt uden omkostninger|helt omkostningsfrit|altid gratis|ingen betaling
f det koster dig ikke en krone|det koster ikke en krone|gratis variant
t prøveversion|prøveabonnement|prøveperiode|prøve|gratis prøve|testversion|testperiode|prøvetid
t prøvelicens|gratis prøveversion|gratis prøveperiode|evalueringsversion|demoversion|testlicens
t demolicens|demo|du er i gang med at prøve|i gang med at prøve|du prøver|du tester|du afprøver
t afprøvning|afprøvningsperiode|prøveudgave|prøvemåned|prøvetilstand|testudgave|testabonnement
t testfase|gratis prøveabonnement|evaluering|evalueringslicens|evalueringsperiode|på prøve
t prøvekonto|prøvepakke|prøveeksemplar|du er ved at prøve|du er ved at prøve os af
t ved at prøve os af|du prøver os|du prøver os af|du tester os|prøver os af|i prøveperioden
t du evaluerer|du er på prøve|testkonto|du er i gang med at teste
d enhed|aktive enheder|aktiv enhed|apparat|installationer|enhedsplads|enhedspladser
d enhedslicens|enhedslicenser|apparater|maskine|maskiner|enhedsaktiveringer|antal enheder
d enhedsforbrug|brugte licenser|anvendte licenser|licenser brugt|licenser i brug|licenser anvendt
d tildelte licenser|benyttede licenser|udnyttede licenser|ledige licenser|licenser ledige
d licenser til rådighed|licenser tilbage|ubrugte licenser|ubrugte enhedspladser|ubrugte pladser
d ubrugte enheder|uudnyttede licenser
p bruger|brugere|person|medlem|personer|medlemmer|familiemedlem|familiemedlemmer|deltager
p andre personer|andre
h delt med dig|delt af|delt med mig|delt med din konto|delt med denne konto|deles med dig|deles af
h delt med jer|delt med dig af
h tilføjede dig|deles med mig|deles med din konto
h deles med denne konto|deles med jer|delt til dig|deles til dig|er delt med dig|er delt af
h bliver delt med dig|delte med dig|ejes af en anden|ejes af en anden person
h du bruger et delt abonnement|gæst hos|du er gæst hos|du er blevet tilføjet af
h du blev tilføjet af|du har fået adgang af
V givet dig adgang|har givet dig adgang|gav dig adgang|giver dig adgang|tilføjet dig
V har tilføjet dig
B givet dig adgang|har givet dig adgang|gav dig adgang|giver dig adgang|tilføjet dig
B har tilføjet dig|har tilføjet dig til sit abonnement|har tilføjet dig til sin familie
B har tilføjet dig til familien|har tilføjet dig til gruppen|har tilføjet dig på sit abonnement
B givet dig adgang til sit abonnement|har givet dig adgang til sit abonnement
B har givet dig adgang til sin licens|lader dig bruge sit abonnement|lader dig bruge sin licens
B betaler dit abonnement|betaler for dit abonnement
O delt af dig|du deler|du er ejer|ejes af dig|tilhører dig|dit eget abonnement|din egen licens
O du ejer|du har delt|delt af mig|du er indehaver|deles af dig|deles af mig|delt af jer|deles af jer
O du delte|du er den der deler|du deler ud|ejes af mig|tilhører mig|du er ejeren|du er ejer af
O ejeren er dig|ejer er dig|det er dig der ejer|du er kontoejer|du er indehaveren|er delt af dig
O bliver delt af dig|abonnementet er dit|licensen er din|du er den der ejer|du har delt det
O du har delt den|delt med andre af dig
V deler|delt|har delt|delte|s familieabonnement|s familieplan|s familielicens|s familie
V s familiegruppe|s familiepakke|har tilføjet dig til sit abonnement
V har tilføjet dig til sin familie|har tilføjet dig til familien|har tilføjet dig til gruppen
V har tilføjet dig på sit abonnement|givet dig adgang til sit abonnement
V har givet dig adgang til sit abonnement|har givet dig adgang til sin licens
V lader dig bruge sit abonnement|lader dig bruge sin licens|betaler dit abonnement
V betaler for dit abonnement
Y med dig|med mig|du er med på|du er med i|du er en del af|takket være|du er medlem af
Y du hører til
r automatisk fornyelse|autofornyelse|automatisk fornyelse af|fornyelse|forny automatisk
r automatisk forlængelse|automatisk betaling|automatiske betalinger|auto-fornyelse
r abonnementsfornyelse|automatiske fornyelser|forlæng automatisk|fornyer automatisk|løbende betaling
r løbende betalinger|tilbagevendende betaling|tilbagevendende betalinger|tilbagevendende opkrævning
r løbende opkrævning|automatisk opkrævning|automatisk træk|automatisk kortbetaling
r automatisk licensfornyelse|licensfornyelse|automatisk abonnementsfornyelse|fornyelsesstatus
r fornyelsestype|fornyelsesindstilling|fornyelse af abonnement|fornyelse af abonnementet
r fornyelse af licens|fornyelse af licensen|forlængelse|autoforlængelse|auto-forlængelse
r gentagende betaling|gentagen betaling|løbende abonnement|forny abonnementet automatisk
r forny abonnement automatisk|forny licensen automatisk|automatisk fornyelse af abonnement
r automatisk fornyelse af abonnementet|automatisk fornyelse af licensen|abonnementsforlængelse
r løbende fornyelse|løbende forlængelse|igangværende fornyelse|fortløbende fornyelse
r kontinuerlig fornyelse|regelmæssig fornyelse|regelmæssig betaling|gældende fornyelse
r aktiv fornyelse
y til|slået til|aktiveret|ja|tændt|tilvalgt|har slået til|er slået til|slog til|er tændt|aktiv
y valgt til|tilmeldt|aktiverede|blev slået til|er blevet slået til|har du slået til
z fra|slået fra|deaktiveret|nej|inaktiv|annulleret|opsagt|ikke aktiv|ikke slået til|stoppet
z afmeldt|slukket|frakoblet|manuel|fravalgt|valgt fra|ikke tilvalgt|ikke aktiveret|ikke tilmeldt
z framelding|frameldt|er slået fra|slog fra|blev slået fra|er blevet slået fra|har slået fra
z har du slået fra|er slukket|ikke tændt|manuelt|i hånden|er deaktiveret|deaktiverede|du har opsagt
z har opsagt|du har afmeldt|du har annulleret|har annulleret|er opsagt|er annulleret|er afmeldt
z opsagt af dig|du har slået fra|du har deaktiveret|afbestilt|ikke valgt
b blokeret|spærret|låst|adgang spærret|er spærret|er blokeret|spærrede|er blevet spærret
b er blevet blokeret|blev spærret|blev blokeret|blokerede|er låst|låst ude|er blevet låst|sortlistet
b vi har spærret|vi har blokeret|adgang blokeret|adgangen er spærret|adgangen er blokeret
b lukket for adgang|vi har desværre spærret|vi har desværre blokeret|er desværre spærret
b er desværre blevet spærret|tilbagekaldt|er tilbagekaldt|er blevet tilbagekaldt
b vi har lukket for adgangen|vi har måttet spærre|vi måtte spærre|adgangen er blevet spærret
b vi har låst
u suspenderet|sat på pause|midlertidigt stoppet|midlertidigt suspenderet|på pause|stillet i bero
u midlertidigt deaktiveret|sat i bero|frosset|i bero|midlertidigt afbrudt|pauset
u stoppet midlertidigt|sat midlertidigt på pause|indefrosset|midlertidigt lukket
u sat abonnementet på pause|sat licensen på pause|du har sat abonnementet på pause
u du har sat dit abonnement på pause|sat dit abonnement på pause|sat på hold|på hold|er sat på pause
u holder pause|har pauset|du har pauset|er pauset|stoppet for en tid|midlertidigt inaktiv
u midlertidigt sat i bero|midlertidigt standset|midlertidigt indstillet|midlertidigt sat på pause
u midlertidigt frosset|standset midlertidigt|suspenderede|er suspenderet|er blevet suspenderet
u er stillet i bero|er sat i bero|hviler|hvilende|i dvale|på standby|stoppet indtil videre
u deaktiveret midlertidigt|afbrudt midlertidigt|indstillet midlertidigt|suspenderet midlertidigt
u pauset midlertidigt|lagt på is|holder en pause|tager en pause|har taget en pause|på en pause
u er på pause|pausetilstand|i pausetilstand|sat på pause af dig|midlertidigt spærret for brug
u er midlertidigt stoppet|er midlertidigt suspenderet|har du sat på pause|du satte på pause
u er frosset|er lagt på is|ligger på is|sat i bero indtil videre|på pause indtil videre
u du satte abonnementet på pause|du har sat det på pause|du har sat den på pause|sat det på pause
u sat den på pause
i inkluderet|indeholder|medfølger|inkluderede|omfatter|inkluderer|følger også med|følger med
m flere|mere|vis alle
s abonnement|licens|plan|produkter|licenser
w dit|din|dine|er|den|det|de|på|i|for|og|dato|dag|periode|status|brugt|i brug|anvendt|tilsluttet
w beskyttet|aktuelt|produkt|beskyttelse|type|version|pladser|automatisk|antal|installeret|mit|mine
w vores|alle|endnu|allerede|nu|konto|bliver|blev|var|inviteret|inviterede|tilføjet|forbundet
w forbundne|registreret|program|programmer|app|apps|software|oversigt|liste|midlertidigt|samlet
w familie|hvad|denne|dette|beskyttede|tilsluttede|løbetid|i alt|har|du|internet|fordi|derefter
w herefter|pr|om året|årligt|inkl|moms|pris|vi|os|deres|dækker|gælder for|stadig|stadigvæk|fortsat
w nuværende|aktuelle|en|et|ved|hos|med|så|må|også|samtidig|hver|hvert|årlig|månedlig|medlemskab
w pakke|dækning|fuld|fulde|lige nu|i øjeblikket|for tiden|som|vil|blive|abonnementsperiode|disse
w jeres|min|beskytter|denne konto|inklusive|tilstand|detaljer|bemærkning|note|oplysninger|varighed
w med et år|med et år mere|for et år|hvert år|hver måned|af din udbyder|af din operatør
w af udbyderen|af dit teleselskab|plads|månedligt|om måneden|fra aktivering|efter aktivering
w fra første installation|efter første installation|slået|samme|samme dag|af sig selv|ejer
w ubegrænset|uden tidsbegrænsning|for altid|dig|udbyder|adgang|adgangen|nøgle|nøglen|tjeneste
w tjenesten|d|sker|igen|men|derfor|sit|sin|sine|helt|standard|basisversion|basisversionen|udgave
w abonnementsstatus|licensstatus|beskyttelsesstatus|aktuel status|aktuel|af leverandøren|af os
w af kaspersky|af sælgeren|af supporten|af forhandleren|variant|været|blevet|at|der|pt
w for øjeblikket|licensnøgle|licensnøglen|aktiveringsnøgle|fuld version|her|yderligere oplysninger
w sammenfatning|niveau|indtil du opsiger|tirsdag|gang|indtil videre|abonnementsperioden
w licensperioden|licensperiode|perioden|fuldstændig|desværre|alt|læn dig tilbage|for dig
w du behøver ikke gøre noget|du behøver ikke at gøre noget|du skal ikke gøre noget
w uden at du skal gøre noget|trækker ikke flere penge|trækker ikke penge|hidtil|derhjemme|hjemme
w i hjemmet|i husstanden|kontakt kundeservice|kontakt os|kontakt support|kontakt vores support
w kontakt supporten|kontakt venligst kundeservice|start det igen når du vil|start det igen
w start den igen|start den igen når du vil|genoptag når du vil|genoptag det når du vil|når du vil
w når du er klar|kan se med|kan streame|kan se|kan læse|kan lytte|kan streame løs
w kan fortsætte med at se|er du også dækket|er du også beskyttet|gode nyheder|god fornøjelse
w bare rolig
U brugt|i brug|anvendt|tilsluttet|beskyttet|forbundet|installeret|optaget|du bruger|bruger
U installeret på|beskyttede|tilknyttede|tilknyttet|forbundne|optagne|brugte|anvendte|anvendes
U bruges|sikret|sikrede|aktiv på|installerede|tildelt|tildelte|aktive enheder|aktiv enhed|anvender
U i brug på|du beskytter|registreret|tilkoblet|beskytter lige nu|beskytter nu|beskytter i øjeblikket
U beskytter for tiden|beskytter aktuelt|er optaget|er optagne|er tilsluttet|er forbundet
U er beskyttet|er beskyttede|du er beskyttet|opbrugt|opbrugte|brugt op|udnyttet|udnyttede|udnyttes
U benyttes|benyttet|benyttede|benytter|du benytter|du har tilføjet|har tilføjet|tilføjet indtil nu
U du har tilsluttet|har tilsluttet|du har installeret på|er i brug|allerede i brug|allerede brugt
U allerede tilsluttet|bruges på|bruges nu|bruges lige nu|anvendes på|aktiveret på|taget i brug
U tilkoblede|parret|parrede|du har beskyttet|har beskyttet|ligger på|kører på|findes på
U er installeret på|tilsluttede|brugte licenser|anvendte licenser|licenser brugt|licenser i brug
U licenser anvendt|tildelte licenser|benyttede licenser|udnyttede licenser|har du installeret på
U har du tilsluttet|har du beskyttet|har du tilføjet|har du brugt|du har brugt|passer vi på
U vi passer på|vi beskytter|beskytter vi|vi holder øje med|holder vi øje med|vi våger over
U er sikret|er sikrede|er installeret|er aktiveret på|er blevet tilføjet|er blevet tilsluttet
U er i drift|er tilføjet|er tilføjede|er sat op
K op til|højst|maksimalt|maks|i alt|samlet|maksimum|maksimale|grænse|tilladt|tilladte|ialt
K alt i alt|i det hele|sammenlagt|for op til|beskytter op til|dækker|dækker op til|dækker højst
K beskytter højst|beskytter maks|kan bruges på|kan bruges på op til|kan bruges på højst
K kan bruges på maks|kan bruges på maksimalt|kan anvendes på op til|kan installeres på
K kan installeres på op til|kan installeres på højst|installer på op til|installér på op til
K må bruges på|for højst|for maks|for maksimalt|højest|ikke flere end|ikke mere end|maksimalt antal
K maks antal|største antal|enhedsgrænse|grænse på|begrænset til|rækker til op til|nok til op til
K gælder for op til|gælder for højst|gælder til op til|gælder på op til|så mange som|beskyt op til
K du kan beskytte op til|kan beskytte op til|understøtter op til|giver plads til|plads til op til
K tillader|tillader op til|mulige|samlet set|totalt|licens til op til|på op til|brug det på op til
K brug den på op til|brug på op til|brug det på højst|kan bruges på så mange som|gælder maksimalt
K dækker maksimalt|beskytter maksimalt|højst antal
P ledig|ledige|tilgængelig|tilgængelige|frie|ledigt|ikke optaget|ubesat|tilbage|resterende
P til rådighed|endnu ledig|endnu ledige|kan stadig tilføje|du kan stadig tilføje|kan endnu tilføje
P du kan tilføje yderligere|kan tilføje yderligere|kan stadig tilslutte|du kan stadig tilslutte
P kan stadig beskytte|du kan stadig beskytte|kan stadig aktivere|du kan stadig aktivere
P kan stadig bruge|du kan stadig bruge|du kan stadig installere på|er ledige|er ledig|er frie|fri
P er fri|er stadig fri|er stadig ledige|stadig ledige|stadig ledig|stadig frie|stadig fri|ubesatte
P uudnyttet|uudnyttede|ubrugte|er tilbage|tilbageværende|til overs|i overskud|ikke optagne
P ikke tildelt|ikke brugte|ikke anvendte|tilbage at bruge|ledige licenser|licenser ledige
P licenser til rådighed|licenser tilbage|ubrugte licenser|ubrugte enhedspladser|ubrugte pladser
P ubrugte enheder|uudnyttede licenser|stadig ubrugte|stadig uudnyttede
P ledige tilbage|er stadig ubrugte|står ledige|står ubrugte|står ubrugt|står stadig ledige
P endnu ubrugte|er ubrugte|mangler at blive brugt|ikke brugt|ikke i brug|ubrugt|ikke brugt endnu
P endnu ikke brugt|ikke taget i brug|endnu ikke i brug
C fornyes automatisk|bliver fornyet automatisk|fornyes af sig selv|fornyes hvert år|fornyes årligt
C bliver automatisk fornyet|fornyer sig selv|fornyer sig automatisk
C vi fornyer dit abonnement automatisk|vi fornyer din licens automatisk
C vi fornyer abonnementet automatisk|vi fornyer licensen automatisk|vi fornyer det automatisk
C vi fornyer den automatisk|vi forlænger dit abonnement automatisk
C vi forlænger din licens automatisk|forlænger sig selv|forlænges automatisk
C vil automatisk blive fornyet|vil blive fornyet automatisk|forlænges af sig selv|forlænges hvert år
C forlænges årligt|fornyes hver måned|fornyes månedligt|fornyes løbende|forlænges løbende
C bliver automatisk forlænget|bliver forlænget automatisk|autofornyes|fornyer automatisk
C fortsætter automatisk|løber videre automatisk|ruller videre automatisk|vi fornyer for dig
C vi fornyer det for dig|vi fornyer den for dig|vi klarer fornyelsen|vi sørger for fornyelsen
C vi fornyer automatisk|kører videre automatisk
L dage|dag|måneder|måned|år|uger|uge|tilbage|resterende|er tilbage|timer|time|døgn
L tilbageværende|resterer
3 om
q køb|tilbud|rabat|spar|prøv|kampagne|opgrader til|anbefalet|kurv|indkøbskurv|bestil|også lide
q anbefal|prøv gratis|interesseret|start gratis
o af|ud af|af dine|af jeres|af de|af i alt|af samlet
g log på|log ind|log dig ind|log dig på|login|log ind på
T aftale|vilkår|betingelser|erklæring|licensaftale|brugsvilkår|brugsbetingelser|handelsbetingelser
c kode|engangskode|bekræftelseskode|aktiveringskode|sikkerhedskode|totrinsbekræftelse
c totrinsgodkendelse|bekræft din identitet
D download|hent|installer|downloads|installér|overførsler|hentes|downloade|installere
Q qr|scan|kamera|skan
N ikke|ingen|intet|aldrig|uden
W fredag|lørdag|søndag|mandag|onsdag|fre|lør|søn|man|tirs|ons|tors
k ingen|intet|ikke nogen|ikke noget
j du|din|dit|dine|har|endnu|i øjeblikket|lige nu|der|er|her|i|på|til|for|denne|den|det|konto
j kontoen|tilføjet|registreret|knyttet|tilknyttet|nogen|kaspersky|my
G session er udløbet|session udløbet|sessionen er udløbet|sessionen er afsluttet|logget af
G logget ud|log på igen|log ind igen|sessionen er løbet ud|din session er løbet ud
l tilgængelig|til rådighed
H for|til|gælder for|rækker til|nok til|beregnet til|gyldig for|er gyldig for|gælder på
F snart|inden længe|næsten|om lidt|er ved at|nærmer sig|står for at
0 i dag|idag
1 i morgen
! i overmorgen
< i forgårs
9 i går
J automatisk|automatiske
= fordi|på grund af|efter mistanke|ved mistanke|på grund af manglende|som følge af|grundet
= da betalingen|da betaling|efter manglende|for overtrædelse|for misbrug|pga|efter brud|idet
& og(?! med)
# -|to|tre|fire|fem|seks|syv|otte|ni|ti
8 samme dag|den dag|samme dato
k har ikke
j købt|fundet|liste|listen|egne|min|mit|mine|der er|noget|ingenting|fandt|vi|dig
j fundet endnu
j tegnet|hos os|finde|vise|e-mailadresse
j oprettet
x intet her|ingenting|ikke noget her|tomt|tom|ingen data|ingen data tilgængelige|ingen elementer
x ingen poster|intet at vise|tomme
e log ud|log af|logge ud
I logget ind som|logget på som|logget ind|logget på|du er logget ind|du er logget på|velkommen
I velkommen tilbage|hej|logget ind med
5 endnu|stadig
6 pladser|plads
P plads til|kan tilføje|du kan tilføje|kan tilføjes|kan stadig tilføjes|kan stadig beskyttes
P mangler stadig at bruge|mangler at bruge|mangler at blive beskyttet
P mangler stadig at blive beskyttet|plads tilbage til|stadig plads til|endnu plads til
P kan du tilføje|kan du stadig tilføje|kan endnu tilføjes|endnu ikke beskyttet|endnu ubeskyttede
P stadig ubeskyttede|at tilføje
K plads til hele|plads til i alt|plads til højst|du kan bruge det på
K du kan bruge den på|du kan bruge det på op til|du kan bruge den på op til|brug den på hele
o mere af|mere af de|mere af dine|mere ud af|mere ud af de|flere af|flere af dine|flere af de
o flere ud af|yderligere af|yderligere af de|endnu af dine|endnu af de|til af dine|til af de
P mere af|mere af de|mere af dine|mere ud af|mere ud af de|flere af|flere af dine|flere af de
P flere ud af|yderligere af|yderligere af de|endnu af dine|endnu af de|til af dine|til af de
d enheder mere|enhed mere|flere enheder|yderligere enheder|ekstra enheder
P enheder mere|enhed mere|flere enheder|yderligere enheder|ekstra enheder
U er med|er tilmeldt|er tilmeldte|er i sikkerhed|er koblet på|er dækket
s din aftale|aftalen
w aftaleperiode|aftalestatus|aftaletid|selv|så længe det løber|så længe den løber|du kan være med
w på dit kort|fra dit kort|på kortet|fra kortet|fra din konto|via betalingsservice|øv|ups
w hov|hurra|fedt|super|dejligt|tillykke|tak|velkommen|godt nyt|så du behøver ikke gøre noget
w så du skal ikke gøre noget|så du behøver ikke at gøre noget|helt automatisk|ganske automatisk
w og siden da har vi ikke holdt øje med dine filer|siden da har vi ikke holdt øje med dine filer
w siden da har vi ikke holdt øje med dine enheder|siden da har dine enheder ikke været beskyttet
w siden da har du ikke været beskyttet|og siden da har du ikke været beskyttet
w dine enheder er ikke længere beskyttet|dine enheder er ubeskyttede|vi skriver til dig i god tid
w inden aftalen udløber|inden den udløber|inden det udløber|inden abonnementet udløber
w vi giver dig besked i god tid|vi minder dig om det|vi minder dig om det i god tid
w vi skriver i god tid|vi skriver til dig inden|af administratoren|af en administrator
w af din administrator|af administrator|prøv løs|bliver den til et almindeligt abonnement
w bliver det til et almindeligt abonnement|bliver den til et betalt abonnement
w bliver det til et betalt abonnement|basisbeskyttelse|grundbeskyttelse|alt er i orden
w alt er i den skønneste orden|i den skønneste orden|alt kører|alt er som det skal være|indtil da
w bliver alt ved det gamle|ændrer der sig ikke noget|ændrer intet sig|helt uden binding|uden binding
w så længe betaler du ikke noget|så længe betaler du ikke|roligt|ganske roligt
E godt dækket ind helt frem til|dækket ind helt frem til|dækket ind frem til|dækket ind til
E dækket ind til og med|godt dækket ind til|godt dækket ind frem til|du er dækket til
E du er dækket frem til|du er dækket til og med
E løber helt til|løber stadig til|det gør det til|det gør den til
E kan roligt bruge det til og med|kan roligt bruge det til
E kan roligt bruge det frem til
E kan roligt bruge den til|kan roligt bruge den frem til
E kan bruge alt til og med|kan bruge alt til|kan bruge alt frem til|kan bruge abonnementet til
E kan bruge abonnementet til og med|kan bruge abonnementet frem til|kan stadig bruge det til
E kan stadig bruge det frem til|kan stadig bruge alt til|kan fortsat bruge det til
E kan fortsat bruge det frem til|er det slut|er det slut med|holder dig sikker til
E holder dig sikker frem til|vi passer på dig til|vi passer på dig frem til|vi beskytter dig til
E vi beskytter dig frem til|vi beskytter dig til og med|du er i trygge hænder til
E du er på den sikre side til|du er på den sikre side frem til
R trækker vi|trækker vi igen|trækker vi automatisk|trækkes via betalingsservice
R trækkes via betalingsservice næste gang|betales næste gang
R betales via betalingsservice næste gang|næste gang du betaler er
R næste gang vi trækker|næste gang vi trækker penge|næste gang vi trækker penge er
R betaler du igen|når den bliver fornyet|når det bliver fornyet
R når den fornyes|når det fornyes|første betaling trækkes|den første betaling trækkes
R første betaling bliver trukket|fornyer vi|forlænger vi
R begynder dit næste år|starter dit næste år|begynder næste periode|starter næste periode
R begynder den næste periode|fortsætter det automatisk den|fortsætter automatisk den
R fortsætter af sig selv|fortsætter det automatisk|fortsætter den automatisk
R fortsætter det af sig selv|fortsætter den af sig selv|vi fornyer automatisk for dig
R vi tager os af fornyelsen|kører videre af sig selv
R kører automatisk videre|løber videre af sig selv
R løber automatisk videre
C fortsætter af sig selv|fortsætter det automatisk|fortsætter den automatisk
C fortsætter det af sig selv|fortsætter den af sig selv|vi fornyer automatisk for dig
C vi tager os af fornyelsen|kører videre af sig selv
C kører automatisk videre|løber videre af sig selv
C løber automatisk videre
Z vi trækker ikke flere penge|vi trækker ikke mere|vi trækker ikke noget mere
Z der trækkes ikke flere penge|der bliver ikke trukket flere penge
Z fortsætter ikke af sig selv|bliver ikke til et abonnement
Z vi fornyer det ikke|vi fornyer den ikke
- vi trækker ikke mere end|vi trækker ikke mere før|vi trækker ikke flere penge før
- vi trækker ikke flere penge til|vi trækker ikke noget mere før|der trækkes ikke flere penge før
- vi fornyer ikke før|vi fornyer ikke uden|der trækkes ikke flere penge til|fortsætter ikke til
- trækker vi ikke
X siden § har du ikke været beskyttet|siden den § har du ikke været beskyttet
X siden § har du været ubeskyttet|siden den § har du været ubeskyttet|ubeskyttet siden
X ubeskyttet siden den|ikke beskyttet siden|siden § er du ikke længere beskyttet
X siden den § er du ikke længere beskyttet|udløbet siden den|er slut siden
A husk at aktivere den inden|husk at aktivere inden|husk at aktivere det inden
A husk at aktivere licensen inden|husk at aktivere den senest|husk at aktivere det senest
A husk at aktivere senest|aktiver den inden|aktivér den inden|aktiver det inden|aktivér det inden
A aktivér din licens inden|aktiver din licens inden|aktivér din licens senest
A aktiver din licens senest|aktivér dit abonnement inden|aktiver dit abonnement inden
A aktivér dit abonnement senest|aktiver dit abonnement senest
A indløs din kode inden|indløs koden inden|indløs din kode senest|indløs koden senest
A indløs den inden|indløs den senest|brug din kode inden|brug koden inden|brug din kode senest
A indtast din kode inden|indtast din kode senest|skal indløses inden|skal indløses senest
A slå beskyttelsen til inden|slå beskyttelsen til senest|du mangler bare at aktivere
A du mangler kun at aktivere|du skal bare aktivere den|du skal bare aktivere det
A mangler bare at blive aktiveret|mangler kun at blive aktiveret
n beskyttelsen er endnu ikke slået til|beskyttelsen er ikke slået til endnu
n beskyttelsen er endnu ikke aktiveret|beskyttelsen er endnu ikke sat i gang|din kode ligger klar
n koden ligger klar|licensen ligger klar|din licens ligger klar|endnu ikke indløst
n ikke indløst endnu|ikke indløst|er endnu ikke indløst
n venter på at du aktiverer den|venter på at du aktiverer det
n venter på at blive indløst|venter på at komme i gang
n klar til at blive taget i brug
V du er gæst på|betaler for dig|betaler det for dig|har givet dig en plads|gav dig en plads
V har gjort plads til dig|lader dig bruge abonnementet|lader dig bruge dette abonnement
V lader dig bruge det|lader dig være med|lader dig komme med|du er med takket være
V du er beskyttet takket være|du er dækket takket være|har taget dig med i sit abonnement
V har taget dig med på sit abonnement|har sat dig på sit abonnement|har føjet dig til sit abonnement
V har føjet dig til sin familie|har føjet dig til sin familieplan
V har føjet dig til sit familieabonnement|har tilføjet dig til sit familieabonnement
V har tilføjet dig til sin familieplan|har lukket dig ind på sit abonnement
B du er gæst på|betaler for dig|betaler det for dig|har givet dig en plads|gav dig en plads
B har gjort plads til dig|lader dig bruge abonnementet|lader dig bruge dette abonnement
B lader dig bruge det|lader dig være med|lader dig komme med|du er med takket være
B du er beskyttet takket være|du er dækket takket være|har taget dig med i sit abonnement
B har taget dig med på sit abonnement|har sat dig på sit abonnement|har føjet dig til sit abonnement
B har føjet dig til sin familie|har føjet dig til sin familieplan
B har føjet dig til sit familieabonnement|har tilføjet dig til sit familieabonnement
B har tilføjet dig til sin familieplan|har lukket dig ind på sit abonnement
V familieabonnement|familieplan|familiepakke|familielicens
Y du har fået en plads på|du har en plads på|du er medlem på
b nødt til at spærre|nødt til at spærre licensen|nødt til at spærre abonnementet
b nødt til at spærre din licens|nødt til at spærre dit abonnement|har måttet spærre|måttet spærre
b nødt til at blokere|nødt til at blokere licensen|måttet blokere|spærret siden|blokeret siden
u siden § har det hvilet|siden § har den hvilet|siden den § har det hvilet
u siden den § har den hvilet|hvilet siden|på pause siden|sat på pause siden|sat på pause den
u på pause siden den|siden § på pause|siden den § på pause|har trykket på pause
u du har trykket på pause|hviler siden|har været på pause siden|ligger stille|ligger i dvale
t i gang med din prøveperiode|i gang med prøveperioden|du er i gang med din prøveperiode
t i din prøveperiode|stadig i prøveperioden|midt i din prøveperiode|du prøver alle funktioner
t du prøver lige nu
f og bliver ved med at være gratis|gratis for altid|kvit og frit
d pladser til enheder|pladser til dine enheder
E du er dækket ind til|du er dækket ind til og med|du er dækket ind frem til
E du er dækket ind helt frem til|du er godt dækket ind til
- prisen løber|pris løber|prisen gælder til|prisen holder til
7 beskytter
w medmindre du opsiger|hvis du ikke opsiger
l tilgængelige
K dækkede
d enh
l plads til
w kan du bruge alt som før|kan du bruge alt som normalt|kan du bruge det hele som normalt
w kan du bruge det hele|kan du bruge det som før|kan du bruge det som normalt|kan du bruge alt
w kan du bruge det hele som før|kan du bruge alt præcis som før|kan du stadig bruge det hele
w kan du stadig bruge alt|kan du stadig bruge det|kan du blive ved med at bruge det
E kan bruge det hele som normalt frem til|kan bruge det hele frem til|kan bruge det hele til
E kan bruge det hele indtil|kan bruge det hele som før frem til|kan bruge det hele som før til
E kan bruge det hele som normalt til|kan bruge det hele til og med
E kan bruge alt som normalt frem til|kan bruge alt som normalt til|kan bruge alt indtil
E kan bruge alt som før frem til|kan bruge alt som før til|kan bruge det som normalt frem til
E kan bruge det som normalt til|kan bruge det som før til|kan bruge det som før frem til
E kan stadig bruge det indtil|kan stadig bruge det hele til|kan stadig bruge det hele frem til
E kan stadig bruge alt frem til|løber videre til|løber videre indtil|løber videre frem til
E kører videre til|kører videre indtil|kører videre frem til
R fortsætter helt af sig selv|ruller automatisk videre
C fortsætter helt af sig selv|ruller automatisk videre
Z løber ikke videre|kører ikke videre|løber ikke automatisk videre|du har sagt op|har sagt op
Z har sagt det op|har sagt abonnementet op|har sagt dit abonnement op|der bliver ikke trukket mere
Z der trækkes ikke mere
- der bliver ikke trukket mere før|der trækkes ikke mere før|der bliver ikke trukket mere til
- der trækkes ikke mere til|der bliver ikke trukket mere indtil|der trækkes ikke mere indtil
w alt er klaret|alt er ordnet|alt er på plads|det hele er klaret
d enheder er i gang|enheder i gang|enheder er kommet i gang|enheder er allerede i gang
U enheder er i gang|enheder i gang|enheder er kommet i gang|enheder er allerede i gang
n har ikke taget den i brug|har ikke taget det i brug|har ikke taget abonnementet i brug
n har ikke brugt din kode|har ikke taget din kode i brug|har ikke indløst din kode
n har ikke indløst koden|kode venter på dig|koden venter på dig|har ikke aktiveret koden
n har ikke aktiveret din kode|har endnu ikke taget det i brug|har endnu ikke taget den i brug
w indtast din kode|indtast koden|så er du i gang|så er du godt i gang|dit år begynder|dit år starter
w året begynder|når du aktiverer|når du aktiverer det|så længe du vil|så længe du har lyst
w så længe du ønsker|den kan du beholde|det kan du beholde
q kan prøve os|kan prøve det|kan prøve den|kan prøve alt|kan prøve det hele|du kan prøve os
q du kan prøve det|du kan prøve den|du kan prøve alt|du kan prøve det hele
w vælger du selv|om du vil fortsætte|om du vil blive|bestemmer du selv|beslutter du selv
w om du vil beholde det|om du vil beholde den|derefter koster det|herefter koster det|så koster det
w du betaler ikke noget indtil da|indtil da betaler du ikke noget|så hjælper vi dig|så hjælper vi
w så finder vi ud af det|så finder vi en løsning|ellers udløber koden|ellers udløber din kode
w derefter udløber koden|derefter udløber din kode|så udløber koden|herefter udløber koden
h du er med på abonnementet hos|du er med i abonnementet hos|du er med på familieabonnementet hos
h du låner abonnementet af|du bruger abonnementet fra
E du er dækket helt frem til|dækket helt frem til
E er det forbi|er det ovre|er det forbi med
X nu er det forbi|nu er det slut|nu er det ovre|desværre er det slut
K omfattede
w vi sender dig en mail|vi giver dig besked
E god til|ender den|varer frem til|brugbar til|tilgængelig til|tilgængeligt til|forudbetalt til
E sikker til|virksom til|fortsætter indtil|kontrakten udløber|gælder på alle dine enheder til
E bortfalder|til rådighed til|til rådighed frem til|sidste prøvedag
X endte den|endte|var betalt til|gjaldt kun til|virkede til|varede til|løb til
X ikke længere gyldig siden|inaktiv siden|forbi siden|slut siden|uden beskyttelse siden
X sidste dag var|sidste dag var den|den sidste dag var|den sidste dag var den|var beskyttet til
X var beskyttet frem til|du var beskyttet til|du var beskyttet frem til|beskyttede dig til|bortfaldt
X virker ikke længere|overskredet udløbsdato|udløbsdato overskredet
- pris frem til|prisen frem til|pris indtil
R næste regning|næste regning kommer|næste forfald|næste forfaldsdato|vi opkræver næste gang
R hæves næste gang|vi trækker næste gang beløbet|fornyes hvert år næste gang
R fornyes årligt næste gang|kommende betaling|kommende fornyelse|fortsætter af sig selv fra
R fortsætter automatisk fra|fornyes automatisk fra|fornyes fra|forlænges fra
R forlænges automatisk fra|fornyes af sig selv fra|vi fornyer fra|vi fornyer dit abonnement fra
R vi fornyer det fra|vi fornyer automatisk fra|vi fornyer det for dig fra|vi forlænger fra
w beløbet|på én gang|på en gang|ad gangen|én gang|heraf|grundlæggende|stk
w af sikkerhedsgrunde|af sikkerhedsmæssige årsager|beløbet på dit kort
Z stopper derefter|stopper så|derefter stopper det|så stopper det|ingen flere betalinger
Z ingen yderligere betalinger|ingen flere træk|du bliver ikke opkrævet igen|abonnement opsagt
Z abonnementet er opsagt|opsagt af dig|du har opsagt
d enheder tilføjet|tilføjede enheder|enheder tilmeldt|tilmeldte enheder|pladser er taget
d pladser taget|pladserne er taget|enheder dækket|enheder sat op|aktiveringer brugt
U enheder tilføjet|tilføjede enheder|enheder tilmeldt|tilmeldte enheder|pladser er taget
U pladser taget|pladserne er taget|enheder dækket|enheder sat op|aktiveringer brugt
U er stadig tilmeldt
2 begge enheder|begge pladser|begge enhedspladser
# én=1
H gjaldt for|egnet til|købt til|passer til|virker på
K maks enheder|virker på op til
d enhedsgrænse|enheder i prøveperioden|computere og telefoner|computere eller telefoner
d telefoner og computere|telefoner eller computere|pc'er og telefoner
n ubrugt kode|kode ikke brugt|koden er ikke brugt|uindløst|ny og ubrugt|ny ikke aktiveret
n klar til start|klar til dig|ligger og venter|købt men ikke aktiveret|ikke begyndt endnu
n skal aktiveres først|ligger klar til dig
A indløs senest|indløs inden|indløses senest|indløses inden|du har til § til at aktivere
V inviteret af|du er inviteret af|du blev inviteret af|tilføjet af|du er tilføjet af|betaler for det
V betaler abonnementet|betaler for abonnementet
B inviteret af|du er inviteret af|du blev inviteret af|tilføjet af|du er tilføjet af|betaler for det
B betaler abonnementet|betaler for abonnementet
h har givet dig del i sin licens|har givet dig del i sit abonnement|har givet dig en plads|lånt af
h lånt fra|udlånt af|du har fået det af|du har fået den af|du har fået en plads af
b adgang nægtet|lukket på grund af misbrug|vi måtte blokere licensen|vi måtte blokere abonnementet
b vi måtte spærre abonnementet|vi måtte spærre licensen|koden er spærret
u pause indtil videre
f forbliver gratis|du betaler ingenting|du betaler ikke noget
R vi trækker pengene|vi trækker pengene den|vi trækker pengene igen
- har fået tildelt
w til igen i dag|til igen i går
E forlænget til|forlænget indtil|forlænget frem til|forlænget gratis til|forlænget gratis indtil
E forlænget gratis frem til|gratis forlænget til|gratis forlænget indtil|gratis forlænget frem til
E forlænget uden beregning til|forlænget uden ekstra omkostninger til|gratis forlængelse til
E gratis forlængelse indtil
- pris forlænget|priser forlænget|skulle være udløbet|ville være udløbet|skulle have været udløbet
- skulle være slut|var spærret|var blokeret|var sat i bero|var sat på pause|var på pause
- var suspenderet|havde været spærret|havde været på pause|havde været sat på pause
s hendes abonnement|hans abonnement|hendes licens|hans licens|hendes plan|hans plan
K du må bruge det på|du må bruge den på|du må bruge abonnementet på
w hvoraf|efter eget ønske|efter dit ønske|efter dit eget ønske|på eget ønske|på dit eget ønske
R fornyes igen af sig selv|fornyer sig selv igen|fornyes igen automatisk
C fornyes igen af sig selv|fornyer sig selv igen|fornyes igen automatisk
+ afvis|afslå
- pris på|prisen på|prisen for|din pris|pris for|prisen er|samme pris|denne pris|fast pris
- var aktiv|var aktivt|har været aktiv|har været aktivt|var gratis|var slået til|var tændt
- var slået fra|var i gang|var gyldig|var gyldigt
- slået fra indtil|slået fra til|slået fra frem til|slået fra til og med|er slået fra indtil
- er slået fra til|er slået fra frem til|er slået fra til og med|blev slået fra indtil
- blev slået fra til|blev slået fra frem til|blev slået fra til og med|deaktiveret indtil
- deaktiveret til|deaktiveret frem til|deaktiveret til og med|er deaktiveret indtil
- er deaktiveret til|er deaktiveret frem til|er deaktiveret til og med|blev deaktiveret indtil
- blev deaktiveret til|blev deaktiveret frem til|blev deaktiveret til og med|slukket indtil
- slukket til|slukket frem til|slukket til og med|er slukket indtil|er slukket til
- er slukket frem til|er slukket til og med|blev slukket indtil|blev slukket til
- blev slukket frem til|blev slukket til og med|slået til indtil|slået til til|slået til frem til
- slået til til og med|er slået til indtil|er slået til til|er slået til frem til
- er slået til til og med|blev slået til indtil|blev slået til til|blev slået til frem til
- blev slået til til og med
- din konto er|kontoen er|kontoen blev|konto er|kontoen har
- pr bruger|per bruger|hver bruger|pladserne er slut|ikke flere pladser
- i gang igen den|i gang igen
- inviteret indtil|inviteret til|inviteret frem til|blev fornyet|blev automatisk fornyet
- er blevet fornyet
- fornyelse fra|fornyelsen fra|ugyldig nøgle|ugyldig licensnøgle|tidligere delt med dig
- tidligere delt|var delt med dig|var delt|har været delt med dig
a gyldig aftale
- gyldig aftale til|gyldig aftale påkrævet|gyldig aftale kræves|kun ét skridt tilbage aktivér vpn
- kun et skridt tilbage aktiver vpn|ét skridt tilbage aktivér vpn|ét skridt tilbage aktivér auto
- kun ét trin tilbage aktivér vpn|kun ét skridt tilbage aktivér auto
- kun ét skridt tilbage aktivér automat|kun ét trin tilbage aktivér automat|logget ind på §
- senest logget ind|sidst logget ind|knyttet til din konto|knyttet til kontoen
- logget ind på din konto|logget ind på kontoen|du har adgang takket være din
- du har adgang takket være dit|du har adgang takket være vores|du kan bruge det takket være din
- du kan bruge det takket være dit|du bruger det takket være din|du bruger det takket være dit
- bliver ikke opkrævet igen før|bliver ikke opkrævet igen inden|bliver ikke opkrævet igen indtil
- du bliver ikke opkrævet igen før|du bliver ikke opkrævet igen inden
- du bliver ikke opkrævet igen indtil|opkræves ikke igen før|opkræves ikke igen inden
- opkræves ikke igen indtil|du opkræves ikke igen før|du opkræves ikke igen inden
- du opkræves ikke igen indtil
s forsikringen|forsikring
E forsikret til|forsikret til og med|forsikret frem til|du er forsikret til
E du er forsikret til og med|når den udløber|når det udløber|når den udløber den|når det udløber den
E når den slutter den|når det slutter den|du kan se med frem til|du kan se med til
E du kan fortsat se med til|du kan stadig se med til|du kan se med til og med
E du kan blive ved med at se til|du kan fortsætte med at se til|du kan læse videre til
E du kan spille videre til|du kan nyde det hele frem til|du kan nyde det hele til
Z bliver ikke opkrævet igen|du opkræves ikke igen|derefter opkræves du ikke mere
Z herefter betaler du ikke mere
n kun ét skridt tilbage aktivér|kun et skridt tilbage aktiver|ét skridt tilbage aktivér
n kun ét trin tilbage aktivér
R næste faktura kommer|næste faktura kommer den|trækkes næste gang den|opkræves næste gang den
R du opkræves næste gang|næste regning kommer den|beløbet trækkes næste gang den
R med automatisk fornyelse|med automatisk forlængelse|vi fornyer dit abonnement for dig
R vi fornyer din licens for dig|vi fornyer abonnementet for dig|vi forlænger dit abonnement for dig
R løber indtil du siger det op|løber indtil du opsiger det|løber til du siger det op
R løber indtil det opsiges|løber indtil du selv siger op|fortsætter indtil du siger det op
R fortsætter til du siger det op|fortsætter indtil du opsiger det
C med automatisk fornyelse|med automatisk forlængelse|vi fornyer dit abonnement for dig
C vi fornyer din licens for dig|vi fornyer abonnementet for dig|vi forlænger dit abonnement for dig
C løber indtil du siger det op|løber indtil du opsiger det|løber til du siger det op
C løber indtil det opsiges|løber indtil du selv siger op|fortsætter indtil du siger det op
C fortsætter til du siger det op|fortsætter indtil du opsiger det|indtil du siger det op
C indtil du opsiger det|indtil du selv siger op
d mobiler eller tablets|computere eller mobiler|telefoner eller tablets|computere eller tablets
d mobiler eller computere
H du kan installere på|du kan installere det på|du kan installere den på
U kører lige nu på|kører nu på|kører i øjeblikket på|logget ind på|er logget ind på|knyttet til
U er knyttet til
h har føjet dig til sin familiegruppe|har føjet dig til familiegruppen
h har tilføjet dig til sin familiegruppe|tilføjede dig til sin familiegruppe
h føjede dig til sin familiegruppe|du er med på den pakke|du er med på familiepakken hos
h du er med på familieabonnementet til|gæst på abonnementet hos|du har adgang takket være
h du kan bruge det takket være|du bruger det takket være
w løber
w efter anmodning fra din udbyder|på din udbyders anmodning|efter ønske fra din udbyder
w gjaldt
> dine andre abonnement|dine andre licenser|dine andre produkter|dine øvrige abonnement
> dine øvrige licenser|dine øvrige produkter|mine andre abonnement|mine andre licenser
> mine andre produkter|mine øvrige abonnement|mine øvrige licenser|mine øvrige produkter
w fra dit kort , der ender på|fra dit kort der ender på|kort der ender på
w fra kortet der ender på|kort som slutter på|på dit kort der ender på
~ * alle~i|alle~brugt|alle~optaget|alle~optagne
`
