import { phrases } from './phrases.ts'

export const fi = phrases(`
subscriptions: Omat tilaukset | Tilaukset | Tilauksesi
total: Tilauksia yhteensä: {n} | {n} tilausta
none: Sinulla ei ole vielä tilauksia | Tällä tilillä ei ole tilauksia
more: Näytä {n} lisää | Näytä kaikki ({n}) | Lataa lisää
expiresLabel: Voimassa | Viimeinen voimassaolopäivä | Vanhenee | Päättymispäivä
expires: Voimassa {d} asti | Vanhenee {d} | Suojauksesi päättyy {d} | Tilaus päättyy {d}
expiredLabel: Vanhentunut | Päättynyt
expiredOn: Vanheni {d} | Tilauksesi vanheni {d} | Tilaus päättyi {d}
expired: Vanhentunut | Tilaus on vanhentunut | Päättynyt
active: Aktiivinen | Tilaus on aktiivinen | Suojaus on käytössä
notActivated: Ei aktivoitu | Ei vielä aktivoitu | Odottaa aktivointia
activateLabel: Aktivoi viimeistään | Aktivoitava ennen
activateBefore: Aktivoi viimeistään {d} | Aktivoitava ennen {d}
renewsLabel: Automaattinen uusiminen | Uusiutuu automaattisesti
renews: Uusiutuu automaattisesti {d} | Uusitaan automaattisesti {d}
paymentLabel: Seuraava maksu | Seuraava laskutus
keptLabel: Tietoja säilytetään asti | Raportit saatavilla asti
kept: Tietosi säilytetään {d} asti | Raportteja säilytetään {d} asti
sinceLabel: Aktivoitu | Alkamispäivä | Aktiivinen alkaen
autoOn: Automaattinen uusiminen on käytössä | Automaattinen uusiminen: päällä
autoOff: Automaattinen uusiminen ei ole käytössä | Automaattinen uusiminen: pois
free: Ilmaisversio | Ilmainen
trial: Kokeiluversio | Ilmainen kokeilu
blocked: Estetty | Tilaus on estetty
suspended: Keskeytetty | Tilaus on keskeytetty
shared: Jaettu kanssasi | Jaettu kanssani
sharedBy: Jakanut {w} | {w} jakaa tämän tilauksen kanssasi
state: Tila
devices: Laitteet | Suojatut laitteet | Käytössä olevat laitteet
devicesPair: {u}/{t} laitetta | {u}/{t} laitetta käytössä | Laitteet: {u}/{t}
users: Käyttäjät | Henkilöt | Kutsutut käyttäjät
usersPair: {u}/{t} käyttäjää | Käyttäjät: {u}/{t}
of: {u}/{t}
included: Sisältyvät sovellukset | Tilaukseen sisältyy
details: Tiedot | Näytä tiedot
renew: Uusi | Uusi nyt
manage: Hallitse tilausta | Hallitse
offer: Päivitä tuotteeseen {p}: jopa {t} laitetta. Tarjous päättyy {d}. | {p} {t} laitteelle – säästä 40 % {d} asti
alsoLike: Saatat pitää myös näistä | Suosittelemme sinulle
buy: Osta nyt | Lisää ostoskoriin
tryFree: Kokeile {p} ilmaiseksi 30 päivää | Aloita ilmainen kokeilu: {p}
downloads: Lataukset | Lataa sovelluksia
download: Lataa | Asenna
downloadTitle: Lataa {p} | Asenna {p} tähän laitteeseen
downloadFor: Lataa: {s} | Versio: {s}
otherDownloads: Muut lataukset | Lataa muihin laitteisiin
scan: Skannaa QR-koodi puhelimella | Suuntaa kamera koodiin
sendLink: Lähetä linkki sähköpostitse | Lähetä linkki
appStore: Lataa App Storesta | Hanki App Storesta
signIn: Kirjaudu sisään | Kirjaudu
email: Sähköpostiosoite | Sähköposti
password: Salasana
signOut: Kirjaudu ulos
terms: Olemme päivittäneet käyttöehtojamme | Sopimukset ovat muuttuneet
accept: Hyväksyn sopimuksen ehdot | Olen lukenut ehdot ja hyväksyn ne
continue: Jatka | Seuraava
code: Anna vahvistuskoodi | Anna puhelimeesi lähetetty koodi
security: Suojausasetukset | Kirjautuminen ja suojaus
twoStep: Kaksivaiheinen vahvistus | Kaksivaiheinen todennus
myDevices: Omat laitteet | Laitteesi
orders: Tilaushistoria | Ostoksesi
help: Ohje ja tuki | Tuki
shop: Kauppa
cookies: Käytämme evästeitä sivuston parantamiseen. | Tämä sivusto käyttää evästeitä.
acceptAll: Hyväksy kaikki | Salli kaikki
privacy: Tietosuojakäytäntö
close: Sulje
error: Jokin meni vikaan. Yritä myöhemmin uudelleen. | Tilauksiasi ei voitu ladata.
`)
