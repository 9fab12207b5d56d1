/** Serbian: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jan|feb|mar|apr|maj|jun|jul|avg|sep|okt|nov|dec|јан=1|феб=2|мар=3|апр=4|мај=5|јун=6|јул=7|авг=8|сеп=9|окт=10|нов=11|дец=12
E ističe|istice|važi do|vazi do|aktivna do|aktivan do|datum isteka|završava se|vredi do|do
E rok važenja|datum završetka|važeća do|istek|истиче|важи до|активна до|датум истека|завршава се
E до|рок важења|важећа до|активан до|истек|датум завршетка|kraj pretplate|važi zaključno
E крај претплате|kraj|крај|završava|se završava|завршава|се завршава|kraj perioda|zaštićeno do
E plaćeno do|крај периода|заштићено до|плаћено до|važi do dana|plaćeno zaključno sa
E važi zaključno sa|važi zaključno do|zaključno sa|važeća zaključno sa|važi|datum isteka važenja
E istek važenja|rok isteka|završetak|datum kraja|poslednji dan|ističe dana|zaštita do|pokriveno do
E aktivno do|u važnosti do|prestaje da važi|prestaje|isteći će|završiće se|се плаћено закључно са
E важи закључно са|важи закључно до|закључно са|важи|важећа закључно са|датум истека важења
E истек важења|рок истека|завршетак|датум краја|последњи дан|истиче дана|заштита до|активно до
E престаје да важи|престаје|истећи ће|завршиће се|traje do|važenje do|istiće|вреди до|траје до
E важење до
X istekla|istekao|isteklo|završena|završeno|истекла|истекао|истекло|завршена|завршено|je istekla
X je istekao|završila se|važila do|okončana|је истекла|је истекао|завршила се|важила до|окончана
X istekla dana|истекла дана|se završila|završila|se završio|završio|се завршила|завршила
X се завршио|завршио|istekle|istekli|okončano|nevažeća|nevažeći|više ne važi|prestala|prestalo
X истекле|истекли|окончано|неважећа|неважећи|више не важи|престала|престало|nije više važeća
X nije više aktivna|više nije važeća|više nije aktivna|већ истекла|више није важећа
X више није активна|rok je istekao|рок је истекао|završen|завршен
A aktivirajte do|aktivirajte pre|aktivirati do|aktivirati pre|mora se aktivirati|активирајте до
A активирајте пре|активирати до|активирати пре|мора се активирати|mora se aktivirati do
A mora biti aktivirana do|morate aktivirati do|potrebno aktivirati do|rok za aktivaciju
A aktivacija do|мора се активирати до|мора бити активирана до|морате активирати до
A потребно активирати до|рок за активацију|активација до|aktiviraj pre|активирај пре
A potrebna aktivacija|zahteva aktivaciju|потребна активација|захтева активацију
A aktivirajte najkasnije|активирајте најкасније
R obnavlja se|biće obnovljena|sledeće plaćanje|sledeća uplata|sledeće obnavljanje
R datum obnavljanja|automatski se obnavlja|обнавља се|биће обновљена|следеће плаћање
R следећа уплата|следеће обнављање|датум обнављања|аутоматски се обнавља|obnavlja se automatski
R biće automatski obnovljena|datum automatske obnove|datum obnove|obnoviće se automatski
R обнавља се аутоматски|биће аутоматски обновљена|датум аутоматске обнове|датум обнове
R обновиће се аутоматски|datum automatskog obnavljanja|датум аутоматског обнављања|sledeća naplata
R следећа наплата|datum sledećeg plaćanja|datum sledeće uplate|datum sledeće naplate
R datum sledećeg obnavljanja|datum sledeće obnove|sledeća obnova|sledeće zaduženje
R datum sledećeg zaduženja|sledeći račun|datum sledećeg računa|naplatićemo|naplatićemo vam
R biće naplaćeno|biće naplaćena|obnovićemo|će biti obnovljena|će biti automatski obnovljena
R će se obnoviti|će se automatski obnoviti|biće produžena|će biti produžena|produžava se
R produžava se automatski|automatski se produžava|produžiće se|datum produženja|sledeće produženje
R датум следећег плаћања|датум следеће уплате|датум следеће наплате|датум следећег обнављања
R датум следеће обнове|следећа обнова|следеће задужење|датум следећег задужења|следећи рачун
R наплатићемо|наплатићемо вам|биће наплаћено|биће наплаћена|обновићемо|ће бити обновљена
R ће бити аутоматски обновљена|ће се обновити|ће се аутоматски обновити|биће продужена
R ће бити продужена|продужава се|продужава се аутоматски|аутоматски се продужава|продужиће се
R датум продужења|следеће продужење|sledeće automatsko obnavljanje|sledeće automatsko plaćanje
R obnoviće se|datum naplate|следеће аутоматско обнављање|следеће аутоматско плаћање|обновиће се
R датум наплате|se automatski obnavlja|automatski će se obnoviti|се аутоматски обнавља
R аутоматски ће се обновити|obnoviće se sama|обновиће се сама
Z neće biti obnovljena|ne obnavlja se|неће бити обновљена|не обнавља се|neće se obnoviti
Z neće se automatski obnoviti|neće biti automatski obnovljena|neće biti obnovljeno
Z ne obnavlja se automatski|neće biti produžena|neće se produžiti|ne produžava se|неће се обновити
Z неће се аутоматски обновити|неће бити аутоматски обновљена|не обнавља се аутоматски
Z неће бити продужена|неће се продужити|не продужава се|bez obnavljanja
Z bez automatskog obnavljanja|без обнављања|без аутоматског обнављања
S aktivirana|aktivirano|aktivna od|datum aktivacije|активирана|активирано|активна од
S датум активације|datum početka|početak|датум почетка|почетак|aktivna od dana|aktivan od
S u upotrebi od|активан од
a aktivn|aktivan|активн|активан|važeć|u toku|na snazi|важећ|у току|на снази|važeća|važi|važeće
a важећа|важи|важеће|tekuća|tekuće|текућа|текуће
n nije aktivirana|nije aktivirano|još nije aktivirana|neaktivirana|nekorišćena|neiskorišćena
n čeka aktivaciju|није активирана|није активирано|још није активирана|неактивирана|некоришћена
n неискоришћена|чека активацију|neaktivirano|neaktivirane|još nije aktivirano|неактивирано
n неактивиране|још није активирано|nekorišćen|neiskorišćen|некоришћен|неискоришћен
n čeka na aktivaciju|još neaktivirana|spremna za aktivaciju|još nije korišćena
n još nije iskorišćena|чека на активацију|још неактивирана|спремна за активацију
n још није коришћена|nije aktiviran|još nije aktiviran|није активиран|још није активиран
f besplatn|бесплатн|besplatno|besplatna|besplatan|бесплатно|бесплатна|бесплатан|besplatna verzija
f bez naknade|бесплатна верзија|без накнаде
t probn|probna verzija|пробн|пробна верзија|probna|probni period|пробна|пробни период|proba|probu
t проба|пробу|probni|probno|пробни|пробно|test period|demo|демо
d uređaj|уређај|uređaji|uređaja|uređaje|uređaju|уређаји|уређаја|уређаје|уређају
p korisnik|osob|član|корисник|особ|члан|ljudi|osobe|osoba|članovi|korisnici|korisnika|људи|особе
p особа|чланови|корисници|корисника
h podeljeno sa vama|podeljena sa vama|deli sa vama|podelio|deljeno sa vama|дељено са вама
h подељено са вама|подељена са вама|поделио|podelio je|deli korisnik|podeljeno od|дели корисник
h подељено од|podelio korisnik|поделио корисник|sa vama deli|са вама дели|deli je sa vama
h podeljena sa mnom|дели је са вама|дели са вама
O vi delite|ви делите|delite|delim|делите|делим|vlasnik vi|vi ste vlasnik|vlasnik ste vi
O pripada vama|власник ви|ви сте власник|власник сте ви|припада вама
V deli|podelio|podelila|podeljena|podeljeno|deljena|дели|поделио|поделила|подељена|подељено|дељена
V deljeno|dele|дељено|деле
Y sa vama|s vama|sa mnom|са вама|с вама|са мном|sa tobom|са тобом
B deli|дели|podelio|podelila|поделио|поделила
r automatsko obnavljanje|automatska obnova|obnavljanje|аутоматско обнављање|аутоматска обнова
r обнављање|automatsko produžavanje|automatsko produženje|аутоматско продужавање
r аутоматско продужење|automatskog obnavljanja|automatske obnove|аутоматског обнављања
r аутоматске обнове|obnovi automatski|automatski obnovi|obnavljaj automatski|automatski obnavljaj
r obnova|automatske obnove pretplate|обнови аутоматски|аутоматски обнови|обнављај аутоматски
r аутоматски обнављај|обнова|produženje|automatsko plaćanje|продужење|аутоматско плаћање
y uključen|da|укључен|да|uključena|uključeno|aktivirano|omogućen|укључена|укључено|омогућен
z isključen|ne|otkazan|neaktivn|искључен|не|отказан|неактивн|isključena|isključeno|otkazana
z otkazano|onemogućen|искључена|искључено|отказана|отказано|онемогућен|ručno|ручно|isključili
z isključili ste|iskljucili ste|искључили|искључили сте
b blokiran|блокиран|zaključana|закључана|blokirali|блокирали
u suspendovan|pauziran|obustavljen|суспендован|паузиран|обустављен|obustavljena|obustavljeno
u pauzirana|pauzirano|privremeno obustavljena|na pauzi|suspendovana|suspendovano|обустављена
u обустављено|паузирана|паузирано|привремено обустављена|на паузи|суспендована|суспендовано
u zamrznuta|zamrznuto|privremeno zaustavljena|privremeno isključena|замрзнута|замрзнуто
u привремено заустављена|привремено искључена|privremeno pauzirana|zaustavljena
u привремено паузирана|заустављена|obustavio|обуставио|pauzirao|паузирао
i uključuje|sadrži|укључује|садржи|obuhvata|u paketu|обухвата|у пакету|uključene aplikacije
i укључене апликације|šta je uključeno|шта је укључено
m još|prikaži sve|više|још|прикажи све|више|učitaj još|ostale|учитај још|остале
s pretplat|licenc|претплат|лиценц|pretplata|pretplate|pretplatu|licenca|licence|plan|planovi
s proizvodi|претплата|претплате|претплату|лиценца|лиценце|план|планови|производи
w vaša|vaš|je|su|na|u|i|od|za|ova|ovo|datum|dan|period|status|stanje|se|korišćeno|koristi
w u upotrebi|iskorišćeno|povezano|zaštićeno|trenutno|proizvod|zaštita|tip|verzija|mesta|automatski
w broj|ваша|ваш|је|су|на|у|и|од|за|ова|ово|датум|дан|период|статус|стање|се|коришћено|користи
w у употреби|искоришћено|повезано|заштићено|тренутно|производ|заштита|тип|верзија|места|аутоматски
w број|moja|moje|moji|moj|naše|sve|svi|još|već|sada|nalog|naloga|nalogu|bio|bila|biće|pozvani
w pozvanih|dodati|povezani|povezanih|registrovani|aplikacija|aplikacije|program|programi|softver
w pregled|spisak|lista|privremeno|ukupno|ukupan|porodica|šta|ovaj|ovu|ove|ovom|zaštićeni
w zaštićenih|korišćeni|korišćenih|korišćenju|upotrebi|koriste|važenja|važenje|vi|imate|vas|mora
w morate|da|bude|svoju|dana|моја|моје|моји|мој|наше|све|сви|још|већ|сада|налог|налога|налогу|био
w била|биће|позвани|позваних|додати|повезани|повезаних|регистровани|апликација|апликације|програм
w програми|софтвер|преглед|списак|листа|привремено|укупно|укупан|породица|шта|овај|ову|ове|овом
w заштићени|заштићених|коришћени|коришћених|коришћењу|употреби|користе|важења|важење|ви|имате|вас
w мора|морате|да|буде|своју|дана|vaše|vaši|tvoje|ваше|ваши|твоје|uvek|увек|samo|molimo|само|молимо
w jer|јер|zatim|nakon toga|potom|godišnje|mesečno|pdv|затим|након тога|потом|годишње|месечно|пдв
w vam|mesto|detalji|detaljno|trenutni|trenutna|vašu|vašoj|vašem|i dalje|zaključno|вам|место|детаљи
w тренутни|тренутна|вашу|вашој|и даље|закључно|napomena|informacije|trajanje|za godinu dana
w za još godinu dana|na godinu dana|za mesec dana|svake godine|svakog meseca|od strane operatera
w od strane provajdera|automatsko|štiti|напомена|информације|трајање|за годину дана
w за још годину дана|на годину дана|сваке године|сваког месеца|од стране оператера
w од стране провајдера|аутоматско|штити|ste|сте|neograničeno|bez vremenskog ograničenja|istog dana
w vlasnik|sama|samo od sebe|неограничено|истог дана|власник|сама|provajder|провајдер|smo
w смо
U korišćeno|koristi|u upotrebi|iskorišćeno|povezano|zaštićeno|zauzeto|instalirano|коришћено
U користи|у употреби|искоришћено|повезано|заштићено|заузето|инсталирано|koristite|користите
U prijavljeni|povezan|zaštićen|korišćen|instaliran|zauzet|iskorišćen|пријављени|повезан|заштићен
U коришћен|инсталиран|заузет|искоришћен|koristi se|koriste se|pod zaštitom|користи се|користе се
U под заштитом
K najviše|maksimalno|maks|ukupno|do najviše|највише|максимално|макс|укупно|do|до|najveći|maksimaln
K limit|највећи|максималн|лимит|do ukupno|dozvoljeno|дозвољено
P slobodn|dostupn|preostalo|слободн|доступн|преостало|nekorišćena|neiskorišćena|nekorišćen
P neiskorišćen|некоришћена|неискоришћена|некоришћен|неискоришћен|slobodno|preostaje|ostalo
P slobodni|слободно|преостаје|остало|слободни|ostaje|остаје
C automatski se obnavlja|obnavlja se automatski|аутоматски се обнавља|обнавља се аутоматски
C produžava se automatski|продужава се аутоматски|se automatski obnavlja|automatski će se obnoviti
C се аутоматски обнавља|аутоматски ће се обновити|obnoviće se automatski|обновиће се аутоматски
L dana|dan|meseci|mesec|godina|godine|nedelja|preostalo|ostalo|дана|дан|месеци|месец|година|године
L недеља|преостало|остало
3 kroz|кроз
- kupljeno|datum kupovine|broj porudžbine|купљено|датум куповине|број поруџбине|važi od|važeća od
- важи од|важећа од|na snazi od|на снази од
q kupi|ponuda|popust|uštedi|probajte|preporučeno|купи|понуда|попуст|уштеди|пробајте|препоручено
q korpa|korpu|naruči|svideti|preporuč|probaj|isprobaj|kupite|pređite na|корпа|корпу|наручи|свидети
q препоруч|пробај|испробај|купите|пређите на|preporučujemo|препоручујемо|započnite|започните
o od|од
g prijav|пријав|prijavite se|prijavi se|пријавите се|пријави се
T ugovor|uslov|izjav|уговор|услов|изјав|uslovi|ugovori|sporazum|услови|уговори|споразум|uslove
T услове|licencni|лиценцни
c kod|jednokratn|verifikac|код|једнократн|верификац|koda|kodu|kodove|aktivacion|активацион|кода
c коду|dvostepen|dvofaktor|двостепен|двофактор|dvostruk
D preuzmi|instaliraj|преузми|инсталирај|preuzimanja|preuzimanje|preuzmite|instalirajte|instalacija
D преузимања|преузимање|преузмите|инсталирајте|инсталација|nabavite|набавите|preuzimanj
D instaliranje|преузимањ|инсталирање
Q qr|skenirajte|skeniranje|kamera|kameru|kamerom|скенирајте|скенирање|камера|камеру|камером
N ne|nije|nema|nemate|nijedna|nikad|nikada|bez|ništa|не|није|нема|немате|ниједна|никад|никада|без
N ништа
W петак|субота|недеља|понедељак|уторак|среда|четвртак|пет|суб|нед|пон|уто|сре|чет|petak|subota
W nedelja|ponedeljak|utorak|sreda|četvrtak|pet|sub|ned|pon|uto|sre|čet
k nema|nemate|nemaš|nijedna|nijednu|nijedne|нема|немате|немаш|ниједна|ниједну|ниједне
j još|uvek|trenutno|za sada|ovde|na|u|za|sa|vašem|vaš|vašeg|svom|tvom|ovom|ovaj|nalogu|nalog
j nalogom|vi|dodatih|registrovanih|povezanih|nijednu|nijedna|nikakvih|još uvek|још|увек|тренутно
j за сада|овде|на|у|за|са|вашем|ваш|вашег|свом|твом|овом|овај|налогу|налог|налогом|ви|додатих
j регистрованих|повезаних|ниједну|ниједна|никаквих|kaspersky|my
G sesija je istekla|vaša sesija je istekla|sesija je završena|odjavljeni ste|prijavite se ponovo
G сесија је истекла|ваша сесија је истекла|сесија је завршена|одјављени сте|пријавите се поново
G sesija istekla|ваша сесија истекла
l dostupn|доступн
H za|за
F uskoro|skoro|ускоро|скоро
0 danas|данас
1 sutra|сутра
9 juče|јуче
J automatski|automatsko|аутоматски|аутоматско
= jer|zbog|јер|због
& i|и
# -|dva|tri|četiri|pet|šest|sedam|osam|devet|deset|dve=2|два=2|две=2|три=3|четири=4|пет=5|шест=6
# десет=10
8 istog dana|tog dana|истог дана|тог дана
% din|дин
k niste|nije pronađena|nisu pronađene|nisu|нисте|нису
j kupljenih|kupili|pronađena|pronađenih|lista|listi|spisak|svojih|moje|ništa|niste|nije|dodali
j dodata|povezana|ovim|nalogu još|купљених|купили|пронађена|листа|листи|списак|својих|моје|нисте
j није|додали|додата|повезана|овим|je|је
x prazno|prazan|prazna|ništa|празно|празан|празна|ништа|nema podataka|nema stavki|nema zapisa
x нема података|нема ставки|нема записа
e odjavi|odjava|odjavite se|одјави|одјава|одјавите се|odjavi se|одјави се
I prijavljeni ste kao|prijavljen kao|prijavljeni kao|prijavljena kao|prijavljeni ste|dobro došli
I zdravo|dobrodošli|пријављени сте као|пријављен као|пријављени као|пријављени сте|добро дошли
I здраво|добродошли
`
