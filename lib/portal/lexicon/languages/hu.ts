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
E ig lesz érvényes|ig lesz aktív|ig élvezheted|ig élvezheti|ig vagy védett|ig maradsz védett
E ig hozzáférsz|ig hozzáférhetsz|ig férsz hozzá|ig férhetsz hozzá|ig tudod használni
E ig tudja használni|ig veheted igénybe|ig veheti igénybe|ig áll rendelkezésre|ig rendelkezésre áll
E ig van fizetve|ig ki van fizetve|ig rendezve|ig állsz védelem alatt|ig véd|ig biztosítja
E lejár majd|megszűnik majd|véget érő|lejáró|befejeződik majd|meg fog szűnni|lejárat várható napja
E előfizetés lejárata|licenc lejárata|érvényesség lejárati dátuma|meddig tart|meddig aktív
E meddig védett|előfizetés lejárati dátuma|zárás dátuma|szerződés vége|szerződés lejárata
E hatály vége|hatályvesztés|ig lesz elérhető|ig lesz használható|ig megmarad
E ig korlátlanul nézheted|ig még nézheted
X lejárt|megszűnt|véget ért|lejárt ekkor|érvényessége lejárt|járt le|érvényességét vesztette
X lezárult|véget ért ekkor|már nem érvényes|érvénytelen|megszűnt ekkor|lejártak|befejeződött
X érvényét vesztette|lejárt ezen a napon|véget értek|nem érvényes már|már lejárt|már nem aktív
X elévült|óta nem érvényes|óta érvénytelen|óta lejárt|óta nem él|óta nem aktív|már nem él|nem él már
X letelt|szűnt meg|hatályát vesztette|nem aktív már|ért véget|időszak lejárt|fejeződött be
X ig volt érvényes|napjáig volt érvényes|ig tartott|ig volt aktív|nincs már érvényben
X már nincs érvényben|érvényessége megszűnt
X érvényességi ideje lejárt|lejárt az érvényessége|letelt az ideje|kifutott|már véget ért
X már nem használható|nem használható már|ig volt használható|ig élt|ig futott|ig működött
X érvényessége véget ért|már megszűnt|nem érvényes többé|többé nem érvényes|többé nem aktív
X nem aktív többé|ideje letelt|ideje lejárt|időtartama lejárt|hatálya lejárt|hatálya megszűnt
X érvényessége letelt|letelt az előfizetés|véget ért a védelem|nincs többé érvényben
X ig tartott az előfizetés|ig védte
A aktiválja eddig|aktiválandó|aktiválja ezelőtt|aktiválja legkésőbb|aktiválási határidő
A aktiválni kell|eddig kell aktiválni|előtt aktiválja|előtt kell aktiválni|aktiválni kell eddig
A § előtt aktiválandó|aktiválás határideje|aktiválás szükséges|aktiválható eddig|ig aktiválja
A napjáig aktiválja|ig aktiválandó|aktiválja § ig|aktiválandó § ig|aktiválja|ig aktiválnia kell
A ig aktiválni kell|napjáig aktiválnia kell|ig kell aktiválnia|ig kell aktiválni
A aktiválnia kell § ig|aktiválni kell § ig|utolsó aktiválási nap|aktiválás utolsó napja
A váltsd be eddig|beváltandó|aktiváld|aktiváld eddig|ig aktiváld|ig aktiválhatod|ig aktiválhatja
A napjáig aktiválhatod|napjáig aktiváld|előtt aktiváld|aktiválható § ig|ig aktiválható
A napjáig aktiválható|ig váltsd be|ig váltsa be|ig be kell váltani|ig beváltható|beváltható eddig
A beváltási határidő|ig kell aktiválnod|ig aktiválnod kell|előtt kell aktiválnia
A előtt aktiválni kell|legkésőbb § ig aktiválandó|aktiválásra nyitva álló határidő
A aktiváld § előtt|aktiválja § előtt|aktiválandó § előtt|aktiváld legkésőbb
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
R automatikusan folytatódik|folytatódik automatikusan|megújításra kerül sor|kerül sor a megújításra
R kerül megújításra|esedékes a fizetés|vonjuk le a következő|kerül terhelésre|kerül levonásra
R levonásra kerül|terhelésre kerül|fogjuk megújítani|fogjuk levonni|fogjuk terhelni
R terheljük a kártyádat|terheljük a kártyáját|következő fizetésed|következő fizetése
R következő befizetés|következő automatikus levonás|következő automatikus terhelés
R legközelebbi levonás|legközelebbi számlázás|legközelebbi díjfizetés|legközelebbi hosszabbítás
R legközelebbi meghosszabbítás|legközelebbi befizetés|legközelebb § én fizetsz
R legközelebb § án fizetsz|legközelebb § jén fizetsz|legközelebb § ján fizetsz
R legközelebb § én fizet|legközelebb § án fizet|soron következő megújítás|soron következő fizetés
R soron következő terhelés|soron következő díj|következő előfizetési díj|megújulás ideje
R megújulási dátum|megújuló|automatikusan meg lesz újítva|hosszabbodik|tovább hosszabbodik
R megújulás esedékes|esedékes megújulás|díjfizetés esedékes|következő időszak kezdete
R automatikus megújítással|automatikus megújulással
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
Z nem kerül sor megújításra|nem lesz megújítás|nem folytatódik|nem folytatjuk|megújulás nélkül
Z automatikus megújulás nélkül|nem lesz automatikus megújítás|nem vonunk le több díjat
Z több díjat nem vonunk le|több díjat sem vonunk le|nem terheljük meg többet|megújítás nem lesz
Z nem folytatódik automatikusan|automatikusan nem folytatódik|nem lesz meghosszabbítás
Z nem kerül hosszabbításra|nem fog hosszabbodni|nem számlázunk többet|nem számlázunk tovább
Z nem lesz további terhelés|nem lesz további levonás|már nem újul meg|már nem hosszabbodik meg
Z többé nem hosszabbodik meg|többet nem újul meg|nem fogjuk automatikusan megújítani
Z nincs beállítva megújítás
S aktiválva|aktiválás dátuma|aktív ettől|kezdő dátum|kezdete|kezdés dátuma|kezdés napja
S aktiválás napja|aktiválás ideje|aktiválás időpontja|aktív óta|óta aktív|aktív § óta
S napja óta aktív
a aktív|élő|hatályban|hatályos|érvényben|él
a működik|működő|aktív állapotban|aktív állapotú|jelenleg érvényes|üzemel
n nincs aktiválva|még nincs aktiválva|nem aktivált|aktiválásra vár|használatlan|nem használt
n aktiválásra várakozik|aktiválásra váró előfizetés|aktiválható|még nem aktív|még nem használt
n aktiválás előtt|aktiválásra váró|még nem aktivált|felhasználatlan|aktiválatlan
n nincs még aktiválva|aktiválása még nem történt meg|aktiválás még nem történt meg
n aktiválás nem történt meg|aktiválás még hátravan|aktiválása még hátravan|aktiválás hátravan
n nem lett aktiválva|nem lett még aktiválva|még nem lett aktiválva|nem aktiválta|nem aktiváltad
n még nem aktiválta|még nem aktiváltad|még nem aktiváltuk|aktiválásra kész|aktiválásra készen
n aktiválásra készen áll|még nem használta|még nem használtad|még nem kezdte el használni
n nem került aktiválásra|még nem került aktiválásra|még aktiválatlan|aktiválás folyamatban
n nem kezdted el használni|még nem kezdted el használni|nem vették használatba
n még nem vették használatba|nem vetted használatba|még nem vetted használatba
n nem vette használatba|még nem vette használatba|nincs használatba véve|még nincs használatba véve
n nem kezdte el használni|használatba vételre vár|aktiválásodra vár|nincs beváltva
n még nincs beváltva|nem váltotta be|még nem váltotta be|nem váltottad be|még nem váltottad be
n beváltásra vár|beváltatlan|nem aktiválták|még nem aktiválták|nem lett használatba véve
n még nem lett használatba véve|még nem indult el|nem indult el|még nem indítottad el
n nincs elindítva|még nincs elindítva|aktiválásra előkészítve|még nem kezdődött el
n nem kezdődött el|még aktiválás előtt áll|aktiválás előtt áll
n még nincs használatban
f ingyenes|díjmentes|ingyen|díjmentesen|térítésmentes|ingyenes verzió|ingyenes csomag|díjtalan
f költségmentes|ingyenes változat|ingyenes kiadás|ingyenes előfizetés|ingyenes licenc
f térítésmentesen
f egy fillérbe sem kerül|nem kerül semmibe|semmibe sem kerül|nem kerül pénzbe|költség nélkül
f díj nélkül|költségmentesen|ellenszolgáltatás nélkül|teljesen ingyenes|örökre ingyenes
f nem kell érte fizetni|nem kell érte fizetned|nem kell fizetni érte|ingyenesen|díjtalanul
f fizetés nélkül
t próba|próbaverzió|próbaidőszak|kipróbálás|próbaidő|próbalicenc|próbaelőfizetés|próbaváltozat
t teszt|demó|éppen próbálod|próbahónap|tesztverzió|tesztidőszak|próba előfizetés|próba időszak
t próba verzió|kipróbálási időszak|kipróbálási|demóverzió|próbaidőszaka|tesztelési időszak
t próbálsz ki|kipróbálod|próbálod ki|kipróbálja|kiértékelő|értékelési időszak|kiértékelési
t kiértékelés|kipróbálás alatt|tesztelés|tesztelési|próbaüzem|próbahozzáférés|próbahét|próbanapok
t tesztelő|próbaidőszakod|próbaidőd|ingyenes próba|ingyenes próbaidőszak|ingyenes próbaverzió
t ingyenes kipróbálás|bemutató verzió|próbakiadás|teszteled|kipróbálási szakasz
d eszköz|készülék|eszközből|eszközök|eszközei|eszközön|eszközöm|eszközeim|eszközre|eszközhöz
d készülékre|eszközhely|eszközhelyek|eszközhasználat|eszközlicenc|eszközkeret|készülékhely
d készülékhasználat|készülékek|készülékhez|készüléken|készülékből|eszközön használható
d készüléken használható|eszközön használhatod|eszközön használhatja|aktivált készülék
d aktivált eszköz|eszközre érvényes|készülékre érvényes|eszközre szól|készülékre szól
d eszközödből|eszközéből|eszközeidből|eszközeiből|készülékedből|készülékéből|licencből|licencedből
d számítógépből|számítógép|táblagép|laptop|gépből|gépedből|eszközöd|eszközeid|eszközeit|eszközünk
d készüléked|készülékeid|készülékeit|szabad hely|üres hely|szabad helyek|eszközre telepítve
d eszközre telepített|eszközön telepítve|készülékre telepítve|eszközre van telepítve
d eszközre telepítetted|eszközre telepítette|telepítések|telepítések száma
d licenchely|licenchasználat|felhasznált licenc|használt licenc
d használatban lévő licenc|szabad licenc|férőhelyedből|eszközön van telepítve|hozzáadott eszköz
d eszközhelyből|helyedből|helyből|férőhelyből
d eszköz közül|készülék közül|eszköze közül|eszközöd közül
p felhasználó|személy|tag|emberek|személyek|tagok|felhasználók
h megosztva önnel|önnel megosztott|megosztotta|önnel megosztva|megosztva veled|megosztva általa
h megosztotta önnel|általa megosztva|osztja meg önnel|megosztja önnel|megosztotta veled
h osztotta meg önnel|által megosztva|által megosztott|osztotta meg veled|osztotta meg velem
h osztja meg veled|megosztotta velem|megosztja veled|hozzáférést adott önnek|hozzáférést adott neked
h hozzáférést biztosított önnek|hozzáférést biztosít önnek|adott önnek hozzáférést
h adott neked hozzáférést
h vendége vagy|családi csomagjának tagja vagy|csomagjának tagja vagy|előfizetésének tagja vagy
h családi előfizetésének tagja vagy|családi csoportjának tagja vagy|családjának tagja vagy
h családi csomagját használod|előfizetését használod|csomagját használod
h családi előfizetését használod|felhasználótól kaptad|felhasználótól kapta|jóvoltából használod
h hozzáadott a csomagjához|hozzáadott az előfizetéséhez|bevett a családi csomagjába
h bevett a csomagjába|bevett az előfizetésébe|fizeti az előfizetésedet|fizeti a csomagodat
h családi előfizetésének köszönhetően|családi csomagjának köszönhetően|előfizetésének köszönhetően
h csomagjának köszönhetően|megosztva velem|veled megosztotta|önnel megosztotta|veled osztotta meg
h önnel osztotta meg|veled megosztva|veled megosztott|hozzáférést kaptál tőle
h megosztásával használod|osztja meg velem|megosztotta velünk|megosztotta az előfizetését
O ön megosztotta|ön által megosztott|ön osztotta meg|tulajdonos ön|tulajdonosa ön|ön a tulajdonos
O ön a tulajdonosa|az ön tulajdona|az öné|ön által megosztva|általad megosztva|általad megosztott
O te osztottad meg|te vagy a tulajdonos|te vagy a tulajdonosa|tulajdonos te vagy|általam megosztott
O általam megosztva|az ön által megosztott|az ön által megosztva|az általad megosztott
O az általad megosztva
O megosztottad|megosztottam|megosztottuk|megosztod|megosztom|megosztjátok|megosztja másokkal
O megosztotta másokkal|te osztod meg|másokkal megosztva|másokkal megosztott|családoddal megosztva
O családjával megosztva|családoddal megosztott|ön megosztja|megosztja a családjával|ön osztja meg
O megosztja családjával|ön az előfizetés tulajdonosa|ön a licenc tulajdonosa
O ön a csomag tulajdonosa|te vagy az előfizetés tulajdonosa|te vagy a csomag tulajdonosa
O te vagy a licenc tulajdonosa|saját előfizetés
V megosztja|megosztotta|megosztott|megosztva|osztja meg|osztotta meg|oszt meg|megosztó
Y önnel|veled|velem
B megosztja
r automatikus megújítás|automatikus megújulás|automatikus hosszabbítás|automatikus meghosszabbítás
r automatikus megújítása|automatikus megújulása|megújítás automatikusan|automatikus megújítást
r megújuljon automatikusan|automatikusan megújuljon|hosszabbítás
r meghosszabbítás|ismétlődő fizetés|auto megújítás|auto megújulás|önműködő megújítás
r önműködő megújulás|önműködő meghosszabbítás|önműködő hosszabbítás|automatikus fizetés
r automatikus díjfizetés|automata megújítás|automatikus díjlevonás|automatikus előfizetés megújítás
r előfizetés automatikus megújítása|licenc automatikus megújítása|megújítás módja
r automatikus megújítás letilt|automatikus megújulás letilt|automatikus hosszabbítás letilt
r automatikus meghosszabbítás letilt|megújítás letilt|hosszabbítás letilt
r automatikus megújítás le van tiltva|automatikus hosszabbítás le van tiltva
r automatikus megújítás jelenleg letilt|automatikus megújítást ön letilt
r automatikus megújítás tiltva|megújítás|megújulás
r automatikus folytatás|automatikus terhelés|automatikus levonás|megújítási beállítás
r megújítás beállítása|automatikus számlázás|szerződés automatikus megújítása
r automatikus hosszabbítása|automatikus meghosszabbítása|önműködő megújítása|rendszeres fizetés
r rendszeres díjfizetés|automatikus előfizetés megújulás
y be|bekapcsolva|igen|engedélyezve|bekapcsolt|aktív|engedélyezett|be van kapcsolva|bekapcsolták
y aktiválva van|aktiválva|beállítva|be van állítva|bekapcsoltad|engedélyezted|be lett kapcsolva
y engedélyezve van|bekapcsolva van
y bekapcsolt állapotban|be van kapcsolva jelenleg|engedélyezett állapotban|aktív állapotban
y bekapcsoltuk|bekapcsolta
z ki|kikapcsolva|nem|letiltva|inaktív|lemondva|kikapcsolt|letiltott|tiltva|ki van kapcsolva
z kikapcsolták|lemondták|lemondott|törölve|letiltották|inaktiválva|nincs bekapcsolva|kézi|manuális
z kézzel|nincs beállítva|nincs engedélyezve|nem engedélyezett|nincs aktív|nem aktív|kikapcsoltad
z ön letiltotta|letiltottad|letiltotta ön|lemondtad|ön lemondta|ön kikapcsolta|ki lett kapcsolva
z kikapcsolva van|le van mondva|lemondta|leállítottad|nem működik|automatikus megújítás letilt
z automatikus megújulás letilt|automatikus hosszabbítás letilt|automatikus meghosszabbítás letilt
z megújítás letilt|hosszabbítás letilt|automatikus megújítás le van tiltva
z automatikus hosszabbítás le van tiltva|automatikus megújítás jelenleg letilt
z automatikus megújítást ön letilt|automatikus megújítás tiltva
z kikapcsolt állapotban|kikapcsoltuk|kikapcsolta|ki van kapcsolva jelenleg|inaktív állapotban
z le van állítva|leállítottuk|lemondtuk|megszüntetted|visszavontad|visszavonva|törölted|törölte
z nincs
b zárolva|letiltott|zárolt|blokkolva|blokkolt|tiltva|letiltva|le van tiltva|zárolták|letiltották
b zárolás alatt|letiltottuk|zároltuk|blokkoltuk|blokkolták|korlátozva|hozzáférés letiltva
b letiltás alatt|zárolás alatt áll|zároltatott|zárolta|blokkolta|blokkolás alatt
b a szolgáltató letiltotta|szolgáltató által letiltva
b feketelistán|tiltólistán|feketelistára került|tiltólistára került|tiltólistás|zárolás alatt van
b zárolásra került|letiltásra került|blokkolásra került|zároltak|lezárva|hozzáférés megtagadva
b hozzáférés zárolva|hozzáférésedet letiltottuk|hozzáférését letiltottuk|le lett tiltva
b zárolva lett|blokkolva lett
u felfüggesztve|szünetel|felfüggesztett|szüneteltetve|ideiglenesen felfüggesztve|szüneteltetett
u szünetelő|befagyasztva|felfüggesztés alatt|ideiglenesen szüneteltetve|ideiglenesen letiltva
u várakoztatva|felfüggesztették|szüneteltetés alatt|szünetelő előfizetés|átmenetileg leállítva
u leállítva|szünetelteted|szüneteltette|szüneteltetik|szüneteltetjük|szüneteltettük|felfüggesztettük
u felfüggesztetted|felfüggesztette|leállítottuk|átmenetileg szünetel|szüneteltetés alatt áll
u felfüggesztés alatt áll|átmenetileg felfüggesztve|ideiglenesen szünetel|átmenetileg letiltva
u átmenetileg szüneteltetve|fel van függesztve
u pihen|pihenteted|pihentetve|pihentetjük|jegelve|jegelted|szüneteltetésre került
u felfüggesztésre került|szünetet tart|szünet alatt|fel lett függesztve|ideiglenesen leállítva
u ideiglenesen leállítottuk|átmenetileg nem aktív|ideiglenesen nem aktív|szünetelésben
u szüneteltetett állapotban|szünetel ideiglenesen|ideiglenes felfüggesztés|ideiglenes szüneteltetés
u átmeneti szünet|átmeneti felfüggesztés
i tartalmaz|benne van|tartalmazza|benne foglalt|mellékelt|része|részei
m továbbiak|több|összes megjelenítése|további|összes|még több|még
s előfizetés|licenc|csomag|termékek|előfizetések|előfizetéseim|előfizetései|csomagok
s előfizetésének|előfizetésed|licencének
s szerződés|szerződésed|szerződése|csomagod|előfizetésem|előfizetésünk|licenced|licencünk
w az|a|ön|és|ez|van|dátum|nap|időtartam|állapot|státusz|használt|használatban|felhasznált
w csatlakoztatott|védett|jelenleg|termék|védelem|típus|verzió|hely|automatikusan|száma|ig|db|saját
w az ön|önnek|összes|még|már|most|fiók|fiókban|lesz|meghívott|meghívottak|hozzáadott
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
w sajnos|egy|egészen|így|ezért|gyártó|következő|díjat|díját|összeget|eddig|vagy|állsz|áll
w kulcs|alatt|at|et|ra|re|t|bármikor
w bármikor folytathatod|bármikor folytathatja|használhatod|használhatja|jelen|ével|jével
w jelenlegi állapot|helyetted|mindig|máris|persze|szuper|jó hír|hozzáférésed|hozzáférése
w szolgáltatásod|szolgáltatást|védelmet|minden|családi|örökre|ideje|idő|gépen
w forduljon az ügyfélszolgálathoz|fordulj az ügyfélszolgálathoz
w vegye fel a kapcsolatot az ügyfélszolgálattal|amikor szeretnéd|amikor csak szeretnéd|kicsit
w egy kicsit|de
w szolgáltató megosztotta|szolgáltató hozzáférést adott
U használt|használatban|felhasznált|csatlakoztatott|védett|foglalt|telepített|használ|használsz
U ön használ|használja|használatban van|bejelentkezett|telepítve|használatban vannak|lefoglalt
U igénybe vett|elfoglalt|kihasznált|csatlakoztatva|csatlakozik|védve|foglalva|hozzárendelve
U védelem alatt|aktívan használt|aktivált készülék|aktivált eszköz|védelem alatt áll|csatlakozott
U betöltött|lefedett|aktívan használ|használatban áll|csatlakoztattál|van használatban|van telepítve
U van csatlakoztatva|be van jelentkezve
U használatban lévő|használatban levő|eszközre telepítve|eszközre telepített|eszközön telepítve
U készülékre telepítve|eszközre van telepítve|eszközre telepítetted|eszközre telepítette
U eszközön van telepítve|védesz|védünk|védjük|vigyázunk|óvunk|megvédünk|felhasznált licenc
U használt licenc|használatban lévő licenc|felhasználva|felhasználtál|felhasználtad|használva
U használtál|hozzáadtál|hozzáadott eszköz|hozzáadtad|csatlakoztattad|telepítettél|aktiváltál
U kihasználva|kihasználtál|lefoglalva|beállítva készülék|védettek|vannak védve|védve vannak
U van védve
K legfeljebb|maximum|max|összesen|akár|maximális|felső határ|összesen legfeljebb|maximálisan
K mindösszesen|lehetséges|megengedett|lehetséges összesen|felső korlát|korlát
K legfeljebb összesen|maximum összesen|használható legfeljebb|érvényes legfeljebb|maximális szám
K engedélyezett eszközszám|eszközkorlát|nem több mint|megengedett legnagyobb
P elérhető|szabad|maradt|szabadon|fennmaradó|kihasználatlan|rendelkezésre álló|használatlan
P nem használt|felhasználatlan|még nem használt|van hátra|hátra|még szabad|kiosztható|még kiosztható
P hozzáadható|még hozzáadható|adhat hozzá|adhatsz hozzá|van helye|van hely|van még hely
P van még helye|van szabad hely|van szabad|szabad hely|szabadon maradt
P még elérhető|maradt szabadon|maradt még|üres hely|áll rendelkezésre|áll még rendelkezésre
P még lehetséges
P hozzáadhatsz|hozzáadhat|szabad helyek|szabad licenc|még felhasználható|még használható
P még csatlakoztatható|még telepíthető|még védhető|még aktiválható|még hozzáadhatsz
P még csatlakoztathatsz|még védhetsz|még hozzáadhat|még csatlakoztathat|még védhet
P felhasználhatsz még|csatlakoztathatsz még|védhetsz még|telepíthetsz még|megmaradt
P rendelkezésedre áll|rendelkezésére áll|nincs kihasználva|kihasználatlanul|üresen áll|üres
P nem foglalt|még nem foglalt|maradt még szabadon|maradt szabad
C automatikusan megújul|magától megújul|évente megújul|automatikusan meghosszabbodik
C automatikusan megújítjuk|automatikusan meg fog újulni|automatikusan meghosszabbítjuk
C automatikusan hosszabbodik|automatikusan megújuló|minden évben megújul|havonta megújul
C minden hónapban megújul|önműködően megújul|meghosszabbodik magától|magától meghosszabbodik
C automatikusan megújításra kerül|megújul magától|megújul automatikusan|megújul minden évben
C automatikusan hosszabbítjuk|évente automatikusan megújul|minden évben automatikusan megújul
C havonta automatikusan megújul
C automatikusan folytatódik|folytatódik automatikusan|magától folytatódik
C automatikusan meg lesz újítva|havonta meghosszabbodik|évente meghosszabbodik
C automatikus megújítással|automatikus megújulással
L nap|napig|hónap|hónapig|év|évig|hét|hátra|hátralévő|maradt|múlva|napja|napos|hónapos|hetes|napok
- használható|telepíthető|csatlakoztatható|védhető|megvásárolva|vásárlás dátuma|rendelésszám
- tartozás|tartozik
q vásárlás|vásároljon|ajánlat|kedvezmény|akció|próbálja|ajánlott|kosár|kosárba|rendelés|megrendel
q tetszhet|ajánljuk|vásárl|próbálja ki|váltson|érdekelheti|indítása
v eszközből|ből|ből az|helyből|hely közül|helyek közül
v eszközödből|eszközéből|eszközeidből|eszközeiből|készülékből|készülékedből|készülékéből
v eszközhelyből|helyedből|licencből|licencedből|férőhelyből|számítógépből|gépből|gépedből
v lehetségesből|eszközünkből
v eszköz közül|készülék közül|eszköze közül|eszközöd közül
g bejelentkezés|bejelentkezik|belépés|jelentkezzen be|lépjen be|jelentkezz be|lépj be|belépek
T megállapodás|feltétel|nyilatkozat|feltételek|feltételei|licencszerződés
T felhasználási feltétel|jogi dokumentum
T végfelhasználói szerződés|szerződési feltétel|felhasználói szerződés|szerződés feltételei
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
! holnapután
< tegnapelőtt
9 tegnap
J automatikus|automatikusan
= mert|mivel
= miatt|következtében|ugyanis|hiszen
& és
# -|kettő|három|négy|öt|hat|hét|nyolc|kilenc|tíz|két=2
8 aznap|ugyanaznap|ugyanazon a napon|ezen a napon
k nem található|nem tartozik|nem rendelkezik|nem talált|sincs|sincsen
j vásárolt|talált|találtunk|található|lista|listája|saját|fiókja|nem|sem|van|tartozik|hozzá
j kapcsolódó|ehhez
j megjeleníthető|szerepel|e-mail-címedhez|e-mail-címéhez
j kapcsolva|rendelkezik|rendelkezel
x üres|semmi|nincs adat|nincs megjeleníthető adat|nincs megjeleníthető elem|nincsenek elemek
x nincs elem|nincsenek adatok|nincs bejegyzés
e kijelentkezés|kilépés|kijelentkezik
I bejelentkezve mint|bejelentkezve|bejelentkezve a következőként|bejelentkezett fiók|üdvözöljük
I üdvözlünk|szia|helló|jó napot
5 még
6 hely|helyek|férőhely|férőhelyek
v ból|ból az
t próbálhatja ki ingyen|kipróbálhatja ingyen|ingyen kipróbálhatja
P marad|még marad|marad még|belefér|még belefér|belefér még|elfér|még elfér|elfér még|jut még
P még jut|megmarad|maradt még hely|van még üres|áll még szabadon
E ig érvényes marad|ig aktív marad|ig védett marad|ig védett maradsz|ig érvényben marad
E ig hatályban marad|ig biztonságban van|ig biztonságban vagy|ig biztonságban|ig nyugodt lehet
E ig nyugodt lehetsz|ig nyugodt vagy|ig minden védett|fedezet vége|fedezet lejárta
E fedezet lejárata|biztosítás vége|biztosítás lejárta|biztosítási időszak vége|kötvény lejárata
E kötvény lejárta|ig fedezi|ig van védelme|ig van védelmed|ig tart a védelme|ig tart a védelmed
E ig szól az előfizetése|ig szól az előfizetésed|ig tart az előfizetése|ig tart az előfizetésed
E ig számíthatsz ránk|ig számíthat ránk|ig vigyázunk|előfizetés véget ér|licenc véget ér
E szerződés véget ér|hozzáférés véget ér|szolgáltatás véget ér|védelem véget ér|időszak véget ér
E érvényesség véget ér|futamidő véget ér|hatály véget ér|előfizetés véget fog érni
E licenc véget fog érni
X előfizetés véget ért|licenc véget ért|szerződés véget ért|hozzáférés véget ért
X szolgáltatás véget ért|védelem véget ért|időszak véget ért|érvényesség véget ért
X futamidő véget ért|hatály véget ért|ig volt jó|ig volt érvényben|ig volt hatályos
X ig volt hatályban|ig volt védett|ig védett volt|ig érvényes volt|ig aktív volt
X ig élt az előfizetés|lejártnak minősül
- előfizetés véget|licenc véget|szerződés véget|hozzáférés véget|szolgáltatás véget|védelem véget
- időszak véget|érvényesség véget|futamidő véget|hatály véget|véget|volt aktív|volt érvényes
- volt érvényben|volt hatályos|volt hatályban|volt védett
R hosszabbítunk|automatikusan hosszabbítunk|automatikusan megújítunk|újra fizet|újra fizetsz
R automatikusan meghosszabbítjuk|kártyádat § én terheljük meg|kártyáját § én terheljük meg
R kártyádat § án terheljük meg|kártyáját § án terheljük meg|kártyádat § jén terheljük meg
R kártyáját § jén terheljük meg|kártyádat § ján terheljük meg|kártyáját § ján terheljük meg
R következő díj esedékes|következő díjat vonjuk le|legközelebb fizet|legközelebb fizetsz
R legközelebb ekkor fizet|következő előfizetési időszak kezdete
Z nem vonunk le|nem vonunk le többet|többet nem vonunk le|többet nem vonunk le érte
Z többé nem vonunk le|többé nem vonunk le érte|nem vonunk le érte|nem vonunk le semmit
Z semmit nem vonunk le|lemondtad az előfizetést|lemondta az előfizetést|az előfizetést lemondtad
Z az előfizetést lemondta|lemondtad a megújítást|lemondta a megújítást|a megújítást lemondtad
Z a megújítást lemondta|előfizetésedet lemondtad|előfizetését lemondta|lemondtad az előfizetésed
Z lemondta az előfizetését|nem hosszabbítunk|nem újítunk meg|nem fog megújulni magától
Z nem kell többet fizetned|nem kell többet fizetnie
n kódot még nem használta fel|kódot még nem használtad fel|kód még nincs felhasználva
n nincs felhasználva|még nincs felhasználva|készen áll az aktiválásra|indulásra kész
n nem használta fel|még nem használta fel|nem használtad fel|még nem használtad fel
n kódot még nem írtad be|kódot még nem írta be|már csak aktiválnod kell|csak aktiválnod kell
n csak az aktiválás van hátra|már csak az aktiválás van hátra|az aktiválás hiányzik
n már csak az aktiválás hiányzik|kódod még nincs beváltva|kód még nincs beváltva
n készen vár az aktiválásra|készen vár|rád vár|önre vár|kezdésre kész|használatra kész
h vendég vagy|ön vendég|hozzáadott a családi csomagjához|befogadott a családi csomagjába
h családi csomagjában vagy|előfizetésében vagy|csomagjában vagy|csomagját használja
h előfizetését használja|családi csomagját használja|osztozik veled|osztozik önnel
h osztozik veled az előfizetésén|osztozik önnel az előfizetésén|megosztja veled az előfizetését
h megosztja önnel az előfizetését
s csomagjában|előfizetésében|csomagjához|előfizetésén
O családoddal osztod meg|családjával osztja meg|másokkal osztod meg|másokkal osztja meg
O a családoddal osztod meg|a családjával osztja meg|saját előfizetésed|saját előfizetése
b le kellett tiltanunk|le kellett tiltani|kellett tiltanunk|zárolnunk kellett|blokkolnunk kellett
b letiltanunk kellett|tiltanunk kellett|letiltani kényszerültünk|zárolni kényszerültünk
b kénytelenek voltunk letiltani|kénytelenek voltunk zárolni|kénytelenek voltunk letiltani ezt
u szünetre tetted|szünetre tette|szünetelteti|megállítottad|szünetet kértél|szünetet kért
u szünetet tartasz|alszik
f nem fizetsz érte semmit|nem fizet érte semmit|semmit sem fizetsz érte|semmit sem fizet érte
f nem fizetsz érte|ingyen használod|ingyen használja|ingyen van
t ingyen kipróbálhatod|próbálgatod|ingyenes próbaidő|ingyenes próbaidőd|ingyenes próbaidőszakod
a biztonságban vagy|biztonságban van|védelem alatt állsz|védve vagy|védett vagy|minden működik
a fut az előfizetés|előfizetés fut|érvényben van|hatályban van|folyamatosan védett
U biztosított|fedezett|bevont|adott hozzá|adtál hozzá|eszközön fut|készüléken fut|gépen fut
U van beállítva|vonva|foglal|foglalnak|használsz belőle|használ belőle|kapcsolódik
d végpont|végpontok|eszközön fut|készüléken fut
w darabszám|fedezet|egy lépés van hátra|már csak egy lépés van hátra|csak egy lépés van hátra
w kifizetted|kifizette|pedig|te pedig|ő fizeti|esedékes|nincs semmi dolgod|nincs semmi dolga
w nincs vele dolga|nincs vele dolgod|nincs teendője|nincs teendőd|nincs más dolga|nincs más dolgod
w semmi dolgod|semmi dolga|is védhet|is védhetsz|beállításaidat megőriztük|beállításait megőriztük
w hátha visszajössz|visszavárunk|visszavárjuk|amíg újra el nem indítod|amíg el nem indítod
w amíg újra el nem indítja|ha meggondolnád magad|ha meggondolná magát|írj nekünk|írjon nekünk
w keress minket|keressen minket|bármikor megújíthatod|bármikor megújíthatja|bármikor visszatérhet
w bármikor visszatérhetsz|tagjaként|szerencsére|biztonságban|folyamatosan
n még nem él|még nem fut|még nem működik|még nem indult
- megújult|újult meg|automatikusan megújult|magától megújult|megújult automatikusan
- megújult magától|megújításra került|levonásra került|terhelésre került|került sor a megújítás
- került megújításra|került terhelésre|került levonásra|automatikusan megújításra került
- meghosszabbításra került|önműködően megújult|minden évben megújult|évente megújult
- havonta megújult
X ig szólt|napjáig szólt|ig véd volt
w köszönjük a vásárlást|köszönjük
- aktív volt|érvényes volt|érvényben volt|hatályos volt|hatályban volt|védett volt
- bekapcsolva volt|be volt kapcsolva
w ha nem mondja le|ha nem mondod le|hacsak nem mondja le
E kipróbálható eddig
- lejárna|megújulna|véget érne|megszűnne|érvényes lenne
l rendelkezésére áll|rendelkezésedre áll|rendelkezésre álló|áll rendelkezésre
w határidő
E jéig|jáig|áig
d eszk
l van helye|van hely|belefér|elfér|hozzáadhatsz|hozzáadhat|hozzáadható|adhat hozzá|adhatsz hozzá
l fér el|fér bele
P fér el|fér bele|fér még el|fér még bele|jut még hely|jut hely|van még helyed|még van helyed
P neked marad
o ebből|ezekből|amiből|amelyből|melyből|amelyekből|melyekből
X ig voltál védve|ig voltál védett|ig volt védelmed|ig volt előfizetésed|ig voltál az ügyfelünk
X ig voltál ügyfelünk|ig volt a tiéd|ig volt az öné|ig volt használatban|ig védve voltál
X ig védett voltál|ig védve volt|ig védtünk|ig védtük az eszközeidet|ig tartott a védelmed
X ig tartott a védelme|ig tartott a védelem|ig tartott az előfizetésed|ig voltak védve
X ig voltak védettek|éig voltál védve|éig voltál védett|éig volt védelmed|éig volt előfizetésed
X éig voltál az ügyfelünk|éig voltál ügyfelünk|éig volt a tiéd|éig volt az öné|éig volt használatban
X éig védve voltál|éig védett voltál|éig érvényes volt|éig aktív volt|éig védve volt|éig védett volt
X éig élt|éig szólt|éig működött|éig védtünk|éig védtük az eszközeidet|éig tartott a védelmed
X éig tartott a védelme|éig tartott a védelem|éig tartott az előfizetésed|éig voltak védve
X éig voltak védettek
- tartott|szólt|védtünk|védtük|élvezhetted|futott|volt|voltál|voltak
E ig nyugodtan netezhetsz|ig nyugodtan internetezhetsz|ig nyugodtan böngészhetsz
E ig biztonságban netezhetsz|ig védve vagy|ig védünk|ig védünk téged|ig vigyázunk rád
E ig vigyázunk az eszközeidre|ig vigyázunk eszközeidre|ig óvjuk az eszközeidet
E ig védjük az eszközeidet|ig védelem alatt állsz|éig nyugodtan netezhetsz
E éig nyugodtan internetezhetsz|éig nyugodtan böngészhetsz|éig biztonságban netezhetsz
E éig védve vagy|éig biztonságban vagy|éig védünk|éig védünk téged|éig vigyázunk rád
E éig vigyázunk az eszközeidre|éig vigyázunk eszközeidre|éig óvjuk az eszközeidet
E éig védjük az eszközeidet|éig védelem alatt állsz|eszközeid § ig biztonságban vannak
E eszközeid § ig védve vannak|eszközeid § ig védettek|eszközeid § ig védelem alatt állnak
E eszközeid § ig védett|eszközeid § éig biztonságban vannak|eszközeid § éig védve vannak
E eszközeid § éig védettek|eszközeid § éig védelem alatt állnak|eszközeid § éig védett
E az eszközeid § ig biztonságban vannak|az eszközeid § ig védve vannak|az eszközeid § ig védettek
E az eszközeid § ig védelem alatt állnak|az eszközeid § ig védett
E az eszközeid § éig biztonságban vannak|az eszközeid § éig védve vannak|az eszközeid § éig védettek
E az eszközeid § éig védelem alatt állnak|az eszközeid § éig védett
E minden eszközöd § ig biztonságban vannak|minden eszközöd § ig védve vannak
E minden eszközöd § ig védettek|minden eszközöd § ig védelem alatt állnak
E minden eszközöd § ig védett|minden eszközöd § éig biztonságban vannak
E minden eszközöd § éig védve vannak|minden eszközöd § éig védettek
E minden eszközöd § éig védelem alatt állnak|minden eszközöd § éig védett
E készülékeid § ig biztonságban vannak|készülékeid § ig védve vannak|készülékeid § ig védettek
E készülékeid § ig védelem alatt állnak|készülékeid § ig védett
E készülékeid § éig biztonságban vannak|készülékeid § éig védve vannak|készülékeid § éig védettek
E készülékeid § éig védelem alatt állnak|készülékeid § éig védett|eszközeidet § ig védjük
E eszközeidet § ig óvjuk|eszközeidet § ig megvédjük|eszközeidet § éig védjük|eszközeidet § éig óvjuk
E eszközeidet § éig megvédjük|az eszközeidet § ig védjük|az eszközeidet § ig óvjuk
E az eszközeidet § ig megvédjük|az eszközeidet § éig védjük|az eszközeidet § éig óvjuk
E az eszközeidet § éig megvédjük|készülékeidet § ig védjük|készülékeidet § ig óvjuk
E készülékeidet § ig megvédjük|készülékeidet § éig védjük|készülékeidet § éig óvjuk
E készülékeidet § éig megvédjük|eszközeidre § ig vigyázunk|eszközeidre § éig vigyázunk
E az eszközeidre § ig vigyázunk|az eszközeidre § éig vigyázunk|eszközeid biztonságban vannak § ig
E eszközeid biztonságban vannak § éig|eszközeid védve vannak § ig|eszközeid védve vannak § éig
E az eszközeid biztonságban vannak § ig|az eszközeid biztonságban vannak § éig
E az eszközeid védve vannak § ig|az eszközeid védve vannak § éig
R vonjuk le kártyádról|vonjuk le kártyájáról|vonjuk le bankkártyádról|vonjuk le a kártyádról
R vonjuk le a kártyájáról|vonjuk le a bankkártyádról|vonjuk le az kártyádról
R vonjuk le az kártyájáról|vonjuk le az bankkártyádról|levonjuk kártyádról|levonjuk kártyájáról
R levonjuk bankkártyádról|levonjuk a kártyádról|levonjuk a kártyájáról|levonjuk a bankkártyádról
R levonjuk az kártyádról|levonjuk az kártyájáról|levonjuk az bankkártyádról
R fogjuk levonni kártyádról|fogjuk levonni kártyájáról|fogjuk levonni bankkártyádról
R fogjuk levonni a kártyádról|fogjuk levonni a kártyájáról|fogjuk levonni a bankkártyádról
R fogjuk levonni az kártyádról|fogjuk levonni az kártyájáról|fogjuk levonni az bankkártyádról
R a kártyádról vonjuk le|a kártyádról levonjuk|kártyádról vonjuk le|kártyádról levonjuk
R a kártyájáról vonjuk le|a kártyájáról levonjuk|kártyájáról vonjuk le|kártyájáról levonjuk
R a kártyádról § én vonjuk le|a kártyádról § án vonjuk le|a kártyádról § jén vonjuk le
R a kártyádról § ján vonjuk le|kártyádról § én vonjuk le|kártyádról § án vonjuk le
R kártyádról § jén vonjuk le|kártyádról § ján vonjuk le|a kártyájáról § én vonjuk le
R a kártyájáról § án vonjuk le|a kártyájáról § jén vonjuk le|a kártyájáról § ján vonjuk le
R kártyájáról § én vonjuk le|kártyájáról § án vonjuk le|kártyájáról § jén vonjuk le
R kártyájáról § ján vonjuk le|magától folytatódik|magától folytatódik tovább|önműködően folytatódik
R magától tovább folytatódik
C magától folytatódik tovább|önműködően folytatódik|magától tovább folytatódik
Z magától nem folytatódik|nem folytatódik magától
K eszközt használhatsz|eszközön használhatsz
d eszközt használhatsz|eszközön használhatsz
w nem terheljük a kártyádat|nem terheljük meg a kártyádat|nem terheljük a kártyáját
w nem vonunk le semmit|semmit sem vonunk le
E jéig tart|jéig tart a védelmed|jéig érvényes|jéig szól|jéig használhatod|jéig él
E éig tart a védelmed|jéig védett|jéig aktív
= nem sikerült a fizetés|a fizetés nem sikerült|fizetés nem sikerült|a fizetés sikertelen volt
= a fizetés sikertelen|sikertelen fizetés|a fizetés meghiúsult|nem sikerült levonni a díjat
= a díjat nem sikerült levonni|a kártyád terhelése nem sikerült
f nem kell fizetned érte|nem kell fizetnie érte|nem kell fizetni|nem kell fizetned|számodra ingyenes
f neked ingyenes
w így a védelmed megszakítás nélkül folytatódik|a védelmed megszakítás nélkül folytatódik
w védelmed megszakítás nélkül folytatódik|a védelem megszakítás nélkül folytatódik
w megszakítás nélkül folytatódik|megszakítás nélkül|zavartalanul|éves díjat|havi díjat|éves díj
w havi díj|mind az|mind|mindegyik|alapvédelem|alapszintű védelem|ameddig csak szeretnéd
w ameddig csak akarod|ameddig szeretnéd|amíg csak szeretnéd|amíg szeretnéd|minden funkciót
w minden funkció|funkciót|funkciók|funkciókat|nincs semmi teendőd|nincs semmi teendője
w nincs semmilyen teendőd|nincs más teendőd|semmi teendőd nincs|nem kell tenned semmit
w nem kell semmit tenned|semmit nem kell tenned|semmit sem kell tenned|dőlj hátra|hátradőlhetsz
w nyugodtan hátradőlhetsz|addig|nem maradsz védelem nélkül|időben szólunk|időben értesítünk
w e-mailben emlékeztetünk|e-mailben értesítünk|előtte szólunk|előtte e-mailben szólunk
w hosszabbítsd meg időben|hosszabbítsd meg most|vigyázunk az eszközeidre|vigyázunk eszközeidre
w vigyázunk rád|óvjuk az eszközeidet|az idő csak az aktiválástól számít
w az idő csak az aktiválással indul|a családoddal|családoddal|a családjával|családjával|nyugodtan
n bármikor aktiválhatod|bármikor aktiválhatja|még nem írtad be a kódot|nem írtad be a kódot
n a kód felhasználásra vár|a kódod felhasználásra vár|kódod felhasználásra vár|kódra vár
n a kódod rád vár
A írd be a kódot § ig|írd be a kódot § éig|add meg a kódot § ig|add meg a kódot § éig
A írja be a kódot § ig|írja be a kódot § éig|adja meg a kódot § ig|adja meg a kódot § éig
A aktiváld § ig|aktiváld § éig|aktiválhatod § ig|aktiválhatod § éig|aktiválhatja § ig
A aktiválhatja § éig|aktiváld a kódot § ig|aktiváld a kódot § éig|váltsd be § ig|váltsd be § éig
A váltsd be a kódot § ig|váltsd be a kódot § éig|ig írd be a kódot|ig add meg a kódot
A ig írja be a kódot|ig adja meg a kódot|ig aktiváld a kódot|ig váltsd be a kódot
A ig írd be a kódodat|ig add meg a kódodat|éig írd be a kódot|éig add meg a kódot
A éig írja be a kódot|éig adja meg a kódot|éig aktiváld a kódot|éig váltsd be a kódot
A éig írd be a kódodat|éig add meg a kódodat
h fizeti helyetted|fizeti ön helyett|fizeti az előfizetést helyetted
h engedi hogy használd az előfizetését|megengedte hogy használd
h megengedte hogy használd az előfizetését|bevett a családi előfizetésébe
h hozzáadott a családi előfizetéséhez
q kipróbálhatsz|próbálhatod
w az egész családnak|az egész család|emlékeztetőt küldünk|küldünk emlékeztetőt|előtte emlékeztetünk
w szólunk előtte|időben emlékeztetünk|e-mailben szólunk|e-mailt küldünk|írunk neked
w lépj kapcsolatba velünk|bármikor lemondhatod|bármikor lemondható|köszönjük hogy velünk vagy
w örülünk hogy velünk vagy|netezz nyugodtan|internetezz nyugodtan
K eszközt védhetsz|eszközt védhet|eszközre telepítheted|eszközre telepítheti|készülékre telepítheted
K készülékre telepítheti|eszközön futtathatod|eszközt védhetsz vele
d eszközt védhetsz|eszközt védhet|eszközre telepítheted|eszközre telepítheti|készülékre telepítheted
d készülékre telepítheti|eszközön futtathatod|eszközt védhetsz vele|eszköz hozzáadva
d készülék hozzáadva|eszköz van hozzáadva
U eszköz hozzáadva|készülék hozzáadva|eszköz van hozzáadva
E ig veled vagyunk|ig melletted vagyunk|ig nálunk vagy védett|ig gondoskodunk a védelmedről
E ig mi vigyázunk rád|ig érvényes az előfizetésed|ig él az előfizetésed|ig fut az előfizetésed
Z utána véget ér és nem újul meg|nem hosszabbítjuk meg többet|lemondtad a hosszabbítást
Z leállítottad az automatikus megújítást|leállítottad a megújítást
Z megszüntetted az automatikus megújítást|nem kérted a megújítást
Z nem kérted az automatikus megújítást|megújítás nem történik|automatikus megújítás nem történik
R meghosszabbítjuk neked|megújítjuk neked|megújítjuk helyetted|meghosszabbítjuk helyetted
R új időszak kezdődik|új előfizetési időszak kezdődik|a következő időszak kezdődik
C meghosszabbítjuk helyetted|megújítjuk helyetted
u pihen az előfizetésed|az előfizetésed pihen|szüneteltetted|te szünetelteted
b letiltottuk az előfizetést|letiltottuk az előfizetésedet|zároltuk az előfizetést
b zároltuk az előfizetésedet
A legkésőbb § ig aktiváld|legkésőbb § ig aktiválnod kell|aktiválás legkésőbb
7 véd
q teljes változat|teljes verzió
E használható § ig|használható § éig|felhasználható § ig|felhasználható § éig|kifizetve § ig
E kifizetve § éig|előre kifizetve § ig|előre kifizetve § éig|fizetve § ig|fizetve § éig
E használhatod § ig|használhatod § éig|használhatja § ig|használhatja § éig|élvezheted § ig
E élvezheted § éig|élvezheti § ig|élvezheti § éig|jó § ig|jó § éig|működik § ig|működik § éig
E véd § ig|véd § éig|védve vagy § ig|védve vagy § éig|védve van § ig|védve van § éig|érvényben § ig
E érvényben § éig|hatályban § ig|hatályban § éig|él § ig|él § éig|fut § ig|fut § éig|tart § ig
E tart § éig|kitart § ig|kitart § éig|rendelkezésre áll § ig|rendelkezésre áll § éig|elérhető § ig
E elérhető § éig|igénybe vehető § ig|igénybe vehető § éig|használatban § ig|használatban § éig|ig jó
E napjáig jó|ig élhetsz vele|napjáig élhetsz vele|ig élhet vele|napjáig élhet vele|ig van kifizetve
E napjáig van kifizetve|napjáig kifizetve|napjáig fizetve|napjáig ki van fizetve|ig kifizetted
E napjáig kifizetted|ig kifizette|napjáig kifizette|ig a tied|napjáig a tied|napjáig az öné
E ig használhatod még|napjáig használhatod még|ig használhatja még|napjáig használhatja még
E ig még használhatod|napjáig még használhatod|ig még használhatja|napjáig még használhatja
E ig még működik|napjáig még működik|ig még érvényes|napjáig még érvényes|ig még véd|napjáig még véd
E ig még aktív|napjáig még aktív|ig van érvényben|napjáig van érvényben|ig kitart|napjáig kitart
E ig elég|napjáig elég|ig igénybe vehető|napjáig igénybe vehető|ig igénybe veheted
E napjáig igénybe veheted|ig igénybe veheti|napjáig igénybe veheti|napjáig vagy védett
E ig védett vagy|napjáig védett vagy|napjáig vigyázunk rád|napjáig vigyázunk eszközeidre
E napjáig számíthatsz ránk|napjáig számíthat ránk|ig biztosan működik|napjáig biztosan működik
E ig marad érvényben|napjáig marad érvényben|napjáig marad érvényes|ig zavartalanul működik
E napjáig zavartalanul működik|ig zavartalanul használhatod|napjáig zavartalanul használhatod
E napjáig élvezheted|napjáig élvezheti|ig rendelkezésedre áll|napjáig rendelkezésedre áll
E ig rendelkezésére áll|napjáig rendelkezésére áll|napjáig nyugodt lehetsz|napjáig nyugodt lehet
E ig nálunk vagy|napjáig nálunk vagy|napjáig védünk|napjáig védjük|napjáig védjük az eszközeidet
E ig védjük eszközeit|napjáig védjük eszközeit|ig érvényben van|napjáig érvényben van
E ig hatályban van|napjáig hatályban van|ig előre kifizetve|napjáig előre kifizetve|ig fizettél
E napjáig fizettél|ig fizetett|napjáig fizetett|napjáig fut|napjáig él|ig futja|napjáig futja
E napjáig megmarad|napjáig szól|ig szól még|napjáig szól még|ig megvan|napjáig megvan|ig tart még
E napjáig tart még|ig tart ki|napjáig tart ki|ig tart a védelem|napjáig tart a védelem
E ig tart az előfizetés|napjáig tart az előfizetés|napjáig tart az előfizetésed|ig véd téged
E napjáig véd téged|ig védi az eszközeidet|napjáig védi az eszközeidet|ig védi eszközeit
E napjáig védi eszközeit|ig védi önt|napjáig védi önt|ig maradsz védve|napjáig maradsz védve
E ig marad védve|napjáig marad védve
X érvényes volt § ig|érvényes volt § éig|használható volt § ig|használható volt § éig|tartott § ig
X tartott § éig|működött § ig|működött § éig|védett volt § ig|védett volt § éig|aktív volt § ig
X aktív volt § éig|élt § ig|élt § éig|futott § ig|futott § éig|szólt § ig|szólt § éig
X ki volt fizetve § ig|ki volt fizetve § éig|ig volt kifizetve|éig volt kifizetve
X napjáig volt kifizetve|ig ki volt fizetve|éig ki volt fizetve|napjáig ki volt fizetve
X ig használhattad|éig használhattad|napjáig használhattad|ig használhatta|éig használhatta
X napjáig használhatta|éig volt használható|napjáig volt használható|éig volt aktív
X napjáig volt aktív|napjáig élt|éig futott|napjáig futott|éig volt érvényben|napjáig volt érvényben
X napjáig működött|napjáig védett|napjáig védtünk|ig volt meg|éig volt meg
X napjáig volt meg|ig tartott ki|éig tartott ki|napjáig tartott ki|eddig volt érvényes|vége § volt
X lejárata § volt|utolsó napja § volt|utolsó nap § volt|kifizetett időszak vége § volt
X lejárat § volt|leállt|érvényét veszítette|időszaka lejárt|idő letelt|vége lett|lejárt állapot
X érvényesség lejárt|a védelem lejárt|megszűnt a védelem
E érvényesség utolsó napja|hozzáférés utolsó napja|felhasználhatóság vége|használat vége
E felhasználás vége|felhasználhatósági határidő|használhatóság vége|szolgáltatás lejár
E szolgáltatás lejárata|szerződés lejár|időszak lejár|időszak lejárata|előfizetési időszak vége
E kifizetett időszak vége|díjjal fedezett időszak vége|véget ér majd|veszti érvényét|fejeződik be
E végleg lejár
w kifizetett|éppen most|aggodalomra semmi ok|ne aggódj|ne aggódjon|való|kártyáját legközelebb
w kártyádat legközelebb|pár nap|már csak pár nap|csak pár nap|még pár nap|néhány nap
w már csak néhány nap|megvetted , de|megvette , de|megvásároltad , de|megvásárolta , de
w kifizetted , de|kifizette , de|egy év védelem|egyéves védelem|egy éves védelem|egy hónap védelem
w éves|szia|helló|üdv|üdvözlünk|szép napot|gratulálunk|remek|nagyszerű|akkor|aztán|azt követően
w nálunk|minden eszközödön|minden eszközén|az összes eszközödön|mindenhol|otthon|mostantól|egyelőre
w nyugi|semmi gond|nincs gond|minden oké|oké|bármelyik|hamarosan találkozunk|maradj velünk|velünk
w köszönjük , hogy velünk vagy|köszönjük , hogy velünk tart|köszönjük a bizalmat|jó böngészést
w gondtalanul|biztonságosan|megszakítás nélküli
# húsz=20|tizenkettő=12|tizenkét=12|tizenöt=15|tizenegy=11|egyetlen=1|mindkét=2|mindkettő=2|kettőt=2
# hármat=3|négyet=4|ötöt=5|hatot=6|egyet=1|kettőre=2|háromra=3|négyre=4|ötre=5|hatra=6
4 -|kettőből=2|háromból=3|négyből=4|ötből=5|hatból=6|hétből=7|nyolcból=8|kilencből=9|tízből=10
d gépre|gépek|gépeken|telefon|tablet|okostelefon|telefonra|számítógépre|eszközhöz vásárolva
d készülékhez vásárolva|eszközre vásárolva|készülékre vásárolva
H gépre|telefonra|számítógépre|eszközhöz vásárolva|készülékhez vásárolva|eszközre vásárolva
H készülékre vásárolva
- telefonszám|telefonszáma|telefonszámod|telefonszámot|telefonos
z nem volt bekapcsolva|nem volt aktív|nem volt engedélyezve|ki volt kapcsolva
z kikapcsoltátok
R terheljük a kártyád|fizetsz legközelebb|fizet legközelebb|legközelebb terheljük
R legközelebb vonjuk le|vonjuk le legközelebb|újítjuk meg legközelebb|legközelebb megújítjuk
R legközelebb megújul|a következő fizetés napja|a díj levonása|díj levonása|díjlevonás napja
R megújítási nap|megújítjuk önnek|meghosszabbítjuk önnek
C megújítjuk neked|megújítjuk önnek|meghosszabbítjuk neked|meghosszabbítjuk önnek
Z többet nem terheljük a kártyád|többet nem terheljük a kártyádat|többet nem terheljük a kártyáját
Z többet nem fizetsz|többet nem fizet|előfizetésed lemondva|kikapcsoltad a megújítást
Z kikapcsolta a megújítást|a megújítást kikapcsoltad|a megújítást kikapcsolta|több terhelés nem lesz
Z nincs több terhelés|nem lesz több levonás|több levonás nem lesz
n felhasználatlan kód|kihasználatlan kód|nem használt kód|még nem aktivált kód|aktiválatlan kód
n beváltatlan kód|még nem kezdted el|még nem kezdte el|indításra vár|elindításra vár
n első használatra vár|első indításra vár|még nem indította el|még el sem kezdődött
n csak aktiválni kell|már csak aktiválni kell|csak aktiválnia kell|már csak aktiválnia kell
n az aktiválás még hátravan|az aktiválás hátravan|még nem történt meg az aktiválás
n kész az aktiválásra|készen áll a használatra|készen áll az indításra|beváltatlanul
A ig beváltandó|beváltandó § ig|beváltandó § éig|ig használd fel a kódot|aktiválás § ig
A aktiválás § éig|ig kell beváltanod|ig kell beváltania|ig beválthatod|ig beválthatja|váltsa be § ig
A váltsa be § éig|aktiválási határnap|ig indítsd el|ig indítsa el
P várja a sorát|várják a sorukat|még befér|befér még|befér|még helye van|maradt még hely neked
P még kihasználatlan
P kiadatlan|kiadható|még kiadható|felhasználható még|vehetsz még fel|vehet még fel|vonhatsz még be
P vonhat még be
U védett van|védelem alatt vannak|van védelem alatt|regisztrálva|regisztrálva van|van regisztrálva
U bejelentkezve|van bejelentkezve|párosítva|van párosítva|beállítva|foglalt el|betöltve
U be van töltve|kiosztva|van kiosztva|beregisztrált|van foglalva|foglalva van|foglaltak
U van elfoglalva|el van foglalva|aktiválva van|használatban lévők|használt fel|használtál fel
K legfeljebb ennyi|védelem akár|akár ennyi|véd legfeljebb|védhető legfeljebb|maximum ennyi
K legföljebb|készülékkorlát|csomagban|a csomagban
K magában foglal|kiterjed
b blokkolt kód|zárolt kód|letiltott kód|a kód blokkolva|a kódot letiltottuk|a kódot zároltuk
b a kód le van tiltva|a kód zárolva|a kód zárolva van|blokkolt licenckód|zárolva van
u pihenőn|szüneten|parkolópályán
f 0 ft
t próbálod|tesztelsz|próba alatt|ismerkedő időszak
q próbáld ki|kipróbálhatod|próbálhatod ki|próbálhatja ki|próbáld
a minden megy|rendben megy|gond nélkül működik|védve van|védelmed aktív|védelme aktív
a a védelem működik|a védelem aktív|jelenleg aktív|él az előfizetésed|előfizetésed él
h osztotta meg önökkel|megosztotta önökkel|megosztja önökkel|meghívott az előfizetésébe
h meghívott a csomagjába|meghívott a családi csomagjába|meghívta az előfizetésébe
h meghívta önt az előfizetésébe|felvett a családi csomagjába|felvett a csomagjába
h felvett az előfizetésébe|hozzáadta önt az előfizetéséhez|hozzáadta önt a csomagjához
h bevette önt a családi csomagjába|kölcsönadta neked|kölcsönadta önnek|kölcsönadta az előfizetését
h megengedte , hogy használd az előfizetését|jóvoltából használhatod|jóvoltából használhatja
h családi csomagjából használod|előfizetéséből használod|csomagjából használod
h családi csomagjának tagjaként|előfizetésének tagjaként|családi előfizetésének vendége
h előfizetésének vendége|előfizetésének vendége vagy|családi csomagjában használod
h előfizetésében használod|helyet adott neked|helyet adott önnek|helyet ad neked|helyet ad önnek
h veled közösen használja|önnel közösen használja
X ig kitartott|éig kitartott|napjáig kitartott
w már csak
5 már csak
E meghosszabbítva § ig|ingyenesen meghosszabbítva § ig|díjmentesen meghosszabbítva § ig
E ingyen meghosszabbítva § ig|meghosszabbítottuk § ig|ingyenesen meghosszabbítottuk § ig
E díjmentesen meghosszabbítottuk § ig|ingyen meghosszabbítottuk § ig|meghosszabbították § ig
E ingyenesen meghosszabbították § ig|díjmentesen meghosszabbították § ig
E ingyen meghosszabbították § ig|meghosszabbodott § ig|ingyenesen meghosszabbodott § ig
E díjmentesen meghosszabbodott § ig|ingyen meghosszabbodott § ig|ig meghosszabbítva
E ig ingyenesen meghosszabbítva|ig díjmentesen meghosszabbítva|ig ingyen meghosszabbítva
E ig meghosszabbítottuk|ig ingyenesen meghosszabbítottuk|ig díjmentesen meghosszabbítottuk
E ig ingyen meghosszabbítottuk|ig meghosszabbították|ig ingyenesen meghosszabbították
E ig díjmentesen meghosszabbították|ig ingyen meghosszabbították|ig meghosszabbodott
E ig ingyenesen meghosszabbodott|ig díjmentesen meghosszabbodott|ig ingyen meghosszabbodott
E meghosszabbítva eddig|ingyenesen meghosszabbítva eddig|díjmentesen meghosszabbítva eddig
- szünetelt|zárolva volt|le volt tiltva|fel volt függesztve|blokkolva volt|szüneteltünk
- jelentkezzen be újra §|jelentkezz be újra §|próbálja újra|próbáld újra|újra aktív §|ismét aktív §
w szünetelt , most|zárolva volt , most|le volt tiltva , most|fel volt függesztve , most
w blokkolva volt , most|januárban szünetelt , most|februárban szünetelt , most
w márciusban szünetelt , most|áprilisban szünetelt , most|májusban szünetelt , most
w júniusban szünetelt , most|júliusban szünetelt , most|augusztusban szünetelt , most
w szeptemberben szünetelt , most|októberben szünetelt , most|novemberben szünetelt , most
w decemberben szünetelt , most|januárban zárolva volt , most|februárban zárolva volt , most
w márciusban zárolva volt , most|áprilisban zárolva volt , most|májusban zárolva volt , most
w júniusban zárolva volt , most|júliusban zárolva volt , most|augusztusban zárolva volt , most
w szeptemberben zárolva volt , most|októberben zárolva volt , most|novemberben zárolva volt , most
w decemberben zárolva volt , most|januárban le volt tiltva , most|februárban le volt tiltva , most
w márciusban le volt tiltva , most|áprilisban le volt tiltva , most|májusban le volt tiltva , most
w júniusban le volt tiltva , most|júliusban le volt tiltva , most|augusztusban le volt tiltva , most
w szeptemberben le volt tiltva , most|októberben le volt tiltva , most
w novemberben le volt tiltva , most|decemberben le volt tiltva , most
w januárban fel volt függesztve , most|februárban fel volt függesztve , most
w márciusban fel volt függesztve , most|áprilisban fel volt függesztve , most
w májusban fel volt függesztve , most|júniusban fel volt függesztve , most
w júliusban fel volt függesztve , most|augusztusban fel volt függesztve , most
w szeptemberben fel volt függesztve , most|októberben fel volt függesztve , most
w novemberben fel volt függesztve , most|decemberben fel volt függesztve , most
w januárban blokkolva volt , most|februárban blokkolva volt , most|márciusban blokkolva volt , most
w áprilisban blokkolva volt , most|májusban blokkolva volt , most|júniusban blokkolva volt , most
w júliusban blokkolva volt , most|augusztusban blokkolva volt , most
w szeptemberben blokkolva volt , most|októberben blokkolva volt , most
w novemberben blokkolva volt , most|decemberben blokkolva volt , most|újra|ismét|az önnek jutó
w a neked jutó|próbaidő után|a próbaidő után|a próbaidőszak után|próbaidőszak után|még nem járt le|ő
b zárolva § óta|letiltva § óta|blokkolva § óta
u felfüggesztve § óta|szüneteltetve § óta|szünetel § óta|szünet § óta
+ elutasítás|elutasítom|elutasítása
- § ig ki van kapcsolva|ig ki van kapcsolva|ig kikapcsolva|ig be van kapcsolva|§ ig kikapcsolva
- kikapcsolva § ig|ki van kapcsolva § ig|§ éig ki van kapcsolva|§ éig kikapcsolva|bekapcsolva § ig
- be van kapcsolva § ig|§ ig be van kapcsolva|nincs kikapcsolva|nincs letiltva
- a fiók|a fiókja|a fiókod|fiókod|fiókja|fiók zárolva|fiók felfüggesztve|fiók letiltva
- fiók blokkolva|meghívott § ig
- korábban megosztva veled|korábban megosztva önnel|korábban megosztották veled|érvénytelen kulcs
- érvénytelen licenckulcs|aktiválja újra|aktiváld újra
- lejárhat|megújulhat|szünetelne|szünetelhet|érvényesít|érvényesítse
- érvényesítve|aktív lesz|érvényes lesz|bekapcsolva lesz|kikapcsolva lesz|védelem nélkül
- nincs védelem|automatikus megújítás letiltása|automatikus megújulás letiltása
- automatikus hosszabbítás letiltása|automatikus meghosszabbítás letiltása|megújítás letiltása
- hosszabbítás letiltása
- holnapután|holnaputánra|holnaputánig
E a szerződés vége|ig még él|ig még használható|ig még tart
a folyamatban lévő előfizetés|hatályos szerződés|élő szerződés|aktív szerződés
a a szerződés hatályos|a szerződés érvényben van|folyamatban lévő szerződés
n a kód még nincs aktiválva|kód még nincs aktiválva|a kód nincs aktiválva|arra vár hogy aktiváld
n arra vár , hogy aktiváld|arra vár , hogy aktiválja|új , aktiválatlan|új , még nincs aktiválva
n új , nem aktivált
C önműködő megújulással|önműködő megújítással
Z nem terheljük meg többször a kártyáját|nem terheljük meg többször a kártyádat
Z többször nem terheljük meg a kártyáját|többször nem terheljük meg a kártyádat
Z nem terheljük többé a kártyáját|az előfizetés lemondva|előfizetés lemondva
b a kiadó letiltotta|a gyártó letiltotta|a kiadó zárolta|a gyártó zárolta|a szolgáltató zárolta
b letiltotta a kiadó|letiltva a kiadó által|a kiadó által letiltva
f alapcsomag ingyen|alapcsomag – ingyen|ingyenes alapcsomag
w élvezd|élvezze|folytasd amikor csak szeretnéd|folytassa , amikor csak szeretné
w folytasd , amikor csak szeretnéd|alapcsomag|a szerződés állapota|szerződés állapota
w szerződés státusza
d eszközök száma a licencben|az eszközök száma a licencben|eszközök száma az előfizetésben
d eszközök száma a csomagban
K eszközök száma a licencben|az eszközök száma a licencben|eszközök száma az előfizetésben
K eszközök száma a csomagban|védj meg akár|védjen meg akár|védj meg legfeljebb
K védjen meg legfeljebb
U véded|védi ön
U kapott védelmet
X a szerződés lejárt|szerződés lejárt|a szerződés megszűnt|lejárt szerződés|megszűnt szerződés
w a szolgáltató kérésére|szolgáltatója kérésére|a szolgáltatód kérésére
> további előfizetés|további előfizetései|további licence|egyéb előfizetés|egyéb előfizetései
> egyéb licence|többi előfizetés|többi előfizetései|többi licence
w tudnivalók|tudnivaló
w ennek az ideje
~ * mind~foglalt|mind~használatban
`
