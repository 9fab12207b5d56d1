import { phrases } from './phrases.ts'

export const lv = phrases(`
subscriptions: Mani abonementi | Abonementi | Jūsu abonementi
total: Abonementu skaits: {n} | Abonementi: {n}
none: Jums vēl nav abonementu | Šajā kontā nav abonementu
more: Rādīt vēl {n} | Rādīt visus ({n}) | Ielādēt vairāk
expiresLabel: Derīgs līdz | Derīguma termiņš | Beidzas | Abonementa beigas
expires: Derīgs līdz {d} | Beidzas {d} | Jūsu aizsardzība beigsies {d} | Abonementa termiņš beigsies {d}
expiredLabel: Beidzās | Termiņš beidzies
expiredOn: Beidzās {d} | Jūsu abonements beidzās {d} | Termiņš beidzies {d}
expired: Beidzies | Abonementa termiņš ir beidzies
active: Aktīvs | Abonements ir aktīvs | Aizsardzība ir aktīva
notActivated: Nav aktivizēts | Vēl nav aktivizēts | Gaida aktivizēšanu
activateLabel: Aktivizējiet līdz | Jāaktivizē līdz
activateBefore: Aktivizējiet līdz {d} | Jāaktivizē līdz {d}
renewsLabel: Automātiskā atjaunošana | Automātiski atjaunosies
renews: Automātiski atjaunosies {d} | Tiks automātiski atjaunots {d}
paymentLabel: Nākamais maksājums | Nākamais rēķins
keptLabel: Dati tiek glabāti līdz | Pārskati pieejami līdz
kept: Jūsu dati tiks glabāti līdz {d} | Pārskatus glabājam līdz {d}
sinceLabel: Aktivizēts | Sākuma datums | Aktīvs kopš
autoOn: Automātiskā atjaunošana ir ieslēgta | Automātiskā atjaunošana: ieslēgta
autoOff: Automātiskā atjaunošana ir izslēgta | Automātiskā atjaunošana: izslēgta
free: Bezmaksas versija | Bez maksas
trial: Izmēģinājuma versija | Bezmaksas izmēģinājums
blocked: Bloķēts | Abonements ir bloķēts
suspended: Apturēts | Abonements ir apturēts
shared: Kopīgots ar jums | Kopīgots ar mani
sharedBy: Kopīgo {w} | {w} kopīgo šo abonementu ar jums
state: Statuss | Stāvoklis
devices: Ierīces | Aizsargātās ierīces | Izmantotās ierīces
devicesPair: {u} no {t} ierīcēm | Izmantotas {u} no {t} ierīcēm | Ierīces: {u}/{t}
users: Lietotāji | Personas | Uzaicinātie lietotāji
usersPair: {u} no {t} lietotājiem | Lietotāji: {u} no {t}
of: {u} no {t}
included: Iekļautās lietotnes | Kas ir iekļauts
details: Informācija | Skatīt informāciju
renew: Atjaunot | Atjaunot tūlīt
manage: Pārvaldīt abonementu | Pārvaldīt
offer: Pārejiet uz {p}: līdz {t} ierīcēm. Piedāvājums spēkā līdz {d}. | {p} {t} ierīcēm ar 40% atlaidi līdz {d}
alsoLike: Jums varētu patikt | Ieteikumi jums
buy: Pirkt tūlīt | Pievienot grozam
tryFree: Izmēģiniet {p} 30 dienas bez maksas | Sākt {p} bezmaksas izmēģinājumu
downloads: Lejupielādes | Lejupielādēt lietotnes
download: Lejupielādēt | Instalēt
downloadTitle: Lejupielādēt {p} | Instalējiet {p} šajā ierīcē
downloadFor: Lejupielādēt: {s} | Versija: {s}
otherDownloads: Citas lejupielādes | Lejupielādēt citās ierīcēs
scan: Noskenējiet QR kodu ar tālruni | Pavērsiet kameru pret kodu
sendLink: Nosūtīt saiti pa e-pastu | Nosūtīt saiti
appStore: Lejupielādēt no App Store | Iegūt App Store
signIn: Pierakstīties | Ieiet
email: E-pasta adrese | E-pasts
password: Parole
signOut: Izrakstīties | Iziet
terms: Mēs atjauninājām lietošanas noteikumus | Līgumi ir mainīti
accept: Es piekrītu līguma noteikumiem | Esmu izlasījis noteikumus un piekrītu tiem
continue: Turpināt | Tālāk
code: Ievadiet verifikācijas kodu | Ievadiet uz tālruni nosūtīto kodu
security: Drošības iestatījumi | Pierakstīšanās un drošība
twoStep: Divpakāpju verifikācija | Divfaktoru autentifikācija
myDevices: Manas ierīces | Jūsu ierīces
orders: Pasūtījumu vēsture | Jūsu pasūtījumi
help: Palīdzība un atbalsts | Atbalsts
shop: Veikals
cookies: Mēs izmantojam sīkfailus, lai uzlabotu šo vietni. | Šī vietne izmanto sīkfailus.
acceptAll: Pieņemt visus | Atļaut visus
privacy: Privātuma politika
close: Aizvērt
error: Radās kļūda. Mēģiniet vēlāk. | Neizdevās ielādēt abonementus.
`)
