/** Polish: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
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
f korzystasz z wersji bezpłatnej|korzystasz z bezpłatnej wersji
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
w ją|bez ograniczeń czasowych|bez limitu czasu
w karty|kartą
U używane|użyte|wykorzystane|wykorzystano|w użyciu|użyto|połączone|podłączone|chronione|zajęte
U zainstalowane|używanych|używasz|korzystasz|korzystasz z|wykorzystujesz|wykorzystanych
U zainstalowano|chronionych|zainstalowano na|chroni|zalogowan|zajęt|wykorzystan|podłączon
U zainstalowan|używan|przypisan|korzysta|korzystają|połączono|przypisanych|w użytku|zabezpieczone
K maksymalnie|maks|najwyżej|łącznie|ogółem|razem|aż do|do|maksymaln|limit|co najwyżej|w sumie
K dozwolonych|do maksymalnie
K obejmowała|obejmował|obejmowało
P dostępn|woln|dostępne|dostępnych|wolne|wolnych|pozostało|pozostaje|pozostają|niezajęt
P niewykorzystane miejsca|nieużywan|nieużyt|niewykorzystan|nieużywana|niewykorzystana|nieużyta
P nieużywany|niewykorzystany|niewykorzystane|nie użyto|zostało|pozostały|jeszcze wolne
C odnawia się automatycznie|odnowi się automatycznie|automatycznie się odnawia|odnawia się sama
C odnawia się samoczynnie|odnawia się co roku|przedłuża się automatycznie|automatycznie się odnowi
C odnowi się sama|sama się odnowi|przedłuży się automatycznie|odnowi się samoczynnie
C automatycznie się przedłuży|zostanie automatycznie odnowiona|zostanie odnowiona automatycznie
L dni|dnia|miesięcy|miesiące|miesiąc|lata|lat|rok|tygodni|tygodnie|pozostało|zostało|pozostały
L pozostaje|pozostają
L tydzień|tygodnie|tygodni
- kupiono|kupiona|zakupiono|data zakupu|numer zamówienia|ważna od|ważny od|ważne od|obowiązuje od
- działa od
- zaproszenie|zaproszenia
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
k nie kupiono|nie znaleziono|nie dodano|nie są|nie jest|żadne
j kupiono|kupionych|znaleziono|znaleźliśmy|lista|liście|własnych|mam|moje|moim|jakiejkolwiek
j dodano|dodanej|przypisanej|powiązanej|twojej|się|pana|nie ma|o|subskrypcję|do|tego|przypisane
j żadne|żadnej|tu|tutaj|są
x nic|pusto|pusta|brak danych|brak elementów|brak pozycji|brak wpisów|brak danych do wyświetlenia
x brak rekordów|nic do wyświetlenia|nic tu
e wyloguj|wylogowanie|wyjdź|wylogować
I zalogowano jako|zalogowany jako|zalogowana jako|zalogowano|zalogowany|zalogowana
I jesteś zalogowany jako|witaj|witamy|cześć|dzień dobry
`
