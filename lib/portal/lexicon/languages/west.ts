// Our own knowledge of each language; nothing here was seen on the portal. How to read it: ../lexicon.ts.

export const en = `
M jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec
E expires|expiry|expiration|expiring|valid until|valid till|valid through|valid thru|valid to|active until|active till|active through|ends|end date|until|till|works until|runs until|protected until|paid until|will expire|will end|last day
X expired|ended|has expired|has ended|lapsed|no longer active|no longer valid
A activate before|activate by|activate until|activate no later than|to be activated before|must be activated|activation deadline
R renews|will renew|next payment|next billing|next charge|next renewal|renewal date|renewal on|will be renewed|auto-renews|automatically renews|renewing|payment date|billing date
Z will not renew|won't renew|does not renew|doesn't renew|not renewed automatically|renewal is cancelled
S activated|activation date|active since|activated on
a active|running
n not activated|not yet activated|awaiting activation|waiting for activation|unused|not used yet|ready to activate|not in use yet
f free
t trial
d device
p user|people|person|member|family member
h shared with you|shared with me|shared by|shared to you
O shared by you|shared by me|you share|you are the owner|you own
r auto-renewal|auto renewal|automatic renewal|automatically renewal|autorenewal|auto-renew|auto renew|renewal
y on|enabled|yes|turned on|switched on
z off|disabled|no|cancelled|canceled|turned off|switched off|not active|inactive
b blocked
u suspended|paused|on hold
i includ
m more|show all|view all|load more
s subscription|license|licence|plan
w your|you|is|are|has|have|been|the|on|in|at|this|it|by|to|for|and|a|an|date|day|term|status|state|used|using|in use|connected|protected|currently|product|protection|type|version|slot|place|installed|automatically|number|with|user's
q buy|offer|discount|save|sale|special|try|limited time|upgrade to|recommended|order now|promo
o of|out of|from
g sign in|log in|sign-in|login
T terms|agreement|conditions|statement
c code|one-time|verification
D download|install|get
W friday|saturday|sunday|monday|tuesday|wednesday|thursday|fri|sat|sun|mon|tue|wed|thu
`

export const de = `
- aktivier|aktivierung|aktivierungscode
M jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez
E läuft ab|läuft am § ab|läuft § ab|läuft bis|endet|gültig bis|aktiv bis|ablauf|ablaufdatum|läuft aus|gilt bis|bis|enddatum|bezahlt bis|geschützt bis|verfügbar bis zum ablauf
X abgelaufen|beendet|ist abgelaufen|nicht mehr gültig|nicht mehr aktiv
A aktivieren bis|aktivieren sie bis|vor dem § aktivieren|bis § aktivieren|bis zum § aktivieren|aktivierung bis|aktivieren vor|zu aktivieren bis|aktivierungsfrist|spätestens aktivieren
R verlängert sich am|wird verlängert|verlängerung am|nächste zahlung|nächste abbuchung|nächste verlängerung|verlängert sich|verlängerungsdatum|verlängert sich automatisch|nächste abrechnung
Z verlängert sich nicht|wird nicht verlängert|keine automatische verlängerung
S aktiviert|aktiviert am|aktiv seit|aktivierungsdatum
a aktiv|läuft
n nicht aktiviert|noch nicht aktiviert|unbenutzt|noch nicht verwendet|nicht verwendet|ungenutzt|wartet auf aktivierung
f kostenlos|gratis
t testversion|testlizenz|probeversion|testabo|testphase|testzeitraum
d gerät|geräten
p benutzer|nutzer|person|mitglied|anwender
h mit ihnen geteilt|für sie freigegeben|geteilt von|freigegeben von|mit dir geteilt|mit mir geteilt|für mich freigegeben
O von ihnen geteilt|sie teilen|von ihnen freigegeben|von mir geteilt|von dir geteilt
r automatische verlängerung|auto-verlängerung|autoverlängerung|automatisch verlängern|automatischen verlängerung|verlängerung
y an|ein|eingeschaltet|aktiviert|ja
z aus|ausgeschaltet|deaktiviert|abgeschaltet|nein|inaktiv|gekündigt
b gesperrt|blockiert
u ausgesetzt|pausiert|angehalten|ruht
i enthalten|inbegriffen|inklusive|enthält
m mehr|weitere|alle anzeigen
s abonnement|abo|lizenz
w ihr|ihre|ihres|das|die|der|den|dem|ist|sind|am|im|in|auf|zum|zur|vom|dieses|es|für|und|datum|tag|laufzeit|status|zustand|verwendet|genutzt|benutzt|belegt|verbunden|geschützt|derzeit|aktuell|produkt|schutz|typ|version|plätze|werden|wird|automatisch|installiert|anzahl
q kaufen|angebot|rabatt|sparen|aktion|testen sie|jetzt bestellen|upgrade auf|empfohlen
o von|aus
g anmelden|einloggen|login
T vereinbarung|bedingungen|erklärung
c code|einmal|bestätigungscode
D herunterladen|laden|download|installieren
W freitag|samstag|sonntag|montag|dienstag|mittwoch|donnerstag|fr|sa|so|mo|di|mi|do
`

export const nl = `
M jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec|mrt=3
E verloopt|vervalt|geldig tot|actief tot|loopt af|loopt § af|loopt tot|loopt op § af|eindigt|einddatum|vervaldatum|verloopdatum|tot|tot en met|geldig t/m|betaald tot|beschermd tot
X verlopen|vervallen|afgelopen|beëindigd|niet meer geldig
A activeren voor|activeer voor|activeren vóór|activeer vóór|activeren tot|uiterlijk activeren|voor § activeren|activeer uiterlijk
R verlengd op|wordt verlengd|verlenging op|volgende betaling|volgende verlenging|volgende afschrijving|wordt automatisch verlengd|verlengingsdatum|automatisch verlengd op
Z wordt niet verlengd|niet automatisch verlengd
S geactiveerd|actief sinds|activeringsdatum
a actief
n niet geactiveerd|nog niet geactiveerd|ongebruikt|nog niet gebruikt|wacht op activering
f gratis
t proefversie|proefabonnement|proefperiode|proef
d apparaat|apparaten
p gebruiker|personen|persoon|lid|leden
h met u gedeeld|met jou gedeeld|gedeeld met u|gedeeld met jou|gedeeld door|met mij gedeeld
O gedeeld door u|gedeeld door jou|door u gedeeld|door jou gedeeld
r automatische verlenging|automatisch verlengen|auto-verlenging|verlenging
y aan|ingeschakeld|ja
z uit|uitgeschakeld|nee|inactief|opgezegd|stopgezet
b geblokkeerd
u opgeschort|gepauzeerd|onderbroken
i inbegrepen|inclusief|bevat
m meer|alles weergeven|toon alles
s abonnement|licentie
w uw|je|jouw|het|de|een|is|zijn|op|in|voor|van|dit|en|datum|dag|looptijd|status|gebruikt|in gebruik|gebruik|verbonden|beschermd|momenteel|product|bescherming|type|versie|plaatsen|wordt|automatisch|aantal|geïnstalleerd
q koop|kopen|aanbieding|korting|bespaar|probeer|actie|upgrade naar|aanbevolen
o van|van de|uit
g aanmelden|inloggen
T overeenkomst|voorwaarden|verklaring
c code|eenmalige|verificatiecode
D downloaden|download|installeren
W vrijdag|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vr|za|zo|ma|di|wo|do
`

export const da = `
- aktiver|aktivér|aktivering
M jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
E udløber|gyldig til|gyldigt til|aktiv til|aktivt til|slutter|udløbsdato|slutdato|indtil|til|gælder til|betalt til|beskyttet til|løber til
X udløbet|er udløbet|afsluttet|ophørt
A aktivér før|aktiver før|aktivér inden|aktiver inden|skal aktiveres|aktiveres inden|aktiveres senest|aktivér senest
R fornyes|næste betaling|næste fornyelse|fornyelsesdato|bliver fornyet|fornyes automatisk
Z fornyes ikke|bliver ikke fornyet
S aktiveret|aktiv siden|aktiveringsdato
a aktiv
n ikke aktiveret|endnu ikke aktiveret|ubrugt|ikke brugt endnu|ikke taget i brug|afventer aktivering
f gratis
t prøveversion|prøveabonnement|prøveperiode|prøve
d enhed
p bruger|brugere|person|medlem
h delt med dig|delt af|delt med mig
O delt af dig|du deler
r automatisk fornyelse|autofornyelse|automatisk fornyelse af|fornyelse
y til|slået til|aktiveret|ja
z fra|slået fra|deaktiveret|nej|inaktiv|annulleret|opsagt
b blokeret|spærret
u suspenderet|sat på pause|midlertidigt stoppet
i inkluderet|indeholder|medfølger
m flere|mere|vis alle
s abonnement|licens
w dit|din|dine|er|den|det|de|på|i|for|og|dato|dag|periode|status|brugt|i brug|anvendt|tilsluttet|beskyttet|aktuelt|produkt|beskyttelse|type|version|pladser|automatisk|antal|installeret
q køb|tilbud|rabat|spar|prøv|kampagne|opgrader til|anbefalet
o af|ud af
g log på|log ind
T aftale|vilkår|betingelser|erklæring
c kode|engangskode|bekræftelseskode
D download|hent|installer
W fredag|lørdag|søndag|mandag|onsdag|fre|lør|søn|man|tirs|ons|tors
`

export const nb = `
- aktiver|aktivér|aktivering
M jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des
E utløper|gyldig til|aktiv til|aktivt til|slutter|utløpsdato|sluttdato|går ut|gjelder til|til|frem til|betalt til|beskyttet til
X utløpt|er utløpt|avsluttet|har gått ut|gått ut
A aktiver før|aktiver innen|må aktiveres|aktiveres innen|aktiveres før|aktiver senest
R fornyes|neste betaling|neste fornyelse|fornyelsesdato|blir fornyet|fornyes automatisk
Z fornyes ikke|blir ikke fornyet
S aktivert|aktiv siden|aktiveringsdato
a aktiv
n ikke aktivert|ennå ikke aktivert|ubrukt|ikke brukt ennå|ikke tatt i bruk|venter på aktivering
f gratis
t prøveversjon|prøveabonnement|prøveperiode|prøve
d enhet
p bruker|brukere|person|medlem
h delt med deg|delt av|delt med meg
O delt av deg|du deler
r automatisk fornyelse|autofornyelse|automatisk fornying|fornyelse
y på|slått på|aktivert|ja
z av|slått av|deaktivert|nei|inaktiv|avbrutt|sagt opp
b blokkert|sperret
u suspendert|satt på pause|midlertidig stoppet
i inkludert|inneholder|følger med
m flere|mer|vis alle
s abonnement|lisens
w ditt|din|dine|er|den|det|de|på|i|for|og|dato|dag|periode|status|brukt|i bruk|tilkoblet|beskyttet|nå|produkt|beskyttelse|type|versjon|plasser|automatisk|antall|installert
q kjøp|tilbud|rabatt|spar|prøv|kampanje|oppgrader til|anbefalt
o av|av totalt
g logg på|logg inn
T avtale|vilkår|betingelser|erklæring
c kode|engangskode|bekreftelseskode
D last ned|laste ned|installer
W fredag|lørdag|søndag|mandag|tirsdag|onsdag|torsdag|fre|lør|søn|man|tir|ons|tor
`

export const sv = `
- aktivera|aktivering
M jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
E upphör|går ut|giltig till|giltigt till|aktiv till|aktivt till|löper ut|slutar|slutdatum|utgångsdatum|förfallodatum|till|t.o.m|gäller till|betald till|skyddad till|fram till
X upphört|har upphört|har gått ut|utgången|utgånget|avslutad|avslutat|gått ut
A aktivera före|aktivera innan|aktivera senast|måste aktiveras|aktiveras senast|aktiveras före
R förnyas|nästa betalning|nästa förnyelse|förnyelsedatum|kommer att förnyas|förnyas automatiskt
Z förnyas inte|kommer inte att förnyas
S aktiverad|aktiverat|aktiv sedan|aktiveringsdatum
a aktiv
n inte aktiverad|inte aktiverat|ej aktiverad|ej aktiverat|ännu inte aktiverad|ännu inte aktiverat|oanvänd|väntar på aktivering|inte använd ännu
f gratis|kostnadsfri
t provversion|testversion|provperiod|provprenumeration|testperiod
d enhet
p användare|person|medlem
h delad med dig|delat med dig|delas med dig|delad av|delat av|delad med mig
O delad av dig|delat av dig|du delar
r automatisk förnyelse|autoförnyelse|förnyelse
y på|aktiverad|aktiverat|ja|påslagen
z av|inaktiverad|inaktiverat|avstängd|avslagen|nej|inaktiv|avbruten|uppsagd
b blockerad|blockerat|spärrad|spärrat
u pausad|pausat|tillfälligt stoppad|uppskjuten|avstängd tillfälligt
i ingår|inkluderat|inkluderar|innehåller
m fler|mer|visa alla
s prenumeration|abonnemang|licens
w din|ditt|dina|är|den|det|de|på|i|för|och|datum|dag|period|status|används|använda|använd|i bruk|anslutna|ansluten|skyddade|just nu|produkt|skydd|typ|version|platser|automatiskt|antal|installerade
q köp|erbjudande|rabatt|spara|prova|kampanj|uppgradera till|rekommenderas
o av
g logga in
T avtal|villkor|meddelande
c kod|engångskod|verifieringskod
D ladda ned|ladda ner|hämta|installera
W fredag|lördag|söndag|måndag|tisdag|onsdag|fre|lör|sön|mån|tis|ons|tors
`

export const fr = `
M janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|fév=2|aout=8|dec=12
E expire|expire le|expiration|date d'expiration|valable jusqu'au|valide jusqu'au|actif jusqu'au|active jusqu'au|jusqu'au|prend fin|se termine|échéance|date de fin|fin le|fin de l'abonnement|valable jusqu'à|arrive à expiration|arrive à échéance|protégé jusqu'au|payé jusqu'au|expirera
X expiré|expirée|a expiré|est expiré|terminé|terminée|échu|échue|arrivé à expiration
A activer avant|à activer avant|activez avant|activer avant le|à activer jusqu'au|activez-le avant|activez-la avant|date limite d'activation|doit être activé
R renouvelé le|sera renouvelé|se renouvelle|prochain paiement|prochain prélèvement|prochain renouvellement|renouvellement le|date de renouvellement|prochaine échéance|renouvellement automatique le|prochaine facturation
Z ne sera pas renouvelé|ne se renouvelle pas
S activé|activée|activé le|actif depuis|date d'activation
a actif|active|en cours
n non activé|pas activé|pas encore activé|non utilisé|inutilisé|pas encore utilisé|n'est pas activé|en attente d'activation
f gratuit
t essai|version d'essai|période d'essai
d appareil
p utilisateur|personne|membre
h partagé avec vous|partagée avec vous|partagé par|partagée par|partagé avec moi
O partagé par vous|vous partagez
r renouvellement automatique|renouvellement auto|renouvellement
y activé|oui|activée
z désactivé|désactivée|non|annulé|inactif|arrêté
b bloqué|verrouillé
u suspendu|en pause|interrompu
i inclus|comprend|compris
m plus|afficher tout|voir tout|autres
s abonnement|licence|formule
w votre|vos|le|la|les|l'|l'abonnement|d'|de|du|des|est|sont|sur|au|à|cet|ce|il|par|pour|et|date|jour|durée|statut|état|utilisé|utilisés|en utilisation|connecté|protégé|actuellement|produit|protection|type|version|places|automatiquement|nombre|installé|été|a
q acheter|achetez|offre|remise|réduction|économisez|essayer|essayez|promo|passez à|recommandé
o sur|parmi|de
g se connecter|connexion|connectez-vous
T contrat|conditions|déclaration
c code|à usage unique|vérification
D télécharger|téléchargez|téléchargement|installer
W vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi|ven|sam|dim|lun|mar|mer|jeu
`

export const it = `
M genn|feb|mar|apr|magg|giu|lug|ago|set|ott|nov|dic|gen=1|mag=5
E scade|scade il|scadenza|data di scadenza|valido fino|valida fino|attivo fino|attiva fino|fino al|termina|termine il|data di fine|in scadenza|protetto fino|pagato fino|scadrà|termina il
X scaduto|scaduta|è scaduto|è scaduta|terminato|terminata|concluso
A attivare entro|attiva entro|da attivare entro|attivare prima del|attiva prima del|attivazione entro|deve essere attivato
R si rinnova|rinnovo il|prossimo pagamento|prossimo rinnovo|prossimo addebito|data di rinnovo|verrà rinnovato|sarà rinnovato|rinnovato automaticamente|rinnovo automatico il|si rinnova automaticamente
Z non si rinnova|non verrà rinnovato|non sarà rinnovato
S attivato|attivata|attivo dal|data di attivazione|attiva dal
a attivo|attiva|in corso
n non attivato|non attivata|non ancora attivato|non ancora attivata|inutilizzato|non utilizzato|in attesa di attivazione|da attivare
f gratuito|gratuita|gratis
t prova|versione di prova|periodo di prova|di prova
d dispositivo|dispositivi
p utente|utenti|persona|persone|membro|membri
h condiviso con te|condivisa con te|condiviso da|condivisa da|condiviso con me
O condiviso da te|condivisa da te|condividi
r rinnovo automatico|auto-rinnovo|rinnovo
y attivo|attivato|sì|abilitato
z disattivato|disattivo|no|disabilitato|non attivo|annullato
b bloccato|bloccata
u sospeso|sospesa|in pausa
i incluso|inclusa|inclusi|incluse|include|compres
m altri|altro|mostra tutto|altre
s abbonamento|licenza|sottoscrizione
w il|lo|la|i|gli|le|l'|del|della|dello|dei|di|da|è|sono|in|su|per|questo|tuo|tuoi|suo|e|data|giorno|durata|stato|usati|utilizzati|utilizzato|in uso|connessi|collegati|protetti|attualmente|prodotto|protezione|tipo|versione|posti|automaticamente|numero|installati|al
q acquista|compra|offerta|sconto|risparmia|prova gratis|promozione|passa a|consigliato
o di|su
g accedi|accesso
T contratto|condizioni|termini|informativa
c codice|monouso|verifica
D scarica|scaricare|installa
W venerdì|sabato|domenica|lunedì|martedì|mercoledì|giovedì|ven|sab|dom|lun|mar|mer|gio
`

export const es = `
M ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|set=9
E caduca|caducidad|fecha de caducidad|vence|vencimiento|fecha de vencimiento|válida hasta|válido hasta|activa hasta|activo hasta|vigente hasta|hasta el|hasta|termina|finaliza|expira|fecha de expiración|fecha de finalización|protegido hasta|pagado hasta|caducará|vencerá|finalización|fecha de fin
X caducada|caducado|ha caducado|vencida|vencido|ha vencido|expirada|expirado|ha expirado|finalizada|finalizado|terminada|terminado
A activar antes|activar antes de|activar antes del|activa antes del|active antes del|actívela antes|actívalo antes|debe activarse|activar hasta|fecha límite de activación
R se renueva|renovación el|próximo pago|próxima renovación|próximo cobro|próximo cargo|fecha de renovación|se renovará|próxima facturación|se renueva automáticamente|se renovará automáticamente|renovación automática el
Z no se renueva|no se renovará
S activada|activado|activa desde|fecha de activación|activo desde
a activa|activo|vigente|en curso
n no activada|no activado|sin activar|aún no activada|aún no activado|sin usar|no utilizada|pendiente de activación|por activar
f gratis|gratuita|gratuito|gratuitas
t prueba|versión de prueba|período de prueba|periodo de prueba|de prueba
d dispositivo|equipo
p usuario|persona|miembro
h compartida contigo|compartido contigo|compartida con usted|compartido con usted|compartida por|compartido por|compartida conmigo
O compartida por usted|compartida por ti|compartido por ti|compartes
r renovación automática|autorrenovación|renovación
y activada|activado|sí|habilitada
z desactivada|desactivado|no|deshabilitada|cancelada|inactiva
b bloqueada|bloqueado
u suspendida|suspendido|en pausa|pausada
i incluid|incluye
m más|ver todo|mostrar todo
s suscripción|licencia|suscripciones|plan
w su|sus|tu|tus|el|la|los|las|de|del|es|está|están|en|al|este|esta|por|para|y|a|fecha|día|plazo|estado|usados|usado|utilizados|utilizado|en uso|conectados|protegidos|actualmente|producto|protección|tipo|versión|plazas|automáticamente|número|instalados|ha|se
q comprar|compra|oferta|descuento|ahorre|ahorra|pruebe|promoción|recomendado|cámbiate a
o de|de un total de
g iniciar sesión|inicia sesión|inicie sesión|acceder
T contrato|condiciones|términos|acuerdo|declaración
c código|un solo uso|verificación
D descargar|descarga|descargue|instalar
W viernes|sábado|domingo|lunes|martes|miércoles|jueves|vie|sáb|dom|lun|mar|mié|jue
`

export const pt = `
M jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez
E expira|expira em|expiração|data de expiração|vence|vencimento|data de vencimento|válida até|válido até|ativa até|ativo até|até|termina|termina em|data de término|data de validade|validade|caduca|término|protegido até|pago até|expirará|data de fim
X expirada|expirado|vencida|vencido|expirou|terminada|terminado|terminou|encerrada|caducada|caducado|já expirou
A ativar antes|ativar até|ative até|ative antes|deve ser ativada|deve ser ativado|ativar antes de|prazo de ativação
R renova em|renovação em|próximo pagamento|próxima renovação|próxima cobrança|data de renovação|será renovada|será renovado|renova-se|renova automaticamente|próxima fatura|renovação automática em|renovada automaticamente
Z não será renovada|não renova|não será renovado
S ativada|ativado|ativa desde|data de ativação|ativo desde
a ativa|ativo|em vigor
n não ativada|não ativado|ainda não ativada|ainda não ativado|por ativar|não utilizada|sem uso|não usada|aguardando ativação|aguarda ativação
f gratuita|gratuito|grátis|gratis
t avaliação|versão de avaliação|teste|período de teste|versão de teste|período de avaliação|experimental
d dispositivo
p usuário|utilizador|pessoa|membro
h compartilhada com você|compartilhado com você|partilhada consigo|partilhado consigo|compartilhada por|compartilhado por|partilhada por|partilhado por|compartilhada comigo
O compartilhada por você|compartilhado por você|partilhada por si|você compartilha
r renovação automática|renovação
y ativada|ativado|sim|ligada|habilitada
z desativada|desativado|não|desligada|desabilitada|cancelada|inativa
b bloqueada|bloqueado
u suspensa|suspenso|pausada|em pausa
i incluíd|inclui
m mais|mostrar tudo|ver tudo
s assinatura|subscrição|licença|subscrições|plano
w sua|seu|suas|seus|o|a|os|as|do|da|dos|das|de|é|está|estão|em|no|na|este|esta|por|para|e|data|dia|prazo|status|estado|usados|usado|utilizados|utilizado|em uso|conectados|ligados|protegidos|atualmente|produto|proteção|tipo|versão|vagas|automaticamente|número|instalados
q comprar|compre|oferta|desconto|economize|poupe|experimente|promoção|recomendado|mude para
o de|de um total de
g entrar|iniciar sessão|fazer login|inicie sessão
T contrato|condições|termos|acordo|declaração
c código|uso único|verificação
D baixar|baixe|transferir|descarregar|instalar|fazer download
W sexta-feira|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sex|sáb|dom|seg|ter|qua|qui|sexta|segunda|terça|quarta|quinta
`
