/** Hungarian: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jan|feb|márc|ápr|máj|jún|júl|aug|szept|okt|nov|dec|már=3|sze=9
E lejár|lejárat|lejárati dátum|érvényes|érvényesség vége|érvényesség|aktív eddig|lejárat dátuma
E érvényes eddig|befejeződik|vége|véget ér|érvényességi idő|védett eddig|fizetve eddig
E lejárat napja|lejárat ideje|befizetve eddig|kifizetve eddig|előfizetés vége|utolsó nap
E utolsó napja|lejár ekkor|érvényességi dátum|érvényesség dátuma|érvényesség végdátuma
E befejezés dátuma|záró dátum|befejező dátum|le fog járni|véget fog érni|időszak vége|lejárata
E érvényessége lejár|védelem vége|érvényesség lejárta|eddig érvényes|megszűnik|időtartam vége
E ér véget|ig érvényes|napig érvényes|napjáig érvényes|ig aktív|napjáig aktív|lejárta|§ ig|ig
X lejárt|megszűnt|véget ért|lejárt ekkor|érvényessége lejárt|járt le|érvényességét vesztette
X lezárult|véget ért ekkor|már nem érvényes|érvénytelen|megszűnt ekkor|lejártak|befejeződött
X érvényét vesztette|lejárt ezen a napon|véget értek|nem érvényes már|már lejárt|már nem aktív
X elévült
A aktiválja eddig|aktiválandó|aktiválja ezelőtt|aktiválja legkésőbb|aktiválási határidő
A aktiválni kell|eddig kell aktiválni|előtt aktiválja|előtt kell aktiválni|aktiválni kell eddig
A § előtt aktiválandó|aktiválás határideje|aktiválás szükséges|aktiválható eddig|ig aktiválja
A napjáig aktiválja|ig aktiválandó|aktiválja § ig|aktiválandó § ig|aktiválja
R megújul|következő fizetés|következő megújítás|megújítás dátuma|következő terhelés
R automatikusan megújul|megújítás|meg fog újulni|automatikus megújítás dátuma
R automatikusan meg fog újulni|automatikus megújulás dátuma|automatikusan megújítjuk
R megújítás napja|automatikus megújítás napja|következő számlázás|következő számla
R következő díjfizetés|következő terhelés napja|következő terhelés dátuma|következő fizetés napja
R következő fizetés dátuma|következő fizetési nap|következő fizetési dátum
R következő számlázás napja|következő számlázás dátuma|következő számlázási dátum
R következő számlázási nap|következő megújítás napja|következő megújítás dátuma
R következő megújulás|megújulás dátuma|megújulás napja|megújulás|megújítási dátum|következő díj
R következő levonás|következő díjlevonás|megújítjuk|megterheljük|meghosszabbodik
R automatikusan meghosszabbodik|meghosszabbítás dátuma|meghosszabbítjuk|következő meghosszabbítás
R következő hosszabbítás|hosszabbítás dátuma|meg lesz újítva|megújítása esedékes|következő részlet
R következő automatikus fizetés|következő automatikus megújítás|következő díjbekérés
R magától megújul|megújítás ideje|megújításra kerül|terhelés dátuma
Z nem újul meg|nem újul meg automatikusan|automatikusan nem újul meg|nem fog megújulni
Z nem hosszabbodik meg|nem lesz megújítva|nem újítjuk meg|nem kerül megújításra|megújítás nélkül
Z automatikus megújítás nélkül
S aktiválva|aktiválás dátuma|aktív ettől|kezdő dátum|kezdete|kezdés dátuma|kezdés napja
S aktiválás napja|aktiválás ideje|aktiválás időpontja|aktív óta
a aktív|élő|hatályban|hatályos|érvényben
n nincs aktiválva|még nincs aktiválva|nem aktivált|aktiválásra vár|használatlan|nem használt
n aktiválásra várakozik|aktiválásra váró előfizetés|aktiválható|még nem aktív|még nem használt
n aktiválás előtt|aktiválásra váró|még nem aktivált|felhasználatlan|aktiválatlan
n nincs még aktiválva
f ingyenes|díjmentes|ingyen|díjmentesen|térítésmentes|ingyenes verzió|ingyenes csomag
t próba|próbaverzió|próbaidőszak|kipróbálás|próbaidő|próbalicenc|próbaelőfizetés|próbaváltozat
t teszt|demó
d eszköz|készülék|eszközből|eszközök|eszközei|eszközön|eszközöm|eszközeim|eszközre|eszközhöz
d készülékre|eszközhely|eszközhelyek
p felhasználó|személy|tag|emberek|személyek|tagok|felhasználók
h megosztva önnel|önnel megosztott|megosztotta|önnel megosztva|megosztva veled|megosztva általa
h megosztotta önnel|általa megosztva|osztja meg önnel|megosztja önnel|megosztotta veled
h osztotta meg önnel
O ön megosztotta|ön által megosztott|ön osztotta meg|tulajdonos ön|tulajdonosa ön|ön a tulajdonos
O ön a tulajdonosa|az ön tulajdona|az öné
V megosztja|megosztotta|megosztott|megosztva|osztja meg|osztotta meg|oszt meg|megosztó
Y önnel|veled|velem
B megosztja
r automatikus megújítás|automatikus megújulás|automatikus hosszabbítás|automatikus meghosszabbítás
r automatikus megújítása|automatikus megújulása|megújítás automatikusan|automatikus megújítást
r automatikus megújítással|megújuljon automatikusan|automatikusan megújuljon|hosszabbítás
r meghosszabbítás|ismétlődő fizetés
y be|bekapcsolva|igen|engedélyezve|bekapcsolt|aktív|engedélyezett|be van kapcsolva|bekapcsolták
y aktiválva van|aktiválva
z ki|kikapcsolva|nem|letiltva|inaktív|lemondva|kikapcsolt|letiltott|tiltva|ki van kapcsolva
z kikapcsolták|lemondták|lemondott|törölve|letiltották|inaktiválva|nincs bekapcsolva|kézi|manuális
z kézzel
b zárolva|letiltott|zárolt|blokkolva|blokkolt|tiltva|letiltva|le van tiltva|zárolták|letiltották
b zárolás alatt|letiltottuk|zároltuk
u felfüggesztve|szünetel|felfüggesztett|szüneteltetve|ideiglenesen felfüggesztve|szüneteltetett
u szünetelő|befagyasztva|felfüggesztés alatt|ideiglenesen szüneteltetve|ideiglenesen letiltva
u várakoztatva|felfüggesztették|szüneteltetés alatt|szünetelő előfizetés|átmenetileg leállítva
u leállítva
i tartalmaz|benne van|tartalmazza|benne foglalt|mellékelt|része|részei
m továbbiak|több|összes megjelenítése|további|összes|még több
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
w ugyanazon a napon|tulajdonos|magától|ért|szolgáltató
U használt|használatban|felhasznált|csatlakoztatott|védett|foglalt|telepített|használ|használsz
U ön használ|használja|használatban van|bejelentkezett|telepítve|használatban vannak|lefoglalt
U igénybe vett|elfoglalt|kihasznált|csatlakoztatva|csatlakozik|védve|foglalva|hozzárendelve
U védelem alatt|aktívan használt
K legfeljebb|maximum|max|összesen|akár|maximális|felső határ|összesen legfeljebb|maximálisan
K engedélyezett|mindösszesen
P elérhető|szabad|maradt|szabadon|fennmaradó|kihasználatlan|rendelkezésre álló|használatlan
P nem használt|felhasználatlan|még nem használt|van hátra|hátra|még szabad
C automatikusan megújul|magától megújul|évente megújul|automatikusan meghosszabbodik
C automatikusan megújítjuk|automatikusan meg fog újulni
L nap|napig|hónap|hónapig|év|évig|hét|hátra|hátralévő|maradt|múlva|napja
- használható|telepíthető|csatlakoztatható|védhető|megvásárolva|vásárlás dátuma|rendelésszám
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
H számára|részére|eszközre|eszközhöz|készülékre|elegendő|elég
F hamarosan|rövidesen|majdnem
0 ma
1 holnap
9 tegnap
J automatikus|automatikusan
= mert|mivel
& és
# -|kettő|három|négy|öt|hat|hét|nyolc|kilenc|tíz|két=2
4 egyből|kettőből|háromból|négyből|ötből|hatból|hétből|nyolcból|kilencből|tízből
8 aznap|ugyanaznap|ugyanazon a napon|ezen a napon
k nem található|nem tartozik|nem rendelkezik|nem talált|sincs|sincsen
j vásárolt|talált|találtunk|található|lista|listája|saját|fiókja|nem|sem|van|tartozik|hozzá
j kapcsolódó|ehhez|fiókhoz|egyetlen
x üres|semmi|nincs adat|nincs megjeleníthető adat|nincs megjeleníthető elem|nincsenek elemek
x nincs elem|nincsenek adatok|nincs bejegyzés
e kijelentkezés|kilépés|kijelentkezik
I bejelentkezve mint|bejelentkezve|bejelentkezve a következőként|bejelentkezett fiók|üdvözöljük
I üdvözlünk|szia|helló|jó napot
`
