// More words of each language for what a record says. A class may stand in several lines. How to
// read it: ../lexicon.ts.

export const pl = `
E ważność|trwa do|ochrona do|ochrona kończy się|do dnia|upływa dnia|koniec ochrony
X po terminie
A do aktywowania do
R kolejne odnowienie|kolejne automatyczne odnowienie|następne automatyczne odnowienie
R kolejna automatyczna płatność|następna automatyczna płatność|kolejne pobranie|następne pobranie
R odnawia się sama|odnowi się sama|termin płatności|termin odnowienia|pobierzemy|zostanie pobrana
Z bez odnowienia|bez automatycznego odnawiania|bez odnawiania
a bieżąca|bieżące|obowiązujące
n jeszcze nie aktywowana|nierozpoczęta|nieuruchomiona
f wersja bezpłatna
t demo
h udostępnił ci|udostępniona ci
r przedłużenie|płatność cykliczna
z ręcznie|ręczne|ręczna|ręczny
b dostęp zablokowany
u zawieszenie
w sytuacja|uwaga|uwagi|informacje|informacja|czas trwania|na rok|na kolejny rok|na jeszcze rok|o rok
w o kolejny rok|na miesiąc|na kolejny miesiąc|co rok|co roku|co miesiąc|przez operatora
w przez twojego operatora|przez dostawcę|przez twojego dostawcę|przez dostawcę internetu|miejsce
w miejsca
w automatyczna|automatyczne|automatyczny|z twojej karty|od|właśnie|użycie|każdego roku|od aktywacji
w po aktywacji|od dnia aktywacji|od pierwszej instalacji|po pierwszej instalacji
U połączono|przypisanych|w użytku|zabezpieczone
K co najwyżej|w sumie|dozwolonych|do maksymalnie
P zostało|pozostały|jeszcze wolne
C odnawia się sama|odnawia się samoczynnie|odnawia się co roku|przedłuża się automatycznie
l dostępn
H dla|przeznaczona dla
F wkrótce|niebawem|niedługo|prawie
0 dziś|dzisiaj
1 jutro
9 wczoraj
J automatycznie|automatyczne|automatyczna
`

export const cs = `
E platnost|ochrana do|trvá do|do dne|v platnosti do|ochrana končí
X ukončená
A lze aktivovat do|termín aktivace
R další automatická platba|další automatické obnovení|obnoví se samo|další stržení|bude strženo
R strhne se
Z bez obnovení|bez automatického obnovení
n nespuštěno
t demo
r prodloužení|opakovaná platba
z ručně|ruční
b přístup zablokován
w situace|poznámka|informace|doba trvání|o rok|o další rok|na rok|na další rok|o měsíc|každý rok
w každý měsíc
w poskytovatelem|operátorem|vaším operátorem|vaším poskytovatelem|automatické|automatický|právě
w chrání
w záznam|od aktivace|po aktivaci|od první instalace|po první instalaci
U používá se|připojeno|připojena|chráněno|chráněné|chráněna|přiřazeno|přiřazená|využívá se|v provozu
K dohromady|povoleno|nanejvýš|chrání až
P zbylo
C obnovuje se samo|obnoví se samo|obnovuje se každý rok
l dostupn|k dispozici
H pro|určeno pro
F brzy|zanedlouho|téměř|již brzy
0 dnes
1 zítra
9 včera
J automaticky|automatické|automatická
`

export const hu = `
E eddig érvényes|megszűnik|időtartam vége|ig érvényes|napig érvényes|napjáig érvényes|ig aktív
E napjáig aktív
E lejárta
X elévült
A aktiválható eddig|ig aktiválja|napjáig aktiválja|ig aktiválandó
R következő automatikus fizetés|következő automatikus megújítás|következő díjbekérés|magától megújul
R megújítás ideje|megújításra kerül|terhelés dátuma
Z megújítás nélkül|automatikus megújítás nélkül
a érvényben
t teszt|demó
d eszközre|eszközhöz|készülékre
r hosszabbítás|meghosszabbítás|ismétlődő fizetés
z kézi|manuális|kézzel
u átmenetileg leállítva|leállítva
w helyzet|megjegyzés|információ|bezárólag|egy évvel|egy évre|további egy évre|egy hónapra
w minden évben
w minden hónapban|évi|havi|a szolgáltató által|az ön szolgáltatója által|szolgáltatója|automatikus
w az aktiválástól|aktiválás után|az első telepítéstől|aktiválástól számítva
U csatlakozik|védve|foglalva|hozzárendelve|védelem alatt|aktívan használt
K engedélyezett|mindösszesen
P van hátra|hátra|még szabad
C magától megújul|évente megújul|automatikusan meghosszabbodik
l elérhető
H számára|részére|eszközre|eszközhöz|készülékre
F hamarosan|rövidesen|majdnem
0 ma
1 holnap
9 tegnap
J automatikus|automatikusan
`

export const ro = `
E valabil până pe|activă până la|până pe|protecție până la|data încheierii|data de final|încetează
A activează până la
R următoarea plată automată|următoarea reînnoire automată|următoarea taxare|se reînnoiește pe
R se reînnoiește la|se reînnoiește singur|va fi reînnoit pe|data plății
Z fără reînnoire|fără reînnoire automată
t evaluare|demo
d aparat
r prelungire|plată recurentă|plată automată
z manual
b acces blocat
u oprit temporar
w situație|situația|notă|observații|informații|durată|durata|cu un an|pentru un an|pentru încă un an
w cu încă un an|pentru o lună|în fiecare an|în fiecare lună|lunar|de operatorul dvs|de operator
w de furnizor
w de furnizorul dvs|automată|protejează|de la activare|după activare|de la prima instalare
w după prima instalare
U atribuite|sunt protejate|instalate pe
K permise|limita de|protejează până la
P mai sunt libere
C se reînnoiește singur|se reînnoiește anual|se prelungește automat
- activare|activați|activează|activării
l disponibil
H pentru|valabil pentru
F curând|în curând|în scurt timp|aproape
0 azi|astăzi
1 mâine
9 ieri
J automat|automată
`

export const et = `
X möödunud
R järgmine automaatne makse|järgmine automaatne uuendamine|järgmine pikendus|makse kuupäev
Z pikendamata|ilma automaatse uuendamiseta
n veel mitte aktiveeritud
t testversioon|demo
d seadmele|seadmetele
r pikendus|automaatne pikendus|automaatne makse|püsimakse
z käsitsi
w olukord|märkus|teave|kestus|aastaks|veel aastaks|üheks aastaks|kuuks|igal aastal|iga kuu
w teenusepakkuja poolt|operaatori poolt|koht|automaatne|kaitseb
U määratud|on kaitstud
K lubatud
P veel vaba
C pikendatakse automaatselt|uueneb ise|uueneb igal aastal
l saadaval
H jaoks|seadmele|seadmetele
F varsti|peagi|peatselt|peaaegu
0 täna
1 homme
9 eile
J automaatne|automaatselt
`

export const lv = `
E der līdz|aizsardzība līdz
X noildzis
A aktivizēšanas termiņš|aktivizējams līdz
R nākamais automātiskais maksājums|nākamā automātiskā atjaunošana|maksājuma datums|pagarinās
R automātiski atjaunojas
Z bez atjaunošanas|bez automātiskās atjaunošanas
a spēkā esošie
t demo
r automātiskais maksājums
z manuāli|manuāla
b piekļuve bloķēta
u pārtraukta uz laiku
w piezīme|ilgums|uz gadu|vēl uz gadu|uz vienu gadu|uz mēnesi|katru gadu|katru mēnesi
w pakalpojumu sniedzējs
w operators|automātiska|automātiskā|aizsargā
U pievienota|pievienots|aizņemta|instalēta|piešķirtas|tiek lietotas|lieto|tiek aizsargātas
K maksimums|atļauts
P atliek|vēl brīvas
C tiek automātiski atjaunota|tiek automātiski pagarināts|atjaunojas katru gadu
l pieejam
H ierīcēm|priekš|paredzēts
F drīz|gandrīz
0 šodien
1 rīt
9 vakar
J automātiski|automātiska|automātiskā
`

export const lt = `
E apsauga iki|apsauga baigiasi
X negalioja
A būtina suaktyvinti iki
R kitas automatinis mokėjimas|kitas automatinis atnaujinimas|bus atnaujintas
R bus automatiškai atnaujintas
R mokėjimo data|automatiškai atsinaujina
Z be atnaujinimo|be automatinio atnaujinimo
a galiojančios
t demonstracinė
d įrenginiams
h pasidalinta su jumis
r automatinis mokėjimas
z rankinis|rankiniu būdu
w padėtis|pastaba|trukmė|išsamiau|metams|dar metams|vieneriems metams|dar vieneriems metams
w mėnesiui|kasmet
w kas mėnesį|paslaugų teikėjo|jūsų teikėjo|operatoriaus|automatinis|saugo
U naudojamas|apsaugotas|apsaugoti|priskirta|saugomi
K leidžiama
P dar laisvų
C atsinaujina automatiškai|automatiškai pratęsiama|pratęsiama automatiškai|atsinaujina kasmet
- aktyvinti|aktyvinimas|aktyvinimo|suaktyvinti|suaktyvinkite
l prieinam
H skirta|įrenginiams
F netrukus|greitai|beveik
0 šiandien
1 rytoj
9 vakar
J automatiškai|automatinis
`

export const fi = `
E aktiivinen asti|päättymisaika
A aktivoitavissa
R seuraava automaattinen maksu|seuraava automaattinen veloitus|uusintapäivä|maksupäivä
R uusiutuu itsestään
Z ilman uusimista
a käynnissä
n ei ole vielä aktivoitu|ei otettu käyttöön|ei käyttöönotettu
f ilmainen versio
t kokeilujakso käynnissä|koeversio|demo
d laitteessa|laitteelle
r uusiminen|uusinta|automaattiuusinta|toistuva maksu|automaattinen maksu
y päälle kytketty
z manuaalinen|manuaalisesti|käsin
b lukittu käytöstä
w tilanne|lisätiedot|huomautus|huomio|kesto|vuodeksi|vielä vuodeksi|yhdeksi vuodeksi|vuodella
w kuukaudeksi
w joka vuosi|joka kuukausi|vuosittain|kuukausittain|palveluntarjoajan toimesta|operaattorin toimesta
w palveluntarjoaja|paikkoja|automaattinen|suojaa|aktivoinnista|aktivoinnin jälkeen
w ensimmäisestä asennuksesta
U määritetty|käytössä on
K sallittu|kaikkiaan
P vielä vapaana|saatavilla
C uusiutuu itsestään|uusitaan automaattisesti|uusiutuu vuosittain
l saatavilla|käytettävissä
H varten|laitteelle
F pian|kohta|lähiaikoina|melkein
0 tänään
1 huomenna
9 eilen
J automaattinen|automaattisesti
`

export const tr = `
E biter|son kullanma tarihi|tarihine kadar etkin|tarihinde biter|tarihinde sona erer
X artık etkin değil
A son etkinleştirme günü|kadar etkinleştirin|önce etkinleştirin|kadar etkinleştirilmeli
A etkinleştirme son tarihi
R yenilenme|kendiliğinden yenilenir|kendiliğinden yenilenecek|tarihinde otomatik olarak yenilenir
R ödeme tarihi|otomatik uzatılır
Z otomatik yenileme yok
n etkinleştirmeyi bekliyor
t demo
d cihazlık
h sizinle paylaşıldı|seninle paylaşıldı
r yenileme|uzatma|otomatik ödeme|yinelenen ödeme
y etkin|açıldı
z elle|manuel|el ile
b engelli|erişim engellendi|bloke edildi
w ayrıntı|not|bilgi|bir yıl|bir yıl daha|bir yıllığına|bir ay|her yıl|her ay|ayda
w operatörünüz tarafından
w operatörün tarafından|sağlayıcınız tarafından|sağlayıcı tarafından
w servis sağlayıcınız tarafından|otomatik
w günü|koruyor|etkinleştirmeden itibaren|etkinleştirmeden sonra|ilk kurulumdan itibaren
w ilk kurulumdan sonra
U bağlandı|kullanılmakta
K izin verilen
P kalıyor
C otomatik yenilenir|kendiliğinden yenilenir|her yıl yenilenir
l müsait|kullanılabilir
H için|cihazlık
F yakında|neredeyse|birazdan
0 bugün
1 yarın
9 dün
J otomatik|otomatik olarak
`

export const vi = `
E hết hạn ngày|kết thúc ngày|ngày cuối
A hạn chót kích hoạt|kích hoạt chậm nhất
R gia hạn tự động tiếp theo|thanh toán tự động tiếp theo|tính phí tiếp theo|gia hạn ngày
R tự động gia hạn ngày|ngày thanh toán
a đang sử dụng|đang dùng
r gia hạn|thanh toán tự động|thanh toán định kỳ
z thủ công
w tình trạng|ghi chú|thời gian|bao gồm cả|thêm một năm|trong một năm|một năm|mỗi năm|mỗi tháng
w hàng năm
w hàng tháng|bởi nhà cung cấp|bởi nhà mạng
K cho phép|lên tới
P có sẵn
C tự động gia hạn hàng năm|được tự động gia hạn|tự gia hạn
l khả dụng|có sẵn
H cho|dành cho
F sắp|sắp tới|sớm
0 hôm nay
1 ngày mai
9 hôm qua
J tự động
`

export const id = `
E habis|valid sampai|selesai pada
X telah selesai
A aktifkan sebelum tanggal
R pembayaran otomatis berikutnya|pembaruan otomatis berikutnya|perpanjangan otomatis berikutnya
R diperpanjang
R diperbarui otomatis pada|tanggal pembayaran
Z tanpa perpanjangan|tanpa perpanjangan otomatis
t demo
r perpanjangan|pembaruan|pembayaran otomatis|pembayaran berulang
z manual
w kondisi|catatan|keterangan|durasi|termasuk hari itu|selama satu tahun|satu tahun lagi
w selama setahun
w setahun|setiap tahun|setiap bulan|per tahun|per bulan|tahunan|bulanan|oleh operator
w oleh operator anda
w oleh penyedia|oleh penyedia anda|melindungi
U ditetapkan|tersambung
K diizinkan|seluruhnya
C diperbarui otomatis|diperpanjang sendiri|diperpanjang setiap tahun
- aktifkan|aktivasi
l tersedia
H untuk|berlaku untuk
F segera|sebentar lagi|hampir
0 hari ini
1 besok
9 kemarin
J otomatis|secara otomatis
`
