import { phrases } from './phrases.ts'

export const da = phrases(`
subscriptions: Mine abonnementer | Abonnementer | Dine abonnementer
total: Abonnementer i alt: {n} | {n} abonnementer
none: Du har endnu ingen abonnementer | Ingen abonnementer på denne konto
more: Vis {n} mere | Vis alle ({n}) | Indlæs flere
expiresLabel: Gyldig til | Udløbsdato | Udløber den | Abonnementet slutter
expires: Gyldigt til {d} | Udløber den {d} | Din beskyttelse slutter den {d} | Aktivt til {d}
expiredLabel: Udløb den | Sluttede den
expiredOn: Udløb den {d} | Dit abonnement udløb den {d} | Abonnementet sluttede den {d}
expired: Udløbet | Abonnementet er udløbet
active: Aktivt | Abonnementet er aktivt | Beskyttelsen er aktiv
notActivated: Ikke aktiveret | Endnu ikke aktiveret | Afventer aktivering
activateLabel: Aktivér inden | Skal aktiveres før
activateBefore: Aktivér inden den {d} | Skal aktiveres før den {d}
renewsLabel: Fornyes automatisk den | Automatisk fornyelse den
renews: Fornyes automatisk den {d} | Bliver automatisk fornyet den {d}
paymentLabel: Næste betaling | Næste opkrævning
keptLabel: Data gemmes til | Rapporter tilgængelige til
kept: Dine data gemmes til den {d} | Rapporter opbevares til den {d}
sinceLabel: Aktiveret den | Startdato | Aktiv siden
autoOn: Automatisk fornyelse er slået til | Automatisk fornyelse: til
autoOff: Automatisk fornyelse er slået fra | Automatisk fornyelse: fra
free: Gratis version | Gratis
trial: Prøveversion | Gratis prøveperiode
blocked: Blokeret | Abonnementet er blokeret
suspended: Suspenderet | Abonnementet er sat på pause
shared: Delt med dig | Delt med mig
sharedBy: Delt af {w} | {w} deler dette abonnement med dig
state: Status
devices: Enheder | Beskyttede enheder | Enheder i brug
devicesPair: {u} af {t} enheder | {u} af {t} enheder i brug | {u}/{t} enheder
users: Brugere | Personer | Inviterede brugere
usersPair: {u} af {t} brugere | Delt med {u} af {t} personer
of: {u} af {t}
included: Inkluderede programmer | Det er inkluderet | Følger også med
details: Detaljer | Vis detaljer
renew: Forny | Forny nu
manage: Administrer abonnement | Administrer
offer: Opgrader til {p}: op til {t} enheder. Tilbuddet gælder til {d}. | {p} til {t} enheder – spar 40 % til {d}
alsoLike: Måske er du også interesseret i | Anbefalet til dig
buy: Køb nu | Læg i kurv
tryFree: Prøv {p} gratis i 30 dage | Start gratis prøve af {p}
downloads: Downloads | Download programmer
download: Download | Hent | Installer
downloadTitle: Download {p} | Installer {p} på denne enhed
downloadFor: Download til {s} | Version til {s}
otherDownloads: Andre downloads | Download på andre enheder
scan: Scan QR-koden med din telefon | Ret kameraet mod koden
sendLink: Send link via e-mail | Send link
appStore: Hent i App Store | Download fra App Store
signIn: Log ind | Log på
email: E-mailadresse | E-mail
password: Adgangskode
signOut: Log ud | Log af
terms: Vi har opdateret vores brugsvilkår | Aftalerne er ændret
accept: Jeg accepterer vilkårene i aftalen | Jeg har læst og accepterer vilkårene
continue: Fortsæt | Næste
code: Indtast bekræftelseskoden | Indtast koden, vi sendte til din telefon
security: Sikkerhedsindstillinger | Login og sikkerhed
twoStep: Totrinsbekræftelse | Tofaktorgodkendelse
myDevices: Mine enheder | Dine enheder
orders: Ordrehistorik | Dine ordrer
help: Hjælp og support | Support
shop: Butik
cookies: Vi bruger cookies til at forbedre dette websted. | Dette websted bruger cookies.
acceptAll: Accepter alle | Tillad alle
privacy: Fortrolighedspolitik
close: Luk
error: Noget gik galt. Prøv igen senere. | Dine abonnementer kunne ikke indlæses.
`)
