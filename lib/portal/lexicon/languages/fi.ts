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
E aktiivinen asti|päättymisaika|päättyy itsestään|viimeinen suojauspäivä|suojaus voimassa
E suojaus loppuu|suojaus vanhenee|lakkaa|lakkaa olemasta voimassa|raukeaa|loppumispäivä
E voimassaolo loppuu|voimassaolo vanhenee|voimassaoloaika päättyy|voimassaoloaika loppuu
E viimeinen voimassaolon päivä|voimassaolon viimeinen päivä|jakso päättyy|tilausjakso päättyy
E tilaus loppuu|palvelu päättyy|kestää|päättymishetki|päättyminen tapahtuu|tulee päättymään
E päättymässä|on voimassa § asti|on voimassa § saakka|olet suojattu § asti|olet suojattu § saakka
E voit käyttää § asti|voit käyttää § saakka|voit käyttää palvelua § asti
E voit käyttää palvelua § saakka|voit käyttää tilausta § asti|voit käyttää tilausta § saakka
E voit käyttää lisenssiä § asti|voit käyttää lisenssiä § saakka|voit käyttää sitä § asti
E voit käyttää sitä § saakka|voit käyttää tätä § asti|voit käyttää tätä § saakka
E voit käyttää tuotetta § asti|voit käyttää tuotetta § saakka|voit käyttää sovellusta § asti
E voit käyttää sovellusta § saakka|viimeinen päivä on|suojattu § asti|suojattu § saakka
E aina § saakka|aina § asti|suojattuna § asti|suojattuna § saakka|on käytettävissä § asti
E on käytettävissä § saakka|käytettävissä § asti|käytettävissä § saakka|on aktiivinen § asti
E aktiivinen § asti|aktiivinen § saakka|olet suojattuna § asti|viimeinen käyttöpäivä on
E viimeinen voimassaolopäivä on|voimassaolo lakkaa|suojaus lakkaa|tilaus päättyy|lisenssi päättyy
E lisenssi vanhenee|tilausaika päättyy|tilausaika loppuu|tilauskausi loppuu|on päättymässä
E umpeutumassa|vanhenemassa|voimassaolo umpeutuu|voimassaoloaika umpeutuu|voimassaolon loppuminen
E voimassaolon loppupäivä|voimassaolon päättymisaika|tulee vanhenemaan|tulee loppumaan
X vanhentunut|päättynyt|umpeutunut|on vanhentunut|on päättynyt|vanheni|vanhentui|päättyi|umpeutui
X oli voimassa|voimassaolo päättyi|erääntyi|loppunut|loppui|ei enää voimassa|ei ole enää voimassa
X päättyneet|vanhentuneet|vanhentuneita|rauennut|lakannut|voimassaolo on päättynyt
X voimassaoloaika on päättynyt|ei enää aktiivinen|vanhentunutta|ei voimassa enää|päättynyttä
X loppunut jo|on loppunut|on umpeutunut|ovat päättyneet|ovat vanhentuneet|voimassaolo loppui
X voimassaolo vanheni|voimassaolo umpeutui|voimassaoloaika päättyi|voimassaoloaika umpeutui
X voimassaolo on umpeutunut|aika on umpeutunut|aika loppui|aika on loppunut|jakso on päättynyt
X kausi on päättynyt|kausi päättyi|päättyi jo|ei enää suojattu|et ole enää suojattu
X et ole suojattu enää|ei ole enää aktiivinen|lakkasi|lakkasi olemasta voimassa|raukesi|on rauennut
X on lakannut|mennyt umpeen|meni umpeen|on mennyt umpeen|erääntynyt|ehti päättyä|ehti jo päättyä
X ehti valitettavasti päättyä|päättyi valitettavasti|päättyi jo aiemmin|aika on päättynyt
X aika päättyi|tilausaika on päättynyt|tilausaika päättyi|tilauskausi on päättynyt
X tilauskausi päättyi|suojaus päättyi|suojaus on päättynyt|suojaus loppui|suojaus on loppunut
X suojaus vanheni|on ollut vanhentunut|ehti vanhentua|ehti umpeutua|ei enää voimassaoleva
X ei ole voimassa enää|lakannut olemasta voimassa|on lakannut olemasta voimassa
X vanhentunut § alkaen|päättynyt § alkaen|ei voimassa § alkaen|ei ole ollut voimassa § jälkeen
A aktivoi ennen|aktivoitava|aktivoi viimeistään|aktivoitava ennen|aktivoitava viimeistään
A on aktivoitava viimeistään|on aktivoitava ennen|aktivoinnin määräaika|viimeinen aktivointipäivä
A aktivointi viimeistään|täytyy aktivoida|vaatii aktivoinnin|aktivointi vaaditaan|aktivoitavissa
A aktivoi se ennen|aktivoi se viimeistään|aktivoi tilaus viimeistään|aktivoi tilaus ennen
A aktivoi lisenssi viimeistään|aktivoi lisenssi ennen|pitää aktivoida|pitää aktivoida viimeistään
A pitää aktivoida ennen|täytyy aktivoida viimeistään|täytyy aktivoida ennen|on aktivoitava
A tulee aktivoida|tulee aktivoida viimeistään|tulee aktivoida ennen|aktivointi ennen
A viimeinen aktivointi|viimeinen mahdollinen aktivointipäivä|viimeinen päivä aktivoida
A aktivoinnin takaraja|aktivoinnin viimeinen päivä|aktivointiaika päättyy|aktivoitavissa viimeistään
A voit aktivoida viimeistään|aktivointi tehtävä viimeistään|aktivointi on tehtävä viimeistään
A aktivointi tarvitaan|tarvitsee aktivoinnin|edellyttää aktivointia|vaatii aktivointia
A aktivoitava lisenssi viimeistään|aktivoitava tilaus viimeistään|aktivoitava se viimeistään
A sinun on aktivoitava|sinun on aktivoitava lisenssi viimeistään
A sinun on aktivoitava tilaus viimeistään|sinun on aktivoitava se viimeistään
A sinun on aktivoitava lisenssi ennen|sinun on aktivoitava tilaus ennen
A aktivoi lisenssisi viimeistään|aktivoi tilauksesi viimeistään|aktivoi lisenssisi ennen
A aktivoi tilauksesi ennen
R uusiutuu|uusitaan|seuraava maksu|seuraava uusiminen|uusimispäivä|uusiutuu automaattisesti
R seuraava veloitus|uudistuu|uusitaan automaattisesti|automaattinen uusiminen tapahtuu
R automaattisen uusimisen päivä|seuraava automaattinen uusiminen|seuraava laskutus|seuraava lasku
R seuraava veloituspäivä|seuraava maksupäivä|seuraava laskutuspäivä|seuraava uusimispäivä
R seuraava uusinta|seuraava uusiutuminen|seuraava eräpäivä|seuraava maksuerä
R uusiutumispäivä|uusiutuminen tapahtuu|veloitetaan|veloitamme|laskutamme
R laskutetaan|veloitetaan seuraavan kerran|seuraava veloitus tapahtuu|seuraava maksu veloitetaan
R seuraava maksu tapahtuu|maksu veloitetaan|uusimme|jatkuu automaattisesti|jatketaan
R jatketaan automaattisesti|uusiutuu seuraavan kerran|uusitaan seuraavan kerran|seuraava jatko
R seuraavan maksun päivä|seuraavan veloituksen päivä|seuraava automaattinen maksu
R seuraava automaattinen veloitus|uusintapäivä|uusiutuu itsestään
R uudistuu automaattisesti|uusimme automaattisesti|maksat seuraavan kerran|veloitamme korttiasi
R veloitamme kortilta|veloitamme korttiasi seuraavan kerran|veloitamme seuraavan kerran
R laskutamme seuraavan kerran|maksat uudelleen|veloitetaan uudelleen|veloitetaan automaattisesti
R veloitus tapahtuu|seuraava automaattinen laskutus|seuraava jatkaminen|seuraava kausi alkaa
R seuraava jakso alkaa|seuraava tilausjakso alkaa|seuraavan uusimisen päivä
R seuraavan laskutuksen päivä|uusimisen päivämäärä|uusimispäivämäärä|veloituspäivämäärä
R laskutuspäivämäärä|maksupäivämäärä|seuraavan veloituksen päivämäärä|jatkuu uudella kaudella
R jatkuu itsestään|jatkuu automaattisesti uudella kaudella|pidennetään|pidennetään automaattisesti
R pitenee automaattisesti|uusiutuu uudelleen|uusitaan uudelleen|uusiutuu taas|tilaus uusiutuu
R automaattinen uusinta tapahtuu|automaattinen jatko tapahtuu|automaattinen uusiutuminen tapahtuu
R uusinta tapahtuu|uusiminen tapahtuu|tulee uusiutumaan|seuraava uusiutumispäivä
R seuraava maksu erääntyy|seuraava lasku erääntyy|seuraava maksu on|seuraava veloitus on
R uusiutuu joka vuosi|uusiutuu kuukausittain|uusiutuu joka kuukausi|uusitaan vuosittain
R uusitaan joka vuosi|jatkamme tilaustasi automaattisesti|uusimme tilauksesi automaattisesti
R uusimme lisenssisi automaattisesti|uusimme sen automaattisesti|automaattisesti uusiutuva
R automaattisesti jatkuva|uudistuu itsestään|uusiutuu toistaiseksi automaattisesti
R korttiasi veloitetaan|kortiltasi veloitetaan|kortilta veloitetaan
R kortiltasi veloitetaan seuraavan kerran|maksu veloitetaan kortilta|maksu veloitetaan kortiltasi
R uusimme tilauksen puolestasi|uusimme sen puolestasi|hoidamme uusimisen|huolehdimme uusimisesta
R hoidamme uusimisen puolestasi|uusimme puolestasi|uusimme tilauksesi puolestasi
R jatkuu automaattisesti eteenpäin|seuraava maksu peritään|peritään seuraavan kerran
R perimme seuraavan maksun|veloitamme seuraavan maksun|veloitamme seuraavaksi
R seuraavan kerran veloitamme|uusiutuu vuodeksi|uusiutuu vuodeksi eteenpäin
Z ei uusiudu|ei uusita|ei uusiudu automaattisesti|ei uusita automaattisesti|ei uudistu
Z ei jatku automaattisesti|ei jatketa|ei enää uusiudu|ei enää uusita|ilman uusimista
Z olet poistanut automaattisen uusimisen käytöstä|automaattinen uusiminen on poistettu käytöstä
Z poistit automaattisen uusimisen käytöstä|eikä uusiudu|eikä uusiudu automaattisesti
Z eikä sitä uusita|eikä sitä uusita automaattisesti|eikä tilausta uusita
Z eikä tilausta uusita automaattisesti|eikä jatku automaattisesti|eikä jatku|eikä uudistu
Z eikä enää uusiudu|eikä sitä jatketa|ei uusiudu enää|ei uusita enää|ei jatku|ei jatku enää
Z ei jatketa automaattisesti|ei uusiudu itsestään|ei tulla uusimaan|ei tule uusiutumaan|ei pidennetä
Z ei automaattista uusimista|ei automaattista uusintaa|ei automaattista uusiutumista
Z ei automaattista jatkoa|ilman automaattista uusimista|ilman automaattista uusintaa
Z ilman automaattista uusiutumista|ilman uusintaa|emme uusi|ei veloiteta enää|sitä ei uusita
Z sitä ei uusita automaattisesti|tilausta ei uusita|tilausta ei uusita automaattisesti
Z tilausta ei jatketa|olet irtisanonut tilauksen|olet irtisanonut tilauksesi|olet perunut tilauksen
Z olet perunut tilauksesi|olet peruuttanut tilauksen|olet peruuttanut tilauksesi
Z olet perunut uusimisen|olet perunut automaattisen uusimisen
Z poistanut automaattisen uusimisen käytöstä|kytkenyt automaattisen uusimisen pois
Z kytkenyt automaattisen uusimisen pois päältä|ei uusintaa|ei uusimista|ilman automaattista jatkoa
Z ilman jatkoa|ilman automaattista jatkamista|ilman jatkamista|ilman automaattista pidennystä
Z emme uusi tilaustasi|emme uusi sitä|emme uusi lisenssiäsi|emme enää uusi|eikä sitä enää uusita
Z tilausta ei enää uusita|et ole uusimassa|olet perunut sen|olet lopettanut tilauksen
Z olet lopettanut tilauksesi|tilauksesi ei uusiudu
S aktivoitu|aktivointipäivä|aktiivinen alkaen|alkamispäivä|alkupäivä|käytössä alkaen
S aktivointi tehty|aktivoitiin|käyttöönottopäivä|aloituspäivä|aktiivinen § alkaen
S aktiivisena § alkaen|käytössä § alkaen|aktivoitu § alkaen|aktivoitu jo|otettu käyttöön
S aktivoitiin ensimmäisen kerran|käyttöönoton päivä|aktivoinnin päivämäärä|aktivointipäivämäärä
S alkoi|voimassaolo alkoi|alkanut
a aktiivinen|käytössä|aktiivis|voimassa|toiminnassa|käynnissä|on voimassa|voimassa oleva
a olet suojattu|olette suojattuja|aktiivinen tilaus|kunnossa ja voimassa|on toiminnassa
a on aktiivinen|on käynnissä|täysin käytössä
n ei aktivoitu|ei vielä aktivoitu|aktivoimaton|aktivoimatta|käyttämätön|odottaa aktivointia
n ei ole aktivoitu|ei käytössä vielä|ei ole aktiivinen|aktivointia odottava|ei vielä käytössä
n aktivointi odottaa|käyttämätön tilaus|ei aktivoitu vielä|odottaa aktivoimista|vielä aktivoimatta
n käyttämättä|käyttämättöm|ei ole vielä aktivoitu|ei otettu käyttöön|ei käyttöönotettu
n et ole vielä aktivoinut|et ole aktivoinut|ette ole vielä aktivoineet|valmis aktivoitavaksi
n valmiina aktivoitavaksi|valmis aktivointiin|aktivointi puuttuu|aktivointi tekemättä
n aktivointi kesken|aktivointia odotetaan|odottaa käyttöönottoa|odottaa aktivointiasi
n ottamatta käyttöön|käyttöönotto kesken|käyttöönotto puuttuu|ei vielä otettu käyttöön
n ei ole otettu käyttöön|ei ole vielä otettu käyttöön|et ole ottanut käyttöön
n et ole vielä ottanut käyttöön|ei aktivoituna|ei vielä aktivoituna|vielä ottamatta käyttöön
n aktivoi ja aloita|aktivoi aloittaaksesi|ei vielä aktiivinen|ei ole vielä aktiivinen
n ei aktiivinen vielä|ei vielä käytetty|ei käytetty vielä|ei ole käytetty|ei ole vielä käytetty
n ei aloitettu|ei vielä aloitettu|aloittamatta|vielä käyttämättä|ei ole aktivoitu vielä
n et ole vielä ottanut tätä käyttöön|et ole ottanut tätä käyttöön
n et ole vielä ottanut sitä käyttöön|et ole ottanut sitä käyttöön
n et ole vielä ottanut tilausta käyttöön|et ole vielä ottanut lisenssiä käyttöön
n aktivoi milloin haluat|aktivoi silloin kun haluat|et ole vielä aloittanut|et ole aloittanut
n et ole vielä aktivoinut tätä|et ole vielä aktivoinut sitä|odottaa ensimmäistä käyttöä
n odottaa aktivointia sinulta|ei ole käynnistetty|ei vielä käynnistetty|vielä aktivoimaton
n odottaa sinua|ei aktivoitu toistaiseksi
f ilmai|ilmainen|maksuton|ilmaisversio|veloituksetta|ilmaiseksi|veloitukseton
f ilmainen versio|ei maksa mitään|ei maksa sinulle mitään|täysin ilmainen|maksutta|ilman maksua
f ilman kuluja|ilmaisohjelma|ilmaislisenssi|ilmaistilaus|ilmainen tilaus|ilmainen lisenssi
f ilmainen käyttää|kuluton|ei kustannuksia|ei maksuja|ei maksa penniäkään|ei maksa senttiäkään
f ei maksa sinulle penniäkään|ei maksa sinulle senttiäkään|täysin maksuton|täysin maksutta
f kokonaan ilmainen|aina ilmainen|ilmaispalvelu|ilman veloitusta|ilman kustannuksia
f maksuton versio
t kokeilu|kokeiluversio|kokeilujakso|kokeiluaika|kokeilulisenssi|kokeilutilaus|kokeiluk|koeaika
t koekäyttö|kokeilujakso käynnissä|koeversio|demo|testiversio|arviointiversio|kokeilet
t kokeilet parhaillaan|testaat|testijakso|testijaksosi|testikausi|testilisenssi|testikäyttö
t testiaika|arviointijakso|arviointilisenssi|kokeilukausi|kokeilukäyttö|kokeilujaksosi|kokeiluaikasi
t kokeiluversiosi|kokeilumuoto|koekäyttöversio|koekausi|koejakso|koelisenssi|koekäytössä|kokeilussa
t kokeiltavana|demoversio|maksuton kokeilu|ilmainen kokeilu|ilmainen kokeilujakso
t maksuton kokeilujakso|ilmainen kokeiluversio|kokeilujakso meneillään|esittelyversio|ilmaisjakso
t ilmainen koekäyttö|koetilaus|koetilaukse|kokeilemassa|olet kokeilemassa|kokeilet palveluamme
t kokeilutili|koepaketti|testitilaus|kokeilupaketti|kokeiluaika käynnissä|kokeilu käynnissä
t kokeilujaksolla|koejaksolla|kokeilukuukausi|tutustumisjakso
d lait|laitteesta|laitteet|laitteella|laitetta|laitteita|laitteesi|laitteeni|laitteista|laitteen
d laitteeseen|laitteiden|laitteessa|laitteelle|laitemäärä|laitemäärän
d asennukset|asennuksia|laitepaikat|laitepaikkoja|laitepaikasta|laitepaikoista|laitelisenssit
d laitelisenssiä|laitteisiin|laitteena|laitteiksi|laitteiden määrä|laitteiden käyttö|laitekäyttö
d käytettyjä lisenssejä|käytetyt lisenssit|lisenssejä käytössä|lisenssit käytössä
d lisenssejä käytetty|lisenssit käytetty|käytössä olevat lisenssit|käytössä olevia lisenssejä
d vapaita lisenssejä|lisenssejä vapaana|lisenssejä jäljellä|käyttämättömiä lisenssejä
d vapaita paikkoja|vapaat lisenssit|lisenssiä jäljellä
d lisenssiä vapaana|laitepaikkaa|laitepaikan|laitelukumäärä|laitteiden lukumäärä|laitemääräsi
d paikkoja jäljellä|paikkoja vapaana
p käyttäj|henkilö|jäsen|ihmiset|henkilöt|käyttäjät|käyttäjää|jäsenet|henkilöä|käyttäjistä
h jaettu kanssasi|jaettu sinulle|jaettu kanssani|kanssasi jaettu|jakaa kanssasi
h jakoi kanssasi|jakaa sinulle|kanssasi jakaa|jakanut kanssasi|jakanut sinulle|jakoi sinulle
h antoi sinulle käyttöoikeuden|on antanut sinulle käyttöoikeuden|antanut sinulle käyttöoikeuden
h antoi sinulle pääsyn|lisäsi sinut|on lisännyt sinut|lisännyt sinut|jaettu tilillesi|jaettu tiliisi
h jaettu teille|jaettu kanssanne|jaettu minulle|on jaettu kanssasi|on jakanut kanssasi
h on jakanut sinulle|jakama tilaus|jakaa tämän kanssasi|jakoi tämän kanssasi
h jakaa tämän tilauksen kanssasi|jakoi tämän tilauksen kanssasi|jakaa tilauksen kanssasi
h jakoi tilauksen kanssasi|jakaa tilauksensa kanssasi|jakoi tilauksensa kanssasi
h jakanut tilauksensa kanssasi|jakanut tämän kanssasi|jakanut tämän tilauksen kanssasi
h jaettu sinun kanssasi|omistaa joku muu|toisen henkilön jakama|toisen omistama|jakaja
h tilauksen jakaja|saatu henkilöltä|saatu käyttäjältä|sinut lisäsi|sinut on lisännyt
h tilauksen on jakanut|lisenssin on jakanut|tämän on jakanut|sen on jakanut
O sinun jakamasi|jaat|omistaja sinä|sinä olet omistaja|olet omistaja|omistat|omistaja olet sinä
O omistat tämän|jaat tämän|jaat tämän tilauksen|jaat tilauksen|olet jakanut|olet jakanut tämän
O olet tämän tilauksen omistaja|olet tilauksen omistaja|sinä omistat|sinä omistat tämän
O omistajana sinä|sinun omistamasi|sinä jaat|jaoit|itse jakamasi|jakamasi|kuuluu sinulle
O jakaja sinä|jakaja olet sinä|jakajana sinä|jakanut muille|jakanut muiden kanssa|jaettu muille
O jaettu muiden kanssa|jaat muille|jaat muiden kanssa|jakaja on sinä|jakanut perheelle
O jakanut perheellesi|jakanut perheesi kanssa|tilaus on sinun|lisenssi on sinun
V jakaa|jakoi|jakanut|jaettu|perhetilaukseen|perhepakettiin|perheryhmään|perhelisenssiin
V perheeseen
Y kanssasi|sinulle|kanssani|minulle
B jakaa|jakoi|kuulut|kuulut henkilön|kuulut käyttäjän|jakanut
r automaattinen uusiminen|automaattinen uusinta|automaattinen jatkaminen
r automaattinen uusiutuminen|automaattista uusimista|automaattista uusintaa
r automaattisen uusimisen|automaattinen jatko|automaattinen jatkuminen|uusi automaattisesti
r uusiudu automaattisesti|uusi tilaus automaattisesti|automaattinen tilauksen uusiminen
r automaattista jatkoa|automaattisen uusinnan|automaattisen uusiutumisen
r automaattista uusiutumista|automaattinen uudistuminen|jatka automaattisesti|uusiutuminen
r uusiminen|uusinta|automaattiuusinta|toistuva maksu|automaattinen maksu|toistuva veloitus
r jatkuva tilaus|toistuvat maksut|toistuvaismaksu|jatkuva veloitus|jatkuva maksu|toistuva laskutus
r automaattinen veloitus|automaattiset maksut|automaattinen laskutus|kestotilaus|tilauksen uusiminen
r tilauksen uusinta|tilauksen uusiutuminen|tilauksen jatkuminen|lisenssin uusiminen
r tilauksen automaattinen uusiminen|tilauksen automaattinen uusinta
r tilauksen automaattinen uusiutuminen|lisenssin automaattinen uusiminen
r lisenssin automaattinen uusinta|uusimistapa|uusimisasetus|uusimisen tila|uusinnan tila|jatkotilaus
r automaattisen jatkon|automaattinen pidennys|uusi lisenssi automaattisesti
r ottanut automaattisen uusimisen käyttöön|otit automaattisen uusimisen käyttöön
r kytkenyt automaattisen uusimisen päälle|automaattinen uusimistoiminto|automaattiveloitus
r automaattimaksu|automaattiuusiminen|jatkuva uusinta|jatkuva uusiminen|jatkuva uusiutuminen
r voimassa oleva uusinta|säännöllinen veloitus|säännöllinen maksu|automaattiuusiutuminen
r automaattinen tilausuusinta|tilausuusinta
y päällä|kyllä|käytössä|kytketty päälle|on päällä|otettu käyttöön|on käytössä|päälle kytketty
y aktiivinen|voimassa|valittu|ottanut automaattisen uusimisen käyttöön
y otit automaattisen uusimisen käyttöön|kytkenyt automaattisen uusimisen päälle|otettu päälle
y laitettu päälle|on otettu käyttöön|on kytketty päälle|toiminnassa|kytketty käyttöön
z pois|pois päältä|ei|poistettu käytöstä|ei käytössä|peruutettu|pois käytöstä|poissa käytöstä
z ei ole käytössä|ei ole päällä|kytketty pois|kytketty pois päältä|on pois päältä|peruttu
z poiskytketty|ei päällä|manuaalinen|manuaalisesti|käsin|ei aktiivinen|ei ole aktiivinen|irtisanottu
z on irtisanottu|on peruttu|on peruutettu|on poistettu käytöstä|ei valittu|ei kytketty
z ei kytketty päälle|ei otettu käyttöön|ei voimassa|passiivinen|sammutettu|olet perunut
z olet peruuttanut|olet irtisanonut|manuaalisesti uusittava|otettu pois käytöstä|otettu pois
z lopetettu|kytketty pois käytöstä|ei toiminnassa|deaktivoitu|ei enää käytössä|ei ole enää käytössä
b estetty|lukittu|estetty tilaus|lukittu käytöstä|olemme estäneet|estimme|olemme sulkeneet
b sulkenut lisenssin|on estetty|on lukittu|estettiin|lukittiin|on estänyt|estänyt|käyttö estetty
b käyttö on estetty|pääsy estetty|pääsy on estetty|estetty toistaiseksi|lukossa|mustalla listalla
b olemme lukinneet|estämä|palveluntarjoajan estämä|valmistajan estämä|kasperskyn estämä
b olemme valitettavasti estäneet|olemme valitettavasti lukinneet|estäneet|lukinneet|mitätöity
b on mitätöity|jouduimme estämään|jouduimme lukitsemaan|olemme joutuneet estämään|pääsy on lukittu
b pääsy lukittu|estossa|on estossa|suljettu väärinkäytön
u keskeytetty|tauolla|jäädytetty|tilapäisesti keskeytetty|pysäytetty|jäissä
u keskeytetty tilapäisesti|väliaikaisesti keskeytetty|tilapäisesti pysäytetty
u pysäytetty väliaikaisesti|keskeytettynä|tilapäisesti pidossa|keskeyttänyt|keskeytti|pidossa
u laittanut tilauksen tauolle|olet laittanut tilauksen tauolle|olet laittanut tauolle
u asetettu tauolle|on tauolla|olemme keskeyttäneet|keskeyttäneet|keskeytimme|keskeytettiin
u on keskeytetty|on jäädytetty|jäädytettiin|jäädytettynä|tilapäisesti tauolla|väliaikaisesti tauolla
u tilapäisesti jäädytetty|väliaikaisesti jäädytetty|väliaikaisesti pysäytetty
u tilapäisesti poissa käytöstä|väliaikaisesti poissa käytöstä|tilapäisesti pois käytöstä
u väliaikaisesti pois käytöstä|toistaiseksi keskeytetty|keskeytyksissä|on pysäytetty|pysähdyksissä
u lepotilassa|lepää|pysäytettiin|odotustilassa|tauotettu|on tauotettu|olet tauottanut
u tauotettu toistaiseksi|toistaiseksi tauolla|pitää taukoa|tauolle asetettu
u olet asettanut tilauksen tauolle|laitoit tilauksen tauolle|olet keskeyttänyt|keskeytit
u olemme keskeyttäneet tilauksesi|on pidossa|on jäissä|jäissä toistaiseksi
u hetkellisesti keskeytetty|väliaikaisesti jäissä
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
w samana päivänä|omistaja|haltija|itsestään|hintaan|olet|palvelu|palvelua|palvelun
w palvelusi|avain|avaimesi|lisenssiavain|lisenssiavaimesi|aktivointiavain|käyttö|mutta|joten|siksi
w sitä|sen|tätä|täysin|perusversio|perus|kerran|parhaillaan|status|lisenssin tila|tilauksen tila
w suojauksen tila|valmistajan toimesta|toimestamme|kunnossa|kaikki kunnossa|laajuus|täysversio
w versiosi|tilauskausi|suojaat|nykyinen tila|tuotteesi|tuotetta|tilauksessa|lisenssissä|lisenssillä
w tilauksella|sopimuskausi|pääsy|aina|valitettavasti|ikävä kyllä|ehti|me|olemme|ota rennosti
w puolestasi|sinun ei tarvitse tehdä mitään|ei vaadi toimenpiteitä
w sinun ei tarvitse tehdä mitään muuta|emmekä veloita sinua enää|emmekä veloita enää
w emmekä veloita|eikä sinua veloiteta|eikä veloiteta enää|kun sinulle sopii|kun haluat
w milloin haluat|silloin kun haluat|kun olet valmis|jatka milloin haluat|voit katsella
w voit katsoa|voit suoratoistaa|voit jatkaa katselua|voit jatkaa käyttöä|voit nauttia|sarjoja
w elokuvia|kotona|kotonasi|kodissasi|kotitaloudessa|yhä|juuri|juuri nyt|toimittajan toimesta
w myyjän toimesta|jälleenmyyjän toimesta|ota yhteyttä asiakaspalveluun|ota yhteyttä
w ota yhteyttä tukeen|ota yhteys asiakaspalveluun|ota yhteyttä meihin|asiakaspalveluun
w mukavia hetkiä|voimassaolon tila|hyviä uutisia|hienoa
U käytetty|käytössä|yhdistetty|suojattu|varattu|asennettu|käytetyt|käytät|käytätte|käytössäsi
U kirjautuneet|kirjautuneita|kirjautunut|liitetty|asennettuna|suojattuna|yhdistettyjä|varattuna
U käytettyjä|käyttänyt|määritetty|käytössä on|suojaa parhaillaan|suojaa nyt|suojaa tällä hetkellä
U suojatut|suojattuja|suojattua|olet lisännyt|lisännyt|olet käyttänyt|olet yhdistänyt|olet asentanut
U olet aktivoinut laitteille|kytketty|kytkettyjä|yhdistetyt|yhdistettynä|yhdistettyä|liitettyjä
U liitetyt|liitettynä|asennettuja|asennetut|käytetään|käytössä jo|jo käytössä|on käytössä jo
U on suojattu|on yhdistetty|olet suojannut|varatut|varattuja|rekisteröity|rekisteröityjä
U käytössä nyt|käytössä tällä hetkellä|käytössä parhaillaan|käytettyjä lisenssejä
U käytetyt lisenssit|lisenssejä käytössä|lisenssit käytössä|lisenssejä käytetty|lisenssit käytetty
U käytössä olevat lisenssit|käytössä olevia lisenssejä|suojannut|asentanut laitteelle
U pidämme huolta|pidämme juuri nyt huolta|pidämme silmällä|suojaamme|suojaamme parhaillaan
U suojaamme nyt|käyttää tilausta|käyttää tätä tilausta|käyttää lisenssiä|käyttää tätä lisenssiä
U liittänyt|olet liittänyt|on asennettu|on liitetty|on lisätty|kytkettynä|on kytketty
U käyttöön otettu|otettu käyttöön
K enintään|korkeintaan|maksimi|yhteensä|jopa|enimmäismäärä|maksimimäärä|yläraja|sallittu|kaikkiaan
K riittää|kattaa|kattaa enintään|suojaa enintään|suojaa jopa|korkeintaan voit|sallii|sallitaan
K sallittuja|laiteraja|enimmäisraja|kaiken kaikkiaan|yhteismäärä|enintään yhteensä
K voit suojata enintään|voit suojata jopa|asenna enintään|asenna jopa|voit asentaa enintään
K asennettavissa enintään|käytettävissä enintään|käytettävissä jopa|maksimissaan|maks|max
K voit käyttää enintään|voit käyttää jopa|tukee enintään|ei enempää kuin|rajoitettu|mahdollisesta
K mahdollista|suurin sallittu määrä|käytä jopa|käytä enintään|suojaat enintään|suojaat jopa
K suojaa enimmillään|enimmillään
K suojattavissa enintään|suojattavissa jopa|voidaan käyttää enintään|voidaan asentaa enintään
K saa käyttää enintään|käytettävissä korkeintaan|korkeintaan yhteensä|voidaan käyttää
K voidaan asentaa
P vapaa|vapaana|vapaita|jäljellä|jää|käyttämättä olevia|vapaat|vapaita paikkoja|käytettävissä
P käyttämätön|käyttämättä|käyttämättöm|vielä vapaana|saatavilla|voit lisätä vielä|voit vielä lisätä
P voit suojata vielä|voit vielä suojata|voit ottaa vielä käyttöön|voit yhdistää vielä
P voit vielä yhdistää|voit käyttää vielä|voit vielä käyttää|voit aktivoida vielä
P voit vielä aktivoida|on vapaana|vielä vapaita|on vielä vapaana|on vapaita|on vielä jäljellä
P on jäljellä|jäljellä vielä|vielä jäljellä|jäljellä olevia|jäljellä olevat|vapaata|vapaaksi
P ei varattu|varaamatta|käyttämättömiä|käyttämättömät|jäljelle|vapaita lisenssejä
P lisenssejä vapaana|lisenssejä jäljellä|käyttämättömiä lisenssejä|vapaat lisenssit
P lisenssiä jäljellä|lisenssiä vapaana
P yhä vapaana|yhä jäljellä|yhä käyttämättä|yhä vapaita|edelleen vapaana|edelleen vapaita
P edelleen käyttämättä|voit lisätä vielä toiset|vielä otettavissa käyttöön|on yhä vapaana
P paikkoja jäljellä|paikkoja vapaana
C uusiutuu automaattisesti|uusiutuu itsestään|uusitaan automaattisesti|uusiutuu vuosittain
C uudistuu automaattisesti|uusimme automaattisesti|jatkuu automaattisesti|jatkuu itsestään
C jatketaan automaattisesti|uusiutuu joka vuosi|uusiutuu kuukausittain|uusiutuu joka kuukausi
C uusitaan vuosittain|uusitaan joka vuosi|pidennetään automaattisesti|pitenee automaattisesti
C jatkamme tilaustasi automaattisesti|uusimme tilauksesi automaattisesti
C uusimme lisenssisi automaattisesti|uusimme sen automaattisesti|automaattisesti uusiutuva
C automaattisesti jatkuva|uudistuu itsestään|uusiutuu toistaiseksi automaattisesti
C uusimme tilauksen puolestasi|uusimme sen puolestasi|hoidamme uusimisen|huolehdimme uusimisesta
C hoidamme uusimisen puolestasi|uusimme puolestasi|uusimme tilauksesi puolestasi
C jatkuu automaattisesti eteenpäin
L päivää|päivä|kuukautta|kuukausi|vuotta|vuosi|viikkoa|jäljellä|jää|on jäljellä
L vielä jäljellä|jäljellä vielä|on vielä jäljellä|tuntia|vuorokautta|viikko|jäljellä olevia
L jäljellä olevat|päiviä|kuukausia|vuosia|viikkoja
3 kuluttua|päästä
L päivän
- ostettu|ostopäivä|tilausnumero|voimassa alkaen|on voimassa alkaen|käyttöönottokoodi
- ota yhteyttä asiakaspalveluun §|ota yhteyttä tukeen §|ota yhteyttä §|ota yhteyttä meihin §
q osta|tarjous|alennus|säästä|kokeile|kampanja|suositeltu|ostoskori|ostoskoriin|tilaa nyt|pitää
q suosittelemme|kiinnostaa|vaihda|aloita
v laitteesta|stä|sta|laitepaikasta|laitepaikoista|lisenssistä|paikasta|aktivoinnista|laitteista
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
W ke|to|perjantai|lauantai|sunnuntai|maanantai|tiistai|keskiviikko|torstai|lauantaihin|sunnuntaihin
W maanantaihin|tiistaihin|keskiviikkoon|torstaihin|perjantaihin
k ei ole|ei vielä ole|ei ole vielä|ei löydy|ei yhtään|ei sisällä
j sinulla|teillä|vielä|tällä hetkellä|toistaiseksi|nyt|täällä|tässä|tällä|tilillä|tilillesi
j tililläsi|tiliisi|tiliin|yhtään|yhtäkään|mitään|lisätty|rekisteröity|liitetty|ole|kaspersky|my
G istunto on päättynyt|istuntosi on päättynyt|istunto päättyi|istuntosi päättyi
G istunto on vanhentunut|istuntosi on vanhentunut|istunto vanheni|kirjattu ulos|kirjauduttu ulos
G kirjaudu uudelleen|istunto vanhentui|istuntosi vanhentui|istunto on katkennut
l saatavilla|käytettävissä
H varten|laitteelle|tarkoitettu
F pian|kohta|lähiaikoina|melkein|piakkoin|lähipäivinä|lähestyy|pikapuoliin
0 tänään
1 huomenna
! ylihuomenna
< toissapäivänä|toissa päivänä
9 eilen
J automaattinen|automaattisesti
= koska|sillä|väärinkäytön vuoksi|väärinkäytön takia|epäillyn väärinkäytön|käyttöehtojen rikkomisen
= sopimusrikkomuksen|maksamattoman laskun|maksun puuttumisen|maksun viivästymisen|maksuongelman
= puuttuvan maksun|epäonnistuneen maksun|ehtojen rikkomisen|ehtojen vastaisen
= sopimusehtojen rikkomisen|johtuen|väärinkäyttöepäilyn|koska maksu|kunnes maksu
= lisenssisopimuksen rikkomisen|lisenssiehtojen rikkomisen|maksuhäiriön|epäilyttävän toiminnan
= epäilyttävän käytön|lisenssirikkomuksen|käyttöehtorikkomuksen|ehtorikkomuksen|maksuviiveen
= puuttuvan maksusuorituksen
& ja
# -|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|viidelle=5|viidellä=5|yhdelle=1|yhdellä=1
# viittä=5|kahdelle=2|kahdella=2|kahta=2|kolmelle=3|kolmella=3|kolmea=3|neljälle=4|neljällä=4
# neljää=4|kuudelle=6|kymmenelle=10|kymmenellä=10
4 yhdestä|kahdesta|kolmesta|neljästä|viidestä|kuudesta|seitsemästä|kahdeksasta|yhdeksästä|kymmenestä
8 samana päivänä|sinä päivänä
k ei löytynyt|et ole|sinulla ei|tililläsi ei|tilillä ei|ei
j ostettu|ostanut|löytynyt|löydetty|lista|luettelo|luettelossa|oma|omia|omat|minun|et|ole vielä
j ostanut vielä|lisännyt|lisättyjä|liitettyjä|tähän|tälle|tähän tiliin|tililtä|sinulle|on
j täällä on|näytettäviä
j löytäneet|emme|tililtäsi|sähköpostiosoitteellasi|näytettävää
j tilannut
x tyhjä|ei mitään|mitään|ei tietoja|ei näytettäviä tietoja|ei kohteita|ei rivejä|ei näytettävää
x ei merkintöjä
e kirjaudu ulos|uloskirjaudu|uloskirjautuminen
I kirjautunut nimellä|kirjautunut|kirjautuneena|kirjauduttu sisään|olet kirjautunut sisään
I kirjautunut sisään|kirjautunut käyttäjänä|kirjautunut tunnuksella|tervetuloa|tervetuloa takaisin
I hei|moi
5 vielä
6 paikkaa|paikka|paikat
a suojaus on käytössä|suojaus käytössä
w hinta
- hinta voimassa|hinta on voimassa|hinta päättyy|hinta asti
f maksuttom|maksuttoman|maksuttomasti|käytät maksutonta|ilman maksuja|et maksa mitään
- maksu|maksut|maksua|maksun|maksaa|maksoi|maksan|maksat|maksoit|laitoit|laitoin|laittoi|tilaa
- laitamme|paikkaus|voit lisätä milloin|voit lisätä laitteita milloin|siihen asti kun
- siihen saakka kun
P tilaa on|on tilaa|on vielä tilaa|tilaa on vielä|tilaa vielä|vielä tilaa|jäljellä tilaa
P tilaa jäljellä|tilaa jää|mahtuu|mahtuu vielä|vielä mahtuu|mahtuisi|mahtuisi vielä|mahtuvat vielä
P ehtii vielä|voit lisätä|voi lisätä|voidaan lisätä|voi vielä lisätä|voit liittää vielä
P voit vielä liittää|voit liittää|voit ottaa mukaan vielä|voit vielä ottaa mukaan|voit vielä asentaa
P voit asentaa vielä|tilaa olisi|tilaa löytyy|löytyy tilaa|on yhä tilaa|on edelleen tilaa
P saat lisätä vielä|saat vielä lisätä|saat vielä suojata|saat suojata vielä|jäi|jäivät|jäävät
P on jäänyt|on jäljellä vielä|käyttämättä vielä|vielä käyttämättä|käyttöönottamatta|ilman laitetta
P jäänyt|jäänyttä
K voit ottaa mukaan jopa|voit ottaa mukaan enintään|voit ottaa käyttöön jopa
K voit ottaa käyttöön enintään|toimii jopa|toimii enintään|jopa yhteensä|riittää jopa
K riittää enintään|suojaa kaikkiaan|voit lisätä enintään|voit lisätä jopa
K voit liittää enintään|voit liittää jopa|voit asentaa jopa|voit käyttää samanaikaisesti enintään
K samanaikaisesti enintään|tarkoitettu enintään|käytettävissä olevien|laitekatto
K laitteiden yläraja|laitteiden enimmäismäärä|sallittu laitemäärä|suurin laitemäärä
w suoja|suojaan|suojaan asti|suojasi|suojan
w perussuojaus|perussuoja|suojauksenasi|normaalisti|normaaliin tapaan
w tavalliseen tapaan|entiseen tapaan|kuten ennenkin|voit käyttää|saat käyttää|pystyt käyttämään
w omilla|omalla|omissa|kaikissa|kaikilla|hyvin|hienosti|rauhassa|huoletta|turvallisesti
w vuoden kerrallaan|kuukauden kerrallaan|vuodeksi kerrallaan
w kuukaudeksi kerrallaan|kerrallaan|aina vuodeksi
w siis|silti|kuitenkin|täydessä|täydellisesti|täysi|täyden|laitteistasi
w mobiililaite|hei|kiitos|automaattinen suojaus|tavallisesti|normaali|päättymiseen
w kahdeksi vuodeksi|vuoden|sillä aikaa|siihen asti|siihen saakka
L vrk|kk|viikon|kuukauden|vuoden
d laitteellasi|laitteistasi|laitteitasi|laitteeltasi|laitteissasi|laitteessasi
d laitteitanne|laitteillanne|laitteenne|laitteellesi|laitteillesi|laitettasi|koneella|konetta
d tietokonetta|tietokoneella|puhelinta|puhelimella|laitteiden enimmäismäärä|sallittu laitemäärä
d suurin laitemäärä
U suojassa|on suojassa|ovat suojassa|suojattuina|turvattu|turvattuna|suojauksen piirissä
U suojan piirissä|olet ottanut käyttöön|ottanut käyttöön|suojaat nyt|suojaat jo
U suojaat tällä hetkellä|aktivoitu jo laitteella|jo suojattu|jo suojattuna|jo asennettu
U otettu jo käyttöön
E olet suojassa § asti|olet suojassa § saakka|suojassa § asti|suojassa § saakka
E pysyt suojattuna § asti|pysyt suojattuna § saakka|pysyt suojassa § asti|pysyt suojassa § saakka
E pysyy voimassa § asti|pysyy voimassa § saakka|pysyy voimassa|pysyy aktiivisena
E on voimassa vielä § asti|toimii § asti|toimii § saakka|jatkuu § asti|jatkuu § saakka
E suojaa sinua § asti|suojaa laitteitasi § asti|suojaa laitteitasi § saakka|tulee päätökseen
E päättyy näillä näkymin|katkeaa|päättymispvm|voimassa pvm asti|viim. voimassaolopäivä
E viimeinen tilauspäivä|tilaus voimassa|lisenssi voimassa|suoja päättyy|suoja loppuu|suoja voimassa
E suoja vanhenee|on maksettu § asti|on maksettu § saakka|maksettu § asti|maksettu § saakka
E lakkaa toimimasta|lakkaa suojaamasta|tilaus voimassa asti|vanhentuu|vanhentumispäivä|vanhentumassa
E vanhentumispäivämäärä|voit käyttää vielä § asti|voit käyttää vielä § saakka
E voit käyttää sitä vielä § asti|voit käyttää sitä vielä § saakka|voit käyttää palvelua vielä § asti
E saat käyttää sitä § asti|saat käyttää § asti|saat käyttää palvelua § asti|tilausaikasi päättyy
E maksettu aika päättyy|maksettu kausi päättyy|maksettu jakso päättyy|maksukausi päättyy
E nykyinen kausi päättyy|nykyinen jakso päättyy|kuluva kausi päättyy|kuluva jakso päättyy
E kausi loppuu|jakso loppuu|vanhenee itsestään|loppuu itsestään|voimassaolosi päättyy
E vanhenee automaattisesti|päättyy automaattisesti|viimeinen suojattu päivä|jatkuu vielä § asti
E jatkuu vielä § saakka|suojaus jatkuu § asti|suojaus jatkuu § saakka|tilauksesi jatkuu § asti
E tilauksesi jatkuu § saakka|tilaus jatkuu § asti|tilaus jatkuu § saakka|turvattu § asti
E turvattu § saakka|olet turvassa § asti|olet turvassa § saakka|turvassa § asti|turvassa § saakka
E saa käyttää § asti|voimassa vielä § asti|voimassa vielä § saakka|kestää § asti|kestää § saakka
E riittää § asti|riittää § saakka|voimassaolon päätös|suojauksen päättymispäivä
E suojauksen päättyminen|lisenssin päättymispäivä|lisenssin päättyminen|tilauksen päättyminen
E kauden päättymispäivä|jakson päättymispäivä|kauden loppu|tilausjakson loppu|tilauskauden loppu
E lisenssin voimassaoloaika|tilauksen voimassaoloaika|olet suojattu aina § asti|tilaus umpeutuu
E lisenssi umpeutuu|suojaus umpeutuu|käytössäsi § asti|käytössäsi § saakka|käytettävissäsi § asti
E käytettävissäsi § saakka|päättyy vasta|päättymispäiväsi
X katkesi|on katkennut|suojaus katkesi|tuli päätökseen|on tullut päätökseen|ei suojaa enää
X ei enää suojaa|ei enää suojaa laitteitasi|ei suojaa enää laitteitasi|eivät ole enää suojattuja
X eivät ole enää suojassa|eivät enää ole suojattuja|et ole enää suojassa|ei ole enää suojassa
X eivät ole enää suojattuina|suoja päättyi|suoja on päättynyt|suoja loppui|lakkasi toimimasta
X kulunut umpeen|on kulunut umpeen|kului umpeen|on vanhentunut jo|vanheni jo|ei enää voimassaolevaa
X maksettu aika on loppunut|tilausaikasi on päättynyt|tilausaikasi päättyi
R seuraava kausi alkaa ja maksetaan|seuraava jakso alkaa ja maksetaan|seuraava kausi maksetaan
R maksetaan seuraavan kerran|maksetaan seuraavaksi|seuraava maksu lähtee|seuraava maksu otetaan
R seuraava maksu on vuorossa|seuraavan kerran maksat|seuraavan kerran maksetaan
R seuraava veloitus tehdään|seuraava veloitus kortilta|seuraava veloitus kortiltasi
R seuraava maksu kortilta|seuraava maksu kortiltasi|seuraava kuukausimaksu|seuraava vuosimaksu
R seuraava kuukausiveloitus|seuraava vuosiveloitus|seuraava automaattinen uusinta
R seuraavan maksun veloitamme|veloitamme seuraavan kuukausimaksun|veloitamme seuraavan vuosimaksun
R seuraavan kauden maksu|seuraavan jakson maksu|seuraavan kauden veloitus|uusiutuu jälleen
R uusiutuu seuraavaksi|uusitaan seuraavaksi|uusitaan jälleen|seuraavan kerran tilaus uusitaan
R jatkuu uudella jaksolla|uusiutuu puolestasi|otamme seuraavan maksun|seuraava uusintapäivä
R seuraava jatkopäivä|jatkuu vuoden kerrallaan|jatkuu kuukauden kerrallaan
R uusiutuu vuoden kerrallaan|uusiutuu kuukauden kerrallaan|jatkuu automaattisesti vuoden kerrallaan
R jatkuu automaattisesti kuukauden kerrallaan|uusiutuu automaattisesti vuoden kerrallaan
R uusiutuu automaattisesti kuukauden kerrallaan|uusiutuu automaattisesti vuosittain
R uusiutuu automaattisesti kuukausittain|uusiutuu automaattisesti joka vuosi
R uusiutuu automaattisesti joka kuukausi|jatkuu joka vuosi|jatkuu joka kuukausi|uusitaan puolestasi
R uusimme tilauksen automaattisesti|uusimme sen itsestään|jatkuu ilman toimenpiteitä
C jatkuu vuoden kerrallaan|jatkuu kuukauden kerrallaan|uusiutuu vuoden kerrallaan
C uusiutuu kuukauden kerrallaan|jatkuu automaattisesti vuoden kerrallaan
C jatkuu automaattisesti kuukauden kerrallaan|uusiutuu automaattisesti vuoden kerrallaan
C uusiutuu automaattisesti kuukauden kerrallaan|uusiutuu automaattisesti vuosittain
C uusiutuu automaattisesti kuukausittain|uusiutuu automaattisesti joka vuosi
C uusiutuu automaattisesti joka kuukausi|jatkuu joka vuosi|jatkuu joka kuukausi|uusitaan puolestasi
C uusimme tilauksen automaattisesti|uusimme sen itsestään|jatkuu ilman toimenpiteitä
Z otit automaattisen uusimisen pois|kytkit automaattisen uusimisen pois
Z poistit automaattisen uusimisen|lopetit automaattisen uusimisen|peruit automaattisen uusimisen
Z olet lopettanut automaattisen uusimisen|olet ottanut automaattisen uusimisen pois
Z ottanut automaattisen uusimisen pois|olet kytkenyt automaattisen uusimisen pois
Z kytkit automaattisen uusimisen pois päältä|otit automaattisen uusimisen pois päältä
Z otit automaattisen uusimisen pois käytöstä|olet poistanut automaattisen uusimisen
Z olet estänyt automaattisen uusimisen|irtisanoit tilauksen|irtisanoit tilauksesi|irtisanoit sen
Z peruit tilauksen|peruit tilauksesi|peruutit tilauksen|peruutit tilauksesi|lopetit tilauksen
Z lopetit tilauksesi|olet irtisanonut sen|tilauksesi on irtisanottu|tilauksesi on peruttu
Z tilaus on irtisanottu|tilaus on peruttu|tilaus irtisanottu|tilaus peruttu|tilaus peruutettu
Z sitä ei enää uusita|sitä ei enää jatketa|tilausta ei enää jatketa|tilauksesi ei enää uusiudu
Z tilausta ei uusita enää|emme enää veloita sinua|emme veloita sinua|sinua ei veloiteta
Z sinua ei enää veloiteta|ei tulla veloittamaan|et ole jatkamassa tilausta|tilausta ei pidennetä
n valmis otettavaksi käyttöön|valmiina otettavaksi käyttöön|valmis käyttöön otettavaksi
n valmis käyttöönottoon|valmiina käyttöönottoon|valmis käyttöönotettavaksi|odottaa käynnistämistä
n odottaa käyttöönottoasi|pitää vielä ottaa käyttöön|pitää enää ottaa käyttöön
n on vielä otettava käyttöön|täytyy vielä ottaa käyttöön|pitää vielä aktivoida
n täytyy vielä aktivoida|vielä aktivoitava|on vielä aktivoitava
n et ole vielä ottanut tilaustasi käyttöön|et ole vielä ottanut lisenssiäsi käyttöön
n et ole vielä aktivoinut tilausta|et ole vielä aktivoinut lisenssiä
n et ole vielä aktivoinut tilaustasi|et ole vielä aktivoinut lisenssiäsi|ei ole vielä käynnissä
n ei vielä käynnissä|ei ole vielä alkanut|ei vielä alkanut|puuttuu enää aktivointi
n enää aktivointi puuttuu|vain aktivointi puuttuu|vielä avaamatta|ei ole vielä otettu käytt
n käyttöönottoa odottava|aktivoi ja ota käyttöön
A ota lisenssi käyttöön § mennessä|ota tilaus käyttöön § mennessä|ota se käyttöön § mennessä
A ota käyttöön § mennessä|aktivoi § mennessä|aktivoi se § mennessä|aktivoi tilaus § mennessä
A aktivoi lisenssi § mennessä|aktivoi tilauksesi § mennessä|aktivoi lisenssisi § mennessä
A ota käyttöön viimeistään|ota käyttöön ennen|otettava käyttöön viimeistään|otettava käyttöön ennen
A on otettava käyttöön viimeistään|on otettava käyttöön ennen|on otettava käyttöön § mennessä
A otettava käyttöön § mennessä|on aktivoitava § mennessä|aktivoitava § mennessä
A pitää aktivoida § mennessä|täytyy aktivoida § mennessä|tulee aktivoida § mennessä
A ota se käyttöön viimeistään|ota tilaus käyttöön viimeistään|ota lisenssi käyttöön viimeistään
A aktivointi § mennessä|käyttöönotto viimeistään|viimeinen käyttöönottopäivä|käyttöönoton takaraja
Y olet mukana|olet jäsenenä|olet jäsen|pääset mukaan|kiitos siitä kuuluu|sinut on kutsuttu mukaan
V perhetilauksessa|perheessä|perheryhmässä|perhepaketissa|perhelisenssissä|perhetilauksen|perheen
V perheryhmän|perhepaketin
h käytät käyttäjän|käytät henkilön|olet mukana käyttäjän|olet mukana henkilön
h olet jäsenenä käyttäjän|maksaa tilauksesi|maksaa tilauksen puolestasi|maksaa tämän puolestasi
h tarjoaa sinulle|tarjoaa tämän sinulle|tarjoaa tilauksen sinulle|antoi sinulle paikan
h on antanut sinulle paikan|on lisännyt sinut tilaukseensa|lisäsi sinut tilaukseensa
h lisäsi sinut perheeseensä|otti sinut mukaan|on ottanut sinut mukaan
h jakaa oman tilauksensa kanssasi|jakoi oman tilauksensa kanssasi
h sait käyttöösi henkilöltä|jakaa tilaustaan kanssasi|jakaa kanssasi tilauksen
h jakaa kanssasi tilauksensa|jakoi kanssasi tilauksensa|jakaa sinulle tilauksensa
b suljettu|on suljettu|suljimme|suljimme lisenssin|suljimme tilauksen|suljettiin|lisenssi suljettu
b tilaus suljettu|estimme lisenssin|estimme tilauksen|estimme tilauksesi|estimme lisenssisi
b lukitsimme|lukitsimme tilauksesi|lukitsimme lisenssin|olemme estäneet lisenssin
b olemme estäneet tilauksen|on jouduttu estämään|on jouduttu sulkemaan|jouduimme sulkemaan
b mitätöitiin|mitätöimme
u laitoit tilauksen itse tauolle|laitoit itse tilauksen tauolle|laitoit sen tauolle
u panit tilauksen tauolle|pysäytit tilauksen|pysäytit tilauksesi|pysäytit|olet pysäyttänyt|jäädytit
u jäädytit tilauksen|olet jäädyttänyt|keskeytit tilauksen|keskeytit itse tilauksen|tauolle
u keskeytimme tilauksen|pysäytimme|pysäytimme tilauksen|taukotilassa|taukotila|tauko
u odottaa jatkamista
= koska koodia on käytetty|koska maksu ei onnistunut|koska maksu epäonnistui
= koska korttia ei voitu veloittaa|vuoksi|takia|maksun epäonnistumisen
= käyttöehtojen rikkomisen vuoksi|käyttöehtojen vastaisen
t kokeilujaksoa|kokeiluaikaa|kokeilun|kokeilujakson|kokeiluversiota|ilmainen kokeilujaksosi
t kokeilet ilmaiseksi|kokeilet maksutta|kokeilet kaikkia|saat kokeilla|kokeilet nyt
o joista
O jaat sitä|jaat sen|jaat tilaustasi|olet jakanut tilauksesi|jaat tilauksesi|jaoit tilauksesi
O jaoit tämän
r automaattijatko|uusinta automaattisesti
l voit lisätä|voi lisätä|voidaan lisätä|voit liittää|mahtuu|mahtuisi
- maksa
E laitteesi ovat suojassa § asti|laitteesi ovat suojassa § saakka|laitteesi ovat suojattuja § asti
E laitteesi on suojattu § asti|laitteesi on suojattu § saakka|laitteesi ovat suojattuna § asti
E laitteesi pysyvät suojassa § asti|laitteesi pysyvät suojassa § saakka
E laitteesi pysyvät suojattuina § asti
w omilla laitteillasi|kaikilla laitteillasi|kaikissa laitteissasi|omilla laitteilla|laitteillasi
w omissa laitteissasi
X laitteesi eivät ole enää suojattuja|laitteesi eivät ole enää suojassa|laitteesi eivät ole suojassa
X laitteesi eivät ole suojattuina|laitteesi eivät ole enää suojattuina|laitteesi ovat ilman suojaa
w kiitos ostosta|kiitos ostoksesta|kiitos tilauksesta|kiitos että ostit
w eikä sinun tarvitse tehdä mitään|eikä sinulta vaadita toimia|ei tarvitse tehdä mitään
w kaikkia ominaisuuksia|kaikki ominaisuudet|kaikkien ominaisuuksien|kaikkia toimintoja
w kaikki toiminnot
R seuraava maksu veloitetaan kortiltasi|seuraava maksu veloitetaan kortilta
R seuraava maksu veloitetaan tallennetulta kortilta|seuraava maksu veloitetaan maksukortiltasi
R maksu veloitetaan tallennetulta kortilta|maksu veloitetaan maksukortiltasi
R seuraava veloitus tehdään kortiltasi|seuraava veloitus tehdään kortilta
R seuraava veloitus tehdään tallennetulta kortilta|seuraava veloitus tehdään maksukortiltasi
R veloitetaan kortiltasi|veloitetaan kortilta|veloitetaan tallennetulta kortilta
R veloitetaan maksukortiltasi|veloitetaan automaattisesti kortiltasi
R veloitetaan automaattisesti kortilta|veloitetaan automaattisesti tallennetulta kortilta
R veloitetaan automaattisesti maksukortiltasi|veloitetaan seuraavan kerran kortiltasi
R veloitetaan seuraavan kerran kortilta|veloitetaan seuraavan kerran tallennetulta kortilta
R veloitetaan seuraavan kerran maksukortiltasi|seuraava veloitus tallennetulta kortilta
R seuraava veloitus maksukortiltasi|seuraava maksu tallennetulta kortilta
R seuraava maksu maksukortiltasi
7 suojaa|suojaat
w jos et peru|jos et peruuta|ellet peru|ellet peruuta
- päättyisi|uusiutuisi|vanhenisi|loppuisi|umpeutuisi
K kattoi
K voit suojata yhteensä|voit suojata|voitte suojata
d laitt
# yksi=1|yhden=1|yhtä=1|yhdestä=1
l tilaa on|on tilaa|tilaa löytyy|löytyy tilaa|tilaa olisi|mahtuvat
P lisäämättä|täyttämättä|liittämättä|yhdistämättä|voit ottaa käyttöön vielä
P voit vielä ottaa käyttöön|mahtuvat|sinulle jää|sinulle jäi|saat ottaa vielä käyttöön
P voit suojata lisäksi|voit lisätä lisäksi
L sinulle jää|sinulle jäi
a on käytössä|toimii normaalisti|toimii moitteetta|kaikki toimii|toimii kuten pitää
a toimii niin kuin pitää
y suojaus on käytössä
U on käytössä|suojaus on käytössä|turvassa|on turvassa|ovat turvassa|ovat käytössä
U olet ottanut suojauksen käyttöön|ottanut suojauksen käyttöön|olet ottanut käyttöön suojauksen
U täynnä
E laitteesi ovat turvassa § asti|laitteesi ovat turvassa § saakka|laitteesi ovat suojattu § asti
E laitteesi ovat suojattu § saakka|laitteesi ovat suojattuna § saakka
E laitteesi ovat suojattuina § asti|laitteesi ovat suojattuina § saakka
E laitteenne ovat turvassa § asti|laitteenne ovat turvassa § saakka|laitteenne ovat suojassa § asti
E laitteenne ovat suojassa § saakka|laitteenne ovat suojattu § asti
E laitteenne ovat suojattu § saakka|laitteenne ovat suojattuna § asti
E laitteenne ovat suojattuna § saakka|laitteenne ovat suojattuina § asti
E laitteenne ovat suojattuina § saakka|kaikki laitteesi ovat turvassa § asti
E kaikki laitteesi ovat turvassa § saakka|kaikki laitteesi ovat suojassa § asti
E kaikki laitteesi ovat suojassa § saakka|kaikki laitteesi ovat suojattu § asti
E kaikki laitteesi ovat suojattu § saakka|kaikki laitteesi ovat suojattuna § asti
E kaikki laitteesi ovat suojattuna § saakka|kaikki laitteesi ovat suojattuina § asti
E kaikki laitteesi ovat suojattuina § saakka|olet suojattuna § saakka|olet suojattuina § asti
E olet suojattuina § saakka|olette turvassa § asti|olette turvassa § saakka|olette suojassa § asti
E olette suojassa § saakka|olette suojattu § asti|olette suojattu § saakka|olette suojattuna § asti
E olette suojattuna § saakka|olette suojattuina § asti|olette suojattuina § saakka
E perheesi laitteet ovat turvassa § asti|perheesi laitteet ovat turvassa § saakka
E perheesi laitteet ovat suojassa § asti|perheesi laitteet ovat suojassa § saakka
E perheesi laitteet ovat suojattu § asti|perheesi laitteet ovat suojattu § saakka
E perheesi laitteet ovat suojattuna § asti|perheesi laitteet ovat suojattuna § saakka
E perheesi laitteet ovat suojattuina § asti|perheesi laitteet ovat suojattuina § saakka
E laitteesi pysyvät turvassa § asti|laitteesi pysyvät turvassa § saakka|pysyt turvassa § asti
E sopimus päättyy|sopimuksesi päättyy|sopimus on voimassa § asti|suojaamme laitteitasi § asti
E suojaamme laitteesi § asti|suojaamme sinua § asti|pidämme sinut turvassa § asti
E pidämme laitteesi turvassa § asti|voit surffata rauhassa § asti|pidämme laitteistasi huolta § asti
E pidämme huolta laitteistasi § asti|kunnossa § asti|kunnossa § saakka
X sopimus päättyi|sopimuksesi päättyi|sopimus on päättynyt|sopimuksesi on päättynyt
R seuraavan maksun|seuraavan maksun kortiltasi|seuraavan maksun kortilta|seuraavan vuoden maksun
R seuraavan vuoden maksun kortiltasi|seuraavan vuoden maksun kortilta|seuraavan kauden maksun
R seuraavan kauden maksun kortiltasi|seuraavan kauden maksun kortilta|seuraavan jakson maksun
R seuraavan jakson maksun kortiltasi|seuraavan jakson maksun kortilta|seuraavan kuukauden maksun
R seuraavan kuukauden maksun kortiltasi|seuraavan kuukauden maksun kortilta|vuosimaksun
R vuosimaksun kortiltasi|vuosimaksun kortilta|kuukausimaksun|kuukausimaksun kortiltasi
R kuukausimaksun kortilta|seuraavan vuosimaksun|seuraavan vuosimaksun kortiltasi
R seuraavan vuosimaksun kortilta|seuraavan kuukausimaksun|seuraavan kuukausimaksun kortiltasi
R seuraavan kuukausimaksun kortilta|tilausmaksun|tilausmaksun kortiltasi|tilausmaksun kortilta
R veloitamme seuraavan maksun kortiltasi|veloitamme seuraavan maksun kortilta
R perimme seuraavan maksun kortiltasi|veloitamme kortiltasi|perimme kortiltasi|kortiltasi veloitamme
R kortilta veloitamme|perimme|peritään|seuraavan vuoden maksu|seuraavan vuoden maksu kortiltasi
R seuraavan vuoden maksu kortilta|seuraavan kauden maksu kortiltasi|seuraavan kauden maksu kortilta
R seuraavan jakson maksu kortiltasi|seuraavan jakson maksu kortilta|seuraavan kuukauden maksu
R seuraavan kuukauden maksu kortiltasi|seuraavan kuukauden maksu kortilta|vuosimaksu
R vuosimaksu kortiltasi|vuosimaksu kortilta|seuraava vuosimaksu kortiltasi
R seuraava vuosimaksu kortilta|seuraava kuukausimaksu kortiltasi|seuraava kuukausimaksu kortilta
w suojaus jatkuu katkeamatta|suojaus jatkuu keskeytyksettä|suojaus jatkuu katkotta
w suojasi jatkuu katkeamatta|suojauksesi jatkuu katkeamatta|suojauksesi jatkuu keskeytyksettä
w suojaus jatkuu normaalisti|katkeamatta|keskeytyksettä|toimii|niin pitkään kuin haluat
w niin kauan kuin haluat|niin pitkään kuin haluatte|katso rauhassa|sopiiko palvelu sinulle
w sopiiko se sinulle|tutustu rauhassa|tutustu kaikessa rauhassa|voit olla rauhassa
w voit olla huoletta|ole huoletta|voit rentoutua|voit huokaista|ilmoitamme sinulle ennen päättymistä
w muistutamme sinua hyvissä ajoin|muistutamme sinua ennen päättymistä|muistutamme hyvissä ajoin
w ilmoitamme hyvissä ajoin|lähetämme muistutuksen|muista uusia ajoissa|uusi ajoissa
w uusi tilaus ajoissa|muista uusia tilaus ajoissa|niin suojaus jatkuu katkeamatta
w niin suojaus jatkuu|sinulta ei vaadita mitään|sinun ei tarvitse huolehtia mistään|kaikki pyörii
w tilausaika alkaa vasta kun aktivoit|aika alkaa kulua vasta aktivoinnista
w aika lasketaan vasta aktivoinnista
n valmis käyttöön|valmiina käyttöön|koodi käyttämättä|et ole vielä käyttänyt koodiasi
n et ole vielä käyttänyt koodia|et ole vielä syöttänyt koodia|koodia ei ole vielä käytetty
n aktivointikoodi odottaa sinua|koodi odottaa sinua|koodisi odottaa
A aloita käyttö viimeistään|aloita viimeistään|aloita käyttö ennen|syötä koodi § mennessä
A syötä koodi viimeistään|syötä koodi ennen|syötä aktivointikoodi viimeistään
A syötä aktivointikoodi § mennessä|aktivoi koodi viimeistään|aktivoi koodi ennen
A aktivoi koodi § mennessä|lunasta koodi viimeistään|lunasta koodi § mennessä
A aloita käyttö § mennessä
h antaa sinun käyttää tilaustaan|antaa sinun käyttää omaa tilaustaan|antoi sinun käyttää tilaustaan
h antoi sinun käyttää omaa tilaustaan|antoi sinun käyttää tätä tilausta
h otti sinut mukaan tilaukseensa|otti sinut tilaukseensa|on ottanut sinut mukaan tilaukseensa
h antoi sinulle paikan tilauksestaan
Z olet kytkenyt automaattisen uusimisen pois päältä|olet kytkenyt automaattisen uusinnan pois päältä
Z olet kytkenyt automaattisen uusinnan pois|kytkit automaattisen uusinnan pois päältä
Z kytkit automaattisen uusinnan pois|sen jälkeen se ei jatku|suojaus ei jatku|tilauksesi ei jatku
Z päättyy eikä jatku
w emme veloita sinulta mitään|emme veloita korttiasi|sinulta ei veloiteta mitään
w tilausaika alkaa vasta, kun aktivoit|aika alkaa kulua vasta, kun aktivoit
= maksu epäonnistui|maksu ei onnistunut|maksu ei mennyt läpi|veloitus epäonnistui
= veloitus ei onnistunut|maksua ei saatu veloitettua
f sinulle maksuton|sinulle ilmainen|on sinulle maksuton|on sinulle ilmainen|sinulle ilmaiseksi
q voit kokeilla|kokeilla|voit testata
w samanaikaisesti|yhtä aikaa|samaan aikaan|sen jälkeen kun|koko perheelle|palvelu toimii
w muistuttelemme|saat muistutuksen|saat meiltä muistutuksen|saat muistutuksen sähköpostiin
w lähetämme sinulle muistutuksen|lähetämme muistutuksen sähköpostiin|voit perua milloin tahansa
w voit perua koska tahansa|peru milloin haluat|mukavaa että olet mukana|kiitos että olet asiakkaamme
U laitetta lisätty|laitetta on lisätty|kaikki paikat ovat käytössä|laitetta on jo suojattu
d laitetta lisätty|laitetta on lisätty
E palvelu on käytössäsi § asti|tilaus on käytössäsi § asti|käytössä § asti|käytössä § saakka
E on käytössä § asti|on käytössä § saakka|suojaus kestää § asti|suojaus kestää § saakka
E turva voimassa § asti|turva on voimassa § asti|turva jatkuu § asti|sinulla on suojaus § asti
E palvelu toimii § asti
Z emmekä uusi sitä|emmekä uusi tilausta|emmekä veloita sinua enää|emmekä veloita enää
Z tilaus loppuu siihen|ei enää jatku|jatkoa ei tule|uusimista ei tehdä|uusintaa ei tehdä
R tilauksesi uusitaan automaattisesti|tilauksesi uusiutuu automaattisesti
R tilauksesi jatkuu automaattisesti|tilaus uusiutuu automaattisesti|tilaus jatkuu automaattisesti
R seuraava tilausjakso|seuraava tilauskausi|jatkamme tilausta automaattisesti
R jatkamme sitä automaattisesti
C tilauksesi uusitaan automaattisesti|tilauksesi uusiutuu automaattisesti
C tilauksesi jatkuu automaattisesti|tilaus uusiutuu automaattisesti|tilaus jatkuu automaattisesti
C jatkamme tilausta automaattisesti|jatkamme sitä automaattisesti
u pidät taukoa|tilaus on pidossa|tilaus odottaa maksua|tilaus on tauotettu|tauotit tilauksen
u keskeytimme tilauksesi
b estimme tämän tilauksen|jouduimme estämään tilauksen|jouduimme estämään tämän tilauksen
b jouduimme sulkemaan tilauksen|suljimme tämän tilauksen|lukitsimme tilauksen
w kelpaa|palvelee|pyörii|tai|taas|järjestyksessä|hyvältä näyttää|enää muutama päivä|enää pari päivää
w vain muutama päivä|enää muutama päivä jäljellä|vain muutama päivä jäljellä|muutama päivä jäljellä
w ei hätää|ei mitään hätää|asetuksesi ovat tallessa|asetukset ovat tallessa|vuoden suoja
w vuoden suojaus|kuukauden suoja|kuukauden suojaus|ostit tämän , mutta|ostettu , mutta
w maksettu , mutta|moi|moikka|tervehdys|tervetuloa|mukavaa päivää|hauska nähdä|mainiota|upeaa|kiva
w ihan|oikein hyvin|kaikilla laitteilla|laitteissasi|huolta vailla|ilman huolia|ilman katkoja
w ilman keskeytyksiä|katkotta|nähdään|tänne|meillä|täällä|sopivasti|hänen tilauksensa
w hänen lisenssinsä|ei tehtävää|ei mitään tehtävää|sinun ei tarvitse tehdä muuta
w ei vaadi sinulta mitään|kaikki on valmista|kaikki valmista|kaikki kunnossa sinulla|nauti
w olet turvassa|turvassa
E käyttöaikaa on|käyttöaika loppuu|käyttöaika umpeutuu|käyttöajan loppu|käyttöajan päättyminen
E sulkeutuu|tilausjakso loppuu|lisenssikausi päättyy|sopimus loppuu|sopimuskausi päättyy
E palvelu loppuu|suoja raukeaa|turva päättyy|turva loppuu|turva on voimassa|voimassaoloajan loppu
E viimeinen päiväsi|raukeamispäivä|tilauksen loppu|tilauksen loppumispäivä|lisenssin loppu
E lisenssin loppumispäivä|suojauksen loppu|käytön päättyminen|käyttö päättyy|käyttö loppuu
E oikeus päättyy|pääsy päättyy|pääsy loppuu
X ohi|on ohi|rauenneet|päättynyt tilaus|sulkeutui|voimassaolo lakkasi|käyttöaika päättyi
X käyttöaika loppui|käyttöaika umpeutui|tilausjakso päättyi|jakso päättyi|palvelu päättyi
X suoja raukesi|turva päättyi|viimeinen päivä oli|viimeinen voimassaolopäivä oli|päättymispäivä oli
X toimi § asti|suojasi sinua § asti|oli käytettävissä § asti|oli maksettu § asti
X oli käytössäsi § asti|ei voimassa § jälkeen|aika umpeutui
R veloitamme korttiasi taas|veloitamme taas|jatkamme tilaustasi|jatkamme tilausta
R jatkamme lisenssiäsi|jatkamme sitä|jatkamme puolestasi|pidennämme|pidennämme tilaustasi
R pidennämme tilausta|uusimme tilauksesi|uusimme tilauksen|uusimme lisenssisi|tilauksesi uusitaan
R seuraava pidennys|seuraava erä|maksat seuraavaksi|seuraavaksi maksat
R maksu veloitetaan seuraavan kerran|maksu tapahtuu|maksu peritään|perimme maksun|uusimisajankohta
R jatkopäivä|tilaus pidentyy|pidentyy automaattisesti|pidentyy|jatkuu taas
C jatkamme tilaustasi puolestasi|jatkamme puolestasi|pidentyy automaattisesti
Z eikä tilaus jatku automaattisesti|eikä tilaus jatku|eikä tilaus uusiudu|emme veloita enää
Z emme veloita sinua enää|et maksa enää|et maksa enää mitään|ei enää veloiteta|emme jatka
Z emme jatka tilaustasi|uusinta peruttu|uusiminen peruttu|perui uusimisen|peruit uusimisen
Z ei pidenny|ei pidenny automaattisesti|ei uudistu automaattisesti
- jatketaanko
z ei ollut päällä|ei ollut käytössä|ei ollut aktiivinen
# molemmat=2|molempia=2|molemmilla=2|seitsemään=7|seitsemälle=7|seitsemällä=7|kahteen=2|kolmeen=3
# neljään=4|viiteen=5|kuuteen=6|kymmeneen=10|kahdeksalle=8|yhdeksälle=9|kahdessa=2|kolmessa=3
# neljässä=4|viidessä=5|kuudessa=6|kymmenessä=10|kahden=2|kolmen=3|neljän=4|viiden=5|kuuden=6
# kuutta=6|kymmentä=10|kaksikymmentä=20|viisitoista=15|kaksitoista=12|kuudella=6|kahdeksalla=8
# yhdeksällä=9
d puhelin|puhelimeen|puhelimelle|puhelimessa|puhelimen|puhelimia|tietokoneen|tietokoneelle
d tietokoneeseen|tietokoneessa|koneelle|koneeseen|tabletti|tablettia|tabletille
H tietokoneelle|puhelimelle|koneelle|tabletille
K enint
P odottaa vuoroaan|odottavat vuoroaan|odottaa suojausta|odottavat suojausta
P asentamatta|tyhjä|tyhjiä|tyhjää|tyhjänä|vielä tyhjänä|voi ottaa vielä mukaan
P mukaan mahtuu vielä|mukaan mahtuu|sopii vielä|sopii vielä mukaan|vielä asennettavissa
P asennettavissa vielä|vielä lisättävissä|lisättävissä vielä
U rekisteröitynä|rekisteröidyt|kirjautuneena|kirjattu|liittyneet|liittyneitä|suojeltu
U suojeltuja|turvassa olevat|täytetty|varattuina|käytössä olevat|käytössä olevia|asennettuina
U asennettu jo|aktivoituja|aktivoidut|aktivoitu laitteille|viety|viemässä|vie
b evätty|pääsy evätty|käyttö evätty|lukittu koodi|estetty koodi|suljettu koodi|koodi on estetty
b koodi estetty|koodi on lukittu|koodi on suljettu|koodin käyttö on estetty
b jäädytetty väärinkäytön takia|estolistalla
n käyttämätön koodi|aktivoimaton koodi|käyttöönotto on vielä tekemättä|käyttöönotto vielä tekemättä
n käyttöönotto tekemättä|aktivointi on tekemättä|aktivointi vielä tekemättä
n aktivointi on vielä tekemättä|odottaa aloittamista|odottaa käynnistystä|käynnistämättä
n vielä aloittamatta|vielä käynnistämättä|valmiina aktivointiin
A aktivointiaikaa on
A aktivointiaikaa § asti|aktivoitavissa § asti|voit aktivoida § asti|voi aktivoida § asti
u tauko päällä|laitoit tauolle|tauotit|tauotettuna|pysäytetty tilapäisesti|lepäämässä|jäähyllä
u odottamassa jatkoa
f ilmaiskäyttö|maksuton tilaus|0 €
t kokeiluviikko|tutustuminen|kokeilukäytössä
h kutsui sinut tilaukseensa|kutsui sinut perhetilaukseensa|kutsui sinut perheeseensä
h ottanut sinut mukaan|lainaa sinulle tilaustaan|lainaa sinulle|lainasi sinulle|on lainannut sinulle
h jakaa tilauksensa sinulle|jakoi tilauksensa sinulle|jakaa sinulle lisenssinsä
h tarjoaa sinulle paikan tilauksessaan|antaa sinun käyttää lisenssiään
h päästi sinut tilaukseensa|perheenjäsenesi jakama|vieraana tilauksessa
h jakoi tämän lisenssin kanssasi|jakaa tämän lisenssin kanssasi|jakaa lisenssin kanssasi
h jakaa lisenssinsä kanssasi|jakoi lisenssinsä kanssasi
a toimii hyvin|suojaus toimii|suojaus on päällä|suojaus päällä|suojaus käynnissä|suoja on päällä
a suoja päällä|olet suojassa|lisenssi on voimassa
w yhtäaikaa|samalla kertaa
E jatkettu § asti|jatkettu § saakka|jatkettu maksutta § asti|jatkettu maksutta § saakka
E jatkettu ilmaiseksi § asti|jatkettu ilmaiseksi § saakka|jatkettu veloituksetta § asti
E jatkettu veloituksetta § saakka|on jatkettu § asti|on jatkettu § saakka
E on jatkettu maksutta § asti|on jatkettu maksutta § saakka|on jatkettu ilmaiseksi § asti
E on jatkettu ilmaiseksi § saakka|on jatkettu veloituksetta § asti
E on jatkettu veloituksetta § saakka|jatkettiin § asti|jatkettiin § saakka
E jatkettiin maksutta § asti|jatkettiin maksutta § saakka|jatkettiin ilmaiseksi § asti
E jatkettiin ilmaiseksi § saakka|jatkettiin veloituksetta § asti|jatkettiin veloituksetta § saakka
E jatkoimme § asti|jatkoimme § saakka|jatkoimme maksutta § asti|jatkoimme maksutta § saakka
E jatkoimme ilmaiseksi § asti|jatkoimme ilmaiseksi § saakka|jatkoimme veloituksetta § asti
E jatkoimme veloituksetta § saakka
- oli keskeytettynä|oli keskeytetty|oli estetty|oli jäädytetty|oli jäädytettynä|oli tauolla
- oli lukittu|hintaa|hinta jatkettu|hinta jatkettiin
w oli keskeytettynä , nyt|oli keskeytetty , nyt|oli estetty , nyt|oli jäädytetty , nyt
w oli jäädytettynä , nyt|oli tauolla , nyt|oli lukittu , nyt|oli keskeytettynä tammikuussa , nyt
w oli tammikuussa keskeytettynä , nyt|oli keskeytettynä helmikuussa , nyt
w oli helmikuussa keskeytettynä , nyt|oli keskeytettynä maaliskuussa , nyt
w oli maaliskuussa keskeytettynä , nyt|oli keskeytettynä huhtikuussa , nyt
w oli huhtikuussa keskeytettynä , nyt|oli keskeytettynä toukokuussa , nyt
w oli toukokuussa keskeytettynä , nyt|oli keskeytettynä kesäkuussa , nyt
w oli kesäkuussa keskeytettynä , nyt|oli keskeytettynä heinäkuussa , nyt
w oli heinäkuussa keskeytettynä , nyt|oli keskeytettynä elokuussa , nyt
w oli elokuussa keskeytettynä , nyt|oli keskeytettynä syyskuussa , nyt
w oli syyskuussa keskeytettynä , nyt|oli keskeytettynä lokakuussa , nyt
w oli lokakuussa keskeytettynä , nyt|oli keskeytettynä marraskuussa , nyt
w oli marraskuussa keskeytettynä , nyt|oli keskeytettynä joulukuussa , nyt
w oli joulukuussa keskeytettynä , nyt|oli keskeytetty tammikuussa , nyt
w oli tammikuussa keskeytetty , nyt|oli keskeytetty helmikuussa , nyt
w oli helmikuussa keskeytetty , nyt|oli keskeytetty maaliskuussa , nyt
w oli maaliskuussa keskeytetty , nyt|oli keskeytetty huhtikuussa , nyt
w oli huhtikuussa keskeytetty , nyt|oli keskeytetty toukokuussa , nyt
w oli toukokuussa keskeytetty , nyt|oli keskeytetty kesäkuussa , nyt
w oli kesäkuussa keskeytetty , nyt|oli keskeytetty heinäkuussa , nyt
w oli heinäkuussa keskeytetty , nyt|oli keskeytetty elokuussa , nyt|oli elokuussa keskeytetty , nyt
w oli keskeytetty syyskuussa , nyt|oli syyskuussa keskeytetty , nyt|oli keskeytetty lokakuussa , nyt
w oli lokakuussa keskeytetty , nyt|oli keskeytetty marraskuussa , nyt
w oli marraskuussa keskeytetty , nyt|oli keskeytetty joulukuussa , nyt
w oli joulukuussa keskeytetty , nyt|oli estetty tammikuussa , nyt|oli tammikuussa estetty , nyt
w oli estetty helmikuussa , nyt|oli helmikuussa estetty , nyt|oli estetty maaliskuussa , nyt
w oli maaliskuussa estetty , nyt|oli estetty huhtikuussa , nyt|oli huhtikuussa estetty , nyt
w oli estetty toukokuussa , nyt|oli toukokuussa estetty , nyt|oli estetty kesäkuussa , nyt
w oli kesäkuussa estetty , nyt|oli estetty heinäkuussa , nyt|oli heinäkuussa estetty , nyt
w oli estetty elokuussa , nyt|oli elokuussa estetty , nyt|oli estetty syyskuussa , nyt
w oli syyskuussa estetty , nyt|oli estetty lokakuussa , nyt|oli lokakuussa estetty , nyt
w oli estetty marraskuussa , nyt|oli marraskuussa estetty , nyt|oli estetty joulukuussa , nyt
w oli joulukuussa estetty , nyt|estettiin tammikuussa , nyt|estettiin helmikuussa , nyt
w estettiin maaliskuussa , nyt|estettiin huhtikuussa , nyt|estettiin toukokuussa , nyt
w estettiin kesäkuussa , nyt|estettiin heinäkuussa , nyt|estettiin elokuussa , nyt
w estettiin syyskuussa , nyt|estettiin lokakuussa , nyt|estettiin marraskuussa , nyt
w estettiin joulukuussa , nyt|keskeytettiin tammikuussa , nyt|keskeytettiin helmikuussa , nyt
w keskeytettiin maaliskuussa , nyt|keskeytettiin huhtikuussa , nyt|keskeytettiin toukokuussa , nyt
w keskeytettiin kesäkuussa , nyt|keskeytettiin heinäkuussa , nyt|keskeytettiin elokuussa , nyt
w keskeytettiin syyskuussa , nyt|keskeytettiin lokakuussa , nyt|keskeytettiin marraskuussa , nyt
w keskeytettiin joulukuussa , nyt|jälleen|omasta pyynnöstäsi|omasta pyynnöstä|omasta pyynnöstänne
w omasta toiveestasi|omasta toiveesta|pyynnöstäsi|pyynnöstänne
y kytkettiin eilen takaisin päälle|kytketty eilen takaisin päälle|otettiin eilen uudelleen käyttöön
y kytkettiin eilen uudelleen päälle|automaattinen uusiminen kytkettiin takaisin päälle
y automaattinen uusiminen kytketty takaisin päälle
y automaattinen uusiminen otettiin uudelleen käyttöön
y automaattinen uusiminen otettu uudelleen käyttöön
y automaattinen uusiminen kytkettiin eilen takaisin päälle
y automaattinen uusiminen otettiin eilen uudelleen käyttöön
y automaattinen uusinta kytkettiin takaisin päälle|automaattinen uusinta kytketty takaisin päälle
y automaattinen uusinta otettiin uudelleen käyttöön|automaattinen uusinta otettu uudelleen käyttöön
y automaattinen uusinta kytkettiin eilen takaisin päälle
y automaattinen uusinta otettiin eilen uudelleen käyttöön
y automaattinen jatkaminen kytkettiin takaisin päälle
y automaattinen jatkaminen kytketty takaisin päälle
y automaattinen jatkaminen otettiin uudelleen käyttöön
y automaattinen jatkaminen otettu uudelleen käyttöön
y automaattinen jatkaminen kytkettiin eilen takaisin päälle
y automaattinen jatkaminen otettiin eilen uudelleen käyttöön
r automaattinen uusiminen kytkettiin takaisin päälle
r automaattinen uusiminen kytketty takaisin päälle
r automaattinen uusiminen otettiin uudelleen käyttöön
r automaattinen uusiminen otettu uudelleen käyttöön
r automaattinen uusiminen kytkettiin eilen takaisin päälle
r automaattinen uusiminen otettiin eilen uudelleen käyttöön
r automaattinen uusinta kytkettiin takaisin päälle|automaattinen uusinta kytketty takaisin päälle
r automaattinen uusinta otettiin uudelleen käyttöön|automaattinen uusinta otettu uudelleen käyttöön
r automaattinen uusinta kytkettiin eilen takaisin päälle
r automaattinen uusinta otettiin eilen uudelleen käyttöön
r automaattinen jatkaminen kytkettiin takaisin päälle
r automaattinen jatkaminen kytketty takaisin päälle
r automaattinen jatkaminen otettiin uudelleen käyttöön
r automaattinen jatkaminen otettu uudelleen käyttöön
r automaattinen jatkaminen kytkettiin eilen takaisin päälle
r automaattinen jatkaminen otettiin eilen uudelleen käyttöön
R uusiutuu taas automaattisesti|uusiutuu jälleen automaattisesti
C uusiutuu taas automaattisesti|uusiutuu jälleen automaattisesti
b estetty § alkaen|estetty § lähtien|lukittu § alkaen|lukittu § lähtien
u keskeytetty § alkaen|keskeytetty § lähtien|keskeytettynä § alkaen|keskeytettynä § lähtien
u tauolla § alkaen|tauolla § lähtien
= maksukiistan|maksuriidan|riitautetun maksun|kiistetyn maksun
+ hylkää|kieltäydy
- oli aktiivinen|on ollut aktiivinen|ollut aktiivinen|oli päällä|oli käytössä|oli toiminnassa
- ei ole pois päältä|ei ole poissa käytöstä|ei ole pois käytöstä
- pois päältä § asti|pois päältä § saakka|on pois päältä § asti|on pois päältä § saakka
- poissa päältä § asti|poissa päältä § saakka|on poissa päältä § asti|on poissa päältä § saakka
- pois käytöstä § asti|pois käytöstä § saakka|on pois käytöstä § asti|on pois käytöstä § saakka
- poissa käytöstä § asti|poissa käytöstä § saakka|on poissa käytöstä § asti
- on poissa käytöstä § saakka|päällä § asti|päällä § saakka|on päällä § asti|on päällä § saakka
- ei ole käytössä § asti|ei käytössä § asti|ei ole päällä § asti
- tili on|tilisi on|tilisi|tili oli|paikat loppuivat|paikat loppuneet|paikat ovat loppuneet
- paikat ovat lopussa|aktivoituu|aktivoituu automaattisesti|kutsuttu § asti|kutsuttu § saakka
- aiemmin jaettu kanssasi|oli jaettu kanssasi|oli jaettu sinulle|aiemmin jaettu sinulle
- aiemmin jaettu
- estämätön|aktiivinenko|käytössä samanaikaisesti|käytössä yhtä aikaa|käytössä yhtäaikaa
- käytössä kerrallaan|käytössä samaan aikaan
w kaikesta|turvasi voimassaolo|tilauskauden päättyessä|vakuutuksen tila|sopimuksen tila
w sopimuksesi tila|vakuutuksesi tila|jatkuu
s vakuutusturva|vakuutusturvasi|vakuutus|vakuutuksesi
a voimassa oleva sopimus|voimassa tällä hetkellä|voimassa juuri nyt|sopimus voimassa
a sopimus on voimassa
- sopimus voimassa §|sopimus on voimassa §|eikä sinua enää veloiteta ennen
- eikä sinulta enää veloiteta ennen|eikä sitä uusita ennen|sopii myös|jatkuu §
X sopimus päättynyt|sopimus umpeutunut|turvasi voimassaolo on päättynyt|turvasi voimassaolo päättyi
X turvasi on päättynyt|turvasi päättyi
E sopimus voimassa § asti|sopimus on voimassa § saakka|sen päättyessä|voit katsella § saakka
E voit katsella § asti|voit katsoa § asti|voit katsoa § saakka|voit jatkaa katselua § asti
E voit jatkaa käyttöä § asti|sopimus voimassa § saakka
u sopimus on keskeytetty|sopimus keskeytetty|olet laittanut tilauksesi tauolle
u laitoit tilauksesi tauolle|olet keskeyttänyt tilauksesi
n enää yksi vaihe aktivoi tilaus|vielä yksi vaihe aktivoi tilaus|enää yksi vaihe aktivoi lisenssi
n vielä yksi vaihe aktivoi lisenssi|enää yksi vaihe aktivoi tilauksesi
n vielä yksi vaihe aktivoi tilauksesi
R uusitaan aina tilauskauden päättyessä|uusitaan aina kauden päättyessä
R uusitaan tilauskauden päättyessä|uusiutuu aina tilauskauden lopussa
R uusiutuu aina tilauskauden päättyessä|uusiutuu tilauskauden päättyessä
R uusiutuu tilauskauden lopussa|uusitaan aina tilauskauden lopussa|jatkuu kunnes irtisanot sen
R jatkuu kunnes peruutat sen|jatkuu kunnes peruutat
R veloitamme seuraavan vuoden|veloitamme seuraavan kauden
C uusitaan aina tilauskauden päättyessä|uusitaan aina kauden päättyessä
C uusitaan tilauskauden päättyessä|uusiutuu aina tilauskauden lopussa
C uusiutuu aina tilauskauden päättyessä|uusiutuu tilauskauden päättyessä
C uusiutuu tilauskauden lopussa|uusitaan aina tilauskauden lopussa|jatkuu kunnes irtisanot sen
C jatkuu kunnes peruutat sen|jatkuu kunnes peruutat|kunnes irtisanot sen|kunnes peruutat sen
C kunnes irtisanot|kunnes peruutat
Z eikä se jatku automaattisesti|eikä se uusiudu|eikä se uusiudu automaattisesti
Z eikä sinua enää veloiteta|eikä teitä enää veloiteta|eikä sinulta enää veloiteta
Z eikä sitä jatketa automaattisesti|eikä se jatku|eikä veloiteta enää
h olet vieraana
H sopii|asennettavissa
d laitteella samanaikaisesti|laitteella yhtä aikaa|laitteessa samanaikaisesti
K laitteella samanaikaisesti|laitteella yhtä aikaa|laitteessa samanaikaisesti
w palveluntarjoajasi pyynnöstä|operaattorisi pyynnöstä|toimittajasi pyynnöstä
w silloin
w jolloin
n et ole vielä ottanut
> muut tilauksesi|muut tilauksenne|muut tilaukset|muut lisenssit
~ * kaikki~käytössä|kaikki~varattu
`
