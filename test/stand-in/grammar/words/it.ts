import { phrases } from './phrases.ts'

export const it = phrases(`
subscriptions: I miei abbonamenti | Abbonamenti | I tuoi abbonamenti
total: Totale abbonamenti: {n} | {n} abbonamenti
none: Non hai ancora nessun abbonamento | Nessun abbonamento in questo account
more: Mostra altri {n} | Mostra tutti ({n}) | Carica altro
expiresLabel: Valido fino al | Data di scadenza | Scade il | Scadenza
expires: Valido fino al {d} | Scade il {d} | La protezione termina il {d} | L'abbonamento scadrà il {d}
expiredLabel: Scaduto il | Terminato il
expiredOn: Scaduto il {d} | L'abbonamento è scaduto il {d} | Abbonamento terminato il {d}
expired: Scaduto | L'abbonamento è scaduto | Terminato
active: Attivo | L'abbonamento è attivo | Protezione attiva
notActivated: Non attivato | Non ancora attivato | In attesa di attivazione
activateLabel: Attivare entro il | Da attivare entro il
activateBefore: Attivalo entro il {d} | Deve essere attivato prima del {d}
renewsLabel: Rinnovo automatico il | Si rinnova automaticamente il
renews: Si rinnova automaticamente il {d} | Verrà rinnovato automaticamente il {d}
paymentLabel: Prossimo pagamento | Prossimo addebito
keptLabel: Dati conservati fino al | Rapporti disponibili fino al
kept: I tuoi dati saranno conservati fino al {d} | I rapporti vengono conservati fino al {d}
sinceLabel: Attivato il | Data di inizio | Attivo dal
autoOn: Rinnovo automatico attivo | Il rinnovo automatico è attivato
autoOff: Rinnovo automatico disattivato | Il rinnovo automatico non è attivo
free: Versione gratuita | Gratis | Piano gratuito
trial: Versione di prova | Prova gratuita | Abbonamento di prova
blocked: Bloccato | L'abbonamento è bloccato
suspended: Sospeso | Abbonamento in pausa | Temporaneamente sospeso
shared: Condiviso con te | Condiviso con me
sharedBy: Condiviso da {w} | {w} condivide questo abbonamento con te
state: Stato
devices: Dispositivi | Dispositivi protetti | Dispositivi in uso
devicesPair: {u} dispositivi su {t} | {u} di {t} dispositivi in uso | {u}/{t} dispositivi
users: Utenti | Persone | Utenti invitati
usersPair: {u} utenti su {t} | Condiviso con {u} persone su {t}
of: {u} di {t} | {u} su {t}
included: Applicazioni incluse | Cosa è incluso | Compreso nel piano
details: Dettagli | Vedi dettagli
renew: Rinnova | Rinnova ora
manage: Gestisci abbonamento | Gestisci
offer: Passa a {p}: fino a {t} dispositivi. Offerta valida fino al {d}. | {p} per {t} dispositivi, -40% fino al {d}
alsoLike: Potrebbe interessarti anche | Consigliato per te
buy: Acquista ora | Aggiungi al carrello
tryFree: Prova {p} gratis per 30 giorni | Inizia la prova gratuita di {p}
downloads: Download | Scarica le applicazioni
download: Scarica | Installa
downloadTitle: Scarica {p} | Installa {p} su questo dispositivo
downloadFor: Scarica per {s} | Versione per {s}
otherDownloads: Altri download | Scarica su altri dispositivi
scan: Scansiona il codice QR con il telefono | Inquadra il codice con la fotocamera
sendLink: Invia il link tramite e-mail | Inviami il link
appStore: Scarica su App Store | Scarica dall'App Store
signIn: Accedi | Entra
email: Indirizzo e-mail | E-mail
password: Password
signOut: Esci | Disconnetti
terms: Abbiamo aggiornato i termini di utilizzo | I contratti sono stati modificati
accept: Accetto i termini del contratto | Ho letto e accetto le condizioni
continue: Continua | Avanti
code: Inserisci il codice di verifica | Inserisci il codice inviato al tuo telefono
security: Impostazioni di sicurezza | Accesso e sicurezza
twoStep: Verifica in due passaggi | Autenticazione a due fattori
myDevices: I miei dispositivi | I tuoi dispositivi
orders: Cronologia ordini | I tuoi ordini
help: Guida e assistenza | Assistenza
shop: Negozio | Store Kaspersky
cookies: Utilizziamo i cookie per migliorare questo sito. | Questo sito web utilizza i cookie.
acceptAll: Accetta tutto | Consenti tutti
privacy: Informativa sulla privacy
close: Chiudi
error: Si è verificato un errore. Riprova più tardi. | Impossibile caricare gli abbonamenti.
`)
