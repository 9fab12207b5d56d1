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
own | Pemilik: Anda
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
}
