/**
 * What pages of subscriptions may say, written by language from the head of somebody who did not
 * look at the lexicon. Each line: what it says, `|`, the words; ` = ` stands between a label and its
 * value. `-` = nothing may be read from it. The day is 14 May 2027 everywhere.
 */
export const sentences = {
  en: `
- | Price valid until May 14, 2027
on | Auto-renewal was switched on on May 14, 2027
- | Antivirus is active
- | Information valid until May 14, 2027
3/5 | 2 of 5 devices remain
- | 3 devices, 2 of 5 months
ends | Your subscription is valid through May 14, 2027
ends | Protection ends on 14 May 2027
ends | Your licence runs out on 14 May 2027
ends | Expiration date: May 14, 2027
ends | Term ends = 14 May 2027
ends | Paid through May 14, 2027
ends | You're covered until May 14, 2027
ends | Subscription term = until 14 May 2027
ends | Last day of protection = May 14, 2027
expired | This subscription has expired
expired ends | Ended on May 14, 2027
expired | Your plan is no longer valid
renews | Your plan will automatically renew on May 14, 2027
renews | Next bill = May 14, 2027
renews | We'll charge you $49.99 on May 14, 2027
renews | You will be billed on May 14, 2027
renews | Next payment of $49.99 will be taken on 14 May 2027
on | Automatic renewal is turned on
off | Auto-renew: switched off
off | Automatic renewal has been cancelled
off | Your subscription won't renew automatically
off | Renew automatically = No
3/5 | You are using 3 of your 5 devices
3/5 | 3 out of 5 devices protected
3/5 | Protecting 3 of 5 devices
3/5 | Devices connected = 3 of 5
3/5 | 3 of 5 device slots in use
3/5 | 2 of 5 devices still available
3/5 | You've used 3 of your 5 device licences
/5 | Covers up to 5 devices
/5 | Maximum number of devices = 5
active | Status = In force
active | Your subscription is currently active
unused | Not activated yet
unused | Waiting to be activated
suspended | Your subscription is on hold
blocked | This licence has been blocked
trial ends | Free trial ends on May 14, 2027
free | Free version
shared | Anna Berg shares this plan with you
shared | Shared with you by Anna Berg
own | You're the owner of this subscription
since | In use since May 14, 2027
since | Activation date = May 14, 2027
3/5 | Active devices = 3 of 5
3/5 | 2 of 5 devices not in use
suspended | Paused until May 14, 2027
- | Valid from May 14, 2027
- | You will not be charged on May 14, 2027
- | Active devices
- | Blocked devices = 2 of 5
- | 3 of 5 devices blocked
- | 2 of 5 devices unused
- | 2 of 5 devices not activated
- | Expired devices
- | Offer valid until May 14, 2027
- | Reports are kept until May 14, 2027
- | Devices at risk: 2 of 5
- | Safe Kids is included and active
- | Not expired
- | 2 of 5 devices need attention
- | Save 20% until May 14, 2027
- | Threats blocked: 3 of 5
- | Free for everyone until May 14, 2027
unused | Activate before May 14, 2027
`,
  de: `
- | Preis gültig bis 14. Mai 2027
- | Auto-Verlängerung endet am 14. Mai 2027
- | Virenschutz ist aktiv
3/5 | 2 von 5 Geräten verbleiben
ends | Ihr Abo ist bis zum 14. Mai 2027 bezahlt
ends | Ihr Abo läuft noch bis zum 14. Mai 2027
ends | Laufzeit bis 14. Mai 2027
ends | Laufzeitende = 14. Mai 2027
ends | Ihr Schutz endet am 14. Mai 2027
ends | Gültig bis einschließlich 14. Mai 2027
ends | Ablaufdatum: 14.05.2027
ends | Die Lizenz ist noch bis 14. Mai 2027 gültig
ends | Geschützt bis zum 14. Mai 2027
ends | Vertragsende = 14. Mai 2027
expired | Ihre Lizenz ist abgelaufen
expired ends | Seit 14. Mai 2027 abgelaufen
expired ends | Abgelaufen am 14.05.2027
expired | Das Abonnement ist nicht mehr gültig
renews | Nächste Abbuchung am 14. Mai 2027
renews | Ihr Abo verlängert sich automatisch am 14. Mai 2027
renews | Wird zum 14. Mai 2027 verlängert
renews | Nächste Zahlung: 49,99 € am 14. Mai 2027
renews | Nächster Abrechnungstermin = 14. Mai 2027
on | Automatische Verlängerung ist eingeschaltet
off | Automatische Verlängerung: ausgeschaltet
off | Die automatische Verlängerung wurde deaktiviert
off | Das Abo verlängert sich nicht automatisch
3/5 | 3 von 5 Geräten in Verwendung
3/5 | Sie nutzen 3 von 5 Geräten
3/5 | Auf 3 von 5 Geräten installiert
3/5 | Belegte Geräte: 3 von 5
3/5 | 3 von 5 Geräteplätzen belegt
3/5 | Verbundene Geräte = 3 / 5
3/5 | Noch 2 von 5 Geräten frei
/5 | Für bis zu 5 Geräte
/5 | Maximale Geräteanzahl = 5
3/ | 3 Geräte verbunden
active | Ihr Abonnement ist aktiv
unused | Noch nicht aktiviert
unused | Wartet auf Aktivierung
suspended | Ihr Abo ist vorübergehend pausiert
blocked | Diese Lizenz wurde gesperrt
trial ends | Kostenlose Testversion, läuft am 14. Mai 2027 ab
free | Kostenlose Version
shared | Anna Berg teilt dieses Abo mit Ihnen
shared | Mit Ihnen geteilt von Anna Berg
own | Sie sind der Besitzer
since | Aktiviert am 14. Mai 2027
since | Aktiv seit dem 14. Mai 2027
blocked | Gesperrt bis 14. Mai 2027
- | Gültig vom 14. Mai 2027
- | Gültig ab 14. Mai 2027
- | Gesperrte Geräte = 2 von 5
- | Angebot gültig bis 14. Mai 2027
- | Berichte werden bis 14. Mai 2027 gespeichert
- | Gefährdete Geräte: 2 von 5
- | Safe Kids ist enthalten und aktiv
- | Nicht abgelaufen
- | 2 von 5 Geräten ohne Schutz
- | Rabatt von 20 % bis 14. Mai 2027
- | 3 von 5 Bedrohungen blockiert
unused | Vor dem 14. Mai 2027 aktivieren
`,
  nl: `
- | Prijs geldig tot 14 mei 2027
- | Verlengd op 14 mei 2027
3/5 | 2 van 5 apparaten over
ends | Uw abonnement loopt tot 14 mei 2027
ends | Loopt af op 14 mei 2027
ends | Geldig tot en met 14 mei 2027
ends | Geldig t/m 14 mei 2027
ends | Einddatum = 14 mei 2027
ends | Uw bescherming eindigt op 14 mei 2027
ends | U bent beschermd tot 14 mei 2027
ends | Nog geldig tot 14 mei 2027
ends | Licentie verloopt op 14 mei 2027
ends | Vervaldatum: 14-05-2027
expired | Uw licentie is verlopen
expired ends | Verlopen op 14 mei 2027
expired | Dit abonnement is beëindigd
renews | Wordt op 14 mei 2027 automatisch verlengd
renews | Volgende betaling: € 49,99 op 14 mei 2027
renews | Volgende incasso = 14 mei 2027
renews | Uw abonnement wordt verlengd op 14 mei 2027
on | Automatische verlenging staat aan
off | Automatische verlenging: uitgeschakeld
off | Automatische verlenging is stopgezet
off | Uw abonnement wordt niet automatisch verlengd
off | Automatisch verlengen = Nee
3/5 | U gebruikt 3 van de 5 apparaten
3/5 | 3 van 5 apparaten in gebruik
3/5 | Geïnstalleerd op 3 van de 5 apparaten
3/5 | Beveiligde apparaten: 3 van 5
3/5 | Gekoppelde apparaten = 3 / 5
3/5 | Nog 2 van 5 apparaten beschikbaar
/5 | Voor maximaal 5 apparaten
/5 | Maximaal aantal apparaten = 5
3/ | 3 apparaten verbonden
active | Uw abonnement is actief
unused | Nog niet geactiveerd
unused | Wacht op activering
suspended | Uw abonnement is tijdelijk gepauzeerd
blocked | Deze licentie is geblokkeerd
trial ends | Gratis proefversie tot 14 mei 2027
free | Gratis versie
shared | Anna Berg deelt dit abonnement met u
shared | Met u gedeeld door Anna Berg
own | U bent de eigenaar van dit abonnement
since | Geactiveerd op 14 mei 2027
since | Actief sinds 14 mei 2027
- | Geldig vanaf 14 mei 2027
- | Geblokkeerde apparaten: 2 van 5
- | Aanbieding geldig tot 14 mei 2027
- | Rapporten worden bewaard tot 14 mei 2027
- | Apparaten met risico: 2 van 5
- | Safe Kids is inbegrepen en actief
- | Niet verlopen
- | 2 van 5 apparaten niet beschermd
- | 20% korting tot 14 mei 2027
- | 3 van 5 bedreigingen geblokkeerd
unused | Activeer vóór 14 mei 2027
`,
  da: `
- | Prisen gælder til 14. maj 2027
3/5 | 2 af 5 enheder tilbage
ends | Dit abonnement udløber den 14. maj 2027
ends | Gyldigt til og med 14. maj 2027
ends | Abonnementet løber til 14. maj 2027
ends | Udløbsdato: 14.05.2027
ends | Slutdato = 14. maj 2027
ends | Din beskyttelse slutter den 14. maj 2027
ends | Du er beskyttet indtil 14. maj 2027
ends | Betalt til og med 14. maj 2027
ends | Licensen udløber 14. maj 2027
expired | Dit abonnement er udløbet
expired ends | Udløb den 14. maj 2027
expired | Licensen er ikke længere gyldig
renews | Fornyes automatisk den 14. maj 2027
renews | Næste betaling: 499 kr. den 14. maj 2027
renews | Næste betalingsdato = 14. maj 2027
renews | Vi trækker 499 kr. den 14. maj 2027
renews | Dit abonnement bliver fornyet den 14. maj 2027
on | Automatisk fornyelse er slået til
off | Automatisk fornyelse: slået fra
off | Automatisk fornyelse er deaktiveret
off | Abonnementet fornyes ikke automatisk
off | Forny automatisk = Nej
3/5 | Du bruger 3 af 5 enheder
3/5 | 3 af 5 enheder er i brug
3/5 | Installeret på 3 ud af 5 enheder
3/5 | Beskyttede enheder: 3 af 5
3/5 | Tilknyttede enheder = 3/5
3/5 | 2 af 5 enheder er ledige
/5 | Dækker op til 5 enheder
/5 | Maks. antal enheder = 5
3/ | 3 enheder tilsluttet
active | Dit abonnement er aktivt
unused | Endnu ikke aktiveret
unused | Afventer aktivering
suspended | Abonnementet er sat på pause
blocked | Denne licens er spærret
trial ends | Gratis prøveperiode til 14. maj 2027
free | Gratis version
shared | Anna Berg deler dette abonnement med dig
shared | Delt med dig af Anna Berg
own | Du er ejer af abonnementet
since | Aktiveret den 14. maj 2027
since | Aktivt siden 14. maj 2027
- | Aktivér på 5 enheder
- | Gyldig fra 14. maj 2027
- | Tilbuddet gælder til 14. maj 2027
- | Rapporter gemmes til 14. maj 2027
- | Enheder i fare: 2 af 5
- | Safe Kids medfølger og er aktiv
- | Ikke udløbet
- | 2 af 5 enheder mangler beskyttelse
- | Spar 20 % indtil 14. maj 2027
- | 3 af 5 trusler blokeret
unused | Aktivér inden 14. maj 2027
`,
  nb: `
- | Prisen gjelder til 14. mai 2027
3/5 | 2 av 5 enheter igjen
ends | Abonnementet ditt utløper 14. mai 2027
ends | Gyldig til og med 14. mai 2027
ends | Abonnementet løper til 14. mai 2027
ends | Utløpsdato: 14.05.2027
ends | Sluttdato = 14. mai 2027
ends | Beskyttelsen slutter 14. mai 2027
ends | Du er beskyttet frem til 14. mai 2027
ends | Betalt til og med 14. mai 2027
ends | Lisensen går ut 14. mai 2027
expired | Abonnementet har utløpt
expired ends | Utløpte 14. mai 2027
ends | Utløp = 14. mai 2027
expired | Lisensen er ikke lenger gyldig
renews | Fornyes automatisk 14. mai 2027
renews | Neste betaling: 499 kr 14. mai 2027
renews | Neste trekkdato = 14. mai 2027
renews | Vi trekker 499 kr den 14. mai 2027
renews | Abonnementet blir fornyet 14. mai 2027
on | Automatisk fornyelse er slått på
off | Automatisk fornyelse: av
off | Automatisk fornyelse er slått av
off | Abonnementet fornyes ikke automatisk
off | Forny automatisk = Nei
3/5 | Du bruker 3 av 5 enheter
3/5 | 3 av 5 enheter er i bruk
3/5 | Installert på 3 av 5 enheter
3/5 | Beskyttede enheter: 3 av 5
3/5 | Tilknyttede enheter = 3/5
3/5 | 2 av 5 enheter er ledige
/5 | Dekker opptil 5 enheter
/5 | Maks. antall enheter = 5
3/ | 3 enheter tilkoblet
active | Abonnementet ditt er aktivt
unused | Ikke aktivert ennå
unused | Venter på aktivering
suspended | Abonnementet er satt på pause
blocked | Denne lisensen er sperret
trial ends | Gratis prøveperiode til 14. mai 2027
free | Gratisversjon
shared | Anna Berg deler dette abonnementet med deg
shared | Delt med deg av Anna Berg
own | Du er eier av abonnementet
since | Aktivert 14. mai 2027
since | Aktivt siden 14. mai 2027
- | Aktiver på 5 enheter
- | Gyldig fra 14. mai 2027
- | Tilbudet gjelder til 14. mai 2027
- | Rapporter lagres til 14. mai 2027
- | Enheter i fare: 2 av 5
- | Safe Kids er inkludert og aktiv
- | Ikke utløpt
- | 2 av 5 enheter mangler beskyttelse
- | Spar 20 % til 14. mai 2027
- | 3 av 5 trusler blokkert
unused | Må aktiveres innen 14. mai 2027
`,
  sv: `
- | Priset gäller till 14 maj 2027
3/5 | 2 av 5 enheter kvar
ends | Din prenumeration gäller till och med 14 maj 2027
ends | Giltig t.o.m. 14 maj 2027
ends | Abonnemanget löper ut den 14 maj 2027
ends | Utgångsdatum: 2027-05-14
ends | Slutdatum = 14 maj 2027
ends | Ditt skydd upphör den 14 maj 2027
ends | Du är skyddad fram till 14 maj 2027
ends | Betald till och med 14 maj 2027
ends | Licensen går ut 14 maj 2027
expired | Din prenumeration har gått ut
expired ends | Gick ut den 14 maj 2027
expired | Licensen är inte längre giltig
renews | Förnyas automatiskt den 14 maj 2027
renews | Nästa betalning: 499 kr den 14 maj 2027
renews | Nästa betalningsdatum = 14 maj 2027
renews | Vi drar 499 kr den 14 maj 2027
renews | Din prenumeration kommer att förnyas den 14 maj 2027
on | Automatisk förnyelse är påslagen
off | Automatisk förnyelse: av
off | Automatisk förnyelse är avstängd
off | Prenumerationen förnyas inte automatiskt
off | Förnya automatiskt = Nej
3/5 | Du använder 3 av 5 enheter
3/5 | 3 av 5 enheter används
3/5 | Installerat på 3 av 5 enheter
3/5 | Skyddade enheter: 3 av 5
3/5 | Anslutna enheter = 3/5
3/5 | 2 av 5 enheter är lediga
/5 | Täcker upp till 5 enheter
/5 | Max antal enheter = 5
3/ | 3 enheter anslutna
active | Din prenumeration är aktiv
unused | Ännu inte aktiverad
unused | Väntar på aktivering
suspended | Prenumerationen är pausad
blocked | Licensen är spärrad
trial ends | Gratis provperiod till 14 maj 2027
free | Gratisversion
shared | Anna Berg delar denna prenumeration med dig
shared | Delas med dig av Anna Berg
own | Du är ägare till prenumerationen
since | Aktiverades den 14 maj 2027
since | Aktiv sedan 14 maj 2027
- | Aktivera på 5 enheter
- | Giltig från 14 maj 2027
- | Erbjudandet gäller till 14 maj 2027
- | Rapporter sparas till 14 maj 2027
- | Enheter i riskzonen: 2 av 5
- | Safe Kids ingår och är aktivt
- | Inte utgången
- | 2 av 5 enheter saknar skydd
- | Spara 20 % till 14 maj 2027
- | 3 av 5 hot blockerade
unused | Aktivera senast 14 maj 2027
`,
  fr: `
- | Prix valable jusqu'au 14 mai 2027
- | Renouvelé le 14 mai 2027
- | Activer le renouvellement automatique
3/5 | Il vous reste 2 appareils sur 5
ends | Votre abonnement est valable jusqu'au 14 mai 2027
ends | Votre licence expire le 14 mai 2027
ends | Date de fin = 14 mai 2027
ends | Votre protection prend fin le 14 mai 2027
ends | Vous êtes protégé jusqu'au 14 mai 2027
ends | Arrive à échéance le 14 mai 2027
ends | Fin de validité : 14/05/2027
ends | Abonnement en cours jusqu'au 14 mai 2027
ends | Échéance = 14 mai 2027
expired | Votre abonnement a expiré
expired ends | Expiré depuis le 14 mai 2027
expired | Cette licence n'est plus valide
renews | Votre abonnement sera renouvelé automatiquement le 14 mai 2027
renews | Prochain prélèvement : 49,99 € le 14 mai 2027
renews | Prochaine date de facturation = 14 mai 2027
renews | Vous serez débité de 49,99 € le 14 mai 2027
renews | Renouvellement prévu le 14 mai 2027
on | Le renouvellement automatique est activé
off | Renouvellement automatique : désactivé
off | Le renouvellement automatique a été annulé
off | Votre abonnement ne sera pas renouvelé automatiquement
off | Renouvellement automatique = Non
3/5 | Vous utilisez 3 appareils sur 5
3/5 | 3 appareils sur 5 utilisés
3/5 | Installé sur 3 des 5 appareils
3/5 | Appareils protégés : 3 sur 5
3/5 | Appareils connectés = 3/5
3/5 | 2 appareils sur 5 disponibles
/5 | Jusqu'à 5 appareils
/5 | Nombre maximal d'appareils = 5
3/ | 3 appareils connectés
active | État = En cours de validité
active | Votre abonnement est actif
unused | Pas encore activé
unused | En attente d'activation
suspended | Votre abonnement est temporairement suspendu
blocked | Cette licence a été bloquée
trial ends | Essai gratuit jusqu'au 14 mai 2027
free | Version gratuite
shared | Anna Berg partage cet abonnement avec vous
shared | Partagé avec vous par Anna Berg
own | Vous êtes le propriétaire de cet abonnement
since | Activé le 14 mai 2027
since | Actif depuis le 14 mai 2027
- | Valable à partir du 14 mai 2027
- | Appareils bloqués : 2 sur 5
- | Offre valable jusqu'au 14 mai 2027
- | Les rapports sont conservés jusqu'au 14 mai 2027
- | Appareils à risque : 2 sur 5
- | Safe Kids est inclus et actif
- | Pas expiré
- | 2 appareils sur 5 sans protection
- | 20 % de remise jusqu'au 14 mai 2027
- | 3 menaces sur 5 bloquées
unused | À activer avant le 14 mai 2027
`,
  it: `
- | Prezzo valido fino al 14 maggio 2027
- | Attiva il rinnovo automatico
- | Attiva su 5 dispositivi
3/5 | Ti restano 2 dispositivi su 5
ends | Il tuo abbonamento è valido fino al 14 maggio 2027
ends | La licenza scade il 14 maggio 2027
ends | Data di scadenza: 14/05/2027
ends | Scadenza = 14 maggio 2027
ends | La protezione termina il 14 maggio 2027
ends | Sei protetto fino al 14 maggio 2027
ends | In vigore fino al 14 maggio 2027
ends | Fine abbonamento = 14 maggio 2027
ends | Pagato fino al 14 maggio 2027
expired | Il tuo abbonamento è scaduto
expired ends | Scaduta il 14 maggio 2027
expired | Questa licenza non è più valida
renews | Il tuo abbonamento si rinnoverà automaticamente il 14 maggio 2027
renews | Prossimo pagamento: 49,99 € il 14 maggio 2027
renews | Data del prossimo addebito = 14 maggio 2027
renews | Ti addebiteremo 49,99 € il 14 maggio 2027
renews | Rinnovo previsto il 14 maggio 2027
on | Il rinnovo automatico è attivo
off | Rinnovo automatico: disattivato
off | Il rinnovo automatico è stato annullato
off | Il tuo abbonamento non si rinnoverà automaticamente
off | Rinnova automaticamente = No
3/5 | Stai usando 3 dispositivi su 5
3/5 | 3 di 5 dispositivi in uso
3/5 | Installato su 3 dei 5 dispositivi
3/5 | Dispositivi protetti: 3 su 5
3/5 | Dispositivi collegati = 3/5
3/5 | 2 dispositivi su 5 ancora disponibili
/5 | Per un massimo di 5 dispositivi
/5 | Numero massimo di dispositivi = 5
3/ | 3 dispositivi connessi
active | Stato = In vigore
active | Il tuo abbonamento è attivo
unused | Non ancora attivato
unused | In attesa di attivazione
suspended | Il tuo abbonamento è stato sospeso temporaneamente
blocked | Questa licenza è stata bloccata
trial ends | Prova gratuita fino al 14 maggio 2027
free | Versione gratuita
shared | Anna Berg condivide questo abbonamento con te
shared | Condiviso con te da Anna Berg
own | Sei il proprietario dell'abbonamento
since | Attivato il 14 maggio 2027
since | Attiva dal 14 maggio 2027
- | Valido dal 14 maggio 2027
- | Dispositivi bloccati: 2 su 5
- | Offerta valida fino al 14 maggio 2027
- | I rapporti sono conservati fino al 14 maggio 2027
- | Dispositivi a rischio: 2 su 5
- | Safe Kids è incluso e attivo
- | Non scaduto
- | 2 dispositivi su 5 senza protezione
- | Sconto del 20% fino al 14 maggio 2027
- | 3 minacce su 5 bloccate
unused | Da attivare entro il 14 maggio 2027
`,
  es: `
- | Precio válido hasta el 14 de mayo de 2027
- | Activar la renovación automática
- | Activa en 5 dispositivos
3/5 | Te quedan 2 de 5 dispositivos
ends | Tu suscripción es válida hasta el 14 de mayo de 2027
ends | La licencia vence el 14 de mayo de 2027
ends | Fecha de caducidad: 14/05/2027
ends | Vencimiento = 14 de mayo de 2027
ends | Su protección finaliza el 14 de mayo de 2027
ends | Estás protegido hasta el 14 de mayo de 2027
ends | Vigente hasta el 14 de mayo de 2027
ends | Fin de la suscripción = 14 de mayo de 2027
ends | Pagada hasta el 14 de mayo de 2027
expired | Tu suscripción ha caducado
expired ends | Venció el 14 de mayo de 2027
expired | Esta licencia ya no es válida
renews | Tu suscripción se renovará automáticamente el 14 de mayo de 2027
renews | Próximo pago: 49,99 € el 14 de mayo de 2027
renews | Próxima fecha de facturación = 14 de mayo de 2027
renews | Se te cobrarán 49,99 € el 14 de mayo de 2027
renews | Renovación prevista para el 14 de mayo de 2027
on | La renovación automática está activada
off | Renovación automática: desactivada
off | Se ha cancelado la renovación automática
off | Tu suscripción no se renovará automáticamente
off | Renovar automáticamente = No
3/5 | Estás usando 3 de 5 dispositivos
3/5 | 3 de tus 5 dispositivos en uso
3/5 | Instalado en 3 de los 5 dispositivos
3/5 | Dispositivos protegidos: 3 de 5
3/5 | Dispositivos conectados = 3/5
3/5 | Quedan 2 de 5 dispositivos disponibles
/5 | Para un máximo de 5 dispositivos
/5 | Número máximo de dispositivos = 5
3/ | 3 dispositivos conectados
active | Estado = Vigente
active | Tu suscripción está activa
unused | Aún no se ha activado
unused | Pendiente de activación
suspended | Tu suscripción está suspendida temporalmente
blocked | Esta licencia ha sido bloqueada
trial ends | Prueba gratuita hasta el 14 de mayo de 2027
free | Versión gratuita
shared | Anna Berg comparte esta suscripción contigo
shared | Compartida contigo por Anna Berg
own | Eres el propietario de esta suscripción
since | Activada el 14 de mayo de 2027
since | Activo desde el 14 de mayo de 2027
- | No se te cobrará el 14 de mayo de 2027
- | Dispositivos bloqueados: 2 de 5
- | Oferta válida hasta el 14 de mayo de 2027
- | Los informes se conservan hasta el 14 de mayo de 2027
- | Dispositivos en riesgo: 2 de 5
- | Safe Kids está incluido y activo
- | No caducada
- | 2 de 5 dispositivos sin protección
- | 20 % de descuento hasta el 14 de mayo de 2027
- | 3 de 5 amenazas bloqueadas
unused | Activar antes del 14 de mayo de 2027
`,
  pt: `
- | Preço válido até 14 de maio de 2027
- | Renovada em 14 de maio de 2027
- | Ativar a renovação automática
3/5 | Restam 2 de 5 dispositivos
ends | Sua assinatura é válida até 14 de maio de 2027
ends | A licença expira a 14 de maio de 2027
ends | Data de validade: 14/05/2027
ends | Vencimento = 14 de maio de 2027
ends | A sua proteção termina em 14 de maio de 2027
ends | Você está protegido até 14 de maio de 2027
ends | Em vigor até 14 de maio de 2027
ends | Fim da subscrição = 14 de maio de 2027
ends | Pago até 14 de maio de 2027
expired | Sua assinatura expirou
expired ends | Venceu em 14 de maio de 2027
expired | Esta licença já não é válida
renews | Sua assinatura será renovada automaticamente em 14 de maio de 2027
renews | Próximo pagamento: R$ 49,99 em 14 de maio de 2027
renews | Próxima data de cobrança = 14 de maio de 2027
renews | Você será cobrado em 14 de maio de 2027
renews | Renovação prevista para 14 de maio de 2027
on | A renovação automática está ativada
off | Renovação automática: desativada
off | A renovação automática foi cancelada
off | Sua assinatura não será renovada automaticamente
off | Renovar automaticamente = Não
3/5 | Você está usando 3 de 5 dispositivos
3/5 | 3 dos seus 5 dispositivos em uso
3/5 | Instalado em 3 dos 5 dispositivos
3/5 | Dispositivos protegidos: 3 de 5
3/5 | Dispositivos ligados = 3/5
3/5 | Ainda há 2 de 5 dispositivos disponíveis
/5 | Para até 5 dispositivos
/5 | Número máximo de dispositivos = 5
3/ | 3 dispositivos conectados
active | Estado = Em vigor
active | Sua assinatura está ativa
unused | Ainda não foi ativada
unused | Aguardando ativação
suspended | A sua subscrição está temporariamente suspensa
blocked | Esta licença foi bloqueada
trial ends | Avaliação gratuita até 14 de maio de 2027
free | Versão gratuita
shared | Anna Berg compartilha esta assinatura com você
shared | Partilhada consigo por Anna Berg
own | Você é o proprietário desta assinatura
since | Ativada em 14 de maio de 2027
since | Ativo desde 14 de maio de 2027
- | Você não será cobrado em 14 de maio de 2027
- | Dispositivos bloqueados: 2 de 5
- | Oferta válida até 14 de maio de 2027
- | Os relatórios são guardados até 14 de maio de 2027
- | Dispositivos em risco: 2 de 5
- | Safe Kids está incluído e ativo
- | Não expirada
- | 2 de 5 dispositivos sem proteção
- | 20% de desconto até 14 de maio de 2027
- | 3 de 5 ameaças bloqueadas
unused | Ativar antes de 14 de maio de 2027
`,
}
