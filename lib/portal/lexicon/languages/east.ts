// Our own knowledge of each language; nothing here was seen on the portal. How to read it:
// ../lexicon.ts.

export const pl = `
M sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru
E wygasa|wygaśnie|wygaśnięcia|data wygaśnięcia|ważna do|ważny do|ważność do|aktywna do|aktywny do
E kończy się|data zakończenia|data ważności|ważne do|do|termin ważności|koniec|opłacona do
E chroniony do|wygaśnięcie|koniec okresu|chroniona do|opłacono do|dostęp do dnia|opłacone do
E opłacony do|opłacona do dnia|obowiązuje do|obowiązuje do dnia|obowiązująca do|ważna do dnia
E ważny do dnia|ważne do dnia|termin wygaśnięcia|data końca|wygasa dnia|wygasa w dniu
E wygaśnie dnia|wygaśnie w dniu|zakończy się|skończy się|kończy się dnia|aktywne do
E aktywna do dnia|działa do|działa do dnia|chronione do|ostatni dzień|koniec ważności|upływa
E upłynie|wykupiona do|ważność|trwa do|ochrona do|ochrona kończy się|do dnia|upływa dnia
E koniec ochrony|daty ważności|terminu ważności
X wygasł|wygasła|wygasło|zakończona|zakończony|zakończyła się|zakończył się|nieważna|wygasła dnia
X wygasło dnia|wygasł dnia|zakończyła się dnia|upłynął|upłynęła|ważna była do|skończyła się
X skończył się|termin upłynął|zakończone|zakończonych|wygasłe|wygasły|przeterminowana
X przeterminowany|nieważny|nieważne|już nieważna|minęła|minął|skończone|dobiegła końca
X dobiegł końca|straciła ważność|stracił ważność|nieaktualn|nie jest już ważna|nie jest już ważny
X już nie obowiązuje|już nieaktywna|nie jest już aktywna|upłynął termin ważności
X termin ważności upłynął|dobiegły końca|po terminie
A aktywuj przed|aktywować przed|aktywuj do|aktywować do|należy aktywować|do aktywacji przed
A aktywuj najpóźniej|aktywuj do dnia|należy aktywować do|należy aktywować przed
A trzeba aktywować do|musi zostać aktywowana do|musi być aktywowana przed
A musi zostać aktywowana przed|aktywacja do|aktywacja przed|termin aktywacji|wymaga aktywacji
A do aktywowania do
R odnawia się|odnowi się|zostanie odnowiona|następna płatność|kolejna płatność|następne odnowienie
R data odnowienia|odnowienie w dniu|odnawiana automatycznie|odnowienie dnia
R odnowi się automatycznie|zostanie automatycznie odnowiona|automatyczne odnowienie dnia
R odnawia się automatycznie|data automatycznego odnowienia|zostanie odnowiona automatycznie
R kolejne obciążenie|następne obciążenie|kolejna opłata|data płatności|automatycznie się odnawia
R najbliższa płatność|najbliższa opłata|następna opłata|najbliższe odnowienie
R najbliższe obciążenie|następne rozliczenie|kolejne rozliczenie|najbliższe rozliczenie
R następne pobranie opłaty|kolejne pobranie opłaty|najbliższe pobranie opłaty
R następne pobranie płatności|kolejne pobranie płatności|data następnej płatności
R data kolejnej płatności|data najbliższej płatności|termin następnej płatności
R termin kolejnej płatności|termin najbliższej płatności|data następnego odnowienia
R data kolejnego odnowienia|data następnego obciążenia|data następnego rozliczenia
R data kolejnego rozliczenia|odnowimy|przedłużymy|obciążymy cię|pobierzemy opłatę
R pobierzemy płatność|pobierzemy kolejną opłatę|opłata zostanie pobrana|płatność zostanie pobrana
R kolejna opłata zostanie pobrana|następna płatność zostanie pobrana|zostanie przedłużona
R zostanie przedłużony|zostanie odnowiony|zostanie automatycznie przedłużona
R zostanie przedłużona automatycznie|przedłuży się|przedłuża się|przedłuży się automatycznie
R przedłuża się automatycznie|następne przedłużenie|kolejne przedłużenie|data przedłużenia
R kolejna faktura|następna faktura|najbliższa faktura|będzie odnowiona|będzie przedłużona
R kolejne odnowienie|kolejne automatyczne odnowienie|następne automatyczne odnowienie
R kolejna automatyczna płatność|następna automatyczna płatność|kolejne pobranie|następne pobranie
R odnawia się sama|odnowi się sama|termin płatności|termin odnowienia|pobierzemy|zostanie pobrana
R płatność przypada|przypada|automatycznie się odnowi|sama się odnowi|odnowi się samoczynnie
R automatycznie się przedłuży
Z nie zostanie odnowiona|nie odnawia się|nie odnowi się|nie odnowi się automatycznie
Z nie odnawia się automatycznie|nie przedłuży się|nie przedłuży się automatycznie
Z nie przedłuża się|nie zostanie przedłużona|nie zostanie przedłużony|nie zostanie odnowiony
Z nie zostanie odnowiona automatycznie|nie zostanie automatycznie odnowiona|nie będzie odnawiana
Z nie będzie przedłużana|nie będzie odnowiona|bez odnowienia|bez automatycznego odnawiania
Z bez odnawiania
S aktywowana|aktywowano|aktywna od|data aktywacji|aktywowany|aktywny od|data rozpoczęcia
S rozpoczęcie
a aktywn|działa|obowiązuje|obowiązująca|obowiązujący|w mocy|ważna|ważny|bieżąca|bieżące
a obowiązujące
n nieaktywowana|nieaktywowany|nie aktywowano|jeszcze nie aktywowano|nieużywana|nie użyto
n oczekuje na aktywację|niewykorzystana|oczekująca na aktywację|oczekujący na aktywację
n oczekujące na aktywację|oczekiwanie na aktywację|do aktywacji|gotowa do aktywacji
n gotowy do aktywacji|jeszcze nieaktywna|jeszcze nieużywana|jeszcze nieaktywowana
n jeszcze nieaktywowany|nieaktywowane|nieużyta|nieużywany|niewykorzystany|niewykorzystane
n czeka na aktywację|do aktywowania|nieużywan|nieużyt|niewykorzystan|jeszcze nie aktywowana
n nierozpoczęta|nieuruchomiona|nie aktywowałeś|nie aktywowałaś
f bezpłat|darmow|bezpłatna|darmowa|bez opłat|za darmo|wersja bezpłatna
t próbn|wersja próbna|okres próbny|wersji próbnej|testow|wersja testowa|okres testowy
t wersja demonstracyjna|demo
d urządzeni|urządzeń
p użytkown|osób|osoby|osoba|członk|ludzie|członkowie|użytkownicy|inne osoby|innych osób|inna osoba
h udostępniona tobie|udostępniono ci|udostępnione tobie|udostępniona przez|udostępnione przez
h udostępniono przez|udostępniony przez|współdzielona z tobą|udostępniane przez|udostępnił ci
h udostępniona ci
O udostępniona przez ciebie|udostępniasz|udostępnione przez ciebie|udostępniam|właściciel ty
O jesteś właścicielem|jesteś właścicielką|ty jesteś właścicielem|należy do ciebie
V udostępnia|udostępnił|udostępniła|udostępniono|udostępniona|współdzieli|udostępniani
V udostępniane|udostępniana|udostępniany|udostępnił ci|dzieli się
Y tobie|ci|z tobą|mi
B udostępnia|udostępnił|udostępniła|współdzieli
r automatyczne odnawianie|automatyczne odnowienie|autoodnawianie|automatycznego odnawiania
r odnawianie|odnowienie|odnowienia|automatyczne przedłużanie|automatyczne przedłużenie
r odnawianie automatyczne|odnowienie automatyczne|przedłużanie automatyczne|przedłużanie
r odnawiaj automatycznie|odnawiać automatycznie|przedłużaj automatycznie|autoodnowienie
r automatycznego przedłużania|automatycznego odnowienia|automatyczna odnowa
r automatyczne wznawianie|przedłużenie|płatność cykliczna
y włącz|tak|włączono
z wyłącz|nie|nieaktywn|anulowan|wyłączono|zrezygnowano|dezaktywowan|ręcznie|ręczne|ręczna|ręczny
b zablokowan|dostęp zablokowany|zablokowaliśmy
u zawieszon|wstrzyman|zawieszona|zawieszone|wstrzymana|wstrzymane|tymczasowo zawieszona|zawieszony
u zamrożona|zamrożony|wstrzymany|tymczasowo wstrzymana|czasowo zawieszona|w zawieszeniu
u tymczasowo nieaktywna|zawieszono|wstrzymano|tymczasowo zawieszono|tymczasowo wstrzymano
u zawieszenie|zawiesił|zawiesiliśmy|wstrzymał
i zawiera|zawart|w zestawie|zawarte|dołączone|obejmuje|w pakiecie|wchodzi w skład
i wchodzące w skład
m więcej|pokaż wszystk|kolejne|pokaż wszystkie|wczytaj więcej|pozostałe|inne
s subskrypcj|licencj|subskrypcja|licencja|plan|plany|produkty|licencje
w twój|twoja|twoje|jest|są|w|na|do|z|dla|i|ta|ten|to|data|dnia|dzień|okres|status|stan|używane
w użyte|wykorzystane|wykorzystano|w użyciu|użyto|połączone|chronione|obecnie|produkt|ochrona|typ
w wersja|miejsc|automatycznie|liczba|r|roku|mój|moja|moje|nasz|nasze|wszystkie|wszystkich|jeszcze
w już|teraz|konto|konta|została|został|zostało|zostanie|być|zaproszeni|zaproszonych|dodane
w podłączone|zarejestrowane|aplikacja|aplikacje|aplikacji|program|programy|oprogramowanie|przegląd
w lista|tymczasowo|łącznie|ogółem|rodzina|co|te|użyciu|używanych|okres ważności|ważność|masz|tym
w koncie|także|tę|tej|tylko|ponieważ|następnie|potem|później|rocznie|miesięcznie|za rok|brutto
w termin|po tym czasie|włącznie|twoją|twojej|twoich|twoim|swoją|swojej|się|stanowisk|stanowiska
w tego|szczegóły|nastąpi|aktualnie|obecny|obecna|bieżący|bieżąca|kontem|ciebie|one|ona|nadal
w sytuacja|uwaga|uwagi|informacje|informacja|czas trwania|na rok|na kolejny rok|na jeszcze rok
w o rok|o kolejny rok|na miesiąc|na kolejny miesiąc|co rok|co roku|co miesiąc|przez operatora
w przez twojego operatora|przez dostawcę|przez twojego dostawcę|przez dostawcę internetu|miejsce
w miejsca|automatyczna|automatyczne|automatyczny|z twojej karty|od|właśnie|użycie|każdego roku
w od aktywacji|po aktywacji|od dnia aktywacji|od pierwszej instalacji|po pierwszej instalacji|sama
w sam|samo|samoczynnie|bezterminowo|bezterminowa|bez ograniczeń|bez limitu czasu|tego samego
w tego samego dnia|posiadacz|właściciel|odbędzie|za|przez|ochronę|operator|dostawca|dostawcę
U używane|użyte|wykorzystane|wykorzystano|w użyciu|użyto|połączone|podłączone|chronione|zajęte
U zainstalowane|używanych|używasz|korzystasz|korzystasz z|wykorzystujesz|wykorzystanych
U zainstalowano|chronionych|zainstalowano na|chroni|zalogowan|zajęt|wykorzystan|podłączon
U zainstalowan|używan|przypisan|korzysta|korzystają|połączono|przypisanych|w użytku|zabezpieczone
K maksymalnie|maks|najwyżej|łącznie|ogółem|razem|aż do|do|maksymaln|limit|co najwyżej|w sumie
K dozwolonych|do maksymalnie
P dostępn|woln|dostępne|dostępnych|wolne|wolnych|pozostało|pozostaje|pozostają|niezajęt
P niewykorzystane miejsca|nieużywan|nieużyt|niewykorzystan|nieużywana|niewykorzystana|nieużyta
P nieużywany|niewykorzystany|niewykorzystane|nie użyto|zostało|pozostały|jeszcze wolne
C odnawia się automatycznie|odnowi się automatycznie|automatycznie się odnawia|odnawia się sama
C odnawia się samoczynnie|odnawia się co roku|przedłuża się automatycznie|automatycznie się odnowi
C odnowi się sama|sama się odnowi|przedłuży się automatycznie|odnowi się samoczynnie
C automatycznie się przedłuży|zostanie automatycznie odnowiona|zostanie odnowiona automatycznie
L dni|dnia|miesięcy|miesiące|miesiąc|lata|lat|rok|tygodni|tygodnie|pozostało|zostało|pozostały
L pozostaje|pozostają
- kupiono|kupiona|zakupiono|data zakupu|numer zamówienia|ważna od|ważny od|ważne od|obowiązuje od
- działa od
q kup|oferta|rabat|zniżk|oszczędź|wypróbuj|promocj|przejdź na|polecan|koszyk|koszyka|zamów
q spodobać|poleca|zainteresować|rozpocznij
o z|spośród
g zaloguj|logowanie|zaloguj się|zalogować|zalogowania
T umow|warunk|regulamin|oświadczeni|warunki|umowa|umowy|zasady|regulaminu|warunków
T umowy licencyjnej|dokumenty prawne
c kod|jednorazow|weryfikac|kodu|kody|kodem|dwuetapow|dwuskładnikow|uwierzytelnian|jednorazowego
c aktywacyjny
D pobierz|pobieranie|zainstaluj|pobrane|pliki do pobrania|do pobrania|pobrania|instalacja|pobrać
D zainstalować|pobierania|instalator
Q qr|zeskanuj|skanuj|aparat|skanowanie
N nie|brak|żaden|żadnych|żadnej|nigdy|bez|żadne|żadna|żadnego
W piątek|sobota|poniedziałek|wtorek|środa|czwartek|pt|sob|niedz|pon|wt|śr|czw
k brak|nie masz|nie ma|nie posiadasz|żadnych|żadnej|nie zawiera|nie ma pan|nie ma pani
j jeszcze|obecnie|na razie|w tej chwili|aktualnie|tutaj|tu|na|w|do|z|twoim|twoje|twoja|swoim|tym
j to|ten|konto|koncie|konta|masz|posiadasz|nie|jest|są|dodanych|zarejestrowanych|przypisanych
j powiązanych|żadnych|żadnej|kaspersky|my|pan|pani|państwo
G sesja wygasła|sesja zakończyła się|sesja została zakończona|sesja się zakończyła|wylogowano
G zostałeś wylogowany|zaloguj się ponownie|zaloguj ponownie|nastąpiło wylogowanie
G zostałaś wylogowana|nastąpiło automatyczne wylogowanie
l dostępn
H dla|przeznaczona dla|wystarczy na|wystarcza na|starczy na
F wkrótce|niebawem|niedługo|prawie
0 dziś|dzisiaj
1 jutro
9 wczoraj
J automatycznie|automatyczne|automatyczna
= ponieważ|gdyż|bo|z powodu
& i|oraz
# -|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|dwie=2|dwóch=2|trzech=3|czterech=4
# pięciu=5|sześciu=6|dziesięciu=10
8 tego dnia|tego samego dnia|w tym dniu|w tym samym dniu
`

export const cs = `
M led|úno|bře|dub|kvě|červn|červenc|srp|zář|říj|lis|pro|únor=2|čvn=6|čvc=7|červen=6|ún=2
E vyprší|platí do|platné do|platná do|platný do|platnost do|platnost končí|končí|datum vypršení
E datum ukončení|aktivní do|konec platnosti|do|datum konce|vyprší dne|zaplaceno do|chráněno do
E konec předplatného|platí do dne|skončí dne|skončí|konec|platnost vyprší|vypršení|platí
E datum expirace|expirace|expiruje|běží do|platnost licence do|poslední den|zaplacené do
E předplaceno do|uhrazeno do|aktivní do dne|platí nejpozději do|je platné do|je platná do
E končí dne|vyprší v|doba platnosti do|datum konce platnosti|datum ukončení platnosti
E datum vypršení platnosti|konec období|konec ochrany|chráněni do|ukončení|platnost|ochrana do
E trvá do|do dne|v platnosti do|ochrana končí|data vypršení
X vypršelo|vypršela|vypršel|platnost vypršela|ukončeno|skončilo|skončila|platnost skončila
X vypršelo dne|vypršela dne|platnost vypršela dne|skončilo dne|skončila dne|platnost skončila dne
X platilo do|ukončeno dne|propadlo|ukončené|skončené|prošlé|prošlá|prošlo|neplatné|neplatná
X již neplatí|už neplatí|vypršené|propadlé|propadlá|skončil|již není platné|již není platná
X už není platné|už není platná|již není aktivní|po platnosti|po expiraci|expirovalo|expirovala
X expirovan|skončené předplatné|doběhlo|doběhla|ukončená
A aktivujte do|aktivovat do|aktivujte před|nutno aktivovat|je třeba aktivovat|aktivujte nejpozději
A nutné aktivovat do|nutno aktivovat do|je nutné aktivovat do|musí být aktivováno do
A musí být aktivována do|je třeba aktivovat do|aktivovat nejpozději|aktivace do|lhůta pro aktivaci
A aktivovat před|nutno aktivovat před|je nutné aktivovat před|musí být aktivováno před
A musí být aktivována před|je třeba aktivovat před|vyžaduje aktivaci|lze aktivovat do
A termín aktivace
R obnoví se|bude obnoveno|další platba|příští platba|další obnovení|datum obnovení|příští obnovení
R obnovení dne|automaticky se obnoví|obnovuje se|automaticky obnoveno|bude automaticky obnoveno
R automatické obnovení dne|obnoví se automaticky|datum automatického obnovení
R obnovuje se automaticky|automaticky se prodlouží|prodlouží se automaticky|prodlužuje se
R prodlužuje se automaticky|prodlouží se|bude prodlouženo|bude automaticky prodlouženo
R datum prodloužení|příští vyúčtování|další vyúčtování|automaticky se obnovuje
R automaticky se prodlužuje|další stržení platby|příští stržení platby|následující platba
R následující stržení|nejbližší platba|další splátka|datum další platby|datum příští platby
R datum následující platby|datum dalšího obnovení|datum příštího obnovení|datum dalšího vyúčtování
R obnovíme|prodloužíme|strhneme platbu|strhneme vám|platba bude stržena|další platba bude stržena
R bude stržena|bude stržena platba|naúčtujeme|bude vám naúčtováno|bude účtováno|bude obnovena
R bude obnovován|bude prodloužena|bude automaticky obnovena|bude automaticky prodloužena
R další prodloužení|příští prodloužení|následující obnovení|další faktura|příští faktura
R další platba proběhne|příští platba proběhne|obnova proběhne|datum obnovy|další obnova
R příští obnova|obnovení proběhne|další automatická platba|další automatické obnovení
R obnoví se samo|další stržení|bude strženo|strhne se|strhneme|strhne se dne|se automaticky obnoví
R obnoví se sama|samo se obnoví
Z neobnoví se|nebude obnoveno|neprodlouží se|nebude prodlouženo|neobnovuje se
Z neobnovuje se automaticky|neprodlužuje se|neprodlužuje se automaticky|se neobnoví|se neprodlouží
Z se automaticky neobnoví|se automaticky neprodlouží|se neobnovuje|neobnoví se automaticky
Z nebude obnovena|nebude obnoveno automaticky|nebude automaticky obnoveno
Z nebude automaticky obnovena|nebude prodloužena|nebude automaticky prodlouženo
Z nebude se obnovovat|nebude se prodlužovat|nebudeme obnovovat|bez obnovení
Z bez automatického obnovení
S aktivováno|aktivní od|datum aktivace|aktivována|datum začátku|začátek|datum zahájení
a aktivní|aktivna|platné|platná|platný|běží|v platnosti|aktivována a platná
n neaktivováno|neaktivovaná|dosud neaktivováno|zatím neaktivováno|nepoužito|čeká na aktivaci
n není aktivováno|dosud nepoužito|čekající na aktivaci|čeká na aktivování|připraveno k aktivaci
n zatím nepoužito|neaktivovaný|dosud neaktivované|nepoužitý|neaktivované|nepoužité|nepoužitá
n k aktivaci|čeká se na aktivaci|ještě neaktivováno|ještě neaktivované|nepoužívan|nepoužitých
n nepoužit|nespuštěno|neaktivována|neaktivován|zatím neaktivována|dosud neaktivována|neaktivovali
n neaktivoval|neaktivovala
f zdarma|bezplatn|bezplatné|bezplatná|bezplatný|bez poplatku|verze zdarma
t zkušební|zkušební verze|zkušební období|zkušební doba|zkušební licence|na zkoušku|zkušebn|demo
d zařízení
p uživatel|osob|člen|osoby|lidé|členové|uživatelé|uživatelů|další osoby|dalších osob|dalšími lidmi
h sdíleno s vámi|sdílené s vámi|sdíleno od|sdílí s vámi|sdíleno uživatelem|sdíleno se mnou
h sdílí uživatel|nasdíleno od|nasdílel|nasdílela
O sdíleno vámi|sdílíte|sdílím|vlastník vy|vlastníkem jste vy|jste vlastníkem|jste vlastník
O patří vám
V sdílí|sdílel|sdílela|sdíleno|sdílené|nasdílel|nasdílela|sdílen
Y s vámi|vám|se mnou|s tebou
B sdílí|sdílel|sdílela
r automatické obnovení|automatické obnovování|automatické prodloužení|obnovení
r automatické prodlužování|prodlužování|automatická obnova|automatické prodlužování předplatného
r obnovovat automaticky|automaticky obnovovat|prodlužovat automaticky|automaticky prodlužovat
r automatického obnovení|automatického obnovování|automatického prodloužení|obnovování
r autoobnovení|automatické obnovy|obnova|prodloužení|opakovaná platba
y zapnut|ano|povoleno|zapnuto|zapnuté|zapnuta|aktivní|zapnutá|aktivováno|povolena|povolené
y je zapnuto|je zapnuté
z vypnut|ne|zakázáno|zrušeno|neaktivní|vypnuto|vypnuté|vypnuta|vypnutá|zrušena|zrušené|zakázána
z deaktivován|ručně|ruční|vypnuli|vypnul|vypnula|vypnul jste|vypnuli jste|zrušili
b blokován|zablokován|blokováno|zablokovan|blokovan|zablokováno|přístup zablokován|zablokovali
u pozastaven|přerušen|pozastaveno|pozastavené|přerušeno|dočasně pozastaveno|pozastavená
u pozastavený|dočasně pozastavené|zmrazeno|zmrazené|dočasně přerušeno|pozastaveno dočasně
u přerušena|přerušené|dočasně pozastavená|pozastavil|pozastavila|pozastavili
i zahrnut|obsahuje|součástí|zahrnuto|zahrnuté|zahrnuje|součást
m další|více|zobrazit vše|načíst další|zobrazit všechny
s předplatné|licence|předplatného|licenc|plán|plány|tarif|produkty|předplatn
w vaše|váš|je|jsou|na|v|z|do|pro|a|toto|datum|den|doba|stav|použito|používá|používáno|využito
w v používání|připojen|chráněn|aktuálně|produkt|ochrana|typ|verze|míst|automaticky|počet|dne|můj
w moje|moji|naše|všechny|všechna|ještě|zatím|již|už|nyní|účet|účtu|bude|bylo|byla|být|pozvaní
w pozvaných|přidané|propojená|připojená|připojené|registrovaná|aplikace|aplikací|program|programy
w software|přehled|seznam|dočasně|celkem|celkový|rodina|co|tato|tuto|chráněná|používaná|použití
w používání|používaných|platnost|období|svou|své|se|si|musí|tomto|verzi|tohoto|jen|pouze|prosím
w protože|poté|potom|pak|následně|ročně|měsíčně|za rok|dph|termín|včetně|proběhne|vy|vám|vašich
w vašeho|ze|podrobnosti|od dodavatele|o|ochrany|ochranu|aktuální|stávající|nadále|stále|tohle
w vašem|licenční|s|u|místa|místo|situace|poznámka|informace|doba trvání|o rok|o další rok|na rok
w na další rok|o měsíc|každý rok|každý měsíc|poskytovatelem|operátorem|vaším operátorem
w vaším poskytovatelem|automatické|automatický|právě|chrání|záznam|od aktivace|po aktivaci
w od první instalace|po první instalaci|jste|sama|samo|samo od sebe|stejný|stejný den|téhož dne
w vlastník|držitel|neomezeně|bez omezení|časově neomezeno|za|operátor|poskytovatel|jsme
w bez omezení doby|bez časového omezení
U použito|používá|používáno|využito|v používání|připojen|připojená|připojené|chráněn|chráněná
U obsazeno|nainstalováno|používáte|využíváte|používáš|přihlášen|obsazen|využív|využit|použit
U nainstalov|připojených|chráněných|propojen|využíváno|instalováno|instalován|používá se|připojeno
U připojena|chráněno|chráněné|chráněna|přiřazeno|přiřazená|využívá se|v provozu|používají|chránili
U používali|využívali
K až|nejvýše|maximálně|max|celkem|celkový|do|maximální|limit|maximum|dohromady|povoleno|nanejvýš
K chrání až|povolená|povolených|povolené|zakoupená
P dostupn|voln|k dispozici|zbývá|zbývají|volná|nevyužit|neobsazen|nepoužito|nepoužité|nepoužitá
P nepoužívan|nepoužitých|nepoužit|zbylo
C obnovuje se automaticky|automaticky se obnovuje|prodlužuje se automaticky
C automaticky se prodlužuje|obnovuje se samo|obnoví se samo|obnovuje se každý rok
C se automaticky obnoví|automaticky se obnoví|obnoví se automaticky|samo se obnoví|obnoví se sama
C prodlouží se automaticky|automaticky se prodlouží|bude automaticky obnoveno
L dní|dny|den|měsíců|měsíce|měsíc|roků|roky|rok|let|týdnů|zbývá|zbývají|zbývajících
- zakoupeno|koupeno|datum nákupu|číslo objednávky|platné od|platná od|platný od|platí od|běží od
q koupit|nabídka|sleva|ušetřete|vyzkoušejte|akce|doporučeno|košík|košíku|objednat|líbit
q doporučujeme|zajímat|vyzkoušet|výhodná|zahájit
o z|ze
g přihlásit|přihlášení|přihlaste se|přihlašte se|přihlas se|přihlášením
T smlouv|podmínk|prohlášení|podmínky|smlouva|smlouvy|ujednání|licenční smlouva|podmínek
T právní dokumenty|licenční ujednání
c kód|jednorázov|ověřovací|kódu|kódy|kódem|dvoufázov|dvoufaktor|ověření totožnosti|aktivační kód
D stáhnout|stažení|instalovat|stahování|ke stažení|nainstalovat|nainstalujte|stáhněte|instalace
D stáhnete|získat|instalujte|instalační|stáhnout si
Q qr|naskenujte|skenovat|fotoaparát|naskenovat|oskenujte
N ne|není|nejsou|nemáte|žádné|žádná|žádný|nikdy|bez|nic
W pátek|sobota|neděle|pondělí|úterý|středa|čtvrtek|pá|so|ne|po|út|st|čt
k nemáte|nemáš|žádné|žádná|žádného|nejsou|není|neobsahuje
j zatím|ještě|dosud|momentálně|aktuálně|nyní|v současné době|zde|tu|v|ve|na|k|s|vašem|váš|vaše
j vašemu|tvém|tomto|tento|účtu|účet|máte|jsou|je|přidané|přidáno|registrované|spojené|přiřazené
j kaspersky|my|žádné|žádná|nemáte
G relace vypršela|platnost relace vypršela|relace skončila|relace byla ukončena|odhlášen|odhlášeni
G přihlaste se znovu|přihlásit znovu|přihlaste se prosím znovu|byli jste odhlášeni
G byl jste odhlášen|vypršela relace
l dostupn|k dispozici
H pro|určeno pro|stačí pro|stačí na
F brzy|zanedlouho|téměř|již brzy
0 dnes
1 zítra
9 včera
J automaticky|automatické|automatická
= protože|neboť|z důvodu|kvůli
& a
# -|dva|tři|čtyři|pět|šest|sedm|osm|devět|deset|dvě=2|dvou=2|tří=3|čtyř=4|pěti=5|šesti=6|deseti=10
8 ten den|téhož dne|ten samý den|ve stejný den|toho dne|tentýž den
`

export const hu = `
M jan|feb|márc|ápr|máj|jún|júl|aug|szept|okt|nov|dec|már=3|sze=9
E lejár|lejárat|lejárati dátum|érvényes|érvényesség vége|érvényesség|aktív eddig|lejárat dátuma
E érvényes eddig|befejeződik|vége|véget ér|érvényességi idő|védett eddig|fizetve eddig
E lejárat napja|lejárat ideje|befizetve eddig|kifizetve eddig|előfizetés vége|utolsó nap
E utolsó napja|lejár ekkor|érvényességi dátum|érvényesség dátuma|érvényesség végdátuma
E befejezés dátuma|záró dátum|befejező dátum|le fog járni|véget fog érni|időszak vége|lejárata
E érvényessége lejár|védelem vége|érvényesség lejárta|eddig érvényes|megszűnik|időtartam vége
E ig érvényes|napig érvényes|napjáig érvényes|ig aktív|napjáig aktív|lejárta|§ ig|ig
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
8 aznap|ugyanaznap|ugyanazon a napon|ezen a napon
`

export const ro = `
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
`

export const et = `
M jaan|veebr|märts|apr|mai|juuni|juuli|aug|sept|okt|nov|dets
E aegub|kehtib kuni|kehtiv kuni|aktiivne kuni|lõpeb|aegumiskuupäev|lõppkuupäev|kuni|aegumine
E kehtivuse lõpp|kehtivusaeg|makstud kuni|tellimuse lõpp|lõpeb kuupäeval|lõpp|aegub kuupäeval
E kehtivus|kaitstud kuni|kehtivusaja lõpp|kehtivuse lõppkuupäev|tellimusperioodi lõpp
E perioodi lõpp|viimane päev|viimane kehtivuspäev|lõppemise kuupäev|lõppemiskuupäev
E kehtivuse lõppemise kuupäev|aegumise kuupäev|kaitse lõpeb|lõpeb ära|kehtiv kuni kuupäevani
E kehtivuskuupäev|tasutud kuni
X aegunud|lõppenud|on aegunud|kehtivus on lõppenud|aegus|aegus kuupäeval|lõppes|lõppes kuupäeval
X kehtis kuni|kehtivus lõppes|on lõppenud|aegunud kuupäeval|enam ei kehti|ei kehti enam
X lõppenud kuupäeval|kehtetu|kehtivuse kaotanud|kaotanud kehtivuse|kehtivusaeg on lõppenud
X kehtivusaeg on läbi|enam mitte aktiivne|enam ei ole aktiivne|enam pole aktiivne|läbi saanud
X tähtaeg möödas|möödunud
A aktiveeri enne|aktiveerige enne|aktiveerige hiljemalt|tuleb aktiveerida|aktiveeri hiljemalt
A aktiveerida enne|aktiveerida hiljemalt|tuleb aktiveerida enne|tuleb aktiveerida hiljemalt
A aktiveerimise tähtaeg|aktiveerige kuni|aktiveerida kuni|peab olema aktiveeritud
A vajab aktiveerimist
R uueneb|pikeneb|järgmine makse|järgmine uuendamine|uuendamise kuupäev|uuendatakse|pikendatakse
R järgmine pikendamine|uuendatakse automaatselt|uueneb automaatselt|pikeneb automaatselt
R automaatne uuendamine toimub|automaatse uuendamise kuupäev|pikendatakse automaatselt
R järgmine arve|järgmine arveldus|järgmine makse toimub|järgmise makse kuupäev
R järgmine maksekuupäev|järgmine maksepäev|järgmine arvelduskuupäev|järgmise arve kuupäev
R järgmine tasumine|järgmine mahaarvamine|järgmine uuenemine|järgmise uuendamise kuupäev
R järgmise pikendamise kuupäev|uuenemise kuupäev|uuenemiskuupäev|uuendamiskuupäev
R pikendamise kuupäev|pikendamiskuupäev|uuendame|pikendame|võtame tasu|võtame makse|debiteerime
R tasu võetakse|makse võetakse|arveldatakse|uueneb taas|automaatselt uuendatakse
R automaatselt pikeneb|automaatselt uueneb|uuendatakse uuesti|järgmine tasu|järgmine osamakse
R järgmine automaatne makse|järgmine automaatne uuendamine|järgmine pikendus|makse kuupäev
Z ei uuene|ei uuendata|ei pikene|ei uuene automaatselt|ei uuendata automaatselt
Z ei pikene automaatselt|ei pikendata|ei pikendata automaatselt|automaatselt ei uuene
Z enam ei uuene|ei uuene enam|pikendamata|ilma automaatse uuendamiseta
S aktiveeritud|aktiveerimise kuupäev|aktiivne alates|alguskuupäev|algus
a aktiiv|kehtiv|kehtib|jõus|töötab
n aktiveerimata|pole aktiveeritud|ei ole aktiveeritud|kasutamata|ootab aktiveerimist
n pole veel aktiveeritud|aktiveerimise ootel|veel aktiveerimata|pole veel kasutatud
n veel kasutamata|mitte aktiveeritud|ei ole veel aktiveeritud|aktiveerimist ootab
n aktiveerimist ootav|veel mitte aktiveeritud
f tasuta|tasuta versioon|tasuta pakett|tasuta tellimus|maksuta
t prooviversioon|prooviperiood|proov|prooviaeg|proovitellimus|katseperiood|katseversioon|katseaeg
t proovipakett|prooviperioodi|testversioon|demo
d seade|seadme|seadmest|seadmele|seadmetele
p kasutaja|inime|isik|liige|inimesed|isikud|kasutajad|kasutajat|liikmed|kasutajatest|inimest
h teiega jagatud|jagatud teiega|jaganud|sinuga jagatud|jagatud sinuga|jagas|jagaja|jagab teiega
h teiega jagab|jagab sinuga
O teie jagatud|jagate|omanik teie|teie olete omanik|olete omanik|sina oled omanik|oled omanik
O kuulub teile|omanik sina
V jagab|jagas|jagatud|jaganud
Y teiega|sinuga|minuga|teile|sulle
B jagab|jagas
r automaatne uuendamine|automaatne pikendamine|automaatne uuenemine|uuendamine|pikendamine
r automaatse uuendamise|automaatse pikendamise|automaatne pikenemine|uuenda automaatselt
r uuendatakse automaatselt jah|automaatuuendus|automaatselt uuendamine|automaatse uuenemise
r pikenda automaatselt|automaatne tellimuse uuendamine|uuenemine|pikendus|automaatne pikendus
r automaatne makse|püsimakse
y sees|sisse lülitatud|jah|lubatud|sisselülitatud|on sees|lülitatud sisse
z väljas|välja lülitatud|ei|keelatud|tühistatud|mitteaktiivne|väljalülitatud|tühistati
z lülitatud välja|ei ole sisse lülitatud|inaktiivne|käsitsi
b blokeeritud|blokeeriti|lukustatud|blokeerinud|blokeeris
u peatatud|pausil|ajutiselt peatatud|katkestatud|külmutatud|ootel|ajutiselt katkestatud
u peatatud ajutiselt|peatati|ajutiselt peatati|peatanud|peatas
i sisaldab|sisaldub|kaasas|sisalduvad|kuulub|kuuluvad|hõlmab|lisatud rakendused|kaasasolevad
m rohkem|kuva kõik|näita kõiki|veel|laadi rohkem|ülejäänud
s tellimus|litsents|tellimused|tellimusi|litsentsid|litsentsi|pakett|paketid|tooted|tellimuse
s tellimusega
w teie|on|ja|see|selle|kuupäev|päev|periood|olek|staatus|kasutusel|kasutatud|kasutatakse|ühendatud
w kaitstud|praegu|toode|kaitse|tüüp|versioon|kohta|automaatselt|arv|minu|meie|kõik|veel|juba|nüüd
w konto|kontol|oli|kutsutud|lisatud|seotud|registreeritud|rakendus|rakendused|rakendusi|äpp
w programm|programmid|tarkvara|ülevaade|loend|ajutiselt|kokku|pere|mis|sellele|selles|kasutuses
w kasutatavad|kehtivus|teil|olevad|olevate|kuupäeval|hiljemalt|seda|ainult|palun|sest|seejärel
w edaspidi|pärast seda|aastas|kuus|km|kaasa arvatud|toimub|kohad|kohtadest|kohtade|üksikasjad
w andmed|praegune|hetkel|endiselt|teid|sinu|sul|arvu|siis|kuupäevani|kaitset|olukord|märkus|teave
w kestus|aastaks|veel aastaks|üheks aastaks|kuuks|igal aastal|iga kuu|teenusepakkuja poolt
w operaatori poolt|koht|automaatne|kaitseb|piiramatu|tähtajatu|tähtajatult|samal päeval|omanik
w iseenesest|hinnaga|teenusepakkuja|oleme
U kasutusel|kasutatud|kasutatakse|ühendatud|kaitstud|hõivatud|kasutuses|kasutate|kasutad
U sisse logitud|sisselogitud|paigaldatud|installitud|kasutusse võetud|määratud|on kaitstud
K kuni|maksimaalselt|maks|kõige rohkem|kokku|maksimaalne|maksimum|piirang|ülempiir|limiit|lubatud
P vaba|vabu|saadaval|alles|jääb|jäänud|järel|vabad|kasutamata kohti|kasutamata|veel vaba
C uueneb automaatselt|pikeneb automaatselt|uuendatakse automaatselt|pikendatakse automaatselt
C uueneb ise|uueneb igal aastal
L päeva|päev|kuud|kuu|aastat|aasta|nädalat|jäänud|alles|järel|jääb
- ostetud|ostukuupäev|tellimuse number|kehtib alates|kehtiv alates|jõus alates|makse|maksed
- maksete
q osta|pakkumine|soodus|säästa|proovi|kampaania|soovitatav|ostukorv|ostukorvi|tellima|telli kohe
q meeldida|soovitame|proovige|allahindlus|alustage
v seadmest|st|ist
g logi sisse|sisselogimine|logige sisse|logi oma kontole|logi sisse oma
T leping|tingimus|avaldus|tingimused|lepingud|kasutustingimused|lepingu|kasutustingimus
T litsentsileping|kasutusleping
c kood|ühekordne|kinnitus|aktiveerimiskood|turvakood|kaheastmeline|kaksikautent|kinnituskood|koodi
D laadi alla|allalaadimine|installi|allalaadimised|laadige alla|installige|paigalda|paigaldage
D hangi|hankige|laadimine|paigaldamine
Q qr|skanni|skannige|skaneeri|kaamera
N ei|pole|puuduvad|puudub|ühtegi|mitte|kunagi|ilma
W reede|laupäev|pühapäev|esmaspäev|teisipäev|kolmapäev|neljapäev|r|l|p|e|t|k|n
k pole|ei ole|puuduvad|puudub|ühtegi|ühtki
j teil|sul|sinul|teie|sinu|veel|praegu|hetkel|siin|sellel|selle|kontol|konto|kontoga
j kasutajakontol|ühtegi|ühtki|on|lisatud|registreeritud|seotud|kaspersky|my|pole
G seanss on aegunud|seanss aegus|seanss on lõppenud|seanss lõppes|välja logitud
G logige uuesti sisse|logi uuesti sisse|teid logiti välja|olete välja logitud
l saadaval
H jaoks|seadmele|seadmetele
F varsti|peagi|peatselt|peaaegu
0 täna
1 homme
9 eile
J automaatne|automaatselt
= sest|kuna
& ja
# -|kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme
8 samal päeval|sel päeval|samal kuupäeval
`

export const lv = `
M janv|febr|mart|apr|maij|jūn|jūl|aug|sept|okt|nov|dec
E beidzas|derīgs līdz|derīga līdz|derīgs|aktīvs līdz|aktīva līdz|termiņš beidzas|beigu datums
E derīguma termiņš|termiņa beigas|līdz|derīguma beigu datums|zaudē spēku|apmaksāts līdz
E beigu termiņš|termiņš līdz|spēkā līdz|beidzas datumā|aizsargāts līdz|beigsies|beigas
E termiņš beigsies|abonementa termiņš beidzas|derīgums|apmaksāta līdz|samaksāts līdz|darbojas līdz
E darbosies līdz|termiņa beigu datums|derīguma beigas|derīguma termiņa beigas
E derīguma termiņa beigu datums|beigu diena|pēdējā diena|beidzas termiņš|licence beidzas
E aizsardzība beidzas|aizsargāta līdz|ir spēkā līdz|spēkā esošs līdz|perioda beigas
E darbības beigas|darbības termiņš|beigsies termiņš|der līdz|aizsardzība līdz|beigu datuma
X beidzies|beigusies|termiņš beidzies|izbeigts|ir beidzies|ir beigusies|derīguma termiņš beidzies
X beidzās|derīguma termiņš beidzās|beidzās termiņš|bija derīgs līdz|bija derīga līdz
X termiņš beidzās|spēkā bija līdz|noslēdzās|termiņš ir beidzies|abonementa termiņš ir beidzies
X vairs nav derīgs|vairs nav derīga|nederīgs|nederīga|vairs nav aktīvs
X derīguma termiņš ir beidzies|beidzies derīguma termiņš|beigušies|beigušās|vairs nav spēkā
X zaudējis spēku|zaudējusi spēku|nav vairs derīgs|nav vairs derīga|vairs nav aktīva
X termiņš pagājis|noildzis
A aktivizējiet līdz|aktivizēt līdz|aktivizējiet pirms|jāaktivizē|aktivizējiet ne vēlāk
A jāaktivizē līdz|jāaktivizē pirms|aktivizēt pirms|aktivizācijas termiņš|aktivizēt ne vēlāk
A nepieciešama aktivizēšana|aktivizēšanas termiņš|aktivizējams līdz
R atjaunosies|tiks atjaunots|tiks atjaunota|nākamais maksājums|nākamā atjaunošana
R atjaunošanas datums|tiek atjaunots|tiek atjaunota|atjaunojas|atjaunojas automātiski
R tiks automātiski atjaunots|tiks automātiski atjaunota|automātiski atjaunosies
R automātiskā atjaunošana notiks|automātiskās atjaunošanas datums|atjaunosies automātiski
R automātiski tiks atjaunots|nākamais rēķins|rēķina datums|tiek atjaunots automātiski
R tiek automātiski atjaunots|nākamā maksājuma datums|nākamais maksājuma datums|nākamā maksa
R nākamā norēķinu diena|nākamais norēķins|nākamais norēķinu datums|nākamā rēķina datums
R nākamais rēķins tiks izrakstīts|nākamās atjaunošanas datums|nākamā pagarināšana
R pagarināšanas datums|atjaunosim|pagarināsim|iekasēsim|tiks iekasēta maksa
R tiks iekasēts maksājums|maksa tiks iekasēta|maksājums tiks iekasēts
R nākamais maksājums tiks iekasēts|nākamā maksa tiks iekasēta|tiks iekasēta|tiks pagarināts
R tiks pagarināta|tiek pagarināts|tiek pagarināta|pagarināsies|tiks automātiski pagarināts
R tiks automātiski pagarināta|tiks atjaunots automātiski|tiks atjaunota automātiski
R tiek automātiski pagarināts|nākamais atjaunošanas datums|nākamais automātiskais maksājums
R nākamā automātiskā atjaunošana|maksājuma datums|pagarinās|automātiski atjaunojas
Z netiks atjaunots|netiks atjaunota|neatjaunojas|netiks atjaunots automātiski
Z netiks atjaunota automātiski|netiks automātiski atjaunots|netiks automātiski atjaunota
Z netiks pagarināts|netiks pagarināta|netiek atjaunots|netiek atjaunota|neatjaunosies
Z nepagarināsies|automātiski netiks atjaunots|bez atjaunošanas|bez automātiskās atjaunošanas
Z netiek automātiski atjaunots|netiek automātiski atjaunota
S aktivizēts|aktivizēta|aktivizācijas datums|aktīvs kopš|sākuma datums|sākums|aktīvs no|aktīva no
S aktivizēts no|aktivizēta no|aktīva kopš|aktivizēšanas datums|aktivēts|aktivēta
a aktīv|spēkā|spēkā esošs|spēkā esoša|darbojas|derīga|spēkā esošie
n nav aktivizēts|nav aktivizēta|vēl nav aktivizēts|vēl nav aktivizēta|neaktivizēt|nav izmantots
n neizmantot|gaida aktivizāciju|nav vēl aktivizēts|gaida aktivizēšanu|neaktivizēts
n gaida aktivēšanu|vēl neaktivizēta|vēl nav izmantots|vēl nav izmantota|gatavs aktivizēšanai
n gatava aktivizēšanai|neaktivēt|neaktivizēta|vēl neaktivizēts|neizmantots|neizmantota
n nav izmantot
f bezmaksas|bez maksas|bezmaksas versija
t izmēģinājum|izmēģinājuma versija|izmēģinājuma periods|izmēģinājuma laiks|izmēģinājuma licence
t demonstrācijas|demo
d ierīc|ierīču|ierīcēm|ierīces|ierīcēs
p lietotāj|person|dalībniek|cilvēk|cilvēki|personas|lietotāji|lietotājiem|dalībnieki|lietotājus
h kopīgots ar jums|kopīgota ar jums|kopīgoja|koplietots ar jums|koplietota ar jums|kopīgots no
h koplieto lietotājs|kopīgojis|ar jums kopīgo|ar jums koplieto|ar jums dalās|koplieto ar jums
h kopīgo ar jums|dalās ar jums
O jūs kopīgojat|jūsu kopīgots|kopīgojat|kopīgoju|koplietojat|koplietoju|īpašnieks jūs
O īpašnieks esat jūs|jūs esat īpašnieks|esat īpašnieks|pieder jums
V koplieto|kopīgo|kopīgoja|kopīgots|kopīgota|koplietots|koplietota|dalās|kopīgot|kopīgošan
V koplietot|koplietošan
Y ar jums|ar tevi|ar mani|jums
B kopīgo|koplieto|kopīgoja
r automātiskā atjaunošana|automātiska atjaunošana|automātiskā pagarināšana|atjaunošana
r automātiski atjaunot|atjaunot automātiski|automātiskās atjaunošanas|automātiska pagarināšana
r pagarināt automātiski|automātiski pagarināt|automātisko atjaunošanu|pagarināšana
r automātiskais maksājums
y ieslēgt|jā|iespējot
z izslēgt|nē|atspējot|atcelt|neaktīv|manuāli|manuāla
b bloķēt|nobloķēt|piekļuve bloķēta|bloķējuši|bloķējām
u apturēt|apturēts|apturēta|pauzēts|pauzēta|īslaicīgi apturēts|īslaicīgi apturēta|iesaldēts
u iesaldēta|īslaicīgi pauzēts|uz laiku apturēts|uz laiku apturēta|pārtraukts|pārtraukta
u pārtraukta uz laiku|apturējis|apturēja
i iekļaut|ietver|iekļauts|iekļautās|iekļautie|ietilpst|iekļautas|satur
m vairāk|vēl|rādīt visu|rādīt visus|rādīt visas|ielādēt vairāk|citi|pārējie
s abonement|licenc|abonements|abonementi|abonementu|licence|licences|plāns|plāni|produkti|licenču
s abonementiem
w jūsu|ir|un|šis|šī|datums|diena|periods|statuss|stāvoklis|izmantots|izmantoti|izmantotas
w lietošanā|tiek|izmantotās|pievienotas|aizsargātas|pašlaik|produkts|aizsardzība|veids|versija
w vietas|automātiski|skaits|gada|g|mans|mani|mana|manas|mūsu|visi|visas|vēl|jau|tagad|konts|kontā
w bija|tika|uzaicināti|uzaicinātie|pievienoti|pievienotās|savienotās|reģistrētas|lietotne
w lietotnes|programma|programmas|programmatūra|pārskats|saraksts|īslaicīgi|kopā|kopējais|ģimene
w kas|šajā|aizsargātās|aizsargāto|izmantoto|lietotās|derīgums|derīguma|jums|tiks|būs|datumā|šo
w jums vēl|tikai|lūdzu|jo|pēc tam|tad|gadā|mēnesī|pvn|ieskaitot|jūs|vietām|vietu|vieta
w sīkāka informācija|informācija|pašreizējais|pašreizējā|joprojām|notiks|tavs|tava|tavas|tev|šai
w šim|šīs|aizsardzības|aizsardzību|ar|uz|tagadējais|par|piezīme|ilgums|uz gadu|vēl uz gadu
w uz vienu gadu|uz mēnesi|katru gadu|katru mēnesi|pakalpojumu sniedzējs|operators|automātiska
w automātiskā|aizsargā|neierobežots|beztermiņa|bez termiņa|tajā pašā dienā|īpašnieks|pats|pati
w pakalpojumu sniedzēja|mēs|esam
U izmantots|izmantoti|izmantotas|lietošanā|izmantotās|pievienotas|pievienotās|aizsargātas
U aizņemtas|savienotās|instalētas|jūs izmantojat|izmantojat|tiek izmantota|tiek izmantotas
U pieslēgt|pieteikušās|pierakstījušās|aizņemts|aizņemti|instalēt|uzstādīt|izmantot|savienot
U aizsargāt|pieslēgtās|pievienota|pievienots|aizņemta|instalēta|piešķirtas|tiek lietotas|lieto
U tiek aizsargātas|aizņemtās|izmanto
K līdz|ne vairāk kā|maksimāli|maks|kopā|kopējais|maksimāl|limits|ierobežojums|līdz pat|ne vairāk
K maksimums|atļauts
P pieejam|brīv|atlikuš|neizmantotas vietas|atlicis|atlikušas|atlikušās|atlikuši|paliek|palikušas
P brīvs|neizmantot|neizmantots|neizmantota|nav izmantots|nav izmantot|atliek|vēl brīvas
C tiek atjaunots automātiski|atjaunojas automātiski|tiek automātiski atjaunots
C tiek automātiski atjaunota|tiek automātiski pagarināts|atjaunojas katru gadu
C automātiski atjaunojas|automātiski atjaunosies|atjaunosies automātiski
L dienas|diena|dienu|mēneši|mēnesis|mēnešu|gadi|gadu|nedēļas|atlikušas|atlicis|atlikušās|atlikuši
L paliek|palikušas
- iegādāts|pirkuma datums|pasūtījuma numurs|spēkā no|derīgs no|derīga no|darbojas no|spēkā kopš
- maksa|maksas|maksu
q pirkt|pērciet|piedāvājum|atlaid|ietaupiet|izmēģiniet|akcija|ieteicam|grozs|grozā|grozam|pasūtīt
q patikt|iesakām|izmēģin|ieteikumi|sākt
o no
g pierakstīties|pieteikties|ielogoties|ieiet|pierakstieties|pieslēgties|pierakstīšanās
g piesakieties|ielogojieties|pieslēdzieties
T līgum|noteikum|paziņojum|noteikumi|nosacījumi|līgums|līgumi|vienošanās|licences līgum
c kods|kodu|vienreizēj|verifikācij|kodam|drošības kods|aktivizācijas kod|aktivizēšanas kod
c divpakāpju|divu faktoru|vienreizējā
D lejupielād|instalēt|lejupielādes|lejupielāde|lejupielādēt|lejupielādējiet|instalējiet|iegūt
D instalācija|lejupielādi|iegūstiet|instalēšana
Q qr|skenējiet|noskenējiet|skenēt|kamera|kameru
N nav|neviena|neviens|nekad|bez|ne
W piektd|sestd|svētd|pirmd|otrd|trešd|ceturtd
k nav|nevien|neviena|neviens
j jums|tev|vēl|pašlaik|šobrīd|pagaidām|šeit|šajā|jūsu|tavā|kontā|konta|kontam|konts|ir|pievienots
j pievienotu|reģistrēts|reģistrētu|saistīts|saistītu|neviena|nevienu|kaspersky|my|nav
G sesija ir beigusies|sesijas laiks ir beidzies|sesija beidzās|sesija ir pārtraukta|izrakstījāties
G jūs esat izrakstīts|pierakstieties vēlreiz|piesakieties vēlreiz|sesijas laiks beidzies
G sesija beigusies
l pieejam
H ierīcēm|priekš|paredzēts
F drīz|gandrīz
0 šodien
1 rīt
9 vakar
J automātiski|automātiska|automātiskā
= jo|tāpēc ka
& un
8 tajā pašā dienā|tajā dienā
`

export const lt = `
M saus|vas|kov|bal|geg|birž|liep|rugpj|rugs|spal|lapk|gruod
E baigiasi|galioja iki|galiojimo pabaiga|aktyvi iki|aktyvus iki|pabaigos data|galiojimo data
E galiojimas baigiasi|iki|baigia galioti|baigsis|galiojimo laikas|apmokėta iki
E galiojimo pabaigos data|prenumeratos pabaiga|pabaiga|saugoma iki|baigs galioti|galiojimas
E apsaugota iki|galiojimo terminas|galioja ne ilgiau kaip iki|galios iki|galiojanti iki
E galiojantis iki|laikotarpio pabaiga|prenumeratos laikotarpio pabaiga|veikia iki|veiks iki
E aktyvu iki|paskutinė diena|paskutinė galiojimo diena|pasibaigs|baigs galiojimą
E baigsis galiojimas|galiojimas baigsis|galiojimas iki|sumokėta iki|apmokėtas iki|pabaigos diena
E termino pabaiga|apsaugos pabaiga|baigimo data|galiojimo laikas baigiasi|apsauga iki
E apsauga baigiasi|pabaigos datos
X baigėsi|pasibaigė|nebegalioja|pasibaigęs|pasibaigusi|galiojimas baigėsi|baigėsi galiojimas
X galiojo iki|galiojimas pasibaigė|baigė galioti|nustojo galioti|baigtas|baigta|pasibaigę
X nebeaktyvi|nebeaktyvus|negalioja nuo|nustojo veikti|nebegaliojanti|nebegaliojantis|nebegaliojan
X galiojimo laikas baigėsi|galiojimo laikas pasibaigė|laikas pasibaigė|jau nebegalioja
X negaliojanti|negaliojantis|pasibaigusios|baigusi galioti|negalioja
A suaktyvinkite iki|aktyvinti iki|suaktyvinti iki|aktyvuokite iki|būtina suaktyvinti|aktyvuoti iki
A aktyvinkite iki|turi būti suaktyvinta iki|turi būti aktyvuota iki|reikia suaktyvinti iki
A reikia aktyvuoti iki|aktyvinimo terminas|suaktyvinkite prieš|reikia suaktyvinti|reikia aktyvinti
A būtina suaktyvinti iki
R atnaujinama|bus atnaujinta|kitas mokėjimas|kitas atnaujinimas|atnaujinimo data|pratęsiama
R bus pratęsta|atsinaujina|kitas pratęsimas|automatiškai atnaujinama|pratęsimo data
R bus automatiškai atnaujinta|automatiškai pratęsiama|bus automatiškai pratęsta
R automatinio atnaujinimo data|automatinis atnaujinimas įvyks|atsinaujins automatiškai
R bus atnaujinta automatiškai|automatinio pratęsimo data|atsinaujins|automatiškai atsinaujins
R kita mokėjimo data|kito mokėjimo data|kita sąskaita|atnaujinama automatiškai|kitas nurašymas
R kito nurašymo data|kitas apmokėjimas|kitas mokestis|kitas mokėjimas bus
R kitas sąskaitos išrašymas|kitos sąskaitos data|kito atnaujinimo data|kito pratęsimo data
R artimiausias mokėjimas|artimiausio mokėjimo data|atnaujinsime|pratęsime|nuskaičiuosime
R nurašysime|apmokestinsime|mokestis bus nurašytas|mokestis bus nuskaičiuotas
R mokėjimas bus nurašytas|bus nurašytas|bus nuskaičiuotas|bus pratęsiama|bus pratęsta automatiškai
R pratęsiama automatiškai|pratęsime automatiškai|bus atnaujinama|bus atnaujinama automatiškai
R automatiškai bus atnaujinta|automatiškai bus pratęsta|pasikartojantis mokėjimas bus
R kitas automatinis mokėjimas|kitas automatinis atnaujinimas|bus atnaujintas
R bus automatiškai atnaujintas|mokėjimo data|automatiškai atsinaujina
Z nebus atnaujinta|neatnaujinama|nebus pratęsta|nebus atnaujinama|nebus atnaujinta automatiškai
Z nebus automatiškai atnaujinta|nebus pratęsta automatiškai|nebus automatiškai pratęsta
Z nebus pratęsiama|nebeatnaujinama|nepratęsiama|neatsinaujins|neatsinaujina
Z automatiškai neatnaujinama|nebebus atnaujinta|be atnaujinimo|be automatinio atnaujinimo
S suaktyvinta|aktyvuota|aktyvi nuo|aktyvinimo data|aktyvavimo data|pradžios data|pradžia
S suaktyvintas|aktyvuotas|aktyvinta|aktyvintas|aktyvu nuo|aktyvus nuo|suaktyvinimo data
S suaktyvinimas
a aktyvi|aktyvus|galiojanti|galiojantis|galioja|veikia|veikianti|galiojančios
n nesuaktyvinta|neaktyvuota|dar nesuaktyvinta|dar neaktyvuota|nenaudojama|laukia aktyvinimo
n nepanaudota|laukia suaktyvinimo|neaktyvinta|laukiama aktyvinimo|laukiama suaktyvinimo
n laukiama aktyvavimo|nesuaktyvintas|neaktyvintas|dar neaktyvi|dar nepanaudota|dar nenaudojama
n paruošta aktyvinti|dar neaktyvinta|dar nenaudota|nenaudota|laukia aktyvavimo|neaktyvuotas
n nenaudojam|nepanaudot
f nemokam|nemokama|nemokamas|nemokamai|nemokama versija|nemokamas planas|nemokamos
t bandomoji|bandomasis|bandomosios|bandomoji versija|bandomasis laikotarpis|bandymo|bandymas
t bandymą|bandomojo|bandomoji licencija|išbandymo laikotarpis|bandomąj|demonstracinė
d įrengin|įrenginių|įrenginiai|įrenginiuose|įrenginiams
p naudotoj|vartotoj|žmon|asm|nar|žmonės|asmenys|naudotojai|naudotojų|nariai|vartotojai|vartotojų
h bendrinama su jumis|dalijamasi su jumis|pasidalino|bendrina naudotojas|pasidalijo
h su jumis dalijasi|dalijasi su jumis|su jumis dalinasi|dalinasi su jumis|su jumis bendrina
h bendrina su jumis|pasidalinta su jumis
O jūs bendrinate|bendrinate|bendrinu|dalijatės|savininkas jūs|jūs esate savininkas
O esate savininkas|priklauso jums|savininkė jūs
V bendrina|dalijasi|pasidalijo|bendrinama|bendrino|pasidalyta|dalinasi|pasidalino|dalinamasi
Y su jumis|su tavimi|su manimi
B bendrina|bendrino|dalijasi|pasidalijo|pasidalino
r automatinis atnaujinimas|automatinis pratęsimas|atnaujinimas|automatinio atnaujinimo
r automatinio pratęsimo|atnaujinti automatiškai|automatiškai atnaujinti|pratęsti automatiškai
r automatiškai pratęsti|automatinį atnaujinimą|automatinį pratęsimą|pratęsimas
r automatinis prenumeratos atnaujinimas|automatinis mokėjimas
y įjungt|taip|įgalint
z išjungt|ne|išjung|atšaukt|neaktyv|rankinis|rankiniu būdu
b užblokuot|blokuojam|blokuota|blokuot|užblokavome|užblokavo
u sustabdyt|pristabdyt|sustabdyta|pristabdyta|laikinai sustabdyta|sustabdytas|laikinai pristabdyta
u įšaldyta|įšaldytas|laikinai išjungta|pristabdytas|laikinai sustabdytas|pauzė|sustabdytos
u laikinai sustabdytos|pristabdytos|sustabdė
i įtraukt|apima|įskaičiuot|įtraukta|įtrauktos|įeina|sudaro|įskaičiuota
m daugiau|rodyti visus|dar|rodyti visas|įkelti daugiau|kitos|likusias|rodyti daugiau
s prenumerat|licencij|prenumerata|prenumeratos|prenumeratų|licencija|licencijos|planas|planai
s produktai|prenumeratą|licenciją
w programą|programėlę|jūsų|yra|ir|ši|šis|data|diena|laikotarpis|būsena|naudojama|naudojami
w panaudota|naudojamų|prijungta|apsaugota|šiuo metu|produktas|apsauga|tipas|versija|vietų
w automatiškai|skaičius|m|d|metų|mano|mūsų|visi|visos|dar|jau|dabar|paskyra|paskyroje|buvo|bus
w pakviesti|pakviestų|pridėti|susieti|prijungti|prijungtų|registruoti|programa|programos
w programėlė|programėlės|programų|programinė|įranga|apžvalga|sąrašas|laikinai|iš viso|viso|šeima
w kas|šioje|apsaugoti|apsaugotų|panaudotų|galiojimas|galiojimo|jūs|turi|būti|dieną|naudojate|šią
w šiame|tik|prašome|nes|vėliau|tada|paskui|per metus|per mėnesį|po to|pvm|imtinai|laikotarpio|jums
w vieta|vietos|išsami informacija|informacija|dabartinis|dabartinė|tebėra|vis dar|įskaitytinai
w tavo|tu|apsaugos|apsaugą|šios|įvyks|numatyta|padėtis|pastaba|trukmė|išsamiau|metams|dar metams
w vieneriems metams|dar vieneriems metams|mėnesiui|kasmet|kas mėnesį|paslaugų teikėjo|jūsų teikėjo
w operatoriaus|automatinis|saugo|neribotas|neterminuota|neterminuotai|be termino|tą pačią dieną
w savininkas|pati|savaime|už|paslaugų teikėjas
U naudojama|naudojami|panaudota|naudojamų|prijungta|prijungti|apsaugota|užimta|įdiegta|naudojate
U naudoji|prisijungę|prijungtas|užimt|įdiegt|naudojam|panaudot|susiet|prijungt|apsaugot|naudojamas
U apsaugotas|apsaugoti|priskirta|saugomi
K iki|ne daugiau kaip|daugiausia|maks|iš viso|viso|didžiausias|maksimalus|maksimaliai|limitas
K ne daugiau|leidžiama
P laisv|prieinam|likę|liko|lieka|likusių|likusios|nepanaudoti|nenaudojamos vietos|nenaudojama
P nepanaudota|nenaudota|nenaudojam|nepanaudot|dar laisvų
C atnaujinama automatiškai|automatiškai atnaujinama|atsinaujina automatiškai
C automatiškai pratęsiama|pratęsiama automatiškai|atsinaujina kasmet|automatiškai atsinaujina
C automatiškai atsinaujins|atsinaujins automatiškai|bus automatiškai atnaujinta
C bus atnaujinta automatiškai
L dienos|diena|dienų|mėnesiai|mėnesis|mėnesių|metai|savaitės|liko|likusios|likę|lieka|likusių
- įsigyta|pirkimo data|užsakymo numeris|galioja nuo|galiojanti nuo|galiojantis nuo|veikia nuo
- aktyvinti|aktyvinimas|aktyvinimo|suaktyvinti|suaktyvinkite
q pirkti|pirkite|pasiūlym|nuolaid|sutaupykite|išbandykite|akcija|rekomenduojam|krepšelis|krepšelį
q užsakyti|patikti|rekomenduoja|įsigyti|įsigykite|išbandy|pradėti
o iš
g prisijungti|prisijungimas|prisijunkite|prisijunk|prisijungę
T sutart|sąlyg|pareiškim|sąlygos|sutartis|sutartys|susitarimas|naudojimo sąlygos|licencijos sutart
c kod|vienkartin|patvirtinimo|kodą|kodo|kodas|kodai|saugos kodas|dviejų veiksnių|dviejų žingsnių
c aktyvinimo kod|aktyvavimo kod
D atsisiųs|įdiegti|atsisiuntimai|atsisiuntimas|atsisiųsti|atsisiųskite|įdiekite|gauti|diegimas
D gaukite|įdiegimas
Q qr|nuskaitykite|nuskaityti|skenuokite|kamera|kamerą
N nėra|neturite|jokių|niekada|be|nieko|ne
W penktadienis|šeštadienis|sekmadienis|pirmadienis|antradienis|trečiadienis|ketvirtadienis|pn|št
W sk|pr|an|tr|kt
k nėra|neturite|neturi|jokių|jokios|nėra jokių
j dar|kol kas|šiuo metu|dabar|čia|jūs|tu|jūsų|tavo|šioje|šios|paskyroje|paskyra|paskyros|paskyrai
j yra|pridėtų|pridėta|registruotų|susietų|priskirtų|nė vienos|jokių|jokios|kaspersky|my|nėra
G sesija baigėsi|sesijos laikas baigėsi|sesija pasibaigė|sesijos galiojimas baigėsi|atsijungėte
G atjungti|prisijunkite iš naujo|prisijunkite dar kartą|buvote atjungti
l prieinam
H skirta|įrenginiams
F netrukus|greitai|beveik
0 šiandien
1 rytoj
9 vakar
J automatiškai|automatinis
= nes|kadangi|dėl
& ir
8 tą pačią dieną|tą dieną
`

export const fi = `
M tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu
E vanhenee|voimassa|päättyy|umpeutuu|päättymispäivä|voimassaolo päättyy|viimeinen voimassaolopäivä
E asti|saakka|vanhenemispäivä|voimassaoloaika|erääntyy|voimassa asti|voimassa saakka|päättyminen
E voimassaolo|suojattu asti|maksettu asti|loppuu|viimeinen päivä|viimeinen päivä voimassa
E voimassa viimeistään|päättyy viimeistään|tilauskausi päättyy|kausi päättyy|vanhenemispäivämäärä
E päättymispäivämäärä|voimassaolon päättymispäivä|voimassaolon päättyminen|umpeutumispäivä
E tilauksen päättymispäivä|voimassaolopäivä|suojaus päättyy|käytettävissä asti|käyttöaika päättyy
E käyttöoikeus päättyy|voimassaoloajan päättyminen|loppupäivä|viimeinen käyttöpäivä
E aktiivinen asti|päättymisaika
X vanhentunut|päättynyt|umpeutunut|on vanhentunut|on päättynyt|vanheni|vanhentui|päättyi|umpeutui
X oli voimassa|voimassaolo päättyi|erääntyi|loppunut|loppui|ei enää voimassa|ei ole enää voimassa
X päättyneet|vanhentuneet|vanhentuneita|rauennut|lakannut|voimassaolo on päättynyt
X voimassaoloaika on päättynyt|ei enää aktiivinen|vanhentunutta|ei voimassa enää|päättynyttä
A aktivoi ennen|aktivoitava|aktivoi viimeistään|aktivoitava ennen|aktivoitava viimeistään
A on aktivoitava viimeistään|on aktivoitava ennen|aktivoinnin määräaika|viimeinen aktivointipäivä
A aktivointi viimeistään|täytyy aktivoida|vaatii aktivoinnin|aktivointi vaaditaan|aktivoitavissa
R uusiutuu|uusitaan|seuraava maksu|seuraava uusiminen|uusimispäivä|uusiutuu automaattisesti
R seuraava veloitus|uudistuu|uusitaan automaattisesti|automaattinen uusiminen tapahtuu
R automaattisen uusimisen päivä|seuraava automaattinen uusiminen|seuraava laskutus|seuraava lasku
R seuraava veloituspäivä|seuraava maksupäivä|seuraava laskutuspäivä|seuraava uusimispäivä
R seuraava uusinta|seuraava uusiutuminen|seuraava eräpäivä|seuraava maksuerä|veloituspäivä
R laskutuspäivä|uusiutumispäivä|uusiutuminen tapahtuu|veloitetaan|veloitamme|laskutamme
R laskutetaan|veloitetaan seuraavan kerran|seuraava veloitus tapahtuu|seuraava maksu veloitetaan
R seuraava maksu tapahtuu|maksu veloitetaan|uusimme|jatkuu automaattisesti|jatketaan
R jatketaan automaattisesti|uusiutuu seuraavan kerran|uusitaan seuraavan kerran|seuraava jatko
R seuraavan maksun päivä|seuraavan veloituksen päivä|seuraava automaattinen maksu
R seuraava automaattinen veloitus|uusintapäivä|maksupäivä|uusiutuu itsestään
R uudistuu automaattisesti|uusimme automaattisesti
Z ei uusiudu|ei uusita|ei uusiudu automaattisesti|ei uusita automaattisesti|ei uudistu
Z ei jatku automaattisesti|ei jatketa|ei enää uusiudu|ei enää uusita|ilman uusimista
Z olet poistanut automaattisen uusimisen käytöstä|automaattinen uusiminen on poistettu käytöstä
Z poistit automaattisen uusimisen käytöstä
S aktivoitu|aktivointipäivä|aktiivinen alkaen|alkamispäivä|alkupäivä|käytössä alkaen
S aktivointi tehty|aktivoitiin|käyttöönottopäivä|aloituspäivä|aktiivinen § alkaen
S aktiivisena § alkaen|käytössä § alkaen|aktivoitu § alkaen
a aktiivinen|käytössä|aktiivis|voimassa|toiminnassa|käynnissä
n ei aktivoitu|ei vielä aktivoitu|aktivoimaton|aktivoimatta|käyttämätön|odottaa aktivointia
n ei ole aktivoitu|ei käytössä vielä|ei ole aktiivinen|aktivointia odottava|ei vielä käytössä
n aktivointi odottaa|käyttämätön tilaus|ei aktivoitu vielä|odottaa aktivoimista|vielä aktivoimatta
n käyttämättä|käyttämättöm|ei ole vielä aktivoitu|ei otettu käyttöön|ei käyttöönotettu
n et ole vielä aktivoinut|et ole aktivoinut|ette ole vielä aktivoineet
f ilmai|maksut|ilmainen|maksuton|ilmaisversio|veloituksetta|ilmaiseksi|veloitukseton
f ilmainen versio
t kokeilu|kokeiluversio|kokeilujakso|kokeiluaika|kokeilulisenssi|kokeilutilaus|kokeiluk|koeaika
t koekäyttö|kokeilujakso käynnissä|koeversio|demo
d lait|laitteesta|laitteet|laitteella|laitetta|laitteita|laitteesi|laitteeni|laitteista|laitteen
d laitteeseen|laitteiden|laitteessa|laitteelle
p käyttäj|henkilö|jäsen|ihmiset|henkilöt|käyttäjät|käyttäjää|jäsenet|henkilöä|käyttäjistä
h jaettu kanssasi|jaettu sinulle|jakanut|jaettu kanssani|kanssasi jaettu|jakaa kanssasi
h jakoi kanssasi|jakaa sinulle|kanssasi jakaa|jakanut kanssasi|jakanut sinulle|jakoi sinulle
O sinun jakamasi|jaat|omistaja sinä|sinä olet omistaja|olet omistaja|omistat|omistaja olet sinä
O omistat tämän
V jakaa|jakoi|jakanut|jaettu
Y kanssasi|sinulle|kanssani|minulle
B jakaa|jakoi
r automaattinen uusiminen|automaattinen uusinta|automaattinen jatkaminen
r automaattinen uusiutuminen|automaattista uusimista|automaattista uusintaa
r automaattisen uusimisen|automaattinen jatko|automaattinen jatkuminen|uusi automaattisesti
r uusiudu automaattisesti|uusi tilaus automaattisesti|automaattinen tilauksen uusiminen
r automaattista jatkoa|automaattisen uusinnan|automaattisen uusiutumisen
r automaattista uusiutumista|automaattinen uudistuminen|jatka automaattisesti|uusiutuminen
r uusiminen|uusinta|automaattiuusinta|toistuva maksu|automaattinen maksu
y päällä|kyllä|käytössä|kytketty päälle|on päällä|otettu käyttöön|on käytössä|päälle kytketty
z pois|pois päältä|ei|poistettu käytöstä|ei käytössä|peruutettu|pois käytöstä|poissa käytöstä
z ei ole käytössä|ei ole päällä|kytketty pois|kytketty pois päältä|on pois päältä|peruttu
z poiskytketty|ei päällä|manuaalinen|manuaalisesti|käsin
b estetty|lukittu|estetty tilaus|lukittu käytöstä|olemme estäneet|estimme
u keskeytetty|tauolla|jäädytetty|tilapäisesti keskeytetty|pysäytetty|jäissä
u keskeytetty tilapäisesti|väliaikaisesti keskeytetty|tilapäisesti pysäytetty
u pysäytetty väliaikaisesti|keskeytettynä|tilapäisesti pidossa|keskeyttänyt|keskeytti
i sisältyy|sisältää|sisältyvät|sisällytetyt|mukana
m lisää|näytä kaikki|muut|lataa lisää|loput
s tilau|lisens|käyttöoikeu|tilaus|tilaukset|tilauksesi|tilaukseni|tilauksia|lisenssi|lisenssit
s paketti|paketit|tuotteet|tilauksen|tilausta|käyttöoikeutesi|käyttöoikeuden|lisenssisi|lisenssin
s tilaukselle|tilaukseen
w sinun|on|ovat|ja|tämä|päivä|päivämäärä|kausi|tila|käytetty|yhdistetty|suojattu|tällä hetkellä
w tuote|suojaus|tyyppi|versio|paikkaa|automaattisesti|määrä|kpl|omat|oma|minun|meidän|kaikki|vielä
w jo|nyt|tili|tilillä|oli|kutsutut|kutsuttu|lisätyt|liitetyt|yhdistetyt|rekisteröidyt|sovellus
w sovellukset|sovelluksia|ohjelma|ohjelmat|ohjelmisto|yleiskatsaus|luettelo|tilapäisesti
w väliaikaisesti|yhteensä|perhe|mitä|tähän|tässä|suojatut|suojattuja|käytössä olevat|olevat
w käytetyt|käytössä olevia|voimassaolo|tämän|tällä|sinulla|päivänä|mennessä|jaetaan|suojauksesi
w suojauksen|suojauksenne|ole|vain|koska|sen jälkeen|tämän jälkeen|sitten|vuodessa|kuukaudessa|sis
w alv|tapahtuu|päivän|sinä|tilauksesi|paikat|paikoista|paikka|laitepaikkaa|tiedot|nykyinen
w edelleen|lisätietoja|joka|teidän|se|ne|tuotteen|mukaan lukien|mukaan luettuna|myös|maksettu
w tilanne|lisätiedot|huomautus|huomio|kesto|vuodeksi|vielä vuodeksi|yhdeksi vuodeksi|vuodella
w kuukaudeksi|joka vuosi|joka kuukausi|vuosittain|kuukausittain|palveluntarjoajan toimesta
w operaattorin toimesta|palveluntarjoaja|paikkoja|automaattinen|suojaa|aktivoinnista
w aktivoinnin jälkeen|ensimmäisestä asennuksesta|rajoittamaton|toistaiseksi|ilman aikarajaa
w samana päivänä|omistaja|haltija|itsestään|hintaan
U käytetty|käytössä|yhdistetty|suojattu|varattu|asennettu|käytetyt|käytät|käytätte|käytössäsi
U kirjautuneet|kirjautuneita|kirjautunut|liitetty|asennettuna|suojattuna|yhdistettyjä|varattuna
U käytettyjä|käyttänyt|määritetty|käytössä on
K enintään|korkeintaan|maksimi|yhteensä|jopa|enimmäismäärä|maksimimäärä|yläraja|sallittu|kaikkiaan
K riittää
P vapaa|vapaana|vapaita|jäljellä|jää|käyttämättä olevia|vapaat|vapaita paikkoja|käytettävissä
P käyttämätön|käyttämättä|käyttämättöm|vielä vapaana|saatavilla
C uusiutuu automaattisesti|uusiutuu itsestään|uusitaan automaattisesti|uusiutuu vuosittain
C uudistuu automaattisesti|uusimme automaattisesti
L päivää|päivä|kuukautta|kuukausi|vuotta|vuosi|viikkoa|jäljellä|jää
- ostettu|ostopäivä|tilausnumero
q osta|tarjous|alennus|säästä|kokeile|kampanja|suositeltu|ostoskori|ostoskoriin|tilaa nyt|pitää
q suosittelemme|kiinnostaa|vaihda|aloita
v laitteesta|stä|sta
g kirjaudu|kirjautuminen|kirjautumis|sisäänkirjautu|kirjautua sisään|sisäänkirjautumi
T sopimu|ehdot|ehto|lausunto|sopimus|sopimukset|käyttöehtojamme|käyttöehtojadot|lisenssisopimus
T käyttöeh|ehtojamme|ehtomme|sopimusehdot|käyttöehdot
c koodi|kertakäyttö|vahvistus|vahvistuskoodi|kertakäyttökoodi|turvakoodi|aktivointikoodi
c kaksivaihei|tunnistautumi|kertakoodi|koodin
D lataa|asenna|lataukset|lataus|ladattavat|hanki|latauksia|lataami|asentaminen|asennus|asentaa
D ladata
Q qr|skannaa|lue koodi|kamera|kameralla|skannaus
N ei|eivät|mitään|koskaan|ilman|yhtään
W perjantaina|lauantaina|sunnuntaina|maanantaina|tiistaina|keskiviikkona|torstaina|pe|la|su|ma|ti
W ke|to|perjantai|lauantai|sunnuntai|maanantai|tiistai|keskiviikko|torstai
k ei ole|ei vielä ole|ei ole vielä|ei löydy|ei yhtään|ei sisällä
j sinulla|teillä|vielä|tällä hetkellä|toistaiseksi|nyt|täällä|tässä|tällä|tilillä|tilillesi
j tililläsi|tiliisi|tiliin|yhtään|yhtäkään|mitään|lisätty|rekisteröity|liitetty|ole|kaspersky|my
G istunto on päättynyt|istuntosi on päättynyt|istunto päättyi|istuntosi päättyi
G istunto on vanhentunut|istuntosi on vanhentunut|istunto vanheni|kirjattu ulos|kirjauduttu ulos
G kirjaudu uudelleen|istunto vanhentui|istuntosi vanhentui|istunto on katkennut
l saatavilla|käytettävissä
H varten|laitteelle
F pian|kohta|lähiaikoina|melkein
0 tänään
1 huomenna
9 eilen
J automaattinen|automaattisesti
= koska|sillä
& ja
# -|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen
8 samana päivänä|sinä päivänä
`

export const tr = `
M oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara
E sona eriyor|sona erer|sona erme|son kullanma|bitiş|bitiş tarihi|sona erecek|geçerlilik|geçerli
E son tarih|tarihine kadar geçerli|tarihine kadar aktif|§ kadar geçerli|sona erme tarihi|bitiyor
E tarihinde sona eriyor|tarihinde sona erecek|tarihine kadar|kadar geçerli|geçerlilik tarihi
E son geçerlilik tarihi|tarihinde bitiyor|geçerlilik süresi|son geçerlilik|geçerlilik sonu
E abonelik sonu|geçerlilik bitişi|son gün|tarihine kadar korunur|kadar ödendi
E tarihine kadar ödendi|ye kadar|ya kadar|ye kadar ödendi|ya kadar ödendi|e kadar ödendi
E a kadar ödendi|ye kadar geçerli|ya kadar geçerli|e kadar geçerli|a kadar geçerli|e kadar|a kadar
E süresi doluyor|süresi dolacak|tarihinde doluyor|tarihinde dolacak|doluyor|dolacak|bitecek
E tarihinde bitecek|son geçerlilik günü|bitiş günü|sona erme günü|süre sonu|süre bitişi|dönem sonu
E kullanım süresi sonu|tarihine dek|tarihine dek geçerli|tarihine kadar korunuyor
E ödenmiş dönem sonu|tarihine kadar kullanılabilir|son kullanım tarihi|sonlanma tarihi|sonlanıyor
E sonlanacak|koruma bitişi|lisans bitişi|biter|son kullanma tarihi|tarihine kadar etkin
E tarihinde biter|tarihinde sona erer|sürüyor|devam ediyor|kadar sürüyor|kadar sürer
X sona erdi|süresi doldu|sona ermiş|bitti|süresi dolmuş|tarihinde sona erdi|tarihinde bitti
X tarihinde doldu|sona erdiği tarih|sona erme tarihi geçti|süresi bitti|süresi dolan|sona erenler
X süresi geçmiş|süresi geçti|geçersiz|artık geçerli değil|sona ermiştir|bitmiş|sonlandı|sonlanmış
X süresi dolmuştur|süresi sona erdi|süresi sona ermiş|geçerliliğini yitirdi|geçerliliğini yitirmiş
X geçerliliği sona erdi|süresi dolanlar|tarihinde sonlandı|sona eren|artık etkin değil|doldu
A tarihinden önce etkinleştir|etkinleştirme son tarih|önce etkinleştir|tarihine kadar etkinleştir
A kadar etkinleştir|en geç etkinleştir|son etkinleştirme|tarihinden önce etkinleştirin
A tarihine kadar etkinleştirin|son etkinleştirme tarihi|etkinleştirme için son tarih
A tarihine kadar etkinleştirilmeli|tarihinden önce etkinleştirilmelidir
A tarihine kadar etkinleştirilmelidir|§ tarihine kadar etkinleştir|§ tarihinden önce etkinleştir
A etkinleştirilmesi gereken tarih|etkinleştirme gerekli|etkinleştirilecek|son etkinleştirme günü
A kadar etkinleştirin|önce etkinleştirin|kadar etkinleştirilmeli|etkinleştirme son tarihi
R yenilenecek|yenilenir|yenileniyor|sonraki ödeme|bir sonraki ödeme|yenileme tarihi
R sonraki yenileme|tarihinde yenilenecek|tarihinde yenilenir|otomatik olarak yenilenecek
R tarihinde otomatik olarak yenilenecek|bir sonraki yenileme|gelecek ödeme
R otomatik olarak yenilenir|otomatik yenilenir|otomatik olarak yenilenecektir
R otomatik yenileme tarihi|otomatik yenilenecek|tarihinde otomatik yenilenir|sonraki fatura tarihi
R sonraki fatura|sonraki tahsilat|otomatik olarak yenileniyor|bir sonraki ödeme tarihi
R sonraki ödeme tarihi|bir sonraki fatura|bir sonraki fatura tarihi|bir sonraki faturalandırma
R sonraki faturalandırma|bir sonraki tahsilat|bir sonraki çekim|sonraki çekim|gelecek fatura
R gelecek ödeme tarihi|bir sonraki yenileme tarihi|sonraki yenileme tarihi|yenilenme tarihi
R yenileme günü|ödeme alınacak|tahsil edilecek|tahsilat yapılacak|ücret alınacak
R ücretlendirileceksiniz|tarihinde ücretlendirileceksiniz|tarihinde ücret alınacak
R tarihinde tahsil edilecek|tarihinde ödeme alınacak|yenileyeceğiz|uzatılacak|tarihinde uzatılacak
R otomatik uzatılacak|otomatik olarak uzatılacak|otomatik olarak uzatılır|sonraki ödemeniz
R bir sonraki ödemeniz|sonraki otomatik ödeme|bir sonraki otomatik yenileme
R sonraki otomatik yenileme|yenilenme|kendiliğinden yenilenir|kendiliğinden yenilenecek
R tarihinde otomatik olarak yenilenir|ödeme tarihi|otomatik uzatılır
Z yenilenmeyecek|yenilenmez|yenilenmeyecektir|otomatik olarak yenilenmeyecek
Z otomatik yenilenmeyecek|otomatik olarak yenilenmez|otomatik yenilenmez|yenilenmiyor
Z uzatılmayacak|otomatik olarak uzatılmayacak|tekrar yenilenmeyecek|otomatik yenileme yok
S etkinleştirildi|etkinleştirme tarihi|tarihinde etkinleştirildi|başlangıç tarihi|başlangıç
S tarihinden beri etkin|tarihinden beri aktif|tarihinden bu yana etkin|tarihinden bu yana aktif
S beri etkin|beri aktif|aktifleştirildi|aktifleştirme tarihi|aktif edildi|aktivasyon tarihi
S etkinleştirilme tarihi|etkinleştirme günü|tarihinde aktifleştirildi
a etkin|aktif|yürürlükte|devam ediyor|kullanılabilir durumda
n etkinleştirilmedi|henüz etkinleştirilmedi|etkin değil henüz|kullanılmadı|henüz kullanılmadı
n kullanılmamış|etkinleştirme bekliyor|etkinleştirilmemiş|etkinleştirme bekleniyor
n etkinleştirilmeyi bekliyor|aktivasyon bekliyor|aktivasyon bekleniyor|etkinleştirme bekleyen
n henüz etkinleştirilmemiş|henüz kullanılmamış|aktifleştirilmemiş|henüz aktif edilmedi
n etkinleştirilmeye hazır|aktif edilmeyi bekliyor|etkinleştirilmeyi bekleyen|kullanılmayan
n aktif edilmedi|aktifleştirilmedi|henüz aktif değil|etkinleştirmeyi bekliyor|etkinleştirmediniz
n etkinleştirmedin
f ücretsiz|bedava|ücretsiz sürüm|ücretsiz plan|ücretsizdir
t deneme|deneme sürümü|deneme süresi|deneme aboneliği|deneme lisansı|deneme dönemi|deneme planı
t denemelik|demo
d cihaz|aygıt|cihazdan|aygıttan|cihazlar|cihazlarım|cihazınız|cihazda|cihazlarınız|aygıtlar
d cihazın|cihaza kadar|aygıta kadar|cihazlık
p kullanıcı|kişi|üye|kişiler|üyeler|kullanıcılar
h sizinle paylaşıl|paylaşan|tarafından paylaşıl|sizinle paylaşılan|tarafından paylaşıldı
h tarafından paylaşılıyor|tarafından paylaşılan|sizinle paylaşıyor|sizinle paylaştı
h sizinle paylaşan|tarafından sizinle paylaşıldı|tarafından sizinle paylaşıl|sizinle paylaşıldı
h seninle paylaşıldı
O sizin tarafınızdan paylaşıl|paylaştığınız|sahibi siz|sahibi sizsiniz|abonelik sahibi siz
O siz sahibisiniz|size ait|sahibisiniz
V paylaşıyor|paylaştı|paylaşıldı|paylaşılan|paylaşılıyor|paylaşmış|paylaşmakta|paylaşmaktadır
Y sizinle|seninle|benimle
r otomatik yenileme|otomatik yenilenme|otomatik yenilenmesi|otomatik olarak yenile|otomatik yenile
r otomatik yenilensin|otomatik yenilemeyi|otomatik yenilemeniz|otomatik uzatma
r otomatik ödeme yenileme|aboneliği otomatik yenile|yenileme otomatik|yenileme|uzatma
r otomatik ödeme|yinelenen ödeme
y açık|evet|açıktır|etkinleştirilmiş|etkin durumda|açılmış|etkin|açıldı
z kapalı|hayır|devre dışı|iptal edildi|etkin değil|kapatıldı|kapalıdır|iptal edilmiş
z devre dışı bırakıldı|kapatılmış|iptal edilen|devre dışıdır|pasif|elle|manuel|el ile|kapattınız
z kapattın|devre dışı bıraktınız|durdurdunuz
b engellen|bloke|engellendi|engellenmiş|kilitlendi|kilitli|engelli|erişim engellendi|bloke edildi
b engelledik
u askıya alın|duraklatıl|donduruldu|askıya alındı|duraklatıldı|askıda|durduruldu
u geçici olarak askıya alındı|geçici olarak durduruldu|beklemede|durdurulmuş|dondurulmuş
u askıya alınmış|geçici olarak devre dışı|geçici olarak donduruldu|dondurulan|askıya alınan
u askıdadır|duraklatılmış|askıya aldı|durdurdu
i dahil|içerir|içerdiği|kapsam|içindeki|dahil olan|birlikte gelen
m daha fazla|daha|tümünü göster|tümünü gör|diğer
s abonelik|aboneli|lisans|abonelikler|aboneliğiniz|aboneliklerim|aboneliğim|lisanslar|plan|planlar
s ürünler|abonelikleriniz|lisansınız|lisansınızın|lisansın|aboneliğin|aboneliğinizin|planınız
s planınızın|paketiniz|paket
w ve|bu|için|tarih|tarihi|tarihinde|gün|süre|durum|kullanılan|kullanıldı|kullanılıyor|kullanımda
w bağlı|korunan|korunuyor|şu anda|ürün|koruma|tür|sürüm|yer|otomatik olarak|sayısı|sizin|benim
w aboneliklerim|bizim|tüm|bütün|henüz|zaten|şimdi|hesap|hesabınızda|hesapta|oldu|olacak|olarak
w davetli|davetliler|davet|edilen|eklenen|bağlanan|kayıtlı|uygulama|uygulamalar|uygulamaları
w program|programlar|yazılım|genel|bakış|liste|listesi|geçici|toplam|aile|neler|ne|kullanımdaki
w dönem|adet|şu|anda|tanesi|tane|ayrıca|yalnızca|sadece|lütfen|çünkü|sonra|ardından|sonrasında
w daha sonra|yıllık|aylık|yılda|kdv|ye|ya|de|da|te|ta|e|a|den|dan|bir|süresi|süreniz|hakkı
w hakkınız|yerden|yeri|ayrıntılar|detaylar|mevcut|güncel|hâlâ|hala|halen|ücret|size|sana|siz|ürünü
w üründe|ise|ile|için geçerli|dahilinde|hesabınız|durumu|dönemi|üzerinde|üzerinden|olan|alanı
w ayrıntı|not|bilgi|bir yıl|bir yıl daha|bir yıllığına|bir ay|her yıl|her ay|ayda
w operatörünüz tarafından|operatörün tarafından|sağlayıcınız tarafından|sağlayıcı tarafından
w servis sağlayıcınız tarafından|otomatik|günü|koruyor|etkinleştirmeden itibaren
w etkinleştirmeden sonra|ilk kurulumdan itibaren|ilk kurulumdan sonra|sınırsız|süresiz|aynı gün
w sahibi|kendiliğinden|karşılığında|sağlayıcı|sağlayıcınız|operatörünüz
U kullanılan|kullanıldı|kullanılıyor|kullanımda|bağlı|korunan|korunuyor|dolu|yüklü|kullanımdaki
U kullanıyorsunuz|kullanıyorsun|kullanmaktasınız|giriş yapılan|giriş yapmış|oturum açmış
U oturum açılan|kurulu|kullanıyor|kullandığınız|yüklenmiş|korunmakta|korumada|bağlanmış
U eşleştirilmiş|atanmış|kullanılmış|bağlandı|kullanılmakta
K en fazla|en çok|azami|toplam|kadar|maksimum|toplamda|üst sınır|sınırı|limiti|cihaza kadar
K aygıta kadar|izin verilen
P boş|boşta|müsait|kalan|boştaki|kaldı|kullanılabilir|kullanılmadı|kullanılmamış|kullanılmayan
P kalıyor
C otomatik olarak yenilenir|otomatik olarak yenileniyor|otomatik yenilenir|kendiliğinden yenilenir
C her yıl yenilenir|otomatik olarak yenilenecek|otomatik yenilenecek|otomatik olarak yenilenecektir
L gün|gündür|ay|yıl|hafta|kaldı|kalan
- satın alındı|satın alma tarihi|sipariş numarası
q satın al|teklif|indirim|tasarruf|deneyin|kampanya|yükselt|önerilen|sepet|sepete|sipariş
q beğenebil|öneri|ilginizi|denemesini başlat|denemeyi başlat
v cihazdan|aygıttan|dan|den|tan|ten|cihazın
g oturum aç|giriş yap|oturum açın|giriş yapın|oturum açma|giriş yapma|oturum açmak|giriş yapmak
T sözleşme|koşul|şart|beyan|koşulları|sözleşmesi|şartlar|şartları
c kod|tek kullanımlık|doğrulama|kodu|kodunu|kodunuz|kodunuzu|iki adımlı|iki faktörlü|iki aşamalı
c etkinleştirme kod|güvenlik kodu
D indir|yükle|indirmeler|indirme|indirin|yükleyin|kur|kurun|edinin|kurulum|yüklemek|indirmek
D kurmak
Q qr|karekod|tarayın|tara|taratın|kamera|okutun|kare kod
N yok|değil|hiç|hiçbir|bulunmuyor|bulunmamaktadır|asla|olmadan
W cuma|cumartesi|pazar|salı|çarşamba|perşembe|cum|cmt|paz|pzt|sal|çar|per
k yok|bulunmuyor|bulunmamaktadır|mevcut değil|hiçbir|sahip değilsiniz
j henüz|şu anda|şu an|şimdilik|hiç|hiçbir|bir|burada|bu|hesap|hesabınızda|hesabında|hesapta
j hesabınıza|hesaba|sizin|size ait|senin|kayıtlı|ekli|bağlı|eklenmiş|tanımlı|herhangi|kaspersky|my
j aboneliğe
G oturumunuz sona erdi|oturum sona erdi|oturumunuzun süresi doldu|oturum süresi doldu
G oturumunuz kapatıldı|oturumunuz zaman aşımına uğradı|tekrar oturum aç|yeniden oturum aç
G tekrar giriş yap|yeniden giriş yap|oturumunuz sonlandı|oturumunuz sonlandırıldı
G oturumunuz kapandı
l müsait|kullanılabilir
H için|cihazlık|için yeterli
F yakında|neredeyse|birazdan
0 bugün
1 yarın
9 dün
J otomatik|otomatik olarak
= çünkü|zira
& ve
# -|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on
8 aynı gün|o gün|aynı tarihte
`

export const vi = `
M tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12|thg 1=1|thg 2=2|thg 3=3|thg 4=4|thg 5=5|thg 6=6|thg 7=7|thg 8=8|thg 9=9|thg 10=10|thg 11=11|thg 12=12
E hết hạn|hết hạn vào|ngày hết hạn|có hiệu lực đến|hiệu lực đến|có giá trị đến|hoạt động đến
E kết thúc|kết thúc vào|ngày kết thúc|đến ngày|đến hết ngày|còn hiệu lực đến|sẽ hết hạn
E sẽ hết hạn vào|hạn dùng|hạn sử dụng|đến|hết hạn vào ngày|thời hạn|được bảo vệ đến
E đã thanh toán đến|đã thanh toán đến ngày|thanh toán đến|có giá trị đến hết
E có giá trị đến hết ngày|có giá trị đến ngày|có hiệu lực đến hết|có hiệu lực đến hết ngày
E có hiệu lực đến ngày|hiệu lực đến hết ngày|còn hạn đến|hạn đến|hạn đến ngày|thời hạn đến
E thời hạn sử dụng đến|thời hạn sử dụng|sử dụng đến|sử dụng được đến|dùng đến|dùng được đến
E kết thúc vào ngày|ngày kết thúc gói|ngày hết hiệu lực|hết hiệu lực vào|sẽ kết thúc vào
E sẽ kết thúc|bảo vệ đến|được bảo vệ đến ngày|được bảo vệ đến hết ngày|ngày cuối cùng|đến hết
E gói hết hạn|sẽ hết hiệu lực|sẽ hết hiệu lực vào|còn hiệu lực đến ngày|hoạt động đến ngày
E hết hạn ngày|kết thúc ngày|ngày cuối
X đã hết hạn|đã kết thúc|đã hết hạn vào|hết hiệu lực|hết hạn vào|kết thúc vào|đã kết thúc vào
X quá hạn|không còn hiệu lực|đã quá hạn|đã chấm dứt|hết thời hạn|đã hết thời hạn|đã hết hiệu lực
X đã hết hạn từ|đã hết hạn ngày|đã hết hạn vào ngày|đã kết thúc vào ngày|không còn hạn
X đã quá hạn sử dụng|hết hạn rồi|hết hạn từ|đã ngừng hiệu lực|không còn hoạt động
X đã hết hạn sử dụng
A kích hoạt trước|kích hoạt trước ngày|cần kích hoạt trước|hạn kích hoạt|phải kích hoạt trước
A phải được kích hoạt trước|cần được kích hoạt trước|phải kích hoạt trước ngày|kích hoạt muộn nhất
A cần kích hoạt|hạn chót kích hoạt|kích hoạt chậm nhất
R gia hạn vào|sẽ gia hạn|sẽ được gia hạn|thanh toán tiếp theo|lần thanh toán tiếp theo
R gia hạn tiếp theo|ngày gia hạn|lần gia hạn tiếp theo|tự động gia hạn vào|sẽ tự động gia hạn
R sẽ tự động gia hạn vào|ngày gia hạn tự động|gia hạn tự động vào|sẽ được gia hạn tự động
R lần thanh toán kế tiếp|ngày thanh toán kế tiếp|ngày thanh toán tiếp theo|kỳ thanh toán tiếp theo
R kỳ thanh toán kế tiếp|kỳ thanh toán tới|lần thanh toán tới|thanh toán kế tiếp
R khoản thanh toán tiếp theo|khoản phí tiếp theo|lần tính phí tiếp theo|ngày tính phí tiếp theo
R kỳ tính phí tiếp theo|hóa đơn tiếp theo|ngày lập hóa đơn tiếp theo|ngày gia hạn tiếp theo
R ngày gia hạn kế tiếp|lần gia hạn kế tiếp|lần gia hạn tới|gia hạn kế tiếp|sẽ được gia hạn vào
R sẽ được gia hạn vào ngày|sẽ gia hạn vào|sẽ gia hạn vào ngày|được gia hạn vào
R tự động gia hạn vào ngày|sẽ tự động gia hạn vào ngày|sẽ được tự động gia hạn
R sẽ được tự động gia hạn vào|sẽ được tự động gia hạn vào ngày|chúng tôi sẽ gia hạn
R chúng tôi sẽ tính phí|chúng tôi sẽ thu phí|bạn sẽ bị tính phí|bạn sẽ được tính phí
R sẽ thu phí vào|sẽ tính phí vào|sẽ bị trừ tiền|gia hạn vào ngày|lần thu phí tiếp theo
R gia hạn tự động tiếp theo|thanh toán tự động tiếp theo|tính phí tiếp theo|gia hạn ngày
R tự động gia hạn ngày|ngày thanh toán|tự động gia hạn cùng ngày|tự động gia hạn vào cùng ngày
R sẽ tự động gia hạn cùng ngày|tự động được gia hạn
Z sẽ không gia hạn|không gia hạn|sẽ không được gia hạn|không được gia hạn|sẽ không tự động gia hạn
Z không tự động gia hạn|sẽ không được tự động gia hạn|sẽ không gia hạn tự động
Z không gia hạn tự động|sẽ không gia hạn nữa
S đã kích hoạt|ngày kích hoạt|được kích hoạt|ngày bắt đầu|bắt đầu|hoạt động từ|có hiệu lực từ
S kích hoạt vào|kích hoạt ngày|đã kích hoạt vào ngày|đã kích hoạt vào|được kích hoạt vào
S hoạt động từ ngày|đã được kích hoạt|kích hoạt lúc|bắt đầu từ|ngày bắt đầu gói|đã kích hoạt từ
S có hiệu lực từ ngày|đang hoạt động từ
a đang hoạt động|hoạt động|còn hiệu lực|đang hiệu lực|có hiệu lực|đang có hiệu lực|còn hạn
a đang chạy|đang sử dụng được|còn hạn sử dụng|hợp lệ|đang được kích hoạt|đang sử dụng|đang dùng
n chưa kích hoạt|chưa được kích hoạt|chưa sử dụng|chưa dùng|chờ kích hoạt|đang chờ kích hoạt
n chờ được kích hoạt|đang đợi kích hoạt|chưa hoạt động|chưa được sử dụng|chưa bắt đầu sử dụng
n chưa kích hoạt bản quyền|chưa bắt đầu|chưa kích hoạt lần nào|đợi kích hoạt
f miễn phí|bản miễn phí|gói miễn phí|phiên bản miễn phí
t dùng thử|bản dùng thử|thử nghiệm|dùng thử miễn phí|gói dùng thử|thời gian dùng thử
t giai đoạn dùng thử|phiên bản dùng thử|đang dùng thử|bản thử nghiệm|giấy phép dùng thử
d thiết bị
p người dùng|người|thành viên
h được chia sẻ với bạn|chia sẻ với bạn|được chia sẻ bởi|chia sẻ bởi|đã chia sẻ với bạn
h chia sẻ cho bạn|đang chia sẻ với bạn|được chia sẻ cho bạn|chia sẻ từ|được chia sẻ từ
h người chia sẻ
O bạn chia sẻ|được bạn chia sẻ|do bạn chia sẻ|chủ sở hữu bạn|bạn là chủ sở hữu|bạn là chủ
O chủ sở hữu là bạn|thuộc về bạn|bạn sở hữu|của chính bạn
V chia sẻ|đã chia sẻ|được chia sẻ|đang chia sẻ
Y với bạn|cho bạn|với tôi|cho tôi
r tự động gia hạn|gia hạn tự động|tự gia hạn|tự động gia hạn gói|gia hạn tự động gói
r chế độ tự động gia hạn|tính năng tự động gia hạn|chế độ gia hạn tự động|gia hạn
r thanh toán tự động|thanh toán định kỳ
y bật|đã bật|có|đang bật|đã được bật|được bật
z tắt|đã tắt|không|đang tắt|đã hủy|đã được tắt|bị tắt|đã hủy bỏ|đã huỷ|đã bị hủy|đã bị tắt
z thủ công
b bị chặn|đã chặn|bị khóa|bị khoá|đã bị chặn|đã bị khóa|đã khóa
u tạm dừng|tạm ngưng|bị đình chỉ|đã tạm dừng|đình chỉ|bị tạm ngưng|tạm thời ngưng|bị tạm dừng
u tạm ngừng|tạm khóa|đang tạm dừng|bị tạm khóa|đã tạm ngưng|đóng băng|đang bị đình chỉ
u tạm dừng hoạt động|đã tạm ngừng|bị tạm ngừng|đang tạm ngưng|đang tạm ngừng
i bao gồm|đi kèm|kèm theo|gồm có|có trong gói
m thêm|xem tất cả|hiển thị thêm|hiển thị tất cả|xem thêm|tải thêm|khác|hiện tất cả
s gói đăng ký|đăng ký|giấy phép|gói|thuê bao|sản phẩm
w của|bạn|là|vào|ngày|cho|và|này|thời hạn|trạng thái|đã sử dụng|đã dùng|đang sử dụng|đang dùng
w sử dụng|kết nối|được bảo vệ|hiện tại|sản phẩm|bảo vệ|loại|phiên bản|số|tự động|trên|đã|được|tôi
w của tôi|chúng tôi|tất cả|vẫn|hiện|bây giờ|tài khoản|sẽ|mời|được mời|thêm|đăng ký trên|ứng dụng
w phần mềm|chương trình|tổng quan|danh sách|tạm thời|tổng|tổng số|gia đình|gì|số lượng|vào ngày
w các|những|trong|có|chiếc|người sở hữu|gói|nào|từ|chỉ|vui lòng|vì|sau đó|mỗi|hằng|tiếp theo|vat
w hết ngày|hiện thời|hiện đang|đang|chi tiết|chi tiết gói|vị trí|chỗ|suất|lượt|cho phép|được phép
w cùng lúc|thông tin|vẫn còn|mình|một|theo|tại|ở|đối với|với|lúc|kể từ|việc|là của|quyền|bản quyền
w chế độ|tính năng|tình trạng|ghi chú|thời gian|bao gồm cả|thêm một năm|trong một năm|một năm
w mỗi năm|mỗi tháng|hàng năm|hàng tháng|bởi nhà cung cấp|bởi nhà mạng|không giới hạn thời gian
w vô thời hạn|cùng ngày|chủ sở hữu|vĩnh viễn|với giá|nhà cung cấp|nhà mạng
U đã sử dụng|đã dùng|đang sử dụng|đang dùng|đã kết nối|được kết nối|được bảo vệ|đã cài đặt
U bạn sử dụng|bạn đang dùng|bạn đang sử dụng|bạn dùng|đã đăng nhập|đang đăng nhập|đã gán
U đã liên kết|đang kết nối|đang bảo vệ|đang được bảo vệ|đã cài|cài đặt trên|đã cài đặt trên
U đã được sử dụng
K tối đa|lên đến|tổng cộng|tổng|tổng số|không quá|số lượng tối đa|giới hạn|nhiều nhất|đến|cho phép
K lên tới
P còn trống|trống|còn lại|còn|chưa sử dụng hết|khả dụng|chưa dùng đến|chưa sử dụng|chưa dùng
P chưa được sử dụng|có sẵn
C sẽ tự động gia hạn|tự động gia hạn hàng năm|được tự động gia hạn|tự gia hạn
C sẽ được tự động gia hạn|sẽ được gia hạn tự động|tự động được gia hạn
L ngày|tháng|năm|tuần|còn lại|còn
- ngày mua|đã mua|mã đơn hàng
q mua|ưu đãi|giảm giá|tiết kiệm|khuyến mãi|nâng cấp lên|đề xuất|giỏ hàng|thêm vào giỏ|đặt hàng
q thích|gợi ý|dùng thử miễn phí|bắt đầu dùng thử
o trên|trong|trong số|trên tổng số|trong tổng số
g đăng nhập|đăng nhập vào
T thỏa thuận|điều khoản|điều kiện|tuyên bố|hợp đồng
c mã|một lần|xác minh|hai bước|hai yếu tố|xác thực|mã kích hoạt|mã bảo mật
D tải xuống|tải về|cài đặt|mục tải xuống|tải|cài
Q qr|quét|máy ảnh|camera
N không|chưa có|không có|chẳng|không bao giờ
W thứ sáu|thứ bảy|chủ nhật|thứ hai|thứ ba|thứ tư|thứ năm|thứ 6|thứ 7|cn|thứ 2|thứ 3|thứ 4|thứ 5
k không có|chưa có|không có bất kỳ|chưa có bất kỳ|chưa sở hữu|không tồn tại|chưa đăng ký
j bạn|quý khách|hiện|hiện tại|hiện nay|vẫn|lúc này|ở đây|đây|nào|bất kỳ|trong|trên|với|tài khoản
j này|của|của bạn|cả|được thêm|liên kết|kaspersky|my
G phiên đã hết hạn|phiên của bạn đã hết hạn|phiên đăng nhập đã hết hạn|phiên làm việc đã hết hạn
G phiên đã kết thúc|phiên của bạn đã kết thúc|đã bị đăng xuất|đã đăng xuất|đăng nhập lại
G phiên đăng nhập hết hạn|hết phiên
l khả dụng|có sẵn
H cho|dành cho|dùng cho|đủ cho
F sắp|sắp tới|sớm
0 hôm nay
1 ngày mai
9 hôm qua
J tự động
= vì|bởi vì
& và
8 cùng ngày|ngày đó|ngày hôm đó|tự động gia hạn cùng ngày|tự động gia hạn vào cùng ngày
8 sẽ tự động gia hạn cùng ngày
`

export const id = `
M jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des|agt=8
E berakhir|berakhir pada|kedaluwarsa|kedaluwarsa pada|tanggal kedaluwarsa|berlaku hingga
E berlaku sampai|aktif hingga|aktif sampai|tanggal berakhir|hingga|sampai|masa berlaku
E valid hingga|akan berakhir|akan kedaluwarsa|masa berlaku hingga|masa berlaku sampai
E masa aktif hingga|akhir|tanggal akhir|dilindungi hingga|berakhirnya|dibayar hingga
E dibayar sampai|sudah dibayar hingga|telah dibayar hingga|lunas hingga|berlaku s d
E berlaku sampai dengan|berlaku hingga tanggal|berlaku sampai tanggal|masa berlaku berakhir
E masa berlaku habis|masa aktif sampai|masa aktif berakhir|masa aktif|masa langganan berakhir
E akhir masa langganan|akhir masa berlaku|akhir masa aktif|akhir periode|akan berakhir pada
E akan kedaluwarsa pada|akan habis pada|habis pada|berakhir tanggal|tanggal habis berlaku
E tanggal habis masa berlaku|tanggal berakhirnya|tanggal selesai|hari terakhir|batas berlaku
E dilindungi sampai|terlindungi hingga|terlindungi sampai|kadaluarsa|kadaluwarsa
E tanggal kadaluarsa|kedaluarsa|tanggal kedaluarsa|perlindungan berakhir|habis|valid sampai
E selesai pada
X telah berakhir|sudah berakhir|telah kedaluwarsa|sudah kedaluwarsa|tidak berlaku lagi
X telah berakhir pada|kedaluwarsa|telah kedaluwarsa pada|habis masa berlakunya|sudah tidak berlaku
X tidak lagi aktif|lewat masa berlaku|habis masa berlaku|kedaluwarsa sejak|telah kedaluwarsa sejak
X sudah kedaluwarsa sejak|berakhir sejak|telah berakhir sejak|sudah berakhir pada|telah habis
X sudah habis|masa berlaku telah habis|masa berlaku sudah habis|masa berlaku telah berakhir
X masa aktif telah habis|masa aktif sudah habis|habis masa aktif|sudah kedaluarsa|telah kadaluarsa
X sudah kadaluarsa|sudah lewat|sudah tidak aktif|tidak aktif lagi|telah selesai
A aktifkan sebelum|aktivasi sebelum|harus diaktifkan|aktifkan paling lambat|batas aktivasi
A harus diaktifkan sebelum|harus diaktifkan paling lambat|perlu diaktifkan sebelum
A batas waktu aktivasi|tenggat aktivasi|perlu diaktifkan|perlu aktivasi|aktifkan sebelum tanggal
R diperpanjang pada|akan diperpanjang|pembayaran berikutnya|perpanjangan berikutnya
R tanggal perpanjangan|diperpanjang otomatis|pembaruan berikutnya|diperbarui pada|akan diperbarui
R tagihan berikutnya|diperpanjang otomatis pada|diperpanjang secara otomatis pada
R akan diperpanjang otomatis pada|akan diperpanjang secara otomatis|perpanjangan otomatis pada
R tanggal perpanjangan otomatis|diperpanjang secara otomatis|penagihan berikutnya
R tanggal penagihan berikutnya|tanggal tagihan berikutnya|pembayaran selanjutnya
R tanggal pembayaran selanjutnya|tanggal pembayaran berikutnya|penagihan selanjutnya
R tanggal penagihan selanjutnya|tagihan selanjutnya|tanggal tagihan selanjutnya
R perpanjangan selanjutnya|tanggal perpanjangan berikutnya|tanggal perpanjangan selanjutnya
R tanggal pembaruan|tanggal pembaruan berikutnya|kami akan menagih|kami akan menagih anda
R kami akan memperpanjang|anda akan ditagih|akan ditagih|akan ditagih pada|anda akan ditagih pada
R akan ditagihkan|ditagih pada|akan diperpanjang pada|akan diperpanjang otomatis
R akan diperbarui pada|akan diperbarui otomatis|diperbarui otomatis|diperbarui secara otomatis
R diperpanjang tanggal|perpanjangan pada|pembayaran akan ditagih|pembayaran akan diambil
R pemotongan berikutnya|biaya berikutnya|jatuh tempo pembayaran berikutnya
R akan diperpanjang kembali pada|pembayaran otomatis berikutnya|pembaruan otomatis berikutnya
R perpanjangan otomatis berikutnya|diperpanjang|diperbarui otomatis pada|tanggal pembayaran
R akan diperbarui secara otomatis
Z tidak akan diperpanjang|tidak diperpanjang|tidak akan diperpanjang otomatis
Z tidak akan diperpanjang secara otomatis|tidak diperpanjang otomatis
Z tidak diperpanjang secara otomatis|tidak akan diperbarui|tidak akan diperbarui otomatis
Z tidak diperbarui|tidak akan diperpanjang lagi|tanpa perpanjangan|tanpa perpanjangan otomatis
S diaktifkan|tanggal aktivasi|aktif sejak|tanggal mulai|mulai|diaktifkan pada|diaktifkan tanggal
S telah diaktifkan|sudah diaktifkan|aktivasi pada|tanggal diaktifkan|tanggal dimulai|dimulai
a aktif|berlaku|masih berlaku|sedang berjalan|berjalan
n belum diaktifkan|belum aktif|belum digunakan|menunggu aktivasi|tidak diaktifkan|belum dipakai
n menunggu diaktifkan|perlu diaktifkan dahulu|siap diaktifkan|belum terpakai|belum diaktivasi
n belum teraktivasi|menunggu pengaktifan|belum mulai digunakan|aktivasi tertunda|belum dimulai
n belum pernah diaktifkan|belum mengaktifkan|anda belum mengaktifkan
f gratis|tanpa biaya|cuma-cuma|versi gratis|paket gratis
t uji coba|percobaan|versi uji coba|masa uji coba|periode uji coba|masa percobaan|lisensi uji coba
t versi percobaan|langganan uji coba|demo
d perangkat|gawai
p pengguna|orang|anggota
h dibagikan dengan anda|dibagikan kepada anda|dibagikan oleh|dibagikan kepada saya
h membagikan kepada anda|berbagi dengan anda|dibagikan dari|dibagi dengan anda|dibagi oleh
O dibagikan oleh anda|anda bagikan|anda pemiliknya|anda adalah pemilik|anda adalah pemiliknya
O milik anda|milik anda sendiri|pemiliknya anda|anda pemilik
V berbagi|membagikan|dibagikan|dibagi
Y dengan anda|kepada anda|dengan saya|kepada saya
r perpanjangan otomatis|pembaruan otomatis|perpanjang otomatis|perpanjang secara otomatis
r perpanjangan secara otomatis|perbarui otomatis|perbarui secara otomatis
r pembaruan secara otomatis|perpanjangan langganan otomatis|auto perpanjang|otomatis diperpanjang
r perpanjangan|pembaruan|pembayaran otomatis|pembayaran berulang
y nyala|hidup|ya|diaktifkan|aktif|dihidupkan|dinyalakan|telah diaktifkan|menyala|on
z mati|nonaktif|tidak|dinonaktifkan|dibatalkan|tidak aktif|dimatikan|telah dibatalkan
z telah dinonaktifkan|telah dimatikan|off|dihentikan|manual|menonaktifkan|mematikan
z telah menonaktifkan
b diblokir|terblokir|telah diblokir|dikunci|terkunci|memblokir
u ditangguhkan|dijeda|ditangguhkan sementara|dihentikan sementara|dibekukan|dihentikan sejenak
u dinonaktifkan sementara|dalam penangguhan|tertunda sementara|telah ditangguhkan
u sedang ditangguhkan|sedang dijeda|telah dijeda
- berisiko
i termasuk|sudah termasuk|disertakan|mencakup|berisi|isi paket|yang disertakan
m lainnya|lebih banyak|tampilkan semua|lagi|muat lebih banyak|lihat semua|selengkapnya
s langganan|lisensi|paket|produk
w anda|ini|pada|untuk|dan|di|tanggal|hari|jangka waktu|status|digunakan|dipakai|terpakai
w sedang digunakan|terhubung|terlindungi|saat ini|produk|perlindungan|jenis|versi|tempat|otomatis
w jumlah|secara|telah|saya|kami|semua|masih|sudah|sekarang|akun|akun anda|akan|yang|diundang
w ditambahkan|terdaftar|aplikasi|program|perangkat lunak|ringkasan|daftar|sementara|total|keluarga
w apa|apa saja|dilindungi|sedang|masa|periode|pada tanggal|dengan|dalam|milik|oleh sistem|ada
w hanya|harap|silakan|karena|kemudian|setelah itu|selanjutnya|lalu|per|ppn|bisa|berikut|slot|kuota
w rincian|detail|saat|sampai saat ini|kini|tetap|kamu|mu|sebuah|satu|ke|bahwa|tersebut|adalah|oleh
w kepada|sebagai|produk anda|informasi|keseluruhan|diizinkan|diperbolehkan|berlaku untuk|kondisi
w catatan|keterangan|durasi|termasuk hari itu|selama satu tahun|satu tahun lagi|selama setahun
w setahun|setiap tahun|setiap bulan|per tahun|per bulan|tahunan|bulanan|oleh operator
w oleh operator anda|oleh penyedia|oleh penyedia anda|melindungi|tanpa batas waktu|selamanya
w hari yang sama|pemilik|dengan sendirinya|seharga|penyedia|operator
U digunakan|dipakai|terpakai|sedang digunakan|terhubung|terlindungi|terpasang|dilindungi
U anda menggunakan|menggunakan|anda memakai|memakai|yang masuk|terpakai di|terpasang di
U digunakan di|yang terlindungi|yang digunakan|dipasang|tertaut|ditautkan|sedang dipakai
U telah digunakan|sudah digunakan|yang terhubung|yang masuk log|ditetapkan|tersambung
K hingga|maksimal|maksimum|paling banyak|total|sampai dengan|maks|batas|hingga maksimal
K jumlah maksimum|s d|diizinkan|seluruhnya
P tersedia|kosong|tersisa|sisa|masih tersedia|belum terpakai|bebas|yang tersedia|belum digunakan
P belum dipakai
C diperpanjang otomatis|diperpanjang secara otomatis|diperbarui otomatis|diperpanjang sendiri
C diperpanjang setiap tahun|akan diperpanjang otomatis|akan diperpanjang secara otomatis
C akan diperbarui otomatis|akan diperbarui secara otomatis|diperbarui secara otomatis
L hari|bulan|tahun|minggu|tersisa|lagi|sisa
- dibeli|tanggal pembelian|nomor pesanan|berlaku mulai|berlaku sejak|berlaku dari|aktif mulai
- aktif dari|aktifkan|aktivasi
q beli|penawaran|diskon|hemat|coba|promo|tingkatkan ke|disarankan|keranjang|pesan|suka|rekomendasi
q coba gratis|direkomendasikan|mulai uji|mulai coba
o dari
g masuk|log in|login|masuk ke|silakan masuk
T perjanjian|ketentuan|syarat|pernyataan|persetujuan
c kode|sekali pakai|verifikasi|kode aktivasi|kode keamanan|dua langkah|dua faktor|autentikasi|otp
D unduh|instal|unduhan|mengunduh|pasang|dapatkan|pemasangan|instalasi|mendapatkan|memasang
D unduhlah
Q qr|pindai|kamera|memindai|pemindaian
N tidak|belum ada|bukan|tanpa|tak|belum memiliki|tidak ada
W jumat|sabtu|minggu|senin|selasa|rabu|kamis|jum|sab|min|sen|sel|rab|kam
k tidak ada|belum ada|belum memiliki|tidak memiliki|belum punya|tidak punya|tidak mempunyai
k belum mempunyai
j anda|kamu|saat ini|sekarang|untuk saat ini|di sini|sini|di|pada|dalam|akun|ini|itu|apa pun
j apapun|satu pun|yang|terdaftar|ditambahkan|ditautkan|terkait|terhubung|kaspersky|my
G sesi anda telah berakhir|sesi telah berakhir|sesi berakhir|sesi anda berakhir|sesi kedaluwarsa
G sesi telah kedaluwarsa|sesi anda telah habis|telah keluar dari akun|masuk lagi|masuk kembali
G login kembali|anda telah keluar|sesi habis|sesi anda habis|anda telah dikeluarkan
l tersedia
H untuk|berlaku untuk|cukup untuk
F segera|sebentar lagi|hampir
0 hari ini
1 besok
9 kemarin
J otomatis|secara otomatis
= karena|sebab
& dan
# satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh
8 hari yang sama|tanggal yang sama|hari itu
`
