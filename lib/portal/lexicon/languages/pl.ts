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
U aktywowan urządz|podłączon urządz|pod ochroną|chronisz|działa na|działa już na
U aktywna na|aktywny na|podłączyłeś|podłączyłaś|połączyłeś|dodano|dodanych|dodałeś|zabezpieczon
U zabezpieczasz|zajmuje|aktywowano na|aktywowana na|zajęto|wykorzystuje|działają na|zarejestrowano
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
P pozostałych|zostały|nie wykorzystano|w rezerwie|niezajęte|niewykorzystanych
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
L tydzień|tygodnie|tygodni|dób|doba|tygodnia
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
j dodano|dodanej|przypisanej|powiązanej|twojej|się|pana|nie ma|o|subskrypcję|do|tego|przypisane
j żadne|żadnej|tu|tutaj|są
j kontem|powiązana|powiązane|twoim|twojego|konta|przypisano|przypisana
j przypisane|znaleziono|znaleźliśmy|wyświetlenia|subskrybujesz|niczego|ani jednej|ani jednego
j zarejestrowano
x nic|pusto|pusta|brak danych|brak elementów|brak pozycji|brak wpisów|brak danych do wyświetlenia
x brak rekordów|nic do wyświetlenia|nic tu
e wyloguj|wylogowanie|wyjdź|wylogować
I zalogowano jako|zalogowany jako|zalogowana jako|zalogowano|zalogowany|zalogowana
I jesteś zalogowany jako|witaj|witamy|cześć|dzień dobry
5 jeszcze
6 miejsc|miejsca|miejsce|stanowisk|stanowiska|stanowisko
`
