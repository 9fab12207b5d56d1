/** Swedish: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
- aktivera|aktivering|köpt|köptes|köpdatum|ordernummer|beställningsnummer|aktivera på
- internet aktiverad|internet aktiverat|internet aktiv|internet aktivt|internet använd|pris gäller
- pris giltig|pris är|pris till|giltig från|gäller från|är giltig från|ändra|åtkomstkod
- förnyelse pågår|förnyelsen pågår|betalning pågår|förnyelse är igång|uppdatering pågår
- pågående betalning|pågående aktivering|ej fungerar|när du vill till|när du vill fram till
- när du vill till och med|kontakta oss till|kontakta kundtjänst till
E upphör|går ut|giltig till|giltigt till|aktiv till|aktivt till|löper ut|slutar|slutdatum
E utgångsdatum|förfallodatum|till|t.o.m|gäller till|betald till|skyddad till|fram till
E giltig t.o.m|giltig till och med|gäller t.o.m|gäller till och med|upphör den|går ut den
E giltighet upphör|upphör att gälla|giltighet|utgång|slutet av|till och med|giltig|giltigt|gäller
E löper till|löper t.o.m|betald t.o.m|betalt till och med|aktiv t.o.m|i kraft till|sista dag
E sista giltighetsdag|giltighetsdatum|slutar gälla|kommer att gå ut|avslutas|utlöper
E betald fram till|giltig fram till|aktiv fram till|gäller fram till|täckt till|kan användas till
E utgår den|varar till|fortsätter till|förblir aktiv till|fungerar till|tom den|sista dagen
E går ut snart|löper ut den|slutar den|skyddet slutar|skyddet gäller till|giltigt till och med
E aktiv till och med|aktivt till och med|tar slut|tar slut den|kommer att ta slut|är giltig till
E är giltigt till|är giltig till och med|är giltigt till och med|är giltig t.o.m|är giltigt t.o.m
E är giltig fram till|är giltigt fram till|giltigt t.o.m|giltigt fram till|gäller ända till
E du är skyddad till|du är skyddad till och med|du är skyddad fram till|du är skyddad t.o.m
E skyddad t.o.m|skyddad till och med|skyddad fram till|är skyddad till|skyddar dig till
E skyddar dig till och med|skyddar dig fram till|skyddet upphör|skyddet går ut
E skyddet gäller till och med|skyddet gäller fram till|kan användas till och med|kan användas t.o.m
E kan användas fram till|kan använda den till|kan använda den till och med|kan använda den fram till
E kan använda det till|kan använda det till och med|kan använda det fram till
E har åtkomst till och med|har tillgång till och med|har åtkomst fram till|har tillgång fram till
E har tillgång till den|tillgång till och med|tillgång fram till|utgångsdag|utlöpsdatum|slutdag
E sista giltiga dag|sista dag med skydd|sista dagen med skydd|sista dag för skydd|kommer att upphöra
E kommer att löpa ut|kommer att avslutas|ska löpa ut|i kraft till och med|i kraft t.o.m
E i kraft fram till|löper till och med|löper fram till|löper vidare till|fungerar till och med
E fungerar fram till|varar till och med|varar fram till|räcker till och med|betalt till
E betalt t.o.m|betalt fram till|täckt till och med|abonnemanget slutar|prenumerationen slutar
E licensen slutar|täckningen slutar|täckningen upphör|perioden slutar|perioden löper ut
E förblir giltig till|förblir aktiv till och med|förblir aktiv fram till|slutar att gälla
E slutar fungera|sista dagen är|sista dag är|täckt fram till|täckt t.o.m|skyddet tar slut
E abonnemanget tar slut|prenumerationen tar slut|licensen tar slut|provperioden tar slut
E ända till|ända fram till|ända till och med|du är skyddad ända till|du är skyddad ända fram till
E skyddad ända till|skyddad ända till och med|gäller ända fram till|skyddet varar till
E skyddet löper till|skyddet löper ut|du har skydd till|du har skydd till och med
E du har skydd fram till|har skydd till och med|täckningen gäller till|är i kraft till
E är i kraft till och med|är aktiv till|är aktivt till|är aktiv till och med
E är aktivt till och med|är aktiv fram till|är aktivt fram till|kan använda tjänsten till
E kan använda tjänsten till och med|kan använda tjänsten fram till|utgår|utlöpsdag
E giltighetstidens slut|sista giltighetsdatum|sista dag i perioden|sista skyddsdag|giltighet till
E giltighet t.o.m|giltighet till och med|gäller som längst till|gäller längst till|som längst till
E du har kvar åtkomsten till|behåller åtkomsten till|behåller åtkomsten till och med
E behåller tillgången till och med|sista dag att använda|upphör att fungera|slutar att fungera
E har du åtkomst till och med|har du åtkomst till den|har du tillgång till och med
E är du skyddad till|är du skyddad till och med|är du skyddad fram till|skyddas du till
E skyddas du till och med
X upphört|har upphört|har gått ut|utgången|utgånget|avslutad|avslutat|gått ut|upphörde
X upphörde den|gick ut|gick ut den|löpte ut|löpt ut|har löpt ut|utgick|slutade|slutade gälla
X slutade att gälla|gällde till|har upphört att gälla|upphört att gälla|passerat
X inte längre giltig|inte längre aktiv|avslutades|avslutades den|upphört den|utlöpt|utlöpte
X ej längre giltig|inte giltig längre|inte längre i kraft|har slutat gälla|är över
X upphörde att gälla|löpte ut den|är slut|gäller inte längre|tog slut|tog slut den|har tagit slut
X är upphörd|upphörd|har avslutats|är avslutad|är avslutat|är utgången|är utgånget|är förbi|förbi
X ogiltig|ogiltigt|utgången sedan|utgånget sedan|gick ut redan|har redan gått ut|redan utgången
X inte längre skyddad|ej längre aktiv|inte aktiv längre|inte längre aktivt|inte längre giltigt
X inte giltigt längre|var giltig till|var giltig till och med|var giltigt till|var giltig t.o.m
X var giltig fram till|var aktiv till|gällde till och med|gällde t.o.m|gällde fram till|slutade den
X förföll|förföll den|avslutad den|tiden är ute|tiden har gått ut|giltighetstiden har gått ut
X giltighetstiden är slut|giltighetstiden gick ut|giltigheten har gått ut|giltigheten gick ut
X giltigheten upphörde|inte längre gällande|slutade fungera|perioden är slut|har slutat fungera
X löpt ut den|är inte längre giltig|är inte längre aktiv|är inte längre skyddad
X har varit ogiltig sedan|varit ogiltig sedan|varit ogiltig|har varit ogiltig|ogiltig sedan
X ogiltigt sedan|har varit utgången sedan|ej längre i kraft|ej längre gällande|gäller ej längre
X inte i kraft längre|ej längre giltigt|är utlöpt|har utlöpt|utlöpt den|har redan upphört
X gick redan ut|giltighetstiden är ute|giltighetstiden är över|perioden har löpt ut
X perioden gick ut|perioden är över|tiden är slut|skyddet upphörde|skyddet har upphört
X skyddet gick ut|skyddet slutade|skyddet är slut|skyddet har gått ut|tog tyvärr slut
X har nu gått ut|har nu upphört|har tyvärr gått ut|gick din prenumeration ut
X gick ditt abonnemang ut|gick licensen ut|gick abonnemanget ut|gick prenumerationen ut
X löpte din prenumeration ut|löpte ditt abonnemang ut|gick din licens ut|löpte din licens ut
X löpte licensen ut|löpte abonnemanget ut|löpte prenumerationen ut|slutade din prenumeration
X slutade ditt abonnemang
A aktivera före|aktivera innan|aktivera senast|måste aktiveras|aktiveras senast|aktiveras före
A måste aktiveras senast|måste aktiveras före|måste aktiveras innan|ska aktiveras senast
A sista aktiveringsdag|sista dag för aktivering|aktivering krävs|inväntar aktivering|ska aktiveras
A aktivering senast|aktivering före|kräver aktivering|behöver aktiveras|måste först aktiveras
A ska aktiveras före|aktivering återstår|kan aktiveras till|aktivera den senast|aktivera den före
A aktivera den innan|aktivera licensen senast|aktivera licensen före|aktivera abonnemanget senast
A aktivera prenumerationen senast|måste vara aktiverad|behöver aktiveras senast
A behöver aktiveras före|behöver aktiveras innan|ska aktiveras innan|aktiveras innan
A ska vara aktiverad senast|bör aktiveras senast|sista datum för aktivering|sista aktiveringsdatum
A senaste aktiveringsdatum|senaste aktivering|sista chansen att aktivera|tidsgräns för aktivering
A kan aktiveras till och med|kan aktiveras fram till|kan aktiveras senast|aktivering senast den
A aktivera inom|aktiveringsfrist|du måste aktivera senast|du måste aktivera före
A måste aktivera licensen senast|du måste aktivera licensen senast
A måste aktivera abonnemanget senast|måste aktivera prenumerationen senast|måste aktivera den senast
A du måste aktivera den senast|måste aktivera licensen före|måste aktivera den före
A ska aktiveras den|aktivera prenumerationen före|aktivera abonnemanget före
R förnyas|nästa betalning|nästa förnyelse|förnyelsedatum|kommer att förnyas|förnyas automatiskt
R förnyas automatiskt den|automatisk förnyelse den|kommer att förnyas automatiskt|förnyas den
R förnyelse den|nästa fakturering|nästa faktura|nästa debitering|nästa betalningsdatum
R nästa förnyelsedatum|nästa dragning|nästa debiteringsdatum|nästa faktureringsdatum
R nästa fakturadatum|vi drar|vi debiterar|dras den|debiteras den|kommer att debiteras
R kommer att dras|förlängs|förlängs automatiskt|kommer att förlängas|nästa förlängning|förnyar sig
R förnyar sig själv|nästa automatiska förnyelse|nästa automatiska betalning|betalningsdatum
R förnyas nästa gång|blir förnyad|debiteras|dras|dras automatiskt|förnyas av sig självt
R förnyas av sig själv|förlängs den|förnyar automatiskt|du betalar nästa gång|betalar du nästa gång
R nästa gång du betalar|vi drar pengar|pengarna dras|dras nästa gång|debiteras nästa gång
R debiteras igen|du debiteras|du debiteras igen|du debiteras nästa gång|debiteras automatiskt
R förlängs igen|förlängs nästa gång|förnyas igen|förnyas nästa|förnyas på nytt
R nästa automatiska förlängning|nästa automatiska debitering|vi förnyar|vi förlänger|nästa avgift
R nästa inbetalning|nästa autogiro|nästa betalningstillfälle|nästa betalning dras
R nästa betalning sker|nästa dragning sker|nästa betalning den|nästa förlängningsdatum
R datum för förnyelse|datum för nästa betalning|datum för nästa förnyelse|förlängningsdatum
R debiteringsdatum|faktureringsdatum|dag för förnyelse|förnyelsedag|nästa förnyelsedag
R nästa betalningsdag|kommer automatiskt att förnyas|kommer automatiskt att förlängas|förnyas sedan
R blir automatiskt förnyad|automatisk förlängning den|förlängning den
R kommer att förnyas av sig själv|kommer att förlängas automatiskt|nästa period börjar|autoförnyas
R autoförnyas den|förnyas årsvis|förnyar sig automatiskt|nästa belastning|kortet debiteras
R ditt kort debiteras|vi debiterar ditt kort|vi drar pengar från ditt kort|dras från ditt kort
R vi debiterar igen|vi drar igen|nästa månadsbetalning|nästa årsbetalning
R vi förnyar din prenumeration automatiskt|vi förnyar ditt abonnemang automatiskt
R vi förnyar din licens automatiskt|vi förnyar din plan automatiskt|vi förnyar den automatiskt
R vi förnyar det automatiskt|vi förlänger din prenumeration automatiskt
R vi förlänger ditt abonnemang automatiskt|vi förlänger din licens automatiskt|förlängs av sig själv
R förlängs av sig självt|förlängs varje år|förlängs årligen|förnyas varje månad|förnyas månadsvis
R förnyas löpande|förlängs löpande|förnyas utan att du behöver göra något|ditt kort debiteras den
R kortet debiteras den|ditt kort kommer att debiteras|kortet kommer att debiteras|ditt kort dras
R fortsätter automatiskt|löper vidare automatiskt|rullar vidare automatiskt|vi förnyar åt dig
R vi förnyar den åt dig|vi förnyar det åt dig|vi sköter förnyelsen|vi sköter förnyelsen åt dig
R vi förnyar automatiskt|förnyas automatiskt åt dig|löper på automatiskt|nästa betalning tas
R nästa betalning görs|nästa betalning är|nästa betalning förfaller|nästa förnyelse är
R nästa förnyelse sker|vi tar nästa betalning|betalningen dras|pengarna dras den
R förnyas för ett år|förnyas med ett år|vi förnyar den automatiskt åt dig|tar vi betalt
R tar vi betalt igen|drar vi nästa betalning|drar vi pengarna
Z förnyas inte|kommer inte att förnyas|förlängs inte|förnyas ej|kommer inte att förlängas
Z ingen förnyelse|förnyas inte längre|utan förnyelse|utan automatisk förnyelse
Z ingen automatisk förnyelse|kommer ej att förnyas|kommer inte att förnyas automatiskt
Z kommer inte förnyas|kommer ej förnyas|förlängs ej|förnyas inte automatiskt|förnyas ej automatiskt
Z förlängs inte automatiskt|förlängs ej automatiskt|inte förnyas|inte att förnyas
Z förlängs inte längre|förlängs inte igen|förnyas inte igen|utan förlängning
Z utan automatisk förlängning|ingen förlängning|ingen automatisk förlängning|vi förnyar inte
Z vi förlänger inte|autoförnyas inte|autoförnyas ej|ej förnyas|ska inte förnyas|debiteras inte igen
Z förnyar sig inte|sker ingen förnyelse|sker ingen automatisk förnyelse|ingen autoförnyelse
Z utan autoförnyelse|du har sagt upp din plan|du har sagt upp din prenumeration
Z du har sagt upp ditt abonnemang|du har sagt upp abonnemanget|du har sagt upp prenumerationen
Z inte kommer att förnyas|utan att förlängas|utan att förnyas|utan att bli förlängd
Z utan att bli förnyad|utan att bli förlängt|utan att bli förnyat|fortsätter inte automatiskt
Z fortsätter inte|och förnyas inte|blir inte förnyad|blir inte förnyat|blir inte förlängd
Z blir inte förlängt|förnyas alltså inte|förnyas därför inte|du har sagt upp den
Z du har sagt upp det|du har avslutat din prenumeration|du har avslutat ditt abonnemang
S aktiverad|aktiverat|aktiv sedan|aktiveringsdatum|startdatum|aktiverades|i bruk sedan
S skyddad sedan|startade|började den|datum för aktivering|första aktivering
S aktiverad första gången|i kraft sedan|används sedan|startade den|aktiverades den|påbörjad den
S påbörjades den|började gälla|gällande sedan|aktiverad sedan|skyddat sedan|aktivt sedan
S första aktiveringen|aktiveringsdag|löper sedan
a aktiv|i kraft|löpande|gällande|är giltig|är giltigt|är i kraft|igång|är igång|du är skyddad
a är skyddad|i drift|i full gång|i gång|aktiv just nu|pågående|pågår|allt fungerar|allt är igång
a fungerar som det ska|fungerar
n inte aktiverad|inte aktiverat|ej aktiverad|ej aktiverat|ännu inte aktiverad|ännu inte aktiverat
n oanvänd|väntar på aktivering|inte använd ännu|redo att aktiveras|klar att aktiveras
n aldrig använd|aldrig använt|aldrig aktiverad|väntar på att aktiveras|avvaktar aktivering
n inte i bruk ännu|ännu inte i bruk|inte använd|inte tagen i bruk|oanvänt|inte påbörjad
n inte påbörjat|inte aktiverad än|inte aktiverat än|inte aktiverad ännu|inte aktiverat ännu
n inte börjat användas|har inte börjat användas|ännu inte börjat användas|aktivering saknas
n inte aktiverat licensen|har inte aktiverat|du har inte aktiverat|du har ännu inte aktiverat
n ej aktiverad ännu|ej påbörjad|ej påbörjat|ej startad|inte startad|inte startat|ännu inte startad
n ännu inte påbörjad|aktivera för att komma igång|aktivera för att börja|väntar på att bli aktiverad
n redo för aktivering|klar för aktivering|färdig att aktiveras|har ännu inte aktiverats
n har inte aktiverats|har inte aktiverats ännu|inte aktiverats|ännu inte använd|ännu inte använt
n inte använt ännu|ej använd|ej använt|inte använts|har inte använts|har ännu inte använts|ej i bruk
n inte i bruk|ej tagen i bruk|inte tagits i bruk|har inte tagits i bruk|inte börjat användas ännu
n oaktiverad|oaktiverat|ska aktiveras först|inaktiv tills den aktiveras|inte aktiv ännu
n inte aktiv än|ännu inte aktiv|ännu inte aktivt|aktivering pågår inte|inväntar att aktiveras
n behöver aktiveras först|inte aktiverat licensen än|har inte aktiverat licensen än
n inte aktiverat den än|ej aktiverad än|ej aktiverat än|inte i bruk än|inte använd än|inte använt än
n inte startad än|inte påbörjad än|ännu ej aktiverad|ännu ej aktiverat|inte kommit igång
n har inte kommit igång|inte kommit igång än|inte kommit igång med den än
n inte kommit igång med den här än|inte kommit igång ännu|aktivera när du vill
n aktivera den när du vill|aktivera när det passar dig|aktivera den när det passar dig
n aktivera när du är redo|aktivera den när du är redo|inte satt igång|inte satts igång
n inte tagits i bruk ännu|inte tagits i bruk än|ännu inte tagen i bruk
n du har inte aktiverat den än|har inte aktiverats än|inte aktiverats än|väntar på dig
n väntar på att tas i bruk|väntar på att du aktiverar|väntar på att användas
n inväntar första användning|har inte kommit igång med den här än|har inte kommit igång med den än
n har inte kommit igång ännu
f gratis|kostnadsfri|utan kostnad|utan avgift|kostnadsfritt|gratisversion|kostar ingenting
f kostar inget|kostar dig ingenting|kostar inte något|gratis att använda|helt gratis|gratisplan
f gratis plan|gratisabonnemang|gratislicens|gratisutgåva|utan kostnader|avgiftsfri|avgiftsfritt
f utan att betala|är gratis|gratisprogram|gratistjänst|gratisskydd|gratiskonto|gratisapp
f kostar inte ett öre|kostar dig inte ett öre|kostar inte en krona|kostar dig inte en krona
f kostar dig inget|kostar dig inte något|helt kostnadsfri|helt kostnadsfritt|utan extra kostnad
f gratisvariant|helt utan kostnad|inga avgifter|ingen kostnad|alltid gratis
t provversion|testversion|provperiod|provprenumeration|testperiod|provlicens|testabonnemang
t testprenumeration|provtid|gratis provperiod|gratis provversion|utvärderingsversion|prov
t demoversion|provabonnemang|prova-på|testlicens|du provar|du provar just nu|du testar
t du testar just nu|provar just nu|utvärderingslicens|utvärderingsperiod|utvärdering|provanvändning
t provkörning|provläge|testläge|testtid|provutgåva|provexemplar|provmånad|prova på-period
t prova-på-version|demolicens|demo|provperioden pågår|på prov|testfas|testutgåva
t provpaket|testkonto|provkonto|du testar oss|du provar oss|du testar oss just nu
t du provar oss just nu|du håller på att prova|du håller på att testa|testar oss|provar oss
t under provperioden|i provperioden|utvärderar|du utvärderar
d enhet|aktiva enheter|aktiv enhet|apparat|installationer|enhetsplats|enhetsplatser
d enhetslicenser|enhetslicens|maskiner|apparater|enhetsaktiveringar|antal enheter|enhetsanvändning
d använda licenser|utnyttjade licenser|licenser använda|licenser i bruk|licenser som används
d tilldelade licenser|förbrukade licenser|lediga licenser|licenser lediga|licenser kvar
d licenser tillgängliga|oanvända licenser|outnyttjade licenser|oanvända enhetsplatser
d oanvända enheter
p användare|person|medlem|personer|medlemmar|familjemedlem|familjemedlemmar|deltagare
p andra personer|andra
h delad med dig|delat med dig|delas med dig|delad av|delat av|delad med mig|delas av
h delad med ditt konto|delat med ditt konto|delad med detta konto|delas med ditt konto
h delat med mig|delat med dig av|delad med dig av
h la till dig|lade till dig|delas med mig|delas med oss
h delas med detta konto|delat med detta konto|delad till dig|delat till dig|delas till dig
h delad av ägaren|delats med dig|har delats med dig|delats med ditt konto|har delats av|delats av
h som delas med dig|ägs av någon annan|ägs av en annan person|du använder en delad prenumeration
h du använder ett delat abonnemang|delade med dig|gäst hos|du är gäst hos|du har lagts till av
h du lades till av|du har fått åtkomst av|du har fått tillgång av|delas ut av|delats ut av
h utdelad av
V gett dig åtkomst|har gett dig åtkomst|gav dig åtkomst|ger dig åtkomst|gett dig tillgång
V har gett dig tillgång|gav dig tillgång|lagt till dig|har lagt till dig
B gett dig åtkomst|har gett dig åtkomst|gav dig åtkomst|ger dig åtkomst|gett dig tillgång
B har gett dig tillgång|gav dig tillgång|lagt till dig|har lagt till dig
B har lagt till dig i sin familj|har lagt till dig i sitt abonnemang
B har lagt till dig i sin prenumeration|har lagt till dig i sin licens
B har lagt till dig i familjen|har lagt till dig i gruppen
B gett dig tillgång till sin prenumeration|gett dig åtkomst till sin prenumeration
B gett dig tillgång till sitt abonnemang|har gett dig tillgång till sin prenumeration
B har gett dig tillgång till sitt abonnemang|har gett dig åtkomst till sitt abonnemang
B låter dig använda sitt abonnemang|låter dig använda sin prenumeration
B låter dig använda sin licens|betalar din prenumeration|betalar ditt abonnemang
B betalar för din prenumeration|betalar för ditt abonnemang
O delad av dig|delat av dig|du delar|du är ägare|du är ägare av|du är innehavare av|ägs av dig
O tillhör dig|din egen prenumeration|ditt eget abonnemang|du äger|du har delat|delad av mig
O du är innehavare|du står som ägare|delas av dig|delas av mig|delad av er|delat av er|delas av er
O du delar ut|du har delat ut|du delade|delats av dig|har delats av dig|ägs av mig|du är ägaren
O ägare är du|ägaren är du|du är ägare till|du är kontots ägare|det är du som äger|du är innehavaren
O du är den som delar|tillhör mig|delade av dig|du har delat med dig|du är den som äger
O prenumerationen är din|abonnemanget är ditt|licensen är din|delas ut av dig
O delad med andra av dig|du har delat den|du har delat det
V delar|delat|delad|delade|har delat|delar ut|s familjeabonnemang|s familjeplan
V s familjeprenumeration|s familjelicens|s familj|s familjegrupp|s familjepaket
V har lagt till dig i sin familj|har lagt till dig i sitt abonnemang
V har lagt till dig i sin prenumeration|har lagt till dig i sin licens
V har lagt till dig i familjen|har lagt till dig i gruppen
V gett dig tillgång till sin prenumeration|gett dig åtkomst till sin prenumeration
V gett dig tillgång till sitt abonnemang|har gett dig tillgång till sin prenumeration
V har gett dig tillgång till sitt abonnemang|har gett dig åtkomst till sitt abonnemang
V låter dig använda sitt abonnemang|låter dig använda sin prenumeration
V låter dig använda sin licens|betalar din prenumeration|betalar ditt abonnemang
V betalar för din prenumeration|betalar för ditt abonnemang
Y med dig|med mig|du är med i|du ingår i|tack vare|du är medlem i|du hör till
r automatisk förnyelse|autoförnyelse|förnyelse|förnya automatiskt|automatisk förlängning
r autoförlängning|automatisk betalning|automatiska betalningar|automatiska förnyelser
r auto-förnyelse|förläng automatiskt|automatisk debitering|förnyande|förlängning
r abonnemangsförnyelse|återkommande betalning|återkommande betalningar|löpande betalning
r löpande betalningar|återkommande debitering|återkommande prenumeration|automatisk licensförnyelse
r prenumerationsförnyelse|licensförnyelse|förnyelsestatus|förnyelseinställning|förnyelsetyp
r status för förnyelse|autogiro|automatiskt abonnemang|förnya prenumerationen automatiskt
r förnya abonnemanget automatiskt|förnya licensen automatiskt|autoförnya|auto-förlängning
r automatisk kortbetalning|automatisk dragning|automatiska dragningar|förnyelse av prenumeration
r förnyelse av abonnemang|förnyelse av licens|förnyelse av prenumerationen|förnyelse av abonnemanget
r löpande förnyelse|pågående förnyelse|löpande förlängning|fortlöpande förnyelse
r kontinuerlig förnyelse|regelbunden förnyelse|regelbunden betalning|fortlöpande betalning
r löpande debitering|aktiv förnyelse|gällande förnyelse
y på|aktiverad|aktiverat|ja|påslagen|påslaget|slagit på|har slagit på|slogs på|slog på|aktiv|vald
y tillvald|är aktiverad|inkopplad|igång|har aktiverats|påslagna
z av|inaktiverad|inaktiverat|avstängd|avslagen|nej|inaktiv|avbruten|uppsagd|ej aktiv|inte aktiv
z inte påslagen|inte påslaget|avaktiverad|avaktiverat|uppsagt|avslaget|avbrutet|annullerad|manuell
z inte på|inte aktiverad|urkopplad|stängt av|slagit av|stängts av|slagits av|stängde av|frånvald
z bortvald|avböjd|ej aktiverad|ej aktiverat|ej påslagen|ej på|är av|slog av|slogs av|stängdes av
z har stängts av|har slagits av|du har stängt av|du har slagit av|du stängde av|du har avbrutit
z har avbrutits|sagt upp|har sagt upp|du har sagt upp|har sagts upp|avbeställd|stoppats|inte vald
z manuellt|för hand|är avstängd|är avslagen|är inaktiverad
b blockerad|blockerat|spärrad|spärrat|låst|åtkomst spärrad|spärrats|har spärrats|är spärrad
b är spärrat|spärrades|blockerats|har blockerats|blockerades|är blockerad|är blockerat|låsts
b har låsts|låstes|är låst|utelåst|svartlistad|svartlistat|vi har spärrat|vi har blockerat
b vi spärrade|vi blockerade|vi har låst|vi har tyvärr spärrat|vi har tyvärr blockerat
b har tyvärr spärrats|vi har stängt av åtkomsten|återkallad|återkallat|har återkallats
b tillgången är spärrad|tillgång spärrad|tillträde spärrat|vi tvingades spärra
b vi har tvingats spärra|åtkomsten är spärrad|åtkomsten är blockerad|åtkomsten har spärrats
b är utelåst|har blivit spärrad|har blivit blockerad|blivit spärrat|har blivit spärrat
u pausad|pausat|tillfälligt stoppad|uppskjuten|avstängd tillfälligt|tillfälligt avstängd
u avstängd tills vidare|vilande|suspenderad|tillfälligt pausad|stoppad|avstängt tillfälligt
u tillfälligt avstängt|avstängt|fryst|pausad tillfälligt|tillfälligt inaktiverad|satt på paus
u i paus|på paus|pausas|tillfälligt avbruten|tillfälligt stoppat|satts på paus|har satts på paus
u satt abonnemanget på paus|satt prenumerationen på paus|du har pausat|har pausats|pausats|pausades
u vi har pausat|är pausad|är pausat|är vilande|vilar|viloläge|i viloläge|tillfälligt fryst
u tillfälligt stängd|tillfälligt vilande|tillfälligt uppehåll|gör uppehåll|i uppehåll
u stoppats tillfälligt|stoppad tillfälligt|stoppat tillfälligt|tillfälligt inaktiv
u tillfälligt inaktiverat|suspenderat|suspenderats|har suspenderats|frysts|har frysts
u avbruten tillfälligt|tillfälligt avbrutet|tills vidare stoppad|tills vidare pausad
u tills vidare avstängd|har stoppats tillfälligt|har stängts av tillfälligt|stängts av tillfälligt
u avstängd för tillfället|på is|lagd på is|uppehåll|tar en paus|tar paus|har tagit en paus
u tagit en paus|gör en paus|har paus|pausläge|i pausläge|är på paus|ligger på is|har lagts på is
u är satt på paus|har du pausat|pausade du|du pausade|pausad av dig|pausat av dig
u tillfälligt satt på paus|är fryst|är tillfälligt stoppad|är tillfälligt avstängd
u pausad tills vidare|har frysts tillfälligt|vi har tillfälligt stoppat
u vi har tillfälligt stängt av|uppehåll pågår|paus pågår
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
w dig|leverantör|åtkomst|åtkomsten|nyckel|nyckeln|tjänst|tjänsten|sker|igen|men|därför|sitt|sin|sina
w vår|vårt|helt|basversion|basversionen|standard|av leverantör|prenumerationsstatus
w abonnemangsstatus|licensstatus|skyddsstatus|aktuell status|av oss|av kaspersky|av säljaren
w av tillverkaren|av supporten|den här|det här|full version|fullversion|fullversionen|utgåva|variant
w numera|dagsläget|i dagsläget|sammanfattning|vidare|ytterligare information|nivå|din enhet
w tills du avslutar|hos oss|licensnyckel|licensnyckeln|aktiveringsnyckel|aktuellt
w prenumerationsperioden|licensperioden|licensperiod|prenumerationsperiod|helt och hållet|perioden
w tyvärr|tog|allt|luta dig tillbaka|åt dig|du behöver inte göra något
w du behöver inte göra någonting|utan att du behöver göra något|drar inga fler pengar
w drar inga pengar|hittills|hemma|i hemmet|i hushållet|kontakta kundtjänst|kontakta oss
w kontakta supporten|kontakta support|kontakta vår support|kontakta återförsäljaren
w hör av dig till oss|hör av dig|sätt igång den igen|sätt igång den igen när du vill
w starta igen när du vill|starta den igen när du vill|starta den igen|återuppta den när du vill
w återuppta när du vill|fortsätt när du vill|när du vill|när det passar dig|kan titta|kan se
w kan streama|kan läsa|kan lyssna|kan fortsätta titta|kan titta vidare|är du också skyddad
w skyddas du också|goda nyheter|bra nyheter|ingen fara|precis|hoppas du gillar det
w välkommen till oss|som det ska|som vanligt
U används|använda|använd|i bruk|anslutna|ansluten|skyddade|installerade|upptagna|du använder
U använder|installerad|installerade på|installerat|installerat på|anslutet|kopplade|kopplad
U upptaget|upptagen|säkrade|säkrad|aktiv på|tilldelade|tilldelad|nyttjas|nyttjade|nyttjar|skyddas
U aktiva enheter|aktiv enhet|du skyddar|skyddad|registrerade|skyddar just nu|skyddar för närvarande
U skyddar nu|skyddar för tillfället|är upptagna|upptas|är skyddade|är anslutna|är kopplade
U inkopplade|tagna|förbrukade|förbrukat|utnyttjade|utnyttjas|utnyttjad|har lagt till
U du har lagt till|tillagda hittills|du har anslutit|har anslutit|du har installerat på
U du har kopplat|har kopplats|har anslutits|används på|används just nu|är i bruk|används redan
U redan använda|redan upptagna|redan anslutna|aktiverade på|ansluten till|anslutet till|finns på
U tilldelats|nyttjat|aktuellt använda|installerats på|är installerad på|körs på|parkopplade
U är skyddad|du är skyddad|använda licenser|utnyttjade licenser|licenser använda|licenser i bruk
U licenser som används|tilldelade licenser|förbrukade licenser|har du installerat på
U har du kopplat|har du anslutit|har du skyddat|har du lagt till|har du använt|du har använt
U du har skyddat|har skyddat|vi håller ett öga på|håller vi ett öga på|vi skyddar|skyddar vi
U vi vakar över|vakar vi över|vi bevakar|är säkrade|är installerade|är aktiverade på|kopplats till
U har lagts till|har satts upp|är tillagda
K upp till|högst|maximalt|max|totalt|sammanlagt|maximum|maximala|maximal|gräns|tillåtna|tillåten
K tillåtet|allt som allt|som mest|tillsammans|för upp till|skyddar upp till|i allt|täcker
K täcker upp till|täcker högst|skyddar högst|skyddar max|omfattar upp till|kan användas på
K kan användas på upp till|kan användas på högst|kan användas på max|kan användas på maximalt
K får användas på|får användas på högst|får användas på upp till|installera på upp till
K kan installeras på|kan installeras på upp till|kan installeras på högst|för högst|för max
K för maximalt|upp emot|så många som|inte fler än|ej fler än|maxantal|max antal|högsta antal
K enhetsgräns|gräns på|begränsad till|begränsat till|räcker för upp till|räcker till upp till
K gäller för upp till|gäller för högst|gäller på upp till|gäller upp till|räcker för högst
K du kan skydda upp till|kan skydda upp till|kan skydda högst|skydda upp till|stöder upp till
K stödjer upp till|tillåter|tillåter upp till|möjliga|som högst|sammantaget|inalles
K licens för upp till|använd på upp till|använd den på upp till|använd det på upp till
K använd på högst|använd den på högst|kan användas på så många som|som flest|maximalt antal
K ryms upp till|gäller maximalt|täcker som mest|skyddar som mest|för som mest
P ledig|ledigt|lediga|tillgänglig|tillgängliga|kvar|outnyttjad|outnyttjade|ej upptagna
P inte upptagna|återstår|återstående|över|kan lägga till ytterligare|du kan lägga till ytterligare
P kan fortfarande lägga till|du kan fortfarande lägga till|kan ännu lägga till
P kan fortfarande ansluta|du kan fortfarande ansluta|kan fortfarande skydda
P du kan fortfarande skydda|kan fortfarande aktivera|kan skydda ytterligare|kan ansluta ytterligare
P kan lägga till ännu|är lediga|är ledig|är ledigt|fria|outnyttjat|obrukade|ännu lediga|ännu ledig
P fortfarande lediga|inte använda|ej använda|är kvar|finns kvar|finns kvar att använda|kvarvarande
P resterande|kvar att använda|kvar att skydda|kvar att aktivera|till övers|otilldelade
P oanvända platser|lediga licenser|licenser lediga|licenser kvar|licenser tillgängliga
P oanvända licenser|outnyttjade licenser|oanvända enhetsplatser|oanvända enheter
P ännu outnyttjade|fortfarande outnyttjade|fortfarande ledig
P lediga kvar|inte tilldelade|inte utnyttjade|ej utnyttjade|att fylla|är fortfarande lediga
P är ännu lediga|är outnyttjade|inte använd|inte använt|ej i bruk|inte i bruk|oanvänd|oanvänt
P ännu inte använda
C förnyas automatiskt|förnyas av sig självt|förnyas av sig själv|förlängs automatiskt
C förnyas varje år|förnyas årligen|vi förnyar din prenumeration automatiskt
C vi förnyar ditt abonnemang automatiskt|vi förnyar din licens automatiskt
C vi förnyar din plan automatiskt|vi förnyar den automatiskt|vi förnyar det automatiskt
C vi förlänger din prenumeration automatiskt|vi förlänger ditt abonnemang automatiskt
C vi förlänger din licens automatiskt|förnyar sig själv|förnyar sig automatiskt
C kommer att förnyas automatiskt|kommer automatiskt att förnyas|förlängs av sig själv
C förlängs av sig självt|förlängs varje år|förlängs årligen|förnyas varje månad|förnyas årsvis
C förnyas månadsvis|förnyas löpande|förlängs löpande|autoförnyas|kommer att förlängas automatiskt
C kommer automatiskt att förlängas|förnyas utan att du behöver göra något|fortsätter automatiskt
C löper vidare automatiskt|rullar vidare automatiskt|vi förnyar åt dig|vi förnyar den åt dig
C vi förnyar det åt dig|vi sköter förnyelsen|vi sköter förnyelsen åt dig|vi förnyar automatiskt
C förnyas automatiskt åt dig|löper på automatiskt
L dagar|dag|månader|månad|år|veckor|vecka|kvar|återstår|återstående|timmar|timme
L dygn|är kvar|finns kvar|kvarvarande|resterande
3 om
q köp|erbjudande|rabatt|spara|prova|kampanj|uppgradera till|rekommenderas|varukorg|beställ
q kanske gillar|rekommender|prova gratis|kundvagn|gillar|starta gratis
o av|av dina|av era|av de|av totalt|av sammanlagt
g logga in|inloggning|logga|logga in på
T avtal|villkor|meddelande|licensavtal|användarvillkor|licensavtalet|användaravtal
c kod|engångskod|verifieringskod|koden|aktiveringskod|bekräftelsekod|säkerhetskod
c tvåstegsverifiering|kontrollkod|bekräfta din identitet
D ladda ned|ladda ner|hämta|installera|nedladdningar|nedladdning|ladda|hämtningar|nedladdad
D installation
Q qr|skanna|skanning|kamera
N inte|ej|inga|ingen|inget|aldrig|utan
W fredag|lördag|söndag|måndag|tisdag|onsdag|fre|lör|sön|mån|tis|ons|tors|på söndag|torsdag
k inga|ingen|inget|inte några|inte något|saknar
j du|ditt|din|dina|har|ännu|än|för närvarande|just nu|det|finns|här|i|på|till|för|detta|den|konto
j kontot|tillagda|registrerade|kopplade|kopplat|några|något|kaspersky|my
G sessionen har gått ut|session har gått ut|sessionen har upphört|sessionen är avslutad
G session har avslutats|sessionen har avslutats|utloggad|loggats ut|logga in igen
G sessionen har löpt ut|din session har löpt ut|du loggades ut|du har loggats ut|logga in på nytt
l tillgänglig
H för|till|gäller för|räcker till|räcker för|avsedd för|licensierad för|licens för|är giltig för
H giltig för|gäller på|räcker åt
F snart|inom kort|nästan|strax|närmar sig|håller på att|är på väg att
0 i dag|idag
1 i morgon|imorgon
! i övermorgon
< i förrgår
9 i går|igår
J automatisk|automatiskt
= eftersom|därför att|på grund av|efter misstänkt|efter misstanke|på grund av utebliven
= då betalningen|då betalning|till följd av|för brott mot|vid misstanke|med anledning av
= i väntan på betalning|för att betalningen|efter utebliven|efter missad|för utebliven
= efter brott mot|beroende på
& och(?! med)
# -|två|tre|fyra|fem|sex|sju|åtta|nio|tio
8 samma dag|den dagen|samma datum
k har inte
j köpt|hittades|hittat|lista|listan|egna|min|mitt|mina|ingenting|hittade|vi|dig|är
j anslutna
j hos oss|hittar|visa|kontoet|e-postadress
j verkar|registrerad|tecknat
x ingenting|inget här|tomt|tom|inga data|ingen data|inga poster|inga objekt|inget att visa
e logga ut|logga av
I inloggad som|inloggad|inloggad med|du är inloggad|välkommen|välkommen tillbaka|hej
5 ännu|fortfarande
6 platser|plats
P plats för|det finns plats för|finns plats för|finns det plats för|finns fortfarande plats för
P det finns fortfarande plats för|fortfarande plats för|ännu plats för|plats kvar för|har plats för
P kan lägga till|du kan lägga till|kan du lägga till|kan du fortfarande lägga till|kan läggas till
P kan fortfarande läggas till|kan fortfarande skyddas|kan ännu skyddas|kan du fortfarande skydda
P kvar att lägga till|kvar att fylla|kvar att ansluta|kan du ansluta|ännu oskyddade
P fortfarande oskyddade|återstår att|ännu inte skyddade|inte skyddade ännu|väntar på skydd
P att lägga till
K plats för upp till|plats för hela|plats för högst|plats för totalt|plats för max
K plats för maximalt|du kan använda det på|du kan använda den på|du kan använda det på upp till
K du kan använda den på upp till|du kan ha det på|du kan ha det på upp till|räcker till hela
o till av de|till av|till av dina|till av era|fler av|fler av dina|fler av de|ytterligare av
o ytterligare av de|ytterligare av dina|kvar av de|kvar av dina
P till av de|till av|till av dina|till av era|fler av|fler av dina|fler av de|ytterligare av
P ytterligare av de|ytterligare av dina|kvar av de|kvar av dina
d fler enheter|ytterligare enheter|ytterligare enhet
P fler enheter|ytterligare enheter|ytterligare enhet
U är med|är säkra|är inkopplade|är under beskydd|skyddas redan
s ditt avtal|avtalet
w avtalsstatus|avtalstid|avtalsperiod|själv|själva|från ditt kort|från ditt konto|på ditt kort
w från kortet|från kontot|precis som varje månad|som varje månad|precis som vanligt
w på dina egna prylar|på dina prylar|du kan använda det|du kan använda den|du kan använda allt
w alla funktioner|än|du har köpt skyddet|du har köpt licensen|du har köpt det|nästan klart
w nästan klar|snart klart|annars brinner koden inne|annars går koden förlorad
w annars slutar koden gälla|av administratören|av en administratör|av din administratör
w av administratör|inga pengar dras under tiden|inga pengar dras|skyddet är också avslaget
w men skyddet är också avslaget|under tiden är skyddet avslaget
w bra val|bra jobbat|grattis|hurra|attans|oj|hoppsan|ojdå|tack|allt är i sin ordning|i sin ordning
w allt är i ordning|allt i ordning|vi mejlar dig en månad innan|så att du hinner bestämma dig
w så att du hinner bestämma dig i lugn och ro|vi mejlar dig i god tid|vi påminner dig i god tid
w vi hör av oss i god tid|vi påminner dig innan|vi hör av oss innan dess|vi påminner dig
w vi hör av oss|grundskydd|grundskyddet|basskydd|så länge du vill|så länge som du vill|tills dess
w fram till dess|händer ingenting|ändras ingenting|är allt som vanligt|fungerar allt som vanligt
w så du behöver inte göra något|så du behöver inte göra någonting|så du behöver inte göra nånting
w helt automatiskt|utan bindningstid|bra att veta|lugn|ta det lugnt|inga problem
w dina enheter är inte längre skyddade|dina enheter är oskyddade|dina enheter är nu oskyddade
w så dina enheter är inte längre skyddade|i hela
E löper ditt abonnemang ut|löper din prenumeration ut|löper licensen ut|löper abonnemanget ut
E löper prenumerationen ut|löper din licens ut|löper skyddet ut|löper ditt skydd ut
E går ditt abonnemang ut|går din prenumeration ut|går licensen ut|går abonnemanget ut
E går prenumerationen ut|går din licens ut|går ditt skydd ut|går skyddet ut|går den ut|går det ut
E löper den ut|löper det ut|tar ditt abonnemang slut|tar din prenumeration slut
E tar abonnemanget slut|tar prenumerationen slut|tar det slut|tar den slut|tar skyddet slut
E tar ditt skydd slut|slutar ditt abonnemang|slutar din prenumeration|slutar abonnemanget
E slutar prenumerationen|upphör ditt abonnemang|upphör din prenumeration
E kan använda allt till och med
E kan använda allt fram till|kan fortsätta använda det till
E kan fortsätta använda det fram till|kan fortsätta använda den till
E kan fortsätta använda den fram till|kan fortsätta använda allt till
E kan använda allt till|kan använda skyddet till|kan använda skyddet till och med
E kan använda skyddet fram till|håller dig säker till|håller dig skyddad till
E håller dig skyddad till och med|håller dig säker till och med|vi skyddar dig till
E vi skyddar dig till och med|vi skyddar dig fram till|pågår till|pågår till och med|pågår fram till
E avtalstid till|avtalstid till och med|avtalet löper till|avtalet gäller till
E avtalet gäller till och med|alltså till|det vill säga till|är ditt till|är din till
E har du skydd till|skyddad ända fram till|trygg till
E trygg fram till|är du trygg till|du är trygg till|du är trygg till och med
E din sista dag är
Z vi drar inga fler betalningar|vi drar inga fler pengar|vi drar inget mer|vi drar inga pengar mer
Z drar inga fler betalningar|inga fler betalningar dras|det dras inga fler pengar
Z övergår inte i ett abonnemang|blir inte en prenumeration
Z blir inget abonnemang|förnyar vi inte|rullar inte på
- vi drar inget mer än|vi drar inget mer förrän|vi drar inga fler pengar förrän
- vi drar inga pengar mer förrän|inga fler betalningar dras förrän|inga fler betalningar dras till
- vi drar inget mer till|vi drar inga fler pengar till|vi drar inga fler betalningar till
- det dras inga fler pengar till|vi förnyar inte förrän|vi förnyar inte utan|inga pengar dras till
- inga pengar dras förrän|drar vi inte|drar vi inga|kaspersky bjuder
R nästa faktura skickas|nästa faktura kommer|nästa faktura dras|nästa faktura förfaller|drar vi
R drar vi igen|drar vi pengar igen|förnyar vi|förlänger vi
R nästa gång vi drar pengar är|nästa gång vi drar pengar|nästa gång vi drar
R nästa gång du betalar är|nästa gång dras|betalar du igen|du betalar igen|dras igen
R dras automatiskt igen|börjar ditt nästa år|börjar nästa period|startar nästa period
R börjar nästa avtalsperiod|fortsätter det automatiskt|förlängs det automatiskt
R förlängs den automatiskt
R rullar på automatiskt
R fortsätter av sig själv|fortsätter av sig självt
R vi förnyar automatiskt åt dig
R vi fixar förnyelsen|vi fixar förnyelsen åt dig
R vi tar hand om förnyelsen|vi ordnar förnyelsen
C rullar på automatiskt
C fortsätter av sig själv|fortsätter av sig självt
C vi förnyar automatiskt åt dig
C vi fixar förnyelsen|vi fixar förnyelsen åt dig
C vi tar hand om förnyelsen|vi ordnar förnyelsen
X sedan § saknar du skydd|sedan den § saknar du skydd|sedan § är du oskyddad
X sedan den § är du oskyddad|oskyddad sedan|oskyddad sedan den|utan skydd sedan|utan skydd sedan den
X sedan § är du utan skydd|sedan den § är du utan skydd|sedan den § är dina enheter oskyddade
X sedan § är dina enheter oskyddade
A lös in din kod senast|lös in koden senast|lös in din kod före|lös in den senast|lös in koden före
A lös in den före|aktivera din licens senast
A aktivera det senast|aktivera din prenumeration senast|aktivera ditt abonnemang senast
A aktivera skyddet senast
A aktivera din licens före|aktivera det före
A aktivera din prenumeration före|aktivera ditt abonnemang före|aktivera skyddet före
A aktivera din kod senast|aktivera koden senast|kom ihåg att aktivera den senast
A kom ihåg att aktivera det senast|kom ihåg att aktivera senast|glöm inte att aktivera den senast
A glöm inte att aktivera senast|ange din kod senast|använd koden senast|använd din kod senast
A sätt igång skyddet senast|sätt igång det senast|starta skyddet senast|måste lösas in senast
A ska lösas in senast|du behöver bara aktivera den|du behöver bara aktivera det
A du behöver bara aktivera|återstår bara att aktivera|bara att aktivera|det är bara att aktivera
n inte satt igång det|inte satt igång den|inte satt igång än|inte satt igång skyddet
n inte inlöst|ännu inte inlöst|inte inlöst än|ej inlöst|inte löst in|inte löst in din kod
n har inte löst in din kod|din kod väntar|koden väntar på att lösas in|väntar på att lösas in
n väntar på att sättas igång|väntar på att du aktiverar den|väntar på att du aktiverar det
n din kod ligger redo|licensen ligger redo
n redo att sättas igång|redo att lösas in|redo att tas i bruk
V du är gäst på|betalar för dig|låter dig vara med|låter dig använda det|låter dig använda den
V låter dig använda abonnemanget|låter dig använda prenumerationen|låter dig använda det här
V bjuder på det här skyddet|bjuder dig på det här skyddet|bjuder på abonnemanget
V bjuder dig på abonnemanget|bjuder på prenumerationen|bjuder dig på det här|bjuder på skyddet
V bjuder dig på skyddet|du är med tack vare|du är skyddad tack vare|har gett dig en plats
V gav dig en plats|har tagit med dig i sitt abonnemang|har tagit med dig i sin prenumeration
V har tagit med dig i sin familjeplan|har lagt till dig i sin familjeplan
V har lagt till dig i sitt familjeabonnemang|har lagt till dig på sitt abonnemang
V har bjudit in dig i sitt abonnemang
B du är gäst på|betalar för dig|låter dig vara med|låter dig använda det|låter dig använda den
B låter dig använda abonnemanget|låter dig använda prenumerationen|låter dig använda det här
B bjuder på det här skyddet|bjuder dig på det här skyddet|bjuder på abonnemanget
B bjuder dig på abonnemanget|bjuder på prenumerationen|bjuder dig på det här|bjuder på skyddet
B bjuder dig på skyddet|du är med tack vare|du är skyddad tack vare|har gett dig en plats
B gav dig en plats|har tagit med dig i sitt abonnemang|har tagit med dig i sin prenumeration
B har tagit med dig i sin familjeplan|har lagt till dig i sin familjeplan
B har lagt till dig i sitt familjeabonnemang|har lagt till dig på sitt abonnemang
B har bjudit in dig i sitt abonnemang
V familjeplan|familjeabonnemang|familjeprenumeration|familjelicens|familjepaket
Y du är med på|du har en plats i|du har en plats på|du har fått en plats i
b tvingats spärra|tvingats spärra licensen|tvingats spärra din licens
b tvingats spärra ditt abonnemang|tvingats spärra abonnemanget|tvingats blockera|behövt spärra
b behövt spärra licensen|varit tvungna att spärra|varit tvungna att spärra licensen
b varit tvungna att spärra din licens|varit tvungna att blockera|spärrad sedan|spärrat sedan
b blockerad sedan
u pausad sedan|pausat sedan|pausad sedan den|pausat sedan den|pausad den|på paus sedan
u du har tryckt på paus|tryckt på paus|vilar sedan|har vilat sedan|ligger vilande
u har en paus
t provar alla funktioner|du provar alla funktioner|inne i din provperiod
t mitt i din provperiod|i din provperiod|inne i provperioden|fortfarande i provperioden
f gratis för alltid|och förblir gratis
f utan kostnad så länge du vill
d platser för enheter|platser för dina enheter
w dina egna prylar|egna prylar
- priset pågår|priset gäller till|priset håller till
7 skyddar
w om du inte säger upp|om du inte avslutar
l tillgängliga|licenser tillgängliga
K täckte
w tid
d enh
l plats för|det finns plats för|finns plats för|finns det plats för|har plats för
E är det slut|då är det slut|sedan är det slut|är det slut med|är det slut den
X nu är det slut|tyvärr är det slut
w kan du använda allt som vanligt|kan du använda allt|kan du använda allt precis som vanligt
w kan du använda allt som förut|kan du använda allt precis som förut|kan du använda det som vanligt
w kan du använda det|kan du fortfarande använda allt|kan du fortsätta använda allt
w kan du fortsätta använda det|kan du fortsätta att använda allt|kan du fortsätta att använda det
R rullar vidare|löper automatiskt vidare|rullar automatiskt vidare|rullar vidare av sig självt
C rullar vidare|löper automatiskt vidare|rullar automatiskt vidare|rullar vidare av sig självt
E rullar på till|rullar på fram till|rullar vidare till|rullar vidare fram till
E löper vidare fram till
Z löper inte vidare|rullar inte vidare|du har sagt upp|har sagt upp|har sagt upp det|inget mer dras
- inget mer dras förrän|inget mer dras före|inget mer dras innan|inget mer dras fram till
- inget mer dras till
w allt är klart|allt är ordnat|allt är fixat|allt rullar på|allt rullar|allt rullar på som det ska
d enheter är igång|enheter igång|enheter är i gång|enheter är redan igång
U enheter är igång|enheter igång|enheter är i gång|enheter är redan igång
P plats för ytterligare|finns plats för ytterligare|det finns plats för ytterligare
P har plats för ytterligare|finns det plats för ytterligare
w aktivera det så börjar året räknas|aktivera det så börjar året|aktivera så börjar året
w så börjar året räknas|så börjar ditt år|ditt år börjar när du aktiverar
w året börjar när du aktiverar|året börjar räknas när du aktiverar
w ditt år börjar när du aktiverar det|ange din kod|ange koden|skriv in din kod|skriv in koden
w så är du igång|så är du i gång|knappa in din kod
n har inte börjat använda det|har inte börjat använda den|har inte börjat använda abonnemanget
n har inte tagit det i bruk|har inte använt din kod|har inte använt koden|har inte löst in koden
n redo när du är det|redo när du är|har ännu inte börjat använda det
A använd din kod före|använd koden före|använd din kod innan|använd koden innan
w du kör vår|du kör|utan kort|utan bankkort|sedan bestämmer du själv|bestämmer du själv
w väljer du själv|om du vill fortsätta|om du vill behålla det|därefter kostar det|sedan kostar det
w efter det kostar det|du betalar inget fram till dess|fram till dess betalar du inget
w fram till dess betalar du ingenting|du betalar ingenting fram till dess|så hjälper vi dig
w så hjälper vi till|så löser vi det|så reder vi ut det|annars går koden ut
w annars slutar din kod gälla|sedan går koden ut|därefter går koden ut|annars går din kod ut
w så länge du har lyst
q du kan prova|du kan testa|du kan prova allt|du kan prova oss|du kan testa allt|du kan testa oss
h bjuder dig på den här|bjuder dig på det här|bjuder dig på abonnemanget
h bjuder dig på det här abonnemanget
E är det förbi|är det över
X nu är det förbi|nu är det över
w vi skickar ett mejl|vi skickar ett mejl till dig
E bra till|stoppas den|tillgänglig till|tillgängligt till|förbetald till|förbetalt till|säker till
E du är säker till|räcker till §|håller till §|fortsätter att gälla till|fortsätter fungera till
E fortsätter att fungera till|går snart ut|går snart ut den|gäller på alla dina enheter till
E rullar till|ordinarie slutdatum|ordinarie slutdag|sista provdag
F går snart ut|går snart ut den
E slut
X slut sedan|löpte till|var betald till|var betalt till|gällde bara till|fungerade till|varade till
X räckte till §|höll till §|inaktiv sedan|sista dagen var|sista dag var|sista dagen var den
X giltighetstiden passerades|giltighetstiden passerades den|gick tyvärr ut|var skyddad till
X var skyddad fram till|du var skyddad till|du var skyddad fram till|skyddade dig till
X licenstiden är slut|tiden har runnit ut|har tiden runnit ut|fungerar inte längre
X licenstiden har gått ut|licenstiden gick ut
R nästa räkning|nästa avdrag|nästa förfallodag|nästa förfallodatum|nästa betaldag|vi drar beloppet
R vi drar nästa gång|betalas nästa gång|fortsätter automatiskt från|fortsätter av sig självt från
R förnyas varje år nästa gång|förnyas årligen nästa gång|kommande betalning|kommande förnyelse
C vi förlänger åt dig|vi förlänger det åt dig
w så slipper du tänka på det|så du slipper tänka på det|varav|st|av säkerhetsskäl
w verifiera köpet så hjälper vi dig vidare|misstänkt missbruk|licenstid
Z slutar sedan|sedan slutar det|då slutar det|därefter slutar det|inga fler dragningar
Z inga fler betalningar|inga ytterligare betalningar|du debiteras inte igen|abonnemang uppsagt
Z abonnemanget är uppsagt|uppsagd av dig|uppsagt av dig
d enheter tillagda|tillagda enheter|enheter inlagda|enheter inloggade|inloggade enheter
d aktiveringar använda
U enheter tillagda|tillagda enheter|enheter inlagda|enheter inloggade|inloggade enheter
U aktiveringar använda
2 båda enheterna|båda platserna|båda enhetsplatserna
K omfattade|gällde högst|gällde max|gällde upp till
H gällde för|köpt för|fungerar på
d enheter samtidigt
K enheter samtidigt
d enhetsgräns|datorer och mobiler|datorer eller mobiler|mobiler och datorer|datorer och telefoner
d telefoner och datorer
a rullar på
n oanvänd kod|kod inte använd|koden är inte använd|ny och oanvänd|ny ej aktiverad|ny inte aktiverad
n ny ej tagen i bruk|redo att börja|ligger och väntar|köpt men inte aktiverad|har inte börjat än
n börjar gälla när du slår in koden|klar att aktivera
A lös in senast|lös in före|löses in senast|löses in före
V inbjuden av|du är inbjuden av|du blev inbjuden av|tillagd av|du är tillagd av|betalar för det
V betalar abonnemanget|betalar för abonnemanget
B inbjuden av|du är inbjuden av|du blev inbjuden av|tillagd av|du är tillagd av|betalar för det
B betalar abonnemanget|betalar för abonnemanget
h ger dig tillgång|har gett dig tillgång|lånad av|lånad från|utlånad av|du har fått det av
h du har fått den av|du har fått en plats av
b åtkomst nekad|avstängd på grund av missbruk|koden är spärrad|var tvungna att blockera licensen
b vi var tvungna att blockera licensen|var tvungna att spärra abonnemanget
b vi var tvungna att spärra abonnemanget
f förblir gratis|du betalar inget|du betalar ingenting
t gratisprov
q testa|testa fritt|testa gratis
- får använda|du får använda|slutförd|slutfört|slutförs|slutföra
E förlängd till|förlängd till och med|förlängd fram till|förlängd t.o.m|förlängt till
E förlängt till och med|förlängt fram till|förlängt t.o.m|förlängts till|förlängts till och med
E förlängts fram till|förlängts t.o.m|förlängdes till|förlängdes till och med|förlängdes fram till
E förlängdes t.o.m|förlängda till|förlängda till och med|förlängda fram till|förlängda t.o.m
E förlängd gratis till|förlängd kostnadsfritt till|förlängd utan kostnad till|förlängt gratis till
E förlängt kostnadsfritt till|förlängt utan kostnad till|förlängts gratis till
E förlängts kostnadsfritt till|förlängts utan kostnad till|förlängdes gratis till
E förlängdes kostnadsfritt till|förlängdes utan kostnad till|gratis förlängd till
E gratis förlängt till|gratis förlängts till|kostnadsfritt förlängd till|kostnadsfritt förlängt till
E kostnadsfritt förlängts till|förlängt ditt abonnemang till|förlängt ditt abonnemang gratis till
E förlängt ditt abonnemang kostnadsfritt till|förlängt din prenumeration till
E förlängt din prenumeration gratis till|förlängt din prenumeration kostnadsfritt till
E förlängt din licens till|förlängt din licens gratis till|förlängt din licens kostnadsfritt till
E förlängde ditt abonnemang till|förlängde ditt abonnemang gratis till
E förlängde ditt abonnemang kostnadsfritt till|förlängde din prenumeration till
E förlängde din prenumeration gratis till|förlängde din prenumeration kostnadsfritt till
E förlängde din licens till|förlängde din licens gratis till|förlängde din licens kostnadsfritt till
E förlängt ditt abonnemang till och med|förlängt din prenumeration till och med
E förlängt din licens till och med|nytt slutdatum|ny slutdag|nytt utgångsdatum|ny sista dag
s hennes abonnemang|hennes prenumeration|hennes licens|hans abonnemang|hans prenumeration
s hans licens|deras abonnemang|deras prenumeration|deras licens|dennes abonnemang
s dennes prenumeration|dennes licens|ägarens abonnemang|ägarens prenumeration|ägarens licens
a pausad , åter aktiv|pausad , nu åter aktiv|pausad , aktiv igen|pausad , nu aktiv igen
a pausad , men aktiv igen|pausad men aktiv igen|spärrad , åter aktiv|spärrad , nu åter aktiv
a spärrad , aktiv igen|spärrad , nu aktiv igen|spärrad , men aktiv igen|spärrad men aktiv igen
a blockerad , åter aktiv|blockerad , nu åter aktiv|blockerad , aktiv igen|blockerad , nu aktiv igen
a blockerad , men aktiv igen|blockerad men aktiv igen|pausat , åter aktivt|pausat , nu åter aktivt
a pausat , aktivt igen|pausat , nu aktivt igen|spärrat , åter aktivt|spärrat , nu åter aktivt
a spärrat , aktivt igen|spärrat , nu aktivt igen|blockerat , åter aktivt|blockerat , nu åter aktivt
a blockerat , aktivt igen|blockerat , nu aktivt igen|åter aktiv|åter aktivt|åter igång|åter i gång
a åter i kraft|återigen aktiv|återigen aktivt|återigen igång|återigen i gång|återigen i kraft
a aktiv på nytt|aktivt på nytt|var pausad , nu åter aktiv|var pausad , nu aktiv igen
a var pausad , men är aktiv igen|var pausad men är aktiv igen|var pausad men är nu aktiv igen
a var spärrad , nu åter aktiv|var spärrad , nu aktiv igen|var spärrad , men är aktiv igen
a var spärrad men är aktiv igen|var spärrad men är nu aktiv igen|varit pausad , nu åter aktiv
a varit pausad , nu aktiv igen|varit pausad , men är aktiv igen|varit pausad men är aktiv igen
a varit pausad men är nu aktiv igen|varit spärrad , nu åter aktiv|varit spärrad , nu aktiv igen
a varit spärrad , men är aktiv igen|varit spärrad men är aktiv igen
a varit spärrad men är nu aktiv igen|var pausat , nu åter aktivt|var pausat , nu aktivt igen
a var pausat , men är aktivt igen|var pausat men är aktivt igen|var pausat men är nu aktivt igen
a var spärrat , nu åter aktivt|var spärrat , nu aktivt igen|var spärrat , men är aktivt igen
a var spärrat men är aktivt igen|var spärrat men är nu aktivt igen|varit pausat , nu åter aktivt
a varit pausat , nu aktivt igen|varit pausat , men är aktivt igen|varit pausat men är aktivt igen
a varit pausat men är nu aktivt igen|varit spärrat , nu åter aktivt|varit spärrat , nu aktivt igen
a varit spärrat , men är aktivt igen|varit spärrat men är aktivt igen
a varit spärrat men är nu aktivt igen
- var pausad|var pausat|var spärrad|var spärrat|var blockerad|var blockerat|varit pausad
- varit pausat|varit spärrad|varit spärrat|varit blockerad|varit blockerat|hade pausats
- hade spärrats|hade blockerats|hade stoppats
w spärren är hävd|spärren har hävts|spärren är borttagen|spärren har tagits bort
w blockeringen är hävd|blockeringen har hävts|blockeringen är borttagen|blockeringen har tagits bort
w på egen begäran|på din begäran|på din egen begäran|på egen önskan|enligt önskemål
w enligt ditt önskemål|enligt din begäran|på eget initiativ|som tack för tålamodet
w som tack för ditt tålamod|som tack för att du väntade|som kompensation|som ersättning
w går aldrig ut
P finns plats kvar för|det finns plats kvar för
R förnyas återigen automatiskt|förnyas automatiskt igen
C förnyas återigen automatiskt|förnyas automatiskt igen
K du får använda det på|du får använda den på
+ avböj|tacka nej|avvisa
- pris på|priset på|priset för|ditt pris|pris för|priset är|samma pris|detta pris|fast pris
- var aktiv|var aktivt|har varit aktiv|har varit aktivt|varit aktiv|varit aktivt|var gratis
- var påslagen|var påslaget|var på|var igång|var giltig|var giltigt
- avstängd till|avstängd till och med|avstängd fram till|är avstängd till|är avstängd till och med
- är avstängd fram till|avslagen till|avslagen till och med|avslagen fram till|är avslagen till
- är avslagen till och med|är avslagen fram till|inaktiverad till|inaktiverad till och med
- inaktiverad fram till|är inaktiverad till|är inaktiverad till och med|är inaktiverad fram till
- påslagen till|påslagen till och med|påslagen fram till|är påslagen till|är påslagen till och med
- är påslagen fram till
- ditt konto är|kontot är|kontot har|konto är
- per användare|slut på platser|slut på enheter|platserna är slut|platser är slut
- förnyades automatiskt
- inbjuden till|inbjuden fram till
P oanvända
r automatisk förnyelse av abonnemanget|automatisk förnyelse av ditt abonnemang
r automatisk förnyelse av licensen|automatisk förnyelse av din licens
r automatisk förnyelse av prenumerationen|automatisk förnyelse av din prenumeration
r automatisk förnyelse av skyddet|automatisk förnyelse av planen
r automatisk förnyelse av abonnemang|automatisk förnyelse av licens
- uppskjuten till|uppskjutet till|uppskjuten|uppskjutet|ogiltig nyckel|ogiltig licensnyckel
- tidigare delad med dig|tidigare delat med dig|tidigare delad|tidigare delat|var delad med dig
- var delat med dig|var delad|var delat|har varit delad med dig|har varit delat med dig
w du kan njuta av allt|bara ett steg kvar|ett steg kvar|bara ett steg till|sista steget
s försäkringen|försäkring
E försäkrad till|försäkrad till och med|försäkrad fram till|du är försäkrad till
E du är försäkrad till och med|efter att den löpt ut|efter att den har löpt ut
E efter att den löper ut|när den löper ut|när den går ut|när det löper ut|när det går ut
E du kan fortsätta titta till|du kan fortsätta att titta till|du kan titta till och med
E du kan fortsätta titta till och med|du kan se allt fram till|du kan fortsätta lyssna till
E du kan fortsätta spela till|du kan titta fram till
J per automatik
R förlängs per automatik|förnyas per automatik|vi förnyar din prenumeration åt dig
R vi förnyar ditt abonnemang åt dig|vi förnyar din licens åt dig
R vi förlänger din prenumeration åt dig|vi förlänger ditt abonnemang åt dig
R med automatisk förlängning|löper på tills du säger upp|löper tills du säger upp
R löper vidare tills du säger upp|fortsätter tills du säger upp|med automatisk förnyelse
R löper på tills du säger upp det|löper tills du säger upp det|löper vidare tills du säger upp det
R löper på tills du säger upp den|löper tills du säger upp den|fortsätter tills du säger upp det
R fortsätter tills du säger upp den
C förlängs per automatik|förnyas per automatik|vi förnyar din prenumeration åt dig
C vi förnyar ditt abonnemang åt dig|vi förnyar din licens åt dig
C vi förlänger din prenumeration åt dig|vi förlänger ditt abonnemang åt dig
C med automatisk förlängning|löper på tills du säger upp|löper tills du säger upp
C löper vidare tills du säger upp|fortsätter tills du säger upp|med automatisk förnyelse
C löper på tills du säger upp det|löper tills du säger upp det|löper vidare tills du säger upp det
C löper på tills du säger upp den|löper tills du säger upp den|fortsätter tills du säger upp det
C fortsätter tills du säger upp den
n bara ett steg kvar aktivera|ett steg kvar aktivera|bara ett steg till aktivera
n sista steget aktivera|dags att aktivera
- steg kvar aktivera vpn|ett steg kvar aktivera vpn|bara ett steg kvar aktivera vpn
- sista steget aktivera vpn|sista steget aktivera auto|ett steg kvar aktivera automat
- bara ett steg kvar aktivera automat|bara ett steg kvar aktivera förnyelse|dags att aktivera vpn
- inloggad på §|senast inloggad|kopplade till ditt konto|kopplade till kontot|inloggad på ditt konto
- inloggad på kontot|du har tillgång tack vare din|du har tillgång tack vare vår
- du har tillgång tack vare ditt|du kan använda det här tack vare din
- du kan använda det här tack vare ditt|du har åtkomst tack vare din|du har åtkomst tack vare ditt
- du har det här tack vare din|giltigt avtal till|giltigt avtal krävs
P det finns plats|det finns plats kvar|det finns fortfarande plats
d mobiler eller surfplattor|mobiler eller datorer|telefoner eller surfplattor
d datorer eller surfplattor
H du kan installera på|du kan installera den på|du kan installera det på|kan användas på upp till
U körs just nu på|körs nu på|körs för närvarande på|inloggad på|inloggade på|kopplade till
U är inloggad på
h du är gäst i|gäst i abonnemanget|gäst på abonnemanget|har lagt till dig i sin familjegrupp
h lade till dig i sin familjegrupp|har lagt till dig i familjegruppen|ingår i familjepaketet som
h ingår i abonnemanget som|du ingår i familjen som|har bjudit in dig till sin familjegrupp
h du kan använda det här tack vare|du har det här tack vare|du har tillgång tack vare
h du har åtkomst tack vare
a giltigt avtal
Z därefter dras inget mer|sedan dras inget mer|därefter betalar du inget mer
Z sedan betalar du inget mer|efter det dras inget mer
w på begäran av din leverantör|på din leverantörs begäran|på leverantörens begäran
w appen
w något
> dina andra abonnemang|dina andra prenumerationer|dina andra licenser|dina andra produkter
> dina övriga abonnemang|dina övriga prenumerationer|dina övriga licenser|dina övriga produkter
> mina andra abonnemang|mina andra prenumerationer|mina andra licenser|mina andra produkter
> mina övriga abonnemang|mina övriga prenumerationer|mina övriga licenser|mina övriga produkter
w från ditt kort som slutar på|kort som slutar på|från kortet som slutar på
w ditt kort som slutar på|med kortet som slutar på
~ * alla~används|alla~använda|alla~i|alla~upptagna
`
