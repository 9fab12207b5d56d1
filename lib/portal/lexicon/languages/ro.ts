/** Romanian: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M ian|feb|mar|apr|mai|iun|iul|aug|sept|oct|noi|dec|noiem=11|sep=9|nov=11
E expiră|expirare|data expirării|valabil până|valabilă până|activ până|activă până|până la
E se încheie|data de expirare|se termină|valid până|termină la|va expira|data de încheiere
E plătit până|valabil până la|valabilă până la|activ până la|sfârșitul abonamentului|sfârșit
E expiră la|expiră pe|sfârșitul|valabilitate|protejat până|încheiere|plătit până la
E plătită până la|achitat până la|achitată până la|expiră la data de|expiră la data|expiră în
E va expira la|va expira pe|va expira la data de|se încheie la|se încheie pe|se va încheia
E se termină pe|se termină la|valabil până în|valabilă până în|valabil până la data de
E valabilă până la data de|în vigoare până la|este activă până la|data expirării licenței
E data încetării|termen de valabilitate|perioada de valabilitate|ultima zi|sfârșitul perioadei
E sfârșit abonament|dată de expirare|dată expirare|data expirare|protejat până la|acoperit până la
E activ până la data de|valabil până pe|activă până la|până pe|protecție până la|data încheierii
E data de final|încetează|ultima zi de valabilitate|își pierde valabilitatea|expirarea|valabilitatea
E valabilitate până la|protecția expiră|data finală|se sfârșește|se va sfârși|se va termina
E ia sfârșit|va lua sfârșit|rămâne activ până|rămâne activă până|rămâne valabil până
E rămâne valabilă până|poate fi folosit până|poate fi folosită până|funcționează până|protejată până
E protejați până|utilizabil până|ține până|durează până|valabilitatea expiră|îl poți folosi până
E îl puteți folosi până|o poți folosi până|o puteți folosi până|poate fi utilizat până
E poate fi utilizată până|expiră în data de|expiră pe data de|se încheie pe data de
E se încheie în data de|se termină în|valabil până în data de|valabil până pe data de
E valabilă până pe|se oprește|va înceta|nu mai funcționează după|are valabilitate până
E valabilitate licență|acces până la|acces până|data la care expiră
E dată finală|finalul abonamentului|final abonament|finalul perioadei|încetarea|data sfârșitului
E merge până|merge mai departe până|este în vigoare până|în vigoare până|va fi în vigoare până
E vă puteți bucura până|se stinge|se va opri|va fi valabil până|va fi valabilă până
E va fi activ până|va fi activă până|este valabil până|este valabilă până|rămâne în vigoare până
E ești protejat până|sunteți protejat până|sunteți protejați până|ești acoperit până
E plata acoperă până|e valabil până|e activ până|e plătit până|este plătit până|este achitat până
E ia sfârșit pe|ia sfârșit la|urmează să expire|urmează să se încheie|va ajunge la final
E ajunge la final|se finalizează|se va finaliza|valabilitatea se încheie|valabilitatea încetează
E valabil cel târziu până|data terminării|data limită de valabilitate|termenul de valabilitate
E data expirării contractului|data expirării abonamentului|sfârșitul valabilității
E sfârșitul contractului|sfârșitul licenței|încetarea contractului|încetarea abonamentului
E finalul contractului|scadența abonamentului|expiră abonamentul|ultima zi de protecție
E ultima zi de acces|ultima zi de utilizare|iese din valabilitate|își încetează valabilitatea
E va înceta să funcționeze|nu va mai funcționa după|îl poți utiliza până|îl puteți utiliza până
E o puteți utiliza până|poți folosi serviciul până|puteți folosi serviciul până|ai acces până
E aveți acces până|vei avea acces până|veți avea acces până|beneficiezi de protecție până
E beneficiați de protecție până|acoperire până|ți se termină|vi se termină|ți se încheie
E vi se încheie|îți expiră|vă expiră
E te poți bucura de el până|vă puteți bucura de el până
X expirat|expirată|a expirat|încheiat|încheiată|s-a încheiat|a expirat pe|a expirat la|expirat la
X expirat pe|încheiat la|s-a încheiat la|s-a încheiat pe|a luat sfârșit|expirată la|expirată pe
X s-a terminat|încheiate|expirate|nu mai este valabil|nu mai este valabilă|nu mai este activ
X nu mai este activă|terminat|terminată|finalizat|finalizată|încetat|încetată|a încetat
X a expirat la data de|expirată la data de|expirat la data de|s-a încheiat la data de
X nu mai e valabil|nu mai e activ|ieșit din valabilitate|valabilitate depășită
X valabilitatea a expirat|valabilitate expirată|s-a sfârșit|s-a finalizat|nu mai este în vigoare
X nu mai e valabilă|nu mai e activă|a fost valabil până|a fost valabilă până|era valabil până
X era valabilă până|a fost activ până|a fost activă până|au expirat|ați avut acces până
X nu mai sunt valabile|perioada a expirat|a luat sfârșit pe
X s-a terminat pe|s-a terminat la|a încetat pe|a încetat la|nevalabil|nevalabilă
X ieșită din valabilitate|a ieșit din valabilitate|și-a pierdut valabilitatea
X s-a stins|s-a oprit|s-a terminat deja|a expirat deja|s-a încheiat deja|a ajuns la final
X nu mai funcționează|nu mai ești protejat|nu mai sunteți protejat|nu mai sunteți protejați
X nu mai ești acoperit|a încetat să fie valabil|a încetat să funcționeze|a încetat valabilitatea
X valabilitatea a încetat|valabilitatea s-a încheiat|valabilitatea s-a terminat
X perioada s-a încheiat|perioada s-a terminat|e expirat|e expirată
X este expirat|este expirată|este încheiat|e încheiat|a fost în vigoare până
X era în vigoare până|era activ până|era activă până|a durat până|a funcționat până
X ai fost protejat până|ați fost protejat până|ați fost protejați până|ai avut acces până|expirase
X ieșit din vigoare
A activați înainte|activați până|activează înainte|activează până|trebuie activat
A de activat înainte|de activat până|activați până la|activați înainte de|activează înainte de
A trebuie activat până la|trebuie activat înainte de|trebuie activată înainte de
A trebuie activată până la|de activat până la|activare până la|termen de activare
A activați cel târziu|necesită activare|activează până la
A activabil până la|activabilă până la|activabil până|activabilă până|activare necesară
A este necesară activarea|activarea este necesară|necesită activarea|trebuie să îl activați
A trebuie să o activați|trebuie să îl activezi|trebuie să o activezi|activează cel târziu
A activare cel târziu|termenul de activare|trebuie activat până pe|trebuie activată până pe
A activați până pe|activează până pe|poate fi activat până la|poate fi activată până la
A poate fi activat până|poate fi activată până|de activat până pe|activare până|activare înainte de
A trebuie să fie activat până|trebuie să fie activată până|trebuie să fie activat înainte
A trebuie să fie activată înainte|activați abonamentul înainte de|activați abonamentul până la
A activați abonamentul până pe|activează abonamentul înainte de|activează abonamentul până la
A activează abonamentul până pe|activați licența înainte de|activați-l înainte de|activați-l până la
A activează-l înainte de|activează-l până la|activează-l până pe|activați-l până pe
A trebuie să fie activat cel târziu|activează abonamentul cel târziu
A activați abonamentul cel târziu|termen limită de activare|termenul limită de activare
A termen limită pentru activare|termenul limită pentru activare|data limită de activare
A data limită pentru activare|activabil cel târziu|se poate activa până|poți activa până
A puteți activa până|îl poți activa până|îl puteți activa până|o poți activa până
A o puteți activa până|ai timp să activezi până|aveți timp să activați până|ultima zi de activare
A ultima zi pentru activare|activarea trebuie făcută până|activarea trebuie făcută înainte
A activarea se face până|necesită activare până|necesită activare înainte|se activează până
A se activează înainte de|trebuie activat cel târziu|trebuie activată cel târziu
A poate fi activat cel târziu|activează licența înainte de|activează licența până
A activați licența până
R se reînnoiește|reînnoire la|următoarea plată|următoarea reînnoire|data reînnoirii|va fi reînnoit
R se reînnoiește automat|reînnoire pe|se reînnoiește automat pe|se reînnoiește automat la
R va fi reînnoit automat|reînnoire automată pe|reînnoire automată la|va fi reînnoit automat la
R data reînnoirii automate|următoarea factură|următoarea facturare|data facturării
R se reînnoieşte automat|următoarea debitare|următoarea încasare|următoarea rată
R data următoarei plăți|data următoarei facturi|data următoarei facturări
R data următoarei reînnoiri|data următoarei debitări|data de reînnoire|data de facturare
R data viitoarei plăți|plata următoare|plată următoare|factura următoare|viitoarea plată
R viitoarea reînnoire|se va reînnoi|se va reînnoi automat|vom reînnoi|vom reînnoi automat
R vă vom taxa|vă vom debita|vom încasa|veți fi taxat|veți fi facturat|vei fi taxat|va fi debitată
R va fi încasată|va fi reînnoită|va fi reînnoită automat|se prelungește|se prelungește automat
R se va prelungi|se va prelungi automat|va fi prelungit|va fi prelungită|data prelungirii
R următoarea prelungire|urmatoarea plata|următoarea plată automată|următoarea reînnoire automată
R următoarea taxare|se reînnoiește pe|se reînnoiește la|se reînnoiește singur|va fi reînnoit pe
R data plății|se reînnoiește singură|îți vom debita cardul|vă vom debita cardul|vom debita cardul
R vom debita|îți vom încasa|vă vom încasa|te vom taxa|vei fi debitat|veți fi debitat
R vei plăti din nou|veți plăti din nou|următoarea tranșă|se prelungește singur
R se prelungește singură|se prelungește anual|se reînnoiește de la sine|se reînnoiește în fiecare an
R se reînnoiește lunar|se reînnoiește în fiecare lună|reînnoim|reînnoim automat|prelungim
R prelungim automat|vom prelungi|vom prelungi automat|data următoarei încasări
R data următoarei taxări|scadența următoarei plăți|următoarea scadență|va fi prelungit automat
R va fi prelungită automat|urmează să fie reînnoit|urmează să fie reînnoită|este reînnoit automat
R este reînnoită automat|este prelungit automat|este prelungită automat
R data de reînnoire automată|data următoarei reînnoiri automate
R data următoarei prelungiri|data prelungirii automate|data debitării|data încasării
R data plății următoare|plata viitoare|factura viitoare|viitoarea factură|viitoarea facturare
R viitoarea încasare|viitoarea debitare|reînnoirea următoare|prelungirea următoare
R reînnoirea are loc|reînnoirea va avea loc|reînnoirea automată are loc
R reînnoirea automată va avea loc|zi de reînnoire|ziua reînnoirii|ziua de reînnoire
R va fi debitat|va fi debitată suma|va fi retrasă|va fi percepută|vom percepe|vom retrage
R se va debita|se va percepe|se va încasa|se încasează|se debitează|se facturează|se va factura
R va fi facturat|va fi facturată|urmează plata|urmează reînnoirea|urmează debitarea|îl prelungim
R îl reînnoim|o prelungim|o reînnoim|îți prelungim abonamentul|îți reînnoim abonamentul
R vă prelungim abonamentul|vă reînnoim abonamentul|îți prelungim noi abonamentul
R se prelungește de drept|prelungire pe|prelungire la|prelungirea are loc|prelungirea va avea loc
R data viitoarei reînnoiri|data viitoarei facturări|data viitoarei debitări
R data reînnoirii contractului|data reînnoirii abonamentului|reînnoirea abonamentului pe
R reînnoirea contractului la|proxima plată|proxima reînnoire|următorul termen de plată
R următoarea sumă|continuă automat|va continua automat|plata următoare va fi
R reînnoire programată|reînnoire programată pe|plată programată|debitare programată
R scadență reînnoire
R cu reînnoire automată|cu prelungire automată
R continuă singur
R suma următoare va fi debitată|suma va fi debitată
Z nu se reînnoiește|nu va fi reînnoit|nu se va reînnoi|nu se va reînnoi automat
Z nu se reînnoiește automat|nu va fi reînnoită|nu va fi reînnoit automat|nu se va prelungi
Z nu se prelungește|nu va fi prelungit|nu va fi prelungită|nu se mai reînnoiește|fără reînnoire
Z fără reînnoire automată|nu îl mai reînnoim|nu îl reînnoim|nu o reînnoim|nu o mai reînnoim
Z nu reînnoim|nu mai reînnoim|nu vom reînnoi|nu vom mai reînnoi|nu se mai prelungește
Z nu va mai fi reînnoit|nu va mai fi reînnoită|nu va mai fi prelungit|nu va mai fi prelungită
Z nu se va mai reînnoi|nu se va mai prelungi|nu vei mai fi taxat|nu veți mai fi taxat
Z nu mai vei fi taxat|nu mai veți fi taxat|nu vom debita|nu vom mai debita|nu vă vom mai taxa
Z nu te vom mai taxa|nu mai vom taxa|fără prelungire|fără prelungire automată
Z nu se reînnoiește singur|nu se reînnoiește singură|nu se prelungește automat
Z nu va fi prelungit automat|nu va fi prelungită automat|nu este reînnoit automat
Z nu este reînnoită automat|nu urmează să fie reînnoit|nu se mai reînnoiește automat
Z nu va mai fi reînnoit automat|nu va mai fi reînnoită automat|fără reînnoirea automată
Z nu se va mai reînnoi automat
Z nu îl mai prelungim|nu îl prelungim|nu o mai prelungim|nu mai prelungim|nu vom prelungi
Z nu vom mai prelungi|nu se prelungește singur|nu se prelungește de drept
Z nu se mai prelungește automat|nu va mai continua|nu va continua|nu continuă automat
Z nu îți mai luăm niciun ban|nu vă mai luăm niciun ban|nu vă vom mai debita|nu te vom mai debita
Z nu vom mai percepe|nu se va mai debita|nu se va mai percepe|nu vei plăti din nou
Z nu veți plăti din nou|nu mai urmează nicio plată|fără plăți viitoare|fără o nouă reînnoire
Z nu mai are loc reînnoirea|nu va avea loc reînnoirea|nu va avea loc nicio reînnoire
Z reînnoirea nu va avea loc|nu vei mai fi debitat|nu veți mai fi debitat|nu vei mai fi facturat
Z nu veți mai fi facturat|fără tacită reconducțiune|fără reconducțiune
S activat|activată|activ din|data activării|data începerii|data de început|început|activat la
S activat pe|activată la|activată pe|activ de la|activă din|activă de la|activat la data de
S activ din data de
a activ|activă|în vigoare|valabil|valabilă|în desfășurare|în curs|valid|validă
a în derulare|în funcțiune
a merge|funcționează|rulează|operațional|operativ
n neactivat|neactivată|nu este activat|încă neactivat|neutilizat|nefolosit|în așteptarea activării
n neutilizată|așteaptă activarea|în curs de activare|de activat|neactivată încă|neactivat încă
n neutilizat încă|neactivate|nefolosită|încă neactivată|în așteptare de activare
n activare în așteptare|nu ați activat|nu ai activat|nu ați activat încă|nu ai activat încă
n nu a fost activat|nu a fost încă activat|nu a fost activat încă|nu a fost activată încă
n nu l-ai activat|nu l-ați activat|nu ați activat-o|nu ai activat-o|nu este încă activat
n nu este activată|nu e activat|nu e încă activat|nu l-ai activat încă|nu l-ați activat încă
n încă neutilizat|încă nefolosit|nu a fost folosit|nu a fost folosită|nu a fost utilizat
n nu a fost utilizată|nu a fost încă folosit|nu a început|neînceput|neîncepută
n așteaptă să fie activat|așteaptă să fie activată|așteaptă să îl activezi|așteaptă să îl activați
n gata de activare|gata pentru activare|pregătit de activare|pregătit pentru activare
n pregătită pentru activare|urmează să fie activat|urmează să fie activată|activare în curs
n nu este încă activ|nu este încă activă|nu e încă activ|nu e încă activă|încă nu a fost activat
n încă nu este activat|încă nu este activ|încă nu este activă|activarea nu a fost efectuată
n trebuie doar să îți activezi abonamentul|mai trebuie doar să îți activezi abonamentul
n mai trebuie să îl activezi|mai trebuie activat|mai trebuie doar activat|rămâne de activat
n rămâne doar de activat|neactivat deocamdată|nu este activat încă|nu este activată încă
n nu e activat încă|nu e activată încă|nu l-ai folosit încă|nu l-ați folosit încă
n nu ai folosit încă|nu ați folosit încă|nu ați folosit-o încă|nu ai folosit-o încă
n nu a fost utilizat încă|nu a fost utilizată încă|nu a fost folosit încă|nu a fost folosită încă
n încă nefolosită|încă neutilizată|nu a început încă|încă nu a început|activarea nu s-a făcut
n activarea nu a avut loc|nepus în funcțiune|neînceput încă|aștepți activarea
n așteptăm să îl activezi|așteptăm activarea|gata să fie activat|gata să fie activată
n pregătit să fie activat|poate fi activat oricând|în așteptarea activării de către dvs
f gratuit|gratis|gratuită|fără costuri|versiune gratuită|gratuite|fără plată|fără cost|fără taxă
f fără taxe|nu costă nimic|nu plătiți nimic|nu plătești nimic|varianta gratuită|versiunea gratuită
f plan gratuit|planul gratuit|fără bani|pe gratis
f nu plătești niciun leu|nu plătiți niciun leu|cu titlu gratuit|în mod gratuit|nu te costă nimic
f nu vă costă nimic|fără niciun cost|fără nicio plată|fără niciun ban|complet gratuit
f gratuit pentru totdeauna|zero lei|zero costuri|moca|nu ai nimic de plată|nu aveți nimic de plată
f nu se plătește
t probă|versiune de probă|perioadă de probă|de probă|versiune de încercare|de încercare
t perioadă de încercare|încercare|perioadă de testare|versiune de test|de test|testare|evaluare
t demo|proba gratuită|probă gratuită|perioada gratuită de probă|perioadă gratuită de probă
t perioada de probă gratuită|perioadă de probă gratuită|versiune de probă gratuită
t perioadă de evaluare|versiune de evaluare|versiune demonstrativă|licență de probă
t abonament de probă|testezi|trial|proba
t testezi acum|perioada de evaluare
t licență de evaluare|licență de test|variantă de test|varianta de probă|varianta de test
t varianta de încercare|ediție de probă|abonament de test|abonament de încercare|perioada de test
t perioada de testare|perioadă de încercare gratuită|perioada de încercare gratuită
t testare gratuită|test gratuit|versiune de evaluare gratuită|demonstrativ|demonstrativă
t zile de probă
d dispozitiv|aparat|dispozitivele dvs
d licențe rămase|licențe disponibile|licențe libere|licențe utilizate|licențe folosite
d licențe ocupate|licențe consumate|licențele utilizate|licențele folosite|locuri rămase
d locuri libere|instalări|instalări folosite|stație|stații|stațiile
d calculator|computer|pc uri|laptop|tabletă|tablete|mac uri
d telefoane|telefoane mobile
p utilizator|persoan|membr|persoane|membri|utilizatori|oameni
h partajat cu dvs|partajat cu dumneavoastră|partajată cu dvs|partajat de|partajată de
h partajat cu tine|partajată cu tine|partajată cu dumneavoastră|distribuit de|distribuită de
h distribuit cu dvs|distribuit cu tine|vă partajează|partajat cu mine|acces oferit de|primit de la
h v-a oferit acces|ți-a oferit acces|v-a dat acces|ți-a dat acces|v-a acordat acces
h ți-a acordat acces|vi l-a partajat|ți l-a partajat|vi-l partajează|ți-l partajează|vă oferă acces
h îți oferă acces|a partajat cu tine|îți partajează|folosești abonamentul partajat de
h folosiți abonamentul partajat de|folosiți abonamentul distribuit de
h utilizați abonamentul partajat de|acces acordat de|acces primit de la
h împărțit cu tine de|v-a inclus|v-a partajat|ți-a partajat|v-a distribuit|ți-a distribuit
h v-a împărțit|vă partajează abonamentul
h ești invitatul lui|ești invitata lui|ești invitatul|ești invitata|sunteți invitatul lui
h sunteți invitatul|ești membru în familia lui|membru în familia lui|ești membru în familia
h membru în familia|membru al familiei lui|membru în planul lui|membru în grupul lui
h faci parte din planul lui|faci parte din planul de familie al
h faceți parte din planul de familie al|faci parte din familia lui|faci parte din abonamentul lui
h datorită planului de familie al|grație planului de familie al|datorită abonamentului lui
h datorită abonamentului de familie al|beneficiezi de abonamentul lui|folosești abonamentul lui
h folosești planul lui|folosiți abonamentul lui|un loc oferit de|loc oferit de
h ți-a oferit un loc|v-a oferit un loc|te-a adăugat|v-a adăugat|te-a inclus
h te-a adăugat în abonament|plătește pentru tine|plătește abonamentul tău
h împărțit de|împărțită de|împărțit cu tine|împărțit cu dvs|împarte cu tine
h împarte cu dvs|împărtășit de|îl împarte cu tine|îl împarte cu dvs|ți-l împarte|partajează cu tine
h partajează cu dvs|partajată cu mine|acces dat de|acces prin abonamentul lui|acces prin planul lui
h acces datorită lui
O partajat de dvs|partajați|partajat de tine|proprietar dvs|proprietar dumneavoastră
O proprietarul sunteți dvs|dvs sunteți proprietarul|sunteți proprietarul|ești proprietarul
O sunteți proprietar|vă aparține|îți aparține|partajată de dvs|partajată de dumneavoastră
O partajat de dumneavoastră|partajată de tine|distribuit de dvs|distribuită de dvs
O distribuit de tine|distribuită de tine|distribuit de dumneavoastră|distribuită de dumneavoastră
O partajezi|îl partajați|îl partajezi|proprietarul ești tu|proprietarul ești|tu ești proprietarul
O dvs sunteți proprietar|abonament propriu|deținut de dvs|deținut de tine|deținută de dvs
O deținută de tine
O împarți|împărțiți|împart cu|ați partajat|ai partajat|ai împărțit|ați împărțit|partajat cu alții
O partajat cu alte persoane|partajat cu familia|partajată cu familia|partajată cu alții
O împărțit cu familia|împărțit cu alții|distribuit altora|ești titularul|sunteți titularul
O dumneavoastră sunteți titularul|titular dvs|titular dumneavoastră|proprietar tu|proprietarul tu
O deținătorul ești tu|deținătorul sunteți dvs|ești deținătorul|sunteți deținătorul|ai oferit acces
O ați oferit acces|ai dat acces|ați dat acces
V partajează|partajat|partajată|a partajat|distribuit|distribuită|distribuie|împarte
Y cu dvs|cu dumneavoastră|cu tine|cu mine
r reînnoire automată|reînnoirea automată|reînnoire|prelungire automată|prelungirea automată
r reînnoiește automat|auto reînnoire|reînnoirii automate|prelungirii automate|reînnoiți automat
r reînnoirea|prelungire|plată recurentă|plată automată|reînnoire automată a abonamentului
r reînnoirea automată a abonamentului|prelungire automată a abonamentului|autoreînnoire
r plata automată|plăți automate|plăți recurente|plata recurentă|abonament cu reînnoire automată
r reînnoire auto|facturare automată|reînnoirea abonamentului|facturare recurentă|debitare automată
r tacită reconducțiune|reconducțiune tacită|reconducțiune automată|prelungire tacită
r prelungirea tacită|prelungirea abonamentului|reînnoirea contractului|prelungirea contractului
r reînnoirea licenței|reînnoire abonament|reînnoire contract|debitarea automată|încasare automată
r plăți periodice|plata periodică|opțiunea de reînnoire automată|setări reînnoire|setare reînnoire
r modul de reînnoire|mod de reînnoire|reînnoirea automată a contractului
r reînnoirea automată a licenței|reînnoirea prin tacită reconducțiune|reînnoirii
y activat|pornit|pornită|da|activată|activ|activă|setat|setată|pus pe pornit|a fost activată automat
y on|în funcțiune|activată de tine|activată de dvs|ai activat|ați activat|ai pornit|ați pornit
y permisă|e pornită
z dezactivat|dezactivată|oprit|oprită|nu|inactiv|anulat|anulată|întreruptă|inactivă|manual|ai oprit
z ați oprit|ai dezactivat|ați dezactivat|nesetat|nesetată|anulați|a fost oprită|ai anulat|ați anulat
z ai întrerupt reînnoirea|nu este setat|nu este setată|nu e setată
z off|ai întrerupt|ați întrerupt|ai renunțat|ați renunțat|renunțat|ai anulat reînnoirea|am oprit
z am dezactivat|am anulat|a fost dezactivată|a fost anulată|este dezactivată|e dezactivată
z este oprită|e oprită|este anulată|scoasă din funcțiune|nepermisă|retrasă
b blocat|blocată|a fost blocat|a fost blocată|acces blocat|am blocat|restricționat|restricționată
b accesul a fost blocat|accesul este blocat|accesul blocat|blocăm|ați fost blocat
b interzis|interzisă|a fost interzis|a fost interzisă|lista neagră|pe lista neagră
b a trebuit să îți blocăm|a trebuit să vă blocăm|cheie blocată|acces interzis|accesul este interzis
b accesul este restricționat|acces restricționat|pus pe lista neagră|trecut pe lista neagră
b blocat definitiv|ți-am blocat|v-am blocat|ți-a fost blocat|v-a fost blocat|vi s-a blocat
b blocare pentru utilizare abuzivă|blocare pentru abuz|blocare pentru încălcarea
b blocare pentru fraudă|licență blocată
u suspendat|întrerupt|suspendată|în pauză|pus în pauză|suspendat temporar|înghețat|înghețată
u întreruptă|suspendată temporar|pusă în pauză|în așteptare temporară|suspendate|pus pe pauză
u a fost suspendat|a fost suspendată|pe pauză|oprit temporar|pauzat|pauzată|am suspendat
u ați suspendat|ai suspendat|ai pus pe pauză|ați pus pe pauză|am pus pe pauză|este în pauză
u suspendat provizoriu|suspendată provizoriu|în suspendare
u oprită temporar|dezactivat temporar|dezactivată temporar|întreruptă temporar|întrerupt temporar
u ați pus abonamentul pe pauză|ai pus abonamentul pe pauză
u suspendare temporară|pus în așteptare|pusă în așteptare|ține în pauză
u pauză temporară|întrerupere temporară|ți-am suspendat|v-am suspendat|a fost întrerupt temporar
u este suspendat|este suspendată|e suspendat|e suspendată|e în pauză|pauză|înghețat temporar
u în stare de suspendare|suspendat până la|sistat|sistată|sistat temporar|este înghețat
u oprit provizoriu|oprit pentru moment|trecut în pauză
i inclus|include|incluse|inclusă|conține|cuprinde
m mai multe|afișați tot|afișează tot|alte|afișați toate|afișează toate|încărcați mai multe
m mai mult|vezi toate|încă
s abonament|licenț|abonamente|abonamentele|licență|licențe|plan|planuri|produse|abonamentul
s abonamentului|licenței
s contract|contractul|contractului|pachet|pachetul|pachetului|abonamentul tău|licența ta|licența
s contractele
w dvs|dumneavoastră|este|sunt|la|în|pe|din|de|pentru|și|acest|această|data|ziua|perioada|stare
w starea|utilizate|folosite|utilizat|în uz|conectate|protejate|în prezent|produs|protecție|tip
w versiune|locuri|automat|numărul|al|ul|a|meu|mea|mele|mei|nostru|toate|toți|încă|deja|acum|cont
w contul|fost|fi|ați|invitați|invitat|adăugați|adăugate|asociate|înregistrate|aplicație
w aplicații|aplicația|app|program|programe|software|prezentare|listă|lista|temporar|total|familie
w familia|ce|acestui|în utilizare|utilizare|valabilitate|perioadă|sau|ale|o|aveți|trebuie
w protecția|status|statut|doar|numai|deoarece|apoi|ulterior|după aceea|pe an|pe lună|anual|tva
w număr|dată|vigoare|locurile|detalii|actual|actuală|curent|curentă|în continuare|tău|ta|tale|să
w vă|se|cu|inclusiv|protecției|sunteți|loc|situație|situația|notă|observații|informații|durată
w durata|cu un an|pentru un an|pentru încă un an|cu încă un an|pentru o lună|în fiecare an
w în fiecare lună|lunar|de operatorul dvs|de operator|de furnizor|de furnizorul dvs|automată
w protejează|de la prima instalare|după prima instalare|nelimitat
w fără limită de timp|pe termen nelimitat|aceeași|aceeași zi|titular|proprietar|singur|singură|ai
w de la sine|furnizorul|operatorul|furnizor|operator|mai|ești|fiind|cele|e|se face|se va face
w va avea loc|are loc|este programată|este programat|acces|accesul|varianta|variantă|versiunea
w ediția|ediție|stadiu|stadiul|statutul|serviciu|serviciul|serviciului|loc de
w în acest moment|momentan|deocamdată|luna aceasta|îți|aplicației|produsul|produsului|simultan
w în același timp|concomitent|îl|duminica aceasta|totul|în regulă|este în regulă|la cererea dvs
w la cererea ta|la solicitarea dvs|la solicitarea ta
w păcate|din păcate|te|ți|vi|poți|puteți|bucura|bucurați|bucuri|el|merge|departe|mai departe|pachet
w pachetul|tu|noi|așa|că|așa că|următoare|următoarea|următorul|cheie|cheia
w gata|bine|toate bune|îi|ei|prin|pot|poate|orice|oricând|acesta|aceasta|este în derulare|bază
w de bază|completă|completul|vreodată|singură dată|posibile|posibil|un|dar|însă|deci|astfel
w respectiv|calendaristic|utilizarea|folosirea|producător|producătorul|abuzivă|familiei|familial
w familială|așadar|faci|beneficia|beneficiați|beneficiezi|serviciile|dispuneți|dispui
w în prezent activ
w abonare
w acces oferit de furnizor|acces oferit de operator|acces acordat de furnizor
w acces acordat de operator|partajat de furnizor|partajat de operator|distribuit de furnizor
w acces dat de furnizor
U utilizate|folosite|utilizat|în uz|conectate|protejate|ocupate|instalate|în utilizare|folosești
U utilizați|folosiți|utilizezi|instalat|instalată|instalat pe|autentificate|autentificat
U în folosință|folosit|folosită|ocupat|ocupată|conectat|protejat|utilizată|atribuite
U sunt protejate|instalate pe|protejați|protejezi
U licențe utilizate|licențe folosite|licențe ocupate|licențe consumate|licențele utilizate
U licențele folosite|instalări folosite|în siguranță|sunt în siguranță
U ai protejat|ați protejat|ai conectat|ați conectat|ai instalat|ați instalat|ai folosit|ați folosit
U ai adăugat|ați adăugat|ai ocupat|ați ocupat|alocate|alocat|atribuit|activ folosite|consumate
U au protecție|beneficiază de protecție|protejăm|apărăm|acoperite|acoperit|înregistrate|rulează pe
U este instalat pe|legate|asociate
K până la|maxim|cel mult|max|în total|total|număr maxim|limită|maximă|permise|limita de
K protejează până la|poate fi instalat pe|poate fi instalată pe|poate fi folosit pe
K poate fi folosită pe|poate fi utilizat pe|poate fi utilizată pe|se poate instala pe
K se poate folosi pe|îl poți instala pe|îl puteți instala pe|îl poți folosi pe|îl puteți folosi pe
K acoperă|acoperă până la|permis|în total până la|numărul maxim|permite
K maximum permis|cel mult în total|acoperă maximum|protejează maximum|numărul maxim de
K limita maximă|limita|plafon|nu mai mult de|nu mai mult decât|poți proteja până la
K puteți proteja până la|poți instala pe maximum|se poate folosi pe maximum|valabil pe maximum
K merge pe maximum
P disponibil|liber|rămase|libere|disponibile|neocupat|rămas|rămân|neutilizat|nefolosit|nefolosită
P neutilizată|mai sunt libere|ți-au rămas|v-au rămas|au rămas|mai sunt|mai ai|mai aveți
P mai sunt disponibile|mai poți adăuga|mai puteți adăuga|mai poți proteja|mai puteți proteja
P mai poți conecta|mai puteți conecta|mai poți folosi|mai puteți folosi|mai poți utiliza
P mai puteți utiliza|mai poți activa|mai puteți activa|mai poți instala|mai puteți instala
P îl mai poți instala|îl mai puteți instala|mai poate fi instalat|mai poate fi folosit
P mai pot fi adăugate|mai pot fi protejate|mai pot fi conectate|pot fi adăugate încă
P poți adăuga încă|puteți adăuga încă|încă libere|încă disponibile|neocupate|neocupată|neutilizate
P nefolosite|încă liber|au mai rămas|ți-au mai rămas|v-au mai rămas|a mai rămas|mai rămân
P mai este disponibil|mai este liber
P mai este loc|mai e loc|mai aveți loc|mai ai loc|mai există loc|mai sunt locuri
P este loc pentru încă|loc pentru încă|mai este loc pentru|mai e loc pentru|mai aveți loc pentru
P mai ai loc pentru|mai există loc pentru|licențe rămase|licențe disponibile|licențe libere
P locuri rămase|locuri libere|mai rămân libere|îți rămân|vă rămân|îți mai rămân|vă mai rămân
P mai ai liber|mai ai libere|mai aveți libere|mai poți pune|poți adăuga|puteți adăuga
P poți adăuga alte|puteți adăuga alte|mai pot fi folosite|mai pot fi utilizate|mai pot fi instalate
P de folosit|de ocupat|vacante|vacant|nealocate|nealocat|neatribuite|neatribuit|mai încap
C se reînnoiește automat|se reînnoieşte automat|se reînnoiește singur|se reînnoiește anual
C se prelungește automat|se va reînnoi automat|va fi reînnoit automat|se reînnoiește singură
C se reînnoiește în fiecare an|se reînnoiește de la sine|se reînnoiește lunar
C se reînnoiește în fiecare lună|se prelungește singur|se prelungește singură|se prelungește anual
C reînnoim automat|prelungim automat|vom reînnoi automat|vom prelungi automat
C va fi reînnoită automat|va fi prelungit automat|va fi prelungită automat|este reînnoit automat
C este reînnoită automat|este prelungit automat|este prelungită automat|se va prelungi automat
C se prelungește de drept|se prelungește prin tacită reconducțiune|continuă automat
C va continua automat|îți prelungim noi abonamentul|îți reînnoim noi abonamentul
C se reînnoiește automat în fiecare an|se reînnoiește automat în fiecare lună
C se prelungește automat în fiecare an|se prelungește în fiecare an|se prelungește lunar
C îl reînnoim automat|îl prelungim automat|o reînnoim automat
C cu reînnoire automată|cu prelungire automată
C continuă singur
L zile|zi|luni|lună|ani|an|săptămâni|rămase|rămas|rămân
3 peste
- cumpărat|achiziționat|data achiziției|număr comandă|numărul comenzii|valabil din|valabilă din
- valabil de la|valabilă de la|în vigoare din|în vigoare de la|activare|activați|activează
- activării|invitație|invitația|invitației|invitații|probabil|probat
- pot fi folosite|pot fi utilizate|pot fi protejate|pot fi conectate|pot fi instalate
- poate fi folosită|poate fi folosit|poate fi utilizat|poate fi utilizată|poate fi protejat
- poate fi protejată|poate fi conectat|poate fi instalat|poate fi instalată|te poți bucura gratuit
- valabilitate din|valabilitatea din|valabilitate de la|valabilitatea de la
q cumpără|cumpărați|ofertă|reducere|economisiți|încercați|promoție|recomandat|coș|comanda
q comandați|plăcea|recomandăm|interesa|oferta|treceți la|începeți
q testează|testați
o din|de|dintre|dintre cele|din cele|din totalul de|dintr-un total de|din maximum|din maxim
o din cele maximum|din total|din totalul
g conectare|autentificare|conectați|conectează-te|intră în cont|intrați în cont|autentificați-vă
g autentifică-te
T acord|termeni|condiți|declarați|termenii|condiții|condițiile|acordul
T acordurile|documente juridice
T contract de licență|contractul de licență|contract de utilizare|contractul de utilizare
T termenii contractului|acordul de licență|contract cu utilizatorul|contractului de licență
c cod|unică|verificare|codul|codului|coduri|doi pași|doi factori|autentificare în
c de unică folosință|parolă unică
D descărca|descarc|instal|descărcați|descărcare|descărcări|descărcările|descarcă|instalați
D instalare|instalează|obțineți|obține|instalarea|descărcați-l
Q qr|scanați|scanează|scana|camera|cameră
N nu|niciun|nicio|niciodată|fără|nimic
W vineri|sâmbătă|duminică|luni|marți|miercuri|joi|vin|sâm|dum|lun|mar|mie
k niciun|nicio|nu aveți|nu ai|nu există|nu sunt|nu deții|nu dețineți
j încă|momentan|în prezent|în acest moment|deocamdată|aici|în|pe|la|acest|acestui|cont|contul
j contului|dvs|dumneavoastră|tău|dumneavoastra|aveți|ai|există|sunt|este|adăugat|adăugate|asociat
j asociate|înregistrat|înregistrate|kaspersky|my|nu|niciun|nicio
G sesiunea a expirat|sesiunea dvs a expirat|sesiune expirată|sesiunea s-a încheiat|deconectat
G conectați-vă din nou|autentificați-vă din nou|ați fost deconectat|ai fost deconectat
G sesiunea ta a expirat
l disponibil
H pentru|valabil pentru|ajunge pentru|suficient pentru|valabil pe|valabilă pe|destinat pentru
H acoperire pentru|protecție pentru
F curând|în curând|în scurt timp|aproape
0 azi|astăzi
1 mâine
! poimâine
< alaltăieri
9 ieri
J automat|automată
= deoarece|pentru că|fiindcă|din cauza|întrucât|pentru încălcarea|ca urmare a|în urma|din motive de
= din motivul
= pentru utilizare|pentru neplată|pentru abuz|pentru fraudă|pentru nerespectarea|pentru încălcare
= ca urmare|din lipsa|în lipsa|din pricina
& și
# -|doi|trei|patru|cinci|șase|șapte|opt|-|zece|două=2
8 în aceeași zi|în ziua respectivă|în acea zi|la aceeași dată
k nu are|nu s-a|nu s-au|nu au fost|nu conține|nu dețin|fără
j cumpărat|achiziționat|găsit|găsite|listă|lista|propriu|meu|mele|asociată|adăugată|adăugați
j deține|are|vostru|de|legat|legate|nici|un|o|s-au găsit
j am|afișat|cu|include
j conține|abonat|la nimic
x nimic|gol|goală|nu există date|fără date|niciun element|nicio înregistrare
x nu există înregistrări|nimic de afișat|date indisponibile
e deconectare|deconectați-vă|ieșire|deconectează-te
I conectat ca|conectată ca|autentificat ca|autentificată ca|conectat cu|sunteți conectat ca
I ești conectat ca|bun venit|bună|salut|bine ați venit|bine ai venit
5 încă
6 locuri|loc|locurile
- poate fi|pot fi|alt abonament|celălalt abonament
P loc pentru|aveți loc pentru|ai loc pentru|loc de încă|spațiu pentru|mai dispuneți de|mai dispui de
P mai puteți|mai poți|mai pot|mai poate|mai beneficiați de|mai beneficiezi de|la dispoziție|mai e
P mai este|mai există|de protejat|de adăugat|de conectat|se mai pot adăuga|se mai pot proteja
P se mai pot conecta|mai lipsesc
l la dispoziție
L mai sunt|mai ai|mai aveți|mai rămân|îți mai rămân|vă mai rămân|ți-au mai rămas|v-au mai rămas
L au mai rămas|a mai rămas|mai e|mai este|îți rămân|vă rămân|de zile|de luni|de ani|de săptămâni
L mai există
w de pe același card|cu același card|de pe card|de pe cardul tău|de pe cardul dvs|cu cardul salvat
w de pe cardul salvat|de pe cardul înregistrat|nu mai plătești nimic|nu mai plătiți nimic
w ne e dor de tine|ne este dor de tine|ne e dor de dvs|fără să reinstalezi ceva|fără să reinstalezi
w nr|iar|plătește ea|plătește el|a trebuit să|fără card|fără dată de expirare|fără dată de sfârșit
w decizi tu|decideți dvs|tu decizi|dvs decideți|decizia îți aparține|încearcă pe îndelete
w pentru totdeauna|un singur pas|mai ai un singur pas|mai aveți un singur pas|mai e un singur pas
w mai ai un pas|mai e un pas|mai aveți un pas|câteva zile|mai sunt câteva zile|în câteva zile
w peste câteva zile|până atunci|între timp|de atunci|stai liniștit|stai liniștită|fii fără grijă
w fără grijă|fără griji|nu-ți face griji|bună|salut|felicitări|vești bune|veste bună|bună ziua
w mulțumim|îți reamintim că|vă reamintim că|vă informăm că|te anunțăm că|stimate client
w dispozitivele tale nu mai sunt protejate|dispozitivele dvs nu mai sunt protejate
w dispozitivele tale sunt neprotejate|dispozitivele nu mai sunt protejate|ești fără protecție
w te anunțăm înainte|vă anunțăm înainte|te vom anunța înainte|vă vom anunța înainte
w te anunțăm din timp|cu câteva zile înainte|câteva zile înainte|din timp|când vrei|când dorești
w când doriți|în orice moment|la cererea clientului|la cererea titularului|la solicitarea clientului
w așa cum ai cerut|așa cum ați cerut|cum ai cerut
U asigurat pe|e pornit pe|este pornit pe|pornit pe|pornită pe
s poliță|polița|poliței
R se achită automat|se achită automat la|se plătește automat|se plătește automat la
n n-ai activat|încă n-ai activat|n-ai activat încă|n-ați activat|n-ați activat încă
n încă n-ați activat|nu ai activat abonamentul|nu ai activat încă abonamentul
b a trebuit să blocăm|am fost nevoiți să blocăm|a trebuit să îl blocăm|a trebuit să o blocăm
u a trebuit să suspendăm|am fost nevoiți să suspendăm|în pauză din|pe pauză din|suspendat din
u suspendată din
b blocat din|blocată din
- te anunțăm înainte de|vă anunțăm înainte de|te vom anunța înainte de|vă vom anunța înainte de
- nu mai plătești nimic până|nu mai plătiți nimic până
d dispozitive asigurate|echipamente asigurate
R prima plată|prima debitare|prima factură|prima încasare|prima taxare|prima facturare
w deși|totuși|prin urmare|de aceea|drept urmare|ne pare rău|regretăm|atenție|important|aviz
w notificare|foarte curând|câteva zile rămase|peste puțin timp
w nu uita să îl reînnoiești|nu uitați să îl reînnoiți|nu uita să reînnoiești
w amintește-ți să îl reînnoiești|ca să rămâi protejat|ca să rămâneți protejat
w pentru a rămâne protejat|pentru a rămâne protejați|ca să fii protejat în continuare
w ca să nu rămâi fără protecție|pentru a nu rămâne fără protecție|ca să nu pierzi protecția
w pentru a nu pierde protecția|ca să îl poți folosi în continuare|cât mai curând|cât mai repede
w cât mai curând posibil|înainte de această dată|înainte de acea dată|înainte de expirare
w înainte să expire|după această dată|după acea dată|de la acea dată|de la această dată
w începând cu acea dată|începând cu această dată|din acel moment|din acea zi|până la acea dată
w până în acea zi
w vei rămâne fără protecție|veți rămâne fără protecție|rămâi fără protecție|rămâneți fără protecție
w vei pierde protecția|nu vei mai fi protejat|nu veți mai fi protejat
w dispozitivele tale nu vor mai fi protejate|dispozitivele dvs nu vor mai fi protejate
w dispozitivele tale rămân fără protecție|dispozitivele tale au rămas fără protecție
w dispozitivele tale nu mai primesc actualizări|dispozitivele dvs nu mai primesc actualizări
w nu mai primești actualizări|nu mai primiți actualizări|fără actualizări|ai rămas fără protecție
w nu trebuie să faci nimic|nu trebuie să faceți nimic|nu e nevoie să faci nimic
w nu este nevoie să faceți nimic|nu ai nimic de făcut|nu aveți nimic de făcut|fără să faci nimic
w fără nicio acțiune|ne ocupăm noi|ne ocupăm noi de tot|ne ocupăm de tot|avem noi grijă
w avem noi grijă de tot|avem grijă de tot|totul rămâne la fel|nimic nu se schimbă|rămâi protejat
w rămâneți protejat|vei fi protejat în continuare|ești protejat în continuare|poți dormi liniștit
w totul e în regulă|totul este bine|totul merge bine
w contactează-ne|contactați-ne|contactează suportul|contactați suportul|contactează asistența
w contactați asistența|contactați serviciul clienți|scrie-ne|scrieți-ne|sună-ne|sunați-ne
w te așteptăm|vă așteptăm|te așteaptă|dacă nu faci nimic|dacă nu faceți nimic|dacă nu îl anulezi
w dacă nu îl anulați
w fără obligații|fără angajament|fără card bancar|nu ai nevoie de card|fără niciun card|fără termen
w nu expiră niciodată|nu expiră
w pentru plată eșuată|pentru plată refuzată|din cauza unei plăți eșuate
w din cauza unei plăți refuzate|pentru facturi neachitate|pentru factură neachitată
w pentru facturi neplătite|din cauza neplății|pentru activitate suspectă
w pentru utilizare neautorizată|pentru folosire neautorizată|pe perioada vacanței|pe timpul vacanței
w cât ești în vacanță|din precauție|la alegerea ta|de titular
w de către titular
w pentru încă 12 luni|pentru încă o lună|pentru alte 12 luni|încă un an|încă o lună|la același preț
w cu același preț|el plătește|ea plătește|pe cheltuiala lui|pe cheltuiala ei
E va ajunge la final pe|va ajunge la final la|ajunge la final pe|ajunge la termen
E ajunge la termen pe|ajunge la scadență|se va încheia pe|se va încheia la|se va termina pe
E se va termina la|ia sfârșit în|vei fi protejat până|veți fi protejat până|veți fi protejați până
E rămâi protejat până|rămâneți protejat până|rămâneți protejați până|ești protejată până
E e protejat până|este protejat până|dispozitivele tale sunt protejate până|te protejează până
E vă protejează până|te acoperă până|vă acoperă până|te protejăm până|vă protejăm până
E poți continua să îl folosești până|îl poți folosi în continuare până
E îl puteți folosi în continuare până|îl vei putea folosi până|îl veți putea folosi până
E o vei putea folosi până|îl folosești până|îl folosiți până|o folosești până|păstrezi accesul până
E păstrați accesul până|îți păstrezi accesul până|ai acces la tot până|rămâne în picioare până
E rămâne în funcțiune până|este utilizabil până|sfârșit contract|sfârșit valabilitate|dată sfârșit
E data sfârșit|data de sfârșit|dată de sfârșit|sfârșitul protecției|sfârșitul perioadei plătite
E final contract|final perioadă|ultima zi plătită|ultima zi activă|ultima zi de acoperire
E valabilitate contract|valabilitatea contractului|valabil inclusiv până|plătit până pe
E achitat până pe|achitată până pe|nu mai e valabil după|nu mai este valabil după
X nu mai este valabil din|nu mai este valabilă din|nu mai este activ din|nu mai este activă din
X nu mai este în vigoare din|nu mai e valabil din|expirat din|expirată din|a expirat din
X este expirat din|este expirată din|expirat încă din|încheiat din|încheiată din|încheiat pe
X încheiată pe|încheiată la|terminat pe|terminat la|terminată pe|a ajuns la final pe
X a ajuns la final la|a ajuns la termen|a ajuns la scadență|ajuns la final|ajunsă la final
X și-a pierdut valabilitatea pe|nu mai ai protecție|nu mai aveți protecție|nu mai ești protejat din
X nu mai sunteți protejat din|ai rămas fără protecție pe|ați rămas fără protecție
X a încetat să funcționeze pe|nu mai funcționează din|nu mai e în vigoare|scos din vigoare
X ți-a expirat|v-a expirat|ți s-a terminat|vi s-a terminat|ți s-a încheiat
n nu l-ai activat deocamdată|nu l-ai pornit încă|nu a fost pornit încă|încă nu l-ai activat
n încă nu l-ați activat|încă nu ai activat|încă nu ați activat|încă nu ai activat abonamentul
n încă nu ați activat abonamentul|încă nu ai activat licența|nu ai activat licența
n nu ați activat licența|nu ați activat abonamentul|încă nu a fost activată|încă nu a fost folosit
n încă nu a fost folosită|încă nu a fost utilizat|gata de folosit|gata de utilizare
n pregătit de utilizare|gata să fie folosit|gata să fie folosită|cheie neutilizată|cheie nefolosită
n cheie neactivată|cod nefolosit|cod neutilizat|codul nu a fost folosit|codul nu a fost folosit încă
n începe la activare|începe odată cu activarea|va începe la activare|va începe odată cu activarea
n începe din ziua activării|începe de la activare|va începe când îl activezi|începe când îl activezi
n începe abia la activare|pornește la activare
A mai rămâne doar să îl activezi|mai rămâne doar să îl activați|rămâne doar să îl activezi
A mai trebuie doar să îl activezi|mai trebuie doar să îl activați|trebuie doar să îl activezi
A trebuie doar să îl activați|nu mai rămâne decât să îl activezi|ai timp până pe § să îl activezi
A ai timp până la § să îl activezi|aveți timp până pe § să îl activați
A aveți timp până la § să îl activați|ai timp până pe § să activezi|aveți timp până la § să activați
A îl poți activa până pe|îl poți activa până la|îl puteți activa până la|îl puteți activa până pe
A activează-l cel târziu pe|activează-l cel târziu la|activează-l până cel târziu
A nu uita să îl activezi până|nu uitați să îl activați până|nu uita să îl activezi înainte de
A trebuie activat cel târziu la|trebuie activat cel târziu pe|dată limită de activare
A dată limită activare|termen activare|termen limită activare|limită activare|activare până la data
R îți reînnoim noi licența|îți reînnoim licența|vă reînnoim licența|îți vom reînnoi abonamentul
R vă vom reînnoi abonamentul|îți vom prelungi abonamentul|vă vom prelungi abonamentul|îl vom reînnoi
R îl vom prelungi|o vom reînnoi|îl reînnoim noi|îl prelungim noi|se prelungește pe|se prelungește la
R se prelungește cu un an pe|se va reînnoi pe|se va reînnoi la|se va prelungi pe|se va prelungi la
R va fi prelungit pe|va fi prelungit la|va fi reînnoită pe|va fi reînnoită la
R cardul tău va fi debitat|cardul dvs va fi debitat|cardul va fi debitat|îți luăm banii de pe card
R îți vom lua|vei plăti din nou pe|următoarea mensualitate|următorul abonament
R următoarea debitare automată|următoarea plată va fi|următoarea plată va fi pe
R următoarea plată va fi la|următoarea plată este pe|următoarea plată are loc pe
R următoarea reînnoire va fi|următoarea reînnoire va avea loc|următoarea reînnoire are loc
R reînnoire prevăzută|reînnoire prevăzută pe|reînnoire prevăzută la|reînnoire automată prevăzută
R prelungire automată pe|prelungire automată la|prelungire programată|viitoarea scadență
R viitoarea prelungire|următoarea perioadă începe
C îl reînnoim noi|îl prelungim noi|se reînnoiește singur automat
Z nu se va reînnoi singur|nu îl vom reînnoi|nu îl vom prelungi|nu îl vom mai reînnoi
Z nu o vom reînnoi|ai anulat abonamentul|ați anulat abonamentul|ai renunțat la abonament
Z ați renunțat la abonament|ai renunțat la reînnoire|ați renunțat la reînnoire
Z ai anulat reînnoirea automată|ați anulat reînnoirea|anulare programată|anulare solicitată
Z reziliere programată|reziliere solicitată|reziliat la cerere|ai cerut anularea|ați cerut anularea
Z nicio reînnoire|nicio reînnoire automată|nicio reînnoire programată|nu urmează nicio reînnoire
Z nu este programată nicio reînnoire
z ai scos|ai închis|este dezactivat|e dezactivat|a fost dezactivat|a fost oprit|este oprit|e oprit
z oprită de tine|oprită de dvs|dezactivată de tine|dezactivată de dvs|era dezactivată|era oprită
h ți l-a împărțit|te-a adăugat la abonamentul lui|te-a adăugat la abonamentul ei
h te-a adăugat în planul lui|te-a adăugat în planul ei|te-a adăugat în planul de familie
h te-a adăugat la planul de familie|v-a adăugat în planul de familie|v-a adăugat la abonament
h te-a inclus în planul lui|te-a inclus în planul ei|te-a inclus în abonamentul lui
h te-a inclus în abonamentul ei|te-a inclus în planul de familie|v-a inclus în abonament
h te-a primit în planul de familie|faci parte din familia|faceți parte din familia
h faci parte din grupul familiei|ești în planul de familie al|sunteți în planul de familie al
h prin planul de familie al|prin abonamentul de familie al|datorită planului de familie
h membru în planul de familie al|membru al planului de familie al|împarte abonamentul cu tine
h împarte cu tine abonamentul|împarte acest abonament cu tine|împarte abonamentul cu dvs
h partajează abonamentul cu tine|partajează acest abonament cu tine
h partajează acest abonament cu dvs|partajează licența cu tine|a partajat acest abonament cu tine
h a partajat abonamentul cu tine|a partajat abonamentul cu dvs|a împărțit abonamentul cu tine
h ți-a făcut loc|ți-a dat un loc|ți-a cedat un loc|v-a cedat un loc|vă oferă un loc|îți oferă un loc
b am fost nevoiți să îl blocăm|am fost nevoiți să blocăm licența|am blocat această licență
b am blocat acest abonament|licența a fost blocată|este blocat|este blocată|e blocat|e blocată
b cheia a fost blocată|cheia este blocată|revocat de producător|revocată de producător|revocat
b revocată|anulată de producător
u l-ai pus pe pauză|l-ați pus pe pauză|l-ai pus în pauză|l-am pus pe pauză|am întrerupt temporar
u este pe pauză|e pe pauză|este pus pe pauză|este suspendat din|este suspendată din
u este în pauză din|este pe pauză din|în pauză de la|pauză la cerere|suspendat la cerere
u suspendare la cerere|suspendare provizorie|suspendat momentan|suspendată momentan|oprit momentan
f nu te costă niciun leu|nu plătești nici un leu|este gratuit|e gratuit|e gratis|este gratis
f cont gratuit
t perioada ta de probă|perioada de încercare|ești în perioada de probă|sunteți în perioada de probă
t în perioada de probă|în probă|probă de 30 de zile|abonament în probă|încerci gratuit|încerci acum
t mod de probă|mod de încercare|variantă de evaluare
P mai este loc pentru încă|mai e loc pentru încă|mai ai loc pentru încă|mai aveți loc pentru încă
P mai ai de folosit|mai aveți de folosit|mai ai de protejat|mai poți adăuga încă
P mai puteți adăuga încă|mai poți proteja încă|mai sunt neocupate|încă neocupate|încă nefolosite
P încă neutilizate|neprotejate|neinstalate|disponibile încă|rămase libere|rămas liber
P rămân neocupate|rămân nefolosite|nu sunt folosite|nefolosite încă
U folosești acum|folosiți acum|folosești deja|folosiți deja|ai pus pe|l-ai instalat pe
U l-ați instalat pe|îl folosești pe|îl folosiți pe|îl ai pe|îl aveți pe|instalat deja pe
U deja protejate|deja conectate|deja folosite|deja instalate|deja ocupate|deja adăugate
U active în acest moment|folosite acum|în folosință acum|sunt folosite|sunt ocupate|sunt conectate
U sunt acoperite|sunt instalate|aveți protejate|ai protejate|ai conectate|aveți conectate
U veghează pe
K poți proteja maximum|puteți proteja maximum|permite până la|permite protejarea a|acoperă cel mult
K protejează cel mult|merge pe cel mult|merge pe până la|se instalează pe maximum
K poți folosi pe maximum|poți folosi pe până la|îl poți instala pe până la
K îl puteți instala pe până la
d echipament|calculatoare|terminal
- ca să rămâi protejat până|ca să rămâneți protejat până|pentru a rămâne protejat până
- pentru a rămâne protejați până|ca să fii protejat în continuare până
7 protejează
h ai primit acces de la
w dacă nu anulați|dacă nu renunți|dacă nu anulezi
H era destinat pentru
l licențe disponibile|disponibile
K acoperea
E te însoțește până|te însoțește până la|te însoțește până pe|vă însoțește până|vă însoțește până la
E vă însoțește până pe|bucură-te de protecție până|bucură-te de protecție până la
E bucură-te de protecție până pe|bucurați-vă de protecție până|bucurați-vă de protecție până la
E bucurați-vă de protecție până pe|te bucuri de protecție până|te bucuri de protecție până la
E te bucuri de protecție până pe|vă bucurați de protecție până|vă bucurați de protecție până la
E vă bucurați de protecție până pe|poți sta liniștit până|poți sta liniștit până la
E poți sta liniștit până pe|poți sta liniștită până|poți sta liniștită până la
E poți sta liniștită până pe|puteți sta liniștiți până|puteți sta liniștiți până la
E puteți sta liniștiți până pe|te poți baza pe noi până|te poți baza pe noi până la
E te poți baza pe noi până pe|vă puteți baza pe noi până|vă puteți baza pe noi până la
E vă puteți baza pe noi până pe|avem grijă de tine până|avem grijă de tine până la
E avem grijă de tine până pe|te bucuri de tot până|te bucuri de tot până la|te bucuri de tot până pe
X ne-am despărțit pe|ne-am despărțit la|ne-am luat rămas-bun pe
w mai e puțin|mai este puțin|a mai rămas puțin|pentru tine|pentru dumneavoastră|toate funcțiile
w toate funcționalitățile|cât timp vrei|cât timp doriți|cât vrei|reactiveaz-o
w o poți reactiva oricând|reactiveaz-o când vrei|ca să îl folosești|ca să îl poți folosi
w totul e gata|totul este gata
R îl reînnoim pentru tine|o reînnoim pentru tine|ne ocupăm de reînnoire|ne ocupăm noi de reînnoire
R avem noi grijă de reînnoire|următoarea plată pleacă
R merge mai departe automat|merge automat mai departe|reînnoirea este automată|reînnoirea e automată
R reînnoirea se face automat|reînnoirea se face singură
C merge mai departe automat|merge automat mai departe|reînnoirea este automată|reînnoirea e automată
C reînnoirea se face automat|reînnoirea se face singură
P mai încape|mai poți pune încă|mai ai loc de
P încap|încape
l încap|încape
l loc pentru|aveți loc pentru|ai loc pentru|spațiu pentru|poți adăuga|puteți adăuga
P loc pentru alte|ai loc pentru alte|aveți loc pentru alte|spațiu pentru alte|spațiu pentru încă
P ai loc pentru încă|aveți loc pentru încă|ai spațiu pentru încă
d dispozitive în plus|dispozitiv în plus
P dispozitive în plus|dispozitiv în plus
h împarte planul lui cu tine|împarte planul ei cu tine|împarte planul său cu tine
h împarte abonamentul lui cu tine|împarte abonamentul ei cu tine|împarte abonamentul său cu tine
h împarte cu tine planul lui|împarte cu tine planul ei|împarte cu tine planul său
h împarte cu tine abonamentul său|îți împrumută un loc|ți-a împrumutat un loc|v-a împrumutat un loc
h te-a primit în planul lui|te-a primit în planul ei|v-a adăugat în planul lui
n gata de pornire|gata de început|gata pentru pornire|gata de utilizat|trebuie doar să îl pornești
n trebuie doar să îl porniți|trebuie doar să o pornești|mai trebuie doar să îl pornești
A lipsește doar activarea|mai lipsește doar activarea|rămâne doar activarea
A mai rămâne doar activarea|mai trebuie doar activarea
A activează planul până|activează planul până la|activează planul până pe
A activează planul înainte de|activează planul cel târziu pe|activează planul cel târziu la
A activează-ți planul până|activează-ți planul până la|activează-ți planul până pe
A activează-ți planul înainte de|activează-ți planul cel târziu pe|activează-ți planul cel târziu la
A activați planul până|activați planul până la|activați planul până pe|activați planul înainte de
A activați planul cel târziu pe|activați planul cel târziu la|activează planul tău până
A activează planul tău până la|activează planul tău până pe|activează planul tău înainte de
A activează planul tău cel târziu pe|activează planul tău cel târziu la|activați planul dvs până
A activați planul dvs până la|activați planul dvs până pe|activați planul dvs înainte de
A activați planul dvs cel târziu pe|activați planul dvs cel târziu la|activează codul până
A activează codul până la|activează codul până pe|activează codul înainte de
A activează codul cel târziu pe|activează codul cel târziu la
n încep din ziua activării|încep la activare|încep când îl activezi|încep odată cu activarea
n încep de la activare|încep din momentul activării|anul începe când îl activezi
n anul începe la activare|anul începe odată cu activarea|anul începe din ziua activării
n nu ai început încă să folosești|nu ai început încă să îl folosești
n nu ai început încă să o folosești|încă nu ai început să folosești
n încă nu ai început să îl folosești|încă nu ai început să o folosești|nu ai început să folosești
n nu ai început să îl folosești|nu ai început să o folosești|nu ați început încă să folosiți
n nu ați început încă să îl folosiți|încă nu ați început să folosiți
n încă nu ați început să îl folosiți
u ai pus planul pe pauză|ați pus planul pe pauză|ai pus planul în pauză|ai pus abonamentul în pauză
w plata nu a reușit|plata a fost refuzată|plata a eșuat|plata nu a trecut|plata nu s-a efectuat
w plata ta nu a reușit|plata ta a fost refuzată|plata ta a eșuat|plata ta nu a trecut
w plata ta nu s-a efectuat|ultima plată nu a reușit|ultima plată a fost refuzată
w ultima plată a eșuat|ultima plată nu a trecut|ultima plată nu s-a efectuat
- plata nu a reușit pe|plata nu a reușit la|plata nu a reușit din|plata a fost refuzată pe
- plata a fost refuzată la|plata a fost refuzată din|plata a eșuat pe|plata a eșuat la
- plata a eșuat din|plata nu a trecut pe|plata nu a trecut la|plata nu a trecut din
- plata nu s-a efectuat pe|plata nu s-a efectuat la|plata nu s-a efectuat din
- plata ta nu a reușit pe|plata ta nu a reușit la|plata ta nu a reușit din
- plata ta a fost refuzată pe|plata ta a fost refuzată la|plata ta a fost refuzată din
- plata ta a eșuat pe|plata ta a eșuat la|plata ta a eșuat din|plata ta nu a trecut pe
- plata ta nu a trecut la|plata ta nu a trecut din|plata ta nu s-a efectuat pe
- plata ta nu s-a efectuat la|plata ta nu s-a efectuat din|ultima plată nu a reușit pe
- ultima plată nu a reușit la|ultima plată nu a reușit din|ultima plată a fost refuzată pe
- ultima plată a fost refuzată la|ultima plată a fost refuzată din|ultima plată a eșuat pe
- ultima plată a eșuat la|ultima plată a eșuat din|ultima plată nu a trecut pe
- ultima plată nu a trecut la|ultima plată nu a trecut din|ultima plată nu s-a efectuat pe
- ultima plată nu s-a efectuat la|ultima plată nu s-a efectuat din
w nu îți luăm niciun ban|nu vă luăm niciun ban|nu îți luăm bani|nu îți vom lua niciun ban
w nu îți luăm nimic|nu vei fi taxat|nu veți fi taxat
- nu îți luăm niciun ban pe|nu îți luăm niciun ban la|nu îți luăm niciun ban până
- nu îți luăm niciun ban înainte|nu vă luăm niciun ban pe|nu vă luăm niciun ban la
- nu vă luăm niciun ban până|nu vă luăm niciun ban înainte|nu îți luăm bani pe|nu îți luăm bani la
- nu îți luăm bani până|nu îți luăm bani înainte|nu îți vom lua niciun ban pe
- nu îți vom lua niciun ban la|nu îți vom lua niciun ban până|nu îți vom lua niciun ban înainte
- nu îți luăm nimic pe|nu îți luăm nimic la|nu îți luăm nimic până|nu îți luăm nimic înainte
- nu vei fi taxat pe|nu vei fi taxat la|nu vei fi taxat până|nu vei fi taxat înainte
- nu veți fi taxat pe|nu veți fi taxat la|nu veți fi taxat până|nu veți fi taxat înainte
q încearcă|încearcă gratuit|încercați gratuit
t încerci totul|încercați totul|încerci tot|încerci toate funcțiile|încercați toate funcțiile
t încerci totul gratuit
H proba este valabilă pentru|proba acoperă|proba e valabilă pentru|îți ajunge pentru|e bun pentru
H este bun pentru
w acoperirea|acoperirea ta|acoperirea dvs|costă|va costa|esențialul|în două minute
w în doar două minute|în câteva minute|în doar câteva minute|într-un minut|revino oricând|revino
w îl poți reporni|îl poți reporni oricând|îl poți reactiva|îl poți reactiva oricând
E se apropie de final|se apropie de sfârșit|e pe cale să expire|este pe cale să expire
E urmează să se termine|după § dispozitivele tale nu vor mai fi protejate
E după § nu vei mai fi protejat|poți conta pe noi până|puteți conta pe noi până
R vei plăti|veți plăti|următoarea factură vine|următoarea factură va veni
Z fără reînnoire prevăzută|fără reînnoire programată|ai ales să nu reînnoiești
Z ai ales să nu îl reînnoiești|ați ales să nu reînnoiți|ai anulat reînnoirea|nu îți mai luăm bani
Z nu vă mai luăm bani|ai decis să nu reînnoiești
U folosesc|folosesc această licență
h folosești acest abonament datorită|folosiți acest abonament datorită|ai acces datorită
h aveți acces datorită|folosești acest plan datorită|ți-a rezervat un loc
n cumpărat dar neactivat|cumpărat dar încă neactivat|cumpărată dar neactivată
n cumpărat dar nu a fost activat|încă nu e pus în funcțiune|încă nu este pus în funcțiune
n nu e pus în funcțiune
A e suficient să îl activezi|e suficient să îl activați|este suficient să îl activezi
A este suficient să îl activați|e suficient să îl activezi până|e suficient să îl activezi până pe
A e suficient să îl activezi până la|e suficient să îl activați până
A e suficient să îl activați până pe|e suficient să îl activați până la
A este suficient să îl activezi până|este suficient să îl activezi până pe
A este suficient să îl activezi până la|este suficient să îl activați până
A este suficient să îl activați până pe|este suficient să îl activați până la
A trebuie doar să îl activezi până|trebuie doar să îl activezi până pe
A trebuie doar să îl activezi până la|trebuie doar să îl activați până
A trebuie doar să îl activați până pe|trebuie doar să îl activați până la
A mai trebuie doar să îl activezi până|mai trebuie doar să îl activezi până pe
A mai trebuie doar să îl activezi până la|mai trebuie doar să îl activați până
A mai trebuie doar să îl activați până pe|mai trebuie doar să îl activați până la
O abonamentul este al tău|abonament este al tău|abonament e al tău|planul e al tău
O planul este al tău
a ești protejat|ești protejată|sunteți protejat|sunteți protejați
- activezi|activez|poți activa|o poți activa|îl poți activa|puteți activa|îl puteți activa
- o puteți activa|a activa|pentru a activa
- va fi suspendat|va fi suspendată|va fi blocat|va fi blocată|va fi întrerupt|va fi întreruptă
- va fi pus pe pauză|va fi pus în pauză
E va fi încheiat|va fi încheiată|va fi terminat|va fi terminată|va fi finalizat|va fi finalizată
E va fi expirat|va fi expirată
w nu uita să o reînnoiești|nu uita să o reînnoiți|nu uitați să o reînnoiți
t probei|perioadei de probă
n codul de activare nu a fost folosit încă|codul de activare nu a fost încă folosit
n codul de activare nu a fost utilizat încă|codul de activare încă nu a fost folosit
u am pus abonamentul pe pauză|am pus planul pe pauză|am pus abonamentul în pauză
A activează licența ca să începi|activează planul ca să începi|activează abonamentul ca să începi
- activa|activeaz
A a se activa până la|se va activa până la|a se activa înainte de
E bun până|bună până|va funcționa până|continuă să funcționeze până|va continua să funcționeze până
E bun până pe|bun până la|bună până pe|bună până la|va funcționa până pe|va funcționa până la
E continuă să funcționeze până pe|continuă să funcționeze până la
E va continua să funcționeze până la
E va continua să funcționeze până pe|la dispoziția ta până pe|la dispoziția ta până la
E la dispoziția dvs până la
E la dispoziția dvs până pe|la dispoziția dumneavoastră până la|acoperire asigurată până la
E protecție asigurată până la
E protecție asigurată până pe|acoperire asigurată până pe|protecție garantată până la
E protecție garantată până pe
E acces garantat până la|acces garantat până pe|acoperire până la|acoperire până pe
E poți folosi produsul până în
E poți folosi produsul până pe|poți folosi produsul până la|puteți folosi produsul până la
E puteți folosi produsul până pe
E puteți folosi produsul până în|îl poți folosi până în|o poți folosi până în
E îl puteți folosi până în
E se poate folosi până la|se poate folosi până pe|se poate utiliza până la|se poate utiliza până pe
E scadență|scadența
E scadența licenței|termen final|încetare|se închide pe|se închide la
E se va închide pe|se va închide la|liniștit până|liniștită până|ești liniștit până pe
E ești liniștit până la|liniștit până pe
E liniștit până la|liniștită până pe|pe mâini bune până|pe mâini bune până pe|pe mâini bune până la
E îți protejăm dispozitivele până pe|îți protejăm dispozitivele până la
E îți protejează dispozitivele până pe
E îți protejează dispozitivele până la|vă protejăm dispozitivele până pe
E vă protejăm dispozitivele până la
E vă protejează dispozitivele până pe|vă protejează dispozitivele până la|prelungit până la
E prelungit până pe|prelungită până la
E prelungită până pe|extins până la|extins până pe|extinsă până la|extinsă până pe|reînnoit până la
E reînnoit până pe
E reînnoită până la|reînnoită până pe|nu va mai funcționa din
E activ până în|activă până în|protejat până în|durează până în|ține până în|este valabil până în
E merge până în|ultima zi inclusă|ultima zi acoperită|sfârșit de valabilitate
E sfârșit prevăzut
w la miezul nopții|miezul nopții|protecția dispozitivelor tale|protecția dispozitivelor dvs
w protecția tuturor dispozitivelor tale
w protecția dispozitivelor dumneavoastră|protecția familiei tale|pe mâini bune|ești pe mâini bune
w sunteți pe mâini bune|toată familia
w cel târziu|nu vă faceți griji|nu îți face griji|nu ai nicio grijă
X s-a întrerupt pe|s-a întrerupt la|protecția s-a întrerupt|acoperirea s-a întrerupt
X abonamentul s-a întrerupt|închis pe|închis la
X închisă pe|închisă la|s-a închis|s-a închis pe|s-a închis la|perioada plătită s-a sfârșit
X perioada plătită s-a încheiat
X perioada plătită s-a terminat|perioada plătită a expirat|fără protecție din|fără acoperire din
X dispozitivele tale nu mai sunt protejate din
X dispozitivele dvs nu mai sunt protejate din|era până|era până pe|era până la|termen depășit
X scadență depășită|depășit din|expirat de pe|perioadă expirată|perioadă încheiată
X a încetat să funcționeze la|a încetat să te protejeze pe|s-a oprit din
X nu mai e activ din|nu mai are valabilitate
X valabilitate încheiată|s-a scurs|a durat până la
X a durat până pe|te-a protejat până la|te-a protejat până pe|v-a protejat până la|a ținut până la
X a ținut până pe
- termen de activare depășit|pauza s-a încheiat|pauză încheiată|suntem la dispoziția|preț garantat
- prețul este|prețul rămâne
- prețul ține|preț valabil|prețul e|ofertă prelungită|oferta prelungită
R îți debităm cardul|îți debităm cardul pe|îți debităm cardul la
R vom debita cardul dvs din nou la data de
R vom debita cardul dvs din nou la|vom debita din nou cardul|vă debităm cardul
R vom debita cardul tău din nou pe|va fi debitat din nou|va fi plătit automat
R va fi plătit automat pe
R va fi plătită automat|încasăm plata|încasăm plata pe|încasăm plata la|vom încasa plata
R vom încasa plata pe|vom încasa plata la
R vom încasa suma|retragem plata pe|retragem suma pe|se va retrage suma|se va retrage suma pe
R se retrage suma pe
R scadența plății|plătești din nou pe|vei plăti din nou la|plătești automat
R vei plăti automat|se debitează automat pe|se debitează pe|vom debita automat|vom retrage plata pe
R vom taxa cardul pe
R te vom taxa pe|te vom taxa la|vă vom taxa pe|vă vom taxa la|te taxăm pe|vă taxăm pe
R reînnoire prevăzută pentru|reînnoire programată la|prelungire programată pe
R prelungire programată la
R următoarea retragere
R se reînnoiește din nou pe|se prelungește din nou pe
C ne ocupăm de reînnoire|ne ocupăm noi de reînnoire|îl reînnoim pentru tine|o reînnoim pentru tine
C avem noi grijă de reînnoire
C o reînnoim noi
R o reînnoim noi
Z reînnoirea automată nu era activată|reînnoirea automată nu era activă
Z reînnoirea automată nu este activată
Z nicio plată programată|nicio plată viitoare|nicio plată următoare|nicio plată prevăzută
Z nicio altă plată
Z fără alte plăți|nu vor mai fi plăți|nu mai sunt plăți programate|nu există plăți programate
Z fără plată automată|fără plăți automate|fără debitare automată|fără debitări automate
Z abonament anulat|abonamentul a fost anulat
Z anularea este confirmată|anulare confirmată|anulare înregistrată|se reînnoiește manual
Z trebuie reînnoit manual
Z trebuie reînnoită manual|de reînnoit manual|apoi nu se mai prelungește automat
Z apoi nu se mai prelungește|apoi nu se mai reînnoiește|apoi nu se reînnoiește
Z apoi nu se prelungește
Z nu merge mai departe automat|nicio debitare programată|nicio debitare viitoare
Z fără altă plată|nu se prelungește singură
- nicio plată programată până|nicio plată programată înainte|nicio plată până
- nu există plăți programate până|fără plată automată până
- fără plăți automate până|fără plăți până|fără debitare automată până|nicio debitare până
- nicio plată prevăzută până
- nu vei mai fi debitat până|nu vor mai fi plăți până|nicio altă plată până
- nicio plată programată pe|nicio plată programată la
U luate|configurate|configurat|erau conectate|erau protejate|erau instalate
U era conectat|era protejat|erau folosite
U erau ocupate|au protecție activă|sunt sub protecție|sub protecție
P încă disponibil|încă disponibilă
K capacitate|poți proteja|puteți proteja|va proteja|era pentru|erau pentru
K proba e pentru
K proba este pentru|cumpărată pentru|cumpărat pentru|utilizabil pe|utilizabilă pe|gândit pentru
K gândită pentru|se instalează pe
K an de protecție pe|un an de protecție pe|ani de protecție pe
K capacitate de
n nou neactivat|nepornit|nepornită|nu a pornit încă|încă nu a pornit|de pornit|lipsește activarea
n la un pas de activare
n cod de introdus|cod neintrodus|încă nu l-ai folosit|încă nu ai folosit|începe la prima utilizare
n încep la prima utilizare|începe de la prima utilizare|încep de la prima utilizare
n în așteptarea primei utilizări
n așteaptă prima utilizare|așteaptă să fie folosit|așteaptă să fie folosită|așteaptă să fie pornit
n încă nu a fost pornit
n nu a fost încă pornit|încă nu a fost pus în funcțiune|de pus în funcțiune|mai e de activat
n mai este de activat
n mai trebuie pornit|trebuie doar activat|cod încă nefolosit|cod încă neutilizat
A activează-l ca să începi|activează-o ca să începi|de activat cel târziu pe
A de activat cel târziu la
A activați-l cel târziu la|folosește-l până pe|folosește-l până la|folosește codul până pe
A folosește codul până la
A folosiți codul până la|folosiți codul până pe|de folosit până la|de folosit până pe
A expiră pe § dacă nu îl activezi
A expiră pe § dacă nu este activat|expiră la § dacă nu este activat|expiră pe § dacă nu o activezi
A expiră la § dacă nu îl activezi
A poate fi activat până pe|se poate activa până la|se poate activa până pe
A introdu codul până pe|introdu codul până la|introduceți codul până la|pornește-l până pe
A pornește-l până la
h din partea lui|primit prin partajare|primită prin partajare|primit prin partajare de la
h te-a invitat|v-a invitat|invitat de|invitată de
h la invitația lui|adăugat de|adăugată de|ți-a cedat o licență|v-a cedat o licență
h ți-a cedat|îți împrumută licența
h îți împrumută abonamentul|îți împrumută o licență|ți-a împrumutat o licență|împrumutat de la
h împrumutată de la|cedat de|cedată de
h folosești licența lui|din contul lui
h prin abonamentul lui|parte din planul de familie al lui|faci parte din grupul lui
h faceți parte din grupul lui
h ești în planul lui|sunteți în planul lui|ești în familia lui
h sunteți în familia lui|ești în grupul lui|membru al grupului lui|îți dă acces
h vă dă acces|te lasă să îl folosești|te lasă să o folosești|te lasă să folosești
h l-a partajat cu tine|a partajat-o cu tine|a împărțit cu tine|o împarte cu tine
h te-a inclus în plan
h prin grupul lui|oaspete în planul lui|te-a primit în grup
h din abonamentul lui
- adăugat de tine|adăugată de tine|invitat de tine|invitată de tine|cedat de tine|cedată de tine
- adăugat de dvs|invitat de dvs
- adăugat de kaspersky|invitat de dumneavoastră|adăugat de dumneavoastră|împrumutat de la tine
- invitați de tine|cedat de dvs
- invitat de la|adăugat de pe|adăugat de la|acces dat de tine|acces oferit de tine|invitat de mine
- adăugat de mine
b l-am blocat|am blocat-o|blocată de kaspersky|cod blocat|codul a fost blocat
b codul nu mai poate fi folosit
b codul este blocat
w de kaspersky
u pus pe pauză de tine|pusă pe pauză de tine|l-am suspendat|am suspendat-o|oprit deocamdată
u oprită deocamdată
w plată refuzată|plată respinsă|plată eșuată|plata respinsă|lipsa plății|neplată
w banca a refuzat plata|banca ta a refuzat plata
w banca dvs a refuzat plata|banca a respins plata|unor încălcări ale regulilor
w încălcări ale regulilor|încălcarea regulilor
- plată refuzată pe|plată refuzată la|plată respinsă pe|plată eșuată pe|a refuzat plata pe
- a respins plata pe
f mereu gratuit|mereu gratuită|nu trebuie să plătești nimic
w oricât vrei|oricât doriți
t îl încerci|o încerci|îl încercați|îl încerci gratuit|o încerci gratuit|îl testezi
t îl testezi gratuit
X termen expirat|termenul a expirat|termenul s-a încheiat
K maximum
U limită atinsă|limita atinsă|îl ai deja pe
E până în
E te va proteja până pe|te va proteja până la
E te protejează până pe|te protejează până la|vă protejează până la|vă va proteja până la
E te acoperă până pe|te acoperă până la
E mai funcționează până pe|mai funcționează până la|încă funcționează până la
E protecție activă până la|protecție activă până pe
E plan activ până la|abonament activ până la|abonament activ până pe|poți folosi licența până la
E poți folosi licența până pe
E poți folosi abonamentul până la|poți folosi abonamentul până pe|împrumut până la|împrumut până pe
E rămâne în vigoare până la
E rămâne în vigoare până pe|va rămâne în vigoare până la
K până în
w mai puțin de două săptămâni|mai puțin de o săptămână|mai puțin de o lună
w mai puțin de trei săptămâni|totul este în ordine
w totul e în ordine
s licență individuală|abonament individual|licență de familie|abonament anual
X neprotejat din|ești neprotejat din|te-a protejat până în|a funcționat până la
X a funcționat până pe|a fost în vigoare până la
X a fost în vigoare până pe|ai fost protejat până pe|ai fost protejat până la
R următoarea reînnoire va fi pe|te vom debita din nou pe
R se va reînnoi din nou pe|se va plăti automat pe|reînnoirea viitoare|debitarea viitoare
w din proprie inițiativă
E prelungit gratuit până la|prelungit fără costuri până la|prelungit până în
E prelungită gratuit până la|prelungită fără costuri până la|prelungită până în|prelungit-o până la
E prelungit-o gratuit până la|prelungit-o fără costuri până la|prelungit-o până pe
E prelungit-o până în|prelungit-l până la|prelungit-l gratuit până la
E prelungit-l fără costuri până la|prelungit-l până pe|prelungit-l până în
E v-am prelungit abonamentul până la|v-am prelungit abonamentul gratuit până la
E v-am prelungit licența până la|v-am prelungit licența gratuit până la
E ți-am prelungit abonamentul până la|ți-am prelungit abonamentul gratuit până la
E ți-am prelungit licența până la|ți-am prelungit licența gratuit până la
E am prelungit abonamentul până la|am prelungit abonamentul gratuit până la
E am prelungit licența până la|am prelungit licența gratuit până la|am prelungit-o până la
E l-am prelungit până la|am prelungit-o gratuit până la|l-am prelungit gratuit până la
- trebuie prelungit|trebuie reînnoit|trebuie să fie prelungit|poate fi prelungit|contul prelungit
- contul a fost prelungit|cont prelungit
w din nou|lui|dintre care|din care|dintre ele|la cererea proprie|la propria cerere
w la propria solicitare|la solicitarea proprie|primite
P încă nefolosit|încă neconectat|încă neutilizat|încă neinstalat|v-a rămas|ți-a rămas|v-a mai rămas
P ți-a mai rămas
R se reînnoiește din nou singur|se reînnoiește din nou automat|se reînnoiește iar automat
R se reînnoiește iar singur|se reînnoiește iarăși automat|se reînnoiește din nou de la sine
C se reînnoiește din nou singur|se reînnoiește din nou automat|se reînnoiește iar automat
C se reînnoiește iar singur|se reînnoiește iarăși automat|se reînnoiește din nou de la sine
y reactivată|reactivat
w a fost blocat , acum|a fost blocat , acum este|a fost blocat , acum e
w a fost blocat , dar acum este|a fost blocat , acum din nou|a fost blocat , acum este din nou
w a fost blocat , acum e din nou|a fost blocat , din nou|a fost blocat , dar este din nou
w a fost blocat , este din nou|a fost suspendat , acum|a fost suspendat , acum este
w a fost suspendat , acum e|a fost suspendat , dar acum este|a fost suspendat , acum din nou
w a fost suspendat , acum este din nou|a fost suspendat , acum e din nou|a fost suspendat , din nou
w a fost suspendat , dar este din nou|a fost suspendat , este din nou|a fost întrerupt , acum
w a fost întrerupt , acum este|a fost întrerupt , acum e|a fost întrerupt , dar acum este
w a fost întrerupt , acum din nou|a fost întrerupt , acum este din nou
w a fost întrerupt , acum e din nou|a fost întrerupt , din nou|a fost întrerupt , dar este din nou
w a fost întrerupt , este din nou|fusese suspendat , acum|fusese suspendat , acum este
w fusese suspendat , acum e|fusese suspendat , dar acum este|fusese suspendat , acum din nou
w fusese suspendat , acum este din nou|fusese suspendat , acum e din nou|fusese suspendat , din nou
w fusese suspendat , dar este din nou|fusese suspendat , este din nou|fusese blocat , acum
w fusese blocat , acum este|fusese blocat , acum e|fusese blocat , dar acum este
w fusese blocat , acum din nou|fusese blocat , acum este din nou|fusese blocat , acum e din nou
w fusese blocat , din nou|fusese blocat , dar este din nou|fusese blocat , este din nou
w era blocat , acum|era blocat , acum este|era blocat , acum e|era blocat , dar acum este
w era blocat , acum din nou|era blocat , acum este din nou|era blocat , acum e din nou
w era blocat , din nou|era blocat , dar este din nou|era blocat , este din nou|era suspendat , acum
w era suspendat , acum este|era suspendat , acum e|era suspendat , dar acum este
w era suspendat , acum din nou|era suspendat , acum este din nou|era suspendat , acum e din nou
w era suspendat , din nou|era suspendat , dar este din nou|era suspendat , este din nou
w a fost pus în pauză , acum|a fost pus în pauză , acum este|a fost pus în pauză , acum e
w a fost pus în pauză , dar acum este|a fost pus în pauză , acum din nou
w a fost pus în pauză , acum este din nou|a fost pus în pauză , acum e din nou
w a fost pus în pauză , din nou|a fost pus în pauză , dar este din nou
w a fost pus în pauză , este din nou
a fusese suspendat , funcționează din nou|fusese suspendat , este din nou activ
a fusese blocat , funcționează din nou|fusese blocat , este din nou activ
a a fost suspendat , funcționează din nou|a fost suspendat , este din nou activ
a a fost blocat , funcționează din nou|a fost blocat , este din nou activ
w abonamentul plătit nu pornește singur|abonamentul plătit nu începe singur
P neutilizat încă|neconectate|neconectat
w a fost blocat în mai , acum|a fost blocat în mai , acum este
w a fost blocat în mai , acum este din nou|a fost blocat în mai , din nou
w a fost suspendat în mai , acum|a fost suspendat în mai , acum este
w a fost suspendat în mai , acum este din nou|a fost suspendat în mai , din nou
w a fost întrerupt în mai , acum|a fost întrerupt în mai , acum este
w a fost întrerupt în mai , acum este din nou|a fost întrerupt în mai , din nou
+ refuză|refuzați|respinge|respingeți
F va
- dezactivată până la|dezactivat până la|oprită până la|oprit până la|era activ|era activă
- nevalabil până la|nevalabilă până la|nu este valabil până la|suspendarea abonamentului
- suspendarea licenței|primit de la operator
- primită de la operator
F de la activare|după activare|din clipa activării|din momentul activării
F timp de un an de la activare|un an de la activare
- nu este dezactivată|nu este dezactivat|este dezactivată până la|este oprită până la|nu este oprită
- acces oferit de kaspersky|acces oferit de magazin|acces oferit de banc|acces oferit de partener
- acces oferit de compani|acces oferit de angajator|acces oferit de dvs|acces oferit de noi
- primit de la magazin|primit de la partener|primit de la banc|primit de la angajator
- primit de la furnizor|primit de la kaspersky|primit de la noi|primit de la compani
- funcționează pe
- contul activ|contul suspendat|contul blocat|contul este activ|contul este suspendat
- contul este blocat|contul a fost activ|contul a fost suspendat|contul a fost blocat
- contul dvs este activ|contul dvs este suspendat|contul dvs este blocat|cont activ|cont suspendat
- cont blocat|contul nu este activat|cont neactivat|protecție suspendată|protecție întreruptă
- protecția suspendată|protecția întreruptă|protecția este suspendată|protecția este întreruptă
- protecția a fost suspendată|protecția a fost întreruptă
- perioada gratuită a expirat|perioada gratuită este expirată|perioada gratuită s-a încheiat
d dispozitive securizate|număr de dispozitive în licență|număr de dispozitive pe licență
d numărul de dispozitive din licență|număr de dispozitive în abonament
d numărul de dispozitive din abonament|dispozitive incluse în licență
U dispozitive securizate|s-au folosit|se folosesc|securizate|avem grijă de
E funcțional până pe|funcțional până la|funcțional până în|dar funcțional până pe
E contractul expiră|contractul expiră pe|contractul expiră la|contractul este valabil până la
E contractul este valabil până pe|contract valabil până la|contract valabil până pe
X contractul a expirat|contract expirat
a contract activ|contractul este activ|contract în vigoare|contractul este în vigoare
a contract valabil
n codul nu a fost activat încă|codul nu a fost activat|codul încă nu a fost activat|cod neactivat
n codul nu este activat|codul nu este încă activat|te așteaptă să îl activezi
n vă așteaptă să îl activați|nou , neactivat|nouă , neactivată|nou , încă neactivat
R se va reînnoi singur|se va reînnoi singură|se va prelungi singur|îl reînnoim noi pentru tine
R îl reînnoim automat
C se va reînnoi singur|se va reînnoi singură|se va prelungi singur|îl reînnoim noi pentru tine
u contract suspendat|contractul este suspendat|contractul a fost suspendat
b cheia se află pe lista neagră|licența se află pe lista neagră|blocat de editor
b blocată de editor|blocat de furnizor|blocată de furnizor|blocat de producător
b blocată de producător
h îl folosești datorită planului de familie al|îl folosiți datorită planului de familie al
h îl folosești datorită abonamentului de familie al|faci parte din grupul de familie al
h faceți parte din grupul de familie al
w reia oricând dorești|reluați oricând doriți|reia oricând vrei|reluați oricând|reia oricând
w starea contractului|stare contract|starea actuală|stare curentă|statut contract
K număr de dispozitive în licență|număr de dispozitive pe licență
K numărul de dispozitive din licență|număr de dispozitive în abonament
K numărul de dispozitive din abonament|dispozitive incluse în licență
b licența a fost blocată de editor|a fost blocată de editor|a fost blocat de editor
b a fost blocat de furnizor|a fost blocată de furnizor
- contract încheiat|contractul încheiat|contractul a fost încheiat|contract încheiat pe
- contract încheiat la
- contract în vigoare din|contract în vigoare de la|contractul este în vigoare din
- contractul este în vigoare de la|contract activ din|contract activ de la
- contractul este activ din|contract valabil de la|contract valabil din
- faci parte din grupul de familie al tău|faceți parte din grupul de familie al dvs
w la cererea furnizorului|la cererea furnizorului dvs|la cererea furnizorului tău
w care
w internet
> celelalte abonamente|celelalte licențe|celelalte planuri
w termen
~ * toate~folosite|toate~ocupate|toate~utilizate|toate~în
`
