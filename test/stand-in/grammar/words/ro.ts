import { phrases } from './phrases.ts'

export const ro = phrases(`
subscriptions: Abonamentele mele | Abonamente | Abonamentele dvs.
total: Total abonamente: {n} | {n} abonamente
none: Nu aveți încă niciun abonament | Niciun abonament în acest cont
more: Afișați încă {n} | Afișați toate ({n}) | Încărcați mai multe
expiresLabel: Valabil până la | Data expirării | Expiră la | Sfârșitul abonamentului
expires: Valabil până la {d} | Expiră la {d} | Protecția se încheie la {d} | Abonamentul expiră pe {d}
expiredLabel: Expirat la | Încheiat la
expiredOn: Expirat la {d} | Abonamentul dvs. a expirat la {d} | Abonament încheiat la {d}
expired: Expirat | Abonamentul a expirat | Încheiat
active: Activ | Abonamentul este activ | Protecție activă
notActivated: Neactivat | Încă neactivat | În așteptarea activării
activateLabel: Activați înainte de | De activat până la
activateBefore: Activați înainte de {d} | Trebuie activat până la {d}
renewsLabel: Reînnoire automată la | Se reînnoiește automat la
renews: Se reînnoiește automat la {d} | Va fi reînnoit automat la {d}
paymentLabel: Următoarea plată | Următoarea factură
keptLabel: Date păstrate până la | Rapoarte disponibile până la
kept: Datele dvs. vor fi păstrate până la {d} | Rapoartele se păstrează până la {d}
sinceLabel: Activat la | Data de început | Activ din
autoOn: Reînnoirea automată este activată | Reînnoire automată: activată
autoOff: Reînnoirea automată este dezactivată | Reînnoire automată: dezactivată
free: Versiune gratuită | Gratuit
trial: Versiune de încercare | Încercare gratuită | Abonament de probă
blocked: Blocat | Abonamentul este blocat
suspended: Suspendat | Abonament întrerupt temporar
shared: Partajat cu dvs. | Partajat cu mine
sharedBy: Partajat de {w} | {w} partajează acest abonament cu dvs.
state: Stare | Status
devices: Dispozitive | Dispozitive protejate | Dispozitive utilizate
devicesPair: {u} din {t} dispozitive | {u} din {t} dispozitive utilizate | {u}/{t} dispozitive
users: Utilizatori | Persoane | Utilizatori invitați
usersPair: {u} din {t} utilizatori | Partajat cu {u} din {t} persoane
of: {u} din {t}
included: Aplicații incluse | Ce este inclus
details: Detalii | Vedeți detaliile
renew: Reînnoiți | Reînnoiți acum
manage: Gestionați abonamentul | Gestionați
offer: Treceți la {p}: până la {t} dispozitive. Oferta expiră la {d}. | {p} pentru {t} dispozitive – reducere de 40% până la {d}
alsoLike: V-ar putea plăcea și | Recomandat pentru dvs.
buy: Cumpărați acum | Adăugați în coș
tryFree: Încercați {p} gratuit timp de 30 de zile | Începeți perioada de încercare {p}
downloads: Descărcări | Descărcați aplicațiile
download: Descărcați | Descarcă | Instalați
downloadTitle: Descărcați {p} | Instalați {p} pe acest dispozitiv
downloadFor: Descărcați pentru {s} | Versiune pentru {s}
otherDownloads: Alte descărcări | Descărcați pe alte dispozitive
scan: Scanați codul QR cu telefonul | Îndreptați camera spre cod
sendLink: Trimiteți linkul prin e-mail | Trimiteți linkul
appStore: Descărcați din App Store | Disponibil în App Store
signIn: Conectați-vă | Autentificare
email: Adresă de e-mail | E-mail
password: Parolă
signOut: Deconectare | Deconectați-vă
terms: Am actualizat termenii de utilizare | Acordurile s-au modificat
accept: Accept termenii acordului | Am citit și accept condițiile
continue: Continuați | Înainte
code: Introduceți codul de verificare | Introduceți codul trimis pe telefon
security: Setări de securitate | Conectare și securitate
twoStep: Verificare în doi pași | Autentificare cu doi factori
myDevices: Dispozitivele mele | Dispozitivele dvs.
orders: Istoricul comenzilor | Comenzile dvs.
help: Ajutor și asistență | Asistență
shop: Magazin
cookies: Folosim cookie-uri pentru a îmbunătăți acest site. | Acest site utilizează cookie-uri.
acceptAll: Acceptați toate | Permiteți toate
privacy: Politica de confidențialitate
close: Închideți
error: A apărut o eroare. Încercați din nou mai târziu. | Nu am putut încărca abonamentele.
`)
