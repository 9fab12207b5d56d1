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
E data de final|încetează
X expirat|expirată|a expirat|încheiat|încheiată|s-a încheiat|a expirat pe|a expirat la|expirat la
X expirat pe|încheiat la|s-a încheiat la|s-a încheiat pe|a luat sfârșit|expirată la|expirată pe
X s-a terminat|încheiate|expirate|nu mai este valabil|nu mai este valabilă|nu mai este activ
X nu mai este activă|terminat|terminată|finalizat|finalizată|încetat|încetată|a încetat
X a expirat la data de|expirată la data de|expirat la data de|s-a încheiat la data de
X nu mai e valabil|nu mai e activ|ieșit din valabilitate
A activați înainte|activați până|activează înainte|activează până|trebuie activat
A de activat înainte|de activat până|activați până la|activați înainte de|activează înainte de
A trebuie activat până la|trebuie activat înainte de|trebuie activată înainte de
A trebuie activată până la|de activat până la|activare până la|termen de activare
A activați cel târziu|necesită activare|activează până la
A activabil până la|activabilă până la|activabil până|activabilă până
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
R data plății|se reînnoiește singură
Z nu se reînnoiește|nu va fi reînnoit|nu se va reînnoi|nu se va reînnoi automat
Z nu se reînnoiește automat|nu va fi reînnoită|nu va fi reînnoit automat|nu se va prelungi
Z nu se prelungește|nu va fi prelungit|nu va fi prelungită|nu se mai reînnoiește|fără reînnoire
Z fără reînnoire automată
S activat|activată|activ din|data activării|data începerii|data de început|început|activat la
S activat pe|activată la|activată pe|activ de la|activă din|activă de la|activat la data de
S activ din data de
a activ|activă|în vigoare|valabil|valabilă|în desfășurare|în curs
n neactivat|neactivată|nu este activat|încă neactivat|neutilizat|nefolosit|în așteptarea activării
n neutilizată|așteaptă activarea|în curs de activare|de activat|neactivată încă|neactivat încă
n neutilizat încă|neactivate|nefolosită|încă neactivată|în așteptare de activare
n activare în așteptare|nu ați activat|nu ai activat|nu ați activat încă|nu ai activat încă
f gratuit|gratis|gratuită|fără costuri|versiune gratuită|gratuite|fără plată|fără cost
t probă|versiune de probă|perioadă de probă|de probă|versiune de încercare|de încercare
t perioadă de încercare|încercare|perioadă de testare|versiune de test|de test|testare|evaluare
t demo
d dispozitiv|aparat
p utilizator|persoan|membr|persoane|membri|utilizatori|oameni
h partajat cu dvs|partajat cu dumneavoastră|partajată cu dvs|partajat de|partajată de
h partajat cu tine|partajată cu tine|partajată cu dumneavoastră|distribuit de|distribuită de
h distribuit cu dvs|distribuit cu tine|vă partajează|partajat cu mine|acces oferit de|primit de la
O partajat de dvs|partajați|partajat de tine|proprietar dvs|proprietar dumneavoastră
O proprietarul sunteți dvs|dvs sunteți proprietarul|sunteți proprietarul|ești proprietarul
O sunteți proprietar|vă aparține|îți aparține|partajată de dvs|partajată de dumneavoastră
O partajat de dumneavoastră|partajată de tine|distribuit de dvs|distribuită de dvs
O distribuit de tine|distribuită de tine|distribuit de dumneavoastră|distribuită de dumneavoastră
V partajează|partajat|partajată|a partajat|distribuit|distribuită|distribuie|împarte
Y cu dvs|cu dumneavoastră|cu tine|cu mine
r reînnoire automată|reînnoirea automată|reînnoire|prelungire automată|prelungirea automată
r reînnoiește automat|auto reînnoire|reînnoirii automate|prelungirii automate|reînnoiți automat
r reînnoirea|prelungire|plată recurentă|plată automată
y activat|pornit|pornită|da|activată|activ|activă
z dezactivat|dezactivată|oprit|oprită|nu|inactiv|anulat|anulată|întreruptă|inactivă|manual|ai oprit
z ați oprit|ai dezactivat|ați dezactivat
b blocat|blocată|a fost blocat|a fost blocată|acces blocat|am blocat
u suspendat|întrerupt|suspendată|în pauză|pus în pauză|suspendat temporar|înghețat|înghețată
u întreruptă|suspendată temporar|pusă în pauză|în așteptare temporară|suspendate|pus pe pauză
u a fost suspendat|a fost suspendată|pe pauză|oprit temporar
i inclus|include|incluse|inclusă|conține|cuprinde
m mai multe|afișați tot|afișează tot|alte|afișați toate|afișează toate|încărcați mai multe
m mai mult|vezi toate|încă
s abonament|licenț|abonamente|abonamentele|licență|licențe|plan|planuri|produse|abonamentul
s abonamentului|licenței
w dvs|dumneavoastră|este|sunt|la|în|pe|din|de|pentru|și|acest|această|data|ziua|perioada|stare
w starea|utilizate|folosite|utilizat|în uz|conectate|protejate|în prezent|produs|protecție|tip
w versiune|locuri|automat|numărul|al|ul|a|meu|mea|mele|mei|nostru|toate|toți|încă|deja|acum|cont
w contul|fost|va|fi|ați|invitați|invitat|adăugați|adăugate|asociate|înregistrate|aplicație
w aplicații|aplicația|app|program|programe|software|prezentare|listă|lista|temporar|total|familie
w familia|ce|acestui|în utilizare|utilizare|valabilitate|perioadă|sau|ale|o|aveți|trebuie
w protecția|status|statut|doar|numai|deoarece|apoi|ulterior|după aceea|pe an|pe lună|anual|tva
w număr|dată|vigoare|locurile|detalii|actual|actuală|curent|curentă|în continuare|tău|ta|tale|să
w vă|se|cu|inclusiv|protecției|sunteți|loc|situație|situația|notă|observații|informații|durată
w durata|cu un an|pentru un an|pentru încă un an|cu încă un an|pentru o lună|în fiecare an
w în fiecare lună|lunar|de operatorul dvs|de operator|de furnizor|de furnizorul dvs|automată
w protejează|de la activare|după activare|de la prima instalare|după prima instalare|nelimitat
w fără limită de timp|pe termen nelimitat|aceeași|aceeași zi|titular|proprietar|singur|singură|ai
w de la sine|furnizorul|operatorul|furnizor|operator|mai
U utilizate|folosite|utilizat|în uz|conectate|protejate|ocupate|instalate|în utilizare|folosești
U utilizați|folosiți|utilizezi|instalat|instalată|instalat pe|autentificate|autentificat
U în folosință|folosit|folosită|ocupat|ocupată|conectat|protejat|utilizată|atribuite
U sunt protejate|instalate pe|protejați|protejezi
K până la|maximum|maxim|cel mult|max|în total|total|număr maxim|limită|maximă|permise|limita de
K protejează până la
P disponibil|liber|rămase|libere|disponibile|neocupat|rămas|rămân|neutilizat|nefolosit|nefolosită
P neutilizată|mai sunt libere
C se reînnoiește automat|se reînnoieşte automat|se reînnoiește singur|se reînnoiește anual
C se prelungește automat|se va reînnoi automat|va fi reînnoit automat|se reînnoiește singură
L zile|zi|luni|lună|ani|an|săptămâni|rămase|rămas|rămân
3 peste
- cumpărat|achiziționat|data achiziției|număr comandă|numărul comenzii|valabil din|valabilă din
- valabil de la|valabilă de la|în vigoare din|în vigoare de la|activare|activați|activează
- activării
q cumpără|cumpărați|ofertă|reducere|economisiți|încercați|promoție|recomandat|coș|comanda
q comandați|plăcea|recomandăm|interesa|oferta|treceți la|începeți
o din|de
g conectare|autentificare|conectați|conectează-te|intră în cont|intrați în cont|autentificați-vă
g autentifică-te
T acord|termeni|condiți|declarați|termenii|condiții|condițiile|acordul|contract|contractul
T acordurile|documente juridice
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
H pentru|valabil pentru|ajunge pentru|suficient pentru
F curând|în curând|în scurt timp|aproape
0 azi|astăzi
1 mâine
9 ieri
J automat|automată
= deoarece|pentru că|fiindcă|din cauza|întrucât
& și
# -|doi|trei|patru|cinci|șase|șapte|opt|-|zece|două=2
8 în aceeași zi|în ziua respectivă|în acea zi|la aceeași dată
k nu are|nu s-a|nu s-au|nu au fost|nu conține|nu dețin|fără
j cumpărat|achiziționat|găsit|găsite|listă|lista|propriu|meu|mele|asociată|adăugată|adăugați
j deține|are|vostru|de|legat|legate|nici|un|o|s-au găsit
x nimic|gol|goală|nu există date|fără date|niciun element|nicio înregistrare
x nu există înregistrări|nimic de afișat|date indisponibile
e deconectare|deconectați-vă|ieșire|deconectează-te
I conectat ca|conectată ca|autentificat ca|autentificată ca|conectat cu|sunteți conectat ca
I ești conectat ca|bun venit|bună|salut|bine ați venit|bine ai venit
`
