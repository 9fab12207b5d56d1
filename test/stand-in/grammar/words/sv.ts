import { phrases } from './phrases.ts'

export const sv = phrases(`
subscriptions: Mina abonnemang | Abonnemang | Dina abonnemang | Mina prenumerationer
total: Totalt antal abonnemang: {n} | {n} abonnemang
none: Du har inga abonnemang ännu | Inga abonnemang på det här kontot
more: Visa {n} till | Visa alla ({n}) | Läs in fler
expiresLabel: Gäller till | Utgångsdatum | Upphör den | Slutdatum
expires: Giltigt till {d} | Upphör att gälla {d} | Ditt skydd upphör {d} | Abonnemanget går ut {d}
expiredLabel: Upphörde | Gick ut
expiredOn: Gick ut {d} | Ditt abonnemang upphörde {d} | Abonnemanget upphörde att gälla {d}
expired: Har upphört | Utgånget | Abonnemanget har upphört att gälla
active: Aktivt | Abonnemanget är aktivt | Skyddet är aktivt
notActivated: Inte aktiverat | Ännu inte aktiverat | Väntar på aktivering
activateLabel: Aktivera senast | Måste aktiveras före
activateBefore: Aktivera senast {d} | Måste aktiveras före {d}
renewsLabel: Förnyas automatiskt den | Automatisk förnyelse
renews: Förnyas automatiskt {d} | Kommer att förnyas automatiskt {d}
paymentLabel: Nästa betalning | Nästa fakturering
keptLabel: Data sparas till | Rapporter tillgängliga till
kept: Dina data sparas till {d} | Rapporter sparas till {d}
sinceLabel: Aktiverat | Startdatum | Aktivt sedan
autoOn: Automatisk förnyelse är på | Automatisk förnyelse är aktiverad
autoOff: Automatisk förnyelse är av | Automatisk förnyelse är inaktiverad
free: Gratisversion | Gratis | Kostnadsfri version
trial: Testversion | Gratis provperiod | Provversion
blocked: Blockerat | Abonnemanget är blockerat
suspended: Avstängt tillfälligt | Abonnemanget är pausat | Pausat
shared: Delas med dig | Delat med mig
sharedBy: Delas av {w} | {w} delar det här abonnemanget med dig
state: Status
devices: Enheter | Skyddade enheter | Enheter som används
devicesPair: {u} av {t} enheter | {u} av {t} enheter används | {u}/{t} enheter
users: Användare | Personer | Inbjudna användare
usersPair: {u} av {t} användare | Delas med {u} av {t} personer
of: {u} av {t}
included: Program som ingår | Detta ingår
details: Information | Visa detaljer
renew: Förnya | Förnya nu
manage: Hantera abonnemang | Hantera
offer: Uppgradera till {p}: upp till {t} enheter. Erbjudandet gäller till {d}. | {p} för {t} enheter – spara 40 % till {d}
alsoLike: Du kanske också gillar | Rekommenderas för dig
buy: Köp nu | Lägg i kundvagn
tryFree: Prova {p} gratis i 30 dagar | Starta gratis provperiod av {p}
downloads: Hämtningar | Nedladdningar | Ladda ner program
download: Ladda ner | Hämta | Installera
downloadTitle: Ladda ner {p} | Installera {p} på den här enheten
downloadFor: Ladda ner för {s} | Version för {s}
otherDownloads: Andra hämtningar | Ladda ner till andra enheter
scan: Skanna QR-koden med telefonen | Rikta kameran mot koden
sendLink: Skicka länk via e-post | Skicka länk
appStore: Hämta i App Store | Ladda ner från App Store
signIn: Logga in | Logga på
email: E-postadress | E-post
password: Lösenord
signOut: Logga ut
terms: Vi har uppdaterat våra användarvillkor | Avtalen har ändrats
accept: Jag godkänner villkoren i avtalet | Jag har läst och godkänner villkoren
continue: Fortsätt | Nästa
code: Ange verifieringskoden | Ange koden vi skickade till din telefon
security: Säkerhetsinställningar | Inloggning och säkerhet
twoStep: Tvåstegsverifiering | Tvåfaktorsautentisering
myDevices: Mina enheter | Dina enheter
orders: Orderhistorik | Dina beställningar
help: Hjälp och support | Support
shop: Butik
cookies: Vi använder cookies för att förbättra webbplatsen. | Den här webbplatsen använder cookies.
acceptAll: Acceptera alla | Tillåt alla
privacy: Integritetspolicy
close: Stäng
error: Något gick fel. Försök igen senare. | Det gick inte att läsa in dina abonnemang.
`)
