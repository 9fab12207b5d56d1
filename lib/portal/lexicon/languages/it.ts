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
E copertura fino al|resta attivo fino al|resta attiva fino al|termine|sino al|valido sino al
E valida sino al|attivo sino al|attiva sino al|sino a|giunge a scadenza|giungerà a scadenza
E arriva a scadenza|arriverà a scadenza|giunge al termine|arriva al termine|puoi usarlo fino
E puoi usarla fino|puoi usarlo fino a|puoi usarla fino a|puoi utilizzarlo fino|fino a lunedì
E fino a martedì|fino a mercoledì|fino a giovedì|fino a venerdì|fino a sabato|fino a domenica
E fino a lun|fino a mar|fino a mer|fino a gio|fino a ven|fino a sab|fino a dom
E ultimo giorno di validità|si chiude il|si esaurisce il|utilizzabile fino a|valevole fino al
E valevole fino|data scadenza|sei protetto fino al|sei protetta fino al|sei coperto fino al
E termina in data|scade in data|sei protetto fino|sei protetta fino|sei protetto fino a
E sei protetto sino al|lei è protetto fino al
X scaduto|scaduta|è scaduto|è scaduta|terminato|terminata|concluso|scaduto il|scaduta il|scadeva
X terminato il|terminata il|è terminato|è terminata|finito|scaduto dal|finita|conclusa
X non più valido|non più valida|non più attivo|non più attiva|cessato|cessata|decaduto|decaduta
X concluso il|conclusa il|scaduta dal|terminato dal|scaduta da|non è più valida|non è più valido
X non è più attivo|non è più attiva|non più in vigore|non è più in vigore|cessato il|cessata il
X si è concluso|si è conclusa|scadeva il|già scaduto|già scaduta|finito il|finita il|decorso
X estinto|non più valido dal|non più valida dal|non più attivo dal|non più attiva dal
X non è più valido dal|non è più valida dal|non è più attivo dal|non è più attiva dal|cessato dal
X cessata dal|era valido fino al|era valida fino al|era attivo fino al|era attiva fino al
X era valido fino|era valida fino|giunto a scadenza|giunta a scadenza|arrivato a scadenza
X arrivata a scadenza|giunto al termine|giunta al termine|terminata dal|scaduto già
X ha smesso di essere valido|scadde il|cessò il|terminò il
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
A attivare entro e non oltre il|va ancora attivato|va ancora attivata|devi ancora attivarlo
A devi ancora attivarla|va attivato|va attivata|deve ancora essere attivato
A deve ancora essere attivata|attivalo prima del|attivala prima del|da attivare non oltre il
A attivare non oltre il|da attivare al più tardi il|attivare al più tardi entro il
A termine ultimo per l'attivazione|termine di attivazione|attivabile fino|scadenza attivazione
A scadenza per l'attivazione|scadenza dell'attivazione|da riscattare entro il
A resta da attivare|manca l'attivazione|devi ancora attivare la licenza
A devi ancora attivare l'abbonamento|deve ancora attivare la licenza
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
R prossimo canone|prossima quota|prossima mensilità|prossima scadenza di pagamento|verrà prorogato
R sarà prorogato|si proroga il|si proroga automaticamente|viene rinnovato|viene rinnovata
R ti verrà addebitato|le verrà addebitato|viene rinnovato il|viene rinnovata il
R lo rinnoviamo|la rinnoviamo|rinnoviamo il|lo rinnoviamo noi
R la rinnoviamo noi|rinnoviamo automaticamente|si rinnova tacitamente|si rinnova ogni mese
R si rinnova ogni anno|con rinnovo automatico|a rinnovo automatico|con tacito rinnovo
R a rinnovo tacito|rinnoveremo|rinnoviamo|sarà prorogata|verrà prorogata|pagamento successivo
R pagherai di nuovo il|rinnovo successivo|addebito successivo
Z non si rinnova|non verrà rinnovato|non sarà rinnovato|non si rinnoverà|non verrà rinnovata
Z non sarà rinnovata|non viene rinnovato|senza rinnovo|nessun rinnovo|non si rinnova più
Z senza rinnovo automatico|nessun rinnovo automatico|senza essere rinnovata|senza essere rinnovato
Z senza rinnovarsi|senza tacito rinnovo|non si rinnova automaticamente|non si rinnoverà più
Z non verrà più rinnovato|non verrà più rinnovata|non sarà più rinnovato|non sarà più rinnovata
Z non è previsto il rinnovo|non è previsto alcun rinnovo|nessun rinnovo previsto|non verrà prorogato
Z non ci sarà rinnovo|non ci sarà alcun rinnovo|non si rinnova in automatico
Z non verrà rinnovato automaticamente|non verrà rinnovata automaticamente
Z non sarà rinnovato automaticamente|non sarà rinnovata automaticamente|non viene rinnovata
Z non viene rinnovato automaticamente|non si rinnoverà automaticamente|senza proroga|disdetto
Z è stato disdetto|è stata disdetta|licenza disdetta|sottoscrizione disdetta|disdetta effettuata
S attivato|attivata|attivo dal|data di attivazione|attiva dal|data di inizio|inizio|in uso dal
S attivo da|attiva da|attivata il|attivato il|protetto dal|in vigore dal|iniziato il|iniziata il
S avviato il|avviata il|attivazione il|prima attivazione|data attivazione|data di avvio
S in corso dal
a attivo|attiva|in corso|in vigore|in essere|attualmente valido|attualmente valida|tuttora valido
a tuttora valida|in corso di validità|in funzione|sei protetto|sei protetta|lei è protetto
a lei è protetta
n non attivato|non attivata|non ancora attivato|non ancora attivata|inutilizzato|non utilizzato
n in attesa di attivazione|da attivare|in attesa di essere attivato|in attesa di essere attivata
n pronto per l'attivazione|pronta per l'attivazione|pronto da attivare|mai utilizzato
n mai utilizzata|mai usato|mai usata|non ancora utilizzato|non ancora utilizzata|non ancora usato
n non ancora in uso|non usato|non usata|non è stato attivato|non è stata attivata
n non è ancora stato attivato|non è ancora stata attivata|non è attivato|non è attivata|non in uso
n attende l'attivazione|da avviare|non iniziato|non hai ancora attivato|non hai attivato
n non ha ancora attivato|non ha attivato|non è stata ancora attivata|non è stato ancora attivato
n codice non ancora utilizzato|codice non utilizzato|codice mai usato|pronta da attivare
n in attesa dell'attivazione|non ancora avviato|non ancora avviata|ancora da attivare
n attende di essere attivato|attende di essere attivata|non è ancora attivo|non è ancora attiva
n non ancora attivo|non ancora attiva|non ancora iniziato|mai avviato|pronta per essere attivata
n pronto per essere attivato|non l'hai ancora attivato|non l'hai ancora attivata
f gratuito|gratuita|gratis|senza costi|senza costo|a costo zero|gratuitamente|versione gratuita
f non paghi nulla|non paga nulla|a titolo gratuito|non costa nulla|non ti costa nulla
f non costa niente|non paghi niente|totalmente gratuito|senza pagare|senza spese
t prova|versione di prova|periodo di prova|di prova|versione demo|demo|valutazione
t versione di valutazione|in prova|licenza di prova|versione trial|trial|dimostrativa
t prova gratuita|stai provando|sta provando|stai testando|fase di prova|mese di prova|di valutazione
t abbonamento di prova|periodo dimostrativo|in fase di prova|versione dimostrativa
d dispositivo|dispositivi|dispositivi attivi|dispositivo attivo|apparecchi|dispositivi acquistati
d installazioni|o smartphone|o tablet|o mac|o telefoni|o cellulari|o computer|apparecchio|postazione
d postazioni
p utente|utenti|persona|persone|membro|membri|partecipanti|familiare|familiari
p membro della famiglia|membri della famiglia|altre persone|altra persona|altri utenti
h condiviso con te|condivisa con te|condiviso da|condivisa da|condiviso con me|condivisi con te
h condiviso con lei|condivisa con lei|condivisa con me|condiviso con il tuo account
h condivisa con il tuo account|condiviso con questo account|condivisa con questo account
h ti ha condiviso|ti ha dato accesso|condivisa con voi|condiviso con te da|condivisa con te da
h gruppo famiglia di|gruppo familiare di|accesso concesso da|accesso condiviso da|ti fa usare
h messo in condivisione da|messa in condivisione da|ti ha concesso l'accesso|ti dà accesso
h le ha dato accesso|in condivisione da
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
r addebito ricorrente|pagamenti ricorrenti|fatturazione ricorrente
r rinnovo ricorrente|addebiti automatici|addebiti ricorrenti|fatturazione automatica
r proroga automatica
y attivo|attivato|sì|abilitato|attiva|attivata|acceso|accesa|abilitata|inserito|on|inserita
z disattivato|disattivo|no|disabilitato|non attivo|annullato|disattivata|spento|disabilitata
z annullata|cancellato|cancellata|non attiva|non abilitato|non abilitata|spenta
z inattivo|inattiva|revocato|manuale|manualmente|disattivati|a mano|off|disinserito|non inserito
z disdetta
b bloccato|bloccata|bloccati|accesso bloccato|accesso sospeso|licenza revocata|abbonamento revocato
b licenza bloccata|è stato bloccato|è stata bloccata|l'accesso è bloccato|accesso è bloccato
u sospeso|sospesa|in pausa|temporaneamente sospeso|messo in pausa|congelato|congelata|interrotto
u interrotta|temporaneamente sospesa|messa in pausa|temporaneamente disattivato
u temporaneamente disattivata|sospesi|in pausa temporanea|sospese|sospensione
u temporaneamente interrotto|messo in attesa|messa in attesa|sospensione temporanea
u momentaneamente sospeso|momentaneamente sospesa|provvisoriamente sospeso|provvisoriamente sospesa
u fermato temporaneamente|in stato di sospensione|messi in pausa
i incluso|inclusa|inclusi|incluse|include|compres|comprende|compreso
m altri|altro|mostra tutto|altre|mostra tutti|mostra altri|carica altri|visualizza tutti
s abbonamento|licenza|sottoscrizione|piano|piani|prodotti|sottoscrizioni|abbonamenti|licenze
s contratto|contratti
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
w da sola|te|tu|operatore|fornitore|abbiamo|n|num|tutto ok|tutto a posto|tutto in ordine|tutto bene
w tutto regolare|non devi fare nulla|non deve fare nulla|non dovrai fare nulla|non devi fare niente
w senza che tu debba fare nulla|aggiungere|proteggere|pc|mac|smartphone|tablet|computer|portatili
w dal produttore|dal venditore|dal fabbricante|da kaspersky|per violazione delle condizioni d'uso
w per violazione delle condizioni|per uso improprio|per violazione dei termini|per mancato pagamento
w per violazione dei termini d'uso|per abuso|per sospetta frode|temporanea|temporaneo
w momentaneamente|servizio|momentanea|provvisoriamente|quindi|fai parte del|fa parte del|sei nel
w membro del|per motivi di sicurezza|per ragioni di sicurezza|completamente|interamente|purtroppo
w per frode|corrente|regolarmente|definitivamente
U usati|utilizzati|utilizzato|in uso|connessi|collegati|protetti|occupati|installati|usi|utilizzi
U stai usando|stai utilizzando|usa|utilizza|installato|installata|associati|impegnati|assegnati
U attivo su|usando|utilizzando|coperti|abbinati|attivato su|connesso|collegato|protetto|occupato
U dispositivi attivi|dispositivo attivo|registrati|collegata|collegate|connessa|connesse|protetta
U protette|usato|usata|usate|occupate|installate|stai proteggendo|proteggi|sono protetti
U è protetto|associato|registrato|in funzione|protezione attiva su|è attiva su|è attivo su|occupata
U attualmente protegge|protegge attualmente|stai coprendo|funziona su|in funzione su
U in esecuzione su|sei protetto|sei protetta|lei è protetto|lei è protetta|proteggiamo
U stiamo proteggendo
K fino a|massimo|al massimo|max|in totale|totale|totali|massimo di|massima|massimi|limite
K fino a un massimo di|consentiti|consentito|complessivi|complessivo|in tutto|non più di
K al più|per un massimo di|protegge fino a|complessivamente|dispositivi acquistati
P disponibil|liber|non occupati|non assegnati|rimanenti|rimasti|restanti|rimangono|restano|resta
P rimane|ancora liberi|rimaste|puoi ancora|può ancora|ne restano|ti restano|ti rimangono|le restano
P le rimangono|avanzano|ancora disponibili
C si rinnova automaticamente|viene rinnovato automaticamente|si rinnova da solo|si rinnova da sola
C si rinnova ogni anno|rinnovato automaticamente|viene rinnovata automaticamente|lo rinnoviamo noi
C la rinnoviamo noi|rinnoviamo automaticamente|si rinnova tacitamente|si rinnova in automatico
C si rinnoverà automaticamente|verrà rinnovato automaticamente|verrà rinnovata automaticamente
C sarà rinnovato automaticamente|con rinnovo automatico|a rinnovo automatico|con tacito rinnovo
C a rinnovo tacito|sarà rinnovata automaticamente|si rinnova ogni mese|si proroga automaticamente
L giorni|giorno|mesi|mese|anni|anno|settimane|settimana
L mancano
3 tra|fra
- acquistato|acquistata|data di acquisto|data d'acquisto|numero ordine|numero d'ordine
- prezzo valido|prezzo è|prezzo fino|attiva il|attiva su|attiva rinnovo|attivare|attivazione
- attiva ora|attiva adesso|condividere|non è stato rinnovato|non è stata rinnovata
- è stato rinnovato automaticamente|è stata rinnovata automaticamente|prezzo era|prezzo scade
- prezzo termina|non disdetto|non è stato disdetto|non ancora disdetto|non è disdetto
- se non disdetto|disdetto entro|disdetto prima|mai disdetto|disdetto almeno
q acquista|compra|offerta|sconto|risparmia|prova gratis|promozione|passa a|consigliato|carrello
q ordina|acquistare|potrebbe|potrebbero|piacere|interessarti|consigli|provalo|risparmi|inizia
o di|su|dei|su un totale di|di un totale di
g accedi|accesso|login|entra|effettua l'accesso|effettuare l'accesso|accedere
T condizioni|termini|informativa|accordo|condizioni d'uso|documenti legali
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
l disponibil|ancora disponibili
H per|valido per|valida per|sufficiente per|utilizzabile su|installabile su|valido su|valida su
H licenza copre|abbonamento copre|piano copre|contratto copre|installalo su|installala su
H puoi installarlo su|puoi installarla su|puoi usarlo su|puoi usarla su|licenza protegge|pensato per
H previsto per|licenza vale per|abbonamento vale per|vale per|può essere installato su
H può essere installata su|usabile su|da installare su|da usare su
F presto|a breve|tra poco|quasi|prossimamente
0 oggi
1 domani
! dopodomani
< l’altro ieri|altro ieri
9 ieri
J automatico|automatica|automaticamente
= perché|poiché|dato che|a causa|per via|siccome|visto che|in quanto|essendo
& e|ed
# -|due|tre|quattro|cinque|sei|sette|otto|nove|dieci
8 quel giorno|stesso giorno|nello stesso giorno|in quella data|quello stesso giorno|stessa data
k non possiedi|non risulta|non contiene|non hai ancora
j acquistato|acquistati|trovato|trovati|elenco|mio|miei|propri|risulta|nessun|possiedi|questa|la
j lo|i|gli|di|un|collegata|associata|aggiunti|attivi al momento
j risultano|suo|nome|associate
j abbiamo|contiene|intestati|intestato|lei|mostrare|sottoscritto|abbonato|momento
x niente|nulla|vuoto|vuota|nessun dato|nessun dato disponibile|nessun elemento|nessuna voce
x nulla da mostrare|niente da mostrare|nessun record
e esci|disconnetti|logout
I accesso effettuato come|connesso come|connessa come|hai effettuato l'accesso come
I hai effettuato l'accesso|accesso eseguito come|benvenuto|benvenuta|ciao|salve|collegato come
I autenticato come
5 ancora
6 posti|posto|postazioni|postazione
- prezzo bloccato|prezzo garantito|prezzo fisso|prezzo fermo|prezzo invariato|prezzo confermato
- prezzo promozionale|prezzo vale|prezzo resta|prezzo dura|ho ricevuto
- accesso concesso da kaspersky|accesso concesso dal tuo|accesso concesso dal suo
w accompagna|davvero|base|di base|grazie|sicuro|al sicuro|tacitamente|stesso anche|si|risulta
w chiave|status|status del contratto|accesso al servizio|edizione|variante|ospite|a disposizione
w usufruisci|usufruisce|di anno in anno|anno dopo anno|ci siamo quasi|pensiamo noi
w ci pensiamo noi|al rinnovo pensiamo noi|dal sig|non ti addebiteremo altro
w non ti addebiteremo più nulla|non le addebiteremo altro|non le addebiteremo più nulla
w non verrà addebitato nulla|non ti verrà addebitato nulla|non le verrà addebitato nulla
w non verrà addebitato altro|nessun addebito verrà effettuato|salvo disdetta|salvo tua disdetta
w salvo sua disdetta|se non disdici|se non disdice|finché non disdici|finché non disdice
w fino a disdetta|fino a revoca|a meno che tu non disdica|a meno che non disdica|senza interruzioni
w senza pensieri|senza interruzione|tranquillo|niente paura|nessun problema|tutto procede
w tutto funziona|diritto d'uso|diritto di utilizzo|durata del contratto|pienamente|definitivo|uso
w nucleo familiare|per uso fraudolento|per utilizzo improprio|per violazione del contratto
w per violazione della licenza|per violazione delle regole|per violazione delle norme
w per motivi di pagamento|per utilizzo fraudolento|per pagamento non riuscito|insieme
E ti accompagna fino al|ti protegge fino al|la protegge fino al|ti copre fino al|la copre fino al
E potrai usarlo fino al|potrai usarla fino al|potrà usarlo fino al|puoi usarlo fino al
E puoi usarla fino al|può usarlo fino al|può usarla fino al|puoi utilizzarlo fino al
E puoi utilizzarla fino al|può utilizzarlo fino al|può utilizzarla fino al
E puoi continuare a usarlo fino al|puoi continuare a usarla fino al|ne puoi usufruire fino al
E cesserà il|cesserà di essere valido|cesserà di essere valida|cessa di essere valido
E cessa di essere valida|smette di funzionare il|smetterà di funzionare il|si esaurirà il
E si concluderà il|si chiuderà il|finirà il|terminerà il|scadrà il|avrà termine il|ha termine il
E avrà fine il|avrà termine|ultimo giorno di protezione
E ultimo giorno di utilizzo|ultimo giorno di copertura|data di cessazione|data di conclusione
E data di fine validità|fine abbonamento|fine licenza|fine contratto|fine della validità
E fine del contratto|fine della protezione|termine del contratto|termine della licenza
E scadenza della licenza|scadenza dell'abbonamento|continua fino al|prosegue fino al
E resterà attivo fino al|resterà attiva fino al|rimane attivo fino al|rimane attiva fino al
E rimane valido fino al|rimane valida fino al|resta valido fino al|resta valida fino al
E resta in vigore fino al|è valido fino al|è valida fino al|ancora valido fino al
E ancora valida fino al|ancora attivo fino al|ancora attiva fino al|in vigore sino al
E copertura sino al|protezione sino al|sarai protetto fino al|sarai protetta fino al
E sarà protetto fino al|siete protetti fino al|scadente il|in scadenza il|con scadenza il
E con scadenza al|giunge al termine il|arriva al termine il|arriva a scadenza il
E arriverà a scadenza il|giungerà a scadenza il|giungerà al termine il|volge al termine il
X non sei più protetto|non sei più protetta|non è più protetto|non è più protetta
X dal § non sei più protetto|dal § non sei più protetta|dal § non è più protetto
X dal § non è più valida|dal § non è più valido|dal § non è più attivo|dal § non è più attiva
X non sei più protetto dal|non sei più protetta dal|non sei più coperto|non sei più coperta
X è venuta meno|è venuta meno il|è venuto meno|è venuto meno il|è giunta a scadenza
X è giunto a scadenza|è giunta al termine|è giunto al termine|è arrivato a scadenza
X è arrivata a scadenza|è arrivato al termine|è arrivata al termine|è scaduto il|è scaduta il
X è terminato il|è terminata il|è cessato|è cessata|è cessato il|è cessata il|è finito|è finita
X è finito il|è finita il|è concluso|è conclusa|si è concluso il|si è conclusa il|si è esaurito
X si è esaurita|si è estinto|si è estinta|ha cessato|ha cessato di essere valida
X ha cessato di essere valido|ha avuto termine|ha avuto termine il|ha avuto fine|validità scaduta
X validità terminata|validità cessata|validità esaurita|durata superata|termine superato
X data di scadenza superata|data di scadenza passata|non più utilizzabile|non è più utilizzabile
X non più in essere|era in vigore fino al|era in corso fino al|era utilizzabile fino al
X eri protetto fino al|eri protetta fino al|durava fino al|valeva fino al|è durato fino al
X è durata fino al|fuori validità|scaduti|scadute|estinta|ultimato|finì il|si concluse il|cessò
X scadde|terminò|fine della validità superata
n non è ancora stata utilizzata|non è ancora stato utilizzato|non è stata ancora utilizzata
n non è stato ancora utilizzato|non è mai stata utilizzata|non è mai stato utilizzato
n non è mai stata attivata|non è mai stato attivato|aspetta solo di essere attivata
n aspetta solo di essere attivato|aspetta di essere attivata|aspetta di essere attivato
n attende solo di essere attivata|attende solo di essere attivato|attende ancora l'attivazione
n aspetta l'attivazione|ancora da utilizzare|ancora da usare|ancora da avviare|mai avviata
n mai messo in uso|pronto all'attivazione|pronta all'attivazione|non ancora in funzione
n non ancora entrato in vigore|non ancora cominciato|non l'ha ancora attivato
n non l'ha ancora attivata|non hai ancora utilizzato|non ha ancora utilizzato|non hai ancora usato
n non hai mai attivato|in attesa che tu lo attivi|in attesa che tu la attivi
n in attesa di essere utilizzato|in attesa di essere avviato|ancora inutilizzato
n ancora inutilizzata|ancora non attivato|ancora non attivata|non ancora iniziata
n attivazione non effettuata|attivazione non ancora effettuata|attivazione mancante
A ti resta solo da attivare l'abbonamento|ti resta solo da attivare la licenza
A resta solo da attivare|resta solo da attivarlo|resta solo da attivarla|ti resta solo da attivarlo
A ti resta solo da attivarla|non resta che attivarlo|non resta che attivarla
A non ti resta che attivarlo|non ti resta che attivarla|devi solo attivarlo|devi solo attivarla
A deve solo attivarlo|deve solo attivarla|devi solo attivare l'abbonamento
A devi solo attivare la licenza|basta attivarlo|basta attivarla|è necessario attivarlo
A è necessario attivarla|è necessaria l'attivazione|serve l'attivazione|attivazione da effettuare
A attivazione da effettuare entro il|attivazione da completare|da attivare al più tardi entro il
A da attivare entro la data|da attivare non oltre|attivare non oltre
A l'attivazione va effettuata entro il|l'attivazione deve avvenire entro il|va attivato entro il
A va attivata entro il|va attivato prima del|va attivata prima del|attivazione possibile fino al
A può essere attivato fino al|può essere attivata fino al|può essere attivato entro il
A può essere attivata entro il|si attiva entro il|ricordati di attivarlo entro il
A ricordati di attivarla entro il|attiva il prodotto entro il|attiva la licenza entro il
A attiva l'abbonamento entro il|attiva il codice entro il|attiva la tua licenza entro il
A attiva il tuo abbonamento entro il|tempo per attivare fino al|da riscattare entro
A da utilizzare entro il|da usare entro il
R tacitamente rinnovato|si intende tacitamente rinnovato|si intende rinnovato
R si intende tacitamente rinnovata|verrà tacitamente rinnovato|sarà tacitamente rinnovato
R viene tacitamente rinnovato|rinnovo previsto il|rinnovo previsto per il|prossimo rinnovo previsto
R rinnoviamo il tuo abbonamento|rinnoviamo la tua licenza|rinnoviamo il suo abbonamento
R rinnoveremo il tuo abbonamento|rinnoveremo la tua licenza|rinnoveremo il suo abbonamento
R lo rinnoveremo|la rinnoveremo|pensiamo noi a rinnovare il tuo abbonamento
R pensiamo noi a rinnovare la tua licenza|pensiamo noi a rinnovare il suo abbonamento
R pensiamo noi a rinnovarlo|pensiamo noi a rinnovarla|pensiamo noi al rinnovo
R prosegue automaticamente|continua automaticamente
R proseguirà automaticamente|si rinnova di anno in anno|si rinnova di nuovo il
R si rinnova nuovamente il|si rinnova tacitamente il|si rinnova in automatico il
R si rinnoverà in automatico|si rinnoverà da solo|si rinnoverà da sola|si rinnoverà tacitamente
R verrà rinnovato in automatico|verrà rinnovata in automatico|sarà rinnovato in automatico
R sarà rinnovata in automatico|viene rinnovato in automatico|viene rinnovata in automatico
R viene rinnovato ogni anno|viene rinnovata ogni anno|verrà rinnovato ogni anno
R proroga automatica il|si prolunga automaticamente|verrà prolungato|sarà prolungato
R prossimo pagamento il|prossimo addebito il|prossimo pagamento previsto
R prossimo pagamento previsto il|prossimo addebito previsto|prossimo addebito previsto il
R prossima fatturazione il|prossima riscossione|prossimo versamento|data del prossimo pagamento
R data del prossimo addebito|data del prossimo rinnovo|data prossimo rinnovo
R data prossimo pagamento|addebito automatico il|pagamento automatico il
R ti addebiteremo|le addebiteremo|verrà addebitata|sarà addebitata|verrà prelevato|sarà prelevato
R verrà fatturato|il prossimo importo verrà addebitato il|nuovo periodo dal|prossimo periodo dal
C si intende tacitamente rinnovato|si intende rinnovato|tacitamente rinnovato
C pensiamo noi a rinnovare il tuo abbonamento|pensiamo noi a rinnovare la tua licenza
C pensiamo noi a rinnovare il suo abbonamento|pensiamo noi a rinnovarlo|pensiamo noi a rinnovarla
C pensiamo noi al rinnovo|rinnoviamo il tuo abbonamento|rinnoviamo la tua licenza
C rinnoviamo il suo abbonamento|prosegue automaticamente|continua automaticamente
C si rinnova di anno in anno|si rinnoverà in automatico|si rinnoverà da solo|si rinnoverà da sola
C viene rinnovato in automatico|viene rinnovata in automatico|verrà rinnovato in automatico
C verrà rinnovata in automatico|viene rinnovato ogni anno|viene rinnovata ogni anno
C si prolunga automaticamente|lo rinnoveremo noi|la rinnoveremo noi|verrà tacitamente rinnovato
C sarà tacitamente rinnovato
R lo rinnoveremo noi|la rinnoveremo noi
Z non sarà tacitamente rinnovato|non verrà tacitamente rinnovato|non sarà tacitamente rinnovata
Z non sarà soggetta a rinnovo|non sarà soggetto a rinnovo|non è soggetta a rinnovo
Z non è soggetto a rinnovo|non soggetto a rinnovo|non soggetta a rinnovo|senza rinnovo tacito
Z nessun rinnovo tacito|non è rinnovabile|non rinnovabile|non sarà prorogato|non sarà prorogata
Z non verrà prorogata|non viene prorogato|senza essere prorogato|non si prolunga
Z non verrà prolungato|non si rinnova da solo|non si rinnova da sola|non si rinnova tacitamente
Z non si rinnoverà da solo|non lo rinnoveremo|non la rinnoveremo|non rinnoveremo|non rinnoviamo
Z non lo rinnoviamo|non la rinnoviamo|senza ulteriori rinnovi|senza ulteriore rinnovo
Z nessun ulteriore rinnovo|non rinnovato|non rinnovata|non proseguirà|non continuerà|non prosegue
Z non è previsto un rinnovo|il rinnovo non è previsto|rinnovo non previsto|hai disdetto|ha disdetto
Z è stato già disdetto|disdetto da te|disdetta da te|il rinnovo non avrà luogo
Z non avverrà alcun rinnovo|non seguirà alcun rinnovo
r rinnovo aut|rinnovo autom|rinnovo della licenza|rinnovo del contratto|rinnovo licenza
r rinnovo abbonamento|rinnovo contratto|rinnovo periodico|rinnovo in autom
r tacito rinnovo del contratto|proroga|proroga tacita|rinnovi automatici|fatturazione periodica
r pagamento periodico|addebito periodico|prelievo automatico|auto-renewal
y attivato da te|abilitati|impostato|in funzione
z hai disattivato|ha disattivato|hai disabilitato|hai annullato|hai spento|disattivazione|arrestato
z fermo|fermato|non impostato|non inserita|non abilitati
o dei tuoi|dei suoi|delle tue|delle|sui tuoi|sui suoi
w dei tuoi|dei suoi|delle tue|delle|sui tuoi|sui suoi
P residue|residui|residuo|residua|inutilizzati|inutilizzate|non utilizzati|ancora da assegnare
P da assegnare|c'è ancora posto|ancora posto|ancora spazio|non occupate|non assegnate|sono liberi
P sono libere|sono disponibili|restano liberi|restano libere|ancora libere|ancora libero
P ti rimangono ancora|vacanti
U al sicuro su|già protetti|già protette|già collegati|attivi su|in uso su
U già in uso|impegnate|in utilizzo|installato su|installata su|sono collegati|sono connessi
U sono in uso|protegge ora|sono coperti|agganciati
d licenze utilizzate|licenze in uso|o pc|o iphone|o ipad|o portatili|postazioni di lavoro
d posti dispositivo
H puoi installarlo fino a|installabile fino a|può essere utilizzato su|può essere utilizzata su
H può essere usato su|può essere usata su|utilizzabile con|funziona fino a|ideale per|adatto a
H adatta a|adatto per|adatta per|idoneo per|valevole per|vale su|valida per l'uso su|destinato a
H destinata a
h grazie al piano famiglia di|grazie all'abbonamento di|grazie all'abbonamento famiglia di
h tramite l'abbonamento di|tramite il piano famiglia di|tramite il gruppo famiglia di
h tramite il gruppo familiare di|con l'abbonamento di|nell'abbonamento di|nel piano famiglia di
h nel gruppo di|membro della famiglia di|membro del gruppo di|membro del nucleo familiare di
h parte della famiglia di|fai parte della famiglia di|fa parte della famiglia di|nella famiglia di
h nel gruppo famiglia di|dal gruppo famiglia di|ospite di|sei ospite di|messo a disposizione da
h messa a disposizione da|ti ha aggiunto|ti ha aggiunta|ti ha aggiunto al suo abbonamento
h ti ha aggiunto al suo gruppo|ti ha aggiunto alla sua famiglia|l'ha aggiunta al suo abbonamento
h ti ha ceduto un posto|le ha ceduto un posto|ti ha riservato un posto|ti ha dato un posto
h posto ceduto da|posto offerto da|ceduto da|ceduta da|ti ha incluso nel suo abbonamento
h ti ha inclusa nel suo abbonamento|ti fa usare il suo abbonamento|ti lascia usare|condivide con te
h condivide questo abbonamento con te|condivide la licenza con te|lo condivide con te
h la condivide con te|condiviso in famiglia da|condivisa in famiglia da|abbonamento condiviso da
h licenza condivisa da|abbonamento famiglia di|piano famiglia di
- messo a disposizione da kaspersky|messa a disposizione da kaspersky|piano famiglia di kaspersky
V invito di|ceduto|ceduta
B accettato|accettata
O condiviso con la tua famiglia|condivisa con la tua famiglia|condiviso con la famiglia
O condivisa con la famiglia|condiviso con altri|condivisa con altri|condiviso con i tuoi familiari
O condivisa con i tuoi familiari|condiviso con la sua famiglia|condivisa con la sua famiglia
O condiviso con altre persone|condivisa con altre persone|lo condividi|la condividi
O condiviso dal tuo account|condivisa dal tuo account|è tuo|è tua
b dovuto bloccare la tua licenza|dovuto bloccare il tuo abbonamento|dovuto bloccare la licenza
b dovuto bloccare l'abbonamento|in lista nera|nella lista nera|inserito nella lista nera
b inserita nella lista nera|blocco per|ha inibito l'utilizzo|ha inibito l'uso|utilizzo inibito
b uso inibito|abbiamo bloccato|abbiamo bloccato la tua licenza|abbiamo bloccato il tuo abbonamento
b utilizzo bloccato|uso vietato|utilizzo vietato|accesso interdetto
b bloccata dal produttore|revocata dal produttore|revocato dal produttore|blocco della licenza
b blocco dell'abbonamento|interdetto|interdetta|inibito|inibita
u risulta momentaneamente sospeso|temporaneamente fermo|temporaneamente in pausa
u provvisoriamente interrotto|momentaneamente interrotto|momentaneamente in pausa
u momentaneamente disattivato|hai messo in pausa|ha messo in pausa|hai sospeso|ha sospeso|pausa
u sospensione in corso|in stand-by|in standby|sospeso fino a nuovo avviso
u sospesa fino a nuovo avviso|in attesa di ripresa|temporaneamente inattivo
u temporaneamente inattiva|temporaneamente congelato|temporaneamente congelata
f protezione di base gratuita|completamente gratuito|completamente gratuita|interamente gratuito
f del tutto gratuito|del tutto gratuita|non spendi nulla|non spendi niente|non spende nulla
f senza pagare nulla|zero euro|senza alcun costo|senza alcuna spesa|senza nessun costo|a zero spese
f nessun costo|edizione gratuita|piano gratuito|licenza gratuita|abbonamento gratuito
f non le costa nulla|non devi pagare nulla|non deve pagare nulla|nulla da pagare|niente da pagare
f non paga niente
t abbonamento di test|versione di test|periodo di test|fase di test|test|in fase di test
t in valutazione|periodo di valutazione|licenza di valutazione|fase di valutazione
t modalità di prova|modalità prova|licenza demo|per provare|versione dimostrativa gratuita
t licenza dimostrativa|piano di prova|stai usando la versione di prova|abbonamento prova
t periodo prova
J tacito|tacitamente
- dispositivi disponibili ne|dispositivi disponibili hai|dispositivi disponibili usi
- dispositivi disponibili utilizzi|dispositivi disponibili stai|posti disponibili ne
- posti disponibili usi|termine di attivazione scaduto|termine di attivazione superato
O ceduto da te|ceduta da te|posto ceduto da te|posto offerto da te|messo a disposizione da te
O messa a disposizione da te|ceduto da lei|accesso concesso da te|accesso condiviso da te
O in condivisione da te|messo in condivisione da te
- prezzo è bloccato|tariffa bloccata|canone bloccato
h te lo ha condiviso|te la ha condivisa|te l'ha condivisa|te l'ha condiviso
P posto per|c'è posto per|hai posto per|spazio per|c'è spazio per|hai spazio per|ancora posto per
P ancora spazio per|da proteggere|da aggiungere|da collegare|puoi aggiungere|può aggiungere
P a disposizione|avanza|ne avanza|ne avanzano|puoi proteggere ancora|puoi collegare ancora
P puoi aggiungere ancora|può proteggere ancora|puoi proteggerne ancora|puoi aggiungerne ancora
P ne hai ancora|hai ancora|ha ancora|ne ha ancora
l a disposizione
w per restare protetto|per restare protetta|per rimanere protetto|per rimanere protetta
w per restare al sicuro|per continuare a essere protetto|devi rinnovare tu|devi rinnovarlo tu
w devi rinnovarla tu|devi rinnovare manualmente|dovrai rinnovare tu|dovrai rinnovarlo tu
w pochi giorni|mancano pochi giorni|mancano pochi giorni alla scadenza|tra pochi giorni
w fra pochi giorni|ti scriveremo qualche giorno prima per ricordartelo
w ti scriveremo qualche giorno prima|ti avviseremo qualche giorno prima|ti avviseremo per tempo
w ti avviseremo via e-mail|ti avvisiamo qualche giorno prima|ti ricorderemo per tempo
w qualche giorno prima|per tempo|da allora i tuoi dispositivi sono scoperti
w i tuoi dispositivi sono scoperti|i tuoi dispositivi non sono più protetti
w i tuoi dispositivi sono senza protezione|i suoi dispositivi non sono più protetti
w il pagamento è andato a buon fine|pagamento andato a buon fine|così non devi pagare nulla
w perciò non devi pagare nulla|quindi non devi pagare nulla|e non devi pagare nulla
w tu non devi pagare nulla|tu non paghi nulla|così non paghi nulla|perciò non paghi nulla|per sempre
w tutto|perciò|decidi tu|decidi tu se restare|decidi tu se continuare|deciderai tu|sta a te decidere
w poi decidi tu|quando vuoi|quando preferisci|in qualsiasi momento|in qualunque momento
w nel frattempo|fino ad allora|da allora|buone notizie|congratulazioni|complimenti|ciao
w ti ricordiamo che|le ricordiamo che|la informiamo che|ti informiamo che|gentile cliente
w come richiesto|come da te richiesto|come da lei richiesto|come hai chiesto|come ci hai chiesto
w su tua richiesta|su sua richiesta|su richiesta del cliente|su richiesta del titolare
w a tua richiesta|con la solita carta|con la tua carta|con la carta salvata|con la carta registrata
w sulla solita carta|con il tuo metodo di pagamento|con il metodo di pagamento salvato|ci manchi
w ci dispiace
t stai provando gratis
w nessun addebito|nessun altro addebito|ti avviseremo prima|ti scriveremo prima|ti avvisiamo prima
w riceverai un'e-mail prima
- nessun addebito fino|nessun addebito prima|ti avviseremo prima del|ti scriveremo prima del
- ti avvisiamo prima del|riceverai un'e-mail prima del|non ti verrà addebitato nulla fino
- non verrà addebitato nulla fino|non ti addebiteremo altro fino|non le verrà addebitato nulla fino
d dispositivi assicurati|dispositivi coperti
L hai ancora|ha ancora
R primo addebito|primo pagamento|prima rata|prima fattura|prima fatturazione|prima mensilità
s polizza
w ma|però|anche se|tuttavia|pertanto|purtroppo per te|ci spiace|attenzione|importante|avviso
w manca poco|manca pochissimo|tra poco|fra poco|pochi giorni ancora
w ricordati di rinnovarlo|ricordati di rinnovarla|ricordati di rinnovare
w non dimenticare di rinnovarlo|non dimenticare di rinnovarla|non dimenticare di rinnovare
w si ricordi di rinnovarlo|per non perdere la protezione|per non restare senza protezione
w per non rimanere scoperto|per continuare a usarlo|per continuare a usarla|per tornare al sicuro
w per tornare protetto|il prima possibile|al più presto|prima possibile|prima di quella data
w prima di quel giorno|prima della scadenza|prima che scada|dopo quella data|da quella data
w da quel giorno|da quel momento|a partire da quella data|fino a quella data|fino a quel giorno
w da lì in poi|dopo tale data
w perderai la protezione|perderà la protezione|resterai senza protezione|rimarrai senza protezione
w resterà senza protezione|i tuoi dispositivi resteranno senza protezione
w i tuoi dispositivi rimarranno scoperti|i tuoi dispositivi non saranno più protetti
w non sarai più protetto|non sarà più protetto|sei senza protezione|sei rimasto senza protezione
w non ricevi più aggiornamenti|non riceve più aggiornamenti
w i tuoi dispositivi non ricevono più aggiornamenti|senza aggiornamenti|smetterà di funzionare
w non serve fare nulla|non serve fare niente|non è necessario fare nulla
w non c'è bisogno di fare nulla|non devi fare altro|non devi fare niente altro
w tu non devi fare nulla|pensiamo a tutto noi|a tutto pensiamo noi|facciamo tutto noi
w ce ne occupiamo noi|ci occupiamo di tutto noi|nulla cambia|non cambia nulla|tutto resta com'è
w continuerai a essere protetto|continui a essere protetto|resterai protetto|resti protetto
w rimani protetto|resterai al sicuro|stai tranquillo|stia tranquillo|puoi stare tranquillo
w dormi sonni tranquilli
w contattaci|contatta l'assistenza|contatta il supporto|contatti l'assistenza
w contatta il servizio clienti|contatta il nostro supporto|scrivici|ci scriva|chiamaci
w rivolgiti all'assistenza|si rivolga all'assistenza|ti aspettiamo|ti aspetta
w salvo tua disdetta anticipata|se non fai nulla|salvo diversa comunicazione
w senza impegno|senza vincoli|senza carta|senza carta di credito|nessuna carta richiesta
w senza scadenza|non ha scadenza|non scade mai|non scade
w perché il pagamento non è andato a buon fine|per un pagamento non riuscito
w per un pagamento rifiutato|per un problema di pagamento|per problemi di pagamento|per insoluto
w per morosità|per fattura non pagata|per fatture non pagate|per attività sospetta
w per uso non autorizzato|per utilizzo non autorizzato|per uso illecito
w per rivendita non autorizzata|durante le vacanze|per le vacanze|per ferie|per scelta tua
w per tua scelta|per precauzione
w per altri 12 mesi|per altri dodici mesi|per un anno ancora|per un altro mese ancora|un altro anno
w un altro mese|allo stesso prezzo|paga lui|paga lei|ci pensa lui|ci pensa lei|a pagare è lui
w a pagare è lei
E arriverà al termine|arriverà al termine il|giungerà al termine|sarai coperto fino al
E resti protetto fino al|resterai protetto fino al|rimani protetto fino al|rimarrai protetto fino al
E continui a essere protetto fino al|sei coperta fino al|i tuoi dispositivi sono protetti fino al
E i tuoi dispositivi resteranno protetti fino al|puoi goderti la protezione fino al
E avrai accesso fino al|hai accesso fino al|conservi l'accesso fino al|mantieni l'accesso fino al
E manterrai l'accesso fino al|continuerai ad avere accesso fino al|ti proteggerà fino al
E durerà fino al|varrà fino al|sarà attivo fino al|sarà attiva fino al|sarà valido fino al
E sarà valida fino al|sarà in vigore fino al|è in vigore fino al|è attivo fino al|è attiva fino al
E è in corso fino al|fine copertura|fine protezione|fine periodo|fine contratto il
E fine della copertura|data fine|data di fine contratto|in corso di validità fino al|si concluderà
E cesserà di essere valido il|cesserà di essere valida il
X hai perso la protezione|hai perso la protezione il|ha smesso di funzionare
X ha smesso di funzionare il|ha smesso di essere attivo|non è più in vigore dal|è scaduto dal
X è scaduta dal|sei rimasto senza protezione dal|ormai scaduto|ormai scaduta|è già scaduto
X è già scaduta
n non lo hai ancora attivato|non la hai ancora attivata|non hai ancora attivato la licenza
n non hai ancora attivato l'abbonamento|pronto per l'uso|pronta per l'uso|pronto all'uso
n pronta all'uso|pronta da usare|pronto da usare|codice non ancora usato|chiave non utilizzata
n chiave non attivata|chiave non ancora attivata|non riscattato|non ancora riscattato
n inizierà con l'attivazione|inizia con l'attivazione|inizierà dal momento dell'attivazione
n partirà con l'attivazione|parte con l'attivazione|partirà dal giorno dell'attivazione
n partirà quando lo attiverai|partirà quando la attiverai|inizierà quando lo attiverai
n inizierà quando la attiverai|comincerà con l'attivazione
A deve ancora attivarlo|deve ancora attivarla|manca solo l'attivazione
A manca solo un passo attiva la licenza|hai tempo fino al § per attivarlo
A hai tempo fino al § per attivarla|hai tempo fino al § per attivare
A ha tempo fino al § per attivarlo|ha tempo fino al § per attivarla|hai fino al § per attivarlo
A hai fino al § per attivarla|puoi attivarlo fino al|puoi attivarla fino al|può attivarlo fino al
A può attivarla fino al|puoi attivarlo entro il|puoi attivarla entro il|lo attivi entro il
A la attivi entro il|dev'essere attivato entro il|termine per attivarlo|data limite di attivazione
A data limite per l'attivazione|ultimo giorno per attivarlo|ultimo giorno per attivarla
A ultimo giorno per l'attivazione|ricordati di attivarlo|ricordati di attivarla
R rinnoveremo il tuo piano|rinnoviamo il tuo piano|rinnoviamo noi il tuo abbonamento
R rinnoviamo noi la tua licenza|te lo rinnoviamo|te lo rinnoviamo noi|te la rinnoviamo
R ti sarà addebitato|ti addebiteremo il prossimo anno|addebiteremo la tua carta
R addebiteremo sulla tua carta|la tua carta verrà addebitata|prossimo prelievo il
R il prossimo rinnovo è il|il prossimo rinnovo è previsto il|il prossimo rinnovo avverrà il
R prossimo rinnovo avverrà|si rinnoverà automaticamente il|rinnovo automatico previsto il
R rinnovo automatico previsto per il|rinnovo automatico previsto|rinnovo fissato per il
R rinnovo programmato il
C te lo rinnoviamo noi|rinnoviamo noi il tuo abbonamento|rinnoviamo noi la tua licenza
Z non si rinnoverà da sola|hai annullato l'abbonamento|hai disdetto l'abbonamento
Z hai disdetto il rinnovo|hai annullato il rinnovo|ha disdetto l'abbonamento|ha annullato il rinnovo
Z disdetta programmata|disdetta richiesta|disdetta registrata|disdetta confermata|disdetta inviata
Z annullamento programmato|cancellazione programmata|niente rinnovo automatico
Z non ci sarà nessun rinnovo
z hai tolto|hai disinserito|risulta disattivato|è stato disattivato|è stato disabilitato|è spento
h ti ha aggiunto al suo piano|ti ha aggiunta al suo piano|ti ha aggiunto al suo piano famiglia
h l'ha aggiunta al suo piano|ti ha inserito nel suo piano|ti ha inserito nel suo abbonamento
h ti ha inserita nel suo abbonamento|ti ha incluso nel suo piano|ti ha inclusa nel suo piano
h ti ha incluso nel suo piano famiglia|ha condiviso con te|ha condiviso con te il suo abbonamento
h ha condiviso con te questo abbonamento|ha condiviso con te la sua licenza
h condivide con te il suo abbonamento|condivide con te il suo piano|condivide con te la sua licenza
h condivide il suo abbonamento con te|condivide il suo piano con te|condivide la sua licenza con te
h l'ha condiviso con te|l'ha condivisa con te|te lo condivide|te la condivide
h fai parte del piano famiglia di|fa parte del piano famiglia di|sei nel piano famiglia di
h sei nel gruppo famiglia di|membro del piano famiglia di|usi il piano famiglia di
h usi l'abbonamento famiglia di|stai usando il piano famiglia di
- fai parte del piano famiglia di kaspersky|sei nel piano famiglia di kaspersky
- membro del piano famiglia di kaspersky
b abbiamo dovuto bloccare|siamo stati costretti a bloccare|risulta bloccata|risulta bloccato
b bloccato dal|bloccata dal|è bloccata dal|chiave bloccata|chiave revocata
u abbiamo sospeso|abbiamo dovuto sospendere|abbiamo messo in pausa|è stato sospeso|è stata sospesa
u è sospeso|è sospesa|è in pausa|sospeso dal|sospesa dal|in pausa dal|è in pausa dal|è sospeso dal
u è sospesa dal|lo hai messo in pausa|l'hai messo in pausa|l'hai sospeso|messo in pausa da te
u sospeso su richiesta|sospensione su richiesta
f gratis per sempre|è gratis|sempre gratuito|sempre gratuita
t stai provando tutto gratis|prova di 30 giorni|prova gratuita in corso|periodo di prova gratuito
t il tuo periodo di prova|la tua prova gratuita|in periodo di prova|in prova gratuita
P c'è ancora spazio per|hai ancora posto per|hai ancora spazio per|puoi ancora aggiungere
P puoi ancora proteggere|puoi ancora proteggerne|puoi ancora aggiungerne|può ancora aggiungere
P può ancora proteggere|ne resta|ne rimane|ne rimangono|te ne restano|te ne rimangono|te ne resta
P ti resta|ti rimane|non protetti|non usati|non usate|non ancora usati|non ancora usate
P non ancora utilizzati|non collegati|da utilizzare|ancora da usare su|ancora da proteggere
P ancora da installare
U ne usi|ne stai usando|ne utilizzi|ne proteggi|hai collegato|hai protetto|hai installato|hai usato
U hai utilizzato|hai occupato|già usati|già usate|già utilizzati|già utilizzate|già installato su
U già installati|già attivo su|già occupati|già collegate|consumate|consumati|assegnate|associate
U abbinate|registrate|attivi al momento|attivi ora|attivo al momento su|lo usi su|la usi su
U è installato su|è installata su|è attivo al momento su
K proteggi fino a|puoi proteggere fino a|puoi usarlo su un massimo di
K puoi installarlo su un massimo di|copre fino a|copre al massimo|consente|consente fino a|permette
K permette di proteggere fino a
d dispositivi previsti
- il pagamento è andato a buon fine il|pagamento andato a buon fine il
- per restare protetto fino|per restare protetta fino|per rimanere protetto fino
- per restare al sicuro fino|così non devi pagare nulla fino|perciò non devi pagare nulla fino
- quindi non devi pagare nulla fino|tu non devi pagare nulla fino|e non devi pagare nulla fino
- tu non paghi nulla fino|così non paghi nulla fino
7 protegge|proteggete
- terminerebbe|terminava|finirebbe|finiva|rinnoverebbe|rinnovava|si rinnovava|si rinnoverebbe|cesserebbe|cessava|concluderebbe|concludeva
K copriva|copre
w date
K può usarlo su|puoi usarlo su|si può usare su|può usarla su|puoi usarla su|può installarlo su|puoi installarlo su
U ne sta usando|ne usa|ne sta utilizzando|ne stai utilizzando
E goditi la protezione fino|goditi la protezione fino al|goditi la protezione fino a
E goditi la tua protezione fino|goditi la tua protezione fino al|goditi la tua protezione fino a
E goditi il tuo piano fino|goditi il tuo piano fino al|goditi il tuo piano fino a
E ti godi la protezione fino|ti godi la protezione fino al|ti godi la protezione fino a|arriva fino
E arriva fino al|arriva fino a|arriverà fino|arriverà fino al|arriverà fino a
E puoi stare tranquillo fino|puoi stare tranquillo fino al|puoi stare tranquilla fino
E puoi stare tranquilla fino al|ci prendiamo cura di te fino|ci prendiamo cura di te fino al
E siamo con te fino|siamo con te fino al|ti accompagna fino|ti accompagniamo fino
E ti accompagniamo fino al|tutto tuo fino|tutto tuo fino al|senza pensieri fino
E senza pensieri fino al
E termina il § rinnova ora|termina il § rinnova adesso|termina il § rinnova subito
E termina il § rinnovalo ora|termina il § rinnovalo|scade il § rinnova ora|scade il § rinnova adesso
E scade il § rinnova subito|scade il § rinnovalo ora|scade il § rinnovalo|finisce il § rinnova ora
E finisce il § rinnova adesso|finisce il § rinnova subito|finisce il § rinnovalo ora
E finisce il § rinnovalo
X la tua protezione si è fermata|la tua protezione si è fermata il|la protezione si è fermata il
X ci siamo salutati il|si è fermata la protezione
R prossimo pagamento parte|prossimo pagamento partirà|prossimo addebito parte
R prossimo addebito partirà|prossimo pagamento verrà effettuato|prossimo addebito verrà effettuato
R prossimo pagamento sarà effettuato|ci occupiamo del rinnovo|al rinnovo pensiamo noi
R rinnovo è automatico|si rinnova da sé|si rinnoverà da sé|rinnovo avviene in automatico
R rinnovo avviene automaticamente
C rinnovo è automatico|si rinnova da sé|si rinnoverà da sé|rinnovo avviene in automatico
C rinnovo avviene automaticamente
w riattivalo|riattivala|riattivalo quando vuoi|riattivalo e non ci pensi più|puoi riattivarlo
w puoi riattivarlo quando vuoi|tutto pronto|è tutto pronto|è già tutto pronto|tutte le funzioni
w tutte le funzionalità|per usarlo|per usarla|non ti chiediamo nessuna carta
w non ti chiediamo alcuna carta|e resterà gratuita|e resta gratuita|e resterà gratuito
w e resta gratuito|e lo resterà
n non è ancora iniziato|non è ancora iniziata|non è ancora partito|non è ancora partita
n pronto per iniziare|pronta per iniziare|pronto a partire|pronta a partire|pronto per partire
n non hai ancora iniziato a usare|non hai ancora iniziato a usarlo|non hai ancora iniziato a usarla
n non hai ancora cominciato a usare|non l'hai ancora usato|non l'hai ancora usata
n non lo hai ancora usato|non l'hai ancora avviato
n partono dal momento in cui attivi|partono quando attivi|partono quando lo attivi
n partono quando la attivi|partono dall'attivazione|partono il giorno dell'attivazione
n partono al momento dell'attivazione|partono dal giorno dell'attivazione|partono con l'attivazione
n iniziano dal momento in cui attivi|iniziano quando attivi|iniziano quando lo attivi
n iniziano quando la attivi|iniziano dall'attivazione|iniziano il giorno dell'attivazione
n iniziano al momento dell'attivazione|iniziano dal giorno dell'attivazione
n iniziano con l'attivazione|cominciano dal momento in cui attivi|cominciano quando attivi
n cominciano quando lo attivi|cominciano quando la attivi|cominciano dall'attivazione
n cominciano il giorno dell'attivazione|cominciano al momento dell'attivazione
n cominciano dal giorno dell'attivazione|cominciano con l'attivazione
n parte dal momento in cui attivi|parte quando attivi|parte quando lo attivi|parte quando la attivi
n parte dall'attivazione|parte il giorno dell'attivazione|parte al momento dell'attivazione
n parte dal giorno dell'attivazione|inizia dal momento in cui attivi|inizia quando attivi
n inizia quando lo attivi|inizia quando la attivi|inizia dall'attivazione
n inizia il giorno dell'attivazione|inizia al momento dell'attivazione
n inizia dal giorno dell'attivazione
A attiva il tuo piano entro|attiva il tuo piano entro il|attiva il tuo piano prima del
A attiva il tuo abbonamento entro|attiva il tuo abbonamento prima del|attiva il tuo codice entro
A attiva il tuo codice entro il|attiva il tuo codice prima del|attiva il piano entro
A attiva il piano entro il|attiva il piano prima del|attiva il abbonamento entro
A attiva il abbonamento entro il|attiva il abbonamento prima del|attiva il codice entro
A attiva il codice prima del|attiva la tua licenza entro|attiva la tua licenza prima del
A attiva la tua sottoscrizione entro|attiva la tua sottoscrizione entro il
A attiva la tua sottoscrizione prima del|attiva la licenza entro|attiva la licenza prima del
A attiva la sottoscrizione entro|attiva la sottoscrizione entro il
A attiva la sottoscrizione prima del|attiva l'abbonamento entro|attiva l'abbonamento prima del
h ti presta un posto|ti ha prestato un posto|fai parte del piano di|fa parte del piano di
h membro del piano di|sei membro del piano di|ti fa usare il suo piano|ti lascia usare il suo piano
h ti lascia usare il suo abbonamento|ti ha fatto posto nel suo piano
- fai parte del piano di kaspersky|fa parte del piano di kaspersky|membro del piano di kaspersky
- sei membro del piano di kaspersky|fa parte del piano di protezione
w il pagamento non è riuscito|il pagamento è stato rifiutato|il pagamento è fallito
w il pagamento non è stato completato|il tuo pagamento non è riuscito
w il tuo pagamento è stato rifiutato|il tuo pagamento è fallito
w il tuo pagamento non è stato completato|il suo pagamento non è riuscito
w il suo pagamento è stato rifiutato|il suo pagamento è fallito
w il suo pagamento non è stato completato|l'ultimo pagamento non è riuscito
w l'ultimo pagamento è stato rifiutato|l'ultimo pagamento è fallito
w l'ultimo pagamento non è stato completato
- il pagamento non è riuscito il|il pagamento è stato rifiutato il|il pagamento è fallito il
- il pagamento non è stato completato il|il tuo pagamento non è riuscito il
- il tuo pagamento è stato rifiutato il|il tuo pagamento è fallito il
- il tuo pagamento non è stato completato il|il suo pagamento non è riuscito il
- il suo pagamento è stato rifiutato il|il suo pagamento è fallito il
- il suo pagamento non è stato completato il|l'ultimo pagamento non è riuscito il
- l'ultimo pagamento è stato rifiutato il|l'ultimo pagamento è fallito il
- l'ultimo pagamento non è stato completato il
b accesso è stato bloccato|il tuo accesso è stato bloccato|accesso bloccato per
t lo provi gratis|la provi gratis|provi tutto gratis|stai provando tutto|lo stai provando gratis
H la prova vale per|la prova è valida per|la prova copre|ti basta per|basta per
U ne hai collegati|ne hai protetti|ne hai usati|ne hai installati|ne hai attivati|ne hai collegato
U hai già collegato|ne hai già collegati|ne hai già protetti
P posto per altri|posto per altre|posto per un altro|posto per ancora|spazio per altri
P spazio per altre|spazio per un altro|spazio per ancora|hai posto per altri|hai posto per altre
P hai posto per un altro|hai posto per ancora|hai spazio per altri|hai spazio per altre
P hai spazio per un altro|hai spazio per ancora|c'è posto per altri|c'è posto per altre
P c'è posto per un altro|c'è posto per ancora|c'è spazio per altri|c'è spazio per altre
P c'è spazio per un altro|c'è spazio per ancora
d dispositivi in più|dispositivo in più
P dispositivi in più|dispositivo in più
l posto per|c'è posto per|hai posto per|spazio per|c'è spazio per|hai spazio per|puoi aggiungere
l può aggiungere
E puoi contare su di noi fino|puoi contare su di noi fino al|può contare su di noi fino
E può contare su di noi fino al|sta per terminare|sta per scadere|sta per finire|sta per concludersi
E dopo il § i tuoi dispositivi non saranno più protetti|dopo il § non sarai più protetto
E dopo il § resterai senza protezione
R pagherai|prossima fattura arriva|prossima fattura arriverà
Z hai scelto di non rinnovare|hai scelto di non rinnovarlo|hai scelto di non rinnovarla
Z hai deciso di non rinnovare|hai deciso di non rinnovarlo|hai deciso di non rinnovarla
Z ha scelto di non rinnovare|ha scelto di non rinnovarlo|ha scelto di non rinnovarla
U usano|utilizzano|usano questa licenza
h usi questo abbonamento grazie a|usi questo abbonamento grazie ad|usi questo piano grazie a
h usi questo piano grazie ad|hai accesso grazie a|hai accesso grazie ad
n acquistata ma non ancora attivata|acquistata ma non attivata|acquistata ma ancora da attivare
n comprata ma non ancora attivata|comprata ma non attivata|comprata ma ancora da attivare
n acquistato ma non ancora attivato|acquistato ma non attivato|acquistato ma ancora da attivare
n comprato ma non ancora attivato|comprato ma non attivato|comprato ma ancora da attivare
A devi solo attivarla entro|devi solo attivarla entro il|devi solo attivarla prima del
A devi solo attivarlo entro|devi solo attivarlo entro il|devi solo attivarlo prima del
A basta attivarla entro|basta attivarla entro il|basta attivarla prima del|basta attivarlo entro
A basta attivarlo entro il|basta attivarlo prima del|ti basta attivarla entro
A ti basta attivarla entro il|ti basta attivarla prima del|ti basta attivarlo entro
A ti basta attivarlo entro il|ti basta attivarlo prima del|si può attivare fino al
A si può attivare entro il|si può attivare entro
w l'essenziale|costa|costerà|va tutto bene|in due minuti|in pochi minuti|in un minuto|in un clic
w bastano due minuti|bastano due minuti per ripartire|bastano pochi minuti|torna quando vuoi
w torna con noi|torna da noi|ti aspettiamo a braccia aperte
q prova tutto gratis|prova tutto|prova gratis tutto|provala
- sarà sospeso|sarà sospesa|sarà bloccato|sarà bloccata|sarà messo in pausa|sarà messa in pausa
- sarà interrotto|sarà interrotta|verrà sospeso|verrà sospesa|verrà bloccato|verrà bloccata
- verrà messo in pausa|verrà messa in pausa|verrà interrotto|verrà interrotta
E sarà terminato|sarà terminata|sarà concluso|sarà conclusa|sarà cessato|sarà cessata
E verrà terminato|verrà terminata|verrà concluso|verrà conclusa|verrà cessato|verrà cessata
E sarà scaduto|sarà scaduta
- attiva la licenza|attiva la sottoscrizione|attiva la tua licenza|attiva la tua sottoscrizione
- attiva il piano|attiva il abbonamento|attiva il codice|attiva il tuo piano
- attiva il tuo abbonamento|attiva il tuo codice|attiva l'abbonamento|attivarla|attivarlo|attivarli
A attiva la licenza per iniziare|attiva la licenza per cominciare|attiva la tua licenza per iniziare
A attiva la tua licenza per cominciare|attiva il tuo piano per iniziare
A attiva il tuo piano per cominciare|attiva il piano per iniziare|attiva il piano per cominciare
b è stata revocata|licenza è stata revocata|revocata
n il codice di attivazione non è ancora stato usato
n il codice di attivazione non è ancora stato utilizzato
n il codice di attivazione non è stato ancora usato
n il codice di attivazione non è ancora stato inserito
n il tuo codice di attivazione non è ancora stato usato
n il tuo codice di attivazione non è ancora stato utilizzato
n il tuo codice di attivazione non è stato ancora usato
n il tuo codice di attivazione non è ancora stato inserito
w sua
- attivalo|attivala|attivali
E buono fino al|buona fino al|continua a funzionare fino al|continuerà a funzionare fino al
E funziona fino al
E funzionerà fino al|operativo fino al|operativa fino al|a tua disposizione fino al
E a sua disposizione fino al
E a vostra disposizione fino al|ne hai diritto fino al|copertura garantita fino al
E protezione garantita fino al
E protezione assicurata fino al|copertura assicurata fino al|accesso garantito fino al
E si può usare fino al
E può essere usato fino al|può essere usata fino al|può essere utilizzato fino al
E può essere utilizzata fino al
E fine del periodo pagato|si ferma il|si fermerà il|si interrompe il|si interromperà il
E saldato fino al|saldata fino al
E saldato fino|in buone mani fino al|proteggiamo i tuoi dispositivi fino al
E protegge i tuoi dispositivi fino al
E protegge tutti i tuoi dispositivi fino al|protegge i suoi dispositivi fino al
E protegge la tua famiglia fino al
E resta attivo sino al|resta attiva sino al|resta attivo sino
E rimarrà attivo fino al
E rimarrà attiva fino al|rimarrà valido fino al|rimarrà valida fino al|resterà attivo sino al
E rimane attivo sino al|resta valido sino al|è tuo fino al|è tua fino al|è suo fino al|tuo fino al
E tua fino al
E il posto è tuo fino al|prolungato fino al|prolungata fino al|prorogato fino al|prorogata fino al
E esteso fino al|estesa fino al
E rinnovato fino al|rinnovata fino al|fino alla fine del|fino alla fine del giorno
E cesserà di funzionare|cesserà di funzionare il
E cessa di funzionare il|sarai al sicuro fino al|sei al sicuro fino al
E serve fino al|servirà fino al|ti servirà fino al
E puoi usufruirne fino al|potrai usufruirne fino al|l'hai pagato fino al|lo hai fino al
E ce l'hai fino al
E continuerà fino al|proseguirà fino al|va avanti fino al|andrà avanti fino al
E ultimo giorno coperto|ultimo giorno incluso|ultimo giorno compreso|ultima data di validità
E fine prevista
E fine prevista il
E è utilizzabile solo fino al|utilizzabile solo fino al|valido solo fino al
E attivo solo fino al
E sarete protetti fino al|ti proteggiamo fino al
E ti proteggeremo fino al|giorno di scadenza|giorno della scadenza
w a mezzanotte|mezzanotte|protezione dei tuoi dispositivi|protezione dei suoi dispositivi
w protezione di tutti i tuoi dispositivi
w protezione della tua famiglia|in buone mani|sei in buone mani|tutta la famiglia|al più tardi
w saldato
X si è chiuso|si è chiusa|si è chiuso il|si è chiusa il|chiuso il|chiusa il|si è interrotta
X si è interrotto|si è interrotta il
X si è interrotto il|copertura si è interrotta|protezione si è interrotta|si è fermata|si è fermato
X si è fermata il|si è fermato il
X non sei più coperto dal|non sei più coperta dal|non è più protetto dal
X senza protezione dal|senza copertura dal|i tuoi dispositivi non sono più protetti dal
X non sono più protetti dal
X non funziona più dal|ha smesso di proteggerti il|era fino al
X accesso è terminato|accesso è terminato il|accesso è scaduto|accesso è scaduto il
X accesso è finito|accesso è finito il
X è stato valido fino al|è stata valida fino al|è stato attivo fino al|è stata attiva fino al
X è rimasto attivo fino al
X è rimasta attiva fino al|oltre la scadenza|scadenza superata|scadenza passata|periodo terminato
X periodo scaduto
X periodo concluso|ha cessato di funzionare|ha cessato di funzionare il
X ha cessato di proteggerti il
X è giunto al termine il|è giunta al termine il
X ti ha protetto fino al|ti proteggeva fino al|proteggeva fino al|non ti protegge più dal
X non è più utilizzabile dal
X concluso dal|conclusa dal|chiuso dal|finito dal|finita dal
- non si è interrotta|non si è interrotto|non si è fermata
- pagamento si è interrotto|non si è chiuso
R si prolunga|si prolunga il|faremo l'addebito|faremo l'addebito il|sarà fatturato
R sarà fatturato il|verrà fatturato il
R sarà pagato automaticamente|sarà pagato automaticamente il|verrà pagato automaticamente
R verrà pagato automaticamente il
R riparte per un anno il|ripartirà per un anno il|ci occupiamo noi del rinnovo
R ci occupiamo noi del rinnovo il
R prossima ricarica automatica|prelievo previsto|prelievo previsto il
R addebito previsto il|addebito previsto per il
R rinnovo programmato per il
R verrà addebitato di nuovo il|ti addebiteremo il|addebiteremo di nuovo il
R si rinnova ancora il|prossima quota annuale|proseguirà automaticamente il|lo rinnoviamo per te
R lo rinnoviamo per te il|la rinnoviamo per te|sarà esteso automaticamente il
R verrà esteso automaticamente il
R verrà prolungato il|sarà prolungato il|verrà prolungata|sarà prolungata
C ci occupiamo noi del rinnovo|al rinnovo pensiamo noi|ci occupiamo del rinnovo
C lo rinnoviamo per te
C la rinnoviamo per te|proseguirà automaticamente
Z allo scadere non si rinnoverà da solo|nessun addebito previsto|nessun addebito futuro
Z nessun prossimo pagamento
Z nessun pagamento previsto|nessun prossimo addebito|niente più addebiti|niente più pagamenti
Z non ci saranno altri addebiti
Z non ci saranno altri pagamenti|nessun altro addebito|nessun altro pagamento
Z nessun addebito automatico
Z poi nessun addebito automatico|senza addebito automatico|senza addebiti automatici
Z abbonamento annullato
Z abbonamento disdetto|disdetta ricevuta|annullamento confermato|si rinnova manualmente
Z da rinnovare manualmente|da rinnovare a mano|niente rinnovo
Z non verrà prolungata|non sarà prolungato|non verrà più addebitato nulla
Z non ti verrà addebitato altro
Z nessun addebito in programma|nessun pagamento in programma|senza altri addebiti
Z senza rinnovo previsto|non si rinnova da sé|alla scadenza non si rinnova
Z alla scadenza non si rinnoverà
- nessun addebito previsto fino|nessun addebito previsto prima|nessun pagamento previsto fino
- nessun pagamento previsto prima
- nessun addebito automatico fino|nessun addebito automatico prima|nessun altro addebito fino
- nessun altro addebito prima
- senza addebito automatico fino|nessun addebito previsto il|nessun pagamento previsto il
- prezzo serve|prezzo rimane|prezzo buono
- siamo a tua disposizione|siamo a sua disposizione|siamo a vostra disposizione
- restiamo a tua disposizione|restiamo a disposizione
U presi|preso|configurati|configurato|configurata|erano collegati|erano protetti|erano connessi
U erano installati
U era collegato|era protetto|erano in uso|installato da te su
U l'hai installato su
U ce l'hai su
K capienza|capacità|puoi proteggere|può proteggere|si installa su|serve per|era per|erano per
K provalo su|acquistato per|acquistata per
K licenza da|proteggerà|può essere installato su
n nuovo da attivare|non partito|non ancora partito|non è partito|da iniziare
n a un passo dall'attivazione|codice inutilizzato
n codice da inserire|codice non inserito|codice non ancora inserito|codice da usare
n codice da riscattare|aspetta la tua attivazione
n attende la tua attivazione|i dodici mesi partono dall'attivazione
n parte al primo utilizzo|parte dal primo utilizzo|partono dal primo utilizzo
n inizia dal primo utilizzo|iniziano dal primo utilizzo
n inizia al primo utilizzo|iniziano al primo utilizzo|l'anno parte dall'attivazione
n iniziano con il primo utilizzo|inizia con il primo utilizzo|decorre dall'attivazione
n decorrono dall'attivazione
n in attesa del primo utilizzo|mai messo in funzione|non ancora messo in funzione
n il periodo non è iniziato
n il conteggio parte dall'attivazione|il conto alla rovescia non è iniziato|deve ancora partire
n deve ancora iniziare
n ancora da iniziare
A attivalo per iniziare|attivala per iniziare|attivalo per cominciare|usalo entro il|usala entro il
A usalo entro|devi attivarlo entro il
A devi attivarlo entro|devi attivarla entro il|non dimenticare di attivarlo entro il
A riscattalo entro il
A riscattalo entro|riscattala entro il|scade il § se non lo attivi|scade il § se non viene attivato
A scade il § se non la attivi
A inseriscilo entro il|inserisci il codice entro il
A inserire entro il|avviare entro il|da avviare entro il|da inserire entro il|avvialo entro il
A attivalo al più tardi il
h da parte di|ti ha invitato|ti ha invitata|le ha invitato|invitato da|invitata da|su invito di
h aggiunto da|aggiunta da
h ti ha ceduto una licenza|ti ha ceduto|ti cede un posto|ti presta la sua licenza
h ti presta il suo abbonamento
h ti presta una licenza|ti ha prestato una licenza|ti presta il suo piano|prestato da|prestata da
h usi l'abbonamento di|usi il piano di|usi la licenza di|parte del piano famiglia di
h fai parte del gruppo di|fa parte del gruppo di
h sei nel piano di|sei nel gruppo di|sei nell'abbonamento di|accesso dato da|accesso offerto da
h accesso fornito da
h ti lascia usarlo|te lo presta|te la presta
h ti ha fatto posto|ti fa posto nel suo piano
h ti include nel suo piano|ti include nel suo abbonamento
h ti ha messo nel suo piano|ti ospita nel suo piano|ospite nel piano di
h te lo paga
- invitato da te|invitata da te|invitati da te|aggiunto da te|aggiunta da te|prestato da te
- prestata da te|ceduto da te|ceduta da te
- da parte di kaspersky|sei nel piano di prova|sei nel piano di base|usi il piano di prova
- usi la licenza di prova|usi la licenza di un
- usi il piano di base|sei nel piano di kaspersky|aggiunto da kaspersky|accesso dato da te
- accesso offerto da te|invitato da lei
- da parte di terzi|da parte di un
b codice bloccato|il codice è stato bloccato|codice è stato bloccato|blocco per uso improprio
w pagamento rifiutato|pagamento respinto|pagamento non riuscito|pagamento fallito|mancato pagamento
w il codice è stato attivato troppe volte|attivato troppe volte
w la tua banca ha rifiutato il pagamento|la tua banca ha respinto il pagamento
w la tua banca ha rifiutato l'ultimo pagamento
- pagamento rifiutato il|pagamento respinto il|pagamento non riuscito il|pagamento fallito il
- ha rifiutato il pagamento il
u fermo per ora|ferma per ora
f sempre gratis|gratis sempre
t lo stai provando|la stai provando
E ultimo giorno utile
K limite di
U limite raggiunto|avevi collegato|avevi protetto|hai già protetto
E valido fino alla fine del|attivo fino alla fine del|valida fino alla fine del
E puoi usare il prodotto fino al|puoi usare la licenza fino al
E puoi usare l'abbonamento fino al|ti coprirà fino al|protezione attiva fino al
E copertura attiva fino al|piano attivo fino al|abbonamento attivo fino al|prestito valido fino al
E prestito fino al|funziona ancora fino al
E rimane in vigore fino al|resterà in vigore fino al|resterà valido fino al
w meno di due settimane|meno di una settimana|meno di un mese|meno di tre settimane
w è tutto in ordine
s licenza singola|licenza individuale|abbonamento individuale|abbonamento singolo|licenza famiglia
s abbonamento annuale
X non sei protetto dal|sei senza protezione dal|ti ha coperto fino al|ha protetto fino al
X ha funzionato fino al
X è stato in vigore fino al|è stata in vigore fino al
R prossimo addebito sarà il|prossimo pagamento sarà il|prossimo rinnovo sarà il
R ti verrà addebitato di nuovo il
R verrà rinnovato di nuovo il|riaddebiteremo il
- prezzo attivo|prezzo in vigore|prezzo funziona|prezzo continua|prezzo disponibile|prezzo protetto
- prezzo speciale
- prezzo finisce|prezzo rimarrà|prezzo resterà
E prorogato al|prorogata al|prorogato sino al
E prorogat gratuitamente fino al|prorogat gratis fino al|prorogat senza costi fino al
E prorogat senza costi aggiuntivi fino al|prorogat senza spese fino al
E prolungat gratuitamente fino al|prolungat gratis fino al|prolungat senza costi fino al
E prolungat senza costi aggiuntivi fino al|prolungat senza spese fino al|estes gratuitamente fino al
E estes gratis fino al|estes senza costi fino al|estes senza costi aggiuntivi fino al
E estes senza spese fino al|è stato prolungato gratuitamente fino al
E è stato prolungato gratis fino al|è stato prolungato senza costi fino al
E è stato prolungato senza costi aggiuntivi fino al|è stato prolungato senza spese fino al
E è stato prorogato gratuitamente fino al|è stato prorogato gratis fino al
E è stato prorogato senza costi fino al|è stato prorogato senza costi aggiuntivi fino al
E è stato prorogato senza spese fino al|è stato esteso gratuitamente fino al
E è stato esteso gratis fino al|è stato esteso senza costi fino al
E è stato esteso senza costi aggiuntivi fino al|è stato esteso senza spese fino al
- prezzo prorogat|prezzo prolungat|prezzo estes|prezzo è stato prorogato|prezzo è stato prolungato
- essere prorogat|essere prolungat|essere estes|sarà prorogat|sarà prolungat|sarà estes
- verrà prorogat|verrà prolungat|sarà di nuovo|sarà nuovamente|tornerà di nuovo|essere di nuovo
- essere nuovamente|quando di nuovo|rinnovo automatico riattivato dal
- rinnovo automatico riattivato a partire|prova di nuovo|prova nuovamente|blocca di nuovo
- blocca nuovamente|attiva di nuovo|attiva nuovamente|rinnova di nuovo|rinnova nuovamente
- sospendi di nuovo|sarà riattivat|verrà riattivat|essere riattivat|va riattivat|di nuovo attivo il
- di nuovo attivo dal|di nuovo attivo §|nuovamente attivo dal|nuovamente attivo il
- nuovamente attivo §|di nuovo attiva dal|di nuovo attiva il
w sospeso a gennaio , ora|sospeso a gennaio , di nuovo|sospeso a febbraio , ora
w sospeso a febbraio , di nuovo|sospeso a marzo , ora|sospeso a marzo , di nuovo
w sospeso a aprile , ora|sospeso a aprile , di nuovo|sospeso a maggio , ora
w sospeso a maggio , di nuovo|sospeso a giugno , ora|sospeso a giugno , di nuovo
w sospeso a luglio , ora|sospeso a luglio , di nuovo|sospeso a agosto , ora
w sospeso a agosto , di nuovo|sospeso a settembre , ora|sospeso a settembre , di nuovo
w sospeso a ottobre , ora|sospeso a ottobre , di nuovo|sospeso a novembre , ora
w sospeso a novembre , di nuovo|sospeso a dicembre , ora|sospeso a dicembre , di nuovo
w bloccato a gennaio , ora|bloccato a gennaio , di nuovo|bloccato a febbraio , ora
w bloccato a febbraio , di nuovo|bloccato a marzo , ora|bloccato a marzo , di nuovo
w bloccato a aprile , ora|bloccato a aprile , di nuovo|bloccato a maggio , ora
w bloccato a maggio , di nuovo|bloccato a giugno , ora|bloccato a giugno , di nuovo
w bloccato a luglio , ora|bloccato a luglio , di nuovo|bloccato a agosto , ora
w bloccato a agosto , di nuovo|bloccato a settembre , ora|bloccato a settembre , di nuovo
w bloccato a ottobre , ora|bloccato a ottobre , di nuovo|bloccato a novembre , ora
w bloccato a novembre , di nuovo|bloccato a dicembre , ora|bloccato a dicembre , di nuovo
w in pausa a gennaio , ora|in pausa a gennaio , di nuovo|in pausa a febbraio , ora
w in pausa a febbraio , di nuovo|in pausa a marzo , ora|in pausa a marzo , di nuovo
w in pausa a aprile , ora|in pausa a aprile , di nuovo|in pausa a maggio , ora
w in pausa a maggio , di nuovo|in pausa a giugno , ora|in pausa a giugno , di nuovo
w in pausa a luglio , ora|in pausa a luglio , di nuovo|in pausa a agosto , ora
w in pausa a agosto , di nuovo|in pausa a settembre , ora|in pausa a settembre , di nuovo
w in pausa a ottobre , ora|in pausa a ottobre , di nuovo|in pausa a novembre , ora
w in pausa a novembre , di nuovo|in pausa a dicembre , ora|in pausa a dicembre , di nuovo
w era stato sospeso , ora di nuovo|era stato sospeso , ora è di nuovo|era stato sospeso , di nuovo
w era stato bloccato , ora di nuovo|era stato bloccato , ora è di nuovo
w era stato bloccato , di nuovo|era stato in pausa , ora di nuovo
w era stato in pausa , ora è di nuovo|era stato in pausa , di nuovo|era sospeso , ora di nuovo
w era sospeso , ora è di nuovo|era sospeso , di nuovo|era bloccato , ora di nuovo
w era bloccato , ora è di nuovo|era bloccato , di nuovo|era in pausa , ora di nuovo
w era in pausa , ora è di nuovo|era in pausa , di nuovo|non è ancora scaduto|non è ancora scaduta
a di nuovo attivo|nuovamente attivo|di nuovo attiva|nuovamente attiva|ora di nuovo attivo
a ora di nuovo attiva
y riattivato ieri|è stato riattivato ieri|rinnovo automatico riattivato
y rinnovo automatico è stato riattivato|rinnovo automatico riattivato ieri
y rinnovo automatico è stato riattivato ieri
r rinnovo automatico riattivato|rinnovo automatico è stato riattivato
r rinnovo automatico riattivato ieri|rinnovo automatico è stato riattivato ieri
R si rinnova di nuovo automaticamente|si rinnova nuovamente in automatico
R si rinnova di nuovo da solo
C si rinnova di nuovo automaticamente|si rinnova nuovamente in automatico
C si rinnova di nuovo da solo
P è ancora inutilizzato|ancora inutilizzato|resta inutilizzato
+ rifiuta|rifiutare
- sarà attivo|sarà attiva|sarà attivat|sarà disattivat|sarà sospes|sarà bloccat|sarà in pausa
- sarà condivis|saranno attivo|saranno attiva|saranno attivat|saranno disattivat|saranno sospes
- saranno bloccat|saranno in pausa|saranno condivis|verrà attivat|verrà disattivat|verrà sospes
- verrà bloccat|era condivis|erano condivis|condivideva|condividevano|attivabile|attivabili
- disattivabile|nessuno|nessuno condivide|nessuno condivide con|non si rinnova fino
- non si rinnova prima|non si rinnova fino al|non si rinnoverà fino|non si rinnoverà prima
- non si rinnoverà fino al|non viene rinnovato fino|non viene rinnovato prima
- non viene rinnovato fino al|non verrà rinnovato fino|non verrà rinnovato prima
- non verrà rinnovato fino al|non sarà rinnovato fino|non sarà rinnovato prima
- non sarà rinnovato fino al|non si rinnova automaticamente fino
- non si rinnova automaticamente prima|non si rinnova automaticamente fino al|rinnovo possibile
- rinnovo automatico possibile
- condivis da ora|condivis da oggi|condivis da ieri|condivis da casa|condivis da un mese
- condivis da un anno|condivis da tempo|condivis da poco|condivis da molto|condivis da sempre
- condivis da tutti|condivis da più|condivis da qui|condivis da subito|condivis da remoto
- condiviso da ora|condiviso da oggi|condiviso da ieri|condiviso da casa|condiviso da un mese
- condiviso da un anno|condiviso da tempo|condiviso da poco|condiviso da molto|condiviso da sempre
- condiviso da tutti|condiviso da più|condiviso da qui|condiviso da subito|condiviso da remoto
- condivisa da ora|condivisa da oggi|condivisa da ieri|condivisa da casa|condivisa da un mese
- condivisa da un anno|condivisa da tempo|condivisa da poco|condivisa da molto|condivisa da sempre
- condivisa da tutti|condivisa da più|condivisa da qui|condivisa da subito|condivisa da remoto
- invitat da ora|invitat da oggi|invitat da ieri|invitat da casa|invitat da un mese
- invitat da un anno|invitat da tempo|invitat da poco|invitat da molto|invitat da sempre
- invitat da tutti|invitat da più|invitat da qui|invitat da subito|invitat da remoto
- invitato da ora|invitato da oggi|invitato da ieri|invitato da casa|invitato da un mese
- invitato da un anno|invitato da tempo|invitato da poco|invitato da molto|invitato da sempre
- invitato da tutti|invitato da più|invitato da qui|invitato da subito|invitato da remoto
- invitata da ora|invitata da oggi|invitata da ieri|invitata da casa|invitata da un mese
- invitata da un anno|invitata da tempo|invitata da poco|invitata da molto|invitata da sempre
- invitata da tutti|invitata da più|invitata da qui|invitata da subito|invitata da remoto
- attiva la|attiva subito|attiva lo|attiva qui
- attiva la protezione|verrà condivis|verrà condiviso|verrà condivisa|verranno condivis
- verranno condiviso|verranno condivisa|disattivato fino|disattivata fino
- account bloccato|account sospeso|account attivo|account è bloccato|account è sospeso
- account è attivo|fine della pausa|fine della sospensione
w hai accesso a tutto
E hai accesso a tutto fino al|avrai accesso a tutto fino al|hai accesso completo fino al
E hai accesso a tutti i contenuti fino al|l'accesso terminerà|l'accesso termina|l'accesso scadrà
E l'accesso terminerà il|l'accesso termina il|l'accesso scadrà il|l'accesso resta attivo fino al
E l'accesso sarà attivo fino al|puoi continuare a guardare fino al|puoi continuare a leggere fino al
E puoi continuare a giocare fino al|puoi continuare a guardare tutto fino al
E potrai continuare a guardare fino al|potrai continuare a usarlo fino al
E potrai continuare a usarla fino al|dopo la scadenza del
Z non ti addebiteremo più nulla|non ti addebiteremo più niente|non le addebiteremo più nulla
Z poi non pagherai più nulla|poi non paghi più nulla
R ci pensiamo noi a rinnovare|pensiamo noi a rinnovare|al rinnovo ci pensiamo noi
R lo rinnoviamo noi per te|la rinnoviamo noi per te|ci occupiamo noi di rinnovare
R si rinnova finché non disdici|si rinnova fino a disdetta|si rinnova finché non lo disdici
R si rinnova finché non la disdici
C ci pensiamo noi a rinnovare|pensiamo noi a rinnovare|al rinnovo ci pensiamo noi
C lo rinnoviamo noi per te|la rinnoviamo noi per te|ci occupiamo noi di rinnovare
C si rinnova finché non disdici|si rinnova fino a disdetta|si rinnova finché non lo disdici
C si rinnova finché non la disdici
P c'è ancora spazio|puoi aggiungere altri|puoi aggiungere altre
d telefoni o tablet|computer o telefoni|pc o telefoni|computer o smartphone|smartphone o tablet
h lo usi grazie ad|lo usi grazie a|la usi grazie ad|la usi grazie a|puoi usarlo grazie a
h puoi usarlo grazie ad|puoi usarla grazie a|puoi usarla grazie ad
- lo usi grazie a te|puoi usarlo grazie a te|lo usi grazie a un|puoi usarlo grazie a un
- puoi usarla grazie a un|puoi usarlo grazie a una|c'è ancora tempo
- non ti addebiteremo più nulla fino|non ti addebiteremo più niente fino
- non le addebiteremo più nulla fino|non ti addebiteremo più nulla prima
- poi non pagherai più nulla fino|poi non paghi più nulla fino|ultimo accesso effettuato
- accesso effettuato su questo
U in questo momento su|accesso effettuato su
w su richiesta del tuo fornitore|su richiesta del fornitore|su richiesta del tuo operatore
w potrai rinnovare quando vorrai
> i tuoi altri abbonamenti|i tuoi altri piani|i tuoi altri prodotti|i suoi altri abbonamenti
> i suoi altri piani|i suoi altri prodotti|i miei altri abbonamenti|i miei altri piani
> i miei altri prodotti|gli altri tuoi abbonamenti|gli altri tuoi piani|gli altri tuoi prodotti
> le tue altre licenze|le sue altre licenze
w sulla carta che termina con|dalla carta che termina con|sulla tua carta che termina con
w dalla tua carta che termina con|carta che termina con|con la carta che termina con
~ * tutti~in|tutti~occupati|tutti~usati|tutti~utilizzati|tutte~occupate|tutte~usate
`
