/** Swedish: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
- aktivera|aktivering|köpt|köptes|köpdatum|ordernummer|beställningsnummer|aktivera på
- internet aktiverad|internet aktiverat|internet aktiv|internet aktivt|internet använd|pris gäller
- pris giltig|pris är|pris till
E upphör|går ut|giltig till|giltigt till|aktiv till|aktivt till|löper ut|slutar|slutdatum
E utgångsdatum|förfallodatum|till|t.o.m|gäller till|betald till|skyddad till|fram till
E giltig t.o.m|giltig till och med|gäller t.o.m|gäller till och med|upphör den|går ut den
E giltighet upphör|upphör att gälla|giltighet|utgång|slutet av|till och med|giltig|giltigt|gäller
E löper till|löper t.o.m|betald t.o.m|betalt till och med|aktiv t.o.m|i kraft till|sista dag
E sista giltighetsdag|giltighetsdatum|slutar gälla|kommer att gå ut|avslutas|utlöper
E betald fram till|giltig fram till|aktiv fram till|gäller fram till|täckt till|kan användas till
E utgår den|varar till|fortsätter till|förblir aktiv till|fungerar till|tom den|sista dagen
E går ut snart|löper ut den|slutar den|skyddet slutar|skyddet gäller till|giltigt till och med
E aktiv till och med|aktivt till och med
X upphört|har upphört|har gått ut|utgången|utgånget|avslutad|avslutat|gått ut|upphörde
X upphörde den|gick ut|gick ut den|löpte ut|löpt ut|har löpt ut|utgick|slutade|slut|slutade gälla
X slutade att gälla|gällde till|har upphört att gälla|upphört att gälla|passerat
X inte längre giltig|inte längre aktiv|avslutades|avslutades den|upphört den|utlöpt|utlöpte
X ej längre giltig|inte giltig längre|inte längre i kraft|har slutat gälla|är över
X upphörde att gälla|löpte ut den|är slut|gäller inte längre
A aktivera före|aktivera innan|aktivera senast|måste aktiveras|aktiveras senast|aktiveras före
A måste aktiveras senast|måste aktiveras före|måste aktiveras innan|ska aktiveras senast
A sista aktiveringsdag|sista dag för aktivering|aktivering krävs|inväntar aktivering|ska aktiveras
A aktivering senast|aktivering före|kräver aktivering|behöver aktiveras|måste först aktiveras
A ska aktiveras före|aktivering återstår|kan aktiveras till
R förnyas|nästa betalning|nästa förnyelse|förnyelsedatum|kommer att förnyas|förnyas automatiskt
R förnyas automatiskt den|automatisk förnyelse den|kommer att förnyas automatiskt|förnyas den
R förnyelse den|nästa fakturering|nästa faktura|nästa debitering|nästa betalningsdatum
R nästa förnyelsedatum|nästa dragning|nästa debiteringsdatum|nästa faktureringsdatum
R nästa fakturadatum|vi drar|vi debiterar|dras den|debiteras den|kommer att debiteras
R kommer att dras|förlängs|förlängs automatiskt|kommer att förlängas|nästa förlängning|förnyar sig
R förnyar sig själv|nästa automatiska förnyelse|nästa automatiska betalning|betalningsdatum
R förnyas nästa gång|blir förnyad|debiteras|dras|dras automatiskt|förnyas av sig självt
R förnyas av sig själv|förlängs den|förnyar automatiskt
Z förnyas inte|kommer inte att förnyas|förlängs inte|förnyas ej|kommer inte att förlängas
Z ingen förnyelse|förnyas inte längre|utan förnyelse|utan automatisk förnyelse
Z ingen automatisk förnyelse
S aktiverad|aktiverat|aktiv sedan|aktiveringsdatum|startdatum|aktiverades|i bruk sedan
S skyddad sedan|startade|började den|datum för aktivering|första aktivering
S aktiverad första gången|i kraft sedan|används sedan
a aktiv|i kraft|löpande|gällande
n inte aktiverad|inte aktiverat|ej aktiverad|ej aktiverat|ännu inte aktiverad|ännu inte aktiverat
n oanvänd|väntar på aktivering|inte använd ännu|redo att aktiveras|klar att aktiveras
n aldrig använd|aldrig använt|aldrig aktiverad|väntar på att aktiveras|avvaktar aktivering
n inte i bruk ännu|ännu inte i bruk|inte använd|inte tagen i bruk|oanvänt|inte påbörjad
n inte påbörjat|inte aktiverad än|inte aktiverat än|inte aktiverad ännu|inte aktiverat ännu
n inte börjat användas|har inte börjat användas|ännu inte börjat användas
f gratis|kostnadsfri|utan kostnad|utan avgift|kostnadsfritt|gratisversion
t provversion|testversion|provperiod|provprenumeration|testperiod|provlicens|testabonnemang
t testprenumeration|provtid|gratis provperiod|gratis provversion|utvärderingsversion|prov
t demoversion|provabonnemang|prova-på
d enhet|aktiva enheter|aktiv enhet|apparat
p användare|person|medlem|personer|medlemmar|familjemedlem|familjemedlemmar|deltagare
p andra personer|andra
h delad med dig|delat med dig|delas med dig|delad av|delat av|delad med mig|delas av
h delad med ditt konto|delat med ditt konto|delad med detta konto|delas med ditt konto
h delat med mig|delat med dig av|delad med dig av
O delad av dig|delat av dig|du delar|du är ägare|du är ägare av|du är innehavare av|ägs av dig
O tillhör dig|din egen prenumeration|ditt eget abonnemang|du äger|du har delat|delad av mig
O du är innehavare|du står som ägare
V delar|delat|delad|delade|har delat
Y med dig|med mig
r automatisk förnyelse|autoförnyelse|förnyelse|förnya automatiskt|automatisk förlängning
r autoförlängning|automatisk betalning|automatiska betalningar|automatiska förnyelser
r auto-förnyelse|förläng automatiskt|automatisk debitering|förnyande|förlängning
r abonnemangsförnyelse
y på|aktiverad|aktiverat|ja|påslagen|påslaget
z av|inaktiverad|inaktiverat|avstängd|avslagen|nej|inaktiv|avbruten|uppsagd|ej aktiv|inte aktiv
z inte påslagen|inte påslaget|avaktiverad|avaktiverat|uppsagt|avslaget|avbrutet|annullerad|manuell
z inte på|inte aktiverad|urkopplad|stängt av|slagit av|stängts av|slagits av|stängde av
b blockerad|blockerat|spärrad|spärrat|låst|åtkomst spärrad
u pausad|pausat|tillfälligt stoppad|uppskjuten|avstängd tillfälligt|tillfälligt avstängd
u avstängd tills vidare|vilande|suspenderad|tillfälligt pausad|stoppad|avstängt tillfälligt
u tillfälligt avstängt|avstängt|fryst|pausad tillfälligt|tillfälligt inaktiverad|satt på paus
u i paus|på paus|pausas|tillfälligt avbruten|tillfälligt stoppat
i ingår|inkluderat|inkluderar|innehåller|inkluderade|inkluderad|medföljer|omfattar
m fler|mer|visa alla
s prenumeration|abonnemang|licens|plan|produkter|licenser
w din|ditt|dina|är|den|det|de|på|i|för|och|datum|dag|period|status|används|använda|använd|i bruk
w anslutna|ansluten|skyddade|just nu|produkt|skydd|typ|version|platser|automatiskt|antal
w installerade|min|mitt|mina|våra|alla|ännu|redan|nu|konto|blir|var|har|kommer|att|inbjudna
w inbjuden|tillagd|kopplade|registrerad|program|app|appar|programvara|översikt|lista|tillfälligt
w totalt|familj|vad|denna|detta|giltighetstid|som|här|du|internet|sparas|bara|endast|eftersom
w därefter|sedan|per|om året|årligen|inkl|moms|pris|vi|oss|täcker|gäller för|fortfarande|alltjämt
w nuvarande|aktuell|en|ett|vid|hos|med|så|får|också|samtidigt|varje|årlig|månatlig|månadsvis
w medlemskap|paket|täckning|fullständig|för närvarande|för tillfället|i nuläget|dessa|era|ert|er
w skyddar|inklusive|ska bli|abonnemangsperiod|läge|tillstånd|detaljer|anmärkning|notering
w varaktighet|löptid|med ett år|med ett år till|för ett år|varje år|varje månad|av din leverantör
w av leverantören|av din operatör|av operatören|plats|per år|per månad|åtgärd|visar
w från aktivering|efter aktivering|från första installationen|efter första installationen|samma
w samma dag|av sig själv|ägare|obegränsad|obegränsat|utan tidsgräns|för alltid|tills vidare
w dig|leverantör
U används|använda|använd|i bruk|anslutna|ansluten|skyddade|installerade|upptagna|du använder
U använder|installerad|installerade på|installerat|installerat på|anslutet|kopplade|kopplad
U upptaget|upptagen|säkrade|säkrad|aktiv på|tilldelade|tilldelad|nyttjas|nyttjade|nyttjar|skyddas
U aktiva enheter|aktiv enhet|du skyddar|skyddad|registrerade
K upp till|högst|maximalt|max|totalt|sammanlagt|maximum|maximala|maximal|gräns|tillåtna|tillåten
K tillåtet|allt som allt|som mest|tillsammans|för upp till|skyddar upp till|i allt
P ledig|ledigt|lediga|tillgänglig|tillgängliga|kvar|outnyttjad|outnyttjade|ej upptagna
P inte upptagna|återstår|återstående|över
C förnyas automatiskt|förnyas av sig självt|förnyas av sig själv|förlängs automatiskt
C förnyas varje år|förnyas årligen
L dagar|dag|månader|månad|år|veckor|vecka|kvar|återstår|återstående
3 om
q köp|erbjudande|rabatt|spara|prova|kampanj|uppgradera till|rekommenderas|varukorg|beställ
q kanske gillar|rekommender|prova gratis|kundvagn|gillar|starta gratis
o av
g logga in|inloggning|logga|logga in på
T avtal|villkor|meddelande|licensavtal|användarvillkor|licensavtalet|användaravtal
c kod|engångskod|verifieringskod|koden|aktiveringskod|bekräftelsekod|säkerhetskod
c tvåstegsverifiering|kontrollkod|bekräfta din identitet
D ladda ned|ladda ner|hämta|installera|nedladdningar|nedladdning|ladda|hämtningar|nedladdad
D installation
Q qr|skanna|skanning|kamera
N inte|ej|inga|ingen|inget|aldrig|utan
W fredag|lördag|söndag|måndag|tisdag|onsdag|fre|lör|sön|mån|tis|ons|tors
k inga|ingen|inget|inte några|inte något|saknar
j du|ditt|din|dina|har|ännu|än|för närvarande|just nu|det|finns|här|i|på|till|för|detta|den|konto
j kontot|tillagda|registrerade|kopplade|kopplat|några|något|kaspersky|my
G sessionen har gått ut|session har gått ut|sessionen har upphört|sessionen är avslutad
G session har avslutats|sessionen har avslutats|utloggad|loggats ut|logga in igen
G sessionen har löpt ut|din session har löpt ut|du loggades ut
l tillgänglig
H för|till|gäller för|räcker till|räcker för
F snart|inom kort|nästan
0 i dag|idag
1 i morgon|imorgon
9 i går|igår
J automatisk|automatiskt
= eftersom|därför att|på grund av
& och
# -|två|tre|fyra|fem|sex|sju|åtta|nio|tio
8 samma dag|den dagen|samma datum
k har inte
j köpt|hittades|hittat|lista|listan|egna|min|mitt|mina|ingenting|hittade|vi|dig|är|kopplade
j anslutna|finns
x ingenting|inget här|tomt|tom|inga data|ingen data|inga poster|inga objekt|inget att visa
e logga ut|logga av
I inloggad som|inloggad|inloggad med|du är inloggad|välkommen|välkommen tillbaka|hej
`
