/** Danish: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
- aktiver|aktivér|aktivering|købt|købsdato|ordrenummer|aktiver på|aktivér på|deltager af
- deltager med|pris gælder|pris gyldig|pris er|pris til
E udløber|gyldig til|gyldigt til|aktiv til|aktivt til|slutter|udløbsdato|slutdato|indtil|til
E gælder til|betalt til|beskyttet til|løber til|udløb|slut|gyldighed|beskyttet indtil
E betalt indtil|ophører|ophører den|til og med|gyldig til og med|gælder til og med|udløber den
E gyldig|gyldigt|gælder|løber frem til|i kraft til|gældende til|sidste dag|sidste gyldighedsdag
E gyldighedsdato|løber ud|udløbsdag|virker til|kan bruges til|kan bruges indtil|dækket til
E stopper den|varer til|fortsætter til|forbliver aktiv til|gælder indtil|gælder frem til
E gyldig indtil|aktiv indtil|gyldig frem til|slutter d|frem til|slutter den|beskyttelsen slutter
E løber ud den|gælder til den|gyldig til den|stopper|slutdato den
X udløbet|er udløbet|afsluttet|ophørt|udløbet den|sluttede|sluttede den|gældende indtil|ophørte
X er slut|forbi|udløb den|ikke længere gyldig|ikke længere aktiv|afsluttet den|ophørt den|løb ud
X ikke gyldig længere|ikke længere i kraft|stoppede den|udløbet siden|udløb d|løb ud den
X er løbet ud|stoppede|allerede udløbet|er ophørt|er afsluttet
A aktivér før|aktiver før|aktivér inden|aktiver inden|skal aktiveres|aktiveres inden
A aktiveres senest|aktivér senest|aktiver senest|skal aktiveres senest|skal aktiveres inden
A skal aktiveres før|frist for aktivering|mangler aktivering|venter på aktivering
A aktivering påkrævet|ikke aktiveret endnu|skal først aktiveres|kræver aktivering
A mangler at blive aktiveret|aktiver senest den|aktivér senest den|kan aktiveres til
A aktiver inden den|aktivér inden den|aktiveres senest den|aktiveres inden den
R fornyes|næste betaling|næste fornyelse|fornyelsesdato|bliver fornyet|fornyes automatisk
R fornyes automatisk den|automatisk fornyelse den|bliver automatisk fornyet|fornyes den
R dato for fornyelse|vil blive fornyet|næste opkrævning|næste faktura|næste fakturering
R bliver fornyet automatisk|næste betalingsdato|næste hævning|næste fornyelsesdato
R næste faktureringsdato|næste opkrævningsdato|næste træk|vi trækker|trækkes den|vi opkræver
R opkræves den|bliver opkrævet|bliver trukket|vil automatisk blive fornyet|forlænges
R forlænges automatisk|bliver forlænget|bliver automatisk forlænget|næste forlængelse
R fornyelse den|fornyer sig|fornyer sig selv|fornyer automatisk|næste automatiske fornyelse
R næste automatiske betaling|betalingsdato|trækkes|trækkes automatisk|fornyes igen
R fornyes af sig selv
Z fornyes ikke|bliver ikke fornyet|bliver ikke automatisk fornyet|forlænges ikke
Z fornyes ikke længere|ingen fornyelse|vil ikke blive fornyet|uden fornyelse
Z uden automatisk fornyelse|ingen automatisk fornyelse
S aktiveret|aktiv siden|aktiveringsdato|startdato|begyndelsesdato|i brug siden|startede den
S startet den|påbegyndt den|beskyttet siden|dato for aktivering|første aktivering|aktivering den
S aktiveret første gang|i kraft siden|løber siden
a aktiv|i kraft|løbende|gældende
n ikke aktiveret|endnu ikke aktiveret|ubrugt|ikke brugt endnu|ikke taget i brug
n afventer aktivering|klar til aktivering|klar til at blive aktiveret|aldrig brugt
n aldrig aktiveret|afventer at blive aktiveret|venter på at blive aktiveret|endnu ikke brugt
n ikke aktiv endnu|ikke i brug|ikke aktiveret endnu|endnu ikke i brug|ikke startet|uaktiveret
f gratis|vederlagsfri|uden omkostninger|uden betaling|omkostningsfri|gratis version|uden beregning
t prøveversion|prøveabonnement|prøveperiode|prøve|gratis prøve|testversion|testperiode|prøvetid
t prøvelicens|gratis prøveversion|gratis prøveperiode|evalueringsversion|demoversion
d enhed|aktive enheder|aktiv enhed|apparat
p bruger|brugere|person|medlem|personer|medlemmer|familiemedlem|familiemedlemmer|deltager
p andre personer|andre
h delt med dig|delt af|delt med mig|delt med din konto|delt med denne konto|deles med dig|deles af
h delt med jer|delt med dig af
O delt af dig|du deler|du er ejer|ejes af dig|tilhører dig|dit eget abonnement|din egen licens
O du ejer|du har delt|delt af mig|du er indehaver
V deler|delt|har delt
Y med dig|med mig
r automatisk fornyelse|autofornyelse|automatisk fornyelse af|fornyelse|forny automatisk
r automatisk forlængelse|automatisk betaling|automatiske betalinger|auto-fornyelse
r abonnementsfornyelse|automatiske fornyelser|forlæng automatisk|fornyer automatisk
y til|slået til|aktiveret|ja|tændt
z fra|slået fra|deaktiveret|nej|inaktiv|annulleret|opsagt|ikke aktiv|ikke slået til|stoppet
z afmeldt|slukket|frakoblet|manuel
b blokeret|spærret|låst|adgang spærret|er spærret|er blokeret
u suspenderet|sat på pause|midlertidigt stoppet|midlertidigt suspenderet|på pause|stillet i bero
u midlertidigt deaktiveret|sat i bero|frosset|i bero|midlertidigt afbrudt|pauset
u stoppet midlertidigt|sat midlertidigt på pause|indefrosset|midlertidigt lukket
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
w ubegrænset|uden tidsbegrænsning|for altid|dig|udbyder
U brugt|i brug|anvendt|tilsluttet|beskyttet|forbundet|installeret|optaget|du bruger|bruger
U installeret på|beskyttede|tilknyttede|tilknyttet|forbundne|optagne|brugte|anvendte|anvendes
U bruges|sikret|sikrede|aktiv på|installerede|tildelt|tildelte|aktive enheder|aktiv enhed|anvender
U i brug på|du beskytter|registreret|tilkoblet
K op til|højst|maksimalt|maks|i alt|samlet|maksimum|maksimale|grænse|tilladt|tilladte|ialt
K alt i alt|i det hele|sammenlagt|for op til|beskytter op til
P ledig|ledige|tilgængelig|tilgængelige|frie|ledigt|ikke optaget|ubesat|tilbage|resterende
P til rådighed|endnu ledig|endnu ledige
C fornyes automatisk|bliver fornyet automatisk|fornyes af sig selv|fornyes hvert år|fornyes årligt
C bliver automatisk fornyet
L dage|dag|måneder|måned|år|uger|uge|tilbage|resterende
3 om
q køb|tilbud|rabat|spar|prøv|kampagne|opgrader til|anbefalet|kurv|indkøbskurv|bestil|også lide
q anbefal|prøv gratis|interesseret|start gratis
o af|ud af
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
H for|til|gælder for|rækker til|nok til
F snart|inden længe|næsten
0 i dag|idag
1 i morgen
9 i går
J automatisk|automatiske
= fordi|på grund af
& og
# -|to|tre|fire|fem|seks|syv|otte|ni|ti
8 samme dag|den dag|samme dato
k har ikke
j købt|fundet|liste|listen|egne|min|mit|mine|der er|noget|ingenting|fandt|vi|dig|knyttet
j tilknyttet|fundet endnu
x intet her|ingenting|ikke noget her|tomt|tom|ingen data|ingen data tilgængelige|ingen elementer
x ingen poster|intet at vise|tomme
e log ud|log af|logge ud
I logget ind som|logget på som|logget ind|logget på|du er logget ind|du er logget på|velkommen
I velkommen tilbage|hej|logget ind med
`
