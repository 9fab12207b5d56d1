/** Estonian: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jaan|veebr|märts|apr|mai|juuni|juuli|aug|sept|okt|nov|dets
E aegub|kehtib kuni|kehtiv kuni|aktiivne kuni|lõpeb|aegumiskuupäev|lõppkuupäev|kuni|aegumine
E kehtivuse lõpp|kehtivusaeg|makstud kuni|tellimuse lõpp|lõpeb kuupäeval|lõpp|aegub kuupäeval
E kehtivus|kaitstud kuni|kehtivusaja lõpp|kehtivuse lõppkuupäev|tellimusperioodi lõpp
E perioodi lõpp|viimane päev|viimane kehtivuspäev|lõppemise kuupäev|lõppemiskuupäev
E kehtivuse lõppemise kuupäev|aegumise kuupäev|kaitse lõpeb|lõpeb ära|kehtiv kuni kuupäevani
E kehtivuskuupäev|tasutud kuni
X aegunud|lõppenud|on aegunud|kehtivus on lõppenud|aegus|aegus kuupäeval|lõppes|lõppes kuupäeval
X kehtis kuni|kehtivus lõppes|on lõppenud|aegunud kuupäeval|enam ei kehti|ei kehti enam
X lõppenud kuupäeval|kehtetu|kehtivuse kaotanud|kaotanud kehtivuse|kehtivusaeg on lõppenud
X kehtivusaeg on läbi|enam mitte aktiivne|enam ei ole aktiivne|enam pole aktiivne|läbi saanud
X tähtaeg möödas|möödunud
A aktiveeri enne|aktiveerige enne|aktiveerige hiljemalt|tuleb aktiveerida|aktiveeri hiljemalt
A aktiveerida enne|aktiveerida hiljemalt|tuleb aktiveerida enne|tuleb aktiveerida hiljemalt
A aktiveerimise tähtaeg|aktiveerige kuni|aktiveerida kuni|peab olema aktiveeritud
A vajab aktiveerimist
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
Z ei uuene|ei uuendata|ei pikene|ei uuene automaatselt|ei uuendata automaatselt
Z ei pikene automaatselt|ei pikendata|ei pikendata automaatselt|automaatselt ei uuene
Z enam ei uuene|ei uuene enam|pikendamata|ilma automaatse uuendamiseta
S aktiveeritud|aktiveerimise kuupäev|aktiivne alates|alguskuupäev|algus
a aktiiv|kehtiv|kehtib|jõus|töötab
n aktiveerimata|pole aktiveeritud|ei ole aktiveeritud|kasutamata|ootab aktiveerimist
n pole veel aktiveeritud|aktiveerimise ootel|veel aktiveerimata|pole veel kasutatud
n veel kasutamata|mitte aktiveeritud|ei ole veel aktiveeritud|aktiveerimist ootab
n aktiveerimist ootav|veel mitte aktiveeritud
f tasuta|tasuta versioon|tasuta pakett|tasuta tellimus|maksuta
t prooviversioon|prooviperiood|proov|prooviaeg|proovitellimus|katseperiood|katseversioon|katseaeg
t proovipakett|prooviperioodi|testversioon|demo
d seade|seadme|seadmest|seadmele|seadmetele
p kasutaja|inime|isik|liige|inimesed|isikud|kasutajad|kasutajat|liikmed|kasutajatest|inimest
h teiega jagatud|jagatud teiega|jaganud|sinuga jagatud|jagatud sinuga|jagas|jagaja|jagab teiega
h teiega jagab|jagab sinuga
O teie jagatud|jagate|omanik teie|teie olete omanik|olete omanik|sina oled omanik|oled omanik
O kuulub teile|omanik sina
V jagab|jagas|jagatud|jaganud
Y teiega|sinuga|minuga|teile|sulle
B jagab|jagas
r automaatne uuendamine|automaatne pikendamine|automaatne uuenemine|uuendamine|pikendamine
r automaatse uuendamise|automaatse pikendamise|automaatne pikenemine|uuenda automaatselt
r uuendatakse automaatselt jah|automaatuuendus|automaatselt uuendamine|automaatse uuenemise
r pikenda automaatselt|automaatne tellimuse uuendamine|uuenemine|pikendus|automaatne pikendus
r automaatne makse|püsimakse
y sees|sisse lülitatud|jah|lubatud|sisselülitatud|on sees|lülitatud sisse
z väljas|välja lülitatud|ei|keelatud|tühistatud|mitteaktiivne|väljalülitatud|tühistati
z lülitatud välja|ei ole sisse lülitatud|inaktiivne|käsitsi
b blokeeritud|blokeeriti|lukustatud|blokeerinud|blokeeris
u peatatud|pausil|ajutiselt peatatud|katkestatud|külmutatud|ootel|ajutiselt katkestatud
u peatatud ajutiselt|peatati|ajutiselt peatati|peatanud|peatas
i sisaldab|sisaldub|kaasas|sisalduvad|kuulub|kuuluvad|hõlmab|lisatud rakendused|kaasasolevad
m rohkem|kuva kõik|näita kõiki|veel|laadi rohkem|ülejäänud
s tellimus|litsents|tellimused|tellimusi|litsentsid|litsentsi|pakett|paketid|tooted|tellimuse
s tellimusega
w teie|on|ja|see|selle|kuupäev|päev|periood|olek|staatus|kasutusel|kasutatud|kasutatakse|ühendatud
w kaitstud|praegu|toode|kaitse|tüüp|versioon|kohta|automaatselt|arv|minu|meie|kõik|veel|juba|nüüd
w konto|kontol|oli|kutsutud|lisatud|seotud|registreeritud|rakendus|rakendused|rakendusi|äpp
w programm|programmid|tarkvara|ülevaade|loend|ajutiselt|kokku|pere|mis|sellele|selles|kasutuses
w kasutatavad|kehtivus|teil|olevad|olevate|kuupäeval|hiljemalt|seda|ainult|palun|sest|seejärel
w edaspidi|pärast seda|aastas|kuus|km|kaasa arvatud|toimub|kohad|kohtadest|kohtade|üksikasjad
w andmed|praegune|hetkel|endiselt|teid|sinu|sul|arvu|siis|kuupäevani|kaitset|olukord|märkus|teave
w kestus|aastaks|veel aastaks|üheks aastaks|kuuks|igal aastal|iga kuu|teenusepakkuja poolt
w operaatori poolt|koht|automaatne|kaitseb|piiramatu|tähtajatu|tähtajatult|samal päeval|omanik
w iseenesest|hinnaga|teenusepakkuja|oleme
U kasutusel|kasutatud|kasutatakse|ühendatud|kaitstud|hõivatud|kasutuses|kasutate|kasutad
U sisse logitud|sisselogitud|paigaldatud|installitud|kasutusse võetud|määratud|on kaitstud
K kuni|maksimaalselt|maks|kõige rohkem|kokku|maksimaalne|maksimum|piirang|ülempiir|limiit|lubatud
P vaba|vabu|saadaval|alles|jääb|jäänud|järel|vabad|kasutamata kohti|kasutamata|veel vaba
C uueneb automaatselt|pikeneb automaatselt|uuendatakse automaatselt|pikendatakse automaatselt
C uueneb ise|uueneb igal aastal
L päeva|päev|kuud|kuu|aastat|aasta|nädalat|jäänud|alles|järel|jääb
3 pärast
- ostetud|ostukuupäev|tellimuse number|kehtib alates|kehtiv alates|jõus alates|makse|maksed
- maksete
q osta|pakkumine|soodus|säästa|proovi|kampaania|soovitatav|ostukorv|ostukorvi|tellima|telli kohe
q meeldida|soovitame|proovige|allahindlus|alustage
v seadmest|st|ist
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
H jaoks|seadmele|seadmetele
F varsti|peagi|peatselt|peaaegu
0 täna
1 homme
9 eile
J automaatne|automaatselt
= sest|kuna
& ja
# -|kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme
4 ühest|kahest|kolmest|neljast|viiest|kuuest|seitsmest|kaheksast|üheksast|kümnest
8 samal päeval|sel päeval|samal kuupäeval
k ei leitud|ei leidnud
j ostetud|ostnud|leitud|nimekiri|loend|loendis|oma|minu|midagi|mitte|ei|ole|te|lisanud|see|sellele
j kontole
x tühi|midagi|andmed puuduvad|andmeid pole|kirjeid pole|andmeid ei ole|pole midagi kuvada
x kirjed puuduvad
e logi välja|väljalogimine
I sisse logitud kui|sisse logitud|sisselogitud|sisselogitud kui|olete sisse logitud|tere
I tere tulemast
`
