// Our own knowledge of each language; nothing here was seen on the portal. How to read it:
// ../lexicon.ts.

export const en = `
M jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec
E expires|expiry|expiration|expiring|valid until|valid till|valid through|valid thru|valid to|active until|active till|active through|ends|end date|until|till|works until|runs until|protected until|paid until|will expire|will end|last day|end of|end|valid|validity|good until|good through|valid up to|covered until|protected through|access until|access ends|paid up to
X expired|ended|has expired|has ended|lapsed|no longer active|no longer valid|expired on|ended on|ran out|was valid until|validity ended|finished|no longer in force|out of date|run out|is over|has lapsed|term ended|expired since|ended since
A activate before|activate by|activate until|activate no later than|to be activated before|must be activated|activation deadline|must be activated before|needs to be activated by|needs activation by|not started|not started yet|inactive until activated|pending activation|not activated yet|never activated|activation pending|activation required|needs activation|to be activated|not used|activation needed|activation is required
R renews|will renew|next payment|next billing|next charge|next renewal|renewal date|renewal on|will be renewed|auto-renews|automatically renews|renewing|payment date|billing date|renews automatically|will renew automatically|is renewed automatically|will be charged|will be charged on|automatic payment|automatic payment on|next payment due
Z will not renew|won't renew|does not renew|doesn't renew|not renewed automatically|renewal is cancelled
S activated|activation date|active since|activated on|start date|started on
a active|running
n not activated|not yet activated|awaiting activation|waiting for activation|unused|not used yet|ready to activate|not in use yet
f free|free of charge|no charge|free version|free plan
t trial|free trial|trial version|trial period|free trial version
d device
p user|people|person|member|family member|account holder|participant
h shared with you|shared with me|shared by|shared to you
O shared by you|shared by me|you share|you are the owner|you own
V shares|shared|sharing
Y with you|with me
r auto-renewal|auto renewal|automatic renewal|automatically renewal|autorenewal|auto-renew|auto renew|renewal
y on|enabled|yes|turned on|switched on|automatic
z off|disabled|no|cancelled|canceled|turned off|switched off|not active|inactive|manual|manually
b blocked|locked|disabled by|barred
u suspended|paused|on hold|temporarily suspended|frozen|temporarily stopped|on pause|halted|put on hold|temporarily disabled|temporarily inactive|temporarily unavailable|suspension
i includ|what's included|included|comes with|part of
m more|show all|view all|load more|see all|see more|show more
s subscription|license|licence|plan
w your|you|is|are|has|have|been|the|on|in|at|this|it|by|to|for|and|a|an|date|day|term|status|state|used|using|in use|connected|protected|currently|product|protection|type|version|slot|place|installed|automatically|number|with|user's|my|our|all|yet|still|already|now|mine|account|its|was|were|be|will|invited|added|linked|enrolled|registered|application|app|program|software|overview|list|temporarily|period|total|charge|there|guest|family|owner|paid|any|also|please|hurry|only|just|about|subscription's|because|then|afterwards|after that|thereafter|per|next|renewed at|excluding|including|vat|tax|usage|covers|needs|re|price|protects|works on|works
U used|in use|connected|protected|occupied|taken|installed|linked|activated on|using|use|uses|you use|active on|protecting|installed on
K up to|at most|maximum|max|in total|total|limit|no more than|as many as
P available|free|vacant|left|remaining|not in use|unoccupied
C renews automatically|automatically renews|will renew automatically|is renewed automatically
L days|day|months|month|years|year|weeks|week|left|remaining|remains|remain|to go
- purchased|purchase date|date of purchase|bought on|order number|order date|ordered on
q start your free|buy|offer|discount|save|sale|special|try|limited time|upgrade to|recommended|order now|promo|cart|basket|order|purchase|deal|shop now|may also like|also like
o of|out of|from
g sign in|log in|sign-in|login
T terms|agreement|conditions|statement|terms of use|licence agreement|license agreement
c code|one-time|verification
D download|install|get|downloads
Q qr|scan|scanning|camera
N not|no|none|never|don't|doesn't|haven't|isn't|aren't|can't|cannot|without|nothing
W friday|saturday|sunday|monday|tuesday|wednesday|thursday|fri|sat|sun|mon|tue|wed|thu
k no|don't have|do not have|don't have any|have no|haven't any|haven't got|there are no|there's no|there are not any|there aren't|you've no|don't own|aren't any|none
j you|your|yours|any|yet|still|currently|now|right|at the moment|so far|here|in|on|to|with|for|this|the|a|is|are|there|account|added|registered|linked|associated|connected|moment|kaspersky|my
G session has expired|session expired|session has ended|session ended|session has timed out|session timed out|signed out|logged out|sign in again|log in again|signing in again|session is over
`

export const de = `
M jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez
- aktivier|aktivierung|aktivierungscode|gekauft|kaufdatum|bestellnummer|bestelldatum|erworben
E läuft ab|läuft am § ab|läuft § ab|läuft bis|endet|gültig bis|aktiv bis|ablauf|ablaufdatum|läuft aus|gilt bis|bis|enddatum|bezahlt bis|geschützt bis|verfügbar bis zum ablauf|ende|ende der|gültigkeit|zugriff bis|gültigkeitsende
X abgelaufen|beendet|ist abgelaufen|nicht mehr gültig|nicht mehr aktiv|endete|lief ab|ausgelaufen|war gültig bis|abgelaufen seit|seit § abgelaufen|vorbei|verfallen|erloschen|nicht mehr aktuell|beendet am|abgelaufen am|geendet|hat geendet|zu ende|ausgelaufen am
A aktivieren bis|aktivieren sie bis|vor dem § aktivieren|bis § aktivieren|bis zum § aktivieren|aktivierung bis|aktivieren vor|zu aktivieren bis|aktivierungsfrist|spätestens aktivieren|aktivieren bis spätestens|muss bis § aktiviert werden|muss bis zum § aktiviert werden|muss vor dem § aktiviert werden|bis spätestens § aktivieren|aktivierung vor|aktivierung spätestens|aktivierung erforderlich bis|spätestens bis § aktivieren|spätestens am § aktivieren|zu aktivieren|zu aktivieren vor|zu aktivieren vor dem|aktivierung ausstehend|aktivierung steht aus|aktivierung erforderlich|noch zu aktivieren|inaktiv bis zur aktivierung|noch ungenutzt|noch unbenutzt|nicht genutzt|nicht benutzt
R verlängert sich am|wird verlängert|verlängerung am|nächste zahlung|nächste abbuchung|nächste verlängerung|verlängert sich|verlängerungsdatum|verlängert sich automatisch|nächste abrechnung|automatische verlängerung am|wird automatisch verlängert|wird am § automatisch verlängert|verlängert sich am § automatisch|wird am § verlängert|automatisch verlängert am|nächste rechnung|zahlungsdatum|nächstes zahlungsdatum|nächster zahlungstermin
Z verlängert sich nicht|wird nicht verlängert|keine automatische verlängerung|wird nicht automatisch verlängert|verlängert sich nicht automatisch
S aktiviert|aktiviert am|aktiv seit|aktivierungsdatum|startdatum|beginn
a aktiv|läuft
n nicht aktiviert|noch nicht aktiviert|unbenutzt|noch nicht verwendet|nicht verwendet|ungenutzt|wartet auf aktivierung
f kostenlos|gratis|kostenfrei
t testversion|testlizenz|probeversion|testabo|testphase|testzeitraum|probe
d gerät|geräten|geräteplatz|geräteplätze|gerätelizenz
p benutzer|nutzer|person|mitglied|anwender|personen|teilnehmer
h mit ihnen geteilt|für sie freigegeben|geteilt von|freigegeben von|mit dir geteilt|mit mir geteilt|für mich freigegeben
O von ihnen geteilt|sie teilen|von ihnen freigegeben|von mir geteilt|von dir geteilt
V teilt|geteilt|freigegeben
Y mit ihnen|mit dir|mit mir|für sie|für dich
r automatische verlängerung|auto-verlängerung|autoverlängerung|automatisch verlängern|automatischen verlängerung|verlängerung
y an|ein|eingeschaltet|aktiviert|ja
z aus|ausgeschaltet|deaktiviert|abgeschaltet|nein|inaktiv|gekündigt
b gesperrt|blockiert
u ausgesetzt|pausiert|angehalten|ruht|unterbrochen|vorübergehend gesperrt|vorübergehend deaktiviert|vorübergehend ausgesetzt|stillgelegt|eingefroren|auf eis gelegt|zurückgestellt
i enthalten|inbegriffen|inklusive|enthält|umfasst|beinhaltet
m mehr|weitere|alle anzeigen|alle ansehen|anzeigen
s abonnement|abo|lizenz|plan|tarif|produkte|pläne|abos
w ihr|ihre|ihres|das|die|der|den|dem|ist|sind|am|im|in|auf|zum|zur|vom|dieses|es|für|und|datum|tag|laufzeit|status|zustand|verwendet|genutzt|benutzt|belegt|verbunden|geschützt|derzeit|aktuell|produkt|schutz|typ|version|plätze|werden|wird|automatisch|installiert|anzahl|mein|meine|meinen|unser|alle|noch|bereits|jetzt|konto|wurde|sich|eingeladen|hinzugefügt|verknüpft|registriert|anwendung|app|apps|programm|software|übersicht|liste|vorübergehend|zurzeit|gesamt|insgesamt|familie|was|mit|in verwendung|verwendung|diesem|haben|sie|bitte|nur|weil|danach|anschließend|dann|pro|je|im jahr|jährlich|monatlich|inkl|mwst|zzgl|preis|zum preis
U verwendet|genutzt|benutzt|belegt|verbunden|geschützt|in verwendung|in benutzung|installiert|verknüpft|im einsatz|nutzen|verwenden|sie nutzen|sie verwenden
K bis zu|höchstens|maximal|max|insgesamt|gesamt|maximale
P frei|verfügbar|übrig
C verlängert sich automatisch|wird automatisch verlängert
L tage|tagen|tag|monate|monaten|monat|jahre|jahren|jahr|wochen|woche|verbleibend|verbleiben|verbleibende|übrig
q kaufen|angebot|rabatt|sparen|aktion|testen sie|jetzt bestellen|upgrade auf|empfohlen|warenkorb|bestellen|jetzt testen|auch gefallen|empfehl|wechseln sie zu|testen|jetzt starten|gefallen
o von|aus
g anmelden|einloggen|login
T vereinbarung|bedingungen|erklärung|nutzungsbedingungen|vertrag|lizenzvertrag|lizenzvereinbarung
c code|einmal|bestätigungscode
D herunterladen|laden|download|installieren|laden sie|installation|downloads
Q qr|scan|scannen|kamera|einscannen
N nicht|kein|keine|keinen|nie|ohne|nichts
W freitag|samstag|sonntag|montag|dienstag|mittwoch|donnerstag|fr|sa|so|mo|di|mi|do
k kein|keine|keinen|keinerlei
j sie|du|ihr|ihre|ihrem|dein|deinem|haben|hast|es|gibt|noch|bisher|bislang|derzeit|momentan|aktuell|zurzeit|hier|in|im|mit|für|auf|diesem|dieses|das|dem|konto|benutzerkonto|ist|sind|wurden|wurde|hinzugefügt|registriert|verknüpft|hinterlegt|vorhanden|verbunden|kaspersky|my|einzige|einziges
G sitzung ist abgelaufen|sitzung abgelaufen|sitzung wurde beendet|sitzung beendet|sitzung ist beendet|abgemeldet|erneut anmelden|wieder an|melden sie sich erneut|zeitüberschreitung der sitzung
`

export const nl = `
M jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec|mrt=3
E geldig tot en met|tot en met|verloopt|vervalt|geldig tot|actief tot|loopt af|loopt § af|loopt tot|loopt op § af|eindigt|einddatum|vervaldatum|verloopdatum|tot|tot en met|geldig t/m|betaald tot|beschermd tot|einde|einde van|geldigheid|toegang tot en met
X verlopen|vervallen|afgelopen|beëindigd|niet meer geldig|verliep op|verlopen op|verlopen sinds|eindigde|was geldig tot|geëindigd|geëindigd op|is geëindigd op|afgelopen op|ten einde|voorbij|niet langer geldig|niet langer actief|beëindigd op|vervallen op
A activeren voor|activeer voor|activeren vóór|activeer vóór|activeren tot|uiterlijk activeren|voor § activeren|activeer uiterlijk|moet vóór § worden geactiveerd|moet voor § worden geactiveerd|uiterlijk § activeren|activeren uiterlijk|te activeren voor|vóór § activeren|moet uiterlijk § worden geactiveerd|moet nog worden geactiveerd|activering vereist|nog te activeren|activering in afwachting
R verlengd op|wordt verlengd|verlenging op|volgende betaling|volgende verlenging|volgende afschrijving|wordt automatisch verlengd|verlengingsdatum|automatisch verlengd op|wordt automatisch verlengd op|automatische verlenging op|wordt op § automatisch verlengd|wordt op § verlengd|datum van verlenging|automatisch vernieuwd|wordt automatisch vernieuwd|wordt op § automatisch vernieuwd|wordt vernieuwd|wordt op § vernieuwd|volgende factuurdatum|volgende factuur|verlengt automatisch|verlengt|verlengt op
Z wordt niet verlengd|niet automatisch verlengd|wordt niet vernieuwd|niet automatisch vernieuwd
S geactiveerd|actief sinds|activeringsdatum|startdatum|begindatum
a actief
n niet geactiveerd|nog niet geactiveerd|ongebruikt|nog niet gebruikt|wacht op activering
f gratis|kosteloos
t proefversie|proefabonnement|proefperiode|proef
d apparaat|apparaten
p gebruiker|personen|persoon|lid|leden|mensen|deelnemers
h met u gedeeld|met jou gedeeld|gedeeld met u|gedeeld met jou|gedeeld door|met mij gedeeld
O gedeeld door u|gedeeld door jou|door u gedeeld|door jou gedeeld
V deelt|gedeeld|heeft gedeeld
Y met u|met jou|met je|met mij
r automatische verlenging|automatisch verlengen|auto-verlenging|verlenging|automatische vernieuwing
y aan|ingeschakeld|ja
z uit|uitgeschakeld|nee|inactief|opgezegd|stopgezet
b geblokkeerd
u opgeschort|gepauzeerd|onderbroken|tijdelijk opgeschort|tijdelijk stopgezet|in de wacht|tijdelijk gedeactiveerd|tijdelijk onderbroken|bevroren|stilgelegd
i inbegrepen|inclusief|bevat|omvat
m meer|alles weergeven|toon alles|alle weergeven|weergeven
s abonnement|licentie|plan|producten|pakket|plannen
w uw|je|jouw|het|de|een|is|zijn|op|in|voor|van|dit|en|datum|dag|looptijd|status|gebruikt|in gebruik|gebruik|verbonden|beschermd|momenteel|product|bescherming|type|versie|plaatsen|wordt|automatisch|aantal|geïnstalleerd|mijn|onze|alle|nog|al|nu|account|uitgenodigd|toegevoegd|gekoppeld|geregistreerd|applicatie|app|apps|programma|software|overzicht|lijst|tijdelijk|totaal|familie|wat|deze|er|om|werd|was|u|hebt|ook|alstublieft|slechts|vanaf|omdat|daarna|vervolgens|per|jaarlijks|incl|btw|staat|prijs
U gebruikt|in gebruik|verbonden|beschermd|bezet|geïnstalleerd|gekoppeld|gebruikt u|u gebruikt|je gebruikt|beveiligd|geïnstalleerd op
K maximaal|max|hoogstens|in totaal|totaal|tot wel|voor maximaal
P beschikbaar|beschikbare|vrij|vrije
C wordt automatisch verlengd|verlengt automatisch
L dagen|dag|maanden|maand|jaar|jaren|weken|week|resterend|resteren|over|resterende
- gekocht|aankoopdatum|bestelnummer|aangeschaft
q koop|kopen|aanbieding|korting|bespaar|probeer|actie|upgrade naar|aanbevolen|winkelwagen|winkelmand|bestel|proberen|interessant|aanbevelingen|leuk|start gratis
o van|van de|uit
g aanmelden|inloggen
T overeenkomst|voorwaarden|verklaring|gebruiksvoorwaarden|licentieovereenkomst
c code|eenmalige|verificatiecode
D downloaden|download|installeren|downloads|haal|installeer
Q qr|scan|scannen|camera
N niet|geen|nooit|zonder|niets
W vrijdag|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vr|za|zo|ma|di|wo|do
k geen
j u|je|jij|uw|jouw|hebt|heeft|heb|nog|momenteel|er|is|zijn|hier|in|op|voor|dit|deze|account|toegevoegd|geregistreerd|gekoppeld|op dit moment|tot nu toe|enkel|kaspersky|my
G sessie is verlopen|sessie verlopen|sessie is beëindigd|sessie beëindigd|afgemeld|uitgelogd|meld u opnieuw aan|meld je opnieuw aan|log opnieuw in|opnieuw aanmelden|opnieuw inloggen
`

export const da = `
M jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
- aktiver|aktivér|aktivering|købt|købsdato|ordrenummer
E udløber|gyldig til|gyldigt til|aktiv til|aktivt til|slutter|udløbsdato|slutdato|indtil|til|gælder til|betalt til|beskyttet til|løber til|udløb|slut|gyldighed|beskyttet indtil|betalt indtil|ophører|ophører den|til og med|gyldig til og med|gælder til og med
X udløbet|er udløbet|afsluttet|ophørt|udløbet den|sluttede|sluttede den|gældende indtil|ophørte|er slut|forbi|udløb den|ikke længere gyldig|ikke længere aktiv|afsluttet den|ophørt den
A aktivér før|aktiver før|aktivér inden|aktiver inden|skal aktiveres|aktiveres inden|aktiveres senest|aktivér senest|aktiver senest|skal aktiveres senest|skal aktiveres inden|skal aktiveres før|frist for aktivering|mangler aktivering|venter på aktivering|aktivering påkrævet|ikke aktiveret endnu
R fornyes|næste betaling|næste fornyelse|fornyelsesdato|bliver fornyet|fornyes automatisk|fornyes automatisk den|automatisk fornyelse den|bliver automatisk fornyet|fornyes den|dato for fornyelse|vil blive fornyet|næste opkrævning|næste faktura|næste fakturering|bliver fornyet automatisk
Z fornyes ikke|bliver ikke fornyet
S aktiveret|aktiv siden|aktiveringsdato|startdato|begyndelsesdato
a aktiv
n ikke aktiveret|endnu ikke aktiveret|ubrugt|ikke brugt endnu|ikke taget i brug|afventer aktivering
f gratis|vederlagsfri
t prøveversion|prøveabonnement|prøveperiode|prøve|gratis prøve
d enhed
p bruger|brugere|person|medlem|personer|medlemmer
h delt med dig|delt af|delt med mig
O delt af dig|du deler
V deler|delt|har delt
Y med dig|med mig
r automatisk fornyelse|autofornyelse|automatisk fornyelse af|fornyelse
y til|slået til|aktiveret|ja
z fra|slået fra|deaktiveret|nej|inaktiv|annulleret|opsagt
b blokeret|spærret
u suspenderet|sat på pause|midlertidigt stoppet|midlertidigt suspenderet|på pause|stillet i bero|midlertidigt deaktiveret|sat i bero|frosset|i bero|midlertidigt afbrudt
i inkluderet|indeholder|medfølger|inkluderede|omfatter|inkluderer|følger også med|følger med
m flere|mere|vis alle
s abonnement|licens|plan|produkter|licenser
w dit|din|dine|er|den|det|de|på|i|for|og|dato|dag|periode|status|brugt|i brug|anvendt|tilsluttet|beskyttet|aktuelt|produkt|beskyttelse|type|version|pladser|automatisk|antal|installeret|mit|mine|vores|alle|endnu|allerede|nu|konto|bliver|blev|var|inviteret|inviterede|tilføjet|forbundet|forbundne|registreret|program|programmer|app|apps|software|oversigt|liste|midlertidigt|samlet|familie|hvad|denne|dette|beskyttede|tilsluttede|løbetid|i alt|har|du|internet|kun|fordi|derefter|herefter|pr|om året|årligt|inkl|moms|pris
U brugt|i brug|anvendt|tilsluttet|beskyttet|forbundet|installeret|optaget|du bruger|bruger|installeret på|beskyttede
K op til|højst|maksimalt|maks|i alt|samlet
P ledig|ledige|tilgængelig|tilgængelige|frie
C fornyes automatisk|bliver fornyet automatisk
L dage|dag|måneder|måned|år|uger|uge|tilbage|resterende
q køb|tilbud|rabat|spar|prøv|kampagne|opgrader til|anbefalet|kurv|indkøbskurv|bestil|også lide|anbefal|prøv gratis|interesseret|start gratis
o af|ud af
g log på|log ind
T aftale|vilkår|betingelser|erklæring|licensaftale|brugsvilkår
c kode|engangskode|bekræftelseskode
D download|hent|installer|downloads|installér|overførsler
Q qr|scan|kamera|skan
N ikke|ingen|intet|aldrig|uden
W fredag|lørdag|søndag|mandag|onsdag|fre|lør|søn|man|tirs|ons|tors
k ingen|intet|ikke nogen|ikke noget
j du|din|dit|dine|har|endnu|i øjeblikket|lige nu|der|er|her|i|på|til|for|denne|den|det|konto|kontoen|tilføjet|registreret|knyttet|tilknyttet|nogen|kaspersky|my
G session er udløbet|session udløbet|sessionen er udløbet|sessionen er afsluttet|logget af|logget ud|log på igen|log ind igen
`

export const nb = `
M jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des
- aktiver|aktivér|aktivering|kjøpt|kjøpsdato|ordrenummer
E utløper|gyldig til|aktiv til|aktivt til|slutter|utløpsdato|sluttdato|går ut|gjelder til|til|frem til|betalt til|beskyttet til|utløp|avsluttes|slutt|gyldighet|opphører|opphører den|til og med|gyldig til og med|gjelder til og med
X utløpt|er utløpt|avsluttet|har gått ut|gått ut|gikk ut|avsluttet den|sluttet|sluttet den|gyldig til og med|opphørte|forbi|ikke lenger gyldig|ikke lenger aktiv|opphørt|opphørt den|utløpt den
A aktiver før|aktiver innen|må aktiveres|aktiveres innen|aktiveres før|aktiver senest|må aktiveres senest|må aktiveres innen|må aktiveres før|frist for aktivering|aktiveringsfrist|aktivering kreves|venter aktivering
R fornyes|neste betaling|neste fornyelse|fornyelsesdato|blir fornyet|fornyes automatisk|fornyes automatisk den|automatisk fornyelse den|blir automatisk fornyet|fornyes den|dato for fornyelse|vil bli fornyet|neste fakturering|neste faktura|neste trekk|neste belastning|blir fornyet automatisk
Z fornyes ikke|blir ikke fornyet
S aktivert|aktiv siden|aktiveringsdato|startdato|begynnelsesdato
a aktiv
n ikke aktivert|ennå ikke aktivert|ubrukt|ikke brukt ennå|ikke tatt i bruk|venter på aktivering|ikke aktivert ennå|klar til aktivering
f gratis|kostnadsfri
t prøveversjon|prøveabonnement|prøveperiode|prøve|gratis prøve
d enhet
p bruker|brukere|person|medlem|personer|medlemmer
h delt med deg|delt av|delt med meg
O delt av deg|du deler
V deler|delt|har delt
Y med deg|med meg
r automatisk fornyelse|autofornyelse|automatisk fornying|fornyelse
y på|slått på|aktivert|ja
z av|slått av|deaktivert|nei|inaktiv|avbrutt|sagt opp
b blokkert|sperret
u suspendert|satt på pause|midlertidig stoppet|midlertidig suspendert|på pause|midlertidig stanset|stanset|midlertidig deaktivert|satt i bero|fryst|i bero|midlertidig avbrutt
i inkludert|inneholder|følger med|inkluderte|omfatter|inkluderer
m flere|mer|vis alle
s abonnement|lisens|plan|produkter|lisenser
w ditt|din|dine|er|den|det|de|på|i|for|og|dato|dag|periode|status|brukt|i bruk|tilkoblet|beskyttet|nå|produkt|beskyttelse|type|versjon|plasser|automatisk|antall|installert|mitt|mine|min|våre|alle|ennå|allerede|konto|blir|ble|var|invitert|inviterte|lagt til|koblet|tilkoblede|registrert|program|programmer|app|apper|programvare|oversikt|liste|midlertidig|totalt|familie|hva|denne|dette|beskyttede|løpetid|som|har|du|internet|kun|bare|fordi|deretter|etterpå|per|i året|årlig|inkl|mva|pris
U brukt|i bruk|tilkoblet|beskyttet|installert|opptatt|du bruker|bruker|installert på|beskyttede
K opptil|inntil|maksimalt|maks|totalt|i alt
P ledig|ledige|tilgjengelig|tilgjengelige|frie
C fornyes automatisk|blir fornyet automatisk
L dager|dag|måneder|måned|år|uker|uke|igjen|gjenstår|gjenværende
q kjøp|tilbud|rabatt|spar|prøv|kampanje|oppgrader til|anbefalt|handlekurv|bestill|også like|anbefal|prøv gratis|liker|start gratis
o av|av totalt
g logg på|logg inn
T avtale|vilkår|betingelser|erklæring|lisensavtale|brukervilkår|bruksvilkår
c kode|engangskode|bekreftelseskode
D last ned|laste ned|installer|nedlastinger|nedlasting|hent
Q qr|skann|skanne|kamera
N ikke|ingen|intet|aldri|uten
W fredag|lørdag|søndag|mandag|tirsdag|onsdag|torsdag|fre|lør|søn|man|tir|ons|tor
k ingen|intet|ikke noen|ikke noe
j du|din|ditt|dine|har|ennå|enda|for øyeblikket|akkurat nå|foreløpig|det|er|her|i|på|til|for|denne|den|konto|kontoen|finnes|lagt|registrert|knyttet|tilknyttet|noen|kaspersky|my
G økten er utløpt|økten har utløpt|økten din er utløpt|økten din har utløpt|økten er avsluttet|økten er over|logget av|logget ut|logg på igjen|logg inn igjen
`

export const sv = `
M jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
- aktivera|aktivering|köpt|köptes|köpdatum|ordernummer|beställningsnummer
E upphör|går ut|giltig till|giltigt till|aktiv till|aktivt till|löper ut|slutar|slutdatum|utgångsdatum|förfallodatum|till|t.o.m|gäller till|betald till|skyddad till|fram till|giltig t.o.m|giltig till och med|gäller t.o.m|gäller till och med|upphör den|går ut den|giltighet upphör|upphör att gälla|giltighet|utgång|slutet av|till och med
X upphört|har upphört|har gått ut|utgången|utgånget|avslutad|avslutat|gått ut|upphörde|upphörde den|gick ut|gick ut den|löpte ut|löpt ut|har löpt ut|utgick|slutade|slut|slutade gälla|slutade att gälla|gällde till|har upphört att gälla|upphört att gälla|passerat|inte längre giltig|inte längre aktiv|avslutades|avslutades den|upphört den
A aktivera före|aktivera innan|aktivera senast|måste aktiveras|aktiveras senast|aktiveras före|måste aktiveras senast|måste aktiveras före|måste aktiveras innan|ska aktiveras senast|sista aktiveringsdag|sista dag för aktivering|aktivering krävs|inväntar aktivering|ska aktiveras
R förnyas|nästa betalning|nästa förnyelse|förnyelsedatum|kommer att förnyas|förnyas automatiskt|förnyas automatiskt den|automatisk förnyelse den|kommer att förnyas automatiskt|förnyas den|förnyelse den|nästa fakturering|nästa faktura|nästa debitering
Z förnyas inte|kommer inte att förnyas
S aktiverad|aktiverat|aktiv sedan|aktiveringsdatum|startdatum
a aktiv
n inte aktiverad|inte aktiverat|ej aktiverad|ej aktiverat|ännu inte aktiverad|ännu inte aktiverat|oanvänd|väntar på aktivering|inte använd ännu
f gratis|kostnadsfri|utan kostnad
t provversion|testversion|provperiod|provprenumeration|testperiod
d enhet
p användare|person|medlem|personer|medlemmar
h delad med dig|delat med dig|delas med dig|delad av|delat av|delad med mig|delas av
O delad av dig|delat av dig|du delar
V delar|delat|delad|delade|har delat
Y med dig|med mig
r automatisk förnyelse|autoförnyelse|förnyelse
y på|aktiverad|aktiverat|ja|påslagen
z av|inaktiverad|inaktiverat|avstängd|avslagen|nej|inaktiv|avbruten|uppsagd
b blockerad|blockerat|spärrad|spärrat
u pausad|pausat|tillfälligt stoppad|uppskjuten|avstängd tillfälligt|tillfälligt avstängd|avstängd tills vidare|vilande|suspenderad|tillfälligt pausad|stoppad|avstängt tillfälligt|tillfälligt avstängt|avstängt|fryst|pausad tillfälligt|tillfälligt inaktiverad|satt på paus|i paus
i ingår|inkluderat|inkluderar|innehåller|inkluderade|inkluderad|medföljer|omfattar
m fler|mer|visa alla
s prenumeration|abonnemang|licens|plan|produkter|licenser
w din|ditt|dina|är|den|det|de|på|i|för|och|datum|dag|period|status|används|använda|använd|i bruk|anslutna|ansluten|skyddade|just nu|produkt|skydd|typ|version|platser|automatiskt|antal|installerade|min|mitt|mina|våra|alla|ännu|redan|nu|konto|blir|var|har|kommer|att|inbjudna|inbjuden|tillagd|kopplade|registrerad|program|app|appar|programvara|översikt|lista|tillfälligt|totalt|familj|vad|denna|detta|giltighetstid|som|här|du|internet|sparas|bara|endast|eftersom|därefter|sedan|per|om året|årligen|inkl|moms|pris
U används|använda|använd|i bruk|anslutna|ansluten|skyddade|installerade|upptagna|du använder|använder|installerad|installerade på
K upp till|högst|maximalt|max|totalt|sammanlagt
P ledig|ledigt|lediga|tillgänglig|tillgängliga|kvar
C förnyas automatiskt
L dagar|dag|månader|månad|år|veckor|vecka|kvar|återstår|återstående
q köp|erbjudande|rabatt|spara|prova|kampanj|uppgradera till|rekommenderas|varukorg|beställ|kanske gillar|rekommender|prova gratis|kundvagn|gillar|starta gratis
o av
g logga in|inloggning|logga
T avtal|villkor|meddelande|licensavtal|användarvillkor
c kod|engångskod|verifieringskod
D ladda ned|ladda ner|hämta|installera|nedladdningar|nedladdning|ladda|hämtningar
Q qr|skanna|skanning|kamera
N inte|ej|inga|ingen|inget|aldrig|utan
W fredag|lördag|söndag|måndag|tisdag|onsdag|fre|lör|sön|mån|tis|ons|tors
k inga|ingen|inget|inte några|inte något|saknar
j du|ditt|din|dina|har|ännu|än|för närvarande|just nu|det|finns|här|i|på|till|för|detta|den|konto|kontot|tillagda|registrerade|kopplade|kopplat|några|något|kaspersky|my
G sessionen har gått ut|session har gått ut|sessionen har upphört|sessionen är avslutad|session har avslutats|sessionen har avslutats|utloggad|loggats ut|logga in igen
`

export const fr = `
M janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|fév=2|aout=8|dec=12
E expire|expire le|expiration|date d'expiration|valable jusqu'au|valide jusqu'au|actif jusqu'au|active jusqu'au|jusqu'au|prend fin|se termine|échéance|date de fin|fin le|fin de l'abonnement|valable jusqu'à|arrive à expiration|arrive à échéance|protégé jusqu'au|payé jusqu'au|expirera|fin|fin de|validité|protégé jusqu|payé jusqu|valable
X expiré|expirée|a expiré|est expiré|terminé|terminée|échu|échue|arrivé à expiration|a expiré le|expiré le|expirée le|terminé le|terminée le|s'est terminé|a pris fin|pris fin le|arrivé à échéance|échu le|périmé|périmée|plus valide|plus actif|plus active|clos|close|résilié depuis|n'est plus valide|n'est plus active|arrivée à expiration|arrivée à échéance|a cessé|pris fin|expiré depuis|expirée depuis|terminé depuis|échu depuis
A activer avant|à activer avant|activez avant|activer avant le|à activer jusqu'au|activez-le avant|activez-la avant|date limite d'activation|doit être activé|à activer avant le|doit être activé avant|doit être activé avant le|doit être activée avant le|doit être activée avant|à activer au plus tard|activer au plus tard|activez-la avant le|activez avant le|activez-le avant le|à activer|activation requise|activation en attente|reste à activer|jamais activé|pas encore activée|non activée|pas activée|non utilisée
R renouvelé le|sera renouvelé|se renouvelle|prochain paiement|prochain prélèvement|prochain renouvellement|renouvellement le|date de renouvellement|prochaine échéance|renouvellement automatique le|prochaine facturation|renouvelé automatiquement le|se renouvelle automatiquement le|sera renouvelé automatiquement|sera automatiquement renouvelé|sera automatiquement renouvelé le|se renouvelle automatiquement|est renouvelé automatiquement|prochaine facture
Z ne sera pas renouvelé|ne se renouvelle pas
S activé|activée|activé le|actif depuis|date d'activation|date de début|début
a actif|active|en cours
n non activé|pas activé|pas encore activé|non utilisé|inutilisé|pas encore utilisé|n'est pas activé|en attente d'activation
f gratuit|gratuite|sans frais
t essai|version d'essai|période d'essai
d appareil
p utilisateur|personne|membre|personnes|membres|utilisateurs|participants
h partagé avec vous|partagée avec vous|partagé par|partagée par|partagé avec moi
O partagé par vous|vous partagez
V partage|partagé|partagée|a partagé
Y avec vous|avec toi|avec moi
r renouvellement automatique|renouvellement auto|renouvellement
y activé|oui|activée
z désactivé|désactivée|non|annulé|inactif|arrêté
b bloqué|verrouillé
u suspendu|en pause|interrompu|suspendue|mise en pause|mis en pause|temporairement suspendu|suspension temporaire|gelé|gelée|en suspens|temporairement désactivé|temporairement désactivée|interrompue|suspendus
i inclus|comprend|compris|incluses|incluse|inclut
m plus|afficher tout|voir tout|autres|tout afficher|afficher plus|voir plus|charger plus|supplémentaires
s abonnement|licence|formule|offre actuelle|forfait|plan|produits
w votre|vos|le|la|les|l'|l'abonnement|d'|de|du|des|est|sont|sur|au|à|cet|ce|il|par|pour|et|date|jour|durée|statut|état|utilisé|utilisés|en utilisation|connecté|protégé|actuellement|produit|protection|type|version|places|automatiquement|nombre|installé|été|a|mon|ma|mes|notre|tous|toutes|encore|déjà|maintenant|compte|être|sera|ont|invités|invité|invitée|ajoutés|associés|connectés|enregistrés|application|applications|appli|applis|logiciel|programme|aperçu|liste|temporairement|provisoirement|total|famille|que|qui|cette|protégés|utilisation|en cours d'utilisation|période|validité|dans|vous|avez|veuillez|seulement|plus que|car|parce que|puis|ensuite|par an|par mois|ttc|taxes|prix|prix de|au prix
U utilisé|utilisés|en utilisation|connecté|connectés|protégé|protégés|occupées|occupés|installé|installés|associés|en cours d'utilisation|vous utilisez|utilisez|tu utilises
K jusqu'à|maximum|au maximum|max|au total|au plus|total
P disponible|libre|restant
C se renouvelle automatiquement|est renouvelé automatiquement
L jours|jour|mois|ans|an|année|années|semaines|semaine|restants|restant|reste|restantes
- acheté|achetée|date d'achat|numéro de commande|date de commande
q acheter|achetez|offre|remise|réduction|économisez|essayer|essayez|promo|passez à|recommandé|panier|commander|recommand|profitez|vous pourriez aimer|aussi aimer|plaire|commencez|aimerez également
o sur|parmi|de
g se connecter|connexion|connectez-vous|ouvrir une session|ouvrez une session|connectez
T contrat|conditions|déclaration|contrats|accord|accords|conditions d'utilisation|contrat de licence
c code|à usage unique|vérification
D télécharger|téléchargez|téléchargement|installer|téléchargements|installez|obtenir
Q qr|scannez|scanner|flashez|appareil photo|caméra
N pas|aucun|aucune|jamais|sans|rien|n'avez
W vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi|ven|sam|dim|lun|mar|mer|jeu
k aucun|aucune|pas d'|pas de|pas encore d'|pas encore de|n'avez pas d'|n'avez pas encore d'|n'as pas encore d'|n'y a pas d'|pas encore souscrit d'
j vous|tu|votre|ton|vos|n'avez|n'as|avez|as|n'y a|il|n'|y|a|encore|actuellement|pour le moment|pour l'instant|ici|dans|sur|à|ce|cet|le|la|l'|compte|n'est|est|ajouté|enregistré|associé|lié|rattaché|existe|n'existe|kaspersky|my|pas|de|d'|seul
G session a expiré|session expirée|session est expirée|session est terminée|session terminée|session a pris fin|session s'est terminée|déconnecté|déconnectée|reconnectez-vous|connectez-vous à nouveau|vous reconnecter
`

export const it = `
M genn|feb|mar|apr|magg|giu|lug|ago|set|ott|nov|dic|gen=1|mag=5
E scade|scade il|scadenza|data di scadenza|valido fino|valida fino|attivo fino|attiva fino|fino al|termina|termine il|data di fine|in scadenza|protetto fino|pagato fino|scadrà|termina il|fine|fine del|fine della|validità|protetto fino al|accesso fino al
X scaduto|scaduta|è scaduto|è scaduta|terminato|terminata|concluso|scaduto il|scaduta il|scadeva|terminato il|terminata il|è terminato|è terminata|finito|scaduto dal|finita|conclusa|non più valido|non più valida|non più attivo|non più attiva|cessato|cessata|decaduto|decaduta|concluso il|conclusa il|scaduta dal|terminato dal|scaduta da
A attivare entro|attiva entro|da attivare entro|attivare prima del|attiva prima del|attivazione entro|deve essere attivato|attivare entro il|attiva entro il|da attivare entro il|deve essere attivato entro|deve essere attivato entro il|deve essere attivata entro il|deve essere attivata entro|attivazione entro il|termine per l'attivazione|deve essere attivato prima|deve essere attivato prima del|deve essere attivata prima|deve essere attivata prima del|da attivare prima|da attivare prima del|attivazione richiesta|attivazione in sospeso|non utilizzata|mai attivato|mai attivata|da attivare ancora|inutilizzata
R si rinnova|rinnovo il|prossimo pagamento|prossimo rinnovo|prossimo addebito|data di rinnovo|verrà rinnovato|sarà rinnovato|rinnovato automaticamente|rinnovo automatico il|si rinnova automaticamente|si rinnova automaticamente il|verrà rinnovato automaticamente|verrà rinnovato automaticamente il|sarà rinnovato automaticamente|data di rinnovo automatico|data del rinnovo|rinnovato automaticamente il|viene rinnovato automaticamente|si rinnoverà|prossima fattura|si rinnoverà automaticamente
Z non si rinnova|non verrà rinnovato|non sarà rinnovato
S attivato|attivata|attivo dal|data di attivazione|attiva dal|data di inizio|inizio
a attivo|attiva|in corso
n non attivato|non attivata|non ancora attivato|non ancora attivata|inutilizzato|non utilizzato|in attesa di attivazione|da attivare
f gratuito|gratuita|gratis|senza costi
t prova|versione di prova|periodo di prova|di prova
d dispositivo|dispositivi
p utente|utenti|persona|persone|membro|membri|partecipanti
h condiviso con te|condivisa con te|condiviso da|condivisa da|condiviso con me
O condiviso da te|condivisa da te|condividi
V condivide|condiviso|condivisa|ha condiviso
Y con te|con lei|con me
r rinnovo automatico|auto-rinnovo|rinnovo
y attivo|attivato|sì|abilitato|attiva|attivata|acceso
z disattivato|disattivo|no|disabilitato|non attivo|annullato|disattivata|spento
b bloccato|bloccata|bloccati
u sospeso|sospesa|in pausa|temporaneamente sospeso|messo in pausa|congelato|congelata|interrotto|interrotta|temporaneamente sospesa|messa in pausa|temporaneamente disattivato|temporaneamente disattivata|sospesi
i incluso|inclusa|inclusi|incluse|include|compres|comprende|compreso
m altri|altro|mostra tutto|altre|mostra tutti|mostra altri|carica altri|visualizza tutti
s abbonamento|licenza|sottoscrizione|piano|piani|prodotti|sottoscrizioni|abbonamenti|licenze
w il|lo|la|i|gli|le|l'|del|della|dello|dei|di|da|è|sono|in|su|per|questo|tuo|tuoi|suo|e|data|giorno|durata|stato|usati|utilizzati|utilizzato|in uso|connessi|collegati|protetti|attualmente|prodotto|protezione|tipo|versione|posti|automaticamente|numero|installati|al|mio|mia|miei|mie|nostro|tutti|tutte|ancora|già|ora|account|stata|essere|sarà|verrà|hanno|ha|invitati|invitato|aggiunti|registrati|applicazione|applicazioni|app|programma|software|panoramica|elenco|lista|temporaneamente|totale|totali|famiglia|cosa|che|questa|utilizzo|in utilizzo|periodo|validità|hai|solo|perché|poi|successivamente|dopodiché|all'anno|l'anno|annuali|iva|prezzo|al prezzo|a
U usati|utilizzati|utilizzato|in uso|connessi|collegati|protetti|occupati|installati|usi|utilizzi|stai usando|stai utilizzando|usa|utilizza|installato|installata
K fino a|massimo|al massimo|max|in totale|totale|totali
P disponibil|liber
C si rinnova automaticamente|viene rinnovato automaticamente
L giorni|giorno|mesi|mese|anni|anno|settimane|settimana|rimanenti|rimasti|restanti|rimangono|mancano
- acquistato|acquistata|data di acquisto|data d'acquisto|numero ordine|numero d'ordine
q acquista|compra|offerta|sconto|risparmia|prova gratis|promozione|passa a|consigliato|carrello|ordina|acquistare|potrebbe|potrebbero|piacere|interessarti|consigli|provalo|risparmi|inizia
o di|su
g accedi|accesso|login|entra
T contratto|condizioni|termini|informativa|contratti|accordo|condizioni d'uso
c codice|monouso|verifica
D scarica|scaricare|installa|download|ottieni
Q qr|scansiona|scansionare|inquadra|fotocamera|scansione
N non|nessun|nessuna|nessuno|mai|senza|niente
W venerdì|sabato|domenica|lunedì|martedì|mercoledì|giovedì|ven|sab|dom|lun|mar|mer|gio
k nessun|nessuna|nessuno|non ci sono|non hai|non ha|non sono presenti|non è presente|non c'è|non risultano
j tu|tuo|tua|tuoi|hai|ha|ancora|al momento|attualmente|per ora|qui|in|nel|nello|sul|su|con|a|al|questo|il|l'|alcun|alcuna|account|è|sono|stato|presente|presenti|associato|associati|aggiunto|registrato|collegato|collegati|disponibile nel|kaspersky|my|ci|non|c'è
G sessione è scaduta|sessione scaduta|sessione è terminata|sessione terminata|disconnesso|disconnessa|accedi di nuovo|accedi nuovamente|effettua di nuovo l'accesso
`

export const es = `
M ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|set=9
E caduca|caducidad|fecha de caducidad|vence|vencimiento|fecha de vencimiento|válida hasta|válido hasta|activa hasta|activo hasta|vigente hasta|hasta el|hasta|termina|finaliza|expira|fecha de expiración|fecha de finalización|protegido hasta|pagado hasta|caducará|vencerá|finalización|fecha de fin|fin|fin de|fin del|final de|validez|protegido hasta el|acceso hasta
X caducada|caducado|ha caducado|vencida|vencido|ha vencido|expirada|expirado|ha expirado|finalizada|finalizado|terminada|terminado|caducó|caducó el|venció|venció el|expiró|expiró el|finalizó|finalizó el|terminó|terminó el|vencida el|caducada el|vencido el|caducado el|finalizada el|ya no es válida|ya no es válido|ya no está activa|ya no está activo|concluida|concluido|concluyó|cesó|sin vigencia|cumplida|fenecida|vencida desde|caducada desde|vencido desde|caducado desde|expirada desde
A activar antes|activar antes de|activar antes del|activa antes del|active antes del|actívela antes|actívalo antes|debe activarse|activar hasta|fecha límite de activación|actívela antes del|actívelo antes del|debe activarse antes del|debe activarse antes de|se debe activar antes del|activar hasta el|activación antes del|active antes de|activar a más tardar|activar como máximo|hay que activarla antes del|actívala antes del|requiere activación|activación pendiente|falta activar|nunca activada|nunca activado|no utilizado|sin estrenar|pendiente de activar
R se renueva|renovación el|próximo pago|próxima renovación|próximo cobro|próximo cargo|fecha de renovación|se renovará|próxima facturación|se renueva automáticamente|se renovará automáticamente|renovación automática el|se renueva automáticamente el|se renovará automáticamente el|se renueva el|se renovará el|fecha de renovación automática|fecha de la renovación|próxima factura|próximo recibo
Z no se renueva|no se renovará
S activada|activado|activa desde|fecha de activación|activo desde|fecha de inicio|inicio
a activa|activo|vigente|en curso
n no activada|no activado|sin activar|aún no activada|aún no activado|sin usar|no utilizada|pendiente de activación|por activar
f gratis|gratuita|gratuito|gratuitas|sin costo|sin coste
t prueba|versión de prueba|período de prueba|periodo de prueba|de prueba
d dispositivo|equipo
p usuario|persona|miembro|personas|miembros|usuarios|participantes
h compartida contigo|compartido contigo|compartida con usted|compartido con usted|compartida por|compartido por|compartida conmigo
O compartida por usted|compartida por ti|compartido por ti|compartes
V comparte|compartido|compartida|ha compartido
Y contigo|con usted|conmigo
r renovación automática|autorrenovación|renovación
y activada|activado|sí|habilitada
z desactivada|desactivado|no|deshabilitada|cancelada|inactiva
b bloqueada|bloqueado
u suspendida|suspendido|en pausa|pausada|pausado|detenida temporalmente|interrumpida|suspendida temporalmente|congelada|congelado|temporalmente suspendida|temporalmente suspendido|temporalmente desactivada|en espera|interrumpido|detenida|detenido|suspensión temporal
i incluid|incluye|incluido|incluida|incluidos|incluidas|contiene
m más|ver todo|mostrar todo|ver todas|ver todos|mostrar todas|mostrar más|cargar más|otras
s suscripción|licencia|suscripciones|plan|planes|productos
w su|sus|tu|tus|el|la|los|las|de|del|es|está|están|en|al|este|esta|por|para|y|a|fecha|día|plazo|estado|usados|usado|utilizados|utilizado|en uso|conectados|protegidos|actualmente|producto|protección|tipo|versión|plazas|automáticamente|número|instalados|ha|se|mi|mis|nuestro|todos|todas|aún|todavía|ya|ahora|cuenta|han|sido|será|ser|invitados|invitado|invitadas|añadidos|agregados|vinculados|registrados|aplicación|aplicaciones|app|apps|programa|software|resumen|lista|temporalmente|total|familia|qué|que|uso|período|periodo|vigencia|lo|con fecha|tiene|tienes|hay|solo|sólo|porque|ya que|después|luego|a continuación|al año|al mes|anuales|iva|precio
U usados|usado|utilizados|utilizado|en uso|conectados|protegidos|ocupados|ocupadas|instalados|usas|utilizas|está usando|estás usando|usa|utiliza|estás utilizando|está utilizando|instalado|instalada
K hasta|máximo|como máximo|máx|en total|total
P disponible|libre
C se renueva automáticamente
L días|día|meses|mes|años|año|semanas|semana|restantes|quedan|queda|faltan
- comprado|comprada|fecha de compra|número de pedido|adquirido|adquirida
q comprar|compra|oferta|descuento|ahorre|ahorra|pruebe|promoción|recomendado|cámbiate a|carrito|cesta|pedir|pedido|interesarle|interesarte|gustar|recomend|prueba gratis|pruebe gratis|adquirir|adquiera|iniciar la prueba|inicie su prueba|también le puede|también te puede|también podría
o de|de un total de
g iniciar sesión|inicia sesión|inicie sesión|acceder|ingresar|ingrese|entrar|acceda|accede
T contrato|condiciones|términos|acuerdo|declaración|acuerdos|términos de uso
c código|un solo uso|verificación
D descargar|descarga|descargue|instalar|descargas|instala|instale|obtener|obtén
Q qr|escanee|escanea|escanear|cámara|escaneo
N no|ningún|ninguna|ninguno|nunca|sin|nada
W viernes|sábado|domingo|lunes|martes|miércoles|jueves|vie|sáb|dom|lun|mar|mié|jue
k ningún|ninguna|ninguno|no tienes|no tiene|no hay|no dispones de|no dispone de|no existen|no cuentas con|no cuenta con|no tenés
j tú|tu|su|sus|tus|usted|aún|todavía|por ahora|de momento|por el momento|actualmente|en este momento|aquí|en|a|con|esta|este|la|el|cuenta|alguna|asociada|asociadas|añadida|añadido|agregada|registrada|registradas|vinculada|vinculadas|no|tienes|tiene|hay|kaspersky|my
G sesión ha finalizado|sesión ha caducado|sesión ha expirado|sesión caducada|sesión expirada|sesión finalizada|sesión expiró|sesión caducó|sesión se ha cerrado|cerrado la sesión|cerramos la sesión|iniciar sesión de nuevo|inicia sesión de nuevo|inicie sesión de nuevo|vuelve a iniciar sesión|vuelva a iniciar sesión
`

export const pt = `
M jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez
E expira|expira em|expiração|data de expiração|vence|vencimento|data de vencimento|válida até|válido até|ativa até|ativo até|até|termina|termina em|data de término|data de validade|validade|caduca|término|protegido até|pago até|expirará|data de fim|fim|fim da|fim do|final da|validade até|acesso até
X expirada|expirado|vencida|vencido|expirou|terminada|terminado|terminou|encerrada|caducada|caducado|já expirou|expirou em|expirou a|expirada em|venceu|venceu em|vencida em|terminou em|terminou a|encerrou|encerrada em|caducou|expirado em|não é mais válida|já não é válida|não está mais ativa|já não está ativa|finalizada|finalizado|concluída|concluído|cessou|findou|encerrado|encerrado em|expirada desde|vencida desde|expirado desde|vencido desde
A ativar antes|ativar até|ative até|ative antes|deve ser ativada|deve ser ativado|ativar antes de|prazo de ativação|ative antes de|deve ser ativada até|deve ser ativado até|deve ser ativada antes de|ativação até|prazo para ativação|precisa ser ativada até|tem de ser ativada até|a ativar até|requer ativação|ativação pendente|falta ativar|nunca ativada|nunca ativado|não utilizado|a ativar|pendente de ativação
R renova em|renovação em|próximo pagamento|próxima renovação|próxima cobrança|data de renovação|será renovada|será renovado|renova-se|renova automaticamente|próxima fatura|renovação automática em|renovada automaticamente|renova automaticamente em|será renovada automaticamente em|será renovada automaticamente|renova-se automaticamente em|renova-se automaticamente a|data da renovação automática|data da renovação|é renovada automaticamente|renovada automaticamente em|renova-se automaticamente
Z não será renovada|não renova|não será renovado
S ativada|ativado|ativa desde|data de ativação|ativo desde|data de início|início
a ativa|ativo|em vigor
n não ativada|não ativado|ainda não ativada|ainda não ativado|por ativar|não utilizada|sem uso|não usada|aguardando ativação|aguarda ativação
f gratuita|gratuito|grátis|gratis|sem custo|sem custos
t avaliação|versão de avaliação|teste|período de teste|versão de teste|período de avaliação|experimental
d dispositivo
p usuário|utilizador|pessoa|membro|pessoas|membros|usuários|utilizadores|participantes
h compartilhada com você|compartilhado com você|partilhada consigo|partilhado consigo|compartilhada por|compartilhado por|partilhada por|partilhado por|compartilhada comigo
O compartilhada por você|compartilhado por você|partilhada por si|você compartilha
V compartilha|compartilhou|compartilhada|compartilhado|partilha|partilhou|partilhada|partilhado
Y com você|consigo|contigo|comigo
r renovação automática|renovação
y ativada|ativado|sim|ligada|habilitada|ligado|habilitado
z desativada|desativado|não|desligada|desabilitada|cancelada|inativa|desligado|desabilitado
b bloqueada|bloqueado
u suspensa|suspenso|pausada|em pausa|pausado|temporariamente suspensa|interrompida|congelada|congelado|interrompido|temporariamente suspenso|temporariamente desativada|em espera|suspensão temporária|pausada temporariamente
i incluíd|inclui|incluído|incluída|incluídos|incluídas|contém|incluso|inclusos
m mais|mostrar tudo|ver tudo|ver todas|ver todos|mostrar todas|mostrar mais|carregar mais|outras
s assinatura|subscrição|licença|subscrições|plano|planos|produtos
w sua|seu|suas|seus|o|a|os|as|do|da|dos|das|de|é|está|estão|em|no|na|este|esta|por|para|e|data|dia|prazo|status|estado|usados|usado|utilizados|utilizado|em uso|conectados|ligados|protegidos|atualmente|produto|proteção|tipo|versão|vagas|automaticamente|número|instalados|meu|minha|meus|minhas|nosso|todos|todas|ainda|já|agora|conta|foi|ser|será|tem|têm|convidados|convidado|convidadas|adicionados|vinculados|associados|registrados|registados|aplicativo|aplicativos|aplicação|aplicações|app|apps|programa|software|resumo|lista|temporariamente|total|família|que|uso|utilização|em utilização|período|vigência|se|lo|la|quê|validade do|adicionar|você|nesta|neste|existem|há|só|apenas|porque|já que|depois|em seguida|a seguir|ao ano|ao mês|anuais|iva|preço
U usados|usado|utilizados|utilizado|em uso|conectados|ligados|protegidos|ocupados|ocupadas|instalados|você usa|usa|utiliza|está usando|está a utilizar|estás a utilizar|está utilizando|está a usar|instalado|instalada
K até|máximo|no máximo|máx|no total|total|ao todo
P disponíve|disponível|disponíveis|livre
C renova automaticamente|renova-se automaticamente
L dias|dia|meses|mês|anos|ano|semanas|semana|restantes|restam|resta|faltam
- comprado|comprada|data da compra|data de compra|número do pedido|adquirido|adquirida
q comprar|compre|oferta|desconto|economize|poupe|experimente|promoção|recomendado|mude para|carrinho|cesto|pedir|encomendar|interessar|gostar|recomend|teste grátis|experimentar|adquirir|iniciar teste|iniciar a avaliação|também pode|também poderá
o de|de um total de
g entrar|iniciar sessão|fazer login|inicie sessão
T contrato|condições|termos|acordo|declaração|acordos|termos de uso
c código|uso único|verificação
D baixar|baixe|transferir|descarregar|instalar|fazer download|downloads|download|transferências|instale|obter
Q qr|digitalize|escaneie|leia o código|câmera|câmara|digitalizar|escanear
N não|nenhum|nenhuma|nunca|sem|nada|ninguém
W sexta-feira|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sex|sáb|dom|seg|ter|qua|qui|sexta|segunda|terça|quarta|quinta
k nenhum|nenhuma|não tem|não tens|não há|não possui|não existem|não existe|sem|não têm
j você|tu|sua|seu|tua|teu|ainda|no momento|de momento|atualmente|por enquanto|aqui|em|na|no|nesta|neste|à|a|o|conta|qualquer|associada|associadas|adicionada|adicionadas|registada|registrada|vinculada|há|tem|tens|possui|foi|kaspersky|my|não|existe|existem
G sessão expirou|sessão expirada|sessão terminou|sessão foi encerrada|sessão encerrada|sessão terminada|entre novamente|faça login novamente|inicie sessão novamente|entrar novamente|foi desconectado|foi desligado
`
