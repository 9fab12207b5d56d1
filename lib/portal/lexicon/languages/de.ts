/** German: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez
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
U verknüpft|im einsatz|nutzen|verwenden|sie nutzen|sie verwenden|vergeben|besetzt|zugewiesen
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
L verbleibende|übrig|restlaufzeit|restzeit|verbleibende zeit|verbleibende laufzeit
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
j enthält|enthalten|liegt|liegen|vor|bisher|konto|vertrag|verträge|bei uns|zugeordnet|verknüpft
j anzuzeigen|anzeigen|besteht|bestehen|e-mail-adresse|ihrem|auf ihren namen|gebucht|abgeschlossen
x nichts|leer|keine daten|keine daten verfügbar|keine daten vorhanden|keine einträge
x keine einträge vorhanden|keine elemente|kein eintrag
e abmelden|ausloggen|logout|vom konto abmelden
I angemeldet als|angemeldet|eingeloggt als|eingeloggt|sie sind angemeldet|du bist angemeldet
I angemeldet mit|sie sind eingeloggt|willkommen|willkommen zurück|hallo|guten tag
5 noch
6 plätze|plätzen|platz|slots|steckplätze
`
