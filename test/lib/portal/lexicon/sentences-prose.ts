/**
 * Sentences as people write them in one go: two statements in one, a price or a reason beside the
 * day, who did it. Each line: what it says, `|`, the words; ` = ` stands between a label and its
 * value; `-` = nothing. Nobody's card or price is the subscription.
 */
export const sentences = {
  en: `
ends renews | Expires on May 14, 2027 and renews the same day
ends off | Runs until 14 May 2027, auto-renewal is off.
renews | Renews on 14 May 2027 — we’ll charge £59.99 to the card ending 4471.
renews | Renews automatically on 14 May 2027 for £49.99
renews | We'll renew it for you on 14 May 2027
3/5 | In use on 3 of 5 devices, by you and 2 other people.
3/5 | Used on 3 devices of 5
3/5 | 3 devices connected out of 5 possible
3/5 | Three of five devices are protected
/5 | Good for 5 devices
/5 | Protects as many as 5 devices
/5 | Device limit: 5
ends | Good until 14 May 2027
ends | It’s valid until 14 May 2027.
ends | You can use this subscription until 14 May 2027
ends | 12 days left, until 14 May 2027
ends | Your protection lasts until 14 May 2027
ends | Time left: 12 days (until 14 May 2027)
expired ends | It ran out on 14 May 2027
expired ends | Ended on 14 May 2027. Renew to stay protected.
unused | Not started yet. Activate by 14 May 2027.
unused | You haven't activated this subscription yet
suspended | Temporarily suspended by your provider
suspended | Your provider has suspended this subscription
blocked | We’ve blocked this subscription
blocked | Blocked because the licence terms were broken
off | You have turned off auto-renewal
off | You turned auto-renewal off
on | You've turned on auto-renewal
on | Your plan renews by itself every year
off | Auto-renewal: Not enabled
off | No automatic payments
on | Automatic payments = Active
shared | Tom Ashdown shared this plan with you
shared | Tom Ashdown shared it with you
shared | Owner: Tom Ashdown (shared with you)
free | Free, no end date
trial ends | Trial until 14 May 2027
trial ends | Your free trial ends in 12 days, on 14 May 2027
3/5 | Devices = 3 used of 5
3/5 | Devices = 3 in use, 2 free
3/5 | Devices = 3 (max. 5)
3/5 | Installed on 3 of 5 devices
3/5 | 3/5 devices
- | Your card is valid until May 14, 2027
- | Your provider's offer ends on May 14, 2027
- | You have used 2 other products
- | Other people use 3 products until May 14, 2027
- | Returns possible until May 14, 2027
- | Activated on 3 other devices
unused | You haven't activated it. Do so by May 14, 2027
`,
  de: `
ends renews | Läuft am 14. Mai 2027 ab und wird am selben Tag automatisch verlängert
ends off | Läuft bis 14. Mai 2027, die automatische Verlängerung ist ausgeschaltet.
renews | Wird am 14. Mai 2027 für 49,99 € verlängert
renews | Am 14. Mai 2027 verlängert sich Ihr Abo automatisch
3/5 | Auf 3 von 5 Geräten in Verwendung, von Ihnen und 2 weiteren Personen.
3/5 | Sie schützen 3 von 5 Geräten
3/5 | Drei von fünf Geräten sind geschützt
3/5 | 3 Geräte geschützt, 2 noch frei
/5 | Gut für 5 Geräte
/5 | Reicht für 5 Geräte
ends | Noch 12 Tage, bis 14. Mai 2027
ends | Noch bis 14. Mai 2027
ends | Restlaufzeit: 12 Tage (bis 14. Mai 2027)
ends | Am 14. Mai 2027 läuft Ihr Abo ab
expired ends | Am 14. Mai 2027 abgelaufen
expired ends | Ist am 14. Mai 2027 abgelaufen. Jetzt verlängern.
unused | Noch nicht aktiviert. Bis 14. Mai 2027 aktivieren.
unused | Sie haben dieses Abo noch nicht aktiviert
suspended | Von Ihrem Anbieter vorübergehend ausgesetzt
suspended | Ihr Anbieter hat das Abo ausgesetzt
blocked | Wir haben dieses Abo gesperrt
off | Sie haben die automatische Verlängerung ausgeschaltet
off | Automatische Verlängerung = Nicht aktiviert
on | Ihr Abo verlängert sich jedes Jahr von selbst
shared | Anna Berg teilt dieses Abo mit Ihnen
shared | Anna Berg hat das Abo mit Ihnen geteilt
free | Kostenlos, ohne Ablaufdatum
trial ends | Testversion bis 14. Mai 2027
trial ends | Ihre Testphase endet in 12 Tagen, am 14. Mai 2027
3/5 | Geräte = 3 von 5 belegt
3/5 | Geräte = 3 belegt, 2 frei
3/5 | Auf 3 von 5 Geräten installiert
3/5 | Belegte Plätze für Geräte: 3 von 5
- | Ihre Karte ist gültig bis 14. Mai 2027
- | Das Angebot Ihres Anbieters endet am 14. Mai 2027
- | Andere Geräte: 2 von 5
- | Rückgabe möglich bis 14. Mai 2027
- | Nicht verlängert am 14. Mai 2027
`,
  nl: `
ends renews | Verloopt op 14 mei 2027 en wordt dezelfde dag automatisch verlengd
ends off | Loopt tot en met 14 mei 2027. Automatisch verlengen staat uit.
renews | Wordt op 14 mei 2027 automatisch verlengd voor € 49,95.
renews | Op 14 mei 2027 schrijven we € 49,95 af
renews | Volgende afschrijving: 14 mei 2027
3/5 | Geïnstalleerd op 3 van de 5 apparaten.
3/5 | In gebruik op 3 van 5 apparaten, door jou en 2 anderen
3/5 | Je beschermt 3 van de 5 apparaten
/5 | Goed voor 5 apparaten
unused /1 | Goed voor 1 jaar bescherming op 1 apparaat. Activeer vóór 14 mei 2027.
ends | Nog 12 dagen, tot 14 mei 2027
ends | Je bent beschermd tot en met 14 mei 2027
expired ends | Verlopen op 14 mei 2027
expired ends | Is op 14 mei 2027 verlopen
unused | Je hebt dit abonnement nog niet geactiveerd
suspended | Tijdelijk opgeschort door je provider
blocked | We hebben dit abonnement geblokkeerd
off | Je hebt automatisch verlengen uitgezet
off | Automatisch verlengen = Uit
on | Automatisch verlengen = Aan
on | Wordt automatisch verlengd
shared ends | Gedeeld door Joris Bakker. Geldig tot en met 14 mei 2027.
shared | Joris Bakker deelt dit abonnement met jou
free | Gratis, zonder einddatum
trial ends | Proefperiode tot 14 mei 2027
3/5 | Apparaten = 3 van 5 in gebruik
3/5 | Apparaten = 3 gebruikt, 2 vrij
- | Je kaart verloopt op 14 mei 2027
- | Andere apparaten: 2 van 5
`,
  da: `
ends renews | Udløber 14. maj 2027 og fornyes samme dag
ends off | Gælder til og med 14. maj 2027. Automatisk fornyelse er slået fra.
renews | Fornyes automatisk den 14. maj 2027 for 499 kr.
renews | Næste betaling = 14. maj 2027
3/5 | Bruges på 3 ud af 5 enheder
3/5 | 3 af 5 enheder er beskyttet
3/5 | Du bruger 3 af dine 5 pladser til enheder
3/5 | 3 enheder i brug, 2 ledige
/5 | Dækker op til 5 enheder
ends | 12 dage tilbage, til 14. maj 2027
ends | Du er beskyttet til 14. maj 2027
expired ends | Udløb den 14. maj 2027
expired ends | Sluttede 14. maj 2027
unused | Endnu ikke aktiveret
unused | Ikke taget i brug endnu
suspended | Sat på pause af din udbyder
blocked | Vi har spærret dette abonnement
off | Du har slået automatisk fornyelse fra
on | Fornyes automatisk
shared | Delt med dig af Mads Holm
shared | Mads Holm deler dette abonnement med dig
free | Gratis uden slutdato
trial ends | Prøveperioden slutter 14. maj 2027
3/5 | Enheder = 3 af 5
- | Dit kort udløber 14. maj 2027
`,
  nb: `
ends renews | Utløper 14. mai 2027 og fornyes samme dag
ends off | Gjelder til og med 14. mai 2027. Automatisk fornyelse er slått av.
renews | Fornyes automatisk 14. mai 2027 for 499 kr
renews | Neste betaling = 14. mai 2027
renews | Neste trekk: 14. mai 2027
3/5 | Brukes på 3 av 5 enheter
3/5 | 3 av 5 enheter er beskyttet
3/5 | 3 enheter i bruk, 2 ledige
/5 | Dekker opptil 5 enheter
ends | 12 dager igjen, til 14. mai 2027
ends | Du er beskyttet til 14. mai 2027
expired ends | Gikk ut 14. mai 2027
unused | Ikke aktivert ennå
unused | Ikke tatt i bruk ennå
suspended | Satt på pause av leverandøren din
blocked | Vi har sperret dette abonnementet
off | Du har slått av automatisk fornyelse
on | Fornyes automatisk
shared | Delt med deg av Kari Lie
shared | Kari Lie deler abonnementet med deg
free | Gratis, ingen sluttdato
trial ends | Prøveperioden slutter 14. mai 2027
3/5 | Enheter = 3 av 5 i bruk
- | Kortet ditt utløper 14. mai 2027
`,
  sv: `
ends renews | Går ut 14 maj 2027 och förnyas samma dag
ends off | Gäller till och med 14 maj 2027. Automatisk förnyelse är avstängd.
renews | Förnyas automatiskt 14 maj 2027 för 499 kr
renews | Nästa dragning: 14 maj 2027
3/5 | Används på 3 av 5 enheter
3/5 | 3 av 5 enheter skyddas
3/5 | 3 enheter används, 2 lediga
/5 | Räcker till 5 enheter
ends | 12 dagar kvar, till 14 maj 2027
ends | Du är skyddad till 14 maj 2027
expired ends | Gick ut 14 maj 2027
expired ends | Upphörde den 14 maj 2027
unused | Inte aktiverad än
unused | Inte börjat användas
suspended | Pausad av din leverantör
blocked | Vi har spärrat prenumerationen
off | Du har stängt av automatisk förnyelse
on | Förnyas automatiskt
shared | Delas med dig av Eva Lind
shared | Eva Lind delar prenumerationen med dig
free | Gratis, inget slutdatum
trial ends | Provperioden slutar 14 maj 2027
3/5 | Enheter = 3 av 5 används
- | Ditt kort går ut 14 maj 2027
`,
  fr: `
ends renews | Expire le 14 mai 2027 et se renouvelle le même jour
ends off | Valable jusqu’au 14 mai 2027. Le renouvellement automatique est désactivé.
renews | Se renouvelle le 14 mai 2027 au prix de 59,99 €
renews | Renouvelé automatiquement le 14 mai 2027 pour 49,99 €
renews | Prochain prélèvement : 14 mai 2027
renews | Vous serez prélevé le 14 mai 2027
3/5 | Utilisé sur 3 appareils sur 5, par vous et 2 autres personnes
3/5 | Vous protégez 3 appareils sur 5
3/5 | Trois appareils sur cinq sont protégés
/5 | Pour 5 appareils maximum
ends | Encore 12 jours, jusqu’au 14 mai 2027
ends | Plus que 12 jours : expire le 14 mai 2027
ends | Vous êtes protégé jusqu’au 14 mai 2027
ends | Prend fin le 14 mai 2027
expired ends | A expiré le 14 mai 2027
expired ends | S’est terminé le 14 mai 2027
expired ends | Terminé depuis le 14 mai 2027
unused | Pas encore activé
unused | Vous n’avez pas encore activé cet abonnement
unused | À activer avant le 14 mai 2027
suspended | Suspendu par votre fournisseur
suspended | Votre opérateur a suspendu cet abonnement
blocked | Nous avons bloqué cet abonnement
off | Vous avez désactivé le renouvellement automatique
off | Ne se renouvelle pas automatiquement
on | Se renouvelle automatiquement
on | Renouvellement automatique = Activé
shared | Partagé avec vous par Luc Morel
shared | Luc Morel partage cet abonnement avec vous
free | Gratuit, sans date d’expiration
trial ends | Essai jusqu’au 14 mai 2027
trial ends | Votre période d’essai se termine le 14 mai 2027
3/5 | Appareils = 3 sur 5 utilisés
3/5 | Appareils = 3 utilisés, 2 libres
- | Votre carte expire le 14 mai 2027
- | Autres appareils : 2 sur 5
`,
  it: `
ends renews | Scade il 14 maggio 2027 e quel giorno si rinnova da solo
ends off | Valido fino al 14 maggio 2027. Il rinnovo automatico è disattivato.
renews | Si rinnova il 14 maggio 2027 a 59,99 €
renews | Rinnovo automatico il 14 maggio 2027 al prezzo di 49,99 €
renews | Prossimo addebito: 14 maggio 2027
3/5 | 3 dispositivi protetti su 5
3/5 | In uso su 3 dispositivi su 5, da te e altre 2 persone
3/5 | Proteggi 3 dispositivi su 5
3/5 | 3 dispositivi in uso, 2 liberi
/5 | Fino a 5 dispositivi
/5 | Valido per 5 dispositivi
ends | Ancora 12 giorni, fino al 14 maggio 2027
ends | Scade tra 12 giorni, il 14 maggio 2027
ends | Sei protetto fino al 14 maggio 2027
expired ends | Scaduto il 14 maggio 2027
expired ends | È scaduto il 14 maggio 2027
expired ends | Terminato il 14 maggio 2027
unused | Non ancora attivato
unused | Non hai ancora attivato questo abbonamento
unused | Da attivare entro il 14 maggio 2027
suspended | Sospeso dal tuo fornitore
suspended | Il tuo operatore ha sospeso l’abbonamento
blocked | Abbiamo bloccato questo abbonamento
off | Hai disattivato il rinnovo automatico
off | Non si rinnova automaticamente
on | Si rinnova automaticamente
on | Si rinnova da solo
shared | Condiviso con te da Giulio Fontana
shared | Giulio Fontana condivide questo abbonamento con te
free | Gratis, senza scadenza
trial ends | Prova gratuita fino al 14 maggio 2027
3/5 | Dispositivi = 3 su 5 in uso
3/5 | N. dispositivi collegati: 3 su 5
- | La tua carta scade il 14 maggio 2027
- | Altri dispositivi: 2 su 5
`,
  es: `
ends renews | Vence el 14 de mayo de 2027 y se renueva ese mismo día
ends off | Válida hasta el 14 de mayo de 2027. La renovación automática está desactivada.
renews | Se renueva el 14 de mayo de 2027 por 59,99 €
renews | Se renovará sola el 14 de mayo de 2027
renews | Próximo cobro: 14 de mayo de 2027
renews | Te cobraremos el 14 de mayo de 2027
3/5 | En uso en 3 de 5 dispositivos, por ti y otras 2 personas
3/5 | Proteges 3 de 5 dispositivos
3/5 | 3 dispositivos protegidos, quedan 2
3/5 | Tres de cinco dispositivos protegidos
/5 | Sirve para 5 dispositivos
/5 | Hasta 5 equipos
ends | Quedan 12 días, hasta el 14 de mayo de 2027
ends | Estás protegido hasta el 14 de mayo de 2027
ends | Te queda hasta el 14 de mayo de 2027
expired ends | Venció el 14 de mayo de 2027
expired ends | Caducó el 14 de mayo de 2027
unused | Aún no se ha activado
unused | Todavía no has activado esta suscripción
unused | Actívala antes del 14 de mayo de 2027
suspended | Suspendida por tu proveedor
suspended | Tu operador suspendió esta suscripción
blocked | Hemos bloqueado esta suscripción
off | Has desactivado la renovación automática
off | No se renueva automáticamente
on | Se renueva automáticamente
on | Se renueva sola
shared | Compartida contigo por Ana Ruiz
shared | Ana Ruiz comparte esta suscripción contigo
free | Gratis, sin fecha de vencimiento
trial ends | Prueba gratuita hasta el 14 de mayo de 2027
3/5 | Dispositivos = 3 de 5 en uso
- | Tu tarjeta vence el 14 de mayo de 2027
- | Otros dispositivos: 2 de 5
`,
  pt: `
ends renews | Expira em 14 de maio de 2027 e renova no mesmo dia
ends off | Válida até 14 de maio de 2027. A renovação automática está desativada.
renews | Renova em 14 de maio de 2027 por R$ 149,90
renews | Será renovada automaticamente em 14 de maio de 2027
renews | Próxima cobrança: 14 de maio de 2027
3/5 | Em uso em 3 de 5 dispositivos, por você e outras 2 pessoas
3/5 | Você protege 3 de 5 dispositivos
3/5 | 3 dispositivos protegidos, restam 2
/5 | Vale para 5 dispositivos
/5 | Até 5 aparelhos
ends | Faltam 12 dias, até 14 de maio de 2027
ends | Você está protegido até 14 de maio de 2027
expired ends | Expirou em 14 de maio de 2027
expired ends | Terminou a 14 de maio de 2027
unused | Ainda não foi ativada
unused | Você ainda não ativou esta assinatura
unused | Ative até 14 de maio de 2027
suspended | Suspensa pela sua operadora
blocked | Bloqueamos esta assinatura
off | Você desativou a renovação automática
off | Não renova automaticamente
on | Renova automaticamente
on | Renova-se automaticamente
shared | Partilhada consigo por Rui Melo
shared | Ana Lima compartilha esta assinatura com você
free | Grátis, sem data de validade
trial ends | Teste grátis até 14 de maio de 2027
3/5 | Dispositivos = 3 de 5 em uso
- | Seu cartão expira em 14/05/2027
`,
  pl: `
ends renews | Wygasa 14 maja 2027 r. i tego samego dnia odnowi się automatycznie
ends off | Ważna do 14 maja 2027 r., automatyczne odnawianie jest wyłączone.
renews | Odnowi się 14 maja 2027 r. za 199,99 zł
renews | 14 maja 2027 r. pobierzemy 199,99 zł
renews | Następna płatność: 14 maja 2027
3/5 | Używana na 3 z 5 urządzeń, przez Ciebie i 2 inne osoby
3/5 | Chronisz 3 z 5 urządzeń
3/5 | Chronione są 3 z 5 urządzeń
3/5 | Trzy z pięciu urządzeń są chronione
3/5 | 3 urządzenia w użyciu, 2 wolne
/5 | Wystarczy na 5 urządzeń
/5 | Dla maksymalnie 5 urządzeń
ends | Zostało 12 dni, do 14 maja 2027
ends | Masz ochronę do 14 maja 2027
ends | Działa do 14 maja 2027
expired ends | Skończyła się 14 maja 2027
expired ends | Zakończona 14 maja 2027
unused | Jeszcze nieaktywowana
unused | Nie aktywowano jeszcze tej subskrypcji
suspended | Zawieszona przez dostawcę
suspended | Twój operator zawiesił tę subskrypcję
blocked | Zablokowaliśmy tę subskrypcję
off | Automatyczne odnawianie zostało wyłączone
off | Nie odnawia się automatycznie
on | Odnawia się automatycznie
on | Odnowi się automatycznie
shared | Udostępniona Ci przez: Anna Nowak
shared | Anna Nowak udostępnia Ci tę subskrypcję
free | Bezpłatna, bez daty ważności
trial ends | Wersja próbna do 14 maja 2027
3/5 | Urządzenia = 3 z 5 w użyciu
3/5 | Urządzenia = 3 (maks. 5)
- | Twoja karta wygasa 14 maja 2027
- | Za 5 dni: 2 z 5 urządzeń zagrożonych
- | Cena ważna do 14 maja 2027
`,
  cs: `
ends renews | Vyprší 14. května 2027 a tentýž den se automaticky obnoví
ends on | Platí do 14. května 2027. Obnoví se automaticky.
ends off | Platí do 14. května 2027, automatické obnovení je vypnuté.
renews | Obnoví se 14. května 2027 za 1 299 Kč
renews | Automaticky se obnoví 14. května 2027
renews | Další platba: 14. května 2027
3/5 | Používáte na 3 z 5 zařízení
3/5 | Chráníte 3 z 5 zařízení.
3/5 | Chránili jste 3 z 5 zařízení.
3/5 | 3 zařízení chráněna, 2 volná
/5 | Stačí pro 5 zařízení
/5 | Až 5 zařízení
ends | Zbývá 12 dní, do 14. května 2027
ends | Jste chráněni do 14. května 2027
ends | Běží do 14. května 2027
expired ends | Skončilo 14. května 2027
expired ends | Vypršelo 14. května 2027
unused | Zatím neaktivováno
unused | Předplatné jste ještě neaktivovali
suspended | Pozastaveno poskytovatelem
suspended | Váš operátor předplatné pozastavil
blocked | Předplatné jsme zablokovali
off | Automatické obnovení jste vypnuli
off | Neobnoví se automaticky
on | Automaticky se obnovuje
on | Obnovuje se samo
shared | Sdílí s vámi Jana Nová
shared | Jana Nová s vámi sdílí toto předplatné
free | Zdarma, bez omezení doby
free | Zdarma, bez data vypršení
trial ends | Zkušební verze do 14. května 2027
3/5 | Zařízení = 3 z 5 v provozu
3/5 | Zařízení = 3 (max. 5)
- | Platnost vaší karty vyprší 14. května 2027
- | Cena platí do 14. května 2027
`,
  hu: `
ends renews | 2027. május 14-én lejár, és aznap automatikusan megújul
ends off | 2027. május 14-ig érvényes, az automatikus megújítás ki van kapcsolva.
renews | 2027. május 14-én 19 990 Ft-ért megújul
renews | Következő fizetés: 2027. május 14.
renews | Automatikusan megújul 2027. május 14-én
3/5 | 5 eszközből 3 használatban
3/5 | 3 eszköz védett az 5-ből
3/5 | Eszközök: 3 / 5
/5 | 5 eszközre elegendő
/5 | Legfeljebb 5 eszköz
ends | Még 12 nap, 2027. május 14-ig
ends | Lejár: 2027. május 14.
expired ends | 2027. május 14-én lejárt
unused | Még nincs aktiválva
unused | Még nem aktiválta ezt az előfizetést
suspended | A szolgáltató felfüggesztette
blocked | Letiltottuk ezt az előfizetést
off | Az automatikus megújítás kikapcsolva
off | Nem újul meg automatikusan
on | Automatikusan megújul
shared | Kovács Éva megosztotta Önnel
free | Ingyenes, lejárat nélkül
trial ends | Próbaverzió 2027. május 14-ig
3/5 | Eszközök = 3 használatban, 2 szabad
3/5 | Eszközök = 3 (max. 5)
- | A kártyája 2027. május 14-ig érvényes
- | Az ár 2027. május 14-ig érvényes
- | A próbaidőszakot 2027. május 14-ig kell megrendelni
`,
  ro: `
ends renews | Expiră la 14 mai 2027 și se reînnoiește în aceeași zi
ends off | Valabil până la 14 mai 2027. Reînnoirea automată este dezactivată.
renews | Se reînnoiește la 14 mai 2027 pentru 199 lei
renews | Se reînnoiește automat pe 14 mai 2027
renews | Următoarea plată: 14 mai 2027
3/5 | Folosit pe 3 din 5 dispozitive
3/5 | Protejați 3 din 5 dispozitive
3/5 | 3 dispozitive protejate, 2 libere
/5 | Ajunge pentru 5 dispozitive
/5 | Până la 5 dispozitive
ends | Mai sunt 12 zile, până la 14 mai 2027
ends | Sunteți protejat până la 14 mai 2027
expired ends | A expirat la 14 mai 2027
expired ends | S-a încheiat la 14 mai 2027
unused | Neactivat încă
unused | Nu ați activat încă acest abonament
suspended | Suspendat de furnizor
suspended | Furnizorul dvs. a suspendat abonamentul
blocked | Am blocat acest abonament
off | Ați dezactivat reînnoirea automată
off | Nu se reînnoiește automat
on | Se reînnoiește automat
shared | Partajat cu dvs. de Ion Pop
shared | Ion Pop partajează acest abonament cu dvs.
free | Gratuit, fără dată de expirare
trial ends | Perioadă de probă până la 14 mai 2027
3/5 | Dispozitive = 3 din 5 utilizate
- | Cardul dvs. expiră la 14 mai 2027
- | Prețul este valabil până la 14 mai 2027
`,
  fi: `
ends renews | Päättyy 14. toukokuuta 2027 ja uusiutuu samana päivänä
ends off | Voimassa 14.5.2027 asti. Automaattinen uusiminen on pois päältä.
renews | Uusiutuu automaattisesti 14.5.2027 hintaan 59,95 €
renews | Uusitaan automaattisesti 14.5.2027
renews | Seuraava maksu: 14.5.2027
3/5 | Käytössä 3 laitteessa 5:stä
3/5 | 3/5 laitetta suojattu
3/5 | Suojaat 3 laitetta 5:stä
3/5 | 3 laitetta käytössä, 2 vapaana
/5 | Riittää 5 laitteelle
/5 | Enintään 5 laitetta
ends | 12 päivää jäljellä, 14.5.2027 asti
ends | Suojaus päättyy 14.5.2027
expired ends | Päättyi 14.5.2027
expired ends | Vanheni 14. toukokuuta 2027
unused | Ei vielä aktivoitu
unused | Et ole vielä aktivoinut tilausta
suspended | Palveluntarjoaja on keskeyttänyt tilauksen
blocked | Olemme estäneet tämän tilauksen
off | Automaattinen uusiminen on poistettu käytöstä
off | Ei uusiudu automaattisesti
on | Uusiutuu automaattisesti
on | Uusitaan automaattisesti
shared | Anna Virta jakaa tämän tilauksen kanssasi
free | Ilmainen, ei päättymispäivää
trial ends | Kokeilujakso päättyy 14.5.2027
3/5 | Laitteet = 3 käytössä, 2 vapaana
- | Korttisi vanhenee 14.5.2027
- | Hinta on voimassa 14.5.2027 asti
`,
  et: `
ends renews | Aegub 14. mail 2027 ja pikeneb samal päeval automaatselt
ends off | Kehtib kuni 14. maini 2027. Automaatne pikendamine on välja lülitatud.
renews | Pikeneb automaatselt 14. mail 2027 hinnaga 49,99 €
renews | Järgmine makse: 14. mai 2027
3/5 | Kasutusel 3 seadmes 5-st
3/5 | 3 seadet 5-st on kaitstud
3/5 | 3 seadet kasutusel, 2 vaba
/5 | Kuni 5 seadet
ends | Jäänud 12 päeva, kuni 14. maini 2027
expired ends | Aegus 14. mail 2027
expired ends | Lõppes 14. mail 2027
unused | Veel aktiveerimata
suspended | Teenusepakkuja on tellimuse peatanud
blocked | Oleme selle tellimuse blokeerinud
off | Automaatne pikendamine on välja lülitatud
off | Ei pikene automaatselt
on | Pikeneb automaatselt
shared | Mari Tamm jagab seda tellimust teiega
free | Tasuta, lõppkuupäevata
trial ends | Prooviversioon kuni 14. maini 2027
3/5 | Seadmed = 3 kasutusel, 2 vaba
- | Teie kaart aegub 14. mail 2027
`,
  lv: `
ends renews | Beidzas 2027. gada 14. maijā un tajā pašā dienā automātiski atjaunojas
ends off | Derīgs līdz 2027. gada 14. maijam. Automātiskā atjaunošana ir izslēgta.
renews | Automātiski atjaunosies 2027. gada 14. maijā par 49,99 €
renews | Nākamais maksājums: 2027. gada 14. maijs
3/5 | Izmanto 3 no 5 ierīcēm
3/5 | Aizsargātas 3 no 5 ierīcēm
3/5 | 3 ierīces izmantotas, 2 brīvas
/5 | Līdz 5 ierīcēm
ends | Atlikušas 12 dienas, līdz 2027. gada 14. maijam
expired ends | Beidzās 2027. gada 14. maijā
unused | Vēl nav aktivizēts
suspended | Pakalpojumu sniedzējs ir apturējis abonementu
blocked | Mēs esam bloķējuši šo abonementu
off | Automātiskā atjaunošana ir izslēgta
off | Netiek automātiski atjaunots
on | Automātiski atjaunojas
on | Tiek automātiski atjaunots
shared | Anna Kalniņa koplieto šo abonementu ar jums
free | Bezmaksas, bez beigu datuma
trial ends | Izmēģinājuma versija līdz 2027. gada 14. maijam
3/5 | Ierīces = 3 izmantotas, 2 brīvas
- | Jūsu karte beidzas 2027. gada 14. maijā
`,
  lt: `
ends renews | Baigiasi 2027 m. gegužės 14 d. ir tą pačią dieną automatiškai atnaujinama
ends off | Galioja iki 2027 m. gegužės 14 d. Automatinis atnaujinimas išjungtas.
renews | Automatiškai atsinaujins 2027 m. gegužės 14 d. už 49,99 €
renews | Kitas mokėjimas: 2027 m. gegužės 14 d.
3/5 | Naudojama 3 iš 5 įrenginių
3/5 | Apsaugoti 3 iš 5 įrenginių
3/5 | 3 įrenginiai naudojami, 2 laisvi
/5 | Iki 5 įrenginių
ends | Liko 12 dienų, iki 2027 m. gegužės 14 d.
expired ends | Baigėsi 2027 m. gegužės 14 d.
unused | Dar neaktyvuota
suspended | Paslaugų teikėjas sustabdė prenumeratą
blocked | Užblokavome šią prenumeratą
off | Automatinis atnaujinimas išjungtas
off | Automatiškai neatnaujinama
on | Atnaujinama automatiškai
on | Automatiškai atsinaujina
shared | Su jumis bendrina Ona Kazlienė
free | Nemokama, be pabaigos datos
trial ends | Bandomoji versija iki 2027 m. gegužės 14 d.
3/5 | Įrenginiai = 3 naudojami, 2 laisvi
- | Jūsų kortelė baigiasi 2027 m. gegužės 14 d.
`,
  tr: `
ends renews | 14 Mayıs 2027’de sona eriyor ve aynı gün otomatik olarak yenileniyor
ends off | 14 Mayıs 2027’ye kadar geçerli. Otomatik yenileme kapalı.
renews | 14 Mayıs 2027’de 499 TL karşılığında yenilenecek
renews | 14 Mayıs 2027 tarihinde otomatik olarak yenilenir
renews | Sonraki ödeme: 14 Mayıs 2027
3/5 | 5 cihazdan 3’ünde kullanılıyor
3/5 | 5 cihazın 3’ü korunuyor
3/5 | 3 cihaz korunuyor, 2 boş
/5 | 5 cihaza kadar
/5 | 5 cihaz için yeterli
ends | 12 gün kaldı, 14 Mayıs 2027’ye kadar
ends | Korumanız 14 Mayıs 2027’ye kadar sürüyor
expired ends | 14 Mayıs 2027’de sona erdi
expired ends | Süresi 14 Mayıs 2027’de doldu
unused | Henüz etkinleştirilmedi
unused | Bu aboneliği henüz etkinleştirmediniz
suspended | Sağlayıcınız aboneliği askıya aldı
blocked | Bu aboneliği engelledik
off | Otomatik yenilemeyi kapattınız
off | Otomatik olarak yenilenmez
on | Otomatik olarak yenilenir
on | Kendiliğinden yenilenir
shared | Ayşe Kaya bu aboneliği sizinle paylaşıyor
free | Ücretsiz, süresiz
trial ends | Deneme sürümü 14 Mayıs 2027’ye kadar
3/5 | Cihazlar = 3 kullanılıyor, 2 boş
- | Kartınızın süresi 14 Mayıs 2027’de doluyor
- | Fiyat 14 Mayıs 2027’ye kadar geçerli
`,
  vi: `
ends renews | Hết hạn vào ngày 14 tháng 5, 2027 và tự động gia hạn cùng ngày
ends off | Có hiệu lực đến 14/05/2027. Tự động gia hạn đang tắt.
renews | Tự động gia hạn vào 14/05/2027 với giá 499.000 ₫
renews | Lần thanh toán tiếp theo: 14/05/2027
3/5 | Đang dùng trên 3/5 thiết bị
3/5 | Đã bảo vệ 3 trong số 5 thiết bị
3/5 | Đã dùng 3 thiết bị, còn trống 2
/5 | Tối đa 5 thiết bị
/5 | Dùng cho 5 thiết bị
ends | Còn 12 ngày, đến 14/05/2027
expired ends | Đã hết hạn vào 14/05/2027
unused | Chưa kích hoạt
unused | Bạn chưa kích hoạt gói này
suspended | Nhà cung cấp đã tạm ngưng gói này
blocked | Chúng tôi đã chặn gói này
off | Bạn đã tắt tự động gia hạn
off | Không tự động gia hạn
on | Sẽ tự động gia hạn
shared | Được chia sẻ với bạn bởi Lan Trần
free | Miễn phí, không có ngày hết hạn
trial ends | Dùng thử đến 14/05/2027
3/5 | Thiết bị = 3 đang dùng, 2 còn trống
- | Thẻ của bạn hết hạn vào 14/05/2027
- | Giá có hiệu lực đến 14/05/2027
`,
  id: `
ends renews | Berakhir pada 14 Mei 2027 dan diperpanjang otomatis pada hari yang sama
ends off | Berlaku hingga 14 Mei 2027. Perpanjangan otomatis nonaktif.
renews | Diperpanjang otomatis pada 14 Mei 2027 seharga Rp 499.000
renews | Pembayaran berikutnya: 14 Mei 2027
3/5 | Digunakan di 3 dari 5 perangkat
3/5 | 3 dari 5 perangkat terlindungi
3/5 | 3 perangkat digunakan, 2 tersisa
/5 | Hingga 5 perangkat
/5 | Cukup untuk 5 perangkat
ends | Tersisa 12 hari, hingga 14 Mei 2027
expired ends | Telah berakhir pada 14 Mei 2027
unused | Belum diaktifkan
unused | Anda belum mengaktifkan langganan ini
suspended | Ditangguhkan oleh penyedia Anda
blocked | Kami telah memblokir langganan ini
off | Anda telah menonaktifkan perpanjangan otomatis
off | Tidak diperpanjang otomatis
on | Diperpanjang otomatis
on | Diperpanjang secara otomatis
shared | Dibagikan kepada Anda oleh Sari Dewi
free | Gratis, tanpa tanggal kedaluwarsa
trial ends | Uji coba hingga 14 Mei 2027
3/5 | Perangkat = 3 digunakan, 2 tersisa
- | Kartu Anda kedaluwarsa pada 14 Mei 2027
- | Harga berlaku hingga 14 Mei 2027
`,
  ru: `
/2 | Лицензия на 2 устройства
ends renews | Заканчивается 14 мая 2027 года и в тот же день продлится автоматически
renews | Автопродление включено: 14 мая 2027 года подписка продлится за 4 490 ₽.
ends off | Действует до 14 мая 2027 г., автопродление выключено
renews | Продлится 14 мая 2027 г. за 2 990 ₽
renews | 14 мая 2027 г. спишем 2 990 ₽
renews | Следующее списание: 14 мая 2027 г.
3/5 | Используется на 3 устройствах из 5
3/5 | Защищено 3 из 5 устройств, вами и ещё 2 людьми
3/5 | Вы защищаете 3 из 5 устройств
3/5 | Три устройства из пяти защищены
3/5 | 3 устройства подключено, 2 свободно
/5 | Хватит на 5 устройств
/5 | Для 5 устройств
/5 | Не более 5 устройств
ends | Осталось 12 дней, до 14 мая 2027 г.
ends | Вы под защитой до 14 мая 2027 г.
ends | Ещё 12 дней, до 14 мая 2027
expired ends | Закончилась 14 мая 2027 г.
expired ends | Действовала до 14 мая 2027 г.
unused | Ещё не активирована
unused | Вы ещё не активировали подписку
suspended | Приостановлена вашим оператором
suspended | Оператор приостановил подписку
blocked | Мы заблокировали эту подписку
off | Вы отключили автопродление
off | Не продлевается автоматически
on | Продлевается автоматически
on | Продлится автоматически
shared | Подпиской с вами поделился Олег С.
shared | Олег С. делится с вами подпиской
free | Бесплатно, без срока окончания
trial ends | Пробный период до 14 мая 2027 г.
3/5 | Устройства = 3 из 5 занято
3/5 | Устройства = 3 (макс. 5)
- | Срок действия карты истекает 14 мая 2027 г.
- | Другие устройства: 2 из 5
- | Цена действует до 14 мая 2027 г.
- | За 2 устройства из 5 нужно доплатить
`,
  uk: `
/2 | Ліцензія на 2 пристрої
ends renews | Закінчується 14 травня 2027 року і того ж дня продовжиться автоматично
ends off | Діє до 14 травня 2027 р., автоматичне продовження вимкнено
renews | Продовжиться 14 травня 2027 р. за 999 ₴
renews | Наступне списання: 14 травня 2027 р.
3/5 | Використовується на 3 пристроях із 5
3/5 | Ви захищаєте 3 з 5 пристроїв
3/5 | 3 пристрої підключено, 2 вільно
/5 | Вистачить на 5 пристроїв
/5 | До 5 пристроїв
ends | Залишилося 12 днів, до 14 травня 2027 р.
ends | Ви під захистом до 14 травня 2027 р.
expired ends | Закінчилася 14 травня 2027 р.
unused | Ще не активовано
unused | Ви ще не активували підписку
suspended | Призупинено вашим оператором
suspended | Оператор призупинив підписку
blocked | Ми заблокували цю підписку
off | Ви вимкнули автоматичне продовження
off | Не продовжується автоматично
on | Продовжується автоматично
on | Автоматично подовжується
shared | Підпискою з вами поділився Олег
shared | Тарас Бондар ділиться з вами підпискою
free | Безкоштовно, без терміну дії
trial ends | Пробний період до 14 травня 2027 р.
3/5 | Пристрої = 3 з 5 зайнято
- | Термін дії картки закінчується 14 травня 2027 р.
`,
  bg: `
ends renews | Изтича на 14 май 2027 г. и се подновява автоматично същия ден
ends off | Валиден до 14 май 2027 г. Автоматичното подновяване е изключено.
renews | Подновява се на 14 май 2027 г. за 59,99 лв.
renews | Следващо плащане: 14 май 2027 г.
3/5 | Използва се на 3 от 5 устройства
3/5 | Защитени са 3 от 5 устройства
3/5 | 3 устройства заети, 2 свободни
/5 | За 5 устройства
/5 | До 5 устройства
ends | Остават 12 дни, до 14 май 2027 г.
ends | Защитени сте до 14 май 2027 г.
expired ends | Изтекъл на 14 май 2027 г.
expired ends | Приключи на 14 май 2027 г.
unused | Все още не е активиран
suspended | Спрян от вашия доставчик
blocked | Блокирахме този абонамент
off | Изключихте автоматичното подновяване
off | Не се подновява автоматично
on | Подновява се автоматично
on | Автоматично се подновява
shared | Споделен с вас от Иван Петров
shared | Иван Петров споделя този абонамент с вас
free | Безплатен, без крайна дата
trial ends | Пробен период до 14 май 2027 г.
3/5 | Устройства = 3 от 5 заети
- | Картата ви изтича на 14 май 2027 г.
`,
  sr: `
ends renews | Ističe 14. maja 2027. i istog dana se automatski obnavlja
ends off | Важи до 14. маја 2027. Аутоматско обнављање је искључено.
renews | Obnavlja se 14. maja 2027. za 4.999 din.
renews | Следеће плаћање: 14. мај 2027.
3/5 | Koristi se na 3 od 5 uređaja
3/5 | Заштићена су 3 од 5 уређаја
3/5 | 3 uređaja u upotrebi, 2 slobodna
/5 | Za 5 uređaja
/5 | До 5 уређаја
ends | Još 12 dana, do 14. maja 2027.
ends | Остало је још 12 дана, до 14. маја 2027.
expired ends | Istekla je 14. maja 2027.
expired ends | Завршена 14. маја 2027.
unused | Još nije aktivirana
unused | Још није активирана
suspended | Obustavio je vaš provajder
blocked | Blokirali smo ovu pretplatu
off | Isključili ste automatsko obnavljanje
off | Не обнавља се аутоматски
on | Аутоматски се обнавља
on | Obnavlja se automatski
shared | Sa vama deli Ana Jović
shared | Ана Јовић дели ову претплату са вама
free | Besplatno, bez datuma isteka
trial ends | Пробни период до 14. маја 2027.
- | Vaša kartica ističe 14. maja 2027.
`,
  el: `
ends renews | Λήγει στις 14 Μαΐου 2027 και ανανεώνεται αυτόματα την ίδια ημέρα
ends off | Ισχύει έως 14 Μαΐου 2027. Η αυτόματη ανανέωση είναι απενεργοποιημένη.
renews | Ανανεώνεται στις 14 Μαΐου 2027 με 49,99 €
renews | Επόμενη πληρωμή: 14 Μαΐου 2027
renews | Επόμενη χρέωση: 14 Μαΐου 2027
3/5 | Χρησιμοποιείται σε 3 από 5 συσκευές
3/5 | Προστατεύονται 3 από 5 συσκευές
3/5 | Προστατεύετε 3 από 5 συσκευές
3/5 | 3 συσκευές σε χρήση, 2 ελεύθερες
/5 | Για 5 συσκευές
/5 | Έως 5 συσκευές
ends | Απομένουν 12 ημέρες, έως 14 Μαΐου 2027
ends | Προστατεύεστε έως 14 Μαΐου 2027
expired ends | Έληξε στις 14 Μαΐου 2027
unused | Δεν έχει ενεργοποιηθεί ακόμα
unused | Δεν έχετε ενεργοποιήσει ακόμα αυτή τη συνδρομή
suspended | Ανεστάλη από τον πάροχό σας
blocked | Αποκλείσαμε αυτή τη συνδρομή
off | Απενεργοποιήσατε την αυτόματη ανανέωση
off | Δεν ανανεώνεται αυτόματα
on | Ανανεώνεται αυτόματα
shared | Κοινοποιήθηκε σε εσάς από τον Νίκο Παππά
shared | Ο Νίκος Παππάς μοιράζεται αυτή τη συνδρομή μαζί σας
free | Δωρεάν, χωρίς ημερομηνία λήξης
trial ends | Δοκιμαστική έκδοση έως 14 Μαΐου 2027
3/5 | Συσκευές = 3 σε χρήση, 2 ελεύθερες
- | Η κάρτα σας λήγει στις 14 Μαΐου 2027
- | Η τιμή ισχύει έως 14 Μαΐου 2027
`,
  ar: `
ends | ينتهي في ١٤ مايو ٢٠٢٧ (بقي ١١ يومًا)
ends renews | ينتهي في ١٤ مايو ٢٠٢٧ ويُجدَّد تلقائيًا في اليوم نفسه
ends off | صالح حتى ١٤ مايو ٢٠٢٧، والتجديد التلقائي متوقف
renews | يتجدد تلقائيًا في ١٤ مايو ٢٠٢٧ مقابل ١٩٩ ريال
renews | سيتم التجديد تلقائيًا في ١٤ مايو ٢٠٢٧
renews | الدفعة التالية: ١٤ مايو ٢٠٢٧
3/5 | مستخدم على ٣ من أصل ٥ أجهزة
3/5 | ٣ من أصل ٥ أجهزة محمية
3/5 | ٣ أجهزة قيد الاستخدام، ٢ متاحة
/5 | حتى ٥ أجهزة
/5 | يكفي لـ ٥ أجهزة
ends | تبقى ١٢ يومًا، حتى ١٤ مايو ٢٠٢٧
ends | أنت محمي حتى ١٤ مايو ٢٠٢٧
expired ends | انتهى في ١٤ مايو ٢٠٢٧
unused | لم يتم تفعيله بعد
unused | لم تقم بتفعيل هذا الاشتراك بعد
suspended | تم تعليقه من قبل مزود الخدمة
blocked | لقد حظرنا هذا الاشتراك
off | لقد أوقفت التجديد التلقائي
off | لا يتجدد تلقائيًا
on | يتجدد تلقائيًا
on | يُجدَّد تلقائيًا
shared | شاركته معك ليلى حداد
free | مجاني، بدون تاريخ انتهاء
trial ends | نسخة تجريبية حتى ١٤ مايو ٢٠٢٧
1/3 | جهاز واحد مستخدم (١ من أصل ٣ أجهزة)
- | تنتهي صلاحية بطاقتك في ١٤ مايو ٢٠٢٧
- | السعر صالح حتى ١٤ مايو ٢٠٢٧
`,
  th: `
ends off | ใช้ได้ถึง 14 พฤษภาคม 2570 การต่ออายุอัตโนมัติปิดอยู่
ends renews | หมดอายุวันที่ 14 พฤษภาคม 2570 และต่ออายุอัตโนมัติในวันเดียวกัน
renews | ต่ออายุอัตโนมัติวันที่ 14 พฤษภาคม 2570 ในราคา ฿990
renews | ชำระเงินครั้งถัดไป: 14 พฤษภาคม 2570
3/5 | ใช้อยู่ 3 จาก 5 อุปกรณ์
3/5 | ป้องกันแล้ว 3 จาก 5 เครื่อง
3/5 | ใช้แล้ว 3 เครื่อง เหลือ 2 เครื่อง
/5 | สูงสุด 5 อุปกรณ์
/5 | สำหรับ 5 อุปกรณ์
ends | เหลือ 12 วัน ถึง 14 พฤษภาคม 2570
expired ends | หมดอายุแล้วเมื่อ 14 พฤษภาคม 2570
unused | ยังไม่ได้เปิดใช้งาน
suspended | ถูกระงับโดยผู้ให้บริการ
blocked | เราบล็อกการสมัครสมาชิกนี้แล้ว
off | คุณปิดการต่ออายุอัตโนมัติแล้ว
off | ไม่ต่ออายุอัตโนมัติ
on | ต่ออายุโดยอัตโนมัติ
shared | แชร์กับคุณโดย สมชาย ใจดี
free | ฟรี ไม่มีวันหมดอายุ
trial ends | รุ่นทดลองใช้ถึง 14 พฤษภาคม 2570
- | ราคานี้ใช้ได้ถึง 14 พฤษภาคม 2570
- | บัตรหมดอายุวันที่ 14 พฤษภาคม 2570
`,
  ja: `
ends renews | 2027年5月14日に終了し、同日に自動更新されます
ends off | 2027年5月14日まで有効。自動更新はオフです。
renews | 2027年5月14日に自動更新されます（¥5,980）
renews | 次回のお支払い：2027年5月14日
renews | 次回のご請求：2027年5月14日
unused | 利用開始の期限 = 2027年5月14日
unused | 利用開始期限：2027年5月14日
3/5 | 5台中3台で使用中
3/5 | 5台のうち3台を保護しています
3/5 | 3台使用中、残り2台
3/5 | 3台使用中（最大5台）
/5 | 5台まで利用できます
/5 | 最大5台
ends | 残り12日（2027年5月14日まで）
ends | あと12日、2027年5月14日まで
expired ends | 2027年5月14日に期限が切れました
expired ends | 2027年5月14日に終了しました
unused | まだ有効化されていません
unused | まだ利用を開始していません
suspended | プロバイダーにより一時停止されています
blocked | このライセンスはブロックされています
off | 自動更新をオフにしました
off | 自動更新されません
on | 自動的に更新されます
on | 自動で更新されます
shared | 佐藤花子さんがあなたと共有しています
shared | 佐藤花子さんから共有されています
free | 無料、期限なし
trial ends | 体験版：2027年5月14日まで
3/5 | 端末 = 3台使用中、2台空き
- | カードの有効期限：2027年5月14日
- | 料金は2027年5月14日まで有効
`,
  zh: `
ends renews | 2027年5月14日到期，并于当天自动续订
ends off | 有效期至2027年5月14日，自动续订已关闭
renews | 将于2027年5月14日自动续订，费用 ¥298
renews | 2027年5月14日自动续费
renews | 下次扣款：2027年5月14日
renews | 下次付款日期：2027年5月14日
3/5 | 已在 3 台设备上使用，共 5 台
3/5 | 正在保护 5 台设备中的 3 台
3/5 | 已用 3 台，剩余 2 台
3/5 | 5 部裝置中已使用 3 部
/5 | 最多可用于 5 台设备
/5 | 可保护 5 台设备
ends | 还剩 12 天，2027年5月14日到期
ends | 2027 年 5 月 14 日到期，剩下 11 天
expired ends | 已于2027年5月14日到期
expired ends | 2027年5月14日已過期
unused | 尚未激活
unused | 您尚未激活此订阅
unused | 尚未啟用
suspended | 已被服务商暂停
blocked | 我们已封锁此订阅
off | 您已关闭自动续订
off | 不会自动续订
on | 将自动续订
on | 會自動續訂
shared | 由李娜与您共享
shared | 李娜与您共享此订阅
free | 免费，无到期日
free | 免費，無到期日
trial ends | 试用版，有效期至2027年5月14日
3/5 | 设备 = 已用 3，剩余 2
3/5 | 裝置 = 3（上限 5）
- | 银行卡有效期至2027年5月14日
- | 优惠价有效期至2027年5月14日
`,
  ko: `
ends renews | 2027년 5월 14일에 만료되며 같은 날 자동으로 갱신됩니다
ends off | 2027년 5월 14일까지 유효합니다. 자동 갱신이 꺼져 있습니다.
renews | 2027년 5월 14일에 59,000원으로 자동 갱신됩니다
renews | 다음 결제: 2027년 5월 14일
renews | 다음 결제일 2027. 5. 14.
3/5 | 기기 5대 중 3대에서 사용 중
3/5 | 기기 5대 중 3대 보호 중
3/5 | 3대 사용 중, 2대 남음
3/5 | 기기 3대 사용 중(최대 5대)
/5 | 기기 최대 5대
/5 | 기기 5대까지
ends | 12일 남음, 2027년 5월 14일까지
expired ends | 2027년 5월 14일에 만료되었습니다
expired ends | 2027년 5월 14일에 종료됨
unused | 아직 활성화되지 않음
unused | 아직 활성화하지 않았습니다
suspended | 서비스 제공업체에서 일시 중지함
blocked | 이 구독을 차단했습니다
off | 자동 갱신을 껐습니다
off | 자동으로 갱신되지 않습니다
on | 자동으로 갱신됩니다
shared | 김민수 님이 공유함
shared | 김민수 님이 나와 공유한 구독
free | 무료, 만료일 없음
trial ends | 평가판 2027년 5월 14일까지
3/5 | 기기 = 3대 사용 중, 2대 남음
- | 카드 만료일: 2027년 5월 14일
- | 다른 기기: 5대 중 2대
`,
}
