// More words of each language for what a record says. A class may stand in several lines. How to
// read it: ../lexicon.ts.

export const en = `
E in effect until|protection until|protection ends|protection expires|coverage ends|coverage until
E service ends|term ends|subscription ends|lapses|lapses on|finishes|finishes on|due to end
E set to end
E expires after|good thru|last day of protection|usable until|stays valid until|in use until
E will lapse
E will stop
X has run out|is expired|is no longer active|is no longer valid|lapsed on|finished on|terminated
X term expired|already expired|already ended|expired already|has finished|stopped on
A must be activated by|activation by|activation until|please activate by|last day to activate
A can be activated until|redeem by|activate on or before|activation before
R next automatic payment|next automatic charge|auto-renewal on|auto-renewal date
R automatically renewed
R automatically renewed on|will auto-renew|will auto-renew on|auto-renews on|next renewal payment
R payment renews|will be billed on|will be charged again|renews next|next automatic billing
R automatically charged on|payment will be taken|payment is taken|billed again
a current|in effect|live
n not yet started|unactivated|not activated so far
f free forever|free licence|free license|complimentary|for free|without charge
t trial copy|trial subscription|demo version|trial plan
d gadget|device licence|device license|device slot|device place
h shared with you by|owned by someone else|guest access
r auto-renewal status|automatic extension|renewal type|renewal mode
z by hand
b access blocked|banned|locked out|has been blocked
u stopped for now|interrupted|inactive for now|suspended until further notice
w condition|details|detail|note|notes|remark|duration|seat|seats|space|spaces|places|spot|spots
w by your provider|by your internet provider|by your service provider|by your operator
w by your mobile operator|by your carrier|by the provider|for another year|for one year|for a year
w for one more year|for another month|for a month|inclusive|each year|every year|each month
w every month
w taken automatically|from your card|to your card|your card|from your account|unless you cancel
w unless cancelled|from activation|after activation|from the first installation|from first use
w from the day of activation|after first use|starting from activation|once activated
U allocated|currently used|now used|you've used|you have used|so far used|are protected|is protected
K in all|limit of|a maximum of|at the most|for up to|covers up to|covers|protects up to
K up to a total of
C renews by itself|renews on its own|renews itself|renews every year|renews each year|renews yearly
C renews annually|renews monthly|renews every month|will auto-renew
l available|still available
H for|good for|licensed for|valid for|suitable for
F soon|shortly|almost|nearly|about to
0 today
1 tomorrow
9 yesterday
J automatic|automatically
`

export const de = `
E läuft bald ab|gültig bis einschließlich|bis einschließlich|endet am|endet mit|endet zum|läuft zum
E läuft ab am|schutz bis|schutz endet|letzter gültiger tag|geschützt bis zum|gültig bis zum
E laufzeit bis
E laufzeit endet|läuft ab zum|besteht bis|aktiv bis zum|abonnement bis
X ist ausgelaufen|lief aus|ist beendet|ist vorbei|bereits abgelaufen|ist am § abgelaufen
X am § abgelaufen
X laufzeit beendet|außer kraft|schutz ist abgelaufen|seit § beendet|ungültig seit
A einlösen bis|bis spätestens § einlösen|aktivierung nötig bis|bitte aktivieren bis
A muss spätestens am § aktiviert werden|aktivierung bis § nötig|aktivierung bis § erforderlich
R nächste automatische zahlung|nächste automatische abbuchung|nächste automatische abrechnung
R nächste zahlung am|nächste abbuchung am|wird abgebucht|zahlung am|erneuert sich am
R erneuert sich automatisch|automatische zahlung am|verlängert sich von selbst
R verlängert sich selbst
R verlängert sich von selbst am|nächste fälligkeit
a aktuelle abos|aktuelle abonnements
n noch nicht in gebrauch|noch nicht gestartet|nicht eingelöst
f gratisversion|kostenlose version
t zur probe|demoversion|evaluierung
d endgerät
h mit ihnen geteilt von|geteilt mit ihnen|geteilt mit dir
r erneuerung|abo-verlängerung|automatische vertragsverlängerung|wiederkehrende zahlung
r autom. verlängerung
z manuell|händisch|von hand
b zugang gesperrt|wurde gesperrt|ist gesperrt
u vorläufig gesperrt|liegt auf eis|pause|wurde pausiert
w details|hinweis|notiz|anmerkung|bemerkung|dauer|um ein jahr|um ein weiteres jahr|um einen monat
w um einen weiteren monat|für ein jahr|jedes jahr|jeden monat|stück|durch ihren anbieter
w von ihrem anbieter
w vom anbieter|durch den anbieter|durch ihren provider|von ihrem provider|vom provider
w durch ihren betreiber
w vom betreiber|von ihrem mobilfunkanbieter|durch ihren internetanbieter
w von ihrem internetanbieter|steht
w heute noch|eintrag|einträge|weitere infos|automatische|automatischen|plätzen|platz|abgebucht
w schützt
w ab aktivierung|nach aktivierung|ab der aktivierung|nach der aktivierung|ab der ersten installation
w nach der ersten installation|ab erster installation
U in gebrauch|im gebrauch|angeschlossen|registriert|aktiv genutzt|derzeit genutzt|sie schützen
K in summe|im ganzen|zusammen|möglich|für bis zu|gilt für|schützt bis zu
P noch frei|verbleibt|ungenutzte
C verlängert sich von selbst|verlängert sich selbst|erneuert sich automatisch
C wird automatisch erneuert
C verlängert sich jährlich|verlängert sich monatlich
l verfügbar
H für|für insgesamt
F bald|demnächst|in kürze|fast|beinahe
0 heute
1 morgen
9 gestern
J automatisch|automatische
`

export const nl = `
E t.e.m.|bescherming tot|bescherming eindigt|actief tot en met|loopt tot en met|eindigt op
E verloopt op
E houdt op|stopt|einddatum is|duurt tot|geldt tot|geldt tot en met|beschermd tot en met
X is verlopen|is afgelopen|liep af op|is voorbij|al verlopen|reeds verlopen|is beëindigd
X verlopen per
A activeren vóór of op|activeer dit vóór|te activeren uiterlijk|uiterste activeringsdatum
A activeren kan tot
A activeer tot|te activeren tot
R volgende automatische incasso|betaling op|wordt geïncasseerd|volgende afrekening
R wordt vanzelf verlengd
R verlengt vanzelf|wordt vanzelf verlengd op|automatisch verlengd per|verlengdatum
R wordt opnieuw verlengd
R verlengt zichzelf
n nog niet in gebruik|nog niet gestart|nog te gebruiken
f gratis versie|geen kosten
t op proef|demoversie
d apparaatplaats
h met u gedeeld door|met je gedeeld door
r verlengen|vernieuwing|auto-verlengen|verlenging van abonnement|wijze van verlengen
y actief
z handmatig|niet aan
b toegang geblokkeerd|is geblokkeerd
u is gepauzeerd|stilgezet
w toestand|details|opmerking|informatie|duur|toelichting|met een jaar|met nog een jaar|voor een jaar
w voor nog een jaar|elk jaar|elke maand|per maand|door uw provider|door je provider
w door uw aanbieder
w door je aanbieder|door de provider|door uw internetprovider|door je internetprovider|plaats|plek
w plekken
w wel|vanaf activering|na activering|vanaf de activering|na de eerste installatie
w vanaf de eerste installatie
U in gebruik op|geregistreerd|je beschermt|u beschermt|zijn beschermd
K in het totaal|samen|mogelijk|beschermt maximaal
P nog vrij|nog over|nog beschikbaar
C verlengt vanzelf|wordt vanzelf verlengd|wordt elk jaar verlengd|wordt jaarlijks verlengd
C wordt automatisch vernieuwd
l beschikbaar|beschikbare|nog beschikbaar
H voor|geschikt voor|geldig voor
F binnenkort|weldra|bijna|spoedig
0 vandaag
1 morgen
9 gisteren
J automatisch|automatische
`

export const da = `
E slutter den|beskyttelsen slutter|løber ud den|gælder til den|gyldig til den|stopper|slutdato den
X løb ud den|er løbet ud|stoppede|allerede udløbet|er ophørt|er afsluttet
A aktiver senest den|aktivér senest den|kan aktiveres til|aktiver inden den|aktivér inden den
A aktiveres senest den|aktiveres inden den
R betaling den|trækkes|trækkes automatisk|fornyes igen|fornyes af sig selv
a gældende
n endnu ikke i brug|ikke startet|uaktiveret
f gratis version|uden beregning
t demoversion
d apparat
h delt med dig af
z manuel
b adgang spærret|er spærret|er blokeret
u midlertidigt lukket
w tilstand|detaljer|bemærkning|note|oplysninger|varighed|med et år|med et år mere|for et år|hvert år
w hver måned|af din udbyder|af din operatør|af udbyderen|af dit teleselskab|plads|månedligt
w om måneden
w fra aktivering|efter aktivering|fra første installation|efter første installation
U i brug på|du beskytter|registreret|tilkoblet
K sammenlagt|for op til|beskytter op til
P til rådighed|endnu ledig|endnu ledige
C fornyes af sig selv|fornyes hvert år|fornyes årligt|bliver automatisk fornyet
l tilgængelig|til rådighed
H for|til|gælder for
F snart|inden længe|næsten
0 i dag|idag
1 i morgen
9 i går
J automatisk|automatiske
`

export const nb = `
E utløper den|slutter den|beskyttelsen slutter|går ut den|gyldig t.o.m.|t.o.m.|aktiv til og med
X gikk ut den|allerede utløpt|er avsluttet|har opphørt
A kan aktiveres til|aktiveres senest
R belastes|trekkes|trekkes automatisk|fornyes av seg selv|fornyes igjen
a gjeldende
n ikke i bruk ennå|ikke startet|uaktivert
f gratis versjon
t demoversjon
d apparat
h delt med deg av
r fornying
z manuell|manuelt
b tilgang sperret|er blokkert|er sperret
u midlertidig stengt
w tilstand|detaljer|merknad|notat|informasjon|varighet|med ett år|med et år|for ett år|hvert år
w hver måned
w av leverandøren|av leverandøren din|av operatøren|av operatøren din|plass|i måneden|inkludert mva
w fra aktivering|etter aktivering|fra første installasjon|etter første installasjon
U i bruk på|du beskytter|registrert
K for opptil|beskytter opptil
P til overs
C fornyes av seg selv|fornyes hvert år|fornyes årlig|blir automatisk fornyet
l tilgjengelig
H for|til|gjelder for
F snart|om kort tid|nesten
0 i dag|idag
1 i morgen
9 i går
J automatisk|automatiske
`

export const sv = `
E sista dagen|går ut snart|löper ut den|slutar den|skyddet slutar|skyddet gäller till
E giltigt till och med
E aktiv till och med|aktivt till och med
X löpte ut den|är slut
A kan aktiveras till
R blir förnyad|debiteras|dras|dras automatiskt|förnyas av sig självt|förnyas av sig själv
R förlängs den
R förnyar automatiskt
a gällande
n inte påbörjad|inte påbörjat
f gratisversion
t demoversion|provabonnemang|prova-på
d apparat
h delat med dig av|delad med dig av
r förnyande|förlängning|abonnemangsförnyelse
z manuell|inte på|inte aktiverad|urkopplad
b åtkomst spärrad
u tillfälligt stoppat
w läge|tillstånd|detaljer|anmärkning|notering|varaktighet|löptid|med ett år|med ett år till
w för ett år
w varje år|varje månad|av din leverantör|av leverantören|av din operatör|av operatören|plats|per år
w per månad|åtgärd|visar|från aktivering|efter aktivering|från första installationen
w efter första installationen
U du skyddar|skyddad|registrerade
K tillsammans|för upp till|skyddar upp till|i allt
P över
C förnyas av sig självt|förnyas av sig själv|förlängs automatiskt|förnyas varje år|förnyas årligen
l tillgänglig
H för|till|gäller för
F snart|inom kort|nästan
0 i dag|idag
1 i morgon|imorgon
9 i går|igår
J automatisk|automatiskt
`

export const fr = `
E s'arrête|s'achève le|cesse|cesse le|valable jusqu|protection jusqu'au|protégée jusqu'au
E expire après le
E couverte jusqu'au|prend fin le|se termine le|finit|finit le|arrive à son terme|arrive à terme
E à échéance du|date d'échéance|dure jusqu'au|jusqu'au dernier jour
X arrêté le|arrêtée le|s'est arrêtée|s'est achevée|s'est terminée|achevé|est terminé|est terminée
X est arrivé à échéance|est expirée|a pris fin le
A activation avant le|activez-le jusqu'au|à utiliser avant|activable jusqu'au|activez-la jusqu'au
A activez au plus tard|dernier jour d'activation|dernier jour pour activer
R prochain prélèvement automatique|sera reconduite|reconduite le|sera reconduit automatiquement
R sera renouvelée|sera renouvelée le|sera renouvelé le|renouvelée automatiquement
R renouvelée automatiquement le|sera renouvelée automatiquement|sera renouvelée automatiquement le
R sera renouvelé automatiquement le|sera débité le|vous serez débité le|vous serez facturé le
R sera prélevé le|paiement le|prélèvement le|se reconduit automatiquement|est renouvelé le
Z ne sera pas renouvelée|non renouvelée
n à démarrer|pas encore commencé|pas encore utilisée|n'est pas activée|non démarré
f version gratuite|offert gratuitement
t à l'essai|licence d'essai|essai gratuit|version démo
d terminal|terminaux
h partagé avec vous par|partagée avec vous par
r mode de renouvellement|type de renouvellement
y en service|activés
z manuel|manuellement|non activé|à la main
b accès bloqué
u en veille|momentanément suspendu|momentanément suspendue|suspension|arrêt temporaire
w situation|détails|détail|remarque|note|informations|jusqu'au jour inclus|pour un an|d'un an
w pour une année
w pour un mois|d'un mois|chaque année|chaque mois|tous les ans|tous les mois|par votre opérateur
w par votre fournisseur|par l'opérateur|par le fournisseur|par votre fournisseur d'accès|place
w poste|postes
w automatique|automatiques|affichés|affichées|votre carte|précisions
w à partir de la première installation
w après la première installation|à partir de l'activation|après l'activation
w à compter de l'activation
w dès l'activation
U connectée|protégée|utilisée|occupé|installée|vous protégez|sont protégés|est protégé|en service
K au maximum de|tout au plus|pour un maximum de|protège jusqu'à|dans la limite de
P il reste|encore libre|encore libres
C se reconduit automatiquement|se renouvelle tout seul|se renouvelle toute seule
C se renouvelle chaque année
C reconduit automatiquement|renouvelé automatiquement
L il reste
- activation|partager|renouveler|renouvelez
l disponible
H pour|valable pour|destiné à
F bientôt|prochainement|sous peu|presque
0 aujourd'hui
1 demain
9 hier
J automatique|automatiquement
`

export const it = `
E si conclude il|cessa|finisce il|valido fino al|valida fino al|protezione fino al|in vigore fino al
E vale fino al|dura fino al|attivo fino al|attiva fino al|scade tra|in essere fino al
E utilizzabile fino al
E copertura fino al|resta attivo fino al|resta attiva fino al|termine
X già scaduto|già scaduta|finito il|finita il|decorso|estinto
A attivabile fino al|attivabile entro il|da usare entro|ultimo giorno per attivare|attivalo entro
A attivala entro|attivalo entro il|attivala entro il|attivare entro e non oltre il
R prossimo addebito automatico|prossimo importo|si rinnova da solo|si rinnova da solo il
R si rinnova da sola
R si rinnova da sola il|si rinnova il|verrà rinnovata il|verrà rinnovato il|sarà rinnovata il
R sarà rinnovato il|verrà addebitato il|addebito il|pagamento il|rinnovata automaticamente il
R verrà rinnovata automaticamente|verrà rinnovata automaticamente il|sarà rinnovata automaticamente
R prossimo rinnovo il|si rinnoverà il
n da avviare|non iniziato
f versione gratuita
t dimostrativa|prova gratuita
d apparecchi
h condiviso con te da|condivisa con te da
r rinnovo automatico dell'abbonamento|rinnovo dell'abbonamento|tipo di rinnovo|modalità di rinnovo
r pagamento ricorrente
z manuale|manualmente|disattivati|a mano
b accesso bloccato|accesso sospeso
u sospensione|temporaneamente interrotto
w situazione|dettagli|dettaglio|nota|note|informazioni|incluso il|per un anno|per un altro anno
w di un anno
w per un mese|per un altro mese|ogni anno|ogni mese|dal tuo operatore|dal suo operatore
w dall'operatore
w dal tuo provider|dal provider|dal tuo fornitore|dal fornitore|posto|automatico|automatica|adesso
w sulla tua carta|dall'attivazione|dopo l'attivazione|dalla prima installazione
w a partire dall'attivazione
w dopo la prima installazione
U collegata|collegate|connessa|connesse|protetta|protette|usato|usata|usate|occupate|installate
U stai proteggendo|proteggi|sono protetti|è protetto|associato|registrato|in funzione
K al più|per un massimo di|protegge fino a|complessivamente
P resta|rimane|ancora liberi|rimaste
C si rinnova da solo|si rinnova da sola|si rinnova ogni anno|rinnovato automaticamente
C viene rinnovata automaticamente
- attivazione|attiva ora|attiva adesso|condividere
l disponibil
H per|valido per|valida per
F presto|a breve|tra poco|quasi|prossimamente
0 oggi
1 domani
9 ieri
J automatico|automatica|automaticamente
`

export const es = `
E se acaba|se acaba el|concluye el|acaba el|cesa|finaliza el|termina el|vence el|caduca el|expira el
E válido hasta el|válida hasta el|vigente hasta el|protección hasta|protegida hasta el|fecha fin
E en vigor hasta el|activa hasta el|activo hasta el|próxima a vencer
X se acabó|acabó el|concluyó el|no vigente|ya ha caducado|ya ha vencido|ya venció|ya caducó
X extinguida
X ha terminado|ha finalizado|ha concluido|cerrada
A activable hasta|plazo de activación|activación hasta|actívela hasta|actívala hasta|actívalo hasta
A último día para activar|se puede activar hasta|usar antes del|activar antes de que
R próximo cobro automático|próximo cargo automático|se renueva solo|se renueva sola el
R se renueva solo el
R renovación automática en|se cobrará el|se te cobrará el|se le cobrará el|cobro el|pago el
R renovada automáticamente el|será renovada el|se renovará sola|se prorroga el
R renovación automática prevista|se renueva de forma automática el|fecha del próximo pago
R fecha del próximo cobro
n aún sin activar|todavía no activada|todavía no activado|no iniciada|sin iniciar|aún sin usar
f versión gratuita|sin coste alguno
t prueba gratuita|demostración|en prueba
d aparato
h compartida contigo por|compartido contigo por|compartida con usted por
r renovación automática de la suscripción|renovación de la suscripción|tipo de renovación
r modo de renovación
r pago recurrente
z manual|manualmente|a mano
b acceso bloqueado|bloqueo
u suspensión|interrumpida temporalmente
w situación|condición|detalles|detalle|nota|notas|observación|observaciones|información|duración
w inclusive
w por un año|por un año más|por otro año|por un mes|un año más|cada año|cada mes|por tu operador
w por su operador|por el operador|por tu proveedor|por su proveedor|por el proveedor|plaza|lugar
w cupos
w automático|automática|mostrando|en tu tarjeta|desde la activación|a partir de la activación
w tras la activación|después de la activación|desde la primera instalación
w a partir de la primera instalación
U conectada|protegida|usada|ocupada|vinculado|proteges|estás protegiendo|está protegiendo
U están protegidos
U asignadas|registrado|en funcionamiento
K en conjunto|autorizados|hasta un máximo de|un máximo de|para un máximo de|protege hasta
K en su totalidad
P restan|sobran|aún libres
C se renueva sola|se renueva solo|se renueva cada año|se renueva de forma automática
C se renovará automáticamente
- activación|actívela|actívalo|activar ahora|compartir
l disponible
H para|válida para|válido para
F pronto|próximamente|en breve|casi
0 hoy
1 mañana
9 ayer
J automático|automática|automáticamente
`

export const pt = `
E acaba em|encerra em|finda|finda em|cessa|termina a|expira a|válido até ao|válida até ao
E proteção até
E cobertura até|ativa até ao|ativa até o dia|válida até o dia|vence em|vence a|caduca em|caduca a
E data fim
E a vencer
X acabou em|encerrou em|findou em|já terminou|já venceu|já encerrou|já expirada|fora de validade
X sem validade|não está em vigor
A ativar até ao|ativar o mais tardar|prazo para ativar|pode ser ativada até|pode ser ativado até
A usar até
A último dia para ativar|ative-a até|ative-o até|ative até ao
R próxima cobrança automática|próximo débito automático|renova sozinha|renova sozinho
R renova-se sozinha
R se renova sozinha|se renova em|se renova|se renova automaticamente|se renova automaticamente em
R será cobrado em|será cobrada em|será debitado em|cobrança em|pagamento em|pagamento renova
R renovado automaticamente em|será renovado em|será renovada em|será renovado automaticamente
R será renovado automaticamente em|data da próxima cobrança|data do próximo pagamento
R próxima faturação
n nunca usado|ainda não usada|ainda não usado|ainda não utilizada|não iniciada|aguardando uso
n a aguardar ativação
f versão gratuita|sem cobrança
t versão demo|em teste|em avaliação|licença de teste
h compartilhada com você por|compartilhado com você por|partilhada consigo por
r renovação automática da assinatura|renovação da assinatura|tipo de renovação|modo de renovação
r pagamento recorrente
y em funcionamento|ligadas
z manual|manualmente|à mão
b acesso bloqueado|bloqueio
u suspensão|em suspenso|interrompida temporariamente
w situação|condição|detalhes|detalhe|nota|observação|observações|informações|informação|duração
w inclusive
w por um ano|por mais um ano|por um mês|por mais um mês|mais um ano|todo ano|todos os anos|todo mês
w todos os meses|cada ano|cada mês|pela sua operadora|pela operadora|pelo seu operador|pelo operador
w pelo seu provedor|pelo provedor|pelo fornecedor|pelo seu fornecedor|vaga|lugar|automático
w automática
w mostrando|no seu cartão|do seu|a contar da ativação|a partir da ativação|após a ativação
w desde a ativação
w a partir da primeira instalação|após a primeira instalação
U conectada|ligadas|protegida|usada|ocupada|você protege|está protegendo|estão protegidos|vinculado
U registrado|registado
K ao total|autorizados|até um máximo de|para até|no conjunto|protege até
P sobra|ainda livres
C renova sozinha|renova sozinho|se renova sozinha|se renova automaticamente|renova todo ano
C renovado automaticamente|renova-se sozinha
- ativação|ative|compartilhar|partilhar|renovar
l disponíve
H para|válida para|válido para
F em breve|brevemente|logo|quase
0 hoje
1 amanhã
9 ontem
J automático|automática|automaticamente
`
