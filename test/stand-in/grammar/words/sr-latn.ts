import { phrases } from './phrases.ts'

export const srLatn = phrases(`
subscriptions: Moje pretplate | Pretplate | Vaše pretplate
total: Ukupno pretplata: {n} | Pretplate: {n}
none: Još uvek nemate pretplata | Na ovom nalogu nema pretplata
more: Prikaži još {n} | Prikaži sve ({n}) | Učitaj još
expiresLabel: Važi do | Datum isteka | Ističe | Kraj pretplate
expires: Važi do {d} | Ističe {d} | Vaša zaštita se završava {d} | Pretplata ističe {d}
expiredLabel: Istekla | Završena
expiredOn: Istekla {d} | Vaša pretplata je istekla {d} | Pretplata se završila {d}
expired: Isteklo | Pretplata je istekla | Istekla
active: Aktivna | Pretplata je aktivna | Zaštita je aktivna
notActivated: Nije aktivirana | Još nije aktivirana | Čeka aktivaciju
activateLabel: Aktivirajte pre | Aktivirati do
activateBefore: Aktivirajte pre {d} | Mora se aktivirati do {d}
renewsLabel: Automatsko obnavljanje | Automatski se obnavlja
renews: Automatski se obnavlja {d} | Biće automatski obnovljena {d}
paymentLabel: Sledeće plaćanje | Sledeća naplata
keptLabel: Podaci se čuvaju do | Izveštaji dostupni do
kept: Vaši podaci će se čuvati do {d} | Izveštaji se čuvaju do {d}
sinceLabel: Aktivirana | Datum početka | Aktivna od
autoOn: Automatsko obnavljanje je uključeno | Automatsko obnavljanje: uključeno
autoOff: Automatsko obnavljanje je isključeno | Automatsko obnavljanje: isključeno
free: Besplatna verzija | Besplatno
trial: Probna verzija | Besplatna proba | Probna pretplata
blocked: Blokirana | Pretplata je blokirana
suspended: Obustavljena | Pretplata je pauzirana | Privremeno obustavljena
shared: Deljeno sa vama | Deljeno sa mnom
sharedBy: Deli {w} | {w} deli ovu pretplatu sa vama
state: Status | Stanje
devices: Uređaji | Zaštićeni uređaji | Uređaji u upotrebi
devicesPair: {u} od {t} uređaja | {u} od {t} uređaja u upotrebi | Uređaji: {u}/{t}
users: Korisnici | Osobe | Pozvani korisnici
usersPair: {u} od {t} korisnika | Korisnici: {u} od {t}
of: {u} od {t}
included: Uključene aplikacije | Šta je uključeno
details: Detalji | Prikaži detalje
renew: Obnovi | Obnovi sada
manage: Upravljaj pretplatom | Upravljaj
offer: Pređite na {p}: do {t} uređaja. Ponuda važi do {d}. | {p} za {t} uređaja – 40% popusta do {d}
alsoLike: Možda će vam se svideti | Preporučujemo
buy: Kupi odmah | Dodaj u korpu
tryFree: Isprobajte {p} besplatno 30 dana | Započnite besplatnu probu za {p}
downloads: Preuzimanja | Preuzmi aplikacije
download: Preuzmi | Instaliraj
downloadTitle: Preuzmi {p} | Instalirajte {p} na ovaj uređaj
downloadFor: Preuzmi za {s} | Verzija za {s}
otherDownloads: Druga preuzimanja | Preuzmi na druge uređaje
scan: Skenirajte QR kod telefonom | Usmerite kameru ka kodu
sendLink: Pošalji link e-poštom | Pošalji link
appStore: Preuzmi u App Store prodavnici | Preuzmi sa App Store
signIn: Prijavi se | Prijava
email: Adresa e-pošte | E-pošta
password: Lozinka
signOut: Odjavi se | Odjava
terms: Ažurirali smo uslove korišćenja | Ugovori su promenjeni
accept: Prihvatam uslove ugovora | Pročitao sam i prihvatam uslove
continue: Nastavi | Dalje
code: Unesite kod za potvrdu | Unesite kod koji smo poslali na vaš telefon
security: Bezbednosna podešavanja | Prijava i bezbednost
twoStep: Provera u dva koraka | Dvofaktorska potvrda identiteta
myDevices: Moji uređaji | Vaši uređaji
orders: Istorija porudžbina | Vaše porudžbine
help: Pomoć i podrška | Podrška
shop: Prodavnica
cookies: Koristimo kolačiće da bismo poboljšali ovaj sajt. | Ovaj sajt koristi kolačiće.
acceptAll: Prihvati sve | Dozvoli sve
privacy: Politika privatnosti
close: Zatvori
error: Došlo je do greške. Pokušajte ponovo kasnije. | Nije moguće učitati pretplate.
`)
