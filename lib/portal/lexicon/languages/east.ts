// Our own knowledge of each language; nothing here was seen on the portal. How to read it:
// ../lexicon.ts.

export const pl = `
M sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru
E wygasa|wygaśnie|wygaśnięcia|data wygaśnięcia|ważna do|ważny do|ważność do|aktywna do|aktywny do|kończy się|data zakończenia|data ważności|ważne do|do|termin ważności|koniec|opłacona do|chroniony do|wygaśnięcie|koniec okresu|chroniona do|opłacono do|dostęp do dnia
X wygasł|wygasła|wygasło|zakończona|zakończony|zakończyła się|zakończył się|nieważna|wygasła dnia|wygasło dnia|wygasł dnia|zakończyła się dnia|upłynął|upłynęła|ważna była do|skończyła się|skończył się|termin upłynął|zakończone|zakończonych|wygasłe|wygasły|przeterminowana|przeterminowany|nieważny|nieważne|już nieważna|minęła|minął|skończone|dobiegła końca|dobiegł końca|straciła ważność|stracił ważność
A aktywuj przed|aktywować przed|aktywuj do|aktywować do|należy aktywować|do aktywacji przed|aktywuj najpóźniej|aktywuj do dnia|należy aktywować do|należy aktywować przed|trzeba aktywować do|musi zostać aktywowana do|musi być aktywowana przed|musi zostać aktywowana przed|aktywacja do|aktywacja przed|termin aktywacji|wymaga aktywacji|do aktywowania|czeka na aktywację|jeszcze nieaktywowana|jeszcze nieaktywowany|nieaktywowane|nieużyta|nieużywany|niewykorzystany|niewykorzystane
R odnawia się|odnowi się|zostanie odnowiona|następna płatność|kolejna płatność|następne odnowienie|data odnowienia|odnowienie w dniu|odnawiana automatycznie|odnowienie dnia|odnowi się automatycznie|zostanie automatycznie odnowiona|automatyczne odnowienie dnia|odnawia się automatycznie|data automatycznego odnowienia|zostanie odnowiona automatycznie|kolejne obciążenie|następne obciążenie|kolejna opłata|data płatności|automatycznie się odnawia
Z nie zostanie odnowiona|nie odnawia się
S aktywowana|aktywowano|aktywna od|data aktywacji|aktywowany|aktywny od|data rozpoczęcia|rozpoczęcie
a aktywn|działa
n nieaktywowana|nieaktywowany|nie aktywowano|jeszcze nie aktywowano|nieużywana|nie użyto|oczekuje na aktywację|niewykorzystana
f bezpłat|darmow|bezpłatna|darmowa|bez opłat|za darmo
t próbn|wersja próbna|okres próbny|wersji próbnej
d urządzeni|urządzeń
p użytkown|osób|osoby|osoba|członk|ludzie|członkowie|użytkownicy
h udostępniona tobie|udostępniono ci|udostępnione tobie|udostępniona przez|udostępnione przez|udostępniono przez|udostępniony przez|współdzielona z tobą|udostępniane przez
O udostępniona przez ciebie|udostępniasz|udostępnione przez ciebie|udostępniam
V udostępnia|udostępnił|udostępniła|udostępniono|udostępniona|współdzieli|udostępniani|udostępniane|udostępniana|udostępniany
Y tobie|ci|z tobą|mi
B udostępnia|udostępnił|udostępniła|współdzieli
r automatyczne odnawianie|automatyczne odnowienie|autoodnawianie|automatycznego odnawiania|odnawianie|odnowienie|odnowienia
y włącz|tak
z wyłącz|nie|nieaktywn|anulowan
b zablokowan
u zawieszon|wstrzyman|zawieszona|zawieszone|wstrzymana|wstrzymane|tymczasowo zawieszona|zawieszony|zamrożona|zamrożony|wstrzymany|tymczasowo wstrzymana|czasowo zawieszona|w zawieszeniu|tymczasowo nieaktywna
i zawiera|zawart|w zestawie|zawarte|dołączone|obejmuje|w pakiecie|wchodzi w skład|wchodzące w skład
m więcej|pokaż wszystk|kolejne|pokaż wszystkie|wczytaj więcej|pozostałe|inne
s subskrypcj|licencj|subskrypcja|licencja|plan|plany|produkty|licencje
w twój|twoja|twoje|jest|są|w|na|do|z|dla|i|ta|ten|to|data|dnia|dzień|okres|status|stan|używane|użyte|wykorzystane|wykorzystano|w użyciu|użyto|połączone|chronione|obecnie|produkt|ochrona|typ|wersja|miejsc|automatycznie|liczba|r|roku|mój|moja|moje|nasz|nasze|wszystkie|wszystkich|jeszcze|już|teraz|konto|konta|została|został|zostało|zostanie|być|zaproszeni|zaproszonych|dodane|podłączone|zarejestrowane|aplikacja|aplikacje|aplikacji|program|programy|oprogramowanie|przegląd|lista|tymczasowo|łącznie|ogółem|rodzina|co|te|użyciu|używanych|okres ważności|ważność|masz|tym|koncie|także|tę|tej|tylko|ponieważ|następnie|potem|później|rocznie|miesięcznie|za rok|brutto|termin|po tym czasie
U używane|użyte|wykorzystane|wykorzystano|w użyciu|użyto|połączone|podłączone|chronione|zajęte|zainstalowane|używanych|używasz|korzystasz|korzystasz z|wykorzystujesz|wykorzystanych|zainstalowano|chronionych|zainstalowano na|chroni
K maksymalnie|maks|najwyżej|łącznie|ogółem|razem|aż do|do
P dostępn|woln|dostępne|dostępnych|wolne|wolnych
C odnawia się automatycznie|odnowi się automatycznie|automatycznie się odnawia
L dni|dnia|miesięcy|miesiące|miesiąc|lata|lat|rok|tygodni|tygodnie|pozostało|zostało|pozostały
- kupiono|kupiona|zakupiono|data zakupu|numer zamówienia
q kup|oferta|rabat|zniżk|oszczędź|wypróbuj|promocj|przejdź na|polecan|koszyk|koszyka|zamów|spodobać|poleca|zainteresować|rozpocznij
o z|spośród
g zaloguj|logowanie
T umow|warunk|regulamin|oświadczeni|warunki|umowa|umowy|zasady
c kod|jednorazow|weryfikac
D pobierz|pobieranie|zainstaluj|pobrane|pliki do pobrania|do pobrania|pobrania
Q qr|zeskanuj|skanuj|aparat|skanowanie
N nie|brak|żaden|żadnych|żadnej|nigdy|bez
W piątek|sobota|poniedziałek|wtorek|środa|czwartek|pt|sob|niedz|pon|wt|śr|czw
k brak|nie masz|nie ma|nie posiadasz|żadnych|żadnej|nie zawiera|nie ma pan|nie ma pani
j jeszcze|obecnie|na razie|w tej chwili|aktualnie|tutaj|tu|na|w|do|z|twoim|twoje|twoja|swoim|tym|to|ten|konto|koncie|konta|masz|posiadasz|nie|jest|są|dodanych|zarejestrowanych|przypisanych|powiązanych|żadnych|żadnej|kaspersky|my|pan|pani|państwo
G sesja wygasła|sesja zakończyła się|sesja została zakończona|sesja się zakończyła|wylogowano|zostałeś wylogowany|zaloguj się ponownie|zaloguj ponownie
`

export const cs = `
M led|úno|bře|dub|kvě|červn|červenc|srp|zář|říj|lis|pro|únor=2|čvn=6|čvc=7|červen=6|ún=2
E vyprší|platí do|platné do|platná do|platný do|platnost do|platnost končí|končí|datum vypršení|datum ukončení|aktivní do|konec platnosti|do|datum konce|vyprší dne|zaplaceno do|chráněno do|konec předplatného|platí do dne|skončí dne|skončí|konec|platnost vyprší|vypršení|platí
X vypršelo|vypršela|vypršel|platnost vypršela|ukončeno|skončilo|skončila|platnost skončila|vypršelo dne|vypršela dne|platnost vypršela dne|skončilo dne|skončila dne|platnost skončila dne|platilo do|ukončeno dne|propadlo|ukončené|skončené|prošlé|prošlá|prošlo|neplatné|neplatná|již neplatí|už neplatí|vypršené|propadlé|propadlá|skončil
A aktivujte do|aktivovat do|aktivujte před|nutno aktivovat|je třeba aktivovat|aktivujte nejpozději|nutné aktivovat do|nutno aktivovat do|je nutné aktivovat do|musí být aktivováno do|musí být aktivována do|je třeba aktivovat do|aktivovat nejpozději|aktivace do|lhůta pro aktivaci|aktivovat před|nutno aktivovat před|je nutné aktivovat před|musí být aktivováno před|musí být aktivována před|je třeba aktivovat před|vyžaduje aktivaci|neaktivované|nepoužité|nepoužitá|k aktivaci|čeká se na aktivaci|ještě neaktivováno|ještě neaktivované
R obnoví se|bude obnoveno|další platba|příští platba|další obnovení|datum obnovení|příští obnovení|obnovení dne|automaticky se obnoví|obnovuje se|automaticky obnoveno|bude automaticky obnoveno|automatické obnovení dne|obnoví se automaticky|datum automatického obnovení|obnovuje se automaticky|automaticky se prodlouží|prodlouží se automaticky|prodlužuje se|prodlužuje se automaticky|prodlouží se|bude prodlouženo|bude automaticky prodlouženo|datum prodloužení|příští vyúčtování|další vyúčtování|automaticky se obnovuje|automaticky se prodlužuje
Z neobnoví se|nebude obnoveno|neprodlouží se|nebude prodlouženo|neobnovuje se|neobnovuje se automaticky|neprodlužuje se|neprodlužuje se automaticky
S aktivováno|aktivní od|datum aktivace|aktivována|datum začátku|začátek|datum zahájení
a aktivní|aktivna
n neaktivováno|neaktivovaná|dosud neaktivováno|zatím neaktivováno|nepoužito|čeká na aktivaci|není aktivováno|dosud nepoužito
f zdarma|bezplatn|bezplatné|bezplatná
t zkušební|zkušební verze
d zařízení
p uživatel|osob|člen|osoby|lidé|členové|uživatelé|uživatelů
h sdíleno s vámi|sdílené s vámi|sdíleno od|sdílí s vámi|sdíleno uživatelem|sdíleno se mnou|sdílí uživatel
O sdíleno vámi|sdílíte|sdílím
V sdílí|sdílel|sdílela|sdíleno|sdílené
Y s vámi|vám|se mnou|s tebou
B sdílí|sdílel|sdílela
r automatické obnovení|automatické obnovování|automatické prodloužení|obnovení|automatické prodlužování|prodlužování
y zapnut|ano|povoleno|zapnuto|zapnuté|zapnuta|aktivní
z vypnut|ne|zakázáno|zrušeno|neaktivní|vypnuto|vypnuté|vypnuta
b blokován|zablokován|blokováno
u pozastaven|přerušen|pozastaveno|pozastavené|přerušeno|dočasně pozastaveno|pozastavená|pozastavený|dočasně pozastavené|zmrazeno|zmrazené|dočasně přerušeno|pozastaveno dočasně
i zahrnut|obsahuje|součástí|zahrnuto|zahrnuté|zahrnuje|součást
m další|více|zobrazit vše|načíst další|zobrazit všechny
s předplatné|licence|předplatného|licenc|plán|plány|tarif|produkty|předplatn
w vaše|váš|je|jsou|na|v|z|do|pro|a|toto|datum|den|doba|stav|použito|používá|používáno|využito|v používání|připojen|chráněn|aktuálně|produkt|ochrana|typ|verze|míst|automaticky|počet|dne|můj|moje|moji|naše|všechny|všechna|ještě|zatím|již|už|nyní|účet|účtu|bude|bylo|byla|být|pozvaní|pozvaných|přidané|propojená|připojená|připojené|registrovaná|aplikace|aplikací|program|programy|software|přehled|seznam|dočasně|celkem|celkový|rodina|co|tato|tuto|chráněná|používaná|použití|používání|používaných|platnost|období|svou|své|se|si|musí|tomto|verzi|tohoto|jen|pouze|prosím|protože|poté|potom|pak|následně|ročně|měsíčně|za rok|dph|termín
U použito|používá|používáno|využito|v používání|připojen|připojená|připojené|chráněn|chráněná|obsazeno|nainstalováno|používáte|využíváte|používáš
K až|nejvýše|maximálně|max|celkem|celkový|do
P dostupn|voln|k dispozici|zbývá|zbývají
C obnovuje se automaticky|automaticky se obnovuje|prodlužuje se automaticky|automaticky se prodlužuje
L dní|dny|den|měsíců|měsíce|měsíc|roků|roky|rok|let|týdnů|zbývá|zbývají|zbývajících
- zakoupeno|koupeno|datum nákupu|číslo objednávky
q koupit|nabídka|sleva|ušetřete|vyzkoušejte|akce|doporučeno|košík|košíku|objednat|líbit|doporučujeme|zajímat|vyzkoušet|výhodná|zahájit
o z|ze
g přihlásit|přihlášení
T smlouv|podmínk|prohlášení|podmínky|smlouva|smlouvy|ujednání|licenční smlouva
c kód|jednorázov|ověřovací
D stáhnout|stažení|instalovat|stahování|ke stažení|nainstalovat|nainstalujte|stáhněte
Q qr|naskenujte|skenovat|fotoaparát|naskenovat|oskenujte
N ne|není|nejsou|nemáte|žádné|žádná|žádný|nikdy|bez|nic
W pátek|sobota|neděle|pondělí|úterý|středa|čtvrtek|pá|so|ne|po|út|st|čt
k nemáte|nemáš|žádné|žádná|žádného|nejsou|není|neobsahuje
j zatím|ještě|dosud|momentálně|aktuálně|nyní|v současné době|zde|tu|v|ve|na|k|s|vašem|váš|vaše|vašemu|tvém|tomto|tento|účtu|účet|máte|jsou|je|přidané|přidáno|registrované|spojené|přiřazené|kaspersky|my|žádné|žádná|nemáte
G relace vypršela|platnost relace vypršela|relace skončila|relace byla ukončena|odhlášen|odhlášeni|přihlaste se znovu|přihlásit znovu|přihlaste se prosím znovu
`

export const hu = `
M jan|feb|márc|ápr|máj|jún|júl|aug|szept|okt|nov|dec|már=3|sze=9
E lejár|lejárat|lejárati dátum|érvényes|érvényesség vége|érvényesség|aktív eddig|lejárat dátuma|érvényes eddig|befejeződik|vége|véget ér|érvényességi idő|védett eddig|fizetve eddig
X lejárt|megszűnt|véget ért|lejárt ekkor|érvényessége lejárt|járt le|érvényességét vesztette|lezárult|véget ért ekkor|már nem érvényes|érvénytelen|megszűnt ekkor|lejártak|befejeződött
A aktiválja eddig|aktiválandó|aktiválja ezelőtt|aktiválja legkésőbb|aktiválási határidő|aktiválni kell|eddig kell aktiválni|előtt aktiválja|előtt kell aktiválni|aktiválni kell eddig|§ előtt aktiválandó|aktiválás határideje|aktiválás szükséges|aktiválásra váró|még nem aktivált|felhasználatlan|aktiválatlan|nincs még aktiválva
R megújul|következő fizetés|következő megújítás|megújítás dátuma|következő terhelés|automatikusan megújul|megújítás|meg fog újulni|automatikus megújítás dátuma|automatikusan meg fog újulni|automatikus megújulás dátuma|automatikusan megújítjuk|megújítás napja|automatikus megújítás napja|következő számlázás|következő számla
Z nem újul meg|nem újul meg automatikusan
S aktiválva|aktiválás dátuma|aktív ettől|kezdő dátum|kezdete|kezdés dátuma|kezdés napja
a aktív
n nincs aktiválva|még nincs aktiválva|nem aktivált|aktiválásra vár|használatlan|nem használt
f ingyenes|díjmentes|ingyen
t próba|próbaverzió|próbaidőszak
d eszköz|készülék|eszközből|eszközök|eszközei|eszközön|eszközöm|eszközeim
p felhasználó|személy|tag|emberek|személyek|tagok|felhasználók
h megosztva önnel|önnel megosztott|megosztotta|önnel megosztva|megosztva veled|megosztva általa|megosztotta önnel|általa megosztva
O ön megosztotta|ön által megosztott|ön osztotta meg
V megosztja|megosztotta|megosztott|megosztva
Y önnel|veled|velem
B megosztja
r automatikus megújítás|automatikus megújulás
y be|bekapcsolva|igen|engedélyezve|bekapcsolt|aktív|engedélyezett|be van kapcsolva
z ki|kikapcsolva|nem|letiltva|inaktív|lemondva|kikapcsolt|letiltott|tiltva|ki van kapcsolva
b zárolva|letiltott|zárolt|blokkolva|blokkolt|tiltva|letiltva|le van tiltva
u felfüggesztve|szünetel|felfüggesztett|szüneteltetve|ideiglenesen felfüggesztve|szüneteltetett|szünetelő|befagyasztva|felfüggesztés alatt|ideiglenesen szüneteltetve|ideiglenesen letiltva|várakoztatva
i tartalmaz|benne van|tartalmazza|benne foglalt|mellékelt|része|részei
m továbbiak|több|összes megjelenítése|további|összes|még több
s előfizetés|licenc|csomag|termékek|előfizetések|előfizetéseim|előfizetései|csomagok
w az|a|ön|és|ez|van|dátum|nap|időtartam|állapot|státusz|használt|használatban|felhasznált|csatlakoztatott|védett|jelenleg|termék|védelem|típus|verzió|hely|automatikusan|száma|ig|db|saját|az ön|önnek|összes|még|már|most|fiók|fiókban|lesz|volt|meghívott|meghívottak|hozzáadott|regisztrált|alkalmazás|alkalmazások|app|program|programok|szoftver|áttekintés|lista|ideiglenesen|összesen|család|mi|mit|ezt|használatban lévő|lévő|érvényességi|időszak|eszközeim|napon|napján|dátuma|kell|ekkor|ebben|is|erre|z|csak|kérjük|mert|ezután|azután|majd|utána|évente|havonta|áfa|én|án|jén|ján
U használt|használatban|felhasznált|csatlakoztatott|védett|foglalt|telepített|használ|használsz|ön használ|használja
K legfeljebb|maximum|max|összesen|akár
P elérhető|szabad|maradt
C automatikusan megújul
L nap|napig|hónap|hónapig|év|évig|hét|hátra|hátralévő|maradt|múlva
- megvásárolva|vásárlás dátuma|rendelésszám
q vásárlás|vásároljon|ajánlat|kedvezmény|akció|próbálja|ajánlott|kosár|kosárba|rendelés|megrendel|tetszhet|ajánljuk|vásárl|próbálja ki|váltson|érdekelheti|indítása
v eszközből|ből|ből az
g bejelentkezés|bejelentkezik|belépés|jelentkezzen be|lépjen be
T megállapodás|feltétel|nyilatkozat|szerződés|feltételek|feltételei
c kód|egyszeri|ellenőrző
D letölt|telepít|letöltés|letöltések|letöltése|telepítés|telepítse|töltse le
Q qr|olvassa be|beolvas|kamera|szkennel
N nincs|nincsenek|nem|soha|nélkül|semmi
W péntek|szombat|vasárnap|hétfő|kedd|szerda|csütörtök|p|szo|v|h|k|sze|cs
k nincs|nincsenek|nincsen|egyetlen
j még|jelenleg|most|önnek|ön|neked|az|a|ebben|ez|fiókban|fiókjában|fiókodban|fiókhoz|fiók|itt|egyetlen|sincs|előfizetése sincs|hozzáadott|regisztrált|hozzárendelt|egy|egyelőre|kaspersky|my|nincs
G munkamenet lejárt|munkamenete lejárt|munkamenet véget ért|munkamenete véget ért|kijelentkeztettük|kijelentkezett|jelentkezzen be újra|jelentkezz be újra|bejelentkezés újra
`

export const ro = `
M ian|feb|mar|apr|mai|iun|iul|aug|sept|oct|noi|dec|noiem=11|sep=9|nov=11
E expiră|expirare|data expirării|valabil până|valabilă până|activ până|activă până|până la|se încheie|data de expirare|se termină|valid până|termină la|va expira|data de încheiere|plătit până|valabil până la|valabilă până la|activ până la|sfârșitul abonamentului|sfârșit|expiră la|expiră pe|sfârșitul|valabilitate|protejat până|încheiere
X expirat|expirată|a expirat|încheiat|încheiată|s-a încheiat|a expirat pe|a expirat la|expirat la|expirat pe|încheiat la|s-a încheiat la|s-a încheiat pe|a luat sfârșit|expirată la|expirată pe|s-a terminat|încheiate|expirate|nu mai este valabil|nu mai este valabilă|nu mai este activ|nu mai este activă|terminat|terminată|finalizat|finalizată
A activați înainte|activați până|activează înainte|activează până|trebuie activat|de activat înainte|de activat până|activați până la|activați înainte de|activează înainte de|trebuie activat până la|trebuie activat înainte de|trebuie activată înainte de|trebuie activată până la|de activat până la|activare până la|termen de activare|activați cel târziu|necesită activare|de activat|activare în așteptare|neactivate|nefolosită|încă neactivată|în așteptare de activare
R se reînnoiește|reînnoire la|următoarea plată|următoarea reînnoire|data reînnoirii|va fi reînnoit|se reînnoiește automat|reînnoire pe|se reînnoiește automat pe|se reînnoiește automat la|va fi reînnoit automat|reînnoire automată pe|reînnoire automată la|va fi reînnoit automat la|data reînnoirii automate|următoarea factură|următoarea facturare|data facturării|se reînnoieşte automat
Z nu se reînnoiește|nu va fi reînnoit
S activat|activată|activ din|data activării|data începerii|data de început|început
a activ|activă
n neactivat|neactivată|nu este activat|încă neactivat|neutilizat|nefolosit|în așteptarea activării|neutilizată
f gratuit|gratis|gratuită|fără costuri
t probă|versiune de probă|perioadă de probă|de probă|versiune de încercare|de încercare|perioadă de încercare|încercare
d dispozitiv
p utilizator|persoan|membr|persoane|membri|utilizatori|oameni
h partajat cu dvs|partajat cu dumneavoastră|partajată cu dvs|partajat de|partajată de|partajat cu tine|partajată cu tine|partajată cu dumneavoastră|distribuit de|distribuită de|distribuit cu dvs|distribuit cu tine
O partajat de dvs|partajați|partajat de tine
V partajează|partajat|partajată|a partajat|distribuit|distribuită|distribuie
Y cu dvs|cu dumneavoastră|cu tine|cu mine
r reînnoire automată|reînnoirea automată|reînnoire
y activat|pornit|pornită|da
z dezactivat|dezactivată|oprit|oprită|nu|inactiv|anulat
b blocat
u suspendat|întrerupt|suspendată|în pauză|pus în pauză|suspendat temporar|înghețat|înghețată|întreruptă|suspendată temporar|pusă în pauză|în așteptare temporară|suspendate
i inclus|include|incluse|inclusă|conține|cuprinde
m mai multe|afișați tot|afișează tot|alte|afișați toate|afișează toate|încărcați mai multe|mai mult|vezi toate|încă
s abonament|licenț|abonamente|abonamentele|licență|licențe|plan|planuri|produse|abonamentul
w dvs|dumneavoastră|este|sunt|la|în|pe|din|de|pentru|și|acest|această|data|ziua|perioada|stare|starea|utilizate|folosite|utilizat|în uz|conectate|protejate|în prezent|produs|protecție|tip|versiune|locuri|automat|numărul|al|ul|a|meu|mea|mele|mei|nostru|toate|toți|încă|deja|acum|cont|contul|fost|va|fi|ați|invitați|invitat|adăugați|adăugate|asociate|înregistrate|aplicație|aplicații|aplicația|app|program|programe|software|prezentare|listă|lista|temporar|total|familie|familia|ce|acestui|în utilizare|utilizare|valabilitate|perioadă|sau|ale|o|aveți|trebuie|protecția|status|statut|doar|numai|deoarece|apoi|ulterior|după aceea|pe an|pe lună|anual|tva
U utilizate|folosite|utilizat|în uz|conectate|protejate|ocupate|instalate|în utilizare|folosești|utilizați|folosiți|utilizezi|instalat|instalată|instalat pe
K până la|maximum|maxim|cel mult|max|în total|total
P disponibil|liber|rămase
C se reînnoiește automat|se reînnoieşte automat
L zile|zi|luni|lună|ani|an|săptămâni|rămase|rămas|rămân
- cumpărat|achiziționat|data achiziției|număr comandă|numărul comenzii
q cumpără|cumpărați|ofertă|reducere|economisiți|încercați|promoție|recomandat|coș|comanda|comandați|plăcea|recomandăm|interesa|oferta|treceți la|începeți
o din|de
g conectare|autentificare|conectați
T acord|termeni|condiți|declarați|termenii|condiții|condițiile|acordul|contract|contractul|acordurile
c cod|unică|verificare
D descărca|descarc|instal|descărcați|descărcare|descărcări|descărcările|descarcă|instalați|instalare|instalează|obțineți
Q qr|scanați|scanează|scana|camera|cameră
N nu|niciun|nicio|niciodată|fără|nimic
W vineri|sâmbătă|duminică|luni|marți|miercuri|joi|vin|sâm|dum|lun|mar|mie
k niciun|nicio|nu aveți|nu ai|nu există|nu sunt|nu deții|nu dețineți
j încă|momentan|în prezent|în acest moment|deocamdată|aici|în|pe|la|acest|acestui|cont|contul|contului|dvs|dumneavoastră|tău|dumneavoastra|aveți|ai|există|sunt|este|adăugat|adăugate|asociat|asociate|înregistrat|înregistrate|kaspersky|my|nu|niciun|nicio
G sesiunea a expirat|sesiunea dvs a expirat|sesiune expirată|sesiunea s-a încheiat|deconectat|conectați-vă din nou|autentificați-vă din nou
`

export const et = `
M jaan|veebr|märts|apr|mai|juuni|juuli|aug|sept|okt|nov|dets
E aegub|kehtib kuni|kehtiv kuni|aktiivne kuni|lõpeb|aegumiskuupäev|lõppkuupäev|kuni|aegumine|kehtivuse lõpp|kehtivusaeg|makstud kuni|tellimuse lõpp|lõpeb kuupäeval|lõpp|aegub kuupäeval|kehtivus|kaitstud kuni
X aegunud|lõppenud|on aegunud|kehtivus on lõppenud|aegus|aegus kuupäeval|lõppes|lõppes kuupäeval|kehtis kuni|kehtivus lõppes|on lõppenud|aegunud kuupäeval|enam ei kehti|ei kehti enam|lõppenud kuupäeval|kehtetu
A aktiveeri enne|aktiveerige enne|aktiveerige hiljemalt|tuleb aktiveerida|aktiveeri hiljemalt|aktiveerida enne|aktiveerida hiljemalt|tuleb aktiveerida enne|tuleb aktiveerida hiljemalt|aktiveerimise tähtaeg|aktiveerige kuni|aktiveerida kuni|peab olema aktiveeritud|vajab aktiveerimist|veel aktiveerimata|aktiveerimist ootav|aktiveerimise ootel
R uueneb|pikeneb|järgmine makse|järgmine uuendamine|uuendamise kuupäev|uuendatakse|pikendatakse|järgmine pikendamine|uuendatakse automaatselt|uueneb automaatselt|pikeneb automaatselt|automaatne uuendamine toimub|automaatse uuendamise kuupäev|pikendatakse automaatselt|järgmine arve|järgmine arveldus
Z ei uuene|ei uuendata|ei pikene
S aktiveeritud|aktiveerimise kuupäev|aktiivne alates|alguskuupäev|algus
a aktiiv
n aktiveerimata|pole aktiveeritud|ei ole aktiveeritud|kasutamata|ootab aktiveerimist|pole veel aktiveeritud
f tasuta|tasuta versioon
t prooviversioon|prooviperiood|proov|prooviaeg|proovitellimus
d seade|seadme|seadmest
p kasutaja|inime|isik|liige|inimesed|isikud|kasutajad|kasutajat|liikmed|kasutajatest|inimest
h teiega jagatud|jagatud teiega|jaganud|sinuga jagatud|jagatud sinuga|jagas|jagaja
O teie jagatud|jagate
V jagab|jagas|jagatud|jaganud
Y teiega|sinuga|minuga|teile|sulle
B jagab|jagas
r automaatne uuendamine|automaatne pikendamine|automaatne uuenemine|uuendamine|pikendamine|automaatse uuendamise|automaatse pikendamise
y sees|sisse lülitatud|jah|lubatud
z väljas|välja lülitatud|ei|keelatud|tühistatud|mitteaktiivne
b blokeeritud
u peatatud|pausil|ajutiselt peatatud|katkestatud|külmutatud|ootel|ajutiselt katkestatud|peatatud ajutiselt
i sisaldab|sisaldub|kaasas|sisalduvad|kuulub|kuuluvad|hõlmab|lisatud rakendused|kaasasolevad
m rohkem|kuva kõik|näita kõiki|veel|laadi rohkem|ülejäänud
s tellimus|litsents|tellimused|tellimusi|litsentsid|litsentsi|pakett|paketid|tooted
w teie|on|ja|see|selle|kuupäev|päev|periood|olek|staatus|kasutusel|kasutatud|kasutatakse|ühendatud|kaitstud|praegu|toode|kaitse|tüüp|versioon|kohta|automaatselt|arv|minu|meie|kõik|veel|juba|nüüd|konto|kontol|oli|kutsutud|lisatud|seotud|registreeritud|rakendus|rakendused|rakendusi|äpp|programm|programmid|tarkvara|ülevaade|loend|ajutiselt|kokku|pere|mis|sellele|selles|kasutuses|kasutatavad|kehtivus|teil|olevad|olevate|kuupäeval|hiljemalt|seda|ainult|palun|sest|seejärel|edaspidi|pärast seda|aastas|kuus|km
U kasutusel|kasutatud|kasutatakse|ühendatud|kaitstud|hõivatud|kasutuses|kasutate|kasutad
K kuni|maksimaalselt|maks|kõige rohkem|kokku
P vaba|vabu|saadaval|alles
C uueneb automaatselt|pikeneb automaatselt|uuendatakse automaatselt
L päeva|päev|kuud|kuu|aastat|aasta|nädalat|jäänud|alles
- ostetud|ostukuupäev|tellimuse number
q osta|pakkumine|soodus|säästa|proovi|kampaania|soovitatav|ostukorv|ostukorvi|tellima|telli kohe|meeldida|soovitame|proovige|allahindlus|alustage
v seadmest|st|ist
g logi sisse|sisselogimine
T leping|tingimus|avaldus|tingimused|lepingud|kasutustingimused|lepingu|kasutustingimus
c kood|ühekordne|kinnitus
D laadi alla|allalaadimine|installi|allalaadimised|laadige alla|installige|paigalda|paigaldage
Q qr|skanni|skannige|skaneeri|kaamera
N ei|pole|puuduvad|puudub|ühtegi|mitte|kunagi|ilma
W reede|laupäev|pühapäev|esmaspäev|teisipäev|kolmapäev|neljapäev|r|l|p|e|t|k|n
k pole|ei ole|puuduvad|puudub|ühtegi|ühtki
j teil|sul|sinul|teie|sinu|veel|praegu|hetkel|siin|sellel|selle|kontol|konto|kontoga|kasutajakontol|ühtegi|ühtki|on|lisatud|registreeritud|seotud|kaspersky|my|pole
G seanss on aegunud|seanss aegus|seanss on lõppenud|seanss lõppes|välja logitud|logige uuesti sisse|logi uuesti sisse
`

export const lv = `
M janv|febr|mart|apr|maij|jūn|jūl|aug|sept|okt|nov|dec
E beidzas|derīgs līdz|derīga līdz|derīgs|aktīvs līdz|aktīva līdz|termiņš beidzas|beigu datums|derīguma termiņš|termiņa beigas|līdz|derīguma beigu datums|zaudē spēku|apmaksāts līdz|beigu termiņš|termiņš līdz|spēkā līdz|beidzas datumā|aizsargāts līdz|beigsies|beigas|termiņš beigsies|abonementa termiņš beidzas|derīgums
X beidzies|beigusies|termiņš beidzies|izbeigts|ir beidzies|ir beigusies|derīguma termiņš beidzies|beidzās|derīguma termiņš beidzās|beidzās termiņš|bija derīgs līdz|bija derīga līdz|termiņš beidzās|spēkā bija līdz|noslēdzās|termiņš ir beidzies|abonementa termiņš ir beidzies|vairs nav derīgs|vairs nav derīga|nederīgs|nederīga|vairs nav aktīvs
A aktivizējiet līdz|aktivizēt līdz|aktivizējiet pirms|jāaktivizē|aktivizējiet ne vēlāk|jāaktivizē līdz|jāaktivizē pirms|aktivizēt pirms|aktivizācijas termiņš|aktivizēt ne vēlāk|nepieciešama aktivizēšana|neaktivizēta|vēl neaktivizēts|neizmantots|neizmantota
R atjaunosies|tiks atjaunots|tiks atjaunota|nākamais maksājums|nākamā atjaunošana|atjaunošanas datums|tiek atjaunots|tiek atjaunota|atjaunojas|atjaunojas automātiski|tiks automātiski atjaunots|tiks automātiski atjaunota|automātiski atjaunosies|automātiskā atjaunošana notiks|automātiskās atjaunošanas datums|atjaunosies automātiski|automātiski tiks atjaunots|nākamais rēķins|rēķina datums|tiek atjaunots automātiski|tiek automātiski atjaunots
Z netiks atjaunots|netiks atjaunota|neatjaunojas
S aktivizēts|aktivizēta|aktivizācijas datums|aktīvs kopš|sākuma datums|sākums
a aktīv
n nav aktivizēts|nav aktivizēta|vēl nav aktivizēts|vēl nav aktivizēta|neaktivizēt|nav izmantots|neizmantot|gaida aktivizāciju|nav vēl aktivizēts|gaida aktivizēšanu|neaktivizēts
f bezmaksas|bez maksas
t izmēģinājum|izmēģinājuma versija
d ierīc|ierīču|ierīcēm|ierīces|ierīcēs
p lietotāj|person|dalībniek|cilvēk|cilvēki|personas|lietotāji|lietotājiem|dalībnieki|lietotājus
h kopīgots ar jums|kopīgota ar jums|kopīgoja|koplietots ar jums|koplietota ar jums|kopīgots no|koplieto lietotājs|kopīgojis
O jūs kopīgojat|jūsu kopīgots|kopīgojat|kopīgoju|koplietojat|koplietoju
V koplieto|kopīgo|kopīgoja|kopīgots|kopīgota|koplietots|koplietota|dalās|kopīgot|kopīgošan|koplietot|koplietošan
Y ar jums|ar tevi|ar mani|jums
B kopīgo|koplieto|kopīgoja
r automātiskā atjaunošana|automātiska atjaunošana|automātiskā pagarināšana|atjaunošana
y ieslēgt|jā|iespējot
z izslēgt|nē|atspējot|atcelt|neaktīv
b bloķēt
u apturēt|apturēts|apturēta|pauzēts|pauzēta|īslaicīgi apturēts|īslaicīgi apturēta|iesaldēts|iesaldēta|īslaicīgi pauzēts|uz laiku apturēts|uz laiku apturēta|pārtraukts|pārtraukta
i iekļaut|ietver|iekļauts|iekļautās|iekļautie|ietilpst|iekļautas|satur
m vairāk|vēl|rādīt visu|rādīt visus|rādīt visas|ielādēt vairāk|citi|pārējie
s abonement|licenc|abonements|abonementi|abonementu|licence|licences|plāns|plāni|produkti
w jūsu|ir|un|šis|šī|datums|diena|periods|statuss|stāvoklis|izmantots|izmantoti|izmantotas|lietošanā|tiek|izmantotās|pievienotas|aizsargātas|pašlaik|produkts|aizsardzība|veids|versija|vietas|automātiski|skaits|gada|g|mans|mani|mana|manas|mūsu|visi|visas|vēl|jau|tagad|konts|kontā|bija|tika|uzaicināti|uzaicinātie|pievienoti|pievienotās|savienotās|reģistrētas|lietotne|lietotnes|programma|programmas|programmatūra|pārskats|saraksts|īslaicīgi|kopā|kopējais|ģimene|kas|šajā|aizsargātās|aizsargāto|izmantoto|lietotās|derīgums|derīguma|jums|tiks|būs|datumā|šo|jums vēl|tikai|lūdzu|jo|pēc tam|tad|gadā|mēnesī|pvn
U izmantots|izmantoti|izmantotas|lietošanā|izmantotās|pievienotas|pievienotās|aizsargātas|aizņemtas|savienotās|instalētas|jūs izmantojat|izmantojat|tiek izmantota|tiek izmantotas
K līdz|ne vairāk kā|maksimāli|maks|kopā|kopējais
P pieejam|brīv|atlikuš
C tiek atjaunots automātiski|atjaunojas automātiski|tiek automātiski atjaunots
L dienas|diena|dienu|mēneši|mēnesis|mēnešu|gadi|gadu|nedēļas|atlikušas|atlicis|atlikušās|atlikuši
- iegādāts|pirkuma datums|pasūtījuma numurs
q pirkt|pērciet|piedāvājum|atlaid|ietaupiet|izmēģiniet|akcija|ieteicam|grozs|grozā|grozam|pasūtīt|patikt|iesakām|izmēģin|ieteikumi|sākt
o no
g pierakstīties|pieteikties|ielogoties|ieiet
T līgum|noteikum|paziņojum|noteikumi|nosacījumi|līgums|līgumi|vienošanās
c kods|kodu|vienreizēj|verifikācij
D lejupielād|instalēt|lejupielādes|lejupielāde|lejupielādēt|lejupielādējiet|instalējiet|iegūt
Q qr|skenējiet|noskenējiet|skenēt|kamera|kameru
N nav|neviena|neviens|nekad|bez|ne
W piektd|sestd|svētd|pirmd|otrd|trešd|ceturtd
s licenču|abonementiem
k nav|nevien|neviena|neviens
j jums|tev|vēl|pašlaik|šobrīd|pagaidām|šeit|šajā|jūsu|tavā|kontā|konta|kontam|konts|ir|pievienots|pievienotu|reģistrēts|reģistrētu|saistīts|saistītu|neviena|nevienu|kaspersky|my|nav
G sesija ir beigusies|sesijas laiks ir beidzies|sesija beidzās|sesija ir pārtraukta|izrakstījāties|jūs esat izrakstīts|pierakstieties vēlreiz|piesakieties vēlreiz
`

export const lt = `
M saus|vas|kov|bal|geg|birž|liep|rugpj|rugs|spal|lapk|gruod
E baigiasi|galioja iki|galiojimo pabaiga|aktyvi iki|aktyvus iki|pabaigos data|galiojimo data|galiojimas baigiasi|iki|baigia galioti|baigsis|galiojimo laikas|apmokėta iki|galiojimo pabaigos data|prenumeratos pabaiga|pabaiga|saugoma iki|baigs galioti|galiojimas|apsaugota iki
X baigėsi|pasibaigė|nebegalioja|pasibaigęs|pasibaigusi|galiojimas baigėsi|baigėsi galiojimas|galiojo iki|galiojimas pasibaigė|baigė galioti|nustojo galioti|baigtas|baigta|pasibaigę|nebeaktyvi|nebeaktyvus|negalioja nuo|nustojo veikti
A suaktyvinkite iki|aktyvinti iki|suaktyvinti iki|aktyvuokite iki|būtina suaktyvinti|aktyvuoti iki|aktyvinkite iki|turi būti suaktyvinta iki|turi būti aktyvuota iki|reikia suaktyvinti iki|reikia aktyvuoti iki|aktyvinimo terminas|suaktyvinkite prieš|reikia suaktyvinti|reikia aktyvinti|dar neaktyvinta|dar nenaudota|nenaudota|laukia aktyvavimo|neaktyvuotas
R atnaujinama|bus atnaujinta|kitas mokėjimas|kitas atnaujinimas|atnaujinimo data|pratęsiama|bus pratęsta|atsinaujina|kitas pratęsimas|automatiškai atnaujinama|pratęsimo data|bus automatiškai atnaujinta|automatiškai pratęsiama|bus automatiškai pratęsta|automatinio atnaujinimo data|automatinis atnaujinimas įvyks|atsinaujins automatiškai|bus atnaujinta automatiškai|automatinio pratęsimo data|atsinaujins|automatiškai atsinaujins|kita mokėjimo data|kito mokėjimo data|kita sąskaita|atnaujinama automatiškai
Z nebus atnaujinta|neatnaujinama|nebus pratęsta
S suaktyvinta|aktyvuota|aktyvi nuo|aktyvinimo data|aktyvavimo data|pradžios data|pradžia
a aktyvi|aktyvus
n nesuaktyvinta|neaktyvuota|dar nesuaktyvinta|dar neaktyvuota|nenaudojama|laukia aktyvinimo|nepanaudota|laukia suaktyvinimo|neaktyvinta|laukiama aktyvinimo
f nemokam|nemokama|nemokamas|nemokamai
t bandomoji|bandomasis|bandomosios|bandomoji versija|bandomasis laikotarpis|bandymo|bandymas|bandymą
d įrengin|įrenginių|įrenginiai|įrenginiuose
p naudotoj|vartotoj|žmon|asm|nar|žmonės|asmenys|naudotojai|naudotojų|nariai|vartotojai|vartotojų
h bendrinama su jumis|dalijamasi su jumis|pasidalino|bendrina naudotojas|pasidalijo
O jūs bendrinate|bendrinate|bendrinu|dalijatės
V bendrina|dalijasi|pasidalijo|bendrinama|bendrino|pasidalyta
Y su jumis|su tavimi|su manimi
B bendrina|bendrino|dalijasi|pasidalijo|pasidalino
r automatinis atnaujinimas|automatinis pratęsimas|atnaujinimas|automatinio atnaujinimo|automatinio pratęsimo
y įjungt|taip|įgalint
z išjungt|ne|išjung|atšaukt|neaktyv
b užblokuot|blokuojam
u sustabdyt|pristabdyt|sustabdyta|pristabdyta|laikinai sustabdyta|sustabdytas|laikinai pristabdyta|įšaldyta|įšaldytas|laikinai išjungta|pristabdytas|laikinai sustabdytas|pauzė
i įtraukt|apima|įskaičiuot|įtraukta|įtrauktos|įeina|sudaro|įskaičiuota
m daugiau|rodyti visus|dar|rodyti visas|įkelti daugiau|kitos|likusias|rodyti daugiau
s prenumerat|licencij|prenumerata|prenumeratos|prenumeratų|licencija|licencijos|planas|planai|produktai
w jūsų|yra|ir|ši|šis|data|diena|laikotarpis|būsena|naudojama|naudojami|panaudota|naudojamų|prijungta|apsaugota|šiuo metu|produktas|apsauga|tipas|versija|vietų|automatiškai|skaičius|m|d|metų|mano|mūsų|visi|visos|dar|jau|dabar|paskyra|paskyroje|buvo|bus|pakviesti|pakviestų|pridėti|susieti|prijungti|prijungtų|registruoti|programa|programos|programėlė|programėlės|programų|programinė|įranga|apžvalga|sąrašas|laikinai|iš viso|viso|šeima|kas|šioje|apsaugoti|apsaugotų|panaudotų|galiojimas|galiojimo|jūs|turi|būti|dieną|naudojate|šią|šiame|tik|prašome|nes|vėliau|tada|paskui|per metus|per mėnesį|po to|pvm
U naudojama|naudojami|panaudota|naudojamų|prijungta|prijungti|apsaugota|užimta|įdiegta|naudojate|naudoji
K iki|ne daugiau kaip|daugiausia|maks|iš viso|viso
P laisv|prieinam|likę
C atnaujinama automatiškai|automatiškai atnaujinama
L dienos|diena|dienų|mėnesiai|mėnesis|mėnesių|metai|savaitės|liko|likusios|likę
- įsigyta|pirkimo data|užsakymo numeris
q pirkti|pirkite|pasiūlym|nuolaid|sutaupykite|išbandykite|akcija|rekomenduojam|krepšelis|krepšelį|užsakyti|patikti|rekomenduoja|įsigyti|įsigykite|išbandy|pradėti
o iš
g prisijungti|prisijungimas
T sutart|sąlyg|pareiškim|sąlygos|sutartis|sutartys|susitarimas|naudojimo sąlygos
c kod|vienkartin|patvirtinimo
D atsisiųs|įdiegti|atsisiuntimai|atsisiuntimas|atsisiųsti|atsisiųskite|įdiekite|gauti
Q qr|nuskaitykite|nuskaityti|skenuokite|kamera|kamerą
N nėra|neturite|jokių|niekada|be|nieko|ne
W penktadienis|šeštadienis|sekmadienis|pirmadienis|antradienis|trečiadienis|ketvirtadienis|pn|št|sk|pr|an|tr|kt
k nėra|neturite|neturi|jokių|jokios|nėra jokių
j dar|kol kas|šiuo metu|dabar|čia|jūs|tu|jūsų|tavo|šioje|šios|paskyroje|paskyra|paskyros|paskyrai|yra|pridėtų|pridėta|registruotų|susietų|priskirtų|nė vienos|jokių|jokios|kaspersky|my|nėra
G sesija baigėsi|sesijos laikas baigėsi|sesija pasibaigė|sesijos galiojimas baigėsi|atsijungėte|atjungti|prisijunkite iš naujo|prisijunkite dar kartą
`

export const fi = `
M tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu
E vanhenee|voimassa|päättyy|umpeutuu|päättymispäivä|voimassaolo päättyy|viimeinen voimassaolopäivä|asti|saakka|vanhenemispäivä|voimassaoloaika|erääntyy|voimassa asti|voimassa saakka|päättyminen|voimassaolo|suojattu asti|maksettu asti|loppuu
X vanhentunut|päättynyt|umpeutunut|on vanhentunut|on päättynyt|vanheni|vanhentui|päättyi|umpeutui|oli voimassa|voimassaolo päättyi|erääntyi|loppunut|loppui|ei enää voimassa|ei ole enää voimassa|päättyneet|vanhentuneet|vanhentuneita|rauennut|lakannut
A aktivoi ennen|aktivoitava|aktivoi viimeistään|aktivoitava ennen|aktivoitava viimeistään|on aktivoitava viimeistään|on aktivoitava ennen|aktivoinnin määräaika|viimeinen aktivointipäivä|aktivointi viimeistään|täytyy aktivoida|vaatii aktivoinnin|odottaa aktivoimista|vielä aktivoimatta|käyttämättä|aktivointi vaaditaan
R uusiutuu|uusitaan|seuraava maksu|seuraava uusiminen|uusimispäivä|uusiutuu automaattisesti|seuraava veloitus|uudistuu|uusitaan automaattisesti|automaattinen uusiminen tapahtuu|automaattisen uusimisen päivä|seuraava automaattinen uusiminen|seuraava laskutus|seuraava lasku
Z ei uusiudu|ei uusita
S aktivoitu|aktivointipäivä|aktiivinen alkaen|alkamispäivä|alkupäivä
a aktiivinen|käytössä|aktiivis|voimassa
n ei aktivoitu|ei vielä aktivoitu|aktivoimaton|aktivoimatta|käyttämätön|odottaa aktivointia|ei ole aktivoitu|ei käytössä vielä|ei ole aktiivinen
f ilmai|maksut|ilmainen|maksuton|ilmaisversio
t kokeilu|kokeiluversio
d lait|laitteesta|laitteet|laitteella|laitetta|laitteita|laitteesi|laitteeni|laitteista|laitteen|laitteeseen
p käyttäj|henkilö|jäsen|ihmiset|henkilöt|käyttäjät|käyttäjää|jäsenet|henkilöä|käyttäjistä
h jaettu kanssasi|jaettu sinulle|jakanut|jaettu kanssani|kanssasi jaettu|jakaa kanssasi|jakoi kanssasi
O sinun jakamasi|jaat
V jakaa|jakoi|jakanut|jaettu
Y kanssasi|sinulle|kanssani|minulle
B jakaa|jakoi
r automaattinen uusiminen|automaattinen uusinta|automaattinen jatkaminen|automaattinen uusiutuminen|automaattista uusimista|automaattista uusintaa|automaattisen uusimisen
y päällä|kyllä|käytössä
z pois|pois päältä|ei|poistettu käytöstä|ei käytössä|peruutettu|pois käytöstä|poissa käytöstä|ei ole käytössä|ei ole päällä
b estetty|lukittu
u keskeytetty|tauolla|jäädytetty|tilapäisesti keskeytetty|pysäytetty|jäissä|keskeytetty tilapäisesti|väliaikaisesti keskeytetty|tilapäisesti pysäytetty|pysäytetty väliaikaisesti
i sisältyy|sisältää|sisältyvät|sisällytetyt|mukana
m lisää|näytä kaikki|muut|lataa lisää|loput
s tilau|lisens|käyttöoikeu|tilaus|tilaukset|tilauksesi|tilaukseni|tilauksia|lisenssi|lisenssit|paketti|paketit|tuotteet
w sinun|on|ovat|ja|tämä|päivä|päivämäärä|kausi|tila|käytetty|yhdistetty|suojattu|tällä hetkellä|tuote|suojaus|tyyppi|versio|paikkaa|automaattisesti|määrä|kpl|omat|oma|minun|meidän|kaikki|vielä|jo|nyt|tili|tilillä|oli|kutsutut|kutsuttu|lisätyt|liitetyt|yhdistetyt|rekisteröidyt|sovellus|sovellukset|sovelluksia|ohjelma|ohjelmat|ohjelmisto|yleiskatsaus|luettelo|tilapäisesti|väliaikaisesti|yhteensä|perhe|mitä|tähän|tässä|suojatut|suojattuja|käytössä olevat|olevat|käytetyt|käytössä olevia|voimassaolo|tämän|tällä|tilaukseen|sinulla|päivänä|mennessä|jaetaan|suojauksesi|suojauksen|suojauksenne|ole|vain|koska|sen jälkeen|tämän jälkeen|sitten|vuodessa|kuukaudessa|sis|alv
U käytetty|käytössä|yhdistetty|suojattu|varattu|asennettu|käytetyt|käytät|käytätte|käytössäsi
K enintään|korkeintaan|maksimi|yhteensä|jopa
P vapaa|vapaana|vapaita|jäljellä
C uusiutuu automaattisesti
L päivää|päivä|kuukautta|kuukausi|vuotta|vuosi|viikkoa|jäljellä
- ostettu|ostopäivä|tilausnumero
q osta|tarjous|alennus|säästä|kokeile|kampanja|suositeltu|ostoskori|ostoskoriin|tilaa nyt|pitää|suosittelemme|kiinnostaa|vaihda|aloita
v laitteesta
g kirjaudu
T sopimu|ehdot|ehto|lausunto|sopimus|sopimukset|käyttöehtojamme|käyttöehtojadot|lisenssisopimus|käyttöeh
c koodi|kertakäyttö|vahvistus
D lataa|asenna|lataukset|lataus|ladattavat|hanki|latauksia
Q qr|skannaa|lue koodi|kamera|kameralla|skannaus
N ei|eivät|mitään|koskaan|ilman|yhtään
W perjantaina|lauantaina|sunnuntaina|maanantaina|tiistaina|keskiviikkona|torstaina|pe|la|su|ma|ti|ke|to|perjantai|lauantai|sunnuntai|maanantai|tiistai|keskiviikko|torstai
k ei ole|ei vielä ole|ei ole vielä|ei löydy|ei yhtään|ei sisällä
j sinulla|teillä|vielä|tällä hetkellä|toistaiseksi|nyt|täällä|tässä|tällä|tilillä|tilillesi|tililläsi|tiliisi|tiliin|yhtään|yhtäkään|mitään|lisätty|rekisteröity|liitetty|ole|kaspersky|my
G istunto on päättynyt|istuntosi on päättynyt|istunto päättyi|istuntosi päättyi|istunto on vanhentunut|istuntosi on vanhentunut|istunto vanheni|kirjattu ulos|kirjauduttu ulos|kirjaudu uudelleen
`

export const tr = `
M oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara
E sona eriyor|sona erer|sona erme|son kullanma|bitiş|bitiş tarihi|sona erecek|geçerlilik|geçerli|son tarih|tarihine kadar geçerli|tarihine kadar aktif|§ kadar geçerli|sona erme tarihi|bitiyor|tarihinde sona eriyor|tarihinde sona erecek|tarihine kadar|kadar geçerli|geçerlilik tarihi|son geçerlilik tarihi|tarihinde bitiyor|geçerlilik süresi|son geçerlilik|geçerlilik sonu|abonelik sonu|geçerlilik bitişi|son gün|tarihine kadar korunur
X sona erdi|süresi doldu|sona ermiş|bitti|süresi dolmuş|tarihinde sona erdi|tarihinde bitti|tarihinde doldu|sona erdiği tarih|sona erme tarihi geçti|süresi bitti|süresi dolan|sona erenler|süresi geçmiş|süresi geçti|geçersiz|artık geçerli değil|sona ermiştir|bitmiş
A tarihinden önce etkinleştir|etkinleştirme son tarih|önce etkinleştir|tarihine kadar etkinleştir|kadar etkinleştir|en geç etkinleştir|son etkinleştirme|tarihinden önce etkinleştirin|tarihine kadar etkinleştirin|son etkinleştirme tarihi|etkinleştirme için son tarih|tarihine kadar etkinleştirilmeli|tarihinden önce etkinleştirilmelidir|tarihine kadar etkinleştirilmelidir|§ tarihine kadar etkinleştir|§ tarihinden önce etkinleştir|etkinleştirilmesi gereken tarih|etkinleştirme gerekli|etkinleştirilecek|etkinleştirilmeyi bekleyen|kullanılmayan|aktif edilmedi|aktifleştirilmedi|henüz aktif değil
R yenilenecek|yenilenir|yenileniyor|sonraki ödeme|bir sonraki ödeme|yenileme tarihi|sonraki yenileme|tarihinde yenilenecek|tarihinde yenilenir|otomatik olarak yenilenecek|tarihinde otomatik olarak yenilenecek|bir sonraki yenileme|gelecek ödeme|otomatik olarak yenilenir|otomatik yenilenir|otomatik olarak yenilenecektir|otomatik yenileme tarihi|otomatik yenilenecek|tarihinde otomatik yenilenir|sonraki fatura tarihi|sonraki fatura|sonraki tahsilat|otomatik olarak yenileniyor
Z yenilenmeyecek|yenilenmez
S etkinleştirildi|etkinleştirme tarihi|tarihinde etkinleştirildi|başlangıç tarihi|başlangıç
a etkin|aktif
n etkinleştirilmedi|henüz etkinleştirilmedi|etkin değil henüz|kullanılmadı|henüz kullanılmadı|kullanılmamış|etkinleştirme bekliyor|etkinleştirilmemiş|etkinleştirme bekleniyor|etkinleştirilmeyi bekliyor
f ücretsiz|bedava
t deneme|deneme sürümü|deneme süresi
d cihaz|aygıt|cihazdan|aygıttan|cihazlar|cihazlarım|cihazınız|cihazda|cihazlarınız|aygıtlar|cihazın
p kullanıcı|kişi|üye|kişiler|üyeler|kullanıcılar
h sizinle paylaşıl|paylaşan|tarafından paylaşıl|sizinle paylaşılan|tarafından paylaşıldı|tarafından paylaşılıyor|tarafından paylaşılan
O sizin tarafınızdan paylaşıl|paylaştığınız
V paylaşıyor|paylaştı|paylaşıldı|paylaşılan|paylaşılıyor
Y sizinle|seninle|benimle
r otomatik yenileme|otomatik yenilenme
y açık|evet
z kapalı|hayır|devre dışı|iptal edildi|etkin değil
b engellen|bloke
u askıya alın|duraklatıl|donduruldu|askıya alındı|duraklatıldı|askıda|durduruldu|geçici olarak askıya alındı|geçici olarak durduruldu|beklemede|durdurulmuş|dondurulmuş|askıya alınmış|geçici olarak devre dışı|geçici olarak donduruldu
i dahil|içerir|içerdiği|kapsam|içindeki|dahil olan|birlikte gelen
m daha fazla|daha|tümünü göster|tümünü gör|diğer
s abonelik|aboneli|lisans|abonelikler|aboneliğiniz|aboneliklerim|aboneliğim|lisanslar|plan|planlar|ürünler|abonelikleriniz
w ve|bu|için|tarih|tarihi|tarihinde|gün|süre|durum|kullanılan|kullanıldı|kullanılıyor|kullanımda|bağlı|korunan|korunuyor|şu anda|ürün|koruma|tür|sürüm|yer|otomatik olarak|sayısı|sizin|benim|aboneliklerim|bizim|tüm|bütün|henüz|zaten|şimdi|hesap|hesabınızda|hesapta|oldu|olacak|olarak|davetli|davetliler|davet|edilen|eklenen|bağlanan|kayıtlı|uygulama|uygulamalar|uygulamaları|program|programlar|yazılım|genel|bakış|liste|listesi|geçici|toplam|aile|neler|ne|kullanımdaki|dönem|adet|şu|anda|tanesi|tane|ayrıca|yalnızca|sadece|lütfen|çünkü|sonra|ardından|sonrasında|daha sonra|yıllık|aylık|yılda|kdv|ye|ya|de|da|te|ta|e|a|den|dan
U kullanılan|kullanıldı|kullanılıyor|kullanımda|bağlı|korunan|korunuyor|dolu|yüklü|kullanımdaki|kullanıyorsunuz|kullanıyorsun|kullanmaktasınız
K en fazla|en çok|azami|toplam|kadar
P boş|boşta|müsait|kalan
C otomatik olarak yenilenir|otomatik olarak yenileniyor
L gün|gündür|ay|yıl|hafta|kaldı|kalan
- satın alındı|satın alma tarihi|sipariş numarası
q satın al|teklif|indirim|tasarruf|deneyin|kampanya|yükselt|önerilen|sepet|sepete|sipariş|beğenebil|öneri|ilginizi|denemesini başlat|denemeyi başlat
v cihazdan|aygıttan|dan|den|tan|ten|cihazın
g oturum aç|giriş yap
T sözleşme|koşul|şart|beyan|koşulları|sözleşmesi|şartlar|şartları
c kod|tek kullanımlık|doğrulama
D indir|yükle|indirmeler|indirme|indirin|yükleyin|kur|kurun|edinin
Q qr|karekod|tarayın|tara|taratın|kamera
N yok|değil|hiç|hiçbir|bulunmuyor|bulunmamaktadır|asla|olmadan
W cuma|cumartesi|pazar|salı|çarşamba|perşembe|cum|cmt|paz|pzt|sal|çar|per
k yok|bulunmuyor|bulunmamaktadır|mevcut değil|hiçbir|sahip değilsiniz
j henüz|şu anda|şu an|şimdilik|hiç|hiçbir|bir|burada|bu|hesap|hesabınızda|hesabında|hesapta|hesabınıza|hesaba|sizin|size ait|senin|kayıtlı|ekli|bağlı|eklenmiş|tanımlı|herhangi|kaspersky|my|aboneliğe
G oturumunuz sona erdi|oturum sona erdi|oturumunuzun süresi doldu|oturum süresi doldu|oturumunuz kapatıldı|oturumunuz zaman aşımına uğradı|tekrar oturum aç|yeniden oturum aç|tekrar giriş yap|yeniden giriş yap
`

export const vi = `
M tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12|thg 1=1|thg 2=2|thg 3=3|thg 4=4|thg 5=5|thg 6=6|thg 7=7|thg 8=8|thg 9=9|thg 10=10|thg 11=11|thg 12=12
E hết hạn|hết hạn vào|ngày hết hạn|có hiệu lực đến|hiệu lực đến|có giá trị đến|hoạt động đến|kết thúc|kết thúc vào|ngày kết thúc|đến ngày|đến hết ngày|còn hiệu lực đến|sẽ hết hạn|sẽ hết hạn vào|hạn dùng|hạn sử dụng|đến|hết hạn vào ngày|thời hạn|được bảo vệ đến
X đã hết hạn|đã kết thúc|đã hết hạn vào|hết hiệu lực|hết hạn vào|kết thúc vào|đã kết thúc vào|quá hạn|không còn hiệu lực|đã quá hạn|đã chấm dứt|hết thời hạn|đã hết thời hạn
A kích hoạt trước|kích hoạt trước ngày|cần kích hoạt trước|hạn kích hoạt|phải kích hoạt trước|phải được kích hoạt trước|cần được kích hoạt trước|phải kích hoạt trước ngày|kích hoạt muộn nhất|cần kích hoạt|chưa bắt đầu|chưa kích hoạt lần nào|đợi kích hoạt
R gia hạn vào|sẽ gia hạn|sẽ được gia hạn|thanh toán tiếp theo|lần thanh toán tiếp theo|gia hạn tiếp theo|ngày gia hạn|lần gia hạn tiếp theo|tự động gia hạn vào|sẽ tự động gia hạn|sẽ tự động gia hạn vào|ngày gia hạn tự động|gia hạn tự động vào|sẽ được gia hạn tự động
Z sẽ không gia hạn|không gia hạn
S đã kích hoạt|ngày kích hoạt|được kích hoạt|ngày bắt đầu|bắt đầu|hoạt động từ|có hiệu lực từ
a đang hoạt động|hoạt động|còn hiệu lực|đang hiệu lực|có hiệu lực|đang có hiệu lực
n chưa kích hoạt|chưa được kích hoạt|chưa sử dụng|chưa dùng|chờ kích hoạt|đang chờ kích hoạt
f miễn phí
t dùng thử|bản dùng thử|thử nghiệm|dùng thử miễn phí
d thiết bị
p người dùng|người|thành viên
h được chia sẻ với bạn|chia sẻ với bạn|được chia sẻ bởi|chia sẻ bởi|đã chia sẻ với bạn
O bạn chia sẻ|được bạn chia sẻ|do bạn chia sẻ
V chia sẻ|đã chia sẻ|được chia sẻ
Y với bạn|cho bạn|với tôi|cho tôi
r tự động gia hạn|gia hạn tự động|tự gia hạn
y bật|đã bật|có|đang bật
z tắt|đã tắt|không|đang tắt|đã hủy
b bị chặn|đã chặn|bị khóa
u tạm dừng|tạm ngưng|bị đình chỉ|đã tạm dừng|đình chỉ|bị tạm ngưng|tạm thời ngưng|bị tạm dừng|tạm ngừng|tạm khóa|đang tạm dừng|bị tạm khóa|đã tạm ngưng|đóng băng|đang bị đình chỉ
i bao gồm|đi kèm|kèm theo|gồm có|có trong gói
m thêm|xem tất cả|hiển thị thêm|hiển thị tất cả|xem thêm|tải thêm|khác|hiện tất cả
s gói đăng ký|đăng ký|giấy phép|gói|thuê bao|sản phẩm
w của|bạn|là|vào|ngày|cho|và|này|thời hạn|trạng thái|đã sử dụng|đã dùng|đang sử dụng|đang dùng|sử dụng|kết nối|được bảo vệ|hiện tại|sản phẩm|bảo vệ|loại|phiên bản|số|tự động|trên|đã|được|tôi|của tôi|chúng tôi|tất cả|vẫn|hiện|bây giờ|tài khoản|sẽ|mời|được mời|thêm|đăng ký trên|ứng dụng|phần mềm|chương trình|tổng quan|danh sách|tạm thời|tổng|tổng số|gia đình|gì|số lượng|vào ngày|các|những|trong|có|chiếc|người sở hữu|gói|nào|từ|chỉ|vui lòng|vì|sau đó|mỗi|hằng|tiếp theo|vat
U đã sử dụng|đã dùng|đang sử dụng|đang dùng|đã kết nối|được kết nối|được bảo vệ|đã cài đặt|bạn sử dụng|bạn đang dùng|bạn đang sử dụng|bạn dùng
K tối đa|lên đến|tổng cộng|tổng|tổng số|không quá
P còn trống|trống|còn lại
C sẽ tự động gia hạn
L ngày|tháng|năm|tuần|còn lại|còn
- ngày mua|đã mua|mã đơn hàng
q mua|ưu đãi|giảm giá|tiết kiệm|khuyến mãi|nâng cấp lên|đề xuất|giỏ hàng|thêm vào giỏ|đặt hàng|thích|gợi ý|dùng thử miễn phí|bắt đầu dùng thử
o trên|trong|trong số|trên tổng số|trong tổng số
g đăng nhập
T thỏa thuận|điều khoản|điều kiện|tuyên bố|hợp đồng
c mã|một lần|xác minh
D tải xuống|tải về|cài đặt|mục tải xuống|tải
Q qr|quét|máy ảnh|camera
N không|chưa có|không có|chẳng|không bao giờ
W thứ sáu|thứ bảy|chủ nhật|thứ hai|thứ ba|thứ tư|thứ năm|thứ 6|thứ 7|cn|thứ 2|thứ 3|thứ 4|thứ 5
k không có|chưa có|không có bất kỳ|chưa có bất kỳ|chưa sở hữu|không tồn tại|chưa đăng ký
j bạn|quý khách|hiện|hiện tại|hiện nay|vẫn|lúc này|ở đây|đây|nào|bất kỳ|trong|trên|với|tài khoản|này|của|của bạn|cả|được thêm|liên kết|kaspersky|my
G phiên đã hết hạn|phiên của bạn đã hết hạn|phiên đăng nhập đã hết hạn|phiên làm việc đã hết hạn|phiên đã kết thúc|phiên của bạn đã kết thúc|đã bị đăng xuất|đã đăng xuất|đăng nhập lại
`

export const id = `
M jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des|agt=8
E berakhir|berakhir pada|kedaluwarsa|kedaluwarsa pada|tanggal kedaluwarsa|berlaku hingga|berlaku sampai|aktif hingga|aktif sampai|tanggal berakhir|hingga|sampai|masa berlaku|valid hingga|akan berakhir|akan kedaluwarsa|masa berlaku hingga|masa berlaku sampai|masa aktif hingga|akhir|tanggal akhir|dilindungi hingga|berakhirnya
X telah berakhir|sudah berakhir|telah kedaluwarsa|sudah kedaluwarsa|tidak berlaku lagi|telah berakhir pada|kedaluwarsa|telah kedaluwarsa pada|habis masa berlakunya|sudah tidak berlaku|tidak lagi aktif|lewat masa berlaku|habis masa berlaku
A aktifkan sebelum|aktivasi sebelum|harus diaktifkan|aktifkan paling lambat|batas aktivasi|harus diaktifkan sebelum|harus diaktifkan paling lambat|perlu diaktifkan sebelum|batas waktu aktivasi|tenggat aktivasi|perlu diaktifkan|perlu aktivasi|aktivasi tertunda|belum dimulai|belum pernah diaktifkan
R diperpanjang pada|akan diperpanjang|pembayaran berikutnya|perpanjangan berikutnya|tanggal perpanjangan|diperpanjang otomatis|pembaruan berikutnya|diperbarui pada|akan diperbarui|tagihan berikutnya|diperpanjang otomatis pada|diperpanjang secara otomatis pada|akan diperpanjang otomatis pada|akan diperpanjang secara otomatis|perpanjangan otomatis pada|tanggal perpanjangan otomatis|diperpanjang secara otomatis|penagihan berikutnya|tanggal penagihan berikutnya|tanggal tagihan berikutnya
Z tidak akan diperpanjang|tidak diperpanjang
S diaktifkan|tanggal aktivasi|aktif sejak|tanggal mulai|mulai
a aktif
n belum diaktifkan|belum aktif|belum digunakan|menunggu aktivasi|tidak diaktifkan|belum dipakai
f gratis|tanpa biaya|cuma-cuma
t uji coba|percobaan|versi uji coba
d perangkat|gawai
p pengguna|orang|anggota
h dibagikan dengan anda|dibagikan kepada anda|dibagikan oleh
O dibagikan oleh anda|anda bagikan
V berbagi|membagikan|dibagikan
Y dengan anda|kepada anda|dengan saya|kepada saya
r perpanjangan otomatis|pembaruan otomatis|perpanjang otomatis
y nyala|hidup|ya|diaktifkan|aktif|dihidupkan|dinyalakan
z mati|nonaktif|tidak|dinonaktifkan|dibatalkan|tidak aktif|dimatikan
b diblokir
u ditangguhkan|dijeda|ditangguhkan sementara|dihentikan sementara|dibekukan|dihentikan sejenak|dinonaktifkan sementara|dalam penangguhan|tertunda sementara
i termasuk|sudah termasuk|disertakan|mencakup|berisi|isi paket|yang disertakan
m lainnya|lebih banyak|tampilkan semua|lagi|muat lebih banyak|lihat semua|selengkapnya
s langganan|lisensi|paket|produk
w anda|ini|pada|untuk|dan|di|tanggal|hari|jangka waktu|status|digunakan|dipakai|terpakai|sedang digunakan|terhubung|terlindungi|saat ini|produk|perlindungan|jenis|versi|tempat|otomatis|jumlah|secara|telah|saya|kami|semua|masih|sudah|sekarang|akun|akun anda|akan|yang|diundang|ditambahkan|terdaftar|aplikasi|program|perangkat lunak|ringkasan|daftar|sementara|total|keluarga|apa|apa saja|dilindungi|sedang|masa|periode|pada tanggal|dengan|dalam|milik|oleh sistem|ada|hanya|harap|silakan|karena|kemudian|setelah itu|selanjutnya|lalu|per|ppn
U digunakan|dipakai|terpakai|sedang digunakan|terhubung|terlindungi|terpasang|dilindungi|anda menggunakan|menggunakan|anda memakai|memakai
K hingga|maksimal|maksimum|paling banyak|total|sampai dengan
P tersedia|kosong|tersisa
C diperpanjang otomatis|diperpanjang secara otomatis
L hari|bulan|tahun|minggu|tersisa|lagi|sisa
- dibeli|tanggal pembelian|nomor pesanan
q beli|penawaran|diskon|hemat|coba|promo|tingkatkan ke|disarankan|keranjang|pesan|suka|rekomendasi|coba gratis|direkomendasikan|mulai uji|mulai coba
o dari
g masuk|log in|login
T perjanjian|ketentuan|syarat|pernyataan|persetujuan
c kode|sekali pakai|verifikasi
D unduh|instal|unduhan|mengunduh|pasang|dapatkan
Q qr|pindai|kamera|memindai
N tidak|belum ada|bukan|tanpa|tak|belum memiliki|tidak ada
W jumat|sabtu|minggu|senin|selasa|rabu|kamis|jum|sab|min|sen|sel|rab|kam
k tidak ada|belum ada|belum memiliki|tidak memiliki|belum punya|tidak punya|tidak mempunyai|belum mempunyai
j anda|kamu|saat ini|sekarang|untuk saat ini|di sini|sini|di|pada|dalam|akun|ini|itu|apa pun|apapun|satu pun|yang|terdaftar|ditambahkan|ditautkan|terkait|terhubung|kaspersky|my
G sesi anda telah berakhir|sesi telah berakhir|sesi berakhir|sesi anda berakhir|sesi kedaluwarsa|sesi telah kedaluwarsa|sesi anda telah habis|telah keluar dari akun|masuk lagi|masuk kembali|login kembali
`
