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
E koniec ochrony|daty ważności|terminu ważności|zakończenie|zakończenia|zakończą się|skończą się
E wygasają|wygasną|wygasając|wygasanie|się zakończy|się kończy|się skończy|dobiega końca
E dobiegnie końca|dobiega końca dnia|traci ważność|straci ważność|traci ważność dnia
E przestanie działać|przestaje działać|przestanie obowiązywać|przestaje obowiązywać
E będzie działać do|będzie ważna do|będzie ważny do|będzie aktywna do|będzie aktywny do|działać do
E pozostanie aktywna do|pozostaje aktywna do|pozostanie ważna do|pozostaje ważna do
E zachowasz dostęp do|dostęp zachowasz do|masz dostęp do|dostęp do|dostęp wygasa|dostęp wygaśnie
E dostęp kończy się|dostęp trwa do|dostęp zakończy się|korzystasz do|możesz korzystać do
E korzystaj do|można korzystać do|do użytku do|działają do|obowiązuje włącznie do|obowiązują do
E ważna aż do|ważna włącznie do|aktualna do|aktualny do|aktualne do|ważne są do|jest ważna do
E jest ważny do|jest aktywna do|chronisz się do|ochrona trwa do|ochrona wygasa|ochrona wygaśnie
E ochrona zakończy się|ochrona skończy się|ochrona obowiązuje do|ochrona działa do|okres kończy się
E okres zakończy się|okres do|okres ważności do|okres opłacony do|opłacony okres do|opłacono do dnia
E opłacona jest do|koniec dostępu|koniec licencji|koniec subskrypcji|koniec okresu ważności
E termin zakończenia|termin upływa|termin upłynie|termin ważności upływa|termin ważności upłynie
E termin ważności do|ważność wygasa|ważność wygaśnie|ważność kończy się|ważność upływa
E ważność upłynie|ważność do dnia|ważności upływa|data upływu ważności|data upływu|upływ ważności
E data wygasania|ostatni dzień ważności|ostatni dzień ochrony|data zakończenia subskrypcji
E data zakończenia licencji|wygasa po|kończy się po|kończy się w dniu|zakończy się w dniu
E umowa obowiązuje do|umowa obowiązuje do dnia|umowa trwa do|zakończy się dnia|trwać do|potrwa do
E ustaje|ustanie|ważna od § do|ważna od § do dnia|ważny od § do|ważny od § do dnia|ważne od § do
E ważne od § do dnia|obowiązuje od § do|obowiązuje od § do dnia|aktywna od § do|aktywna od § do dnia
E aktywny od § do|aktywny od § do dnia|działa od § do|działa od § do dnia|ważna od dnia § do
E ważna od dnia § do dnia|obowiązuje od dnia § do|obowiązuje od dnia § do dnia
X wygasł|wygasła|wygasło|zakończona|zakończony|zakończyła się|zakończył się|nieważna|wygasła dnia
X wygasło dnia|wygasł dnia|zakończyła się dnia|upłynął|upłynęła|ważna była do|skończyła się
X skończył się|termin upłynął|zakończone|zakończonych|wygasłe|wygasły|przeterminowana
X przeterminowany|nieważny|nieważne|już nieważna|minęła|minął|skończone|dobiegła końca
X dobiegł końca|straciła ważność|stracił ważność|nieaktualn|nie jest już ważna|nie jest już ważny
X już nie obowiązuje|już nieaktywna|nie jest już aktywna|upłynął termin ważności
X termin ważności upłynął|dobiegły końca|po terminie|była ważna do|był ważny do|było ważne do
X była aktywna do|był aktywny do|obowiązywała do|obowiązywał do|obowiązywało do|obowiązywała do dnia
X obowiązywał do dnia|działała do|działał do|trwała do|licencja była ważna do
X subskrypcja była ważna do|przestała działać|przestał działać|przestała obowiązywać
X przestał obowiązywać|nie działa już|już nie działa|nieważna od|nieważny od|nieważne od
X nie obowiązuje od|nie działa od|nie jest już aktywny
X upłynęło|ważność upłynęła|ważność minęła|ważność wygasła|termin ważności minął
X termin ważności wygasł|termin minął|termin ważności skończył się|okres ważności minął
X okres ważności upłynął|okres ważności skończył się|czas minął|ochrona wygasła
X ochrona zakończyła się|ochrona skończyła się|ochrona ustała|ustała|ustał|dostęp wygasł
X dostęp zakończył się|dostęp skończył się|skończyło się|zakończyło się|zakończyły się|skończyły się
X się zakończyła|się zakończył|się skończyła|się skończył|utraciła ważność|utracił ważność
X straciło ważność|zakończono|skończona|skończony|przeterminowan|przedawnion|wygaszona|wygaszony
X już wygasła|już wygasł|wygaśnięta|dobiegło końca|po upływie terminu|nie obowiązuje już
A aktywuj przed|aktywować przed|aktywuj do|aktywować do|należy aktywować|do aktywacji przed
A aktywuj najpóźniej|aktywuj do dnia|należy aktywować do|należy aktywować przed
A trzeba aktywować do|musi zostać aktywowana do|musi być aktywowana przed
A musi zostać aktywowana przed|aktywacja do|aktywacja przed|termin aktywacji|wymaga aktywacji
A do aktywowania do|termin aktywacji — do|termin aktywacji – do|termin aktywacji , do
A termin aktywacji do|wymaga aktywacji , do|wymaga aktywacji — do|wymaga aktywacji – do
A wymaga aktywacji do|aktywacja — do|aktywacja – do|ostateczny termin aktywacji
A ostatni dzień aktywacji|ostateczny termin aktywacji do|aktywacja możliwa do
A aktywacja możliwa do dnia|można aktywować do|możesz aktywować do|zdąż aktywować do
A nie zapomnij aktywować do|aktywuj ją do|aktywuj licencję do
A aktywuj subskrypcję do|aktywuj kod do|aktywuj przed upływem|aktywować najpóźniej
A aktywacji należy dokonać do|trzeba aktywować do dnia
A należy aktywować do dnia|należy aktywować najpóźniej|wymagana aktywacja do
A musisz aktywować do
A kod należy aktywować do
A aktywacja do dnia|czas na aktywację do
A masz czas na aktywację do|aktywuj nie później niż|aktywuj najpóźniej do|aktywować najpóźniej do
A termin aktywacji ( do|wymaga aktywacji ( do
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
R automatycznie się przedłuży|najbliższe pobranie|nadchodząca płatność|nadchodzące odnowienie
R nadchodząca opłata|nadchodzące obciążenie|termin opłaty|kolejna rata|następna rata
R następna składka|data kolejnego obciążenia|data następnej opłaty|data kolejnej opłaty
R data pobrania opłaty|data pobrania|termin kolejnej opłaty|termin kolejnego odnowienia
R termin następnego odnowienia|automatyczne odnowienie nastąpi|odnowienie nastąpi
R odnowienie odbędzie się|płatność nastąpi|pobranie opłaty nastąpi|obciążenie nastąpi
R kolejna płatność nastąpi|opłata zostanie naliczona|opłatę pobierzemy|płatność pobierzemy
R kwotę pobierzemy|kwota zostanie pobrana|karta zostanie obciążona|obciążymy|zostaniesz obciążony
R zostaniesz obciążona|zostanie automatycznie odnowiony|zostanie odnowiony automatycznie
R będzie automatycznie odnowiona|będzie automatycznie odnawiana|będzie automatycznie przedłużona
R zostanie wznowiona automatycznie|zostanie automatycznie wznowiona|automatycznie odnowimy
R odnowimy automatycznie|odnawiamy|automatycznie się przedłuża|sama się przedłuży|przedłuży się sama
R samoczynnie się odnowi|data kolejnego przedłużenia|data następnego przedłużenia|przedłuża się sama
R data automatycznego przedłużenia|następne automatyczne przedłużenie
R kolejne automatyczne obciążenie|sama się odnawia|się odnowi|się odnawia|zostaną pobrane
R kolejny termin płatności|następny termin płatności|następne automatyczne obciążenie
R kolejne automatyczne przedłużenie|zostanie odnowione|z automatycznym odnawianiem
R z automatycznym odnowieniem|z automatycznym przedłużeniem|z automatycznym przedłużaniem
R z autoodnawianiem
Z nie zostanie odnowiona|nie odnawia się|nie odnowi się|nie odnowi się automatycznie
Z nie odnawia się automatycznie|nie przedłuży się|nie przedłuży się automatycznie
Z nie przedłuża się|nie zostanie przedłużona|nie zostanie przedłużony|nie zostanie odnowiony
Z nie zostanie odnowiona automatycznie|nie zostanie automatycznie odnowiona|nie będzie odnawiana
Z nie będzie przedłużana|nie będzie odnowiona|bez odnowienia|bez automatycznego odnawiania
Z bez odnawiania|nie będzie przedłużona|nie będzie wznowiona|nie zostanie wznowiona
Z nie będzie wznawiana|się nie odnowi|się nie odnawia|sama się nie odnowi|sama się nie odnawia
Z się nie przedłuży|się nie przedłuża|sama się nie przedłuży|nie odnowi się sama
Z nie przedłuży się sama|nie zostanie automatycznie przedłużona
Z nie zostanie przedłużona automatycznie|nie przedłuża się automatycznie
Z nie będzie automatycznie odnawiana|nie będzie automatycznie odnowiona
Z nie będzie automatycznie przedłużana|nie odnowimy|nie będziemy odnawiać
Z nie będzie odnowiony|nie będzie przedłużany|nie będzie już odnawiana|już się nie odnowi
Z nie będzie odnawiany|bez automatycznego odnowienia|bez automatycznego przedłużenia
Z bez automatycznego przedłużania|bez przedłużenia|bez przedłużania|bez autoodnawiania
Z bez automatycznego wznawiania|odnawianie anulowane|odnowienie anulowane|odnawianie wyłączone
Z odnowienie wyłączone|wyłączono odnawianie|anulowano odnawianie|anulowałeś odnawianie
Z anulowałaś odnawianie|wyłączyłeś odnawianie|wyłączyłaś odnawianie|zrezygnowałeś z odnawiania
Z zrezygnowałaś z odnawiania|zrezygnowano z odnawiania|zrezygnowano z odnowienia
Z zrezygnowałeś z automatycznego odnawiania|wymaga ręcznego odnowienia|odnawiana ręcznie
Z odnawia się ręcznie|ręczne odnawianie|ręczne odnowienie|odnowienie ręczne|przedłużenie anulowane
Z nie przewiduje odnowienia|odnowienia nie będzie|odnowienie nie nastąpi|przedłużenie nie nastąpi
Z automatycznego odnowienia nie będzie|automatyczne odnowienie nie nastąpi
S aktywowana|aktywowano|aktywna od|data aktywacji|aktywowany|aktywny od|data rozpoczęcia
S rozpoczęcie|data startu|data początku|aktywne od
a aktywn|działa|obowiązuje|obowiązująca|obowiązujący|w mocy|ważna|ważny|bieżąca|bieżące
a obowiązujące|działają|wszystko działa|wszystko w porządku|w porządku|funkcjonuje|ważne|obowiązują
a aktualna
n nieaktywowana|nieaktywowany|nie aktywowano|jeszcze nie aktywowano|nieużywana|nie użyto
n oczekuje na aktywację|niewykorzystana|oczekująca na aktywację|oczekujący na aktywację
n oczekujące na aktywację|oczekiwanie na aktywację|do aktywacji|gotowa do aktywacji
n gotowy do aktywacji|jeszcze nieaktywna|jeszcze nieużywana|jeszcze nieaktywowana
n jeszcze nieaktywowany|nieaktywowane|nieużyta|nieużywany|niewykorzystany|niewykorzystane
n czeka na aktywację|do aktywowania|nieużywan|nieużyt|niewykorzystan|jeszcze nie aktywowana
n nierozpoczęta|nieuruchomiona|nie aktywowałeś|nie aktywowałaś|nie aktywowano jeszcze
n niewykorzystana licencja|jeszcze niewykorzystana|jeszcze niewykorzystany|nie została aktywowana
n nie została jeszcze aktywowana|jeszcze nie została aktywowana|nie został aktywowany
n nie został jeszcze aktywowany|jeszcze nie został aktywowany|nie była aktywowana|jeszcze nie użyto
n jeszcze nie rozpoczęto|jeszcze nierozpoczęta|nieaktywowan|nie uruchomiono|jeszcze nie uruchomiono
n jeszcze nieuruchomiona|bez aktywacji|przed aktywacją|w oczekiwaniu na aktywację
n gotowe do aktywacji|czekają na aktywację|czekająca na aktywację|nie została użyta
n jeszcze nie została użyta|jeszcze nie wykorzystano|nie została wykorzystana
n nie została jeszcze wykorzystana|niezrealizowana|jeszcze nie aktywowałeś|jeszcze nie aktywowałaś
n niewykorzystany kod|nie rozpoczęto|jeszcze nie zaczęła działać|zdąż aktywować
n nie zapomnij aktywować|konieczna aktywacja|trzeba aktywować|wymagana aktywacja|potrzebna aktywacja
n konieczna jest aktywacja|wymagana jest aktywacja|musisz aktywować|wystarczy ją aktywować
n wystarczy aktywować|pozostało tylko aktywować|pozostaje tylko aktywować
n aktywacja nie została wykonana|aktywacja nie została przeprowadzona
n aktywacja jeszcze nie nastąpiła|aktywacja nie nastąpiła
f bezpłat|darmow|bezpłatna|darmowa|bez opłat|za darmo|wersja bezpłatna
f korzystasz z wersji bezpłatnej|korzystasz z bezpłatnej wersji|nieodpłat|bez opłaty
f nic nie kosztuje|gratis|za 0 zł
t próbn|wersja próbna|okres próbny|wersji próbnej|testow|wersja testowa|okres testowy
t wersja demonstracyjna|demo|na próbę|trwa okres próbny|wersję próbną|wersję testową|trial|triala
t próba|okresu próbnego|okresu testowego|dostęp próbny|dostęp testowy|demonstracyjn|na okres próbny
d urządzeni|urządzeń|aktywowan urządz|podłączon urządz|aktywnych urządz
p użytkown|osób|osoby|osoba|członk|ludzie|członkowie|użytkownicy|inne osoby|innych osób|inna osoba
h udostępniona tobie|udostępniono ci|udostępnione tobie|udostępniona przez|udostępnione przez
h udostępniono przez|udostępniony przez|współdzielona z tobą|udostępniane przez|udostępnił ci
h udostępniona ci|dostęp przyznany przez|dostęp przyznał|dostęp przyznała|udostępniono tobie
h udostępniła ci|współdzielona przez|wspólny dostęp od|dostęp od użytkownika
h otrzymano od użytkownika|udostępnia ci|dzieli się z tobą|dzieli z tobą
h udostępnione ci|współdzieli z tobą|przyznał ci dostęp|przyznała ci dostęp|dał ci dostęp
h dała ci dostęp|korzystasz na zaproszenie|współdzielone z tobą|udostępnił tobie
h współdzielony z tobą|udostępniony ci|masz dostęp dzięki|udostępnia tobie|otrzymano od osoby
O udostępniona przez ciebie|udostępniasz|udostępnione przez ciebie|udostępniam|właściciel ty
O jesteś właścicielem|jesteś właścicielką|ty jesteś właścicielem|należy do ciebie|udostępniłeś
O udostępniłaś|udostępniliście|dzielisz się|współdzielisz
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
y tak|włączono|wł|włączył|włączyłeś|włączyłaś|działa|aktywowan|uruchomion
y obowiązuje|włączon
z nie|nieaktywn|anulowan|wyłączono|zrezygnowano|dezaktywowan|ręcznie|ręczne|ręczna|ręczny|wył
z wyłączył|nie działa|nie jest włączon|nie jest aktywn|niewłączon|zrezygnował|nie włączono
z nie aktywowano|cofnięt|zrezygnowan|wyłączyłeś|wyłączyłaś|anulował|wyłączon
b zablokowan|dostęp zablokowany|zablokowaliśmy|kod licencyjny został zablokowany
b kod licencyjny zablokowany|kod aktywacyjny zablokowany|klucz licencyjny zablokowany
b klucz zablokowany|na czarnej liście|zablokowaliśmy tę|klucz został zablokowany
b kod aktywacyjny został zablokowany|dostęp zablokowano
u zawieszon|wstrzyman|zawieszona|zawieszone|wstrzymana|wstrzymane|tymczasowo zawieszona|zawieszony
u zamrożona|zamrożony|wstrzymany|tymczasowo wstrzymana|czasowo zawieszona|w zawieszeniu
u tymczasowo nieaktywna|zawieszono|wstrzymano|tymczasowo zawieszono|tymczasowo wstrzymano
u zawieszenie|zawiesił|zawiesiliśmy|wstrzymał|na pauzie|pauza|wstrzymaliśmy|zamrożon
u czasowo wstrzymana|czasowo nieaktywna|tymczasowo zawieszon|czasowo zawieszon
u tymczasowo zamrożona|chwilowo zawieszona|chwilowo wstrzymana|wstrzymałeś
u wstrzymałaś|zawiesiłeś|zawiesiłaś|tymczasowo wyłączona|działanie wstrzymane|spauzowan
u przerwana tymczasowo|w stanie zawieszenia|subskrypcja na pauzie|licencja na pauzie
i zawiera|zawart|w zestawie|zawarte|dołączone|obejmuje|w pakiecie|wchodzi w skład
i wchodzące w skład
m więcej|pokaż wszystk|kolejne|pokaż wszystkie|wczytaj więcej|pozostałe|inne
s subskrypcj|licencj|subskrypcja|licencja|plan|plany|produkty|licencje|abonament|pakiet|taryfa
s abonamentu
w twój|twoja|twoje|jest|są|w|na|do|z|dla|i|ta|ten|to|data|dnia|dzień|okres|status|stan|używane
w użyte|wykorzystane|wykorzystano|w użyciu|użyto|połączone|chronione|obecnie|produkt|ochrona|typ
w wersja|miejsc|automatycznie|liczba|r|roku|mój|moja|moje|nasz|nasze|wszystkie|wszystkich|jeszcze
w już|teraz|konto|konta|została|został|zostało|być|zaproszeni|zaproszonych|dodane
w podłączone|zarejestrowane|aplikacja|aplikacje|aplikacji|program|programy|oprogramowanie|przegląd
w lista|tymczasowo|łącznie|ogółem|rodzina|co|te|użyciu|używanych|okres ważności|ważność|masz|tym
w koncie|także|tę|tej|tylko|ponieważ|następnie|potem|później|rocznie|miesięcznie|za rok|brutto
w termin|po tym czasie|włącznie|twoją|twojej|twoich|twoim|swoją|swojej|się|stanowisk|stanowiska
w tego|szczegóły|nastąpi|aktualnie|obecny|obecna|bieżący|bieżąca|kontem|ciebie|one|ona|nadal
w sytuacja|uwaga|uwagi|informacje|informacja|czas trwania|na rok|na kolejny rok|na jeszcze rok
w o rok|o kolejny rok|na miesiąc|na kolejny miesiąc|co rok|co roku|co miesiąc|przez operatora
w przez twojego operatora|przez dostawcę|przez twojego dostawcę|przez dostawcę internetu|miejsce
w miejsca|automatyczna|automatyczne|automatyczny|z twojej karty|od|właśnie|użycie|każdego roku
w od pierwszej instalacji|po pierwszej instalacji|sama
w sam|samo|samoczynnie|bezterminowo|bezterminowa|bez ograniczeń|bez limitu czasu|tego samego
w tego samego dnia|posiadacz|właściciel|odbędzie|za|przez|ochronę|operator|dostawca|dostawcę
w ją|bez ograniczeń czasowych
w karty|kartą|sobotę|soboty|niedzielę|niedzieli|środę|środy|poniedziałku|wtorku|czwartku|piątku
w opłatę za kolejny okres|za kolejny okres|za następny okres|za nowy okres|kolejny okres|możliwych
w dostęp|dostępu|usługa|usługi|usługę|klucz|klucza|klucze|ochrony|ochroną|wersji|wersję|podstawowa
w podstawowy|standardowa|standardowy|wszystko|tą|nim|nią|już na|nie musisz nic robić
w nic nie musisz robić|nie musisz niczego robić|nie trzeba nic robić|nie wymaga działania
w bez twojego udziału|nic nie płacisz|na zawsze|po czym|swoich|naszej|działanie|działania
w również|jednocześnie|pomyślnie|bieżącego|nich|czasowo|chwilowo|dostęp do subskrypcji
w dostęp do licencji|dostęp do usługi|od § do|od § do dnia|od dnia § do|od dnia § do dnia
U używane|użyte|wykorzystane|wykorzystano|w użyciu|użyto|połączone|podłączone|chronione|zajęte
U zainstalowane|używanych|używasz|korzystasz|korzystasz z|wykorzystujesz|wykorzystanych
U zainstalowano|chronionych|zainstalowano na|chroni|zalogowan|zajęt|wykorzystan|podłączon
U zainstalowan|używan|przypisan|korzysta|korzystają|połączono|przypisanych|w użytku|zabezpieczone
U aktywowan urządz|podłączon urządz|pod ochroną|chronisz|działa już na
U aktywna na|aktywny na|podłączyłeś|podłączyłaś|połączyłeś|dodano|dodanych|dodałeś|zabezpieczon
U zabezpieczasz|zajmuje|aktywowano na|aktywowana na|zajęto|wykorzystuje|zarejestrowano
U objęte ochroną|objętych ochroną|chronią|przypisano|w użytkowaniu|korzystacie|aktywnych urządz
U zabezpieczyłeś|zabezpieczyłaś
K maksymalnie|maks|najwyżej|łącznie|ogółem|razem|aż do|do|maksymaln|limit|co najwyżej|w sumie
K dozwolonych|do maksymalnie
K obejmowała|obejmował|obejmowało|można zainstalować na|możesz zainstalować na|można używać na
K możesz używać na|nie więcej niż|przeznaczona na
K chroni do|chroni maksymalnie|wystarcza dla|odpowiednia dla
K pozwala chronić do|można chronić do|możesz chronić do|możesz podłączyć do|można podłączyć do
K możesz dodać do|obsługuje do|umożliwia ochronę do|obejmuje do|zawiera do|dozwolone|dozwolona
K w ramach licencji|maksimum|dopuszczalna|ważna dla|ochrona dla|ochrona do maksymalnie
K na maksymalnie|ochrona do
P dostępn|woln|dostępne|dostępnych|wolne|wolnych|pozostało|pozostaje|pozostają|niezajęt
P niewykorzystane miejsca|nieużywan|nieużyt|niewykorzystan|nieużywana|niewykorzystana|nieużyta
P nieużywany|niewykorzystany|niewykorzystane|nie użyto|zostało|pozostały|jeszcze wolne
P możesz dodać jeszcze|możesz podłączyć jeszcze|możesz jeszcze dodać|możesz jeszcze podłączyć
P jeszcze możesz dodać|możesz podłączyć|możesz dodać|można dodać jeszcze|można podłączyć jeszcze
P można jeszcze dodać|można dodać|można podłączyć|możesz chronić jeszcze|możesz zabezpieczyć jeszcze
P nadal woln|wciąż woln|wciąż dostępn|jeszcze dostępn|jeszcze woln|do wykorzystania|do dyspozycji
P pozostałych|zostały|w rezerwie|niezajęte|niewykorzystanych
P jeszcze niewykorzystane|możesz zainstalować jeszcze|możesz jeszcze zainstalować
P możesz jeszcze zabezpieczyć
C odnawia się automatycznie|odnowi się automatycznie|automatycznie się odnawia|odnawia się sama
C odnawia się samoczynnie|odnawia się co roku|przedłuża się automatycznie|automatycznie się odnowi
C odnowi się sama|sama się odnowi|przedłuży się automatycznie|odnowi się samoczynnie
C automatycznie się przedłuży|zostanie automatycznie odnowiona|zostanie odnowiona automatycznie
C sama się odnawia|odnawia się co miesiąc|odnawia się każdego roku|przedłuża się sama
C przedłuży się sama|sama się przedłuży|automatycznie się przedłuża
C zostanie automatycznie przedłużona|zostanie przedłużona automatycznie|automatycznie odnowimy
C odnowimy automatycznie|będzie automatycznie odnawiana|zostanie automatycznie odnowiony
C zostanie odnowiony automatycznie|będzie automatycznie odnowiona
C przedłuża się co roku|z automatycznym odnawianiem|z automatycznym odnowieniem
C z automatycznym przedłużeniem|z automatycznym przedłużaniem|z autoodnawianiem
L dni|dnia|miesięcy|miesiące|miesiąc|lata|lat|rok|tygodni|tygodnie|pozostało|zostało|pozostały
L pozostaje|pozostają
L tydzień|dób|doba|tygodnia
- kupiono|kupiona|zakupiono|data zakupu|numer zamówienia|ważna od|ważny od|ważne od|obowiązuje od
- działa od
- zaproszenie|zaproszenia|od §|od dnia §|począwszy od|dostęp do konta|zaproszeni do|włączyć|wyłączyć
- włączać|dodano §|dodana §|podłączono §|podłączona §|zainstalowano §|zainstalowana §|wykorzystano §
- użyto §|konto zablokowane|konto zostało zablokowane|aplikacja zablokowana|konto jest zablokowane
- włącz|wyłącz
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
H dla|przeznaczona dla|wystarczy na|wystarcza na|starczy na|subskrypcja na|plan na|abonament na
H pakiet na|licencja na
F wkrótce|niebawem|niedługo|prawie
0 dziś|dzisiaj
1 jutro
! pojutrze
< przedwczoraj
9 wczoraj
J automatycznie|automatyczne|automatyczna
= ponieważ|gdyż|bo|z powodu|za naruszenie|z uwagi na|ze względu na|wskutek|w związku z
= na twoją prośbę|na twoje życzenie|za brak płatności|z braku płatności
& i|oraz
# -|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|dwie=2|dwóch=2|trzech=3|czterech=4
# pięciu=5|sześciu=6|dziesięciu=10
8 tego dnia|tego samego dnia|w tym dniu|w tym samym dniu
k nie kupiono|nie znaleziono|nie dodano|nie są|nie jest|żadne
j kupiono|kupionych|znaleziono|znaleźliśmy|lista|liście|własnych|mam|moje|moim|jakiejkolwiek
j dodano|dodanej|przypisanej|powiązanej|twojej|się|pana|nie ma|o|subskrypcję|tego|przypisane
j żadne
j kontem|powiązana|powiązane|twojego|przypisano|przypisana
j wyświetlenia|subskrybujesz|niczego|ani jednej|ani jednego
j zarejestrowano
x nic|pusto|pusta|brak danych|brak elementów|brak pozycji|brak wpisów|brak danych do wyświetlenia
x brak rekordów|nic do wyświetlenia|nic tu
e wyloguj|wylogowanie|wyjdź|wylogować
I zalogowano jako|zalogowany jako|zalogowana jako|zalogowano|zalogowany|zalogowana
I jesteś zalogowany jako|witaj|witamy|cześć|dzień dobry
5 jeszcze
6 miejsc|miejsca|miejsce|stanowisk|stanowiska|stanowisko
E wygasa z dniem|wygaśnie z dniem|upływa z dniem|upłynie z dniem
E kończy się z dniem|zakończy się z dniem|chronimy cię do|chronimy cię do dnia|chroniony jesteś do
E jesteś chroniony do|jesteś chroniona do|pod ochroną do|jesteś pod ochroną do|ochronę masz do
E masz ochronę do|termin ważności licencji|termin ważności subskrypcji|okres ważności licencji
E okres ważności subskrypcji|termin ważności licencji upływa|przedłużona do|przedłużono do
E odnowiona do|ostatni dzień dostępu|ostatni dzień działania|ostatni dzień subskrypcji
E ostatni dzień licencji|dostęp zostanie wyłączony|dostęp zostanie zamknięty
E ochrona zostanie wyłączona|ochrona wyłączy się|ochrona ustanie|ochrona ustaje|dostęp ustaje
E dostęp ustanie|dostęp upływa|dostęp upłynie|straci moc|traci moc|pozostaje w mocy do
E pozostanie w mocy do|w mocy do|zachowuje ważność do|zachowa ważność do|wystarczy do|starczy do
E korzystanie do|okres korzystania do|data końcowa|data końca ważności
E data końca subskrypcji|data końca licencji|data końca ochrony|data końca okresu|koniec umowy
E koniec działania|dzień wygaśnięcia|dzień zakończenia|dzień końca|będzie obowiązywać do
E będzie obowiązywała do|będzie działała do|będzie chronić do|ważność licencji|ważność subskrypcji
E ważność licencji do|dostępna do|dostępny do|dostępne do|subskrypcja do|licencja do
E kończyć się będzie|dobiegać końca|kończą się|zakończenie ważności|zakończenie subskrypcji
E zakończenie licencji|zakończenie ochrony|wygaśnięcie licencji|wygaśnięcie subskrypcji
E licencja ważna do|subskrypcja ważna do
X upłynął z dniem|wygasła z dniem|wygasł z dniem|zakończyła się z dniem|skończyła się z dniem
X upłynęła z dniem|minął z dniem|od § nie masz ochrony|od § r nie masz ochrony
X od § roku nie masz ochrony|od dnia § nie masz ochrony|od § nie jesteś chroniony
X od § r nie jesteś chroniony|od § nie działa|od § r nie działa|od § jest nieważna|od § nieważna
X już się skończyła|już się zakończyła|już się skończył|już się zakończył|już minął|już minęła
X już upłynął|już upłynęła|dostęp ustał|dostęp został zamknięty|ochrona przestała działać
X przestało działać|przestały działać|straciła moc|stracił moc|utraciła moc|nie jest już w mocy
X jest nieważna|jest nieważny|zdążyła wygasnąć|wyczerpana|termin ważności był do
X po terminie ważności|po dacie ważności|po upływie ważności|okres się skończył|termin się skończył
X dobiegł już końca|dobiegła już końca|już dobiegła końca|już po terminie|przeterminowało
w niestety|przykro nam|więc|zatem|dlatego|czyli|otóż|a|aż|go|cię|państwa|ty|wam|tobą
w możesz spać spokojnie|możesz być spokojny|możesz być spokojna|śpij spokojnie|nie martw się
w nie musisz się martwić|bez obaw|spokojnie|nie ma się czym martwić|nie musisz się o nic martwić
w o nic się nie martw|nie przejmuj się|dobra wiadomość|wszystko gra
w poniedziałkiem|możesz korzystać|możesz nadal korzystać|będziesz mieć|będziesz miał
w będziesz miała|dodaj telefon lub tablet|dodaj telefon|dodaj tablet
w dodaj komputer|lub tablet|lub telefon|lub komputer
w komputerów , telefonów i tabletów|komputerów i telefonów|komputery , telefony i tablety
w skontaktuj się z pomocą techniczną|skontaktuj się z nami|skontaktuj się z obsługą
w skontaktuj się z obsługą klienta|skontaktuj się ze wsparciem|skontaktuj się z pomocą
w napisz do pomocy technicznej|napisz do nas|zgłoś się do pomocy technicznej|świadczenie
w świadczenia|wydawcę|sprzedawcę|administratora|producenta|licencjodawcę|nas|właściciela praw
w w tej chwili|na ten moment|na chwilę obecną|na dziś|z karty|z konta|z twojego konta
w z rachunku|w pełni|całkowicie|po prostu|znowu|ponownie|naprawdę
- data aktywacji|kod aktywacji|klucz aktywacji|dzień aktywacji|udostępniona przez operatora
- udostępniona przez dostawcę|udostępniona przez twojego|udostępniona przez firmę
- udostępniona przez bank|udostępniona przez partnera|udostępniona przez pracodawcę
- udostępniane przez operatora|udostępniane przez dostawcę|udostępnione przez operatora
- udostępnione przez dostawcę|udostępnione przez twojego|udostępniony przez operatora
- udostępniony przez dostawcę|udostępniony przez twojego|masz dostęp dzięki operator
- masz dostęp dzięki dostawc|masz dostęp dzięki promocj|masz dostęp dzięki umow
- masz dostęp dzięki twoj|masz dostęp dzięki swoj|masz dostęp dzięki firm
- masz dostęp dzięki subskrypcj|masz dostęp dzięki licencj|masz dostęp dzięki ofer
- masz dostęp dzięki kodow|masz dostęp dzięki naszej|udostępniona przez nas|udostępnione przez nas
- udostępniane przez nas|dostęp od §|dostęp od dnia|dostęp od operator|dostęp od dostawc
- dostęp od usługodawc|dostęp od partner|dostęp od sklep|dostęp od sprzedawc|dostęp od bank
- dostęp od pracodawc|dostęp od firm|dostęp od ciebie|dostęp od twojego|dostęp od nas
- dostęp od kaspersk|dostęp od orange|dostęp od play|dostęp od plus|dostęp od mobile|dostęp od upc
- dostęp od vectra|dostęp od producent|dostęp od zaraz|dostęp od teraz|otrzymano od §
- otrzymano od dnia|otrzymano od operator|otrzymano od dostawc|otrzymano od usługodawc
- otrzymano od partner|otrzymano od sklep|otrzymano od sprzedawc|otrzymano od bank
- otrzymano od pracodawc|otrzymano od firm|otrzymano od ciebie|otrzymano od twojego
- otrzymano od nas|otrzymano od kaspersk|otrzymano od orange|otrzymano od play|otrzymano od plus
- otrzymano od mobile|otrzymano od upc|otrzymano od vectra|otrzymano od producent
- otrzymano od zaraz|otrzymano od teraz|otrzymana od §|otrzymana od dnia|otrzymana od operator
- otrzymana od dostawc|otrzymana od usługodawc|otrzymana od partner|otrzymana od sklep
- otrzymana od sprzedawc|otrzymana od bank|otrzymana od pracodawc|otrzymana od firm
- otrzymana od ciebie|otrzymana od twojego|otrzymana od nas|otrzymana od kaspersk
- otrzymana od orange|otrzymana od play|otrzymana od plus|otrzymana od mobile|otrzymana od upc
- otrzymana od vectra|otrzymana od producent|otrzymana od zaraz|otrzymana od teraz
a masz włączoną ochronę|ochrona włączona|ochrona jest włączona|ochrona działa|ochrona aktywna
a jesteś chroniony|jesteś chroniona|jesteś pod ochroną|jesteś zabezpieczony|jesteś zabezpieczona
a subskrypcja włączona|wszystko dobrze|pozostaje ważna|pozostaje w mocy|jest w mocy|nadal działa
a nadal ważna|nadal ważny
U jesteś chroniony|jesteś chroniona|jesteś pod ochroną|jesteś zabezpieczony|jesteś zabezpieczona
U wykorzystane licencje|użyte licencje|licencji wykorzystano|wykorzystano licencji|zajęte licencje
U chronimy|strzeżemy|korzystają z|używają|są chronione|jest chronione|objęto ochroną|objęte
U objętych|dbamy o|zajmują|wykorzystują
U działa obecnie na|jest używana na|używana na|używany na
d wykorzystane licencje|użyte licencje|licencji wykorzystano
d wykorzystano licencji|zajęte licencje
n kod czeka , aż go aktywujesz|kod czeka na aktywację|czeka , aż ją aktywujesz
n czeka aż ją aktywujesz|kod czeka aż go aktywujesz|kod oczekuje na aktywację
n kod nie został aktywowany|kod nieaktywowany|kod nie został jeszcze aktywowany
n kod nie został użyty|kod nie został jeszcze użyty|kod jeszcze nieużyty|kod niewykorzystany
n kod nieużyty|kod gotowy do aktywacji|kod nie został wykorzystany|klucz nie został aktywowany
n klucz nieaktywowany|kodu jeszcze nie aktywowano|kodu nie aktywowano|kodu nie wykorzystano
n jeszcze nie działa|jeszcze nie obowiązuje|nie weszła w życie
n jeszcze nie weszła w życie|jeszcze nie została uruchomiona|nie została uruchomiona
n nie została jeszcze uruchomiona|czeka na twoją aktywację|oczekuje na twoją aktywację
n czeka na uruchomienie|oczekuje na uruchomienie|nie została włączona|aktywacja jeszcze przed tobą
n nie aktywowałeś jeszcze|nie aktywowałaś jeszcze|jeszcze jej nie aktywowałeś|wymaga uruchomienia
n należy ją aktywować|trzeba ją aktywować|musisz ją aktywować|pozostaje ją aktywować
n czas ją aktywować|jeszcze nie ruszyła
R odnowimy ją|odnowimy subskrypcję|odnowimy licencję|przedłużymy ją|przedłużymy subskrypcję
R przedłużymy licencję|zostanie ściągnięta|ściągniemy opłatę|ściągniemy płatność|naliczymy opłatę
R naliczymy kolejną opłatę|naliczymy|odnowienie zaplanowane|odnowienie zaplanowano
R płatność zaplanowana|zaplanowane odnowienie|zaplanowana płatność|planowane odnowienie
R planowana płatność|najbliższe automatyczne odnowienie|najbliższe przedłużenie
R następny okres rozliczeniowy|kolejny okres rozliczeniowy|data najbliższego odnowienia
R data najbliższego obciążenia|data najbliższej opłaty|termin najbliższej opłaty
R termin najbliższego odnowienia|termin przedłużenia|termin kolejnego przedłużenia|dzień odnowienia
R dzień płatności|dzień kolejnej płatności|dzień następnej płatności|będzie pobrana
R będzie naliczona|zostanie naliczona|zostanie obciążona|zostaniemy obciążeni
R zapłacisz za kolejny okres|wystawimy fakturę|wystawimy kolejną fakturę|prolongata
R zostanie prolongowana|się przedłuży|się przedłuża|następna należność|kolejna należność
R odnowimy subskrypcję za ciebie|odnowimy ją za ciebie|przedłużymy subskrypcję za ciebie
R przedłużymy ją za ciebie|odnowimy licencję za ciebie|odnowimy za ciebie|przedłużymy za ciebie
R sami odnowimy|sami ją odnowimy|sami przedłużymy|odnawia się bez twojego udziału
R odnowi się bez twojego udziału|przedłuża się co miesiąc|odnawiana co roku|odnawiana co miesiąc
R będzie się odnawiać automatycznie|będzie odnawiana automatycznie|jest odnawiana automatycznie
R jest automatycznie odnawiana|jest automatycznie przedłużana|przedłużana automatycznie
R automatycznie przedłużymy|przedłużymy automatycznie|ulega automatycznemu odnowieniu
R ulega automatycznemu przedłużeniu|ulegnie automatycznemu odnowieniu
R ulegnie automatycznemu przedłużeniu|wznawia się automatycznie|wznowi się automatycznie
C odnowimy subskrypcję za ciebie|odnowimy ją za ciebie|przedłużymy subskrypcję za ciebie
C przedłużymy ją za ciebie|odnowimy licencję za ciebie|odnowimy za ciebie|przedłużymy za ciebie
C sami odnowimy|sami ją odnowimy|sami przedłużymy|odnawia się bez twojego udziału
C odnowi się bez twojego udziału|przedłuża się co miesiąc|odnawiana co roku|odnawiana co miesiąc
C będzie się odnawiać automatycznie|będzie odnawiana automatycznie|jest odnawiana automatycznie
C jest automatycznie odnawiana|jest automatycznie przedłużana|przedłużana automatycznie
C odnawiana automatycznie|automatycznie przedłużymy|przedłużymy automatycznie
C ulega automatycznemu odnowieniu|ulega automatycznemu przedłużeniu
C ulegnie automatycznemu odnowieniu|ulegnie automatycznemu przedłużeniu|wznawia się automatycznie
C wznowi się automatycznie
Z nie ulega automatycznemu przedłużeniu|nie ulega automatycznemu odnowieniu|nie ulega przedłużeniu
Z nie ulega odnowieniu|nie ulegnie automatycznemu przedłużeniu
Z nie ulegnie automatycznemu odnowieniu|nie ulegnie przedłużeniu|nie ulegnie odnowieniu
Z nie podlega automatycznemu odnowieniu|nie podlega automatycznemu przedłużeniu
Z nie podlega odnowieniu|nie będzie się odnawiać|nie będzie się przedłużać|nie będziemy przedłużać
Z nie przedłużymy|nie przedłużymy jej|nie odnowimy jej|automatycznie się nie odnowi
Z automatycznie się nie odnawia|automatycznie się nie przedłuży|automatycznie się nie przedłuża
Z nie wznowi się|nie wznawia się|kolejnej płatności nie będzie|następnej płatności nie będzie
Z kolejnych płatności nie będzie|więcej opłat nie pobierzemy|nie zaplanowano odnowienia
Z odnowienie nie jest zaplanowane|odnowienie zostało anulowane|odnowienie anulowano
Z odnowienie zostało wyłączone|odnawianie zostało wyłączone|odnawianie zostało anulowane
Z przedłużenie zostało anulowane|rezygnacja z odnowienia|rezygnacja z odnawiania
Z zrezygnowałeś z odnowienia|zrezygnowałaś z odnowienia|zrezygnowałeś z przedłużenia
Z zrezygnowałaś z przedłużenia|anulowałeś odnowienie|anulowałaś odnowienie|wyłączyłeś odnowienie
Z wyłączyłaś odnowienie|przedłużana ręcznie|przedłuża się ręcznie|trzeba odnowić ręcznie
Z należy odnowić ręcznie|tylko ręczne odnowienie|wymaga ręcznego przedłużenia
z nie pobierzemy kolejnej opłaty|nie pobierzemy opłaty|nie pobierzemy kolejnej płatności
z nie pobierzemy płatności|nie pobierzemy żadnej opłaty|nie pobierzemy więcej opłat
z nie będziemy pobierać opłat|opłata nie zostanie pobrana|nic już nie pobierzemy
z kolejna opłata nie zostanie pobrana|nie obciążymy|nie naliczymy opłaty|nie wyrażono zgody
z nie wyrażasz zgody|brak zgody|zablokowano odnawianie|niedozwolone|odrzucono|nieustawione
z nieustawiono|nie ustawiono
y wyrażono zgodę na|wyraziłeś zgodę na|wyraziłaś zgodę na|wyrażasz zgodę na|zgoda na
y zgodziłeś się na|zgodziłaś się na|zgadzasz się na|ustawiono|zezwolono|dozwolono|potwierdzono
r tryb odnawiania|tryb odnowienia|tryb przedłużania|sposób odnawiania|sposób odnowienia
r sposób przedłużenia|rodzaj odnawiania|tryb odnowień|odnawiania|przedłużania
r odnawianie subskrypcji|odnawianie licencji|odnowienie subskrypcji|odnowienie licencji
r przedłużanie subskrypcji|przedłużenie subskrypcji|przedłużenie licencji|automatyczne płatności
r automatyczna płatność|płatności cykliczne|płatność automatyczna|auto odnawianie|autoprzedłużanie
r autoprzedłużenie|automatyczne wznowienie|wznawianie|wznowienie subskrypcji
r automatyczna prolongata|automatyczne pobieranie opłat
P możesz objąć ochroną|możesz jeszcze objąć ochroną|można objąć ochroną|możesz chronić
P możesz jeszcze chronić|możesz zabezpieczyć|można jeszcze chronić|można zabezpieczyć
P można jeszcze zabezpieczyć|czekają na ochronę|niechronion|jeszcze niezajęt|puste|czeka na ochronę
P wakat|nadal dostępn
K chroni nawet|ochroni do|ochroni nawet|obejmuje nawet|nawet|chronimy do|zabezpiecza do
K zabezpiecza maksymalnie|nawet do|limit to|ograniczenie|ograniczenie do|możesz chronić maksymalnie
K można chronić maksymalnie|możesz używać maksymalnie na|możesz zainstalować maksymalnie na
K można zainstalować maksymalnie na|możesz używać na maksymalnie|pozwala zabezpieczyć do
K pozwala na ochronę|pozwala na ochronę do|umożliwia ochronę|pozwala chronić|pozwala używać na
K do użytku na maksymalnie|mieści|wystarcza na maksymalnie|górny limit|łączny limit|dopuszcza do
K pokrywa do|pokrywa|działa na maksymalnie|działa maksymalnie na
h dostęp od|otrzymano od|otrzymana od|otrzymany od|otrzymane od
h korzystasz z subskrypcji użytkownika|korzystasz z licencji użytkownika
h korzystasz z planu użytkownika|korzystasz z subskrypcji użytkowniczki
h jesteś gościem w planie rodzinnym|jesteś gościem w planie|jesteś gościem w subskrypcji
h jesteś członkiem planu rodzinnego|należysz do planu rodzinnego|jesteś w planie rodzinnym
h dodał cię do|dodała cię do|dodał ciebie do|dodała ciebie do|dodano cię do planu rodzinnego
h dodano cię do subskrypcji|płaci za ciebie|zapłacił za ciebie|zapłaciła za ciebie|opłaca za ciebie
h opłacił za ciebie|opłaciła za ciebie|za ciebie płaci
h zapewnia ci dostęp|zapewnił ci dostęp|zapewniła ci dostęp|daje ci dostęp
h dał tobie dostęp|udzielił ci dostępu|udzieliła ci dostępu|umożliwił ci dostęp
h umożliwiła ci dostęp|dostępu udzielił|dostępu udzieliła|dostęp zapewnia użytkownik
h dostęp masz dzięki|masz ją dzięki|wspólna subskrypcja z użytkownikiem
h podzielił się z tobą|podzieliła się z tobą|dzieli się nią z tobą
h współdzieli ją z tobą|współdzielił z tobą|współdzieliła z tobą|dzieli się swoją subskrypcją
h podzielił się swoją subskrypcją|podzieliła się swoją subskrypcją|masz dostęp dzięki rodzinn
h włączył cię do|włączyła cię do|przyznano ci dostęp|dostęp nadał|dostęp nadała|nadał ci dostęp
h nadała ci dostęp
O udostępniane przez ciebie|udostępniony przez ciebie|udostępniono przez ciebie
O udostępniona przez was|udostępnione przez was|udostępniane przez was|współdzielona przez ciebie
O współdzielone przez ciebie|współdzielony przez ciebie|współdzielona przez was
O dzielona przez ciebie|ty udostępniasz|ty udostępniłeś|ty udostępniłaś|dzielisz z innymi
O udostępniasz innym|jesteś jej właścicielem|jesteś jej właścicielką|to twoja subskrypcja
O to twoja licencja|zarejestrowana na ciebie|kupiona przez ciebie|dostęp przyznany przez ciebie
O podzieliłeś się|podzieliłaś się|dzieliłeś się
= płatność nie powiodła się|płatność się nie powiodła|płatność nie przeszła|nie udało się pobrać
= nie udało się obciążyć|płatność odrzucona|za naruszenia|wobec braku płatności|na podstawie
= na mocy|albowiem|na wniosek|decyzją|na żądanie|brak płatności
b zablokował|zablokowała|zablokowało|zablokowano|objęta blokadą|pod blokadą|trafiła na czarną listę
b trafił na czarną listę|wpisana na czarną listę
u ma teraz przerwę|ma przerwę|masz przerwę|jest w trakcie przerwy|zrobiłeś przerwę|zrobiłaś przerwę
u tymczasowo nie działa|chwilowo nie działa|czasowo wstrzyman|czasowo nie działa
u wstrzymano tymczasowo|zawieszono tymczasowo|wstrzymano czasowo|zawiesiła|wstrzymała|zamroziliśmy
u zamroziłeś|zamroziłaś|pauzę|ustawiona na pauzę|w stanie wstrzymania
f nic cię nie kosztuje|nic nie płacisz|nieodpłatnie|bezpłatnie|świadczona nieodpłatnie
f świadczone bezpłatnie|świadczona bezpłatnie|nie kosztuje nic|nie kosztuje|nie pobieramy opłat
f opłat nie pobieramy|bez żadnych opłat|wolna od opłat|wolne od opłat|bez kosztów|bezkosztow
t testujesz|właśnie testujesz|wypróbowujesz|próbujesz|do testowania|do wypróbowania|do testów
t na testy|w trybie próbnym|w wersji próbnej|wersja do testów|wersja do wypróbowania
t na próbny okres|tryb próbny|testuj|testowanie
w rodzinn|rodzinny|rodzinna|rodzinnej|rodzinnego|grupy|grupie|grupę
d dostępne licencje|wolne licencje|wykorzystanie licencji|użycie licencji
P dostępne licencje|wolne licencje
U wykorzystanie licencji|użycie licencji
h dodał cię do swojej grupy rodzinnej|dodała cię do swojej grupy rodzinnej
h dodał cię do swojej rodziny
- operator udostępnił ci|operator udostępniła ci|operator dał ci dostęp|operator dała ci dostęp
- operator przyznał ci dostęp|operator udostępnia ci|operator przekazał ci
- operator zapewnia ci dostęp|operator zapewnił ci dostęp|operator daje ci dostęp
- operator podarował ci|operator nadał ci dostęp|operator udzielił ci dostępu
- operator umożliwił ci dostęp|dostawca udostępnił ci|dostawca udostępniła ci
- dostawca dał ci dostęp|dostawca dała ci dostęp|dostawca przyznał ci dostęp|dostawca udostępnia ci
- dostawca przekazał ci|dostawca zapewnia ci dostęp|dostawca zapewnił ci dostęp
- dostawca daje ci dostęp|dostawca podarował ci|dostawca nadał ci dostęp
- dostawca udzielił ci dostępu|dostawca umożliwił ci dostęp|partner udostępnił ci
- partner udostępniła ci|partner dał ci dostęp|partner dała ci dostęp|partner przyznał ci dostęp
- partner udostępnia ci|partner przekazał ci|partner zapewnia ci dostęp|partner zapewnił ci dostęp
- partner daje ci dostęp|partner podarował ci|partner nadał ci dostęp|partner udzielił ci dostępu
- partner umożliwił ci dostęp|bank udostępnił ci|bank udostępniła ci|bank dał ci dostęp
- bank dała ci dostęp|bank przyznał ci dostęp|bank udostępnia ci|bank przekazał ci
- bank zapewnia ci dostęp|bank zapewnił ci dostęp|bank daje ci dostęp|bank podarował ci
- bank nadał ci dostęp|bank udzielił ci dostępu|bank umożliwił ci dostęp|pracodawca udostępnił ci
- pracodawca udostępniła ci|pracodawca dał ci dostęp|pracodawca dała ci dostęp
- pracodawca przyznał ci dostęp|pracodawca udostępnia ci|pracodawca przekazał ci
- pracodawca zapewnia ci dostęp|pracodawca zapewnił ci dostęp|pracodawca daje ci dostęp
- pracodawca podarował ci|pracodawca nadał ci dostęp|pracodawca udzielił ci dostępu
- pracodawca umożliwił ci dostęp|firma udostępnił ci|firma udostępniła ci|firma dał ci dostęp
- firma dała ci dostęp|firma przyznał ci dostęp|firma udostępnia ci|firma przekazał ci
- firma zapewnia ci dostęp|firma zapewnił ci dostęp|firma daje ci dostęp|firma podarował ci
- firma nadał ci dostęp|firma udzielił ci dostępu|firma umożliwił ci dostęp
- za ciebie płaci operator|za ciebie płaci dostawca|za ciebie płaci partner|za ciebie płaci bank
- za ciebie płaci pracodawca|za ciebie płaci firma|dostęp przyznał operator
- dostęp przyznał dostawca|dostęp przyznał partner|dostęp przyznał bank|dostęp przyznał pracodawca
- dostęp przyznał firma|dostęp nadał operator|dostęp nadał dostawca|dostęp nadał partner
- dostęp nadał bank|dostęp nadał pracodawca|dostęp nadał firma|dostępu udzielił operator
- dostępu udzielił dostawca|dostępu udzielił partner|dostępu udzielił bank
- dostępu udzielił pracodawca|dostępu udzielił firma|udostępniono przez firm
- udostępniono przez operator|udostępniono przez dostawc|obowiązuje z dniem|ważna z dniem
- ważny z dniem|ważne z dniem|zmienia się z dniem|wchodzi w życie z dniem
q bonus|prezent
w z dniem
E ochrona jest włączona do|ochrona włączona do|ochrona aktywna do|ochrona jest aktywna do
E nadal działa do|nadal ważna do|nadal ważny do|jest w mocy do
E aż do|okres ważności|jest ważna aż do|wszystko opłacone do|wszystko jest opłacone do
n nie była jeszcze używana|nie była używana|jeszcze nie była używana|nie był jeszcze używany
n nie był używany|jeszcze nie był używany|ani razu nie użyto|nie korzystano z niej
R kolejną płatność pobierzemy|następną płatność pobierzemy|kolejną opłatę pobierzemy
R następną opłatę pobierzemy|kolejną płatność|następną płatność|kolejną opłatę|następną opłatę
R opłata za kolejny okres|płatność za kolejny okres|opłata za następny okres
R najbliższą płatność pobierzemy|najbliższą opłatę pobierzemy|nowa płatność
R odnowimy ją automatycznie|przedłużymy ją automatycznie|odnowimy ją sami
C odnowimy ją automatycznie|przedłużymy ją automatycznie|odnowimy ją sami
f nie płacisz za nią|nie płacisz|nic za nią nie płacisz|nie płacisz nic|koszt 0 zł|cena 0 zł
h udostępnione mi|udostępniona mi|udostępniony mi
a wszystko pod kontrolą|pod naszą ochroną|działa prawidłowo|jesteś pod dobrą opieką|czuwamy
a chronimy cię|ochrona jest aktywna|w pełni sprawna
E przestanie cię chronić|twoja ochrona wygaśnie|będziemy cię chronić do|koniec planu
E koniec okresu ochrony|umowa do|umowa wygasa|umowa kończy się|możesz z niej korzystać do
E możesz z niego korzystać do|korzystaj z niej do|korzystaj śmiało do|masz ją do|masz go do
E masz opłacone do|dostęp do §|dostęp masz do|masz dostęp do §|masz dostęp do dnia
E zbliża się do końca|zostanie zakończona|wystarczy ci do
- masz dostęp do konta
R odnowimy plan|odnowimy ci|odnowimy go automatycznie|plan odnowimy automatycznie
R subskrypcję odnowimy automatycznie|odnowi się sam|sam się odnowi|pobierzemy kolejną płatność
R pobierzemy z karty|pobierzemy z twojej karty|obciążymy kartę|obciążymy twoją kartę
R zostanie pobrana opłata|zostanie pobrana płatność|pierwsza opłata|pierwsza płatność
R pobranie opłaty|termin płatności kolejnej|kolejna składka
C odnowimy go automatycznie|odnowi się sam|sam się odnowi
Z nie odnowi się sam|sam się nie odnowi|nie odnowimy jej automatycznie|nic nie pobierzemy
Z nic nie pobierzemy automatycznie|niczego nie pobierzemy|nie pobierzemy żadnej opłaty
Z nie pobierzemy opłaty|nie pobierzemy żadnych opłat|nie pobierzemy automatycznie
Z nie obciążymy karty|nie obciążymy twojej karty|nie zostanie pobrana żadna opłata
Z nie zostanie pobrana opłata|żadna opłata nie zostanie pobrana|kolejnej opłaty nie będzie
Z kolejnych opłat nie będzie|odnów ręcznie|odnów ją ręcznie|przedłuż ręcznie|przedłuż ją ręcznie
Z odnawianie ręczne|ręczne przedłużanie|anulowano odnowienie|musisz ją przedłużyć samodzielnie
Z musisz ją odnowić samodzielnie|trzeba ją odnowić ręcznie|trzeba ją przedłużyć ręcznie
Z musisz ją odnowić ręcznie|musisz ją przedłużyć ręcznie|musisz odnowić ją samodzielnie
Z trzeba ją odnowić samodzielnie
n aktywuj licencję kodem|jeszcze nie zaczęta|jeszcze z niej nie korzystałeś
n jeszcze z niej nie korzystałaś|nie zaczęto korzystać|aktywuj ją , aby zacząć
n aktywuj ją , żeby zacząć|aktywuj , aby zacząć|aktywuj , żeby zacząć
n aktywuj subskrypcję , aby zacząć|aktywuj subskrypcję , żeby zacząć|aktywuj licencję , aby zacząć
n aktywuj licencję , żeby zacząć|aktywuj ją , aby rozpocząć ochronę|aktywuj ją , aby włączyć ochronę
n okres rozpocznie się po aktywacji|okres zacznie się po aktywacji
n okres zacznie się w dniu aktywacji|okres rozpocznie się w dniu aktywacji
n okres rozpocznie się z dniem aktywacji|okres liczy się od aktywacji|okres liczony od aktywacji
n okres liczony od dnia aktywacji|czas zacznie płynąć po aktywacji|czas zacznie biec po aktywacji
n czas zacznie biec od aktywacji|zacznie działać po aktywacji|zacznie obowiązywać po aktywacji
n zacznie się po aktywacji|zacznie się dopiero po aktywacji|zacznie się dopiero w dniu aktywacji
n rozpocznie się po aktywacji|rozpocznie się w dniu aktywacji|rozpocznie się dopiero po aktywacji
n ochrona zacznie się w dniu aktywacji|ochrona zacznie się po aktywacji|ochrona ruszy po aktywacji
n rok ochrony zacznie się w dniu aktywacji|rok ochrony zacznie się dopiero w dniu aktywacji
n rok ochrony zacznie się po aktywacji|rok ochrony rozpocznie się w dniu aktywacji
n aktywacja oczekuje|oczekuje aktywacji|oczekująca aktywacja|aktywacja w toku oczekiwania
n została ci tylko aktywacja|pozostała tylko aktywacja|pozostała aktywacja|została tylko aktywacja
n nie była jeszcze aktywowana|nie był jeszcze aktywowany|jeszcze jej nie aktywowano
n czeka , aż ją uruchomisz|czeka aż ją uruchomisz|czeka , aż ją włączysz|gotowa do uruchomienia
n gotowy do uruchomienia|gotowa do użycia po aktywacji
X skończyła ci się|skończył ci się|skończyło ci się|ci się skończyła|ci się skończył
X skończyła swoją ważność|straciła już ważność|umowa wygasła|umowa zakończona|umowa zakończyła się
X umowa dobiegła końca|okres dobiegł końca|okres umowy minął|okres zakończył się|okres skończył się
X okres minął|okres upłynął|ważna do dnia wczorajszego|obowiązywała od § do|po okresie ważności
X wygasła już|wygasł już|minęła ważność|minął termin|minął termin ważności|minął okres
X skończył się okres|skończył się termin|upłynął termin|upłynął okres
b musieliśmy zablokować|byliśmy zmuszeni zablokować|kod został zablokowany
b twój kod został zablokowany|kod jest zablokowany|kod zablokowany|klucz jest zablokowany
b na liście zablokowanych|jest zablokowana|została zablokowana|dostęp do subskrypcji zablokowany
b dostęp do licencji zablokowany
= bo kod|ponieważ kod|gdyż kod|kod został użyty na|kod wykorzystano na|kod użyto na
= klucz został użyty|klucz wyciekł|kod wyciekł|nie otrzymaliśmy płatności|nie otrzymaliśmy opłaty
= nie wpłynęła płatność|płatność nie wpłynęła|płatność nie dotarła|nie dotarła płatność
= karta została odrzucona|zabrakło środków|brak środków|na karcie zabrakło|w związku z naruszeniem
= z powodu podejrzenia
u wstrzymana na twoją prośbę|zawieszona na twoją prośbę|jest wstrzymana|jest zawieszona
u usługa zawieszona|usługa wstrzymana|usługa czasowo wyłączona|usługa została zawieszona
u usługa została wstrzymana|usługa czasowo zawieszona|świadczenie usługi zawieszone
u świadczenie usługi wstrzymane|zrobiłeś sobie przerwę|zrobiłaś sobie przerwę|odpoczywa
u w trakcie pauzy|chwilowa przerwa|jest na pauzie|obecnie na pauzie|została wstrzymana
u została zawieszona|został wstrzymany|został zawieszony|została tymczasowo wstrzymana
u została tymczasowo zawieszona
h dopisał cię do|dopisała cię do|dopisał cię do swojego|dopisała cię do swojego
h dopisał cię do swojej|dopisała cię do swojej|dodał cię do swojego|dodała cię do swojego
h dołączył cię do|dołączyła cię do|dołączyłeś do planu użytkownika|dołączyłaś do planu użytkownika
h dołączyłeś do planu rodzinnego|dołączyłaś do planu rodzinnego|dołączyłeś do rodziny
h dołączyłaś do rodziny|dołączyłeś do grupy rodzinnej|dołączyłaś do grupy rodzinnej
h jesteś członkiem grupy rodzinnej|jesteś członkiem rodziny użytkownika|jesteś członkiem planu
h członek planu rodzinnego|członek grupy rodzinnej|należysz do grupy rodzinnej
h jesteś w grupie rodzinnej użytkownika|należysz do planu użytkownika|jesteś w planie użytkownika
h korzystasz z pakietu użytkownika|korzystasz z planu rodzinnego użytkownika
h korzystasz z pakietu rodzinnego użytkownika|subskrypcję opłaca|licencję opłaca|plan opłaca
h za plan płaci|za subskrypcję płaci|za licencję płaci
h udostępnia ci ją|udostępnił ci ją|udostępniła ci ją|udostępnia ci swoją|udostępnił ci swoją
h udostępniła ci swoją|udostępnił ci subskrypcję|udostępniła ci subskrypcję
h podzielił się z tobą swoją|podzieliła się z tobą swoją|dzieli się z tobą swoją
- dopisał cię do operator|dopisał cię do dostawca|dopisał cię do partner|dopisał cię do bank
- dopisał cię do pracodawca|dopisał cię do firma|dopisał cię do spółka|dopisał cię do twój
- dopisał cię do twoja|dopisał cię do państwo|dopisał cię do fundacja|dopisał cię do szkoła
- dopisał cię do uczelnia|dopisał cię do uniwersytet|dopisał cię do sklep|dopisał cię do nie
- dopisał cię do nasz|dopisał cię do ubezpieczyciel|dopisał cię do sz|dopisała cię do operator
- dopisała cię do dostawca|dopisała cię do partner|dopisała cię do bank|dopisała cię do pracodawca
- dopisała cię do firma|dopisała cię do spółka|dopisała cię do twój|dopisała cię do twoja
- dopisała cię do państwo|dopisała cię do fundacja|dopisała cię do szkoła|dopisała cię do uczelnia
- dopisała cię do uniwersytet|dopisała cię do sklep|dopisała cię do nie|dopisała cię do nasz
- dopisała cię do ubezpieczyciel|dopisała cię do sz|dołączył cię do operator
- dołączył cię do dostawca|dołączył cię do partner|dołączył cię do bank|dołączył cię do pracodawca
- dołączył cię do firma|dołączył cię do spółka|dołączył cię do twój|dołączył cię do twoja
- dołączył cię do państwo|dołączył cię do fundacja|dołączył cię do szkoła|dołączył cię do uczelnia
- dołączył cię do uniwersytet|dołączył cię do sklep|dołączył cię do nie|dołączył cię do nasz
- dołączył cię do ubezpieczyciel|dołączył cię do sz|dołączyła cię do operator
- dołączyła cię do dostawca|dołączyła cię do partner|dołączyła cię do bank
- dołączyła cię do pracodawca|dołączyła cię do firma|dołączyła cię do spółka|dołączyła cię do twój
- dołączyła cię do twoja|dołączyła cię do państwo|dołączyła cię do fundacja|dołączyła cię do szkoła
- dołączyła cię do uczelnia|dołączyła cię do uniwersytet|dołączyła cię do sklep|dołączyła cię do nie
- dołączyła cię do nasz|dołączyła cię do ubezpieczyciel|dołączyła cię do sz
- subskrypcję opłaca operator|subskrypcję opłaca dostawca|subskrypcję opłaca partner
- subskrypcję opłaca bank|subskrypcję opłaca pracodawca|subskrypcję opłaca firma
- subskrypcję opłaca spółka|subskrypcję opłaca twój|subskrypcję opłaca twoja
- subskrypcję opłaca państwo|subskrypcję opłaca fundacja|subskrypcję opłaca szkoła
- subskrypcję opłaca uczelnia|subskrypcję opłaca uniwersytet|subskrypcję opłaca sklep
- subskrypcję opłaca nie|subskrypcję opłaca nasz|subskrypcję opłaca ubezpieczyciel
- subskrypcję opłaca sz|licencję opłaca operator|licencję opłaca dostawca|licencję opłaca partner
- licencję opłaca bank|licencję opłaca pracodawca|licencję opłaca firma|licencję opłaca spółka
- licencję opłaca twój|licencję opłaca twoja|licencję opłaca państwo|licencję opłaca fundacja
- licencję opłaca szkoła|licencję opłaca uczelnia|licencję opłaca uniwersytet|licencję opłaca sklep
- licencję opłaca nie|licencję opłaca nasz|licencję opłaca ubezpieczyciel|licencję opłaca sz
- plan opłaca operator|plan opłaca dostawca|plan opłaca partner|plan opłaca bank
- plan opłaca pracodawca|plan opłaca firma|plan opłaca spółka|plan opłaca twój|plan opłaca twoja
- plan opłaca państwo|plan opłaca fundacja|plan opłaca szkoła|plan opłaca uczelnia
- plan opłaca uniwersytet|plan opłaca sklep|plan opłaca nie|plan opłaca nasz
- plan opłaca ubezpieczyciel|plan opłaca sz|za plan płaci operator|za plan płaci dostawca
- za plan płaci partner|za plan płaci bank|za plan płaci pracodawca|za plan płaci firma
- za plan płaci spółka|za plan płaci twój|za plan płaci twoja|za plan płaci państwo
- za plan płaci fundacja|za plan płaci szkoła|za plan płaci uczelnia|za plan płaci uniwersytet
- za plan płaci sklep|za plan płaci nie|za plan płaci nasz|za plan płaci ubezpieczyciel
- za plan płaci sz|za subskrypcję płaci operator|za subskrypcję płaci dostawca
- za subskrypcję płaci partner|za subskrypcję płaci bank|za subskrypcję płaci pracodawca
- za subskrypcję płaci firma|za subskrypcję płaci spółka|za subskrypcję płaci twój
- za subskrypcję płaci twoja|za subskrypcję płaci państwo|za subskrypcję płaci fundacja
- za subskrypcję płaci szkoła|za subskrypcję płaci uczelnia|za subskrypcję płaci uniwersytet
- za subskrypcję płaci sklep|za subskrypcję płaci nie|za subskrypcję płaci nasz
- za subskrypcję płaci ubezpieczyciel|za subskrypcję płaci sz|za licencję płaci operator
- za licencję płaci dostawca|za licencję płaci partner|za licencję płaci bank
- za licencję płaci pracodawca|za licencję płaci firma|za licencję płaci spółka
- za licencję płaci twój|za licencję płaci twoja|za licencję płaci państwo
- za licencję płaci fundacja|za licencję płaci szkoła|za licencję płaci uczelnia
- za licencję płaci uniwersytet|za licencję płaci sklep|za licencję płaci nie|za licencję płaci nasz
- za licencję płaci ubezpieczyciel|za licencję płaci sz
- dopisała cię do newsletter|subskrypcję opłacasz|licencję opłacasz
- plan opłacasz
w tydzień wcześniej przypomnimy ci o tym|tydzień wcześniej przypomnimy ci o tym mailem
w tydzień wcześniej przypomnimy ci|tydzień wcześniej przypomnimy|tydzień wcześniej przypomnimy o tym
w tydzień wcześniej przypomnimy ci mailem|tydzień wcześniej wyślemy ci maila
w tydzień wcześniej wyślemy maila|tydzień wcześniej wyślemy przypomnienie
w tydzień wcześniej dostaniesz maila|tydzień wcześniej dostaniesz przypomnienie
w tydzień wcześniej otrzymasz maila|tydzień wcześniej otrzymasz przypomnienie
w tydzień wcześniej damy ci znać|tydzień wcześniej damy znać|tydzień wcześniej uprzedzimy cię
w tydzień wcześniej uprzedzimy|na tydzień przed przypomnimy ci o tym
w na tydzień przed przypomnimy ci o tym mailem|na tydzień przed przypomnimy ci
w na tydzień przed przypomnimy|na tydzień przed przypomnimy o tym
w na tydzień przed przypomnimy ci mailem|na tydzień przed wyślemy ci maila
w na tydzień przed wyślemy maila|na tydzień przed wyślemy przypomnienie
w na tydzień przed dostaniesz maila|na tydzień przed dostaniesz przypomnienie
w na tydzień przed otrzymasz maila|na tydzień przed otrzymasz przypomnienie
w na tydzień przed damy ci znać|na tydzień przed damy znać|na tydzień przed uprzedzimy cię
w na tydzień przed uprzedzimy|dzień wcześniej przypomnimy ci o tym
w dzień wcześniej przypomnimy ci o tym mailem|dzień wcześniej przypomnimy ci
w dzień wcześniej przypomnimy|dzień wcześniej przypomnimy o tym
w dzień wcześniej przypomnimy ci mailem|dzień wcześniej wyślemy ci maila
w dzień wcześniej wyślemy maila|dzień wcześniej wyślemy przypomnienie
w dzień wcześniej dostaniesz maila|dzień wcześniej dostaniesz przypomnienie
w dzień wcześniej otrzymasz maila|dzień wcześniej otrzymasz przypomnienie
w dzień wcześniej damy ci znać|dzień wcześniej damy znać|dzień wcześniej uprzedzimy cię
w dzień wcześniej uprzedzimy|miesiąc wcześniej przypomnimy ci o tym
w miesiąc wcześniej przypomnimy ci o tym mailem|miesiąc wcześniej przypomnimy ci
w miesiąc wcześniej przypomnimy|miesiąc wcześniej przypomnimy o tym
w miesiąc wcześniej przypomnimy ci mailem|miesiąc wcześniej wyślemy ci maila
w miesiąc wcześniej wyślemy maila|miesiąc wcześniej wyślemy przypomnienie
w miesiąc wcześniej dostaniesz maila|miesiąc wcześniej dostaniesz przypomnienie
w miesiąc wcześniej otrzymasz maila|miesiąc wcześniej otrzymasz przypomnienie
w miesiąc wcześniej damy ci znać|miesiąc wcześniej damy znać|miesiąc wcześniej uprzedzimy cię
w miesiąc wcześniej uprzedzimy|kilka dni wcześniej przypomnimy ci o tym
w kilka dni wcześniej przypomnimy ci o tym mailem|kilka dni wcześniej przypomnimy ci
w kilka dni wcześniej przypomnimy|kilka dni wcześniej przypomnimy o tym
w kilka dni wcześniej przypomnimy ci mailem|kilka dni wcześniej wyślemy ci maila
w kilka dni wcześniej wyślemy maila|kilka dni wcześniej wyślemy przypomnienie
w kilka dni wcześniej dostaniesz maila|kilka dni wcześniej dostaniesz przypomnienie
w kilka dni wcześniej otrzymasz maila|kilka dni wcześniej otrzymasz przypomnienie
w kilka dni wcześniej damy ci znać|kilka dni wcześniej damy znać|kilka dni wcześniej uprzedzimy cię
w kilka dni wcześniej uprzedzimy|na kilka dni przed tym przypomnimy ci o tym
w na kilka dni przed tym przypomnimy ci o tym mailem|na kilka dni przed tym przypomnimy ci
w na kilka dni przed tym przypomnimy|na kilka dni przed tym przypomnimy o tym
w na kilka dni przed tym przypomnimy ci mailem|na kilka dni przed tym wyślemy ci maila
w na kilka dni przed tym wyślemy maila|na kilka dni przed tym wyślemy przypomnienie
w na kilka dni przed tym dostaniesz maila|na kilka dni przed tym dostaniesz przypomnienie
w na kilka dni przed tym otrzymasz maila|na kilka dni przed tym otrzymasz przypomnienie
w na kilka dni przed tym damy ci znać|na kilka dni przed tym damy znać
w na kilka dni przed tym uprzedzimy cię|na kilka dni przed tym uprzedzimy
w rodzaj|rodzaj subskrypcji|rodzaj licencji|rola|twoja rola|po tej dacie|po tym dniu|po tym terminie
w za kolejny rok|za następny rok|za kolejny miesiąc|dziękujemy za zakup
w nie zapomnij zapłacić na czas|nie zapomnij odnowić na czas
w aby nie stracić ochrony|żeby nie stracić ochrony|by nie stracić ochrony
w aby nie zostać bez ochrony|żeby nie zostać bez ochrony|aby zachować ochronę|żeby zachować ochronę
w by zachować ochronę|aby zachować ciągłość ochrony|aby dalej korzystać|żeby dalej korzystać
w aby nadal korzystać|aby znów korzystać|aby przywrócić ochronę|żeby przywrócić ochronę
w by przywrócić ochronę|aby wznowić ochronę|aby odzyskać ochronę|aby odzyskać dostęp
w żeby odzyskać dostęp|aby znów być pod ochroną|żeby znów być pod ochroną|aby pozostać pod ochroną
w żeby pozostać pod ochroną|chyba że ją anulujesz|chyba że zrezygnujesz|chyba , że zrezygnujesz
w o ile nie zrezygnujesz|o ile jej nie anulujesz|jeśli nie zrezygnujesz|jeśli jej nie anulujesz
w jeśli jej nie wyłączysz|chyba że wcześniej zrezygnujesz|o ile wcześniej nie zrezygnujesz
w możesz zrezygnować w każdej chwili|możesz zrezygnować w dowolnym momencie
w w każdej chwili możesz zrezygnować|możesz anulować w każdej chwili
w możesz ją anulować w każdej chwili|możesz je wyłączyć w każdej chwili
w możesz to wyłączyć w każdej chwili|zrezygnujesz w każdej chwili|ochrona trwa dalej
w ochrona będzie trwać dalej|ochrona nie zostanie przerwana|ochrona działa dalej
w ochrona działa bez przerwy|bez przerw|bez przerwy|na wszystkich urządzeniach
w na wszystkich twoich urządzeniach
w urządzenia nie dostają już aktualizacji|urządzenia nie są już chronione
w twoje urządzenia nie są już chronione|urządzenia nie są chronione
w twoje urządzenia nie są chronione|urządzenia są bez ochrony|twoje urządzenia są bez ochrony
w twoje urządzenia zostały bez ochrony|urządzenia zostały bez ochrony
w twoje urządzenie nie jest już chronione|nie jesteś już chroniony|nie jesteś już chroniona
w nie jesteś chroniony|nie jesteś chroniona|ochrona jest wyłączona|ochrona została wyłączona
w ochrona już nie działa|ochrona nie działa|nie otrzymujesz już aktualizacji
w nie dostajesz już aktualizacji|aktualizacje nie są już pobierane|tęsknimy
w tęsknimy za tobą|brakuje nam ciebie
w możesz ją wznowić w każdej chwili|wznowisz ją w każdej chwili
w wznowisz w każdej chwili
w możesz wrócić w każdej chwili|wznów w każdej chwili
w czas nie biegnie|czas nie płynie
w nic za to nie płacisz|nic nie musisz płacić|nie musisz nic płacić
w wszystko jest opłacone|wszystko jest już opłacone|potem dostęp po prostu wygaśnie
w jeśli uważasz , że to pomyłka|jeśli uważasz , że to błąd|jeśli to pomyłka|jeśli to błąd
w jeżeli to pomyłka|w razie pytań|jeśli masz pytania|chętnie pomożemy|pomożemy
w dziękujemy , że jesteś z nami|dziękujemy za zaufanie|cieszymy się , że jesteś z nami
w nie musisz nic więcej robić|karta nie jest potrzebna|karta nie jest wymagana|bez podawania karty
w masz jeszcze ochronę|masz jeszcze dostęp|dodaj kolejne urządzenie|dodaj kolejne urządzenia
w dodaj następne urządzenie
P miejsce na|jest miejsce|jest jeszcze miejsce|masz miejsce|masz jeszcze miejsce|masz jeszcze
P zostaje ci|zostaje|zostaną|zostanie ci|zostanie wam|zostanie państwu|zostanie jeszcze|pozostanie
P pozostaną|pozostanie ci|możesz objąć|jeszcze bez ochrony|nadal bez ochrony|jeszcze niepodłączon
P niepodłączon|niepodłączone|mogą być chronione|może być chronione|dołożysz jeszcze|dodasz jeszcze
P podłączysz jeszcze
L zostaje|zostaje ci|zostało ci|zostało jeszcze
P zostało ci|zostało jeszcze|zostały ci|zostały jeszcze
- zostanie ci udostępn|zostaną pobran|zostaną usunięt|zostaną odnow|zostaną wyłączon
- pozostanie aktyw|pozostanie waż|pozostanie w mocy|pozostanie dostępn|możesz objąć ochroną do
# jedno=1|jednym=1|jednego=1|jeden=1
U korzystasz na|dodałaś|są podłączone|zabezpieczono
w zostało niewiele czasu|zostało mało czasu|pozostało niewiele czasu
w zostało już niewiele czasu|został jeszcze jeden krok|pozostał jeden krok|został tylko jeden krok
n aktywuj licencję kodem z maila|aktywuj licencję kodem z wiadomości
H ochrona na|przeznaczona na|przeznaczony na
- nie zapomnij zapłacić na czas do|nie zapomnij zapłacić na czas aż do
- nie zapomnij zapłacić na czas , do|nie zapomnij zapłacić na czas , ale do
- nie zapomnij zapłacić na czas , aż do|nie zapomnij odnowić na czas do
- nie zapomnij odnowić na czas aż do|nie zapomnij odnowić na czas , do
- nie zapomnij odnowić na czas , ale do|nie zapomnij odnowić na czas , aż do
- możesz zrezygnować w każdej chwili do
- możesz zrezygnować w każdej chwili aż do|możesz zrezygnować w każdej chwili , do
- możesz zrezygnować w każdej chwili , ale do|możesz zrezygnować w każdej chwili , aż do
- możesz zrezygnować w dowolnym momencie do|możesz zrezygnować w dowolnym momencie aż do
- możesz zrezygnować w dowolnym momencie , do|możesz zrezygnować w dowolnym momencie , ale do
- możesz zrezygnować w dowolnym momencie , aż do|możesz anulować w każdej chwili do
- możesz anulować w każdej chwili aż do|możesz anulować w każdej chwili , do
- możesz anulować w każdej chwili , ale do|możesz anulować w każdej chwili , aż do
- możesz ją anulować w każdej chwili do|możesz ją anulować w każdej chwili aż do
- możesz ją anulować w każdej chwili , do|możesz ją anulować w każdej chwili , ale do
- możesz ją anulować w każdej chwili , aż do|możesz je wyłączyć w każdej chwili do
- możesz je wyłączyć w każdej chwili aż do|możesz je wyłączyć w każdej chwili , do
- możesz je wyłączyć w każdej chwili , ale do|możesz je wyłączyć w każdej chwili , aż do
- możesz to wyłączyć w każdej chwili do|możesz to wyłączyć w każdej chwili aż do
- możesz to wyłączyć w każdej chwili , do|możesz to wyłączyć w każdej chwili , ale do
- możesz to wyłączyć w każdej chwili , aż do|zrezygnujesz w każdej chwili do
- zrezygnujesz w każdej chwili aż do|zrezygnujesz w każdej chwili , do
- zrezygnujesz w każdej chwili , ale do|zrezygnujesz w każdej chwili , aż do
- możesz ją wznowić w każdej chwili do|możesz ją wznowić w każdej chwili aż do
- możesz ją wznowić w każdej chwili , do|możesz ją wznowić w każdej chwili , ale do
- możesz ją wznowić w każdej chwili , aż do|wznowisz ją w każdej chwili do
- wznowisz ją w każdej chwili aż do|wznowisz ją w każdej chwili , do
- wznowisz ją w każdej chwili , ale do|wznowisz ją w każdej chwili , aż do
- wznowisz w każdej chwili do|wznowisz w każdej chwili aż do|wznowisz w każdej chwili , do
- wznowisz w każdej chwili , ale do|wznowisz w każdej chwili , aż do
- możesz wrócić w każdej chwili do|możesz wrócić w każdej chwili aż do
- możesz wrócić w każdej chwili , do|możesz wrócić w każdej chwili , ale do
- możesz wrócić w każdej chwili , aż do|wznów w każdej chwili do|wznów w każdej chwili aż do
- wznów w każdej chwili , do|wznów w każdej chwili , ale do|wznów w każdej chwili , aż do
w odnów subskrypcję , aby nie stracić ochrony|odnów subskrypcję , żeby nie stracić ochrony
w odnów subskrypcję , aby zachować ochronę|odnów subskrypcję , aby dalej korzystać
w odnów subskrypcję , aby przywrócić ochronę|odnów subskrypcję , aby odzyskać dostęp
w odnów subskrypcję , aby znów być pod ochroną|odnów licencję , aby nie stracić ochrony
w odnów licencję , żeby nie stracić ochrony|odnów licencję , aby zachować ochronę
w odnów licencję , aby dalej korzystać|odnów licencję , aby przywrócić ochronę
w odnów licencję , aby odzyskać dostęp|odnów licencję , aby znów być pod ochroną
w odnów ją , aby nie stracić ochrony|odnów ją , żeby nie stracić ochrony
w odnów ją , aby zachować ochronę|odnów ją , aby dalej korzystać|odnów ją , aby przywrócić ochronę
w odnów ją , aby odzyskać dostęp|odnów ją , aby znów być pod ochroną
w przedłuż subskrypcję , aby nie stracić ochrony|przedłuż subskrypcję , żeby nie stracić ochrony
w przedłuż subskrypcję , aby zachować ochronę|przedłuż subskrypcję , aby dalej korzystać
w przedłuż subskrypcję , aby przywrócić ochronę|przedłuż subskrypcję , aby odzyskać dostęp
w przedłuż subskrypcję , aby znów być pod ochroną|przedłuż licencję , aby nie stracić ochrony
w przedłuż licencję , żeby nie stracić ochrony|przedłuż licencję , aby zachować ochronę
w przedłuż licencję , aby dalej korzystać|przedłuż licencję , aby przywrócić ochronę
w przedłuż licencję , aby odzyskać dostęp|przedłuż licencję , aby znów być pod ochroną
w przedłuż ją , aby nie stracić ochrony|przedłuż ją , żeby nie stracić ochrony
w przedłuż ją , aby zachować ochronę|przedłuż ją , aby dalej korzystać
w przedłuż ją , aby przywrócić ochronę|przedłuż ją , aby odzyskać dostęp
w przedłuż ją , aby znów być pod ochroną
- ostatni dzień na|ostatni dzień aby|ostatni dzień płat|masz dostęp od § od|masz dostęp od
w subskrypcja na rok|licencja na rok|plan na rok
7 ochronę na
- wygasłaby|wygasłby|wygasała|wygasał|skończyłaby|skończyłby|odnowiłaby|odnowiłby|byłaby|byłby|byłaby ważna|byłby ważny|zakończyłaby|zakończyłby|odnowiłaby się|odnowiłby się
l do dyspozycji
w daty
n kupiona ale jeszcze nieaktywowana|kupiona ale nieaktywowana|kupiona jeszcze nieaktywowana
E skorzystasz z niej do|korzystasz z niej do
d urz|urządz
l jest miejsce|masz miejsce|miejsce na|miejsca na|miejsce dla
P miejsce na jeszcze|miejsca na jeszcze|jest miejsce na jeszcze|masz miejsce na jeszcze
P jest miejsce jeszcze na|masz miejsce jeszcze na|miejsce jeszcze na|miejsce dla jeszcze
P wystarczy na jeszcze|wystarczy jeszcze na|starczy jeszcze na|starczy na jeszcze
P możesz ochronić jeszcze|możesz jeszcze ochronić|możesz objąć ochroną jeszcze|został ci|została ci
P pozostał ci|pozostała ci|pozostało ci|pozostały ci|miejsce wciąż czeka|miejsce nadal czeka
P miejsce jeszcze czeka|miejsce czeka|miejsca czekają|miejsca wciąż czekają
L został ci|została ci|zostały ci|pozostał ci|pozostała ci|pozostało ci|pozostały ci
K ochronimy|przez rok ochronimy|ochronimy przez rok|będziemy chronić|przez rok będziemy chronić
K zabezpieczymy|strzeże do
E korzystacie z niej razem do|korzystacie z niej do|korzystajcie z niej razem do
E korzystajcie razem do|korzystajcie z niej do|pilnujemy cię do|czuwamy nad tobą do|strzeżemy cię do
E twój komputer jest chroniony do|twój komputer jest pod ochroną do|twoje urządzenia są chronione do
E twoje urządzenia są pod ochroną do|twoje urządzenie jest chronione do|chronimy twoje urządzenia do
E twoja rodzina jest chroniona do|ochrona jest z tobą do|subskrypcja jest z tobą do
E subskrypcja zatrzyma się|subskrypcja się zatrzyma|ochrona zatrzyma się|ochrona się zatrzyma
R automatycznie trwa dalej|trwa dalej automatycznie|sami wszystko przedłużymy|sami wszystko odnowimy
R sami ją przedłużymy|o odnowienie zadbamy my|o przedłużenie zadbamy my|my zadbamy o odnowienie
R my zadbamy o przedłużenie|o odnowienie zadbamy sami
C automatycznie trwa dalej|trwa dalej automatycznie|sami wszystko przedłużymy|sami wszystko odnowimy
C sami ją przedłużymy|o odnowienie zadbamy my|o przedłużenie zadbamy my|my zadbamy o odnowienie
C my zadbamy o przedłużenie|o odnowienie zadbamy sami
Z nie będzie kolejnych opłat|nie będzie dalszych opłat|dalszych opłat nie będzie
Z nie będzie nowych opłat|nie będzie kolejnych płatności
w nic ci nie pobierzemy|nic nie pobierzemy|niczego nie pobierzemy|nie pobierzemy żadnej opłaty
w nie pobierzemy żadnych opłat|nic więcej nie pobierzemy|już nic nie pobierzemy
w z karty kończącej się na|z karty kończącej się|z karty o końcówce|z karty z końcówką
w ale|lecz|szkoda|kupiono § , ale|kupiono § r , ale|kupiona § , ale|kupiona § r , ale
w kupiłeś subskrypcję § , ale|kupiłeś subskrypcję § r , ale|kupiłaś subskrypcję § , ale
w kupiłaś subskrypcję § r , ale|subskrypcję kupiono § , ale|subskrypcję kupiono § r , ale
w kupiłeś ją § , ale|kupiłaś ją § , ale|opłacona , ale|opłacono , ale
w subskrypcja jest opłacona , ale|subskrypcja opłacona , ale|subskrypcja kupiona , ale|kupiona , ale
w kupiono , ale
w nie musisz się niczym martwić|o nic nie musisz się martwić|niczym nie musisz się martwić
w już cię nie chronimy|nie chronimy cię już|już nie chronimy twoich urządzeń
w nie chronimy już twoich urządzeń|nie dostają już aktualizacji|nie otrzymują już aktualizacji
w urządzenia nie otrzymują już aktualizacji
w został ci jeden krok|pozostał ci jeden krok|został ci ostatni krok|został ci tylko jeden krok
w został ci jeszcze jeden krok|został ostatni krok|czeka na ciebie|i tak może zostać na zawsze
w tak może zostać na zawsze|bez terminu|i nie wygasa|i nigdy nie wygasa|wszystko gotowe
w wszystko jest gotowe|prawie gotowe|gotowe|świetnie|super|doskonale|wszystkie funkcje
w ze wszystkimi funkcjami
n nie jest jeszcze aktywowana|jeszcze nie jest aktywowana|nie jest aktywowana
n nie jest jeszcze aktywna|jeszcze nie jest aktywna|zostało tylko ją aktywować|zostało ją aktywować
n pozostało ją aktywować|pozostało tylko ją aktywować|wystarczy wpisać kod|zostało tylko wpisać kod
n czas zacznie płynąć od aktywacji|okres zacznie się od aktywacji|jeszcze z niej nie korzystasz
n jeszcze nie zaczęto z niej korzystać
A wpisz kod do|wpisz kod z listu do|wpisz kod z wiadomości do|wpisz kod aktywacyjny do
A wpisz kod najpóźniej do
a wszystko idzie jak trzeba|wszystko jest jak trzeba|wszystko idzie zgodnie z planem
h dodał cię do swojej|dodała cię do swojej|jesteś członkinią planu
X się skończyło|się skończyły|się zakończyło|się zakończyły
- za ciebie płacimy|za licencję płacisz|za plan płacisz|za subskrypcję płacisz|za licencję płacimy
- za plan płacimy|za subskrypcję płacimy|za subskrypcję płacicie|za licencję płacicie
- za plan płacicie
A nie zapomnij aktywować jej do|nie zapomnij jej aktywować do
n nie zapomnij aktywować jej|nie zapomnij jej aktywować|czeka na pierwsze uruchomienie
n zostało ją włączyć|pozostało ją włączyć|opłacona , zostało ją włączyć
n opłacona , zostało ją aktywować|opłacona , wystarczy ją aktywować
h dostęp dał ci|dostęp dała ci
w napisz do pomocy|inaczej kod przepadnie|inaczej przepadnie|inaczej kod wygaśnie
- udostępniamy ci
w na razie
E masz spokój do
l możesz podłączyć|możesz dodać|można dodać|można podłączyć|możesz objąć ochroną|można objąć ochroną
l możesz chronić|możesz zabezpieczyć|można zabezpieczyć|możesz objąć|mogą być chronione
# jedna=1|jedną=1|jednej=1|jednemu=1|dwoma=2|dwom=2|dwojga=2|obydwa=2|trzem=3|trzema=3|czterem=4
# czterema=4|siedmiu=7|ośmiu=8|dziewięciu=9|jedenaście=11|dwanaście=12|dwunastu=12|piętnaście=15
# piętnastu=15|dwadzieścia=20|dwudziestu=20
E używaj do|używaj jej do|używaj spokojnie do|korzystaj spokojnie do|posłuży do|posłuży ci do
E będzie służyć do|będzie ci służyć do|służy do §|służy ci do|zostanie z tobą do|zostaje z tobą do
E jest z tobą do|będzie z tobą do|do twojej dyspozycji do|do dyspozycji do|masz ją tylko do
E masz ją jeszcze do|pozostaje do twojej dyspozycji do|zapłacona do|zapłacono do|zapłacone do
E opłacone z góry do|opłacona z góry do|zapłacono z góry do|opłacony okres kończy się
E opłacony okres skończy się|opłacony okres trwa do|okres rozliczeniowy kończy się
E ostatnim dniem jest|ostatnim dniem będzie|ostatnim dniem był|ostatnim dniem ochrony jest
E ostatnim dniem ochrony był|ostatni dzień to|jesteśmy z tobą do|jesteśmy przy tobie do
E będziemy z tobą do|pilnujemy do|jesteś bezpieczny do|jesteś bezpieczna do|jesteś bezpieczny aż do
E bezpieczeństwo do|ochrona zapewniona do|ochrona gwarantowana do|masz zapewnioną ochronę do
E masz gwarantowaną ochronę do|urządzenia chronione do|urządzenia są chronione do
E urządzenia są pod ochroną do|wszystkie urządzenia są chronione do|subskrypcja wyłączy się
E wyłączy się sama §|wyłączy się automatycznie §|subskrypcja zamknie się|dostęp otwarty do
E zachowujesz dostęp do|kończy się za kilka dni|utrzymana do|czas korzystania do
E okres użytkowania do|użytkowanie do|użytkowania do|tak będzie do|roczna subskrypcja do
E roczna licencja do|roczny plan do|powinna zakończyć się|ma się zakończyć|ma zakończyć się
E ma wygasnąć|żyj spokojnie do|nie martw się do|chroniliśmy cię do|byłeś pod ochroną do
E byłaś pod ochroną do|byłeś chroniony do|byłaś chroniona do|była opłacona do|była twoja do
E miałeś ją do|miałaś ją do|służyła do|służyła ci do|korzystałeś do|korzystałaś do
E miałeś dostęp do §|miałaś dostęp do §|wystarczyła do|planowo do
X wyłączyła się §|wyłączył się §|nieaktywna od §|nieaktywny od §|zakończyła działanie
X zakończył działanie|zakończyła swoje działanie
w planowany|planowane|wciąż|pośpiesz się|pospiesz się|kilka|parę
w zawsze|niezawodnie|szt|dosłownie|powód|jej|rozliczeniowy|roczna|roczny|komplet
R następny rachunek|kolejny rachunek|najbliższy rachunek|pobierzemy pieniądze|pieniądze pobierzemy
R środki pobierzemy|pobierzemy środki|karta zostanie ponownie obciążona
R karta zostanie obciążona ponownie|twoja karta zostanie ponownie obciążona
R pierwszą opłatę pobierzemy|pierwszą płatność pobierzemy|pierwsze obciążenie|pierwsze pobranie
R najbliższy raz|następny raz|następnym razem|kolejny raz|opłatę znowu pobierzemy
R znowu pobierzemy opłatę|opłatę pobierzemy znowu|ponownie obciążymy kartę
R ponownie obciążymy twoją kartę|następna wpłata|kolejna wpłata
- następnym razem , gdy|kolejny raz spróbuj|nie zmieści się|nie zmieszczą się
- jesteś członkiem programu|jesteś członkiem klubu|jesteś członkinią programu
- jesteś członkinią klubu|dodał cię do listy|dodała cię do listy|zaprosił cię do czatu
- zaprosiła cię do czatu|test prędkości|test bezpieczeństwa|testy|zrób test|tester|blokada reklam
- blokada ekranu|blokada stron|blokada połączeń|blokada rodzicielska|blokada aplikacji
- dodała cię operator|dodała cię operatorowi|dodała cię dostawca|dodała cię dostawcy
- dodała cię partner|dodała cię partnerowi|dodała cię bank|dodała cię bankowi|dodała cię pracodawca
- dodała cię pracodawcy|dodała cię firma|dodała cię firmie|dodała cię sklep|dodała cię sklepowi
- dodała cię nasz|dodała cię naszemu|dodała cię twój|dodała cię twojemu|dodała cię my
- dodała cię kaspersky|dodała cię promocji|dodała cię umowie|dodała cię ofercie|dodała cię licencji
- dodała cię subskrypcji|dodała cię kodowi|dodała cię aplikacji|dodała cię programowi|dodała cię nam
- dodał cię operator|dodał cię operatorowi|dodał cię dostawca|dodał cię dostawcy|dodał cię partner
- dodał cię partnerowi|dodał cię bank|dodał cię bankowi|dodał cię pracodawca|dodał cię pracodawcy
- dodał cię firma|dodał cię firmie|dodał cię sklep|dodał cię sklepowi|dodał cię nasz
- dodał cię naszemu|dodał cię twój|dodał cię twojemu|dodał cię my|dodał cię kaspersky
- dodał cię promocji|dodał cię umowie|dodał cię ofercie|dodał cię licencji|dodał cię subskrypcji
- dodał cię kodowi|dodał cię aplikacji|dodał cię programowi|dodał cię nam|zaprosiła cię operator
- zaprosiła cię operatorowi|zaprosiła cię dostawca|zaprosiła cię dostawcy|zaprosiła cię partner
- zaprosiła cię partnerowi|zaprosiła cię bank|zaprosiła cię bankowi|zaprosiła cię pracodawca
- zaprosiła cię pracodawcy|zaprosiła cię firma|zaprosiła cię firmie|zaprosiła cię sklep
- zaprosiła cię sklepowi|zaprosiła cię nasz|zaprosiła cię naszemu|zaprosiła cię twój
- zaprosiła cię twojemu|zaprosiła cię my|zaprosiła cię kaspersky|zaprosiła cię promocji
- zaprosiła cię umowie|zaprosiła cię ofercie|zaprosiła cię licencji|zaprosiła cię subskrypcji
- zaprosiła cię kodowi|zaprosiła cię aplikacji|zaprosiła cię programowi|zaprosiła cię nam
- zaprosił cię operator|zaprosił cię operatorowi|zaprosił cię dostawca|zaprosił cię dostawcy
- zaprosił cię partner|zaprosił cię partnerowi|zaprosił cię bank|zaprosił cię bankowi
- zaprosił cię pracodawca|zaprosił cię pracodawcy|zaprosił cię firma|zaprosił cię firmie
- zaprosił cię sklep|zaprosił cię sklepowi|zaprosił cię nasz|zaprosił cię naszemu|zaprosił cię twój
- zaprosił cię twojemu|zaprosił cię my|zaprosił cię kaspersky|zaprosił cię promocji
- zaprosił cię umowie|zaprosił cię ofercie|zaprosił cię licencji|zaprosił cię subskrypcji
- zaprosił cię kodowi|zaprosił cię aplikacji|zaprosił cię programowi|zaprosił cię nam
- masz ochronę dzięki operator|masz ochronę dzięki operatorowi|masz ochronę dzięki dostawca
- masz ochronę dzięki dostawcy|masz ochronę dzięki partner|masz ochronę dzięki partnerowi
- masz ochronę dzięki bank|masz ochronę dzięki bankowi|masz ochronę dzięki pracodawca
- masz ochronę dzięki pracodawcy|masz ochronę dzięki firma|masz ochronę dzięki firmie
- masz ochronę dzięki sklep|masz ochronę dzięki sklepowi|masz ochronę dzięki nasz
- masz ochronę dzięki naszemu|masz ochronę dzięki twój|masz ochronę dzięki twojemu
- masz ochronę dzięki my|masz ochronę dzięki kaspersky|masz ochronę dzięki promocji
- masz ochronę dzięki umowie|masz ochronę dzięki ofercie|masz ochronę dzięki licencji
- masz ochronę dzięki subskrypcji|masz ochronę dzięki kodowi|masz ochronę dzięki aplikacji
- masz ochronę dzięki programowi|masz ochronę dzięki nam|ochronę masz dzięki operator
- ochronę masz dzięki operatorowi|ochronę masz dzięki dostawca|ochronę masz dzięki dostawcy
- ochronę masz dzięki partner|ochronę masz dzięki partnerowi|ochronę masz dzięki bank
- ochronę masz dzięki bankowi|ochronę masz dzięki pracodawca|ochronę masz dzięki pracodawcy
- ochronę masz dzięki firma|ochronę masz dzięki firmie|ochronę masz dzięki sklep
- ochronę masz dzięki sklepowi|ochronę masz dzięki nasz|ochronę masz dzięki naszemu
- ochronę masz dzięki twój|ochronę masz dzięki twojemu|ochronę masz dzięki my
- ochronę masz dzięki kaspersky|ochronę masz dzięki promocji|ochronę masz dzięki umowie
- ochronę masz dzięki ofercie|ochronę masz dzięki licencji|ochronę masz dzięki subskrypcji
- ochronę masz dzięki kodowi|ochronę masz dzięki aplikacji|ochronę masz dzięki programowi
- ochronę masz dzięki nam|dostęp dała operator|dostęp dała operatorowi|dostęp dała dostawca
- dostęp dała dostawcy|dostęp dała partner|dostęp dała partnerowi|dostęp dała bank
- dostęp dała bankowi|dostęp dała pracodawca|dostęp dała pracodawcy|dostęp dała firma
- dostęp dała firmie|dostęp dała sklep|dostęp dała sklepowi|dostęp dała nasz|dostęp dała naszemu
- dostęp dała twój|dostęp dała twojemu|dostęp dała my|dostęp dała kaspersky|dostęp dała promocji
- dostęp dała umowie|dostęp dała ofercie|dostęp dała licencji|dostęp dała subskrypcji
- dostęp dała kodowi|dostęp dała aplikacji|dostęp dała programowi|dostęp dała nam
- dostałeś ją od operatora|dostałeś ją od dostawcy|dostałeś ją od partnera|dostałeś ją od banku
- dostałeś ją od pracodawcy|dostałeś ją od firmy|dostałeś ją od sklepu|dostałeś ją od nas
- dostałeś ją od twojego|dostałeś ją od kaspersky|dostałeś ją od producenta
- dostałeś ją od sprzedawcy|dostałeś ją od §|dostałaś ją od operatora|dostałaś ją od dostawcy
- dostałaś ją od partnera|dostałaś ją od banku|dostałaś ją od pracodawcy|dostałaś ją od firmy
- dostałaś ją od sklepu|dostałaś ją od nas|dostałaś ją od twojego|dostałaś ją od kaspersky
- dostałaś ją od producenta|dostałaś ją od sprzedawcy|dostałaś ją od §|dostałeś dostęp od operatora
- dostałeś dostęp od dostawcy|dostałeś dostęp od partnera|dostałeś dostęp od banku
- dostałeś dostęp od pracodawcy|dostałeś dostęp od firmy|dostałeś dostęp od sklepu
- dostałeś dostęp od nas|dostałeś dostęp od twojego|dostałeś dostęp od kaspersky
- dostałeś dostęp od producenta|dostałeś dostęp od sprzedawcy|dostałeś dostęp od §
- dostałaś dostęp od operatora|dostałaś dostęp od dostawcy|dostałaś dostęp od partnera
- dostałaś dostęp od banku|dostałaś dostęp od pracodawcy|dostałaś dostęp od firmy
- dostałaś dostęp od sklepu|dostałaś dostęp od nas|dostałaś dostęp od twojego
- dostałaś dostęp od kaspersky|dostałaś dostęp od producenta|dostałaś dostęp od sprzedawcy
- dostałaś dostęp od §|dostęp gościnny od operatora|dostęp gościnny od dostawcy
- dostęp gościnny od partnera|dostęp gościnny od banku|dostęp gościnny od pracodawcy
- dostęp gościnny od firmy|dostęp gościnny od sklepu|dostęp gościnny od nas
- dostęp gościnny od twojego|dostęp gościnny od kaspersky|dostęp gościnny od producenta
- dostęp gościnny od sprzedawcy|dostęp gościnny od §|działa na jednym|działa tylko na jednym
Z nie pobierzemy kolejnej opłaty|nie pobierzemy kolejnych opłat|nie pobierzemy więcej opłat
Z więcej nie pobierzemy|więcej niczego nie pobierzemy|bez kolejnych opłat|bez kolejnych płatności
Z potem bez automatycznych opłat|nie będzie odnowienia|potem po prostu się skończy
Z potem po prostu wygaśnie|potem się wyłączy|potem wyłączy się sama|potem sama się wyłączy
Z po tym czasie po prostu się skończy|później po prostu wygaśnie|nie będzie kontynuowana
Z nic więcej nie zapłacisz|subskrypcja anulowana|subskrypcja została anulowana
Z subskrypcja jest anulowana|anulowałeś subskrypcję|anulowałaś subskrypcję|anulowano subskrypcję
Z zrezygnowałeś z subskrypcji|zrezygnowałaś z subskrypcji|zrezygnowano z subskrypcji
Z odnowisz ją tylko ręcznie|odnowienie tylko ręczne
U podłączone były|podłączone było|chronione były|chronione było|ochroną objęto|ochroną objęte|objęto
U objętych ochroną jest|już chronione|już podłączone|masz podłączone|zainstalowałeś na
U zainstalowałaś na|zainstalowano już na|używasz na|używana jest na|dostępnych miejsc zajęt
U dostępnych miejsc wykorzystan|dostępnych miejsc użyt|dostępnych miejsc wykorzystujesz
U dostępnych urządzeń chronion|dostępnych urządzeń podłączon
P zmieści się jeszcze|zmieszczą się jeszcze|zmieści się|zmieszczą się|wejdzie jeszcze
P zostało miejsce na|zostało miejsce jeszcze na|zostało jeszcze miejsce na
P zostało jeszcze miejsce dla
d dostępnych miejsc zajęt|dostępnych miejsc wykorzystan|dostępnych miejsc użyt
d dostępnych miejsc wykorzystujesz|dostępnych urządzeń chronion|dostępnych urządzeń podłączon
d komplet urządzeń|jeszcze żadnego urządzenia|nie ma jeszcze urządzeń|jeszcze nie ma urządzeń
d nie dodano jeszcze urządzeń|nie dodano jeszcze żadnego urządzenia|nie podłączono jeszcze urządzeń
d nie podłączono jeszcze żadnego urządzenia|brak urządzeń|brak podłączonych urządzeń
d brak dodanych urządzeń|oba urządzenia|oba twoje urządzenia|obydwa urządzenia
K wielkość licencji|rozmiar licencji|wielkość subskrypcji|wielkość planu|przydzielono ci
K przyznano ci|kupiona na|zakupiona na|kupiono na|pozwala zabezpieczyć|maksymalnie na
K nie więcej niż na|była przeznaczona na|przeznaczono na
n nowa , jeszcze nieużywana|nowa , jeszcze nieaktywowana|nowa , nieaktywowana
n nowy , jeszcze nieużywany|jeszcze jej nie włączyłeś|jeszcze jej nie włączyłaś
n jeszcze jej nie uruchomiłeś|jeszcze jej nie uruchomiłaś|nie włączyłeś jeszcze subskrypcji
n nie włączyłaś jeszcze subskrypcji|jeszcze nie włączyłeś subskrypcji|jeszcze nie zacząłeś
n jeszcze nie zaczęłaś|gotowa do użycia|gotowy do użycia|gotowa do działania|gotowa do startu
n zostało tylko aktywować|zostało aktywować|jeszcze się nie zaczęła|jeszcze się nie rozpoczęła
n okres jeszcze się nie zaczął|okres jeszcze się nie rozpoczął|czas ruszy po wpisaniu kodu
n czas ruszy po aktywacji|okres zacznie się , gdy wpiszesz kod
n czas zacznie płynąć , gdy wpiszesz kod|czas ruszy , gdy wpiszesz kod
n odliczanie zacznie się po aktywacji|odliczanie ruszy po aktywacji
n kupiona , ale jeszcze nieaktywowana|kupiona , ale nieaktywowana|czeka na włączenie|czeka na start
n czeka na pierwsze użycie|wpisz kod , aby zacząć|jeszcze nie wystartowała
A kod trzeba aktywować do|kod można aktywować do|kod można wykorzystać do|uruchom do|uruchom ją do
A uruchom najpóźniej|włącz ją do|włącz najpóźniej|rozpocznij najpóźniej|zacznij najpóźniej
A wpisz kod najpóźniej|aktywuj ją najpóźniej|zdąż wpisać kod do
h dodała cię|dodał cię|zaprosiła cię|zaprosił cię|zaprosiła cię do|zaprosił cię do
h wziął cię pod ochronę|wzięła cię pod ochronę|masz ochronę dzięki|ochronę masz dzięki
h chroni cię subskrypcja użytkownika|dostęp dała|dostałeś ją od|dostałaś ją od|dostałeś dostęp od
h dostałaś dostęp od|jesteś gościem|jesteś członkiem|jesteś członkinią|jesteś członkiem rodziny
h jesteś członkiem grupy|dostęp gościnny od|masz dostęp gościnny|masz dostęp jako gość
h korzystasz jako gość
t test|test na|na teście|na próbie
f zawsze za darmo|zawsze bezpłatna|zawsze darmowa|za darmo na zawsze|darmowa na zawsze
b blokada|licencja cofnięta|licencja unieważniona|licencję cofnięto|klucz unieważniony
b kod na czarnej liście|twój kod na czarnej liście|kod trafił na czarną listę
= kodu użyto zbyt wiele razy|kod użyto zbyt wiele razy|za złamanie|za naruszenie zasad
- do § nic nie pobierzemy|do § r nic nie pobierzemy|do § nie pobierzemy|do § r nie pobierzemy
- do § nic nie zapłacisz|do § r nic nie zapłacisz
- można udostępniać|można udostępnić|możesz udostępniać|możesz udostępnić
E przedłużona bezpłatnie do|przedłużona za darmo do|przedłużona nieodpłatnie do|przedłużona aż do
E przedłużony do|przedłużony bezpłatnie do|przedłużony za darmo do|przedłużony nieodpłatnie do
E przedłużony aż do|przedłużono bezpłatnie do|przedłużono za darmo do|przedłużono nieodpłatnie do
E przedłużono aż do|przedłużono ją do|przedłużono ją bezpłatnie do|przedłużono ją za darmo do
E przedłużono ją nieodpłatnie do|przedłużono ją aż do|przedłużono subskrypcję do
E przedłużono subskrypcję bezpłatnie do|przedłużono subskrypcję za darmo do
E przedłużono subskrypcję nieodpłatnie do|przedłużono subskrypcję aż do|przedłużono licencję do
E przedłużono licencję bezpłatnie do|przedłużono licencję za darmo do
E przedłużono licencję nieodpłatnie do|przedłużono licencję aż do|przedłużyliśmy ją do
E przedłużyliśmy ją bezpłatnie do|przedłużyliśmy ją za darmo do|przedłużyliśmy ją nieodpłatnie do
E przedłużyliśmy ją aż do|przedłużyliśmy subskrypcję do|przedłużyliśmy subskrypcję bezpłatnie do
E przedłużyliśmy subskrypcję za darmo do|przedłużyliśmy subskrypcję nieodpłatnie do
E przedłużyliśmy subskrypcję aż do|przedłużyliśmy twoją subskrypcję do
E przedłużyliśmy twoją subskrypcję bezpłatnie do|przedłużyliśmy twoją subskrypcję za darmo do
E przedłużyliśmy twoją subskrypcję nieodpłatnie do|przedłużyliśmy twoją subskrypcję aż do
E przedłużyliśmy twoją licencję do|przedłużyliśmy twoją licencję bezpłatnie do
E przedłużyliśmy twoją licencję za darmo do|przedłużyliśmy twoją licencję nieodpłatnie do
E przedłużyliśmy twoją licencję aż do|bezpłatnie przedłużona do|bezpłatnie przedłużono do
E bezpłatnie przedłużony do|bezpłatnie przedłużono ją do|bezpłatnie przedłużyliśmy ją do
E nieodpłatnie przedłużona do|nieodpłatnie przedłużono do|nieodpłatnie przedłużony do
E nieodpłatnie przedłużono ją do|nieodpłatnie przedłużyliśmy ją do|za darmo przedłużona do
E za darmo przedłużono do|za darmo przedłużony do|za darmo przedłużono ją do
E za darmo przedłużyliśmy ją do
- może być przedłużon|musi być przedłużon|musi zostać przedłużon|może zostać przedłużon
- konto przedłużon|konto zostało przedłużon
w znów|jego|ich|przyznanych|przydzielonych|z których|z czego|spośród których|na własne życzenie
w na własną prośbę|na twoje własne życzenie|na twoją własną prośbę|bez daty końcowej
w bez daty zakończenia|bez daty wygaśnięcia|przez rok|przez jeden rok
K możesz jej używać na|możesz jej użyć na|możesz go używać na|możesz go użyć na|można jej używać na
K można go używać na
P możesz jej używać na jeszcze|możesz jej używać jeszcze na|możesz jej używać na kolejnych
P możesz jej używać na dodatkowych|możesz go używać na jeszcze|możesz go używać jeszcze na
P możesz go używać na kolejnych|możesz go używać na dodatkowych|możesz używać na jeszcze
P możesz używać jeszcze na|możesz używać na kolejnych|możesz używać na dodatkowych
P przysługuje ci jeszcze|jeszcze przysługuje ci
w była zablokowana , teraz|była zablokowana , znów|była zablokowana , znowu
w była zablokowana , teraz znów|była zablokowana , teraz znowu|była zablokowana , obecnie znów
w była zablokowana , ale znów|była zablokowana , ale teraz znów|była zablokowana , ale znowu
w była wstrzymana , teraz|była wstrzymana , znów|była wstrzymana , znowu
w była wstrzymana , teraz znów|była wstrzymana , teraz znowu|była wstrzymana , obecnie znów
w była wstrzymana , ale znów|była wstrzymana , ale teraz znów|była wstrzymana , ale znowu
w była zawieszona , teraz|była zawieszona , znów|była zawieszona , znowu
w była zawieszona , teraz znów|była zawieszona , teraz znowu|była zawieszona , obecnie znów
w była zawieszona , ale znów|była zawieszona , ale teraz znów|była zawieszona , ale znowu
w była czasowo wstrzymana , teraz|była czasowo wstrzymana , znów|była czasowo wstrzymana , znowu
w była czasowo wstrzymana , teraz znów|była czasowo wstrzymana , teraz znowu
w była czasowo wstrzymana , obecnie znów|była czasowo wstrzymana , ale znów
w była czasowo wstrzymana , ale teraz znów|była czasowo wstrzymana , ale znowu
w był zablokowany , teraz|był zablokowany , znów|był zablokowany , znowu
w był zablokowany , teraz znów|był zablokowany , teraz znowu|był zablokowany , obecnie znów
w był zablokowany , ale znów|był zablokowany , ale teraz znów|był zablokowany , ale znowu
w był zawieszony , teraz|był zawieszony , znów|był zawieszony , znowu|był zawieszony , teraz znów
w był zawieszony , teraz znowu|był zawieszony , obecnie znów|był zawieszony , ale znów
w był zawieszony , ale teraz znów|był zawieszony , ale znowu
w przyznanych ci|przydzielonych ci|przyznanych wam
d miejsca na urządzenia|miejsce na urządzenie|miejsc na urządzenia
P jeszcze nieużywana|jeszcze niewykorzystana|jeszcze niewykorzystany|jeszcze nie użyto
P jeszcze nie wykorzystano
+ odrzuć|odmów
- wyłączone do|wyłączono do|wyłączony do|wyłączona do|wstrzymane do dnia|jeszcze nieważna
- jeszcze nieważny|jeszcze nieważne|nieważna do|nieważny do|nieważne do|zawieszenie subskrypcji
- zawieszenie licencji|wstrzymanie subskrypcji
F od aktywacji|po aktywacji|od dnia aktywacji|przez rok od aktywacji
- nie jest wyłączone|nie jest już wyłączone|już nie jest wyłączone|nie jest wyłączona
- nie jest wyłączony
- działa na|działają na
- konto aktywne|konto zawieszone|konto nieaktywowane|konto nieaktywne
- konto wstrzymane|konto jest aktywne|konto jest zawieszone
- konto jest nieaktywowane|konto jest nieaktywne|konto jest wstrzymane|konto zostało aktywne
- konto zostało zawieszone|konto zostało nieaktywowane
- konto zostało nieaktywne|konto zostało wstrzymane|twoje konto jest aktywne
- twoje konto jest zawieszone|twoje konto jest zablokowane|twoje konto jest nieaktywowane
- twoje konto jest nieaktywne|twoje konto jest wstrzymane|twoje konto zostało aktywne
- twoje konto zostało zawieszone|twoje konto zostało zablokowane|twoje konto zostało nieaktywowane
- twoje konto zostało nieaktywne|twoje konto zostało wstrzymane|ochrona wstrzymana
- ochrona zawieszona|ochrona jest wstrzymana|ochrona jest zawieszona|ochrona została wstrzymana
- ochrona została zawieszona
- konto nie jest aktywne
- bezpłatny okres zakończony|bezpłatny okres zakończył|bezpłatny okres się skończył
- bezpłatny okres się zakończył|darmowy okres zakończony|darmowy okres się skończył
- darmowy okres się zakończył
E umowa ważna do|umowa jest ważna do|korzystaj bez przeszkód do|korzystaj bez ograniczeń do
E umowa wygaśnie
X umowa przestała obowiązywać|umowa już nie obowiązuje|umowa rozwiązana|umowa obowiązywała do
a umowa aktywna|umowa jest aktywna|umowa obowiązuje|aktywna umowa|umowa w mocy|umowa ważna
a obowiązująca umowa
n nowa , bez aktywacji|nowy , nieaktywowany|nowa , niewykorzystana
r automatyczne przedłużenie umowy|automatyczne odnowienie umowy|automatyczne przedłużanie umowy
R automatyczne przedłużenie umowy nastąpi|automatyczne odnowienie umowy nastąpi
R umowa przedłuży się|umowa odnowi się|umowa zostanie przedłużona
R umowa zostanie automatycznie przedłużona|będzie się odnawiać sama|będzie odnawiać się sama
R będzie się przedłużać automatycznie|będzie się przedłużać sama|będzie się sama odnawiać
R odnawiamy ją za ciebie|odnawiamy za ciebie|odnawiamy ją automatycznie|przedłużamy ją za ciebie
R będziemy ją odnawiać za ciebie|będziemy odnawiać ją za ciebie|sami ją odnawiamy
C będzie się odnawiać sama|będzie odnawiać się sama|będzie się przedłużać automatycznie
C będzie się przedłużać sama|będzie się sama odnawiać|odnawiamy ją za ciebie|odnawiamy za ciebie
C odnawiamy ją automatycznie|przedłużamy ją za ciebie|będziemy ją odnawiać za ciebie
C będziemy odnawiać ją za ciebie|sami ją odnawiamy
Z nie będzie się odnawiać sama|nie będzie się odnawiać automatycznie
u umowa zawieszona|umowa jest zawieszona|umowa wstrzymana|umowa tymczasowo zawieszona
h korzystasz dzięki planowi rodzinnemu|korzystasz dzięki subskrypcji rodzinnej
h korzystasz dzięki rodzinnej subskrypcji|korzystasz z planu rodzinnego użytkowniczki
t wtedy okres próbny
w status umowy|stan umowy|aktualny status|aktualny stan|obecny status|obecny stan|bieżący status
w bieżący stan
d liczba urządzeń w licencji|liczba urządzeń w subskrypcji|liczba urządzeń w umowie
d liczba urządzeń w planie|urządzeń w planie|urządzenia w planie
d komputerów , telefonów i tabletów|telefonów , tabletów i komputerów|komputerów i telefonów
K liczba urządzeń w licencji|liczba urządzeń w subskrypcji|liczba urządzeń w umowie
K liczba urządzeń w planie|urządzeń w planie|urządzenia w planie|chroń do|chroń nawet
K zabezpiecz do
U czuwamy nad|mamy pod opieką
Z umowa nie zostanie przedłużona|umowa nie przedłuży się|umowa nie będzie przedłużana
Z umowa nie odnowi się
w wznów , kiedy chcesz|wznów kiedy chcesz|wznów w dowolnym momencie|wznów , kiedy zechcesz
- chroń do §|zabezpiecz do §
w na prośbę dostawcy|na wniosek dostawcy|na prośbę operatora|na prośbę twojego dostawcy
> twoje pozostałe subskrypcje|twoje pozostałe licencje|twoje pozostałe plany
> twoje pozostałe produkty|pozostałe twoje subskrypcje|pozostałe twoje licencje
> pozostałe twoje plany|pozostałe twoje produkty|moje pozostałe subskrypcje
> moje pozostałe licencje|moje pozostałe plany|moje pozostałe produkty|twoje inne subskrypcje
> twoje inne licencje|twoje inne plany|twoje inne produkty|inne twoje subskrypcje
> inne twoje licencje|inne twoje plany|inne twoje produkty
~ * wszystkie~zajęte|wszystkie~wykorzystane|wszystkie~używane|wszystkie~wykorzystano
~ * wszystkie~zajęto|wszystkie~w
`
