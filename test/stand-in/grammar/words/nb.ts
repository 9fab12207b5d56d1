import { phrases } from './phrases.ts'

export const nb = phrases(`
subscriptions: Mine abonnementer | Abonnementer | Dine abonnementer
total: Antall abonnementer: {n} | {n} abonnementer
none: Du har ingen abonnementer ennå | Ingen abonnementer på denne kontoen
more: Vis {n} til | Vis alle ({n}) | Last inn flere
expiresLabel: Gyldig til | Utløpsdato | Utløper | Abonnementet slutter
expires: Gyldig til {d} | Utløper {d} | Beskyttelsen din avsluttes {d} | Abonnementet utløper {d}
expiredLabel: Utløpt | Avsluttet
expiredOn: Utløp {d} | Abonnementet ditt utløp {d} | Abonnementet ble avsluttet {d}
expired: Utløpt | Abonnementet er utløpt
active: Aktivt | Abonnementet er aktivt | Beskyttelsen er aktiv
notActivated: Ikke aktivert | Ikke aktivert ennå | Venter på aktivering
activateLabel: Aktiver innen | Må aktiveres før
activateBefore: Aktiver innen {d} | Må aktiveres før {d}
renewsLabel: Fornyes automatisk | Automatisk fornyelse den
renews: Fornyes automatisk {d} | Blir automatisk fornyet {d}
paymentLabel: Neste betaling | Neste fakturering
keptLabel: Data lagres til | Rapporter tilgjengelige til
kept: Dataene dine lagres til {d} | Rapporter oppbevares til {d}
sinceLabel: Aktivert | Startdato | Aktiv siden
autoOn: Automatisk fornyelse er på | Automatisk fornyelse er slått på
autoOff: Automatisk fornyelse er av | Automatisk fornyelse er slått av
free: Gratisversjon | Gratis
trial: Prøveversjon | Gratis prøveperiode
blocked: Blokkert | Abonnementet er blokkert
suspended: Midlertidig stanset | Abonnementet er satt på pause
shared: Delt med deg | Delt med meg
sharedBy: Delt av {w} | {w} deler dette abonnementet med deg
state: Status
devices: Enheter | Beskyttede enheter | Enheter i bruk
devicesPair: {u} av {t} enheter | {u} av {t} enheter i bruk | {u}/{t} enheter
users: Brukere | Personer | Inviterte brukere
usersPair: {u} av {t} brukere | Delt med {u} av {t} personer
of: {u} av {t}
included: Inkluderte programmer | Dette er inkludert
details: Detaljer | Vis detaljer
renew: Forny | Forny nå
manage: Administrer abonnement | Administrer
offer: Oppgrader til {p}: opptil {t} enheter. Tilbudet gjelder til {d}. | {p} for {t} enheter – spar 40 % til {d}
alsoLike: Du liker kanskje også | Anbefalt for deg
buy: Kjøp nå | Legg i handlekurv
tryFree: Prøv {p} gratis i 30 dager | Start gratis prøve av {p}
downloads: Nedlastinger | Last ned programmer
download: Last ned | Installer
downloadTitle: Last ned {p} | Installer {p} på denne enheten
downloadFor: Last ned for {s} | Versjon for {s}
otherDownloads: Andre nedlastinger | Last ned på andre enheter
scan: Skann QR-koden med telefonen | Rett kameraet mot koden
sendLink: Send lenke på e-post | Send lenke
appStore: Last ned fra App Store | Hent i App Store
signIn: Logg på | Logg inn
email: E-postadresse | E-post
password: Passord
signOut: Logg av | Logg ut
terms: Vi har oppdatert vilkårene for bruk | Avtalene er endret
accept: Jeg godtar vilkårene i avtalen | Jeg har lest og godtar vilkårene
continue: Fortsett | Neste
code: Skriv inn bekreftelseskoden | Skriv inn koden vi sendte til telefonen din
security: Sikkerhetsinnstillinger | Pålogging og sikkerhet
twoStep: Totrinnsbekreftelse | Tofaktorautentisering
myDevices: Mine enheter | Dine enheter
orders: Ordrehistorikk | Dine bestillinger
help: Hjelp og støtte | Kundestøtte
shop: Butikk
cookies: Vi bruker informasjonskapsler for å forbedre nettstedet. | Dette nettstedet bruker informasjonskapsler.
acceptAll: Godta alle | Tillat alle
privacy: Personvernerklæring
close: Lukk
error: Noe gikk galt. Prøv igjen senere. | Abonnementene kunne ikke lastes inn.
`)
