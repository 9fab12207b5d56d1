/** German: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|mrz=3|jän=1
- aktivier|aktivierung|aktivierungscode|gekauft|kaufdatum|bestellnummer|bestelldatum|erworben
- gültig vom|gültig von|gültig ab|gültig seit|aktivier auf|gilt vom|preis gültig|preis gilt
- preis ist|preis bis|preis endet|noch nicht verlängert|konnte nicht verlängert
- nicht verlängert werden|konnte nicht automatisch verlängert|nicht automatisch verlängert werden
- preis galt|preis läuft|preis endete|preis war|preis geht|preis dauert|preis erlischt
- preis verfällt|preis noch|preis nur|preis reicht|preis besteht
- automatische verlängerung am § abgestellt|automatische verlängerung am § deaktiviert
- automatische verlängerung am § ausgeschaltet|automatische verlängerung am § gekündigt
- automatische verlängerung am § abgeschaltet|automatische verlängerung am § gestoppt
- automatische verlängerung am § storniert|verlängerung am § gekündigt|verlängerung am § storniert
- verlängerung am § abgestellt|verlängerung am § deaktiviert
- automatische verlängerung am § abbestellt|nicht gekündigt|noch nicht gekündigt|nie gekündigt
- bis § gekündigt|bis zum § gekündigt|bis spätestens § gekündigt|kann gekündigt|gekündigt werden
- bis gekündigt
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
E läuft dein schutz ab|läuft es ab|läuft er ab|läuft sie ab|reicht bis|reicht noch bis|ist schluss
E ist schluss mit|erlischt|erlischt am|erlischt zum|gekündigt zum|verfällt am|verfällt|geht bis
E geht noch bis|dauert bis|letzter nutzungstag|schluss am|geschützt noch bis|noch bis zum § gültig
E noch bis § gültig|bis zum § gültig|bis § gültig|bis § nutzbar|bis zum § nutzbar|bis zum § aktiv
E bis § aktiv|besteht noch bis|zugang bis|bleibt bis § aktiv|bleibt bis zum § aktiv
E bleibt bis § gültig|bleibt bis zum § gültig|gültigkeitsdauer bis|schützt sie bis|schützt dich bis
E du bist geschützt bis|hält bis|hält noch bis|wir schützen dich bis|wir schützen sie bis
E ablauftermin|läuft voraussichtlich ab|lizenzlaufzeit bis|vertrag bis|vertragslaufzeit bis
E du bist geschützt bis zum|sie sind geschützt bis|sie sind geschützt bis zum
E du bist abgesichert bis|sie sind abgesichert bis
X abgelaufen|beendet|ist abgelaufen|nicht mehr gültig|nicht mehr aktiv|endete|lief ab|ausgelaufen
X war gültig bis|abgelaufen seit|seit § abgelaufen|vorbei|verfallen|erloschen|nicht mehr aktuell
X beendet am|abgelaufen am|geendet|hat geendet|zu ende|ausgelaufen am|nicht mehr in kraft
X läuft nicht mehr|lief am § ab|lief § ab|nicht länger gültig|nicht länger aktiv
X ist zu ende gegangen|ist ausgelaufen|lief aus|ist beendet|ist vorbei|bereits abgelaufen
X ist am § abgelaufen|am § abgelaufen|laufzeit beendet|außer kraft|schutz ist abgelaufen
X seit § beendet|ungültig seit|endete am|beendet seit|war schluss|war leider schluss
X zu ende gegangen|zu ende gegangen am|seit dem § nicht mehr gültig|seit § nicht mehr gültig
X seit § erloschen|seit dem § erloschen|seit dem § abgelaufen|seit § ausgelaufen
X seit dem § ausgelaufen|seit dem § beendet|seit § ungültig|seit dem § ungültig|ungültig geworden
X nicht mehr gültig seit|nicht mehr gültig seit dem|abgelaufen seit dem|beendet seit dem
X nicht mehr aktiv seit|nicht mehr aktiv seit dem|endete mit|hat am § geendet|endete zum
X seit § vorbei|seit dem § vorbei|galt bis|galt bis zum|lief bis|lief bis zum|leider abgelaufen
X endete leider|lief leider ab|vertragsende war|ablauf war|ende war|laufzeitende war
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
A aktivierung offen|aktivierung noch offen|freischaltung ausstehend|freischaltung erforderlich
A aktivierung steht noch aus|freischaltung steht aus|muss noch freigeschaltet werden
A freischalten bis|bis § freischalten|bis zum § freischalten|freizuschalten bis|bis zum § einlösen
A bis § einlösen|einlösbar bis|muss freigeschaltet werden|muss aktiviert werden
A aktivierung fehlt|aktivierung fehlt noch
A müssen ihre lizenz noch aktivieren|musst deine lizenz noch aktivieren
A müssen ihr abo noch aktivieren|musst dein abo noch aktivieren|müssen sie noch aktivieren
A musst du noch aktivieren
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
R verlängern wir|wir verlängern|verlängert es sich|verlängert sie sich|buchen wir|wir ziehen
R ziehen wir|wird am § von selbst erneuert|wird von selbst verlängert|wird § automatisch verlängert
R nächster beitrag|nächster rechnungstermin|nächstes rechnungsdatum|nächste zahlung wird
R nächste abbuchung wird|nächste rate|nächste rechnungsstellung|nächste vertragsverlängerung
R nächster verlängerungstag|wir verlängern dein abo automatisch|wir verlängern ihr abo automatisch
R wir verlängern ihr abonnement automatisch|wir verlängern dein abonnement automatisch
R wir verlängern ihre lizenz automatisch|wir verlängern deine lizenz automatisch
R erneuert sich von selbst|wird jährlich verlängert|wird jedes jahr verlängert
R verlängert sich jährlich|verlängert sich monatlich|mit automatischer verlängerung
R verlängert sich von allein|läuft automatisch weiter
R läuft von selbst weiter|wird ihr abo verlängert|wird dein abo verlängert
R wird ihr abonnement verlängert|wird dein abonnement verlängert|wird ihre lizenz verlängert
R wird deine lizenz verlängert|wird ihr abo automatisch verlängert
R wird dein abo automatisch verlängert|wird ihr abonnement automatisch verlängert
R wird ihre lizenz automatisch verlängert|wird deine lizenz automatisch verlängert
R wird zum § automatisch erneuert|wird zum § erneuert|verlängert sich ihr abo
R verlängert sich dein abo|wir buchen den betrag|buchen wir den betrag
Z verlängert sich nicht|wird nicht verlängert|keine automatische verlängerung
Z wird nicht automatisch verlängert|verlängert sich nicht automatisch|wird nicht erneuert
Z erneuert sich nicht|verlängert sich nicht mehr|keine verlängerung|ohne verlängerung
Z wird nicht mehr verlängert|ohne automatische verlängerung|keine automatische erneuerung
Z wird nicht automatisch erneuert|wird danach nicht erneuert|wird danach nicht verlängert
Z wird danach nicht automatisch verlängert|wird dann nicht verlängert
Z wird anschließend nicht verlängert|wird danach nicht mehr verlängert|verlängert sich danach nicht
Z verlängert sich dann nicht
Z eine verlängerung erfolgt nicht|verlängerung erfolgt nicht|verlängerung ist nicht vorgesehen
Z verlängerung findet nicht statt|eine verlängerung findet nicht statt|es erfolgt keine verlängerung
Z wir verlängern nicht|wir verlängern nicht automatisch|keine weitere verlängerung|ohne erneuerung
Z es erfolgt keine automatische verlängerung|ohne sich zu verlängern
Z wird nicht fortgesetzt|keine erneuerung|wird nicht mehr automatisch verlängert
Z wird automatisch nicht verlängert|wird nicht weiter verlängert|gekündigt|gekündigt worden
Z wurde gekündigt|wird ihr abo nicht verlängert|wird dein abo nicht verlängert
Z wird ihr abo nicht automatisch verlängert|wird dein abo nicht automatisch verlängert
Z läuft nicht automatisch weiter|läuft nicht von selbst weiter|wird ihr abonnement nicht verlängert
Z wird ihre lizenz nicht verlängert|wird ihr abonnement nicht automatisch verlängert
Z wird ihre lizenz nicht automatisch verlängert
S aktiviert|aktiviert am|aktiv seit|aktivierungsdatum|startdatum|beginn|in verwendung seit
S läuft seit|geschützt seit|genutzt seit|in nutzung seit|in benutzung seit|startete am
S gestartet am|begonnen am|laufzeitbeginn|vertragsbeginn|abobeginn|aktivierung am
S erstmals aktiviert|erstaktivierung|datum der aktivierung|in kraft seit|wurde aktiviert
S freigeschaltet|freigeschaltet am|wurde freigeschaltet|in betrieb seit|in gebrauch seit
a aktiv|läuft|in kraft|laufend|aktuelle abos|aktuelle abonnements|derzeit gültig|aktuell gültig
a momentan gültig|zurzeit gültig|in betrieb|du bist geschützt|sie sind geschützt|du bist abgesichert
a sie sind abgesichert|gültig und aktiv
n nicht aktiviert|noch nicht aktiviert|unbenutzt|noch nicht verwendet|nicht verwendet|ungenutzt
n wartet auf aktivierung|bisher nicht aktiviert|bislang nicht aktiviert|noch nicht in verwendung
n noch nicht in benutzung|noch nicht genutzt|noch nicht benutzt|noch nicht eingelöst
n bereit zur aktivierung|bereit für die aktivierung|noch inaktiv|noch nicht aktiv
n wartet auf die aktivierung|wartet noch auf aktivierung|nie aktiviert|nie verwendet|nie genutzt
n noch nicht in gebrauch|noch nicht gestartet|nicht eingelöst|nicht aktiviert haben
n noch nicht aktiviert haben|nicht freigeschaltet|noch nicht freigeschaltet|wartet auf freischaltung
n noch nicht in gebrauch genommen|noch nicht in betrieb genommen
n aktivierungscode noch nicht eingelöst|code noch nicht eingelöst|wartet darauf aktiviert zu werden
n bisher ungenutzt|noch nicht in betrieb|noch zu starten|bereit zum aktivieren
n bereit zur freischaltung|kann aktiviert werden|nicht in verwendung|nicht in benutzung
n nicht in gebrauch|wartet auf ihre aktivierung|wartet auf deine aktivierung|wartet auf einlösung
n lizenz noch nicht eingelöst|code wurde noch nicht eingelöst
n aktivierungscode wurde noch nicht eingelöst|wurde bisher nicht aktiviert
n wartet noch auf die aktivierung
f kostenlos|gratis|kostenfrei|umsonst|ohne kosten|unentgeltlich|gratisversion|kostenlose version
f kostet dich nichts|kostet sie nichts|kostet nichts|free version|gebührenfrei|zum nulltarif
f ohne gebühren|ohne gebühr|gratis nutzbar|kostenlos nutzbar|du zahlst nichts|sie zahlen nichts
f für dich kostenlos|für sie kostenlos|für dich gratis|für sie gratis
t testversion|testlizenz|probeversion|testabo|testphase|testzeitraum|probe|testzugang|testmonat
t probeabonnement|probezeit|probezeitraum|probemonat|probelizenz|testzeit|evaluierungsversion
t testabonnement|zum testen|zur probe|demoversion|evaluierung|du testest|sie testen gerade
t sie testen derzeit|sie testen zurzeit|zum ausprobieren|kostenloser test|kostenlosen test
t probephase|schnupperabo|testabo läuft|schnupperphase|schnuppermonat|dein test|ihr test|im test
t kostenlose probe
d gerät|geräten|geräteplatz|geräteplätze|gerätelizenz|geräteanzahl|gerätezahl|gerätelimit
d aktive geräte|aktiven geräte|endgerät|lizenzplatz|lizenzplätze|lizenzplätzen|installationen
d gerätenutzung|oder smartphones|oder tablets|oder macs|oder handys|oder mobilgeräte
d oder mobilgeräten|oder telefone|oder computer|oder notebooks|aktivierte geräte|aktivierten geräte
p benutzer|nutzer|person|mitglied|anwender|personen|teilnehmer|familienmitglied|benutzerkonten
p weiteren personen|anderen personen|weitere personen|andere personen|weiteren nutzern
h mit ihnen geteilt|für sie freigegeben|geteilt von|freigegeben von|mit dir geteilt
h mit mir geteilt|für mich freigegeben|mit ihrem konto geteilt|mit diesem konto geteilt
h mit deinem konto geteilt|für ihr konto freigegeben|für dein konto freigegeben|geteilt durch
h freigegeben durch|mit euch geteilt|für sie geteilt|mit ihnen geteilt von|geteilt mit ihnen
h geteilt mit dir|über die familiengruppe von|aus der familiengruppe von|teil der familiengruppe von
h hat dir zugriff gegeben|hat ihnen zugriff gegeben|hat dir zugang gegeben|hat ihnen zugang gegeben
h hat dir zugriff gewährt|hat ihnen zugriff gewährt|gibt dir zugriff|gibt ihnen zugriff
h mit ihnen gemeinsam genutzt von|mit dir gemeinsam genutzt von|über das abo von
h über das abonnement von
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
r wiederkehrende zahlung|autom. verlängerung|wiederkehrende abrechnung|wiederkehrende zahlungen
r wiederkehrende abbuchung|automatische abrechnung|autom. erneuerung
r automatische erneuerung des abos|verlängerungsart|verlängerungsmodus|art der verlängerung
r automatische verlängerung des abonnements|automatische verlängerung des abos
r automatische verlängerung der lizenz|abo automatisch verlängern|automatik-verlängerung
y an|ein|eingeschaltet|aktiviert|ja|angeschaltet
z aus|ausgeschaltet|deaktiviert|abgeschaltet|nein|inaktiv|abbestellt|gestoppt|storniert
z nicht aktiv|nicht eingeschaltet|manuell|händisch|von hand|abgestellt|abgewählt
z nicht eingerichtet
b gesperrt|blockiert|geblockt|zugang gesperrt|wurde gesperrt|ist gesperrt|sperrung durch
b gesperrte lizenz|zugriff gesperrt|wurde blockiert|nutzung gesperrt
u ausgesetzt|pausiert|angehalten|ruht|unterbrochen|vorübergehend gesperrt
u vorübergehend deaktiviert|vorübergehend ausgesetzt|stillgelegt|eingefroren|auf eis gelegt
u zurückgestellt|in pause|auf pause|zeitweise ausgesetzt|vorläufig gesperrt|liegt auf eis|pause
u wurde pausiert|macht gerade pause|macht pause|legt eine pause ein|ruhend|ruhend gestellt
u stillgestellt|vorübergehend unterbrochen|vorübergehend stillgelegt|vorübergehend angehalten
u kurz angehalten
i enthalten|inbegriffen|inklusive|enthält|umfasst|beinhaltet
m mehr|weitere|alle anzeigen|alle ansehen|anzeigen
s abonnement|abo|lizenz|plan|tarif|produkte|pläne|abos|produkt|vertrag
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
w anbieter|hat|verlängert|euch|dir|ihnen|umfang|lizenzumfang|alles klar|alles ok|alles in ordnung
w alles bestens|zeitweilig|zeitweise|kurzzeitig|vom hersteller|durch den hersteller|vom verkäufer
w durch den verkäufer|vom händler|durch den händler|durch kaspersky|von kaspersky
w du musst nichts tun|sie müssen nichts tun|nichts zu tun|nichts weiter zu tun
w sie müssen nichts weiter tun|ohne ihr zutun|ohne dein zutun
w wegen verstoßes gegen die nutzungsbedingungen|wegen verstoß gegen die nutzungsbedingungen
w wegen verstoßes gegen die lizenzbedingungen|wegen missbrauchs|wegen missbrauch
w wegen missbräuchlicher nutzung|wegen zahlungsverzug|wegen ausstehender zahlung
w wegen offener zahlung|wegen verdachts auf missbrauch|wegen regelverstoßes|wegen zahlungsrückstand
w sie nutzen dieses produkt|sie nutzen dieses abo|du nutzt dieses abo|sie nutzen diese lizenz
w du nutzt dieses produkt|du nutzt diese lizenz|sie nutzen dieses abonnement|vertragsstatus
w lizenzstatus|abostatus|abo-status|abonnementstatus|abonnementsstatus|aktueller status
w stand deines abos|stand ihres abos|stand des abos|stand der lizenz|stand ihrer lizenz
w nächsten beitrag ab|nächsten betrag ab|den beitrag ab|den betrag ab|pcs|macs|smartphones|tablets
w computer|mobilgeräte|handys|notebooks|laptops|hinzufügen|leider|bis sie kündigen|bis du kündigst
w bis auf widerruf|schützen|aus sicherheitsgründen|völlig|vollkommen|komplett|ganz|keine sorge
w voraussichtlich|worden|kurz|momentaner|derzeitiger|bis es gekündigt wird|bis sie gekündigt wird
w bis er gekündigt wird|bis gekündigt wird|solange nicht gekündigt|bis du es kündigst
w solange nicht gekündigt wird|am § ab
U verwendet|genutzt|benutzt|belegt|verbunden|geschützt|in verwendung|in benutzung|installiert
U verknüpft|im einsatz|nutzen|verwenden|sie nutzen|sie verwenden|besetzt|zugewiesen
U zugeordnet|aktiv auf|angemeldet|eingesetzt|gesichert|abgesichert|aktiviert auf|eingebunden
U aktive geräte|aktiven geräte|nutzt|nutzung|in gebrauch|im gebrauch|angeschlossen|registriert
U aktiv genutzt|derzeit genutzt|sie schützen|aktivierte geräte|aktivierten geräte|läuft auf
U laufen auf|läuft derzeit auf|schützt derzeit|geschützte|genutzte|du bist geschützt
U sie sind geschützt|du bist abgesichert|sie sind abgesichert|du schützt|wir schützen|schützen wir
U eingerichtet auf
K bis zu|höchstens|maximal|max|insgesamt|gesamt|maximale|höchstzahl|höchstanzahl|maximalanzahl
K zulässig|erlaubt|limit|gerätelimit|maximalzahl|bis maximal|alles in allem|in summe|im ganzen
K zusammen|möglich|für bis zu|gilt für|schützt bis zu
P frei|verfügbar|übrig|unbelegt|nicht belegt|nicht vergeben|unbesetzt|verbleibend|verbleiben
P verbleibende|noch frei|verbleibt|ungenutzte|es bleiben|bleiben noch|bleiben ihnen|bleiben dir
P können noch|kannst noch|noch unbelegt|noch zu vergeben|noch offen|noch nicht belegt|ungenutzt sind
P ihnen bleiben|dir bleiben
C verlängert sich automatisch|wird automatisch verlängert|verlängert sich von selbst
C verlängert sich selbst|erneuert sich automatisch|wird automatisch erneuert
C verlängert sich jährlich|verlängert sich monatlich|mit automatischer verlängerung
C verlängert sich jedes jahr|verlängert sich jeden monat|wir verlängern dein abo automatisch
C wir verlängern ihr abo automatisch|wir verlängern ihr abonnement automatisch
C wir verlängern dein abonnement automatisch|wir verlängern ihre lizenz automatisch
C wir verlängern deine lizenz automatisch|wird von selbst verlängert|erneuert sich von selbst
C wird jährlich verlängert|wird jedes jahr verlängert|verlängert sich von allein
C läuft automatisch weiter|läuft von selbst weiter
L tage|tagen|tag|monate|monaten|monat|jahre|jahren|jahr|wochen|woche|verbleibend|verbleiben
L verbleibende|restlaufzeit|restzeit|verbleibende zeit|verbleibende laufzeit
q kaufen|angebot|rabatt|sparen|aktion|testen sie|jetzt bestellen|upgrade auf|empfohlen|warenkorb
q bestellen|jetzt testen|auch gefallen|empfehl|wechseln sie zu|testen|jetzt starten|gefallen
o von|aus|der|deiner|ihrer|dieser
g anmelden|einloggen|login|melden sie sich an|melde dich an|anmeldung|melden sie sich bei
g loggen sie sich ein|logge dich ein
T vereinbarung|bedingungen|erklärung|nutzungsbedingungen|lizenzvertrag|lizenzvereinbarung
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
H für|für insgesamt|gut für|reicht für|ausreichend für|genug für|nutzbar auf|verwendbar auf
H installierbar auf|einsetzbar auf|gültig auf|lizenz gilt für|lizenz deckt|abo deckt
H abonnement deckt|lizenz umfasst|abo umfasst|abonnement umfasst|geeignet für|ausgelegt für
F bald|demnächst|in kürze|fast|beinahe
0 heute
1 morgen
! übermorgen
< vorgestern
9 gestern
J automatisch|automatische
= weil|denn|wegen|aufgrund|da|auf grund|infolge
& und
# -|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn
8 am selben tag|am gleichen tag|an diesem tag|zum selben datum|selben tag
8 wird am selben tag verlängert|wird am selben tag automatisch verlängert
8 wird am gleichen tag verlängert|wird am gleichen tag automatisch verlängert
8 wird an diesem tag verlängert|wird an diesem tag automatisch verlängert
k noch nie|nicht über
j bei|uns|gekauft|erworben|gefunden|liste|ihrer|ihren|deiner|deinen|eigenen|eigenes|besitzen
j besitzt|dieser|zugeordnet|leider|ein|einen|eines|mein|meine|jetzt|nichts|aufgeführt|verfügbar
j es sind|zugeordnete|besitzt du|da
j enthält|enthalten|liegt|liegen|vor|vertrag|verträge|bei uns
j anzuzeigen|anzeigen|besteht|bestehen|e-mail-adresse|auf ihren namen|gebucht|abgeschlossen
x nichts|leer|keine daten|keine daten verfügbar|keine daten vorhanden|keine einträge
x keine einträge vorhanden|keine elemente|kein eintrag
e abmelden|ausloggen|logout|vom konto abmelden
I angemeldet als|angemeldet|eingeloggt als|eingeloggt|sie sind angemeldet|du bist angemeldet
I angemeldet mit|sie sind eingeloggt|willkommen|willkommen zurück|hallo|guten tag
5 noch
6 plätze|plätzen|platz|slots|steckplätze
w lehn dich zurück|lehnen sie sich zurück|dich|fort|nutzungsrecht|nutzungszeitraum|gültigkeitsdauer
w vertragslaufzeit|fast geschafft|gar|hier|haushalt|zuhause|dafür|vergeben
w basisversion
w edition|variante|fassung|unverbindlich|schlüssel|lizenzschlüssel|produktschlüssel|nächste beitrag
w nächste betrag|von ihrem konto|von deinem konto|von ihrer karte|von deiner karte|mitgeschützt
w mitversichert|mit dabei|selbsttätig|stillschweigend|vollständig|problemlos|endgültig
w bis auf weiteres|ohne einschränkungen|ohne einschränkung|uneingeschränkt|in vollem umfang
w wie gewohnt|automatisch und|ebenfalls|zusammen mit|rundum|vertragsdauer|abolaufzeit|nutzungsdauer
w zugriff|zugang|dienst|ordnungsgemäß|plangemäß
w sie müssen ihr abo|du musst dein abo|sie müssen ihre lizenz|du musst deine lizenz
w sie müssen ihr abonnement|du musst dein abonnement|sie müssen es|du musst es|sie müssen sie
w du musst sie|sie brauchen ihr abo|du brauchst dein abo
w um nichts musst du dich kümmern|um nichts müssen sie sich kümmern|du musst dich um nichts kümmern
w sie müssen sich um nichts kümmern|darum kümmern wir uns|wir kümmern uns darum
w du brauchst nichts zu tun|sie brauchen nichts zu tun|sie müssen dafür nichts tun
w du musst dafür nichts tun|ganz ohne ihr zutun
w sofern sie nicht kündigen|sofern du nicht kündigst|wenn sie nicht kündigen|wenn du nicht kündigst
w falls sie nicht kündigen|falls du nicht kündigst|solange sie nicht kündigen
w solange du nicht kündigst|sofern nicht gekündigt wird|sofern nicht gekündigt
w wenn nicht gekündigt wird|sofern sie nicht vorher kündigen|sofern du nicht vorher kündigst
w wenn sie nicht vorher kündigen|wenn du nicht vorher kündigst|sofern es nicht gekündigt wird
w es sei denn sie schalten die verlängerung wieder ein
w es sei denn du schaltest die verlängerung wieder ein|es sei denn sie schalten sie wieder ein
w es sei denn du schaltest sie wieder ein|wir buchen nichts mehr ab|es wird nichts mehr abgebucht
w wir ziehen nichts mehr ein|es wird nichts abgebucht|wir buchen nichts ab
w wegen eines verstoßes gegen die lizenzbedingungen
w wegen eines verstoßes gegen die nutzungsbedingungen|wegen verstoßes gegen die bedingungen
w wegen verstoßes gegen die lizenzvereinbarung|wegen eines verstoßes gegen die lizenzvereinbarung
w wegen betrugsverdachts|wegen betrugsverdacht|wegen betrugs|wegen verdächtiger aktivitäten
w wegen eines regelverstoßes|wegen lizenzverstoßes|wegen nichtzahlung|wegen zahlungsausfall
w wegen mehrfachnutzung
- preis hattest|preis hatten|anbieter hat dir|provider hat dir|anbieter hat ihnen
- provider hat ihnen|kaspersky hat dir|kaspersky hat ihnen|testnote|testet|preis steht|preis bleibt
- preis garantiert|preis fix|preis fest|fast abgelaufen
X verstrichen|laufzeit überschritten|nicht mehr geschützt|hattest du bis|hatten sie bis
X hattest du bis zum|hatten sie bis zum|kein schutz mehr|schutz erloschen|nicht mehr nutzbar
X seit § sind sie nicht mehr geschützt|seit dem § sind sie nicht mehr geschützt
X seit § bist du nicht mehr geschützt|seit dem § bist du nicht mehr geschützt
X seit dem § bist du leider nicht mehr geschützt|seit dem § sind sie leider nicht mehr geschützt
X nicht mehr geschützt seit|nicht mehr geschützt seit dem|seit § nicht mehr geschützt
X seit dem § nicht mehr geschützt|seit § nicht mehr nutzbar|gültigkeit erloschen|erlosch|erlosch am
X erlosch zum|verfiel|verfiel am|zu ende seit|hat ihr ende erreicht
X hat das ende der laufzeit erreicht|ablaufdatum überschritten|abgelaufene|abgelaufenes
X schluss war am|war nutzbar bis|war aktiv bis|war gültig bis zum|war aktiv bis zum|reichte bis
X bestand bis|bestand bis zum
A nur noch aktivieren|nur noch aktiviert werden|bitte aktivieren|freischaltung steht noch aus
A bitte noch aktivieren|noch aktiviert werden|aktivierung noch ausstehend
A aktivierung noch erforderlich|aktivierung noch nötig|muss erst aktiviert werden
A müssen sie nur noch aktivieren|musst du nur noch aktivieren|nur noch freischalten
A bitte freischalten|freischaltung nötig|freischaltung fehlt|noch freizuschalten|noch freischalten
A aktivierung ist noch offen|zur aktivierung bis|aktivieren spätestens|spätestens zu aktivieren am
A startbar bis|aktivierung möglich bis|aktivierung spätestens am|aktivierung bis spätestens
n noch gar nicht eingelöst|noch gar nicht aktiviert|noch gar nicht genutzt|noch gar nicht verwendet
n noch niemals aktiviert|noch nie aktiviert|noch nie genutzt|noch nie verwendet
n noch auf keinem gerät aktiviert|startbereit|noch unaktiviert|aktivierungsbereit
n muss noch gestartet werden|noch nicht in nutzung|ist noch nicht aktiv|wartet auf den start
n wartet auf ihren start
R geht es automatisch weiter|geht automatisch weiter|es geht automatisch weiter
R wird am § von ihrem konto eingezogen|wird am § von deinem konto eingezogen
R wird am § von ihrem konto abgebucht|wird am § von deinem konto abgebucht
R wird am § von ihrer karte abgebucht|wird am § von deiner karte abgebucht|wird am § eingezogen
R wird eingezogen|wird am § fällig|geht es am § automatisch weiter|geht am § automatisch weiter
R geht automatisch am § weiter|geht es von selbst weiter|geht es von allein weiter
R nächster verlängerungszeitpunkt|nächster zahlungstag|nächster einzugstermin
R nächster belastungstag|nächster abbuchungstag|nächste belastung am
R nächste zahlung wird am § abgebucht|nächste zahlung wird am § fällig|verlängert sich selbsttätig
R verlängert sich stillschweigend|wird stillschweigend verlängert|verlängert sich wieder
R verlängert sich erneut|wird wieder verlängert|wird erneut verlängert|wird am § wieder verlängert
R wird am § erneut verlängert|wird am § stillschweigend verlängert|verlängert sich zum
R verlängert sich um|verlängert sich zum § automatisch|verlängert sich automatisch am
R verlängert sich automatisch zum|automatische verlängerung zum|verlängerung zum|erneuerung zum
R beginnt ein neuer abrechnungszeitraum|beginnt der nächste abrechnungszeitraum
R nächster abrechnungszeitraum ab|nächste periode beginnt|wird das abo verlängert
R wird die lizenz verlängert|wird das abonnement verlängert|wird das abo automatisch verlängert
R wird die lizenz automatisch verlängert|wird der vertrag automatisch verlängert
R wird der vertrag verlängert|verlängert sich das abo|verlängert sich die lizenz
R verlängert sich ihr abonnement|verlängert sich dein abonnement|verlängert sich ihre lizenz
R verlängert sich deine lizenz|verlängert sich der vertrag|verlängert sich der schutz
R verlängert sich ihr schutz|verlängert sich dein schutz
C wir verlängern|geht automatisch weiter|es geht automatisch weiter|wird stillschweigend verlängert
C verlängert sich stillschweigend|verlängert sich selbsttätig|verlängert sich am ende automatisch
C verlängert sich nach ablauf automatisch
R verlängert sich am ende automatisch|verlängert sich nach ablauf automatisch
E läuft am|läuft am montag den § ab|läuft am dienstag den § ab|läuft am mittwoch den § ab
E läuft am donnerstag den § ab|läuft am freitag den § ab|läuft am samstag den § ab
E läuft am sonntag den § ab|läuft am montag den § aus|läuft am dienstag den § aus
E läuft am mittwoch den § aus|läuft am donnerstag den § aus|läuft am freitag den § aus
E läuft am samstag den § aus|läuft am sonntag den § aus|läuft zum § ab|läuft zum § aus
E läuft mit dem § ab|läuft mit dem § aus|begrenzt bis|befristet bis|befristet bis zum
E begrenzt bis zum|geht zu ende am|geht am § zu ende|endet voraussichtlich
E endet automatisch am|endet automatisch|schutz aktiv bis|schutz reicht bis
E schutz besteht bis|schutz gilt bis|schutz läuft bis|bist du geschützt bis|sind sie geschützt bis
E nutzungsende|ende der laufzeit|ende der gültigkeit|ende des abos|ende der lizenz
E ende des schutzes|ende des abonnements|ende des vertrags|lizenzablaufdatum|abo-ablauf|aboablauf
E nutzungszeitraum bis|ist gültig bis|ist noch gültig bis|noch gültig bis|noch aktiv bis
E weiterhin gültig bis|kannst du noch nutzen bis|erlischt mit ablauf|erlischt mit ablauf des
E endet mit ablauf des
Z ohne verlängerung aus|ohne automatische verlängerung aus|ohne verlängerung ab
Z ist ohne verlängerung schluss|und verlängert sich dann nicht|es gibt keine verlängerung
Z keine verlängerung vorgesehen|keine verlängerung geplant|verlängerung nicht vorgesehen
Z verlängerung nicht geplant|verlängert sich nicht von selbst|wird nicht von selbst verlängert
Z nicht automatisch verlängert|wird nicht stillschweigend verlängert
Z ohne stillschweigende verlängerung|keine stillschweigende verlängerung
Z keine selbsttätige verlängerung|ohne automatische erneuerung|wird nicht erneut verlängert
Z verlängern wir nicht|verlängern wir sie nicht|verlängern wir es nicht|wir verlängern es nicht
Z wir verlängern sie nicht|wird nicht mehr erneuert|erneuert sich nicht automatisch
Z wird das abo nicht verlängert|wird die lizenz nicht verlängert|verlängert sich ihr abo nicht
Z verlängert sich dein abo nicht|verlängert sich das abo nicht|verlängert sich die lizenz nicht
Z geht danach nicht weiter|geht nicht automatisch weiter|endet automatisch ohne verlängerung
Z gekündigt am
N findet nicht statt|findet nicht mehr statt|entfällt
P sind frei|noch vergeben|noch zu nutzen|ungenutzt|noch übrig|nicht genutzt
P nicht benutzt|unbesetzte
U bereits vergeben|schon vergeben|sind vergeben|derzeit vergeben|eingerichtet|bereits belegt
U sind geschützt|werden geschützt|läuft bereits auf|läuft gerade auf|läuft aktuell auf
U ist installiert auf|gekoppelt|hinterlegt|in nutzung|werden genutzt|werden verwendet|ist aktiv auf
U geschützt werden
d lizenznutzung|lizenzauslastung|geräteauslastung
d gerätekontingent|schutzplätze|schutzplätzen|oder ipads|oder iphones|oder laptops|oder pcs
d eigene geräte
o von deinen|von ihren|von den
w von deinen|von ihren|von den
h gast von|gast bei|dank des familienabos von|dank dem familienabo von|über das familienabo von
h dank familienabo von|mitglied in der familie von|mitglied der familie von|teil der familie von
h aus der familie von|mitglied der familiengruppe von|mitglied in der familiengruppe von
h in der familiengruppe von|in der familie von|über die familie von|dank des abos von
h dank des abonnements von|im familienabo von|im abo von
h teil des familienabos von|teil des abos von|mit im abo von|hat dir einen platz überlassen
h hat ihnen einen platz überlassen|hat dir einen platz gegeben|hat ihnen einen platz gegeben
h hat dir einen platz freigegeben|hat ihnen einen platz freigegeben|lässt dich mitnutzen
h lässt sie mitnutzen|lässt dich dieses abo mitnutzen|lässt sie dieses abo mitnutzen
h lässt dich dieses abo nutzen|lässt sie dieses abo nutzen|hat dich hinzugefügt|hat sie hinzugefügt
h hat dich zu seinem abo hinzugefügt|hat dich zu ihrem abo hinzugefügt
h hat dich in sein abo aufgenommen|hat dich in ihr abo aufgenommen|hat dich aufgenommen
h hat sie aufgenommen|nimmt dich in seinem abo mit|hat dir dieses abo freigegeben
h hat ihnen dieses abo freigegeben|hat dieses abo für dich freigegeben
h geteiltes abo von
h geteilt für sie von|gemeinsam genutzt mit ihnen von
V überlassen|einladung von|einladung durch|freigibt|freigab
Y den ihnen|den dir|die ihnen|die dir|das ihnen|das dir|es ihnen|es dir
B angenommen
O mit deiner familie geteilt|mit ihrer familie geteilt|mit anderen geteilt|mit familie geteilt
O geteilt mit ihrer familie|geteilt mit deiner familie|geteilt mit anderen|für andere freigegeben
O für ihre familie freigegeben|für deine familie freigegeben|du hast geteilt
b mussten ihre lizenz sperren|mussten ihre lizenz leider sperren|mussten deine lizenz sperren
b mussten deine lizenz leider sperren|mussten ihr abo sperren|mussten ihr abo leider sperren
b mussten dein abo sperren|mussten dein abo leider sperren|mussten wir sperren
b mussten wir leider sperren|auf der sperrliste|auf sperrliste|auf der schwarzen liste
b steht auf der sperrliste|untersagt|haben ihre lizenz gesperrt|zugang blockiert|zugriff blockiert
b lizenz entzogen|lizenz widerrufen|widerrufen durch den hersteller|gesperrter|gesperrtes
b für die nutzung gesperrt|dauerhaft gesperrt|endgültig gesperrt
u pausierst|pausieren|liegt derzeit auf eis|im ruhezustand|ruhezustand|ruht derzeit
u auf unbestimmte zeit ausgesetzt|zeitweilig ausgesetzt|zeitweise stillgelegt
u vorübergehend eingestellt|vorübergehend gestoppt|pausiert gerade|haben sie pausiert
u hast du pausiert|eine pause eingelegt|vorläufig ausgesetzt|vorläufig stillgelegt
u vorübergehend außer betrieb
f kostenfreie ausgabe|kostenlose ausgabe|kostenfreie variante|gratisausgabe|free tarif|free abo
f free plan|free lizenz|zahlst du keinen cent|zahlen sie keinen cent|du zahlst keinen cent
f sie zahlen keinen cent|keinen cent|zahlst du nichts|zahlen sie nichts|kostet keinen cent
f null euro|für lau|ohne bezahlung|ohne entgelt|nichts zu zahlen|völlig kostenfrei|gratisabo
f gratislizenz|gratistarif|gratisschutz|kostet dich keinen cent|kostet sie keinen cent
t test|demolizenz|zum kennenlernen|kennenlernphase|kennenlernversion|evaluationsversion
t evaluierungslizenz|evaluierungszeitraum|evaluationslizenz|testbetrieb|testmodus|probebetrieb
t probeversion läuft|du probierst gerade|sie probieren gerade|du testest gerade|auf probe|demo
t kostenloses probeabo|gratis-probe|testen sie gerade
r vertragsverlängerung|autom verl|autom vertragsverlängerung|selbsttätige verlängerung
r stillschweigende verlängerung|auto-renewal|lizenzverlängerung|automatische lizenzerneuerung
r automatischer einzug|automatische weiterführung|laufzeitverlängerung
r automatische laufzeitverlängerung|abonnementverlängerung|automatische abonnementverlängerung
r verlängerung des abos|verlängerung der lizenz|verlängerung des abonnements|erneuerung des abos
r dauerauftrag zur verlängerung|verlängerungsoption|automatik
y aktiv geschaltet|eingestellt auf automatisch|an gestellt|angestellt|on
z off|nicht eingestellt|nicht aktiviert worden|manuelle|inaktiviert
z deaktiviert worden
J selbsttätig|stillschweigend
E endtag
w jedes jahr für dich|jedes jahr für sie|jährlich für dich|jährlich für sie|automatisch für dich
w automatisch für sie|jeden monat für dich|jeden monat für sie|für dich automatisch
w für sie automatisch
E läuft am montag dem § ab|läuft am sonntag dem § ab
E kannst du alles noch bis|kannst alles noch bis|können alles noch bis|können sie alles noch bis
E kannst es noch bis|können es noch bis|kannst du es noch bis|können sie es noch bis
E kannst dein abo noch bis|können ihr abo noch bis
E kannst deine lizenz noch bis|können ihre lizenz noch bis|kannst es bis|können es bis
E du kannst es nutzen bis|sie können es nutzen bis
H du kannst es auf|sie können es auf|du kannst sie auf|sie können sie auf
- verfügbaren geräten|verfügbaren plätzen|verfügbaren geräteplätzen|aktivierungsfrist verstrichen
- aktivierungsfrist abgelaufen|aktivierungsfrist ist abgelaufen|kaspersky lässt
X lief am § aus|lief § aus
w nutzbar|verwendbar|installierbar
h gehören zur familie von|gehörst zur familie von|gehören zum abo von|gehörst zum abo von
b gesperrten
O geteilt von dir|geteilt von ihnen|geteilt von mir|geteilt durch sie|geteilt durch dich
O freigegeben von dir|freigegeben von ihnen|freigegeben durch sie|freigegeben durch dich
- preis eingefroren|preis ist eingefroren|preis gesperrt
X schutz endete|laufzeit endete|schutz endete am|laufzeit endete am|endete automatisch
X endete automatisch am|endete voraussichtlich
P platz für|noch platz für|haben noch platz für|platz für noch|raum für|lassen sich noch
P lässt sich noch|warten noch auf schutz|noch ungeschützt|noch nicht geschützt|noch schützen
P noch hinzufügen|noch hinzugefügt werden|noch hinzunehmen|noch aufnehmen|noch verbinden
P noch anmelden|noch registrieren|noch zur verfügung|stehen noch zur verfügung
P noch zu haben|zu vergeben|noch unbesetzt|noch nicht genutzt|noch einrichten|noch installieren
P weiterhin frei
K platz für bis zu|platz für insgesamt|platz für maximal|schützen bis zu|nutzen auf bis zu
K auf bis zu
o weitere von|weitere der|weitere ihrer|weitere deiner|weiteren von|weiteres von|mehr von
P weitere von|weitere der|weitere ihrer|weitere deiner|weiteren von|weiteres von|mehr von
d weitere geräte|weiteren geräten|weiteres gerät|mehr geräte
P weitere geräte|weiteren geräten|weiteres gerät|mehr geräte
U sind dabei|ist dabei|dabei|weiter nutzen|weiterhin nutzen|sind eingerichtet|sind angemeldet
U sind registriert|sind verbunden|sind abgesichert|sind gesichert
E ist am § schluss|ist § schluss|ist dann am § schluss|können ihr abo bis zum|können ihr abo bis
E können sie ihr abo bis|können sie ihr abo noch bis|können sie ihr abo bis zum|kannst dein abo bis
E kannst dein abo bis zum|kannst du dein abo bis|kannst du dein abo noch bis|können ihre lizenz bis
E kannst deine lizenz bis|können alles bis|können sie alles bis|kannst du alles bis|kannst alles bis
E können es bis zum|kannst es bis zum|wir passen bis zum § auf sie auf|wir passen bis § auf sie auf
E wir passen bis zum § auf dich auf|wir passen bis § auf dich auf
E wir passen noch bis zum § auf sie auf|wir passen noch bis zum § auf dich auf|läuft in kürze ab
E läuft demnächst ab|endet in kürze|endet demnächst|endet bald|sind sie abgesichert bis
E bist du abgesichert bis|behalten sie bis|behältst du bis|letzter tag ist der
E ihr letzter tag ist der|dein letzter tag ist der|letzte tag ist der|bleiben sie geschützt bis
E bleibst du geschützt bis|sie bleiben geschützt bis|du bleibst geschützt bis
E sie bleiben bis § geschützt|sie bleiben bis zum § geschützt|du bleibst bis § geschützt
E du bleibst bis zum § geschützt|ihr schutz bleibt bis § bestehen|bleibt bis zum § bestehen
E bleibt bis § bestehen|funktioniert noch bis|funktioniert noch bis zum
E steht ihnen noch bis § zur verfügung|steht ihnen bis § zur verfügung
E steht ihnen noch bis zum § zur verfügung|steht ihnen bis zum § zur verfügung
E steht dir noch bis zum § zur verfügung|steht dir bis zum § zur verfügung
w bis dahin|bleibt alles|bleibt alles beim alten|bleibt alles wie gehabt|wie es ist|wie bisher
w auf der sicheren seite|deshalb|deswegen|daher|aber|sie haben bezahlt|du hast bezahlt
w sie haben bereits bezahlt|schade|dass sie gehen|dass sie gehen wollen|dass sie uns verlassen
w dass du gehst|dass du gehen willst|von ihrem konto ab|von deinem konto ab|von ihrer karte ab
w von deiner karte ab|wieder|wieder von ihrem konto ab|wieder von deinem konto ab
w den betrag von ihrem konto ab
w ihre geräte erhalten deshalb keine neuen virensignaturen mehr
w ihre geräte erhalten keine neuen virensignaturen mehr|ihre geräte erhalten keine updates mehr
w ihre geräte erhalten keine aktualisierungen mehr|deine geräte erhalten keine updates mehr
w ihre geräte sind nicht mehr geschützt|deine geräte sind nicht mehr geschützt
w ihre geräte sind ungeschützt|deine geräte sind ungeschützt
w ihre geräte sind deshalb nicht mehr geschützt|ihre geräte sind jetzt ungeschützt
w deine geräte sind jetzt ungeschützt|ihre geräte sind seitdem ungeschützt
w deine geräte sind seitdem ungeschützt
w alles bereit|alles ist bereit|damit auch ihre geräte geschützt sind
w damit auch deine geräte geschützt sind|damit sie geschützt sind|damit du geschützt bist
w durch den administrator|vom administrator|durch ihren administrator|von ihrem administrator
w durch den support|vom support|durch unser team|durch unser sicherheitsteam|auf ihren wunsch
w auf deinen wunsch|auf eigenen wunsch|wie gewünscht|wie von ihnen gewünscht
w mit einem klick geht es weiter|mit einem klick geht's weiter|sie befinden sich noch
w sie befinden sich|du befindest dich|du befindest dich noch|alles im grünen bereich
w im grünen bereich|danach passiert nichts|es passiert nichts|dann passiert nichts|ganz entspannt
w entspannt|super|prima|hurra|glückwunsch|herzlichen glückwunsch|achtung|kleine erinnerung
w zur erinnerung|danke|vielen dank|gute nachrichten|gut zu wissen|halb so schlimm|kein problem
w ohne verpflichtung|ohne risiko|ganz ohne risiko
w vorher schicken wir ihnen eine e-mail|vorher schicken wir dir eine e-mail|vorher erinnern wir sie
w vorher erinnern wir dich|vorher melden wir uns|vorher bekommen sie eine e-mail
w vorher bekommst du eine e-mail|wir erinnern sie rechtzeitig|wir erinnern dich rechtzeitig
w wir melden uns rechtzeitig|wir melden uns vorher|bitte wenden sie sich an den support
w bitte wenden sie sich an den kundendienst|wenden sie sich an den support|wende dich an den support
w kontaktieren sie den support|bitte kontaktieren sie den support|bitte kontaktiere den support
w kontaktieren sie uns|bitte kontaktieren sie uns|melden sie sich bei uns wenn sie fragen haben
w sie können jederzeit weitermachen|du kannst jederzeit weitermachen|sie können jederzeit fortfahren
Z kündigung ist da|kündigung ist eingegangen|kündigung ist bei uns eingegangen|kündigung bestätigt
Z kündigung wurde bestätigt|kündigung ist bestätigt|kündigung liegt vor|kündigung liegt uns vor
Z kündigung haben wir erhalten|haben ihre kündigung erhalten|haben deine kündigung erhalten
Z kündigung erhalten|kündigung vorgemerkt|kündigung ist vorgemerkt|verlängern nicht
Z nicht automatisch zum abo|wird nicht automatisch zum abo|wird nicht zum abo
Z wird nicht automatisch zu einem abo|geht nicht automatisch in ein abo über|nicht in ein abo über
Z geht nicht in ein abo über|nicht in ein kostenpflichtiges abo über|ohne sich zu erneuern
Z wollen nicht verlängern|möchten nicht verlängern|wollten nicht verlängern
Z möchtest nicht verlängern|willst nicht verlängern|wird danach nicht fortgeführt
Z wird nicht fortgeführt|wir verlängern nichts|endet ohne verlängerung|läuft ohne verlängerung aus
Z läuft danach aus
- verlängern nicht möglich|kündigung vorgemerkt bis|noch nicht verlängern|kündigung möglich
- kündigung ist möglich|kündigung bis|kündigung jederzeit|kaspersky übernimmt|kaspersky zahlt
R denn danach geht es automatisch weiter|denn danach verlängert es sich automatisch
R denn es verlängert sich automatisch|denn danach verlängert sich ihr abo automatisch
R denn danach wird automatisch verlängert|denn es wird automatisch verlängert
R denn es geht automatisch weiter|denn wir verlängern automatisch|wir verlängern für sie
R wir verlängern für dich|verlängern wir für sie|verlängern wir für dich|wir verlängern es für sie
R wir verlängern sie für dich|wir verlängern automatisch|wir verlängern automatisch für sie
R wir verlängern automatisch für dich
R geht es einfach weiter|verlängert sich ganz von selbst
R verlängert sich ganz automatisch|wird von uns automatisch verlängert
R um die verlängerung kümmern wir uns|die verlängerung übernehmen wir|läuft einfach weiter
R setzt sich automatisch fort|wird automatisch fortgesetzt|wird automatisch fortgeführt
C denn danach geht es automatisch weiter|denn danach verlängert es sich automatisch
C denn es verlängert sich automatisch|denn danach verlängert sich ihr abo automatisch
C denn danach wird automatisch verlängert|denn es wird automatisch verlängert
C denn es geht automatisch weiter|denn wir verlängern automatisch|wir verlängern für sie
C wir verlängern für dich|verlängern wir für sie|verlängern wir für dich|wir verlängern es für sie
C wir verlängern sie für dich|wir verlängern automatisch|wir verlängern automatisch für sie
C wir verlängern automatisch für dich|geht es automatisch weiter|geht es von selbst weiter
C geht es von allein weiter|geht es einfach weiter|verlängert sich ganz von selbst
C verlängert sich ganz automatisch|wird von uns automatisch verlängert
C um die verlängerung kümmern wir uns|die verlängerung übernehmen wir|läuft einfach weiter
C setzt sich automatisch fort|wird automatisch fortgesetzt|wird automatisch fortgeführt
R wird der nächste beitrag fällig|ist der nächste beitrag fällig|wird die nächste zahlung fällig
R ist die nächste zahlung fällig|wird der nächste betrag fällig|ist der nächste betrag fällig
R startet ihr nächstes jahr|beginnt ihr nächstes jahr|startet dein nächstes jahr
R beginnt dein nächstes jahr|beginnt die nächste laufzeit|startet die nächste laufzeit
R beginnt ihre nächste laufzeit|startet ihre nächste laufzeit|beginnt das nächste jahr
R startet das nächste jahr|das nächste mal zahlen sie|das nächste mal zahlst du
R zahlen sie das nächste mal|zahlst du das nächste mal|zahlen sie wieder|zahlst du wieder
R sie zahlen erst wieder|du zahlst erst wieder|sie zahlen wieder|du zahlst wieder
R ziehen wir den betrag|ziehen wir den betrag wieder|ziehen wir den beitrag
R ziehen wir den beitrag wieder|wir ziehen den betrag|wir ziehen den nächsten betrag
R wir ziehen den beitrag|buchen wir wieder|buchen wir wieder ab|buchen wir den nächsten betrag
R buchen wir den nächsten beitrag|wir buchen das nächste mal|das nächste mal buchen wir
R das nächste mal abgebucht|wird das nächste mal abgebucht|wird das nächste mal verlängert
R wird als nächstes abgebucht|nächste abbuchung ist|nächste zahlung ist|nächste verlängerung ist
R verlängert sich wieder am|wird erneut abgebucht|wird wieder abgebucht|wird am § wieder abgebucht
R wird am § erneut abgebucht
A lösen sie ihren code bis|lösen sie ihren code bis zum|lösen sie ihren code spätestens bis
A löse deinen code bis|löse deinen code bis zum|lösen sie den code bis|lösen sie den code bis zum
A löse den code bis zum|aktivieren sie ihre lizenz bis|aktivieren sie ihr abo bis
A aktivieren sie ihr abonnement bis|aktiviere deine lizenz bis|aktiviere dein abo bis
A aktiviere dein abonnement bis|aktivieren sie es bis|aktivieren sie sie bis|aktivieren sie ihn bis
A aktivieren sie ihren schutz bis|aktiviere deinen schutz bis|aktiviere es bis|aktiviere sie bis
A aktivieren sie das produkt bis|aktivieren sie ihre lizenz bis zum|aktivieren sie ihr abo bis zum
A aktiviere deine lizenz bis zum|aktiviere dein abo bis zum|aktivieren sie es bis zum
A aktivieren sie sie bis zum|aktivieren sie ihren schutz bis zum|aktiviere deinen schutz bis zum
A aktiviere es bis zum|aktivieren sie ihre lizenz vor dem|aktiviere deine lizenz vor dem
A aktivieren sie ihr abo vor dem|aktiviere dein abo vor dem|aktivieren sie es vor dem
A aktivieren sie ihre lizenz spätestens am|sie müssen nur noch aktivieren
A du musst nur noch aktivieren|sie müssen sie nur noch aktivieren|sie müssen es nur noch aktivieren
A du musst es nur noch aktivieren|du musst sie nur noch aktivieren|müssen ihn nur noch aktivieren
A musst ihn nur noch aktivieren|nur die aktivierung fehlt noch|es fehlt nur noch die aktivierung
A es fehlt noch die aktivierung|schalten sie ihren schutz bis § ein
A schalten sie den schutz bis § ein|schalten sie ihn bis zum § ein
n schutz noch nicht eingeschaltet|schutz ist noch nicht eingeschaltet|schutz noch nicht gestartet
n schutz noch nicht aktiviert|wartet darauf|warten darauf|aktiviert zu werden
n freigeschaltet zu werden|eingelöst zu werden|gestartet zu werden|code wartet auf einlösung
n code wartet auf aktivierung|code wartet noch auf einlösung|noch originalverpackt
n liegt noch ungenutzt|noch nicht in anspruch genommen
n muss noch eingelöst werden|schutz wartet auf sie|schutz wartet auf dich|lizenz wartet auf sie
n lizenz wartet auf dich|wartet auf ihren startschuss|wartet noch auf den start
h hat sie in ihr familienpaket aufgenommen|hat dich in ihr familienpaket aufgenommen
h hat sie in sein familienpaket aufgenommen|hat dich in sein familienpaket aufgenommen
h hat sie in ihr familienabo aufgenommen|hat dich in ihr familienabo aufgenommen
h hat sie in sein familienabo aufgenommen|hat dich in sein familienabo aufgenommen
h hat sie in ihr abo aufgenommen|hat sie in sein abo aufgenommen
h hat sie in ihr abonnement aufgenommen|hat sie in sein abonnement aufgenommen
h hat sie in seine familie aufgenommen|hat sie in ihre familie aufgenommen
h hat dich in seine familie aufgenommen|hat dich in ihre familie aufgenommen
h hat sie in seinen tarif aufgenommen|hat sie in ihren tarif aufgenommen
h hat dich in seinen tarif aufgenommen|hat dich in ihren tarif aufgenommen|gast im abo von
h gast im abonnement von|gast im familienabo von|gast im familienpaket von|gast im tarif von
h sie sind gast im abo von|sie sind gast im familienpaket von
h mitglied im familienpaket von|mitglied im abo von|mitglied im abonnement von
h mitglied im familientarif von|mitglied im tarif von|im familienpaket von|im familientarif von
h im abonnement von|hat sie zu ihrem abo hinzugefügt|hat sie zu seinem abo hinzugefügt
h hat dich zu ihrem familienabo hinzugefügt|hat sie zu ihrem familienabo hinzugefügt
h hat dich zu seinem familienabo hinzugefügt|hat sie zu seinem familienabo hinzugefügt
h hat dich zu ihrem familienpaket hinzugefügt|hat sie zu ihrem familienpaket hinzugefügt
h hat dich zu seinem familienpaket hinzugefügt|hat sie zu seinem familienpaket hinzugefügt
h lässt sie mitmachen|lässt dich mitmachen|lässt sie dieses paket mitnutzen
h lässt sie sein abo mitnutzen|lässt sie ihr abo mitnutzen|lässt dich sein abo mitnutzen
h lässt dich ihr abo mitnutzen|nimmt sie in ihrem abo mit|nimmt sie in seinem abo mit
h dank der einladung von
V zahlt für dich mit|zahlt für sie mit|bezahlt für dich mit|bezahlt für sie mit|übernimmt die kosten
V übernimmt die rechnung|übernimmt die zahlung|kümmert sich um die rechnung
V kümmert sich um die zahlung|um die rechnung kümmert sich|um die bezahlung kümmert sich
V um die zahlung kümmert sich|die kosten übernimmt|die rechnung zahlt|die rechnung bezahlt
B zahlt für dich mit|zahlt für sie mit|bezahlt für dich mit|bezahlt für sie mit|übernimmt die kosten
B übernimmt die rechnung|übernimmt die zahlung|kümmert sich um die rechnung
B kümmert sich um die zahlung|um die rechnung kümmert sich|um die bezahlung kümmert sich
B um die zahlung kümmert sich|die kosten übernimmt|die rechnung zahlt|die rechnung bezahlt
u machen gerade pause|machst gerade pause|sie machen pause|du machst pause|sie machen gerade pause
u du machst gerade pause|ruht seit|ruht seit dem|pausiert seit|pausiert seit dem|ausgesetzt seit
u ausgesetzt seit dem|angehalten seit|unterbrochen seit|seit § pausiert|seit dem § pausiert
u seit § ausgesetzt|seit dem § ausgesetzt|pausiert am|ausgesetzt am|macht eine pause
u macht eine kleine pause|legt gerade eine pause ein|sie haben eine pause eingelegt
u du hast eine pause eingelegt|sie haben auf pause gedrückt|du hast auf pause gedrückt|schläft
u im winterschlaf
b gesperrt seit|gesperrt seit dem|blockiert seit|mussten diese lizenz sperren
b mussten das abo sperren|mussten dieses abo sperren|mussten die lizenz sperren|haben wir gesperrt
b wir haben gesperrt|haben dein abo gesperrt|haben ihr abo gesperrt|haben deine lizenz gesperrt
b haben diese lizenz gesperrt|ist leider gesperrt
f ist und bleibt kostenlos|ist und bleibt gratis|bleibt kostenlos|bleibt gratis
f bleibt für sie kostenlos|bleibt für dich kostenlos|heute und in zukunft kostenlos
f kostet sie gar nichts|kostet dich gar nichts|kostet gar nichts|ganz umsonst
t sie testen noch|sie testen|du testest noch|sie testen noch kostenlos|sie probieren noch
t du probierst noch|sie probieren|du probierst|noch in der testphase|mitten in der testphase
t noch im test
X seit dem § sind sie ungeschützt|seit § sind sie ungeschützt|seit § sind ihre geräte ungeschützt
X seit dem § sind ihre geräte ungeschützt|seit § bist du ungeschützt|seit dem § bist du ungeschützt
X seit § ungeschützt|seit dem § ungeschützt|ungeschützt seit|ungeschützt seit dem
7 schützt|schützen
w jederzeit kündbar
d belegung
K umfasste|deckte|umfasst
w zeitraum|termine
X seit dem § ohne schutz|seit § ohne schutz|ohne schutz seit|ohne schutz seit dem
w das ist drin
q ausprobieren|auszuprobieren
d ger|gerä
l platz für
w trotzdem|dennoch|seitdem|bleibt trotzdem alles|bleibt alles trotzdem|bleibt dennoch alles
w läuft trotzdem alles weiter|ändert sich nichts|ändert sich für sie nichts
w ändert sich für dich nichts|können sie alles nutzen|können sie alles weiter nutzen
w können sie alles weiterhin nutzen|können sie alles wie gewohnt nutzen
w können sie alles ganz normal nutzen|können sie alles normal nutzen|kannst du alles nutzen
w kannst du alles weiter nutzen|kannst du alles weiterhin nutzen|kannst du alles wie gewohnt nutzen
w kannst du alles ganz normal nutzen|kannst du alles normal nutzen|können sie es weiter nutzen
w kannst du es weiter nutzen|können sie es weiterhin nutzen|kannst du es weiterhin nutzen
w können sie es wie gewohnt nutzen|kannst du es wie gewohnt nutzen
X lief nur bis|lief nur bis zum|lief noch bis|lief noch bis zum|seit § ist ihr abo abgelaufen
X seit dem § ist ihr abo abgelaufen|seit § ist dein abo abgelaufen
X seit dem § ist dein abo abgelaufen|seit dem § ist das abo abgelaufen
X seit dem § ist dieses abo abgelaufen|seit dem § ist ihr abonnement abgelaufen
X seit dem § ist ihre lizenz abgelaufen|seit dem § ist deine lizenz abgelaufen
w sind ihre geräte ungeschützt|sind deine geräte ungeschützt|bekommen sie keine updates mehr
w bekommst du keine updates mehr|erhalten sie keine updates mehr|erhältst du keine updates mehr
w gibt es keine updates mehr|bekommen ihre geräte keine updates mehr
w bekommen deine geräte keine updates mehr|sie bekommen keine updates mehr
w du bekommst keine updates mehr|sind sie nicht mehr geschützt|bist du nicht mehr geschützt
R wir verlängern es für dich|verlängern wir es für sie|verlängern wir es für dich
R verlängern wir ihr abo für sie|verlängern wir dein abo für dich
R verlängern wir dein abo automatisch|verlängern wir ihr abo automatisch
R läuft am § automatisch weiter|läuft am § von selbst weiter|läuft am § einfach weiter
R läuft ab § automatisch weiter|läuft ab dem § automatisch weiter|läuft danach automatisch weiter
R läuft dann automatisch weiter|läuft anschließend automatisch weiter|läuft danach einfach weiter
R läuft danach von selbst weiter
C wir verlängern es für dich|verlängern wir es für sie|verlängern wir es für dich
C verlängern wir ihr abo für sie|verlängern wir dein abo für dich
C verlängern wir dein abo automatisch|verlängern wir ihr abo automatisch
C läuft am § automatisch weiter|läuft am § von selbst weiter|läuft am § einfach weiter
C läuft ab § automatisch weiter|läuft ab dem § automatisch weiter|läuft danach automatisch weiter
C läuft dann automatisch weiter|läuft anschließend automatisch weiter|läuft danach einfach weiter
C läuft danach von selbst weiter
R nächsten beitrag buchen wir am § ganz automatisch ab
R nächsten beitrag buchen wir am § automatisch ab|nächsten betrag buchen wir am § automatisch ab
R nächsten betrag buchen wir am § ganz automatisch ab|nächsten beitrag ziehen wir am § ein
R nächsten beitrag ziehen wir am § automatisch ein|nächsten betrag ziehen wir am § ein
R nächste beitrag wird am § abgebucht|nächste betrag wird am § abgebucht
R nächste beitrag wird am § fällig|nächste zahlung ist am § fällig|nächsten beitrag
Z danach läuft es aus|dann läuft es aus|läuft es dann aus|danach läuft ihr abo aus
Z danach läuft dein abo aus|danach endet es einfach|dann endet es einfach
Z danach ist endgültig schluss|läuft einfach aus|läuft danach einfach aus
Z danach geht es nicht weiter|geht es danach nicht weiter|läuft nicht weiter
Z läuft danach nicht weiter
d geräten läuft der schutz schon|geräten läuft der schutz bereits|geräten läuft der schutz
d geräten läuft die app|geräten läuft die app schon|geräten läuft die app bereits
d geräten ist der schutz aktiv|geräten ist der schutz schon aktiv
d geräten ist der schutz bereits aktiv|geräten sind sie geschützt|geräten bist du geschützt
d geräten sind sie schon geschützt|geräten bist du schon geschützt|geräten ist die app installiert
d geräten ist der schutz installiert|geräten aktiv|geräten bereits aktiv|geräten schon aktiv
d geräten im einsatz|geräten eingerichtet|geräten schon eingerichtet|geräten bereits eingerichtet
U geräten läuft der schutz schon|geräten läuft der schutz bereits|geräten läuft der schutz
U geräten läuft die app|geräten läuft die app schon|geräten läuft die app bereits
U geräten ist der schutz aktiv|geräten ist der schutz schon aktiv
U geräten ist der schutz bereits aktiv|geräten sind sie geschützt|geräten bist du geschützt
U geräten sind sie schon geschützt|geräten bist du schon geschützt|geräten ist die app installiert
U geräten ist der schutz installiert|geräten aktiv|geräten bereits aktiv|geräten schon aktiv
U geräten im einsatz|geräten eingerichtet|geräten schon eingerichtet|geräten bereits eingerichtet
K du kannst damit bis zu|sie können damit bis zu|damit schützen sie bis zu|damit schützt du bis zu
K damit können sie bis zu|damit kannst du bis zu|und zwar auf bis zu|und zwar für bis zu
K und das auf bis zu|und das für bis zu|du kannst damit maximal|sie können damit maximal
- du kannst damit bis zum|sie können damit bis zum|damit schützen sie bis zum
- damit schützt du bis zum|damit können sie bis zum|damit kannst du bis zum|und zwar bis zum
n abo wartet auf dich|abo wartet auf sie|abonnement wartet auf dich|abonnement wartet auf sie
n paket wartet auf dich|paket wartet auf sie|code wartet noch|code wartet auf dich
n code wartet auf sie|wartet noch auf dich|wartet noch auf sie|abo wartet noch auf dich
n abo wartet noch auf sie|bereit wenn du es bist|bereit wenn sie es sind
n wir sind bereit wenn sie es sind|wir sind bereit wenn du es bist
w sonst verfällt dein code|sonst verfällt ihr code|sonst verfällt der code|danach verfällt der code
w danach verfällt dein code|danach verfällt ihr code|dann verfällt der code|sonst läuft der code ab
w sonst läuft ihr code ab|sonst läuft dein code ab|sonst wird der code ungültig
w sonst wird ihr code ungültig|sonst wird dein code ungültig|sonst verfällt er|danach verfällt er
w danach ist der code ungültig|danach gilt der code nicht mehr
A bitte aktivieren sie ihr abo bis|bitte aktivieren sie ihr abo bis zum
A bitte aktivieren sie ihre lizenz bis|bitte aktivieren sie ihre lizenz bis zum
A bitte aktivieren sie es bis zum|bitte aktivieren sie ihr abonnement bis
A bitte aktivieren sie ihr abonnement bis zum|bitte aktivieren sie ihren schutz bis zum
A bitte aktiviere dein abo bis|bitte aktiviere dein abo bis zum|bitte aktiviere deine lizenz bis zum
A bitte aktiviere es bis zum|bitte lösen sie ihren code bis zum|bitte löse deinen code bis zum
w gib einfach deinen code ein|gib deinen code ein|gib den code ein|gib einfach den code ein
w geben sie ihren code ein|geben sie einfach ihren code ein|geben sie den code ein
w geben sie einfach den code ein|dann beginnen deine zwölf monate|dann beginnen ihre zwölf monate
w dann beginnt dein jahr|dann beginnt ihr jahr|dann startet dein jahr|dann startet ihr jahr
w erst dann beginnt ihr jahr|erst dann beginnt dein jahr|erst dann beginnt die laufzeit
w dann geht es los|dann geht's los|schon geht es los|schon geht's los|und es geht los
w und los geht es|und los geht's|jetzt loslegen|gleich loslegen|legen sie gleich los|legen sie los
w leg los|leg gleich los
E du kannst es bis zum § mitnutzen|sie können es bis zum § mitnutzen|du kannst es bis § mitnutzen
E sie können es bis § mitnutzen|du kannst es noch bis zum § mitnutzen
E sie können es noch bis zum § mitnutzen|bis zum § mitnutzen|bis § mitnutzen
E kannst du es bis zum § mitnutzen|können sie es bis zum § mitnutzen
h nutzt das abo von|nutzen das abo von|nutzt das abonnement von|nutzen das abonnement von
h nutzt das familienabo von|nutzen das familienabo von
w so lange du willst|solange du willst|so lange sie wollen|solange sie wollen|so lange sie möchten
w solange sie möchten|solange du möchtest|so lange du möchtest|so lange du magst|solange du magst
w danach entscheidest du in ruhe|danach entscheiden sie in ruhe|entscheidest du in ruhe
w entscheiden sie in ruhe|ob du bleiben möchtest|ob sie bleiben möchten|ob du bleiben willst
w ob sie bleiben wollen|ob du weitermachen möchtest|ob sie weitermachen möchten
w ob du weitermachen willst|ob sie weitermachen wollen|ob es weitergeht|ob und wie es weitergeht
w ob du es behalten möchtest|ob sie es behalten möchten|danach entscheidest du
w danach entscheiden sie|dann entscheidest du|dann entscheiden sie|danach entscheidest du selbst
w danach entscheiden sie selbst|wie es weitergeht
w es entstehen keine kosten|es fallen keine kosten an|kosten entstehen keine
w ihnen entstehen keine kosten|dir entstehen keine kosten|danach kostet es|danach kostet sie
w danach kostet das abo|dann kostet es|anschließend kostet es
w melde dich bei unserem support|bitte melde dich bei unserem support
w bitte melden sie sich bei unserem support|melde dich bitte beim support
w melden sie sich bitte beim support|bitte melden sie sich beim support
w bitte melde dich beim support|bitte melde dich bei uns|melden sie sich bei uns
w bitte melden sie sich bei uns|melde dich bei uns|schreiben sie uns|schreib uns|rufen sie uns an
w ruf uns an|unser support hilft ihnen weiter|unser support hilft dir weiter
w unser support hilft gern|unser support hilft gerne|wir helfen ihnen gern|wir helfen dir gern
w wir helfen gern|wir helfen gerne|wir helfen ihnen gerne|wir helfen dir gerne
w unser support hilft ihnen gerne|unser support hilft dir gerne
w verlängern sie rechtzeitig|verlängere rechtzeitig|damit sie geschützt bleiben
w damit du geschützt bleibst|damit ihre geräte geschützt bleiben
w damit deine geräte geschützt bleiben|alles erledigt|es ist alles erledigt
w bis dahin zahlst du nichts|bis dahin zahlen sie nichts|du zahlst bis dahin nichts
w sie zahlen bis dahin nichts|bis dahin kostet es nichts
- erste abbuchung
w dass wir sie daran erinnern|falls sie nicht vorher kündigen|es sei denn sie kündigen vorher
w um weitere 12 monate|um weitere zwölf monate|um 1 jahr|um 12 monate|um weitere 24 monate
w für ein weiteres jahr|für weitere 12 monate
w ihre geräte bekommen keine neuen virensignaturen mehr
w deine geräte bekommen keine neuen virensignaturen mehr
w holen sie sich den schutz in zwei minuten zurück|holen sie sich ihren schutz zurück
w hol dir deinen schutz zurück|holen sie sich den schutz zurück|hol dir den schutz zurück
h in seinen familientarif aufgenommen|in ihren familientarif aufgenommen
h hat sie in seinen familientarif aufgenommen|hat sie in ihren familientarif aufgenommen
h hat dich in seinen familientarif aufgenommen|hat dich in ihren familientarif aufgenommen
h mitversichert durch|mitversichert von|mitversichert über
X seit § ist schluss|seit dem § ist schluss|seit § ist leider schluss|seit dem § ist leider schluss
n aktivierung ausstehend|aktivierung steht aus
E ist es vorbei|ist alles vorbei|ist der schutz vorbei|ist ihr abo vorbei|ist dein abo vorbei
E ist das abo vorbei|ist es zu ende|ist ihr abo zu ende|ist dein abo zu ende|ist das abo zu ende
E ist der schutz zu ende|ist es dann vorbei|ist es endgültig vorbei|ist leider schluss
E ist dann schluss|ist endgültig schluss|wir sind bis zum § für sie da|wir sind bis § für sie da
E wir sind bis zum § für dich da|wir sind bis § für dich da
X jetzt ist es vorbei|nun ist es vorbei|leider ist es vorbei|vorbei seit|vorbei seit dem
X seit dem § zu ende|seit § zu ende|zu ende seit dem|seit dem § ist es vorbei|seit § ist es vorbei
X ist seit dem § zu ende|ist seit § zu ende|ist seit dem § vorbei|ist seit § vorbei
X ist seit dem § abgelaufen|ist seit § abgelaufen
w alles gut|jederzeit fortsetzen|jederzeit weitermachen
Z gegen eine verlängerung entschieden|gegen die verlängerung entschieden
Z gegen eine automatische verlängerung entschieden|gegen die automatische verlängerung entschieden
d geräten hinzugefügt|geräten schon hinzugefügt|geräten bereits hinzugefügt
U geräten hinzugefügt|geräten schon hinzugefügt|geräten bereits hinzugefügt
- geräten hinzugefügt werden|geräten hinzugefügt haben
N noch keines|noch keins
A starten sie ihr abo bis|starten sie ihr abo bis zum|starten sie ihren schutz bis zum
A starte dein abo bis|starte dein abo bis zum|starte deinen schutz bis zum
h hat dich dazugeholt|hat sie dazugeholt|sie nutzen das abo von|du nutzt das abo von
h sie nutzen das abonnement von|du nutzt das abonnement von|sie nutzen das familienabo von
h du nutzt das familienabo von
V bezahlt für dich|bezahlt für sie
B bezahlt für dich|bezahlt für sie
w wir sagen ihnen bescheid|wir sagen dir bescheid|wir sagen rechtzeitig bescheid
w wir geben ihnen bescheid|wir geben dir bescheid|wir geben rechtzeitig bescheid
- bis auf
E gut bis|bleibt bis|bleibt bestehen bis|im voraus bezahlt bis|gebucht bis|sicher unterwegs bis
E funktioniert bis|für sie verfügbar bis|für dich verfügbar bis|für sie aktiv bis|für dich aktiv bis
E begleitet sie bis|begleitet dich bis|sorgt für schutz bis|wirksam bis|währt bis
E auf allen geräten gültig bis|auf allen geräten aktiv bis|auf allen geräten geschützt bis
E schutzende|letzter schutztag|letzter geltungstag|letzter testtag|passt auf dich auf bis
E passt auf sie auf bis|wird am § beendet|wird zum § beendet|wird am § ungültig
E verliert am § seine gültigkeit|verliert am § ihre gültigkeit|hört am § auf
E läuft automatisch am § aus|bis § verfügbar|bis zum § verfügbar|bis § für sie da
E bis zum § für sie da|bis § für dich da|bis zum § für dich da|freigeschaltet bis|reguläres ende
E reguläres ablaufdatum|reguläres laufzeitende|endet dann am
X ging am § zu ende|ging § zu ende|war bis § gültig|war bis zum § gültig|war bis § aktiv
X war bis zum § aktiv|war bis § gebucht|war bis zum § gebucht|war bis § bezahlt
X war bis zum § bezahlt|war geschützt bis|war bezahlt bis|war gebucht bis|galt nur bis|galt noch bis
X gültig gewesen bis|gültig war es bis|seit § nicht mehr aktiv|seit dem § nicht mehr aktiv
X inaktiv seit|letzter tag war der|letzter tag war|letzter tag war am|der letzte tag war der
X der letzte tag war|letzter gültiger tag war der|letzter gültiger tag war|abo endete|abo endete am
X ihr abo endete am|dein abo endete am|abonnement endete|abonnement endete am
X ihr abonnement endete am|dein abonnement endete am|hielt bis|funktionierte bis|dauerte bis
X war zu ende am|waren bis § geschützt|warst bis § geschützt|sie waren bis § geschützt
X du warst bis § geschützt|sie waren bis zum § geschützt|du warst bis zum § geschützt
X schützte sie bis|schützte dich bis|zeit abgelaufen|die zeit ist abgelaufen
- verlängerte|verlängerte sich|sichern sie sich|sichere dir|sichern sie sich bis
R wird automatisch am § verlängert|die nächste rechnung kommt am|nächste rechnung kommt am
R nächste rechnung kommt|wir buchen am § wieder ab|wir buchen am § ab|wir buchen am § erneut ab
R wir verlängern es am § für sie|wir verlängern es am § für dich|am § buchen wir ab
R am § buchen wir wieder ab|sie zahlen das nächste mal am|du zahlst das nächste mal am
R nächstes mal wird am § abgebucht|ihre karte wird am § belastet|deine karte wird am § belastet
R ihr konto wird am § belastet|dein konto wird am § belastet|wir belasten ihre karte am
R wir belasten deine karte am|nächste laufzeit ab|nächste laufzeit beginnt am
R verlängert sich jährlich nächstes mal am|verlängert sich das nächste mal am
R wird am § um ein jahr verlängert|geplante verlängerung|kommende zahlung|anstehende zahlung
R kommende verlängerung|anstehende verlängerung
Z danach ist schluss|endet dann|läuft dann aus|geht nicht weiter|wird nicht weitergeführt
Z es folgt keine verlängerung|keine weiteren zahlungen|keine weiteren abbuchungen
Z keine weitere abbuchung|keine weitere zahlung
d plätzen vergeben|plätze vergeben|geräte vergeben|geräten vergeben|aktivierungen genutzt
d aktivierungen verbraucht|aktivierungen verwendet
U plätzen vergeben|plätze vergeben|geräte vergeben|geräten vergeben|aktivierungen genutzt
U aktivierungen verbraucht|aktivierungen verwendet
w davon|in ordnung|basisschutz|vom sicherheitsteam|von unserem sicherheitsteam
w durch das sicherheitsteam|bis dahin kostet es sie nichts|bis dahin kostet es dich nichts
w kündigen können sie jederzeit|kündigen kannst du jederzeit|sie können jederzeit kündigen
w du kannst jederzeit kündigen
U voll belegt|vollständig belegt|komplett belegt|waren angemeldet|waren verbunden|waren geschützt
U waren installiert|waren registriert|waren eingerichtet
H galt für|gedacht für|bestimmt für|ausgelegt auf|gekauft für|zugelassen für
d geräten gleichzeitig|geräte gleichzeitig
K geräten gleichzeitig|geräte gleichzeitig
K unterstützt bis zu|funktioniert auf bis zu|geräteobergrenze|kann auf bis zu
d geräteobergrenze|pcs und handys|computer und handys|pcs oder handys|computer oder handys
d computer und smartphones|pcs und smartphones
2 beide geräte|beide plätze|beide lizenzplätze
# einziges=1|einzigen=1|einziger=1
n ungenutzter code|code ungenutzt|code nicht genutzt|code noch nicht genutzt|code nicht eingelöst
n uneingelöst|noch nicht begonnen|hat noch nicht begonnen|wartet auf sie|wartet auf dich
n bereit zum start|noch original verpackt|neu und ungenutzt|neu noch nicht aktiviert
n neu nicht aktiviert|gekauft noch nicht aktiviert|gekauft aber noch nicht aktiviert|schlummert noch
n liegt für sie bereit|liegt für dich bereit|sie haben noch nicht angefangen
n du hast noch nicht angefangen
A spätestens am § einlösen|bis zum § einzulösen|bis § einzulösen|aktivierungsfrist endet am
A aktivierungsfrist endet|muss bis zum § aktiviert sein|muss bis § aktiviert sein
A kann bis § aktiviert werden|kann bis zum § aktiviert werden|haben bis § zeit zur aktivierung
A haben bis zum § zeit zur aktivierung|hast bis § zeit zur aktivierung
A hast bis zum § zeit zur aktivierung|sie haben bis § zeit zur aktivierung
A du hast bis § zeit zur aktivierung
V eingeladen von|sie wurden eingeladen von|du wurdest eingeladen von|hinzugefügt von|bezahlt dafür
V zahlt dafür|bezahlt das abo|bezahlt dieses abo
B eingeladen von|sie wurden eingeladen von|du wurdest eingeladen von|hinzugefügt von|bezahlt dafür
B zahlt dafür|bezahlt das abo|bezahlt dieses abo
h hat ihnen einen platz abgegeben|hat dir einen platz abgegeben|bezahlt wird von|wird bezahlt von
h ausgeliehen von|geliehen von|leihgabe von|überlassen von|du bist zu gast bei|sie sind zu gast bei
h zu gast bei
b mussten dieses abo blockieren|mussten diese lizenz blockieren|mussten ihr abo blockieren
b mussten dein abo blockieren|mussten ihre lizenz blockieren|mussten deine lizenz blockieren
b mussten wir blockieren|wir mussten dieses abo blockieren|haben dieses abo blockiert
b haben diese lizenz blockiert|zugriff verweigert
f immer kostenlos|kostenlos für sie|kostenlos für dich
t gratistest|du probierst es aus|probierst es aus|sie probieren es aus
t sie probieren es kostenlos aus|du probierst es kostenlos aus
~ R wird~verlängert|wird~abgebucht|wird~erneuert|wird~eingezogen|wird~belastet|werden~abgebucht|werden~eingezogen|werden~belastet
~ E läuft~ab|läuft~aus
P es bleibt|ihnen bleibt|dir bleibt|bleibt noch|euch bleibt|noch zu schützen
P können sie noch hinzufügen|kannst du noch hinzufügen|noch hinzuzufügen|bleibt noch zu schützen
P bleiben noch zu schützen
L es bleiben|ihnen bleiben|dir bleiben|bleiben noch|es bleibt|ihnen bleibt|dir bleibt|bleibt noch
E kostenlos verlängert bis|kostenfrei verlängert bis|gratis verlängert bis
E unentgeltlich verlängert bis|ohne aufpreis verlängert bis|ohne mehrkosten verlängert bis
E kostenlos bis § verlängert|kostenlos bis zum § verlängert|kostenfrei bis § verlängert
E kostenfrei bis zum § verlängert|gratis bis § verlängert|gratis bis zum § verlängert
E kostenlose verlängerung bis|kostenlose verlängerung bis zum
- preis verlängert|preis wird|preis wurde|preise verlängert|preis kostenlos|ursprüngliches ende
- ursprünglich bis|ursprünglicher ablauf|ursprüngliches enddatum|hätte am § geendet
- wäre am § abgelaufen|wäre am § ausgelaufen|sollte am § enden|wäre abgelaufen|war gesperrt
- war pausiert|war blockiert|war ausgesetzt|war angehalten|war vorübergehend gesperrt
- war unterbrochen
y ist wieder an|ist wieder ein|ist wieder eingeschaltet
s sein abo|sein abonnement|seine lizenz|sein tarif|seine mitgliedschaft|deren abo|deren abonnement
s deren lizenz|dessen abo|dessen lizenz
b seit § gesperrt|seit dem § gesperrt|seit § blockiert|seit dem § blockiert
R verlängert sich wieder von selbst|verlängert sich wieder automatisch|verlängert sich wieder selbst
C verlängert sich wieder von selbst|verlängert sich wieder automatisch|verlängert sich wieder selbst
+ ablehnen|ablehne
- verlängerung möglich|verlängerung ist möglich|verlängerung jederzeit möglich
- verlängerung ist jederzeit möglich|verlängerung am § möglich|verlängerung zum § möglich
- verlängerung ab § möglich|verlängerung ab dem § möglich|verlängerung bis § möglich
- verlängerung bis zum § möglich|verlängerung verfügbar|pause möglich|pause ist möglich
- pause jederzeit möglich|pause ist jederzeit möglich|pause am § möglich|pause zum § möglich
- pause ab § möglich|pause ab dem § möglich|pause bis § möglich|pause bis zum § möglich
- pause verfügbar|pausieren möglich|pausieren ist möglich|pausieren jederzeit möglich
- pausieren ist jederzeit möglich|pausieren am § möglich|pausieren zum § möglich
- pausieren ab § möglich|pausieren ab dem § möglich|pausieren bis § möglich
- pausieren bis zum § möglich|pausieren verfügbar|verlängern möglich|verlängern ist möglich
- verlängern jederzeit möglich|verlängern ist jederzeit möglich|verlängern am § möglich
- verlängern zum § möglich|verlängern ab § möglich|verlängern ab dem § möglich
- verlängern bis § möglich|verlängern bis zum § möglich|verlängern verfügbar
- automatische verlängerung möglich|automatische verlängerung ist möglich
- automatische verlängerung jederzeit möglich|automatische verlängerung ist jederzeit möglich
- automatische verlängerung am § möglich|automatische verlängerung zum § möglich
- automatische verlängerung ab § möglich|automatische verlängerung ab dem § möglich
- automatische verlängerung bis § möglich|automatische verlängerung bis zum § möglich
- automatische verlängerung verfügbar|wird pausiert|wird gesperrt|wird blockiert|wird ausgesetzt
- wird unterbrochen|wird angehalten|wird aktiv|wird aktiviert|wird eingeschaltet
- wird ausgeschaltet|wird abgeschaltet|wird deaktiviert|wird am § pausiert|wird am § gesperrt
- wird am § blockiert|wird am § ausgesetzt|wird am § unterbrochen|wird am § angehalten
- wird am § aktiv|wird am § aktiviert|wird am § eingeschaltet|wird am § ausgeschaltet
- wird am § abgeschaltet|wird am § deaktiviert|wird zum § pausiert|wird zum § gesperrt
- wird zum § blockiert|wird zum § ausgesetzt|wird zum § unterbrochen|wird zum § angehalten
- wird zum § aktiv|wird zum § aktiviert|wird zum § eingeschaltet|wird zum § ausgeschaltet
- wird zum § abgeschaltet|wird zum § deaktiviert|wird ab § pausiert|wird ab § gesperrt
- wird ab § blockiert|wird ab § ausgesetzt|wird ab § unterbrochen|wird ab § angehalten
- wird ab § aktiv|wird ab § aktiviert|wird ab § eingeschaltet|wird ab § ausgeschaltet
- wird ab § abgeschaltet|wird ab § deaktiviert|wird ab dem § pausiert|wird ab dem § gesperrt
- wird ab dem § blockiert|wird ab dem § ausgesetzt|wird ab dem § unterbrochen
- wird ab dem § angehalten|wird ab dem § aktiv|wird ab dem § aktiviert|wird ab dem § eingeschaltet
- wird ab dem § ausgeschaltet|wird ab dem § abgeschaltet|wird ab dem § deaktiviert
- war mit ihnen geteilt|war mit dir geteilt|war für sie freigegeben|war für dich freigegeben
- nutzt das abo von ihnen|nutzt das abo von dir|nutzt das abo von euch|nutzt das abo von uns
- nutzt das abo von zu hause|nutzt das abo von unterwegs|nutzt das abo von überall
- nutzen das abo von ihnen|nutzen das abo von dir|nutzen das abo von euch|nutzen das abo von uns
- nutzen das abo von zu hause|nutzen das abo von unterwegs|nutzen das abo von überall
- nutzt das abonnement von ihnen|nutzt das abonnement von dir|nutzt das abonnement von euch
- nutzt das abonnement von uns|nutzt das abonnement von zu hause
- nutzt das abonnement von unterwegs|nutzt das abonnement von überall
- nutzen das abonnement von ihnen|nutzen das abonnement von dir|nutzen das abonnement von euch
- nutzen das abonnement von uns|nutzen das abonnement von zu hause
- nutzen das abonnement von unterwegs|nutzen das abonnement von überall
- nutzt das familienabo von ihnen|nutzt das familienabo von dir|nutzt das familienabo von euch
- nutzt das familienabo von uns|nutzt das familienabo von zu hause
- nutzt das familienabo von unterwegs|nutzt das familienabo von überall
- nutzen das familienabo von ihnen|nutzen das familienabo von dir|nutzen das familienabo von euch
- nutzen das familienabo von uns|nutzen das familienabo von zu hause
- nutzen das familienabo von unterwegs|nutzen das familienabo von überall
- sie nutzen das abo von zu hause|sie nutzen das abo von unterwegs|sie nutzen das abo von überall
- du nutzt das abo von zu hause|du nutzt das abo von unterwegs|du nutzt das abo von überall
- sie nutzen das abonnement von zu hause|sie nutzen das abonnement von unterwegs
- sie nutzen das abonnement von überall|du nutzt das abonnement von zu hause
- du nutzt das abonnement von unterwegs|du nutzt das abonnement von überall|niemand|niemand teilt
- noch niemand|noch niemand teilt|bezahlt wird von ihnen|bezahlt wird von dir
- bezahlt wird von ihrem|bezahlt wird von deinem|bezahlt wird von ihrer|bezahlt wird von deiner
- bezahlt wird von euch|wird bezahlt von ihnen|wird bezahlt von dir|wird bezahlt von ihrem
- wird bezahlt von deinem|wird bezahlt von ihrer|wird bezahlt von deiner|wird bezahlt von euch
- automatische verlängerung läuft aus|automatische verlängerung läuft ab|verlängerung läuft aus
- verlängerung läuft ab|verlängert sich nicht bis|verlängert sich nicht vor
- wird nicht verlängert bis|wird nicht vor|verlängert sich nicht automatisch bis
- nicht bis zum § verlängert|nicht vor dem § verlängert
- läuft ab dem|läuft ab sofort|läuft am § an|läuft ab dem § an|pausieren|pausiere|abo pausieren
- abo sperren
- konto aktiv|konto gesperrt|konto blockiert|konto ist aktiv|konto ist gesperrt
- konto ist blockiert|app gesperrt|app ist gesperrt|platz gesperrt|platz ist gesperrt|platz läuft
- aus bis|ausgeschaltet bis|deaktiviert bis|abgeschaltet bis|keine weitere zahlung bis
- ende der pause|pause endet
E versichert bis|versichert bis zum|versichert noch bis|sind sie versichert bis
E bist du versichert bis|kannst du noch bis § streamen|du kannst noch bis § streamen
E du kannst noch bis zum § streamen|kannst du noch bis zum § streamen|du kannst noch bis § schauen
E du kannst noch bis zum § schauen|du kannst noch bis § weiterschauen
E du kannst noch bis zum § weiterschauen|sie können noch bis § streamen
E sie können noch bis zum § streamen|sie können noch bis zum § schauen
E du kannst noch bis § weiterlesen|du kannst noch bis zum § weiterlesen|du kannst noch bis § spielen
E du kannst noch bis zum § spielen|du kannst bis § weiterschauen|du kannst bis zum § weiterschauen
E du kannst bis zum § weiter streamen|du kannst noch bis § alles nutzen
E du kannst noch bis zum § alles nutzen|sie können noch bis zum § alles nutzen
E surfen noch bis zum|surfen noch bis|surfen bis zum
Z danach buchen wir nichts mehr ab|dann buchen wir nichts mehr ab|danach ziehen wir nichts mehr ein
Z danach wird nichts mehr abgebucht|danach zahlst du nichts mehr|danach zahlen sie nichts mehr
Z danach wird nichts mehr berechnet|danach berechnen wir nichts mehr
Z danach entstehen keine weiteren kosten
w versicherungsschutz|versicherung|da geht noch was|da geht noch etwas|da ist noch luft
w da ist noch was frei
R buchen wir den nächsten beitrag ab|buchen wir den nächsten betrag ab
R buchen wir die nächste zahlung ab|buchen wir den nächsten monatsbeitrag ab
R buchen wir den nächsten jahresbeitrag ab|buchen wir die nächste rate ab|buchen wir erneut ab
R buchen wir das nächste mal ab|ziehen wir den nächsten beitrag ein
R ziehen wir den nächsten betrag ein|ziehen wir die nächste zahlung ein
R ziehen wir die nächste rate ein|die nächste rechnung stellen wir ihnen am
R die nächste rechnung stellen wir am|die nächste rechnung stellen wir dir am
R die nächste rechnung erhalten sie am|die nächste rechnung bekommst du am
R die nächste zahlung buchen wir am § ab|den nächsten beitrag buchen wir am § ab
R den nächsten betrag buchen wir am § ab
C sofern sie nicht kündigen|sofern du nicht kündigst|wenn sie nicht kündigen|wenn du nicht kündigst
C solange sie nicht kündigen|solange du nicht kündigst|sofern nicht gekündigt wird
n freischaltung offen|freischaltung noch offen|freischaltung fehlt noch|ist noch freizuschalten
K laut lizenz|laut vertrag|gemäß lizenz|laut tarif|sie können bis zu|du kannst bis zu
K können sie bis zu|kannst du bis zu
f ohne kosten für sie|ohne kosten für dich|ganz ohne kosten|kostenfrei für sie|kostenfrei für dich
h über das familienpaket von|dank des familienpakets von|dank familienpaket von
h über den familientarif von|mitgenutzt über|dank des familientarifs von
h hat sie zur familiengruppe hinzugefügt|hat dich zur familiengruppe hinzugefügt
h hat sie zu seiner familiengruppe hinzugefügt|hat sie zu ihrer familiengruppe hinzugefügt
h hat dich zu seiner familiengruppe hinzugefügt|hat dich zu ihrer familiengruppe hinzugefügt
h hat sie in die familiengruppe aufgenommen|hat dich in die familiengruppe aufgenommen
h hat sie zur familie hinzugefügt|hat dich zur familie hinzugefügt
h hat dich zum familienpaket hinzugefügt|hat sie zum familienpaket hinzugefügt
h gehören zum familienpaket von|gehörst zum familienpaket von|sie gehören zum familienpaket von
h du gehörst zum familienpaket von|du nutzt den platz von|sie nutzen den platz von
h du nutzt einen platz von|sie nutzen einen platz von|du nutzt das familienpaket von
h sie nutzen das familienpaket von
- mitgenutzt über das|mitgenutzt über die|mitgenutzt über den|mitgenutzt über ihr
- mitgenutzt über dein|mitgenutzt über kaspersky|über das familienpaket von ihnen
- über das familienpaket von dir|über den familientarif von ihnen
w auf wunsch ihres anbieters|auf wunsch deines anbieters|auf veranlassung ihres anbieters
> ihre weiteren abos|ihre weiteren abonnements|ihre weiteren lizenzen|ihre weiteren produkte
> ihre weiteren pläne|meine weiteren abos|meine weiteren abonnements|meine weiteren lizenzen
> meine weiteren produkte|meine weiteren pläne|deine weiteren abos|deine weiteren abonnements
> deine weiteren lizenzen|deine weiteren produkte|deine weiteren pläne|ihre anderen abos
> ihre anderen abonnements|ihre anderen lizenzen|ihre anderen produkte|ihre anderen pläne
> meine anderen abos|meine anderen abonnements|meine anderen lizenzen|meine anderen produkte
> meine anderen pläne|deine anderen abos|deine anderen abonnements|deine anderen lizenzen
> deine anderen produkte|deine anderen pläne|ihre übrigen abos|ihre übrigen abonnements
> ihre übrigen lizenzen|ihre übrigen produkte|ihre übrigen pläne
H vorgesehen für
w von ihrer karte mit den endziffern|von deiner karte mit den endziffern
w karte mit den endziffern|von ihrer karte mit der endung|karte mit der endung
w von der karte mit den endziffern|karte mit endziffern|über ihre karte mit den endziffern
~ * alle~belegt|alle~in|alle~im|alle~genutzt|alle~benutzt|alle~verwendet|alle~besetzt
`
