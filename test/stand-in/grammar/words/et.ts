import { phrases } from './phrases.ts'

export const et = phrases(`
subscriptions: Minu tellimused | Tellimused | Teie tellimused
total: Tellimusi kokku: {n} | {n} tellimust
none: Teil pole veel ühtegi tellimust | Sellel kontol pole tellimusi
more: Näita veel {n} | Näita kõiki ({n}) | Laadi rohkem
expiresLabel: Kehtib kuni | Aegumiskuupäev | Aegub | Tellimuse lõpp
expires: Kehtib kuni {d} | Aegub {d} | Teie kaitse lõpeb {d} | Tellimus aegub {d}
expiredLabel: Aegus | Lõppes
expiredOn: Aegus {d} | Teie tellimus aegus {d} | Tellimus lõppes {d}
expired: Aegunud | Tellimus on aegunud | Lõppenud
active: Aktiivne | Tellimus on aktiivne | Kaitse on aktiivne
notActivated: Aktiveerimata | Pole veel aktiveeritud | Ootab aktiveerimist
activateLabel: Aktiveerige enne | Aktiveerida hiljemalt
activateBefore: Aktiveerige enne {d} | Tuleb aktiveerida hiljemalt {d}
renewsLabel: Automaatne uuendamine | Uueneb automaatselt
renews: Uueneb automaatselt {d} | Uuendatakse automaatselt {d}
paymentLabel: Järgmine makse | Järgmine arve
keptLabel: Andmeid säilitatakse kuni | Aruanded saadaval kuni
kept: Teie andmeid säilitatakse kuni {d} | Aruandeid hoitakse kuni {d}
sinceLabel: Aktiveeritud | Alguskuupäev | Aktiivne alates
autoOn: Automaatne uuendamine on sees | Automaatne uuendamine: sees
autoOff: Automaatne uuendamine on väljas | Automaatne uuendamine: väljas
free: Tasuta versioon | Tasuta
trial: Prooviversioon | Tasuta prooviperiood
blocked: Blokeeritud | Tellimus on blokeeritud
suspended: Peatatud | Tellimus on peatatud
shared: Teiega jagatud | Minuga jagatud
sharedBy: Jagas {w} | {w} jagab seda tellimust teiega
state: Olek
devices: Seadmed | Kaitstud seadmed | Kasutusel seadmed
devicesPair: {u} seadet {t}-st | Kasutusel {u}/{t} seadet | Seadmed: {u}/{t}
users: Kasutajad | Inimesed | Kutsutud kasutajad
usersPair: {u}/{t} kasutajat | Kasutajad: {u}/{t}
of: {u}/{t}
included: Kaasasolevad rakendused | Mida sisaldab
details: Üksikasjad | Vaata üksikasju
renew: Uuenda | Uuenda kohe
manage: Halda tellimust | Halda
offer: Minge üle tootele {p}: kuni {t} seadet. Pakkumine kehtib kuni {d}. | {p} {t} seadmele – 40% soodsamalt kuni {d}
alsoLike: Teile võib meeldida | Soovitame teile
buy: Osta kohe | Lisa ostukorvi
tryFree: Proovige toodet {p} 30 päeva tasuta | Alustage toote {p} tasuta prooviperioodi
downloads: Allalaadimised | Laadi rakendused alla
download: Laadi alla | Installi
downloadTitle: Laadi alla {p} | Installige {p} sellesse seadmesse
downloadFor: Laadi alla: {s} | Versioon: {s}
otherDownloads: Muud allalaadimised | Laadi alla teistesse seadmetesse
scan: Skannige QR-kood telefoniga | Suunake kaamera koodile
sendLink: Saada link e-postiga | Saada link
appStore: Laadi alla App Store'ist | Hangi App Store'ist
signIn: Logi sisse | Sisselogimine
email: E-posti aadress | E-post
password: Parool
signOut: Logi välja
terms: Oleme kasutustingimusi uuendanud | Lepingud on muutunud
accept: Nõustun lepingu tingimustega | Olen tingimused läbi lugenud ja nõustun nendega
continue: Jätka | Edasi
code: Sisestage kinnituskood | Sisestage telefonile saadetud kood
security: Turvaseaded | Sisselogimine ja turvalisus
twoStep: Kaheastmeline kontroll | Kahefaktoriline autentimine
myDevices: Minu seadmed | Teie seadmed
orders: Ostuajalugu | Teie ostud
help: Abi ja tugi | Tugi
shop: Pood
cookies: Kasutame saidi täiustamiseks küpsiseid. | See veebisait kasutab küpsiseid.
acceptAll: Nõustu kõigiga | Luba kõik
privacy: Privaatsuspoliitika
close: Sule
error: Midagi läks valesti. Proovige hiljem uuesti. | Tellimusi ei saanud laadida.
`)
