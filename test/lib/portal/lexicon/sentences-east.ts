/**
 * What pages of subscriptions may say, written by language from the head of somebody who had not
 * looked for these words in the lexicon. Each line: what it says, `|`, the words; ` = ` stands
 * between a label and its value. `-` = nothing may be read from it. The day is 14 May 2027
 * everywhere.
 */
export const sentences: Record<string, string> = {
  pl: `
ends | Twoja subskrypcja jest ważna do 14 maja 2027 r.
ends | Opłacone do: 14 maja 2027
ends | Ochrona wygasa 14 maja 2027
ends | Licencja obowiązuje do 14 maja 2027 włącznie
ends | Ważność licencji = do 14 maja 2027
ends | Termin wygaśnięcia = 14.05.2027
ends | Okres subskrypcji kończy się 14 maja 2027
ends | Data wygaśnięcia subskrypcji: 14 maja 2027
expired ends | Subskrypcja wygasła 14 maja 2027
expired ends | Twoja licencja straciła ważność 14 maja 2027
expired | Licencja nieaktualna
renews | Najbliższa płatność: 14 maja 2027
renews | Następne pobranie opłaty: 14 maja 2027
renews | Kolejne rozliczenie = 14 maja 2027
renews | Odnowimy Twoją subskrypcję 14 maja 2027
on | Automatyczne przedłużanie: włączone
off | Odnawianie automatyczne: wyłączone
off | Odnawiaj automatycznie = Nie
off | Automatyczne odnawianie zostało anulowane
off | Subskrypcja nie odnowi się automatycznie
3/5 | Chronione urządzenia: 3 z 5
3/5 | Wykorzystujesz 3 z 5 stanowisk na urządzenia
3/5 | Zalogowane urządzenia: 3/5
3/5 | Zainstalowano na 3 z 5 urządzeń
/5 | Do 5 urządzeń
/5 | Maksymalna liczba urządzeń: 5
3/5 | Liczba urządzeń = 3 z 5
3/5 | Pozostało 2 z 5 urządzeń
active | Status: obowiązuje
unused | Oczekująca na aktywację
free | Wersja darmowa
trial | Okres próbny
blocked | Licencja zablokowana
suspended | Subskrypcja wstrzymana
shared | Anna Nowak udostępnia Ci tę subskrypcję
own | Właściciel: Ty
since | Aktywowano 14 maja 2027
since | Aktywna od dnia 14 maja 2027
- | Oferta ważna do 14 maja 2027
- | Rabat obowiązuje do 14 maja 2027
- | Raporty przechowywane do 14 maja 2027
- | Zagrożone urządzenia: 2 z 5
- | VPN w zestawie: aktywny
- | Subskrypcja nie wygasła
- | Kod należy wykorzystać do 14 maja 2027
- | Nie wszystkie urządzenia są chronione
3? | Aktywne urządzenia = 3
- | Zablokowane urządzenia: 2 z 5
3/5 | Nieużywane urządzenia: 2 z 5
own | Udostępniona przez Ciebie
- | Ważna od 14 maja 2027
- | Dodatkowa oferta: 5 urządzeń
- | Promocja trwa do 14 maja 2027
`,
  cs: `
ends | Vaše předplatné je platné do 14. května 2027
ends | Zaplaceno do: 14. 5. 2027
ends | Předplatné vyprší 14. května 2027
ends | Licence platí do 14. května 2027 včetně
ends | Platnost licence = do 14. května 2027
ends | Datum expirace: 14. května 2027
ends | Konec období = 14. 5. 2027
ends | Ochrana běží do 14. května 2027
expired ends | Předplatné skončilo 14. května 2027
expired ends | Vaše licence vypršela dne 14. května 2027
- | Předplatné není platné
expired | Propadlá licence
renews | Příští platba: 14. května 2027
renews | Další platba proběhne 14. května 2027
renews | Další stržení platby = 14. května 2027
renews | Obnovíme 14. května 2027
on | Automatické prodlužování: zapnuto
off | Automatická obnova: vypnuta
off | Obnovovat automaticky = Ne
off | Automatické obnovení je zrušeno
off | Předplatné se neobnoví
3/5 | Chráněná zařízení: 3 z 5
3/5 | Používáte 3 z 5 zařízení
3/5 | Obsazeno 3 z 5 míst pro zařízení
3/5 | Přihlášená zařízení: 3/5
/5 | Až 5 zařízení
/5 | Maximální počet zařízení: 5
3/5 | Nainstalováno na 3 z 5 zařízení
3/5 | Volná zařízení: 2 z 5
active | Stav: platné
unused | Čeká na aktivaci
free | Verze zdarma
trial | Zkušební období
blocked | Licence je zablokovaná
suspended | Předplatné pozastaveno
shared | S vámi sdílí Jana Nováková
own | Vlastník: vy
since | Aktivováno dne 14. května 2027
since | Aktivní od 14. května 2027
- | Nabídka platí do 14. května 2027
- | Sleva platí do 14. května 2027
- | Hlášení uchována do 14. května 2027
- | Ohrožená zařízení: 2 z 5
- | VPN v balíčku: aktivní
- | Předplatné nevypršelo
- | Kód uplatněte do 14. května 2027
- | Zablokovaná zařízení: 2 z 5
3/5 | Nepoužitá zařízení: 2 z 5
own | Sdíleno vámi
- | Platí od 14. května 2027
- | Akce platí do 14. května 2027
`,
  hu: `
ends | Előfizetése 2027. május 14-ig érvényes
ends | Érvényes: 2027. május 14-ig
ends | Lejárat napja: 2027. május 14.
ends | Az előfizetés lejár: 2027. május 14.
ends | A licenc 2027. május 14-én lejár
ends | Érvényesség = 2027. 05. 14.
ends | Befizetve eddig: 2027. május 14.
ends | Előfizetés vége: 2027. május 14.
expired ends | Az előfizetés lejárt: 2027. május 14.
expired ends | Előfizetése 2027. május 14-én lejárt
expired | Érvénytelen licenc
renews | Következő díjfizetés: 2027. május 14.
renews | Következő terhelés napja = 2027. május 14.
renews | Megújítás: 2027. május 14.
renews | Automatikusan megújul 2027. május 14-én
on | Automatikus hosszabbítás: bekapcsolva
off | Automatikus megújítás: kikapcsolva
off | Megújítás automatikusan = Nem
off | Az automatikus megújítás ki van kapcsolva
off | Az előfizetés nem újul meg
3/5 | Védett eszközök: 3/5
3/5 | 5 eszközből 3 használatban
3/5 | 3 / 5 eszköz van használatban
3/5 | Csatlakoztatott eszközök száma = 3/5
/5 | Legfeljebb 5 eszköz
/5 | Eszközök maximális száma: 5
3/5 | 5 eszközből 2 szabad
- | Állapot: folyamatban
unused | Aktiválásra vár
free | Ingyenes verzió
trial | Próbaidőszak
blocked | Az előfizetés zárolva van
suspended | Felfüggesztett előfizetés
shared | Kovács Anna osztja meg Önnel
own | Tulajdonos: Ön
since | Aktiválás napja: 2027. május 14.
since | Aktiválva: 2027. május 14.
- | Az ajánlat 2027. május 14-ig érvényes
- | A kedvezmény érvényes: 2027. május 14-ig
- | A jelentéseket 2027. május 14-ig őrizzük meg
- | Veszélyeztetett eszközök: 2/5
- | VPN a csomagban: aktív
- | Az előfizetés nem járt le
- | A kód felhasználható: 2027. május 14-ig
- | Letiltott eszközök: 2/5
3/5 | Használatlan eszközök: 2/5
own | Ön által megosztott
- | Érvényes 2027. május 14-től
- | Nem minden eszköz védett
`,
  ro: `
ends | Abonamentul dvs. este valabil până la 14 mai 2027
ends | Plătit până la: 14 mai 2027
ends | Licența expiră la data de 14 mai 2027
ends | Valabil până în 14 mai 2027
ends | Valabilitate = până la 14 mai 2027
ends | Data de expirare a licenței: 14.05.2027
ends | Protecția este activă până la 14 mai 2027
ends | Abonamentul se termină pe 14 mai 2027
expired ends | Abonamentul a expirat pe 14 mai 2027
expired ends | Licența dvs. a expirat la data de 14 mai 2027
expired | Abonament încetat
renews | Următoarea plată: 14 mai 2027
renews | Următoarea debitare = 14 mai 2027
renews | Vom reînnoi abonamentul pe 14 mai 2027
renews | Abonamentul se va reînnoi automat pe 14 mai 2027
on | Reînnoire automată: pornită
off | Reînnoirea automată este dezactivată
off | Reînnoiește automat = Nu
on | Prelungire automată: activată
off | Abonamentul nu se va reînnoi
3/5 | Dispozitive protejate: 3 din 5
3/5 | Folosiți 3 din 5 dispozitive
3/5 | 3 din 5 locuri pentru dispozitive ocupate
3/5 | Dispozitive conectate: 3/5
/5 | Până la 5 dispozitive
/5 | Număr maxim de dispozitive: 5
3/5 | Instalat pe 3 din 5 dispozitive
3/5 | 2 din 5 dispozitive disponibile
active | Stare: în vigoare
unused | În așteptarea activării
free | Versiune gratuită
trial | Perioadă de încercare
blocked | Licență blocată
suspended | Abonament suspendat
shared | Partajat cu dvs. de Ana Popescu
own | Proprietar: dvs.
since | Activat la 14 mai 2027
since | Activ din 14 mai 2027
- | Oferta este valabilă până la 14 mai 2027
- | Reducere valabilă până la 14 mai 2027
- | Rapoartele sunt păstrate până la 14 mai 2027
- | Dispozitive în pericol: 2 din 5
- | VPN inclus: activ
- | Abonamentul nu a expirat
- | Codul trebuie folosit până la 14 mai 2027
- | Dispozitive blocate: 2 din 5
own | Partajată de dvs.
own | Partajat de tine
- | Valabil din 14 mai 2027
- | Promoție până la 14 mai 2027
`,
  et: `
ends | Teie tellimus kehtib kuni 14. mai 2027
ends | Makstud kuni: 14. mai 2027
ends | Litsents aegub 14. mail 2027
ends | Kehtiv kuni 14. mai 2027 (kaasa arvatud)
ends | Kehtivusaja lõpp = 14.05.2027
ends | Kaitse kehtib kuni 14. maini 2027
ends | Tellimusperioodi lõpp: 14. mai 2027
ends | Tellimus lõppeb 14. mail 2027
expired ends | Tellimus aegus 14. mail 2027
expired ends | Teie litsents lõppes 14. mail 2027
expired | Kehtivuse kaotanud
renews | Järgmine makse: 14. mai 2027
renews | Järgmine makse toimub 14. mail 2027
renews | Järgmise makse kuupäev = 14. mai 2027
renews | Tellimus uueneb automaatselt 14. mail 2027
on | Automaatne pikendamine: sees
off | Automaatne uuendamine on välja lülitatud
off | Uuenda automaatselt = Ei
off | Automaatne uuendamine tühistatud
off | Tellimus ei uuene automaatselt
3/5 | Kaitstud seadmed: 3/5
3/5 | Kasutate 3 seadet 5-st
3/5 | Kasutusel 3 / 5 seadmest
3/5 | Seadmeid kasutuses = 3/5
/5 | Kuni 5 seadet
/5 | Maksimaalne seadmete arv: 5
3/5 | Sisse logitud seadmed: 3/5
active | Olek: kehtiv
unused | Ootab aktiveerimist
free | Tasuta versioon
trial | Prooviperiood
blocked | Litsents on blokeeritud
suspended | Tellimus on peatatud
shared | Teiega jagab Anna Tamm
own | Omanik: teie
since | Aktiveeritud 14. mail 2027
since | Aktiivne alates 14. maist 2027
- | Pakkumine kehtib kuni 14. mai 2027
- | Allahindlus kehtib kuni 14. mai 2027
- | Aruandeid säilitatakse kuni 14. mai 2027
- | Ohustatud seadmed: 2/5
- | Sisaldab VPN-i: aktiivne
- | Tellimus ei ole aegunud
- | Kood tuleb kasutada enne 14. mai 2027
- | Blokeeritud seadmed: 2/5
3/5 | Kasutamata seadmed: 2/5
own | Teie jagatud
- | Kehtib alates 14. mai 2027
- | Makse tähtaeg: 14. mai 2027
`,
  lv: `
ends | Jūsu abonements ir derīgs līdz 2027. gada 14. maijam
ends | Apmaksāts līdz: 2027. gada 14. maijam
ends | Licence beidzas 2027. gada 14. maijā
ends | Derīguma termiņš: 14.05.2027.
ends | Derīgums = līdz 2027. gada 14. maijam
ends | Abonementa beigu datums: 2027. gada 14. maijs
ends | Aizsardzība darbojas līdz 2027. gada 14. maijam
ends | Spēkā līdz 2027. gada 14. maijam (ieskaitot)
expired ends | Abonements beidzās 2027. gada 14. maijā
expired | Jūsu licencei beidzies derīguma termiņš
expired | Beigusies licence
renews | Nākamais maksājums: 2027. gada 14. maijs
renews | Nākamā maksājuma datums = 2027. gada 14. maijs
renews | Nākamā maksa tiks iekasēta 2027. gada 14. maijā
renews | Abonements tiks atjaunots 2027. gada 14. maijā
on | Automātiskā pagarināšana: ieslēgta
off | Automātiskā atjaunošana ir izslēgta
off | Atjaunot automātiski = Nē
off | Automātiskā atjaunošana ir atcelta
off | Abonements netiks atjaunots automātiski
3/5 | Aizsargātās ierīces: 3 no 5
3/5 | Jūs izmantojat 3 no 5 ierīcēm
3/5 | Aizņemtas 3 no 5 ierīču vietām
3/5 | Pieslēgtās ierīces: 3/5
/5 | Līdz 5 ierīcēm
/5 | Maksimālais ierīču skaits: 5
3/5 | Instalēts 3 no 5 ierīcēm
active | Statuss: spēkā esošs
unused | Gaida aktivizēšanu
free | Bezmaksas versija
trial | Izmēģinājuma periods
blocked | Licence ir bloķēta
suspended | Abonements apturēts
shared | Ar jums kopīgo Anna Bērziņa
own | Īpašnieks: jūs
since | Aktivizēts 2027. gada 14. maijā
since | Aktīvs no 2027. gada 14. maija
- | Piedāvājums spēkā līdz 2027. gada 14. maijam
- | Atlaide spēkā līdz 2027. gada 14. maijam
- | Pārskati tiek glabāti līdz 2027. gada 14. maijam
- | Apdraudētās ierīces: 2 no 5
- | VPN komplektā: aktīvs
- | Abonements nav beidzies
- | Kods jāizmanto līdz 2027. gada 14. maijam
- | Bloķētas ierīces: 2 no 5
3/5 | Neizmantotas ierīces: 2 no 5
own | Jūs kopīgojat
- | Spēkā no 2027. gada 14. maija
- | Akcija spēkā līdz 2027. gada 14. maijam
`,
  lt: `
ends | Jūsų prenumerata galioja iki 2027 m. gegužės 14 d.
ends | Apmokėta iki: 2027 m. gegužės 14 d.
ends | Licencija baigsis 2027 m. gegužės 14 d.
ends | Galiojimo terminas: 2027-05-14
ends | Galioja iki 2027 m. gegužės 14 d. imtinai
ends | Galiojimas = iki 2027 m. gegužės 14 d.
ends | Prenumeratos laikotarpio pabaiga: 2027 m. gegužės 14 d.
ends | Apsauga veikia iki 2027 m. gegužės 14 d.
expired ends | Prenumerata baigėsi 2027 m. gegužės 14 d.
expired ends | Jūsų licencija nustojo galioti 2027 m. gegužės 14 d.
expired | Licencija pasibaigusi
renews | Kitas mokėjimas: 2027 m. gegužės 14 d.
renews | Kitas nurašymas = 2027 m. gegužės 14 d.
renews | Prenumeratą atnaujinsime 2027 m. gegužės 14 d.
renews | Prenumerata bus pratęsta 2027 m. gegužės 14 d.
on | Automatinis pratęsimas: įjungtas
off | Automatinis atnaujinimas išjungtas
off | Atnaujinti automatiškai = Ne
off | Automatinis atnaujinimas atšauktas
off | Prenumerata nebus atnaujinta
3/5 | Apsaugoti įrenginiai: 3 iš 5
3/5 | Naudojate 3 iš 5 įrenginių
3/5 | Užimta 3 iš 5 įrenginių vietų
3/5 | Prijungti įrenginiai: 3/5
/5 | Iki 5 įrenginių
/5 | Didžiausias įrenginių skaičius: 5
3/5 | Įdiegta 3 iš 5 įrenginių
active | Būsena: galiojanti
unused | Laukia aktyvinimo
free | Nemokama versija
trial | Bandomasis laikotarpis
blocked | Licencija užblokuota
suspended | Prenumerata sustabdyta
shared | Su jumis dalijasi Ona Kazlauskienė
own | Savininkas: jūs
since | Suaktyvinta 2027 m. gegužės 14 d.
since | Aktyvi nuo 2027 m. gegužės 14 d.
- | Pasiūlymas galioja iki 2027 m. gegužės 14 d.
- | Nuolaida galioja iki 2027 m. gegužės 14 d.
- | Ataskaitos saugomos iki 2027 m. gegužės 14 d.
- | Pavojuje esantys įrenginiai: 2 iš 5
- | Įtraukta VPN: aktyvi
- | Prenumerata nesibaigė
- | Kodą panaudokite iki 2027 m. gegužės 14 d.
- | Užblokuoti įrenginiai: 2 iš 5
3/5 | Nenaudojami įrenginiai: 2 iš 5
own | Jūs bendrinate
- | Galioja nuo 2027 m. gegužės 14 d.
- | Akcija galioja iki 2027 m. gegužės 14 d.
`,
  fi: `
ends | Tilauksesi on voimassa 14. toukokuuta 2027 asti
ends | Maksettu 14.5.2027 asti
ends | Lisenssi vanhenee 14. toukokuuta 2027
ends | Voimassa 14.5.2027 saakka
ends | Voimassaolo = 14.5.2027 asti
ends | Viimeinen voimassaolopäivä: 14.5.2027
ends | Tilauskausi päättyy 14.5.2027
ends | Suojaus on voimassa 14.5.2027 asti
expired ends | Tilaus päättyi 14. toukokuuta 2027
expired | Lisenssisi on vanhentunut
expired ends | Käyttöoikeus vanhentui 14.5.2027
renews | Seuraava maksu: 14.5.2027
renews | Seuraava veloituspäivä = 14.5.2027
renews | Seuraava veloitus tapahtuu 14.5.2027
renews | Tilauksesi uusitaan 14.5.2027
on | Automaattinen jatko: päällä
off | Automaattinen uusinta on pois päältä
off | Uusi automaattisesti = Ei
off | Automaattinen uusiminen on peruutettu
off | Tilausta ei uusita
3/5 | Suojatut laitteet: 3/5
3/5 | Käytät 3/5 laitteesta
3/5 | Kirjautuneet laitteet: 3/5
/5 | Enintään 5 laitetta
/5 | Laitteiden enimmäismäärä: 5
3/5 | Asennettu 3/5 laitteeseen
unused | Odottaa aktivointia
free | Ilmainen versio
trial | Kokeilujakso
blocked | Lisenssi on estetty
suspended | Tilaus on keskeytetty
shared | Anna Virtanen jakaa tilauksen kanssasi
own | Omistaja: sinä
since | Aktivoitu 14.5.2027
since | Aktiivinen 14.5.2027 alkaen
- | Tarjous voimassa 14.5.2027 asti
- | Alennus on voimassa 14.5.2027 asti
- | Raportit säilytetään 14.5.2027 asti
- | Vaarassa olevat laitteet: 2/5
- | Sisältyvä VPN: käytössä
- | Tilaus ei ole vanhentunut
- | Käytä koodi ennen 14.5.2027
- | Estetyt laitteet: 2/5
own | Sinun jakamasi
- | Voimassa 14.5.2027 alkaen
- | Kampanja voimassa 14.5.2027 asti
- | 2/5 laitetta vaatii huomiota
`,
  tr: `
ends | Aboneliğiniz 14 Mayıs 2027 tarihine kadar geçerlidir
ends | 14 Mayıs 2027'ye kadar ödendi
ends | Lisansınızın süresi 14 Mayıs 2027 tarihinde doluyor
ends | Son geçerlilik tarihi: 14.05.2027
ends | Bitiş = 14 Mayıs 2027
ends | Abonelik bitiş tarihi: 14 Mayıs 2027
ends | Koruma 14 Mayıs 2027 tarihinde sona erecek
ends | Geçerlilik = 14 Mayıs 2027'ye kadar
expired ends | Aboneliğiniz 14 Mayıs 2027 tarihinde sona erdi
expired ends | Lisansın süresi 14 Mayıs 2027 tarihinde doldu
expired | Süresi dolmuş lisans
renews | Sonraki ödeme: 14 Mayıs 2027
renews | Bir sonraki ödeme tarihi = 14 Mayıs 2027
renews | Bir sonraki faturalandırma: 14 Mayıs 2027
renews | Aboneliğiniz 14 Mayıs 2027 tarihinde yenilenecek
on | Otomatik yenileme: açık
off | Otomatik yenileme devre dışı
off | Otomatik olarak yenile = Hayır
off | Otomatik yenileme iptal edildi
off | Abonelik yenilenmeyecek
3/5 | Korunan cihazlar: 3/5
3/5 | 5 cihazdan 3'ü kullanılıyor
3/5 | 5 cihazdan 3 tanesini kullanıyorsunuz
3/5 | Bağlı cihazlar: 3/5
/5 | En fazla 5 cihaz
/5 | 5 cihaza kadar
/5 | Maksimum cihaz sayısı: 5
3/5 | 3/5 cihazda yüklü
unused | Etkinleştirme bekleniyor
free | Ücretsiz sürüm
trial | Deneme süresi
blocked | Lisans engellendi
suspended | Abonelik askıya alındı
shared | Ayşe Yılmaz sizinle paylaşıyor
own | Sahibi: siz
since | 14 Mayıs 2027 tarihinde etkinleştirildi
since | 14 Mayıs 2027 tarihinden beri etkin
- | Teklif 14 Mayıs 2027 tarihine kadar geçerlidir
- | İndirim 14 Mayıs 2027 tarihine kadar geçerli
- | Raporlar 14 Mayıs 2027 tarihine kadar saklanır
- | Risk altındaki cihazlar: 2/5
- | Dahil olan VPN: etkin
- | Aboneliğin süresi dolmadı
- | Kodu 14 Mayıs 2027 tarihinden önce kullanın
- | Engellenen cihazlar: 2/5
3/5 | Kullanılmayan cihazlar: 2/5
own | Sizin paylaştığınız
- | 14 Mayıs 2027 tarihinden itibaren geçerli
- | Kampanya 14 Mayıs 2027 tarihine kadar geçerli
`,
  vi: `
ends | Gói đăng ký của bạn có hiệu lực đến 14 tháng 5, 2027
ends | Đã thanh toán đến: 14/05/2027
ends | Giấy phép sẽ hết hạn vào ngày 14 tháng 5, 2027
ends | Thời hạn sử dụng đến: 14/05/2027
ends | Có giá trị đến hết ngày 14/05/2027
ends | Hạn sử dụng = 14/05/2027
ends | Ngày kết thúc gói: 14/05/2027
ends | Bạn được bảo vệ đến ngày 14/05/2027
expired ends | Gói đăng ký đã hết hạn vào ngày 14/05/2027
expired ends | Giấy phép đã hết hạn từ 14/05/2027
expired | Gói đã hết hiệu lực
renews | Lần thanh toán tiếp theo: 14/05/2027
renews | Ngày thanh toán kế tiếp = 14/05/2027
renews | Kỳ thanh toán tiếp theo: 14/05/2027
renews | Sẽ được gia hạn vào ngày 14/05/2027
on | Tự động gia hạn: Đang bật
off | Gia hạn tự động đã tắt
off | Tự động gia hạn = Không
off | Đã hủy tự động gia hạn
off | Gói sẽ không được gia hạn
3/5 | Thiết bị được bảo vệ: 3 trên 5
3/5 | Bạn đang sử dụng 3/5 thiết bị
3/5 | Đã dùng 3 trong số 5 thiết bị
3/5 | Số thiết bị đã kết nối = 3/5
/5 | Tối đa 5 thiết bị
/5 | Số thiết bị tối đa: 5
3/5 | Đã cài đặt trên 3/5 thiết bị
active | Trạng thái: còn hiệu lực
unused | Đang chờ kích hoạt
free | Phiên bản miễn phí
trial | Bản dùng thử
blocked | Giấy phép bị chặn
suspended | Gói đăng ký tạm ngừng
shared | Được Nguyễn Lan chia sẻ với bạn
own | Chủ sở hữu: bạn
since | Đã kích hoạt vào ngày 14/05/2027
since | Hoạt động từ ngày 14/05/2027
- | Ưu đãi có hiệu lực đến 14/05/2027
- | Giảm giá đến ngày 14/05/2027
- | Báo cáo được lưu đến 14/05/2027
- | Thiết bị gặp rủi ro: 2/5
- | VPN đi kèm: đang hoạt động
- | Gói đăng ký chưa hết hạn
- | Dùng mã trước ngày 14/05/2027
- | Thiết bị bị chặn: 2/5
3/5 | Thiết bị chưa sử dụng: 2/5
own | Do bạn chia sẻ
- | Khuyến mãi đến 14/05/2027
- | Không phải tất cả thiết bị đều được bảo vệ
`,
  id: `
ends | Langganan Anda berlaku hingga 14 Mei 2027
ends | Dibayar hingga: 14 Mei 2027
ends | Lisensi akan berakhir pada 14 Mei 2027
ends | Berlaku s.d. 14 Mei 2027
ends | Masa berlaku = hingga 14 Mei 2027
ends | Tanggal kedaluwarsa lisensi: 14 Mei 2027
ends | Akhir masa langganan: 14 Mei 2027
ends | Perlindungan aktif sampai 14 Mei 2027
expired ends | Langganan telah berakhir pada 14 Mei 2027
expired ends | Lisensi Anda kedaluwarsa sejak 14 Mei 2027
expired | Sudah habis masa berlakunya
renews | Pembayaran berikutnya: 14 Mei 2027
renews | Tanggal pembayaran selanjutnya = 14 Mei 2027
renews | Kami akan menagih Anda pada 14 Mei 2027
renews | Langganan akan diperpanjang pada 14 Mei 2027
on | Perpanjangan otomatis: Aktif
off | Perpanjangan otomatis dinonaktifkan
off | Perpanjang otomatis = Tidak
off | Perpanjangan otomatis telah dibatalkan
off | Langganan tidak akan diperpanjang otomatis
3/5 | Perangkat terlindungi: 3 dari 5
3/5 | Anda menggunakan 3 dari 5 perangkat
3/5 | Terpakai di 3 dari 5 perangkat
3/5 | Perangkat yang masuk: 3/5
/5 | Hingga 5 perangkat
/5 | Jumlah perangkat maksimum: 5
3/5 | Terpasang di 3 dari 5 perangkat
active | Status: masih berlaku
unused | Menunggu aktivasi
free | Versi gratis
trial | Masa uji coba
blocked | Lisensi diblokir
suspended | Langganan ditangguhkan
shared | Dibagikan oleh Siti Rahma kepada Anda
since | Diaktifkan pada 14 Mei 2027
since | Aktif sejak 14 Mei 2027
- | Penawaran berlaku hingga 14 Mei 2027
- | Diskon berlaku sampai 14 Mei 2027
- | Laporan disimpan hingga 14 Mei 2027
- | Perangkat berisiko: 2 dari 5
- | VPN yang disertakan: aktif
- | Langganan belum berakhir
- | Gunakan kode sebelum 14 Mei 2027
- | Perangkat diblokir: 2 dari 5
3/5 | Perangkat belum digunakan: 2 dari 5
own | Dibagikan oleh Anda
- | Berlaku mulai 14 Mei 2027
- | Promo berlaku hingga 14 Mei 2027
`,
  ru: `
ends | Ваша подписка действует до 14 мая 2027 г.
ends | Оплачено до: 14 мая 2027
ends | Лицензия истекает 14 мая 2027 г.
ends | Действует по 14 мая 2027 г. включительно
ends | Срок действия = до 14 мая 2027 г.
ends | Дата окончания подписки: 14.05.2027
ends | Подписка закончится 14 мая 2027
ends | Вы под защитой до 14 мая 2027
expired ends | Подписка истекла 14 мая 2027
expired | Срок действия вашей лицензии истёк
expired ends | Срок действия лицензии закончился 14 мая 2027
renews | Следующий платёж: 14 мая 2027
renews | Дата следующего платежа = 14 мая 2027
renews | Следующее списание средств: 14 мая 2027
renews | Мы спишем оплату 14 мая 2027
renews | Подписка продлится автоматически 14 мая 2027
on | Автопродление: включено
off | Автопродление отключено
off | Продлевать автоматически = Нет
off | Автоматическое продление отменено
off | Подписка не будет продлена
3/5 | Защищено устройств: 3 из 5
3/5 | Используется 3 из 5 устройств
3/5 | Вы используете 3 из 5 лицензий для устройств
3/5 | Подключённые устройства: 3/5
/5 | До 5 устройств
/5 | Максимальное количество устройств: 5
3/5 | Установлено на 3 из 5 устройств
3/5 | Свободно: 2 из 5 устройств
active | Статус: действующая
unused | Ожидает активации
free | Бесплатная версия
trial | Пробный период
blocked | Лицензия заблокирована
suspended | Подписка приостановлена
shared | С вами делится Анна Иванова
own | Владелец: вы
since | Активирована 14 мая 2027 г.
since | Активна с 14 мая 2027 г.
- | Предложение действует до 14 мая 2027 г.
- | Скидка действует до 14 мая 2027
- | Отчёты хранятся до 14 мая 2027
- | Устройства под угрозой: 2 из 5
- | VPN в составе: активен
- | Подписка не истекла
- | Используйте код до 14 мая 2027
- | Заблокированные устройства: 2 из 5
3/5 | Неиспользуемые устройства: 2 из 5
own | Вы поделились
- | Акция действует до 14 мая 2027
- | Не все устройства защищены
`,
  uk: `
ends | Ваша підписка дійсна до 14 травня 2027 р.
ends | Сплачено до: 14 травня 2027
ends | Ліцензія спливає 14 травня 2027 р.
ends | Діє до 14 травня 2027 р. включно
ends | Термін дії = до 14 травня 2027 р.
ends | Дата закінчення ліцензії: 14.05.2027
ends | Підписка завершиться 14 травня 2027
ends | Ви під захистом до 14 травня 2027
expired ends | Підписка закінчилася 14 травня 2027
expired | Термін дії вашої ліцензії сплив
expired ends | Термін дії ліцензії закінчився 14 травня 2027
renews | Наступний платіж: 14 травня 2027
renews | Дата наступного платежу = 14 травня 2027
renews | Наступне списання коштів: 14 травня 2027
renews | Ми спишемо оплату 14 травня 2027
renews | Підписку буде подовжено 14 травня 2027
on | Автопродовження: увімкнено
off | Автоматичне поновлення вимкнено
off | Поновлювати автоматично = Ні
off | Автоматичне подовження скасовано
off | Підписку не буде подовжено
3/5 | Захищено пристроїв: 3 з 5
3/5 | Використовується 3 із 5 пристроїв
3/5 | Ви використовуєте 3 з 5 ліцензій для пристроїв
3/5 | Підключені пристрої: 3/5
/5 | До 5 пристроїв
/5 | Максимальна кількість пристроїв: 5
3/5 | Встановлено на 3 з 5 пристроїв
3/5 | Вільно: 2 з 5 пристроїв
active | Статус: чинна
unused | Очікує активації
free | Безкоштовна версія
trial | Пробний період
blocked | Ліцензію заблоковано
suspended | Підписку призупинено
shared | З вами ділиться Анна Коваль
own | Власник: ви
since | Активовано 14 травня 2027 р.
since | Активна з 14 травня 2027 р.
- | Пропозиція діє до 14 травня 2027 р.
- | Знижка діє до 14 травня 2027
- | Звіти зберігаються до 14 травня 2027
- | Пристрої під загрозою: 2 з 5
- | VPN у складі: активний
- | Підписка не закінчилася
- | Використайте код до 14 травня 2027
- | Заблоковані пристрої: 2 з 5
3/5 | Невикористані пристрої: 2 з 5
own | Ви поділилися
- | Акція діє до 14 травня 2027
- | Не всі пристрої захищено
`,
  bg: `
ends | Вашият абонамент е валиден до 14 май 2027 г.
ends | Платено до: 14 май 2027 г.
ends | Лицензът изтича на 14 май 2027 г.
ends | Валидно до 14 май 2027 г. включително
ends | Срок на валидност = до 14 май 2027 г.
ends | Дата на изтичане на лиценза: 14.05.2027
ends | Абонаментът приключва на 14 май 2027 г.
ends | Защитата е активна до 14 май 2027 г.
expired ends | Абонаментът изтече на 14 май 2027 г.
expired | Вашият лиценз е изтекъл
renews | Следващо плащане: 14 май 2027 г.
renews | Дата на следващото плащане = 14 май 2027 г.
renews | Следващо таксуване: 14 май 2027 г.
renews | Ще ви таксуваме на 14 май 2027 г.
renews | Абонаментът ще бъде подновен на 14 май 2027 г.
on | Автоматично подновяване: включено
off | Автоматичното подновяване е изключено
off | Подновявай автоматично = Не
off | Автоматичното подновяване е отменено
off | Абонаментът няма да бъде подновен
3/5 | Защитени устройства: 3 от 5
3/5 | Използвате 3 от 5 устройства
3/5 | Заети 3 от 5 места за устройства
3/5 | Свързани устройства: 3/5
/5 | До 5 устройства
/5 | Максимален брой устройства: 5
3/5 | Инсталирано на 3 от 5 устройства
3/5 | Свободни: 2 от 5 устройства
active | Състояние: в сила
unused | Очаква активиране
free | Безплатна версия
trial | Пробен период
blocked | Лицензът е блокиран
suspended | Абонаментът е спрян временно
shared | Споделя с вас Анна Петрова
own | Собственик: вие
since | Активиран на 14 май 2027 г.
since | Активен от 14 май 2027 г.
- | Офертата е валидна до 14 май 2027 г.
- | Отстъпка до 14 май 2027 г.
- | Отчетите се съхраняват до 14 май 2027 г.
- | Застрашени устройства: 2 от 5
- | Включен VPN: активен
- | Абонаментът не е изтекъл
- | Използвайте кода до 14 май 2027 г.
- | Блокирани устройства: 2 от 5
3/5 | Неизползвани устройства: 2 от 5
own | Споделено от вас
- | Валиден от 14 май 2027
- | Промоцията е до 14 май 2027
`,
  sr: `
ends | Vaša pretplata važi do 14. maja 2027.
ends | Plaćeno do: 14. maja 2027.
ends | Licenca ističe 14. maja 2027.
ends | Лиценца важи закључно са 14. мајем 2027.
ends | Важи до = 14. маја 2027.
ends | Datum isteka licence: 14. maja 2027.
ends | Pretplata se završava 14. maja 2027.
ends | Zaštita je aktivna do 14. maja 2027.
expired ends | Претплата је истекла 14. маја 2027.
expired | Vaša licenca je istekla
renews | Sledeće plaćanje: 14. maja 2027.
renews | Datum sledećeg plaćanja = 14. maja 2027.
renews | Следећа наплата: 14. маја 2027.
renews | Naplatićemo vam 14. maja 2027.
renews | Претплата ће бити обновљена 14. маја 2027.
on | Automatsko obnavljanje: uključeno
off | Аутоматско обнављање је искључено
off | Obnovi automatski = Ne
off | Automatsko obnavljanje je otkazano
off | Претплата неће бити обновљена
3/5 | Zaštićeni uređaji: 3 od 5
3/5 | Koristite 3 od 5 uređaja
3/5 | Заузето 3 од 5 места за уређаје
3/5 | Повезани уређаји: 3/5
/5 | Do 5 uređaja
/5 | Највећи број уређаја: 5
3/5 | Instalirano na 3 od 5 uređaja
3/5 | Slobodno: 2 od 5 uređaja
active | Status: važeća
unused | Чека активацију
free | Besplatna verzija
trial | Пробни период
blocked | Licenca je blokirana
suspended | Претплата је паузирана
shared | Sa vama deli Ana Petrović
own | Власник: ви
since | Aktivirano 14. maja 2027.
since | Активна од 14. маја 2027.
- | Ponuda važi do 14. maja 2027.
- | Попуст важи до 14. маја 2027.
- | Izveštaji se čuvaju do 14. maja 2027.
- | Ugroženi uređaji: 2 od 5
- | VPN u paketu: aktivan
- | Pretplata nije istekla
- | Iskoristite kod do 14. maja 2027.
- | Blokirani uređaji: 2 od 5
3/5 | Nekorišćeni uređaji: 2 od 5
own | Vi delite
- | Važi od 14. maja 2027.
- | Акција важи до 14. маја 2027.
`,
  el: `
ends | Η συνδρομή σας ισχύει έως τις 14 Μαΐου 2027
ends | Πληρωμένη έως: 14 Μαΐου 2027
ends | Η άδεια λήγει στις 14 Μαΐου 2027
ends | Ισχύει μέχρι και 14 Μαΐου 2027
ends | Ισχύς = έως 14 Μαΐου 2027
ends | Ημερομηνία λήξης άδειας: 14/05/2027
ends | Η συνδρομή τελειώνει στις 14 Μαΐου 2027
ends | Είστε προστατευμένοι έως 14 Μαΐου 2027
expired ends | Η συνδρομή έληξε στις 14 Μαΐου 2027
expired | Η άδειά σας έχει λήξει
renews | Επόμενη πληρωμή: 14 Μαΐου 2027
renews | Ημερομηνία επόμενης πληρωμής = 14 Μαΐου 2027
renews | Επόμενη τιμολόγηση: 14 Μαΐου 2027
renews | Θα χρεωθείτε στις 14 Μαΐου 2027
renews | Η συνδρομή θα ανανεωθεί στις 14 Μαΐου 2027
on | Αυτόματη ανανέωση: ενεργοποιημένη
off | Η αυτόματη ανανέωση είναι απενεργοποιημένη
off | Να ανανεώνεται αυτόματα = Όχι
off | Η αυτόματη ανανέωση ακυρώθηκε
off | Η συνδρομή δεν θα ανανεωθεί
3/5 | Προστατευμένες συσκευές: 3 από 5
3/5 | Χρησιμοποιείτε 3 από τις 5 συσκευές
3/5 | 3 από 5 θέσεις συσκευών σε χρήση
3/5 | Συνδεδεμένες συσκευές: 3/5
/5 | Έως 5 συσκευές
/5 | Μέγιστος αριθμός συσκευών: 5
3/5 | Εγκατεστημένο σε 3 από 5 συσκευές
3/5 | Διαθέσιμες: 2 από 5 συσκευές
active | Κατάσταση: σε ισχύ
unused | Σε αναμονή ενεργοποίησης
free | Δωρεάν έκδοση
trial | Δοκιμαστική περίοδος
blocked | Η άδεια έχει αποκλειστεί
suspended | Η συνδρομή έχει ανασταλεί
shared | Η Άννα Παπαδοπούλου τη μοιράζεται μαζί σας
own | Κάτοχος: εσείς
since | Ενεργοποιήθηκε στις 14 Μαΐου 2027
since | Ενεργή από 14 Μαΐου 2027
- | Η προσφορά ισχύει έως 14 Μαΐου 2027
- | Έκπτωση έως 14 Μαΐου 2027
- | Οι αναφορές διατηρούνται έως 14 Μαΐου 2027
- | Συσκευές σε κίνδυνο: 2 από 5
- | Περιλαμβάνεται VPN: ενεργό
- | Η συνδρομή δεν έχει λήξει
- | Χρησιμοποιήστε τον κωδικό έως 14 Μαΐου 2027
- | Αποκλεισμένες συσκευές: 2 από 5
own | Κοινή χρήση από εσάς
- | Ισχύει από 14 Μαΐου 2027
- | Η προσφορά λήγει στις 14 Μαΐου 2027
- | Δεν προστατεύονται όλες οι συσκευές
`,
  ar: `
ends | اشتراكك صالح حتى 14 مايو 2027
ends | مدفوع حتى: 14 مايو 2027
ends | ينتهي الترخيص في 14 مايو 2027
ends | ساري المفعول لغاية 14 مايو 2027
ends | الصلاحية = حتى 14 مايو 2027
ends | تاريخ انتهاء صلاحية الترخيص: 14 مايو 2027
ends | ستنتهي صلاحية اشتراكك في 14 مايو 2027
ends | الحماية سارية حتى 14 مايو 2027
expired ends | انتهى الاشتراك في 14 مايو 2027
expired | انتهت صلاحية ترخيصك
renews | عملية الدفع التالية: 14 مايو 2027
renews | تاريخ الدفعة القادمة = 14 مايو 2027
renews | تاريخ الفوترة التالي: 14 مايو 2027
renews | سيتم تحصيل المبلغ في 14 مايو 2027
renews | سيتم تجديد اشتراكك في 14 مايو 2027
on | التجديد التلقائي: مفعّل
off | تم إيقاف التجديد التلقائي
off | تجديد تلقائي = لا
off | تم إلغاء التجديد التلقائي
off | لن يتم تجديد الاشتراك
3/5 | الأجهزة المحمية: 3 من 5
3/5 | تستخدم 3 من أصل 5 أجهزة
3/5 | 3 من 5 أجهزة قيد الاستخدام
3/5 | الأجهزة المتصلة: 3/5
/5 | حتى 5 أجهزة
/5 | الحد الأقصى لعدد الأجهزة: 5
3/5 | مثبت على 3 من 5 أجهزة
3/5 | المتاح: 2 من 5 أجهزة
active | الحالة: ساري المفعول
unused | في انتظار التفعيل
free | نسخة مجانية
trial | فترة تجريبية
blocked | تم حظر الترخيص
suspended | تم تعليق الاشتراك
shared | تشارك سارة أحمد هذا الاشتراك معك
own | المالك: أنت
since | تم التفعيل في 14 مايو 2027
since | نشط منذ 14 مايو 2027
- | العرض ساري حتى 14 مايو 2027
- | خصم حتى 14 مايو 2027
- | تحفظ التقارير حتى 14 مايو 2027
- | أجهزة معرضة للخطر: 2 من 5
- | يتضمن VPN: نشط
- | لم تنته صلاحية الاشتراك
- | استخدم الرمز قبل 14 مايو 2027
- | الأجهزة المحظورة: 2 من 5
own | تمت مشاركته بواسطتك
- | صالح من 14 مايو 2027
- | العرض صالح حتى 14 مايو 2027
- | ليست كل الأجهزة محمية
`,
  th: `
ends | การสมัครใช้งานของคุณใช้ได้ถึงวันที่ 14 พฤษภาคม 2570
ends | ชำระแล้วถึง: 14 พฤษภาคม 2570
ends | ใบอนุญาตจะหมดอายุวันที่ 14 พฤษภาคม 2570
ends | มีผลถึงวันที่ 14 พฤษภาคม 2570
ends | วันหมดอายุ = 14 พ.ค. 2570
ends | วันหมดอายุของใบอนุญาต: 14 พฤษภาคม 2570
ends | การสมัครสมาชิกสิ้นสุดในวันที่ 14 พฤษภาคม 2570
ends | คุณได้รับการปกป้องจนถึงวันที่ 14 พฤษภาคม 2570
expired ends | การสมัครใช้งานหมดอายุเมื่อวันที่ 14 พฤษภาคม 2570
expired | ใบอนุญาตของคุณหมดอายุแล้ว
renews | ชำระเงินครั้งถัดไป: 14 พฤษภาคม 2570
renews | วันที่ชำระเงินครั้งถัดไป = 14 พฤษภาคม 2570
renews | รอบบิลถัดไป: 14 พฤษภาคม 2570
renews | เราจะเรียกเก็บเงินในวันที่ 14 พฤษภาคม 2570
renews | การสมัครใช้งานจะต่ออายุในวันที่ 14 พฤษภาคม 2570
on | ต่ออายุอัตโนมัติ: เปิดใช้งาน
off | ปิดการต่ออายุอัตโนมัติแล้ว
off | ต่ออายุอัตโนมัติ = ไม่
off | ยกเลิกการต่ออายุอัตโนมัติแล้ว
off | การสมัครใช้งานจะไม่ต่ออายุ
3/5 | อุปกรณ์ที่ได้รับการปกป้อง: 3 จาก 5
3/5 | คุณใช้งาน 3 จาก 5 อุปกรณ์
3/5 | ใช้ไป 3 จาก 5 เครื่อง
3/5 | อุปกรณ์ที่เชื่อมต่อ: 3/5
/5 | สูงสุด 5 เครื่อง
/5 | จำนวนอุปกรณ์สูงสุด: 5
3/5 | ติดตั้งแล้วใน 3 จาก 5 อุปกรณ์
3/5 | เหลือ 2 จาก 5 เครื่อง
active | สถานะ: มีผลบังคับใช้
unused | รอการเปิดใช้งาน
free | เวอร์ชันฟรี
trial | ช่วงทดลองใช้
blocked | ใบอนุญาตถูกบล็อก
suspended | การสมัครใช้งานถูกระงับชั่วคราว
shared | สมชาย แชร์การสมัครใช้งานนี้กับคุณ
since | เปิดใช้งานเมื่อวันที่ 14 พฤษภาคม 2570
since | ใช้งานอยู่ตั้งแต่ 14 พฤษภาคม 2570
- | ข้อเสนอใช้ได้ถึง 14 พฤษภาคม 2570
- | ส่วนลดถึงวันที่ 14 พฤษภาคม 2570
- | รายงานจะถูกเก็บไว้ถึง 14 พฤษภาคม 2570
- | อุปกรณ์ที่มีความเสี่ยง: 2 จาก 5
- | VPN ที่รวมอยู่: ใช้งานอยู่
- | การสมัครใช้งานยังไม่หมดอายุ
- | ใช้รหัสก่อนวันที่ 14 พฤษภาคม 2570
- | อุปกรณ์ที่ถูกบล็อก: 2 จาก 5
own | แชร์โดยคุณ
- | ใช้ได้ตั้งแต่วันที่ 14 พฤษภาคม 2570
- | อุปกรณ์บางเครื่องไม่ได้รับการปกป้อง
`,
  ja: `
ends | お客様のサブスクリプションは2027年5月14日まで有効です
ends | お支払い済み期間:2027年5月14日まで
ends | ライセンスは2027年5月14日に期限切れになります
ends | 有効期限:2027年5月14日
ends | 契約期間 = 2027年5月14日まで
ends | ライセンスの有効期限 = 2027/05/14
ends | ご契約は2027年5月14日に終了します
ends | 2027年5月14日まで保護されます
expired ends | サブスクリプションは2027年5月14日に期限が切れました
expired | ライセンスの有効期限が切れています
renews | 次回のお支払い日:2027年5月14日
renews | 次回のご請求日 = 2027年5月14日
renews | 次回請求:2027年5月14日
renews | 2027年5月14日に請求されます
renews | 2027年5月14日に自動更新されます
on | 自動更新:オン
off | 自動更新はオフになっています
off | 自動的に更新する = いいえ
off | 自動更新はキャンセルされました
off | このサブスクリプションは更新されません
3/5 | 保護されているデバイス:5台中3台
3/5 | 5台のデバイスのうち3台を使用中
3/5 | 3/5台使用中
3/5 | 接続済みデバイス:3/5
/5 | 最大5台
/5 | デバイスの上限 = 5台
3/5 | 5台中3台のデバイスにインストール済み
3/5 | 残り2台(5台中)
active | ステータス:有効
unused | アクティベーション待ち
free | 無料版
trial | 試用期間
blocked | ライセンスはブロックされています
suspended | サブスクリプションは一時停止されています
shared | 田中さんがあなたと共有しています
since | 2027年5月14日にアクティベート済み
since | ご利用開始日:2027年5月14日
- | 特典の有効期限:2027年5月14日
- | 割引は2027年5月14日まで
- | レポートは2027年5月14日まで保存されます
- | 危険なデバイス:5台中2台
- | 付属のVPN:有効
- | サブスクリプションの期限は切れていません
- | コードは2027年5月14日までに使用してください
- | ブロックされたデバイス:5台中2台
- | デバイス(5台中2台)は未保護です
own | あなたが共有
- | 2027年5月14日から有効
- | キャンペーンは2027年5月14日まで
`,
  zh: `
ends | 您的订阅有效期至2027年5月14日
ends | 已付费至:2027年5月14日
ends | 许可证将于2027年5月14日到期
ends | 有效期截至2027年5月14日(含当日)
ends | 到期时间 = 2027年5月14日
ends | 訂閱到期日:2027年5月14日
ends | 您的訂閱將於2027年5月14日結束
ends | 保护期至2027年5月14日
expired ends | 订阅已于2027年5月14日到期
expired | 您的授權已過期
renews | 下次付款:2027年5月14日
renews | 下一次扣款日期 = 2027年5月14日
renews | 下一個帳單日期:2027年5月14日
renews | 我们将于2027年5月14日向您收费
renews | 订阅将于2027年5月14日自动续订
on | 自动续订:已开启
off | 自動續訂已關閉
off | 自动续费 = 否
off | 已取消自动续订
off | 订阅不会自动续订
3/5 | 受保护的设备:3/5
3/5 | 已用 3 台 / 共 5 台
3/5 | 您正在使用5台设备中的3台
3/5 | 已連線的裝置:3/5
/5 | 最多5台设备
/5 | 裝置數量上限 = 5
3/5 | 已在 3/5 台设备上安装
3/5 | 剩余 2 台(共 5 台)
active | 状态:有效
unused | 等待激活
free | 免费版
trial | 試用期
suspended | 訂閱已暫停
shared | 张伟与您共享了此订阅
since | 激活时间:2027年5月14日
- | 优惠有效期至2027年5月14日
- | 折扣截至2027年5月14日
- | 报告保留至2027年5月14日
- | 有风险的设备:2/5
- | 附带的VPN:已启用
- | 订阅未过期
- | 请在2027年5月14日之前使用代码
- | 已阻止的设备:2/5
3/5 | 未使用的设备:2/5
own | 由您共享
- | 自2027年5月14日起有效
- | 活动截至2027年5月14日
`,
  ko: `
ends | 구독은 2027년 5월 14일까지 유효합니다
ends | 2027년 5월 14일 금요일까지 유효
ends | 2027년 5월 14일 금요일까지
ends | 결제 완료 기간: 2027년 5월 14일까지
ends | 라이선스가 2027년 5월 14일에 만료됩니다
ends | 유효 기간: 2027년 5월 14일까지
ends | 만료일 = 2027년 5월 14일
ends | 라이선스 만료 날짜: 2027년 5월 14일
ends | 이용권이 2027년 5월 14일에 종료됩니다
ends | 2027년 5월 14일까지 보호됩니다
expired ends | 구독이 2027년 5월 14일에 만료되었습니다
expired | 라이선스가 만료되었습니다
renews | 다음 결제일: 2027년 5월 14일
renews | 다음 결제 예정일 = 2027년 5월 14일
renews | 다음 청구일: 2027년 5월 14일
renews | 2027년 5월 14일에 결제됩니다
renews | 구독이 2027년 5월 14일에 자동으로 갱신됩니다
on | 자동 갱신: 켜짐
off | 자동 결제가 해제되었습니다
off | 자동으로 갱신 = 아니요
off | 자동 갱신이 취소되었습니다
off | 구독이 갱신되지 않습니다
3/5 | 보호된 기기: 5대 중 3대
3/5 | 기기 5대 중 3대를 사용하고 있습니다
3/5 | 3/5대 사용 중
3/5 | 연결된 기기: 3/5
/5 | 최대 5대
/5 | 최대 기기 수 = 5
3/5 | 기기 5대 중 3대에 설치됨
3/5 | 5대 중 2대 남음
active | 상태: 유효
unused | 활성화 대기 중
free | 무료 버전
trial | 체험 기간
blocked | 라이선스가 차단되었습니다
suspended | 구독이 일시 중지되었습니다
shared | 김민수님이 나와 공유함
since | 2027년 5월 14일에 활성화됨
since | 활성화 날짜: 2027년 5월 14일
- | 혜택은 2027년 5월 14일까지 유효합니다
- | 할인 기간: 2027년 5월 14일까지
- | 보고서는 2027년 5월 14일까지 보관됩니다
- | 위험한 기기: 5대 중 2대
- | 포함된 VPN: 활성
- | 구독이 만료되지 않았습니다
- | 2027년 5월 14일까지 코드를 사용하세요
- | 차단된 기기: 5대 중 2대
3/5 | 미사용 기기: 5대 중 2대
own | 내가 공유
- | 2027년 5월 14일부터 유효
- | 일부 기기: 5대 중 2대
- | 대기 중: 2/5
- | 이벤트는 2027년 5월 14일까지
`,
}
