// Our own knowledge of each language; nothing here was seen on the portal. How to read it:
// ../lexicon.ts.

export const en = `
M jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec
E expires|expiry|expiration|expiring|valid until|valid till|valid through|valid thru|valid to
E active until|active till|active through|ends|end date|until|till|works until|runs until
E protected until|paid until|will expire|will end|last day|end of|end|valid|validity|good until
E good through|valid up to|covered until|protected through|access until|access ends|paid up to
E runs out|runs out on|running until|runs through|paid through|in force until|in force through
E good till|lasts until|lasts through|current through|subscribed until|active up to|expire
E set to expire|due to expire|final day|stops on|stops working on|will stop on
E will stop working on|will run out|stays active until|remains active until|remains valid until
E keeps working until|continues until|valid for use until|in effect until|protection until
E protection ends|protection expires|coverage ends|coverage until|service ends|term ends
E subscription ends|lapses|lapses on|finishes|finishes on|due to end|set to end|expires after
E good thru|last day of protection|usable until|stays valid until|in use until|will lapse
E will stop
X expired|ended|has expired|has ended|lapsed|no longer active|no longer valid|expired on|ended on
X ran out|was valid until|validity ended|finished|no longer in force|out of date|run out|is over
X has lapsed|term ended|expired since|ended since|not valid anymore|not valid any more
X not active anymore|no longer valid since|no longer current|ran out on|no longer in use since
X has run out|is expired|is no longer active|is no longer valid|lapsed on|finished on|terminated
X term expired|already expired|already ended|expired already|has finished|stopped on
A activate before|activate by|activate until|activate no later than|to be activated before
A must be activated|activation deadline|must be activated before|needs to be activated by
A needs activation by|not started|not started yet|inactive until activated|pending activation
A not activated yet|never activated|activation pending|activation required|needs activation
A to be activated|not used|activation needed|activation is required|must be activated by
A activation by|activation until|please activate by|last day to activate|can be activated until
A redeem by|activate on or before|activation before
R renews|will renew|next payment|next billing|next charge|next renewal|renewal date|renewal on
R will be renewed|auto-renews|automatically renews|renewing|payment date|billing date
R renews automatically|will renew automatically|is renewed automatically|will be charged
R will be charged on|automatic payment|automatic payment on|next payment due|next bill
R next invoice|next debit|upcoming payment|upcoming charge|upcoming renewal|we will charge
R we'll charge|we'll bill|we will bill|will be billed|you'll be charged|you'll be billed
R will be debited|we'll renew|will automatically renew|will be automatically renewed|set to renew
R set to renew on|set to auto-renew|due to renew|renews next on|renews itself|next auto-renewal
R next automatic renewal|next instalment|next installment|next automatic payment
R next automatic charge|auto-renewal on|auto-renewal date|automatically renewed
R automatically renewed on|will auto-renew|will auto-renew on|auto-renews on|next renewal payment
R payment renews|will be billed on|will be charged again|renews next|next automatic billing
R automatically charged on|payment will be taken|payment is taken|billed again|renewal due
R renewal is due|payment due|payment is due|payment due on|next bill is due|will renew itself
R renews by itself|renews by itself on|renews on its own|renews on its own on|renewal scheduled
R renewal scheduled for
Z will not renew|won't renew|does not renew|doesn't renew|not renewed automatically
Z renewal is cancelled|won't automatically renew|will not automatically renew|will not be renewed
Z won't be renewed|not be renewed automatically|will not auto-renew|won't auto-renew
Z not set to renew|isn't set to renew|no longer renews|stops renewing|no auto-renewal
Z without auto-renewal
S activated|activation date|active since|activated on|start date|started on|in use since
S running since|activated since|protected since|licensed since|first activated|first activated on
S date of activation|first activation|start of term|in force since|started
a active|running|in force|current|in effect|live
n not activated|not yet activated|awaiting activation|waiting for activation|unused|not used yet
n ready to activate|not in use yet|waiting to be activated|never used|ready for activation
n still to be activated|yet to be activated|hasn't been activated|has not been activated
n isn't activated|has not yet been activated|not yet used|not yet in use|not been used yet
n hasn't been used yet|awaiting first use|waiting for first use|not yet started|unactivated
n not activated so far|haven't activated|have not activated|haven't yet activated
n have not yet activated|haven't used|have not used|haven't started|have not started
f free|free of charge|no charge|free version|free plan|no cost|at no cost|free edition|free tier
f free of cost|free forever|free licence|free license|complimentary|for free|without charge
t trial|free trial|trial version|trial period|free trial version|evaluation|evaluation version
t test version|trial license|trial licence|trial copy|trial subscription|demo version|trial plan
d device|active devices|active device|devices included|included devices|gadget|device licence
d device license|device slot|device place|devices purchased|purchased devices|licensed devices
d devices licensed|device limit|devices limit
p user|people|person|member|family member|account holder|participant|other people|other person
p others|other users|other members
h shared with you|shared with me|shared by|shared to you|shared with your account
h shared with this account|gave you access|gives you access|has given you access|added you
h shared with us|shared with you by|owned by someone else|guest access
O shared by you|shared by me|you share|you are the owner|you own|you're the owner|you are owner
O you're owner|owned by you|belongs to you|you are the account owner|you're the account owner
O your own subscription|you are sharing|you're sharing|you have shared|you've shared
V shares|shared|sharing|has shared|is sharing
Y with you|with me
r auto-renewal|auto renewal|automatic renewal|automatically renewal|autorenewal|auto-renew
r auto renew|renewal|renew automatically|automatic subscription renewal|automatic licence renewal
r automatic license renewal|autopay|auto-pay|auto-payment|automatic payments|automatic billing
r recurring payment|recurring payments|recurring billing|automatic renewals|auto-renewal status
r automatic extension|renewal type|renewal mode
y on|enabled|yes|turned on|switched on
z off|disabled|no|cancelled|canceled|turned off|switched off|not active|inactive|manual|manually
z stopped|deactivated|not enabled|not on|not turned on|not switched on|not set up|by hand
b blocked|locked|disabled by|barred|access blocked|banned|locked out|has been blocked
u suspended|paused|on hold|temporarily suspended|frozen|temporarily stopped|on pause|halted
u put on hold|temporarily disabled|temporarily inactive|temporarily unavailable|suspension
u on temporary hold|stopped for now|interrupted|inactive for now|suspended until further notice
i includ|what's included|included|comes with|part of
m more|show all|view all|load more|see all|see more|show more
s subscription|license|licence|plan
w your|you|is|are|has|have|been|the|on|in|at|this|it|by|to|for|and|a|an|date|day|term|status|state
w used|using|in use|connected|protected|currently|product|protection|type|version|slot|place
w installed|automatically|number|with|user's|my|our|all|yet|still|already|now|mine|account|its|was
w were|be|will|invited|added|linked|enrolled|registered|application|app|program|software|overview
w list|temporarily|period|total|charge|there|guest|family|owner|paid|any|also|please|hurry|only
w just|about|subscription's|because|then|afterwards|after that|thereafter|per|next|renewed at
w excluding|including|vat|tax|usage|covers|needs|re|price|protects|works on|works|we|ve|ll|us
w current|coverage|cover|summary|every|each|annual|annually|yearly|monthly|quarterly|billing
w membership|package|bundle|at the moment|right now|for now|at once|at the same time
w simultaneously|these|full|expects|through your|so far|scheduled|planned|condition|details|detail
w note|notes|remark|duration|seat|seats|space|spaces|places|spot|spots|by your provider
w by your internet provider|by your service provider|by your operator|by your mobile operator
w by your carrier|by the provider|for another year|for one year|for a year|for one more year
w for another month|for a month|inclusive|each year|every year|each month|every month
w taken automatically|from your card|to your card|from your account|unless you cancel
w unless cancelled|from activation|after activation|from the first installation|from first use
w from the day of activation|after first use|starting from activation|once activated|turned|same
w same day|by itself|itself|due|unlimited|without time limit|no time limit|forever|holder
w takes place|happens|indefinitely|provider|operator|carrier|card ending
w card ending in|room|contact us|with your card|on your card|by card
U used|in use|connected|protected|occupied|taken|installed|linked|activated on|using|use|uses
U you use|active on|protecting|installed on|secured|assigned|enrolled|set up on|running on
U signed in on|used up|active devices|active device|allocated|currently used|now used|you've used
U you have used|so far used|are protected|is protected
K up to|at most|maximum|max|in total|total|limit|no more than|as many as|device limit|allowed
K permitted|devices included|included devices|maximum of|altogether|overall|in all|limit of
K a maximum of|at the most|for up to|covers up to|covers|protects up to|up to a total of
K devices purchased|purchased devices|licensed devices|devices licensed|possible|allowance
P available|free|vacant|left|remaining|not in use|unoccupied|spare|unassigned|not occupied
P still free|still available|not taken|remain|remains|to spare
C renews automatically|automatically renews|will renew automatically|is renewed automatically
C renews by itself|renews on its own|renews itself|renews every year|renews each year
C renews yearly|renews annually|renews monthly|renews every month|will auto-renew
C set to renew automatically|set to auto-renew
L days|day|months|month|years|year|weeks|week|left|remaining|remains|remain|to go|time left
L time remaining
- purchased|purchase date|date of purchase|bought on|order number|order date|ordered on|valid from
- active from|effective from|price valid|price is valid|price until|price ends
q start your free|buy|offer|discount|save|sale|special|try|limited time|upgrade to|recommended
q order now|promo|cart|basket|order|purchase|deal|shop now|may also like|also like
o of|out of
g sign in|log in|sign-in|login
T terms|agreement|conditions|statement|terms of use|licence agreement|license agreement
T legal documents
c code|one-time|verification|passcode|two-step|2-step|two-factor|confirm it's you|security code
c authentication code
D download|install|get|downloads
Q qr|scan|scanning|camera
N not|no|none|never|don't|doesn't|haven't|isn't|aren't|can't|cannot|without|nothing
W friday|saturday|sunday|monday|tuesday|wednesday|thursday|fri|sat|sun|mon|tue|wed|thu
k no|don't have|do not have|don't have any|have no|haven't any|haven't got|there are no|there's no
k there are not any|there aren't|you've no|don't own|aren't any|none
j you|your|yours|any|yet|still|currently|now|right|at the moment|so far|here|in|on|to|with|for
j this|the|a|is|are|there|account|added|registered|linked|associated|connected|moment|kaspersky|my
G session has expired|session expired|session has ended|session ended|session has timed out
G session timed out|signed out|logged out|sign in again|log in again|signing in again
G session is over|signed you out|logged you out|you were signed out|been signed out
l available|still available
H for|good for|licensed for|valid for|suitable for|enough for
F soon|shortly|almost|nearly|about to
0 today
1 tomorrow
9 yesterday
J automatic|automatically
= because|due to|owing to
& and
# one|two|three|four|five|six|seven|eight|nine|ten
8 that day|that same day|same day|on that date|same date|on this day
`

export const de = `
M jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez
- aktivier|aktivierung|aktivierungscode|gekauft|kaufdatum|bestellnummer|bestelldatum|erworben
- gültig vom|gültig von|gültig ab|gültig seit|aktivier auf|gilt vom|preis gültig|preis gilt
- preis ist|preis bis|preis endet
E läuft ab|läuft am § ab|läuft § ab|läuft bis|endet|gültig bis|aktiv bis|ablauf|ablaufdatum
E läuft aus|gilt bis|bis|enddatum|bezahlt bis|geschützt bis|verfügbar bis zum ablauf|ende|ende der
E gültigkeit|zugriff bis|gültigkeitsende|gültig|läuft noch bis|laufzeitende|vertragsende|aboende
E abo-ende|lizenzende|lizenzablauf|bis inklusive|gültigkeitsdatum|nutzbar bis|verwendbar bis
E in kraft bis|abläuft|läuft am § aus|läuft § aus|laufend bis|gilt noch bis|letzter tag
E letzter gültigkeitstag|ablauftag|endtermin|bleibt aktiv bis|bleibt gültig bis|verfügbar bis
E abgedeckt bis|bis zum § bezahlt|bis § bezahlt|bis zum § geschützt|bis § geschützt|läuft bald ab
E gültig bis einschließlich|bis einschließlich|endet am|endet mit|endet zum|läuft zum|läuft ab am
E schutz bis|schutz endet|letzter gültiger tag|geschützt bis zum|gültig bis zum|laufzeit bis
E laufzeit endet|läuft ab zum|besteht bis|aktiv bis zum|abonnement bis|läuft ihr abo ab
E läuft ihr abonnement ab|läuft ihre lizenz ab|läuft dein abo ab|läuft deine lizenz ab
E läuft dein abonnement ab|läuft das abo ab|läuft die lizenz ab|läuft ihr schutz ab
E läuft dein schutz ab|läuft es ab|läuft er ab|läuft sie ab
X abgelaufen|beendet|ist abgelaufen|nicht mehr gültig|nicht mehr aktiv|endete|lief ab|ausgelaufen
X war gültig bis|abgelaufen seit|seit § abgelaufen|vorbei|verfallen|erloschen|nicht mehr aktuell
X beendet am|abgelaufen am|geendet|hat geendet|zu ende|ausgelaufen am|nicht mehr in kraft
X läuft nicht mehr|lief am § ab|lief § ab|nicht länger gültig|nicht länger aktiv
X ist zu ende gegangen|ist ausgelaufen|lief aus|ist beendet|ist vorbei|bereits abgelaufen
X ist am § abgelaufen|am § abgelaufen|laufzeit beendet|außer kraft|schutz ist abgelaufen
X seit § beendet|ungültig seit|endete am|beendet seit
A aktivieren bis|aktivieren sie bis|vor dem § aktivieren|bis § aktivieren|bis zum § aktivieren
A aktivierung bis|aktivieren vor|zu aktivieren bis|aktivierungsfrist|spätestens aktivieren
A aktivieren bis spätestens|muss bis § aktiviert werden|muss bis zum § aktiviert werden
A muss vor dem § aktiviert werden|bis spätestens § aktivieren|aktivierung vor
A aktivierung spätestens|aktivierung erforderlich bis|spätestens bis § aktivieren
A spätestens am § aktivieren|zu aktivieren|zu aktivieren vor|zu aktivieren vor dem
A aktivierung ausstehend|aktivierung steht aus|aktivierung erforderlich|noch zu aktivieren
A inaktiv bis zur aktivierung|noch ungenutzt|noch unbenutzt|nicht genutzt|nicht benutzt
A aktivierbar bis|bis zum § zu aktivieren|bis § zu aktivieren|vor dem § zu aktivieren
A muss noch aktiviert werden|aktivierung nötig|aktivierung notwendig|einlösen bis
A bis spätestens § einlösen|aktivierung nötig bis|bitte aktivieren bis
A muss spätestens am § aktiviert werden|aktivierung bis § nötig|aktivierung bis § erforderlich
R verlängert sich am|wird verlängert|verlängerung am|nächste zahlung|nächste abbuchung
R nächste verlängerung|verlängert sich|verlängerungsdatum|verlängert sich automatisch
R nächste abrechnung|automatische verlängerung am|wird automatisch verlängert
R wird am § automatisch verlängert|verlängert sich am § automatisch|wird am § verlängert
R automatisch verlängert am|nächste rechnung|zahlungsdatum|nächstes zahlungsdatum
R nächster zahlungstermin|wird zum § verlängert|wird zum § automatisch verlängert
R nächster abrechnungstermin|nächstes abrechnungsdatum|nächster zahltag|nächste belastung
R nächster einzug|nächste lastschrift|nächster abbuchungstermin|nächstes abbuchungsdatum
R nächstes verlängerungsdatum|nächster verlängerungstermin|verlängerungstermin|wird am § abgebucht
R wird am § belastet|verlängerung erfolgt am|erneuert sich|wird erneuert|wird automatisch erneuert
R wird am § erneuert|wird am § automatisch erneuert|erneuerung am|erneuerungsdatum
R nächste erneuerung|automatische erneuerung am|nächste zahlung fällig
R nächste automatische verlängerung|nächste kontobelastung|nächste abbuchung erfolgt
R nächste zahlung erfolgt|nächste verlängerung erfolgt|nächste automatische zahlung
R nächste automatische abbuchung|nächste automatische abrechnung|nächste zahlung am
R nächste abbuchung am|wird abgebucht|erneuert sich am|erneuert sich automatisch
R automatische zahlung am|verlängert sich von selbst|verlängert sich selbst
R verlängert sich von selbst am|nächste fälligkeit|wird § von selbst verlängert
R wird am § von selbst verlängert|zahlung fällig|zahlung fällig am|zahlung wird fällig
R zahlung ist fällig|wir buchen|automatisch verlängert wird|wird am § für|wird zum § für|wird § für
R verlängert sich jedes jahr|verlängert sich jeden monat|wird am selben tag verlängert
R wird am selben tag automatisch verlängert|wird am gleichen tag verlängert
R wird am gleichen tag automatisch verlängert|wird an diesem tag verlängert
R wird an diesem tag automatisch verlängert
Z verlängert sich nicht|wird nicht verlängert|keine automatische verlängerung
Z wird nicht automatisch verlängert|verlängert sich nicht automatisch|wird nicht erneuert
Z erneuert sich nicht|verlängert sich nicht mehr|keine verlängerung|ohne verlängerung
Z wird nicht mehr verlängert|ohne automatische verlängerung|keine automatische erneuerung
Z wird nicht automatisch erneuert
S aktiviert|aktiviert am|aktiv seit|aktivierungsdatum|startdatum|beginn|in verwendung seit
S läuft seit|geschützt seit|genutzt seit|in nutzung seit|in benutzung seit|startete am
S gestartet am|begonnen am|laufzeitbeginn|vertragsbeginn|abobeginn|aktivierung am
S erstmals aktiviert|erstaktivierung|datum der aktivierung|in kraft seit|wurde aktiviert
a aktiv|läuft|in kraft|laufend|aktuelle abos|aktuelle abonnements
n nicht aktiviert|noch nicht aktiviert|unbenutzt|noch nicht verwendet|nicht verwendet|ungenutzt
n wartet auf aktivierung|bisher nicht aktiviert|bislang nicht aktiviert|noch nicht in verwendung
n noch nicht in benutzung|noch nicht genutzt|noch nicht benutzt|noch nicht eingelöst
n bereit zur aktivierung|bereit für die aktivierung|noch inaktiv|noch nicht aktiv
n wartet auf die aktivierung|wartet noch auf aktivierung|nie aktiviert|nie verwendet|nie genutzt
n noch nicht in gebrauch|noch nicht gestartet|nicht eingelöst|nicht aktiviert haben
n noch nicht aktiviert haben
f kostenlos|gratis|kostenfrei|umsonst|ohne kosten|unentgeltlich|gratisversion|kostenlose version
t testversion|testlizenz|probeversion|testabo|testphase|testzeitraum|probe|testzugang|testmonat
t probeabonnement|probezeit|probezeitraum|probemonat|probelizenz|testzeit|evaluierungsversion
t testabonnement|zum testen|zur probe|demoversion|evaluierung
d gerät|geräten|geräteplatz|geräteplätze|gerätelizenz|geräteanzahl|gerätezahl|gerätelimit
d aktive geräte|aktiven geräte|endgerät
p benutzer|nutzer|person|mitglied|anwender|personen|teilnehmer|familienmitglied|benutzerkonten
p weiteren personen|anderen personen|weitere personen|andere personen|weiteren nutzern
h mit ihnen geteilt|für sie freigegeben|geteilt von|freigegeben von|mit dir geteilt
h mit mir geteilt|für mich freigegeben|mit ihrem konto geteilt|mit diesem konto geteilt
h mit deinem konto geteilt|für ihr konto freigegeben|für dein konto freigegeben|geteilt durch
h freigegeben durch|mit euch geteilt|für sie geteilt|mit ihnen geteilt von|geteilt mit ihnen
h geteilt mit dir
O von ihnen geteilt|sie teilen|von ihnen freigegeben|von mir geteilt|von dir geteilt
O sie sind der besitzer|sie sind besitzer|sie sind die besitzerin|sie sind inhaber
O sie sind der inhaber|sie sind die inhaberin|sie sind eigentümer|sie sind der eigentümer
O sie sind die eigentümerin|du bist der besitzer|du bist besitzer|du bist inhaber
O du bist der inhaber|du bist eigentümer|du bist der eigentümer|gehört ihnen|gehört dir|du teilst
O sie haben geteilt|eigenes abo|eigenes abonnement|von dir freigegeben|von mir freigegeben
V teilt|geteilt|freigegeben|hat geteilt
Y mit ihnen|mit dir|mit mir|für sie|für dich
r automatische verlängerung|auto-verlängerung|autoverlängerung|automatisch verlängern
r automatischen verlängerung|verlängerung|automatische erneuerung|auto-erneuerung
r automatische aboverlängerung|automatische abo-verlängerung|automatische lizenzverlängerung
r automatische zahlung|automatische abbuchung|automatisch erneuern|automatische verlängerungen
r aboverlängerung|erneuerung|abo-verlängerung|automatische vertragsverlängerung
r wiederkehrende zahlung|autom. verlängerung
y an|ein|eingeschaltet|aktiviert|ja|angeschaltet
z aus|ausgeschaltet|deaktiviert|abgeschaltet|nein|inaktiv|gekündigt|abbestellt|gestoppt|storniert
z nicht aktiv|nicht eingeschaltet|manuell|händisch|von hand
b gesperrt|blockiert|geblockt|zugang gesperrt|wurde gesperrt|ist gesperrt
u ausgesetzt|pausiert|angehalten|ruht|unterbrochen|vorübergehend gesperrt
u vorübergehend deaktiviert|vorübergehend ausgesetzt|stillgelegt|eingefroren|auf eis gelegt
u zurückgestellt|in pause|auf pause|zeitweise ausgesetzt|vorläufig gesperrt|liegt auf eis|pause
u wurde pausiert
i enthalten|inbegriffen|inklusive|enthält|umfasst|beinhaltet
m mehr|weitere|alle anzeigen|alle ansehen|anzeigen
s abonnement|abo|lizenz|plan|tarif|produkte|pläne|abos|produkt
w ihr|ihre|ihres|das|die|der|den|dem|ist|sind|am|im|in|auf|zum|zur|vom|dieses|es|für|und|datum|tag
w laufzeit|status|zustand|verwendet|genutzt|benutzt|belegt|verbunden|geschützt|derzeit|aktuell
w produkt|schutz|typ|version|plätze|werden|wird|automatisch|installiert|anzahl|mein|meine|meinen
w unser|alle|noch|bereits|jetzt|konto|wurde|sich|eingeladen|hinzugefügt|verknüpft|registriert
w anwendung|app|apps|programm|software|übersicht|liste|vorübergehend|zurzeit|gesamt|insgesamt
w familie|was|mit|in verwendung|verwendung|diesem|haben|sie|bitte|nur|weil|danach|anschließend
w dann|pro|je|im jahr|jährlich|monatlich|inkl|mwst|zzgl|preis|zum preis|diese|dieser|wir|uns
w unsere|deine|dein|du|bist|hast|bin|ich|man|eine|ein|einen|einem|des|bei|auch|schon|gerade
w momentan|im moment|dürfen|gleichzeitig|zugleich|jede|beide|immer noch|abdeckung|paket
w vollversion|mitgliedschaft|ihrem|ihren|ihrer|deinem|deinen|einschließlich|einschl|weiterhin|nun
w abrechnung|deckt|laufzeiten|details|hinweis|notiz|anmerkung|bemerkung|dauer|um ein jahr
w um ein weiteres jahr|um einen monat|um einen weiteren monat|für ein jahr|jedes jahr|jeden monat
w stück|durch ihren anbieter|von ihrem anbieter|vom anbieter|durch den anbieter
w durch ihren provider|von ihrem provider|vom provider|durch ihren betreiber|vom betreiber
w von ihrem mobilfunkanbieter|durch ihren internetanbieter|von ihrem internetanbieter|steht
w heute noch|eintrag|einträge|weitere infos|automatische|automatischen|plätzen|platz|abgebucht
w schützt|ab aktivierung|nach aktivierung|ab der aktivierung|nach der aktivierung
w ab der ersten installation|nach der ersten installation|ab erster installation|fällig|erfolgt|über
w selbst|von selbst|selben|selbe|gleichen|derselben|demselben|unbefristet|ohne zeitliche begrenzung
w ohne zeitlimit|dauerhaft|für immer|findet statt|inhaber|inhaberin|eigentümer
w anbieter|hat|verlängert|euch|dir|ihnen|umfang|lizenzumfang
U verwendet|genutzt|benutzt|belegt|verbunden|geschützt|in verwendung|in benutzung|installiert
U verknüpft|im einsatz|nutzen|verwenden|sie nutzen|sie verwenden|vergeben|besetzt|zugewiesen
U zugeordnet|aktiv auf|angemeldet|eingesetzt|gesichert|abgesichert|aktiviert auf|eingebunden
U aktive geräte|aktiven geräte|nutzt|nutzung|in gebrauch|im gebrauch|angeschlossen|registriert
U aktiv genutzt|derzeit genutzt|sie schützen
K bis zu|höchstens|maximal|max|insgesamt|gesamt|maximale|höchstzahl|höchstanzahl|maximalanzahl
K zulässig|erlaubt|limit|gerätelimit|maximalzahl|bis maximal|alles in allem|in summe|im ganzen
K zusammen|möglich|für bis zu|gilt für|schützt bis zu
P frei|verfügbar|übrig|unbelegt|nicht belegt|nicht vergeben|unbesetzt|verbleibend|verbleiben
P verbleibende|noch frei|verbleibt|ungenutzte
C verlängert sich automatisch|wird automatisch verlängert|verlängert sich von selbst
C verlängert sich selbst|erneuert sich automatisch|wird automatisch erneuert
C verlängert sich jährlich|verlängert sich monatlich|mit automatischer verlängerung
C verlängert sich jedes jahr|verlängert sich jeden monat
L tage|tagen|tag|monate|monaten|monat|jahre|jahren|jahr|wochen|woche|verbleibend|verbleiben
L verbleibende|übrig|restlaufzeit|restzeit|verbleibende zeit|verbleibende laufzeit
q kaufen|angebot|rabatt|sparen|aktion|testen sie|jetzt bestellen|upgrade auf|empfohlen|warenkorb
q bestellen|jetzt testen|auch gefallen|empfehl|wechseln sie zu|testen|jetzt starten|gefallen
o von|aus
g anmelden|einloggen|login|melden sie sich an|melde dich an|anmeldung|melden sie sich bei
g loggen sie sich ein|logge dich ein
T vereinbarung|bedingungen|erklärung|nutzungsbedingungen|vertrag|lizenzvertrag|lizenzvereinbarung
T agb|vertragsbedingungen|geschäftsbedingungen|rechtliche dokumente
c code|einmal|bestätigungscode|aktivierungscode|sicherheitscode|einmalcode|einmalpasswort
c zwei-faktor|zweistufig|bestätigen sie ihre identität|verifizierung|authentifizierung|prüfcode
c freischaltcode
D herunterladen|laden|download|installieren|laden sie|installation|downloads|holen|herunterzuladen
D laden sie sich
Q qr|scan|scannen|kamera|einscannen
N nicht|kein|keine|keinen|nie|ohne|nichts
W freitag|samstag|sonntag|montag|dienstag|mittwoch|donnerstag|fr|sa|so|mo|di|mi|do
k kein|keine|keinen|keinerlei
j sie|du|ihr|ihre|ihrem|dein|deinem|haben|hast|es|gibt|noch|bisher|bislang|derzeit|momentan
j aktuell|zurzeit|hier|in|im|mit|für|auf|diesem|dieses|das|dem|konto|benutzerkonto|ist|sind|wurden
j wurde|hinzugefügt|registriert|verknüpft|hinterlegt|vorhanden|verbunden|kaspersky|my|einzige
j einziges
G sitzung ist abgelaufen|sitzung abgelaufen|sitzung wurde beendet|sitzung beendet
G sitzung ist beendet|abgemeldet|erneut anmelden|wieder an|melden sie sich erneut
G zeitüberschreitung der sitzung
l verfügbar
H für|für insgesamt|gut für|reicht für|ausreichend für|genug für
F bald|demnächst|in kürze|fast|beinahe
0 heute
1 morgen
9 gestern
J automatisch|automatische
= weil|denn|wegen|aufgrund
& und
# -|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn
8 am selben tag|am gleichen tag|an diesem tag|zum selben datum|selben tag
8 wird am selben tag verlängert|wird am selben tag automatisch verlängert
8 wird am gleichen tag verlängert|wird am gleichen tag automatisch verlängert
8 wird an diesem tag verlängert|wird an diesem tag automatisch verlängert
`

export const nl = `
M jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec|mrt=3
E geldig tot en met|verloopt|vervalt|geldig tot|actief tot|loopt af|loopt § af|loopt tot
E loopt op § af|eindigt|einddatum|vervaldatum|verloopdatum|tot|geldig t/m|betaald tot
E beschermd tot|einde|einde van|geldigheid|toegang tot en met|van kracht tot|loopt nog tot|geldig
E loopt door tot|betaald t/m|beschermd t/m|actief t/m|loopt t/m|t/m|zal verlopen|zal aflopen
E zal eindigen|laatste dag|stopt op|geldigheidsdatum|geldigheidsduur tot|verstrijkt
E te gebruiken tot|bruikbaar tot|beveiligd tot|gedekt tot|blijft actief tot|blijft geldig tot
E gaat tot|tot en met|t.e.m.|bescherming tot|bescherming eindigt|actief tot en met
E loopt tot en met|eindigt op|verloopt op|houdt op|stopt|einddatum is|duurt tot|geldt tot
E geldt tot en met|beschermd tot en met
X verlopen|vervallen|afgelopen|beëindigd|niet meer geldig|verliep op|verlopen op|verlopen sinds
X eindigde|was geldig tot|geëindigd|geëindigd op|is geëindigd op|afgelopen op|ten einde|voorbij
X niet langer geldig|niet langer actief|beëindigd op|vervallen op|verstreken|niet meer van kracht
X gestopt op|beëindigd sinds|liep af|verliep|geëindigd sinds|afgelopen sinds|niet meer actief
X is verlopen|is afgelopen|liep af op|is voorbij|al verlopen|reeds verlopen|is beëindigd
X verlopen per
A activeren voor|activeer voor|activeren vóór|activeer vóór|activeren tot|uiterlijk activeren
A voor § activeren|activeer uiterlijk|moet vóór § worden geactiveerd
A moet voor § worden geactiveerd|uiterlijk § activeren|activeren uiterlijk|te activeren voor
A vóór § activeren|moet uiterlijk § worden geactiveerd|moet nog worden geactiveerd
A activering vereist|nog te activeren|activering in afwachting|activatie vereist|activatie nodig
A moet worden geactiveerd|moet geactiveerd worden|moet nog geactiveerd worden|activatie vóór
A activatie voor|te activeren vóór|activering vóór|activering voor|activering nodig
A activeren is nodig|uiterlijk te activeren|activeren vóór of op|activeer dit vóór
A te activeren uiterlijk|uiterste activeringsdatum|activeren kan tot|activeer tot|te activeren tot
R wordt verlengd|verlenging op|volgende betaling|volgende verlenging|volgende afschrijving
R wordt automatisch verlengd|verlengingsdatum|automatisch verlengd op
R wordt automatisch verlengd op|automatische verlenging op|wordt op § automatisch verlengd
R wordt op § verlengd|datum van verlenging|automatisch vernieuwd|wordt automatisch vernieuwd
R wordt op § automatisch vernieuwd|wordt vernieuwd|wordt op § vernieuwd|volgende factuurdatum
R volgende factuur|verlengt automatisch|verlengt|verlengt op|volgende incasso|volgende betaaldatum
R volgende betalingsdatum|volgende incassodatum|volgende verlengingsdatum|eerstvolgende betaling
R eerstvolgende incasso|eerstvolgende verlenging|wordt afgeschreven|wordt op § afgeschreven
R worden op § afgeschreven|worden afgeschreven|verlenging vindt plaats op|verlengt zich
R verlengt automatisch op|vernieuwt|vernieuwing op|volgende vernieuwing|vernieuwingsdatum
R betaaldatum|wordt weer verlengd|wordt op § weer verlengd|volgende automatische verlenging
R volgende automatische betaling|volgende termijn|volgende automatische incasso
R wordt geïncasseerd|volgende afrekening|wordt vanzelf verlengd|verlengt vanzelf
R wordt vanzelf verlengd op|automatisch verlengd per|verlengdatum|wordt opnieuw verlengd
R verlengt zichzelf|schrijven we|we schrijven|afgeschreven op|wordt dezelfde dag verlengd
R wordt dezelfde dag automatisch verlengd|wordt op dezelfde dag verlengd
R wordt op dezelfde dag automatisch verlengd|wordt die dag verlengd
R wordt die dag automatisch verlengd
Z wordt niet verlengd|niet automatisch verlengd|wordt niet vernieuwd|niet automatisch vernieuwd
Z verlengt niet|wordt niet meer verlengd|zonder verlenging|geen verlenging
Z geen automatische verlenging|vernieuwt niet|wordt niet langer verlengd
Z wordt niet meer automatisch verlengd
S geactiveerd|actief sinds|activeringsdatum|startdatum|begindatum|in gebruik sinds
S geactiveerd sinds|loopt sinds|beschermd sinds|beveiligd sinds|gestart op|ingegaan op
S ingangsdatum|activatiedatum|datum van activering|datum van activatie|voor het eerst geactiveerd
S eerste activering|van kracht sinds
a actief|van kracht|lopend
n niet geactiveerd|nog niet geactiveerd|ongebruikt|nog niet gebruikt|wacht op activering
n wacht op activatie|klaar om te activeren|klaar voor activering|klaar voor activatie
n niet in gebruik|nooit gebruikt|nooit geactiveerd|nog niet actief|in afwachting van activering
n in afwachting van activatie|wacht om geactiveerd te worden|nog niet in gebruik genomen
n niet in gebruik genomen|nog niet in gebruik|nog niet gestart|nog te gebruiken
f gratis|kosteloos|zonder kosten|gratis versie|geen kosten
t proefversie|proefabonnement|proefperiode|proef|proeflicentie|testversie|testperiode
t testabonnement|testlicentie|proeftijd|proefmaand|evaluatieversie|op proef|demoversie
d apparaat|apparaten|toestel|toestellen|actieve apparaten|actieve apparaat|apparaatplaats
p gebruiker|personen|persoon|lid|leden|mensen|deelnemers|gezinslid|gezinsleden|familielid
p familieleden|anderen|andere mensen|andere personen|andere gebruikers
h met u gedeeld|met jou gedeeld|gedeeld met u|gedeeld met jou|gedeeld door|met mij gedeeld
h met uw account gedeeld|gedeeld met uw account|met je gedeeld|gedeeld met je|gedeeld met mij
h met je account gedeeld|met dit account gedeeld|gedeeld met dit account|met u gedeeld door
h met je gedeeld door
O gedeeld door u|gedeeld door jou|door u gedeeld|door jou gedeeld|u bent de eigenaar
O u bent eigenaar|je bent de eigenaar|je bent eigenaar|jij bent de eigenaar|jij bent eigenaar
O u bent de houder|is van u|uw eigen abonnement|je eigen abonnement|eigendom van u|u deelt
O je deelt|jij deelt|door mij gedeeld|u hebt gedeeld
V deelt|gedeeld|heeft gedeeld
Y met u|met jou|met je|met mij
r automatische verlenging|automatisch verlengen|auto-verlenging|verlenging
r automatische vernieuwing|automatisch vernieuwen|automatische incasso|automatische betaling
r automatische betalingen|auto-vernieuwing|verleng automatisch|automatische abonnementsverlenging
r autoverlenging|automatische verlengingen|automatische afschrijving|verlengen|vernieuwing
r auto-verlengen|verlenging van abonnement|wijze van verlengen
y aan|ingeschakeld|ja|aangezet|actief
z uit|uitgeschakeld|nee|inactief|opgezegd|stopgezet|gedeactiveerd|niet actief|niet ingeschakeld
z geannuleerd|gestopt|uitgezet|afgezet|opgeheven|handmatig|niet aan
b geblokkeerd|vergrendeld|toegang geblokkeerd|is geblokkeerd
u opgeschort|gepauzeerd|onderbroken|tijdelijk opgeschort|tijdelijk stopgezet|in de wacht
u tijdelijk gedeactiveerd|tijdelijk onderbroken|bevroren|stilgelegd|on hold|op pauze
u tijdelijk gestopt|tijdelijk uitgeschakeld|geschorst|gepauzeerd tot nader order|is gepauzeerd
u stilgezet
i inbegrepen|inclusief|bevat|omvat
m meer|alles weergeven|toon alles|alle weergeven|weergeven
s abonnement|licentie|plan|producten|pakket|plannen
w uw|je|jouw|het|de|een|is|zijn|op|in|voor|van|dit|en|datum|dag|looptijd|status|gebruikt
w in gebruik|gebruik|verbonden|beschermd|momenteel|product|bescherming|type|versie|plaatsen|wordt
w automatisch|aantal|geïnstalleerd|mijn|onze|alle|nog|al|nu|account|uitgenodigd|toegevoegd
w gekoppeld|geregistreerd|applicatie|app|apps|programma|software|overzicht|lijst|tijdelijk|totaal
w familie|wat|deze|er|om|werd|was|u|hebt|ook|alstublieft|slechts|omdat|daarna|vervolgens|per
w jaarlijks|incl|btw|staat|prijs|bent|ben|jij|we|wij|ons|met|bij|door|via|die|dat|dan|thans|heeft
w hebben|zal|worden|huidig|lidmaatschap|soort|dekking|dekt|volledig|jaarlijkse|maandelijks|elke
w elk|ieder|tegelijk|tegelijkertijd|op dit moment|inmiddels|mag|reeds|geldt voor|beschermt
w je account|dus|hierna|bundel|abonnements|toestand|details|opmerking|informatie|duur|toelichting
w met een jaar|met nog een jaar|voor een jaar|voor nog een jaar|elk jaar|elke maand|per maand
w door uw provider|door je provider|door uw aanbieder|door je aanbieder|door de provider
w door uw internetprovider|door je internetprovider|plaats|plek|plekken|wel|vanaf activering
w na activering|vanaf de activering|na de eerste installatie|vanaf de eerste installatie
w op jouw naam|op uw naam|op je naam|zelf|vanzelf|dezelfde|dezelfde dag|eigenaar|houder|onbeperkt
w voor altijd|zonder tijdslimiet|jou|aanbieder|provider|af|afgeschreven
U gebruikt|in gebruik|verbonden|beschermd|bezet|geïnstalleerd|gekoppeld|gebruikt u|u gebruikt
U je gebruikt|beveiligd|geïnstalleerd op|aangesloten|toegewezen|aangemeld|draait op|gebruik je
U gebruiken|geïnstalleerde|beveiligde|actieve apparaten|actieve apparaat|in gebruik op
U geregistreerd|je beschermt|u beschermt|zijn beschermd
K maximaal|max|hoogstens|in totaal|totaal|tot wel|voor maximaal|ten hoogste|maximum|maximale
K limiet|toegestaan|toegestane|tot maximaal|alles bij elkaar|in het totaal|samen|mogelijk
K beschermt maximaal
P beschikbaar|beschikbare|vrij|vrije|onbezet|onbenut|niet bezet|niet toegewezen|resterend|resteren
P resterende|over|nog vrij|nog over|nog beschikbaar
C wordt automatisch verlengd|verlengt automatisch|verlengt vanzelf|wordt vanzelf verlengd
C wordt elk jaar verlengd|wordt jaarlijks verlengd|wordt automatisch vernieuwd
L dagen|dag|maanden|maand|jaar|jaren|weken|week|resterend|resteren|over|resterende
- gekocht|aankoopdatum|bestelnummer|aangeschaft|prijs geldig|prijs geldt|prijs is|prijs tot
- verlengd op
q koop|kopen|aanbieding|korting|bespaar|probeer|actie|upgrade naar|aanbevolen|winkelwagen
q winkelmand|bestel|proberen|interessant|aanbevelingen|leuk|start gratis
o van|van de|uit
g aanmelden|inloggen|meld u aan|meld je aan|log in|aanmelding
T overeenkomst|voorwaarden|verklaring|gebruiksvoorwaarden|licentieovereenkomst
T algemene voorwaarden
c code|eenmalige|verificatiecode|activeringscode|activatiecode|controlecode|beveiligingscode
c tweestapsverificatie|verificatie in twee stappen|authenticatie|inlogcode
D downloaden|download|installeren|downloads|haal|installeer|downloadt|installatie
Q qr|scan|scannen|camera
N niet|geen|nooit|zonder|niets
W vrijdag|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vr|za|zo|ma|di|wo|do
k geen
j u|je|jij|uw|jouw|hebt|heeft|heb|nog|momenteel|er|is|zijn|hier|in|op|voor|dit|deze|account
j toegevoegd|geregistreerd|gekoppeld|op dit moment|tot nu toe|enkel|kaspersky|my
G sessie is verlopen|sessie verlopen|sessie is beëindigd|sessie beëindigd|afgemeld|uitgelogd
G meld u opnieuw aan|meld je opnieuw aan|log opnieuw in|opnieuw aanmelden|opnieuw inloggen
G u bent uitgelogd
l beschikbaar|beschikbare|nog beschikbaar
H voor|geschikt voor|geldig voor|goed voor|genoeg voor|voldoende voor
F binnenkort|weldra|bijna|spoedig
0 vandaag
1 morgen
9 gisteren
J automatisch|automatische
= omdat|wegens|vanwege|doordat
& en
# -|twee|drie|vier|vijf|zes|zeven|acht|negen|tien
8 dezelfde dag|diezelfde dag|die dag|dezelfde datum|wordt dezelfde dag verlengd
8 wordt dezelfde dag automatisch verlengd|wordt op dezelfde dag verlengd
8 wordt op dezelfde dag automatisch verlengd|wordt die dag verlengd
8 wordt die dag automatisch verlengd
`

export const da = `
M jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
- aktiver|aktivér|aktivering|købt|købsdato|ordrenummer|aktiver på|aktivér på|deltager af
- deltager med|pris gælder|pris gyldig|pris er|pris til
E udløber|gyldig til|gyldigt til|aktiv til|aktivt til|slutter|udløbsdato|slutdato|indtil|til
E gælder til|betalt til|beskyttet til|løber til|udløb|slut|gyldighed|beskyttet indtil
E betalt indtil|ophører|ophører den|til og med|gyldig til og med|gælder til og med|udløber den
E gyldig|gyldigt|gælder|løber frem til|i kraft til|gældende til|sidste dag|sidste gyldighedsdag
E gyldighedsdato|løber ud|udløbsdag|virker til|kan bruges til|kan bruges indtil|dækket til
E stopper den|varer til|fortsætter til|forbliver aktiv til|gælder indtil|gælder frem til
E gyldig indtil|aktiv indtil|gyldig frem til|slutter d|frem til|slutter den|beskyttelsen slutter
E løber ud den|gælder til den|gyldig til den|stopper|slutdato den
X udløbet|er udløbet|afsluttet|ophørt|udløbet den|sluttede|sluttede den|gældende indtil|ophørte
X er slut|forbi|udløb den|ikke længere gyldig|ikke længere aktiv|afsluttet den|ophørt den|løb ud
X ikke gyldig længere|ikke længere i kraft|stoppede den|udløbet siden|udløb d|løb ud den
X er løbet ud|stoppede|allerede udløbet|er ophørt|er afsluttet
A aktivér før|aktiver før|aktivér inden|aktiver inden|skal aktiveres|aktiveres inden
A aktiveres senest|aktivér senest|aktiver senest|skal aktiveres senest|skal aktiveres inden
A skal aktiveres før|frist for aktivering|mangler aktivering|venter på aktivering
A aktivering påkrævet|ikke aktiveret endnu|skal først aktiveres|kræver aktivering
A mangler at blive aktiveret|aktiver senest den|aktivér senest den|kan aktiveres til
A aktiver inden den|aktivér inden den|aktiveres senest den|aktiveres inden den
R fornyes|næste betaling|næste fornyelse|fornyelsesdato|bliver fornyet|fornyes automatisk
R fornyes automatisk den|automatisk fornyelse den|bliver automatisk fornyet|fornyes den
R dato for fornyelse|vil blive fornyet|næste opkrævning|næste faktura|næste fakturering
R bliver fornyet automatisk|næste betalingsdato|næste hævning|næste fornyelsesdato
R næste faktureringsdato|næste opkrævningsdato|næste træk|vi trækker|trækkes den|vi opkræver
R opkræves den|bliver opkrævet|bliver trukket|vil automatisk blive fornyet|forlænges
R forlænges automatisk|bliver forlænget|bliver automatisk forlænget|næste forlængelse
R fornyelse den|fornyer sig|fornyer sig selv|fornyer automatisk|næste automatiske fornyelse
R næste automatiske betaling|betalingsdato|trækkes|trækkes automatisk|fornyes igen
R fornyes af sig selv
Z fornyes ikke|bliver ikke fornyet|bliver ikke automatisk fornyet|forlænges ikke
Z fornyes ikke længere|ingen fornyelse|vil ikke blive fornyet|uden fornyelse
Z uden automatisk fornyelse|ingen automatisk fornyelse
S aktiveret|aktiv siden|aktiveringsdato|startdato|begyndelsesdato|i brug siden|startede den
S startet den|påbegyndt den|beskyttet siden|dato for aktivering|første aktivering|aktivering den
S aktiveret første gang|i kraft siden|løber siden
a aktiv|i kraft|løbende|gældende
n ikke aktiveret|endnu ikke aktiveret|ubrugt|ikke brugt endnu|ikke taget i brug
n afventer aktivering|klar til aktivering|klar til at blive aktiveret|aldrig brugt
n aldrig aktiveret|afventer at blive aktiveret|venter på at blive aktiveret|endnu ikke brugt
n ikke aktiv endnu|ikke i brug|ikke aktiveret endnu|endnu ikke i brug|ikke startet|uaktiveret
f gratis|vederlagsfri|uden omkostninger|uden betaling|omkostningsfri|gratis version|uden beregning
t prøveversion|prøveabonnement|prøveperiode|prøve|gratis prøve|testversion|testperiode|prøvetid
t prøvelicens|gratis prøveversion|gratis prøveperiode|evalueringsversion|demoversion
d enhed|aktive enheder|aktiv enhed|apparat
p bruger|brugere|person|medlem|personer|medlemmer|familiemedlem|familiemedlemmer|deltager
p andre personer|andre
h delt med dig|delt af|delt med mig|delt med din konto|delt med denne konto|deles med dig|deles af
h delt med jer|delt med dig af
O delt af dig|du deler|du er ejer|ejes af dig|tilhører dig|dit eget abonnement|din egen licens
O du ejer|du har delt|delt af mig|du er indehaver
V deler|delt|har delt
Y med dig|med mig
r automatisk fornyelse|autofornyelse|automatisk fornyelse af|fornyelse|forny automatisk
r automatisk forlængelse|automatisk betaling|automatiske betalinger|auto-fornyelse
r abonnementsfornyelse|automatiske fornyelser|forlæng automatisk|fornyer automatisk
y til|slået til|aktiveret|ja|tændt
z fra|slået fra|deaktiveret|nej|inaktiv|annulleret|opsagt|ikke aktiv|ikke slået til|stoppet
z afmeldt|slukket|frakoblet|manuel
b blokeret|spærret|låst|adgang spærret|er spærret|er blokeret
u suspenderet|sat på pause|midlertidigt stoppet|midlertidigt suspenderet|på pause|stillet i bero
u midlertidigt deaktiveret|sat i bero|frosset|i bero|midlertidigt afbrudt|pauset
u stoppet midlertidigt|sat midlertidigt på pause|indefrosset|midlertidigt lukket
i inkluderet|indeholder|medfølger|inkluderede|omfatter|inkluderer|følger også med|følger med
m flere|mere|vis alle
s abonnement|licens|plan|produkter|licenser
w dit|din|dine|er|den|det|de|på|i|for|og|dato|dag|periode|status|brugt|i brug|anvendt|tilsluttet
w beskyttet|aktuelt|produkt|beskyttelse|type|version|pladser|automatisk|antal|installeret|mit|mine
w vores|alle|endnu|allerede|nu|konto|bliver|blev|var|inviteret|inviterede|tilføjet|forbundet
w forbundne|registreret|program|programmer|app|apps|software|oversigt|liste|midlertidigt|samlet
w familie|hvad|denne|dette|beskyttede|tilsluttede|løbetid|i alt|har|du|internet|fordi|derefter
w herefter|pr|om året|årligt|inkl|moms|pris|vi|os|deres|dækker|gælder for|stadig|stadigvæk|fortsat
w nuværende|aktuelle|en|et|ved|hos|med|så|må|også|samtidig|hver|hvert|årlig|månedlig|medlemskab
w pakke|dækning|fuld|fulde|lige nu|i øjeblikket|for tiden|som|vil|blive|abonnementsperiode|disse
w jeres|min|beskytter|denne konto|inklusive|tilstand|detaljer|bemærkning|note|oplysninger|varighed
w med et år|med et år mere|for et år|hvert år|hver måned|af din udbyder|af din operatør
w af udbyderen|af dit teleselskab|plads|månedligt|om måneden|fra aktivering|efter aktivering
w fra første installation|efter første installation|slået|samme|samme dag|af sig selv|ejer
w ubegrænset|uden tidsbegrænsning|for altid|dig|udbyder
U brugt|i brug|anvendt|tilsluttet|beskyttet|forbundet|installeret|optaget|du bruger|bruger
U installeret på|beskyttede|tilknyttede|tilknyttet|forbundne|optagne|brugte|anvendte|anvendes
U bruges|sikret|sikrede|aktiv på|installerede|tildelt|tildelte|aktive enheder|aktiv enhed|anvender
U i brug på|du beskytter|registreret|tilkoblet
K op til|højst|maksimalt|maks|i alt|samlet|maksimum|maksimale|grænse|tilladt|tilladte|ialt
K alt i alt|i det hele|sammenlagt|for op til|beskytter op til
P ledig|ledige|tilgængelig|tilgængelige|frie|ledigt|ikke optaget|ubesat|tilbage|resterende
P til rådighed|endnu ledig|endnu ledige
C fornyes automatisk|bliver fornyet automatisk|fornyes af sig selv|fornyes hvert år|fornyes årligt
C bliver automatisk fornyet
L dage|dag|måneder|måned|år|uger|uge|tilbage|resterende
q køb|tilbud|rabat|spar|prøv|kampagne|opgrader til|anbefalet|kurv|indkøbskurv|bestil|også lide
q anbefal|prøv gratis|interesseret|start gratis
o af|ud af
g log på|log ind|log dig ind|log dig på|login|log ind på
T aftale|vilkår|betingelser|erklæring|licensaftale|brugsvilkår|brugsbetingelser|handelsbetingelser
c kode|engangskode|bekræftelseskode|aktiveringskode|sikkerhedskode|totrinsbekræftelse
c totrinsgodkendelse|bekræft din identitet
D download|hent|installer|downloads|installér|overførsler|hentes|downloade|installere
Q qr|scan|kamera|skan
N ikke|ingen|intet|aldrig|uden
W fredag|lørdag|søndag|mandag|onsdag|fre|lør|søn|man|tirs|ons|tors
k ingen|intet|ikke nogen|ikke noget
j du|din|dit|dine|har|endnu|i øjeblikket|lige nu|der|er|her|i|på|til|for|denne|den|det|konto
j kontoen|tilføjet|registreret|knyttet|tilknyttet|nogen|kaspersky|my
G session er udløbet|session udløbet|sessionen er udløbet|sessionen er afsluttet|logget af
G logget ud|log på igen|log ind igen|sessionen er løbet ud|din session er løbet ud
l tilgængelig|til rådighed
H for|til|gælder for|rækker til|nok til
F snart|inden længe|næsten
0 i dag|idag
1 i morgen
9 i går
J automatisk|automatiske
= fordi|på grund af
& og
# -|to|tre|fire|fem|seks|syv|otte|ni|ti
8 samme dag|den dag|samme dato
`

export const nb = `
M jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des
- aktiver|aktivér|aktivering|kjøpt|kjøpsdato|ordrenummer|aktiver på|aktivér på|deltaker av
- deltaker med|pris gjelder|pris gyldig|pris er|pris til
E utløper|gyldig til|aktiv til|aktivt til|slutter|utløpsdato|sluttdato|går ut|gjelder til|til
E frem til|betalt til|beskyttet til|utløp|avsluttes|slutt|gyldighet|opphører|opphører den
E til og med|gyldig til og med|gjelder til og med|løper til|løper frem til|løper ut|gjelder|gyldig
E gyldighetsdato|i kraft til|siste dag|siste gyldighetsdag|varer til|varer frem til|dekket til
E kan brukes til|kan brukes frem til|gjelder frem til|utløpsdag|stopper den|gyldig frem til
E aktiv frem til|beskyttet frem til|betalt frem til|forblir aktiv til|virker til|fram til
E gyldig fram til|utløper den|slutter den|beskyttelsen slutter|går ut den|gyldig t.o.m.|t.o.m.
E aktiv til og med
X utløpt|er utløpt|avsluttet|har gått ut|gått ut|gikk ut|avsluttet den|sluttet|sluttet den
X opphørte|forbi|ikke lenger gyldig|ikke lenger aktiv|opphørt|opphørt den|utløpt den|utløpte
X løp ut|er over|ikke gyldig lenger|ikke lenger i kraft|utløpt siden|stoppet den|gikk ut den
X allerede utløpt|er avsluttet|har opphørt
A aktiver før|aktiver innen|må aktiveres|aktiveres innen|aktiveres før|aktiver senest
A må aktiveres senest|må aktiveres innen|må aktiveres før|frist for aktivering|aktiveringsfrist
A aktivering kreves|venter aktivering|krever aktivering|gjenstår å aktivere|må først aktiveres
A kan aktiveres til|aktiveres senest
R fornyes|neste betaling|neste fornyelse|fornyelsesdato|blir fornyet|fornyes automatisk
R fornyes automatisk den|automatisk fornyelse den|blir automatisk fornyet|fornyes den
R dato for fornyelse|vil bli fornyet|neste fakturering|neste faktura|neste trekk|neste belastning
R blir fornyet automatisk|neste betalingsdato|neste fornyelsesdato|neste faktureringsdato
R neste belastningsdato|neste forfall|vi trekker|trekkes den|vi belaster|belastes den|blir trukket
R blir belastet|vil automatisk bli fornyet|fornyer seg|fornyer seg selv|fornyer automatisk
R forlenges|forlenges automatisk|blir forlenget|blir automatisk forlenget|neste forlengelse
R fornyelse den|neste automatiske fornyelse|neste automatiske betaling|betalingsdato|belastes
R trekkes|trekkes automatisk|fornyes av seg selv|fornyes igjen
Z fornyes ikke|blir ikke fornyet|blir ikke automatisk fornyet|forlenges ikke|vil ikke bli fornyet
Z fornyes ikke lenger|ingen fornyelse|uten fornyelse|uten automatisk fornyelse
Z ingen automatisk fornyelse
S aktivert|aktiv siden|aktiveringsdato|startdato|begynnelsesdato|i bruk siden|påbegynt den
S beskyttet siden|dato for aktivering|første aktivering|aktivering den|aktivert første gang
S i kraft siden|startet
a aktiv|i kraft|løpende|gjeldende
n ikke aktivert|ennå ikke aktivert|ubrukt|ikke brukt ennå|ikke tatt i bruk|venter på aktivering
n ikke aktivert ennå|klar til aktivering|klar til å aktiveres|klar for aktivering|aldri brukt
n aldri aktivert|venter på å bli aktivert|avventer aktivering|ennå ikke brukt|ikke aktiv ennå
n ikke i bruk|ikke aktivert enda|enda ikke aktivert|ikke i bruk ennå|ikke startet|uaktivert
f gratis|kostnadsfri|uten kostnad|kostnadsfritt|uten betaling|gratis versjon
t prøveversjon|prøveabonnement|prøveperiode|prøve|gratis prøve|testversjon|testperiode|prøvetid
t prøvelisens|gratis prøveversjon|gratis prøveperiode|evalueringsversjon|demoversjon
d enhet|aktive enheter|aktiv enhet|apparat
p bruker|brukere|person|medlem|personer|medlemmer|familiemedlem|familiemedlemmer|deltaker
p andre personer|andre
h delt med deg|delt av|delt med meg|delt med kontoen din|delt med denne kontoen|deles med deg
h deles av|delt med dere|delt med deg av
O delt av deg|du deler|du er eier av|du er innehaver av|du er eier|eies av deg|tilhører deg
O ditt eget abonnement|du eier|du har delt|delt av meg|du er innehaver
V deler|delt|har delt
Y med deg|med meg
r automatisk fornyelse|autofornyelse|automatisk fornying|fornyelse|forny automatisk
r automatisk forlengelse|automatisk betaling|automatiske betalinger|auto-fornyelse
r abonnementsfornyelse|automatiske fornyelser|forleng automatisk|automatisk trekk|fornying
y på|slått på|aktivert|ja|skrudd på
z av|slått av|deaktivert|nei|inaktiv|avbrutt|sagt opp|ikke aktiv|ikke slått på|stoppet|kansellert
z avmeldt|skrudd av|manuell|manuelt
b blokkert|sperret|låst|tilgang sperret|er blokkert|er sperret
u suspendert|satt på pause|midlertidig stoppet|midlertidig suspendert|på pause|midlertidig stanset
u stanset|midlertidig deaktivert|satt i bero|fryst|i bero|midlertidig avbrutt|pauset
u satt midlertidig på pause|utsatt midlertidig|midlertidig stengt
i inkludert|inneholder|følger med|inkluderte|omfatter|inkluderer
m flere|mer|vis alle
s abonnement|lisens|plan|produkter|lisenser
w ditt|din|dine|er|den|det|de|på|i|for|og|dato|dag|periode|status|brukt|i bruk|tilkoblet|beskyttet
w nå|produkt|beskyttelse|type|versjon|plasser|automatisk|antall|installert|mitt|mine|min|våre|alle
w ennå|allerede|konto|blir|ble|var|invitert|inviterte|lagt til|koblet|tilkoblede|registrert
w program|programmer|app|apper|programvare|oversikt|liste|midlertidig|totalt|familie|hva|denne
w dette|beskyttede|løpetid|som|har|du|internet|bare|fordi|deretter|etterpå|per|i året|årlig|inkl
w mva|pris|vi|oss|deres|dekker|gjelder for|fortsatt|fremdeles|nåværende|gjeldende|en|et|ei|ved|hos
w med|så|også|samtidig|hver|hvert|årlige|månedlig|medlemskap|pakke|dekning|full|fulle|akkurat nå
w for øyeblikket|for tiden|vil|bli|abonnementsperiode|disse|dere|beskytter|inklusive|foreløpig
w tilstand|detaljer|merknad|notat|informasjon|varighet|med ett år|med et år|for ett år|hvert år
w hver måned|av leverandøren|av leverandøren din|av operatøren|av operatøren din|plass|i måneden
w inkludert mva|fra aktivering|etter aktivering|fra første installasjon|etter første installasjon
w samme|samme dag|av seg selv|eier|ubegrenset|uten tidsbegrensning|for alltid|deg|leverandør
U brukt|i bruk|tilkoblet|beskyttet|installert|opptatt|du bruker|bruker|installert på|beskyttede
U tilknyttede|tilknyttet|koblet til|opptatte|brukte|brukes|sikret|sikrede|aktiv på|installerte
U tildelt|tildelte|aktive enheter|aktiv enhet|tilkoblede|i bruk på|du beskytter|registrert
K opptil|inntil|maksimalt|maks|totalt|i alt|maksimum|maksimale|grense|tillatt|tillatte|til sammen
K alt i alt|opp til|for opptil|beskytter opptil
P ledig|ledige|tilgjengelig|tilgjengelige|frie|ikke opptatt|ubesatt|igjen|gjenstår|gjenværende
P til overs
C fornyes automatisk|blir fornyet automatisk|fornyes av seg selv|fornyes hvert år|fornyes årlig
C blir automatisk fornyet
L dager|dag|måneder|måned|år|uker|uke|igjen|gjenstår|gjenværende
q kjøp|tilbud|rabatt|spar|prøv|kampanje|oppgrader til|anbefalt|handlekurv|bestill|også like
q anbefal|prøv gratis|liker|start gratis
o av|av totalt
g logg på|logg inn|logg deg inn|logg deg på|innlogging|pålogging
T avtale|vilkår|betingelser|erklæring|lisensavtale|brukervilkår|bruksvilkår|avtalevilkår
c kode|engangskode|bekreftelseskode|aktiveringskode|sikkerhetskode|totrinnsbekreftelse
c totrinnsverifisering|verifiseringskode|bekreft identiteten
D last ned|laste ned|installer|nedlastinger|nedlasting|hent
Q qr|skann|skanne|kamera
N ikke|ingen|intet|aldri|uten
W fredag|lørdag|søndag|mandag|tirsdag|onsdag|torsdag|fre|lør|søn|man|tir|ons|tor
k ingen|intet|ikke noen|ikke noe
j du|din|ditt|dine|har|ennå|enda|for øyeblikket|akkurat nå|foreløpig|det|er|her|i|på|til|for|denne
j den|konto|kontoen|finnes|lagt|registrert|knyttet|tilknyttet|noen|kaspersky|my
G økten er utløpt|økten har utløpt|økten din er utløpt|økten din har utløpt|økten er avsluttet
G økten er over|logget av|logget ut|logg på igjen|logg inn igjen|økten løp ut|økten din løp ut
G du ble logget ut|logget deg ut
l tilgjengelig
H for|til|gjelder for|holder til|nok til|rekker til
F snart|om kort tid|nesten
0 i dag|idag
1 i morgen
9 i går
J automatisk|automatiske
= fordi|på grunn av
& og
# -|to|tre|fire|fem|seks|sju|åtte|ni|ti|syv=7
8 samme dag|den dagen|samme dato
`

export const sv = `
M jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
- aktivera|aktivering|köpt|köptes|köpdatum|ordernummer|beställningsnummer|aktivera på
- internet aktiverad|internet aktiverat|internet aktiv|internet aktivt|internet använd|pris gäller
- pris giltig|pris är|pris till
E upphör|går ut|giltig till|giltigt till|aktiv till|aktivt till|löper ut|slutar|slutdatum
E utgångsdatum|förfallodatum|till|t.o.m|gäller till|betald till|skyddad till|fram till
E giltig t.o.m|giltig till och med|gäller t.o.m|gäller till och med|upphör den|går ut den
E giltighet upphör|upphör att gälla|giltighet|utgång|slutet av|till och med|giltig|giltigt|gäller
E löper till|löper t.o.m|betald t.o.m|betalt till och med|aktiv t.o.m|i kraft till|sista dag
E sista giltighetsdag|giltighetsdatum|slutar gälla|kommer att gå ut|avslutas|utlöper
E betald fram till|giltig fram till|aktiv fram till|gäller fram till|täckt till|kan användas till
E utgår den|varar till|fortsätter till|förblir aktiv till|fungerar till|tom den|sista dagen
E går ut snart|löper ut den|slutar den|skyddet slutar|skyddet gäller till|giltigt till och med
E aktiv till och med|aktivt till och med
X upphört|har upphört|har gått ut|utgången|utgånget|avslutad|avslutat|gått ut|upphörde
X upphörde den|gick ut|gick ut den|löpte ut|löpt ut|har löpt ut|utgick|slutade|slut|slutade gälla
X slutade att gälla|gällde till|har upphört att gälla|upphört att gälla|passerat
X inte längre giltig|inte längre aktiv|avslutades|avslutades den|upphört den|utlöpt|utlöpte
X ej längre giltig|inte giltig längre|inte längre i kraft|har slutat gälla|är över
X upphörde att gälla|löpte ut den|är slut|gäller inte längre
A aktivera före|aktivera innan|aktivera senast|måste aktiveras|aktiveras senast|aktiveras före
A måste aktiveras senast|måste aktiveras före|måste aktiveras innan|ska aktiveras senast
A sista aktiveringsdag|sista dag för aktivering|aktivering krävs|inväntar aktivering|ska aktiveras
A aktivering senast|aktivering före|kräver aktivering|behöver aktiveras|måste först aktiveras
A ska aktiveras före|aktivering återstår|kan aktiveras till
R förnyas|nästa betalning|nästa förnyelse|förnyelsedatum|kommer att förnyas|förnyas automatiskt
R förnyas automatiskt den|automatisk förnyelse den|kommer att förnyas automatiskt|förnyas den
R förnyelse den|nästa fakturering|nästa faktura|nästa debitering|nästa betalningsdatum
R nästa förnyelsedatum|nästa dragning|nästa debiteringsdatum|nästa faktureringsdatum
R nästa fakturadatum|vi drar|vi debiterar|dras den|debiteras den|kommer att debiteras
R kommer att dras|förlängs|förlängs automatiskt|kommer att förlängas|nästa förlängning|förnyar sig
R förnyar sig själv|nästa automatiska förnyelse|nästa automatiska betalning|betalningsdatum
R förnyas nästa gång|blir förnyad|debiteras|dras|dras automatiskt|förnyas av sig självt
R förnyas av sig själv|förlängs den|förnyar automatiskt
Z förnyas inte|kommer inte att förnyas|förlängs inte|förnyas ej|kommer inte att förlängas
Z ingen förnyelse|förnyas inte längre|utan förnyelse|utan automatisk förnyelse
Z ingen automatisk förnyelse
S aktiverad|aktiverat|aktiv sedan|aktiveringsdatum|startdatum|aktiverades|i bruk sedan
S skyddad sedan|startade|började den|datum för aktivering|första aktivering
S aktiverad första gången|i kraft sedan|används sedan
a aktiv|i kraft|löpande|gällande
n inte aktiverad|inte aktiverat|ej aktiverad|ej aktiverat|ännu inte aktiverad|ännu inte aktiverat
n oanvänd|väntar på aktivering|inte använd ännu|redo att aktiveras|klar att aktiveras
n aldrig använd|aldrig använt|aldrig aktiverad|väntar på att aktiveras|avvaktar aktivering
n inte i bruk ännu|ännu inte i bruk|inte använd|inte tagen i bruk|oanvänt|inte påbörjad
n inte påbörjat|inte aktiverad än|inte aktiverat än|inte aktiverad ännu|inte aktiverat ännu
n inte börjat användas|har inte börjat användas|ännu inte börjat användas
f gratis|kostnadsfri|utan kostnad|utan avgift|kostnadsfritt|gratisversion
t provversion|testversion|provperiod|provprenumeration|testperiod|provlicens|testabonnemang
t testprenumeration|provtid|gratis provperiod|gratis provversion|utvärderingsversion|prov
t demoversion|provabonnemang|prova-på
d enhet|aktiva enheter|aktiv enhet|apparat
p användare|person|medlem|personer|medlemmar|familjemedlem|familjemedlemmar|deltagare
p andra personer|andra
h delad med dig|delat med dig|delas med dig|delad av|delat av|delad med mig|delas av
h delad med ditt konto|delat med ditt konto|delad med detta konto|delas med ditt konto
h delat med mig|delat med dig av|delad med dig av
O delad av dig|delat av dig|du delar|du är ägare|du är ägare av|du är innehavare av|ägs av dig
O tillhör dig|din egen prenumeration|ditt eget abonnemang|du äger|du har delat|delad av mig
O du är innehavare|du står som ägare
V delar|delat|delad|delade|har delat
Y med dig|med mig
r automatisk förnyelse|autoförnyelse|förnyelse|förnya automatiskt|automatisk förlängning
r autoförlängning|automatisk betalning|automatiska betalningar|automatiska förnyelser
r auto-förnyelse|förläng automatiskt|automatisk debitering|förnyande|förlängning
r abonnemangsförnyelse
y på|aktiverad|aktiverat|ja|påslagen|påslaget
z av|inaktiverad|inaktiverat|avstängd|avslagen|nej|inaktiv|avbruten|uppsagd|ej aktiv|inte aktiv
z inte påslagen|inte påslaget|avaktiverad|avaktiverat|uppsagt|avslaget|avbrutet|annullerad|manuell
z inte på|inte aktiverad|urkopplad|stängt av|slagit av|stängts av|slagits av|stängde av
b blockerad|blockerat|spärrad|spärrat|låst|åtkomst spärrad
u pausad|pausat|tillfälligt stoppad|uppskjuten|avstängd tillfälligt|tillfälligt avstängd
u avstängd tills vidare|vilande|suspenderad|tillfälligt pausad|stoppad|avstängt tillfälligt
u tillfälligt avstängt|avstängt|fryst|pausad tillfälligt|tillfälligt inaktiverad|satt på paus
u i paus|på paus|pausas|tillfälligt avbruten|tillfälligt stoppat
i ingår|inkluderat|inkluderar|innehåller|inkluderade|inkluderad|medföljer|omfattar
m fler|mer|visa alla
s prenumeration|abonnemang|licens|plan|produkter|licenser
w din|ditt|dina|är|den|det|de|på|i|för|och|datum|dag|period|status|används|använda|använd|i bruk
w anslutna|ansluten|skyddade|just nu|produkt|skydd|typ|version|platser|automatiskt|antal
w installerade|min|mitt|mina|våra|alla|ännu|redan|nu|konto|blir|var|har|kommer|att|inbjudna
w inbjuden|tillagd|kopplade|registrerad|program|app|appar|programvara|översikt|lista|tillfälligt
w totalt|familj|vad|denna|detta|giltighetstid|som|här|du|internet|sparas|bara|endast|eftersom
w därefter|sedan|per|om året|årligen|inkl|moms|pris|vi|oss|täcker|gäller för|fortfarande|alltjämt
w nuvarande|aktuell|en|ett|vid|hos|med|så|får|också|samtidigt|varje|årlig|månatlig|månadsvis
w medlemskap|paket|täckning|fullständig|för närvarande|för tillfället|i nuläget|dessa|era|ert|er
w skyddar|inklusive|ska bli|abonnemangsperiod|läge|tillstånd|detaljer|anmärkning|notering
w varaktighet|löptid|med ett år|med ett år till|för ett år|varje år|varje månad|av din leverantör
w av leverantören|av din operatör|av operatören|plats|per år|per månad|åtgärd|visar
w från aktivering|efter aktivering|från första installationen|efter första installationen|samma
w samma dag|av sig själv|ägare|obegränsad|obegränsat|utan tidsgräns|för alltid|tills vidare
w dig|leverantör
U används|använda|använd|i bruk|anslutna|ansluten|skyddade|installerade|upptagna|du använder
U använder|installerad|installerade på|installerat|installerat på|anslutet|kopplade|kopplad
U upptaget|upptagen|säkrade|säkrad|aktiv på|tilldelade|tilldelad|nyttjas|nyttjade|nyttjar|skyddas
U aktiva enheter|aktiv enhet|du skyddar|skyddad|registrerade
K upp till|högst|maximalt|max|totalt|sammanlagt|maximum|maximala|maximal|gräns|tillåtna|tillåten
K tillåtet|allt som allt|som mest|tillsammans|för upp till|skyddar upp till|i allt
P ledig|ledigt|lediga|tillgänglig|tillgängliga|kvar|outnyttjad|outnyttjade|ej upptagna
P inte upptagna|återstår|återstående|över
C förnyas automatiskt|förnyas av sig självt|förnyas av sig själv|förlängs automatiskt
C förnyas varje år|förnyas årligen
L dagar|dag|månader|månad|år|veckor|vecka|kvar|återstår|återstående
q köp|erbjudande|rabatt|spara|prova|kampanj|uppgradera till|rekommenderas|varukorg|beställ
q kanske gillar|rekommender|prova gratis|kundvagn|gillar|starta gratis
o av
g logga in|inloggning|logga|logga in på
T avtal|villkor|meddelande|licensavtal|användarvillkor|licensavtalet|användaravtal
c kod|engångskod|verifieringskod|koden|aktiveringskod|bekräftelsekod|säkerhetskod
c tvåstegsverifiering|kontrollkod|bekräfta din identitet
D ladda ned|ladda ner|hämta|installera|nedladdningar|nedladdning|ladda|hämtningar|nedladdad
D installation
Q qr|skanna|skanning|kamera
N inte|ej|inga|ingen|inget|aldrig|utan
W fredag|lördag|söndag|måndag|tisdag|onsdag|fre|lör|sön|mån|tis|ons|tors
k inga|ingen|inget|inte några|inte något|saknar
j du|ditt|din|dina|har|ännu|än|för närvarande|just nu|det|finns|här|i|på|till|för|detta|den|konto
j kontot|tillagda|registrerade|kopplade|kopplat|några|något|kaspersky|my
G sessionen har gått ut|session har gått ut|sessionen har upphört|sessionen är avslutad
G session har avslutats|sessionen har avslutats|utloggad|loggats ut|logga in igen
G sessionen har löpt ut|din session har löpt ut|du loggades ut
l tillgänglig
H för|till|gäller för|räcker till|räcker för
F snart|inom kort|nästan
0 i dag|idag
1 i morgon|imorgon
9 i går|igår
J automatisk|automatiskt
= eftersom|därför att|på grund av
& och
# -|två|tre|fyra|fem|sex|sju|åtta|nio|tio
8 samma dag|den dagen|samma datum
`

export const fr = `
M janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|fév=2|aout=8|dec=12
E expire|expire le|expiration|date d'expiration|valable jusqu'au|valide jusqu'au|actif jusqu'au
E active jusqu'au|jusqu'au|prend fin|se termine|échéance|date de fin|fin le|fin de l'abonnement
E valable jusqu'à|arrive à expiration|arrive à échéance|protégé jusqu'au|payé jusqu'au|expirera
E fin|fin de|validité|protégé jusqu|payé jusqu|valable|en cours jusqu'au|en vigueur jusqu'au
E valide|valides|valable jusqu'au § inclus|jusqu'au § inclus|date limite de validité|terme
E fin de validité|court jusqu'au|actif jusqu'à|active jusqu'à|utilisable jusqu'au|dernier jour
E couvert jusqu'au|s'arrête le|cessera le|s'achève|s'achèvera|accès jusqu'au|reste actif jusqu'au
E reste active jusqu'au|reste valable jusqu'au|réglé jusqu'au|s'arrête|s'achève le|cesse|cesse le
E valable jusqu|protection jusqu'au|protégée jusqu'au|expire après le|couverte jusqu'au
E prend fin le|se termine le|finit|finit le|arrive à son terme|arrive à terme|à échéance du
E date d'échéance|dure jusqu'au|jusqu'au dernier jour|jusqu'au § compris
X expiré|expirée|a expiré|est expiré|terminé|terminée|échu|échue|arrivé à expiration|a expiré le
X expiré le|expirée le|terminé le|terminée le|s'est terminé|a pris fin|pris fin le
X arrivé à échéance|échu le|périmé|périmée|plus valide|plus actif|plus active|clos|close
X résilié depuis|n'est plus valide|n'est plus active|arrivée à expiration|arrivée à échéance
X a cessé|pris fin|expiré depuis|expirée depuis|terminé depuis|échu depuis|n'est plus en vigueur
X n'est plus valable|plus valable|plus en vigueur|s'est achevé|s'est arrêté|n'est plus actif
X expirés|arrêté le|arrêtée le|s'est arrêtée|s'est achevée|s'est terminée|achevé|est terminé
X est terminée|est arrivé à échéance|est expirée|a pris fin le|arrivée à terme|arrivé à terme
X arrivés à échéance
A activer avant|à activer avant|activez avant|activer avant le|à activer jusqu'au|activez-le avant
A activez-la avant|date limite d'activation|doit être activé|à activer avant le
A doit être activé avant|doit être activé avant le|doit être activée avant le
A doit être activée avant|à activer au plus tard|activer au plus tard|activez-la avant le
A activez avant le|activez-le avant le|à activer|activation requise|activation en attente
A reste à activer|jamais activé|pas encore activée|non activée|pas activée|non utilisée
A activation avant|activation au plus tard|activation nécessaire|doit encore être activé
A reste à être activé|à activer d'ici|activez d'ici le|activation avant le|activez-le jusqu'au
A à utiliser avant|activable jusqu'au|activez-la jusqu'au|activez au plus tard
A dernier jour d'activation|dernier jour pour activer
R sera renouvelé|se renouvelle|prochain paiement|prochain prélèvement|prochain renouvellement
R renouvellement le|date de renouvellement|prochaine échéance|renouvellement automatique le
R prochaine facturation|renouvelé automatiquement le|se renouvelle automatiquement le
R sera renouvelé automatiquement|sera automatiquement renouvelé|sera automatiquement renouvelé le
R se renouvelle automatiquement|est renouvelé automatiquement|prochaine facture
R prochaine date de facturation|prochaine date de paiement|prochaine date de prélèvement
R prochaine date de renouvellement|prochaine reconduction|date de la prochaine facture
R date de la prochaine facturation|date de prélèvement|sera débité|serez débité|serez facturé
R sera prélevé|seront prélevés|seront débités|sera facturé|sera reconduit|se reconduit
R reconduction le|reconduit automatiquement|sera automatiquement reconduit|renouvellement prévu
R reconduction automatique le|prochain débit|prochain règlement|prélèvement prévu le
R renouvelé automatiquement|est renouvelée automatiquement|prolongé automatiquement|sera prolongé
R se renouvellera automatiquement|prochain renouvellement automatique
R prochain paiement automatique|prochaine mensualité|prochain prélèvement automatique
R sera reconduite|reconduite le|sera reconduit automatiquement|sera renouvelée|sera renouvelée le
R sera renouvelé le|renouvelée automatiquement|renouvelée automatiquement le
R sera renouvelée automatiquement|sera renouvelée automatiquement le
R sera renouvelé automatiquement le|sera débité le|vous serez débité le|vous serez facturé le
R sera prélevé le|se reconduit automatiquement|est renouvelé le
R vous serez prélevé|serez prélevé|serez prélevée|serez débitée|échéance de paiement
R prélèvement prévu
Z ne sera pas renouvelé|ne se renouvelle pas|ne sera pas reconduit
Z ne sera pas automatiquement renouvelé|sans renouvellement|pas de renouvellement
Z sans reconduction|ne sera plus renouvelé|ne se renouvelle plus|pas de reconduction
Z sans renouvellement automatique|pas de renouvellement automatique|sans reconduction automatique
Z non renouvelé|non reconduit|ne sera pas renouvelée|non renouvelée
S activé|activée|activé le|actif depuis|date d'activation|date de début|début|activé depuis
S active depuis|en service depuis|en cours depuis|utilisé depuis|en vigueur depuis|protégé depuis
S activation le|commencé le|mis en service le|première activation|date de première activation
S début de l'abonnement
a actif|active|en cours|en vigueur|en cours de validité
n non activé|pas activé|pas encore activé|non utilisé|inutilisé|pas encore utilisé
n n'est pas activé|en attente d'activation|non activée|pas activée|jamais utilisé|jamais activée
n prêt à être activé|prêt à activer|attend d'être activé|n'a pas été activé
n n'a pas encore été activé|n'est pas encore activé|en attente d'être activé|pas encore en service
n inutilisée|attend son activation|attend l'activation|pas encore actif|pas encore active
n à démarrer|pas encore commencé|pas encore utilisée|n'est pas activée|non démarré
n n'avez pas encore activé|n'avez pas activé|n'as pas encore activé|n'as pas activé
f gratuit|gratuite|sans frais|sans coût|gratuitement|version gratuite|offert gratuitement
t essai|version d'essai|période d'essai|démonstration|version de démonstration|évaluation
t version d'évaluation|version de test|démo|à l'essai|licence d'essai|essai gratuit|version démo
d appareil|équipement|équipements|appareils actifs|appareil actif|terminal|terminaux
p utilisateur|personne|membre|personnes|membres|utilisateurs|participants|membre de la famille
p membres de la famille|autres personnes|autre personne|autres utilisateurs
h partagé avec vous|partagée avec vous|partagé par|partagée par|partagé avec moi
h partagé avec votre compte|partagé avec ce compte|partagé avec toi|vous a donné accès
h vous donne accès|partagé avec vous par|partagée avec vous par
O partagé par vous|vous partagez|vous êtes le propriétaire|vous êtes propriétaire
O vous êtes la propriétaire|vous êtes le titulaire|vous êtes titulaire|vous êtes la titulaire
O tu es le propriétaire|tu es propriétaire|tu es le titulaire|vous en êtes le propriétaire
O vous en êtes le titulaire|vous appartient|t'appartient|vous avez partagé|tu partages
O partagé par toi|partagé par moi
V partage|partagé|partagée|a partagé
Y avec vous|avec toi|avec moi
r renouvellement automatique|renouvellement auto|renouvellement|reconduction
r reconduction automatique|reconduction tacite|tacite reconduction|renouveler automatiquement
r paiement automatique|prélèvement automatique|paiements automatiques|renouvellement automatisé
r auto-renouvellement|mode de renouvellement|type de renouvellement
y activé|oui|activée|en service|activés
z désactivé|désactivée|non|annulé|inactif|arrêté|arrêtée|résilié|résiliée|coupé|inactive|stoppé
z non actif|non active|désactivés|interrompu par vous|manuel|manuellement|non activé|à la main
b bloqué|verrouillé|accès bloqué
u suspendu|en pause|interrompu|suspendue|mise en pause|mis en pause|temporairement suspendu
u suspension temporaire|gelé|gelée|en suspens|temporairement désactivé|temporairement désactivée
u interrompue|suspendus|en pause temporaire|mise en suspens|mis en suspens|en veille
u momentanément suspendu|momentanément suspendue|suspension|arrêt temporaire
i inclus|comprend|compris|incluses|incluse|inclut
m plus|afficher tout|voir tout|autres|tout afficher|afficher plus|voir plus|charger plus
m supplémentaires
s abonnement|licence|formule|offre actuelle|forfait|plan|produits
w votre|vos|le|la|les|l'|l'abonnement|d'|de|du|des|est|sont|sur|au|à|cet|ce|il|par|pour|et|date
w jour|durée|statut|état|utilisé|utilisés|en utilisation|connecté|protégé|actuellement|produit
w protection|type|version|places|automatiquement|nombre|installé|été|a|mon|ma|mes|notre|tous
w toutes|encore|déjà|maintenant|compte|être|sera|ont|invités|invité|invitée|ajoutés|associés
w connectés|enregistrés|application|applications|appli|applis|logiciel|programme|aperçu|liste
w temporairement|provisoirement|total|famille|que|qui|cette|protégés|utilisation
w en cours d'utilisation|période|validité|dans|vous|avez|veuillez|seulement|plus que|car|parce que
w puis|ensuite|par an|par mois|ttc|taxes|prix|prix de|au prix|êtes|es|tu|ton|ta|tes|nous|nos|un
w une|ces|en|aux|avec|aussi|alors|actuel|actuelle|toujours|en ce moment|pour le moment
w pour l'instant|désormais|chaque|annuel|annuelle|mensuel|mensuelle|annuellement|mensuellement
w simultanément|en même temps|à la fois|couvre|couverture|pack|adhésion|complet|complète
w emplacements|emplacement|protège|toute|son|ses|sa|leur|souscription|situation|détails|détail
w remarque|note|informations|jusqu'au jour inclus|pour un an|d'un an|pour une année|pour un mois
w d'un mois|chaque année|chaque mois|tous les ans|tous les mois|par votre opérateur
w par votre fournisseur|par l'opérateur|par le fournisseur|par votre fournisseur d'accès|place
w poste|postes|automatique|automatiques|affichés|affichées|précisions
w à partir de la première installation|après la première installation|à partir de l'activation
w après l'activation|à compter de l'activation|dès l'activation|prévu|prévue|programmé|programmée
w sans limite de durée|sans limitation de durée|sans limite de temps|illimité|illimitée|même
w même jour|titulaire|propriétaire|aura lieu|lieu|interviendra|opérateur|fournisseur
w avons|sur votre carte|de votre carte
U utilisé|utilisés|en utilisation|connecté|connectés|protégé|protégés|occupées|occupés|installé
U installés|associés|en cours d'utilisation|vous utilisez|utilisez|tu utilises|relié|reliés|lié
U liés|actif sur|activé sur|associé|attribué|attribués|sécurisé|sécurisés|équipés|utilise
U appareils actifs|appareil actif|rattachés|enregistrés|connectée|protégée|utilisée|occupé
U installée|vous protégez|sont protégés|est protégé|en service
K jusqu'à|maximum|au maximum|max|au total|au plus|total|maximal|maximum de|autorisé|autorisés
K limite|limite de|en tout|maximaux|au grand maximum|au maximum de|tout au plus|pour un maximum de
K protège jusqu'à|dans la limite de
P disponible|libre|restant|inoccupé|vacant|non utilisés|non attribués|restants|reste|restent
P restantes|il reste|encore libre|encore libres
C se renouvelle automatiquement|est renouvelé automatiquement|se reconduit automatiquement
C se renouvelle tout seul|se renouvelle toute seule|se renouvelle chaque année
C reconduit automatiquement|renouvelé automatiquement
L jours|jour|mois|ans|an|année|années|semaines|semaine|restants|restant|reste|restantes|restent
L il reste
- acheté|achetée|date d'achat|numéro de commande|date de commande|prix valable|prix valide
- prix est|prix jusqu|activer|activez|renouvelé le|renouvelée le|reconduit le|activation|partager
- renouveler|renouvelez
q acheter|achetez|offre|remise|réduction|économisez|essayer|essayez|promo|passez à|recommandé
q panier|commander|recommand|profitez|vous pourriez aimer|aussi aimer|plaire|commencez
q aimerez également
o sur|parmi|de|des
g se connecter|connexion|connectez-vous|ouvrir une session|ouvrez une session|connectez
g s'identifier|identifiez-vous|accéder à mon compte|m'identifier|me connecter|identification
T contrat|conditions|déclaration|contrats|accord|accords|conditions d'utilisation
T contrat de licence|documents juridiques|cgu
c code|à usage unique|vérification|à deux facteurs|deux étapes|code d'activation|code de sécurité
c authentification|mot de passe à usage unique
D télécharger|téléchargez|téléchargement|installer|téléchargements|installez|obtenir|installation
D installe|télécharge
Q qr|scannez|scanner|flashez|appareil photo|caméra
N pas|aucun|aucune|jamais|sans|rien|n'avez
W vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi|ven|sam|dim|lun|mar|mer|jeu
k aucun|aucune|pas d'|pas de|pas encore d'|pas encore de|n'avez pas d'|n'avez pas encore d'
k n'as pas encore d'|n'y a pas d'|pas encore souscrit d'
j vous|tu|votre|ton|vos|n'avez|n'as|avez|as|n'y a|il|n'|y|a|encore|actuellement|pour le moment
j pour l'instant|ici|dans|sur|à|ce|cet|le|la|l'|compte|n'est|est|ajouté|enregistré|associé|lié
j rattaché|existe|n'existe|kaspersky|my|pas|de|d'|seul
G session a expiré|session expirée|session est expirée|session est terminée|session terminée
G session a pris fin|session s'est terminée|déconnecté|déconnectée|reconnectez-vous
G connectez-vous à nouveau|vous reconnecter|session a été fermée
l disponible
H pour|valable pour|destiné à|suffit pour|suffisant pour
F bientôt|prochainement|sous peu|presque
0 aujourd'hui
1 demain
9 hier
J automatique|automatiquement
= car|parce que|parce qu|puisque|en raison|à cause|suite à
& et
# -|deux|trois|quatre|cinq|six|sept|huit|neuf|dix
8 même jour|ce jour-là|ce même jour|le jour même|à cette date|même date
`

export const it = `
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
`

export const es = `
M ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|set=9
E caduca|caducidad|fecha de caducidad|vence|vencimiento|fecha de vencimiento|válida hasta
E válido hasta|activa hasta|activo hasta|vigente hasta|hasta el|hasta|termina|finaliza|expira
E fecha de expiración|fecha de finalización|protegido hasta|pagado hasta|caducará|vencerá
E finalización|fecha de fin|fin|fin de|fin del|final de|validez|protegido hasta el|acceso hasta
E válida|válido|validez hasta|vigencia hasta|en vigor hasta|en curso hasta el|pagada hasta
E protegida hasta|cubierto hasta|cubierta hasta|fecha de término|fecha de terminación|fecha final
E término|finalizará|terminará|expirará|último día|acaba|acabará|concluye|concluirá|dura hasta
E utilizable hasta|hasta el § inclusive|hasta el § incluido|disponible hasta|cesa el
E cobertura hasta|sigue activa hasta|sigue activo hasta|permanece activa hasta|se acaba
E se acaba el|concluye el|acaba el|cesa|finaliza el|termina el|vence el|caduca el|expira el
E válido hasta el|válida hasta el|vigente hasta el|protección hasta|protegida hasta el|fecha fin
E en vigor hasta el|activa hasta el|activo hasta el|próxima a vencer
X caducada|caducado|ha caducado|vencida|vencido|ha vencido|expirada|expirado|ha expirado
X finalizada|finalizado|terminada|terminado|caducó|caducó el|venció|venció el|expiró|expiró el
X finalizó|finalizó el|terminó|terminó el|vencida el|caducada el|vencido el|caducado el
X finalizada el|ya no es válida|ya no es válido|ya no está activa|ya no está activo|concluida
X concluido|concluyó|cesó|sin vigencia|cumplida|fenecida|vencida desde|caducada desde
X vencido desde|caducado desde|expirada desde|ya no está vigente|ya no está en vigor|acabó
X ya no es vigente|ha acabado|finalizado el|terminada el|terminado el|expirada el|expirado el
X se acabó|acabó el|concluyó el|no vigente|ya ha caducado|ya ha vencido|ya venció|ya caducó
X extinguida|ha terminado|ha finalizado|ha concluido|cerrada
A activar antes|activar antes de|activar antes del|activa antes del|active antes del
A actívela antes|actívalo antes|debe activarse|activar hasta|fecha límite de activación
A actívela antes del|actívelo antes del|debe activarse antes del|debe activarse antes de
A se debe activar antes del|activar hasta el|activación antes del|active antes de
A activar a más tardar|activar como máximo|hay que activarla antes del|actívala antes del
A requiere activación|activación pendiente|falta activar|nunca activada|nunca activado
A no utilizado|sin estrenar|pendiente de activar|debe activarse antes|activar como muy tarde
A actívala antes de|actívalo antes de|actívela antes de|activación necesaria|necesita activación
A debe activarla antes del|activable hasta|plazo de activación|activación hasta|actívela hasta
A actívala hasta|actívalo hasta|último día para activar|se puede activar hasta|usar antes del
A activar antes de que
R se renueva|renovación el|próximo pago|próxima renovación|próximo cobro|próximo cargo
R fecha de renovación|se renovará|próxima facturación|se renueva automáticamente
R se renovará automáticamente|renovación automática el|se renueva automáticamente el
R se renovará automáticamente el|se renueva el|se renovará el|fecha de renovación automática
R fecha de la renovación|próxima factura|próximo recibo|próxima fecha de facturación
R próxima fecha de pago|próxima fecha de cobro|próxima fecha de renovación|fecha de cobro
R fecha de la próxima factura|fecha de la próxima renovación|fecha de próxima renovación
R se te cobrará|se le cobrará|te cobraremos|le cobraremos|se cobrará|se cargará
R renovación prevista|renovación programada|será renovada|será renovado
R se renovará de forma automática|se renueva de forma automática|renovada automáticamente
R próximo débito|próxima cuota|próxima mensualidad|se prorroga|prórroga automática
R próxima renovación automática|próximo pago automático|se renueva sola|próximo cobro automático
R próximo cargo automático|se renueva solo|se renueva sola el|se renueva solo el
R renovación automática en|se cobrará el|se te cobrará el|se le cobrará el|cobro el|pago el
R renovada automáticamente el|será renovada el|se renovará sola|se prorroga el
R renovación automática prevista|se renueva de forma automática el|fecha del próximo pago
R fecha del próximo cobro
Z no se renueva|no se renovará|no será renovada|no será renovado|sin renovación
Z sin renovación automática|no se renueva de forma automática|no se renovará de forma automática
Z no se va a renovar|no se renovará más|no habrá renovación
S activada|activado|activa desde|fecha de activación|activo desde|fecha de inicio|inicio
S en uso desde|en vigor desde|vigente desde|activada el|activado el|protegido desde|iniciada el
S iniciado el|comenzó el|empezó el|inició el|primera activación|fecha de primera activación
S activación el|se activó|inicio de la suscripción
a activa|activo|vigente|en curso|en vigor|en funcionamiento
n no activada|no activado|sin activar|aún no activada|aún no activado|sin usar|no utilizada
n pendiente de activación|por activar|no se ha activado|sin utilizar|nunca usada|nunca usado
n nunca utilizada|nunca utilizado|lista para activar|listo para activar|en espera de activación
n a la espera de activación|esperando activación|a la espera de ser activada|aún no utilizado
n no usada|no usado|no se ha usado|no se ha utilizado|no está activada|no está activado
n aún sin activar|todavía no activada|todavía no activado|no iniciada|sin iniciar|aún sin usar
n no has activado|aún no has activado|todavía no has activado|no ha activado|aún no ha activado
n todavía no ha activado|no activaste|aún no activaste|todavía no activaste
f gratis|gratuita|gratuito|gratuitas|sin costo|sin coste|sin cargo|sin cargos|gratuitamente
f versión gratuita|sin coste alguno
t prueba|versión de prueba|período de prueba|periodo de prueba|de prueba|evaluación
t versión de evaluación|demo|versión demo|período de evaluación|periodo de evaluación
t licencia de prueba|prueba gratuita|demostración|en prueba
d dispositivo|equipo|dispositivos activos|dispositivo activo|aparato
p usuario|persona|miembro|personas|miembros|usuarios|participantes|familiar|familiares
p miembro de la familia|miembros de la familia|otras personas|otra persona|otros usuarios
h compartida contigo|compartido contigo|compartida con usted|compartido con usted|compartida por
h compartido por|compartida conmigo|compartida con tu cuenta|compartido con tu cuenta
h compartida con su cuenta|compartido con su cuenta|compartida con esta cuenta
h compartido con esta cuenta|compartido conmigo|te ha compartido|te ha dado acceso|te comparte
h compartida contigo por|compartido contigo por|compartida con usted por
O compartida por usted|compartida por ti|compartido por ti|compartes|eres el propietario
O eres propietario|eres propietaria|eres la propietaria|eres el titular|eres titular
O eres la titular|usted es el propietario|usted es el titular|usted es propietario
O usted es titular|usted es la titular|te pertenece|es de tu propiedad|has compartido
O eres el dueño|eres la dueña|tú eres el titular|tú eres el propietario|estás compartiendo
O compartida por mí|usted comparte
V comparte|compartido|compartida|ha compartido
Y contigo|con usted|conmigo
r renovación automática|autorrenovación|renovación|renovar automáticamente|renovación auto
r pago automático|pagos automáticos|cobro automático|cobros automáticos|autorenovación
r auto-renovación|débito automático|cargo automático|renovación automatizada
r renovación de forma automática|renovación automática de la suscripción
r renovación de la suscripción|tipo de renovación|modo de renovación|pago recurrente
y activada|activado|sí|habilitada|habilitado|encendida|encendido
z desactivada|desactivado|no|deshabilitada|cancelada|inactiva|deshabilitado|cancelado|anulada
z anulado|apagada|apagado|inactivo|inhabilitada|inhabilitado|dada de baja|no activa|no está activa
z manual|manualmente|a mano|has desactivado|ha desactivado|desactivaste|desactivó|has cancelado
z ha cancelado|cancelaste|canceló|apagaste|apagó
b bloqueada|bloqueado|acceso bloqueado|bloqueo|bloqueamos
u suspendida|suspendido|en pausa|pausada|pausado|detenida temporalmente|interrumpida
u suspendida temporalmente|congelada|congelado|temporalmente suspendida|temporalmente suspendido
u temporalmente desactivada|en espera|interrumpido|detenida|detenido|suspensión temporal
u suspendidas|en suspenso|en pausa temporal|suspensión|interrumpida temporalmente|suspendió
i incluid|incluye|incluido|incluida|incluidos|incluidas|contiene
m más|ver todo|mostrar todo|ver todas|ver todos|mostrar todas|mostrar más|cargar más|otras
s suscripción|licencia|suscripciones|plan|planes|productos
w su|sus|tu|tus|el|la|los|las|de|del|es|está|están|en|al|este|esta|por|para|y|a|fecha|día|plazo
w estado|usados|usado|utilizados|utilizado|en uso|conectados|protegidos|actualmente|producto
w protección|tipo|versión|plazas|automáticamente|número|instalados|ha|se|mi|mis|nuestro|todos
w todas|aún|todavía|ya|ahora|cuenta|han|sido|será|ser|invitados|invitado|invitadas|añadidos
w agregados|vinculados|registrados|aplicación|aplicaciones|app|apps|programa|software|resumen
w lista|temporalmente|total|familia|qué|que|uso|período|periodo|vigencia|lo|con fecha|tiene|tienes
w hay|solo|sólo|porque|ya que|después|luego|a continuación|al año|al mes|anuales|iva|precio|eres
w te|le|les|nos|nuestra|nuestros|un|una|uno|con|también|actual|actuales|ahora mismo
w en este momento|de momento|por el momento|cada|anual|anualmente|mensual|mensualmente|a la vez
w al mismo tiempo|simultáneamente|cobertura|cubre|paquete|completa|completo|membresía|estos|estas
w tuyo|tuya|protege|lugares|vuestro|vuestra|situación|condición|detalles|detalle|nota|notas
w observación|observaciones|información|duración|inclusive|por un año|por un año más|por otro año
w por un mes|un año más|cada año|cada mes|por tu operador|por su operador|por el operador
w por tu proveedor|por su proveedor|por el proveedor|plaza|lugar|cupos|automático|automática
w mostrando|en tu tarjeta|desde la activación|a partir de la activación|tras la activación
w después de la activación|desde la primera instalación|a partir de la primera instalación|ilimitada
w ilimitado|sin límite de tiempo|mismo|mismo día|titular|propietario|propietaria|prevista|previsto
w sola|por sí sola|tendrá lugar|ti|tú|operador|operadora|proveedor|hemos|has
w núm|nº
U usados|usado|utilizados|utilizado|en uso|conectados|protegidos|ocupados|ocupadas|instalados|usas
U utilizas|está usando|estás usando|usa|utiliza|estás utilizando|está utilizando|instalado
U instalada|asociados|vinculados|asignados|registrados|activo en|usan|usando|utilizando|cubiertos
U enlazados|activado en|conectado|protegido|ocupado|dispositivos activos|dispositivo activo
U conectada|protegida|usada|ocupada|vinculado|proteges|estás protegiendo|está protegiendo
U están protegidos|asignadas|registrado|en funcionamiento
K hasta|máximo|como máximo|máx|en total|total|máximo de|límite|límite de|permitidos|permitido
K como mucho|a lo sumo|máxima|en conjunto|autorizados|hasta un máximo de|un máximo de
K para un máximo de|protege hasta|en su totalidad
P disponible|libre|vacante|vacantes|sin ocupar|sin asignar|restantes|quedan|queda|restan|sobran
P aún libres
C se renueva automáticamente|se renueva sola|se renueva solo|se renueva cada año
C se renueva de forma automática|se renovará automáticamente
L días|día|meses|mes|años|año|semanas|semana|restantes|quedan|queda|faltan
- comprado|comprada|fecha de compra|número de pedido|adquirido|adquirida|precio válido
- precio vigente|precio es|precio hasta|activar|activa la renovación|activa en|activación|actívela
- actívalo|activar ahora|compartir
q comprar|compra|oferta|descuento|ahorre|ahorra|pruebe|promoción|recomendado|cámbiate a|carrito
q cesta|pedir|pedido|interesarle|interesarte|gustar|recomend|prueba gratis|pruebe gratis|adquirir
q adquiera|iniciar la prueba|inicie su prueba|también le puede|también te puede|también podría
o de|de un total de
g iniciar sesión|inicia sesión|inicie sesión|acceder|ingresar|ingrese|entrar|acceda|accede
g identifícate|identifíquese|inicio de sesión|iniciar la sesión|inicia la sesión
g accede a tu cuenta
T contrato|condiciones|términos|acuerdo|declaración|acuerdos|términos de uso|documentos legales
c código|un solo uso|verificación|dos pasos|dos factores|autenticación|código de seguridad
c contraseña de un solo uso
D descargar|descarga|descargue|instalar|descargas|instala|instale|obtener|obtén|instalación
D consigue|consíguelo
Q qr|escanee|escanea|escanear|cámara|escaneo
N no|ningún|ninguna|ninguno|nunca|sin|nada
W viernes|sábado|domingo|lunes|martes|miércoles|jueves|vie|sáb|dom|lun|mar|mié|jue
k ningún|ninguna|ninguno|no tienes|no tiene|no hay|no dispones de|no dispone de|no existen
k no cuentas con|no cuenta con|no tenés
j tú|tu|su|sus|tus|usted|aún|todavía|por ahora|de momento|por el momento|actualmente
j en este momento|aquí|en|a|con|esta|este|la|el|cuenta|alguna|asociada|asociadas|añadida|añadido
j agregada|registrada|registradas|vinculada|vinculadas|no|tienes|tiene|hay|kaspersky|my
G sesión ha finalizado|sesión ha caducado|sesión ha expirado|sesión caducada|sesión expirada
G sesión finalizada|sesión expiró|sesión caducó|sesión se ha cerrado|cerrado la sesión
G cerramos la sesión|iniciar sesión de nuevo|inicia sesión de nuevo|inicie sesión de nuevo
G vuelve a iniciar sesión|vuelva a iniciar sesión|cerró tu sesión|cerró su sesión|sesión se cerró
l disponible
H para|válida para|válido para|sirve para|alcanza para|suficiente para
F pronto|próximamente|en breve|casi
0 hoy
1 mañana
9 ayer
J automático|automática|automáticamente
= porque|ya que|debido a|puesto que|a causa
& y|e
# -|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez
8 ese día|ese mismo día|el mismo día|en esa fecha|misma fecha|mismo día
`

export const pt = `
M jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez
E expira|expira em|expiração|data de expiração|vence|vencimento|data de vencimento|válida até
E válido até|ativa até|ativo até|até|termina|termina em|data de término|data de validade|validade
E caduca|término|protegido até|pago até|expirará|data de fim|fim|fim da|fim do|final da
E validade até|acesso até|em vigor até|vigente até|válida|válido|paga até|protegida até
E coberto até|coberta até|data final|data de caducidade|expira no dia|vigência até|acaba|acabará
E terminará|vencerá|caducará|encerra|encerra-se|finaliza|vai expirar|vai terminar em|último dia
E dura até|utilizável até|até § inclusive|até ao dia|até o dia|até ao|até ao final|termina no dia
E vence no dia|em curso até|permanece ativa até|continua ativa até|fica ativa até|disponível até
E acaba em|encerra em|finda|finda em|cessa|termina a|expira a|válido até ao|válida até ao
E proteção até|cobertura até|ativa até ao|ativa até o dia|válida até o dia|vence em|vence a
E caduca em|caduca a|data fim|a vencer|vale até|liberada até|liberado até|vale até ao|vale até o dia
X expirada|expirado|vencida|vencido|expirou|terminada|terminado|terminou|encerrada|caducada
X caducado|já expirou|expirou em|expirou a|expirada em|venceu|venceu em|vencida em|terminou em
X terminou a|encerrou|encerrada em|caducou|expirado em|não é mais válida|já não é válida
X não está mais ativa|já não está ativa|finalizada|finalizado|concluída|concluído|cessou|findou
X encerrado|encerrado em|expirada desde|vencida desde|expirado desde|vencido desde
X já não está em vigor|não está mais em vigor|já não é válido|não é mais válido
X não está mais válida|acabou|encerrou-se|finalizou|expirou no dia|terminou no dia
X deixou de ser válida|deixou de ser válido|chegou ao fim|expirada a|expirado a|expirada no dia
X expirado no dia|terminada em|terminado em|terminada a|terminado a|finalizada em|finalizado em
X caducada em|caducado em|caducada a|caducado a|venceu a|venceu no dia|acabou em|encerrou em
X findou em|já terminou|já venceu|já encerrou|já expirada|fora de validade|sem validade
X não está em vigor
A ativar antes|ativar até|ative até|ative antes|deve ser ativada|deve ser ativado|ativar antes de
A prazo de ativação|ative antes de|deve ser ativada até|deve ser ativado até
A deve ser ativada antes de|ativação até|prazo para ativação|precisa ser ativada até
A tem de ser ativada até|a ativar até|requer ativação|ativação pendente|falta ativar|nunca ativada
A nunca ativado|não utilizado|a ativar|pendente de ativação|a ativar antes de
A tem de ser ativado até|precisa ser ativado até|ative até ao dia|ative até o dia
A ativar até ao dia|ativação necessária|necessita de ativação|precisa de ativação
A deve ser ativado antes de|ativação antes de|falta a ativação|ainda por ativar|ativar até ao
A ativar o mais tardar|prazo para ativar|pode ser ativada até|pode ser ativado até|usar até
A último dia para ativar|ative-a até|ative-o até|ative até ao
R renova em|renovação em|próximo pagamento|próxima renovação|próxima cobrança|data de renovação
R será renovada|será renovado|renova-se|renova automaticamente|próxima fatura
R renovação automática em|renovada automaticamente|renova automaticamente em
R será renovada automaticamente em|será renovada automaticamente|renova-se automaticamente em
R renova-se automaticamente a|data da renovação automática|data da renovação
R é renovada automaticamente|renovada automaticamente em|renova-se automaticamente
R próxima data de cobrança|próxima data de pagamento|próxima data de renovação
R próxima data de faturamento|próxima data de faturação|próximo faturamento|próximo débito
R data de cobrança|será cobrado|será cobrada|serão cobrados|cobraremos|vamos cobrar|será debitado
R serão debitados|renovação prevista|renovação programada para|renovação agendada para
R será automaticamente renovada|será automaticamente renovado|renovado automaticamente|irá renovar
R vai renovar|vai ser renovada|renova a|próxima renovação automática|próximo pagamento automático
R próxima mensalidade|próxima parcela|renova-se no dia|renovação a|próxima cobrança automática
R próximo débito automático|renova sozinha|renova sozinho|renova-se sozinha|se renova sozinha
R se renova em|se renova|se renova automaticamente|se renova automaticamente em|será cobrado em
R será cobrada em|será debitado em|cobrança em|pagamento em|pagamento renova
R renovado automaticamente em|será renovado em|será renovada em|será renovado automaticamente
R será renovado automaticamente em|data da próxima cobrança|data do próximo pagamento
R próxima faturação|renova
Z não será renovada|não renova|não será renovado|não se renova|sem renovação
Z sem renovação automática|não será mais renovada|não vai ser renovada|não irá renovar
Z não será automaticamente renovada|não haverá renovação
S ativada|ativado|ativa desde|data de ativação|ativo desde|data de início|início|em uso desde
S em vigor desde|vigente desde|ativada em|ativado em|ativada a|ativado a|protegido desde
S iniciada em|iniciado em|começou em|iniciou em|primeira ativação|data da ativação|ativação em
a ativa|ativo|em vigor|vigente|em curso
n não ativada|não ativado|ainda não ativada|ainda não ativado|por ativar|não utilizada|sem uso
n não usada|aguardando ativação|aguarda ativação|não foi ativada|não foi ativado
n à espera de ativação|pronta para ativar|pronto para ativar|pronta para ser ativada
n pronto para ser ativado|aguardando para ser ativada|à espera de ser ativada|ainda não utilizado
n nunca usada|nunca utilizada|nunca utilizado|por utilizar|por usar|não usado|sem ativar
n em espera de ativação|não está ativada|ainda não foi usada|ainda não foi utilizada|nunca usado
n ainda não usada|ainda não usado|ainda não utilizada|não iniciada|aguardando uso
n a aguardar ativação|ainda não ativou|não ativou|ainda não activou|não activou
f gratuita|gratuito|grátis|gratis|sem custo|sem custos|gratuitamente|de graça|versão gratuita
f sem cobrança
t avaliação|versão de avaliação|teste|período de teste|versão de teste|período de avaliação
t experimental|demonstração|versão de demonstração|versão experimental|demo|avaliação gratuita
t licença de avaliação|teste gratuito|versão demo|em teste|em avaliação|licença de teste
t teste grátis
d dispositivo|equipamento|aparelho|dispositivos ativos|dispositivo ativo
p usuário|utilizador|pessoa|membro|pessoas|membros|usuários|utilizadores|participantes|familiar
p familiares|membro da família|membros da família|outras pessoas|outra pessoa|outros utilizadores
p outros usuários
h compartilhada com você|compartilhado com você|partilhada consigo|partilhado consigo
h compartilhada por|compartilhado por|partilhada por|partilhado por|compartilhada comigo
h compartilhada com a sua conta|compartilhada com sua conta|compartilhado com sua conta
h partilhada com a sua conta|partilhado com a sua conta|compartilhado comigo|partilhada comigo
h partilhado comigo|compartilhada contigo|partilhada contigo|partilhada com você
h compartilhada com esta conta|partilhada com esta conta|compartilhada com você por
h compartilhado com você por|partilhada consigo por
O compartilhada por você|compartilhado por você|partilhada por si|você compartilha
O você é o proprietário|você é proprietário|você é proprietária|você é a proprietária
O você é o titular|você é titular|você é a titular|tu és o proprietário|és o proprietário
O és o titular|és titular|você é o dono|você é dono|você é a dona|pertence a você
O partilhado por si|você compartilhou|você partilha|você está compartilhando|está a partilhar
O partilhada por mim|compartilhada por mim
V compartilha|compartilhou|compartilhada|compartilhado|partilha|partilhou|partilhada|partilhado
Y com você|consigo|contigo|comigo
r renovação automática|renovação|renovar automaticamente|autorrenovação|renovação auto
r pagamento automático|pagamentos automáticos|cobrança automática|débito automático|auto-renovação
r renovação de forma automática|renovação automática da assinatura|renovação da assinatura
r tipo de renovação|modo de renovação|pagamento recorrente
y ativada|ativado|sim|ligada|habilitada|ligado|habilitado|habilitados|ativa|em funcionamento
y ligadas
z desativada|desativado|não|desligada|desabilitada|cancelada|inativa|desligado|desabilitado
z cancelado|inativo|anulada|anulado|não ativa|não está ativa|manual|manualmente|à mão|você desligou
z desligou|desativou|você desativou|desativaste|cancelou|você cancelou|desligaste
b bloqueada|bloqueado|acesso bloqueado|bloqueio|bloqueamos|bloqueámos
u suspensa|suspenso|pausada|em pausa|pausado|temporariamente suspensa|interrompida|congelada
u congelado|interrompido|temporariamente suspenso|temporariamente desativada|em espera
u suspensão temporária|pausada temporariamente|suspensas|suspensão|em suspenso
u interrompida temporariamente
i incluíd|inclui|incluído|incluída|incluídos|incluídas|contém|incluso|inclusos
m mais|mostrar tudo|ver tudo|ver todas|ver todos|mostrar todas|mostrar mais|carregar mais|outras
s assinatura|subscrição|licença|subscrições|plano|planos|produtos
w sua|seu|suas|seus|o|a|os|as|do|da|dos|das|de|é|está|estão|em|no|na|este|esta|por|para|e|data|dia
w prazo|status|estado|usados|usado|utilizados|utilizado|em uso|conectados|ligados|protegidos
w atualmente|produto|proteção|tipo|versão|vagas|automaticamente|número|instalados|meu|minha|meus
w minhas|nosso|todos|todas|ainda|já|agora|conta|foi|ser|será|tem|têm|convidados|convidado
w convidadas|adicionados|vinculados|associados|registrados|registados|aplicativo|aplicativos
w aplicação|aplicações|app|apps|programa|software|resumo|lista|temporariamente|total|família|que
w uso|utilização|em utilização|período|vigência|se|lo|la|quê|validade do|adicionar|você|nesta
w neste|existem|há|só|apenas|porque|já que|depois|em seguida|a seguir|ao ano|ao mês|anuais|iva
w preço|desta|deste|dessa|desse|esse|essa|nós|nossa|nossos|és|um|uma|ao|à|aos|às|pelo|pela|com
w também|atual|atuais|neste momento|no momento|de momento|por enquanto|cada|anual|anualmente
w mensal|mensalmente|ao mesmo tempo|simultaneamente|cobertura|cobre|pacote|completa|completo
w adesão|lhe|te|teu|tua|teus|foram|serão|protege|num|numa|lugares|situação|condição|detalhes
w detalhe|nota|observação|observações|informações|informação|duração|inclusive|por um ano
w por mais um ano|por um mês|por mais um mês|mais um ano|todo ano|todos os anos|todo mês
w todos os meses|cada ano|cada mês|pela sua operadora|pela operadora|pelo seu operador
w pelo operador|pelo seu provedor|pelo provedor|pelo fornecedor|pelo seu fornecedor|vaga|lugar
w automático|automática|mostrando|no seu cartão|do seu|a contar da ativação|a partir da ativação
w após a ativação|desde a ativação|a partir da primeira instalação|após a primeira instalação
w acontece|acontecerá|ocorre|ocorrerá|disso|ela|ele|isso|ilimitada|ilimitado|sem limite de tempo
w sem prazo|por tempo indeterminado|mesmo|mesmo dia|titular|proprietário|proprietária|prevista
w previsto|sozinha|sozinho|operadora|fornecedor|nº
U usados|usado|utilizados|utilizado|em uso|conectados|ligados|protegidos|ocupados|ocupadas
U instalados|você usa|usa|utiliza|está usando|está a utilizar|estás a utilizar|está utilizando
U está a usar|instalado|instalada|vinculados|associados|atribuídos|registrados|registados|usando
U utilizando|cobertos|conectado|ligado|protegido|ocupado|dispositivos ativos|dispositivo ativo
U usam|utilizam|conectada|ligadas|protegida|usada|ocupada|você protege|está protegendo
U estão protegidos|vinculado|registrado|registado
K até|máximo|no máximo|máx|no total|total|ao todo|máximo de|limite|limite de|permitidos|permitido
K máxima|ao total|autorizados|até um máximo de|para até|no conjunto|protege até
P disponíve|disponível|disponíveis|livre|desocupado|vago|vagos|por ocupar|restantes|restam|resta
P sobra|ainda livres
C renova automaticamente|renova-se automaticamente|renova sozinha|renova sozinho|se renova sozinha
C se renova automaticamente|renova todo ano|renovado automaticamente|renova-se sozinha
L dias|dia|meses|mês|anos|ano|semanas|semana|restantes|restam|resta|faltam
- comprado|comprada|data da compra|data de compra|número do pedido|adquirido|adquirida
- preço válido|preço vigente|preço é|preço até|ativar|ativa a renovação|renovada em|renovado em
- renovada a|ativação|ative|compartilhar|partilhar|renovar
q comprar|compre|oferta|desconto|economize|poupe|experimente|promoção|recomendado|mude para
q carrinho|cesto|pedir|encomendar|interessar|gostar|recomend|teste grátis|experimentar|adquirir
q iniciar teste|iniciar a avaliação|também pode|também poderá
o de|de um total de|dos
g entrar|iniciar sessão|fazer login|inicie sessão|faça login|entre na sua conta|acessar conta
g aceder à conta|login|acessar a conta|aceda à sua conta|acesse sua conta|inicie a sessão
T contrato|condições|termos|acordo|declaração|acordos|termos de uso|documentos legais
c código|uso único|verificação|duas etapas|dois fatores|autenticação|código de segurança
c senha de uso único
D baixar|baixe|transferir|descarregar|instalar|fazer download|downloads|download|transferências
D instale|obter|transfira|descarregue|instalação|faça o download|fazer o download|obtenha
D transferência
Q qr|digitalize|escaneie|leia o código|câmera|câmara|digitalizar|escanear
N não|nenhum|nenhuma|nunca|sem|nada|ninguém
W sexta-feira|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sex|sáb|dom|seg
W ter|qua|qui|sexta|segunda|terça|quarta|quinta
k nenhum|nenhuma|não tem|não tens|não há|não possui|não existem|não existe|sem|não têm
j você|tu|sua|seu|tua|teu|ainda|no momento|de momento|atualmente|por enquanto|aqui|em|na|no|nesta
j neste|à|a|o|conta|qualquer|associada|associadas|adicionada|adicionadas|registada|registrada
j vinculada|há|tem|tens|possui|foi|kaspersky|my|não|existe|existem
G sessão expirou|sessão expirada|sessão terminou|sessão foi encerrada|sessão encerrada
G sessão terminada|entre novamente|faça login novamente|inicie sessão novamente|entrar novamente
G foi desconectado|foi desligado|sessão acabou|sessão foi terminada
l disponíve
H para|válida para|válido para|vale para|serve para|suficiente para
F em breve|brevemente|logo|quase
0 hoje
1 amanhã
9 ontem
J automático|automática|automaticamente
= porque|pois|já que|devido a|uma vez que|por causa
& e
# -|dois|três|quatro|cinco|seis|sete|oito|nove|dez|duas=2
8 nesse dia|nesse mesmo dia|no mesmo dia|nessa data|na mesma data|nesta data
`
