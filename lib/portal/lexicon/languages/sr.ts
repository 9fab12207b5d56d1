/** Serbian: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
@ а=a|б=b|в=v|г=g|д=d|ђ=đ|е=e|ж=ž|з=z|и=i|ј=j|к=k|л=l|м=m|н=n|о=o|п=p|р=r
@ с=s|т=t|ћ=ć|у=u|ф=f|х=h|ц=c|ч=č|ш=š|љ=lj|њ=nj|џ=dž
M jan|feb|mar|apr|maj|jun|jul|avg|sep|okt|nov|dec
E ističe|istice|važi do|vazi do|aktivna do|aktivan do|datum isteka|završava se|vredi do|do
E rok važenja|datum završetka|važeća do|istek|kraj pretplate|važi zaključno|kraj|završava
E se završava|kraj perioda|zaštićeno do|plaćeno do|važi do dana|plaćeno zaključno sa
E važi zaključno sa|važi zaključno do|zaključno sa|važeća zaključno sa|važi|datum isteka važenja
E istek važenja|rok isteka|završetak|datum kraja|poslednji dan|ističe dana|zaštita do|pokriveno do
E aktivno do|u važnosti do|prestaje da važi|prestaje|isteći će|završiće se|se plaćeno zaključno sa
E traje do|važenje do|istiće|isticanje|završetak perioda|završetak pretplate|završetak važenja
E ističu|isteče|ističe po|završavaju se|se završavaju|će isteći|će se završiti|prestaje važenje
E prestaće da važi|prestaće da radi|prestaje da radi|će prestati da važi|će prestati da radi
E gubi važnost|izgubiće važnost|radi do|radiće do|će raditi do|važiće do|će važiti do
E biće aktivna do|biće aktivan do|biće važeća do|ostaje aktivna do|ostaje na snazi do
E ostaje važeća do|na snazi do|važi sve do|važi uključujući|vredi do dana|možete da koristite do
E možete koristiti do|možete je koristiti do|koristite do|koristi se do|korišćenje do
E imate pristup do|pristup do|pristup ističe|pristup imate do|pristup traje do|zaštita ističe
E zaštita se završava|zaštita prestaje|zaštita traje do|zaštita važi do|zaštićeni do
E zaštićeni ste do|rok ističe|rok se završava|rok važenja ističe|rok važenja do|rok trajanja
E rok trajanja do|važnost do|važnost ističe|važnost|datum prestanka|datum prestanka važenja
E prestanak važenja|prestanak|kraj važenja|kraj zaštite|kraj licence|kraj roka|poslednji dan važenja
E poslednji dan zaštite|period ističe|period se završava|period traje do|period do|plaćen do
E plaćena do|plaćen period do|uplaćeno do|pretplaćeni do|važeći do|važeće do|aktivne do
E traje zaključno sa|ističe nakon|ističe posle|licenca važi do|pretplata važi do
E licenca važi zaključno sa|pretplata važi zaključno sa|rok pretplate|rok licence|važi od § do
E važi od § do dana|važeća od § do|važeća od § do dana|aktivna od § do|aktivna od § do dana
E aktivan od § do|aktivan od § do dana|na snazi od § do|na snazi od § do dana|vredi od § do
E vredi od § do dana
X istekla|istekao|isteklo|završena|završeno|je istekla|je istekao|završila se|važila do|okončana
X istekla dana|se završila|završila|se završio|završio|istekle|istekli|okončano|nevažeća|nevažeći
X više ne važi|prestala|prestalo|nije više važeća|nije više aktivna|više nije važeća
X više nije aktivna|rok je istekao|završen|bila važeća do|bila aktivna do|bio aktivan do
X bio važeći do|važio do|važilo do|važile do|radila do|trajala do|trajao do|je važila do
X je prestala da važi|prestala da važi|je prestao da važi|prestao da važi|prestalo da važi
X prestala da radi|prestao da radi|je prestala|je prestao|je prestalo|prestao|ne važi od
X više ne važi od|više ne radi|nevažeća od|nevažeći od|nije više važeći|više nije važeći
X više nije aktivan|rok je prošao|rok prošao|rok istekao|rok važenja je istekao|rok važenja istekao
X rok važenja je prošao|važenje je isteklo|važenje isteklo|vreme je isteklo|vreme isteklo
X izgubila važnost|je izgubila važnost|zaštita je istekla|zaštita je prestala|pristup je istekao
X pristup istekao|okončan|je završena|je završen|je završeno|je završila|je završio|je okončana
X je isteklo|su istekle|ste istekli|istekla je|istekao je|isteklo je|završila je|završila se je
X prošao rok|već je istekla|već istekla|već je istekao|istekli su|istekle su|prošao je rok
X istekao rok|više neaktivna|već neaktivna
A aktivirajte do|aktivirajte pre|aktivirati do|aktivirati pre|mora se aktivirati
A mora se aktivirati do|mora biti aktivirana do|morate aktivirati do|potrebno aktivirati do
A rok za aktivaciju|aktivacija do|aktiviraj pre|potrebna aktivacija|zahteva aktivaciju
A aktivirajte najkasnije|rok za aktivaciju — do|rok za aktivaciju – do|rok za aktivaciju , do
A rok za aktivaciju do|krajnji rok za aktivaciju|krajnji rok za aktivaciju do
A poslednji dan za aktivaciju|rok aktivacije|rok aktivacije do|rok aktivacije – do
A rok aktivacije — do|potrebna aktivacija , do|potrebna aktivacija – do|potrebna je aktivacija do
A potrebna je aktivacija , do|aktivacija – do|aktivacija — do|aktivacija je moguća do
A aktivacija moguća do|može se aktivirati do|možete aktivirati do|možete da aktivirate do
A možete je aktivirati do|možete da je aktivirate do|morate da aktivirate do|morate je aktivirati do
A treba aktivirati do|treba je aktivirati do|treba da se aktivira do|treba da aktivirate do
A mora da se aktivira do|mora da bude aktivirana do|ne zaboravite da aktivirate do|aktivirajte je do
A aktivirajte licencu do|aktivirajte pretplatu do|aktivirajte kod do|stignite da aktivirate do
A aktivirajte najkasnije do|aktivirati najkasnije do|aktivirati najkasnije|aktivirajte ne kasnije od
A potrebno je aktivirati do|zahteva aktivaciju do|potrebno aktivirati|može da se aktivira do
A može se aktivirati najkasnije|rok za aktivaciju ( do|rok aktivacije ( do
R obnavlja se|biće obnovljena|sledeće plaćanje|sledeća uplata|sledeće obnavljanje|datum obnavljanja
R automatski se obnavlja|obnavlja se automatski|biće automatski obnovljena|datum automatske obnove
R datum obnove|obnoviće se automatski|datum automatskog obnavljanja|sledeća naplata
R datum sledećeg plaćanja|datum sledeće uplate|datum sledeće naplate|datum sledećeg obnavljanja
R datum sledeće obnove|sledeća obnova|sledeće zaduženje|datum sledećeg zaduženja|sledeći račun
R datum sledećeg računa|naplatićemo|naplatićemo vam|biće naplaćeno|biće naplaćena|obnovićemo
R će biti obnovljena|će biti automatski obnovljena|će se obnoviti|će se automatski obnoviti
R biće produžena|će biti produžena|produžava se|produžava se automatski|automatski se produžava
R produžiće se|datum produženja|sledeće produženje|sledeće automatsko obnavljanje
R sledeće automatsko plaćanje|obnoviće se|datum naplate|se automatski obnavlja
R automatski će se obnoviti|obnoviće se sama|sledeća rata|naredna rata|naredno plaćanje
R naredna naplata|naredna uplata|naredno obnavljanje|naredna obnova|naredno zaduženje
R predstojeće plaćanje|predstojeća naplata|predstojeća obnova|predstojeće obnavljanje
R datum naredne naplate|datum narednog plaćanja|datum naredne uplate|datum naredne obnove
R datum narednog obnavljanja|datum sledećeg automatskog obnavljanja|će biti automatski produžena
R biće automatski produžena|će se automatski produžiti|će se produžiti|automatski će se produžiti
R produžiće se automatski|biće obnovljen|će biti obnovljen|biće automatski obnovljen
R će biti automatski obnovljen|biće obnovljeno|se automatski produžava|se produžava|se obnavlja
R sama se obnavlja|sama se produžava|obnavlja se sama|produžava se sama
R automatski će biti obnovljena|automatski će biti produžena|će biti naplaćena|će biti naplaćeno
R će biti zadužena|naplaćujemo|naplata će biti|naplata će se izvršiti|naplata se vrši
R plaćanje će biti izvršeno|obnavljanje će se izvršiti|obnova će se izvršiti|automatski obnavljamo
R automatski ćemo obnoviti|obnavljamo|obnovićemo automatski|produžićemo|datum produžavanja
R sledeće produžavanje|datum sledećeg produženja|će biti obnovljeno|obnoviće se sam
R automatski produžava|biće obnovljena automatski|će biti obnovljena automatski
R sa automatskim obnavljanjem|sa automatskim produženjem|sa automatskom obnovom
R s automatskim obnavljanjem|sa autoobnovom|iznos će biti naplaćen|biće naplaćen|će biti naplaćen
Z neće biti obnovljena|ne obnavlja se|neće se obnoviti|neće se automatski obnoviti
Z neće biti automatski obnovljena|neće biti obnovljeno|ne obnavlja se automatski|neće biti produžena
Z neće se produžiti|ne produžava se|bez obnavljanja|bez automatskog obnavljanja|neće se obnavljati
Z neće se sama obnoviti|neće se sama produžiti|neće se obnoviti sama|neće se produžiti sama
Z neće se automatski produžiti|neće biti automatski produžena|neće biti obnovljen|neće biti produžen
Z neće biti produženo|ne produžava se automatski|se ne obnavlja|se ne produžava
Z se ne obnavlja automatski|se ne produžava automatski|se neće obnoviti|se neće produžiti
Z se ne nastavlja|se neće nastaviti|neće se nastaviti|bez produženja|bez automatskog produženja
Z bez automatske obnove|bez produžavanja|bez automatskog produžavanja|bez autoobnove
Z bez autoobnavljanja|otkazali ste obnavljanje|otkazali ste obnovu|otkazali obnavljanje
Z isključili ste obnavljanje|isključili ste obnovu|isključili obnavljanje|obnavljanje je otkazano
Z obnavljanje otkazano|obnova je otkazana|obnova otkazana|obnavljanje je isključeno
Z obnavljanje isključeno|obnova isključena|obnova je isključena|obnavlja se ručno|ručno obnavljanje
Z ručna obnova|produžava se ručno|više se neće obnoviti|više se neće obnavljati|više se ne obnavlja
Z više neće biti obnovljena|neće biti obnove|nećemo obnoviti|odustali ste od obnavljanja
Z odustali ste od obnove|sama se neće obnoviti|sama se neće produžiti|nema automatskog obnavljanja
Z nema automatske obnove|nećemo je obnoviti|neće biti obnavljana|obnavljanja neće biti
Z produženja neće biti|automatske obnove neće biti|automatskog obnavljanja neće biti
Z obnove neće biti
S aktivirana|aktivirano|aktivna od|datum aktivacije|datum početka|početak|aktivna od dana|aktivan od
S u upotrebi od|početak važenja|datum početka važenja|aktivirana dana|aktivne od|aktivno od
S aktivirana od
a aktivn|aktivan|važeć|u toku|na snazi|važeća|važi|važeće|tekuća|tekuće|sve radi|radi|rade
a sve je u redu|u redu|licenca važi|pretplata važi|i dalje važi|još važi|još uvek važi|trenutno važi
a u funkciji|punovažn|funkcioniše
n nije aktivirana|nije aktivirano|još nije aktivirana|neaktivirana|nekorišćena|neiskorišćena
n čeka aktivaciju|neaktivirano|neaktivirane|još nije aktivirano|nekorišćen|neiskorišćen
n čeka na aktivaciju|još neaktivirana|spremna za aktivaciju|još nije korišćena|još nije iskorišćena
n nije aktiviran|još nije aktiviran|još niste aktivirali|niste aktivirali|još niste je aktivirali
n još uvek niste aktivirali|još uvek nije aktivirana|još uvek nije aktiviran|čeka da bude aktivirana
n čeka da se aktivira|čeka da je aktivirate|još uvek neaktivirana|još neiskorišćena|još nekorišćena
n još nije iskorišćen|još nije korišćen|nije iskorišćena|nije korišćena|nije iskorišćen
n još nije započela|nije započela|još nije počela|nije još aktivirana|nije još aktivirano
n nije bila aktivirana|spreman za aktivaciju|spremno za aktivaciju|u očekivanju aktivacije
n na čekanju aktivacije|na čekanju za aktivaciju|čeka vašu aktivaciju|čekaju na aktivaciju
n neaktivirani|još nije pokrenuta|nije pokrenuta|bez aktivacije|nije aktivirana još|nisu aktivirane
n neaktiviran|potrebna je aktivacija|mora da se aktivira|samo još da je aktivirate
n ostaje samo da je aktivirate|ostalo je samo da aktivirate|treba aktivirati
n ostaje samo da aktivirate|preostaje samo aktivacija|potrebno je aktivirati|neophodna aktivacija
n neophodna je aktivacija|gotova za aktivaciju|gotov za aktivaciju|još nije aktivna|još nije aktivan
n još neaktivna|još uvek nije aktivna|čeka se aktivacija|aktivacija nije izvršena
n aktivacija još nije izvršena
f besplatn|besplatno|besplatna|besplatan|besplatna verzija|bez naknade|besplatne|besplatnu|besplatni
f bez plaćanja|bez nadoknade|gratis
t probn|probna verzija|probna|probni period|proba|probu|probni|probno|test period|demo|probnu|probne
t testn|test verzija|testna verzija|testni period|na probi|na probu|za probu|trial|probni pristup
t demo verzija
d uređaj|uređaji|uređaja|uređaje|uređaju|aktivn uređaj|aktiviran uređaj|povezan uređaj
p korisnik|osob|član|ljudi|osobe|osoba|članovi|korisnici|korisnika
h podeljeno sa vama|podeljena sa vama|deli sa vama|podelio|deljeno sa vama|podelio je|deli korisnik
h podeljeno od|podelio korisnik|sa vama deli|deli je sa vama|podeljena sa mnom|pristup vam je dala
h pristup vam je dao|pristup vam daje|pristup vam je omogućio|pristup vam je omogućila
h deljeni pristup od|zajednički pristup od|dobijeno od korisnika|dobijena od korisnika
h koristite je po pozivu|vi je koristite po pozivu|koristiš je zahvaljujući
h koristite je zahvaljujući|podelila je|podelila korisnica|podelila je sa vama|podelio je sa vama
h deli je s vama|podeljeno s vama|podeljena s vama|deljeno s vama|deli s vama|podelio s vama
h podelila s vama|podelila sa vama|podelio sa vama|dao vam je pristup|dala vam je pristup
h s vama deli|deljena sa vama|podeljeno sa tobom|podeljena sa tobom|deljena od|podeljena od
O vi delite|delite|delim|vlasnik vi|vi ste vlasnik|vlasnik ste vi|pripada vama
V deli|podelio|podelila|podeljena|podeljeno|deljena|deljeno|dele
Y sa vama|s vama|sa mnom|sa tobom
B deli|podelio|podelila
r automatsko obnavljanje|automatska obnova|obnavljanje|automatsko produžavanje|automatsko produženje
r automatskog obnavljanja|automatske obnove|obnovi automatski|automatski obnovi|obnavljaj automatski
r automatski obnavljaj|obnova|automatske obnove pretplate|produženje|automatsko plaćanje|autoobnova
r autoobnavljanje|autoobnove|auto obnova|automatskim produženjem|automatskim obnavljanjem
r automatskog produženja|automatskom obnovom|autoprodužavanje|automatskog produžavanja
r auto obnavljanje|ponavljajuće plaćanje
y uključen|da|uključena|uključeno|aktivirano|omogućen|uklj|uključili|uključili ste|uključene
y omogućena|omogućeno|aktivirali ste|radi
z isključen|ne|otkazan|neaktivn|isključena|isključeno|otkazana|otkazano|onemogućen|ručno|isključili
z isključili ste|iskljucili ste|isklj|isključene|otkazali|otkazali ste|deaktiviran|nije uključen
z nije uključena|nije uključeno|nije aktivno|nije aktivna|nije aktivan|ne radi|ugašen|ugašena
z ugašeno|nije omogućen|nije omogućena|nije omogućeno
b blokiran|zaključana|blokirali|licencni kod je blokiran|licencni kod blokiran
b aktivacioni kod je blokiran|licencni ključ je blokiran|ključ je blokiran|na crnoj listi
b stavljena na crnu listu|blokirali smo
u suspendovan|pauziran|obustavljen|obustavljena|obustavljeno|pauzirana|pauzirano
u privremeno obustavljena|na pauzi|suspendovana|suspendovano|zamrznuta|zamrznuto
u privremeno zaustavljena|privremeno isključena|privremeno pauzirana|zaustavljena|obustavio|pauzirao
u privremeno zaustavljeno|privremeno zaustavljen|zaustavljeno|pauzirali ste|pauzirali|pauza|pauzu
u zamrznut|zamrzli ste|privremeno obustavljeno|privremeno obustavljen|usluga je obustavljena
u privremeno prekinuta|privremeno pauzirano|stavili na pauzu|stavljena na pauzu|obustavili
u na čekanju zbog
i uključuje|sadrži|obuhvata|u paketu|uključene aplikacije|šta je uključeno
m još|prikaži sve|više|učitaj još|ostale
s pretplat|licenc|pretplata|pretplate|pretplatu|licenca|licence|plan|planovi|proizvodi|paket|tarifa
w vaša|vaš|je|su|na|u|i|od|za|ova|ovo|datum|dan|period|status|stanje|se|korišćeno|koristi|u upotrebi
w iskorišćeno|povezano|zaštićeno|trenutno|proizvod|zaštita|tip|verzija|mesta|automatski|broj|moja
w moje|moji|moj|naše|sve|svi|još|već|sada|nalog|naloga|nalogu|bio|bila|pozvani|pozvanih|dodati
w povezani|povezanih|registrovani|aplikacija|aplikacije|program|programi|softver|pregled|spisak
w lista|privremeno|ukupno|ukupan|porodica|šta|ovaj|ovu|ove|ovom|zaštićeni|zaštićenih|korišćeni
w korišćenih|korišćenju|upotrebi|koriste|važenja|važenje|vi|imate|vas|mora|morate|da|bude|svoju|dana
w vaše|vaši|tvoje|uvek|samo|molimo|jer|zatim|nakon toga|potom|godišnje|mesečno|pdv|vam|mesto|detalji
w detaljno|trenutni|trenutna|vašu|vašoj|vašem|i dalje|zaključno|napomena|informacije|trajanje
w za godinu dana|za još godinu dana|na godinu dana|za mesec dana|svake godine|svakog meseca
w od strane operatera|od strane provajdera|automatsko|štiti|ste|neograničeno
w bez vremenskog ograničenja|istog dana|vlasnik|sama|samo od sebe|provajder|smo|nedelju|nedelje
w subotu|subote|sredu|srede|petka|ponedeljka|utorka|četvrtka|godine|tvoj|tvoja|tvoju|novi period
w za novi period|za naredni period|za sledeći period|nov period|mogućih|moguća|nakon čega|posle toga
w a posle toga|a nakon toga|posle čega|pristup|pristupa|usluga|usluge|uslugu|ključ|ključa|verziju
w verzije|verziji|osnovna|osnovni|standardna|standardni|zaštite|zaštitu|pretplati|zauvek
w ne plaćate ništa|ništa ne plaćate|ne morate ništa da radite|ne morate ništa raditi
w ništa ne morate da radite|nije potrebno ništa da radite|ne treba ništa da radite
w ne morate da radite ništa|bez vašeg učešća|takođe|istovremeno|uspešno|sada već|naši|našu|naša|sam
w njih|njom|njega|njihov|sa|svojih|s|od § do|od § do dana|od dana § do|od dana § do dana|rok
U korišćeno|koristi|u upotrebi|iskorišćeno|povezano|zaštićeno|zauzeto|instalirano|koristite
U prijavljeni|povezan|zaštićen|korišćen|instaliran|zauzet|iskorišćen|koristi se|koriste se
U pod zaštitom|aktivn uređaj|aktiviran uređaj|povezan uređaj|povezali ste|povezali|već radi na
U rade na|štitite|vi štitite|aktivna na|aktivan na|aktivirana na|aktivirano na|zauzeta|zauzeto je
U dodato|dodali ste|instalirali ste|priključen|u upotrebi na|prijavljeno|koristi se na|povezana
U zaštićena|dodeljen|zaštitili ste|zaštitili|zaštićeni|zaštićenih|korišćeni|korišćenih|povezani
U povezanih
K najviše|maksimalno|maks|ukupno|do najviše|do|najveći|maksimaln|limit|do ukupno|dozvoljeno
K licenca važi za|pretplata važi za|važi za|može da se instalira na|možete instalirati na
K možete da instalirate na|može se instalirati na|može da se koristi na|može se koristiti na
K možete koristiti na|možete da koristite na|ne više od|pogodno za|pogodna za|namenjena za
K namenjeno za|štiti do|dozvoljenih|možete povezati do|možete da povežete do|možete zaštititi do
K podržava do|pokriva do|pokriva|predviđeno|predviđena za|u okviru licence|obuhvata do|uključuje do
K maksimum|najviše na|zaštita do
P slobodn|dostupn|preostalo|nekorišćena|neiskorišćena|nekorišćen|neiskorišćen|slobodno|preostaje
P ostalo|slobodni|ostaje|možete dodati još|možete da dodate još|možete povezati još
P možete da povežete još|možete da povežete|možete da dodate|možete povezati|možete dodati
P možete još dodati|možete još povezati|može se dodati još|možete zaštititi još|preostala su
P preostala|preostali|preostale|ostalo je|ostala su|ostalo vam je|preostaju|ostaju|i dalje slobodn
P još uvek slobodn|još slobodn|još dostupn|nezauzet|na raspolaganju|u rezervi|ne koristi se
P ne koriste se|nije iskorišćeno|raspoloživ|možete instalirati još|možete da instalirate još
P još možete da povežete|još možete dodati|možete da zaštitite još
C automatski se obnavlja|obnavlja se automatski|produžava se automatski|se automatski obnavlja
C automatski će se obnoviti|obnoviće se automatski|će biti automatski obnovljena
C biće automatski obnovljena|biće automatski produžena|će biti automatski produžena|sama se obnavlja
C sama se produžava|obnavlja se sama|produžava se sama|se automatski produžava
C automatski se produžava|obnoviće se sama|obnavlja se svake godine|obnavlja se svakog meseca
C automatski će se produžiti|produžiće se automatski|će se automatski obnoviti
C će se automatski produžiti|automatski obnavljamo|biće obnovljena automatski
C će biti obnovljena automatski|sa automatskim obnavljanjem|sa automatskim produženjem
C sa automatskom obnovom|s automatskim obnavljanjem|sa autoobnovom
L dana|dan|meseci|mesec|godina|godine|nedelja|preostalo|ostalo|godinu
3 kroz
- kupljeno|datum kupovine|broj porudžbine|važi od|važeća od|na snazi od|aktivirate|aktiviranje
- aktivirajući|važeći od|važeće od|vredi od|od §|od dana §|počev od|počevši od|pozivnica|poziv|s §
- pozvani do|pozvani ste|ste pozvani|pozvan do|dodato §|dodata §|povezano §|povezana §|instalirano §
- povezan §|korišćeno §|isključi|isključiti|isključite|uključi|uključiti|uključite|isključenje
- isključenja|uključenje|nalog blokiran|nalog je blokiran|aplikacija blokirana
- aplikacija je blokirana
q kupi|ponuda|popust|uštedi|probajte|preporučeno|korpa|korpu|naruči|svideti|preporuč|probaj|isprobaj
q kupite|pređite na|preporučujemo|započnite
o od
g prijav|prijavite se|prijavi se
T ugovor|uslov|izjav|uslovi|ugovori|sporazum|uslove|licencni
c kod|jednokratn|verifikac|koda|kodu|kodove|aktivacion|dvostepen|dvofaktor|dvostruk
D preuzmi|instaliraj|preuzimanja|preuzimanje|preuzmite|instalirajte|instalacija|nabavite|preuzimanj
D instaliranje
Q qr|skenirajte|skeniranje|kamera|kameru|kamerom
N ne|nije|nema|nemate|nijedna|nikad|nikada|bez|ništa
W petak|subota|nedelja|ponedeljak|utorak|sreda|četvrtak|sub|ned|pon|uto|sre|čet
k nema|nemate|nemaš|nijedna|nijednu|nijedne
j još|uvek|trenutno|za sada|ovde|na|u|za|sa|vašem|vaš|vašeg|svom|tvom|ovom|ovaj|nalogu|nalog|nalogom
j vi|dodatih|registrovanih|povezanih|nijednu|nijedna|nikakvih|još uvek|kaspersky|my
G sesija je istekla|vaša sesija je istekla|sesija je završena|odjavljeni ste|prijavite se ponovo
G sesija istekla|vaša sesija istekla
l dostupn
H za
F uskoro|skoro
0 danas
1 sutra
! prekosutra
< prekjuče
9 juče
J automatski|automatsko
= jer|zbog|usled|na vaš zahtev|po vašem zahtevu
& i|и
# -|dva|tri|četiri|pet|šest|sedam|osam|devet|deset|dve=2
8 istog dana|tog dana
% din
k niste|nije pronađena|nisu pronađene|nisu
j kupljenih|kupili|pronađena|pronađenih|lista|listi|spisak|svojih|moje|ništa|niste|nije|dodali
j dodata|povezana|ovim|nalogu još|je|povezane|vašim|podaci|podataka|o|pretplatili|ni na šta
x prazno|prazan|prazna|ništa|ničega|ničeg|nema podataka|nema stavki|nema zapisa
e odjavi|odjava|odjavite se|odjavi se
I prijavljeni ste kao|prijavljen kao|prijavljeni kao|prijavljena kao|prijavljeni ste|dobro došli
I zdravo|dobrodošli
5 još
6 mesta|mesto
E vredi zaključno sa|važi zaključno s|pod zaštitom do|pod zaštitom ste do|zaštitu imate do
E imate zaštitu do|produžena do|produženo do|produžen do|obnovljena do|imaćete pristup do
E pristup će isteći|pristup prestaje|pristup će prestati|pristup se završava|pristup će biti ukinut
E pristup važi do|zaštita će isteći|zaštita će prestati|zaštita se isključuje
E zaštita će biti isključena|trajaće do|ostaće aktivna do|ostaće na snazi do|će prestati
E rok korišćenja|rok korišćenja do|period korišćenja do|period važenja|period važenja do
E poslednji dan pristupa|poslednji dan pretplate|poslednji dan licence|kraj pristupa
E kraj perioda važenja|kraj korišćenja|datum završetka pretplate|datum isteka licence
E datum isteka pretplate|datum isteka roka|istek pretplate|istek licence|istek roka|istek zaštite
E dostupna do|dostupan do|dostupno do|možete da je koristite do|koristite je do|dovoljno do
E plaćeno je do|sve je plaćeno do|pretplata do|licenca do|rok do|bliži se kraju|privodi se kraju
- krajnji rok za|krajnji datum za|aktivacija do|aktivacija pre|aktivacija §|datum aktivacije
- kod aktivacije|rok aktivacije|aktivacija je|aktivacija uspešna|pristup od §|pristup od operater
- pristup od provajder|pristup od dobavljač|pristup od partner|pristup od prodavni
- pristup od prodavc|pristup od banke|pristup od poslodav|pristup od kompanij|pristup od vas
- pristup od nas|pristup od kaspersk|pristup od telekom|pristup od proizvođač|pristup od našeg
- pristup od vašeg|dobijeno od §|dobijeno od operater|dobijeno od provajder|dobijeno od dobavljač
- dobijeno od partner|dobijeno od prodavni|dobijeno od prodavc|dobijeno od banke
- dobijeno od poslodav|dobijeno od kompanij|dobijeno od vas|dobijeno od nas|dobijeno od kaspersk
- dobijeno od telekom|dobijeno od proizvođač|dobijeno od našeg|dobijeno od vašeg|dobijena od §
- dobijena od operater|dobijena od provajder|dobijena od dobavljač|dobijena od partner
- dobijena od prodavni|dobijena od prodavc|dobijena od banke|dobijena od poslodav
- dobijena od kompanij|dobijena od vas|dobijena od nas|dobijena od kaspersk|dobijena od telekom
- dobijena od proizvođač|dobijena od našeg|dobijena od vašeg|dobijen od §|dobijen od operater
- dobijen od provajder|dobijen od dobavljač|dobijen od partner|dobijen od prodavni
- dobijen od prodavc|dobijen od banke|dobijen od poslodav|dobijen od kompanij|dobijen od vas
- dobijen od nas|dobijen od kaspersk|dobijen od telekom|dobijen od proizvođač|dobijen od našeg
- dobijen od vašeg|pristup omogućio operater|pristup omogućio provajder
- pristup omogućio vaš operater|pristup omogućio vaš provajder|pristup vam je omogućio operater
- pristup vam je omogućio provajder|pristup vam je omogućio vaš operater
- pristup vam je omogućio vaš provajder|vam je omogućio pristup operater
- vam je omogućio pristup provajder|vam je omogućio pristup vaš operater
- vam je omogućio pristup vaš provajder
X vam se završila|od § niste zaštićeni|od § više niste zaštićeni|od § ne važi|od § nije važeća
X nije važeća|nije važeći|nije više na snazi|više nije na snazi|ne važi više|pretplati je prošao rok
X vašoj pretplati je prošao rok|rok joj je prošao|licenci je prošao rok|rok je već prošao
X rok je već istekao|već je prošao rok|već je završena|već je prestala|pristup je prestao
X pristup je ukinut|pristup se završio|zaštita je završena|zaštita se završila
X zaštita je prestala da važi|zaštita prestala|van snage|prestala je|prestao je|završen je
X završena je|završeno je|okončana je|došla do kraja|je došla do kraja|došla je do kraja
X protekao rok|rok je protekao|rok protekao|nevažeće|više ne funkcioniše|više nije u funkciji
X zastarela|dospela|niste više zaštićeni od|niste zaštićeni od
w nažalost|na žalost|žao nam je|pa|dakle|zato|stoga|međutim|a|ali|mi|ga|joj|im|ćete|brinete
w bez brige|ne brinite|ne morate da brinete|ne morate ni o čemu da brinete
w ne morate da brinete ni o čemu|nema razloga za brigu|možete biti mirni|budite mirni|spavajte mirno
w možete mirno da spavate|dobra vest|dobre vesti|sve je u najboljem redu|umesto vas|opet|ponovo
w dodajte telefon ili tablet|dodajte telefon|dodajte tablet|dodajte računar|dodajte još jedan
w ili tablet|ili telefon|ili računar|računara , telefona i tableta|računari , telefoni i tableti
w računara i telefona|obratite se podršci|obratite se nama|obratite se korisničkoj podršci
w obratite se tehničkoj podršci|kontaktirajte podršku|kontaktirajte nas|javite se podršci
w javite nam se|pišite nam|kontaktirajte korisničku podršku|dobavljač|dobavljača|izdavač|izdavača
w prodavac|prodavca|administrator|administratora|proizvođač|proizvođača|nas|nama|pružanje|pružanja
w u ovom trenutku|za sada|do sada|na dan|sa vaše kartice|s vaše kartice|sa kartice|s kartice
w sa vašeg računa|u potpunosti|potpuno|jednostavno|zaista|porodičn|porodična|porodični|porodičnom
w grupi|grupu|grupe|možete koristiti|možete da koristite|možete i dalje da koristite|svakako
a zaštićeni ste|vi ste zaštićeni|pod zaštitom ste|zaštita je uključena|zaštita je aktivna
a zaštita radi|zaštita uključena|sve je kako treba|pretplata radi|ostaje na snazi|važeći|punovažna
a imate uključenu zaštitu
U zaštićeni ste|vi ste zaštićeni|pod zaštitom ste|iskorišćene licence|korišćene licence
U zauzete licence|iskorišćeno licenci|korišćenje licence|koriste|čuvamo|štitimo|mi štitimo|čuvaju
U zauzimaju|zauzima|koriste se na|su zaštićeni|je zaštićeno|su pod zaštitom|priključeni|obezbeđeno
U zaštitili smo
d iskorišćene licence|korišćene licence|zauzete licence|iskorišćeno licenci|korišćenje licence
d slobodne licence|dostupne licence
P slobodne licence|dostupne licence|mogu da se zaštite|može da se zaštiti|mogu još da se zaštite
P možete da zaštitite|možete zaštititi|još možete da zaštitite|možete još da zaštitite|ostala su vam
P ostalo vam|ostaje vam|čekaju zaštitu|čeka zaštitu|nezaštićen|još nezauzet|prazna
n kod čeka da ga aktivirate|kod čeka aktivaciju|kod čeka na aktivaciju|kod nije aktiviran
n kod još nije aktiviran|kod nije iskorišćen|kod još nije iskorišćen|kod je spreman za aktivaciju
n ključ nije aktiviran|nije puštena u rad|nije puštena u upotrebu|još nije puštena u rad
n nije stupila na snagu|još nije stupila na snagu|još ne važi|još ne radi|još uvek ne važi
n čeka da bude pokrenuta|čeka na pokretanje|čeka pokretanje|treba je aktivirati|treba da se aktivira
n treba da je aktivirate|ostaje da je aktivirate|zahteva vašu aktivaciju|aktivacija tek predstoji
n aktivacija predstoji|niste je aktivirali|niste je još aktivirali|još niste iskoristili
n niste iskoristili|još je niste aktivirali
R biće skinuta|biće skinuto|skidamo|skinućemo|vam naplatiti|ćemo naplatiti|ćemo vam naplatiti
R ćemo obnoviti|ćemo produžiti|ćemo je obnoviti|ćemo je produžiti|obnovićemo je|produžićemo je
R sledeće skidanje|naredno skidanje|naredno produženje|planirano obnavljanje|planirana naplata
R zakazano obnavljanje|obnavljanje je zakazano|naplata je zakazana|dan naplate|dan obnavljanja
R naredni račun|biće zadužena|zadužićemo|kartica će biti zadužena|naplata će biti izvršena
R će biti skinuta|ćemo obnoviti pretplatu umesto vas|obnovićemo pretplatu umesto vas
R obnovićemo je umesto vas|ćemo je obnoviti umesto vas|produžićemo je umesto vas
R produžićemo pretplatu umesto vas|ćemo produžiti pretplatu umesto vas|obnavlja se bez vašeg učešća
R produžava se svake godine|produžava se svakog meseca|obnavlja se godišnje|obnavlja se mesečno
R obnavljaće se automatski|automatski ćemo produžiti
C ćemo obnoviti pretplatu umesto vas|obnovićemo pretplatu umesto vas|obnovićemo je umesto vas
C ćemo je obnoviti umesto vas|produžićemo je umesto vas|produžićemo pretplatu umesto vas
C ćemo produžiti pretplatu umesto vas|obnavlja se bez vašeg učešća|produžava se svake godine
C produžava se svakog meseca|obnavlja se godišnje|obnavlja se mesečno|obnavljaće se automatski
C automatski će biti obnovljena|automatski će biti produžena|automatski ćemo obnoviti
C automatski ćemo produžiti
Z se neće sama produžiti|se neće sama obnoviti|neće se produžavati|se neće obnavljati
Z se neće produžavati|se neće automatski obnoviti|se neće automatski produžiti
Z automatski se ne obnavlja|automatski se ne produžava|automatski se neće obnoviti|nećemo produžiti
Z nećemo je produžiti|više se neće produžiti|više se ne produžava|ne podleže automatskom obnavljanju
Z ne podleže automatskom produženju|ne podleže obnavljanju|neće biti naredne naplate
Z sledeće naplate neće biti|obnavljanje nije predviđeno|obnavljanje nije planirano
Z produženje otkazano|produženje je otkazano|odustali ste od produženja|otkazali ste produženje
Z ručno produženje|samo ručno obnavljanje|morate obnoviti ručno|morate ručno obnoviti
z nećemo vam više ništa naplaćivati|nećemo vam ništa naplatiti|nećemo vam ništa naplaćivati
z nećemo vam više naplaćivati|nećemo ništa naplatiti|ništa vam više nećemo naplatiti
z nećemo više ništa naplaćivati|nećemo naplatiti|nećemo vam naplatiti|nećemo skidati novac
z novac se neće skidati|niste pristali|niste dali saglasnost|nije dozvoljeno|odbijeno|nije podešeno
y pristali ste na|pristali na|saglasili ste se sa|saglasni ste sa|dali ste saglasnost za
y dali ste pristanak za|pristajete na|saglasnost za|podešeno|dozvoljen|odobreno|potvrđeno
r automatska naplata|automatsku naplatu|automatske naplate|automatska plaćanja
r produžavanje pretplate|produžavanje licence|obnavljanje pretplate|obnavljanje licence
r produženje pretplate|produženje licence|obnova pretplate|obnova licence|način obnavljanja
r način produženja|način produžavanja|režim obnavljanja|režim produženja|tip obnavljanja
r vrsta obnavljanja|automatsku obnovu|redovna naplata|obnavljanja pretplate
K štitimo do|možete je instalirati na najviše|možete instalirati na najviše|možete je instalirati na
K može se instalirati na najviše|možete da je instalirate na|možete da je instalirate na najviše
K može da se koristi na najviše|može se koristiti na najviše|možete da zaštitite najviše
K možete zaštititi najviše|možete povezati najviše|ograničenje|ograničeno na|ograničena na
K štiti najviše|pokriva najviše|dovoljno za|dovoljna za|gornja granica|podržava najviše
K omogućava zaštitu do|omogućava zaštitu|dozvoljava do|radi na najviše|nije više od|do maksimalno
h pristup omogućila|pristup omogućio|pristup je omogućila|pristup je omogućio
h koristite pretplatu korisnika|koristite pretplatu korisnice|koristite licencu korisnika
h koristite licencu korisnice|vi ste gost u porodičnom|gost ste u porodičnom
h gost u porodičnom paketu|vi ste gost u pretplati|član ste porodičnog paketa
h vi ste član porodičnog paketa|dobijeno od|dobijena od|dobijen od
h imate pristup zahvaljujući porodičn|pristup zahvaljujući porodičn
h pristup imate zahvaljujući porodičn|dodao vas je u|dodala vas je u|vas je dodao u|vas je dodala u
h vas je dodao|vas je dodala|plaća za vas|platio za vas|platila za vas|za vas plaća|je platio za vas
h je platila za vas|poklonio vam je|poklonila vam je|vam je poklonio|vam je poklonila
h omogućio vam je pristup|omogućila vam je pristup|vam je omogućio pristup|vam je omogućila pristup
h vam je dao pristup|vam je dala pristup|vam daje pristup|daje vam pristup|ustupio vam je
h ustupila vam je|vam je ustupio|vam je ustupila|podelio s tobom|podelila s tobom|deli s tobom
h deli sa tobom|deli svoju pretplatu sa vama|podelio je svoju pretplatu|podelila je svoju pretplatu
h pristup od
O delite je|podelili ste|vi ste podelili|podeljeno od vas|podelili ste je|dali ste pristup
O vlasnica ste vi|pretplata je vaša|licenca je vaša|to je vaša pretplata|vaše vlasništvo
O omogućili ste pristup
= plaćanje nije uspelo|plaćanje nije prošlo|naplata nije uspela|uplata nije uspela
= nismo uspeli da naplatimo|zbog neplaćanja|plaćanje je odbijeno|zbog kršenja
= zbog neuspelog plaćanja|na osnovu|po odluci|budući da|pošto
b blokirao|blokirala|blokiralo|pod blokadom|je blokirao|je blokirala|dospela na crnu listu
u stavili ste pretplatu na pauzu|stavili ste na pauzu|stavili ste je na pauzu|ste pretplatu na pauzu
u pauziramo|privremeno ne radi|privremeno ne važi|obustavili smo|pauzirali smo
u privremeno smo obustavili|privremeno smo pauzirali|u režimu pauze|zamrznuli|stavljeno na pauzu
u privremeno deaktivirana
f ne naplaćuje se|ne naplaćujemo|pruža se bez naknade|ne plaća se|ne košta ništa|ništa ne košta
f ništa vas ne košta|bez pretplatne naknade|bez troškova|džabe|na besplatnoj osnovi
f naknada se ne naplaćuje
t za isprobavanje|isprobavate|testirate|isprobavaš|probate|za testiranje|na testiranje
t u probnom režimu|u test režimu|verzija za isprobavanje|verzija za testiranje|testna
- operater vam je omogućio pristup|operater vam je omogućila pristup|operater vam je dao pristup
- operater vam je dala pristup|operater vam daje pristup|operater vam je poklonio
- operater vam je poklonila|operater vam je ustupio|operater dao vam je pristup
- provajder vam je omogućio pristup|provajder vam je omogućila pristup|provajder vam je dao pristup
- provajder vam je dala pristup|provajder vam daje pristup|provajder vam je poklonio
- provajder vam je poklonila|provajder vam je ustupio|provajder dao vam je pristup
- dobavljač vam je omogućio pristup|dobavljač vam je omogućila pristup|dobavljač vam je dao pristup
- dobavljač vam je dala pristup|dobavljač vam daje pristup|dobavljač vam je poklonio
- dobavljač vam je poklonila|dobavljač vam je ustupio|dobavljač dao vam je pristup
- partner vam je omogućio pristup|partner vam je omogućila pristup|partner vam je dao pristup
- partner vam je dala pristup|partner vam daje pristup|partner vam je poklonio
- partner vam je poklonila|partner vam je ustupio|partner dao vam je pristup
- banka vam je omogućio pristup|banka vam je omogućila pristup|banka vam je dao pristup
- banka vam je dala pristup|banka vam daje pristup|banka vam je poklonio|banka vam je poklonila
- banka vam je ustupio|banka dao vam je pristup|poslodavac vam je omogućio pristup
- poslodavac vam je omogućila pristup|poslodavac vam je dao pristup|poslodavac vam je dala pristup
- poslodavac vam daje pristup|poslodavac vam je poklonio|poslodavac vam je poklonila
- poslodavac vam je ustupio|poslodavac dao vam je pristup|kompanija vam je omogućio pristup
- kompanija vam je omogućila pristup|kompanija vam je dao pristup|kompanija vam je dala pristup
- kompanija vam daje pristup|kompanija vam je poklonio|kompanija vam je poklonila
- kompanija vam je ustupio|kompanija dao vam je pristup|za vas plaća operater|za vas plaća provajder
- za vas plaća dobavljač|za vas plaća partner|za vas plaća banka|za vas plaća poslodavac
- za vas plaća kompanija|pristup vam je dao operater|pristup vam je dao provajder
- pristup vam je dao dobavljač|pristup vam je dao partner|pristup vam je dao banka
- pristup vam je dao poslodavac|pristup vam je dao kompanija|pristup vam je omogućio dobavljač
- pristup vam je omogućio partner|pristup vam je omogućio banka|pristup vam je omogućio poslodavac
- pristup vam je omogućio kompanija|pristup vam daje operater|pristup vam daje provajder
- pristup vam daje dobavljač|pristup vam daje partner|pristup vam daje banka
- pristup vam daje poslodavac|pristup vam daje kompanija
q bonus|poklon
E zaštita je aktivna do|zaštita radi do|zaštita je uključena do|zaštita uključena do
E pretplata radi do|zaštita je aktivna do dana
f ne plaćate je|ne plaćate|ne plaćate za nju|ne plaćate ništa za nju|ništa je ne plaćate
t test licenca|test pretplata|probna licenca|probni paket
C se obnavlja automatski|se produžava automatski|obnovićemo je automatski|produžićemo je automatski
C ćemo je automatski obnoviti|ćemo je obnoviti automatski|automatski je obnavljamo
R se obnavlja automatski|se produžava automatski|obnovićemo je automatski|produžićemo je automatski
R ćemo je automatski obnoviti|ćemo je obnoviti automatski|automatski je obnavljamo
R naplata za sledeći period|naplata za naredni period|nova naplata|rata za naredni period
n nijednom nije korišćena|nije bila korišćena|još nije bila korišćena
w nju|bez roka
a sve radi kako treba|sve je pod kontrolom|pod našom zaštitom|vi ste pod zaštitom|čuvamo vas
a mi čuvamo stražu|u punom je pogonu|u redu je|zaštita vam je aktivna
E prestaje sa radom|prestaje sa važenjem|obaveza traje do|ugovorna obaveza traje do|ugovor traje do
E ugovor važi do|ugovor ističe|kraj ugovora|štitimo vas do|čuvamo vas do|štitićemo vas do
E vi ste zaštićeni do|pretplaćeni ste do|pokriće do|vam ističe|vam važi do|vam traje do
E vam ostaje aktivna do|vam je aktivna do|vam je plaćena do|približava se kraju
R skidamo sa kartice|skidamo s kartice|skinućemo sa kartice|ćemo skinuti|prva naplata|prvo plaćanje
R obnovićemo je sami|ćemo sami obnoviti|ćemo je sami obnoviti|ćemo automatski obnoviti
R automatski ćemo je obnoviti|obnavljamo je|obnavljamo je automatski|obnova je zakazana za
R naplata je zakazana za
C obnovićemo je sami|ćemo sami obnoviti|ćemo je sami obnoviti|ćemo automatski obnoviti
C automatski ćemo je obnoviti|biće automatski obnovljen|obnavljamo je automatski
Z neće se obnoviti automatski|neće se produžiti automatski|ne obnavlja se sama
Z nećemo vam ništa naplatiti|nećemo ništa naplatiti|ništa nećemo naplatiti
Z ništa vam nećemo naplatiti|ništa se neće naplatiti|neće se ništa naplatiti|obnovite ručno
Z obnovite je ručno|produžite ručno|produžite je ručno|naplate neće biti|neće biti naplate
n još niste počeli da je koristite|još niste počeli da koristite|niste počeli da je koristite
n još uvek je niste aktivirali|aktivirajte je , da biste počeli
n aktivirajte pretplatu , da biste počeli|aktivirajte je da biste počeli
n aktivirajte je da biste počeli da je koristite|aktivirajte da biste počeli
n aktivirajte pretplatu da biste počeli|aktivirajte licencu da biste počeli
n rok počinje nakon aktivacije|rok počinje da teče od aktivacije
n rok počinje da teče nakon aktivacije|rok teče od aktivacije|rok teče od dana aktivacije
n rok počinje od dana aktivacije|vreme počinje da teče od aktivacije
n vreme počinje da teče nakon aktivacije|vreme počinje da teče tek nakon aktivacije
n počinje da važi nakon aktivacije|počinje da važi od aktivacije|počeće da važi nakon aktivacije
n počinje da teče od aktivacije|počinje da teče nakon aktivacije|čeka da je uključite
n spremna je za aktivaciju|preostaje samo da je aktivirate|samo je još aktivirajte
n nije još pokrenuta|aktivacija na čekanju|aktivacija nije obavljena
X prestala je da važi|prestao je da važi|vam je istekla|vam je istekao|vam je istekla licenca
X ugovor je istekao|ugovor je završen|završio se|važila je do|važio je do|bila je aktivna do
X bio je aktivan do|bila je važeća do|trajala je do|vaša pretplata je istekla
X vaša licenca je istekla|istekla još
b morali smo da blokiramo|morali smo blokirati|bili smo prinuđeni da blokiramo|kod je blokiran
b vaš kod je blokiran|vaš ključ je blokiran|nalazi se na crnoj listi|je na crnoj listi
b stavljen na crnu listu|pristup pretplati je blokiran|pristup licenci je blokiran
= kod je korišćen|kod je iskorišćen na|ključ je korišćen|kod je ukraden|ključ je ukraden
= nismo dobili uplatu|uplata nije stigla|uplata nije evidentirana|nismo primili uplatu
= na kartici nema dovoljno|nije bilo dovoljno sredstava|kartica je odbijena|zbog sumnje
= zbog prekršaja
u na pauzi je|trenutno je na pauzi|trenutno na pauzi|pauzirali ste pretplatu
u usluga je privremeno obustavljena|usluga je privremeno isključena|usluga je pauzirana
u usluga je u mirovanju|u mirovanju|u stanju mirovanja|zamrznuli ste|obustavili ste privremeno
u odmara|privremeno smo zaustavili|privremeno stoji
h ovu pretplatu plaća|pretplatu plaća|pretplatu za vas plaća|licencu plaća|ovu licencu plaća
h plaća umesto vas|član ste porodične grupe|član ste plana korisnika|vi ste član porodične grupe
h vi ste deo porodične pretplate|deo ste porodične pretplate|deo ste porodičnog paketa
h deo ste plana korisnika|deo ste porodične grupe|gost ste u planu|gost ste u pretplati
h gost ste u porodičnom paketu|pridružili ste se pretplati korisnika
h pridružili ste se porodičnom paketu|pridružili ste se porodičnoj grupi|koristite plan korisnika
h uključio vas je u|uključila vas je u|dodao vas u|dodala vas u|dodao vas je u svoj
h dodala vas je u svoj|sa vama je podelio|sa vama je podelila|s vama je podelio|s vama je podelila
h podelio je svoju pretplatu sa vama|podelila je svoju pretplatu sa vama
- ovu pretplatu plaća operater|ovu pretplatu plaća provajder|ovu pretplatu plaća dobavljač
- ovu pretplatu plaća partner|ovu pretplatu plaća banka|ovu pretplatu plaća poslodavac
- ovu pretplatu plaća firma|ovu pretplatu plaća kompanija|ovu pretplatu plaća preduzeće
- ovu pretplatu plaća vaš|ovu pretplatu plaća država|ovu pretplatu plaća fond
- ovu pretplatu plaća škola|ovu pretplatu plaća univerzitet|ovu pretplatu plaća prodavnica
- ovu pretplatu plaća ne|ovu pretplatu plaća naš|ovu pretplatu plaća vi|pretplatu plaća operater
- pretplatu plaća provajder|pretplatu plaća dobavljač|pretplatu plaća partner|pretplatu plaća banka
- pretplatu plaća poslodavac|pretplatu plaća firma|pretplatu plaća kompanija
- pretplatu plaća preduzeće|pretplatu plaća vaš|pretplatu plaća država|pretplatu plaća fond
- pretplatu plaća škola|pretplatu plaća univerzitet|pretplatu plaća prodavnica|pretplatu plaća ne
- pretplatu plaća naš|pretplatu plaća vi|pretplatu za vas plaća operater
- pretplatu za vas plaća provajder|pretplatu za vas plaća dobavljač|pretplatu za vas plaća partner
- pretplatu za vas plaća banka|pretplatu za vas plaća poslodavac|pretplatu za vas plaća firma
- pretplatu za vas plaća kompanija|pretplatu za vas plaća preduzeće|pretplatu za vas plaća vaš
- pretplatu za vas plaća država|pretplatu za vas plaća fond|pretplatu za vas plaća škola
- pretplatu za vas plaća univerzitet|pretplatu za vas plaća prodavnica|pretplatu za vas plaća ne
- pretplatu za vas plaća naš|pretplatu za vas plaća vi|licencu plaća operater
- licencu plaća provajder|licencu plaća dobavljač|licencu plaća partner|licencu plaća banka
- licencu plaća poslodavac|licencu plaća firma|licencu plaća kompanija|licencu plaća preduzeće
- licencu plaća vaš|licencu plaća država|licencu plaća fond|licencu plaća škola
- licencu plaća univerzitet|licencu plaća prodavnica|licencu plaća ne|licencu plaća naš
- licencu plaća vi|ovu licencu plaća operater|ovu licencu plaća provajder
- ovu licencu plaća dobavljač|ovu licencu plaća partner|ovu licencu plaća banka
- ovu licencu plaća poslodavac|ovu licencu plaća firma|ovu licencu plaća kompanija
- ovu licencu plaća preduzeće|ovu licencu plaća vaš|ovu licencu plaća država|ovu licencu plaća fond
- ovu licencu plaća škola|ovu licencu plaća univerzitet|ovu licencu plaća prodavnica
- ovu licencu plaća ne|ovu licencu plaća naš|ovu licencu plaća vi|za vas plaća firma
- za vas plaća preduzeće|za vas plaća vaš|za vas plaća država|za vas plaća fond|za vas plaća škola
- za vas plaća univerzitet|za vas plaća prodavnica|za vas plaća ne|za vas plaća naš|za vas plaća vi
- pristup vam je omogućio firma|pristup vam je omogućio preduzeće|pristup vam je omogućio vaš
- pristup vam je omogućio država|pristup vam je omogućio fond|pristup vam je omogućio škola
- pristup vam je omogućio univerzitet|pristup vam je omogućio prodavnica|pristup vam je omogućio ne
- pristup vam je omogućio naš|pristup vam je omogućio vi|pristup vam je omogućila operater
- pristup vam je omogućila provajder|pristup vam je omogućila dobavljač
- pristup vam je omogućila partner|pristup vam je omogućila banka
- pristup vam je omogućila poslodavac|pristup vam je omogućila firma
- pristup vam je omogućila kompanija|pristup vam je omogućila preduzeće|pristup vam je omogućila vaš
- pristup vam je omogućila država|pristup vam je omogućila fond|pristup vam je omogućila škola
- pristup vam je omogućila univerzitet|pristup vam je omogućila prodavnica
- pristup vam je omogućila ne|pristup vam je omogućila naš|pristup vam je omogućila vi
- pristup vam je dao firma|pristup vam je dao preduzeće|pristup vam je dao vaš
- pristup vam je dao država|pristup vam je dao fond|pristup vam je dao škola
- pristup vam je dao univerzitet|pristup vam je dao prodavnica|pristup vam je dao ne
- pristup vam je dao naš|pristup vam je dao vi|pristup vam je dala operater
- pristup vam je dala provajder|pristup vam je dala dobavljač|pristup vam je dala partner
- pristup vam je dala banka|pristup vam je dala poslodavac|pristup vam je dala firma
- pristup vam je dala kompanija|pristup vam je dala preduzeće|pristup vam je dala vaš
- pristup vam je dala država|pristup vam je dala fond|pristup vam je dala škola
- pristup vam je dala univerzitet|pristup vam je dala prodavnica|pristup vam je dala ne
- pristup vam je dala naš|pristup vam je dala vi|dodao vas je u operater|dodao vas je u provajder
- dodao vas je u dobavljač|dodao vas je u partner|dodao vas je u banka|dodao vas je u poslodavac
- dodao vas je u firma|dodao vas je u kompanija|dodao vas je u preduzeće|dodao vas je u vaš
- dodao vas je u država|dodao vas je u fond|dodao vas je u škola|dodao vas je u univerzitet
- dodao vas je u prodavnica|dodao vas je u ne|dodao vas je u naš|dodao vas je u vi
- dodala vas je u operater|dodala vas je u provajder|dodala vas je u dobavljač
- dodala vas je u partner|dodala vas je u banka|dodala vas je u poslodavac|dodala vas je u firma
- dodala vas je u kompanija|dodala vas je u preduzeće|dodala vas je u vaš|dodala vas je u država
- dodala vas je u fond|dodala vas je u škola|dodala vas je u univerzitet|dodala vas je u prodavnica
- dodala vas je u ne|dodala vas je u naš|dodala vas je u vi
w nedelju dana ranije podsetićemo vas|nedelju dana ranije ćemo vas podsetiti
w nedelju dana ranije poslaćemo vam mejl|nedelju dana ranije dobićete mejl
w nedelju dana ranije javićemo vam|nedelju dana ranije stiže vam mejl
w nedelju dana ranije dobićete podsetnik|nedelju dana pre toga podsetićemo vas
w nedelju dana pre toga ćemo vas podsetiti|nedelju dana pre toga poslaćemo vam mejl
w nedelju dana pre toga dobićete mejl|nedelju dana pre toga javićemo vam
w nedelju dana pre toga stiže vam mejl|nedelju dana pre toga dobićete podsetnik
w sedam dana ranije podsetićemo vas|sedam dana ranije ćemo vas podsetiti
w sedam dana ranije poslaćemo vam mejl|sedam dana ranije dobićete mejl
w sedam dana ranije javićemo vam|sedam dana ranije stiže vam mejl
w sedam dana ranije dobićete podsetnik|dan ranije podsetićemo vas|dan ranije ćemo vas podsetiti
w dan ranije poslaćemo vam mejl|dan ranije dobićete mejl|dan ranije javićemo vam
w dan ranije stiže vam mejl|dan ranije dobićete podsetnik|dan pre toga podsetićemo vas
w dan pre toga ćemo vas podsetiti|dan pre toga poslaćemo vam mejl|dan pre toga dobićete mejl
w dan pre toga javićemo vam|dan pre toga stiže vam mejl|dan pre toga dobićete podsetnik
w mesec dana ranije podsetićemo vas|mesec dana ranije ćemo vas podsetiti
w mesec dana ranije poslaćemo vam mejl|mesec dana ranije dobićete mejl
w mesec dana ranije javićemo vam|mesec dana ranije stiže vam mejl
w mesec dana ranije dobićete podsetnik|nekoliko dana ranije podsetićemo vas
w nekoliko dana ranije ćemo vas podsetiti|nekoliko dana ranije poslaćemo vam mejl
w nekoliko dana ranije dobićete mejl|nekoliko dana ranije javićemo vam
w nekoliko dana ranije stiže vam mejl|nekoliko dana ranije dobićete podsetnik
w a mejl vam stiže nedelju dana ranije|mejl vam stiže nedelju dana ranije|mejl vam stiže ranije
w vrsta|vrsta pretplate|vrsta licence|vrsta paketa|uloga|vaša uloga|nakon tog datuma
w posle tog datuma|nakon toga dana|posle tog dana|za sledeću godinu|za narednu godinu
w za sledeći mesec|za naredni mesec|za novu godinu|opustite se|možete da se opustite
w možete se opustiti|ne zaboravite da je obnovite na vreme|ne zaboravite da obnovite na vreme
w ne zaboravite da uplatite na vreme|da ne biste ostali bez zaštite|da ne ostanete bez zaštite
w da biste ostali zaštićeni|da ostanete zaštićeni|da biste ostali pod zaštitom
w da biste nastavili da je koristite|da biste nastavili|da nastavite|da biste ponovo bili zaštićeni
w da biste vratili zaštitu|da biste obnovili zaštitu|da biste zadržali zaštitu
w da biste povratili pristup|osim ako je ne otkažete|osim ako ne otkažete|ako je ne otkažete
w ako ne otkažete|ako ne otkažete pre toga|osim ako je ne otkažete pre toga
w možete otkazati u svakom trenutku|možete da otkažete u svakom trenutku
w možete je otkazati u svakom trenutku|možete da je otkažete u svakom trenutku
w možete otkazati bilo kada|možete je otkazati bilo kada|možete otkazati kad god želite
w možete je otkazati kad god želite|otkažite bilo kada|otkažite kad god želite|zaštita se nastavlja
w zaštita ide dalje|i zaštita ide dalje|zaštita se ne prekida|zaštita ostaje|zaštita teče dalje
w bez prekida|na svim uređajima|na svim vašim uređajima|uređaji više nisu zaštićeni
w vaši uređaji više nisu zaštićeni|vaši uređaji nisu zaštićeni|uređaji nisu zaštićeni
w vaši uređaji su bez zaštite|uređaji su ostali bez zaštite|vaši uređaji su ostali bez zaštite
w vaš uređaj više nije zaštićen|više niste zaštićeni|niste zaštićeni|zaštita je isključena
w zaštita više ne radi|zaštita ne radi|više ne dobijate ažuriranja|ne dobijate ažuriranja
w ažuriranja više ne stižu|nedostajete nam|možete je nastaviti u svakom trenutku
w možete je nastaviti bilo kada|možete je nastaviti kad god želite
w možete da je nastavite kad god želite|vreme ne teče|rok ne teče|ne dugujete ništa
w ništa ne dugujete|ne morate ništa da platite|ne morate da plaćate|sve je plaćeno
w sve je već plaćeno|posle toga pristup prestaje|nakon toga pristup prestaje
w ako mislite da je greška|ako mislite da je ovo greška|ako mislite da je u pitanju greška
w ako smatrate da je greška|ako je greška|ako je u pitanju greška|ako imate pitanja|za sva pitanja
w pomoći ćemo vam|rado ćemo vam pomoći|hvala što ste sa nama|hvala što ste s nama|hvala na poverenju
w drago nam je što ste tu|nije potrebna kartica|kartica nije potrebna|bez kartice|ako vam se dopadne
w ako vam se svidi
6 radna mesta|radnih mesta|radno mesto
P ima mesta|ima još mesta|imate mesta|imate još mesta|mesto za|mesta još za|ostaće|ostaće vam
P preostaće|raspolažete sa još|možete još|još bez zaštite|mogu biti dodati|mogu da se dodaju
P još nezaštićen
- ostaće aktiv|ostaće na snazi|ostaće važeć|ostaće pod
U već koristite|zaštićena su|zaštićeni su|povezani su|povezano je|zauzeta su|zauzeti su
U u upotrebi su|u upotrebi je|instalirano na|instalirana na|su zaštićena|su povezana|su povezani
w ostalo je malo vremena|ostalo je još malo vremena|preostalo je malo vremena
- ne zaboravite da je obnovite na vreme do|ne zaboravite da je obnovite na vreme sve do
- ne zaboravite da je obnovite na vreme , do|ne zaboravite da je obnovite na vreme , ali do
- ne zaboravite da je obnovite na vreme , sve do|ne zaboravite da obnovite na vreme do
- ne zaboravite da obnovite na vreme sve do|ne zaboravite da obnovite na vreme , do
- ne zaboravite da obnovite na vreme , ali do|ne zaboravite da obnovite na vreme , sve do
- ne zaboravite da uplatite na vreme do|ne zaboravite da uplatite na vreme sve do
- ne zaboravite da uplatite na vreme , do|ne zaboravite da uplatite na vreme , ali do
- ne zaboravite da uplatite na vreme , sve do|možete otkazati u svakom trenutku do
- možete otkazati u svakom trenutku sve do|možete otkazati u svakom trenutku , do
- možete otkazati u svakom trenutku , ali do|možete otkazati u svakom trenutku , sve do
- možete da otkažete u svakom trenutku do|možete da otkažete u svakom trenutku sve do
- možete da otkažete u svakom trenutku , do|možete da otkažete u svakom trenutku , ali do
- možete da otkažete u svakom trenutku , sve do|možete je otkazati u svakom trenutku do
- možete je otkazati u svakom trenutku sve do|možete je otkazati u svakom trenutku , do
- možete je otkazati u svakom trenutku , ali do|možete je otkazati u svakom trenutku , sve do
- možete da je otkažete u svakom trenutku do|možete da je otkažete u svakom trenutku sve do
- možete da je otkažete u svakom trenutku , do|možete da je otkažete u svakom trenutku , ali do
- možete da je otkažete u svakom trenutku , sve do|možete otkazati bilo kada do
- možete otkazati bilo kada sve do|možete otkazati bilo kada , do|možete otkazati bilo kada , ali do
- možete otkazati bilo kada , sve do|možete je otkazati bilo kada do
- možete je otkazati bilo kada sve do|možete je otkazati bilo kada , do
- možete je otkazati bilo kada , ali do|možete je otkazati bilo kada , sve do
- možete otkazati kad god želite do|možete otkazati kad god želite sve do
- možete otkazati kad god želite , do|možete otkazati kad god želite , ali do
- možete otkazati kad god želite , sve do|možete je otkazati kad god želite do
- možete je otkazati kad god želite sve do|možete je otkazati kad god želite , do
- možete je otkazati kad god želite , ali do|možete je otkazati kad god želite , sve do
- otkažite bilo kada do|otkažite bilo kada sve do|otkažite bilo kada , do
- otkažite bilo kada , ali do|otkažite bilo kada , sve do|otkažite kad god želite do
- otkažite kad god želite sve do|otkažite kad god želite , do|otkažite kad god želite , ali do
- otkažite kad god želite , sve do|možete je nastaviti u svakom trenutku do
- možete je nastaviti u svakom trenutku sve do|možete je nastaviti u svakom trenutku , do
- možete je nastaviti u svakom trenutku , ali do|možete je nastaviti u svakom trenutku , sve do
- možete je nastaviti bilo kada do|možete je nastaviti bilo kada sve do
- možete je nastaviti bilo kada , do|možete je nastaviti bilo kada , ali do
- možete je nastaviti bilo kada , sve do|možete je nastaviti kad god želite do
- možete je nastaviti kad god želite sve do|možete je nastaviti kad god želite , do
- možete je nastaviti kad god želite , ali do|možete je nastaviti kad god želite , sve do
- možete da je nastavite kad god želite do|možete da je nastavite kad god želite sve do
- možete da je nastavite kad god želite , do|možete da je nastavite kad god želite , ali do
- možete da je nastavite kad god želite , sve do
w obnovite pretplatu , da biste ostali zaštićeni|obnovite pretplatu , da ne ostanete bez zaštite
w obnovite pretplatu , da biste nastavili da je koristite
w obnovite pretplatu , da biste ponovo bili zaštićeni|obnovite pretplatu , da biste vratili zaštitu
w obnovite licencu , da biste ostali zaštićeni|obnovite licencu , da ne ostanete bez zaštite
w obnovite licencu , da biste nastavili da je koristite
w obnovite licencu , da biste ponovo bili zaštićeni|obnovite licencu , da biste vratili zaštitu
w obnovite je , da biste ostali zaštićeni|obnovite je , da ne ostanete bez zaštite
w obnovite je , da biste nastavili da je koristite|obnovite je , da biste ponovo bili zaštićeni
w obnovite je , da biste vratili zaštitu|produžite pretplatu , da biste ostali zaštićeni
w produžite pretplatu , da ne ostanete bez zaštite
w produžite pretplatu , da biste nastavili da je koristite
w produžite pretplatu , da biste ponovo bili zaštićeni
w produžite pretplatu , da biste vratili zaštitu|produžite licencu , da biste ostali zaštićeni
w produžite licencu , da ne ostanete bez zaštite
w produžite licencu , da biste nastavili da je koristite
w produžite licencu , da biste ponovo bili zaštićeni|produžite licencu , da biste vratili zaštitu
w produžite je , da biste ostali zaštićeni|produžite je , da ne ostanete bez zaštite
w produžite je , da biste nastavili da je koristite|produžite je , da biste ponovo bili zaštićeni
w produžite je , da biste vratili zaštitu|obnovite pretplatu da biste ostali zaštićeni
w obnovite pretplatu da ne ostanete bez zaštite
w obnovite pretplatu da biste nastavili da je koristite
w obnovite pretplatu da biste ponovo bili zaštićeni|obnovite pretplatu da biste vratili zaštitu
w obnovite licencu da biste ostali zaštićeni|obnovite licencu da ne ostanete bez zaštite
w obnovite licencu da biste nastavili da je koristite
w obnovite licencu da biste ponovo bili zaštićeni|obnovite licencu da biste vratili zaštitu
w obnovite je da biste ostali zaštićeni|obnovite je da ne ostanete bez zaštite
w obnovite je da biste nastavili da je koristite|obnovite je da biste ponovo bili zaštićeni
w obnovite je da biste vratili zaštitu|produžite pretplatu da biste ostali zaštićeni
w produžite pretplatu da ne ostanete bez zaštite
w produžite pretplatu da biste nastavili da je koristite
w produžite pretplatu da biste ponovo bili zaštićeni|produžite pretplatu da biste vratili zaštitu
w produžite licencu da biste ostali zaštićeni|produžite licencu da ne ostanete bez zaštite
w produžite licencu da biste nastavili da je koristite
w produžite licencu da biste ponovo bili zaštićeni|produžite licencu da biste vratili zaštitu
w produžite je da biste ostali zaštićeni|produžite je da ne ostanete bez zaštite
w produžite je da biste nastavili da je koristite|produžite je da biste ponovo bili zaštićeni
w produžite je da biste vratili zaštitu
- poslednji dan za|poslednji dan da
7 štiti
w svih
l dostupne licence|na raspolaganju|raspoloživ
K pokrivala
d ur
l ima mesta|imate mesta|mesto za|mesta za
P mesta za još|mesto za još|ima mesta za još|imate mesta za još|ima mesta još za|imate mesta još za
P dovoljno za još|dovoljno je za još|dovoljno još za|ostao vam je|ostala vam je|ostali su vam
P ostaju vam|ostao je
L ostao vam je|ostala su vam|ostalo vam je|ostaju vam|ostaje vam
K namenjena je za|predviđena je za|napravljena je za|štitićemo|zaštitićemo|čuvaćemo|čuva do
E zajedno ste zaštićeni do|zaštićeni ste zajedno do|vaš računar je zaštićen do
E vaši uređaji su zaštićeni do|vaš uređaj je zaštićen do|uređaji su vam zaštićeni do
E koristite je zajedno do|zajedno je koristite do|zaštita je s vama do|zaštita je sa vama do
E pretplata je s vama do|pretplata je sa vama do|štitimo vaše uređaje do|čuvamo vaše uređaje do
E vaša porodica je zaštićena do
R sami ćemo je obnoviti|sami ćemo je produžiti|automatski se nastavlja|se automatski nastavlja
R nastavlja se automatski|nastaviće se automatski|automatski će se nastaviti
R će se automatski nastaviti|o obnavljanju brinemo mi|o obnovi brinemo mi|o produženju brinemo mi
R mi brinemo o obnavljanju|mi brinemo o obnovi|obnavljanje je naša briga
C sami ćemo je obnoviti|sami ćemo je produžiti|automatski se nastavlja|se automatski nastavlja
C nastavlja se automatski|nastaviće se automatski|automatski će se nastaviti
C će se automatski nastaviti|o obnavljanju brinemo mi|o obnovi brinemo mi|o produženju brinemo mi
C mi brinemo o obnavljanju|mi brinemo o obnovi|obnavljanje je naša briga
Z nema novih naplata|neće biti novih naplata|nema više naplata|neće biti više naplata
Z više neće biti naplata|ništa vam više nećemo naplatiti|više vam ništa nećemo naplatiti
Z neće se nastavljati
w ništa ne treba da radite|ne treba ništa da uradite|ne treba da radite ništa
w ne treba da uradite ništa|ništa ne treba da uradite|šteta|više vas ne štitimo|ne štitimo vas više
w više ne štitimo vaše uređaje|više ne dobijaju ažuriranja|ne dobijaju ažuriranja
w uređaji više ne dobijaju ažuriranja|vaši uređaji više ne dobijaju ažuriranja
w kupili ste pretplatu § , ali|pretplatu ste kupili § , ali|kupljena je § , ali|kupljena § , ali
w plaćena je , ali|plaćeno je , ali|pretplata je plaćena , ali|kupljena je , ali
w pretplata je kupljena , ali|ostao je još jedan korak|ostao je jedan korak
w ostao je samo jedan korak|ostao je još samo jedan korak|čeka vas|odlično|sjajno|sve je spremno
w skoro gotovo|gotovo je|sve funkcije|svim funkcijama|u svim funkcijama|uživajte u svim funkcijama
w dokle god želite|koliko god želite|i ne ističe|i nikada ne ističe|i nema roka|nema roka
n rok počinje kada je aktivirate|rok počinje od aktivacije|rok počinje posle aktivacije
n vreme počinje da teče posle aktivacije|još je niste koristili|ostaje samo da unesete kod
A aktivirajte je najkasnije do|aktivirajte je najkasnije|unesite kod do|unesite kod iz pisma do
A unesite kod za aktivaciju do|unesite kod najkasnije do
a sve ide kako treba|sve ide po planu
- sa vama delimo|s vama delimo|licencu plaćate|ovu licencu plaćate|pretplatu plaćate
- ovu pretplatu plaćate|pretplatu plaćamo|ovu pretplatu plaćamo|za vas plaćamo
- pretplatu za vas plaćamo|licencu plaćamo
A ne zaboravite da je aktivirate do
n ne zaboravite da je aktivirate|čeka prvo pokretanje|spremna za pokretanje|ostaje da je uključite
n ostaje samo da je uključite|plaćena , ostaje da je uključite|plaćena , ostaje da je aktivirate
n plaćena , ostaje samo da je aktivirate|godina zaštite počinje na dan aktivacije
n rok počinje na dan aktivacije
u sami ste pauzirali
w pišite podršci|inače kod propada|inače kod ističe
l možete da povežete|možete da dodate|možete povezati|možete dodati|mogu da se zaštite
l može da se zaštiti|možete da zaštitite|možete zaštititi|mogu biti dodati|mogu da se dodaju
# jedan=1|jedna=1|jedno=1|jednu=1|jednog=1|jedne=1|jednom=1|jednoj=1|jednim=1|dvema=2|dvoje=2|oba=2
# obe=2|troje=3|jedanaest=11|dvanaest=12|petnaest=15|dvadeset=20
w pet §|pet , §|planirani|planirano|nekoliko|par dana|bukvalno|pouzdano|mirno|razlog|kom|ćeš
w još malo
E možeš da koristiš do|možeš da je koristiš do|možeš da ga koristiš do|možeš je koristiti do
E možeš koristiti do|proizvod možeš da koristiš do|proizvod možete da koristite do
E može se koristiti do §|može da se koristi do §|služi do|služi vam do|služiće do|služiće vam do
E nastavlja da radi do|nastaviće da radi do|nastavlja da važi do|ostaje sa vama do|biće sa vama do
E ostaće sa vama do|imaš je do|imate ga do|plaćeno unapred do|plaćena unapred do
E plaćeni period ističe|plaćeni period se završava|plaćeni period traje do|plaćeni period do
E validna do|validno do|validan do|brinemo o vama do|brinemo do|brinućemo o vama do|uz vas smo do
E bićemo uz vas do|uz tebe smo do|sa vama smo do|na straži smo do|na straži do|čuvaćemo vas do
E zaštićen si do|zaštićena si do|bezbedni ste do|bezbedan si do|sigurni ste do
E zaštita je obezbeđena do|zaštita je zagarantovana do|uređaji su zaštićeni do
E uređaji su pod zaštitom do|svi uređaji su zaštićeni do|pretplata se gasi|pretplata se isključuje
E gasi se §|isključuje se sama §|isključiće se §|ugasiće se §|imaš pristup do|pristup je otvoren do
E pristup ti je otvoren do|pristup vam je otvoren do|zadržavate pristup do|zadržavaš pristup do
E na raspolaganju do §|na raspolaganju vam je do|ističe za nekoliko dana|ističe krajem dana
E tako će biti do|tako ostaje do|godišnja pretplata do|godišnja licenca do|mesečna pretplata do
E upotreba do §|korišćenje do §|treba da istekne|treba da se završi|poslednji dan je bio
E poslednji dan bio je|poslednji dan beše|poslednji dan bila je|radila je do|radila do|radio je do
E bili ste zaštićeni do|bili ste pod zaštitom do|štitili smo vas do|bila je plaćena do
E bila plaćena do|bilo je plaćeno do|imali ste je do|koristili ste je do|služila vam je do
E služila je do|bila je vaša do|imali ste pristup do|živite mirno do|spavaj mirno do
X prestala je da radi|prestao je da radi|prestalo je da radi|ugasila se|ugasio se|neaktivna od §
X neaktivan od §|nije aktivna od §|plaćeni period okončan|plaćeni period je okončan
X plaćeni period je istekao|plaćeni period istekao|plaćeni period se završio
X plaćeni period je završen
R produžavamo|produžavamo je|pretplatu produžavamo|automatski se naplaćuje|naplaćuje se automatski
R naplaćuje se §|naplata je §|naplata sledi|naplata će uslediti|karticu ćemo zadužiti
R karticu ćemo ponovo zadužiti|karticu ćemo opet zadužiti|vašu karticu ćemo zadužiti
R zadužićemo karticu|zadužićemo vašu karticu|zadužićemo ponovo karticu
R kartica će biti ponovo zadužena|kartica će ponovo biti zadužena|skinućemo iznos|skinućemo novac
R skidamo iznos|iznos se skida|novac se skida|prva uplata|prva rata|sledeći put|naredni put
R naplatićemo ponovo|ponovo naplaćujemo|naplaćujemo ponovo|sledeća naplata je
R sledeća naplata će biti|sledeće plaćanje je|sledeće zaduženje je|produžetak pretplate
R sledeća doznaka
Z nema obnove|bez obnove|obnove nema|nema produženja|automatsko obnavljanje nije bilo uključeno
Z automatska obnova nije bila uključena|automatsko produženje nije bilo uključeno
Z isključio si automatsku obnovu|isključila si automatsku obnovu|isključio si automatsko obnavljanje
Z isključila si automatsko obnavljanje|otkazali ste pretplatu|otkazao si pretplatu
Z otkazala si pretplatu|pretplata je otkazana|pretplata otkazana|nećemo vam više naplaćivati
Z više nećemo naplaćivati|više vam nećemo naplaćivati|više ništa nećemo naplaćivati
Z nema novih uplata|novih naplata neće biti|novih uplata neće biti|više nema naplate
Z naplate više neće biti|posle toga nema automatskog produženja|posle toga se ne produžava
Z posle toga se ne obnavlja|zatim se ne obnavlja|onda se ne obnavlja|posle toga jednostavno prestaje
Z zatim jednostavno prestaje|onda jednostavno prestaje|posle toga se gasi|posle toga se isključuje
Z nema automatskog produženja|odustali ste od pretplate|samo ručno produženje
Z produžava se samo ručno|obnavlja se samo ručno
U dodata su|zaštićena su već|već zaštićena|već su zaštićena|već su povezana|već povezana
U već su zauzeta|koristiš|koristiš na|povezao si|povezala si|zaštitio si|zaštitila si|dodao si
U dodala si|instalirao si na|instalirala si na|dostupnih mesta zauzet|dostupnih mesta iskorišćen
U dostupnih uređaja zaštićen|dostupnih uređaja povezan
d dostupnih mesta zauzet|dostupnih mesta iskorišćen|dostupnih uređaja zaštićen
d dostupnih uređaja povezan|nema više mesta|još nema uređaja|još uvek nema uređaja
d nema povezanih uređaja|još nema povezanih uređaja|nema dodatih uređaja|još niste dodali uređaj
d još niste dodali nijedan uređaj|još niste povezali nijedan uređaj|nijedan uređaj još nije povezan
d još nijedan uređaj|sva mesta za uređaje|mesta za uređaje|dobijena uređaja|dobijenih uređaja
P može još|ima još mesta za|ostalo je mesta za|ostalo je mesta još za|stane još|može da stane još
P možeš da dodaš još|možeš dodati još|možeš da povežeš još|možeš još da dodaš
K dodeljeno vam je|dodeljeno ti je|dodeljena su vam|veličina licence|veličina pretplate|kupljena za
K kupljen za|kupljeno za|pogodan za|maksimalan broj|maksimalni broj|maksimalno na
K može da se instalira na najviše|predviđeno za|važila je za
n neiskorišćen kod|neiskorišćen kôd|nova , još neiskorišćena|nova , još neaktivirana
n nov , još neiskorišćen|kupljeno , ali još nije aktivirano|kupljena , ali još nije aktivirana
n kupljen , ali još nije aktiviran|još je niste uključili|još je niste pokrenuli
n još je nisi uključio|još je nisi uključila|još je nisi aktivirao|još je nisi aktivirala
n još niste počeli|spremna za upotrebu|spremno za upotrebu|spreman za upotrebu|spremna za korišćenje
n spremno za korišćenje|spremna za rad|rok još nije počeo|rok počinje kad unesete kod
n rok počinje kada unesete kod|rok teče od unosa koda|počinje nakon aktivacije
n počinje posle aktivacije|čeka da je pokrenete|čeka uključivanje|čeka da unesete kod
n unesite kod da počnete|još nije uključivana|još nije pokretana
A pokrenite do|pokrenite najkasnije do|uključite je do|uključite najkasnije do|počnite najkasnije do
A aktiviraj do|aktiviraj najkasnije do|aktiviraj kod do|unesi kod do
h dodala vas je|dodao vas je|dodala te je|dodao te je|pozvao vas je|pozvala vas je|pozvao te je
h pozvala te je|ti daje pristup|dobili ste je od|dobili ste od|dobio si je od|dobila si je od
h dobili ste pristup od|dobio si pristup od|dobila si pristup od|vi ste gost|ti si gost|vi ste član
h član ste grupe|član si grupe|članica si grupe|u grupi si|u grupi ste|zajednička pretplata od
h zajednička licenca od|deljena pretplata od|gost ste kod|uzeo vas je pod zaštitu
h uzela vas je pod zaštitu
- preko naloga kaspersky|preko naloga my|vi ste član programa|vi ste član kluba|u grupi ste za
- pozvali ste|preko naloga google|preko naloga apple|dobili ste od §|preko vašeg naloga
- preko naloga možete|test brzine|test bezbednosti|testovi|uradi test|tester|blokada reklama
- blokada ekrana|blokada poziva|blokada sajtova|radi na jednom|radi samo na jednom
- dodala vas je operater|dodala vas je provajder|dodala vas je dobavljač|dodala vas je partner
- dodala vas je banka|dodala vas je poslodavac|dodala vas je firma|dodala vas je kompanija
- dodala vas je prodavnica|dodala vas je naš|dodala vas je vaš|dodala vas je kaspersky
- dodao vas je operater|dodao vas je provajder|dodao vas je dobavljač|dodao vas je partner
- dodao vas je banka|dodao vas je poslodavac|dodao vas je firma|dodao vas je kompanija
- dodao vas je prodavnica|dodao vas je naš|dodao vas je vaš|dodao vas je kaspersky
- pozvao vas je operater|pozvao vas je provajder|pozvao vas je dobavljač|pozvao vas je partner
- pozvao vas je banka|pozvao vas je poslodavac|pozvao vas je firma|pozvao vas je kompanija
- pozvao vas je prodavnica|pozvao vas je naš|pozvao vas je vaš|pozvao vas je kaspersky
- pozvala vas je operater|pozvala vas je provajder|pozvala vas je dobavljač|pozvala vas je partner
- pozvala vas je banka|pozvala vas je poslodavac|pozvala vas je firma|pozvala vas je kompanija
- pozvala vas je prodavnica|pozvala vas je naš|pozvala vas je vaš|pozvala vas je kaspersky
- dobili ste je od operatera|dobili ste je od provajdera|dobili ste je od dobavljača
- dobili ste je od partnera|dobili ste je od banke|dobili ste je od poslodavca
- dobili ste je od firme|dobili ste je od kompanije|dobili ste je od prodavnice|dobili ste je od nas
- dobili ste je od vašeg|dobili ste je od kaspersky|dobili ste je od prodavca|dobili ste je od §
- dobili ste od operatera|dobili ste od provajdera|dobili ste od dobavljača|dobili ste od partnera
- dobili ste od banke|dobili ste od poslodavca|dobili ste od firme|dobili ste od kompanije
- dobili ste od prodavnice|dobili ste od nas|dobili ste od vašeg|dobili ste od kaspersky
- dobili ste od prodavca|dobio si je od operatera|dobio si je od provajdera
- dobio si je od dobavljača|dobio si je od partnera|dobio si je od banke|dobio si je od poslodavca
- dobio si je od firme|dobio si je od kompanije|dobio si je od prodavnice|dobio si je od nas
- dobio si je od vašeg|dobio si je od kaspersky|dobio si je od prodavca|dobio si je od §
- dobila si je od operatera|dobila si je od provajdera|dobila si je od dobavljača
- dobila si je od partnera|dobila si je od banke|dobila si je od poslodavca|dobila si je od firme
- dobila si je od kompanije|dobila si je od prodavnice|dobila si je od nas|dobila si je od vašeg
- dobila si je od kaspersky|dobila si je od prodavca|dobila si je od §
- dobili ste pristup od operatera|dobili ste pristup od provajdera|dobili ste pristup od dobavljača
- dobili ste pristup od partnera|dobili ste pristup od banke|dobili ste pristup od poslodavca
- dobili ste pristup od firme|dobili ste pristup od kompanije|dobili ste pristup od prodavnice
- dobili ste pristup od nas|dobili ste pristup od vašeg|dobili ste pristup od kaspersky
- dobili ste pristup od prodavca|dobili ste pristup od §|dobio si pristup od operatera
- dobio si pristup od provajdera|dobio si pristup od dobavljača|dobio si pristup od partnera
- dobio si pristup od banke|dobio si pristup od poslodavca|dobio si pristup od firme
- dobio si pristup od kompanije|dobio si pristup od prodavnice|dobio si pristup od nas
- dobio si pristup od vašeg|dobio si pristup od kaspersky|dobio si pristup od prodavca
- dobio si pristup od §|dobila si pristup od operatera|dobila si pristup od provajdera
- dobila si pristup od dobavljača|dobila si pristup od partnera|dobila si pristup od banke
- dobila si pristup od poslodavca|dobila si pristup od firme|dobila si pristup od kompanije
- dobila si pristup od prodavnice|dobila si pristup od nas|dobila si pristup od vašeg
- dobila si pristup od kaspersky|dobila si pristup od prodavca|dobila si pristup od §
- zajednička pretplata od operatera|zajednička pretplata od provajdera
- zajednička pretplata od dobavljača|zajednička pretplata od partnera|zajednička pretplata od banke
- zajednička pretplata od poslodavca|zajednička pretplata od firme|zajednička pretplata od kompanije
- zajednička pretplata od prodavnice|zajednička pretplata od nas|zajednička pretplata od vašeg
- zajednička pretplata od kaspersky|zajednička pretplata od prodavca|zajednička pretplata od §
- zajednička licenca od operatera|zajednička licenca od provajdera|zajednička licenca od dobavljača
- zajednička licenca od partnera|zajednička licenca od banke|zajednička licenca od poslodavca
- zajednička licenca od firme|zajednička licenca od kompanije|zajednička licenca od prodavnice
- zajednička licenca od nas|zajednička licenca od vašeg|zajednička licenca od kaspersky
- zajednička licenca od prodavca|zajednička licenca od §|deljena pretplata od operatera
- deljena pretplata od provajdera|deljena pretplata od dobavljača|deljena pretplata od partnera
- deljena pretplata od banke|deljena pretplata od poslodavca|deljena pretplata od firme
- deljena pretplata od kompanije|deljena pretplata od prodavnice|deljena pretplata od nas
- deljena pretplata od vašeg|deljena pretplata od kaspersky|deljena pretplata od prodavca
- deljena pretplata od §
t test|test od|testiraš
f uvek besplatno|uvek besplatna|besplatno uvek|zauvek besplatna
b blokada|zaključan kod|zaključan kôd|licenca je povučena|licenca je poništena|kod je povučen
b kôd je blokiran|kod je poništen
= zbog zloupotrebe|kôd je iskorišćen na
E besplatno produženo do|besplatno produžena do|besplatno produžen do|besplatno je produženo do
E besplatno je produžena do|besplatno je produžen do|produženo je besplatno do
E produženo besplatno do|produženo bez doplate do|produžena je besplatno do|produžena besplatno do
E produžena bez doplate do|produžen je besplatno do|produžen besplatno do|produžen bez doplate do
E produžili smo vašu pretplatu do|produžili smo vašu pretplatu besplatno do
E produžili smo vašu licencu do|produžili smo vašu licencu besplatno do
E produžili smo vam pretplatu do|produžili smo vam pretplatu besplatno do|produžili smo je do
E produžili smo je besplatno do|besplatno smo produžili vašu pretplatu do
E besplatno smo produžili vašu licencu do|novi datum isteka|novi datum kraja|novi datum završetka
E novi rok važenja|novi rok važenja do
s njena pretplata|njena licenca|njegova pretplata|njegova licenca
a pauzirana , ponovo aktivna|pauzirana , sada ponovo aktivna|pauzirana , opet aktivna
a pauzirana , sada opet aktivna|pauzirana , sada je ponovo aktivna|blokirana , ponovo aktivna
a blokirana , sada ponovo aktivna|blokirana , opet aktivna|blokirana , sada opet aktivna
a blokirana , sada je ponovo aktivna|suspendovana , ponovo aktivna
a suspendovana , sada ponovo aktivna|suspendovana , opet aktivna|suspendovana , sada opet aktivna
a suspendovana , sada je ponovo aktivna|bila je blokirana , sada je ponovo aktivna
a bila je blokirana , sada je opet aktivna|bila je blokirana , a sada je ponovo aktivna
a bila je blokirana , a sada je opet aktivna|bila je blokirana , ali je sada ponovo aktivna
a bila je blokirana , ali je sada opet aktivna|bila je blokirana ali je ponovo aktivna
a bila je blokirana ali je opet aktivna|bila je blokirana , ali je ponovo aktivna
a bila je blokirana , ali je opet aktivna|bila je blokirana , ponovo aktivna
a bila je blokirana , opet aktivna|bila je pauzirana , sada je ponovo aktivna
a bila je pauzirana , sada je opet aktivna|bila je pauzirana , a sada je ponovo aktivna
a bila je pauzirana , a sada je opet aktivna|bila je pauzirana , ali je sada ponovo aktivna
a bila je pauzirana , ali je sada opet aktivna|bila je pauzirana ali je ponovo aktivna
a bila je pauzirana ali je opet aktivna|bila je pauzirana , ali je ponovo aktivna
a bila je pauzirana , ali je opet aktivna|bila je pauzirana , ponovo aktivna
a bila je pauzirana , opet aktivna|bila je suspendovana , sada je ponovo aktivna
a bila je suspendovana , sada je opet aktivna|bila je suspendovana , a sada je ponovo aktivna
a bila je suspendovana , a sada je opet aktivna|bila je suspendovana , ali je sada ponovo aktivna
a bila je suspendovana , ali je sada opet aktivna|bila je suspendovana ali je ponovo aktivna
a bila je suspendovana ali je opet aktivna|bila je suspendovana , ali je ponovo aktivna
a bila je suspendovana , ali je opet aktivna|bila je suspendovana , ponovo aktivna
a bila je suspendovana , opet aktivna|bila je na pauzi , sada je ponovo aktivna
a bila je na pauzi , sada je opet aktivna|bila je na pauzi , a sada je ponovo aktivna
a bila je na pauzi , a sada je opet aktivna|bila je na pauzi , ali je sada ponovo aktivna
a bila je na pauzi , ali je sada opet aktivna|bila je na pauzi ali je ponovo aktivna
a bila je na pauzi ali je opet aktivna|bila je na pauzi , ali je ponovo aktivna
a bila je na pauzi , ali je opet aktivna|bila je na pauzi , ponovo aktivna
a bila je na pauzi , opet aktivna
- biće besplatno produženo|biće besplatno produžena|biće besplatno produžen
- će biti besplatno produženo|će biti besplatno produžena|će biti besplatno produžen
- biće produženo besplatno|biće produženo do|biće produžena besplatno|biće produžena do
- biće produžen besplatno|biće produžen do|će biti produženo besplatno|će biti produženo do
- će biti produžena besplatno|će biti produžena do|će biti produžen besplatno|će biti produžen do
- bila je blokirana|bila je pauzirana|bila je suspendovana|bila je na pauzi|bila je obustavljena
w na sopstveni zahtev|na lični zahtev|od toga|od kojih je|od kojih su|blokada je uklonjena
w blokada je skinuta
K možete je koristiti na|možete da je koristite na
P ostala
R ponovo se sama obnavlja|sama se ponovo obnavlja|ponovo se sam obnavlja
C ponovo se sama obnavlja|sama se ponovo obnavlja|ponovo se sam obnavlja
+ odbij|odbijte
F biće|će|ćemo
- isključeno do|isključena do|isključen do|bila aktivna|bila je aktivna|je bila aktivna|bio aktivan
- bio je aktivan|je bio aktivan|bila aktivna od|bilo je uključeno|je bilo uključeno
- pauziranje pretplate|suspenzija pretplate|ne važi do|nalog aktivan
- nalog suspendovan|nalog pauziran|nalog je aktivan|nalog je suspendovan
- nalog je pauziran|vaš nalog je aktivan|vaš nalog je blokiran|vaš nalog je suspendovan
- vaš nalog je pauziran|nalog nije aktiviran|zaštita pauzirana|zaštita suspendovana
- zaštita je pauzirana|zaštita je suspendovana|besplatan period je istekao
- besplatni period je istekao|besplatan period je završen|besplatni period je završen
E ugovor je na snazi zaključno sa|ugovor je na snazi do|ugovor je važeći do
X ugovor je prestao da važi|ugovor je raskinut|period važenja je prošao|period važenja je istekao
a aktivan ugovor|važeći ugovor|ugovor je aktivan|ugovor je na snazi
n nova , neaktivirana|novi , neaktivirani|nova , bez aktivacije
R će se sama obnoviti|će se samo obnoviti|će se sama obnavljati|će se automatski obnavljati
R će se obnavljati automatski|obnavljamo umesto vas|obnavljamo je umesto vas|obnavljamo automatski
R naredna uplata dospeva|sledeća uplata dospeva|sledeća rata dospeva|naredna rata dospeva
C će se sama obnoviti|će se samo obnoviti|će se sama obnavljati|će se automatski obnavljati
C će se obnavljati automatski|obnavljamo umesto vas|obnavljamo je umesto vas|obnavljamo automatski
Z se pretplata ne obnavlja|pretplata se ne obnavlja|se pretplata neće obnoviti
Z se licenca ne obnavlja|licenca se ne obnavlja
u na čekanju – pretplata je pauzirana|ugovor je suspendovan|ugovor je privremeno obustavljen
f za ovu verziju se ne plaća|za ovu verziju ne plaćate ništa
w status ugovora|stanje ugovora|trenutni status|trenutno stanje|nastavite kad poželite
w nastavite kada poželite|nastavite kad god želite
d broj uređaja po licenci|broj uređaja u licenci|broj uređaja u pretplati|broj uređaja po pretplati
d računara , telefona i tableta|telefona , tableta i računara
K broj uređaja po licenci|broj uređaja u licenci|broj uređaja u pretplati|broj uređaja po pretplati
K zaštitite do
R se obnavlja sama|se obnavlja samo|se produžava sama
C se obnavlja sama|se obnavlja samo|se produžava sama
- zaštitite do §
w na zahtev provajdera|na zahtev operatera|na zahtev dobavljača
> vaši ostali paketi|vaši ostali planovi|ostali vaši paketi|ostali vaši planovi
> tvoji ostali paketi|tvoji ostali planovi|vaše ostale pretplate|ostale vaše pretplate
> moje ostale pretplate|tvoje ostale pretplate|vaše ostale licence
~ * svi~zauzeti|svi~koriste|svih~zauzeto|svih~iskorišćeno
`
