import { phrases } from './phrases.ts'

export const lt = phrases(`
subscriptions: Mano prenumeratos | Prenumeratos | Jūsų prenumeratos
total: Iš viso prenumeratų: {n} | Prenumeratos: {n}
none: Dar neturite prenumeratų | Šioje paskyroje prenumeratų nėra
more: Rodyti dar {n} | Rodyti visas ({n}) | Įkelti daugiau
expiresLabel: Galioja iki | Galiojimo pabaiga | Baigiasi | Prenumeratos pabaiga
expires: Galioja iki {d} | Baigiasi {d} | Jūsų apsauga baigsis {d} | Prenumerata baigs galioti {d}
expiredLabel: Baigėsi | Nustojo galioti
expiredOn: Baigėsi {d} | Jūsų prenumerata baigėsi {d} | Nustojo galioti {d}
expired: Pasibaigusi | Prenumerata nebegalioja | Baigėsi
active: Aktyvi | Prenumerata aktyvi | Apsauga aktyvi
notActivated: Neaktyvinta | Dar nesuaktyvinta | Laukiama aktyvinimo
activateLabel: Suaktyvinkite iki | Aktyvinti iki
activateBefore: Suaktyvinkite iki {d} | Turi būti suaktyvinta iki {d}
renewsLabel: Automatinis atnaujinimas | Bus automatiškai pratęsta
renews: Automatiškai atsinaujins {d} | Bus automatiškai pratęsta {d}
paymentLabel: Kitas mokėjimas | Kita mokėjimo data
keptLabel: Duomenys saugomi iki | Ataskaitos pasiekiamos iki
kept: Jūsų duomenys bus saugomi iki {d} | Ataskaitos saugomos iki {d}
sinceLabel: Suaktyvinta | Pradžios data | Aktyvi nuo
autoOn: Automatinis atnaujinimas įjungtas | Automatinis pratęsimas: įjungtas
autoOff: Automatinis atnaujinimas išjungtas | Automatinis pratęsimas: išjungtas
free: Nemokama versija | Nemokama
trial: Bandomoji versija | Nemokamas bandymas
blocked: Užblokuota | Prenumerata užblokuota
suspended: Sustabdyta | Prenumerata pristabdyta
shared: Bendrinama su jumis | Bendrinama su manimi
sharedBy: Bendrina {w} | {w} bendrina šią prenumeratą su jumis
state: Būsena
devices: Įrenginiai | Apsaugoti įrenginiai | Naudojami įrenginiai
devicesPair: {u} iš {t} įrenginių | Naudojama {u} iš {t} įrenginių | Įrenginiai: {u}/{t}
users: Naudotojai | Žmonės | Pakviesti naudotojai
usersPair: {u} iš {t} naudotojų | Naudotojai: {u} iš {t}
of: {u} iš {t}
included: Įtrauktos programos | Kas įtraukta
details: Išsami informacija | Peržiūrėti
renew: Atnaujinti | Pratęsti dabar
manage: Tvarkyti prenumeratą | Tvarkyti
offer: Pereikite prie {p}: iki {t} įrenginių. Pasiūlymas galioja iki {d}. | {p} {t} įrenginiams – 40 % pigiau iki {d}
alsoLike: Jums gali patikti | Rekomenduojama jums
buy: Pirkti dabar | Į krepšelį
tryFree: Išbandykite {p} nemokamai 30 dienų | Pradėti nemokamą {p} bandymą
downloads: Atsisiuntimai | Atsisiųsti programas
download: Atsisiųsti | Įdiegti
downloadTitle: Atsisiųsti {p} | Įdiekite {p} šiame įrenginyje
downloadFor: Atsisiųsti, skirta {s} | {s} versija
otherDownloads: Kiti atsisiuntimai | Atsisiųsti į kitus įrenginius
scan: Nuskaitykite QR kodą telefonu | Nukreipkite kamerą į kodą
sendLink: Siųsti nuorodą el. paštu | Siųsti nuorodą
appStore: Atsisiųsti iš App Store | Gauti iš App Store
signIn: Prisijungti | Prisijungimas
email: El. pašto adresas | El. paštas
password: Slaptažodis
signOut: Atsijungti
terms: Atnaujinome naudojimo sąlygas | Sutartys pasikeitė
accept: Sutinku su sutarties sąlygomis | Perskaičiau sąlygas ir su jomis sutinku
continue: Tęsti | Toliau
code: Įveskite patvirtinimo kodą | Įveskite į telefoną atsiųstą kodą
security: Saugos nustatymai | Prisijungimas ir sauga
twoStep: Dviejų veiksmų patvirtinimas | Dviejų veiksnių autentifikavimas
myDevices: Mano įrenginiai | Jūsų įrenginiai
orders: Užsakymų istorija | Jūsų užsakymai
help: Pagalba | Palaikymas
shop: Parduotuvė
cookies: Naudojame slapukus šiai svetainei tobulinti. | Ši svetainė naudoja slapukus.
acceptAll: Priimti visus | Leisti visus
privacy: Privatumo politika
close: Uždaryti
error: Įvyko klaida. Bandykite vėliau. | Nepavyko įkelti prenumeratų.
`)
