import { phrases } from './phrases.ts'

export const de = phrases(`
subscriptions: Meine Abonnements | Abonnements | Ihre Abos
total: Abonnements insgesamt: {n} | {n} Abonnements
none: Sie haben noch keine Abonnements | Keine Abonnements in diesem Konto
more: {n} weitere anzeigen | Alle {n} anzeigen | Mehr laden
expiresLabel: Gültig bis | Ablaufdatum | Läuft ab am | Abonnement endet am
expires: Gültig bis {d} | Läuft am {d} ab | Ihr Schutz endet am {d} | Aktiv bis {d}
expiredLabel: Abgelaufen am | Beendet am
expiredOn: Abgelaufen am {d} | Ihr Abonnement ist am {d} abgelaufen | Das Abo endete am {d}
expired: Abgelaufen | Abonnement ist abgelaufen | Beendet
active: Aktiv | Abonnement ist aktiv | Schutz ist aktiv
notActivated: Nicht aktiviert | Noch nicht aktiviert | Wartet auf Aktivierung
activateLabel: Aktivieren bis | Zu aktivieren vor dem
activateBefore: Bis {d} aktivieren | Muss vor dem {d} aktiviert werden
renewsLabel: Automatische Verlängerung am | Verlängert sich automatisch am
renews: Verlängert sich am {d} automatisch | Wird am {d} automatisch verlängert
paymentLabel: Nächste Zahlung | Nächste Abbuchung
keptLabel: Daten gespeichert bis | Berichte verfügbar bis
kept: Ihre Daten bleiben bis {d} gespeichert | Berichte werden bis {d} aufbewahrt
sinceLabel: Aktiviert am | Startdatum | Aktiv seit
autoOn: Automatische Verlängerung ist aktiviert | Automatische Verlängerung: ein | Auto-Verlängerung eingeschaltet
autoOff: Automatische Verlängerung ist deaktiviert | Automatische Verlängerung: aus | Auto-Verlängerung ausgeschaltet
free: Kostenlose Version | Gratisversion | Kostenlos
trial: Testversion | Kostenlose Testversion | Probeabonnement
blocked: Gesperrt | Abonnement ist gesperrt | Blockiert
suspended: Ausgesetzt | Abonnement pausiert | Vorübergehend ausgesetzt
shared: Mit Ihnen geteilt | Für Sie freigegeben
sharedBy: Geteilt von {w} | {w} teilt dieses Abonnement mit Ihnen
state: Status | Zustand
devices: Geräte | Geschützte Geräte | Verwendete Geräte
devicesPair: {u} von {t} Geräten | {u} von {t} Geräten in Verwendung | Auf {u} von {t} Geräten genutzt | {u}/{t} Geräte
users: Benutzer | Personen | Eingeladene Benutzer
usersPair: {u} von {t} Benutzern | Mit {u} von {t} Personen geteilt
of: {u} von {t}
included: Enthaltene Anwendungen | Im Paket enthalten | Außerdem enthalten
details: Details | Details anzeigen
renew: Verlängern | Jetzt verlängern
manage: Abonnement verwalten | Verwalten
offer: Upgrade auf {p}: bis zu {t} Geräte. Angebot gültig bis {d}. | {p} für {t} Geräte – 40 % sparen bis {d}
alsoLike: Das könnte Ihnen auch gefallen | Für Sie empfohlen
buy: Jetzt kaufen | In den Warenkorb
tryFree: {p} 30 Tage kostenlos testen | Kostenlosen Test von {p} starten
downloads: Downloads | Anwendungen herunterladen
download: Herunterladen | Download | Installieren
downloadTitle: {p} herunterladen | {p} auf diesem Gerät installieren
downloadFor: Download für {s} | Für {s} herunterladen | Version für {s}
otherDownloads: Weitere Downloads | Andere Downloads | Auf andere Geräte herunterladen
scan: Scannen Sie den QR-Code mit Ihrem Smartphone | Richten Sie die Kamera auf den Code
sendLink: Link per E-Mail senden | Link an mich senden
appStore: Laden im App Store | Im App Store herunterladen
signIn: Anmelden | Einloggen
email: E-Mail-Adresse | E-Mail
password: Kennwort | Passwort
signOut: Abmelden | Ausloggen
terms: Wir haben unsere Nutzungsbedingungen aktualisiert | Die Vereinbarungen wurden geändert
accept: Ich akzeptiere die Bedingungen der Vereinbarung | Ich habe die Bedingungen gelesen und stimme zu
continue: Weiter | Fortfahren
code: Bestätigungscode eingeben | Geben Sie den Code ein, den wir an Ihr Telefon gesendet haben
security: Sicherheitseinstellungen | Anmeldung und Sicherheit
twoStep: Zwei-Schritt-Verifizierung | Zwei-Faktor-Authentifizierung
myDevices: Meine Geräte | Ihre Geräte
orders: Bestellverlauf | Ihre Bestellungen
help: Hilfe und Support | Support
shop: Shop | Kaspersky-Shop
cookies: Wir verwenden Cookies, um diese Website zu verbessern. | Diese Website verwendet Cookies.
acceptAll: Alle akzeptieren | Alle Cookies zulassen
privacy: Datenschutzrichtlinie | Datenschutz
close: Schließen
error: Etwas ist schiefgelaufen. Versuchen Sie es später erneut. | Ihre Abonnements konnten nicht geladen werden.
`)
