/** Finnish: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu
E vanhenee|voimassa|päättyy|umpeutuu|päättymispäivä|voimassaolo päättyy|viimeinen voimassaolopäivä
E asti|saakka|vanhenemispäivä|voimassaoloaika|erääntyy|voimassa asti|voimassa saakka|päättyminen
E voimassaolo|suojattu asti|maksettu asti|loppuu|viimeinen päivä|viimeinen päivä voimassa
E voimassa viimeistään|päättyy viimeistään|tilauskausi päättyy|kausi päättyy|vanhenemispäivämäärä
E päättymispäivämäärä|voimassaolon päättymispäivä|voimassaolon päättyminen|umpeutumispäivä
E tilauksen päättymispäivä|voimassaolopäivä|suojaus päättyy|käytettävissä asti|käyttöaika päättyy
E käyttöoikeus päättyy|voimassaoloajan päättyminen|loppupäivä|viimeinen käyttöpäivä
E aktiivinen asti|päättymisaika
X vanhentunut|päättynyt|umpeutunut|on vanhentunut|on päättynyt|vanheni|vanhentui|päättyi|umpeutui
X oli voimassa|voimassaolo päättyi|erääntyi|loppunut|loppui|ei enää voimassa|ei ole enää voimassa
X päättyneet|vanhentuneet|vanhentuneita|rauennut|lakannut|voimassaolo on päättynyt
X voimassaoloaika on päättynyt|ei enää aktiivinen|vanhentunutta|ei voimassa enää|päättynyttä
A aktivoi ennen|aktivoitava|aktivoi viimeistään|aktivoitava ennen|aktivoitava viimeistään
A on aktivoitava viimeistään|on aktivoitava ennen|aktivoinnin määräaika|viimeinen aktivointipäivä
A aktivointi viimeistään|täytyy aktivoida|vaatii aktivoinnin|aktivointi vaaditaan|aktivoitavissa
R uusiutuu|uusitaan|seuraava maksu|seuraava uusiminen|uusimispäivä|uusiutuu automaattisesti
R seuraava veloitus|uudistuu|uusitaan automaattisesti|automaattinen uusiminen tapahtuu
R automaattisen uusimisen päivä|seuraava automaattinen uusiminen|seuraava laskutus|seuraava lasku
R seuraava veloituspäivä|seuraava maksupäivä|seuraava laskutuspäivä|seuraava uusimispäivä
R seuraava uusinta|seuraava uusiutuminen|seuraava eräpäivä|seuraava maksuerä|veloituspäivä
R laskutuspäivä|uusiutumispäivä|uusiutuminen tapahtuu|veloitetaan|veloitamme|laskutamme
R laskutetaan|veloitetaan seuraavan kerran|seuraava veloitus tapahtuu|seuraava maksu veloitetaan
R seuraava maksu tapahtuu|maksu veloitetaan|uusimme|jatkuu automaattisesti|jatketaan
R jatketaan automaattisesti|uusiutuu seuraavan kerran|uusitaan seuraavan kerran|seuraava jatko
R seuraavan maksun päivä|seuraavan veloituksen päivä|seuraava automaattinen maksu
R seuraava automaattinen veloitus|uusintapäivä|maksupäivä|uusiutuu itsestään
R uudistuu automaattisesti|uusimme automaattisesti
Z ei uusiudu|ei uusita|ei uusiudu automaattisesti|ei uusita automaattisesti|ei uudistu
Z ei jatku automaattisesti|ei jatketa|ei enää uusiudu|ei enää uusita|ilman uusimista
Z olet poistanut automaattisen uusimisen käytöstä|automaattinen uusiminen on poistettu käytöstä
Z poistit automaattisen uusimisen käytöstä
S aktivoitu|aktivointipäivä|aktiivinen alkaen|alkamispäivä|alkupäivä|käytössä alkaen
S aktivointi tehty|aktivoitiin|käyttöönottopäivä|aloituspäivä|aktiivinen § alkaen
S aktiivisena § alkaen|käytössä § alkaen|aktivoitu § alkaen
a aktiivinen|käytössä|aktiivis|voimassa|toiminnassa|käynnissä
n ei aktivoitu|ei vielä aktivoitu|aktivoimaton|aktivoimatta|käyttämätön|odottaa aktivointia
n ei ole aktivoitu|ei käytössä vielä|ei ole aktiivinen|aktivointia odottava|ei vielä käytössä
n aktivointi odottaa|käyttämätön tilaus|ei aktivoitu vielä|odottaa aktivoimista|vielä aktivoimatta
n käyttämättä|käyttämättöm|ei ole vielä aktivoitu|ei otettu käyttöön|ei käyttöönotettu
n et ole vielä aktivoinut|et ole aktivoinut|ette ole vielä aktivoineet
f ilmai|maksut|ilmainen|maksuton|ilmaisversio|veloituksetta|ilmaiseksi|veloitukseton
f ilmainen versio
t kokeilu|kokeiluversio|kokeilujakso|kokeiluaika|kokeilulisenssi|kokeilutilaus|kokeiluk|koeaika
t koekäyttö|kokeilujakso käynnissä|koeversio|demo
d lait|laitteesta|laitteet|laitteella|laitetta|laitteita|laitteesi|laitteeni|laitteista|laitteen
d laitteeseen|laitteiden|laitteessa|laitteelle
p käyttäj|henkilö|jäsen|ihmiset|henkilöt|käyttäjät|käyttäjää|jäsenet|henkilöä|käyttäjistä
h jaettu kanssasi|jaettu sinulle|jakanut|jaettu kanssani|kanssasi jaettu|jakaa kanssasi
h jakoi kanssasi|jakaa sinulle|kanssasi jakaa|jakanut kanssasi|jakanut sinulle|jakoi sinulle
O sinun jakamasi|jaat|omistaja sinä|sinä olet omistaja|olet omistaja|omistat|omistaja olet sinä
O omistat tämän
V jakaa|jakoi|jakanut|jaettu
Y kanssasi|sinulle|kanssani|minulle
B jakaa|jakoi
r automaattinen uusiminen|automaattinen uusinta|automaattinen jatkaminen
r automaattinen uusiutuminen|automaattista uusimista|automaattista uusintaa
r automaattisen uusimisen|automaattinen jatko|automaattinen jatkuminen|uusi automaattisesti
r uusiudu automaattisesti|uusi tilaus automaattisesti|automaattinen tilauksen uusiminen
r automaattista jatkoa|automaattisen uusinnan|automaattisen uusiutumisen
r automaattista uusiutumista|automaattinen uudistuminen|jatka automaattisesti|uusiutuminen
r uusiminen|uusinta|automaattiuusinta|toistuva maksu|automaattinen maksu
y päällä|kyllä|käytössä|kytketty päälle|on päällä|otettu käyttöön|on käytössä|päälle kytketty
z pois|pois päältä|ei|poistettu käytöstä|ei käytössä|peruutettu|pois käytöstä|poissa käytöstä
z ei ole käytössä|ei ole päällä|kytketty pois|kytketty pois päältä|on pois päältä|peruttu
z poiskytketty|ei päällä|manuaalinen|manuaalisesti|käsin
b estetty|lukittu|estetty tilaus|lukittu käytöstä|olemme estäneet|estimme
u keskeytetty|tauolla|jäädytetty|tilapäisesti keskeytetty|pysäytetty|jäissä
u keskeytetty tilapäisesti|väliaikaisesti keskeytetty|tilapäisesti pysäytetty
u pysäytetty väliaikaisesti|keskeytettynä|tilapäisesti pidossa|keskeyttänyt|keskeytti
i sisältyy|sisältää|sisältyvät|sisällytetyt|mukana
m lisää|näytä kaikki|muut|lataa lisää|loput
s tilau|lisens|käyttöoikeu|tilaus|tilaukset|tilauksesi|tilaukseni|tilauksia|lisenssi|lisenssit
s paketti|paketit|tuotteet|tilauksen|tilausta|käyttöoikeutesi|käyttöoikeuden|lisenssisi|lisenssin
s tilaukselle|tilaukseen
w sinun|on|ovat|ja|tämä|päivä|päivämäärä|kausi|tila|käytetty|yhdistetty|suojattu|tällä hetkellä
w tuote|suojaus|tyyppi|versio|paikkaa|automaattisesti|määrä|kpl|omat|oma|minun|meidän|kaikki|vielä
w jo|nyt|tili|tilillä|oli|kutsutut|kutsuttu|lisätyt|liitetyt|yhdistetyt|rekisteröidyt|sovellus
w sovellukset|sovelluksia|ohjelma|ohjelmat|ohjelmisto|yleiskatsaus|luettelo|tilapäisesti
w väliaikaisesti|yhteensä|perhe|mitä|tähän|tässä|suojatut|suojattuja|käytössä olevat|olevat
w käytetyt|käytössä olevia|voimassaolo|tämän|tällä|sinulla|päivänä|mennessä|jaetaan|suojauksesi
w suojauksen|suojauksenne|ole|vain|koska|sen jälkeen|tämän jälkeen|sitten|vuodessa|kuukaudessa|sis
w alv|tapahtuu|päivän|sinä|tilauksesi|paikat|paikoista|paikka|laitepaikkaa|tiedot|nykyinen
w edelleen|lisätietoja|joka|teidän|se|ne|tuotteen|mukaan lukien|mukaan luettuna|myös|maksettu
w tilanne|lisätiedot|huomautus|huomio|kesto|vuodeksi|vielä vuodeksi|yhdeksi vuodeksi|vuodella
w kuukaudeksi|joka vuosi|joka kuukausi|vuosittain|kuukausittain|palveluntarjoajan toimesta
w operaattorin toimesta|palveluntarjoaja|paikkoja|automaattinen|suojaa|aktivoinnista
w aktivoinnin jälkeen|ensimmäisestä asennuksesta|rajoittamaton|toistaiseksi|ilman aikarajaa
w samana päivänä|omistaja|haltija|itsestään|hintaan
U käytetty|käytössä|yhdistetty|suojattu|varattu|asennettu|käytetyt|käytät|käytätte|käytössäsi
U kirjautuneet|kirjautuneita|kirjautunut|liitetty|asennettuna|suojattuna|yhdistettyjä|varattuna
U käytettyjä|käyttänyt|määritetty|käytössä on
K enintään|korkeintaan|maksimi|yhteensä|jopa|enimmäismäärä|maksimimäärä|yläraja|sallittu|kaikkiaan
K riittää
P vapaa|vapaana|vapaita|jäljellä|jää|käyttämättä olevia|vapaat|vapaita paikkoja|käytettävissä
P käyttämätön|käyttämättä|käyttämättöm|vielä vapaana|saatavilla
C uusiutuu automaattisesti|uusiutuu itsestään|uusitaan automaattisesti|uusiutuu vuosittain
C uudistuu automaattisesti|uusimme automaattisesti
L päivää|päivä|kuukautta|kuukausi|vuotta|vuosi|viikkoa|jäljellä|jää
3 kuluttua|päästä
L päivän
- ostettu|ostopäivä|tilausnumero
q osta|tarjous|alennus|säästä|kokeile|kampanja|suositeltu|ostoskori|ostoskoriin|tilaa nyt|pitää
q suosittelemme|kiinnostaa|vaihda|aloita
v laitteesta|stä|sta
g kirjaudu|kirjautuminen|kirjautumis|sisäänkirjautu|kirjautua sisään|sisäänkirjautumi
T sopimu|ehdot|ehto|lausunto|sopimus|sopimukset|käyttöehtojamme|käyttöehtojadot|lisenssisopimus
T käyttöeh|ehtojamme|ehtomme|sopimusehdot|käyttöehdot
c koodi|kertakäyttö|vahvistus|vahvistuskoodi|kertakäyttökoodi|turvakoodi|aktivointikoodi
c kaksivaihei|tunnistautumi|kertakoodi|koodin
D lataa|asenna|lataukset|lataus|ladattavat|hanki|latauksia|lataami|asentaminen|asennus|asentaa
D ladata
Q qr|skannaa|lue koodi|kamera|kameralla|skannaus
N ei|eivät|mitään|koskaan|ilman|yhtään
W perjantaina|lauantaina|sunnuntaina|maanantaina|tiistaina|keskiviikkona|torstaina|pe|la|su|ma|ti
W ke|to|perjantai|lauantai|sunnuntai|maanantai|tiistai|keskiviikko|torstai
k ei ole|ei vielä ole|ei ole vielä|ei löydy|ei yhtään|ei sisällä
j sinulla|teillä|vielä|tällä hetkellä|toistaiseksi|nyt|täällä|tässä|tällä|tilillä|tilillesi
j tililläsi|tiliisi|tiliin|yhtään|yhtäkään|mitään|lisätty|rekisteröity|liitetty|ole|kaspersky|my
G istunto on päättynyt|istuntosi on päättynyt|istunto päättyi|istuntosi päättyi
G istunto on vanhentunut|istuntosi on vanhentunut|istunto vanheni|kirjattu ulos|kirjauduttu ulos
G kirjaudu uudelleen|istunto vanhentui|istuntosi vanhentui|istunto on katkennut
l saatavilla|käytettävissä
H varten|laitteelle
F pian|kohta|lähiaikoina|melkein
0 tänään
1 huomenna
9 eilen
J automaattinen|automaattisesti
= koska|sillä
& ja
# -|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen
4 yhdestä|kahdesta|kolmesta|neljästä|viidestä|kuudesta|seitsemästä|kahdeksasta|yhdeksästä|kymmenestä
8 samana päivänä|sinä päivänä
k ei löytynyt|et ole|sinulla ei|tililläsi ei|tilillä ei|ei
j ostettu|ostanut|löytynyt|löydetty|lista|luettelo|luettelossa|oma|omia|omat|minun|et|ole vielä
j ostanut vielä|lisännyt|lisättyjä|liitettyjä|tähän|tälle|tähän tiliin|tililtä|sinulle|on
j täällä on|näytettäviä
x tyhjä|ei mitään|mitään|ei tietoja|ei näytettäviä tietoja|ei kohteita|ei rivejä|ei näytettävää
x ei merkintöjä
e kirjaudu ulos|uloskirjaudu|uloskirjautuminen
I kirjautunut nimellä|kirjautunut|kirjautuneena|kirjauduttu sisään|olet kirjautunut sisään
I kirjautunut sisään|kirjautunut käyttäjänä|kirjautunut tunnuksella|tervetuloa|tervetuloa takaisin
I hei|moi
`
