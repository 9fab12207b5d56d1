/** Dutch: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec|mrt=3
E geldig tot en met|verloopt|vervalt|geldig tot|actief tot|loopt af|loopt § af|loopt tot
E loopt op § af|eindigt|einddatum|vervaldatum|verloopdatum|tot|geldig t/m|betaald tot
E beschermd tot|einde|einde van|geldigheid|toegang tot en met|van kracht tot|loopt nog tot|geldig
E loopt door tot|betaald t/m|beschermd t/m|actief t/m|loopt t/m|t/m|zal verlopen|zal aflopen
E zal eindigen|laatste dag|stopt op|geldigheidsdatum|geldigheidsduur tot|verstrijkt
E te gebruiken tot|bruikbaar tot|beveiligd tot|gedekt tot|blijft actief tot|blijft geldig tot
E gaat tot|tot en met|t.e.m.|bescherming tot|bescherming eindigt|actief tot en met
E loopt tot en met|eindigt op|verloopt op|houdt op|stopt|einddatum is|duurt tot|geldt tot
E geldt tot en met|beschermd tot en met|houdt het op|verstrijkt op|vervalt op|eindigt per
E verloopt per|is geldig tot|dekking tot|gedekt t/m|geldig tot uiterlijk|laatste geldige dag
E zal vervallen|beveiligd t/m|loopt nog t/m|loopt nog tot en met|afloopdatum|einddatum contract
E te gebruiken t/m|bruikbaar t/m|je bent beschermd tot|u bent beschermd tot|te gebruiken tot en met
E bruikbaar tot en met|blijft geldig t/m|vervaldag|einde looptijd|afloop|loopt op maandag § af
E loopt op dinsdag § af|loopt op woensdag § af|loopt op donderdag § af|loopt op vrijdag § af
E loopt op zaterdag § af|loopt op zondag § af|loopt op ma § af|loopt op di § af|loopt op wo § af
E loopt op do § af|loopt op vr § af|loopt op za § af|loopt op zo § af|loopt automatisch af op
E loopt dan af|je bent beschermd t/m|u bent beschermd t/m|je bent beschermd tot en met
E u bent beschermd tot en met|je bent beveiligd tot|u bent beveiligd tot
X verlopen|vervallen|afgelopen|beëindigd|niet meer geldig|verliep op|verlopen op|verlopen sinds
X eindigde|was geldig tot|geëindigd|geëindigd op|is geëindigd op|afgelopen op|ten einde|voorbij
X niet langer geldig|niet langer actief|beëindigd op|vervallen op|verstreken|niet meer van kracht
X gestopt op|beëindigd sinds|liep af|verliep|geëindigd sinds|afgelopen sinds|niet meer actief
X is verlopen|is afgelopen|liep af op|is voorbij|al verlopen|reeds verlopen|is beëindigd
X verlopen per|sinds § niet meer geldig|sinds § vervallen|sinds § verlopen|sinds § niet meer actief
X sinds § beëindigd|sinds § afgelopen|niet meer geldig sinds|niet langer geldig sinds
X vervallen sinds|gold tot|gold tot en met|was actief tot|liep tot|liep tot en met|liep t/m
X liep ten einde|is ten einde|is vervallen|is geëindigd|was geldig t/m|was geldig tot en met
X gestopt sinds|verstreken op|eindigde op|kwam ten einde op|niet langer van kracht|liep op § af
X liep helaas af|helaas verlopen|verviel|verviel op
A activeren voor|activeer voor|activeren vóór|activeer vóór|activeren tot|uiterlijk activeren
A voor § activeren|activeer uiterlijk|moet vóór § worden geactiveerd
A moet voor § worden geactiveerd|uiterlijk § activeren|activeren uiterlijk|te activeren voor
A vóór § activeren|moet uiterlijk § worden geactiveerd|moet nog worden geactiveerd
A activering vereist|nog te activeren|activering in afwachting|activatie vereist|activatie nodig
A moet worden geactiveerd|moet geactiveerd worden|moet nog geactiveerd worden|activatie vóór
A activatie voor|te activeren vóór|activering vóór|activering voor|activering nodig
A activeren is nodig|uiterlijk te activeren|activeren vóór of op|activeer dit vóór
A te activeren uiterlijk|uiterste activeringsdatum|activeren kan tot|activeer tot|te activeren tot
A dient vóór § geactiveerd te worden|moet nog geactiveerd|activeer het vóór|activeer hem vóór
A activeer het uiterlijk|activeer uiterlijk op|uiterlijk op § activeren|dient te worden geactiveerd
A activeren voor of op|te activeren tot en met|activeren tot en met|activeer dit uiterlijk
A laatste dag om te activeren|uiterste datum voor activering|uiterste datum voor activatie
A activeerbaar tot|moet deze licentie nog activeren|moet je licentie nog activeren
A moet uw licentie nog activeren|moet je abonnement nog activeren|moet uw abonnement nog activeren
A moet dit nog activeren
R wordt verlengd|verlenging op|volgende betaling|volgende verlenging|volgende afschrijving
R wordt automatisch verlengd|verlengingsdatum|automatisch verlengd op
R wordt automatisch verlengd op|automatische verlenging op|wordt op § automatisch verlengd
R wordt op § verlengd|datum van verlenging|automatisch vernieuwd|wordt automatisch vernieuwd
R wordt op § automatisch vernieuwd|wordt vernieuwd|wordt op § vernieuwd|volgende factuurdatum
R volgende factuur|verlengt automatisch|verlengt|verlengt op|volgende incasso|volgende betaaldatum
R volgende betalingsdatum|volgende incassodatum|volgende verlengingsdatum|eerstvolgende betaling
R eerstvolgende incasso|eerstvolgende verlenging|wordt afgeschreven|wordt op § afgeschreven
R worden op § afgeschreven|worden afgeschreven|verlenging vindt plaats op|verlengt zich
R verlengt automatisch op|vernieuwt|vernieuwing op|volgende vernieuwing|vernieuwingsdatum
R betaaldatum|wordt weer verlengd|wordt op § weer verlengd|volgende automatische verlenging
R volgende automatische betaling|volgende termijn|volgende automatische incasso
R wordt geïncasseerd|volgende afrekening|wordt vanzelf verlengd|verlengt vanzelf
R wordt vanzelf verlengd op|automatisch verlengd per|verlengdatum|wordt opnieuw verlengd
R verlengt zichzelf|schrijven we|we schrijven|afgeschreven op|wordt dezelfde dag verlengd
R wordt dezelfde dag automatisch verlengd|wordt op dezelfde dag verlengd
R wordt op dezelfde dag automatisch verlengd|wordt die dag verlengd
R wordt die dag automatisch verlengd
R automatisch verlengd|wordt op § stilzwijgend verlengd|stilzwijgend verlengd
R gaat op § automatisch door|gaat automatisch door|gaat vanzelf door|loopt automatisch door
R loopt vanzelf door|wordt stilzwijgend verlengd|we incasseren|wij incasseren|wordt gefactureerd
R verlengt op § automatisch|verlengt op § vanzelf|wordt op § vanzelf verlengd
R wordt opnieuw afgeschreven|volgende keer betalen|volgende verlengdatum|vernieuwt automatisch op
R vernieuwt automatisch|vernieuwt vanzelf|wordt maandelijks verlengd
R wij verlengen uw licentie automatisch|wij verlengen uw abonnement automatisch
R we verlengen je abonnement automatisch|we verlengen je abo automatisch
R we verlengen je licentie automatisch|we verlengen uw abonnement automatisch
R wordt elk jaar verlengd|wordt jaarlijks verlengd|met automatische verlenging
R met stilzwijgende verlenging|wordt elk jaar automatisch verlengd
R wordt jaarlijks automatisch verlengd|wordt elke maand automatisch verlengd
R wordt maandelijks automatisch verlengd|wordt je abonnement verlengd|wordt uw abonnement verlengd
R wordt je licentie verlengd|wordt uw licentie verlengd|wordt je abo verlengd
R wordt je abonnement automatisch verlengd|wordt uw abonnement automatisch verlengd
R wordt je licentie automatisch verlengd|wordt uw licentie automatisch verlengd
R wordt je abo automatisch verlengd|je betaalt weer op|u betaalt weer op
Z wordt niet verlengd|niet automatisch verlengd|wordt niet vernieuwd|niet automatisch vernieuwd
Z verlengt niet|wordt niet meer verlengd|zonder verlenging|geen verlenging
Z geen automatische verlenging|vernieuwt niet|wordt niet langer verlengd
Z wordt niet meer automatisch verlengd|geen stilzwijgende verlenging|zonder stilzwijgende verlenging
Z wordt niet stilzwijgend verlengd|zonder automatische verlenging|zonder automatische vernieuwing
Z we verlengen niet|we verlengen niet automatisch|wij verlengen niet|wij verlengen niet automatisch
Z er volgt geen verlenging|verlengt niet automatisch|verlengt niet meer|zonder vernieuwing
Z geen automatische vernieuwing|geen vernieuwing|wordt daarna niet verlengd|wordt dan niet verlengd
Z wordt daarna niet automatisch verlengd|wordt daarna niet vernieuwd|wordt hierna niet verlengd
Z loopt niet automatisch door|loopt niet vanzelf door|gaat niet automatisch door|zonder te verlengen
Z wordt niet voortgezet|opgezegd|is opgezegd|wordt je abonnement niet verlengd
Z wordt uw abonnement niet verlengd|wordt je licentie niet verlengd|wordt uw licentie niet verlengd
Z wordt je abonnement niet automatisch verlengd
S geactiveerd|actief sinds|activeringsdatum|startdatum|begindatum|in gebruik sinds
S geactiveerd sinds|loopt sinds|beschermd sinds|beveiligd sinds|gestart op|ingegaan op
S ingangsdatum|activatiedatum|datum van activering|datum van activatie|voor het eerst geactiveerd
S eerste activering|van kracht sinds|in gebruik genomen op|geactiveerd op|in werking sinds
a actief|van kracht|lopend|loopt|actieve|momenteel geldig|op dit moment geldig|thans geldig
a je bent beschermd|u bent beschermd|jij bent beschermd|je bent beveiligd|u bent beveiligd
n niet geactiveerd|nog niet geactiveerd|ongebruikt|nog niet gebruikt|wacht op activering
n wacht op activatie|klaar om te activeren|klaar voor activering|klaar voor activatie
n niet in gebruik|nooit gebruikt|nooit geactiveerd|nog niet actief|in afwachting van activering
n in afwachting van activatie|wacht om geactiveerd te worden|nog niet in gebruik genomen
n niet in gebruik genomen|nog niet in gebruik|nog niet gestart|nog te gebruiken
n code nog niet gebruikt|deze code nog niet gebruikt|nog niet in werking|wacht nog op activering
n wacht nog op activatie|nog niet begonnen
n klaar om geactiveerd te worden|nog te starten|moet nog in gebruik worden genomen
n nog nooit gebruikt|nog nooit geactiveerd|nog ongebruikt|code nog niet ingevuld
n code nog niet ingewisseld|nog niet ingewisseld
f gratis|kosteloos|zonder kosten|gratis versie|geen kosten|kost je niets|kost u niets|kost niets
f kostenloos|helemaal gratis|volledig gratis|geheel gratis|gratis abonnement|je betaalt niets
f u betaalt niets
t proefversie|proefabonnement|proefperiode|proef|proeflicentie|testversie|testperiode
t testabonnement|testlicentie|proeftijd|proefmaand|evaluatieversie|op proef|demoversie
t aan het uitproberen|aan het proberen|aan het testen|om te proberen|om uit te proberen
t probeerversie|kennismakingsperiode|probeerperiode|testfase|proeffase|demo|zit in de proefperiode
t in de proefperiode
d apparaat|apparaten|toestel|toestellen|actieve apparaten|actieve apparaat|apparaatplaats
d installaties|of smartphones|of tablets|of macs|of telefoons|of laptops|of mobiele apparaten
p gebruiker|personen|persoon|lid|leden|mensen|deelnemers|gezinslid|gezinsleden|familielid
p familieleden|anderen|andere mensen|andere personen|andere gebruikers
h met u gedeeld|met jou gedeeld|gedeeld met u|gedeeld met jou|gedeeld door|met mij gedeeld
h met uw account gedeeld|gedeeld met uw account|met je gedeeld|gedeeld met je|gedeeld met mij
h met je account gedeeld|met dit account gedeeld|gedeeld met dit account|met u gedeeld door
h met je gedeeld door|via gezinsgroep van|via de gezinsgroep van|uit de gezinsgroep van
h lid van de gezinsgroep van|lift mee met|heeft je toegang gegeven|heeft u toegang gegeven
h gaf je toegang|geeft je toegang|geeft u toegang
O gedeeld door u|gedeeld door jou|door u gedeeld|door jou gedeeld|u bent de eigenaar
O u bent eigenaar|je bent de eigenaar|je bent eigenaar|jij bent de eigenaar|jij bent eigenaar
O u bent de houder|is van u|uw eigen abonnement|je eigen abonnement|eigendom van u|u deelt
O je deelt|jij deelt|door mij gedeeld|u hebt gedeeld
V deelt|gedeeld|heeft gedeeld
Y met u|met jou|met je|met mij
r automatische verlenging|automatisch verlengen|auto-verlenging|verlenging
r automatische vernieuwing|automatisch vernieuwen|automatische incasso|automatische betaling
r automatische betalingen|auto-vernieuwing|verleng automatisch|automatische abonnementsverlenging
r autoverlenging|automatische verlengingen|automatische afschrijving|verlengen|vernieuwing
r auto-verlengen|verlenging van abonnement|wijze van verlengen
r stilzwijgende verlenging|terugkerende betaling|terugkerende incasso
r periodieke betaling|terugkerende betalingen|periodieke incasso|doorlopende incasso
r verlengingswijze|terugkerende facturering
y aan|ingeschakeld|ja|aangezet|actief|on|ingesteld|staat aan|aanstaat|aan staat
z uit|uitgeschakeld|nee|inactief|stopgezet|gedeactiveerd|niet actief|niet ingeschakeld
z geannuleerd|gestopt|uitgezet|afgezet|opgeheven|handmatig|niet aan|uitstaat|uit staat|staat uit|off
z niet ingesteld|afgezegd
b geblokkeerd|vergrendeld|toegang geblokkeerd|is geblokkeerd
u opgeschort|gepauzeerd|onderbroken|tijdelijk opgeschort|tijdelijk stopgezet|in de wacht
u tijdelijk gedeactiveerd|tijdelijk onderbroken|bevroren|stilgelegd|on hold|op pauze
u tijdelijk gestopt|tijdelijk uitgeschakeld|geschorst|gepauzeerd tot nader order|is gepauzeerd
u stilgezet|op pauze gezet|even op pauze|even op pauze gezet|voorlopig opgeschort
u tijdelijk in de wacht|tijdelijk gepauzeerd|tijdelijk bevroren|op pauze staat|even stilgezet
u tijdelijk stilgelegd|staat op pauze
i inbegrepen|inclusief|bevat|omvat
m meer|alles weergeven|toon alles|alle weergeven|weergeven
s abonnement|licentie|plan|producten|pakket|plannen|contract|abo|abo's
w uw|je|jouw|het|de|een|is|zijn|op|in|voor|van|dit|en|datum|dag|looptijd|status|gebruikt
w in gebruik|gebruik|verbonden|beschermd|momenteel|product|bescherming|type|versie|plaatsen|wordt
w automatisch|aantal|geïnstalleerd|mijn|onze|alle|nog|al|nu|account|uitgenodigd|toegevoegd
w gekoppeld|geregistreerd|applicatie|app|apps|programma|software|overzicht|lijst|tijdelijk|totaal
w familie|wat|deze|er|om|werd|was|u|hebt|ook|alstublieft|slechts|omdat|daarna|vervolgens|per
w jaarlijks|incl|btw|staat|prijs|bent|ben|jij|we|wij|ons|met|bij|door|via|die|dat|dan|thans|heeft
w hebben|zal|worden|huidig|lidmaatschap|soort|dekking|dekt|volledig|jaarlijkse|maandelijks|elke
w elk|ieder|tegelijk|tegelijkertijd|op dit moment|inmiddels|mag|reeds|geldt voor|beschermt
w je account|dus|hierna|bundel|abonnements|toestand|details|opmerking|informatie|duur|toelichting
w met een jaar|met nog een jaar|voor een jaar|voor nog een jaar|elk jaar|elke maand|per maand
w door uw provider|door je provider|door uw aanbieder|door je aanbieder|door de provider
w door uw internetprovider|door je internetprovider|plaats|plek|plekken|wel|vanaf activering
w na activering|vanaf de activering|na de eerste installatie|vanaf de eerste installatie
w op jouw naam|op uw naam|op je naam|zelf|vanzelf|dezelfde|dezelfde dag|eigenaar|houder|onbeperkt
w voor altijd|zonder tijdslimiet|jou|aanbieder|provider|af|afgeschreven|alles in orde|alles ok
w alles prima|alles is in orde|je hoeft niets te doen|u hoeft niets te doen
w zonder dat je iets hoeft te doen|het volgende bedrag|volgende bedrag|het bedrag|volgt|toevoegen
w beveiligen|beschermen|pc's|pc|mac|macs|laptops|computers|smartphones|tablets|telefoons
w ter beschikking gesteld|door de leverancier|door de uitgever|door de fabrikant|door de verkoper
w door kaspersky|voorlopig|even|helemaal|contractstatus|abonnementsstatus|licentiestatus
w stand van zaken|productstatus|abonnementstatus|service|dienst|te|om veiligheidsredenen
w uit veiligheidsoverwegingen|helaas|haar|permanent|definitief|staat op uw naam|staat op jouw naam
w staat op je naam
U gebruikt|in gebruik|verbonden|beschermd|bezet|geïnstalleerd|gekoppeld|gebruikt u|u gebruikt
U je gebruikt|beveiligd|geïnstalleerd op|aangesloten|toegewezen|aangemeld|draait op|gebruik je
U gebruiken|geïnstalleerde|beveiligde|actieve apparaten|actieve apparaat|in gebruik op
U geregistreerd|je beschermt|u beschermt|zijn beschermd|u beveiligt|je beveiligt
U bescherming actief op|bescherming loopt op|beschermt nu|beschermt momenteel|beveiligt momenteel
U bezette|draait momenteel op|je bent beschermd|u bent beschermd|jij bent beschermd
U je bent beveiligd|u bent beveiligd|wij beschermen|we beschermen|wij beveiligen|we beveiligen
U staat op|staan op
K maximaal|max|hoogstens|in totaal|totaal|tot wel|voor maximaal|ten hoogste|maximum|maximale
K limiet|toegestaan|toegestane|tot maximaal|alles bij elkaar|in het totaal|samen|mogelijk
K beschermt maximaal
P beschikbaar|beschikbare|vrij|vrije|onbezet|onbenut|niet bezet|niet toegewezen|resterend|resteren
P resterende|over|nog vrij|nog over|nog beschikbaar|kunt nog|nog over zijn
P nog onbezet|nog onbenut
C wordt automatisch verlengd|verlengt automatisch|verlengt vanzelf|wordt vanzelf verlengd
C wordt elk jaar verlengd|wordt jaarlijks verlengd|wordt automatisch vernieuwd
C wij verlengen uw licentie automatisch|wij verlengen uw abonnement automatisch
C we verlengen je abonnement automatisch|we verlengen je abo automatisch
C we verlengen je licentie automatisch|we verlengen uw abonnement automatisch|gaat automatisch door
C gaat vanzelf door|loopt automatisch door|loopt vanzelf door|wordt stilzwijgend verlengd
C met automatische verlenging|met stilzwijgende verlenging|vernieuwt automatisch|vernieuwt vanzelf
C wordt maandelijks verlengd|wordt elk jaar automatisch verlengd
C wordt jaarlijks automatisch verlengd|wordt elke maand automatisch verlengd
C wordt maandelijks automatisch verlengd
L dagen|dag|maanden|maand|jaar|jaren|weken|week|resterend|resteren|over|resterende
- gekocht|aankoopdatum|bestelnummer|aangeschaft|prijs geldig|prijs geldt|prijs is|prijs tot
- verlengd op|prijs liep|prijs gold|prijs was|prijs loopt|prijs eindigde
- is op § automatisch verlengd|werd op § automatisch verlengd|is automatisch verlengd
- werd automatisch verlengd|is op § verlengd|werd op § verlengd|is op § stilzwijgend verlengd
- is stilzwijgend verlengd|werd stilzwijgend verlengd|nog niet verlengd|kon niet worden verlengd
- kan niet worden verlengd|prijs eindigt|prijs loopt af|prijs vervalt|niet opgezegd
- nog niet opgezegd|nooit opgezegd|tot het wordt opgezegd|tot opgezegd|tot deze wordt opgezegd
- opgezegd worden|opgezegd voor|opgezegd vóór|tot het opgezegd|tot het is opgezegd
- tot dit wordt opgezegd
q koop|kopen|aanbieding|korting|bespaar|probeer|actie|upgrade naar|aanbevolen|winkelwagen
q winkelmand|bestel|proberen|interessant|aanbevelingen|leuk|start gratis
o van|van de|uit
g aanmelden|inloggen|meld u aan|meld je aan|log in|aanmelding
T overeenkomst|voorwaarden|verklaring|gebruiksvoorwaarden|licentieovereenkomst
T algemene voorwaarden
c code|eenmalige|verificatiecode|activeringscode|activatiecode|controlecode|beveiligingscode
c tweestapsverificatie|verificatie in twee stappen|authenticatie|inlogcode
D downloaden|download|installeren|downloads|haal|installeer|downloadt|installatie
Q qr|scan|scannen|camera
N niet|geen|nooit|zonder|niets
W vrijdag|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vr|za|zo|ma|di|wo|do
k geen
j u|je|jij|uw|jouw|hebt|heeft|heb|nog|momenteel|er|is|zijn|hier|in|op|voor|dit|deze|account
j toegevoegd|geregistreerd|gekoppeld|op dit moment|tot nu toe|enkel|kaspersky|my
G sessie is verlopen|sessie verlopen|sessie is beëindigd|sessie beëindigd|afgemeld|uitgelogd
G meld u opnieuw aan|meld je opnieuw aan|log opnieuw in|opnieuw aanmelden|opnieuw inloggen
G u bent uitgelogd
l beschikbaar|beschikbare|nog beschikbaar
H voor|geschikt voor|geldig voor|goed voor|genoeg voor|voldoende voor|te installeren op
H te gebruiken op|bruikbaar op|geldig op|geldt voor|licentie dekt|abonnement dekt
H licentie beschermt|bedoeld voor|licentie omvat|abonnement omvat|installeerbaar op
H te gebruiken voor|dekt
F binnenkort|weldra|bijna|spoedig
0 vandaag
1 morgen
9 gisteren
J automatisch|automatische
= omdat|wegens|vanwege|doordat
& en
# -|twee|drie|vier|vijf|zes|zeven|acht|negen|tien
8 dezelfde dag|diezelfde dag|die dag|dezelfde datum|wordt dezelfde dag verlengd
8 wordt dezelfde dag automatisch verlengd|wordt op dezelfde dag verlengd
8 wordt op dezelfde dag automatisch verlengd|wordt die dag verlengd
8 wordt die dag automatisch verlengd
k geen enkel
j bij|ons|gekocht|aangeschaft|gevonden|lijst|mijn|eigen|heeft u|hebben|staat|staan|niets
j uw account|aan|met|is
j account|bevat|naam|uw|je|gevonden|vinden|gekoppeld|weergeven|tonen|afgesloten
j geabonneerd|momenteel|nergens op|bij ons|gekoppelde|e-mailadres
x niets|leeg|leer|geen gegevens|geen gegevens beschikbaar|geen items|geen gegevens gevonden
x geen rijen|niets te tonen
e afmelden|uitloggen|log uit|meld je af
I aangemeld als|ingelogd als|aangemeld|ingelogd|u bent aangemeld|je bent aangemeld|u bent ingelogd
I je bent ingelogd|ingelogd met|welkom|welkom terug|hallo|aangemeld met
5 nog
6 plaatsen|plaats|plekken|plek
`
