/** Hungarian: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jan|feb|márc|ápr|máj|jún|júl|aug|szept|okt|nov|dec|már=3|sze=9
E lejár|lejárat|lejárati dátum|érvényes|érvényesség vége|érvényesség|aktív eddig|lejárat dátuma
E érvényes eddig|befejeződik|vége|véget ér|érvényességi idő|védett eddig|fizetve eddig
E lejárat napja|lejárat ideje|befizetve eddig|kifizetve eddig|előfizetés vége|utolsó nap
E utolsó napja|lejár ekkor|érvényességi dátum|érvényesség dátuma|érvényesség végdátuma
E befejezés dátuma|záró dátum|befejező dátum|le fog járni|véget fog érni|időszak vége|lejárata
E érvényessége lejár|védelem vége|érvényesség lejárta|eddig érvényes|megszűnik|időtartam vége
E ér véget|ig érvényes|napig érvényes|napjáig érvényes|ig aktív|napjáig aktív|lejárta|§ ig|ig|jár le
E ig vehető igénybe|napjáig vehető igénybe|ig használható|napjáig használható|ig használhatod
E ig használhatja|ig tart|napjáig tart|ig védett|ig él|ig fut|ig a tiéd|ig az öné|ig hatályos
E napjáig hatályos|ig érvényben|napjáig|érvényét veszti|hatályát veszti|érvényességi határidő
E lejárati nap|lejárati idő|lejárat időpontja|ér majd véget|végződik|szűnik meg|fog lejárni
E fog megszűnni|ig védi|ig védjük|ig biztosított|ig elérhető|ig működik|ig marad érvényes
E ig marad aktív|meddig érvényes|lejárás|lejárási dátum|végdátum|zárónap|záródátum|megszűnés dátuma
E megszűnés napja|letelik|telik le|futamidő vége|utolsó érvényes nap|előre fizetve eddig|eddig tart
E használható eddig|hatályos eddig|ig szól|ig fizetve|ig kifizetve|érvényességének vége
E lejárati időpont|befejeződés|befejezés|hozzáférés vége|szolgáltatás vége|licenc vége|éig érvényes
E éig használható|éig tart|éig él|éig|§ éig|utolsó védett nap|utolsó védett napja
X lejárt|megszűnt|véget ért|lejárt ekkor|érvényessége lejárt|járt le|érvényességét vesztette
X lezárult|véget ért ekkor|már nem érvényes|érvénytelen|megszűnt ekkor|lejártak|befejeződött
X érvényét vesztette|lejárt ezen a napon|véget értek|nem érvényes már|már lejárt|már nem aktív
X elévült|óta nem érvényes|óta érvénytelen|óta lejárt|óta nem él|óta nem aktív|már nem él|nem él már
X letelt|szűnt meg|hatályát vesztette|nem aktív már|ért véget|időszak lejárt|fejeződött be
X ig volt érvényes|napjáig volt érvényes|ig tartott|ig volt aktív|nincs már érvényben
X már nincs érvényben|érvényessége megszűnt
A aktiválja eddig|aktiválandó|aktiválja ezelőtt|aktiválja legkésőbb|aktiválási határidő
A aktiválni kell|eddig kell aktiválni|előtt aktiválja|előtt kell aktiválni|aktiválni kell eddig
A § előtt aktiválandó|aktiválás határideje|aktiválás szükséges|aktiválható eddig|ig aktiválja
A napjáig aktiválja|ig aktiválandó|aktiválja § ig|aktiválandó § ig|aktiválja|ig aktiválnia kell
A ig aktiválni kell|napjáig aktiválnia kell|ig kell aktiválnia|ig kell aktiválni
A aktiválnia kell § ig|aktiválni kell § ig|utolsó aktiválási nap|aktiválás utolsó napja
R megújul|következő fizetés|következő megújítás|megújítás dátuma|következő terhelés
R automatikusan megújul|meg fog újulni|automatikus megújítás dátuma
R automatikusan meg fog újulni|automatikus megújulás dátuma|automatikusan megújítjuk
R megújítás napja|automatikus megújítás napja|következő számlázás|következő számla
R következő díjfizetés|következő terhelés napja|következő terhelés dátuma|következő fizetés napja
R következő fizetés dátuma|következő fizetési nap|következő fizetési dátum
R következő számlázás napja|következő számlázás dátuma|következő számlázási dátum
R következő számlázási nap|következő megújítás napja|következő megújítás dátuma
R következő megújulás|megújulás dátuma|megújulás napja|megújítási dátum|következő díj
R következő levonás|következő díjlevonás|megújítjuk|megterheljük|meghosszabbodik
R automatikusan meghosszabbodik|meghosszabbítás dátuma|meghosszabbítjuk|következő meghosszabbítás
R következő hosszabbítás|hosszabbítás dátuma|meg lesz újítva|megújítása esedékes|következő részlet
R következő automatikus fizetés|következő automatikus megújítás|következő díjbekérés
R magától megújul|megújítás ideje|megújításra kerül|terhelés dátuma|terheljük meg a kártyáját
R terheljük meg a kártyádat|terheljük meg|vonjuk le|levonjuk|levonjuk a díjat
R esedékes a következő díj|esedékes a következő fizetés|esedékes a megújítás|megújítás esedékes
R következő esedékesség|újul meg|újítjuk meg|hosszabbítjuk meg|hosszabbodik meg|fog megújulni
R hosszabbítjuk|legközelebbi fizetés|legközelebbi terhelés|legközelebbi megújítás
R legközelebbi megújulás|esedékes megújítás|megújul magától|megújul automatikusan
R meghosszabbítás napja|hosszabbítás napja|meghosszabbítás ideje|fizetés dátuma|fizetés napja
R számlázás dátuma|számlázás napja|terhelés napja|díjfizetés napja|díjfizetés dátuma|esedékes díj
R automatikusan hosszabbodik|automatikusan megújuló|minden évben megújul|havonta megújul
R minden hónapban megújul|önműködően megújul|meghosszabbodik magától|magától meghosszabbodik
R automatikusan megújításra kerül|megújul minden évben|automatikusan hosszabbítjuk
R évente automatikusan megújul|minden évben automatikusan megújul|havonta automatikusan megújul
Z nem újul meg|nem újul meg automatikusan|automatikusan nem újul meg|nem fog megújulni
Z nem hosszabbodik meg|nem lesz megújítva|nem újítjuk meg|nem kerül megújításra|megújítás nélkül
Z automatikus megújítás nélkül|nem hosszabbítjuk meg|nem hosszabbítjuk|megújítására nem kerül sor
Z megújításra nem kerül sor|nem fogjuk megújítani|nem fogunk többet terhelni|nem terheljük többet
Z nem lesz több terhelés|nem kerül meghosszabbításra|nem lesz meghosszabbítva
Z automatikusan nem hosszabbodik|nem hosszabbodik|nem újítjuk|többé nem újul meg
Z nem újul meg magától|magától nem újul meg|nem fog automatikusan megújulni|nem fog meghosszabbodni
Z nem fogjuk meghosszabbítani|meghosszabbítás nélkül|hosszabbítás nélkül
Z automatikus hosszabbítás nélkül|automatikus meghosszabbítás nélkül|automatikusan nem újítjuk meg
Z nem újítjuk meg automatikusan|nem hosszabbítjuk meg automatikusan
Z nem hosszabbodik meg automatikusan|nem kerül automatikusan megújításra
Z automatikusan nem hosszabbodik meg|nem lesz automatikusan megújítva
Z nem lesz automatikusan meghosszabbítva
S aktiválva|aktiválás dátuma|aktív ettől|kezdő dátum|kezdete|kezdés dátuma|kezdés napja
S aktiválás napja|aktiválás ideje|aktiválás időpontja|aktív óta|óta aktív|aktív § óta
S napja óta aktív
a aktív|élő|hatályban|hatályos|érvényben|él
n nincs aktiválva|még nincs aktiválva|nem aktivált|aktiválásra vár|használatlan|nem használt
n aktiválásra várakozik|aktiválásra váró előfizetés|aktiválható|még nem aktív|még nem használt
n aktiválás előtt|aktiválásra váró|még nem aktivált|felhasználatlan|aktiválatlan
n nincs még aktiválva|aktiválása még nem történt meg|aktiválás még nem történt meg
n aktiválás nem történt meg|aktiválás még hátravan|aktiválása még hátravan|aktiválás hátravan
n nem lett aktiválva|nem lett még aktiválva|még nem lett aktiválva|nem aktiválta|nem aktiváltad
n még nem aktiválta|még nem aktiváltad|még nem aktiváltuk|aktiválásra kész|aktiválásra készen
n aktiválásra készen áll|még nem használta|még nem használtad|még nem kezdte el használni
n nem került aktiválásra|még nem került aktiválásra|még aktiválatlan|aktiválás folyamatban
f ingyenes|díjmentes|ingyen|díjmentesen|térítésmentes|ingyenes verzió|ingyenes csomag|díjtalan
f költségmentes|ingyenes változat|ingyenes kiadás|ingyenes előfizetés|ingyenes licenc
f térítésmentesen
t próba|próbaverzió|próbaidőszak|kipróbálás|próbaidő|próbalicenc|próbaelőfizetés|próbaváltozat
t teszt|demó|éppen próbálod|próbahónap|tesztverzió|tesztidőszak|próba előfizetés|próba időszak
t próba verzió|kipróbálási időszak|kipróbálási|demóverzió|próbaidőszaka|tesztelési időszak
d eszköz|készülék|eszközből|eszközök|eszközei|eszközön|eszközöm|eszközeim|eszközre|eszközhöz
d készülékre|eszközhely|eszközhelyek|eszközhasználat|eszközlicenc|eszközkeret|készülékhely
d készülékhasználat|készülékek|készülékhez|készüléken|készülékből|eszközön használható
d készüléken használható|eszközön használhatod|eszközön használhatja|aktivált készülék
d aktivált eszköz|eszközre érvényes|készülékre érvényes|eszközre szól|készülékre szól
p felhasználó|személy|tag|emberek|személyek|tagok|felhasználók
h megosztva önnel|önnel megosztott|megosztotta|önnel megosztva|megosztva veled|megosztva általa
h megosztotta önnel|általa megosztva|osztja meg önnel|megosztja önnel|megosztotta veled
h osztotta meg önnel|által megosztva|által megosztott|osztotta meg veled|osztotta meg velem
h osztja meg veled|megosztotta velem|megosztja veled|hozzáférést adott önnek|hozzáférést adott neked
h hozzáférést biztosított önnek|hozzáférést biztosít önnek|adott önnek hozzáférést
h adott neked hozzáférést
O ön megosztotta|ön által megosztott|ön osztotta meg|tulajdonos ön|tulajdonosa ön|ön a tulajdonos
O ön a tulajdonosa|az ön tulajdona|az öné|ön által megosztva|általad megosztva|általad megosztott
O te osztottad meg|te vagy a tulajdonos|te vagy a tulajdonosa|tulajdonos te vagy|általam megosztott
O általam megosztva|az ön által megosztott|az ön által megosztva|az általad megosztott
O az általad megosztva
V megosztja|megosztotta|megosztott|megosztva|osztja meg|osztotta meg|oszt meg|megosztó
Y önnel|veled|velem
B megosztja
r automatikus megújítás|automatikus megújulás|automatikus hosszabbítás|automatikus meghosszabbítás
r automatikus megújítása|automatikus megújulása|megújítás automatikusan|automatikus megújítást
r automatikus megújítással|megújuljon automatikusan|automatikusan megújuljon|hosszabbítás
r meghosszabbítás|ismétlődő fizetés|auto megújítás|auto megújulás|önműködő megújítás
r önműködő megújulás|önműködő meghosszabbítás|önműködő hosszabbítás|automatikus fizetés
r automatikus díjfizetés|automata megújítás|automatikus díjlevonás|automatikus előfizetés megújítás
r előfizetés automatikus megújítása|licenc automatikus megújítása|megújítás módja
r automatikus megújítás letilt|automatikus megújulás letilt|automatikus hosszabbítás letilt
r automatikus meghosszabbítás letilt|megújítás letilt|hosszabbítás letilt
r automatikus megújítás le van tiltva|automatikus hosszabbítás le van tiltva
r automatikus megújítás jelenleg letilt|automatikus megújítást ön letilt
r automatikus megújítás tiltva|megújítás|megújulás
y be|bekapcsolva|igen|engedélyezve|bekapcsolt|aktív|engedélyezett|be van kapcsolva|bekapcsolták
y aktiválva van|aktiválva|beállítva|be van állítva|bekapcsoltad|engedélyezted|be lett kapcsolva
y engedélyezve van|bekapcsolva van
z ki|kikapcsolva|nem|letiltva|inaktív|lemondva|kikapcsolt|letiltott|tiltva|ki van kapcsolva
z kikapcsolták|lemondták|lemondott|törölve|letiltották|inaktiválva|nincs bekapcsolva|kézi|manuális
z kézzel|nincs beállítva|nincs engedélyezve|nem engedélyezett|nincs aktív|nem aktív|kikapcsoltad
z ön letiltotta|letiltottad|letiltotta ön|lemondtad|ön lemondta|ön kikapcsolta|ki lett kapcsolva
z kikapcsolva van|le van mondva|lemondta|leállítottad|nem működik|automatikus megújítás letilt
z automatikus megújulás letilt|automatikus hosszabbítás letilt|automatikus meghosszabbítás letilt
z megújítás letilt|hosszabbítás letilt|automatikus megújítás le van tiltva
z automatikus hosszabbítás le van tiltva|automatikus megújítás jelenleg letilt
z automatikus megújítást ön letilt|automatikus megújítás tiltva
b zárolva|letiltott|zárolt|blokkolva|blokkolt|tiltva|letiltva|le van tiltva|zárolták|letiltották
b zárolás alatt|letiltottuk|zároltuk|blokkoltuk|blokkolták|korlátozva|hozzáférés letiltva
b letiltás alatt|zárolás alatt áll|zároltatott|zárolta|blokkolta|blokkolás alatt
b a szolgáltató letiltotta|szolgáltató által letiltva
u felfüggesztve|szünetel|felfüggesztett|szüneteltetve|ideiglenesen felfüggesztve|szüneteltetett
u szünetelő|befagyasztva|felfüggesztés alatt|ideiglenesen szüneteltetve|ideiglenesen letiltva
u várakoztatva|felfüggesztették|szüneteltetés alatt|szünetelő előfizetés|átmenetileg leállítva
u leállítva|szünetelteted|szüneteltette|szüneteltetik|szüneteltetjük|szüneteltettük|felfüggesztettük
u felfüggesztetted|felfüggesztette|leállítottuk|átmenetileg szünetel|szüneteltetés alatt áll
u felfüggesztés alatt áll|átmenetileg felfüggesztve|ideiglenesen szünetel|átmenetileg letiltva
u átmenetileg szüneteltetve|fel van függesztve
i tartalmaz|benne van|tartalmazza|benne foglalt|mellékelt|része|részei
m továbbiak|több|összes megjelenítése|további|összes|még több|még
s előfizetés|licenc|csomag|termékek|előfizetések|előfizetéseim|előfizetései|csomagok
s előfizetésének|előfizetésed|licencének
w az|a|ön|és|ez|van|dátum|nap|időtartam|állapot|státusz|használt|használatban|felhasznált
w csatlakoztatott|védett|jelenleg|termék|védelem|típus|verzió|hely|automatikusan|száma|ig|db|saját
w az ön|önnek|összes|még|már|most|fiók|fiókban|lesz|volt|meghívott|meghívottak|hozzáadott
w regisztrált|alkalmazás|alkalmazások|app|program|programok|szoftver|áttekintés|lista|ideiglenesen
w összesen|család|mi|mit|ezt|használatban lévő|lévő|érvényességi|időszak|eszközeim|napon|napján
w dátuma|kell|ekkor|ebben|is|erre|z|csak|kérjük|mert|ezután|azután|majd|utána|évente|havonta|áfa
w én|án|jén|ján|napja|férőhely|helyek|helyből|részletek|jelenlegi|aktuális|továbbra|továbbra is
w vannak|amely|meg|ezen|számának|számú|helyzet|megjegyzés|információ|bezárólag|egy évvel|egy évre
w további egy évre|egy hónapra|minden évben|minden hónapban|évi|havi|a szolgáltató által
w az ön szolgáltatója által|szolgáltatója|automatikus|az aktiválástól|aktiválás után
w az első telepítéstől|aktiválástól számítva|korlátlan|határozatlan ideig|időkorlát nélkül|ugyanaz
w ugyanazon a napon|tulajdonos|magától|ért|szolgáltató|szolgáltatás|hozzáférés|védelme|védelmed
w védelmének|legközelebb|átmenetileg|átmeneti|változat|változatot|kiadás|egyszerre|egyidejűleg
w jelenleg éppen|éppen|időlegesen|szabálysértés miatt|visszaélés miatt|feltételek megsértése miatt
w felhasználási feltételek megsértése miatt|szabályok megsértése miatt|biztonsági okból
w biztonsági okokból|szerződésszegés miatt|nemfizetés miatt|díjtartozás miatt|elmaradt fizetés miatt
w sikertelen fizetés miatt|fizetési hiba miatt|kérésére|kérésedre|hétfőn|kedden|szerdán|csütörtökön
w pénteken|szombaton|vasárnapján|teljes|neked|te|aktuális állapot|állapota|státusza|minden rendben
w rendben|saját kérésre|saját kérésére|az ön kérésére
U használt|használatban|felhasznált|csatlakoztatott|védett|foglalt|telepített|használ|használsz
U ön használ|használja|használatban van|bejelentkezett|telepítve|használatban vannak|lefoglalt
U igénybe vett|elfoglalt|kihasznált|csatlakoztatva|csatlakozik|védve|foglalva|hozzárendelve
U védelem alatt|aktívan használt|aktivált készülék|aktivált eszköz|védelem alatt áll|csatlakozott
U betöltött|lefedett|aktívan használ|használatban áll|csatlakoztattál|van használatban|van telepítve
U van csatlakoztatva|be van jelentkezve
K legfeljebb|maximum|max|összesen|akár|maximális|felső határ|összesen legfeljebb|maximálisan
K engedélyezett|mindösszesen|lehetséges|megengedett|lehetséges összesen|felső korlát|korlát
P elérhető|szabad|maradt|szabadon|fennmaradó|kihasználatlan|rendelkezésre álló|használatlan
P nem használt|felhasználatlan|még nem használt|van hátra|hátra|még szabad|kiosztható|még kiosztható
P hozzáadható|még hozzáadható|adhat hozzá|adhatsz hozzá|van helye|van hely|van még hely
P van még helye|van szabad hely|van szabad|szabad hely|szabadon maradt
P még elérhető|maradt szabadon|maradt még|üres hely|áll rendelkezésre|áll még rendelkezésre
P még lehetséges
C automatikusan megújul|magától megújul|évente megújul|automatikusan meghosszabbodik
C automatikusan megújítjuk|automatikusan meg fog újulni|automatikusan meghosszabbítjuk
C automatikusan hosszabbodik|automatikusan megújuló|minden évben megújul|havonta megújul
C minden hónapban megújul|önműködően megújul|meghosszabbodik magától|magától meghosszabbodik
C automatikusan megújításra kerül|megújul magától|megújul automatikusan|megújul minden évben
C automatikusan hosszabbítjuk|évente automatikusan megújul|minden évben automatikusan megújul
C havonta automatikusan megújul
L nap|napig|hónap|hónapig|év|évig|hét|hátra|hátralévő|maradt|múlva|napja|napos|hónapos|hetes|napok
- használható|telepíthető|csatlakoztatható|védhető|megvásárolva|vásárlás dátuma|rendelésszám
- tartozás|tartozik
q vásárlás|vásároljon|ajánlat|kedvezmény|akció|próbálja|ajánlott|kosár|kosárba|rendelés|megrendel
q tetszhet|ajánljuk|vásárl|próbálja ki|váltson|érdekelheti|indítása
v eszközből|ből|ből az|helyből|hely közül|helyek közül
g bejelentkezés|bejelentkezik|belépés|jelentkezzen be|lépjen be|jelentkezz be|lépj be|belépek
T megállapodás|feltétel|nyilatkozat|szerződés|feltételek|feltételei|licencszerződés
T felhasználási feltétel|jogi dokumentum
c kód|egyszeri|ellenőrző|kódot|kódja|kódját|kódok|kódod|aktiválókód|aktiváló kód|kétlépcsős
c kétfaktoros|biztonsági kód|hitelesítő|azonosítás
D letölt|telepít|letöltés|letöltések|letöltése|telepítés|telepítse|töltse le|telepíthet|töltsd le
D telepítsd|letöltöm|telepítő
Q qr|olvassa be|beolvas|kamera|szkennel
N nincs|nincsenek|nem|soha|nélkül|semmi
W péntek|szombat|vasárnap|hétfő|kedd|szerda|csütörtök|p|szo|v|h|k|sze|cs
k nincs|nincsenek|nincsen|egyetlen
j még|jelenleg|most|önnek|ön|neked|az|a|ebben|ez|fiókban|fiókjában|fiókodban|fiókhoz|fiók|itt
j egyetlen|sincs|előfizetése sincs|hozzáadott|regisztrált|hozzárendelt|egy|egyelőre|kaspersky|my
j nincs
G munkamenet lejárt|munkamenete lejárt|munkamenet véget ért|munkamenete véget ért
G kijelentkeztettük|kijelentkezett|jelentkezzen be újra|jelentkezz be újra|bejelentkezés újra
G lejárt a munkamenet|lejárt a munkamenete|kijelentkeztettünk
l elérhető
H számára|részére|eszközre|eszközhöz|készülékre|elegendő|elég|eszközre érvényes|készülékre érvényes
H eszközre szól|készülékre szól|védelmére|használatára
F hamarosan|rövidesen|majdnem
0 ma
1 holnap
9 tegnap
J automatikus|automatikusan
= mert|mivel
& és
# -|kettő|három|négy|öt|hat|hét|nyolc|kilenc|tíz|két=2
8 aznap|ugyanaznap|ugyanazon a napon|ezen a napon
k nem található|nem tartozik|nem rendelkezik|nem talált|sincs|sincsen
j vásárolt|talált|találtunk|található|lista|listája|saját|fiókja|nem|sem|van|tartozik|hozzá
j kapcsolódó|ehhez|fiókhoz|egyetlen
j megjeleníthető|fiókjában|fiókodban|egyetlen|szerepel|találtunk|e-mail-címedhez|e-mail-címéhez
j kapcsolva|fiókhoz|tartozik|ehhez|található|rendelkezik|rendelkezel
x üres|semmi|nincs adat|nincs megjeleníthető adat|nincs megjeleníthető elem|nincsenek elemek
x nincs elem|nincsenek adatok|nincs bejegyzés
e kijelentkezés|kilépés|kijelentkezik
I bejelentkezve mint|bejelentkezve|bejelentkezve a következőként|bejelentkezett fiók|üdvözöljük
I üdvözlünk|szia|helló|jó napot
5 még
6 hely|helyek|férőhely|férőhelyek
`
