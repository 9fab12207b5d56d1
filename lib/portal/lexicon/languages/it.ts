/** Italian: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M genn|feb|mar|apr|magg|giu|lug|ago|set|ott|nov|dic|gen=1|mag=5
E scade|scade il|scadenza|data di scadenza|valido fino|valida fino|attivo fino|attiva fino|fino al
E termina|termine il|data di fine|in scadenza|protetto fino|pagato fino|scadrà|termina il|fine
E fine del|fine della|validità|protetto fino al|accesso fino al|in vigore fino|in corso fino
E valido|valida|validità fino|fine validità|data di termine|terminerà|si conclude|finisce|finirà
E cesserà|cessa il|ultimo giorno|utilizzabile fino|coperto fino|coperta fino|protetta fino
E pagata fino|dura fino|fino al § compreso|fino al § incluso|valido fino al § incluso|accesso fino
E resta attivo fino|rimane attivo fino|termine abbonamento|fino a tutto il|si conclude il|cessa
E finisce il|valido fino al|valida fino al|protezione fino al|in vigore fino al|vale fino al
E dura fino al|attivo fino al|attiva fino al|scade tra|in essere fino al|utilizzabile fino al
E copertura fino al|resta attivo fino al|resta attiva fino al|termine
X scaduto|scaduta|è scaduto|è scaduta|terminato|terminata|concluso|scaduto il|scaduta il|scadeva
X terminato il|terminata il|è terminato|è terminata|finito|scaduto dal|finita|conclusa
X non più valido|non più valida|non più attivo|non più attiva|cessato|cessata|decaduto|decaduta
X concluso il|conclusa il|scaduta dal|terminato dal|scaduta da|non è più valida|non è più valido
X non è più attivo|non è più attiva|non più in vigore|non è più in vigore|cessato il|cessata il
X si è concluso|si è conclusa|scadeva il|già scaduto|già scaduta|finito il|finita il|decorso
X estinto
A attivare entro|attiva entro|da attivare entro|attivare prima del|attiva prima del
A attivazione entro|deve essere attivato|attivare entro il|attiva entro il|da attivare entro il
A deve essere attivato entro|deve essere attivato entro il|deve essere attivata entro il
A deve essere attivata entro|attivazione entro il|termine per l'attivazione
A deve essere attivato prima|deve essere attivato prima del|deve essere attivata prima
A deve essere attivata prima del|da attivare prima|da attivare prima del|attivazione richiesta
A attivazione in sospeso|non utilizzata|mai attivato|mai attivata|da attivare ancora|inutilizzata
A da attivare entro e non oltre|attivare entro e non oltre|va attivato entro|va attivata entro
A da attivare prima di|attivazione necessaria|richiede l'attivazione|attivazione prima del
A necessita di attivazione|attivabile fino al|attivabile entro il|da usare entro
A ultimo giorno per attivare|attivalo entro|attivala entro|attivalo entro il|attivala entro il
A attivare entro e non oltre il
R si rinnova|rinnovo il|prossimo pagamento|prossimo rinnovo|prossimo addebito|data di rinnovo
R verrà rinnovato|sarà rinnovato|rinnovato automaticamente|rinnovo automatico il
R si rinnova automaticamente|si rinnova automaticamente il|verrà rinnovato automaticamente
R verrà rinnovato automaticamente il|sarà rinnovato automaticamente|data di rinnovo automatico
R data del rinnovo|rinnovato automaticamente il|viene rinnovato automaticamente|si rinnoverà
R prossima fattura|si rinnoverà automaticamente|data di fatturazione|prossima fatturazione
R prossima data di pagamento|prossima data di rinnovo|prossima data di addebito
R prossima data di fatturazione|addebiteremo|verrà addebitato|verranno addebitati
R saranno addebitati|sarà addebitato|addebito previsto|rinnovo previsto|verrà rinnovata
R sarà rinnovata|viene rinnovata automaticamente|rinnovata automaticamente
R verrà automaticamente rinnovato|verrà automaticamente rinnovata|sarà automaticamente rinnovato
R sarà automaticamente rinnovata|prossimo rinnovo automatico|prossimo pagamento automatico
R prossimo prelievo|prossima rata|si rinnova in automatico|rinnovo in data
R prossimo addebito automatico|prossimo importo|si rinnova da solo|si rinnova da solo il
R si rinnova da sola|si rinnova da sola il|si rinnova il|verrà rinnovata il|verrà rinnovato il
R sarà rinnovata il|sarà rinnovato il|verrà addebitato il
R rinnovata automaticamente il|verrà rinnovata automaticamente|verrà rinnovata automaticamente il
R sarà rinnovata automaticamente|prossimo rinnovo il|si rinnoverà il|pagamento previsto
Z non si rinnova|non verrà rinnovato|non sarà rinnovato|non si rinnoverà|non verrà rinnovata
Z non sarà rinnovata|non viene rinnovato|senza rinnovo|nessun rinnovo|non si rinnova più
Z senza rinnovo automatico|nessun rinnovo automatico
S attivato|attivata|attivo dal|data di attivazione|attiva dal|data di inizio|inizio|in uso dal
S attivo da|attiva da|attivata il|attivato il|protetto dal|in vigore dal|iniziato il|iniziata il
S avviato il|avviata il|attivazione il|prima attivazione|data attivazione|data di avvio
S in corso dal
a attivo|attiva|in corso|in vigore|in essere
n non attivato|non attivata|non ancora attivato|non ancora attivata|inutilizzato|non utilizzato
n in attesa di attivazione|da attivare|in attesa di essere attivato|in attesa di essere attivata
n pronto per l'attivazione|pronta per l'attivazione|pronto da attivare|mai utilizzato
n mai utilizzata|mai usato|mai usata|non ancora utilizzato|non ancora utilizzata|non ancora usato
n non ancora in uso|non usato|non usata|non è stato attivato|non è stata attivata
n non è ancora stato attivato|non è ancora stata attivata|non è attivato|non è attivata|non in uso
n attende l'attivazione|da avviare|non iniziato|non hai ancora attivato|non hai attivato
n non ha ancora attivato|non ha attivato
f gratuito|gratuita|gratis|senza costi|senza costo|a costo zero|gratuitamente|versione gratuita
t prova|versione di prova|periodo di prova|di prova|versione demo|demo|valutazione
t versione di valutazione|in prova|licenza di prova|versione trial|trial|dimostrativa
t prova gratuita
d dispositivo|dispositivi|dispositivi attivi|dispositivo attivo|apparecchi|dispositivi acquistati
p utente|utenti|persona|persone|membro|membri|partecipanti|familiare|familiari
p membro della famiglia|membri della famiglia|altre persone|altra persona|altri utenti
h condiviso con te|condivisa con te|condiviso da|condivisa da|condiviso con me|condivisi con te
h condiviso con lei|condivisa con lei|condivisa con me|condiviso con il tuo account
h condivisa con il tuo account|condiviso con questo account|condivisa con questo account
h ti ha condiviso|ti ha dato accesso|condivisa con voi|condiviso con te da|condivisa con te da
O condiviso da te|condivisa da te|condividi|sei il proprietario|sei proprietario
O sei la proprietaria|sei il titolare|sei titolare|sei la titolare|sei tu il proprietario
O sei tu il titolare|il proprietario sei tu|lei è il proprietario|lei è il titolare
O appartiene a te|ti appartiene|di tua proprietà|hai condiviso|stai condividendo|condiviso da me
O condivisa da me
V condivide|condiviso|condivisa|ha condiviso
Y con te|con lei|con me
r rinnovo automatico|auto-rinnovo|rinnovo|rinnova automaticamente|rinnovare automaticamente
r pagamento automatico|pagamenti automatici|addebito automatico|rinnovo auto|autorinnovo
r rinnovo tacito|tacito rinnovo|rinnovo automatizzato|rinnovo in automatico
r rinnovo automatico dell'abbonamento|rinnovo dell'abbonamento|tipo di rinnovo|modalità di rinnovo
r pagamento ricorrente
y attivo|attivato|sì|abilitato|attiva|attivata|acceso|accesa|abilitata|inserito
z disattivato|disattivo|no|disabilitato|non attivo|annullato|disattivata|spento|disabilitata
z annullata|disdetto|disdetta|cancellato|cancellata|non attiva|non abilitato|non abilitata|spenta
z inattivo|inattiva|revocato|manuale|manualmente|disattivati|a mano
b bloccato|bloccata|bloccati|accesso bloccato|accesso sospeso
u sospeso|sospesa|in pausa|temporaneamente sospeso|messo in pausa|congelato|congelata|interrotto
u interrotta|temporaneamente sospesa|messa in pausa|temporaneamente disattivato
u temporaneamente disattivata|sospesi|in pausa temporanea|sospese|sospensione
u temporaneamente interrotto
i incluso|inclusa|inclusi|incluse|include|compres|comprende|compreso
m altri|altro|mostra tutto|altre|mostra tutti|mostra altri|carica altri|visualizza tutti
s abbonamento|licenza|sottoscrizione|piano|piani|prodotti|sottoscrizioni|abbonamenti|licenze
w il|lo|la|i|gli|le|l'|del|della|dello|dei|di|da|è|sono|in|su|per|questo|tuo|tuoi|suo|e|data
w giorno|durata|stato|usati|utilizzati|utilizzato|in uso|connessi|collegati|protetti|attualmente
w prodotto|protezione|tipo|versione|posti|automaticamente|numero|installati|al|mio|mia|miei|mie
w nostro|tutti|tutte|ancora|già|ora|account|stata|essere|sarà|verrà|hanno|ha|invitati|invitato
w aggiunti|registrati|applicazione|applicazioni|app|programma|software|panoramica|elenco|lista
w temporaneamente|totale|totali|famiglia|cosa|che|questa|utilizzo|in utilizzo|periodo|validità|hai
w solo|perché|poi|successivamente|dopodiché|all'anno|l'anno|annuali|iva|prezzo|al prezzo|a|sei|un
w uno|una|dell|dall|all|nell|sull|con|nel|nella|sulla|ti|ci|noi|voi|lei|suoi|sue|tua|tue|nostra
w questi|queste|anche|attuale|attuali|in questo momento|al momento|ogni|annuale|annualmente
w mensile|mensilmente|contemporaneamente|simultaneamente|allo stesso tempo|copertura|copre
w pacchetto|completa|completo|iscrizione|tuttora|per il momento|protegge|vostro|vostra|situazione
w dettagli|dettaglio|nota|note|informazioni|incluso il|per un anno|per un altro anno|di un anno
w per un mese|per un altro mese|ogni anno|ogni mese|dal tuo operatore|dal suo operatore
w dall'operatore|dal tuo provider|dal provider|dal tuo fornitore|dal fornitore|posto|automatico
w automatica|adesso|sulla tua carta|dall'attivazione|dopo l'attivazione|dalla prima installazione
w a partire dall'attivazione|dopo la prima installazione|illimitata|illimitato|senza limiti di tempo
w stesso|stesso giorno|intestatario|titolare|proprietario|avverrà|avviene|previsto|prevista|da solo
w da sola|te|tu|operatore|fornitore|abbiamo|n|num
U usati|utilizzati|utilizzato|in uso|connessi|collegati|protetti|occupati|installati|usi|utilizzi
U stai usando|stai utilizzando|usa|utilizza|installato|installata|associati|impegnati|assegnati
U attivo su|usando|utilizzando|coperti|abbinati|attivato su|connesso|collegato|protetto|occupato
U dispositivi attivi|dispositivo attivo|registrati|collegata|collegate|connessa|connesse|protetta
U protette|usato|usata|usate|occupate|installate|stai proteggendo|proteggi|sono protetti
U è protetto|associato|registrato|in funzione
K fino a|massimo|al massimo|max|in totale|totale|totali|massimo di|massima|massimi|limite
K limite di|fino a un massimo di|consentiti|consentito|complessivi|complessivo|in tutto|non più di
K al più|per un massimo di|protegge fino a|complessivamente|dispositivi acquistati
P disponibil|liber|non occupati|non assegnati|rimanenti|rimasti|restanti|rimangono|restano|resta
P rimane|ancora liberi|rimaste
C si rinnova automaticamente|viene rinnovato automaticamente|si rinnova da solo|si rinnova da sola
C si rinnova ogni anno|rinnovato automaticamente|viene rinnovata automaticamente
L giorni|giorno|mesi|mese|anni|anno|settimane|settimana|rimanenti|rimasti|restanti|rimangono
L mancano|restano|resta
3 tra|fra
- acquistato|acquistata|data di acquisto|data d'acquisto|numero ordine|numero d'ordine
- prezzo valido|prezzo è|prezzo fino|attiva il|attiva su|attiva rinnovo|attivare|attivazione
- attiva ora|attiva adesso|condividere
q acquista|compra|offerta|sconto|risparmia|prova gratis|promozione|passa a|consigliato|carrello
q ordina|acquistare|potrebbe|potrebbero|piacere|interessarti|consigli|provalo|risparmi|inizia
o di|su|dei|su un totale di|di un totale di
g accedi|accesso|login|entra|effettua l'accesso|effettuare l'accesso|accedere
T contratto|condizioni|termini|informativa|contratti|accordo|condizioni d'uso|documenti legali
c codice|monouso|verifica|a due fattori|due passaggi|otp|autenticazione|codice di sicurezza
D scarica|scaricare|installa|download|ottieni|installare|scarichi|installazione
Q qr|scansiona|scansionare|inquadra|fotocamera|scansione
N non|nessun|nessuna|nessuno|mai|senza|niente
W venerdì|sabato|domenica|lunedì|martedì|mercoledì|giovedì|ven|sab|dom|lun|mar|mer|gio
k nessun|nessuna|nessuno|non ci sono|non hai|non ha|non sono presenti|non è presente|non c'è
k non risultano
j tu|tuo|tua|tuoi|hai|ha|ancora|al momento|attualmente|per ora|qui|in|nel|nello|sul|su|con|a|al
j questo|il|l'|alcun|alcuna|account|è|sono|stato|presente|presenti|associato|associati|aggiunto
j registrato|collegato|collegati|disponibile nel|kaspersky|my|ci|non|c'è
G sessione è scaduta|sessione scaduta|sessione è terminata|sessione terminata|disconnesso
G disconnessa|accedi di nuovo|accedi nuovamente|effettua di nuovo l'accesso
G sessione è stata chiusa|è stata effettuata la disconnessione
l disponibil
H per|valido per|valida per|sufficiente per
F presto|a breve|tra poco|quasi|prossimamente
0 oggi
1 domani
9 ieri
J automatico|automatica|automaticamente
= perché|poiché|dato che|a causa|per via
& e|ed
# -|due|tre|quattro|cinque|sei|sette|otto|nove|dieci
8 quel giorno|stesso giorno|nello stesso giorno|in quella data|quello stesso giorno|stessa data
k non possiedi|non risulta|non contiene|non hai ancora
j acquistato|acquistati|trovato|trovati|elenco|mio|miei|propri|risulta|nessun|possiedi|questa|la
j lo|i|gli|di|un|collegata|associata|aggiunti|attivi al momento
x niente|nulla|vuoto|vuota|nessun dato|nessun dato disponibile|nessun elemento|nessuna voce
x nulla da mostrare|niente da mostrare|nessun record
e esci|disconnetti|logout
I accesso effettuato come|connesso come|connessa come|hai effettuato l'accesso come
I hai effettuato l'accesso|accesso eseguito come|benvenuto|benvenuta|ciao|salve|collegato come
I autenticato come
`
