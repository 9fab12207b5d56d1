/** Estonian: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jaan|veebr|märts|apr|mai|juuni|juuli|aug|sept|okt|nov|dets
E aegub|kehtib kuni|kehtiv kuni|aktiivne kuni|lõpeb|aegumiskuupäev|lõppkuupäev|kuni|aegumine
E kehtivuse lõpp|kehtivusaeg|makstud kuni|tellimuse lõpp|lõpeb kuupäeval|lõpp|aegub kuupäeval
E kehtivus|kaitstud kuni|kehtivusaja lõpp|kehtivuse lõppkuupäev|tellimusperioodi lõpp
E perioodi lõpp|viimane päev|viimane kehtivuspäev|lõppemise kuupäev|lõppemiskuupäev
E kehtivuse lõppemise kuupäev|aegumise kuupäev|kaitse lõpeb|lõpeb ära|kehtiv kuni kuupäevani
E kehtivuskuupäev|tasutud kuni|oled kaitstud kuni|olete kaitstud kuni|kaitseb teid kuni
E kaitseb sind kuni|saab läbi|saab otsa|saad kasutada kuni|saate kasutada kuni|võid kasutada kuni
E võite kasutada kuni|on kasutatav kuni|kasutatav kuni|on kehtiv kuni|on jõus kuni|jõus kuni
E töötab kuni|kestab kuni|on aktiivne kuni|lõppeb|lõpetatakse|lõpukuupäev|lõpptähtaeg|aegumispäev
E aegumistähtaeg|kaitse kehtib kuni|kaitse kestab kuni|kaitse lõpp|viimane kaitsepäev|periood lõpeb
E tellimusperiood lõpeb|teenus lõpeb|kehtivus lõpeb|kehtivusaeg lõpeb|kehtivuse viimane päev
E kehtivuse tähtaeg|juurdepääs kuni|juurdepääs lõpeb|ligipääs kuni|ligipääs lõpeb
E kehtetuks muutumise kuupäev|lõppemas|aegumas|jääb kehtima kuni|püsib aktiivne kuni
E tasutud ajavahemiku lõpp|saab kasutada kuni|viimane päev on|kaitstud kuni ja kaasa arvatud
E saad vaadata kuni|saate vaadata kuni|saad filme vaadata kuni|saad edasi vaadata kuni
E saad teenust kasutada kuni|saate teenust kasutada kuni|saad seda kasutada kuni
E saate seda kasutada kuni|saad tellimust kasutada kuni|saate tellimust kasutada kuni
E saad edasi kasutada kuni|saate edasi kasutada kuni|võid seda kasutada kuni
E kaitse on tagatud kuni|kaitstud on kuni|püsib kehtivana kuni|püsib jõus kuni|jääb kehtivaks kuni
E jääb aktiivseks kuni|jääb jõusse kuni|kehtib veel kuni|kehtib kuni kuupäevani|lõpeb kehtivus
E kehtivus lõppeb|kaotab kehtivuse|kaotab kehtivuse alates|litsents lõpeb|tellimus lõpeb
E kaitse aegub|litsents aegub|tellimus aegub|viimane kehtiv päev|viimane kasutuspäev
E kehtivuse lõpukuupäev|kehtivuse lõpp on|viimane kehtivuse päev|lõppemise aeg|lõpeb kehtivusaeg
X aegunud|lõppenud|on aegunud|kehtivus on lõppenud|aegus|aegus kuupäeval|lõppes|lõppes kuupäeval
X kehtis kuni|kehtivus lõppes|on lõppenud|aegunud kuupäeval|enam ei kehti|ei kehti enam
X lõppenud kuupäeval|kehtetu|kehtivuse kaotanud|kaotanud kehtivuse|kehtivusaeg on lõppenud
X kehtivusaeg on läbi|enam mitte aktiivne|enam ei ole aktiivne|enam pole aktiivne|läbi saanud
X tähtaeg möödas|möödunud|tähtaeg on läbi|tähtaeg läbi|tähtaeg on möödas|tähtaeg möödus
X tähtaeg on möödunud|kehtivus läbi|kehtivus on läbi|kehtivusaeg läbi|kehtivusaeg lõppes
X kehtivusaeg lõppenud|kehtivusaeg möödas|sai läbi|on läbi|on läbi saanud|sai otsa|on otsa saanud
X otsa saanud|periood on läbi|periood lõppes|periood on lõppenud|ei ole enam kehtiv|pole enam kehtiv
X enam ei tööta|enam pole kehtiv|enam ei ole kehtiv|enam pole kaitstud|pole enam kaitstud
X ei ole enam kaitstud|pole enam aktiivne|ei ole enam aktiivne|oli kehtiv kuni|oli aktiivne kuni
X oli jõus kuni|juba aegunud|juba lõppenud|kehtetuks muutunud|muutus kehtetuks|kaotas kehtivuse
X on kehtetu|lõpetatud|aegunud alates|lõppenud alates|kehtetu alates|on kehtetu alates
X aegunud juba alates|aegus kahjuks|lõppes kahjuks|aegus juba|lõppes juba|sai juba läbi
X kaitse lõppes|kaitse on lõppenud|kaitse aegus|tellimusperiood lõppes|tellimusperiood on lõppenud
X teenus lõppes|kehtivus aegus|kehtivus lõppenud|kehtivus sai läbi
X aeg on läbi|aeg sai läbi|aeg läbi|on juba aegunud|on juba lõppenud
A aktiveeri enne|aktiveerige enne|aktiveerige hiljemalt|tuleb aktiveerida|aktiveeri hiljemalt
A aktiveerida enne|aktiveerida hiljemalt|tuleb aktiveerida enne|tuleb aktiveerida hiljemalt
A aktiveerimise tähtaeg|aktiveerige kuni|aktiveerida kuni|peab olema aktiveeritud
A vajab aktiveerimist|aktiveerida tuleb hiljemalt|aktiveerida tuleb enne|aktiveeri see enne
A aktiveeri see hiljemalt|aktiveerige see enne|aktiveerige see hiljemalt
A aktiveeri litsents hiljemalt|aktiveeri tellimus hiljemalt|aktiveeri litsents enne
A aktiveeri tellimus enne|aktiveerige litsents hiljemalt|aktiveerige tellimus hiljemalt
A aktiveerige litsents enne|aktiveerige tellimus enne|aktiveeri kuni|aktiveeritav kuni
A saab aktiveerida kuni|saad aktiveerida kuni|saate aktiveerida kuni|peab aktiveerima
A peab aktiveerima hiljemalt|peab aktiveerima enne|pead aktiveerima|peate aktiveerima
A peate aktiveerima hiljemalt|viimane aktiveerimispäev|viimane aktiveerimiskuupäev
A aktiveerimise viimane päev|aktiveerimise viimane kuupäev|viimane aktiveerimise päev
A aktiveerimistähtaeg|aktiveerimine hiljemalt|aktiveerimine enne|aktiveerimine vajalik
A aktiveerimine on vajalik|aktiveerimine nõutav|nõuab aktiveerimist|on vaja aktiveerida
A vaja aktiveerida|tuleb enne aktiveerida|peate litsentsi aktiveerima
A peate litsentsi aktiveerima hiljemalt|peate litsentsi aktiveerima enne|peate tellimuse aktiveerima
A peate tellimuse aktiveerima hiljemalt|pead litsentsi aktiveerima
A pead litsentsi aktiveerima hiljemalt|pead tellimuse aktiveerima hiljemalt
A aktiveerige oma litsents hiljemalt|aktiveerige oma tellimus hiljemalt
A aktiveeri oma litsents hiljemalt|aktiveeri oma tellimus hiljemalt|tuleb hiljemalt aktiveerida
R uueneb|pikeneb|järgmine makse|järgmine uuendamine|uuendamise kuupäev|uuendatakse|pikendatakse
R järgmine pikendamine|uuendatakse automaatselt|uueneb automaatselt|pikeneb automaatselt
R automaatne uuendamine toimub|automaatse uuendamise kuupäev|pikendatakse automaatselt
R järgmine arve|järgmine arveldus|järgmine makse toimub|järgmise makse kuupäev
R järgmine maksekuupäev|järgmine maksepäev|järgmine arvelduskuupäev|järgmise arve kuupäev
R järgmine tasumine|järgmine mahaarvamine|järgmine uuenemine|järgmise uuendamise kuupäev
R järgmise pikendamise kuupäev|uuenemise kuupäev|uuenemiskuupäev|uuendamiskuupäev
R pikendamise kuupäev|pikendamiskuupäev|uuendame|pikendame|võtame tasu|võtame makse|debiteerime
R tasu võetakse|makse võetakse|arveldatakse|uueneb taas|automaatselt uuendatakse
R automaatselt pikeneb|automaatselt uueneb|uuendatakse uuesti|järgmine tasu|järgmine osamakse
R järgmine automaatne makse|järgmine automaatne uuendamine|järgmine pikendus|makse kuupäev
R maksad järgmisel korral|maksate järgmisel korral|järgmisel korral maksad|järgmisel korral maksate
R maksate järgmine kord|järgmine arve esitatakse|võtame järgmise tasu|võtame järgmise makse
R võetakse järgmine tasu|võetakse järgmine makse|järgmine makse võetakse|järgmine tasu võetakse
R järgmise tasu kuupäev|järgmise arvelduse kuupäev|järgmise automaatse uuendamise kuupäev
R automaatse pikendamise kuupäev|automaatse uuenemise kuupäev|järgmine pikenemine
R järgmine automaatne pikendamine|järgmine automaatne uuenemine|järgmine arveldamine
R järgmine periood algab|järgmine maksetähtaeg|järgmise makse tähtaeg|arve esitatakse
R arvelduskuupäev|arvelduspäev|uuendamispäev|uuenemispäev|pikendamispäev|pikenemise kuupäev
R pikenemiskuupäev|uuendatakse järgmisena|uueneb järgmine kord|uueneb järgmisena|uueneb uuesti
R pikeneb uuesti|pikendatakse uuesti|pikeneb iseenesest|uueneb iseenesest|uuendub
R uuendub automaatselt|uuendame automaatselt|pikendame automaatselt|automaatne pikendamine toimub
R automaatne uuenemine toimub|uuendamine toimub|pikendamine toimub|uuenemine toimub
R jätkub automaatselt|debiteeritakse|maksate uuesti|maksad uuesti
R pikendame teie tellimust automaatselt|pikendame sinu tellimust automaatselt
R uuendame teie tellimust automaatselt|uuendame sinu tellimust automaatselt
R pikendame seda automaatselt|uuendame seda automaatselt|pikeneb ise|pikeneb igal aastal
R uuendatakse igal aastal|pikendatakse igal aastal|uueneb iga kuu|pikeneb iga kuu|uueneb igal kuul
R automaatselt uuenev|automaatselt pikenev|pikendame litsentsi automaatselt
R uuendame litsentsi automaatselt|teie kaardilt võetakse tasu|kaardilt võetakse tasu
R sinu kaardilt võetakse tasu|teie kaardilt võetakse makse|kaardilt võetakse makse
R kaardilt võetakse järgmine makse|võtame järgmise tasu sinu kaardilt
R võtame järgmise tasu teie kaardilt|võtame järgmise makse teie kaardilt
R võtame järgmise makse sinu kaardilt|järgmise makse võtame|järgmise tasu võtame
R järgmise makse võtame maha|maksad järgmine kord|maksad järgmise korra eest|järgmine makse on
R järgmine makse tehakse|järgmine tasu on|debiteerime järgmise|järgmine uuendamine on
R järgmine uuendamine toimub|järgmine pikendamine toimub|võetakse tasu|võetakse makse|arveldame
R arveldame järgmise|uuendame tellimust|pikendame tellimust|pikendame tellimust sinu eest
R pikendame tellimust teie eest|uuendame tellimust sinu eest|uuendame tellimust teie eest
R pikendame seda sinu eest|uuendame seda sinu eest|pikendame sinu eest
R pikendame tellimust automaatselt|uuendame tellimust automaatselt|jätkub iseenesest
R kestab automaatselt edasi|jätkub automaatselt edasi
Z ei uuene|ei uuendata|ei pikene|ei uuene automaatselt|ei uuendata automaatselt
Z ei pikene automaatselt|ei pikendata|ei pikendata automaatselt|automaatselt ei uuene
Z enam ei uuene|ei uuene enam|pikendamata|ilma automaatse uuendamiseta
Z automaatset pikendamist ei toimu|automaatset uuendamist ei toimu|automaatset uuenemist ei toimu
Z automaatset pikenemist ei toimu|pikendamist ei toimu|uuendamist ei toimu|uuenemist ei toimu
Z ilma automaatse pikendamiseta|ilma automaatse uuenemiseta|ilma automaatse pikenemiseta
Z ilma pikendamiseta|ilma uuendamiseta|ilma uuenemiseta|automaatselt ei pikene
Z automaatselt ei uuendata|automaatselt ei pikendata|ei pikene enam|ei uuendata enam
Z ei pikendata enam|enam ei pikene|enam ei uuendata|enam ei pikendata|ei uuene iseenesest
Z ei pikene iseenesest|ja ei uuene|ega uuene|ega pikene|ega uuene automaatselt
Z ega pikene automaatselt|seda ei uuendata|seda ei pikendata|seda ei pikendata automaatselt
Z seda ei uuendata automaatselt|me ei pikenda|me ei uuenda|ei uuendu|ei uuendu automaatselt
Z automaatne pikendamine puudub|automaatne uuendamine puudub|ei jätku automaatselt
Z olete tellimusest loobunud|oled tellimusest loobunud|loobusite tellimusest|loobusid tellimusest
Z olete tellimuse tühistanud|oled tellimuse tühistanud|olete tellimuse üles öelnud
Z oled tellimuse üles öelnud|oled automaatse pikendamise välja lülitanud
Z olete automaatse pikendamise välja lülitanud|oled automaatse uuendamise välja lülitanud
Z olete automaatse uuendamise välja lülitanud|lülitasite automaatse pikendamise välja
Z lülitasite automaatse uuendamise välja|lülitasid automaatse pikendamise välja
Z lülitasid automaatse uuendamise välja|pikendamist ei tule|uuesti ei pikendata
Z ei pikendata automaatselt edasi|tellimust ei pikendata|tellimust ei uuendata
Z litsentsi ei pikendata|litsentsi ei uuendata|sinu tellimust ei pikendata
Z ei pikene automaatselt edasi|oled selle tühistanud|olete selle tühistanud|tühistasid tellimuse
Z tühistasite tellimuse|automaatne uuenemine puudub|pikendamine puudub|uuendamine puudub
Z ilma automaatpikenduseta|ilma pikenduseta
S aktiveeritud|aktiveerimise kuupäev|aktiivne alates|alguskuupäev|algus|aktiveeriti
S aktiveeritud alates|aktiveerimiskuupäev|aktiveerimispäev|kehtima hakanud|algas|kasutusele võetud
S kasutusele võetud alates|kasutusel alates|alguse kuupäev|aktiveerisite|esmakordselt aktiveeritud
a aktiiv|kehtiv|kehtib|jõus|töötab|kasutusel|oled kaitstud|olete kaitstud|toimib|kehtivuses
a on kehtiv|on jõus|on kasutusel|korras ja kehtib|kehtiv praegu
n aktiveerimata|pole aktiveeritud|ei ole aktiveeritud|kasutamata|ootab aktiveerimist
n pole veel aktiveeritud|aktiveerimise ootel|veel aktiveerimata|pole veel kasutatud
n veel kasutamata|mitte aktiveeritud|ei ole veel aktiveeritud|aktiveerimist ootab
n aktiveerimist ootav|veel mitte aktiveeritud|valmis aktiveerimiseks|on aktiveerimiseks valmis
n aktiveerimiseks valmis|aktiveerimine ootel|aktiveerimine tegemata|aktiveerimine puudub
n litsentsi veel aktiveerinud|pole litsentsi veel aktiveerinud|ei ole litsentsi veel aktiveerinud
n pole veel aktiveerinud|ei ole veel aktiveerinud|pole aktiveerinud|ei ole aktiveerinud
n pole tellimust veel aktiveerinud|ei ole tellimust veel aktiveerinud|pole seda veel aktiveerinud
n kasutusele võtmata|veel kasutusele võtmata|pole kasutusele võetud|pole veel kasutusele võetud
n ei ole kasutusele võetud|ei ole veel kasutusele võetud|alustamiseks aktiveeri
n alustamiseks aktiveerige|aktiveerige alustamiseks|aktiveeri alustamiseks|seni aktiveerimata
n endiselt aktiveerimata|pole kasutatud|ei ole kasutatud|ei ole veel kasutatud|pole veel aktiivne
n ei ole veel aktiivne|veel mitteaktiivne|pole alustatud|pole veel alustatud|alustamata
n ootab kasutuselevõttu|ootab esimest kasutamist|pole veel käivitatud|ootab teie aktiveerimist
n pole seda veel kasutusele võtnud|pole veel kasutusele võtnud|ei ole veel kasutusele võtnud
n ei ole seda veel kasutusele võtnud|pole kasutusele võtnud|ei ole kasutusele võtnud
n pole litsentsi veel kasutusele võtnud|pole tellimust veel kasutusele võtnud|aktiveeri siis
n aktiveeri siis kui sulle sobib|aktiveeri millal soovid|aktiveeri kui soovid|pole veel alustanud
n ei ole veel alustanud|pole seda aktiveerinud|pole veel käivitanud|ootab sind
n ootab sinu aktiveerimist|aktiveerimisel|veel alustamata|ei ole seda veel aktiveerinud
n aktiveerimine veel tegemata
f tasuta|tasuta versioon|tasuta pakett|tasuta tellimus|ei maksa midagi|ei maksa teile midagi
f ei maksa sulle midagi|täiesti tasuta|tasuta kasutatav|tasuta kasutamiseks|tasuta litsents
f tasuta põhiversioon|tasuta väljaanne|kuludeta|tasuta programm|tasuta äpp|ilma kuludeta|gratis
f selle eest me tasu ei võta|selle eest tasu ei võeta|selle eest ei pea maksma|ei pea maksma
f ei maksa sentigi|ei maksa sulle sentigi|täiesti maksuta|alati tasuta|tasuta teenus|tasuta kaitse
f tasuta konto
t prooviversioon|prooviperiood|proov|prooviaeg|proovitellimus|katseperiood|katseversioon|katseaeg
t proovipakett|prooviperioodi|testversioon|demo|proovilitsents|prooviaeg kehtib|katselitsents
t katsetellimus|testlitsents|testperiood|testimisperiood|testaeg|demoversioon|demolitsents
t hindamisversioon|hindamisperiood|hindamislitsents|proovite|proovite praegu|proovid praegu
t praegu proovid|praegu proovite|proovikasutus|proovirežiim|proovijärgus|proovikuu|katsetate
t katsetad|katsetus|proovipäevad|tasuta prooviperiood|tasuta prooviversioon|tasuta prooviaeg
t tasuta proovitellimus|testkasutus|proovimisel|katsetamisel|prooviväljaanne|proovid meie teenust
t proovid praegu meie teenust|proovite meie teenust|proovid teenust|proovid meid|proovite meid
t katsetad praegu|katsetate praegu|testid|testite|testid praegu|proovil|prooviaeg käib
t prooviperiood käib|proovimas|oled proovimas|prooviteenus|proovikonto|prooviajal|prooviperioodil
d seade|seadme|seadmest|seadmele|seadmetele
d paigaldused|paigaldusi|installatsioonid|seadmekoht|seadmekohti|seadmekohad|seadmekohta
d seadmekohast|seadmekohtadest|seadmelitsentsi|seadmelitsentsid|seadmetes|seadmesse|seadmeks
d seadmetest|seadmete arv|seadmete kasutus|seadmekasutus|seadmete piirang|seadmete limiit
d seadmete piirarv|lubatud seadmeid|kasutatud litsentse|kasutatud litsentsid|litsentse kasutatud
d litsentse kasutusel|litsentsid kasutusel|kasutusel litsentse|kasutusel litsentsid
d määratud litsentsid|vabu litsentse|vabad litsentsid|litsentse vaba|litsentse alles
d kasutamata litsentse|kasutamata litsentsid|vabu kohti|vabu seadmekohti|kasutamata seadmekohti
d litsentsi alles|litsentsi vaba|seadmete koguarv|seadmete hulk|seadmeid kokku
p kasutaja|inime|isik|liige|inimesed|isikud|kasutajad|kasutajat|liikmed|kasutajatest|inimest
h teiega jagatud|jagatud teiega|sinuga jagatud|jagatud sinuga|jagaja|jagab teiega
h teiega jagab|jagab sinuga|andis teile juurdepääsu|andis sulle juurdepääsu
h on andnud teile juurdepääsu|on andnud sulle juurdepääsu|lisas teid|lisas sind|on lisanud teid
h on lisanud sind|jagas teiega|jagas sinuga|jaganud teiega|jaganud sinuga|on jaganud teiega
h on jaganud sinuga|sinuga jagab|teile jagatud|sulle jagatud|jagatud teile|jagatud sulle
h jagatud minuga|minuga jagatud|jagatakse teiega|jagatakse sinuga|teiega jagatakse|sinuga jagatakse
h jagatud teie kontoga|teie kontoga jagatud|teiega jagas|sinuga jagas|kuulub kellelegi teisele
h kellegi teise oma|saadud kasutajalt|saadud inimeselt|sind lisas|teid lisas|jagas|on jaganud
h on seda jaganud|tellimuse on jaganud|litsentsi on jaganud
O teie jagatud|jagate|omanik teie|teie olete omanik|olete omanik|sina oled omanik|oled omanik
O kuulub teile|omanik sina|sinu jagatud|sina jagad|jagad|sa jagad|te jagate|olete jaganud
O oled jaganud|teie olete selle omanik|sina oled selle omanik|olete tellimuse omanik
O oled tellimuse omanik|omanik olete teie|omanik oled sina|kuulub sulle|teie oma tellimus
O sinu oma tellimus|jagasite|jagasid|minu jagatud|teie jagate|teie poolt jagatud|sinu poolt jagatud
O teistega jaganud|teistega jagatud|teistele jaganud|jaganud teistega|jagatud teistega
O jagad teistega|jagate teistega|teistega jagad|teistega jagate|jagasid teistega|jagaja sina
O jagaja teie|jagaja oled sina|jagaja olete teie|perega jaganud|jaganud perega|oma perega jaganud
O jaganud oma perega|pereliikmetega jaganud|jaganud pereliikmetega|sõpradega jaganud
O jaganud sõpradega|teiste kasutajatega jaganud|see tellimus on sinu|tellimus on sinu oma
O litsents on sinu oma
V jagab|jagas|jagatud|jaganud|perepaketile|peretellimusele|perelitsentsile
Y teiega|sinuga|minuga|teile|sulle|tänu
B jagab|jagas|jaganud
r automaatne uuendamine|automaatne pikendamine|automaatne uuenemine|uuendamine|pikendamine
r automaatse uuendamise|automaatse pikendamise|automaatne pikenemine|uuenda automaatselt
r uuendatakse automaatselt jah|automaatuuendus|automaatselt uuendamine|automaatse uuenemise
r pikenda automaatselt|automaatne tellimuse uuendamine|uuenemine|pikendus|automaatne pikendus
r automaatne makse|püsimakse|automaatpikendus|automaatpikenduse|automaatuuendamine|automaatuuenemine
r automaatpikendamine|korduvmakse|korduvmaksed|korduv makse|korduvad maksed|korduv tasu
r regulaarne makse|automaatmakse|automaatmaksed|püsitellimus|tellimuse pikendamine
r tellimuse uuendamine|tellimuse uuenemine|litsentsi pikendamine|litsentsi uuendamine
r tellimuse automaatne pikendamine|tellimuse automaatne uuendamine|tellimuse automaatne uuenemine
r litsentsi automaatne pikendamine|litsentsi automaatne uuendamine|automaatne litsentsi uuendamine
r automaatne tellimuse pikendamine|automaatset uuendamist|automaatset pikendamist
r automaatset uuenemist|uuendamise olek|pikendamise olek|pikendamisviis|uuendamisviis|pikenemine
r automaatse pikenemise|automaatne arveldus|automaatsed maksed|pikenda tellimust automaatselt
r uuenda tellimust automaatselt|kehtiv pikendamine|kehtiv uuendamine|jooksev pikendamine
r pidev pikendamine|pidev uuendamine|püsiv pikendamine|regulaarne pikendamine
r automaatne pikendamise teenus|automaatne kaardimakse|korduvarveldus
y sees|sisse lülitatud|jah|lubatud|sisselülitatud|on sees|lülitatud sisse|sisse lülitanud
y olete sisse lülitanud|oled sisse lülitanud|lülitasite sisse|lülitasid sisse|valitud|kasutusel
y on sisse lülitatud|on lubatud|lubatakse
z väljas|välja lülitatud|ei|keelatud|tühistatud|mitteaktiivne|väljalülitatud|tühistati
z lülitatud välja|ei ole sisse lülitatud|inaktiivne|käsitsi|pole aktiivne|ei ole aktiivne
z ei ole kasutusel|pole kasutusel|pole sees|ei ole sees|pole sisse lülitatud|on välja lülitatud
z on väljas|on keelatud|on tühistatud|pole lubatud|ei ole lubatud|pole valitud|ei ole valitud
z desaktiveeritud|deaktiveeritud|välja lülitanud|lülitasite välja|lülitasid välja|tühistasite
z tühistasid|tühistanud|olete tühistanud|oled tühistanud|loobutud|üles öeldud|manuaalne
z käsitsi tehtav
b blokeeritud|blokeeriti|lukustatud|blokeerinud|blokeeris|blokeering|on blokeeritud|on lukustatud
b lukustati|lukus|juurdepääs blokeeritud|juurdepääs on blokeeritud|mustas nimekirjas
b oleme blokeerinud|blokeerisime|lukustasime|tõkestatud|keelustatud|suletud tingimuste rikkumise
b litsentsirikkumise tõttu blokeeritud|oleme kahjuks blokeerinud|pidime blokeerima
b oleme pidanud blokeerima|ligipääs blokeeritud|ligipääs on blokeeritud
b juurdepääs suletud blokeeringuga|blokeeringu all|tühistatud rikkumise tõttu|lukustanud
b oleme lukustanud|on blokeerinud
u peatatud|pausil|ajutiselt peatatud|katkestatud|külmutatud|ootel|ajutiselt katkestatud
u peatatud ajutiselt|peatati|ajutiselt peatati|peatanud|peatas|ootele pandud|pandud ootele|on ootel
u on pausil|pausile pandud|pandud pausile|pausile pannud|oled tellimuse pausile pannud
u olete tellimuse pausile pannud|panite pausile|on peatatud|on külmutatud|oleme peatanud|peatasime
u ajutiselt külmutatud|ajutiselt pausil|ajutiselt välja lülitatud|ajutiselt väljas
u ajutiselt mitteaktiivne|ajutiselt seisatud|külmutatud ajutiselt|katkestatud ajutiselt|seisatud
u seiskunud|puhkab|puhkerežiimil|peatunud|ajutine peatamine|ajutiselt suletud
u panid tellimuse pausile|panite tellimuse pausile|panid pausile|pani pausile|paus|teeb pausi
u peab pausi|pausi peal|oled peatanud|olete peatanud|peatasid|peatasite|peatasid tellimuse
u peatasite tellimuse|ajutiselt peatanud|esialgu peatatud|seni peatatud|on ajutiselt peatatud
u on ajutiselt katkestatud|ajutiselt ootel|jäetud ootele|puhkeolekus|on peatunud
i sisaldab|sisaldub|kaasas|sisalduvad|kuulub|kuuluvad|hõlmab|lisatud rakendused|kaasasolevad
m rohkem|kuva kõik|näita kõiki|veel|laadi rohkem|ülejäänud
s tellimus|litsents|tellimused|tellimusi|litsentsid|litsentsi|pakett|paketid|tooted|tellimuse
s tellimusega
w teie|on|ja|see|selle|kuupäev|päev|periood|olek|staatus|kasutatud|kasutatakse|ühendatud
w kaitstud|praegu|toode|kaitse|tüüp|versioon|kohta|automaatselt|arv|minu|meie|kõik|veel|juba|nüüd
w konto|kontol|oli|kutsutud|lisatud|seotud|registreeritud|rakendus|rakendused|rakendusi|äpp
w programm|programmid|tarkvara|ülevaade|loend|ajutiselt|kokku|pere|mis|sellele|selles|kasutuses
w kasutatavad|kehtivus|teil|olevad|olevate|kuupäeval|hiljemalt|seda|ainult|palun|sest|seejärel
w edaspidi|pärast seda|aastas|kuus|km|kaasa arvatud|toimub|kohad|kohtadest|kohtade|üksikasjad
w andmed|praegune|hetkel|endiselt|teid|sinu|sul|arvu|siis|kuupäevani|kaitset|olukord|märkus|teave
w kestus|aastaks|veel aastaks|üheks aastaks|kuuks|igal aastal|iga kuu|teenusepakkuja poolt
w operaatori poolt|koht|automaatne|kaitseb|piiramatu|tähtajatu|tähtajatult|samal päeval|omanik
w iseenesest|hinnaga|teenusepakkuja|oleme|a|oled|olete|sa|te|ole|olen|seni|tähtaeg|kuid|aga|seega
w seetõttu|täiesti|põhiversioon|põhipakett|teenus|teenuse|teenusele|võti|võtme|litsentsivõti
w juurdepääs|ligipääs|korras|kõik korras|seisund|tellimuse olek|litsentsi olek|kaitse olek
w tellimuse staatus|litsentsi staatus|oma|tema|esitatakse|taas|uuesti|nüüdsest|täisversioon|variant
w meie poolt|tootja poolt|müüja poolt|kaspersky poolt|kasutajatoe poolt|detailid|tase
w hiljemalt kuupäeval|alati|maksmata arve tõttu|tasumata arve tõttu|makse puudumise tõttu
w makse ebaõnnestumise tõttu|väärkasutuse tõttu|väärkasutuse kahtluse tõttu|rikkumise tõttu
w kahtlase tegevuse tõttu|litsentsilepingu rikkumise tõttu|tingimuste rikkumise tõttu
w tingimuste rikkumise pärast|lepingu rikkumise tõttu|kasutustingimuste rikkumise tõttu
w makseprobleemi tõttu|teie soovil|sinu soovil|kahjuks|ning|me|ära muretse|ärge muretsege
w sa ei pea midagi tegema|te ei pea midagi tegema|midagi pole vaja teha|midagi ei ole vaja teha
w sinu eest|teie eest|ega võta sinult rohkem raha|ega võta rohkem raha|ega võta rohkem tasu
w ega võta teilt rohkem raha|kui sulle sobib|kui teile sobib|kui soovid|kui soovite|millal soovid
w kui oled valmis|jätka siis|jätka siis kui soovid|kodus|kodumajapidamises
w võta ühendust|võtke ühendust|klienditoega|kasutajatoega|võta ühendust klienditoega
w võtke ühendust klienditoega|võta meiega ühendust|võtke meiega ühendust|head avastamist
w litsentsirikkumise tõttu|lepingurikkumise tõttu|rikkumiste tõttu|tasumata makse tõttu
w maksevõla tõttu|maksmata makse tõttu|sina oled|oled ka sina kaitstud|hea uudis|ikka|ikka veel
U kasutusel|kasutatud|kasutatakse|ühendatud|kaitstud|hõivatud|kasutuses|kasutate|kasutad
U sisse logitud|sisselogitud|paigaldatud|installitud|kasutusse võetud|määratud|on kaitstud
U oled kaitstud|olete kaitstud|kasutusele võtnud|kasutad praegu|kasutate praegu|praegu kaitseb
U kaitseb praegu|kaitseb hetkel|hetkel kaitseb|kaitstakse|ühendatakse|olete ühendanud|oled ühendanud
U olete lisanud|oled lisanud|olete kasutanud|oled kasutanud|olete paigaldanud|oled paigaldanud
U ära kasutatud|on kasutatud|on kasutusel|on ühendatud|on hõivatud|on kasutuses|juba kasutusel
U juba kasutatud|juba ühendatud|töötab praegu|paigaldatud on|täidetud|kasutatud litsentse
U kasutatud litsentsid|litsentse kasutatud|litsentse kasutusel|litsentsid kasutusel
U kasutusel litsentse|kasutusel litsentsid|määratud litsentsid|oled kaitsnud|olete kaitsnud
U kaitsnud|oled installinud|hoiame silma peal|praegu hoiame silma peal|kaitseme|kaitseme praegu
U tellimust kasutab|litsentsi kasutab|seda kasutab|praegu kasutab|tellimust kasutavad
U litsentsi kasutavad|seda kasutavad|on paigaldatud|on lisatud|on installitud|seotud seadmed
U on aktiveeritud seadmes
K kuni|maksimaalselt|maks|kõige rohkem|kokku|maksimaalne|maksimum|piirang|ülempiir|limiit|lubatud
K katab|saab kasutada kuni|saate kasutada kuni|saad kasutada kuni|võimaldab kaitsta kuni
K saab paigaldada kuni|paigalda kuni|paigaldage kuni|installige kuni|installi kuni
K saate kaitsta kuni|saad kaitsta kuni|seadmete piirang|seadmete limiit|seadmete piirarv|maksimumarv
K maksimaalne arv|suurim arv|ülemmäär|lubatud seadmeid|kõige enam|mitte rohkem kui|kõik kokku
K ühtekokku|võimalikust|lubab|mahub|kokku mahub|mahub kokku|kasuta kuni|kasuta kodus kuni
K kasutage kuni|kaitseb kuni|kaitseb kõige rohkem|kaitseb maksimaalselt|kehtib kuni
K kehtib maksimaalselt|saab kaitsta kuni|kaitse kuni|seadmeid maksimaalselt|suurim lubatud arv
K mitte üle
P vaba|vabu|saadaval|alles|jääb|jäänud|järel|vabad|kasutamata kohti|kasutamata|veel vaba
P saad lisada veel|saate lisada veel|võite lisada veel|võid lisada veel|saad veel lisada
P saate veel lisada|saab lisada veel|saab veel lisada|saad ühendada veel|saate ühendada veel
P saad kaitsta veel|saate kaitsta veel|saad kasutada veel|saate kasutada veel|saad veel kasutada
P saate veel kasutada|saab veel kasutada|on vaba|on vabad|veel vabad|on veel vabad|on veel vaba
P vabana|on alles|veel alles|alles veel|on järel|on jäänud|järele jäänud|jäänud on|üle jäänud
P hõivamata|määramata|ühendamata kohti|saadaval on|jääb veel|veel jäänud|vabaks|vabu litsentse
P vabad litsentsid|litsentse vaba|litsentse alles|kasutamata litsentse|kasutamata litsentsid
P vabu kohti|vabu seadmekohti|kasutamata seadmekohti|litsentsi alles|litsentsi vaba
P veel kasutamata|endiselt vaba|endiselt vabad|endiselt kasutamata
P ikka veel vaba|on endiselt vaba|on veel kasutamata|on kasutamata|saad veel kaitsta
P saate veel kaitsta|saad veel ühendada|saate veel ühendada|veel saadaval|täitmata
C uueneb automaatselt|pikeneb automaatselt|uuendatakse automaatselt|pikendatakse automaatselt
C uueneb ise|uueneb igal aastal|pikendame teie tellimust automaatselt
C pikendame sinu tellimust automaatselt|uuendame teie tellimust automaatselt
C uuendame sinu tellimust automaatselt|pikendame seda automaatselt|uuendame seda automaatselt
C pikendame automaatselt|uuendame automaatselt|pikeneb iseenesest|uueneb iseenesest|pikeneb ise
C pikeneb igal aastal|uuendatakse igal aastal|pikendatakse igal aastal|uueneb iga kuu
C pikeneb iga kuu|uueneb igal kuul|uuendub automaatselt|jätkub automaatselt|automaatselt uuenev
C automaatselt pikenev|automaatselt pikeneb|automaatselt uueneb|pikendame litsentsi automaatselt
C uuendame litsentsi automaatselt|pikendame tellimust sinu eest|pikendame tellimust teie eest
C uuendame tellimust sinu eest|uuendame tellimust teie eest|pikendame seda sinu eest
C uuendame seda sinu eest|pikendame sinu eest|pikendame tellimust automaatselt
C uuendame tellimust automaatselt|jätkub iseenesest|kestab automaatselt edasi
C jätkub automaatselt edasi
L päeva|päev|kuud|kuu|aastat|aasta|nädalat|jäänud|alles|järel|jääb
L on jäänud|on alles|tundi|tund|ööpäeva|on järel|järele jäänud|nädal|päevi
3 pärast
- ostetud|ostukuupäev|tellimuse number|kehtib alates|kehtiv alates|jõus alates|makse|maksed
- maksete|jõustub|jõustunud|teenust|võta ühendust kuni|võtke ühendust kuni
- võta meiega ühendust kuni|võtke meiega ühendust kuni
q osta|pakkumine|soodus|säästa|proovi|kampaania|soovitatav|ostukorv|ostukorvi|tellima|telli kohe
q meeldida|soovitame|proovige|allahindlus|alustage
v seadmest|st|ist|seadmekohast|kohast|litsentsist|seadmetest|kohtadest|aktiveerimisest
g logi sisse|sisselogimine|logige sisse|logi oma kontole|logi sisse oma
T leping|tingimus|avaldus|tingimused|lepingud|kasutustingimused|lepingu|kasutustingimus
T litsentsileping|kasutusleping
c kood|ühekordne|kinnitus|aktiveerimiskood|turvakood|kaheastmeline|kaksikautent|kinnituskood|koodi
D laadi alla|allalaadimine|installi|allalaadimised|laadige alla|installige|paigalda|paigaldage
D hangi|hankige|laadimine|paigaldamine
Q qr|skanni|skannige|skaneeri|kaamera
N ei|pole|puuduvad|puudub|ühtegi|mitte|kunagi|ilma
W reede|laupäev|pühapäev|esmaspäev|teisipäev|kolmapäev|neljapäev|r|l|p|e|t|k|n
k pole|ei ole|puuduvad|puudub|ühtegi|ühtki
j teil|sul|sinul|teie|sinu|veel|praegu|hetkel|siin|sellel|selle|kontol|konto|kontoga
j kasutajakontol|ühtegi|ühtki|on|lisatud|registreeritud|seotud|kaspersky|my|pole
G seanss on aegunud|seanss aegus|seanss on lõppenud|seanss lõppes|välja logitud
G logige uuesti sisse|logi uuesti sisse|teid logiti välja|olete välja logitud
l saadaval
H jaoks|seadmele|seadmetele|mõeldud
F varsti|peagi|peatselt|peaaegu|lähiajal|lähipäevil|kohe|läheneb
0 täna
1 homme
! ülehomme
< üleeile
9 eile
J automaatne|automaatselt
= sest|kuna
& ja
# -|kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme|viiele=5|viiel=5|viit=5|viie=5|kahele=2
# kahel=2|kahte=2|kahe=2|kolmele=3|kolmel=3|kolme=3|neljale=4|neljal=4|nelja=4|kümnele=10
# kümnel=10|viies=5
4 ühest|kahest|kolmest|neljast|viiest|kuuest|seitsmest|kaheksast|üheksast|kümnest
8 samal päeval|sel päeval|samal kuupäeval
k ei leitud|ei leidnud
j ostetud|ostnud|leitud|nimekiri|loend|loendis|oma|minu|midagi|mitte|ei|ole|te|lisanud|see|sellele
j kontole
j leidnud|kontolt|me|e-posti|aadressiga|kuvada|tellinud
x tühi|midagi|andmed puuduvad|andmeid pole|kirjeid pole|andmeid ei ole|pole midagi kuvada
x kirjed puuduvad
e logi välja|väljalogimine
I sisse logitud kui|sisse logitud|sisselogitud|sisselogitud kui|olete sisse logitud|tere
I tere tulemast
5 veel
6 kohta|koht|kohad
- maksa|maksab|makst|maksi|maksud|maksust|viimati makst|ruumi|mahu|tühistatud makse
P ruumi on|on ruumi|ruumi veel|veel ruumi|on veel ruumi|ruumi on veel|ruumi jagub|ruumi jääb
P jääb ruumi|jätkub ruumi|jätkub veel|mahub veel|veel mahub|mahub veel juurde|mahuks veel
P saab veel juurde lisada|saad juurde lisada|saad juurde panna|saate juurde lisada|võid veel lisada
P võid veel kaitsta|võid kaitsta veel|võid veel ühendada|võid ühendada veel|võid veel kasutada
P võid kasutada veel|saad veel paigaldada|saad paigaldada veel|saate veel paigaldada
P saate paigaldada veel|saad lisada juurde|on veel alles|alles on|on veel järel|on veel jäänud
P kasutada on veel|vabu seadmeid|kasutamata on|kasutamata veel|vaba on|vabu on|veel vabu|on vabu
K võid kaitsta kuni|võid kasutada kuni|võid lisada kuni|saad lisada kuni|saate lisada kuni
K võid paigaldada kuni|saad paigaldada kuni|saate paigaldada kuni|saad ühendada kuni
K saad kasutada korraga kuni|kehtib korraga kuni|mõeldud kuni|seadmete ülempiir|suurim seadmete arv
K maksimaalne seadmete arv|seadmete maksimumarv|lubatud seadmete arv|korraga kuni
d seadmete ülempiir|suurim seadmete arv|maksimaalne seadmete arv|seadmete maksimumarv
d lubatud seadmete arv|arvutis|arvutit|arvutile|telefoni
o millest|neist|nendest|kellest
w põhikaitse|põhiline kaitse|kaitse all|kõik on hästi|kõik on korras|hästi
w kenasti|edasi|edaspidigi|rahulikult|muretult|sul pole vaja midagi teha|sina ei pea midagi tegema
w sinu poolt pole midagi vaja
w sellest
w sellega|selleni|ilma tähtajata|tähtajata|piiramata aja|piiramatu aja|aasta kaupa|kuu kaupa
w kogu aeg|samuti|oma seadmetes|kõigis seadmetes|oma seadmetel|enda|enda seadmetes
w kõigis oma seadmetes|kogu pere|ise|saad seda|saad teenust|võid seda|kõigest|juba täna|nagu varem
w nagu seni|tavapäraselt|edasi kehtima
U kaitse all|on kaitse all|kaitseme hetkel|oled võtnud kasutusele|oled juba kasutanud|kasutab juba
U kaitstud juba|juba kaitstud|juba kasutuses|juba paigaldatud|juba lisatud|turvatud|on turvatud
E sinu seadmed on kaitstud kuni|teie seadmed on kaitstud kuni|seadmed on kaitstud kuni
E sinu seadmed on kaitse all kuni|teie seadmed on kaitse all kuni|kaitse all kuni|on kaitse all kuni
E oled kaitse all kuni|leping lõpeb|lõpeb leping|lepingu lõpp|lepingu lõppkuupäev|leping kehtib kuni
E lepinguperiood|lepingu periood|lepingu kehtivus|lepingu kehtivusaeg
E seda oma seadmetes kasutada kuni|saad seda oma seadmetes kasutada kuni
E saate seda oma seadmetes kasutada kuni|saad oma seadmetes kasutada kuni
E saad teenust edasi kasutada kuni|saate teenust edasi kasutada kuni|saad seda edasi kasutada kuni
E saate seda edasi kasutada kuni|saad kaitset kasutada kuni|saate kaitset kasutada kuni
E saad seda veel kasutada kuni|saate seda veel kasutada kuni|saad tellimust edasi kasutada kuni
E kaitse püsib kuni|kaitse töötab kuni|kaitse jätkub kuni|kaitse säilib kuni|kaitse on jõus kuni
E sinu kaitse kehtib kuni|teie kaitse kehtib kuni|tellimus kehtib kuni|litsents kehtib kuni
E teenus töötab kuni|töötab edasi kuni|kehtib edasi kuni|kehtib ikka kuni|on makstud kuni
E on tasutud kuni|makstud aeg lõpeb|makstud periood lõpeb|tasutud periood lõpeb|viimane tellimuspäev
E tellimuse viimane päev|litsentsi viimane päev|kehtivuse viimane kuupäev|tellimuse lõppkuupäev
E tellimuse lõppemine|litsentsi lõpp|litsentsi lõppkuupäev|litsentsi kehtivus|tellimuse kehtivus
E tellimuse kehtivusaeg|litsentsi kehtivusaeg|lõpetab töö|lakkab kehtimast|lakkab töötamast
E lõpeb automaatselt|lõpeb iseenesest|periood saab läbi|tellimus saab läbi|litsents saab läbi
E kaitse saab läbi|katkeb
X kahjuks sai sinu tellimus § läbi|sai sinu tellimus § läbi|sai § läbi|tellimus sai § läbi
X litsents sai § läbi|kaitse sai § läbi|sai kahjuks läbi|sai § otsa|tellimus sai läbi
X litsents sai läbi|kaitse sai läbi|on katkenud|katkes|kaitse katkes|seadmed pole enam kaitstud
X seadmed ei ole enam kaitstud|sinu seadmed pole enam kaitstud|sinu seadmed ei ole enam kaitstud
X teie seadmed pole enam kaitstud|teie seadmed ei ole enam kaitstud|seadmed on kaitseta
X sinu seadmed on kaitseta|oled kaitseta|pole enam jõus|ei ole enam jõus|leping lõppes
X leping on lõppenud|lõppes leping|lakkas kehtimast|lakkas töötamast
X periood sai läbi|aeg sai otsa
X kaitse ei tööta enam|kaitse enam ei tööta|kaitse enam ei kehti
R järgmise kuutasu võtame kaardilt maha|järgmise aastatasu võtame kaardilt maha
R järgmise kuutasu võtame|järgmise aastatasu võtame|järgmise makse võtame kaardilt maha
R järgmise makse võtame kaardilt|järgmise tasu võtame kaardilt|järgmise tasu võtame kaardilt maha
R võtame järgmise kuutasu|võtame järgmise aastatasu|võtame kaardilt järgmise makse
R võtame kaardilt järgmise tasu|järgmine kuutasu|järgmine aastatasu|järgmine kuumakse
R järgmine aastamakse|järgmine makse läheb kaardilt maha|järgmine tasu läheb kaardilt maha
R järgmine makse läheb maha|järgmine makse läheb|järgmine tasu läheb maha|järgmine kaardimakse
R järgmine automaatmakse|järgmine automaatne kaardimakse|järgmine makse kaardilt
R järgmine tasu kaardilt|järgmise perioodi makse|järgmise perioodi tasu|järgmise perioodi algus
R järgmine maksmine|järgmine mahavõtmine|järgmine mahaminek|maksad järgmisena
R uuendatakse järgmine kord|pikendatakse järgmine kord|pikeneb järgmine kord|pikeneb järgmisena
R pikeneb aasta kaupa|pikeneb kuu kaupa|uueneb aasta kaupa|uueneb kuu kaupa
R pikeneb automaatselt aasta kaupa|pikeneb automaatselt kuu kaupa|uueneb automaatselt aasta kaupa
R pikeneb automaatselt igal aastal|pikeneb automaatselt iga kuu|uueneb automaatselt igal aastal
R uueneb automaatselt iga kuu|jätkub ise|läheb automaatselt edasi|pikendame selle automaatselt
R pikendame selle sinu eest
C pikeneb aasta kaupa|pikeneb kuu kaupa|uueneb aasta kaupa|uueneb kuu kaupa
C pikeneb automaatselt aasta kaupa|pikeneb automaatselt kuu kaupa|uueneb automaatselt aasta kaupa
C pikeneb automaatselt igal aastal|pikeneb automaatselt iga kuu|uueneb automaatselt igal aastal
C uueneb automaatselt iga kuu|jätkub ise|läheb automaatselt edasi|pikendame selle automaatselt
C pikendame selle sinu eest
Z ütlesid tellimuse üles|ütlesite tellimuse üles|ütlesid selle üles|ütlesid lepingu üles
Z oled lepingu üles öelnud|olete lepingu üles öelnud|tellimus on üles öeldud|tellimus on tühistatud
Z tellimus tühistatud|tellimus üles öeldud|leping on üles öeldud|sinu tellimus on tühistatud
Z lõpetasid tellimuse|lõpetasite tellimuse|oled tellimuse lõpetanud|olete tellimuse lõpetanud
Z lülitasid pikendamise välja|oled pikendamise välja lülitanud|olete pikendamise välja lülitanud
Z lülitasid uuendamise välja|lülitasid automaatse uuenemise välja
Z loobusid automaatsest pikendamisest|oled loobunud automaatsest pikendamisest
Z keelasid automaatse pikendamise|tühistasid automaatse pikendamise
Z oled automaatse pikendamise tühistanud|tellimus ei pikene|tellimus ei uuene
Z tellimus enam ei pikene|me ei võta enam raha|me ei võta sinult enam raha|enam raha ei võeta
Z uut makset ei tule|rohkem makseid ei tule|uusi makseid ei tule|oled loobunud tellimusest
Z loobusid sellest
n tuleb veel aktiveerida|on vaja veel aktiveerida|vaja veel aktiveerida|valmis kasutuselevõtuks
n ootab kasutusele võtmist|ootab käivitamist|ootab algust|veel käivitamata
n pole veel aktiveerinud tellimust|kasutuselevõtt pooleli|aktiveerimine pooleli|kasutuselevõtt ootel
n pole veel tööle pandud|veel kasutuselevõtmata|kasutuselevõtmata|alles aktiveerimata
n on veel aktiveerimata|sa pole tellimust veel aktiveerinud|sa pole litsentsi veel aktiveerinud
n sa pole seda veel aktiveerinud|jäänud on vaid aktiveerida|jäänud on ainult aktiveerida
n vaja on veel aktiveerida|aktiveeri ja alusta
A võta kasutusele hiljemalt|võta kasutusele enne|võta litsents kasutusele hiljemalt
A võta tellimus kasutusele hiljemalt|võta see kasutusele hiljemalt|võtke kasutusele hiljemalt
A tuleb kasutusele võtta hiljemalt|kasutusele võtta hiljemalt|kasutusele võtta enne
A kasutusele võtmise tähtaeg|kasutuselevõtu tähtaeg|aktiveeri tellimus kuni|aktiveeri litsents kuni
A aktiveerimise lõpptähtaeg|aktiveerimiseks on aega kuni|aega aktiveerida kuni
A aktiveerimiseks aega kuni|saad selle aktiveerida kuni|saad tellimuse aktiveerida kuni
A saad litsentsi aktiveerida kuni
h lisas sind oma perepaketti|lisas sind oma tellimusse|lisas sind oma perre
h lisas sind oma peregruppi|on lisanud sind oma tellimusse|on lisanud sind oma perepaketti
h maksab sinu eest|maksab sinu tellimuse eest|maksab selle eest sinu eest|jagab sinuga oma tellimust
h jagab oma tellimust sinuga|jagab sinuga tellimust|andis sulle koha|on andnud sulle koha
h andis sulle ligipääsu|on andnud sulle ligipääsu|andis teile ligipääsu
h lubab sul kasutada oma tellimust|võttis sind oma tellimusse
h võttis sind oma perepaketti|sinuga jagatud tellimus|teiega jagatud tellimus|oled külaline
h tänu kasutajale|oled pereliige kasutaja|kasutad teise inimese tellimust
h kasutad kellegi teise tellimust
B kuulud
V perepaketti|peregruppi|perekonda
V peretellimusse|perre
b suletud litsents|litsents on suletud|tellimus on suletud|litsents suletud|tellimus suletud
b sulgesime litsentsi|sulgesime tellimuse|pidime litsentsi blokeerima|pidime tellimuse blokeerima
b pidime selle litsentsi blokeerima|pidime selle tellimuse blokeerima|pidime sulgema
b pidime selle litsentsi sulgema|blokeerisime selle litsentsi|blokeerisime litsentsi
b blokeerisime tellimuse|blokeerisime selle|tõkestasime|on tõkestatud
u panid tellimuse ise pausile|panid ise tellimuse pausile|panid selle pausile
u panid selle ise pausile|oled pannud pausile|oled ise pausile pannud|oled pannud tellimuse pausile
u peatasid ise|tellimus seisab|külmutasid|külmutasid tellimuse|külmutasime|peatasime tellimuse
u peatasime sinu tellimuse|katkestasime|peatatud seni|ajutiselt peatatud seni|pausi peale pandud
= makse ebaõnnestumise tõttu|sest makse ebaõnnestus|kuna makse ebaõnnestus
t prooviaega|prooviperioodist|prooviajast|prooviversiooni|prooviaja|proovid tasuta
t proovid praegu tasuta|proovid tasuta kõiki võimalusi|proovid kõiki võimalusi|proovite tasuta
t tasuta proovimine|tasuta proov
f kasutad tasuta|ei pea maksma midagi|tasu pole|tasu ei ole|ilma tasuta|tasuta kasutusel
f täitsa tasuta|tasuta põhikaitse
q proovi tasuta
w aitäh ostu eest|täname ostu eest|aitäh|aitäh tellimuse eest|täname
X kaitse lõppenud|teenus lõppenud|tellimus lõppenud|litsents lõppenud|periood lõppenud
X leping lõppenud|perioodi lõppenud|tellimuse lõppenud|litsentsi lõppenud|lepingu lõppenud
w kõiki võimalusi|kõik võimalused|kõiki funktsioone|kõik funktsioonid|kõigi funktsioonidega
w kõigi võimalustega
R järgmine makse võetakse kaardilt|järgmine makse võetakse sinu kaardilt
R järgmine makse võetakse teie kaardilt|järgmine makse võetakse kaardilt maha
R järgmine makse võetakse sinu kaardilt maha|järgmine tasu võetakse kaardilt
R järgmine tasu võetakse sinu kaardilt|järgmine tasu võetakse teie kaardilt
R järgmine tasu võetakse kaardilt maha|järgmine tasu võetakse sinu kaardilt maha
R makse võetakse kaardilt|makse võetakse sinu kaardilt|makse võetakse teie kaardilt
R makse võetakse kaardilt maha|makse võetakse sinu kaardilt maha|tasu võetakse kaardilt
R tasu võetakse sinu kaardilt|tasu võetakse teie kaardilt|tasu võetakse kaardilt maha
R tasu võetakse sinu kaardilt maha|võetakse kaardilt|võetakse sinu kaardilt|võetakse teie kaardilt
R võetakse kaardilt maha|võetakse sinu kaardilt maha|järgmine makse sinu kaardilt
R järgmine makse teie kaardilt|järgmine makse kaardilt maha|järgmine makse sinu kaardilt maha
R võtame tasu kaardilt|võtame tasu sinu kaardilt|võtame tasu teie kaardilt|võtame tasu kaardilt maha
R võtame tasu sinu kaardilt maha|võtame makse kaardilt|võtame makse sinu kaardilt
R võtame makse teie kaardilt|võtame makse kaardilt maha|võtame makse sinu kaardilt maha
R võtame raha kaardilt|võtame raha sinu kaardilt|võtame raha teie kaardilt|võtame raha kaardilt maha
R võtame raha sinu kaardilt maha
7 kaitseb|kaitsete
- lõppeks|uueneks|aeguks|kehtiks|oleks lõppenud|oleks aegunud|oleks
K kattis
E kehtib §
d seadm
# üks=1|ühe=1|ühes=1|ühel=1|ühele=1|üht=1
l ruumi on|on ruumi|ruumi jagub|jätkub ruumi
P sulle jääb|sulle jäi|lisamata|ühendamata|veel lisamata|saad juurde ühendada|saad juurde võtta
L sulle jääb|sulle jäi
K sobib|piisab|sobib kuni|piisab kuni|jätkub kuni
U täis|kaitse on peal|kaitse on sees|kaitse on sisse lülitatud|kaitse sisse lülitatud|hoitud
U on hoitud|turvaliselt hoitud|oled kaitse alla võtnud|oled kaitse alla pannud
y kaitse on peal|kaitse on sees|kaitse on sisse lülitatud|kaitse sisse lülitatud
E sinu seadmed on hoitud kuni|sinu seadmed on turvaliselt hoitud kuni
E sinu seadmed on turvalised kuni|sinu seadmed on hästi kaitstud kuni|teie seadmed on hoitud kuni
E teie seadmed on turvaliselt hoitud kuni|teie seadmed on turvalised kuni
E teie seadmed on hästi kaitstud kuni|seadmed on hoitud kuni|seadmed on turvaliselt hoitud kuni
E seadmed on turvalised kuni|seadmed on hästi kaitstud kuni|seadmed on kaitse all kuni
E kõik sinu seadmed on hoitud kuni|kõik sinu seadmed on turvaliselt hoitud kuni
E kõik sinu seadmed on turvalised kuni|kõik sinu seadmed on hästi kaitstud kuni
E kõik sinu seadmed on kaitse all kuni|kõik sinu seadmed on kaitstud kuni|oled hoitud kuni
E oled turvaliselt hoitud kuni|oled turvalised kuni|oled hästi kaitstud kuni|olete hoitud kuni
E olete turvaliselt hoitud kuni|olete turvalised kuni|olete hästi kaitstud kuni
E olete kaitse all kuni|võid muretult netis olla kuni|saad muretult netis olla kuni
E võid muretult internetis olla kuni|teenus on sinu päralt kuni|tellimus on sinu päralt kuni
E on sinu päralt kuni|hoiame sinu seadmeid kuni|kaitseme sinu seadmeid kuni|kaitseme sind kuni
E hoiame sind kaitse all kuni|sinu seadmed püsivad kaitstud kuni|seadmed püsivad kaitstud kuni
E püsid kaitstud kuni|hakkab lõppema|leping kestab kuni
R järgmise makse|järgmise tasu|järgmise aasta tasu|järgmise kuu tasu|järgmise aasta makse
R järgmise kuu makse|aastatasu|kuutasu|järgmise aastamakse|järgmise kuumakse|võtame kaardilt
R võtame sinu kaardilt|võtame teie kaardilt|võtame kaardilt maha|võtame sinu kaardilt maha
R võtame järgmise makse kaardilt|võtame järgmise tasu kaardilt|võtame järgmise aasta tasu
R võtame järgmise aasta tasu kaardilt|võtame järgmise aasta tasu sinu kaardilt
R võtame järgmise kuu tasu|võtame järgmise kuu tasu kaardilt|võtame järgmise kuu tasu sinu kaardilt
R võtame järgmise perioodi tasu|võtame järgmise perioodi tasu kaardilt
R võtame järgmise perioodi tasu sinu kaardilt|võtame järgmise aasta makse
R võtame järgmise aasta makse kaardilt|võtame järgmise aasta makse sinu kaardilt
R võtame järgmise kuu makse|võtame järgmise kuu makse kaardilt
R võtame järgmise kuu makse sinu kaardilt|võtame aastatasu|võtame aastatasu kaardilt
R võtame aastatasu sinu kaardilt|võtame kuutasu|võtame kuutasu kaardilt|võtame kuutasu sinu kaardilt
R võtame järgmise aastamakse|võtame järgmise aastamakse kaardilt
R võtame järgmise aastamakse sinu kaardilt|võtame järgmise kuumakse
R võtame järgmise kuumakse kaardilt|võtame järgmise kuumakse sinu kaardilt
R järgmise makse võtame sinu kaardilt|järgmise tasu võtame sinu kaardilt|järgmise aasta tasu võtame
R järgmise aasta tasu võtame kaardilt|järgmise aasta tasu võtame sinu kaardilt
R järgmise kuu tasu võtame|järgmise kuu tasu võtame kaardilt|järgmise kuu tasu võtame sinu kaardilt
R järgmise perioodi tasu võtame|järgmise perioodi tasu võtame kaardilt
R järgmise perioodi tasu võtame sinu kaardilt|järgmise aasta makse võtame
R järgmise aasta makse võtame kaardilt|järgmise aasta makse võtame sinu kaardilt
R järgmise kuu makse võtame|järgmise kuu makse võtame kaardilt
R järgmise kuu makse võtame sinu kaardilt|aastatasu võtame|aastatasu võtame kaardilt
R aastatasu võtame sinu kaardilt|kuutasu võtame|kuutasu võtame kaardilt|kuutasu võtame sinu kaardilt
R järgmise aastamakse võtame|järgmise aastamakse võtame kaardilt
R järgmise aastamakse võtame sinu kaardilt|järgmise kuumakse võtame
R järgmise kuumakse võtame kaardilt|järgmise kuumakse võtame sinu kaardilt|järgmine kord võtame raha
R järgmine kord võtame tasu
C pikendame tellimuse automaatselt|uuendame tellimuse automaatselt|pikendame selle ise
R pikendame tellimuse automaatselt|uuendame tellimuse automaatselt|pikendame selle ise
w kaitse jätkub katkestusteta|kaitse jätkub katkematult|kaitse jätkub katkestuseta
w jätkub katkestusteta|jätkub katkematult|katkestusteta|aeg hakkab jooksma alles aktiveerimisest
w aeg hakkab jooksma aktiveerimisest|aeg läheb käima alles aktiveerimisest
w aega arvestatakse aktiveerimisest|nii kaua kui soovid|nii kaua kui tahad|nii kaua kui soovite
w anname sulle enne lõppu teada|anname enne lõppu teada|anname sulle õigel ajal teada
w tuletame sulle meelde|tuletame sulle õigel ajal meelde|tuletame meelde|pikenda õigel ajal
w et kaitse ei katkeks|sinult ei oodata midagi|võid rahulik olla|ole rahulik
n valmis kasutamiseks|valmis kasutusele võtmiseks|kasutamist ootel|kood ootab sisestamist
n kood ootab sind|sa pole koodi veel sisestanud|kood on veel sisestamata|kood sisestamata
n koodi pole veel sisestatud|kood on kasutamata|sa pole koodi veel kasutanud|ootab koodi
n ootab koodi sisestamist
A sisesta kood enne|sisesta kood hiljemalt|sisesta kood kuni|sisesta aktiveerimiskood hiljemalt
A sisesta aktiveerimiskood enne|sisestage kood hiljemalt|sisestage kood enne
A kood tuleb sisestada hiljemalt|kood tuleb sisestada enne|hakka kasutama hiljemalt
A alusta kasutamist hiljemalt
Z lülitasid automaatse pikenemise välja|lülitasite automaatse pikenemise välja
Z oled automaatse pikenemise välja lülitanud|lülitasite automaatse uuenemise välja|tellimus ei jätku
Z litsents ei jätku|see ei jätku|kaitse ei jätku|tellimus enam ei jätku|edasi ei pikene
Z edasi ei uuene
w me sinult raha ei võta|sinult raha ei võta|raha sinult ei võeta|nii kaua, kui soovid
w nii kaua, kui tahad|nii kaua, kui soovite
- kaitseta
= makse ei õnnestunud|makse ebaõnnestus|makse ei läinud läbi
h lubab sul kasutada enda tellimust|lubas sul kasutada oma tellimust
h lubas sul oma tellimust kasutada|lubab sul oma tellimust kasutada|andis sulle koha oma tellimuses
h andis sulle koha oma perepaketis|on sulle andnud koha
f sulle tasuta|on sulle tasuta|teile tasuta|on teile tasuta
q saad kõiki võimalusi tasuta proovida|saate kõiki võimalusi tasuta proovida|võid tasuta proovida
q saad tasuta proovida|võid proovida tasuta|saad proovida tasuta|saate tasuta proovida
q saate proovida tasuta|võid proovida|saad proovida
w korraga|samaaegselt|ühel ajal|kogu perele|saadame meeldetuletuse|saadame sulle meeldetuletuse
w saad meilt meeldetuletuse|saadame sulle e-kirja|võid igal ajal loobuda|tore et oled meiega
w aitäh et oled meiega|hea meel
K saad kaitsta|saate kaitsta|võid kaitsta|saad kaitsta korraga kuni
U seadet lisatud|seadet on lisatud|seade lisatud
d seadet lisatud|seadet on lisatud|seade lisatud
E teenus on sinu käes kuni|sinu kasutada kuni|on sinu kasutada kuni|kaitse on sinuga kuni
E kehtib sul kuni|oled meie kaitse all kuni|jätkub kuni
Z loobusid pikendamisest|ütlesid üles|tellimust me ei pikenda|me ei pikenda seda|seda me ei pikenda
Z me ei pikenda tellimust|pikendust ei tule|rohkem me raha ei võta
R pikeneb automaatselt aastaks|pikeneb aasta võrra|pikeneb automaatselt aasta võrra
R tellimus pikeneb automaatselt|tellimus uueneb automaatselt|uus periood algab
R järgmine tellimusperiood
C pikeneb automaatselt aastaks|pikeneb automaatselt aasta võrra|tellimus pikeneb automaatselt
C tellimus uueneb automaatselt
u sinu tellimus puhkab|tellimus puhkab|tellimus on ootel|panid tellimuse ootele
u tellimus on ajutiselt peatatud
b lukustasime tellimuse|tellimus on lukustatud|litsents on lukustatud|pidime tellimuse lukustama
w tehakse
U seotud
E kaitseb kuni|kehtib veel §|töötab veel kuni|töötab veel §|kaitseb veel kuni|kestab §
E kasutada saab kuni|kasutada saate kuni|kasutada saad kuni
E käsutuses kuni
E teie käsutuses kuni|sinu käsutuses kuni|teie käsutuses §|sinu käsutuses §|teie päralt kuni
E sinu päralt kuni|oleme teiega kuni|oleme sinuga kuni|viimane kuupäev|tellimuse viimane kuupäev
E kaitse viimane päev|tellimuse tähtaeg|litsentsi tähtaeg|kaitse lõppeb|teenuse lõpp
E kasutusaeg lõpeb|kasutusaja lõpp|kasutusõigus lõpeb|kaitse kuni|litsents töötab kuni
E tellimus töötab kuni|makstud perioodi lõpp|lõppemise päev|lõppemine|kehtivus kuni
E kehtivus kestab kuni|jõuab lõpule|jõuab lõppu|kaitstud olete kuni|kaitstud oled kuni
E kindlustatud kuni|ettemakstud kuni|ette makstud kuni|tasutud on kuni|makstud on kuni|nautige kuni
E naudi kuni|jätkab tööd kuni|jätkab töötamist kuni|kasutuskõlblik kuni
X tähtaeg oli|kehtivuse tähtaeg oli|viimane päev oli|lõpp oli|kehtis vaid kuni|kehtis ainult kuni
X kehtis §|töötas kuni|töötas §|kaitses kuni|kaitses teid kuni|kaitses sind kuni|oli kaitstud kuni
X olite kaitstud kuni|olid kaitstud kuni|oli makstud kuni|oli tasutud kuni|kestis kuni|kestis §
X on otsas|jõudis lõpule|jõudis lõppu|on lõpule jõudnud|on kaotanud kehtivuse|aeg sai täis
X tähtaeg sai läbi|on möödunud|ei kehti alates|enam ei kehti alates|ei kehti enam alates
X enam kehtiv ei ole|kasutusaeg lõppes|ligipääs lõppes|kehtivusaeg sai läbi
- kampaania tähtaeg oli
R uuendamise päev|pikendamise päev|uuenemise päev|pikenemise päev|maksate järgmisena
R järgmisena maksate|järgmisena maksad|järgmine kord maksate|järgmine kord maksad
R võtame tasu kaardilt järgmisena|võtame tasu järgmisena|järgmine debiteerimine
R järgmine arvelduspäev|järgmise makse päev|võtame maha|tasu debiteeritakse|pikendame teie eest
R pikendame seda|uuendame teie eest|uuendame sinu eest|pikendame teie tellimust
R pikendame sinu tellimust|pikeneb taas|uueneb ise|jätkub ise automaatselt
C pikendame teie eest|uuendame teie eest|uuendame sinu eest
Z rohkem raha ei võeta|rohkem tasu ei võeta|rohkem tasu ei võta|enam tasu ei võeta|rohkem ei maksa
Z rohkem te ei maksa|ei lähe automaatselt edasi|ise ei pikene|ise ei uuene|ise ei pikendata
Z loobusite pikendamisest|tühistasite pikendamise|tühistasid pikendamise
Z lülitasite pikendamise välja
d prooviseadme|telefon|telefonile|tahvel|nutitelefon|sülearvuti
- telefoninumber|telefoninumbri|telefonitsi
w tk|osa|järgmisena|panite ise|ja võite igal ajal jätkata|võite igal ajal jätkata
w võid igal ajal jätkata|igal ajal saate jätkata|tere|tervist|tore|väga hea|suurepärane|lihtsalt
w muretu|kõigis teie seadmetes|kõigis sinu seadmetes|kõikides seadmetes|kõik valmis|kõik toimib
w nagu ikka|nagu tavaliselt|hetkeseisuga|praeguse seisuga|mõni päev|veel mõni päev|paar päeva
w veel paar päeva|ainult paar päeva|vaid paar päeva|ostsite , aga|ostsid , aga|ostetud , aga
w ostetud , kuid|makstud , aga|makstud , kuid|aitäh , et olete meiega|olete meiega|oleme olemas
w muretsema ei pea|te ei pea muretsema|ei pea muretsema|midagi tegema ei pea|ja ka|seni kaua
t proovimiseks|proovimise|prooviks|proovinädal|testimiseks|katsetamiseks|proovimine|tutvumisperiood
t proovite kuni|proovid kuni
E proovite kuni|proovid kuni
n jäänud on vaid litsents aktiveerida|jääb vaid aktiveerida|vaja on vaid aktiveerida
n tuleb vaid aktiveerida|kasutamata kood|aktiveerimata kood|aktiveerimata litsents
n ootab esimest kasutust|ootab veel aktiveerimist|ootab endiselt aktiveerimist|ootab alustamist
n ootab oma aega|valmis alustamiseks|valmis käivitamiseks|pole veel alanud|ei ole veel alanud
n pole käivitatud|käivitamata|te pole veel aktiveerinud|sa pole veel aktiveerinud
n te pole seda veel aktiveerinud|aktiveerimine ootab|aktiveerimine on tegemata
n aktiveerimine on veel tegemata|aktiveerimine alles ees|veel mitte aktiivne
A aktiveerige §|aktiveerige see §|aktiveerige litsents §|aktiveerige tellimus §|aktiveerige kood §
A aktiveeri see §|aktiveeri kood §|aktiveeri litsents §|aktiveeri tellimus §|aktiveerida saab kuni
A aktiveerida saate kuni|aktiveerimine kuni|võtke kasutusele kuni|võta kasutusele kuni
A sisestage kood kuni
A aktiveerimisaeg lõpeb|aktiveerimisaeg kuni
K saab kasutada|paketis|paketis on|pakett hõlmab|paketti kuulub|kuulub paketti|katab kuni
K seadmelimiit|lubatud arv|kuni kokku
U seotud seadet|seotud seade|registreeritud|registreeritud on|sisseloginud|sisse loginud|hõivatud on
U on täidetud|kasutuses on|kasutusel on|kaitse all on|valvame|kaitsete|installitud on
U ühendatud on|lisatud on|aktiveeritud seadmes|paaristatud|liidetud|on liidetud|liitunud
U hõlmatud|on ära kasutatud
P ootab kaitset|ootavad kaitset|veel ühendamata|paigaldamata
P tühi|tühja|tühjad|tühjalt|veel hõivamata|võib veel lisada|võite veel lisada|saab veel kaitsta
P võtta saab veel|lisada võib veel|lisada saab veel|lisada saate veel|lisada saad veel
P ootab järjekorras|ootavad järjekorras|ootab oma korda|ootavad oma korda|mahub lisaks|mahub juurde
b blokeeritud kood|kood on blokeeritud|kood blokeeritud
b keelatud ligipääs|ligipääs suletud|ligipääs keelatud|juurdepääs suletud|juurdepääs keelatud
b on lukus
u panite tellimuse ise ootele|panite tellimuse ootele|panid tellimuse ise ootele|külmutasite
u seisma pandud|puhkepausil
f maksab null eurot|igavesti tasuta
h teile andis ligipääsu|sulle andis ligipääsu|on andnud teile ligipääsu
h laenas teile|laenas sulle|laenab teile|laenab sulle|on laenanud sulle
h on laenanud teile|kutsus teid oma tellimusse|kutsus sind oma tellimusse
h kutsus teid oma peretellimusse|kutsus sind oma peretellimusse|võttis teid oma tellimusse
h lisas teid oma tellimusse|lisas teid oma peretellimusse|lisas sind oma peretellimusse
h kasutate teise inimese tellimust|lubab teil kasutada oma tellimust
h lubas teil kasutada oma tellimust|jagab seda tellimust teiega|jagab seda tellimust sinuga
h jagab oma tellimust teiega|jagas oma tellimust teiega|jagas oma tellimust sinuga
h jagab teiega oma tellimust|jagab litsentsi teiega|jagab litsentsi sinuga|jagaja on
h teiega jagab seda|sinuga jagab seda|maksab teie eest tellimuse|maksab sinu eest tellimuse
h peretellimuse kaudu jagatud
a kõik toimib|kaitse on sees|kaitse sees|kaitse töötab|kaitse on aktiivne|kaitse aktiivne
a hetkel kehtiv|praegu kehtiv|praegu kehtib|endiselt kehtiv|endiselt kehtib
K võite kasutada kuni|kasutada saab kuni|kasutada saate kuni|kasutada saad kuni
E pikendatud kuni|pikendatud tasuta kuni|pikendatud maksuta kuni|pikendati kuni
E pikendati tasuta kuni|pikendati maksuta kuni|on pikendatud kuni|on pikendatud tasuta kuni
E on pikendatud maksuta kuni|tasuta pikendatud kuni|on tasuta pikendatud kuni|pikendasime kuni
E pikendasime tasuta kuni|kehtivust pikendati kuni|kehtivust on pikendatud kuni
E kehtivus on pikendatud kuni|kehtivusaega on pikendatud kuni|kehtivusaega pikendati kuni
E kehtivusaega on pikendatud tasuta kuni
- oli blokeeritud|oli peatatud|oli ajutiselt peatatud|oli lukustatud|oli külmutatud|oli ootel
- oli pausil|oli varem blokeeritud|oli varem peatatud
w oli blokeeritud , nüüd|oli peatatud , nüüd|oli ajutiselt peatatud , nüüd|oli lukustatud , nüüd
w oli külmutatud , nüüd|oli ootel , nüüd|oli pausil , nüüd|oli varem blokeeritud , nüüd
w oli varem peatatud , nüüd|jaanuaris oli blokeeritud , nüüd|oli jaanuaris blokeeritud , nüüd
w veebruaris oli blokeeritud , nüüd|oli veebruaris blokeeritud , nüüd|märtsis oli blokeeritud , nüüd
w oli märtsis blokeeritud , nüüd|aprillis oli blokeeritud , nüüd|oli aprillis blokeeritud , nüüd
w mais oli blokeeritud , nüüd|oli mais blokeeritud , nüüd|juunis oli blokeeritud , nüüd
w oli juunis blokeeritud , nüüd|juulis oli blokeeritud , nüüd|oli juulis blokeeritud , nüüd
w augustis oli blokeeritud , nüüd|oli augustis blokeeritud , nüüd|septembris oli blokeeritud , nüüd
w oli septembris blokeeritud , nüüd|oktoobris oli blokeeritud , nüüd
w oli oktoobris blokeeritud , nüüd|novembris oli blokeeritud , nüüd|oli novembris blokeeritud , nüüd
w detsembris oli blokeeritud , nüüd|oli detsembris blokeeritud , nüüd|jaanuaris oli peatatud , nüüd
w oli jaanuaris peatatud , nüüd|veebruaris oli peatatud , nüüd|oli veebruaris peatatud , nüüd
w märtsis oli peatatud , nüüd|oli märtsis peatatud , nüüd|aprillis oli peatatud , nüüd
w oli aprillis peatatud , nüüd|mais oli peatatud , nüüd|oli mais peatatud , nüüd
w juunis oli peatatud , nüüd|oli juunis peatatud , nüüd|juulis oli peatatud , nüüd
w oli juulis peatatud , nüüd|augustis oli peatatud , nüüd|oli augustis peatatud , nüüd
w septembris oli peatatud , nüüd|oli septembris peatatud , nüüd|oktoobris oli peatatud , nüüd
w oli oktoobris peatatud , nüüd|novembris oli peatatud , nüüd|oli novembris peatatud , nüüd
w detsembris oli peatatud , nüüd|oli detsembris peatatud , nüüd
w jaanuaris oli ajutiselt peatatud , nüüd|oli jaanuaris ajutiselt peatatud , nüüd
w veebruaris oli ajutiselt peatatud , nüüd|oli veebruaris ajutiselt peatatud , nüüd
w märtsis oli ajutiselt peatatud , nüüd|oli märtsis ajutiselt peatatud , nüüd
w aprillis oli ajutiselt peatatud , nüüd|oli aprillis ajutiselt peatatud , nüüd
w mais oli ajutiselt peatatud , nüüd|oli mais ajutiselt peatatud , nüüd
w juunis oli ajutiselt peatatud , nüüd|oli juunis ajutiselt peatatud , nüüd
w juulis oli ajutiselt peatatud , nüüd|oli juulis ajutiselt peatatud , nüüd
w augustis oli ajutiselt peatatud , nüüd|oli augustis ajutiselt peatatud , nüüd
w septembris oli ajutiselt peatatud , nüüd|oli septembris ajutiselt peatatud , nüüd
w oktoobris oli ajutiselt peatatud , nüüd|oli oktoobris ajutiselt peatatud , nüüd
w novembris oli ajutiselt peatatud , nüüd|oli novembris ajutiselt peatatud , nüüd
w detsembris oli ajutiselt peatatud , nüüd|oli detsembris ajutiselt peatatud , nüüd
w jaanuaris blokeeriti , nüüd|veebruaris blokeeriti , nüüd|märtsis blokeeriti , nüüd
w aprillis blokeeriti , nüüd|mais blokeeriti , nüüd|juunis blokeeriti , nüüd
w juulis blokeeriti , nüüd|augustis blokeeriti , nüüd|septembris blokeeriti , nüüd
w oktoobris blokeeriti , nüüd|novembris blokeeriti , nüüd|detsembris blokeeriti , nüüd
w jaanuaris peatati , nüüd|veebruaris peatati , nüüd|märtsis peatati , nüüd|aprillis peatati , nüüd
w mais peatati , nüüd|juunis peatati , nüüd|juulis peatati , nüüd|augustis peatati , nüüd
w septembris peatati , nüüd|oktoobris peatati , nüüd|novembris peatati , nüüd
w detsembris peatati , nüüd|jälle|teie enda soovil|sinu enda soovil|enda soovil|omal soovil
w kasutaja soovil
r automaatne pikendamine lülitati uuesti sisse|automaatne pikendamine lülitati jälle sisse
r automaatne pikendamine lülitati taas sisse|automaatne pikendamine lülitati eile uuesti sisse
r automaatne pikendamine lülitati eile jälle sisse|automaatne pikendamine lülitati eile taas sisse
r automaatne uuendamine lülitati uuesti sisse|automaatne uuendamine lülitati jälle sisse
r automaatne uuendamine lülitati taas sisse|automaatne uuendamine lülitati eile uuesti sisse
r automaatne uuendamine lülitati eile jälle sisse|automaatne uuendamine lülitati eile taas sisse
r automaatne uuenemine lülitati uuesti sisse|automaatne uuenemine lülitati jälle sisse
r automaatne uuenemine lülitati taas sisse|automaatne uuenemine lülitati eile uuesti sisse
r automaatne uuenemine lülitati eile jälle sisse|automaatne uuenemine lülitati eile taas sisse
r automaatne pikenemine lülitati uuesti sisse|automaatne pikenemine lülitati jälle sisse
r automaatne pikenemine lülitati taas sisse|automaatne pikenemine lülitati eile uuesti sisse
r automaatne pikenemine lülitati eile jälle sisse|automaatne pikenemine lülitati eile taas sisse
y automaatne pikendamine lülitati uuesti sisse|automaatne pikendamine lülitati jälle sisse
y automaatne pikendamine lülitati taas sisse|automaatne pikendamine lülitati eile uuesti sisse
y automaatne pikendamine lülitati eile jälle sisse|automaatne pikendamine lülitati eile taas sisse
y automaatne uuendamine lülitati uuesti sisse|automaatne uuendamine lülitati jälle sisse
y automaatne uuendamine lülitati taas sisse|automaatne uuendamine lülitati eile uuesti sisse
y automaatne uuendamine lülitati eile jälle sisse|automaatne uuendamine lülitati eile taas sisse
y automaatne uuenemine lülitati uuesti sisse|automaatne uuenemine lülitati jälle sisse
y automaatne uuenemine lülitati taas sisse|automaatne uuenemine lülitati eile uuesti sisse
y automaatne uuenemine lülitati eile jälle sisse|automaatne uuenemine lülitati eile taas sisse
y automaatne pikenemine lülitati uuesti sisse|automaatne pikenemine lülitati jälle sisse
y automaatne pikenemine lülitati taas sisse|automaatne pikenemine lülitati eile uuesti sisse
y automaatne pikenemine lülitati eile jälle sisse|automaatne pikenemine lülitati eile taas sisse
y lülitati eile uuesti sisse|eile uuesti sisse lülitatud|lülitati eile jälle sisse
b blokeeritud alates|lukustatud alates|on blokeeritud alates
u peatatud alates|on peatatud alates|ajutiselt peatatud alates|on ajutiselt peatatud alates
= maksevaidluse tõttu|maksevaidlus|makse vaidlustamise tõttu|vaidlustatud makse tõttu
+ keeldu|lükka tagasi
- oli aktiivne|oli kehtiv|oli jõus|oli sisse lülitatud|on olnud aktiivne|oli kasutusel
- ei ole välja lülitatud|pole välja lülitatud
- välja lülitatud kuni|on välja lülitatud kuni|väljas kuni|on väljas kuni|sisse lülitatud kuni
- on sisse lülitatud kuni
- konto on|konto oli|teie konto|sinu konto|kohad on otsas|kohad said otsa|kohad on läbi
- kohad otsas|uuendati automaatselt|pikendati automaatselt
- varem sinuga jagatud|oli sinuga jagatud|varem teiega jagatud|oli teiega jagatud|kehtetu võti
- kehtetu litsentsivõti
- kaitse puudub|kasutusel korraga|aktiivne alles|kehtib alles|prooviperioodi järel
U kaitsed juba|kaitsete juba|sa kaitsed|te juba kaitsete|sa juba kaitsed
E leping on jõus kuni|leping kehtiv kuni
X leping kaotas kehtivuse|lõppenud leping|kehtivusaeg möödus|kehtivusaeg on möödas
X kehtivus möödus|kehtivusaeg on möödunud|kehtivusaeg möödunud|leping ei kehti enam
a kehtiv leping|leping kehtib|aktiivne leping|leping on kehtiv|leping on jõus|leping on aktiivne
n sa pole seda tellimust veel aktiveerinud|pole seda tellimust veel aktiveerinud
n kood on aktiveerimata|kood aktiveerimata|kood pole aktiveeritud|kood pole veel aktiveeritud
n ootab , et sa selle aktiveeriksid|ootab , et te selle aktiveeriksite
n ootab , et selle aktiveeriksid|uus , aktiveerimata|uus , veel aktiveerimata
R uuendame su tellimuse|uuendame sinu tellimuse|uuendame teie tellimuse|järgmise tasu võtame maha
R järgmine tasu võetakse maha|järgmine makse võetakse maha|võtame järgmise tasu maha
R leping pikeneb automaatselt|leping uueneb automaatselt|leping pikeneb ise
C leping pikeneb automaatselt|leping uueneb automaatselt|leping pikeneb ise
C automaatse uuendamisega|automaatse uuendusega|automaatse pikendamisega|automaatse pikendusega
Z rohkem me raha maha ei võta|me rohkem raha maha ei võta|rohkem raha me maha ei võta
Z rohkem tasu me ei võta|tühistasid uuendamise|uuendamise tühistasid|tühistasite uuendamise
Z oled uuendamise tühistanud|olete uuendamise tühistanud|lülitasite uuendamise välja
Z leping ei pikene|leping ei pikene automaatselt
u lepingu täitmine on peatatud|leping on peatatud|leping peatatud|leping on ajutiselt peatatud
b müüja on litsentsi blokeerinud|väljaandja blokeeris|väljaandja on blokeerinud|müüja blokeeris
b tootja blokeeris|väljaandja on litsentsi blokeerinud|tootja on litsentsi blokeerinud
b väljaandja poolt blokeeritud|müüja poolt blokeeritud|tootja poolt blokeeritud
f maksumuseta|tasuta plaan|selle versiooni eest maksta ei tule|selle versiooni eest ei pea maksma
f selle versiooni eest maksta ei ole vaja|selle versiooni eest tasuda ei tule
t on käimas prooviperiood|on käimas prooviaeg|käimas prooviperiood|käimas on prooviperiood
t käimas on prooviaeg
w lepingu staatus|lepingu olek|praegune olek|praegune staatus|jätka millal soovid
w jätka , millal soovid|jätkake , millal soovite|jätka , kui soovid
d seadmete arv litsentsis|seadmete arv tellimuses|seadmete arv lepingus|seadmete arv paketis
K seadmete arv litsentsis|seadmete arv tellimuses|seadmete arv lepingus|seadmete arv paketis|max
R uuendame selle sinu eest|uuendame selle teie eest|pikendame selle teie eest
C uuendame selle sinu eest|uuendame selle teie eest|pikendame selle teie eest
r automaatse uuendamisega|automaatse uuendusega|automaatse pikendamisega|automaatse pikendusega
w teenusepakkuja soovil|teenusepakkuja taotlusel|teie teenusepakkuja soovil
> sinu teised tellimused|sinu teised litsentsid|sinu teised tooted|teie teised tellimused
> teie teised litsentsid|teie teised tooted|minu teised tellimused|minu teised litsentsid
> minu teised tooted|sinu muud tellimused|sinu muud litsentsid|sinu muud tooted
> teie muud tellimused|teie muud litsentsid|teie muud tooted|sinu ülejäänud tellimused
> sinu ülejäänud litsentsid|sinu ülejäänud tooted|teie ülejäänud tellimused
> teie ülejäänud litsentsid|teie ülejäänud tooted
~ * kõik~kasutusel|kõik~kasutuses|kõik~hõivatud
`
