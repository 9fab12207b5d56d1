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
R verlengt zichzelf|schrijven we|we schrijven|wordt dezelfde dag verlengd
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
n niet in gebruik genomen|nog niet in gebruik|nog niet gestart
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
w jaarlijks|incl|btw|staat|bent|ben|jij|we|wij|ons|met|bij|door|via|die|dat|dan|thans|heeft
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
U geïnstalleerde|beveiligde|actieve apparaten|actieve apparaat|in gebruik op
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
L dagen|dag|maanden|maand|jaar|jaren|weken|week|resterend|resteren|resterende
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
! overmorgen
< eergisteren
9 gisteren
J automatisch|automatische
= omdat|wegens|vanwege|doordat
& en(?! met)
# -|twee|drie|vier|vijf|zes|zeven|acht|negen|tien
8 dezelfde dag|diezelfde dag|die dag|dezelfde datum|wordt dezelfde dag verlengd
8 wordt dezelfde dag automatisch verlengd|wordt op dezelfde dag verlengd
8 wordt op dezelfde dag automatisch verlengd|wordt die dag verlengd
8 wordt die dag automatisch verlengd
k geen enkel
j bij|ons|gekocht|aangeschaft|gevonden|lijst|mijn|eigen|heeft u|hebben|staat|staan|niets
j uw account|aan|met
j bevat|naam|vinden|weergeven|tonen|afgesloten
j geabonneerd|nergens op|bij ons|gekoppelde|e-mailadres
x niets|leeg|leer|geen gegevens|geen gegevens beschikbaar|geen items|geen gegevens gevonden
x geen rijen|niets te tonen
e afmelden|uitloggen|log uit|meld je af
I aangemeld als|ingelogd als|aangemeld|ingelogd|u bent aangemeld|je bent aangemeld|u bent ingelogd
I je bent ingelogd|ingelogd met|welkom|welkom terug|hallo|aangemeld met
5 nog
6 plaatsen|plaats|plekken|plek
w sinds|gebruiksrecht|bijna klaar|klaar|het staat klaar|maar|zich|bevindt|sleutel|licentiesleutel
w toegang|gezin|huishouden|veilig|gast|editie|variant|volledige bescherming
w probleemloos|gewoon|vanzelfsprekend|definitieve|samen met|eveneens|dankzij|rustig|achterover
w zonder onderbreking|geen zorgen|stilzwijgend|van uw rekening|van je rekening|van uw kaart
w van je kaart|zit|dus we schrijven niets meer af|we schrijven niets meer af
w wij schrijven niets meer af|er wordt niets meer afgeschreven|er wordt niets afgeschreven
w tenzij u opzegt|tenzij je opzegt|tenzij je zelf opzegt|tenzij u zelf opzegt|zolang u niet opzegt
w zolang je niet opzegt|als u niet opzegt|als je niet opzegt|tot je opzegt|tot u opzegt
w tot wederopzegging|u hoeft verder niets te doen|je hoeft verder niets te doen
w daar hoef je niets voor te doen|daar hoeft u niets voor te doen|je hoeft nergens om te denken
w dat regelen wij|wij regelen dat|dat doen wij voor je|dat doen wij voor u|wegens misbruik
w vanwege misbruik|wegens schending van de voorwaarden|wegens overtreding van de voorwaarden
w vanwege schending van de voorwaarden|vanwege overtreding van de voorwaarden
w wegens schending van de licentievoorwaarden|wegens wanbetaling|wegens fraude|vanwege fraude
w wegens oneigenlijk gebruik|elk jaar voor je|elk jaar voor u|jaarlijks voor je|jaarlijks voor u
w automatisch voor je|automatisch voor u|contractduur|licentieduur|abonnementsduur|geldigheidsduur
w je hoeft je abonnement alleen|u hoeft uw abonnement alleen|je hoeft je licentie alleen
w u hoeft uw licentie alleen|je hoeft het alleen|u hoeft het alleen
- sinds § klant|prijs blijft|prijs staat|prijs vast|prijs gegarandeerd|kaspersky geeft
- provider geeft
E vervalt per|stopt per|eindigt met ingang van|loopt dan ten einde|loopt ten einde
E loopt ten einde op|komt ten einde|komt ten einde op|zit erop|is afgelopen op|blijft beschermd tot
E blijft beveiligd tot|blijft u beschermd tot|blijf je beschermd tot|ben je beschermd tot
E bent u beschermd tot|ben je nog beschermd tot|u blijft beschermd tot|je blijft beschermd tot
E bescherming loopt tot|bescherming loopt af|bescherming geldt tot|bescherming duurt tot
E bescherming t/m|bescherming tot en met|loopt nog door tot|loopt nog door tot en met
E loopt door t/m|loopt door tot en met|einddatum abonnement|einddatum licentie|einde abonnement
E einde licentie|einde contract|einde bescherming|einde geldigheid|houdt op te gelden
E houdt op te werken|laatste dag van geldigheid|laatste gebruiksdag|laatste dag geldig
E te gebruiken tot uiterlijk|nog te gebruiken tot|nog geldig tot|nog geldig t/m
E nog geldig tot en met|nog actief tot|blijft van kracht tot|blijft bruikbaar tot|duurt t/m
E duurt tot en met|je kunt alles nog gebruiken tot en met|je kunt het gebruiken tot
E u kunt het gebruiken tot|je kunt alles nog gebruiken tot|u kunt alles nog gebruiken tot
E je kunt het nog gebruiken tot|u kunt het nog gebruiken tot|tot uiterlijk|gaat door tot
E loopt ma § af|expireert op|expireert
X niet meer beschermd|niet langer beschermd|sinds § niet meer beschermd|ben je niet meer beschermd
X bent u niet meer beschermd|ben je helaas niet meer beschermd|bent u helaas niet meer beschermd
X niet meer beveiligd|je abonnement is op § gestopt|abonnement gestopt|abonnement is gestopt
X licentie gestopt|is gestopt op|is op § gestopt|gestopt per|looptijd verstreken|termijn verstreken
X looptijd voorbij|geldigheid verlopen|geldigheid verstreken|einddatum verstreken
X vervaldatum verstreken|einddatum gepasseerd|over datum|niet meer bruikbaar|niet meer te gebruiken
X hield op te gelden|hield op|liep ten einde op|kwam ten einde|is tot een einde gekomen
X was van kracht tot|was bruikbaar tot|was beschermd tot|was je beschermd tot|was u beschermd tot
X duurde tot|duurde t/m|had je tot|had u tot|reeds vervallen|al vervallen|al afgelopen
X is op § verlopen|is op § afgelopen|is op § geëindigd|is op § vervallen|is op § beëindigd
X geëxpireerd|eindigde per|verliep per
n ongebruikte licentie|nog helemaal niet gebruikt|nog helemaal niet geactiveerd
n nog niet ingeschakeld|nog niet aangezet|wacht op ingebruikname|wacht tot je het activeert
n wacht tot u het activeert|wacht op je activering|wacht op uw activering|wacht op jouw activering
n klaar voor gebruik maar nog niet geactiveerd|klaar om te starten|klaar om te beginnen|startklaar
n nog nooit in gebruik genomen|heb je nog niet geactiveerd|hebt u nog niet geactiveerd
n heeft u nog niet geactiveerd|heb je nog niet gebruikt|hebt u nog niet gebruikt
n heeft u nog niet gebruikt|nog op geen enkel apparaat geactiveerd|is nog niet actief
n inactief tot activering
A alleen nog te activeren|alleen nog activeren|hoeft alleen nog geactiveerd te worden
A moet alleen nog worden geactiveerd|moet alleen nog geactiveerd worden|te activeren
A activeren vereist|gelieve te activeren|activering staat nog open|activering ontbreekt
A activering ontbreekt nog|activatie ontbreekt|activatie staat nog open
A activering moet nog gebeuren|activeer je abonnement|activeer uw abonnement|activeer je licentie
A activeer uw licentie|je moet het nog activeren|u moet het nog activeren
A je moet je abonnement nog activeren|activeer nu|nog activeren|activering mogelijk tot
A activatie mogelijk tot|te activeren vóór of op|activeringstermijn|activatietermijn|activering tot
A activatie tot|activering uiterlijk|activatie uiterlijk|inwisselen voor|in te wisselen voor
A in te wisselen tot
R op § gaat alles vanzelf door|gaat alles vanzelf door|gaat alles automatisch door
R gaat vanzelf verder|gaat automatisch verder|loopt vanzelf verder|loopt automatisch verder
R wordt op § van uw rekening afgeschreven|wordt op § van je rekening afgeschreven
R wordt van uw rekening afgeschreven|wordt van je rekening afgeschreven
R wordt op § van uw kaart afgeschreven|wordt op § geïncasseerd|wordt op § gefactureerd
R volgende termijnbetaling|volgende abonnementsbetaling|volgende facturatie|volgende factuur op
R volgende bedrag|eerstvolgende afschrijving|eerstvolgende factuur|volgende verlenging op
R volgende betaling op|volgende afschrijving op|verlengt weer op|verlengt zich op
R verlengt zich automatisch|verlengt zich vanzelf|verlenging per|verlengd per
R automatische verlenging per|wordt verlengd op|wordt verlengd per|wordt weer automatisch verlengd
R wordt opnieuw verlengd op|wordt met een jaar verlengd|verlengen we automatisch
R verlengen wij automatisch|we verlengen automatisch|wij verlengen automatisch
R verlengen we je abonnement|verlengen wij uw abonnement|verlengen we uw abonnement
R we verlengen je abonnement|wij verlengen uw abonnement|we verlengen uw abonnement
R we verlengen je licentie|wij verlengen uw licentie|verlengen we je licentie
R wordt het abonnement verlengd|wordt de licentie verlengd
R wordt het abonnement automatisch verlengd|wordt de licentie automatisch verlengd
R nieuwe periode start op|nieuwe periode begint op|volgende periode start op
R volgende periode begint op|hernieuwt automatisch|hernieuwt|wordt hernieuwd
R wordt automatisch hernieuwd|wordt op § automatisch hernieuwd|wordt op § hernieuwd|hernieuwing op
R volgende hernieuwing
C gaat alles vanzelf door|gaat alles automatisch door|gaat vanzelf verder|gaat automatisch verder
C loopt vanzelf verder|loopt automatisch verder|we verlengen je abonnement
C wij verlengen uw abonnement|we verlengen uw abonnement|we verlengen je licentie
C wij verlengen uw licentie|stilzwijgend verlengd|verlengt zich automatisch|verlengt zich vanzelf
C wij verlengen automatisch|we verlengen automatisch|hernieuwt automatisch
C wordt automatisch hernieuwd|wordt vanzelf vernieuwd
R wordt vanzelf vernieuwd
Z de overeenkomst wordt niet stilzwijgend verlengd|daarna verlengen we niet|verlengen we niet
Z verlengen wij niet|we verlengen het niet|verlengen we het niet|wordt niet opnieuw verlengd
Z niet verlengd|geen verdere verlenging|verlenging vindt niet plaats
Z er vindt geen verlenging plaats|er komt geen verlenging|een verlenging volgt niet
Z niet stilzwijgend verlengd|niet vanzelf verlengd|wordt niet vanzelf verlengd
Z verlengt niet vanzelf|verlengt daarna niet|verlengt zich niet|verlengt zich niet automatisch
Z zonder hernieuwing|geen hernieuwing|wordt niet hernieuwd|wordt niet automatisch hernieuwd
Z hernieuwt niet|wordt niet automatisch voortgezet|loopt niet door|gaat niet door
Z gaat daarna niet door|stopt zonder verlenging|u hebt opgezegd|je hebt opgezegd|heeft u opgezegd
Z heb je opgezegd|werd opgezegd|wordt het abonnement niet verlengd|wordt de licentie niet verlengd
w overeenkomst wordt|uw overeenkomst|je overeenkomst|de overeenkomst
r hernieuwing|automatische hernieuwing|autom verlenging|automatisch hernieuwen
r contractverlenging|abonnementsverlenging|licentieverlenging|automatische licentieverlenging
r automatische contractverlenging|verlenging van het abonnement|verlenging van de licentie
r verlenging van je abonnement|verlenging van uw abonnement|automatisch doorlopen|auto-renewal
r automatische facturering|automatische afschrijvingen
y geactiveerd|aan gezet|ingesteld op automatisch|wel
z afgemeld|opgezegd door u|uit gezet|niet geactiveerd|niet aangezet|op nee
o van je|van uw|van jouw
w van je|van uw|van jouw
P zijn vrij|nog te gebruiken apparaten|ongebruikte|er is nog plaats
P is er nog plaats|nog ruimte|nog toe te wijzen|te vergeven|nog plaats|nog plek|onbezette
U staat nu op|zijn veilig|zijn beveiligd|is beveiligd|is beschermd|bezet door|al verbonden
U al beveiligd|in gebruik genomen|werkt op|werkt nu op|werkt momenteel op|draaien op
U loopt op de apparaten|wordt gebruikt op|worden beschermd|worden beveiligd|gekoppelde
U actieve toestellen
d gebruikte licenties|actieve toestellen|of computers|of pc's|of iphones|of ipads|toestelplaatsen
d apparaatplaatsen|beschermde plaatsen|licentieplaatsen|licentieplaats|apparaatlicenties
H je kunt het op|u kunt het op|te installeren op maximaal|kan worden geïnstalleerd op
H kan geïnstalleerd worden op|werkt op maximaal|inzetbaar op|bruikbaar voor
H bedoeld om te gebruiken op|goed voor gebruik op
h te gast bij|gast bij|gast van|dankzij het gezinsabonnement van|dankzij het abonnement van
h via het gezinsabonnement van|via het abonnement van|lid van de familie van|lid van het gezin van
h in de familie van|in het gezin van|in de gezinsgroep van|in de familiegroep van
h via de familiegroep van|lid van de familiegroep van|via het gezin van|via de familie van
h gebruik van een plaats van|gebruik van een plek van|op het abonnement van
h onder het abonnement van|in het abonnement van|heeft je toegevoegd|heeft u toegevoegd
h heeft jou toegevoegd|heeft je aan zijn abonnement toegevoegd
h heeft je aan haar abonnement toegevoegd|deelt dit abonnement met je|deelt dit met je
h deelt dit met u|deelt zijn abonnement met je|deelt haar abonnement met je
h deelt zijn abonnement met u|deelt haar abonnement met u|laat je meedoen|laat je meegenieten
h laat u meedoen|je lift mee met|u lift mee met|laat je meeliften|lift je mee met
h je gebruikt mee met|meegebruiken met|heeft je een plaats gegeven|heeft u een plaats gegeven
h heeft je een plek gegeven|heeft u een plek gegeven|gaf u toegang|plek gekregen van
h plaats gekregen van
V uitnodiging van|afgestaan
B geaccepteerd|aanvaard
Y aan u|aan je|aan jou
O gedeeld met je gezin|gedeeld met uw gezin|gedeeld met jouw gezin|gedeeld met gezin
O gedeeld met het gezin|gedeeld met je familie|gedeeld met uw familie|gedeeld met familie
O gedeeld met anderen|gedeeld met je gezinsleden|gedeeld met uw gezinsleden
O gedeeld met je huisgenoten|met anderen gedeeld|met je gezin gedeeld|met uw gezin gedeeld
O met je familie gedeeld|met uw familie gedeeld|gedeeld met je vrienden|gedeeld met uw vrienden
O gedeeld met je partner|gedeeld met uw partner|door u gedeeld met anderen|jij deelt dit
b moeten blokkeren|helaas moeten blokkeren|op zwarte lijst|op de zwarte lijst
b op de zwarte lijst gezet|staat op de zwarte lijst|we hebben je licentie geblokkeerd
b gebruik geblokkeerd|gebruik verboden|toegang ontzegd|licentie ingetrokken
b ingetrokken door de leverancier|ingetrokken door de uitgever|abonnement ingetrokken|blokkering
b geblokkeerde
u pauze ingelast|een pauze ingelast|pauze|op pauze gezet door u|heb je gepauzeerd|hebt u gepauzeerd
u tijdelijk buiten werking|tijdelijk niet actief|tijdelijk inactief|tijdelijk buiten gebruik
u in pauze|ligt stil|ligt tijdelijk stil|staat stil|tijdelijk on hold|tijdelijk opgeschort door
u voorlopig stilgelegd|voorlopig stopgezet|voorlopig gepauzeerd|opschorting|tijdelijke opschorting
u in sluimerstand
f kost je helemaal niets|kost u helemaal niets|kost helemaal niets|hoef je niets voor te betalen
f hoeft u niets voor te betalen|zonder te betalen|zonder betaling|geen cent|kost geen cent
f kost je geen cent|kost u geen cent|nul euro|voor niets|voor nop|gratis en voor niets
f je betaalt geen cent|u betaalt geen cent|gratis editie|gratis licentie|gratis plan|gratis pakket
f je betaalt hier niets voor|u betaalt hier niets voor|zonder enige kosten|geheel kosteloos
f kosteloze versie
t evaluatieperiode|evaluatielicentie|test|testmodus|je probeert nu de volledige versie uit
t je probeert nu|u probeert nu|je test nu|u test nu|je probeert dit uit|ter kennismaking
t kennismakingsversie|kennismakingsabonnement|proefgebruik|trial|trialversie|op proefbasis
t probeerabonnement|uitprobeerperiode|bevindt zich in de proefperiode
t bevindt zich nog in de proefperiode
J stilzwijgend|vanzelf
w heb
h maakt gebruik van een plaats van|maakt gebruik van een plek van
E opgezegd per|is je proefperiode afgelopen
- beschikbare apparaten gebruik|beschikbare toestellen gebruik|beschikbare plaatsen gebruik
- beschikbare apparaten gebruikt u|kaspersky laat|activeringstermijn verlopen
- activeringstermijn verstreken|activeringstermijn is verlopen
O gedeeld met je zus|gedeeld met je broer|gedeeld met je moeder|gedeeld met je vader
O gedeeld met je vrouw|gedeeld met je man|gedeeld met je kind|gedeeld met je kinderen
O gedeeld met je zoon|gedeeld met je dochter|gedeeld met je ouders|gedeeld met je huisgenoot
O gedeeld met je collega|gedeeld met je groep|gedeeld met je gezinsgroep|gedeeld met uw kinderen
O gedeeld met uw huisgenoten|gedeeld met je naasten
h heeft je toegevoegd aan haar abonnement|heeft je toegevoegd aan zijn abonnement
h heeft u toegevoegd aan haar abonnement|heeft u toegevoegd aan zijn abonnement
h heeft je toegevoegd aan de gezinsgroep|heeft je aan het gezin toegevoegd
- prijs vastgezet|prijs bevroren|prijs geblokkeerd
P plaats voor|plek voor|ruimte voor|plaats over voor|ruimte over voor|kunnen nog|kan nog
P nog toe te voegen|nog toevoegen|houdt nog|houd je nog|nog te beveiligen|nog te beschermen
P nog in te stellen|nog te installeren|nog te koppelen|nog onbeschermd|nog niet beschermd
P nog niet beveiligd|nog aansluiten|nog te verdelen|mag nog|mag je nog|mag u nog|mogen nog
P kun je nog|kunt u nog
- kun je nog tot|kunt u nog tot|kunt nog tot|kan nog tot|mag nog tot|kun je nog activeren
- kan nog niet|kunnen nog niet|mag nog niet|kun je nog niet
K plaats voor maximaal|plek voor maximaal|ruimte voor maximaal|plaats voor in totaal
o meer van|meer van de|extra van|extra van de|andere van de
P meer van|meer van de|extra van|extra van de|andere van de
d extra apparaten|meer apparaten|extra toestellen
P extra apparaten|meer apparaten|extra toestellen
U doen mee|doet mee|zijn aangemeld|zijn ingesteld|ingesteld op|is veilig
E loopt je abonnement af|loopt uw abonnement af|loopt je licentie af|loopt uw licentie af
E loopt je bescherming af|loopt uw bescherming af|loopt het abonnement af|loopt het af|loopt hij af
E loopt deze af|loopt dit abonnement af|stopt je abonnement|stopt je bescherming|stopt uw abonnement
E stopt uw bescherming|stopt het|eindigt je abonnement|eindigt uw abonnement
E jij bent beschermd tot en met|jij bent beschermd tot|jij bent beschermd t/m|jij bent veilig tot
E je bent veilig tot|u bent veilig tot|je bent veilig tot en met|ben je veilig tot|je zit goed tot
E u zit goed tot|je zit goed tot en met|u zit goed tot en met|houden je veilig tot
E wij houden je veilig tot|we houden je veilig tot|houden u veilig tot|houden je veilig tot en met
E we beschermen je tot|wij beschermen u tot|we beschermen je tot en met|wij beschermen u tot en met
E beschermt je tot|beschermt u tot|kun je nog gebruiken tot|kan nog gebruikt worden tot
E kunt u nog gebruiken tot|is van jou tot|werkt nog tot|werkt nog tot en met|werkt tot
E blijft werken tot|blijft werken tot en met|je laatste dag is|uw laatste dag is|laatste dag is
E de laatste dag is|kun je het nog gebruiken tot
w kun je alles nog gewoon gebruiken|kun je alles nog gebruiken|kunt u alles nog gebruiken
w kun je het nog gebruiken|kunt u het nog gebruiken|kun je alles blijven gebruiken
w kunt u alles blijven gebruiken|kun je gewoon verder|kunt u gewoon verder|blijft alles|zoals het is
w blijft alles zoals het is|blijft alles werken|blijft alles hetzelfde|verandert er niets
w blijf je beschermd|blijft u beschermd|blijft alles gewoon werken|zij regelt de betaling
w hij regelt de betaling|zij betaalt|hij betaalt|daarom is er niets afgeschreven
w dus er is niets afgeschreven|daarom schrijven we niets af|daarom|weer
w en loopt je bescherming gewoon door|en loopt je abonnement gewoon door
w loopt je bescherming gewoon door|loopt je abonnement gewoon door|loopt uw bescherming gewoon door
w en gaat je bescherming gewoon door|gaat je bescherming gewoon door|je surft nu zonder bescherming
w u surft nu zonder bescherming|je bent nu onbeschermd|je hebt betaald|u hebt betaald
w u heeft betaald|je hebt al betaald|dus zelf betaal je niets|zelf betaal je niets
w oei|ai|oeps|jammer|hoera|fijn|top|let op|goed nieuws|goed om te weten|gefeliciteerd|bedankt
w dank je wel|welkom|ter herinnering|kleine herinnering|uw verzekering|je verzekering|door beheerder
w door de beheerder|door uw beheerder|door je beheerder|door een beheerder|door ons team
w door de klantenservice|door support|zoals je vroeg|zoals u vroeg|zoals gevraagd|op je verzoek
w op uw verzoek|op jouw verzoek|op eigen verzoek|dat blijft zo|kijk rustig rond|kijk gerust rond
w kijk eens rond|van tevoren krijg je een mailtje|van tevoren krijg je een e-mail
w van tevoren krijgt u een e-mail|van tevoren sturen we je een mailtje
w van tevoren sturen we je een e-mail|van tevoren laten we het weten|we laten het je op tijd weten
w wij laten het u op tijd weten|neem contact op met de klantenservice|neem contact met ons op
w neem contact op|neem contact op met support|zonder verplichtingen|vrijblijvend|geheel vrijblijvend
w je zit goed|u zit goed|omdat je hebt opgezegd|jij hoeft niets te doen
w u hoeft zelf niets te doen|je hoeft zelf niets te doen|dus je hoeft niets te doen
w dus u hoeft niets te doen|je zit nog|u zit nog|je zit|met één klik ga je weer verder
w je kunt altijd weer verder
z stond uit|stond uitgeschakeld|stond niet aan
- stond niet aangegeven
R we regelen de verlenging|wij regelen de verlenging|we regelen de verlenging voor je
R wij regelen de verlenging voor u|verlengen we vanzelf
R loopt gewoon automatisch door|gaat gewoon automatisch door
R we verlengen automatisch voor je|wij verlengen automatisch voor u
R wordt automatisch voortgezet
C we regelen de verlenging|wij regelen de verlenging|we regelen de verlenging voor je
C wij regelen de verlenging voor u|verlengen we vanzelf|verlengt zichzelf
C loopt gewoon automatisch door|gaat gewoon automatisch door
C we verlengen automatisch voor je|wij verlengen automatisch voor u
C wordt automatisch voortgezet
R schrijven we het bedrag weer af|schrijven we het bedrag af|schrijven wij het bedrag af
R schrijven we het bedrag weer van je rekening af|schrijven we weer|je betaalt pas weer op
R u betaalt pas weer op|je betaalt pas weer|u betaalt pas weer|betaal je weer|betaalt u weer
R gaat je nieuwe jaar in|begint je nieuwe jaar|start je nieuwe jaar|gaat een nieuw jaar in
R gaat uw nieuwe jaar in|begint uw nieuwe jaar|begint een nieuw jaar|begint de volgende periode
R gaat de volgende periode in|gaat de nieuwe periode in|begint de nieuwe periode
R volgende keer dat je betaalt|volgende keer dat je betaalt is|volgende betaling is
R volgende afschrijving is|volgende incasso is|volgende betaling vindt plaats op
R volgende afschrijving vindt plaats op|wordt het weer verlengd|wordt weer afgeschreven
R wordt op § weer afgeschreven|wordt er weer afgeschreven|je betaalt weer|u betaalt weer
R schrijven we weer af
X sinds § surf je zonder bescherming|sinds § zit je zonder bescherming|sinds § ben je onbeschermd
X sinds § bent u onbeschermd|onbeschermd sinds|sinds § onbeschermd
X sinds § surft u zonder bescherming|sinds § zit u zonder bescherming|zonder bescherming sinds
X sinds § zonder bescherming|sinds § ben je helaas niet meer beschermd
n bescherming staat nog niet aan|beveiliging staat nog niet aan|nog niet ingewisseld tegoed
n ligt klaar om geactiveerd te worden|staat klaar om geactiveerd te worden
n ligt klaar om te activeren|ligt nog ongebruikt|ligt op je te wachten|ligt op u te wachten
n wacht op je|wacht nog op je|wacht op u|code nog niet ingevoerd|nog niet ingevoerd
n heb je nog niet ingewisseld|hebt u nog niet ingewisseld|moet nog worden ingewisseld
n nog in te wisselen|wacht erop geactiveerd te worden|wacht tot je hem activeert
n wacht tot u hem activeert|zit nog in de verpakking|nog in de verpakking
A voer je code vóór § in|voer uw code vóór § in|voer je code voor § in|voer je code uiterlijk § in
A voer uw code uiterlijk § in|voer de code vóór § in|activeer je licentie vóór
A activeer uw licentie vóór|activeer je abonnement vóór|activeer uw abonnement vóór
A activeer je licentie voor|activeer uw licentie voor|activeer je abonnement voor
A activeer uw abonnement voor|activeer je licentie uiterlijk|activeer uw licentie uiterlijk
A activeer je licentie uiterlijk op|activeer uw licentie uiterlijk op
A activeer je abonnement uiterlijk|activeer je abonnement uiterlijk op
A activeer uw abonnement uiterlijk op|activeer je bescherming vóór|activeer uw bescherming vóór
A activeer je bescherming uiterlijk op|activeer je code vóór|activeer je code uiterlijk op
A wissel je code vóór § in|wissel uw code vóór § in|wissel je code uiterlijk § in
A wissel hem vóór § in|vergeet niet te activeren vóór|zet je bescherming aan vóór
A zet je bescherming vóór § aan|je hoeft hem alleen nog maar te activeren
A je hoeft het alleen nog maar te activeren|u hoeft hem alleen nog te activeren
A u hoeft het alleen nog te activeren|je hoeft hem alleen nog te activeren
A je hoeft het alleen nog te activeren|je hoeft alleen nog te activeren
A u hoeft alleen nog te activeren|alleen de activering ontbreekt nog|alleen de activering moet nog
h heeft je toegevoegd aan haar gezinspakket|heeft je toegevoegd aan zijn gezinspakket
h heeft je toegevoegd aan haar gezinsabonnement|heeft je toegevoegd aan zijn gezinsabonnement
h heeft u toegevoegd aan haar gezinspakket|heeft u toegevoegd aan zijn gezinspakket
h heeft u toegevoegd aan haar gezinsabonnement|heeft u toegevoegd aan zijn gezinsabonnement
h heeft je toegevoegd aan haar familiepakket|heeft je toegevoegd aan zijn familiepakket
h heeft je toegevoegd aan het gezinsabonnement|heeft je toegevoegd aan het gezinspakket
h heeft je opgenomen in haar gezinspakket|heeft je opgenomen in zijn gezinspakket
h heeft je opgenomen in haar abonnement|heeft je opgenomen in zijn abonnement
h heeft u opgenomen in haar abonnement|heeft u opgenomen in zijn abonnement
h je zit in het gezinsabonnement van|je zit op het abonnement van|je zit in het abonnement van
h je zit in het gezinspakket van|u zit in het gezinsabonnement van|u zit in het abonnement van
h lid van het abonnement van|je bent lid van het abonnement van
h u bent lid van het abonnement van|lid van het gezinsabonnement van|lid van het gezinspakket van
h lid van het familieabonnement van|lid van het familiepakket van|in het gezinsabonnement van
h in het gezinspakket van|in het familiepakket van|gast in het abonnement van
h gast op het abonnement van|gast in het gezinsabonnement van|gast van het abonnement van
h doet mee met het abonnement van|je doet mee met het abonnement van
h u doet mee met het abonnement van|je doet mee in het abonnement van|dankzij het gezinspakket van
h laat je gebruikmaken van|laat u gebruikmaken van|laat je dit abonnement gebruiken
h laat u dit abonnement gebruiken|laat jou dit abonnement gebruiken
u gepauzeerd sinds|opgeschort sinds|op pauze sinds|sinds § op pauze|sinds § gepauzeerd
u sinds § opgeschort|sinds § staat je abonnement op pauze|sinds § staat uw abonnement op pauze
u gepauzeerd op|opgeschort op|heeft even pauze|heb je op pauze gezet|hebt u op pauze gezet
u je hebt op pauze gedrukt|op pauze zoals je vroeg|neemt even pauze|ligt even stil
u staat even stil|even stilgelegd
b geblokkeerd sinds|moesten je licentie blokkeren|moesten uw licentie blokkeren
b moesten je abonnement blokkeren|moesten uw abonnement blokkeren
b we hebben je abonnement geblokkeerd|we hebben uw abonnement geblokkeerd
b wij hebben uw licentie geblokkeerd|we moesten deze licentie blokkeren
f die blijft ook gratis|blijft gratis|blijft ook gratis|blijft altijd gratis|en dat blijft zo gratis
f kost je nooit iets|kost u nooit iets|kost je helemaal niks|kost je niks|kost niks
f gratis voor altijd
t je probeert gratis|u probeert gratis|je probeert het gratis|u probeert het gratis|je test gratis
t u test gratis|nog in je proefperiode|in je proefperiode|in uw proefperiode
t je bent aan het proefdraaien|aan het proefdraaien|je draait proef|je probeert alles
t u probeert alles
d plaatsen voor apparaten|plekken voor apparaten|plaatsen voor je apparaten
7 beschermt|beschermen|beveiligen
K dekte
w periode
l plaats voor|plek voor|ruimte voor
w kun je gewoon alles blijven gebruiken|kun je alles gewoon blijven gebruiken
w kunt u alles gewoon blijven gebruiken|kunt u gewoon alles blijven gebruiken|kun je alles gebruiken
w kunt u alles gebruiken|kun je alles gewoon gebruiken|kunt u alles gewoon gebruiken
w kun je het blijven gebruiken|kunt u het blijven gebruiken|kun je het gewoon blijven gebruiken
w kunt u het gewoon blijven gebruiken|kun je het gewoon gebruiken|kunt u het gewoon gebruiken
w tot dan blijft alles werken|tot die tijd blijft alles werken|tot dan werkt alles gewoon
w tot die tijd werkt alles gewoon
E kunt alles blijven gebruiken tot|kunt alles gebruiken tot|kunt alles gewoon gebruiken tot
E kunt alles gewoon blijven gebruiken tot|kunt het blijven gebruiken tot|kunt het gebruiken tot
E kunt het gewoon gebruiken tot|kunt alles nog gebruiken tot|kunt het nog gebruiken tot
E kunt alles blijven gebruiken tot en met|kunt alles gebruiken tot en met
E kunt het blijven gebruiken tot en met|kunt het gebruiken tot en met
E je kunt alles blijven gebruiken tot|je kunt alles gebruiken tot|u kunt alles blijven gebruiken tot
E u kunt alles gebruiken tot|je kunt het blijven gebruiken tot|je kunt het gebruiken tot en met
E je kunt alles gebruiken tot en met|je kunt meedoen tot|je kunt meedoen tot en met
E u kunt meedoen tot|u kunt meedoen tot en met|je mag meedoen tot|je mag meedoen tot en met
E je mag het gebruiken tot|je mag het gebruiken tot en met|je doet mee tot|je doet mee tot en met
w je apparaten krijgen geen updates meer|uw apparaten krijgen geen updates meer
w je krijgt geen updates meer|u krijgt geen updates meer|je apparaten zijn niet meer beschermd
w uw apparaten zijn niet meer beschermd|voor je volgende jaar|voor uw volgende jaar
w voor het volgende jaar|voor het komende jaar|voor een nieuw jaar|voor weer een jaar
w opzeggen kan tot een dag van tevoren|opzeggen kan tot een dag ervoor|opzeggen kan altijd
w je kunt altijd opzeggen|u kunt altijd opzeggen|opzeggen kan op elk moment
w je hoeft hier niets voor te doen|u hoeft hier niets voor te doen|je hoeft er niets voor te doen
w u hoeft er niets voor te doen|alles is geregeld|alles geregeld|het is geregeld|wij regelen het
w wij regelen de rest|wij regelen alles
R loopt op § automatisch door|loopt op § gewoon door|loopt het vanzelf door
R loopt het automatisch door|loopt daarna automatisch door|loopt daarna vanzelf door
R loopt dan automatisch door|loopt dan vanzelf door|loopt je abonnement automatisch door
R loopt uw abonnement automatisch door|loopt je abonnement vanzelf door
R loopt uw abonnement vanzelf door
C loopt op § automatisch door|loopt op § gewoon door|loopt het vanzelf door
C loopt het automatisch door|loopt daarna automatisch door|loopt daarna vanzelf door
C loopt dan automatisch door|loopt dan vanzelf door|loopt je abonnement automatisch door
C loopt uw abonnement automatisch door|loopt je abonnement vanzelf door
C loopt uw abonnement vanzelf door
Z loopt daarna niet door|loopt daarna niet automatisch door|daarna stopt het vanzelf
Z het stopt daarna vanzelf|dan stopt het vanzelf|daarna stopt het gewoon|het stopt daarna
Z stopt daarna vanzelf
d apparaten staat de app al|apparaten staat de app|apparaten is de app geïnstalleerd
d apparaten is de app al geïnstalleerd|apparaten draait de app|apparaten draait de app al
d apparaten draait de bescherming|apparaten draait de bescherming al
d apparaten staat de bescherming aan|apparaten staat de bescherming al aan
d apparaten ben je beschermd|apparaten ben je al beschermd|apparaten bent u beschermd
d apparaten bent u al beschermd|apparaten werkt de bescherming|apparaten is de bescherming actief
d toestellen staat de app al|toestellen staat de app
U apparaten staat de app al|apparaten staat de app|apparaten is de app geïnstalleerd
U apparaten is de app al geïnstalleerd|apparaten draait de app|apparaten draait de app al
U apparaten draait de bescherming|apparaten draait de bescherming al
U apparaten staat de bescherming aan|apparaten staat de bescherming al aan
U apparaten ben je beschermd|apparaten ben je al beschermd|apparaten bent u beschermd
U apparaten bent u al beschermd|apparaten werkt de bescherming|apparaten is de bescherming actief
U toestellen staat de app al|toestellen staat de app
P nog ruimte voor|nog plaats voor|nog plek voor|er is nog ruimte voor|er is nog plaats voor
P er is nog plek voor|is er nog ruimte voor|is er nog plek voor|is er nog plaats voor
P je hebt nog ruimte voor|u hebt nog ruimte voor|je hebt nog plek voor|u hebt nog plek voor
P je hebt nog plaats voor|u hebt nog plaats voor
K daarmee kun je maximaal|daarmee kunt u maximaal
K hiermee beschermt u maximaal|hiermee bescherm je maximaal|daarmee bescherm je maximaal
K daarmee beschermt u maximaal
A activeer het voor|activeer het uiterlijk op|gebruik je code voor|gebruik uw code voor
A gebruik je code uiterlijk|gebruik uw code uiterlijk|gebruik je code vóór|gebruik uw code vóór
A gebruik je code uiterlijk op
w je jaar gaat meteen in|je jaar gaat direct in|uw jaar gaat meteen in|uw jaar gaat direct in
w dan gaat je jaar in|dan gaat uw jaar in|je jaar gaat pas dan in|leuk dat je er bent
w fijn dat je er bent|leuk dat u er bent|fijn dat u er bent|vul je code in|vul uw code in
w je kunt beginnen|u kunt beginnen|dan kun je beginnen|dan kunt u beginnen|je kunt aan de slag
w u kunt aan de slag|dan kun je aan de slag|dan kunt u aan de slag
n code wacht op je|code wacht op u|code wacht nog op je|code wacht nog
n abonnement staat voor je klaar|abonnement staat voor u klaar
n abonnement staat klaar om te activeren|code ligt voor je klaar|code ligt voor u klaar
n klaar voor de start
h je mag meedoen met het abonnement van|u mag meedoen met het abonnement van
h je gebruikt het abonnement van|u gebruikt het abonnement van|je hoort bij het gezin van
h u hoort bij het gezin van|je hoort bij het abonnement van|je zit in het gezin van
h u zit in het gezin van|je doet mee met het gezinsabonnement van|je lift mee op het abonnement van
V betaalt voor je|betaalt voor u|betaalt voor jou
B betaalt voor je|betaalt voor u|betaalt voor jou
w zo lang je wilt|zolang je wilt|zolang u wilt|zo lang u wilt|zolang je maar wilt
w die blijft gewoon werken|die blijft werken|blijft gewoon werken|bevalt het|die kun je houden
w die kunt u houden
t je probeert ons nog uit|je probeert ons uit|u probeert ons nog uit|u probeert ons uit
t je bent ons aan het uitproberen|je probeert het nog uit|u probeert het nog uit|je probeert het uit
t u probeert het uit|je probeert ons nog|u probeert ons nog
w dan kun je daarna gewoon doorgaan met een betaald abonnement
w daarna kun je doorgaan met een betaald abonnement
w daarna kunt u doorgaan met een betaald abonnement
w kun je daarna gewoon doorgaan met een betaald abonnement
w kun je daarna doorgaan met een betaald abonnement
w kunt u daarna doorgaan met een betaald abonnement
w kunt u daarna gewoon doorgaan met een betaald abonnement|daarna beslis je zelf
w daarna beslist u zelf|daarna kies je zelf|daarna kiest u zelf|dan beslis je zelf
w dan beslist u zelf|of je doorgaat|of u doorgaat|of je verder wilt|of u verder wilt
w of je wilt doorgaan|of u wilt doorgaan|daarna kost het|dan kost het|je betaalt tot die tijd niets
w u betaalt tot die tijd niets|tot die tijd betaal je niets|tot die tijd betaalt u niets
w tot dan betaal je niets|tot dan betaalt u niets
w anders verloopt je code|anders verloopt uw code|anders verloopt de code|daarna verloopt de code
w daarna verloopt je code|daarna vervalt de code|daarna vervalt je code|anders vervalt de code
w anders vervalt je code|anders vervalt uw code|daarna is de code niet meer geldig
w daarna werkt de code niet meer
E is het voorbij|is het afgelopen|is het dan voorbij
X nu is het voorbij|helaas is het voorbij|helaas is het afgelopen
K omvatte|hiermee beveilig je|hiermee beveiligt u|daarmee beveilig je|daarmee beveiligt u
w zelf betaalt u niets|zij regelt de rest|hij regelt de rest
w we sturen je een mail|we sturen je een e-mail|we laten het je weten|we laten het u weten
w we herinneren je eraan|we herinneren u eraan
E goed tot|geldt nog tot|blijft tot|beschikbaar tot|vooruitbetaald tot|beveiliging tot
E termijn eindigt op|kunt het tot § gebruiken|u kunt het tot § gebruiken|je kunt het tot § gebruiken
E je kunt dit abonnement gebruiken tot|u kunt dit abonnement gebruiken tot
E u kunt het product blijven gebruiken tot|je kunt het product blijven gebruiken tot
E u kunt het blijven gebruiken tot|in werking tot|gaat mee tot|voor u beschikbaar tot
E voor jou beschikbaar tot|op al uw apparaten geldig tot|op al je apparaten geldig tot
E alles goed tot|gelicentieerd tot|laatste proefdag
X stopte op|was betaald tot|was tot § geldig|geldig geweest tot|werkte tot|ongeldig sinds
X inactief sinds|laatste dag was|de laatste dag was|termijn eindigde op|beschermde u tot
X beschermde je tot|ten einde gekomen op|opgehouden op|liep § af|termijn voorbij
X bescherming gestopt|tijd is om|de tijd is om
R op § wordt het verlengd|gaat op § vanzelf een jaar verder
R op § gaat je abonnement vanzelf een jaar verder|op § gaat uw abonnement vanzelf een jaar verder
R op § gaat je abonnement vanzelf verder|op § gaat uw abonnement vanzelf verder
R op § gaat je abonnement automatisch verder|u betaalt opnieuw op|je betaalt opnieuw op
R uw kaart wordt belast op|je kaart wordt belast op|uw rekening wordt belast op
R je rekening wordt belast op|geplande verlenging|komende betaling|komende verlenging
R volgende rekening|wordt jaarlijks verlengd volgende keer op|volgende periode begint
R op § schrijven we het nieuwe jaarbedrag af|op § schrijven we het jaarbedrag af
Z stopt daarna|stopt dan|daarna stopt het|dan stopt het|geen betalingen meer|geen verdere betalingen
Z geen nieuwe afschrijvingen|geen afschrijvingen meer|gaat niet verder
E stopt dan op
C we verlengen het voor u|we verlengen het voor je|wij verlengen het voor u
C wij verlengen het voor je|verlengt elk jaar|verlengt jaarlijks automatisch|verlengt jaarlijks
C automatisch verlengd|doorlopend abonnement|je hebt automatische verlenging aanstaan
R we verlengen het voor u|we verlengen het voor je|wij verlengen het voor u
R wij verlengen het voor je|verlengt elk jaar|verlengt jaarlijks automatisch|verlengt jaarlijks
R doorlopend abonnement|je hebt automatische verlenging aanstaan
a doorlopend
# één=1
- te gebruiken
w maak je geen zorgen|maakt u zich geen zorgen|op orde|enkel|waarvan|één voor één|in één keer
w één keer|het nieuwe jaarbedrag|dat gaat automatisch|basisversie
d apparaten toegevoegd|toegevoegde apparaten|activeringen gebruikt|plaatsen ingenomen
d plekken ingenomen
U apparaten toegevoegd|toegevoegde apparaten|activeringen gebruikt|plaatsen ingenomen
U plekken ingenomen
2 beide plekken|beide plaatsen|beide apparaten|beide toestellen
d apparaten tegelijk|toestellen tegelijk
K apparaten tegelijk|toestellen tegelijk
d apparaatlimiet|pc's en telefoons|computers en telefoons|pc's of telefoons
H gold voor|bestemd voor|gekocht voor
K ondersteunt maximaal|apparaatlimiet
n ongebruikte code|code ongebruikt|code niet gebruikt|niet ingewisseld|nog niet verzilverd
n nieuw en ongebruikt|nieuw nog niet geactiveerd|nieuw niet geactiveerd|wacht op jou
n gekocht nog niet geactiveerd|gekocht maar nog niet geactiveerd
n je hebt deze aankoop nog niet aangezet|u hebt deze aankoop nog niet aangezet|ligt voor je klaar
n ligt voor u klaar|niet gestart
A activeren kan nog tot|inwisselen tot|inwisselen vóór|verzilveren vóór|uiterste activatiedatum
A je hebt tot § om te activeren|u hebt tot § om te activeren|moet uiterlijk § geactiveerd zijn
A moet uiterlijk op § geactiveerd zijn|moet vóór § geactiveerd zijn
V uitgenodigd door|je bent uitgenodigd door|u bent uitgenodigd door|toegevoegd door
V je bent toegevoegd door|u bent toegevoegd door|betaalt hiervoor|betaalt dit abonnement
V betaalt voor dit abonnement
B uitgenodigd door|je bent uitgenodigd door|u bent uitgenodigd door|toegevoegd door
B je bent toegevoegd door|u bent toegevoegd door|betaalt hiervoor|betaalt dit abonnement
B betaalt voor dit abonnement
h geleend van|je hebt dit gekregen van|u hebt dit gekregen van|via het account van
h via de account van|laat je dit gebruiken|laat u dit gebruiken|gedeeld abonnement van
h deel van het abonnement van
b toegang geweigerd|op slot|code op slot|afgesloten wegens misbruik
u even in rust|op non-actief
f altijd gratis
t uitprobeerversie
q uitproberen|proberen kan
~ R wordt~verlengd|wordt~vernieuwd|wordt~afgeschreven|wordt~geïncasseerd|worden~afgeschreven|worden~geïncasseerd
~ E loopt~af
E verlengd tot|verlengd tot en met|verlengd t/m|gratis verlengd tot|gratis verlengd tot en met
E gratis verlengd t/m|kosteloos verlengd tot|kosteloos verlengd tot en met|kosteloos verlengd t/m
E verlengd gratis tot|verlengd zonder kosten tot
- niet verlengd tot|moet verlengd|kan verlengd|op § stilzwijgend verlengd|op § automatisch verlengd
- account verlengd|account is verlengd|uw account is verlengd
s hun abonnement|hun licentie
w op uw eigen verzoek|op je eigen verzoek|op jouw eigen verzoek|op eigen initiatief
w gedurende één jaar vanaf activering|gedurende een jaar vanaf activering
w gedurende één jaar na activering|die u hebt gekregen|die je hebt gekregen|die u heeft gekregen
w die je kreeg
P kunt u er nog|kun je er nog|mag u er nog|mag je er nog|er rest nog|rest nog|u houdt nog
P nog ongebruikt|nog niet gebruikt|nog niet gekoppeld|nog niet verbonden
R verlengt weer vanzelf|verlengt weer automatisch|wordt weer vanzelf verlengd|verlengt zichzelf weer
R verlengt zich weer automatisch|verlengt zich weer vanzelf
C verlengt weer vanzelf|verlengt weer automatisch|wordt weer automatisch verlengd
C wordt weer vanzelf verlengd|verlengt zichzelf weer|verlengt zich weer automatisch
C verlengt zich weer vanzelf
w was geblokkeerd , nu weer|was geblokkeerd , weer|was geblokkeerd , maar nu weer
w was geblokkeerd , maar is nu weer|was geblokkeerd , is nu weer|was geblokkeerd , maar weer
w was gepauzeerd , nu weer|was gepauzeerd , weer|was gepauzeerd , maar nu weer
w was gepauzeerd , maar is nu weer|was gepauzeerd , is nu weer|was gepauzeerd , maar weer
w was opgeschort , nu weer|was opgeschort , weer|was opgeschort , maar nu weer
w was opgeschort , maar is nu weer|was opgeschort , is nu weer|was opgeschort , maar weer
w was onderbroken , nu weer|was onderbroken , weer|was onderbroken , maar nu weer
w was onderbroken , maar is nu weer|was onderbroken , is nu weer|was onderbroken , maar weer
w was tijdelijk gestopt , nu weer|was tijdelijk gestopt , weer|was tijdelijk gestopt , maar nu weer
w was tijdelijk gestopt , maar is nu weer|was tijdelijk gestopt , is nu weer
w was tijdelijk gestopt , maar weer|werd geblokkeerd , nu weer|werd geblokkeerd , weer
w werd geblokkeerd , maar nu weer|werd geblokkeerd , maar is nu weer|werd geblokkeerd , is nu weer
w werd geblokkeerd , maar weer|werd opgeschort , nu weer|werd opgeschort , weer
w werd opgeschort , maar nu weer|werd opgeschort , maar is nu weer|werd opgeschort , is nu weer
w werd opgeschort , maar weer
w gebruiken
U die dit abonnement gebruiken|die het gebruiken|die deze licentie gebruiken
U wij gebruiken|we gebruiken|jullie gebruiken
K mag het op|mag dit op|mag deze op|kunt het op|kunt dit op|kun je het op|kunt u het op|mag u het op
K mag je het op|mag gebruiken op
P mag het op nog|kunt het op nog|kunt het nog op|mag het nog op|kun je het nog op|kunt u het nog op
a werkt weer|werkt nu weer|werd opgeschort , werkt nu weer|werd opgeschort , werkt weer
a was opgeschort , werkt nu weer|was opgeschort , werkt weer|was geblokkeerd , werkt nu weer
a was geblokkeerd , werkt weer|was gepauzeerd , werkt nu weer|was gepauzeerd , werkt weer
P ongebruikt|niet in gebruik|nog niet in gebruik|resteert nog|resteert
w voor de prijs van|tegen de prijs van|voor de prijs
+ weigeren|afwijzen
- geldig van|was actief|wordt actief|zal actief|was geblokkeerd|was gepauzeerd|was opgeschort
- was aan|was uit|was ingeschakeld|was uitgeschakeld|was met jou gedeeld|was met je gedeeld
- was met u gedeeld|wordt geblokkeerd|wordt gepauzeerd|wordt opgeschort|wordt onderbroken
- wordt ingeschakeld|wordt uitgeschakeld|wordt geactiveerd|wordt gedeactiveerd|wordt stopgezet
- wordt op § geblokkeerd|wordt op § gepauzeerd|wordt op § opgeschort|wordt op § onderbroken
- wordt op § ingeschakeld|wordt op § uitgeschakeld|wordt op § geactiveerd|wordt op § gedeactiveerd
- wordt op § stopgezet|wordt vanaf § geblokkeerd|wordt vanaf § gepauzeerd|wordt vanaf § opgeschort
- wordt vanaf § onderbroken|wordt vanaf § ingeschakeld|wordt vanaf § uitgeschakeld
- wordt vanaf § geactiveerd|wordt vanaf § gedeactiveerd|wordt vanaf § stopgezet
- wordt per § geblokkeerd|wordt per § gepauzeerd|wordt per § opgeschort|wordt per § onderbroken
- wordt per § ingeschakeld|wordt per § uitgeschakeld|wordt per § geactiveerd
- wordt per § gedeactiveerd|wordt per § stopgezet|pauze mogelijk|pauze is mogelijk
- pauze mogelijk op|pauze mogelijk vanaf|pauze altijd mogelijk|pauzeren mogelijk
- pauzeren is mogelijk|pauzeren mogelijk op|pauzeren mogelijk vanaf|pauzeren altijd mogelijk
- verlenging mogelijk|verlenging is mogelijk|verlenging mogelijk op|verlenging mogelijk vanaf
- verlenging altijd mogelijk|verlengen mogelijk|verlengen is mogelijk|verlengen mogelijk op
- verlengen mogelijk vanaf|verlengen altijd mogelijk|automatische verlenging mogelijk
- automatische verlenging is mogelijk|automatische verlenging mogelijk op
- automatische verlenging mogelijk vanaf|automatische verlenging altijd mogelijk|niemand
- niemand deelt|wordt niet verlengd voor|wordt niet verlengd tot|wordt niet verlengd vóór
- niet verlengd voor|niet verlengd vóór|wordt niet voor § verlengd
- wordt niet vóór § verlengd|wordt niet tot § verlengd|gebruikt het abonnement van thuis
- gebruikt het abonnement van huis uit|je gebruikt het abonnement van thuis
E geldig van § tot|geldig van § tot en met|geldig van § t/m
- te beveiligen|automatische verlenging loopt af|verlenging loopt af|gedeeld door iedereen
- zal met jou worden gedeeld|zal met u worden gedeeld|verlengen|uitgeschakeld tot|uitgezet tot
- account geblokkeerd|account opgeschort|account actief|account is geblokkeerd
- account is opgeschort|account is actief|einde pauze|einde van de pauze
E verzekerd tot en met|u bent verzekerd tot|je bent verzekerd tot|u bent verzekerd tot en met
E je bent verzekerd tot en met|verzekerd tot|je kunt hier tot § van genieten
E je kunt er tot § van genieten|je kunt hier nog tot § van genieten|u kunt hier tot § van genieten
E je kunt er nog tot § van genieten|je kunt hier tot en met § van genieten|je kunt nog kijken tot
E je kunt nog kijken tot en met|u kunt nog kijken tot|je kunt blijven kijken tot
E u kunt blijven kijken tot|je kunt nog lezen tot|je kunt nog spelen tot|je kunt nog tot § kijken
E je kunt nog tot § lezen|je kunt nog tot § spelen|je kunt nog tot en met § kijken
Z daarna betaal je niets meer|daarna betaalt u niets meer|daarna schrijven we niets meer af
Z daarna wordt er niets meer afgeschreven|daarna wordt niets meer afgeschreven
s verzekering|polis
X is toen verlopen|is toen geëindigd|is toen gestopt|is toen afgelopen|liep toen af|eindigde toen
w nog één stap|nog een stap|nog maar één stap|nog maar een stap|alleen nog één stap|laatste stap
P nog ruimte genoeg|nog genoeg ruimte|nog plek genoeg|nog plaats genoeg|genoeg ruimte
U draait nu op|draait op dit moment op|gekoppeld aan|nu gekoppeld aan|ingelogd op|aangemeld op
U nu ingelogd op|momenteel ingelogd op|gebruiken dit abonnement|gebruiken deze licentie
U gebruiken dit pakket
- ingelogd op §|aangemeld op §|laatst ingelogd|laatst aangemeld|gekoppeld aan uw account
- gekoppeld aan je account|gekoppeld aan dit account|gekoppeld aan kaspersky
- je hebt toegang dankzij je|je hebt toegang dankzij onze|je hebt toegang dankzij ons
- je hebt toegang dankzij het|je hebt toegang dankzij de|u hebt toegang dankzij uw
- u heeft toegang dankzij uw|u hebt toegang dankzij de|u heeft toegang dankzij de
- u hebt toegang dankzij het|je gebruikt dit dankzij je|je gebruikt dit dankzij de
- je gebruikt dit dankzij het|u gebruikt dit dankzij uw|u gebruikt dit dankzij de|meegebruikt via de
- meegebruikt via het|meegebruikt via je|meegebruikt via uw|meegebruikt via een
- meegebruikt via kaspersky
h heeft u toegevoegd aan de gezinsgroep|heeft u toegevoegd aan de familiegroep
h heeft je toegevoegd aan de familiegroep|heeft je toegevoegd aan haar gezinsgroep
h heeft je toegevoegd aan zijn gezinsgroep|heeft u toegevoegd aan haar gezinsgroep
h heeft u toegevoegd aan zijn gezinsgroep|heeft je aan de gezinsgroep toegevoegd
h heeft u aan de gezinsgroep toegevoegd|meegebruikt via|gebruik je mee via|gebruikt u mee via
h je gebruikt dit dankzij|u gebruikt dit dankzij|je hebt toegang dankzij|u hebt toegang dankzij
h u heeft toegang dankzij
h u deelt in het abonnement van|je deelt in het abonnement van|u deelt mee in het abonnement van
t je probeert het nu uit|u probeert het nu uit|je bent het aan het uitproberen
t je probeert het gratis uit
R loopt door tot je opzegt|loopt door tot u opzegt|loopt door totdat je opzegt
R loopt door totdat u opzegt
C loopt door tot je opzegt|loopt door tot u opzegt|loopt door totdat je opzegt
C loopt door totdat u opzegt
w op verzoek van je provider|op verzoek van uw provider|op verzoek van de provider
> je andere abonnement|je andere licenties|je andere producten|uw andere abonnement
> uw andere licenties|uw andere producten|mijn andere abonnement|mijn andere licenties
> mijn andere producten|je overige abonnement|je overige licenties|je overige producten
> uw overige abonnement|uw overige licenties|uw overige producten|mijn overige abonnement
> mijn overige licenties|mijn overige producten
w van je kaart eindigend op|van uw kaart eindigend op|kaart eindigend op
w van je kaart die eindigt op|met je kaart eindigend op|van de kaart eindigend op
~ * alle~in|alle~gebruikt|alle~bezet
`
