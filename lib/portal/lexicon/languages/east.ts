// Our own knowledge of each language; nothing here was seen on the portal. How to read it: ../lexicon.ts.

export const pl = `
M sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru
E wygasa|wygaśnie|wygaśnięcia|data wygaśnięcia|ważna do|ważny do|ważność do|aktywna do|aktywny do|kończy się|data zakończenia|data ważności|ważne do|do|termin ważności|koniec|opłacona do|chroniony do
X wygasł|wygasła|wygasło|zakończona|zakończony|zakończyła się|zakończył się|nieważna
A aktywuj przed|aktywować przed|aktywuj do|aktywować do|należy aktywować|do aktywacji przed|aktywuj najpóźniej
R odnawia się|odnowi się|zostanie odnowiona|następna płatność|kolejna płatność|następne odnowienie|data odnowienia|odnowienie w dniu|odnawiana automatycznie|odnowienie dnia
Z nie zostanie odnowiona|nie odnawia się
S aktywowana|aktywowano|aktywna od|data aktywacji|aktywowany|aktywny od
a aktywn|działa
n nieaktywowana|nieaktywowany|nie aktywowano|jeszcze nie aktywowano|nieużywana|nie użyto|oczekuje na aktywację|niewykorzystana
f bezpłat|darmow
t próbn|wersja próbna|okres próbny|wersji próbnej
d urządzeni|urządzeń
p użytkown|osób|osoby|osoba|członk
h udostępniona tobie|udostępniono ci|udostępnione tobie|udostępniona przez|udostępnione przez|udostępniono przez|udostępniony przez|współdzielona z tobą
O udostępniona przez ciebie|udostępniasz|udostępnione przez ciebie
r automatyczne odnawianie|automatyczne odnowienie|autoodnawianie|automatycznego odnawiania|odnawianie
y włącz|tak
z wyłącz|nie|nieaktywn|anulowan
b zablokowan
u zawieszon|wstrzyman
i zawiera|zawart|w zestawie
m więcej|pokaż wszystk|kolejne
s subskrypcj|licencj
w twój|twoja|twoje|jest|są|w|na|do|z|dla|i|ta|ten|to|data|dnia|dzień|okres|status|stan|używane|użyte|wykorzystane|wykorzystano|w użyciu|użyto|połączone|chronione|obecnie|produkt|ochrona|typ|wersja|miejsc|automatycznie|liczba|r|roku
q kup|oferta|rabat|zniżk|oszczędź|wypróbuj|promocj|przejdź na|polecan
o z|spośród
g zaloguj|logowanie
T umow|warunk|regulamin|oświadczeni
c kod|jednorazow|weryfikac
D pobierz|pobieranie|zainstaluj
W piątek|sobota|poniedziałek|wtorek|środa|czwartek|pt|sob|niedz|pon|wt|śr|czw
`

export const cs = `
M led|úno|bře|dub|kvě|červn|červenc|srp|zář|říj|lis|pro|únor=2|čvn=6|čvc=7|červen=6|ún=2
E vyprší|platí do|platné do|platná do|platný do|platnost do|platnost končí|končí|datum vypršení|datum ukončení|aktivní do|konec platnosti|do|datum konce|vyprší dne|zaplaceno do|chráněno do
X vypršelo|vypršela|vypršel|platnost vypršela|ukončeno|skončilo|skončila|platnost skončila
A aktivujte do|aktivovat do|aktivujte před|nutno aktivovat|je třeba aktivovat|aktivujte nejpozději
R obnoví se|bude obnoveno|další platba|příští platba|další obnovení|datum obnovení|příští obnovení|obnovení dne|automaticky se obnoví|obnovuje se
Z neobnoví se|nebude obnoveno
S aktivováno|aktivní od|datum aktivace|aktivována
a aktivní|aktivna
n neaktivováno|neaktivovaná|dosud neaktivováno|zatím neaktivováno|nepoužito|čeká na aktivaci|není aktivováno|dosud nepoužito
f zdarma|bezplatn
t zkušební|zkušební verze
d zařízení
p uživatel|osob|člen
h sdíleno s vámi|sdílené s vámi|sdíleno od|sdílí s vámi|sdíleno uživatelem|sdíleno se mnou
O sdíleno vámi|sdílíte
r automatické obnovení|automatické obnovování|automatické prodloužení|obnovení
y zapnut|ano|povoleno
z vypnut|ne|zakázáno|zrušeno|neaktivní
b blokován|zablokován|blokováno
u pozastaven|přerušen
i zahrnut|obsahuje|součástí
m další|více|zobrazit vše
s předplatné|licence|předplatného|licenc
w vaše|váš|je|jsou|na|v|z|do|pro|a|toto|datum|den|doba|stav|použito|používá|používáno|využito|v používání|připojen|chráněn|aktuálně|produkt|ochrana|typ|verze|míst|automaticky|počet|dne
q koupit|nabídka|sleva|ušetřete|vyzkoušejte|akce|doporučeno
o z|ze
g přihlásit|přihlášení
T smlouv|podmínk|prohlášení
c kód|jednorázov|ověřovací
D stáhnout|stažení|instalovat
W pátek|sobota|neděle|pondělí|úterý|středa|čtvrtek|pá|so|ne|po|út|st|čt
`

export const hu = `
M jan|feb|márc|ápr|máj|jún|júl|aug|szept|okt|nov|dec|már=3|sze=9
E lejár|lejárat|lejárati dátum|érvényes|érvényesség vége|érvényesség|aktív eddig|lejárat dátuma|érvényes eddig|befejeződik|vége|véget ér|érvényességi idő
X lejárt|megszűnt|véget ért
A aktiválja eddig|aktiválandó|aktiválja ezelőtt|aktiválja legkésőbb|aktiválási határidő|aktiválni kell
R megújul|következő fizetés|következő megújítás|megújítás dátuma|következő terhelés|automatikusan megújul|megújítás|meg fog újulni
Z nem újul meg
S aktiválva|aktiválás dátuma|aktív ettől
a aktív
n nincs aktiválva|még nincs aktiválva|nem aktivált|aktiválásra vár|használatlan|nem használt
f ingyenes
t próba|próbaverzió|próbaidőszak
d eszköz|készülék|eszközből
p felhasználó|személy|tag
h megosztva önnel|önnel megosztott|megosztotta|önnel megosztva|megosztva veled|megosztva általa
O ön megosztotta|ön által megosztott|ön osztotta meg
r automatikus megújítás|automatikus megújulás
y be|bekapcsolva|igen|engedélyezve
z ki|kikapcsolva|nem|letiltva|inaktív|lemondva
b zárolva|letiltott|zárolt
u felfüggesztve|szünetel|felfüggesztett
i tartalmaz|benne van
m továbbiak|több|összes megjelenítése|további
s előfizetés|licenc
w az|a|ön|és|ez|van|dátum|nap|időtartam|állapot|státusz|használt|használatban|felhasznált|csatlakoztatott|védett|jelenleg|termék|védelem|típus|verzió|hely|automatikusan|száma|ig|db
q vásárlás|vásároljon|ajánlat|kedvezmény|akció|próbálja|ajánlott
v eszközből|ből|ből az
g bejelentkezés|bejelentkezik
T megállapodás|feltétel|nyilatkozat|szerződés
c kód|egyszeri|ellenőrző
D letölt|telepít
W péntek|szombat|vasárnap|hétfő|kedd|szerda|csütörtök|p|szo|v|h|k|sze|cs
`

export const ro = `
M ian|feb|mar|apr|mai|iun|iul|aug|sept|oct|noi|dec|noiem=11|sep=9|nov=11
E expiră|expirare|data expirării|valabil până|valabilă până|activ până|activă până|până la|se încheie|data de expirare|se termină|valid până|termină la|va expira|data de încheiere|plătit până
X expirat|expirată|a expirat|încheiat|încheiată|s-a încheiat
A activați înainte|activați până|activează înainte|activează până|trebuie activat|de activat înainte|de activat până
R se reînnoiește|reînnoire la|următoarea plată|următoarea reînnoire|data reînnoirii|va fi reînnoit|se reînnoiește automat|reînnoire pe
Z nu se reînnoiește|nu va fi reînnoit
S activat|activată|activ din|data activării
a activ|activă
n neactivat|neactivată|nu este activat|încă neactivat|neutilizat|nefolosit|în așteptarea activării|neutilizată
f gratuit|gratis
t probă|versiune de probă|perioadă de probă|de probă|versiune de încercare
d dispozitiv
p utilizator|persoan|membr
h partajat cu dvs|partajat cu dumneavoastră|partajată cu dvs|partajat de|partajată de|partajat cu tine|partajată cu tine|partajată cu dumneavoastră
O partajat de dvs|partajați|partajat de tine
r reînnoire automată|reînnoirea automată|reînnoire
y activat|pornit|pornită|da
z dezactivat|dezactivată|oprit|oprită|nu|inactiv|anulat
b blocat
u suspendat|întrerupt
i inclus|include
m mai multe|afișați tot|afișează tot|alte
s abonament|licenț
w dvs|dumneavoastră|este|sunt|la|în|pe|din|de|pentru|și|acest|această|data|ziua|perioada|stare|starea|utilizate|folosite|utilizat|în uz|conectate|protejate|în prezent|produs|protecție|tip|versiune|locuri|automat|numărul|al|ul|a
q cumpără|cumpărați|ofertă|reducere|economisiți|încercați|promoție|recomandat
o din|de
g conectare|autentificare|conectați
T acord|termeni|condiți|declarați
c cod|unică|verificare
D descărca|descarc|instal
W vineri|sâmbătă|duminică|luni|marți|miercuri|joi|vin|sâm|dum|lun|mar|mie
`

export const et = `
M jaan|veebr|märts|apr|mai|juuni|juuli|aug|sept|okt|nov|dets
E aegub|kehtib kuni|kehtiv kuni|aktiivne kuni|lõpeb|aegumiskuupäev|lõppkuupäev|kuni|aegumine|kehtivuse lõpp|kehtivusaeg|makstud kuni
X aegunud|lõppenud|on aegunud|kehtivus on lõppenud
A aktiveeri enne|aktiveerige enne|aktiveerige hiljemalt|tuleb aktiveerida|aktiveeri hiljemalt|aktiveerida enne
R uueneb|pikeneb|järgmine makse|järgmine uuendamine|uuendamise kuupäev|uuendatakse|pikendatakse|järgmine pikendamine|uuendatakse automaatselt
Z ei uuene|ei uuendata|ei pikene
S aktiveeritud|aktiveerimise kuupäev|aktiivne alates
a aktiiv
n aktiveerimata|pole aktiveeritud|ei ole aktiveeritud|kasutamata|ootab aktiveerimist|pole veel aktiveeritud
f tasuta
t prooviversioon|prooviperiood|proov
d seade|seadme|seadmest
p kasutaja|inime|isik|liige
h teiega jagatud|jagatud teiega|jaganud|sinuga jagatud|jagatud sinuga
O teie jagatud|jagate
r automaatne uuendamine|automaatne pikendamine|automaatne uuenemine|uuendamine|pikendamine
y sees|sisse lülitatud|jah|lubatud
z väljas|välja lülitatud|ei|keelatud|tühistatud|mitteaktiivne
b blokeeritud
u peatatud
i sisaldab|sisaldub|kaasas
m rohkem|kuva kõik|näita kõiki|veel
s tellimus|litsents
w teie|on|ja|see|selle|kuupäev|päev|periood|olek|staatus|kasutusel|kasutatud|kasutatakse|ühendatud|kaitstud|praegu|toode|kaitse|tüüp|versioon|kohta|automaatselt|arv
q osta|pakkumine|soodus|säästa|proovi|kampaania|soovitatav
v seadmest|st|ist
g logi sisse|sisselogimine
T leping|tingimus|avaldus
c kood|ühekordne|kinnitus
D laadi alla|allalaadimine|installi
W reede|laupäev|pühapäev|esmaspäev|teisipäev|kolmapäev|neljapäev|r|l|p|e|t|k|n
`

export const lv = `
M janv|febr|mart|apr|maij|jūn|jūl|aug|sept|okt|nov|dec
E beidzas|derīgs līdz|derīga līdz|derīgs|aktīvs līdz|aktīva līdz|termiņš beidzas|beigu datums|derīguma termiņš|termiņa beigas|līdz|derīguma beigu datums|zaudē spēku|apmaksāts līdz
X beidzies|beigusies|termiņš beidzies|izbeigts|ir beidzies|ir beigusies|derīguma termiņš beidzies
A aktivizējiet līdz|aktivizēt līdz|aktivizējiet pirms|jāaktivizē|aktivizējiet ne vēlāk|jāaktivizē līdz
R atjaunosies|tiks atjaunots|tiks atjaunota|nākamais maksājums|nākamā atjaunošana|atjaunošanas datums|tiek atjaunots|tiek atjaunota|atjaunojas|atjaunojas automātiski
Z netiks atjaunots|netiks atjaunota|neatjaunojas
S aktivizēts|aktivizēta|aktivizācijas datums|aktīvs kopš
a aktīv
n nav aktivizēts|nav aktivizēta|vēl nav aktivizēts|vēl nav aktivizēta|neaktivizēt|nav izmantots|neizmantot|gaida aktivizāciju
f bezmaksas
t izmēģinājum|izmēģinājuma versija
d ierīc|ierīču|ierīcēm
p lietotāj|person|dalībniek|cilvēk
h kopīgots ar jums|kopīgota ar jums|kopīgoja|koplietots ar jums|koplietota ar jums
O jūs kopīgojat|jūsu kopīgots
r automātiskā atjaunošana|automātiska atjaunošana|automātiskā pagarināšana|atjaunošana
y ieslēgt|jā|iespējot
z izslēgt|nē|atspējot|atcelt|neaktīv
b bloķēt
u apturēt
i iekļaut|ietver
m vairāk|vēl|rādīt visu
s abonement|licenc
w jūsu|ir|un|šis|šī|datums|diena|periods|statuss|stāvoklis|izmantots|izmantoti|izmantotas|lietošanā|tiek|izmantotās|pievienotas|aizsargātas|pašlaik|produkts|aizsardzība|veids|versija|vietas|automātiski|skaits|gada|g
q pirkt|pērciet|piedāvājum|atlaid|ietaupiet|izmēģiniet|akcija|ieteicam
o no
g pierakstīties|pieteikties
T līgum|noteikum|paziņojum
c kods|kodu|vienreizēj|verifikācij
D lejupielād|instalēt
W piektd|sestd|svētd|pirmd|otrd|trešd|ceturtd
`

export const lt = `
M saus|vas|kov|bal|geg|birž|liep|rugpj|rugs|spal|lapk|gruod
E baigiasi|galioja iki|galiojimo pabaiga|aktyvi iki|aktyvus iki|pabaigos data|galiojimo data|galiojimas baigiasi|iki|baigia galioti|baigsis|galiojimo laikas|apmokėta iki|galiojimo pabaigos data
X baigėsi|pasibaigė|nebegalioja|pasibaigęs|pasibaigusi|galiojimas baigėsi
A suaktyvinkite iki|aktyvinti iki|suaktyvinti iki|aktyvuokite iki|būtina suaktyvinti|aktyvuoti iki
R atnaujinama|bus atnaujinta|kitas mokėjimas|kitas atnaujinimas|atnaujinimo data|pratęsiama|bus pratęsta|atsinaujina|kitas pratęsimas|automatiškai atnaujinama|pratęsimo data
Z nebus atnaujinta|neatnaujinama|nebus pratęsta
S suaktyvinta|aktyvuota|aktyvi nuo|aktyvinimo data|aktyvavimo data
a aktyvi|aktyvus
n nesuaktyvinta|neaktyvuota|dar nesuaktyvinta|dar neaktyvuota|nenaudojama|laukia aktyvinimo|nepanaudota
f nemokam
t bandomoji|bandomasis|bandomosios
d įrengin|įrenginių
p naudotoj|vartotoj|žmon|asm|nar
h bendrinama su jumis|dalijamasi su jumis|bendrina|pasidalino|bendrinama
O jūs bendrinate
r automatinis atnaujinimas|automatinis pratęsimas|atnaujinimas
y įjungt|taip|įgalint
z išjungt|ne|išjung|atšaukt|neaktyv
b užblokuot|blokuojam
u sustabdyt|pristabdyt
i įtraukt|apima|įskaičiuot
m daugiau|rodyti visus|dar
s prenumerat|licencij
w jūsų|yra|ir|ši|šis|data|diena|laikotarpis|būsena|naudojama|naudojami|panaudota|naudojamų|prijungta|apsaugota|šiuo metu|produktas|apsauga|tipas|versija|vietų|automatiškai|skaičius|m|d|metų
q pirkti|pirkite|pasiūlym|nuolaid|sutaupykite|išbandykite|akcija|rekomenduojam
o iš
g prisijungti|prisijungimas
T sutart|sąlyg|pareiškim
c kod|vienkartin|patvirtinimo
D atsisiųs|įdiegti
W penktadienis|šeštadienis|sekmadienis|pirmadienis|antradienis|trečiadienis|ketvirtadienis|pn|št|sk|pr|an|tr|kt
`

export const fi = `
M tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu
E vanhenee|voimassa|päättyy|umpeutuu|päättymispäivä|voimassaolo päättyy|viimeinen voimassaolopäivä|aktiivinen|asti|saakka|vanhenemispäivä|voimassaoloaika|erääntyy|voimassa asti|voimassa saakka
X vanhentunut|päättynyt|umpeutunut|on vanhentunut|on päättynyt
A aktivoi ennen|aktivoitava|aktivoi viimeistään|aktivoitava ennen|aktivoitava viimeistään
R uusiutuu|uusitaan|seuraava maksu|seuraava uusiminen|uusimispäivä|uusiutuu automaattisesti|seuraava veloitus|uudistuu|uusitaan automaattisesti
Z ei uusiudu|ei uusita
S aktivoitu|aktivointipäivä|aktiivinen alkaen
a aktiivinen|käytössä|aktiivis
n ei aktivoitu|ei vielä aktivoitu|aktivoimaton|aktivoimatta|käyttämätön|odottaa aktivointia|ei ole aktivoitu|ei käytössä vielä
f ilmai|maksut
t kokeilu|kokeiluversio
d lait|laitteesta
p käyttäj|henkilö|jäsen
h jaettu kanssasi|jaettu sinulle|jakanut|jaettu kanssani|kanssasi jaettu
O sinun jakamasi|jaat
r automaattinen uusiminen|automaattinen uusinta|automaattinen jatkaminen|automaattinen uusiutuminen
y päällä|kyllä
z pois|pois päältä|ei|poistettu käytöstä|ei käytössä|peruutettu
b estetty|lukittu
u keskeytetty|tauolla|jäädytetty
i sisältyy|sisältää
m lisää|näytä kaikki|muut
s tilau|lisens|käyttöoikeu
w sinun|on|ovat|ja|tämä|päivä|päivämäärä|kausi|tila|käytetty|yhdistetty|suojattu|tällä hetkellä|tuote|suojaus|tyyppi|versio|paikkaa|automaattisesti|määrä|kpl
q osta|tarjous|alennus|säästä|kokeile|kampanja|suositeltu
v laitteesta
g kirjaudu
T sopimu|ehdot|ehto|lausunto
c koodi|kertakäyttö|vahvistus
D lataa|asenna
W perjantaina|lauantaina|sunnuntaina|maanantaina|tiistaina|keskiviikkona|torstaina|pe|la|su|ma|ti|ke|to
`

export const tr = `
M oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara
E sona eriyor|sona erer|sona erme|son kullanma|bitiş|bitiş tarihi|sona erecek|geçerlilik|geçerli|son tarih|tarihine kadar geçerli|tarihine kadar aktif|§ kadar geçerli|sona erme tarihi|bitiyor|tarihinde sona eriyor|tarihinde sona erecek|tarihine kadar|kadar geçerli|geçerlilik tarihi|son geçerlilik tarihi|tarihinde bitiyor
X sona erdi|süresi doldu|sona ermiş|bitti|süresi dolmuş|tarihinde sona erdi
A tarihinden önce etkinleştir|etkinleştirme son tarih|önce etkinleştir|tarihine kadar etkinleştir|kadar etkinleştir|en geç etkinleştir|son etkinleştirme
R yenilenecek|yenilenir|yenileniyor|sonraki ödeme|bir sonraki ödeme|yenileme tarihi|sonraki yenileme|tarihinde yenilenecek|tarihinde yenilenir|otomatik olarak yenilenecek|tarihinde otomatik olarak yenilenecek|bir sonraki yenileme|gelecek ödeme
Z yenilenmeyecek|yenilenmez
S etkinleştirildi|etkinleştirme tarihi|tarihinde etkinleştirildi
a etkin|aktif
n etkinleştirilmedi|henüz etkinleştirilmedi|etkin değil henüz|kullanılmadı|henüz kullanılmadı|kullanılmamış|etkinleştirme bekliyor|etkinleştirilmemiş
f ücretsiz
t deneme|deneme sürümü
d cihaz|aygıt|cihazdan|aygıttan
p kullanıcı|kişi|üye
h sizinle paylaşıl|paylaşan|tarafından paylaşıl|sizinle paylaşılan
O sizin tarafınızdan paylaşıl|paylaştığınız
r otomatik yenileme|otomatik yenilenme
y açık|evet
z kapalı|hayır|devre dışı|iptal edildi|etkin değil
b engellen|bloke
u askıya alın|duraklatıl|donduruldu
i dahil|içerir
m daha fazla|daha|tümünü göster
s abonelik|aboneli|lisans
w ve|bu|için|tarih|tarihi|tarihinde|gün|süre|durum|kullanılan|kullanıldı|kullanılıyor|kullanımda|bağlı|korunan|korunuyor|şu anda|ürün|koruma|tür|sürüm|yer|otomatik olarak|sayısı|sizin
q satın al|teklif|indirim|tasarruf|deneyin|kampanya|yükselt|önerilen
v cihazdan|aygıttan|dan|den|tan|ten
g oturum aç|giriş yap
T sözleşme|koşul|şart|beyan
c kod|tek kullanımlık|doğrulama
D indir|yükle
W cuma|cumartesi|pazar|salı|çarşamba|perşembe|cum|cmt|paz|pzt|sal|çar|per
`

export const vi = `
E hết hạn|hết hạn vào|ngày hết hạn|có hiệu lực đến|hiệu lực đến|có giá trị đến|hoạt động đến|kết thúc|kết thúc vào|ngày kết thúc|đến ngày|đến hết ngày|còn hiệu lực đến|sẽ hết hạn|sẽ hết hạn vào|hạn dùng|hạn sử dụng|đến
X đã hết hạn|đã kết thúc|đã hết hạn vào|hết hiệu lực
A kích hoạt trước|kích hoạt trước ngày|cần kích hoạt trước|hạn kích hoạt
R gia hạn vào|sẽ gia hạn|sẽ được gia hạn|thanh toán tiếp theo|lần thanh toán tiếp theo|gia hạn tiếp theo|ngày gia hạn|lần gia hạn tiếp theo|tự động gia hạn vào
Z sẽ không gia hạn|không gia hạn
S đã kích hoạt|ngày kích hoạt|được kích hoạt
a đang hoạt động|hoạt động|còn hiệu lực|đang hiệu lực
n chưa kích hoạt|chưa được kích hoạt|chưa sử dụng|chưa dùng|chờ kích hoạt
f miễn phí
t dùng thử|bản dùng thử|thử nghiệm
d thiết bị
p người dùng|người|thành viên
h được chia sẻ với bạn|chia sẻ với bạn|được chia sẻ bởi|chia sẻ bởi|đã chia sẻ với bạn
O bạn chia sẻ|được bạn chia sẻ|do bạn chia sẻ
r tự động gia hạn|gia hạn tự động
y bật|đã bật|có|đang bật
z tắt|đã tắt|không|đang tắt|đã hủy
b bị chặn|đã chặn|bị khóa
u tạm dừng|tạm ngưng|bị đình chỉ|đã tạm dừng
i bao gồm|đi kèm
m thêm|xem tất cả|hiển thị thêm|hiển thị tất cả
s gói đăng ký|đăng ký|giấy phép
w của|bạn|là|vào|ngày|cho|và|này|thời hạn|trạng thái|đã sử dụng|đã dùng|đang sử dụng|đang dùng|sử dụng|kết nối|được bảo vệ|hiện tại|sản phẩm|bảo vệ|loại|phiên bản|số|tự động|trên|đã|được
q mua|ưu đãi|giảm giá|tiết kiệm|khuyến mãi|nâng cấp lên|đề xuất
o trên|trong|trong số|trên tổng số|trong tổng số
g đăng nhập
T thỏa thuận|điều khoản|điều kiện|tuyên bố
c mã|một lần|xác minh
D tải xuống|tải về|cài đặt
W thứ sáu|thứ bảy|chủ nhật|thứ hai|thứ ba|thứ tư|thứ năm|thứ 6|thứ 7|cn|thứ 2|thứ 3|thứ 4|thứ 5
`

export const id = `
M jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des|agt=8
E berakhir|berakhir pada|kedaluwarsa|kedaluwarsa pada|tanggal kedaluwarsa|berlaku hingga|berlaku sampai|aktif hingga|aktif sampai|tanggal berakhir|hingga|sampai|masa berlaku|valid hingga|akan berakhir|akan kedaluwarsa|masa berlaku hingga|masa berlaku sampai
X telah berakhir|sudah berakhir|telah kedaluwarsa|sudah kedaluwarsa|tidak berlaku lagi
A aktifkan sebelum|aktivasi sebelum|harus diaktifkan|aktifkan paling lambat|batas aktivasi
R diperpanjang pada|akan diperpanjang|pembayaran berikutnya|perpanjangan berikutnya|tanggal perpanjangan|diperpanjang otomatis|pembaruan berikutnya|diperbarui pada|akan diperbarui|tagihan berikutnya|diperpanjang otomatis pada
Z tidak akan diperpanjang|tidak diperpanjang
S diaktifkan|tanggal aktivasi|aktif sejak
a aktif
n belum diaktifkan|belum aktif|belum digunakan|menunggu aktivasi|tidak diaktifkan|belum dipakai
f gratis
t uji coba|percobaan|versi uji coba
d perangkat
p pengguna|orang|anggota
h dibagikan dengan anda|dibagikan kepada anda|dibagikan oleh
O dibagikan oleh anda|anda bagikan
r perpanjangan otomatis|pembaruan otomatis|perpanjang otomatis
y nyala|hidup|ya|diaktifkan
z mati|nonaktif|tidak|dinonaktifkan|dibatalkan|tidak aktif
b diblokir
u ditangguhkan|dijeda
i termasuk|sudah termasuk
m lainnya|lebih banyak|tampilkan semua|lagi
s langganan|lisensi
w anda|ini|pada|untuk|dan|di|tanggal|hari|jangka waktu|status|digunakan|dipakai|terpakai|sedang digunakan|terhubung|terlindungi|saat ini|produk|perlindungan|jenis|versi|tempat|otomatis|jumlah|secara|telah
q beli|penawaran|diskon|hemat|coba|promo|tingkatkan ke|disarankan
o dari
g masuk|log in
T perjanjian|ketentuan|syarat|pernyataan
c kode|sekali pakai|verifikasi
D unduh|instal
W jumat|sabtu|minggu|senin|selasa|rabu|kamis|jum|sab|min|sen|sel|rab|kam
`
