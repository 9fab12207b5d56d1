import { phrases } from './phrases.ts'

export const cs = phrases(`
subscriptions: Moje předplatná | Předplatná | Vaše předplatná
total: Počet předplatných: {n} | Předplatná: {n}
none: Zatím nemáte žádné předplatné | V tomto účtu nejsou žádná předplatná
more: Zobrazit další ({n}) | Zobrazit vše ({n}) | Načíst další
expiresLabel: Platí do | Datum vypršení platnosti | Vyprší | Konec předplatného
expires: Platí do {d} | Vyprší {d} | Vaše ochrana končí {d} | Předplatné vyprší {d}
expiredLabel: Platnost vypršela | Skončilo
expiredOn: Platnost vypršela {d} | Vaše předplatné vypršelo {d} | Předplatné skončilo {d}
expired: Vypršelo | Platnost předplatného vypršela | Platnost vypršela
active: Aktivní | Předplatné je aktivní | Ochrana je aktivní
notActivated: Neaktivováno | Dosud neaktivováno | Čeká na aktivaci
activateLabel: Aktivujte do | Aktivovat před
activateBefore: Aktivujte do {d} | Nutno aktivovat před {d}
renewsLabel: Automatické prodloužení | Automaticky se obnoví
renews: Automaticky se prodlouží {d} | Bude automaticky obnoveno {d}
paymentLabel: Další platba | Příští platba
keptLabel: Data uchována do | Zprávy dostupné do
kept: Vaše data budou uchována do {d} | Zprávy se uchovávají do {d}
sinceLabel: Aktivováno | Datum zahájení | Aktivní od
autoOn: Automatické obnovení je zapnuto | Automatické prodlužování: zapnuto
autoOff: Automatické obnovení je vypnuto | Automatické prodlužování: vypnuto
free: Bezplatná verze | Zdarma
trial: Zkušební verze | Zkušební předplatné
blocked: Zablokováno | Předplatné je zablokováno
suspended: Pozastaveno | Předplatné je pozastaveno
shared: Sdíleno s vámi | Sdíleno se mnou
sharedBy: Sdílí: {w} | {w} s vámi sdílí toto předplatné
state: Stav
devices: Zařízení | Chráněná zařízení | Používaná zařízení
devicesPair: {u} z {t} zařízení | Používá se {u} z {t} zařízení | Zařízení: {u}/{t}
users: Uživatelé | Osoby | Pozvaní uživatelé
usersPair: {u} z {t} uživatelů | Uživatelé: {u} z {t}
of: {u} z {t}
included: Zahrnuté aplikace | Co je zahrnuto | Součástí balíčku je také
details: Podrobnosti | Zobrazit podrobnosti
renew: Prodloužit | Obnovit nyní
manage: Spravovat předplatné | Spravovat
offer: Přejděte na {p}: až {t} zařízení. Nabídka platí do {d}. | {p} pro {t} zařízení se slevou 40 % do {d}
alsoLike: Mohlo by se vám líbit | Doporučujeme
buy: Koupit | Přidat do košíku
tryFree: Vyzkoušejte {p} na 30 dní zdarma | Zahájit zkušební verzi {p}
downloads: Ke stažení | Stáhnout aplikace
download: Stáhnout | Nainstalovat
downloadTitle: Stáhnout {p} | Nainstalujte {p} do tohoto zařízení
downloadFor: Stáhnout pro {s} | Verze pro {s}
otherDownloads: Další možnosti stažení | Stáhnout do jiných zařízení
scan: Naskenujte QR kód telefonem | Namiřte fotoaparát na kód
sendLink: Poslat odkaz e-mailem | Odeslat odkaz
appStore: Stáhnout v App Storu | Stáhnout z App Store
signIn: Přihlásit se | Přihlášení
email: E-mailová adresa | E-mail
password: Heslo
signOut: Odhlásit se | Odhlásit
terms: Aktualizovali jsme podmínky použití | Smlouvy se změnily
accept: Souhlasím s podmínkami smlouvy | Přečetl jsem si podmínky a souhlasím s nimi
continue: Pokračovat | Další
code: Zadejte ověřovací kód | Zadejte kód zaslaný na váš telefon
security: Nastavení zabezpečení | Přihlášení a zabezpečení
twoStep: Dvoufázové ověření | Dvoufaktorové ověřování
myDevices: Moje zařízení | Vaše zařízení
orders: Historie objednávek | Vaše objednávky
help: Nápověda a podpora | Podpora
shop: Obchod
cookies: Soubory cookie používáme ke zlepšení tohoto webu. | Tento web používá soubory cookie.
acceptAll: Přijmout vše | Povolit vše
privacy: Zásady ochrany osobních údajů
close: Zavřít
error: Něco se pokazilo. Zkuste to později. | Předplatná se nepodařilo načíst.
`)
