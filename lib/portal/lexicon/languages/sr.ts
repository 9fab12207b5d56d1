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
E важење до|isticanje|истицање|završetak perioda|завршетак периода|završetak pretplate
E завршетак претплате|završetak važenja|завршетак важења|ističu|истичу|isteče|истече|ističe po
E истиче по|završavaju se|завршавају се|se završavaju|се завршавају|će isteći|ће истећи
E će se završiti|ће се завршити|prestaje važenje|престаје важење|prestaće da važi|престаће да важи
E prestaće da radi|престаће да ради|prestaje da radi|престаје да ради|će prestati da važi
E ће престати да важи|će prestati da radi|ће престати да ради|gubi važnost|губи важност
E izgubiće važnost|изгубиће важност|radi do|ради до|radiće do|радиће до|će raditi do|ће радити до
E važiće do|важиће до|će važiti do|ће важити до|biće aktivna do|биће активна до|biće aktivan do
E биће активан до|biće važeća do|биће важећа до|ostaje aktivna do|остаје активна до
E ostaje na snazi do|остаје на снази до|ostaje važeća do|остаје важећа до|na snazi do|на снази до
E važi sve do|важи све до|važi uključujući|важи укључујући|vredi do dana|вреди до дана
E možete da koristite do|можете да користите до|možete koristiti do|можете користити до
E možete je koristiti do|можете је користити до|koristite do|користите до|koristi se do
E користи се до|korišćenje do|коришћење до|imate pristup do|имате приступ до|pristup do|приступ до
E pristup ističe|приступ истиче|pristup imate do|приступ имате до|pristup traje do|приступ траје до
E zaštita ističe|заштита истиче|zaštita se završava|заштита се завршава|zaštita prestaje
E заштита престаје|zaštita traje do|заштита траје до|zaštita važi do|заштита важи до|zaštićeni do
E заштићени до|zaštićeni ste do|заштићени сте до|rok ističe|рок истиче|rok se završava
E рок се завршава|rok važenja ističe|рок важења истиче|rok važenja do|рок важења до|rok trajanja
E рок трајања|rok trajanja do|рок трајања до|važnost do|важност до|važnost ističe|важност истиче
E važnost|важност|datum prestanka|датум престанка|datum prestanka važenja|датум престанка важења
E prestanak važenja|престанак важења|prestanak|престанак|kraj važenja|крај важења|kraj zaštite
E крај заштите|kraj licence|крај лиценце|kraj roka|крај рока|poslednji dan važenja
E последњи дан важења|poslednji dan zaštite|последњи дан заштите|period ističe|период истиче
E period se završava|период се завршава|period traje do|период траје до|period do|период до
E plaćen do|плаћен до|plaćena do|плаћена до|plaćen period do|плаћен период до|uplaćeno do
E уплаћено до|pretplaćeni do|претплаћени до|važeći do|важећи до|važeće do|важеће до|aktivne do
E активне до|traje zaključno sa|траје закључно са|ističe nakon|истиче након|ističe posle
E истиче после|licenca važi do|лиценца важи до|pretplata važi do|претплата важи до
E licenca važi zaključno sa|лиценца важи закључно са|pretplata važi zaključno sa
E претплата важи закључно са|rok pretplate|рок претплате|rok licence|рок лиценце|važi od § do
E важи од § до|važi od § do dana|важи од § до дана|važeća od § do|важећа од § до|važeća od § do dana
E важећа од § до дана|aktivna od § do|активна од § до|aktivna od § do dana|активна од § до дана
E aktivan od § do|активан од § до|aktivan od § do dana|активан од § до дана|na snazi od § do
E на снази од § до|na snazi od § do dana|на снази од § до дана|vredi od § do|вреди од § до
E vredi od § do dana|вреди од § до дана
X istekla|istekao|isteklo|završena|završeno|истекла|истекао|истекло|завршена|завршено|je istekla
X je istekao|završila se|važila do|okončana|је истекла|је истекао|завршила се|важила до|окончана
X istekla dana|истекла дана|se završila|završila|se završio|završio|се завршила|завршила
X се завршио|завршио|istekle|istekli|okončano|nevažeća|nevažeći|više ne važi|prestala|prestalo
X истекле|истекли|окончано|неважећа|неважећи|више не важи|престала|престало|nije više važeća
X nije više aktivna|više nije važeća|više nije aktivna|већ истекла|више није важећа
X више није активна|rok je istekao|рок је истекао|završen|завршен|bila važeća do|била важећа до
X bila aktivna do|била активна до|bio aktivan do|био активан до|bio važeći do|био важећи до|važio do
X важио до|važilo do|важило до|važile do|важиле до|radila do|радила до|trajala do|трајала до
X trajao do|трајао до|je važila do|је важила до|je prestala da važi|је престала да важи
X prestala da važi|престала да важи|je prestao da važi|је престао да важи|prestao da važi
X престао да важи|prestalo da važi|престало да важи|prestala da radi|престала да ради
X prestao da radi|престао да ради|je prestala|је престала|je prestao|је престао|je prestalo
X је престало|prestao|престао|ne važi od|не важи од|više ne važi od|више не важи од
X više ne radi|више не ради|nevažeća od|неважећа од|nevažeći od|неважећи од
X nije više važeći|није више важећи|više nije važeći|више није важећи
X više nije aktivan|више није активан|rok je prošao|рок је прошао|rok prošao|рок прошао|rok istekao
X рок истекао|rok važenja je istekao|рок важења је истекао|rok važenja istekao|рок важења истекао
X rok važenja je prošao|рок важења је прошао|važenje je isteklo|важење је истекло|važenje isteklo
X важење истекло|vreme je isteklo|време је истекло|vreme isteklo|време истекло|izgubila važnost
X изгубила важност|je izgubila važnost|је изгубила важност|zaštita je istekla|заштита је истекла
X zaštita je prestala|заштита је престала|pristup je istekao|приступ је истекао|pristup istekao
X приступ истекао|okončan|окончан|je završena|је завршена|je završen|је завршен
X je završeno|је завршено|je završila|је завршила|je završio|је завршио|je okončana|је окончана
X je isteklo|је истекло|su istekle|су истекле|ste istekli|сте истекли|istekla je|истекла је
X istekao je|истекао је|isteklo je|истекло је|završila je|завршила је|završila se je|завршила се је
X prošao rok|прошао рок|već je istekla|већ је истекла|već istekla|već je istekao|већ је истекао
X istekli su|истекли су|istekle su|истекле су|prošao je rok|прошао је рок|istekao rok|истекао рок
X više neaktivna|више неактивна|već neaktivna|већ неактивна
A aktivirajte do|aktivirajte pre|aktivirati do|aktivirati pre|mora se aktivirati|активирајте до
A активирајте пре|активирати до|активирати пре|мора се активирати|mora se aktivirati do
A mora biti aktivirana do|morate aktivirati do|potrebno aktivirati do|rok za aktivaciju
A aktivacija do|мора се активирати до|мора бити активирана до|морате активирати до
A потребно активирати до|рок за активацију|активација до|aktiviraj pre|активирај пре
A potrebna aktivacija|zahteva aktivaciju|потребна активација|захтева активацију
A aktivirajte najkasnije|активирајте најкасније|rok za aktivaciju — do|рок за активацију — до
A rok za aktivaciju – do|рок за активацију – до|rok za aktivaciju , do|рок за активацију , до
A rok za aktivaciju do|рок за активацију до|krajnji rok za aktivaciju|крајњи рок за активацију
A krajnji rok za aktivaciju do|крајњи рок за активацију до|poslednji dan za aktivaciju
A последњи дан за активацију|rok aktivacije|рок активације|rok aktivacije do|рок активације до
A rok aktivacije – do|рок активације – до|rok aktivacije — do|рок активације — до
A potrebna aktivacija , do|потребна активација , до|potrebna aktivacija – do
A потребна активација – до|potrebna je aktivacija do
A потребна је активација до|potrebna je aktivacija , do|потребна је активација , до|aktivacija – do
A активација – до|aktivacija — do|активација — до|aktivacija je moguća do|активација је могућа до
A aktivacija moguća do|активација могућа до|može se aktivirati do|може се активирати до
A možete aktivirati do|можете активирати до|možete da aktivirate do|можете да активирате до
A možete je aktivirati do|можете је активирати до|možete da je aktivirate do
A можете да је активирате до|morate da aktivirate do|морате да активирате до|morate je aktivirati do
A морате је активирати до|treba aktivirati do|треба активирати до|treba je aktivirati do
A треба је активирати до|treba da se aktivira do|треба да се активира до|treba da aktivirate do
A треба да активирате до|mora da se aktivira do|мора да се активира до
A mora da bude aktivirana do|мора да буде активирана до
A ne zaboravite da aktivirate do|не заборавите да активирате до|aktivirajte je do|активирајте је до
A aktivirajte licencu do|активирајте лиценцу до|aktivirajte pretplatu do|активирајте претплату до
A aktivirajte kod do|активирајте код до|stignite da aktivirate do|стигните да активирате до
A aktivirajte najkasnije do|активирајте најкасније до|aktivirati najkasnije do
A активирати најкасније до|aktivirati najkasnije|активирати најкасније|aktivirajte ne kasnije od
A активирајте не касније од
A potrebno je aktivirati do|потребно је активирати до
A zahteva aktivaciju do|захтева активацију до|potrebno aktivirati
A потребно активирати|može da se aktivira do|може да се активира до|može se aktivirati najkasnije
A може се активирати најкасније|rok za aktivaciju ( do|рок за активацију ( до|rok aktivacije ( do
A рок активације ( до
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
R аутоматски ће се обновити|obnoviće se sama|обновиће се сама|sledeća rata|следећа рата|naredna rata
R наредна рата|naredno plaćanje|наредно плаћање|naredna naplata|наредна наплата|naredna uplata
R наредна уплата|naredno obnavljanje|наредно обнављање|naredna obnova|наредна обнова
R naredno zaduženje|наредно задужење|predstojeće plaćanje|предстојеће плаћање|predstojeća naplata
R предстојећа наплата|predstojeća obnova|предстојећа обнова|predstojeće obnavljanje
R предстојеће обнављање|datum naredne naplate|датум наредне наплате|datum narednog plaćanja
R датум наредног плаћања|datum naredne uplate|датум наредне уплате|datum naredne obnove
R датум наредне обнове|datum narednog obnavljanja|датум наредног обнављања
R datum sledećeg automatskog obnavljanja|датум следећег аутоматског обнављања
R će biti automatski produžena|ће бити аутоматски продужена|biće automatski produžena
R биће аутоматски продужена|će se automatski produžiti|ће се аутоматски продужити|će se produžiti
R ће се продужити|automatski će se produžiti|аутоматски ће се продужити|produžiće se automatski
R продужиће се аутоматски|biće obnovljen|биће обновљен|će biti obnovljen|ће бити обновљен
R biće automatski obnovljen|биће аутоматски обновљен|će biti automatski obnovljen
R ће бити аутоматски обновљен|biće obnovljeno|биће обновљено|se automatski produžava
R се аутоматски продужава|se produžava|се продужава|se obnavlja|се обнавља|sama se obnavlja
R сама се обнавља|sama se produžava|сама се продужава|obnavlja se sama|обнавља се сама
R produžava se sama|продужава се сама|automatski će biti obnovljena|аутоматски ће бити обновљена
R automatski će biti produžena|аутоматски ће бити продужена|će biti naplaćena|ће бити наплаћена
R će biti naplaćeno|ће бити наплаћено|će biti zadužena|ће бити задужена|naplaćujemo|наплаћујемо
R naplata će biti|наплата ће бити|naplata će se izvršiti|наплата ће се извршити|naplata se vrši
R наплата се врши|plaćanje će biti izvršeno|плаћање ће бити извршено|obnavljanje će se izvršiti
R обнављање ће се извршити|obnova će se izvršiti|обнова ће се извршити|automatski obnavljamo
R аутоматски обнављамо|automatski ćemo obnoviti|аутоматски ћемо обновити|obnavljamo|обнављамо
R obnovićemo automatski|обновићемо аутоматски|produžićemo|продужићемо|datum produžavanja
R датум продужавања|sledeće produžavanje|следеће продужавање|datum sledećeg produženja
R датум следећег продужења|će biti obnovljeno|ће бити обновљено|obnoviće se sam|обновиће се сам
R automatski produžava|аутоматски продужава|biće obnovljena automatski|биће обновљена аутоматски
R će biti obnovljena automatski|ће бити обновљена аутоматски|sa automatskim obnavljanjem
R са аутоматским обнављањем|sa automatskim produženjem|са аутоматским продужењем
R sa automatskom obnovom|са аутоматском обновом|s automatskim obnavljanjem|с аутоматским обнављањем
R sa autoobnovom|са аутообновом|iznos će biti naplaćen|износ ће бити наплаћен|biće naplaćen
R биће наплаћен|će biti naplaćen|ће бити наплаћен
Z neće biti obnovljena|ne obnavlja se|неће бити обновљена|не обнавља се|neće se obnoviti
Z neće se automatski obnoviti|neće biti automatski obnovljena|neće biti obnovljeno
Z ne obnavlja se automatski|neće biti produžena|neće se produžiti|ne produžava se|неће се обновити
Z неће се аутоматски обновити|неће бити аутоматски обновљена|не обнавља се аутоматски
Z неће бити продужена|неће се продужити|не продужава се|bez obnavljanja
Z bez automatskog obnavljanja|без обнављања|без аутоматског обнављања|neće se obnavljati
Z неће се обнављати|neće se sama obnoviti|неће се сама обновити|neće se sama produžiti
Z неће се сама продужити|neće se obnoviti sama|неће се обновити сама|neće se produžiti sama
Z неће се продужити сама|neće se automatski produžiti|неће се аутоматски продужити
Z neće biti automatski produžena|неће бити аутоматски продужена|neće biti obnovljen
Z неће бити обновљен|neće biti produžen|неће бити продужен|neće biti produženo|неће бити продужено
Z ne produžava se automatski|не продужава се аутоматски|se ne obnavlja|се не обнавља|se ne produžava
Z се не продужава|se ne obnavlja automatski|се не обнавља аутоматски|se ne produžava automatski
Z се не продужава аутоматски|se neće obnoviti|се неће обновити|se neće produžiti|се неће продужити
Z se ne nastavlja|се не наставља|se neće nastaviti|се неће наставити|neće se nastaviti
Z неће се наставити|bez produženja|без продужења|bez automatskog produženja
Z без аутоматског продужења|bez automatske obnove|без аутоматске обнове|bez produžavanja
Z без продужавања|bez automatskog produžavanja|без аутоматског продужавања|bez autoobnove
Z без аутообнове|bez autoobnavljanja|без аутообнављања|otkazali ste obnavljanje
Z отказали сте обнављање|otkazali ste obnovu|отказали сте обнову|otkazali obnavljanje
Z отказали обнављање|isključili ste obnavljanje|искључили сте обнављање|isključili ste obnovu
Z искључили сте обнову|isključili obnavljanje|искључили обнављање|obnavljanje je otkazano
Z обнављање је отказано|obnavljanje otkazano|обнављање отказано|obnova je otkazana
Z обнова је отказана|obnova otkazana|обнова отказана|obnavljanje je isključeno
Z обнављање је искључено|obnavljanje isključeno|обнављање искључено|obnova isključena
Z обнова искључена|obnova je isključena|обнова је искључена|obnavlja se ručno|обнавља се ручно
Z ručno obnavljanje|ручно обнављање|ručna obnova|ручна обнова|produžava se ručno|продужава се ручно
Z više se neće obnoviti|више се неће обновити|više se neće obnavljati|више се неће обнављати
Z više se ne obnavlja|више се не обнавља|više neće biti obnovljena|више неће бити обновљена
Z neće biti obnove|неће бити обнове|nećemo obnoviti
Z нећемо обновити|odustali ste od obnavljanja
Z одустали сте од обнављања|odustali ste od obnove|одустали сте од обнове|sama se neće obnoviti
Z сама се неће обновити|sama se neće produžiti|сама се неће продужити|nema automatskog obnavljanja
Z нема аутоматског обнављања|nema automatske obnove|нема аутоматске обнове|nećemo je obnoviti
Z нећемо је обновити|neće biti obnavljana|неће бити обнављана|obnavljanja neće biti
Z обнављања неће бити|produženja neće biti|продужења неће бити|automatske obnove neće biti
Z аутоматске обнове неће бити|automatskog obnavljanja neće biti|аутоматског обнављања неће бити
Z obnove neće biti|обнове неће бити
S aktivirana|aktivirano|aktivna od|datum aktivacije|активирана|активирано|активна од
S датум активације|datum početka|početak|датум почетка|почетак|aktivna od dana|aktivan od
S u upotrebi od|активан од|početak važenja|почетак важења|datum početka važenja|датум почетка важења
S aktivirana dana|активирана дана|aktivne od|активне од|aktivno od|активно од|aktivirana od
S активирана од
a aktivn|aktivan|активн|активан|važeć|u toku|na snazi|важећ|у току|на снази|važeća|važi|važeće
a важећа|важи|важеће|tekuća|tekuće|текућа|текуће|sve radi|све ради|radi|ради|rade|раде|sve je u redu
a све је у реду|u redu|у реду|licenca važi|лиценца важи|pretplata važi|претплата важи|i dalje važi
a и даље важи|još važi|још важи|još uvek važi|још увек важи|trenutno važi|тренутно важи|u funkciji
a у функцији|punovažn|пуноважн|funkcioniše|функционише
n nije aktivirana|nije aktivirano|još nije aktivirana|neaktivirana|nekorišćena|neiskorišćena
n čeka aktivaciju|није активирана|није активирано|још није активирана|неактивирана|некоришћена
n неискоришћена|чека активацију|neaktivirano|neaktivirane|još nije aktivirano|неактивирано
n неактивиране|још није активирано|nekorišćen|neiskorišćen|некоришћен|неискоришћен
n čeka na aktivaciju|još neaktivirana|spremna za aktivaciju|još nije korišćena
n još nije iskorišćena|чека на активацију|још неактивирана|спремна за активацију
n још није коришћена|nije aktiviran|još nije aktiviran|није активиран|још није активиран
n još niste aktivirali|још нисте активирали|niste aktivirali|нисте активирали
n još niste je aktivirali|још нисте је активирали|još uvek niste aktivirali
n још увек нисте активирали|još uvek nije aktivirana|још увек није активирана
n još uvek nije aktiviran|још увек није активиран|čeka da bude aktivirana|чека да буде активирана
n čeka da se aktivira|чека да се активира|čeka da je aktivirate|чека да је активирате
n još uvek neaktivirana|још увек неактивирана|još neiskorišćena|још неискоришћена|još nekorišćena
n још некоришћена|još nije iskorišćen|још није искоришћен|još nije korišćen|још није коришћен
n nije iskorišćena|није искоришћена|nije korišćena|није коришћена|nije iskorišćen|није искоришћен
n još nije započela|још није започела|nije započela|није започела|još nije počela|још није почела
n nije još aktivirana|није још активирана|nije još aktivirano|није још активирано
n nije bila aktivirana|није била активирана|spreman za aktivaciju|спреман за активацију
n spremno za aktivaciju|спремно за активацију|u očekivanju aktivacije|у очекивању активације
n na čekanju aktivacije|на чекању активације|na čekanju za aktivaciju|на чекању за активацију
n čeka vašu aktivaciju|чека вашу активацију|čekaju na aktivaciju|чекају на активацију|neaktivirani
n неактивирани|još nije pokrenuta|још није покренута|nije pokrenuta|није покренута|bez aktivacije
n без активације|nije aktivirana još|није активирана још|nisu aktivirane|нису активиране|neaktiviran
n неактивиран|potrebna je aktivacija|потребна је активација|mora da se aktivira|мора да се активира
n samo još da je aktivirate|само још да је активирате|ostaje samo da je aktivirate
n остаје само да је активирате|ostalo je samo da aktivirate|остало је само да активирате
n treba aktivirati|треба активирати|ostaje samo da aktivirate|остаје само да активирате
n preostaje samo aktivacija|преостаје само активација|potrebno je aktivirati|потребно је активирати
n neophodna aktivacija|неопходна активација|neophodna je aktivacija|неопходна је активација
n gotova za aktivaciju|готова за активацију|gotov za aktivaciju|готов за активацију|još nije aktivna
n још није активна|još nije aktivan|још није активан|još neaktivna|још неактивна
n još uvek nije aktivna|још увек није активна|čeka se aktivacija|чека се активација
n aktivacija nije izvršena|активација није извршена|aktivacija još nije izvršena
n активација још није извршена
f besplatn|бесплатн|besplatno|besplatna|besplatan|бесплатно|бесплатна|бесплатан|besplatna verzija
f bez naknade|бесплатна верзија|без накнаде|besplatne|бесплатне|besplatnu|бесплатну|besplatni
f бесплатни|bez plaćanja|без плаћања|bez nadoknade|без надокнаде|gratis|гратис
t probn|probna verzija|пробн|пробна верзија|probna|probni period|пробна|пробни период|proba|probu
t проба|пробу|probni|probno|пробни|пробно|test period|demo|демо|probnu|пробну|probne|пробне|testn
t тестн|test verzija|тест верзија|testna verzija|тестна верзија|testni period|тестни период|na probi
t на проби|na probu|на пробу|za probu|за пробу|trial|триал|probni pristup|пробни приступ
t demo verzija|демо верзија
d uređaj|уређај|uređaji|uređaja|uređaje|uređaju|уређаји|уређаја|уређаје|уређају|aktivn uređaj
d активн уређај|aktiviran uređaj|активиран уређај|povezan uređaj|повезан уређај
p korisnik|osob|član|корисник|особ|члан|ljudi|osobe|osoba|članovi|korisnici|korisnika|људи|особе
p особа|чланови|корисници|корисника
h podeljeno sa vama|podeljena sa vama|deli sa vama|podelio|deljeno sa vama|дељено са вама
h подељено са вама|подељена са вама|поделио|podelio je|deli korisnik|podeljeno od|дели корисник
h подељено од|podelio korisnik|поделио корисник|sa vama deli|са вама дели|deli je sa vama
h podeljena sa mnom|дели је са вама|дели са вама|pristup vam je dala|приступ вам је дала
h pristup vam je dao|приступ вам је дао|pristup vam daje|приступ вам даје|pristup vam je omogućio
h приступ вам је омогућио|pristup vam je omogućila|приступ вам је омогућила|deljeni pristup od
h дељени приступ од|zajednički pristup od|заједнички приступ од|dobijeno od korisnika
h добијено од корисника|dobijena od korisnika|добијена од корисника
h koristite je po pozivu|користите је по позиву|vi je koristite po pozivu
h ви је користите по позиву|koristiš je zahvaljujući|користиш је захваљујући
h koristite je zahvaljujući|користите је захваљујући|podelila je|поделила је|podelila korisnica
h поделила корисница|podelila je sa vama|поделила је са вама|podelio je sa vama|поделио је са вама
h deli je s vama|дели је с вама|podeljeno s vama|подељено с вама|podeljena s vama|подељена с вама
h deljeno s vama|дељено с вама|deli s vama|дели с вама|podelio s vama|поделио с вама|podelila s vama
h поделила с вама|podelila sa vama|поделила са вама|podelio sa vama|поделио са вама
h dao vam je pristup|дао вам је приступ|dala vam je pristup|дала вам је приступ|s vama deli
h с вама дели|deljena sa vama|дељена са вама|podeljeno sa tobom|подељено са тобом|podeljena sa tobom
h подељена са тобом|deljena od|дељена од|podeljena od|подељена од
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
r аутоматски обнављај|обнова|produženje|automatsko plaćanje|продужење|аутоматско плаћање|autoobnova
r аутообнова|autoobnavljanje|аутообнављање|autoobnove|аутообнове|auto obnova|ауто обнова
r automatskim produženjem|аутоматским продужењем|automatskim obnavljanjem|аутоматским обнављањем
r automatskog produženja|аутоматског продужења|automatskom obnovom|аутоматском обновом
r autoprodužavanje|аутопродужавање|automatskog produžavanja|аутоматског продужавања|auto obnavljanje
r ауто обнављање|ponavljajuće plaćanje|понављајуће плаћање
y uključen|da|укључен|да|uključena|uključeno|aktivirano|omogućen|укључена|укључено|омогућен|uklj|укљ
y uključili|укључили|uključili ste|укључили сте|uključene|укључене|omogućena|омогућена|omogućeno
y омогућено|aktivirali ste|активирали сте|radi|ради
z isključen|ne|otkazan|neaktivn|искључен|не|отказан|неактивн|isključena|isključeno|otkazana
z otkazano|onemogućen|искључена|искључено|отказана|отказано|онемогућен|ručno|ручно|isključili
z isključili ste|iskljucili ste|искључили|искључили сте|isklj|искљ|isključene|искључене|otkazali
z отказали|otkazali ste|отказали сте|deaktiviran|деактивиран|nije uključen|није укључен
z nije uključena|није укључена|nije uključeno|није укључено|nije aktivno|није активно|nije aktivna
z није активна|nije aktivan|није активан|ne radi|не ради|ugašen|угашен|ugašena|угашена|ugašeno
z угашено|nije omogućen|није омогућен|nije omogućena|није омогућена|nije omogućeno|није омогућено
b blokiran|блокиран|zaključana|закључана|blokirali|блокирали|licencni kod je blokiran
b лиценцни код је блокиран|licencni kod blokiran|лиценцни код блокиран|aktivacioni kod je blokiran
b активациони код је блокиран|licencni ključ je blokiran|лиценцни кључ је блокиран|ključ je blokiran
b кључ је блокиран|na crnoj listi|на црној листи|stavljena na crnu listu|стављена на црну листу
b blokirali smo|блокирали смо
u suspendovan|pauziran|obustavljen|суспендован|паузиран|обустављен|obustavljena|obustavljeno
u pauzirana|pauzirano|privremeno obustavljena|na pauzi|suspendovana|suspendovano|обустављена
u обустављено|паузирана|паузирано|привремено обустављена|на паузи|суспендована|суспендовано
u zamrznuta|zamrznuto|privremeno zaustavljena|privremeno isključena|замрзнута|замрзнуто
u привремено заустављена|привремено искључена|privremeno pauzirana|zaustavljena
u привремено паузирана|заустављена|obustavio|обуставио|pauzirao|паузирао|privremeno zaustavljeno
u привремено заустављено|privremeno zaustavljen|привремено заустављен|zaustavljeno|заустављено
u pauzirali ste|паузирали сте|pauzirali|паузирали|pauza|пауза|pauzu|паузу|zamrznut|замрзнут
u zamrzli ste|замрзли сте|privremeno obustavljeno|привремено обустављено
u privremeno obustavljen|привремено обустављен|usluga je obustavljena|услуга је обустављена
u privremeno prekinuta|привремено прекинута|privremeno pauzirano|привремено паузирано
u stavili na pauzu|ставили на паузу|stavljena na pauzu|стављена на паузу|obustavili|обуставили
u na čekanju zbog|на чекању због
i uključuje|sadrži|укључује|садржи|obuhvata|u paketu|обухвата|у пакету|uključene aplikacije
i укључене апликације|šta je uključeno|шта је укључено
m još|prikaži sve|više|још|прикажи све|више|učitaj još|ostale|учитај још|остале
s pretplat|licenc|претплат|лиценц|pretplata|pretplate|pretplatu|licenca|licence|plan|planovi
s proizvodi|претплата|претплате|претплату|лиценца|лиценце|план|планови|производи|paket|пакет|tarifa
s тарифа
w vaša|vaš|je|su|na|u|i|od|za|ova|ovo|datum|dan|period|status|stanje|se|korišćeno|koristi
w u upotrebi|iskorišćeno|povezano|zaštićeno|trenutno|proizvod|zaštita|tip|verzija|mesta|automatski
w broj|ваша|ваш|је|су|на|у|и|од|за|ова|ово|датум|дан|период|статус|стање|се|коришћено|користи
w у употреби|искоришћено|повезано|заштићено|тренутно|производ|заштита|тип|верзија|места|аутоматски
w број|moja|moje|moji|moj|naše|sve|svi|još|već|sada|nalog|naloga|nalogu|bio|bila|pozvani
w pozvanih|dodati|povezani|povezanih|registrovani|aplikacija|aplikacije|program|programi|softver
w pregled|spisak|lista|privremeno|ukupno|ukupan|porodica|šta|ovaj|ovu|ove|ovom|zaštićeni
w zaštićenih|korišćeni|korišćenih|korišćenju|upotrebi|koriste|važenja|važenje|vi|imate|vas|mora
w morate|da|bude|svoju|dana|моја|моје|моји|мој|наше|све|сви|још|већ|сада|налог|налога|налогу|био
w била|позвани|позваних|додати|повезани|повезаних|регистровани|апликација|апликације|програм
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
w смо|nedelju|недељу|nedelje|недеље|subotu|суботу|subote|суботе|sredu|среду|srede|среде|petka|петка
w ponedeljka|понедељка|utorka|уторка|četvrtka|четвртка|godine|године|tvoj|твој|tvoja|твоја|tvoju
w твоју|novi period|нови период|za novi period|за нови период|za naredni period|за наредни период
w za sledeći period|за следећи период|nov period|нов период|mogućih|могућих|moguća|могућа|nakon čega
w након чега|posle toga|после тога|a posle toga|а после тога|a nakon toga|а након тога|posle čega
w после чега|pristup|приступ|pristupa|приступа|usluga|услуга|usluge|услуге|uslugu|услугу
w ključ|кључ|ključa|кључа|verziju|верзију|verzije|верзије|verziji|верзији|osnovna|основна
w osnovni|основни|standardna|стандардна|standardni|стандардни|zaštite|заштите|zaštitu|заштиту
w pretplati|претплати|zauvek|заувек|ne plaćate ništa|не плаћате ништа|ništa ne plaćate
w ништа не плаћате|ne morate ništa da radite|не морате ништа да радите|ne morate ništa raditi
w не морате ништа радити|ništa ne morate da radite|ништа не морате да радите
w nije potrebno ništa da radite|није потребно ништа да радите|ne treba ništa da radite
w не треба ништа да радите|ne morate da radite ništa|не морате да радите ништа|bez vašeg učešća
w без вашег учешћа|takođe|такође|istovremeno|истовремено|uspešno|успешно|sada već|сада већ|naši|наши
w našu|нашу|naša|наша|sam|сам|njih|њих|njom
w њом|njega|њега|njihov|њихов|sa|са|svojih|својих|s|с|od § do|од § до|od § do dana|од § до дана
w od dana § do|од дана § до|od dana § do dana|од дана § до дана|rok|рок
U korišćeno|koristi|u upotrebi|iskorišćeno|povezano|zaštićeno|zauzeto|instalirano|коришћено
U користи|у употреби|искоришћено|повезано|заштићено|заузето|инсталирано|koristite|користите
U prijavljeni|povezan|zaštićen|korišćen|instaliran|zauzet|iskorišćen|пријављени|повезан|заштићен
U коришћен|инсталиран|заузет|искоришћен|koristi se|koriste se|pod zaštitom|користи се|користе се
U под заштитом|aktivn uređaj|активн уређај|aktiviran uređaj|активиран уређај|povezan uređaj
U повезан уређај|povezali ste|повезали сте|povezali|повезали|već radi na|већ ради на
U rade na|раде на|štitite|штитите|vi štitite|ви штитите|aktivna na|активна на|aktivan na|активан на
U aktivirana na|активирана на|aktivirano na|активирано на|zauzeta|заузета|zauzeto je|заузето је
U dodato|додато|dodali ste|додали сте|instalirali ste|инсталирали сте
U priključen|прикључен|u upotrebi na|у употреби на|prijavljeno|пријављено
U koristi se na|користи се на|povezana|повезана|zaštićena|заштићена|dodeljen|додељен|zaštitili ste
U заштитили сте|zaštitili|заштитили|zaštićeni|заштићени|zaštićenih|заштићених|korišćeni|коришћени
U korišćenih|коришћених|povezani|повезани|povezanih|повезаних
K najviše|maksimalno|maks|ukupno|do najviše|највише|максимално|макс|укупно|do|до|najveći|maksimaln
K limit|највећи|максималн|лимит|do ukupno|dozvoljeno|дозвољено|licenca važi za|лиценца важи за
K pretplata važi za|претплата важи за|važi za|важи за|može da se instalira na
K може да се инсталира на|možete instalirati na|можете инсталирати на|možete da instalirate na
K можете да инсталирате на|može se instalirati na|може се инсталирати на|može da se koristi na
K може да се користи на|može se koristiti na|може се користити на|možete koristiti na
K можете користити на|možete da koristite na|можете да користите на|ne više od|не више од|pogodno za
K погодно за|pogodna za|погодна за|namenjena za|намењена за|namenjeno za|намењено за|štiti do
K штити до|dozvoljenih|дозвољених|možete povezati do|можете повезати до|možete da povežete do
K можете да повежете до|možete zaštititi do|можете заштитити до|podržava do|подржава до|pokriva do
K покрива до|pokriva|покрива|predviđeno|предвиђено|predviđena za|предвиђена за|u okviru licence
K у оквиру лиценце|obuhvata do|обухвата до|uključuje do|укључује до|maksimum|максимум|najviše na
K највише на|zaštita do|заштита до
P slobodn|dostupn|preostalo|слободн|доступн|преостало|nekorišćena|neiskorišćena|nekorišćen
P neiskorišćen|некоришћена|неискоришћена|некоришћен|неискоришћен|slobodno|preostaje|ostalo
P slobodni|слободно|преостаје|остало|слободни|ostaje|остаје|možete dodati još|можете додати још
P možete da dodate još|можете да додате још|možete povezati još|можете повезати још
P možete da povežete još|можете да повежете још|možete da povežete|можете да повежете
P možete da dodate|можете да додате|možete povezati|можете повезати|možete dodati|можете додати
P možete još dodati|можете још додати|možete još povezati|можете још повезати|može se dodati još
P може се додати још|možete zaštititi još|можете заштитити још|preostala su|преостала су|preostala
P преостала|preostali|преостали|preostale|преостале|ostalo je|остало је|ostala su|остала су
P ostalo vam je|остало вам је|preostaju|преостају|ostaju|остају|i dalje slobodn|и даље слободн
P još uvek slobodn|још увек слободн|još slobodn|још слободн|još dostupn|још доступн|nezauzet
P незаузет|na raspolaganju|на располагању|u rezervi|у резерви|ne koristi se|не користи се
P ne koriste se|не користе се
P nije iskorišćeno|није искоришћено|raspoloživ|расположив
P možete instalirati još|можете инсталирати још|možete da instalirate još|можете да инсталирате још
P još možete da povežete|још можете да повежете|još možete dodati|још можете додати
P možete da zaštitite još|можете да заштитите још
C automatski se obnavlja|obnavlja se automatski|аутоматски се обнавља|обнавља се аутоматски
C produžava se automatski|продужава се аутоматски|se automatski obnavlja|automatski će se obnoviti
C се аутоматски обнавља|аутоматски ће се обновити|obnoviće se automatski|обновиће се аутоматски
C će biti automatski obnovljena|ће бити аутоматски обновљена|biće automatski obnovljena
C биће аутоматски обновљена|biće automatski produžena|биће аутоматски продужена
C će biti automatski produžena|ће бити аутоматски продужена|sama se obnavlja|сама се обнавља
C sama se produžava|сама се продужава|obnavlja se sama|обнавља се сама|produžava se sama
C продужава се сама|se automatski produžava|се аутоматски продужава|automatski se produžava
C аутоматски се продужава|obnoviće se sama|обновиће се сама|obnavlja se svake godine
C обнавља се сваке године|obnavlja se svakog meseca|обнавља се сваког месеца
C automatski će se produžiti|аутоматски ће се продужити|produžiće se automatski
C продужиће се аутоматски|će se automatski obnoviti|ће се аутоматски обновити
C će se automatski produžiti|ће се аутоматски продужити|automatski obnavljamo|аутоматски обнављамо
C biće obnovljena automatski|биће обновљена аутоматски|će biti obnovljena automatski
C ће бити обновљена аутоматски|sa automatskim obnavljanjem|са аутоматским обнављањем
C sa automatskim produženjem|са аутоматским продужењем|sa automatskom obnovom|са аутоматском обновом
C s automatskim obnavljanjem|с аутоматским обнављањем|sa autoobnovom|са аутообновом
L dana|dan|meseci|mesec|godina|godine|nedelja|preostalo|ostalo|дана|дан|месеци|месец|година|године
L недеља|преостало|остало|godinu|годину
3 kroz|кроз
- kupljeno|datum kupovine|broj porudžbine|купљено|датум куповине|број поруџбине|važi od|važeća od
- важи од|важећа од|na snazi od|на снази од|aktivirate|активирате|aktiviranje|активирање
- aktivirajući|активирајући|važeći od|важећи од|važeće od|важеће од|vredi od|вреди од|od §|од §
- od dana §|од дана §|počev od|почев од|počevši od|почевши од|pozivnica|позивница|poziv|позив|s §
- с §|pozvani do|позвани до|pozvani ste|позвани сте|ste pozvani|сте позвани|pozvan do|позван до
- dodato §|додато §|dodata §|додата §|povezano §|повезано §|povezana §|повезана §|instalirano §
- инсталирано §|povezan §|повезан §|korišćeno §|коришћено §|isključi|искључи|isključiti|искључити
- isključite|искључите|uključi|укључи|uključiti|укључити|uključite|укључите|isključenje|искључење
- isključenja|искључења|uključenje|укључење|nalog blokiran|налог блокиран|nalog je blokiran
- налог је блокиран|aplikacija blokirana|апликација блокирана|aplikacija je blokirana
- апликација је блокирана
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
W петак|субота|недеља|понедељак|уторак|среда|четвртак|суб|нед|пон|уто|сре|чет|petak|subota
W nedelja|ponedeljak|utorak|sreda|četvrtak|sub|ned|pon|uto|sre|čet
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
= jer|zbog|јер|због|usled|услед|na vaš zahtev|на ваш захтев
= po vašem zahtevu|по вашем захтеву
& i|и
# -|dva|tri|četiri|pet|šest|sedam|osam|devet|deset|dve=2|два=2|две=2|три=3|четири=4|пет=5|шест=6
# десет=10
8 istog dana|tog dana|истог дана|тог дана
% din|дин
k niste|nije pronađena|nisu pronađene|nisu|нисте|нису
j kupljenih|kupili|pronađena|pronađenih|lista|listi|spisak|svojih|moje|ništa|niste|nije|dodali
j dodata|povezana|ovim|nalogu još|купљених|купили|пронађена|листа|листи|списак|својих|моје|нисте
j није|додали|додата|повезана|овим|je|је
j повезане|вашим|пронађених|подаци|података|претплатили
j ни на шта|povezane|vašim|podaci
j podataka|o|pretplatili|ni na šta
x prazno|prazan|prazna|ništa|празно|празан|празна|ништа|nema podataka|nema stavki|nema zapisa
x нема података|нема ставки|нема записа
e odjavi|odjava|odjavite se|одјави|одјава|одјавите се|odjavi se|одјави се
I prijavljeni ste kao|prijavljen kao|prijavljeni kao|prijavljena kao|prijavljeni ste|dobro došli
I zdravo|dobrodošli|пријављени сте као|пријављен као|пријављени као|пријављени сте|добро дошли
I здраво|добродошли
5 još|још
6 mesta|mesto|места|место
E vredi zaključno sa|вреди закључно са|važi zaključno s|важи закључно с|pod zaštitom do
E под заштитом до|pod zaštitom ste do|под заштитом сте до|zaštitu imate do|заштиту имате до
E imate zaštitu do|имате заштиту до|produžena do|продужена до|produženo do|продужено до|produžen do
E продужен до|obnovljena do|обновљена до|imaćete pristup do|имаћете приступ до|pristup će isteći
E приступ ће истећи|pristup prestaje|приступ престаје|pristup će prestati|приступ ће престати
E pristup se završava|приступ се завршава|pristup će biti ukinut|приступ ће бити укинут
E pristup važi do|приступ важи до|zaštita će isteći|заштита ће истећи|zaštita će prestati
E заштита ће престати|zaštita se isključuje|заштита се искључује|zaštita će biti isključena
E заштита ће бити искључена|trajaće do|трајаће до|ostaće aktivna do|остаће активна до
E ostaće na snazi do|остаће на снази до|će prestati|ће престати|rok korišćenja|рок коришћења
E rok korišćenja do|рок коришћења до|period korišćenja do|период коришћења до|period važenja
E период важења|period važenja do|период важења до|poslednji dan pristupa|последњи дан приступа
E poslednji dan pretplate|последњи дан претплате|poslednji dan licence|последњи дан лиценце
E kraj pristupa|крај приступа|kraj perioda važenja|крај периода важења|kraj korišćenja
E крај коришћења|datum završetka pretplate|датум завршетка претплате|datum isteka licence
E датум истека лиценце|datum isteka pretplate|датум истека претплате|datum isteka roka
E датум истека рока|istek pretplate|истек претплате|istek licence|истек лиценце|istek roka
E истек рока|istek zaštite|истек заштите
E dostupna do|доступна до|dostupan do|доступан до|dostupno do|доступно до|možete da je koristite do
E можете да је користите до|koristite je do|користите је до|dovoljno do|довољно до|plaćeno je do
E плаћено је до|sve je plaćeno do|све је плаћено до|pretplata do|претплата до|licenca do|лиценца до
E rok do|рок до|bliži se kraju|ближи се крају|privodi se kraju|приводи се крају
- krajnji rok za|крајњи рок за|krajnji datum za|крајњи датум за|aktivacija do|активација до
- aktivacija pre|активација пре|aktivacija §|активација §|datum aktivacije|датум активације
- kod aktivacije|код активације|rok aktivacije|рок активације|aktivacija je|активација је
- aktivacija uspešna|активација успешна|pristup od §|приступ од §|pristup od operater
- приступ од оператер|pristup od provajder|приступ од провајдер|pristup od dobavljač
- приступ од добављач|pristup od partner|приступ од партнер|pristup od prodavni|приступ од продавни
- pristup od prodavc|приступ од продавц|pristup od banke|приступ од банке|pristup od poslodav
- приступ од послодав|pristup od kompanij|приступ од компаниј|pristup od vas|приступ од вас
- pristup od nas|приступ од нас|pristup od kaspersk|приступ од касперск|pristup od telekom
- приступ од телеком|pristup od proizvođač|приступ од произвођач|pristup od našeg|приступ од нашег
- pristup od vašeg|приступ од вашег|dobijeno od §|добијено од §|dobijeno od operater
- добијено од оператер|dobijeno od provajder|добијено од провајдер|dobijeno od dobavljač
- добијено од добављач|dobijeno od partner|добијено од партнер|dobijeno od prodavni
- добијено од продавни|dobijeno od prodavc|добијено од продавц|dobijeno od banke|добијено од банке
- dobijeno od poslodav|добијено од послодав|dobijeno od kompanij|добијено од компаниј
- dobijeno od vas|добијено од вас|dobijeno od nas|добијено од нас|dobijeno od kaspersk
- добијено од касперск|dobijeno od telekom|добијено од телеком|dobijeno od proizvođač
- добијено од произвођач|dobijeno od našeg|добијено од нашег|dobijeno od vašeg|добијено од вашег
- dobijena od §|добијена од §|dobijena od operater|добијена од оператер|dobijena od provajder
- добијена од провајдер|dobijena od dobavljač|добијена од добављач|dobijena od partner
- добијена од партнер|dobijena od prodavni|добијена од продавни|dobijena od prodavc
- добијена од продавц|dobijena od banke|добијена од банке|dobijena od poslodav|добијена од послодав
- dobijena od kompanij|добијена од компаниј|dobijena od vas|добијена од вас|dobijena od nas
- добијена од нас|dobijena od kaspersk|добијена од касперск|dobijena od telekom|добијена од телеком
- dobijena od proizvođač|добијена од произвођач|dobijena od našeg|добијена од нашег
- dobijena od vašeg|добијена од вашег|dobijen od §|добијен од §|dobijen od operater
- добијен од оператер|dobijen od provajder|добијен од провајдер|dobijen od dobavljač
- добијен од добављач|dobijen od partner|добијен од партнер|dobijen od prodavni|добијен од продавни
- dobijen od prodavc|добијен од продавц|dobijen od banke|добијен од банке|dobijen od poslodav
- добијен од послодав|dobijen od kompanij|добијен од компаниј|dobijen od vas|добијен од вас
- dobijen od nas|добијен од нас|dobijen od kaspersk|добијен од касперск|dobijen od telekom
- добијен од телеком|dobijen od proizvođač|добијен од произвођач|dobijen od našeg|добијен од нашег
- dobijen od vašeg|добијен од вашег|pristup omogućio operater|приступ омогућио оператер
- pristup omogućio provajder|приступ омогућио провајдер|pristup omogućio vaš operater
- приступ омогућио ваш оператер|pristup omogućio vaš provajder|приступ омогућио ваш провајдер
- pristup vam je omogućio operater|приступ вам је омогућио оператер
- pristup vam je omogućio provajder|приступ вам је омогућио провајдер
- pristup vam je omogućio vaš operater|приступ вам је омогућио ваш оператер
- pristup vam je omogućio vaš provajder|приступ вам је омогућио ваш провајдер
- vam je omogućio pristup operater|вам је омогућио приступ оператер
- vam je omogućio pristup provajder|вам је омогућио приступ провајдер
- vam je omogućio pristup vaš operater|вам је омогућио приступ ваш оператер
- vam je omogućio pristup vaš provajder|вам је омогућио приступ ваш провајдер
X vam se završila|вам се завршила|od § niste zaštićeni|од § нисте заштићени
X od § više niste zaštićeni|од § више нисте заштићени|od § ne važi|од § не важи|od § nije važeća
X од § није важећа|nije važeća|није важећа|nije važeći|није важећи|nije više na snazi
X није више на снази|više nije na snazi|више није на снази|ne važi više|не важи више
X pretplati je prošao rok|претплати је прошао рок|vašoj pretplati je prošao rok
X вашој претплати је прошао рок|rok joj je prošao|рок јој је прошао|licenci je prošao rok
X лиценци је прошао рок|rok je već prošao|рок је већ прошао|rok je već istekao|рок је већ истекао
X već je prošao rok|већ је прошао рок|već je završena|већ је завршена|već je prestala
X већ је престала|pristup je prestao|приступ је престао|pristup je ukinut|приступ је укинут
X pristup se završio|приступ се завршио|zaštita je završena|заштита је завршена|zaštita se završila
X заштита се завршила|zaštita je prestala da važi|заштита је престала да важи|zaštita prestala
X заштита престала|van snage|ван снаге|prestala je|престала је|prestao je|престао је|završen je
X завршен је|završena je|завршена је|završeno je|завршено је|okončana je|окончана је|došla do kraja
X дошла до краја|je došla do kraja|је дошла до краја|došla je do kraja|дошла је до краја
X protekao rok|протекао рок|rok je protekao|рок је протекао|rok protekao|рок протекао|nevažeće
X неважеће|više ne funkcioniše|више не функционише|više nije u funkciji|више није у функцији
X zastarela|застарела|dospela|доспела|niste više zaštićeni od|нисте више заштићени од
X niste zaštićeni od|нисте заштићени од
w nažalost|нажалост|na žalost|на жалост|žao nam je|жао нам је|pa|па|dakle|дакле|zato|зато|stoga
w стога|međutim|међутим|a|а|ali|али|mi|ми|ga|га|joj|јој|im|им|ćete|ћете|brinete
w бринете|bez brige|без бриге|ne brinite|не брините|ne morate da brinete|не морате да бринете
w ne morate ni o čemu da brinete|не морате ни о чему да бринете|ne morate da brinete ni o čemu
w не морате да бринете ни о чему|nema razloga za brigu|нема разлога за бригу|možete biti mirni
w можете бити мирни|budite mirni|будите мирни|spavajte mirno|спавајте мирно|možete mirno da spavate
w можете мирно да спавате|dobra vest|добра вест|dobre vesti|добре вести|sve je u najboljem redu
w све је у најбољем реду|umesto vas|уместо вас|opet|опет|ponovo|поново|dodajte telefon ili tablet
w додајте телефон или таблет|dodajte telefon|додајте телефон|dodajte tablet|додајте таблет
w dodajte računar|додајте рачунар|dodajte još jedan|додајте још један|ili tablet|или таблет
w ili telefon|или телефон|ili računar|или рачунар|računara , telefona i tableta
w рачунара , телефона и таблета|računari , telefoni i tableti|рачунари , телефони и таблети
w računara i telefona|рачунара и телефона|obratite se podršci|обратите се подршци|obratite se nama
w обратите се нама|obratite se korisničkoj podršci|обратите се корисничкој подршци
w obratite se tehničkoj podršci|обратите се техничкој подршци|kontaktirajte podršku
w контактирајте подршку|kontaktirajte nas|контактирајте нас|javite se podršci|јавите се подршци
w javite nam se|јавите нам се|pišite nam|пишите нам|kontaktirajte korisničku podršku
w контактирајте корисничку подршку|dobavljač|добављач|dobavljača|добављача|izdavač|издавач|izdavača
w издавача|prodavac|продавац|prodavca|продавца|administrator|администратор|administratora
w администратора|proizvođač|произвођач|proizvođača|произвођача|nas|нас|nama|нама|pružanje|пружање
w pružanja|пружања|u ovom trenutku|у овом тренутку|za sada|за сада|do sada|до сада|na dan|на дан
w sa vaše kartice|са ваше картице|s vaše kartice|с ваше картице|sa kartice|са картице|s kartice
w с картице|sa vašeg računa|са вашег рачуна|u potpunosti|у потпуности|potpuno|потпуно|jednostavno
w једноставно|zaista|заиста|porodičn|породичн|porodična|породична|porodični|породични|porodičnom
w породичном|grupi|групи|grupu|групу|grupe|групе|možete koristiti|можете користити
w možete da koristite|можете да користите|možete i dalje da koristite|можете и даље да користите
w svakako|свакако|ponedeljak|понедељак|utorak|уторак|četvrtak|четвртак|petak|петак
a zaštićeni ste|заштићени сте|vi ste zaštićeni|ви сте заштићени|pod zaštitom ste|под заштитом сте
a zaštita je uključena|заштита је укључена|zaštita je aktivna|заштита је активна|zaštita radi
a заштита ради|zaštita uključena|заштита укључена|sve je kako treba|све је како треба
a pretplata radi|претплата ради|ostaje na snazi|остаје на снази|važeći|важећи|punovažna|пуноважна
a imate uključenu zaštitu|имате укључену заштиту
U zaštićeni ste|заштићени сте|vi ste zaštićeni|ви сте заштићени|pod zaštitom ste|под заштитом сте
U iskorišćene licence|искоришћене лиценце|korišćene licence|коришћене лиценце|zauzete licence
U заузете лиценце|iskorišćeno licenci|искоришћено лиценци|korišćenje licence|коришћење лиценце
U koriste|користе|čuvamo|чувамо|štitimo|штитимо|mi štitimo|ми штитимо|čuvaju|чувају|zauzimaju
U заузимају|zauzima|заузима|koriste se na|користе се на|su zaštićeni|су заштићени|je zaštićeno
U је заштићено|su pod zaštitom|су под заштитом|priključeni|прикључени|obezbeđeno|обезбеђено
U zaštitili smo|заштитили смо
d iskorišćene licence|искоришћене лиценце
d korišćene licence|коришћене лиценце|zauzete licence|заузете лиценце|iskorišćeno licenci
d искоришћено лиценци|korišćenje licence|коришћење лиценце|slobodne licence|слободне лиценце
d dostupne licence|доступне лиценце
P slobodne licence|слободне лиценце|dostupne licence|доступне лиценце|mogu da se zaštite
P могу да се заштите|može da se zaštiti|може да се заштити|mogu još da se zaštite
P могу још да се заштите|možete da zaštitite|можете да заштитите|možete zaštititi|можете заштитити
P još možete da zaštitite|још можете да заштитите|možete još da zaštitite|можете још да заштитите
P ostala su vam|остала су вам|ostalo vam|остало вам|ostaje vam|остаје вам|čekaju zaštitu
P чекају заштиту|čeka zaštitu|чека заштиту|nezaštićen|незаштићен|još nezauzet|још незаузет|prazna
P празна
n kod čeka da ga aktivirate|код чека да га активирате|kod čeka aktivaciju|код чека активацију
n kod čeka na aktivaciju|код чека на активацију|kod nije aktiviran|код није активиран
n kod još nije aktiviran|код још није активиран|kod nije iskorišćen|код није искоришћен
n kod još nije iskorišćen|код још није искоришћен
n kod je spreman za aktivaciju|код је спреман за активацију|ključ nije aktiviran
n кључ није активиран|nije puštena u rad|није пуштена у рад|nije puštena u upotrebu
n није пуштена у употребу|još nije puštena u rad|још није пуштена у рад|nije stupila na snagu
n није ступила на снагу|još nije stupila na snagu|још није ступила на снагу|još ne važi|још не важи
n još ne radi|још не ради|još uvek ne važi|још увек не важи|čeka da bude pokrenuta
n чека да буде покренута|čeka na pokretanje|чека на покретање|čeka pokretanje|чека покретање
n treba je aktivirati|треба је активирати|treba da se aktivira|треба да се активира
n treba da je aktivirate|треба да је активирате|ostaje da je aktivirate|остаје да је активирате
n zahteva vašu aktivaciju|захтева вашу активацију|aktivacija tek predstoji|активација тек предстоји
n aktivacija predstoji|активација предстоји|niste je aktivirali|нисте је активирали
n niste je još aktivirali|нисте је још активирали|još niste iskoristili|још нисте искористили
n niste iskoristili|нисте искористили|još je niste aktivirali|још је нисте активирали
R biće skinuta|биће скинута|biće skinuto|биће скинуто|skidamo|скидамо|skinućemo|скинућемо
R vam naplatiti|вам наплатити|ćemo naplatiti|ћемо наплатити|ćemo vam naplatiti|ћемо вам наплатити
R ćemo obnoviti|ћемо обновити|ćemo produžiti|ћемо продужити|ćemo je obnoviti|ћемо је обновити
R ćemo je produžiti|ћемо је продужити|obnovićemo je|обновићемо је|produžićemo je|продужићемо је
R sledeće skidanje|следеће скидање|naredno skidanje|наредно скидање|naredno produženje
R наредно продужење|planirano obnavljanje|планирано обнављање|planirana naplata|планирана наплата
R zakazano obnavljanje|заказано обнављање|obnavljanje je zakazano|обнављање је заказано
R naplata je zakazana|наплата је заказана|dan naplate|дан наплате|dan obnavljanja|дан обнављања
R naredni račun|наредни рачун|biće zadužena|биће задужена|zadužićemo|задужићемо
R kartica će biti zadužena|картица ће бити задужена|naplata će biti izvršena
R наплата ће бити извршена|će biti skinuta|ће бити скинута|ćemo obnoviti pretplatu umesto vas
R ћемо обновити претплату уместо вас|obnovićemo pretplatu umesto vas
R обновићемо претплату уместо вас|obnovićemo je umesto vas|обновићемо је уместо вас
R ćemo je obnoviti umesto vas|ћемо је обновити уместо вас|produžićemo je umesto vas
R продужићемо је уместо вас|produžićemo pretplatu umesto vas|продужићемо претплату уместо вас
R ćemo produžiti pretplatu umesto vas|ћемо продужити претплату уместо вас
R obnavlja se bez vašeg učešća|обнавља се без вашег учешћа|produžava se svake godine
R продужава се сваке године|produžava se svakog meseca|продужава се сваког месеца
R obnavlja se godišnje|обнавља се годишње|obnavlja se mesečno|обнавља се месечно
R obnavljaće se automatski|обнављаће се аутоматски|automatski ćemo produžiti
R аутоматски ћемо продужити
C ćemo obnoviti pretplatu umesto vas|ћемо обновити претплату уместо вас
C obnovićemo pretplatu umesto vas|обновићемо претплату уместо вас|obnovićemo je umesto vas
C обновићемо је уместо вас|ćemo je obnoviti umesto vas|ћемо је обновити уместо вас
C produžićemo je umesto vas|продужићемо је уместо вас|produžićemo pretplatu umesto vas
C продужићемо претплату уместо вас|ćemo produžiti pretplatu umesto vas
C ћемо продужити претплату уместо вас|obnavlja se bez vašeg učešća|обнавља се без вашег учешћа
C produžava se svake godine|продужава се сваке године|produžava se svakog meseca
C продужава се сваког месеца|obnavlja se godišnje|обнавља се годишње|obnavlja se mesečno
C обнавља се месечно|obnavljaće se automatski|обнављаће се аутоматски|automatski će biti obnovljena
C аутоматски ће бити обновљена|automatski će biti produžena|аутоматски ће бити продужена
C automatski ćemo obnoviti|аутоматски ћемо обновити|automatski ćemo produžiti
C аутоматски ћемо продужити
Z se neće sama produžiti|се неће сама продужити|se neće sama obnoviti|се неће сама обновити
Z neće se produžavati|неће се продужавати|se neće obnavljati|се неће обнављати|se neće produžavati
Z се неће продужавати|se neće automatski obnoviti|се неће аутоматски обновити
Z se neće automatski produžiti|се неће аутоматски продужити|automatski se ne obnavlja
Z аутоматски се не обнавља|automatski se ne produžava|аутоматски се не продужава
Z automatski se neće obnoviti|аутоматски се неће обновити|nećemo produžiti|нећемо продужити
Z nećemo je produžiti|нећемо је продужити|više se neće produžiti|више се неће продужити
Z više se ne produžava|више се не продужава|ne podleže automatskom obnavljanju
Z не подлеже аутоматском обнављању|ne podleže automatskom produženju
Z не подлеже аутоматском продужењу|ne podleže obnavljanju|не подлеже обнављању
Z neće biti naredne naplate|неће бити наредне наплате|sledeće naplate neće biti
Z следеће наплате неће бити|obnavljanje nije predviđeno|обнављање није предвиђено
Z obnavljanje nije planirano|обнављање није планирано|produženje otkazano|продужење отказано
Z produženje je otkazano|продужење је отказано|odustali ste od produženja|одустали сте од продужења
Z otkazali ste produženje|отказали сте продужење|ručno produženje|ручно продужење
Z samo ručno obnavljanje|само ручно обнављање|morate obnoviti ručno|морате обновити ручно
Z morate ručno obnoviti|морате ручно обновити
z nećemo vam više ništa naplaćivati|нећемо вам више ништа наплаћивати|nećemo vam ništa naplatiti
z нећемо вам ништа наплатити|nećemo vam ništa naplaćivati|нећемо вам ништа наплаћивати
z nećemo vam više naplaćivati|нећемо вам више наплаћивати|nećemo ništa naplatiti
z нећемо ништа наплатити|ništa vam više nećemo naplatiti|ништа вам више нећемо наплатити
z nećemo više ništa naplaćivati|нећемо више ништа наплаћивати|nećemo naplatiti|нећемо наплатити
z nećemo vam naplatiti|нећемо вам наплатити|nećemo skidati novac|нећемо скидати новац
z novac se neće skidati|новац се неће скидати|niste pristali|нисте пристали|niste dali saglasnost
z нисте дали сагласност|nije dozvoljeno|није дозвољено|odbijeno|одбијено|nije podešeno
z није подешено
y pristali ste na|пристали сте на|pristali na|пристали на|saglasili ste se sa|сагласили сте се са
y saglasni ste sa|сагласни сте са|dali ste saglasnost za|дали сте сагласност за
y dali ste pristanak za|дали сте пристанак за|pristajete na|пристајете на|saglasnost za
y сагласност за|podešeno|подешено|dozvoljen|дозвољен|odobreno|одобрено|potvrđeno|потврђено
r automatska naplata|аутоматска наплата|automatsku naplatu|аутоматску наплату|automatske naplate
r аутоматске наплате|automatska plaćanja|аутоматска плаћања|produžavanje pretplate
r продужавање претплате|produžavanje licence|продужавање лиценце|obnavljanje pretplate
r обнављање претплате|obnavljanje licence|обнављање лиценце|produženje pretplate
r продужење претплате|produženje licence|продужење лиценце|obnova pretplate|обнова претплате
r obnova licence|обнова лиценце|način obnavljanja|начин обнављања|način produženja|начин продужења
r način produžavanja|начин продужавања|režim obnavljanja|режим обнављања|režim produženja
r режим продужења|tip obnavljanja|тип обнављања|vrsta obnavljanja|врста обнављања|automatsku obnovu
r аутоматску обнову|redovna naplata|редовна наплата|obnavljanja pretplate|обнављања претплате
K štitimo do|штитимо до|možete je instalirati na najviše|можете је инсталирати на највише
K možete instalirati na najviše|можете инсталирати на највише|možete je instalirati na
K можете је инсталирати на|može se instalirati na najviše|може се инсталирати на највише
K možete da je instalirate na|можете да је инсталирате на|možete da je instalirate na najviše
K можете да је инсталирате на највише|može da se koristi na najviše|може да се користи на највише
K može se koristiti na najviše|може се користити на највише|možete da zaštitite najviše
K можете да заштитите највише|možete zaštititi najviše|можете заштитити највише
K možete povezati najviše|можете повезати највише|ograničenje|ограничење|ograničeno na
K ограничено на|ograničena na|ограничена на|štiti najviše|штити највише|pokriva najviše
K покрива највише|dovoljno za|довољно за|dovoljna za|довољна за|gornja granica|горња граница
K podržava najviše|подржава највише|omogućava zaštitu do|омогућава заштиту до|omogućava zaštitu
K омогућава заштиту|dozvoljava do|дозвољава до|radi na najviše|ради на највише|nije više od
K није више од|do maksimalno|до максимално
h pristup omogućila|приступ омогућила|pristup omogućio|приступ омогућио|pristup je omogućila
h приступ је омогућила|pristup je omogućio|приступ је омогућио|koristite pretplatu korisnika
h користите претплату корисника|koristite pretplatu korisnice|користите претплату кориснице
h koristite licencu korisnika|користите лиценцу корисника|koristite licencu korisnice
h користите лиценцу кориснице|vi ste gost u porodičnom|ви сте гост у породичном
h gost ste u porodičnom|гост сте у породичном|gost u porodičnom paketu|гост у породичном пакету
h vi ste gost u pretplati|ви сте гост у претплати|član ste porodičnog paketa
h члан сте породичног пакета|vi ste član porodičnog paketa|ви сте члан породичног пакета
h dobijeno od|добијено од|dobijena od|добијена од|dobijen od|добијен од
h imate pristup zahvaljujući porodičn|имате приступ захваљујући породичн
h pristup zahvaljujući porodičn|приступ захваљујући породичн|pristup imate zahvaljujući porodičn
h приступ имате захваљујући породичн|dodao vas je u|додао вас је у|dodala vas je u|додала вас је у
h vas je dodao u|вас је додао у|vas je dodala u|вас је додала у|vas je dodao|вас је додао
h vas je dodala|вас је додала|plaća za vas|плаћа за вас|platio za vas|платио за вас|platila za vas
h платила за вас|za vas plaća|за вас плаћа|je platio za vas|је платио за вас|je platila za vas
h је платила за вас|poklonio vam je|поклонио вам је|poklonila vam je|поклонила вам је
h vam je poklonio|вам је поклонио|vam je poklonila|вам је поклонила|omogućio vam je pristup
h омогућио вам је приступ|omogućila vam je pristup|омогућила вам је приступ|vam je omogućio pristup
h вам је омогућио приступ|vam je omogućila pristup|вам је омогућила приступ|vam je dao pristup
h вам је дао приступ|vam je dala pristup|вам је дала приступ|vam daje pristup|вам даје приступ
h daje vam pristup|даје вам приступ|ustupio vam je|уступио вам је|ustupila vam je|уступила вам је
h vam je ustupio|вам је уступио|vam je ustupila|вам је уступила
h podelio s tobom|поделио с тобом
h podelila s tobom|поделила с тобом|deli s tobom|дели с тобом|deli sa tobom|дели са тобом
h deli svoju pretplatu sa vama|дели своју претплату са вама|podelio je svoju pretplatu
h поделио је своју претплату|podelila je svoju pretplatu|поделила је своју претплату|pristup od
h приступ од
O delite je|делите је|podelili ste|поделили сте|vi ste podelili|ви сте поделили|podeljeno od vas
O подељено од вас|podelili ste je|поделили сте је|dali ste pristup|дали сте приступ|vlasnica ste vi
O власница сте ви|pretplata je vaša|претплата је ваша|licenca je vaša|лиценца је ваша
O to je vaša pretplata|то је ваша претплата|vaše vlasništvo|ваше власништво|omogućili ste pristup
O омогућили сте приступ
= plaćanje nije uspelo|плаћање није успело|plaćanje nije prošlo|плаћање није прошло
= naplata nije uspela|наплата није успела|uplata nije uspela|уплата није успела
= nismo uspeli da naplatimo|нисмо успели да наплатимо|zbog neplaćanja|због неплаћања
= plaćanje je odbijeno|плаћање је одбијено|zbog kršenja|због кршења|zbog neuspelog plaćanja
= због неуспелог плаћања|na osnovu|на основу|po odluci|по одлуци|budući da|будући да|pošto|пошто
b blokirao|блокирао|blokirala|блокирала|blokiralo|блокирало|pod blokadom|под блокадом|je blokirao
b је блокирао|je blokirala|је блокирала|dospela na crnu listu|доспела на црну листу
u stavili ste pretplatu na pauzu|ставили сте претплату на паузу|stavili ste na pauzu
u ставили сте на паузу|stavili ste je na pauzu|ставили сте је на паузу|ste pretplatu na pauzu
u сте претплату на паузу|pauziramo|паузирамо|privremeno ne radi|привремено не ради
u privremeno ne važi|привремено не важи|obustavili smo|обуставили смо|pauzirali smo|паузирали смо
u privremeno smo obustavili|привремено смо обуставили|privremeno smo pauzirali
u привремено смо паузирали|u režimu pauze|у режиму паузе|zamrznuli|замрзнули|stavljeno na pauzu
u стављено на паузу|privremeno deaktivirana|привремено деактивирана
f ne naplaćuje se|не наплаћује се|ne naplaćujemo|не наплаћујемо|pruža se bez naknade
f пружа се без накнаде|ne plaća se|не плаћа се|ne košta ništa|не кошта ништа|ništa ne košta
f ништа не кошта|ništa vas ne košta|ништа вас не кошта|bez pretplatne naknade
f без претплатне накнаде|bez troškova|без трошкова|džabe|џабе|na besplatnoj osnovi
f на бесплатној основи|naknada se ne naplaćuje|накнада се не наплаћује
t za isprobavanje|за испробавање|isprobavate|испробавате|testirate|тестирате|isprobavaš|испробаваш
t probate|пробате|za testiranje|за тестирање|na testiranje|на тестирање|u probnom režimu
t у пробном режиму|u test režimu|у тест режиму|verzija za isprobavanje|верзија за испробавање
t verzija za testiranje|верзија за тестирање|testna|тестна
- operater vam je omogućio pristup|operater vam je omogućila pristup|operater vam je dao pristup
- operater vam je dala pristup|operater vam daje pristup|operater vam je poklonio
- operater vam je poklonila|operater vam je ustupio|operater dao vam je pristup
- provajder vam je omogućio pristup|provajder vam je omogućila pristup|provajder vam je dao pristup
- provajder vam je dala pristup|provajder vam daje pristup|provajder vam je poklonio
- provajder vam je poklonila|provajder vam je ustupio|provajder dao vam je pristup
- dobavljač vam je omogućio pristup|dobavljač vam je omogućila pristup|dobavljač vam je dao pristup
- dobavljač vam je dala pristup|dobavljač vam daje pristup|dobavljač vam je poklonio
- dobavljač vam je poklonila|dobavljač vam je ustupio|dobavljač dao vam je pristup
- partner vam je omogućio pristup|partner vam je omogućila pristup|partner vam je dao pristup
- partner vam je dala pristup|partner vam daje pristup|partner vam je poklonio
- partner vam je poklonila|partner vam je ustupio|partner dao vam je pristup
- banka vam je omogućio pristup|banka vam je omogućila pristup|banka vam je dao pristup
- banka vam je dala pristup|banka vam daje pristup|banka vam je poklonio|banka vam je poklonila
- banka vam je ustupio|banka dao vam je pristup|poslodavac vam je omogućio pristup
- poslodavac vam je omogućila pristup|poslodavac vam je dao pristup|poslodavac vam je dala pristup
- poslodavac vam daje pristup|poslodavac vam je poklonio|poslodavac vam je poklonila
- poslodavac vam je ustupio|poslodavac dao vam je pristup|kompanija vam je omogućio pristup
- kompanija vam je omogućila pristup|kompanija vam je dao pristup|kompanija vam je dala pristup
- kompanija vam daje pristup|kompanija vam je poklonio|kompanija vam je poklonila
- kompanija vam je ustupio|kompanija dao vam je pristup|za vas plaća operater
- za vas plaća provajder|za vas plaća dobavljač|za vas plaća partner|za vas plaća banka
- za vas plaća poslodavac|za vas plaća kompanija|pristup vam je dao operater
- pristup vam je dao provajder|pristup vam je dao dobavljač|pristup vam je dao partner
- pristup vam je dao banka|pristup vam je dao poslodavac|pristup vam je dao kompanija
- pristup vam je omogućio dobavljač|pristup vam je omogućio partner|pristup vam je omogućio banka
- pristup vam je omogućio poslodavac|pristup vam je omogućio kompanija|pristup vam daje operater
- pristup vam daje provajder|pristup vam daje dobavljač|pristup vam daje partner
- pristup vam daje banka|pristup vam daje poslodavac|pristup vam daje kompanija
- оператер вам је омогућио приступ|оператер вам је омогућила приступ|оператер вам је дао приступ
- оператер вам је дала приступ|оператер вам даје приступ|оператер вам је поклонио
- оператер вам је поклонила|оператер вам је уступио|оператер дао вам је приступ
- провајдер вам је омогућио приступ|провајдер вам је омогућила приступ|провајдер вам је дао приступ
- провајдер вам је дала приступ|провајдер вам даје приступ|провајдер вам је поклонио
- провајдер вам је поклонила|провајдер вам је уступио|провајдер дао вам је приступ
- добављач вам је омогућио приступ|добављач вам је омогућила приступ|добављач вам је дао приступ
- добављач вам је дала приступ|добављач вам даје приступ|добављач вам је поклонио
- добављач вам је поклонила|добављач вам је уступио|добављач дао вам је приступ
- партнер вам је омогућио приступ|партнер вам је омогућила приступ|партнер вам је дао приступ
- партнер вам је дала приступ|партнер вам даје приступ|партнер вам је поклонио
- партнер вам је поклонила|партнер вам је уступио|партнер дао вам је приступ
- банка вам је омогућио приступ|банка вам је омогућила приступ|банка вам је дао приступ
- банка вам је дала приступ|банка вам даје приступ|банка вам је поклонио|банка вам је поклонила
- банка вам је уступио|банка дао вам је приступ|послодавац вам је омогућио приступ
- послодавац вам је омогућила приступ|послодавац вам је дао приступ|послодавац вам је дала приступ
- послодавац вам даје приступ|послодавац вам је поклонио|послодавац вам је поклонила
- послодавац вам је уступио|послодавац дао вам је приступ|компанија вам је омогућио приступ
- компанија вам је омогућила приступ|компанија вам је дао приступ|компанија вам је дала приступ
- компанија вам даје приступ|компанија вам је поклонио|компанија вам је поклонила
- компанија вам је уступио|компанија дао вам је приступ|за вас плаћа оператер
- за вас плаћа провајдер|за вас плаћа добављач|за вас плаћа партнер|за вас плаћа банка
- за вас плаћа послодавац|за вас плаћа компанија|приступ вам је дао оператер
- приступ вам је дао провајдер|приступ вам је дао добављач|приступ вам је дао партнер
- приступ вам је дао банка|приступ вам је дао послодавац|приступ вам је дао компанија
- приступ вам је омогућио добављач|приступ вам је омогућио партнер|приступ вам је омогућио банка
- приступ вам је омогућио послодавац|приступ вам је омогућио компанија|приступ вам даје оператер
- приступ вам даје провајдер|приступ вам даје добављач|приступ вам даје партнер
- приступ вам даје банка|приступ вам даје послодавац|приступ вам даје компанија
q bonus|poklon|бонус|поклон
E zaštita je aktivna do|zaštita radi do|zaštita je uključena do|zaštita uključena do
E pretplata radi do|zaštita je aktivna do dana|заштита је активна до|заштита ради до
E заштита је укључена до|заштита укључена до|претплата ради до|заштита је активна до дана
f ne plaćate je|не плаћате је|ne plaćate|не плаћате|ne plaćate za nju|не плаћате за њу
f ne plaćate ništa za nju|не плаћате ништа за њу|ništa je ne plaćate|ништа је не плаћате
t test licenca|тест лиценца|test pretplata|тест претплата|тест период|probna licenca|пробна лиценца
t probni paket|пробни пакет
C se obnavlja automatski|се обнавља аутоматски|se produžava automatski|се продужава аутоматски
C obnovićemo je automatski|обновићемо је аутоматски|produžićemo je automatski
C продужићемо је аутоматски|ćemo je automatski obnoviti|ћемо је аутоматски обновити
C ćemo je obnoviti automatski|ћемо је обновити аутоматски|automatski je obnavljamo
C аутоматски је обнављамо
R se obnavlja automatski|се обнавља аутоматски|se produžava automatski|се продужава аутоматски
R obnovićemo je automatski|обновићемо је аутоматски|produžićemo je automatski
R продужићемо је аутоматски|ćemo je automatski obnoviti|ћемо је аутоматски обновити
R ćemo je obnoviti automatski|ћемо је обновити аутоматски|automatski je obnavljamo
R аутоматски је обнављамо|naplata za sledeći period|наплата за следећи период
R naplata za naredni period|наплата за наредни период|nova naplata|нова наплата
R rata za naredni period|рата за наредни период
n nijednom nije korišćena|ниједном није коришћена|nije bila korišćena|није била коришћена
n još nije bila korišćena|још није била коришћена
w nju|њу
w без рока|bez roka
a sve radi kako treba|све ради како треба|sve je pod kontrolom|све је под контролом
a pod našom zaštitom|под нашом заштитом|vi ste pod zaštitom|ви сте под заштитом|čuvamo vas
a чувамо вас|mi čuvamo stražu|ми чувамо стражу|u punom je pogonu|у пуном је погону|u redu je
a у реду је|zaštita vam je aktivna|заштита вам је активна
E prestaje sa radom|престаје са радом|prestaje sa važenjem|престаје са важењем|obaveza traje do
E обавеза траје до|ugovorna obaveza traje do|уговорна обавеза траје до|ugovor traje do
E уговор траје до|ugovor važi do|уговор важи до|ugovor ističe|уговор истиче|kraj ugovora
E крај уговора|štitimo vas do|штитимо вас до|čuvamo vas do|чувамо вас до|štitićemo vas do
E штитићемо вас до|vi ste zaštićeni do|ви сте заштићени до|pretplaćeni ste do|претплаћени сте до
E pokriće do|покриће до|vam ističe|вам истиче|vam važi do|вам важи до|vam traje do|вам траје до
E vam ostaje aktivna do|вам остаје активна до|vam je aktivna do|вам је активна до|vam je plaćena do
E вам је плаћена до|približava se kraju|приближава се крају
R skidamo sa kartice|скидамо са картице|skidamo s kartice|скидамо с картице|skinućemo sa kartice
R скинућемо са картице|ćemo skinuti|ћемо скинути|prva naplata|прва наплата|prvo plaćanje
R прво плаћање|obnovićemo je sami|обновићемо је сами|ćemo sami obnoviti|ћемо сами обновити
R ćemo je sami obnoviti|ћемо је сами обновити|ćemo automatski obnoviti|ћемо аутоматски обновити
R automatski ćemo je obnoviti|аутоматски ћемо је обновити|obnavljamo je|обнављамо је
R obnavljamo je automatski|обнављамо је аутоматски|obnova je zakazana za|обнова је заказана за
R naplata je zakazana za|наплата је заказана за
C obnovićemo je sami|обновићемо је сами|ćemo sami obnoviti|ћемо сами обновити|ćemo je sami obnoviti
C ћемо је сами обновити|ćemo automatski obnoviti|ћемо аутоматски обновити
C automatski ćemo je obnoviti|аутоматски ћемо је обновити|biće automatski obnovljen
C биће аутоматски обновљен|obnavljamo je automatski|обнављамо је аутоматски
Z neće se obnoviti automatski|неће се обновити аутоматски|neće se produžiti automatski
Z неће се продужити аутоматски|ne obnavlja se sama|не обнавља се сама|nećemo vam ništa naplatiti
Z нећемо вам ништа наплатити|nećemo ništa naplatiti|нећемо ништа наплатити|ništa nećemo naplatiti
Z ништа нећемо наплатити|ništa vam nećemo naplatiti|ништа вам нећемо наплатити
Z ništa se neće naplatiti|ништа се неће наплатити|neće se ništa naplatiti|неће се ништа наплатити
Z obnovite ručno|обновите ручно|obnovite je ručno|обновите је ручно|produžite ručno|продужите ручно
Z produžite je ručno|продужите је ручно|naplate neće biti|наплате неће бити|neće biti naplate
Z неће бити наплате
n još niste počeli da je koristite|још нисте почели да је користите|još niste počeli da koristite
n још нисте почели да користите|niste počeli da je koristite|нисте почели да је користите
n još uvek je niste aktivirali|још увек је нисте активирали|aktivirajte je , da biste počeli
n активирајте је , да бисте почели|aktivirajte pretplatu , da biste počeli
n активирајте претплату , да бисте почели|aktivirajte je da biste počeli
n активирајте је да бисте почели|aktivirajte je da biste počeli da je koristite
n активирајте је да бисте почели да је користите|aktivirajte da biste počeli
n активирајте да бисте почели|aktivirajte pretplatu da biste počeli
n активирајте претплату да бисте почели|aktivirajte licencu da biste počeli
n активирајте лиценцу да бисте почели|rok počinje nakon aktivacije|рок почиње након активације
n rok počinje da teče od aktivacije|рок почиње да тече од активације
n rok počinje da teče nakon aktivacije|рок почиње да тече након активације|rok teče od aktivacije
n рок тече од активације|rok teče od dana aktivacije|рок тече од дана активације
n rok počinje od dana aktivacije|рок почиње од дана активације|vreme počinje da teče od aktivacije
n време почиње да тече од активације|vreme počinje da teče nakon aktivacije
n време почиње да тече након активације|vreme počinje da teče tek nakon aktivacije
n време почиње да тече тек након активације|počinje da važi nakon aktivacije
n почиње да важи након активације|počinje da važi od aktivacije|почиње да важи од активације
n počeće da važi nakon aktivacije|почеће да важи након активације|počinje da teče od aktivacije
n почиње да тече од активације|počinje da teče nakon aktivacije|почиње да тече након активације
n čeka da je uključite|чека да је укључите|spremna je za aktivaciju|спремна је за активацију
n preostaje samo da je aktivirate|преостаје само да је активирате|samo je još aktivirajte
n само је још активирајте|nije još pokrenuta|није још покренута|aktivacija na čekanju
n активација на чекању|aktivacija nije obavljena|активација није обављена
X prestala je da važi|престала је да важи|prestao je da važi|престао је да важи|vam je istekla
X вам је истекла|vam je istekao|вам је истекао|vam je istekla licenca|вам је истекла лиценца
X ugovor je istekao|уговор је истекао|ugovor je završen|уговор је завршен|završio se|завршио се
X važila je do|важила је до|važio je do|важио је до|bila je aktivna do|била је активна до
X bio je aktivan do|био је активан до|bila je važeća do|била је важећа до|trajala je do
X трајала је до|vaša pretplata je istekla|ваша претплата је истекла|vaša licenca je istekla
X ваша лиценца је истекла|istekla još|истекла још|није више активна
b morali smo da blokiramo|морали смо да блокирамо|morali smo blokirati|морали смо блокирати
b bili smo prinuđeni da blokiramo|били смо принуђени да блокирамо|kod je blokiran|код је блокиран
b vaš kod je blokiran|ваш код је блокиран|vaš ključ je blokiran|ваш кључ је блокиран
b nalazi se na crnoj listi|налази се на црној листи|je na crnoj listi|је на црној листи
b stavljen na crnu listu|стављен на црну листу|pristup pretplati je blokiran
b приступ претплати је блокиран|pristup licenci je blokiran|приступ лиценци је блокиран
= kod je korišćen|код је коришћен|kod je iskorišćen na|код је искоришћен на|ključ je korišćen
= кључ је коришћен|kod je ukraden|код је украден|ključ je ukraden|кључ је украден
= nismo dobili uplatu|нисмо добили уплату|uplata nije stigla|уплата није стигла
= uplata nije evidentirana|уплата није евидентирана|nismo primili uplatu|нисмо примили уплату
= na kartici nema dovoljno|на картици нема довољно|nije bilo dovoljno sredstava
= није било довољно средстава|kartica je odbijena|картица је одбијена|zbog sumnje|због сумње
= zbog prekršaja|због прекршаја
u na pauzi je|на паузи је|trenutno je na pauzi|тренутно је на паузи|trenutno na pauzi
u тренутно на паузи|pauzirali ste pretplatu|паузирали сте претплату
u usluga je privremeno obustavljena|услуга је привремено обустављена|usluga je privremeno isključena
u услуга је привремено искључена|usluga je pauzirana|услуга је паузирана|usluga je u mirovanju
u услуга је у мировању|u mirovanju|у мировању|u stanju mirovanja|у стању мировања|zamrznuli ste
u замрзнули сте|obustavili ste privremeno|обуставили сте привремено|odmara|одмара
u privremeno smo zaustavili|привремено смо зауставили|privremeno stoji|привремено стоји
h ovu pretplatu plaća|ову претплату плаћа|pretplatu plaća|претплату плаћа|pretplatu za vas plaća
h претплату за вас плаћа|licencu plaća|лиценцу плаћа|ovu licencu plaća|ову лиценцу плаћа
h plaća umesto vas|плаћа уместо вас|član ste porodične grupe|члан сте породичне групе
h član ste plana korisnika|члан сте плана корисника|vi ste član porodične grupe
h ви сте члан породичне групе|vi ste deo porodične pretplate|ви сте део породичне претплате
h deo ste porodične pretplate|део сте породичне претплате|deo ste porodičnog paketa
h део сте породичног пакета|deo ste plana korisnika|део сте плана корисника|deo ste porodične grupe
h део сте породичне групе|gost ste u planu|гост сте у плану|gost ste u pretplati
h гост сте у претплати|gost ste u porodičnom paketu|гост сте у породичном пакету
h pridružili ste se pretplati korisnika|придружили сте се претплати корисника
h pridružili ste se porodičnom paketu|придружили сте се породичном пакету
h pridružili ste se porodičnoj grupi|придружили сте се породичној групи|koristite plan korisnika
h користите план корисника|uključio vas je u|укључио вас је у|uključila vas je u|укључила вас је у
h dodao vas u|додао вас у|dodala vas u|додала вас у|dodao vas je u svoj|додао вас је у свој
h dodala vas je u svoj|додала вас је у свој
h sa vama je podelio|са вама је поделио|sa vama je podelila|са вама је поделила|s vama je podelio
h с вама је поделио|s vama je podelila|с вама је поделила|podelio je svoju pretplatu sa vama
h поделио је своју претплату са вама|podelila je svoju pretplatu sa vama
h поделила је своју претплату са вама
- ovu pretplatu plaća operater|ову претплату плаћа оператер|ovu pretplatu plaća provajder
- ову претплату плаћа провајдер|ovu pretplatu plaća dobavljač|ову претплату плаћа добављач
- ovu pretplatu plaća partner|ову претплату плаћа партнер|ovu pretplatu plaća banka
- ову претплату плаћа банка|ovu pretplatu plaća poslodavac|ову претплату плаћа послодавац
- ovu pretplatu plaća firma|ову претплату плаћа фирма|ovu pretplatu plaća kompanija
- ову претплату плаћа компанија|ovu pretplatu plaća preduzeće|ову претплату плаћа предузеће
- ovu pretplatu plaća vaš|ову претплату плаћа ваш|ovu pretplatu plaća država
- ову претплату плаћа држава|ovu pretplatu plaća fond|ову претплату плаћа фонд
- ovu pretplatu plaća škola|ову претплату плаћа школа|ovu pretplatu plaća univerzitet
- ову претплату плаћа универзитет|ovu pretplatu plaća prodavnica|ову претплату плаћа продавница
- ovu pretplatu plaća ne|ову претплату плаћа не|ovu pretplatu plaća naš|ову претплату плаћа наш
- ovu pretplatu plaća vi|ову претплату плаћа ви|pretplatu plaća operater|претплату плаћа оператер
- pretplatu plaća provajder|претплату плаћа провајдер|pretplatu plaća dobavljač
- претплату плаћа добављач|pretplatu plaća partner|претплату плаћа партнер|pretplatu plaća banka
- претплату плаћа банка|pretplatu plaća poslodavac|претплату плаћа послодавац|pretplatu plaća firma
- претплату плаћа фирма|pretplatu plaća kompanija|претплату плаћа компанија
- pretplatu plaća preduzeće|претплату плаћа предузеће|pretplatu plaća vaš|претплату плаћа ваш
- pretplatu plaća država|претплату плаћа држава|pretplatu plaća fond|претплату плаћа фонд
- pretplatu plaća škola|претплату плаћа школа|pretplatu plaća univerzitet
- претплату плаћа универзитет|pretplatu plaća prodavnica|претплату плаћа продавница
- pretplatu plaća ne|претплату плаћа не|pretplatu plaća naš|претплату плаћа наш|pretplatu plaća vi
- претплату плаћа ви|pretplatu za vas plaća operater|претплату за вас плаћа оператер
- pretplatu za vas plaća provajder|претплату за вас плаћа провајдер|pretplatu za vas plaća dobavljač
- претплату за вас плаћа добављач|pretplatu za vas plaća partner|претплату за вас плаћа партнер
- pretplatu za vas plaća banka|претплату за вас плаћа банка|pretplatu za vas plaća poslodavac
- претплату за вас плаћа послодавац|pretplatu za vas plaća firma|претплату за вас плаћа фирма
- pretplatu za vas plaća kompanija|претплату за вас плаћа компанија|pretplatu za vas plaća preduzeće
- претплату за вас плаћа предузеће|pretplatu za vas plaća vaš|претплату за вас плаћа ваш
- pretplatu za vas plaća država|претплату за вас плаћа држава|pretplatu za vas plaća fond
- претплату за вас плаћа фонд|pretplatu za vas plaća škola|претплату за вас плаћа школа
- pretplatu za vas plaća univerzitet|претплату за вас плаћа универзитет
- pretplatu za vas plaća prodavnica|претплату за вас плаћа продавница|pretplatu za vas plaća ne
- претплату за вас плаћа не|pretplatu za vas plaća naš|претплату за вас плаћа наш
- pretplatu za vas plaća vi|претплату за вас плаћа ви|licencu plaća operater|лиценцу плаћа оператер
- licencu plaća provajder|лиценцу плаћа провајдер|licencu plaća dobavljač|лиценцу плаћа добављач
- licencu plaća partner|лиценцу плаћа партнер|licencu plaća banka|лиценцу плаћа банка
- licencu plaća poslodavac|лиценцу плаћа послодавац|licencu plaća firma|лиценцу плаћа фирма
- licencu plaća kompanija|лиценцу плаћа компанија|licencu plaća preduzeće|лиценцу плаћа предузеће
- licencu plaća vaš|лиценцу плаћа ваш|licencu plaća država|лиценцу плаћа држава|licencu plaća fond
- лиценцу плаћа фонд|licencu plaća škola|лиценцу плаћа школа|licencu plaća univerzitet
- лиценцу плаћа универзитет|licencu plaća prodavnica|лиценцу плаћа продавница|licencu plaća ne
- лиценцу плаћа не|licencu plaća naš|лиценцу плаћа наш|licencu plaća vi|лиценцу плаћа ви
- ovu licencu plaća operater|ову лиценцу плаћа оператер|ovu licencu plaća provajder
- ову лиценцу плаћа провајдер|ovu licencu plaća dobavljač|ову лиценцу плаћа добављач
- ovu licencu plaća partner|ову лиценцу плаћа партнер|ovu licencu plaća banka
- ову лиценцу плаћа банка|ovu licencu plaća poslodavac|ову лиценцу плаћа послодавац
- ovu licencu plaća firma|ову лиценцу плаћа фирма|ovu licencu plaća kompanija
- ову лиценцу плаћа компанија|ovu licencu plaća preduzeće|ову лиценцу плаћа предузеће
- ovu licencu plaća vaš|ову лиценцу плаћа ваш|ovu licencu plaća država|ову лиценцу плаћа држава
- ovu licencu plaća fond|ову лиценцу плаћа фонд|ovu licencu plaća škola|ову лиценцу плаћа школа
- ovu licencu plaća univerzitet|ову лиценцу плаћа универзитет|ovu licencu plaća prodavnica
- ову лиценцу плаћа продавница|ovu licencu plaća ne|ову лиценцу плаћа не|ovu licencu plaća naš
- ову лиценцу плаћа наш|ovu licencu plaća vi|ову лиценцу плаћа ви|za vas plaća firma
- за вас плаћа фирма|za vas plaća preduzeće|за вас плаћа предузеће|za vas plaća vaš|за вас плаћа ваш
- za vas plaća država|за вас плаћа држава|za vas plaća fond|за вас плаћа фонд|za vas plaća škola
- за вас плаћа школа|za vas plaća univerzitet|за вас плаћа универзитет|za vas plaća prodavnica
- за вас плаћа продавница|za vas plaća ne|за вас плаћа не|za vas plaća naš|за вас плаћа наш
- za vas plaća vi|за вас плаћа ви|pristup vam je omogućio firma|приступ вам је омогућио фирма
- pristup vam je omogućio preduzeće|приступ вам је омогућио предузеће|pristup vam je omogućio vaš
- приступ вам је омогућио ваш|pristup vam je omogućio država|приступ вам је омогућио држава
- pristup vam je omogućio fond|приступ вам је омогућио фонд|pristup vam je omogućio škola
- приступ вам је омогућио школа|pristup vam je omogućio univerzitet
- приступ вам је омогућио универзитет|pristup vam je omogućio prodavnica
- приступ вам је омогућио продавница|pristup vam je omogućio ne|приступ вам је омогућио не
- pristup vam je omogućio naš|приступ вам је омогућио наш|pristup vam je omogućio vi
- приступ вам је омогућио ви|pristup vam je omogućila operater|приступ вам је омогућила оператер
- pristup vam je omogućila provajder|приступ вам је омогућила провајдер
- pristup vam je omogućila dobavljač|приступ вам је омогућила добављач
- pristup vam je omogućila partner|приступ вам је омогућила партнер|pristup vam je omogućila banka
- приступ вам је омогућила банка|pristup vam je omogućila poslodavac
- приступ вам је омогућила послодавац|pristup vam je omogućila firma|приступ вам је омогућила фирма
- pristup vam je omogućila kompanija|приступ вам је омогућила компанија
- pristup vam je omogućila preduzeće|приступ вам је омогућила предузеће|pristup vam je omogućila vaš
- приступ вам је омогућила ваш|pristup vam je omogućila država|приступ вам је омогућила држава
- pristup vam je omogućila fond|приступ вам је омогућила фонд|pristup vam je omogućila škola
- приступ вам је омогућила школа|pristup vam je omogućila univerzitet
- приступ вам је омогућила универзитет|pristup vam je omogućila prodavnica
- приступ вам је омогућила продавница|pristup vam je omogućila ne|приступ вам је омогућила не
- pristup vam je omogućila naš|приступ вам је омогућила наш|pristup vam je omogućila vi
- приступ вам је омогућила ви|pristup vam je dao firma|приступ вам је дао фирма
- pristup vam je dao preduzeće|приступ вам је дао предузеће|pristup vam je dao vaš
- приступ вам је дао ваш|pristup vam je dao država|приступ вам је дао држава|pristup vam je dao fond
- приступ вам је дао фонд|pristup vam je dao škola|приступ вам је дао школа
- pristup vam je dao univerzitet|приступ вам је дао универзитет|pristup vam je dao prodavnica
- приступ вам је дао продавница|pristup vam je dao ne|приступ вам је дао не|pristup vam je dao naš
- приступ вам је дао наш|pristup vam je dao vi|приступ вам је дао ви|pristup vam je dala operater
- приступ вам је дала оператер|pristup vam je dala provajder|приступ вам је дала провајдер
- pristup vam je dala dobavljač|приступ вам је дала добављач|pristup vam je dala partner
- приступ вам је дала партнер|pristup vam je dala banka|приступ вам је дала банка
- pristup vam je dala poslodavac|приступ вам је дала послодавац|pristup vam je dala firma
- приступ вам је дала фирма|pristup vam je dala kompanija|приступ вам је дала компанија
- pristup vam je dala preduzeće|приступ вам је дала предузеће|pristup vam je dala vaš
- приступ вам је дала ваш|pristup vam je dala država|приступ вам је дала држава
- pristup vam je dala fond|приступ вам је дала фонд|pristup vam je dala škola
- приступ вам је дала школа|pristup vam je dala univerzitet|приступ вам је дала универзитет
- pristup vam je dala prodavnica|приступ вам је дала продавница|pristup vam je dala ne
- приступ вам је дала не|pristup vam je dala naš|приступ вам је дала наш|pristup vam je dala vi
- приступ вам је дала ви|dodao vas je u operater|додао вас је у оператер|dodao vas je u provajder
- додао вас је у провајдер|dodao vas je u dobavljač|додао вас је у добављач|dodao vas je u partner
- додао вас је у партнер|dodao vas je u banka|додао вас је у банка|dodao vas je u poslodavac
- додао вас је у послодавац|dodao vas je u firma|додао вас је у фирма|dodao vas je u kompanija
- додао вас је у компанија|dodao vas je u preduzeće|додао вас је у предузеће|dodao vas je u vaš
- додао вас је у ваш|dodao vas je u država|додао вас је у држава|dodao vas je u fond
- додао вас је у фонд|dodao vas je u škola|додао вас је у школа|dodao vas je u univerzitet
- додао вас је у универзитет|dodao vas je u prodavnica|додао вас је у продавница|dodao vas je u ne
- додао вас је у не|dodao vas je u naš|додао вас је у наш|dodao vas je u vi|додао вас је у ви
- dodala vas je u operater|додала вас је у оператер|dodala vas je u provajder
- додала вас је у провајдер|dodala vas je u dobavljač|додала вас је у добављач
- dodala vas je u partner|додала вас је у партнер|dodala vas je u banka|додала вас је у банка
- dodala vas je u poslodavac|додала вас је у послодавац|dodala vas je u firma|додала вас је у фирма
- dodala vas je u kompanija|додала вас је у компанија|dodala vas je u preduzeće
- додала вас је у предузеће|dodala vas je u vaš|додала вас је у ваш|dodala vas je u država
- додала вас је у држава|dodala vas je u fond|додала вас је у фонд|dodala vas je u škola
- додала вас је у школа|dodala vas je u univerzitet|додала вас је у универзитет
- dodala vas je u prodavnica|додала вас је у продавница|dodala vas je u ne|додала вас је у не
- dodala vas je u naš|додала вас је у наш|dodala vas je u vi|додала вас је у ви
w nedelju dana ranije podsetićemo vas|недељу дана раније подсетићемо вас
w nedelju dana ranije ćemo vas podsetiti|недељу дана раније ћемо вас подсетити
w nedelju dana ranije poslaćemo vam mejl|недељу дана раније послаћемо вам мејл
w nedelju dana ranije dobićete mejl|недељу дана раније добићете мејл
w nedelju dana ranije javićemo vam|недељу дана раније јавићемо вам
w nedelju dana ranije stiže vam mejl|недељу дана раније стиже вам мејл
w nedelju dana ranije dobićete podsetnik|недељу дана раније добићете подсетник
w nedelju dana pre toga podsetićemo vas|недељу дана пре тога подсетићемо вас
w nedelju dana pre toga ćemo vas podsetiti|недељу дана пре тога ћемо вас подсетити
w nedelju dana pre toga poslaćemo vam mejl|недељу дана пре тога послаћемо вам мејл
w nedelju dana pre toga dobićete mejl|недељу дана пре тога добићете мејл
w nedelju dana pre toga javićemo vam|недељу дана пре тога јавићемо вам
w nedelju dana pre toga stiže vam mejl|недељу дана пре тога стиже вам мејл
w nedelju dana pre toga dobićete podsetnik|недељу дана пре тога добићете подсетник
w sedam dana ranije podsetićemo vas|седам дана раније подсетићемо вас
w sedam dana ranije ćemo vas podsetiti|седам дана раније ћемо вас подсетити
w sedam dana ranije poslaćemo vam mejl|седам дана раније послаћемо вам мејл
w sedam dana ranije dobićete mejl|седам дана раније добићете мејл|sedam dana ranije javićemo vam
w седам дана раније јавићемо вам|sedam dana ranije stiže vam mejl|седам дана раније стиже вам мејл
w sedam dana ranije dobićete podsetnik|седам дана раније добићете подсетник
w dan ranije podsetićemo vas|дан раније подсетићемо вас|dan ranije ćemo vas podsetiti
w дан раније ћемо вас подсетити|dan ranije poslaćemo vam mejl|дан раније послаћемо вам мејл
w dan ranije dobićete mejl|дан раније добићете мејл|dan ranije javićemo vam|дан раније јавићемо вам
w dan ranije stiže vam mejl|дан раније стиже вам мејл|dan ranije dobićete podsetnik
w дан раније добићете подсетник|dan pre toga podsetićemo vas|дан пре тога подсетићемо вас
w dan pre toga ćemo vas podsetiti|дан пре тога ћемо вас подсетити|dan pre toga poslaćemo vam mejl
w дан пре тога послаћемо вам мејл|dan pre toga dobićete mejl|дан пре тога добићете мејл
w dan pre toga javićemo vam|дан пре тога јавићемо вам|dan pre toga stiže vam mejl
w дан пре тога стиже вам мејл|dan pre toga dobićete podsetnik|дан пре тога добићете подсетник
w mesec dana ranije podsetićemo vas|месец дана раније подсетићемо вас
w mesec dana ranije ćemo vas podsetiti|месец дана раније ћемо вас подсетити
w mesec dana ranije poslaćemo vam mejl|месец дана раније послаћемо вам мејл
w mesec dana ranije dobićete mejl|месец дана раније добићете мејл|mesec dana ranije javićemo vam
w месец дана раније јавићемо вам|mesec dana ranije stiže vam mejl|месец дана раније стиже вам мејл
w mesec dana ranije dobićete podsetnik|месец дана раније добићете подсетник
w nekoliko dana ranije podsetićemo vas|неколико дана раније подсетићемо вас
w nekoliko dana ranije ćemo vas podsetiti|неколико дана раније ћемо вас подсетити
w nekoliko dana ranije poslaćemo vam mejl|неколико дана раније послаћемо вам мејл
w nekoliko dana ranije dobićete mejl|неколико дана раније добићете мејл
w nekoliko dana ranije javićemo vam|неколико дана раније јавићемо вам
w nekoliko dana ranije stiže vam mejl|неколико дана раније стиже вам мејл
w nekoliko dana ranije dobićete podsetnik|неколико дана раније добићете подсетник
w a mejl vam stiže nedelju dana ranije|а мејл вам стиже недељу дана раније
w mejl vam stiže nedelju dana ranije|мејл вам стиже недељу дана раније|mejl vam stiže ranije
w мејл вам стиже раније
w vrsta|врста|vrsta pretplate|врста претплате|vrsta licence|врста лиценце|vrsta paketa|врста пакета
w uloga|улога|vaša uloga|ваша улога|nakon tog datuma|након тог датума|posle tog datuma
w после тог датума|nakon toga dana|након тога дана|posle tog dana|после тог дана|za sledeću godinu
w за следећу годину|za narednu godinu|за наредну годину|za sledeći mesec|за следећи месец
w za naredni mesec|за наредни месец|za novu godinu|за нову годину|opustite se|опустите се
w možete da se opustite|можете да се опустите|možete se opustiti|можете се опустити
w ne zaboravite da je obnovite na vreme
w не заборавите да је обновите на време|ne zaboravite da obnovite na vreme
w не заборавите да обновите на време|ne zaboravite da uplatite na vreme
w не заборавите да уплатите на време
w da ne biste ostali bez zaštite
w да не бисте остали без заштите|da ne ostanete bez zaštite|да не останете без заштите
w da biste ostali zaštićeni|да бисте остали заштићени|da ostanete zaštićeni|да останете заштићени
w da biste ostali pod zaštitom|да бисте остали под заштитом|da biste nastavili da je koristite
w да бисте наставили да је користите|da biste nastavili|да бисте наставили|da nastavite|да наставите
w da biste ponovo bili zaštićeni|да бисте поново били заштићени|da biste vratili zaštitu
w да бисте вратили заштиту|da biste obnovili zaštitu|да бисте обновили заштиту
w da biste zadržali zaštitu|да бисте задржали заштиту|da biste povratili pristup
w да бисте повратили приступ|osim ako je ne otkažete|осим ако је не откажете|osim ako ne otkažete
w осим ако не откажете|ako je ne otkažete|ако је не откажете|ako ne otkažete|ако не откажете
w ako ne otkažete pre toga|ако не откажете пре тога|osim ako je ne otkažete pre toga
w осим ако је не откажете пре тога|možete otkazati u svakom trenutku
w можете отказати у сваком тренутку|možete da otkažete u svakom trenutku
w можете да откажете у сваком тренутку|možete je otkazati u svakom trenutku
w можете је отказати у сваком тренутку|možete da je otkažete u svakom trenutku
w можете да је откажете у сваком тренутку|možete otkazati bilo kada|можете отказати било када
w možete je otkazati bilo kada|можете је отказати било када|možete otkazati kad god želite
w можете отказати кад год желите|možete je otkazati kad god želite|можете је отказати кад год желите
w otkažite bilo kada|откажите било када|otkažite kad god želite|откажите кад год желите
w zaštita se nastavlja|заштита се наставља|zaštita ide dalje|заштита иде даље|i zaštita ide dalje
w и заштита иде даље|zaštita se ne prekida|заштита се не прекида|zaštita ostaje|заштита остаје
w zaštita teče dalje|заштита тече даље|bez prekida|без прекида|na svim uređajima|на свим уређајима
w na svim vašim uređajima|на свим вашим уређајима
w uređaji više nisu zaštićeni|уређаји више нису заштићени|vaši uređaji više nisu zaštićeni
w ваши уређаји више нису заштићени|vaši uređaji nisu zaštićeni|ваши уређаји нису заштићени
w uređaji nisu zaštićeni|уређаји нису заштићени|vaši uređaji su bez zaštite
w ваши уређаји су без заштите|uređaji su ostali bez zaštite|уређаји су остали без заштите
w vaši uređaji su ostali bez zaštite|ваши уређаји су остали без заштите
w vaš uređaj više nije zaštićen|ваш уређај више није заштићен|više niste zaštićeni
w више нисте заштићени|niste zaštićeni|нисте заштићени|zaštita je isključena|заштита је искључена
w zaštita više ne radi|заштита више не ради|zaštita ne radi|заштита не ради
w više ne dobijate ažuriranja|више не добијате ажурирања|ne dobijate ažuriranja
w не добијате ажурирања|ažuriranja više ne stižu|ажурирања више не стижу
w nedostajete nam|недостајете нам
w možete je nastaviti u svakom trenutku
w можете је наставити у сваком тренутку|možete je nastaviti bilo kada|можете је наставити било када
w možete je nastaviti kad god želite|можете је наставити кад год желите
w možete da je nastavite kad god želite|можете да је наставите кад год желите
w vreme ne teče
w време не тече|rok ne teče|рок не тече|ne dugujete ništa|не дугујете ништа|ništa ne dugujete
w ништа не дугујете|ne morate ništa da platite|не морате ништа да платите|ne morate da plaćate
w не морате да плаћате|sve je plaćeno|све је плаћено|sve je već plaćeno|све је већ плаћено
w posle toga pristup prestaje|после тога приступ престаје|nakon toga pristup prestaje
w након тога приступ престаје|ako mislite da je greška|ако мислите да је грешка
w ako mislite da je ovo greška|ако мислите да је ово грешка|ako mislite da je u pitanju greška
w ако мислите да је у питању грешка|ako smatrate da je greška|ако сматрате да је грешка
w ako je greška|ако је грешка|ako je u pitanju greška|ако је у питању грешка|ako imate pitanja
w ако имате питања|za sva pitanja|за сва питања|pomoći ćemo vam|помоћи ћемо вам|rado ćemo vam pomoći
w радо ћемо вам помоћи|hvala što ste sa nama|хвала што сте са нама|hvala što ste s nama
w хвала што сте с нама|hvala na poverenju|хвала на поверењу|drago nam je što ste tu
w драго нам је што сте ту|nije potrebna kartica|није потребна картица|kartica nije potrebna
w картица није потребна|bez kartice|без картице|ako vam se dopadne|ако вам се допадне
w ako vam se svidi|ако вам се свиди
6 radna mesta|радна места|radnih mesta|радних места|radno mesto|радно место
P ima mesta|има места|ima još mesta|има још места|imate mesta|имате места|imate još mesta
P имате још места|mesto za|место за|mesta još za|места још за|ostaće|остаће|ostaće vam|остаће вам
P preostaće|преостаће|raspolažete sa još|располажете са још|možete još|можете још|još bez zaštite
P још без заштите
P mogu biti dodati|могу бити додати
P mogu da se dodaju|могу да се додају|još nezaštićen|још незаштићен
- ostaće aktiv|остаће актив|ostaće na snazi|остаће на снази|ostaće važeć|остаће важећ|ostaće pod
- остаће под
U već koristite|већ користите|zaštićena su|заштићена су|zaštićeni su|заштићени су|povezani su
U повезани су|povezano je|повезано је|zauzeta su|заузета су|zauzeti su|заузети су|u upotrebi su
U у употреби су|u upotrebi je|у употреби је|instalirano na|инсталирано на|instalirana na
U инсталирана на|su zaštićena|су заштићена|su povezana|су повезана|su povezani|су повезани
w ostalo je malo vremena|остало је мало времена|ostalo je još malo vremena
w остало је још мало времена|preostalo je malo vremena|преостало је мало времена
- ne zaboravite da je obnovite na vreme do|не заборавите да је обновите на време до
- ne zaboravite da je obnovite na vreme sve do|не заборавите да је обновите на време све до
- ne zaboravite da je obnovite na vreme , do|не заборавите да је обновите на време , до
- ne zaboravite da je obnovite na vreme , ali do|не заборавите да је обновите на време , али до
- ne zaboravite da je obnovite na vreme , sve do|не заборавите да је обновите на време , све до
- ne zaboravite da obnovite na vreme do|не заборавите да обновите на време до
- ne zaboravite da obnovite na vreme sve do|не заборавите да обновите на време све до
- ne zaboravite da obnovite na vreme , do|не заборавите да обновите на време , до
- ne zaboravite da obnovite na vreme , ali do|не заборавите да обновите на време , али до
- ne zaboravite da obnovite na vreme , sve do|не заборавите да обновите на време , све до
- ne zaboravite da uplatite na vreme do|не заборавите да уплатите на време до
- ne zaboravite da uplatite na vreme sve do|не заборавите да уплатите на време све до
- ne zaboravite da uplatite na vreme , do|не заборавите да уплатите на време , до
- ne zaboravite da uplatite na vreme , ali do|не заборавите да уплатите на време , али до
- ne zaboravite da uplatite na vreme , sve do|не заборавите да уплатите на време , све до
- možete otkazati u svakom trenutku do
- можете отказати у сваком тренутку до|možete otkazati u svakom trenutku sve do
- можете отказати у сваком тренутку све до|možete otkazati u svakom trenutku , do
- можете отказати у сваком тренутку , до|možete otkazati u svakom trenutku , ali do
- можете отказати у сваком тренутку , али до|možete otkazati u svakom trenutku , sve do
- можете отказати у сваком тренутку , све до|možete da otkažete u svakom trenutku do
- можете да откажете у сваком тренутку до|možete da otkažete u svakom trenutku sve do
- можете да откажете у сваком тренутку све до|možete da otkažete u svakom trenutku , do
- можете да откажете у сваком тренутку , до|možete da otkažete u svakom trenutku , ali do
- можете да откажете у сваком тренутку , али до|možete da otkažete u svakom trenutku , sve do
- можете да откажете у сваком тренутку , све до|možete je otkazati u svakom trenutku do
- можете је отказати у сваком тренутку до|možete je otkazati u svakom trenutku sve do
- можете је отказати у сваком тренутку све до|možete je otkazati u svakom trenutku , do
- можете је отказати у сваком тренутку , до|možete je otkazati u svakom trenutku , ali do
- можете је отказати у сваком тренутку , али до|možete je otkazati u svakom trenutku , sve do
- можете је отказати у сваком тренутку , све до|možete da je otkažete u svakom trenutku do
- можете да је откажете у сваком тренутку до|možete da je otkažete u svakom trenutku sve do
- можете да је откажете у сваком тренутку све до|možete da je otkažete u svakom trenutku , do
- можете да је откажете у сваком тренутку , до|možete da je otkažete u svakom trenutku , ali do
- можете да је откажете у сваком тренутку , али до|možete da je otkažete u svakom trenutku , sve do
- можете да је откажете у сваком тренутку , све до|možete otkazati bilo kada do
- можете отказати било када до|možete otkazati bilo kada sve do|можете отказати било када све до
- možete otkazati bilo kada , do|можете отказати било када , до|možete otkazati bilo kada , ali do
- можете отказати било када , али до|možete otkazati bilo kada , sve do
- можете отказати било када , све до|možete je otkazati bilo kada do|можете је отказати било када до
- možete je otkazati bilo kada sve do|можете је отказати било када све до
- možete je otkazati bilo kada , do|можете је отказати било када , до
- možete je otkazati bilo kada , ali do|можете је отказати било када , али до
- možete je otkazati bilo kada , sve do|можете је отказати било када , све до
- možete otkazati kad god želite do|можете отказати кад год желите до
- možete otkazati kad god želite sve do|можете отказати кад год желите све до
- možete otkazati kad god želite , do|можете отказати кад год желите , до
- možete otkazati kad god želite , ali do|можете отказати кад год желите , али до
- možete otkazati kad god želite , sve do|можете отказати кад год желите , све до
- možete je otkazati kad god želite do|можете је отказати кад год желите до
- možete je otkazati kad god želite sve do|можете је отказати кад год желите све до
- možete je otkazati kad god želite , do|можете је отказати кад год желите , до
- možete je otkazati kad god želite , ali do|можете је отказати кад год желите , али до
- možete je otkazati kad god želite , sve do|можете је отказати кад год желите , све до
- otkažite bilo kada do|откажите било када до|otkažite bilo kada sve do|откажите било када све до
- otkažite bilo kada , do|откажите било када , до|otkažite bilo kada , ali do
- откажите било када , али до|otkažite bilo kada , sve do|откажите било када , све до
- otkažite kad god želite do|откажите кад год желите до|otkažite kad god želite sve do
- откажите кад год желите све до|otkažite kad god želite , do|откажите кад год желите , до
- otkažite kad god želite , ali do|откажите кад год желите , али до|otkažite kad god želite , sve do
- откажите кад год желите , све до|možete je nastaviti u svakom trenutku do
- можете је наставити у сваком тренутку до|možete je nastaviti u svakom trenutku sve do
- можете је наставити у сваком тренутку све до|možete je nastaviti u svakom trenutku , do
- можете је наставити у сваком тренутку , до|možete je nastaviti u svakom trenutku , ali do
- можете је наставити у сваком тренутку , али до|možete je nastaviti u svakom trenutku , sve do
- можете је наставити у сваком тренутку , све до|možete je nastaviti bilo kada do
- можете је наставити било када до|možete je nastaviti bilo kada sve do
- можете је наставити било када све до|možete je nastaviti bilo kada , do
- можете је наставити било када , до|možete je nastaviti bilo kada , ali do
- можете је наставити било када , али до|možete je nastaviti bilo kada , sve do
- можете је наставити било када , све до|možete je nastaviti kad god želite do
- можете је наставити кад год желите до|možete je nastaviti kad god želite sve do
- можете је наставити кад год желите све до|možete je nastaviti kad god želite , do
- можете је наставити кад год желите , до|možete je nastaviti kad god želite , ali do
- можете је наставити кад год желите , али до|možete je nastaviti kad god želite , sve do
- можете је наставити кад год желите , све до|možete da je nastavite kad god želite do
- можете да је наставите кад год желите до|možete da je nastavite kad god želite sve do
- можете да је наставите кад год желите све до|možete da je nastavite kad god želite , do
- можете да је наставите кад год желите , до|možete da je nastavite kad god želite , ali do
- можете да је наставите кад год желите , али до|možete da je nastavite kad god želite , sve do
- можете да је наставите кад год желите , све до
w obnovite pretplatu , da biste ostali zaštićeni|обновите претплату , да бисте остали заштићени
w obnovite pretplatu , da ne ostanete bez zaštite|обновите претплату , да не останете без заштите
w obnovite pretplatu , da biste nastavili da je koristite
w обновите претплату , да бисте наставили да је користите
w obnovite pretplatu , da biste ponovo bili zaštićeni
w обновите претплату , да бисте поново били заштићени|obnovite pretplatu , da biste vratili zaštitu
w обновите претплату , да бисте вратили заштиту|obnovite licencu , da biste ostali zaštićeni
w обновите лиценцу , да бисте остали заштићени|obnovite licencu , da ne ostanete bez zaštite
w обновите лиценцу , да не останете без заштите
w obnovite licencu , da biste nastavili da je koristite
w обновите лиценцу , да бисте наставили да је користите
w obnovite licencu , da biste ponovo bili zaštićeni
w обновите лиценцу , да бисте поново били заштићени|obnovite licencu , da biste vratili zaštitu
w обновите лиценцу , да бисте вратили заштиту|obnovite je , da biste ostali zaštićeni
w обновите је , да бисте остали заштићени|obnovite je , da ne ostanete bez zaštite
w обновите је , да не останете без заштите|obnovite je , da biste nastavili da je koristite
w обновите је , да бисте наставили да је користите|obnovite je , da biste ponovo bili zaštićeni
w обновите је , да бисте поново били заштићени|obnovite je , da biste vratili zaštitu
w обновите је , да бисте вратили заштиту|produžite pretplatu , da biste ostali zaštićeni
w продужите претплату , да бисте остали заштићени|produžite pretplatu , da ne ostanete bez zaštite
w продужите претплату , да не останете без заштите
w produžite pretplatu , da biste nastavili da je koristite
w продужите претплату , да бисте наставили да је користите
w produžite pretplatu , da biste ponovo bili zaštićeni
w продужите претплату , да бисте поново били заштићени
w produžite pretplatu , da biste vratili zaštitu|продужите претплату , да бисте вратили заштиту
w produžite licencu , da biste ostali zaštićeni|продужите лиценцу , да бисте остали заштићени
w produžite licencu , da ne ostanete bez zaštite|продужите лиценцу , да не останете без заштите
w produžite licencu , da biste nastavili da je koristite
w продужите лиценцу , да бисте наставили да је користите
w produžite licencu , da biste ponovo bili zaštićeni
w продужите лиценцу , да бисте поново били заштићени|produžite licencu , da biste vratili zaštitu
w продужите лиценцу , да бисте вратили заштиту|produžite je , da biste ostali zaštićeni
w продужите је , да бисте остали заштићени|produžite je , da ne ostanete bez zaštite
w продужите је , да не останете без заштите|produžite je , da biste nastavili da je koristite
w продужите је , да бисте наставили да је користите|produžite je , da biste ponovo bili zaštićeni
w продужите је , да бисте поново били заштићени|produžite je , da biste vratili zaštitu
w продужите је , да бисте вратили заштиту|obnovite pretplatu da biste ostali zaštićeni
w обновите претплату да бисте остали заштићени|obnovite pretplatu da ne ostanete bez zaštite
w обновите претплату да не останете без заштите
w obnovite pretplatu da biste nastavili da je koristite
w обновите претплату да бисте наставили да је користите
w obnovite pretplatu da biste ponovo bili zaštićeni
w обновите претплату да бисте поново били заштићени|obnovite pretplatu da biste vratili zaštitu
w обновите претплату да бисте вратили заштиту|obnovite licencu da biste ostali zaštićeni
w обновите лиценцу да бисте остали заштићени|obnovite licencu da ne ostanete bez zaštite
w обновите лиценцу да не останете без заштите|obnovite licencu da biste nastavili da je koristite
w обновите лиценцу да бисте наставили да је користите
w obnovite licencu da biste ponovo bili zaštićeni|обновите лиценцу да бисте поново били заштићени
w obnovite licencu da biste vratili zaštitu|обновите лиценцу да бисте вратили заштиту
w obnovite je da biste ostali zaštićeni|обновите је да бисте остали заштићени
w obnovite je da ne ostanete bez zaštite|обновите је да не останете без заштите
w obnovite je da biste nastavili da je koristite|обновите је да бисте наставили да је користите
w obnovite je da biste ponovo bili zaštićeni|обновите је да бисте поново били заштићени
w obnovite je da biste vratili zaštitu|обновите је да бисте вратили заштиту
w produžite pretplatu da biste ostali zaštićeni|продужите претплату да бисте остали заштићени
w produžite pretplatu da ne ostanete bez zaštite|продужите претплату да не останете без заштите
w produžite pretplatu da biste nastavili da je koristite
w продужите претплату да бисте наставили да је користите
w produžite pretplatu da biste ponovo bili zaštićeni
w продужите претплату да бисте поново били заштићени|produžite pretplatu da biste vratili zaštitu
w продужите претплату да бисте вратили заштиту|produžite licencu da biste ostali zaštićeni
w продужите лиценцу да бисте остали заштићени|produžite licencu da ne ostanete bez zaštite
w продужите лиценцу да не останете без заштите|produžite licencu da biste nastavili da je koristite
w продужите лиценцу да бисте наставили да је користите
w produžite licencu da biste ponovo bili zaštićeni|продужите лиценцу да бисте поново били заштићени
w produžite licencu da biste vratili zaštitu|продужите лиценцу да бисте вратили заштиту
w produžite je da biste ostali zaštićeni|продужите је да бисте остали заштићени
w produžite je da ne ostanete bez zaštite|продужите је да не останете без заштите
w produžite je da biste nastavili da je koristite|продужите је да бисте наставили да је користите
w produžite je da biste ponovo bili zaštićeni|продужите је да бисте поново били заштићени
w produžite je da biste vratili zaštitu|продужите је да бисте вратили заштиту
- poslednji dan za|последњи дан за|poslednji dan da|последњи дан да
7 štiti
w свих|svih|свe
l dostupne licence|na raspolaganju|доступне лиценце|расположив|на располагању
K pokrivala|покривала
d ur|ур
l ima mesta|има места|imate mesta|имате места|mesto za|место за|mesta za|места за
P mesta za još|места за још|mesto za još|место за још|ima mesta za još|има места за још
P imate mesta za još|имате места за још|ima mesta još za|има места још за|imate mesta još za
P имате места још за|dovoljno za još|довољно за још|dovoljno je za još|довољно је за још
P dovoljno još za|довољно још за|ostao vam je|остао вам је|ostala vam je|остала вам је|ostali su vam
P остали су вам|ostaju vam|остају вам|ostao je|остао је
L ostao vam je|остао вам је|ostala su vam|остала су вам|ostalo vam je|остало вам је|ostaju vam
L остају вам|ostaje vam|остаје вам
K namenjena je za|намењена је за|predviđena je za|предвиђена је за|napravljena je za
K направљена је за|štitićemo|штитићемо|zaštitićemo|заштитићемо|čuvaćemo|чуваћемо|čuva do|чува до
E zajedno ste zaštićeni do|заједно сте заштићени до|zaštićeni ste zajedno do
E заштићени сте заједно до|vaš računar je zaštićen do|ваш рачунар је заштићен до
E vaši uređaji su zaštićeni do|ваши уређаји су заштићени до|vaš uređaj je zaštićen do
E ваш уређај је заштићен до|uređaji su vam zaštićeni do|уређаји су вам заштићени до
E koristite je zajedno do|користите је заједно до|zajedno je koristite do|заједно је користите до
E zaštita je s vama do|заштита је с вама до|zaštita je sa vama do|заштита је са вама до
E pretplata je s vama do|претплата је с вама до|pretplata je sa vama do|претплата је са вама до
E štitimo vaše uređaje do|штитимо ваше уређаје до|čuvamo vaše uređaje do|чувамо ваше уређаје до
E vaša porodica je zaštićena do|ваша породица је заштићена до
R sami ćemo je obnoviti|сами ћемо је обновити|sami ćemo je produžiti|сами ћемо је продужити
R automatski se nastavlja|аутоматски се наставља|se automatski nastavlja|се аутоматски наставља
R nastavlja se automatski|наставља се аутоматски|nastaviće se automatski|наставиће се аутоматски
R automatski će se nastaviti|аутоматски ће се наставити|će se automatski nastaviti
R ће се аутоматски наставити|o obnavljanju brinemo mi|о обнављању бринемо ми|o obnovi brinemo mi
R о обнови бринемо ми|o produženju brinemo mi|о продужењу бринемо ми|mi brinemo o obnavljanju
R ми бринемо о обнављању|mi brinemo o obnovi|ми бринемо о обнови|obnavljanje je naša briga
R обнављање је наша брига
C sami ćemo je obnoviti|сами ћемо је обновити|sami ćemo je produžiti|сами ћемо је продужити
C automatski se nastavlja|аутоматски се наставља|se automatski nastavlja|се аутоматски наставља
C nastavlja se automatski|наставља се аутоматски|nastaviće se automatski|наставиће се аутоматски
C automatski će se nastaviti|аутоматски ће се наставити|će se automatski nastaviti
C ће се аутоматски наставити|o obnavljanju brinemo mi|о обнављању бринемо ми|o obnovi brinemo mi
C о обнови бринемо ми|o produženju brinemo mi|о продужењу бринемо ми|mi brinemo o obnavljanju
C ми бринемо о обнављању|mi brinemo o obnovi|ми бринемо о обнови|obnavljanje je naša briga
C обнављање је наша брига
Z nema novih naplata|нема нових наплата|neće biti novih naplata|неће бити нових наплата
Z nema više naplata|нема више наплата|neće biti više naplata|неће бити више наплата
Z više neće biti naplata|више неће бити наплата|ništa vam više nećemo naplatiti
Z ништа вам више нећемо наплатити|više vam ništa nećemo naplatiti|више вам ништа нећемо наплатити
Z neće se nastavljati|неће се настављати
w ništa ne treba da radite|ништа не треба да радите|ne treba ništa da uradite
w не треба ништа да урадите|ne treba da radite ništa|не треба да радите ништа
w ne treba da uradite ništa|не треба да урадите ништа|ništa ne treba da uradite
w ништа не треба да урадите
w šteta|штета|više vas ne štitimo|више вас не штитимо|ne štitimo vas više|не штитимо вас више
w više ne štitimo vaše uređaje|више не штитимо ваше уређаје|više ne dobijaju ažuriranja
w више не добијају ажурирања|ne dobijaju ažuriranja|не добијају ажурирања
w uređaji više ne dobijaju ažuriranja|уређаји више не добијају ажурирања
w vaši uređaji više ne dobijaju ažuriranja|ваши уређаји више не добијају ажурирања
w kupili ste pretplatu § , ali|купили сте претплату § , али|pretplatu ste kupili § , ali
w претплату сте купили § , али|kupljena je § , ali|купљена је § , али|kupljena § , ali
w купљена § , али|plaćena je , ali|плаћена је , али|plaćeno je , ali|плаћено је , али
w pretplata je plaćena , ali|претплата је плаћена , али|kupljena je , ali|купљена је , али
w pretplata je kupljena , ali|претплата је купљена , али
w ostao je još jedan korak|остао је још један корак|ostao je jedan korak|остао је један корак
w ostao je samo jedan korak|остао је само један корак|ostao je još samo jedan korak
w остао је још само један корак|čeka vas|чека вас|odlično|одлично|sjajno|сјајно|sve je spremno
w све је спремно|skoro gotovo|скоро готово|gotovo je|готово је|sve funkcije|све функције
w svim funkcijama|свим функцијама|u svim funkcijama|у свим функцијама|uživajte u svim funkcijama
w уживајте у свим функцијама|dokle god želite|докле год желите|koliko god želite|колико год желите
w i ne ističe|и не истиче|i nikada ne ističe|и никада не истиче|i nema roka|и нема рока|nema roka
w нема рока
n rok počinje kada je aktivirate|рок почиње када је активирате|rok počinje od aktivacije
n рок почиње од активације|rok počinje posle aktivacije|рок почиње после активације
n vreme počinje da teče posle aktivacije|време почиње да тече после активације
n još je niste koristili|још је нисте користили|ostaje samo da unesete kod
n остаје само да унесете код
A aktivirajte je najkasnije do|активирајте је најкасније до|aktivirajte je najkasnije
A активирајте је најкасније|unesite kod do|унесите код до|unesite kod iz pisma do
A унесите код из писма до|unesite kod za aktivaciju do|унесите код за активацију до
A unesite kod najkasnije do|унесите код најкасније до
a sve ide kako treba|све иде како треба|sve ide po planu|све иде по плану
- sa vama delimo|са вама делимо|s vama delimo|с вама делимо|licencu plaćate|лиценцу плаћате
- ovu licencu plaćate|ову лиценцу плаћате|pretplatu plaćate|претплату плаћате|ovu pretplatu plaćate
- ову претплату плаћате|pretplatu plaćamo|претплату плаћамо|ovu pretplatu plaćamo
- ову претплату плаћамо|za vas plaćamo|за вас плаћамо|pretplatu za vas plaćamo
- претплату за вас плаћамо|licencu plaćamo|лиценцу плаћамо
A ne zaboravite da je aktivirate do|не заборавите да је активирате до
n ne zaboravite da je aktivirate|не заборавите да је активирате|čeka prvo pokretanje
n чека прво покретање|spremna za pokretanje|спремна за покретање|ostaje da je uključite
n остаје да је укључите|ostaje samo da je uključite|остаје само да је укључите
n plaćena , ostaje da je uključite|плаћена , остаје да је укључите|plaćena , ostaje da je aktivirate
n плаћена , остаје да је активирате|plaćena , ostaje samo da je aktivirate
n плаћена , остаје само да је активирате|godina zaštite počinje na dan aktivacije
n година заштите почиње на дан активације|rok počinje na dan aktivacije|рок почиње на дан активације
u sami ste pauzirali|сами сте паузирали
w pišite podršci|пишите подршци|inače kod propada|иначе код пропада|inače kod ističe
w иначе код истиче
l možete da povežete|можете да повежете|možete da dodate|можете да додате|možete povezati
l можете повезати|možete dodati|можете додати|mogu da se zaštite|могу да се заштите
l može da se zaštiti|може да се заштити|možete da zaštitite|можете да заштитите|možete zaštititi
l можете заштитити|mogu biti dodati|могу бити додати|mogu da se dodaju|могу да се додају
# jedan=1|један=1|jedna=1|једна=1|jedno=1|једно=1|jednu=1|једну=1|jednog=1|једног=1|jedne=1|једне=1
# jednom=1|једном=1|jednoj=1|једној=1|jednim=1|једним=1|dvema=2|двема=2|dvoje=2|двоје=2|oba=2|оба=2
# obe=2|обе=2|troje=3|троје=3|jedanaest=11|једанаест=11|dvanaest=12|дванаест=12|petnaest=15
# петнаест=15|dvadeset=20|двадесет=20
w pet §|пет §|pet , §|пет , §|planirani
w планирани|planirano|планирано|nekoliko|неколико|par dana|пар дана|bukvalno|буквално|pouzdano
w поуздано|mirno|мирно|razlog|разлог|kom|ком|ćeš|ћеш|još malo|још мало
E možeš da koristiš do|можеш да користиш до|možeš da je koristiš do|можеш да је користиш до
E možeš da ga koristiš do|можеш да га користиш до|možeš je koristiti do|можеш је користити до
E možeš koristiti do|можеш користити до|proizvod možeš da koristiš do|производ можеш да користиш до
E proizvod možete da koristite do|производ можете да користите до|može se koristiti do §
E може се користити до §|može da se koristi do §|може да се користи до §|služi do|служи до
E služi vam do|служи вам до|služiće do|служиће до|služiće vam do|служиће вам до|nastavlja da radi do
E наставља да ради до|nastaviće da radi do|наставиће да ради до|nastavlja da važi do
E наставља да важи до|ostaje sa vama do|остаје са вама до|biće sa vama do|биће са вама до
E ostaće sa vama do|остаће са вама до|imaš je do|имаш је до|imate ga do|имате га до
E plaćeno unapred do|плаћено унапред до|plaćena unapred do|плаћена унапред до|plaćeni period ističe
E плаћени период истиче|plaćeni period se završava|плаћени период се завршава
E plaćeni period traje do|плаћени период траје до|plaćeni period do|плаћени период до|validna do
E валидна до|validno do|валидно до|validan do|валидан до|brinemo o vama do|бринемо о вама до
E brinemo do|бринемо до|brinućemo o vama do|бринућемо о вама до|uz vas smo do|уз вас смо до
E bićemo uz vas do|бићемо уз вас до|uz tebe smo do|уз тебе смо до|sa vama smo do|са вама смо до
E na straži smo do|на стражи смо до|na straži do|на стражи до|čuvaćemo vas do|чуваћемо вас до
E zaštićen si do|заштићен си до|zaštićena si do|заштићена си до|bezbedni ste do|безбедни сте до
E bezbedan si do|безбедан си до|sigurni ste do|сигурни сте до|zaštita je obezbeđena do
E заштита је обезбеђена до|zaštita je zagarantovana do|заштита је загарантована до
E uređaji su zaštićeni do|уређаји су заштићени до|uređaji su pod zaštitom do
E уређаји су под заштитом до|svi uređaji su zaštićeni do|сви уређаји су заштићени до
E pretplata se gasi|претплата се гаси|pretplata se isključuje|претплата се искључује|gasi se §
E гаси се §|isključuje se sama §|искључује се сама §|isključiće se §|искључиће се §|ugasiće se §
E угасиће се §|imaš pristup do|имаш приступ до|pristup je otvoren do|приступ је отворен до
E pristup ti je otvoren do|приступ ти је отворен до|pristup vam je otvoren do
E приступ вам је отворен до|zadržavate pristup do|задржавате приступ до|zadržavaš pristup do
E задржаваш приступ до|na raspolaganju do §|на располагању до §|na raspolaganju vam je do
E на располагању вам је до|ističe za nekoliko dana|истиче за неколико дана|ističe krajem dana
E истиче крајем дана|tako će biti do|тако ће бити до|tako ostaje do|тако остаје до
E godišnja pretplata do|годишња претплата до|godišnja licenca do|годишња лиценца до
E mesečna pretplata do|месечна претплата до|upotreba do §|употреба до §|korišćenje do §
E коришћење до §|treba da istekne|треба да истекне|treba da se završi|треба да се заврши
E poslednji dan je bio|последњи дан је био|poslednji dan bio je|последњи дан био је
E poslednji dan beše|последњи дан беше|poslednji dan bila je|последњи дан била је|radila je do
E радила је до|radila do|радила до|radio je do|радио је до|bili ste zaštićeni do
E били сте заштићени до|bili ste pod zaštitom do|били сте под заштитом до|štitili smo vas do
E штитили смо вас до|bila je plaćena do|била је плаћена до|bila plaćena do|била плаћена до
E bilo je plaćeno do|било је плаћено до|imali ste je do|имали сте је до|koristili ste je do
E користили сте је до|služila vam je do|служила вам је до|služila je do|служила је до
E bila je vaša do|била је ваша до|imali ste pristup do|имали сте приступ до|živite mirno do
E живите мирно до|spavaj mirno do|спавај мирно до
X prestala je da radi|престала је да ради|prestao je da radi|престао је да ради|prestalo je da radi
X престало је да ради|ugasila se|угасила се|ugasio se|угасио се|neaktivna od §|неактивна од §
X neaktivan od §|неактиван од §|nije aktivna od §|није активна од §|plaćeni period okončan
X плаћени период окончан|plaćeni period je okončan|плаћени период је окончан
X plaćeni period je istekao|плаћени период је истекао|plaćeni period istekao|плаћени период истекао
X plaćeni period se završio|плаћени период се завршио|plaćeni period je završen
X плаћени период је завршен
R produžavamo|продужавамо|produžavamo je|продужавамо је|pretplatu produžavamo|претплату продужавамо
R automatski se naplaćuje|аутоматски се наплаћује|naplaćuje se automatski|наплаћује се аутоматски
R naplaćuje se §|наплаћује се §|naplata je §|наплата је §|naplata sledi|наплата следи
R naplata će uslediti|наплата ће уследити|karticu ćemo zadužiti|картицу ћемо задужити
R karticu ćemo ponovo zadužiti|картицу ћемо поново задужити|karticu ćemo opet zadužiti
R картицу ћемо опет задужити|vašu karticu ćemo zadužiti|вашу картицу ћемо задужити
R zadužićemo karticu|задужићемо картицу|zadužićemo vašu karticu|задужићемо вашу картицу
R zadužićemo ponovo karticu|задужићемо поново картицу|kartica će biti ponovo zadužena
R картица ће бити поново задужена|kartica će ponovo biti zadužena|картица ће поново бити задужена
R skinućemo iznos|скинућемо износ|skinućemo novac|скинућемо новац|skidamo iznos|скидамо износ
R iznos se skida|износ се скида|novac se skida|новац се скида|prva uplata|прва уплата|prva rata
R прва рата|sledeći put|следећи пут|naredni put|наредни пут|naplatićemo ponovo|наплатићемо поново
R ponovo naplaćujemo|поново наплаћујемо|naplaćujemo ponovo|наплаћујемо поново|sledeća naplata je
R следећа наплата је|sledeća naplata će biti|следећа наплата ће бити|sledeće plaćanje je
R следеће плаћање је|sledeće zaduženje je|следеће задужење је|produžetak pretplate
R продужетак претплате|sledeća doznaka|следећа дознака
Z nema obnove|нема обнове|bez obnove|без обнове|obnove nema|обнове нема|nema produženja
Z нема продужења|automatsko obnavljanje nije bilo uključeno|аутоматско обнављање није било укључено
Z automatska obnova nije bila uključena|аутоматска обнова није била укључена
Z automatsko produženje nije bilo uključeno|аутоматско продужење није било укључено
Z isključio si automatsku obnovu|искључио си аутоматску обнову|isključila si automatsku obnovu
Z искључила си аутоматску обнову|isključio si automatsko obnavljanje
Z искључио си аутоматско обнављање|isključila si automatsko obnavljanje
Z искључила си аутоматско обнављање|otkazali ste pretplatu|отказали сте претплату
Z otkazao si pretplatu|отказао си претплату|otkazala si pretplatu|отказала си претплату
Z pretplata je otkazana|претплата је отказана|pretplata otkazana|претплата отказана
Z nećemo vam više naplaćivati|нећемо вам више наплаћивати|više nećemo naplaćivati
Z више нећемо наплаћивати|više vam nećemo naplaćivati|више вам нећемо наплаћивати
Z više ništa nećemo naplaćivati|више ништа нећемо наплаћивати|nema novih uplata|нема нових уплата
Z novih naplata neće biti|нових наплата неће бити|novih uplata neće biti|нових уплата неће бити
Z više nema naplate|више нема наплате|naplate više neće biti|наплате више неће бити
Z posle toga nema automatskog produženja|после тога нема аутоматског продужења
Z posle toga se ne produžava|после тога се не продужава|posle toga se ne obnavlja
Z после тога се не обнавља|zatim se ne obnavlja|затим се не обнавља|onda se ne obnavlja
Z онда се не обнавља|posle toga jednostavno prestaje|после тога једноставно престаје
Z zatim jednostavno prestaje|затим једноставно престаје|onda jednostavno prestaje
Z онда једноставно престаје|posle toga se gasi|после тога се гаси|posle toga se isključuje
Z после тога се искључује|nema automatskog produženja|нема аутоматског продужења
Z odustali ste od pretplate|одустали сте од претплате|samo ručno produženje|само ручно продужење
Z produžava se samo ručno|продужава се само ручно|obnavlja se samo ručno|обнавља се само ручно
U dodata su|додата су|zaštićena su već|заштићена су већ|već zaštićena|већ заштићена|već su zaštićena
U већ су заштићена|već su povezana|већ су повезана|već povezana|већ повезана|već su zauzeta
U већ су заузета|koristiš|користиш|koristiš na|користиш на|povezao si|повезао си|povezala si
U повезала си|zaštitio si|заштитио си|zaštitila si|заштитила си|dodao si|додао си|dodala si
U додала си|instalirao si na|инсталирао си на|instalirala si na|инсталирала си на
U dostupnih mesta zauzet|доступних места заузет|dostupnih mesta iskorišćen
U доступних места искоришћен|dostupnih uređaja zaštićen|доступних уређаја заштићен
U dostupnih uređaja povezan|доступних уређаја повезан
d dostupnih mesta zauzet|доступних места заузет|dostupnih mesta iskorišćen
d доступних места искоришћен|dostupnih uređaja zaštićen|доступних уређаја заштићен
d dostupnih uređaja povezan|доступних уређаја повезан|nema više mesta|нема више места
d još nema uređaja|још нема уређаја|još uvek nema uređaja|још увек нема уређаја
d nema povezanih uređaja|нема повезаних уређаја|još nema povezanih uređaja
d још нема повезаних уређаја|nema dodatih uređaja|нема додатих уређаја|još niste dodali uređaj
d још нисте додали уређај|još niste dodali nijedan uređaj|још нисте додали ниједан уређај
d još niste povezali nijedan uređaj|још нисте повезали ниједан уређај
d nijedan uređaj još nije povezan|ниједан уређај још није повезан|još nijedan uređaj
d још ниједан уређај|sva mesta za uređaje|сва места за уређаје|mesta za uređaje|места за уређаје
d dobijena uređaja|добијена уређаја|dobijenih uređaja|добијених уређаја
P može još|може још|ima još mesta za|има још места за|ostalo je mesta za|остало је места за
P ostalo je mesta još za|остало је места још за|stane još|стане још|može da stane još
P може да стане још|možeš da dodaš još|можеш да додаш још|možeš dodati još|можеш додати још
P možeš da povežeš još|можеш да повежеш још|možeš još da dodaš|можеш још да додаш
K dodeljeno vam je|додељено вам је|dodeljeno ti je|додељено ти је|dodeljena su vam|додељена су вам
K veličina licence|величина лиценце|veličina pretplate|величина претплате|kupljena za|купљена за
K kupljen za|купљен за|kupljeno za|купљено за|pogodan za|погодан за|maksimalan broj|максималан број
K maksimalni broj|максимални број|maksimalno na|максимално на|može da se instalira na najviše
K може да се инсталира на највише|predviđeno za|предвиђено за|važila je za|важила је за
n neiskorišćen kod|неискоришћен код|neiskorišćen kôd|неискоришћен кôд|nova , još neiskorišćena
n нова , још неискоришћена|nova , još neaktivirana|нова , још неактивирана|nov , još neiskorišćen
n нов , још неискоришћен|kupljeno , ali još nije aktivirano|купљено , али још није активирано
n kupljena , ali još nije aktivirana|купљена , али још није активирана
n kupljen , ali još nije aktiviran|купљен , али још није активиран|još je niste uključili
n још је нисте укључили|još je niste pokrenuli|још је нисте покренули|još je nisi uključio
n још је ниси укључио|još je nisi uključila|још је ниси укључила|još je nisi aktivirao
n још је ниси активирао|još je nisi aktivirala|још је ниси активирала|još niste počeli
n још нисте почели|spremna za upotrebu|спремна за употребу|spremno za upotrebu|спремно за употребу
n spreman za upotrebu|спреман за употребу|spremna za korišćenje|спремна за коришћење
n spremno za korišćenje|спремно за коришћење|spremna za rad|спремна за рад|rok još nije počeo
n рок још није почео|rok počinje kad unesete kod|рок почиње кад унесете код
n rok počinje kada unesete kod|рок почиње када унесете код|rok teče od unosa koda
n рок тече од уноса кода|počinje nakon aktivacije|почиње након активације|počinje posle aktivacije
n почиње после активације|čeka da je pokrenete|чека да је покренете|čeka uključivanje
n чека укључивање|čeka da unesete kod|чека да унесете код|unesite kod da počnete
n унесите код да почнете|još nije uključivana|још није укључивана|još nije pokretana
n још није покретана
A pokrenite do|покрените до|pokrenite najkasnije do|покрените најкасније до|uključite je do
A укључите је до|uključite najkasnije do|укључите најкасније до|počnite najkasnije do
A почните најкасније до|aktiviraj do|активирај до|aktiviraj najkasnije do|активирај најкасније до
A aktiviraj kod do|активирај код до|unesi kod do|унеси код до
h dodala vas je|додала вас је|dodao vas je|додао вас је|dodala te je|додала те је|dodao te je
h додао те је|pozvao vas je|позвао вас је|pozvala vas je|позвала вас је|pozvao te je|позвао те је
h pozvala te je|позвала те је|ti daje pristup|ти даје приступ|dobili ste je od|добили сте је од
h dobili ste od|добили сте од|dobio si je od|добио си је од|dobila si je od|добила си је од
h dobili ste pristup od|добили сте приступ од|dobio si pristup od|добио си приступ од
h dobila si pristup od|добила си приступ од|vi ste gost|ви сте гост|ti si gost|ти си гост
h vi ste član|ви сте члан|član ste grupe|члан сте групе|član si grupe|члан си групе|članica si grupe
h чланица си групе|u grupi si|у групи си|u grupi ste|у групи сте|zajednička pretplata od
h заједничка претплата од|zajednička licenca od|заједничка лиценца од|deljena pretplata od
h дељена претплата од|gost ste kod|гост сте код|uzeo vas je pod zaštitu|узео вас је под заштиту
h uzela vas je pod zaštitu|узела вас је под заштиту
- preko naloga kaspersky|преко налога касперскy|preko naloga my|преко налога мy|vi ste član programa
- ви сте члан програма|vi ste član kluba|ви сте члан клуба|u grupi ste za|у групи сте за|pozvali ste
- позвали сте|preko naloga google|преко налога гоогле|preko naloga apple|преко налога аппле
- dobili ste od §|добили сте од §|preko vašeg naloga|преко вашег налога|preko naloga možete
- преко налога можете|test brzine|тест брзине|test bezbednosti|тест безбедности|testovi|тестови
- uradi test|уради тест|tester|тестер|blokada reklama|блокада реклама|blokada ekrana|блокада екрана
- blokada poziva|блокада позива|blokada sajtova|блокада сајтова|radi na jednom|ради на једном
- radi samo na jednom|ради само на једном|dodala vas je operater|додала вас је оператер
- dodala vas je provajder|додала вас је провајдер|dodala vas je dobavljač|додала вас је добављач
- dodala vas je partner|додала вас је партнер|dodala vas je banka|додала вас је банка
- dodala vas je poslodavac|додала вас је послодавац|dodala vas je firma|додала вас је фирма
- dodala vas je kompanija|додала вас је компанија|dodala vas je prodavnica|додала вас је продавница
- dodala vas je naš|додала вас је наш|dodala vas je vaš|додала вас је ваш|dodala vas je kaspersky
- додала вас је касперскy|dodao vas je operater|додао вас је оператер|dodao vas je provajder
- додао вас је провајдер|dodao vas je dobavljač|додао вас је добављач|dodao vas je partner
- додао вас је партнер|dodao vas je banka|додао вас је банка|dodao vas je poslodavac
- додао вас је послодавац|dodao vas je firma|додао вас је фирма|dodao vas je kompanija
- додао вас је компанија|dodao vas je prodavnica|додао вас је продавница|dodao vas je naš
- додао вас је наш|dodao vas je vaš|додао вас је ваш|dodao vas je kaspersky|додао вас је касперскy
- pozvao vas je operater|позвао вас је оператер|pozvao vas je provajder|позвао вас је провајдер
- pozvao vas je dobavljač|позвао вас је добављач|pozvao vas je partner|позвао вас је партнер
- pozvao vas je banka|позвао вас је банка|pozvao vas je poslodavac|позвао вас је послодавац
- pozvao vas je firma|позвао вас је фирма|pozvao vas je kompanija|позвао вас је компанија
- pozvao vas je prodavnica|позвао вас је продавница|pozvao vas je naš|позвао вас је наш
- pozvao vas je vaš|позвао вас је ваш|pozvao vas je kaspersky|позвао вас је касперскy
- pozvala vas je operater|позвала вас је оператер|pozvala vas je provajder|позвала вас је провајдер
- pozvala vas je dobavljač|позвала вас је добављач|pozvala vas je partner|позвала вас је партнер
- pozvala vas je banka|позвала вас је банка|pozvala vas je poslodavac|позвала вас је послодавац
- pozvala vas je firma|позвала вас је фирма|pozvala vas je kompanija|позвала вас је компанија
- pozvala vas je prodavnica|позвала вас је продавница|pozvala vas je naš|позвала вас је наш
- pozvala vas je vaš|позвала вас је ваш|pozvala vas je kaspersky|позвала вас је касперскy
- dobili ste je od operatera|добили сте је од оператера|dobili ste je od provajdera
- добили сте је од провајдера|dobili ste je od dobavljača|добили сте је од добављача
- dobili ste je od partnera|добили сте је од партнера|dobili ste je od banke|добили сте је од банке
- dobili ste je od poslodavca|добили сте је од послодавца|dobili ste je od firme
- добили сте је од фирме|dobili ste je od kompanije|добили сте је од компаније
- dobili ste je od prodavnice|добили сте је од продавнице|dobili ste je od nas|добили сте је од нас
- dobili ste je od vašeg|добили сте је од вашег|dobili ste je od kaspersky
- добили сте је од касперскy|dobili ste je od prodavca|добили сте је од продавца|dobili ste je od §
- добили сте је од §|dobili ste od operatera|добили сте од оператера|dobili ste od provajdera
- добили сте од провајдера|dobili ste od dobavljača|добили сте од добављача|dobili ste od partnera
- добили сте од партнера|dobili ste od banke|добили сте од банке|dobili ste od poslodavca
- добили сте од послодавца|dobili ste od firme|добили сте од фирме|dobili ste od kompanije
- добили сте од компаније|dobili ste od prodavnice|добили сте од продавнице|dobili ste od nas
- добили сте од нас|dobili ste od vašeg|добили сте од вашег|dobili ste od kaspersky
- добили сте од касперскy|dobili ste od prodavca|добили сте од продавца|dobio si je od operatera
- добио си је од оператера|dobio si je od provajdera|добио си је од провајдера
- dobio si je od dobavljača|добио си је од добављача|dobio si je od partnera|добио си је од партнера
- dobio si je od banke|добио си је од банке|dobio si je od poslodavca|добио си је од послодавца
- dobio si je od firme|добио си је од фирме|dobio si je od kompanije|добио си је од компаније
- dobio si je od prodavnice|добио си је од продавнице|dobio si je od nas|добио си је од нас
- dobio si je od vašeg|добио си је од вашег|dobio si je od kaspersky|добио си је од касперскy
- dobio si je od prodavca|добио си је од продавца|dobio si je od §|добио си је од §
- dobila si je od operatera|добила си је од оператера|dobila si je od provajdera
- добила си је од провајдера|dobila si je od dobavljača|добила си је од добављача
- dobila si je od partnera|добила си је од партнера|dobila si je od banke|добила си је од банке
- dobila si je od poslodavca|добила си је од послодавца|dobila si je od firme|добила си је од фирме
- dobila si je od kompanije|добила си је од компаније|dobila si je od prodavnice
- добила си је од продавнице|dobila si je od nas|добила си је од нас|dobila si je od vašeg
- добила си је од вашег|dobila si je od kaspersky|добила си је од касперскy|dobila si je od prodavca
- добила си је од продавца|dobila si je od §|добила си је од §|dobili ste pristup od operatera
- добили сте приступ од оператера|dobili ste pristup od provajdera|добили сте приступ од провајдера
- dobili ste pristup od dobavljača|добили сте приступ од добављача|dobili ste pristup od partnera
- добили сте приступ од партнера|dobili ste pristup od banke|добили сте приступ од банке
- dobili ste pristup od poslodavca|добили сте приступ од послодавца|dobili ste pristup od firme
- добили сте приступ од фирме|dobili ste pristup od kompanije|добили сте приступ од компаније
- dobili ste pristup od prodavnice|добили сте приступ од продавнице|dobili ste pristup od nas
- добили сте приступ од нас|dobili ste pristup od vašeg|добили сте приступ од вашег
- dobili ste pristup od kaspersky|добили сте приступ од касперскy|dobili ste pristup od prodavca
- добили сте приступ од продавца|dobili ste pristup od §|добили сте приступ од §
- dobio si pristup od operatera|добио си приступ од оператера|dobio si pristup od provajdera
- добио си приступ од провајдера|dobio si pristup od dobavljača|добио си приступ од добављача
- dobio si pristup od partnera|добио си приступ од партнера|dobio si pristup od banke
- добио си приступ од банке|dobio si pristup od poslodavca|добио си приступ од послодавца
- dobio si pristup od firme|добио си приступ од фирме|dobio si pristup od kompanije
- добио си приступ од компаније|dobio si pristup od prodavnice|добио си приступ од продавнице
- dobio si pristup od nas|добио си приступ од нас|dobio si pristup od vašeg
- добио си приступ од вашег|dobio si pristup od kaspersky|добио си приступ од касперскy
- dobio si pristup od prodavca|добио си приступ од продавца|dobio si pristup od §
- добио си приступ од §|dobila si pristup od operatera|добила си приступ од оператера
- dobila si pristup od provajdera|добила си приступ од провајдера|dobila si pristup od dobavljača
- добила си приступ од добављача|dobila si pristup od partnera|добила си приступ од партнера
- dobila si pristup od banke|добила си приступ од банке|dobila si pristup od poslodavca
- добила си приступ од послодавца|dobila si pristup od firme|добила си приступ од фирме
- dobila si pristup od kompanije|добила си приступ од компаније|dobila si pristup od prodavnice
- добила си приступ од продавнице|dobila si pristup od nas|добила си приступ од нас
- dobila si pristup od vašeg|добила си приступ од вашег|dobila si pristup od kaspersky
- добила си приступ од касперскy|dobila si pristup od prodavca|добила си приступ од продавца
- dobila si pristup od §|добила си приступ од §|zajednička pretplata od operatera
- заједничка претплата од оператера|zajednička pretplata od provajdera
- заједничка претплата од провајдера|zajednička pretplata od dobavljača
- заједничка претплата од добављача|zajednička pretplata od partnera
- заједничка претплата од партнера|zajednička pretplata od banke|заједничка претплата од банке
- zajednička pretplata od poslodavca|заједничка претплата од послодавца
- zajednička pretplata od firme|заједничка претплата од фирме|zajednička pretplata od kompanije
- заједничка претплата од компаније|zajednička pretplata od prodavnice
- заједничка претплата од продавнице|zajednička pretplata od nas|заједничка претплата од нас
- zajednička pretplata od vašeg|заједничка претплата од вашег|zajednička pretplata od kaspersky
- заједничка претплата од касперскy|zajednička pretplata od prodavca
- заједничка претплата од продавца|zajednička pretplata od §|заједничка претплата од §
- zajednička licenca od operatera|заједничка лиценца од оператера|zajednička licenca od provajdera
- заједничка лиценца од провајдера|zajednička licenca od dobavljača|заједничка лиценца од добављача
- zajednička licenca od partnera|заједничка лиценца од партнера|zajednička licenca od banke
- заједничка лиценца од банке|zajednička licenca od poslodavca|заједничка лиценца од послодавца
- zajednička licenca od firme|заједничка лиценца од фирме|zajednička licenca od kompanije
- заједничка лиценца од компаније|zajednička licenca od prodavnice|заједничка лиценца од продавнице
- zajednička licenca od nas|заједничка лиценца од нас|zajednička licenca od vašeg
- заједничка лиценца од вашег|zajednička licenca od kaspersky|заједничка лиценца од касперскy
- zajednička licenca od prodavca|заједничка лиценца од продавца|zajednička licenca od §
- заједничка лиценца од §|deljena pretplata od operatera|дељена претплата од оператера
- deljena pretplata od provajdera|дељена претплата од провајдера|deljena pretplata od dobavljača
- дељена претплата од добављача|deljena pretplata od partnera|дељена претплата од партнера
- deljena pretplata od banke|дељена претплата од банке|deljena pretplata od poslodavca
- дељена претплата од послодавца|deljena pretplata od firme|дељена претплата од фирме
- deljena pretplata od kompanije|дељена претплата од компаније|deljena pretplata od prodavnice
- дељена претплата од продавнице|deljena pretplata od nas|дељена претплата од нас
- deljena pretplata od vašeg|дељена претплата од вашег|deljena pretplata od kaspersky
- дељена претплата од касперскy|deljena pretplata od prodavca|дељена претплата од продавца
- deljena pretplata od §|дељена претплата од §
t test|тест|test od|тест од|testiraš|тестираш
f uvek besplatno|увек бесплатно|uvek besplatna|увек бесплатна|besplatno uvek|бесплатно увек
f zauvek besplatna|заувек бесплатна
b blokada|блокада|zaključan kod|закључан код|zaključan kôd|закључан кôд|licenca je povučena
b лиценца је повучена|licenca je poništena|лиценца је поништена|kod je povučen|код је повучен
b kôd je blokiran|кôд је блокиран|kod je poništen|код је поништен
= zbog zloupotrebe|због злоупотребе|kôd je iskorišćen na|кôд је искоришћен на
E besplatno produženo do|бесплатно продужено до|besplatno produžena do|бесплатно продужена до
E besplatno produžen do|бесплатно продужен до|besplatno je produženo do|бесплатно је продужено до
E besplatno je produžena do|бесплатно је продужена до|besplatno je produžen do
E бесплатно је продужен до|produženo je besplatno do|продужено је бесплатно до
E produženo besplatno do|продужено бесплатно до|produženo bez doplate do|продужено без доплате до
E produžena je besplatno do|продужена је бесплатно до|produžena besplatno do|продужена бесплатно до
E produžena bez doplate do|продужена без доплате до|produžen je besplatno do
E продужен је бесплатно до|produžen besplatno do|продужен бесплатно до|produžen bez doplate do
E продужен без доплате до|produžili smo vašu pretplatu do|продужили смо вашу претплату до
E produžili smo vašu pretplatu besplatno do|продужили смо вашу претплату бесплатно до
E produžili smo vašu licencu do|продужили смо вашу лиценцу до
E produžili smo vašu licencu besplatno do|продужили смо вашу лиценцу бесплатно до
E produžili smo vam pretplatu do|продужили смо вам претплату до
E produžili smo vam pretplatu besplatno do|продужили смо вам претплату бесплатно до
E produžili smo je do|продужили смо је до|produžili smo je besplatno do
E продужили смо је бесплатно до|besplatno smo produžili vašu pretplatu do
E бесплатно смо продужили вашу претплату до|besplatno smo produžili vašu licencu do
E бесплатно смо продужили вашу лиценцу до|novi datum isteka|нови датум истека|novi datum kraja
E нови датум краја|novi datum završetka|нови датум завршетка|novi rok važenja|нови рок важења
E novi rok važenja do|нови рок важења до
s njena pretplata|њена претплата|njena licenca|њена лиценца|njegova pretplata|његова претплата
s njegova licenca|његова лиценца
a pauzirana , ponovo aktivna|паузирана , поново активна|pauzirana , sada ponovo aktivna
a паузирана , сада поново активна|pauzirana , opet aktivna|паузирана , опет активна
a pauzirana , sada opet aktivna|паузирана , сада опет активна|pauzirana , sada je ponovo aktivna
a паузирана , сада је поново активна|blokirana , ponovo aktivna|блокирана , поново активна
a blokirana , sada ponovo aktivna|блокирана , сада поново активна|blokirana , opet aktivna
a блокирана , опет активна|blokirana , sada opet aktivna|блокирана , сада опет активна
a blokirana , sada je ponovo aktivna|блокирана , сада је поново активна
a suspendovana , ponovo aktivna|суспендована , поново активна|suspendovana , sada ponovo aktivna
a суспендована , сада поново активна|suspendovana , opet aktivna|суспендована , опет активна
a suspendovana , sada opet aktivna|суспендована , сада опет активна
a suspendovana , sada je ponovo aktivna|суспендована , сада је поново активна
a bila je blokirana , sada je ponovo aktivna|била је блокирана , сада је поново активна
a bila je blokirana , sada je opet aktivna|била је блокирана , сада је опет активна
a bila je blokirana , a sada je ponovo aktivna|била је блокирана , а сада је поново активна
a bila je blokirana , a sada je opet aktivna|била је блокирана , а сада је опет активна
a bila je blokirana , ali je sada ponovo aktivna|била је блокирана , али је сада поново активна
a bila je blokirana , ali je sada opet aktivna|била је блокирана , али је сада опет активна
a bila je blokirana ali je ponovo aktivna|била је блокирана али је поново активна
a bila je blokirana ali je opet aktivna|била је блокирана али је опет активна
a bila je blokirana , ali je ponovo aktivna|била је блокирана , али је поново активна
a bila je blokirana , ali je opet aktivna|била је блокирана , али је опет активна
a bila je blokirana , ponovo aktivna|била је блокирана , поново активна
a bila je blokirana , opet aktivna|била је блокирана , опет активна
a bila je pauzirana , sada je ponovo aktivna|била је паузирана , сада је поново активна
a bila je pauzirana , sada je opet aktivna|била је паузирана , сада је опет активна
a bila je pauzirana , a sada je ponovo aktivna|била је паузирана , а сада је поново активна
a bila je pauzirana , a sada je opet aktivna|била је паузирана , а сада је опет активна
a bila je pauzirana , ali je sada ponovo aktivna|била је паузирана , али је сада поново активна
a bila je pauzirana , ali je sada opet aktivna|била је паузирана , али је сада опет активна
a bila je pauzirana ali je ponovo aktivna|била је паузирана али је поново активна
a bila je pauzirana ali je opet aktivna|била је паузирана али је опет активна
a bila je pauzirana , ali je ponovo aktivna|била је паузирана , али је поново активна
a bila je pauzirana , ali je opet aktivna|била је паузирана , али је опет активна
a bila je pauzirana , ponovo aktivna|била је паузирана , поново активна
a bila je pauzirana , opet aktivna|била је паузирана , опет активна
a bila je suspendovana , sada je ponovo aktivna|била је суспендована , сада је поново активна
a bila je suspendovana , sada je opet aktivna|била је суспендована , сада је опет активна
a bila je suspendovana , a sada je ponovo aktivna|била је суспендована , а сада је поново активна
a bila je suspendovana , a sada je opet aktivna|била је суспендована , а сада је опет активна
a bila je suspendovana , ali je sada ponovo aktivna
a била је суспендована , али је сада поново активна|bila je suspendovana , ali je sada opet aktivna
a била је суспендована , али је сада опет активна|bila je suspendovana ali je ponovo aktivna
a била је суспендована али је поново активна|bila je suspendovana ali je opet aktivna
a била је суспендована али је опет активна|bila je suspendovana , ali je ponovo aktivna
a била је суспендована , али је поново активна|bila je suspendovana , ali je opet aktivna
a била је суспендована , али је опет активна|bila je suspendovana , ponovo aktivna
a била је суспендована , поново активна|bila je suspendovana , opet aktivna
a била је суспендована , опет активна|bila je na pauzi , sada je ponovo aktivna
a била је на паузи , сада је поново активна|bila je na pauzi , sada je opet aktivna
a била је на паузи , сада је опет активна|bila je na pauzi , a sada je ponovo aktivna
a била је на паузи , а сада је поново активна|bila je na pauzi , a sada je opet aktivna
a била је на паузи , а сада је опет активна|bila je na pauzi , ali je sada ponovo aktivna
a била је на паузи , али је сада поново активна|bila je na pauzi , ali je sada opet aktivna
a била је на паузи , али је сада опет активна|bila je na pauzi ali je ponovo aktivna
a била је на паузи али је поново активна|bila je na pauzi ali je opet aktivna
a била је на паузи али је опет активна|bila je na pauzi , ali je ponovo aktivna
a била је на паузи , али је поново активна|bila je na pauzi , ali je opet aktivna
a била је на паузи , али је опет активна|bila je na pauzi , ponovo aktivna
a била је на паузи , поново активна|bila je na pauzi , opet aktivna|била је на паузи , опет активна
- biće besplatno produženo|биће бесплатно продужено|biće besplatno produžena
- биће бесплатно продужена|biće besplatno produžen|биће бесплатно продужен
- će biti besplatno produženo|ће бити бесплатно продужено|će biti besplatno produžena
- ће бити бесплатно продужена|će biti besplatno produžen|ће бити бесплатно продужен
- biće produženo besplatno|биће продужено бесплатно|biće produženo do|биће продужено до
- biće produžena besplatno|биће продужена бесплатно|biće produžena do|биће продужена до
- biće produžen besplatno|биће продужен бесплатно|biće produžen do|биће продужен до
- će biti produženo besplatno|ће бити продужено бесплатно|će biti produženo do|ће бити продужено до
- će biti produžena besplatno|ће бити продужена бесплатно|će biti produžena do|ће бити продужена до
- će biti produžen besplatno|ће бити продужен бесплатно|će biti produžen do|ће бити продужен до
- bila je blokirana|била је блокирана|bila je pauzirana|била је паузирана|bila je suspendovana
- била је суспендована|bila je na pauzi|била је на паузи|bila je obustavljena|била је обустављена
w na sopstveni zahtev|на сопствени захтев|na lični zahtev|на лични захтев|od toga|од тога
w od kojih je|од којих је|od kojih su|од којих су|blokada je uklonjena|блокада је уклоњена
w blokada je skinuta|блокада је скинута
K možete je koristiti na|можете је користити на|možete da je koristite na|можете да је користите на
P ostala|остала
R ponovo se sama obnavlja|поново се сама обнавља|sama se ponovo obnavlja|сама се поново обнавља
R ponovo se sam obnavlja|поново се сам обнавља
C ponovo se sama obnavlja|поново се сама обнавља|sama se ponovo obnavlja|сама се поново обнавља
C ponovo se sam obnavlja|поново се сам обнавља
+ odbij|odbijte|одбиј|одбијте
F biće|će|биће|ће|ćemo|ћемо
- isključeno do|isključena do|isključen do|искључено до|искључена до|искључен до|bila aktivna
- bila je aktivna|je bila aktivna|bio aktivan|bio je aktivan|je bio aktivan|била активна
- била је активна|је била активна|био активан|био је активан|је био активан|bila aktivna od
- била активна од|bilo je uključeno|je bilo uključeno|било је укључено|је било укључено
- pauziranje pretplate|паузирање претплате|suspenzija pretplate|суспензија претплате
- ne važi do|не важи до
- nalog aktivan|nalog blokiran|nalog suspendovan|nalog pauziran|nalog je aktivan|nalog je blokiran
- nalog je suspendovan|nalog je pauziran|vaš nalog je aktivan|vaš nalog je blokiran
- vaš nalog je suspendovan|vaš nalog je pauziran|налог активан|налог блокиран|налог суспендован
- налог паузиран|налог је активан|налог је блокиран|налог је суспендован|налог је паузиран
- ваш налог је активан|ваш налог је блокиран|ваш налог је суспендован|ваш налог је паузиран
- nalog nije aktiviran|налог није активиран|zaštita pauzirana|zaštita suspendovana
- zaštita je pauzirana|zaštita je suspendovana|заштита паузирана|заштита суспендована
- заштита је паузирана|заштита је суспендована
- besplatan period je istekao|besplatni period je istekao|besplatan period je završen
- besplatni period je završen|бесплатан период је истекао|бесплатни период је истекао
E ugovor je na snazi zaključno sa|ugovor je na snazi do|ugovor je važeći do|уговор је на снази до
E уговор је на снази закључно са
X ugovor je prestao da važi|уговор је престао да важи|ugovor je raskinut|уговор је раскинут
X period važenja je prošao|период важења је прошао|period važenja je istekao
X период важења је истекао
a aktivan ugovor|активан уговор|važeći ugovor|важећи уговор|ugovor je aktivan|уговор је активан
a ugovor je na snazi|уговор је на снази
n нова , неактивирана|nova , neaktivirana|нови , неактивирани|nova , bez aktivacije
n нова , без активације
R će se sama obnoviti|ће се сама обновити|će se samo obnoviti|ће се само обновити
R ће се сама обнављати|će se sama obnavljati|će se automatski obnavljati
R ће се аутоматски обнављати|ће се обнављати аутоматски|će se obnavljati automatski
R обнављамо уместо вас|obnavljamo umesto vas|обнављамо је уместо вас|obnavljamo je umesto vas
R obnavljamo automatski|обнављамо аутоматски|naredna uplata dospeva|sledeća uplata dospeva
R наредна уплата доспева|следећа уплата доспева|sledeća rata dospeva|naredna rata dospeva
R следећа рата доспева
C će se sama obnoviti|ће се сама обновити|će se samo obnoviti|ће се само обновити
C ће се сама обнављати|će se sama obnavljati|će se automatski obnavljati
C ће се аутоматски обнављати|ће се обнављати аутоматски|će se obnavljati automatski
C обнављамо уместо вас|obnavljamo umesto vas|обнављамо је уместо вас|obnavljamo je umesto vas
C obnavljamo automatski|обнављамо аутоматски
Z se pretplata ne obnavlja|pretplata se ne obnavlja|се претплата не обнавља
Z претплата се не обнавља|se pretplata neće obnoviti|се претплата неће обновити
Z se licenca ne obnavlja|licenca se ne obnavlja
u na čekanju – pretplata je pauzirana|уговор је суспендован|ugovor je suspendovan
u ugovor je privremeno obustavljen|уговор је привремено обустављен
f за ову верзију се не плаћа|za ovu verziju se ne plaća|za ovu verziju ne plaćate ništa
f за ову верзију не плаћате ништа
w status ugovora|статус уговора|stanje ugovora|стање уговора|trenutni status|тренутни статус
w trenutno stanje|тренутно стање|наставите кад пожелите|nastavite kad poželite
w наставите када пожелите|nastavite kada poželite|nastavite kad god želite
w наставите кад год желите
d број уређаја по лиценци|broj uređaja po licenci|broj uređaja u licenci|број уређаја у лиценци
d broj uređaja u pretplati|број уређаја у претплати|broj uređaja po pretplati
d број уређаја по претплати|рачунара , телефона и таблета|računara , telefona i tableta
d telefona , tableta i računara|телефона , таблета и рачунара
K број уређаја по лиценци|broj uređaja po licenci|broj uređaja u licenci|број уређаја у лиценци
K broj uređaja u pretplati|број уређаја у претплати|broj uređaja po pretplati
K број уређаја по претплати|заштитите до|zaštitite do
R се обнавља сама|se obnavlja sama|се обнавља само|se obnavlja samo|se produžava sama
R се продужава сама
C се обнавља сама|se obnavlja sama|се обнавља само|se obnavlja samo|se produžava sama
C се продужава сама
- заштитите до §|zaštitite do §
w na zahtev provajdera|na zahtev operatera|na zahtev dobavljača
`
