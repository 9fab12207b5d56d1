import { phrases } from './phrases.ts'

export const nl = phrases(`
subscriptions: Mijn abonnementen | Abonnementen | Uw abonnementen
total: Totaal aantal abonnementen: {n} | {n} abonnementen
none: U hebt nog geen abonnementen | Geen abonnementen in dit account
more: Nog {n} weergeven | Alles weergeven ({n}) | Meer laden
expiresLabel: Geldig tot | Vervaldatum | Verloopt op | Einddatum
expires: Geldig tot {d} | Verloopt op {d} | Uw bescherming eindigt op {d} | Actief tot {d}
expiredLabel: Verlopen op | Geëindigd op
expiredOn: Verlopen op {d} | Uw abonnement is verlopen op {d} | Abonnement is geëindigd op {d}
expired: Verlopen | Abonnement is verlopen | Beëindigd
active: Actief | Abonnement is actief | Bescherming is actief
notActivated: Niet geactiveerd | Nog niet geactiveerd | Wacht op activering
activateLabel: Activeren vóór | Te activeren voor
activateBefore: Activeer vóór {d} | Moet vóór {d} worden geactiveerd
renewsLabel: Automatische verlenging op | Wordt automatisch verlengd op
renews: Wordt automatisch verlengd op {d} | Wordt op {d} automatisch vernieuwd
paymentLabel: Volgende betaling | Volgende factuurdatum
keptLabel: Gegevens bewaard tot | Rapporten beschikbaar tot
kept: Uw gegevens worden bewaard tot {d} | Rapporten worden bewaard tot {d}
sinceLabel: Geactiveerd op | Startdatum | Actief sinds
autoOn: Automatisch verlengen is ingeschakeld | Automatische verlenging: aan
autoOff: Automatisch verlengen is uitgeschakeld | Automatische verlenging: uit
free: Gratis versie | Gratis
trial: Proefversie | Gratis proefperiode | Proefabonnement
blocked: Geblokkeerd | Abonnement is geblokkeerd
suspended: Opgeschort | Abonnement is onderbroken
shared: Met u gedeeld | Gedeeld met mij
sharedBy: Gedeeld door {w} | {w} deelt dit abonnement met u
state: Status
devices: Apparaten | Beschermde apparaten | Apparaten in gebruik
devicesPair: {u} van {t} apparaten | {u} van de {t} apparaten in gebruik | {u}/{t} apparaten
users: Gebruikers | Personen | Uitgenodigde gebruikers
usersPair: {u} van {t} gebruikers | Gedeeld met {u} van {t} personen
of: {u} van {t} | {u} van de {t}
included: Inbegrepen toepassingen | Wat is inbegrepen | Ook in dit pakket
details: Details | Details bekijken
renew: Verlengen | Nu verlengen
manage: Abonnement beheren | Beheren
offer: Upgrade naar {p}: tot {t} apparaten. Aanbieding geldig tot {d}. | {p} voor {t} apparaten – 40% korting tot {d}
alsoLike: Misschien vindt u dit ook leuk | Aanbevolen voor u
buy: Nu kopen | In winkelwagen
tryFree: Probeer {p} 30 dagen gratis | Start gratis proefperiode van {p}
downloads: Downloads | Toepassingen downloaden
download: Downloaden | Installeren
downloadTitle: {p} downloaden | Installeer {p} op dit apparaat
downloadFor: Downloaden voor {s} | Versie voor {s}
otherDownloads: Andere downloads | Downloaden op andere apparaten
scan: Scan de QR-code met uw telefoon | Richt uw camera op de code
sendLink: Koppeling per e-mail verzenden | Link verzenden
appStore: Download in de App Store | Downloaden via de App Store
signIn: Aanmelden | Inloggen
email: E-mailadres | E-mail
password: Wachtwoord
signOut: Afmelden | Uitloggen
terms: We hebben onze gebruiksvoorwaarden bijgewerkt | De overeenkomsten zijn gewijzigd
accept: Ik ga akkoord met de voorwaarden van de overeenkomst | Ik heb de voorwaarden gelezen en ga akkoord
continue: Doorgaan | Volgende
code: Voer de verificatiecode in | Voer de code in die we naar uw telefoon hebben gestuurd
security: Beveiligingsinstellingen | Aanmelden en beveiliging
twoStep: Tweestapsverificatie | Verificatie in twee stappen
myDevices: Mijn apparaten | Uw apparaten
orders: Bestelgeschiedenis | Uw bestellingen
help: Help en ondersteuning | Ondersteuning
shop: Winkel
cookies: We gebruiken cookies om deze site te verbeteren. | Deze website gebruikt cookies.
acceptAll: Alles accepteren | Alle toestaan
privacy: Privacybeleid
close: Sluiten
error: Er is iets misgegaan. Probeer het later opnieuw. | Uw abonnementen konden niet worden geladen.
`)
