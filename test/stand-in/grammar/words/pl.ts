import { phrases } from './phrases.ts'

export const pl = phrases(`
subscriptions: Moje subskrypcje | Subskrypcje | Twoje subskrypcje
total: Liczba subskrypcji: {n} | Subskrypcje: {n}
none: Nie masz jeszcze żadnych subskrypcji | Brak subskrypcji na tym koncie
more: Pokaż {n} więcej | Pokaż wszystkie ({n}) | Pokaż więcej
expiresLabel: Ważna do | Data wygaśnięcia | Wygasa | Koniec subskrypcji
expires: Ważna do {d} | Wygasa {d} | Ochrona kończy się {d} | Subskrypcja wygaśnie {d}
expiredLabel: Wygasła | Zakończona
expiredOn: Wygasła {d} | Twoja subskrypcja wygasła {d} | Subskrypcja zakończyła się {d}
expired: Wygasła | Subskrypcja wygasła | Zakończona
active: Aktywna | Subskrypcja jest aktywna | Ochrona aktywna
notActivated: Nieaktywowana | Jeszcze nie aktywowano | Oczekuje na aktywację
activateLabel: Aktywuj przed | Aktywuj do
activateBefore: Aktywuj przed {d} | Należy aktywować do {d}
renewsLabel: Automatyczne odnowienie | Odnowi się automatycznie
renews: Odnowi się automatycznie {d} | Zostanie automatycznie odnowiona {d}
paymentLabel: Następna płatność | Kolejne obciążenie
keptLabel: Dane przechowywane do | Raporty dostępne do
kept: Twoje dane będą przechowywane do {d} | Raporty są przechowywane do {d}
sinceLabel: Aktywowano | Data rozpoczęcia | Aktywna od
autoOn: Automatyczne odnawianie włączone | Automatyczne odnawianie jest włączone
autoOff: Automatyczne odnawianie wyłączone | Automatyczne odnawianie jest wyłączone
free: Wersja bezpłatna | Bezpłatna | Darmowa wersja
trial: Wersja próbna | Okres próbny | Subskrypcja próbna
blocked: Zablokowana | Subskrypcja jest zablokowana
suspended: Zawieszona | Subskrypcja wstrzymana
shared: Udostępniona Tobie | Udostępniono Ci
sharedBy: Udostępniona przez: {w} | {w} udostępnia Ci tę subskrypcję
state: Stan | Status
devices: Urządzenia | Chronione urządzenia | Używane urządzenia
devicesPair: {u} z {t} urządzeń | Używane na {u} z {t} urządzeń | Urządzenia: {u}/{t}
users: Użytkownicy | Osoby | Zaproszeni użytkownicy
usersPair: {u} z {t} użytkowników | Użytkownicy: {u} z {t}
of: {u} z {t}
included: Zawarte aplikacje | Co zawiera | Także w tym planie
details: Szczegóły | Pokaż szczegóły
renew: Odnów | Odnów teraz
manage: Zarządzaj subskrypcją | Zarządzaj
offer: Przejdź na {p}: do {t} urządzeń. Oferta ważna do {d}. | {p} dla {t} urządzeń – 40% taniej do {d}
alsoLike: Może Ci się spodobać | Polecane dla Ciebie
buy: Kup teraz | Dodaj do koszyka
tryFree: Wypróbuj {p} bezpłatnie przez 30 dni | Rozpocznij bezpłatny okres próbny {p}
downloads: Pliki do pobrania | Pobierz aplikacje
download: Pobierz | Zainstaluj
downloadTitle: Pobierz {p} | Zainstaluj {p} na tym urządzeniu
downloadFor: Pobierz dla {s} | Wersja dla {s}
otherDownloads: Inne pliki do pobrania | Pobierz na inne urządzenia
scan: Zeskanuj kod QR telefonem | Skieruj aparat na kod
sendLink: Wyślij łącze e-mailem | Wyślij łącze
appStore: Pobierz z App Store | Pobierz w App Store
signIn: Zaloguj się | Logowanie
email: Adres e-mail | E-mail
password: Hasło
signOut: Wyloguj się | Wyloguj
terms: Zaktualizowaliśmy warunki użytkowania | Umowy uległy zmianie
accept: Akceptuję warunki umowy | Przeczytałem i zgadzam się z warunkami
continue: Kontynuuj | Dalej
code: Wprowadź kod weryfikacyjny | Wpisz kod wysłany na Twój telefon
security: Ustawienia zabezpieczeń | Logowanie i bezpieczeństwo
twoStep: Weryfikacja dwuetapowa | Uwierzytelnianie dwuskładnikowe
myDevices: Moje urządzenia | Twoje urządzenia
orders: Historia zamówień | Twoje zamówienia
help: Pomoc | Pomoc techniczna
shop: Sklep
cookies: Używamy plików cookie, aby ulepszyć tę witrynę. | Ta witryna używa plików cookie.
acceptAll: Zaakceptuj wszystkie | Zezwól na wszystkie
privacy: Polityka prywatności
close: Zamknij
error: Coś poszło nie tak. Spróbuj ponownie później. | Nie udało się wczytać subskrypcji.
`)
