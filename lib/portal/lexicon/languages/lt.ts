/** Lithuanian: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M saus|vas|kov|bal|geg|birž|liep|rugpj|rugs|spal|lapk|gruod
E baigiasi|galioja iki|galiojimo pabaiga|aktyvi iki|aktyvus iki|pabaigos data|galiojimo data
E galiojimas baigiasi|iki|baigia galioti|baigsis|galiojimo laikas|apmokėta iki
E galiojimo pabaigos data|prenumeratos pabaiga|pabaiga|saugoma iki|baigs galioti|galiojimas
E apsaugota iki|galiojimo terminas|galioja ne ilgiau kaip iki|galios iki|galiojanti iki
E galiojantis iki|laikotarpio pabaiga|prenumeratos laikotarpio pabaiga|veikia iki|veiks iki
E aktyvu iki|paskutinė diena|paskutinė galiojimo diena|pasibaigs|baigs galiojimą
E baigsis galiojimas|galiojimas baigsis|galiojimas iki|sumokėta iki|apmokėtas iki|pabaigos diena
E termino pabaiga|apsaugos pabaiga|baigimo data|galiojimo laikas baigiasi|apsauga iki
E apsauga baigiasi|pabaigos datos|galės būti naudojama iki|gali būti naudojama iki
E galima naudoti iki|galite naudoti iki|gali naudoti iki|galėsite naudoti iki|galima naudotis iki
E galite naudotis iki|gali naudotis iki|galėsite naudotis iki|galėsi naudotis iki|galėsi naudoti iki
E nustos galioti|nustoja galioti|neteks galios|netenka galios|nustos veikti|nustoja veikti
E licencijos pabaiga|plano pabaiga|galiojimo pabaigos diena|paskutinė naudojimo diena
E naudojimo pabaiga|bus aktyvi iki|bus galiojanti iki|liks aktyvi iki|išlieka aktyvi iki
E lieka aktyvi iki|išliks aktyvi iki|liks galioti iki|baigiasi galiojimas|baigiasi galiojimo laikas
E baigiasi terminas|terminas baigiasi|terminas baigsis|galiojimo laikas iki|galiojimo laikas baigsis
E galiojimo pabaigos laikas|galiojimo terminas baigiasi|galiojimo terminas baigsis|baigiama
E saugome iki|saugomi iki|apsaugoti iki|tęsis iki|tęsiasi iki
E trunka iki|truks iki|galiojimo data iki|pasibaigia|pasibaigimo data|pasibaigimas|baigimo diena
E galioja dar iki|dar galioja iki|prieiga iki|prieigos pabaiga|paslaugos pabaiga|naudotis galite iki
E naudoti galite iki|naudotis gali iki|naudoti gali iki
E esate apsaugoti iki|esi apsaugotas iki|apsaugotas iki|esate apsaugotas iki|apsaugotos iki
E baigiasi prenumerata|baigiasi licencija|nustoja galios|naudokitės iki|naudokis iki|naudojatės iki
E prieigą turite iki|prieigą turėsite iki|turėsite prieigą iki|turite prieigą iki
E prieigą turėsi iki|turėsi prieigą iki|turi prieigą iki|prieigą turėsite tik iki
E prieigą turėsi tik iki|turėsite prieigą tik iki|apmokėtas laikotarpis iki
E apmokėta už laikotarpį iki|viskas apmokėta iki|galioja imtinai iki|galios dar iki
E išliks galiojanti iki|išlieka galiojanti iki|išliks galioti iki|lieka galioti iki|liks veikti iki
E tebegalioja iki|tebeveikia iki|veikia dar iki|dar veikia iki|dar veiks iki|pasibaigia galiojimas
E pasibaigs galiojimas|galiojimas pasibaigs|galiojimas pasibaigia|laikotarpis baigiasi
E laikotarpis baigsis|baigiasi laikotarpis|sutarties pabaiga|sutartis galioja iki|sutartis baigiasi
E paskutinė prenumeratos diena|paskutinė apsaugos diena|paskutinė prieigos diena|nutrūksta|nutrūks
E nutrauks galiojimą|galiojimo pabaigos terminas|prenumeratos pabaigos data
E licencijos pabaigos data|plano pabaigos data|licencijos galiojimo data
E saugosime jūsų įrenginius iki|įrenginius saugosime iki|nebegalios nuo|nebeveiks nuo
E prenumeratos galiojimas|licencijos galiojimas|galiojimo riba
X baigėsi|pasibaigė|nebegalioja|pasibaigęs|pasibaigusi|galiojimas baigėsi|baigėsi galiojimas
X galiojo iki|galiojimas pasibaigė|baigė galioti|nustojo galioti|baigtas|baigta|pasibaigę
X nebeaktyvi|nebeaktyvus|negalioja nuo|nustojo veikti|nebegaliojanti|nebegaliojantis|nebegaliojan
X galiojimo laikas baigėsi|galiojimo laikas pasibaigė|laikas pasibaigė|jau nebegalioja
X negaliojanti|negaliojantis|pasibaigusios|baigusi galioti|negalioja|nebegalioja nuo|nebeaktyvi nuo
X neveikia nuo|pasibaigusi nuo|nebegaliojanti nuo|terminas suėjo|terminas baigėsi|terminas pasibaigė
X terminas suėjęs|laikas suėjo|laikas baigėsi|galiojimo terminas baigėsi
X galiojimo terminas pasibaigė|galiojimas baigtas|neteko galios|netekusi galios|baigė veikti
X buvo aktyvi iki|buvo galiojanti iki|veikė iki|nebeaktualu|nebeaktyvu|nebeaktyvios|jau baigėsi
X jau pasibaigė|jau pasibaigusi|suėjęs terminas|pasibaigęs galiojimas|pasibaigęs terminas|nebegalioj
X nebeveikia|nebeveikia nuo
X nustojo galios|išseko|laikas išseko|jau išseko|baigėsi laikas|laikotarpis baigėsi
X laikotarpis pasibaigė|baigėsi laikotarpis|nustojo galiojusi|nutrūko|neapsaugoti nuo
X esate neapsaugoti|neteko galiojimo|nebeturi galios|nebeapsaugo|nebesaugo|nebesaugoma
X nebesate apsaugoti|nebeesate apsaugoti|baigėsi apsauga|apsauga baigėsi|apsauga pasibaigė
X pasibaigė apsauga|apsauga nustojo veikti|galiojimas nutrūko|galiojimas išseko|buvo aktyvus iki
X buvo galiojantis iki|buvo galiojama iki|galiojo tik iki|tęsėsi iki|truko iki|baigėsi terminas
X pasibaigė terminas|pasibaigė galiojimas|pasibaigė laikas|suėjo terminas|sutartis baigėsi
X sutartis pasibaigė|jau nebeveikia|jau nebeaktyvi|jau nebeaktyvus|jau neaktyvi|jau negalioja
X daugiau negalioja|daugiau nebegalioja
A suaktyvinkite iki|aktyvinti iki|suaktyvinti iki|aktyvuokite iki|būtina suaktyvinti|aktyvuoti iki
A aktyvinkite iki|turi būti suaktyvinta iki|turi būti aktyvuota iki|reikia suaktyvinti iki
A reikia aktyvuoti iki|aktyvinimo terminas|suaktyvinkite prieš|reikia suaktyvinti|reikia aktyvinti
A būtina suaktyvinti iki|reikia aktyvuoti|būtina aktyvuoti|reikalingas aktyvinimas
A reikalingas suaktyvinimas|reikalingas aktyvavimas|reikia suaktyvinti prieš
A suaktyvinkite ne vėliau kaip|aktyvuokite ne vėliau kaip|aktyvuokite prieš
A suaktyvinti ne vėliau kaip|aktyvavimo terminas|suaktyvinimo terminas|aktyvink iki|suaktyvink iki
A aktyvuok iki|galima suaktyvinti iki|galima aktyvuoti iki|galite suaktyvinti iki
A galite aktyvuoti iki|būtina aktyvinti iki|reikia aktyvinti iki|būtina aktyvuoti iki
A privaloma suaktyvinti iki|aktyvinti galima iki|suaktyvinti galima iki|aktyvuoti galima iki
A turi būti aktyvinta iki|turi būti aktyvintas iki|turi būti suaktyvintas iki
A turi būti aktyvuotas iki|turi būti įjungta iki|privalo būti suaktyvinta iki
A privalo būti aktyvuota iki|suaktyvinti privaloma iki|suaktyvinti būtina iki|aktyvuoti būtina iki
A aktyvinti būtina iki|suaktyvinti reikia iki|aktyvuoti reikia iki|aktyvinti reikia iki
A suaktyvinti galite iki|aktyvuoti galite iki|aktyvinti galite iki|galite aktyvinti iki
A gali suaktyvinti iki|gali aktyvuoti iki|galima aktyvinti iki|suaktyvinkite ją iki
A suaktyvinkite jį iki|suaktyvinkite licenciją iki|suaktyvinkite prenumeratą iki
A aktyvuokite prenumeratą iki|aktyvuokite licenciją iki|aktyvinkite prenumeratą iki
A suaktyvink prenumeratą iki|aktyvinkite prieš|aktyvinti prieš|suaktyvinti prieš|aktyvuoti prieš
A aktyvinimo terminas iki|aktyvinimo galutinis terminas|galutinis aktyvinimo terminas
A aktyvinimo pabaiga|aktyvavimo pabaiga|paskutinė aktyvinimo diena|paskutinė aktyvavimo diena
A paskutinė diena suaktyvinti|paskutinė diena aktyvuoti|aktyvinimas iki|aktyvavimas iki
A suaktyvinimas iki|nesuaktyvinus iki|aktyvinkite ne vėliau kaip|aktyvinti ne vėliau kaip
A aktyvuoti ne vėliau kaip|laukia aktyvinimo iki
R atnaujinama|bus atnaujinta|kitas mokėjimas|kitas atnaujinimas|atnaujinimo data|pratęsiama
R bus pratęsta|atsinaujina|kitas pratęsimas|automatiškai atnaujinama|pratęsimo data
R bus automatiškai atnaujinta|automatiškai pratęsiama|bus automatiškai pratęsta
R automatinio atnaujinimo data|automatinis atnaujinimas įvyks|atsinaujins automatiškai
R bus atnaujinta automatiškai|automatinio pratęsimo data|atsinaujins|automatiškai atsinaujins
R kita mokėjimo data|kito mokėjimo data|kita sąskaita|atnaujinama automatiškai|kitas nurašymas
R kito nurašymo data|kitas apmokėjimas|kitas mokestis|kitas mokėjimas bus
R kitas sąskaitos išrašymas|kitos sąskaitos data|kito atnaujinimo data|kito pratęsimo data
R artimiausias mokėjimas|artimiausio mokėjimo data|atnaujinsime|pratęsime|nuskaičiuosime
R nurašysime|apmokestinsime|mokestis bus nurašytas|mokestis bus nuskaičiuotas
R mokėjimas bus nurašytas|bus nurašytas|bus nuskaičiuotas|bus pratęsiama|bus pratęsta automatiškai
R pratęsiama automatiškai|pratęsime automatiškai|bus atnaujinama|bus atnaujinama automatiškai
R automatiškai bus atnaujinta|automatiškai bus pratęsta|pasikartojantis mokėjimas bus
R kitas automatinis mokėjimas|kitas automatinis atnaujinimas|bus atnaujintas
R bus automatiškai atnaujintas|mokėjimo data|automatiškai atsinaujina|kita sąskaita bus išrašyta
R mokestį nuskaičiuosime|mokestį nurašysime|mokestis bus nuskaitytas|prasitęs|prasitęsia
R prasitęs automatiškai|automatiškai prasitęs|automatiškai prasitęsia|prasitęsia automatiškai
R bus pratęstas|bus automatiškai pratęstas|atnaujinsime automatiškai|automatiškai atnaujinsime
R automatiškai pratęsime|savaime atsinaujina|pati atsinaujina|pati atsinaujins|atsinaujina savaime
R kasmet atsinaujina|kas mėnesį atsinaujina|atsinaujina kas mėnesį|kasmet automatiškai atsinaujina
R kasmet atnaujinama|kas mėnesį atnaujinama|kitas atsinaujinimas|kitas automatinis pratęsimas
R artimiausias atnaujinimas|artimiausias pratęsimas|artimiausia sąskaita|kito apmokėjimo data
R kita apmokėjimo data|kita atnaujinimo data|kita pratęsimo data|kitas nuskaitymas
R kito nuskaitymo data|apmokėjimo data|atnaujinimo diena|pratęsimo diena|atsinaujinimo data
R atnaujinimas įvyks|pratęsimas įvyks|bus atnaujinti|numatytas atnaujinimas|numatytas pratęsimas
R automatinis pratęsimas įvyks|kitas mokėjimas bus nuskaičiuotas|kitas mokėjimas bus nurašytas
R kitas mokestis bus nuskaičiuotas|kitas mokestis bus nurašytas|kitas mokėjimas įvyks
R kitą mokėjimą nuskaičiuosime|kitą mokestį nuskaičiuosime|kitas mokėjimas numatytas
R nurašysime mokestį|nuskaičiuosime mokestį|artimiausias nurašymas|artimiausias nuskaitymas
R artimiausias nurašymas nuo kortelės|artimiausias mokestis|artimiausias apmokėjimas
R artimiausio atnaujinimo data|artimiausio pratęsimo data|artimiausio nurašymo data
R kitas periodinis mokėjimas|kitas nuskaičiavimas|kito nuskaičiavimo data|nuskaitysime
R nuskaitysime mokestį|nuskaičiuosime pinigus|nurašysime pinigus|pinigai bus nuskaičiuoti
R pinigai bus nurašyti|bus nuskaičiuota|bus nuskaityta|bus nurašyta|bus apmokestinta
R pratęsime už jus|atnaujinsime už jus|pratęsime prenumeratą|atnaujinsime prenumeratą
R pratęsime licenciją|ją pratęsime|ją atnaujinsime|jį pratęsime|bus pratęsti|prasitęsia savaime
R savaime prasitęsia|pati prasitęsia|pats prasitęsia|pats atsinaujina|prasitęsia kasmet
R prasitęsia kas mėnesį|kasmet prasitęsia|kasmet pratęsiama|kas mėnesį pratęsiama
R tęsiama automatiškai|automatiškai tęsiama|tęsis automatiškai|automatiškai tęsis
R automatiškai tęsiasi|planuojamas atnaujinimas|planuojamas pratęsimas|planuojamas mokėjimas
R numatytas mokėjimas|numatyta atnaujinti|numatyta pratęsti|kitas sąskaitos apmokėjimas
R prenumeratos atnaujinimo data|prenumeratos pratęsimo data|sutarties pratęsimo data
R sutarties atnaujinimo data|kitas sutarties pratęsimas|įvyks atnaujinimas|įvyks pratęsimas
R įvyks kitas mokėjimas|sąskaitos data|apmokėjimo diena|mokėjimo diena|kita mokėjimo diena
R kitas mokėjimo terminas
Z nebus atnaujinta|neatnaujinama|nebus pratęsta|nebus atnaujinama|nebus atnaujinta automatiškai
Z nebus automatiškai atnaujinta|nebus pratęsta automatiškai|nebus automatiškai pratęsta
Z nebus pratęsiama|nebeatnaujinama|nepratęsiama|neatsinaujins|neatsinaujina
Z automatiškai neatnaujinama|nebebus atnaujinta|be atnaujinimo|be automatinio atnaujinimo
Z nepratęsime|neatnaujinsime|neprasitęs|neprasitęsia|daugiau nebus pratęsta|daugiau nebus pratęsiama
Z daugiau nebus atnaujinta|daugiau nebus atnaujinama|toliau nebus pratęsta|toliau nebus pratęsiama
Z nebeatsinaujins|nebeatsinaujina|nebus pratęstas|nebus atnaujintas|nebus automatiškai pratęstas
Z nebus automatiškai atnaujintas|nebepratęsiama|nebepratęsime|nebeatnaujinsime|nebus nuskaičiuotas
Z be pratęsimo|be automatinio pratęsimo|daugiau neatnaujinama|mokestis nebus nuskaičiuotas
Z mokestis nebus nurašytas|nebebus pratęsta|nebebus atnaujinama|automatiškai nebus pratęsta
Z automatiškai nebus atnaujinta|automatiškai nebus pratęsiama|automatiškai nepratęsiama
Z automatiškai neatsinaujina|automatiškai neatsinaujins|nebus automatiškai atnaujinama
Z nebus automatiškai pratęsiama|savaime neatsinaujina|savaime neatsinaujins
Z neatnaujinama automatiškai|nepratęsiama automatiškai|pati neatsinaujins
Z neatnaujinsime automatiškai|nepratęsime automatiškai|automatiškai nepratęsime
Z automatiškai neatnaujinsime|pinigų nenuskaičiuosime|daugiau pinigų nenuskaičiuosime
Z mokesčio nenuskaičiuosime|daugiau nenuskaičiuosime|nenuskaičiuosime|nenuskaitysime|nenurašysime
Z daugiau nepratęsime|daugiau neatnaujinsime|daugiau nepratęsiama|daugiau neatsinaujins
Z daugiau neatsinaujina|nebeprasitęs|nebeprasitęsia|savaime neprasitęs|savaime neprasitęsia
Z automatiškai neprasitęs|automatiškai neprasitęsia|nesitęs|nesitęsia|nebesitęs|nebus tęsiama
Z nebus tęsiamas|toliau nebus atnaujinta|nebus pratęsti|pratęsimo nebus|atnaujinimo nebus
Z atnaujinimas neįvyks|pratęsimas neįvyks|be automatinio atsinaujinimo
Z mokėjimas nebus nuskaičiuotas|mokėjimų nebebus|daugiau mokėjimų nebus|vėliau neatsinaujins
Z vėliau nebus pratęsta
S suaktyvinta|aktyvuota|aktyvi nuo|aktyvinimo data|aktyvavimo data|pradžios data|pradžia
S suaktyvintas|aktyvuotas|aktyvinta|aktyvintas|aktyvu nuo|aktyvus nuo|suaktyvinimo data
S suaktyvinimas
a aktyvi|aktyvus|galiojanti|galiojantis|galioja|veikia|veikianti|galiojančios
n nesuaktyvinta|neaktyvuota|dar nesuaktyvinta|dar neaktyvuota|nenaudojama|laukia aktyvinimo
n nepanaudota|laukia suaktyvinimo|neaktyvinta|laukiama aktyvinimo|laukiama suaktyvinimo
n laukiama aktyvavimo|nesuaktyvintas|neaktyvintas|dar neaktyvi|dar nepanaudota|dar nenaudojama
n paruošta aktyvinti|dar neaktyvinta|dar nenaudota|nenaudota|laukia aktyvavimo|neaktyvuotas
n nenaudojam|nepanaudot|nebuvo aktyvuota|nebuvo suaktyvinta|dar nebuvo suaktyvinta
n dar nebuvo aktyvuota|nesuaktyvinote|neaktyvavote|dar nesuaktyvinote|dar neaktyvavote
n nepradėta naudoti|dar nepradėta naudoti|nepradėjote naudoti|dar nepradėjote naudoti
n paruošta suaktyvinti|paruošta aktyvuoti|laukia jūsų suaktyvinimo|laukia jūsų aktyvinimo
n laukia aktyvacijos|dar nesuaktyvintas|dar neaktyvuotas|dar neaktyvintas|nesuaktyvinai|neaktyvavai
n dar nesuaktyvinai|dar neaktyvavai|dar nepradėta|nepradėta|nenaudotas|nenaudotos|dar neaktyvus
n dar nenaudojote|kol kas nesuaktyvinta|kol kas neaktyvuota|kol kas neaktyvi|kol kas nenaudojama
n aktyvinimas neatliktas|laukia, kol bus suaktyvinta|laukia kol bus aktyvuota
n laukia, kol jį suaktyvinsite|laukia, kol ją suaktyvinsite|laukia, kol suaktyvinsite
n laukia, kol jį aktyvuosite|laukia, kol ją aktyvuosite|laukia, kol bus aktyvinta
n laukia kol bus suaktyvinta|dar laukia aktyvinimo|dar laukia suaktyvinimo|paruoštas aktyvinti
n paruoštas aktyvuoti|paruoštas suaktyvinti|parengta aktyvinti|parengta suaktyvinti
n parengta aktyvuoti|parengtas aktyvinti|parengta aktyvinimui|paruošta aktyvinimui
n paruoštas aktyvinimui|paruošta aktyvavimui|liko suaktyvinti|liko tik suaktyvinti|liko aktyvuoti
n dar reikia suaktyvinti|dar reikia aktyvuoti|dar nebuvo aktyvinta|nebuvo aktyvinta|nebuvo naudota
n dar nebuvo naudota|nebuvo panaudota|dar nebuvo panaudota|dar nepradėjo galioti|nepradėjo galioti
n kol kas neaktyvinta|kol kas nepanaudota|kol kas neaktyvus|nesate suaktyvinę|nesate aktyvavę
n dar nesate suaktyvinę|dar nesate aktyvavę|be aktyvinimo nepradėta|aktyvinimas dar neatliktas
n aktyvavimas neatliktas|nepaleista|nepaleistas|dar nepaleista|nepradėtas naudoti
n dar nepradėtas naudoti
n laukia kol jį suaktyvinsite|laukia kol ją suaktyvinsite|laukia kol suaktyvinsite
n laukia kol jį aktyvuosite|laukia kol bus aktyvinta
f nemokam|nemokama|nemokamas|nemokamai|nemokama versija|nemokamas planas|nemokamos|neatlygintinai
f nemokamą|be mokesčio|be mokesčių|be apmokėjimo|nieko nekainuoja|nemokamą versiją|nemokamą planą
f nemokamoji|neatlygintin
f neatlygintinis|neatlygintina|už dyką|dykai|nieko nereikia mokėti|nereikia mokėti
f jums nieko nekainuoja|tau nieko nekainuoja|visiškai nemokamai|visiškai nemokama|nemokamai visada
f be jokio mokesčio|be jokių mokesčių|nulinė kaina|nemokamas paketas|nemokamas rinkinys
f nemokama paslauga|nemokama licencija|nemokama prenumerata
t bandomoji|bandomasis|bandomosios|bandomoji versija|bandomasis laikotarpis|bandymo|bandymas
t bandymą|bandomojo|bandomoji licencija|išbandymo laikotarpis|bandomąj|demonstracinė|išbandymas
t išbandymo|išbandymo versija|bandomąja|bandomieji|bandomoji prenumerata|demonstracin
t bandomoji naudojimo versija|bandomasis naudojimas
t išbandote|išbandai|išbandymui|versija išbandymui|nemokamai išbandote|išbandote nemokamai|bandote
t bandai|vertinimo versija|vertinimo laikotarpis|vertinimo licencija|demonstracinė versija|demo
t testinė|testinė versija|testavimo laikotarpis|testavimo versija|bandymo laikotarpis
t bandomasis planas|bandomasis mėnuo|nemokamas bandomasis laikotarpis|nemokama bandomoji versija
t nemokamas bandymas|nemokamas išbandymas
d įrengin|įrenginių|įrenginiai|įrenginiuose|įrenginiams
d diegimai|diegimų
d panaudotos licencijos|panaudotų licencijų|naudojamos licencijos|naudojamų licencijų
d laisvos licencijos|laisvų licencijų|likusios licencijos|įrenginį|įrenginius|įrenginiui|kompiuter
d aktyvūs įrengin|aktyvių įrenginių
p naudotoj|vartotoj|žmon|asm|nar|žmonės|asmenys|naudotojai|naudotojų|nariai|vartotojai|vartotojų
h bendrinama su jumis|dalijamasi su jumis|pasidalino|bendrina naudotojas|pasidalijo
h su jumis dalijasi|dalijasi su jumis|su jumis dalinasi|dalinasi su jumis|su jumis bendrina
h bendrina su jumis|pasidalinta su jumis|jums suteikė prieigą|suteikė jums prieigą
h suteikė prieigą jums|tau suteikė prieigą|suteikė tau prieigą|pasidalijo su jumis
h pasidalino su jumis|pasidalijo su tavimi|pasidalino su tavimi|bendrina su tavimi
h dalijasi su tavimi|dalinasi su tavimi|bendrinama su tavimi|su tavimi bendrina|su tavimi dalijasi
h su jumis pasidalijo|su jumis pasidalino|su tavimi pasidalijo|su jumis bendrinama
h su tavimi bendrinama|pasidalyta su jumis|su jumis pasidalyta|pasidalyta su tavimi|bendrinama iš
h prieigą suteikė|prieigą jums suteikė
h esate svečias|esi svečias|esate viešnia|prenumeratos dėka|šeimos prenumeratos dėka
h šeimos plano dėka|plano dėka|esate šeimos plano narys|esate šeimos grupės narys
h naudojatės kito asmens|naudojiesi kito asmens|dalijasi prenumerata su jumis|dalijasi su manimi
h su manimi dalijasi|su jumis dalinamasi|su tavimi dalinasi|su tavimi pasidalino
h leido jums naudotis|leido tau naudotis|įtraukė jus
h įtraukė jus į|jus įtraukė|pridėjo jus|jus pridėjo|pridėjo tave|įtraukė tave
h moka už jūsų prenumeratą|apmoka jūsų prenumeratą|moka už jus|už jus moka|moka už tave
h suteikė jums teisę naudotis|suteikė jums galimybę naudotis|jums prieigą suteikė
h tau prieigą suteikė|gavote prieigą iš|gavai prieigą iš|prieiga gauta iš
h bendrinamas su jumis|bendrinamas su tavimi|bendrinama naudotojo
h jūs esate šeimos narys
O jūs bendrinate|bendrinate|bendrinu|dalijatės|savininkas jūs|jūs esate savininkas
O esate savininkas|priklauso jums|savininkė jūs|bendrini|daliniesi|dalijiesi|tu esi savininkas
O esate savininkė|savininkas esate jūs|jūs esate savininkė|priklauso tau|jūsų bendrinama|dalinatės
O tavo bendrinama|bendrinama jūsų|savininkas tu|esi savininkas
O dalijotės|pasidalijote|pasidalinote|pasidalijai|pasidalinai|bendrinate su kitais
O dalijatės su kitais|dalijatės su šeima|bendrinama su kitais|bendrinama su šeima
O bendrinama su jūsų šeima|suteikėte prieigą|prieigą suteikėte|jūs suteikėte|suteikei prieigą
O jūs esate turėtojas|esate turėtojas|jos turėtojas|savininkas – jūs|savininkė – jūs
O savininkė esate jūs|tai jūsų prenumerata|prenumerata jūsų|jūsų nuosavybė|jūs dalijatės
O jūs dalinatės
V bendrina|dalijasi|pasidalijo|bendrinama|bendrino|pasidalyta|dalinasi|pasidalino|dalinamasi
Y su jumis|su tavimi|su manimi
B bendrina|bendrino|dalijasi|pasidalijo|pasidalino
r automatinis atnaujinimas|automatinis pratęsimas|atnaujinimas|automatinio atnaujinimo
r automatinio pratęsimo|atnaujinti automatiškai|automatiškai atnaujinti|pratęsti automatiškai
r automatiškai pratęsti|automatinį atnaujinimą|automatinį pratęsimą|pratęsimas
r automatinis prenumeratos atnaujinimas|automatinis mokėjimas|automatinis prasitęsimas
r automatinis pratęsimas prenumeratos|automatinis prenumeratos pratęsimas
r automatinis licencijos atnaujinimas|automatinis atsinaujinimas|automatiniai mokėjimai
r automatinius mokėjimus|automatinį mokėjimą|prenumeratos atnaujinimas|prenumeratos pratęsimas
r savaiminis atnaujinimas|savaiminis pratęsimas|automatinį prenumeratos atnaujinimą
r automatinį prenumeratos pratęsimą|automatinio atsinaujinimo|automatinį atsinaujinimą
r atsinaujinimas|pratęsti prenumeratą automatiškai|autom. atnaujinimas|autom. pratęsimas
r periodinis mokėjimas|periodinio mokėjimo|periodiniai mokėjimai|periodinį mokėjimą
r periodinius mokėjimus|pasikartojantis mokėjimas|pasikartojantys mokėjimai|reguliarus mokėjimas
r automatinis apmokėjimas|automatinis nurašymas
r automatiniu prenumeratos atnaujinimu|automatiniu atnaujinimu|automatiniu pratęsimu
r pratęsimo būdas|atnaujinimo būdas|pratęsimą|atnaujinimą|pratęsimo|pratęsimo nustatymas
r atnaujinimo nustatymas|pratęsimo nuostata|sutarties pratęsimas|sutarties atnaujinimas
r automatinis sutarties pratęsimas|automatinis sutarties atnaujinimas|licencijos atnaujinimas
r licencijos pratęsimas|licencijos automatinis atnaujinimas|savaiminis prasitęsimas
r automatinis tęsimas|automatinis plano atnaujinimas|automatinis plano pratęsimas
r prenumeratos automatinis atnaujinimas|prenumeratos automatinis pratęsimas
y įjungt|taip|įgalint|nustatyta|nustatytas|aktyvuota automatiškai
y įj|įjungęs|įjungę|įjungėte|įjungei|aktyvu|aktyvus|aktyvuot|suaktyvint|veikia|sutikote
y esate sutikę|įjungta būsena
z išjungt|ne|išjung|atšaukt|neaktyv|rankinis|rankiniu būdu|neįjungt|neveikia|nenustatyt|neįgalint
z nėra įjungt|nebeįjungt|išjungėte|išjungei|atšaukėte|išjungtas būdas
z išj|išjungęs|išjungę|išjungėme|atšaukę|atšaukęs|nutraukt|nutraukėte|atsisakėte|atsisakyta
z rankinis būdas|nutrauktas|panaikint
b užblokuot|blokuojam|blokuota|blokuot|užblokavome|užblokavo|užrakint|blokuojama|prieiga apribota
b apribota prieiga|užblokuota tiekėjo|užblokavimas
b juodąjį sąrašą|juodajame sąraše|įtrauktas į juodąjį sąrašą|įtraukta į juodąjį sąrašą|užblokav
b blokuojame|uždraust|draudžiama naudoti|prieiga uždaryta|prieiga užblokuota|prieiga uždrausta
b užrakinome|užrakino|blokavome|yra blokuot|užblokuojama|užšaldyta dėl pažeidimų
u sustabdyt|pristabdyt|sustabdyta|pristabdyta|laikinai sustabdyta|sustabdytas|laikinai pristabdyta
u įšaldyta|įšaldytas|laikinai išjungta|pristabdytas|laikinai sustabdytas|pauzė|sustabdytos
u laikinai sustabdytos|pristabdytos|sustabdė|sustabdėme|sustabdėte|pristabdėte|pristabdėme|įšaldėte
u pauzėje|laikinai sustabdėte|laikinai nutraukta
u laikinai neveikia|laikinai neaktyvi
u laikinas sustabdymas|laikinai sustabdėme|laikinai pristabdėte
u laikinai pristabdėme|laikinai įšaldyta|laikinai įšaldytas|laikinai įšaldėte|laikinai nutrauktas
u laikinai stabdoma|laikinai užšaldyta|užšaldyta|užšaldytas|stovi pauzėje|padaryta pauzė|sulaikyta
u sulaikytas|laikinai sulaikyta|sustabdei|pristabdei|laikinai sustabdei|laikinai deaktyvuota
u laikinai išjungtas
i įtraukt|apima|įskaičiuot|įtraukta|įtrauktos|įeina|sudaro|įskaičiuota
m daugiau|rodyti visus|dar|rodyti visas|įkelti daugiau|kitos|likusias|rodyti daugiau
s prenumerat|licencij|prenumerata|prenumeratos|prenumeratų|licencija|licencijos|planas|planai
s produktai|prenumeratą|licenciją|plano|planą|planui|licencijų|prenumeratai|prenumeratoje|rinkinio
s sutartis|sutarties|sutartį|abonementas|abonemento|rinkinys|paketas|paketo|paketą|prenumeratas
s licencijas|paslaugų planas
w programą|programėlę|jūsų|yra|ir|ši|šis|data|diena|laikotarpis|būsena|naudojama|naudojami
w panaudota|naudojamų|prijungta|apsaugota|šiuo metu|produktas|apsauga|tipas|versija|vietų
w automatiškai|skaičius|m|d|metų|mano|mūsų|visi|visos|dar|jau|dabar|paskyra|paskyroje|buvo
w pakviesti|pakviestų|pridėti|susieti|prijungti|prijungtų|registruoti|programa|programos
w programėlė|programėlės|programų|programinė|įranga|apžvalga|sąrašas|laikinai|iš viso|viso|šeima
w kas|šioje|apsaugoti|apsaugotų|panaudotų|galiojimas|galiojimo|jūs|turi|būti|dieną|naudojate|šią
w šiame|tik|prašome|nes|vėliau|tada|paskui|per metus|per mėnesį|po to|pvm|imtinai|laikotarpio|jums
w vieta|vietos|išsami informacija|informacija|dabartinis|dabartinė|tebėra|vis dar|įskaitytinai
w tavo|tu|apsaugos|apsaugą|šios|įvyks|numatyta|padėtis|pastaba|trukmė|išsamiau|metams|dar metams
w vieneriems metams|dar vieneriems metams|mėnesiui|kasmet|kas mėnesį|paslaugų teikėjo|jūsų teikėjo
w operatoriaus|automatinis|saugo|neribotas|neterminuota|neterminuotai|be termino|tą pačią dieną
w savininkas|pati|savaime|už|paslaugų teikėjas|osios|ąją|oji|ajai|toliau|nuo šiol|tau|tavimi|tavęs
w net|apsaugo|statusas|būklė|esama|esamas|prieiga|prieigos|prieigą|paslauga|paslaugos|paslaugą
w paslaugų|teikimas|teikimą|tiekėjas|tiekėjo|teikėjas|teikėjo|versiją|versijos|versija naudojama
w įvyksta|vyks|bus vykdomas|vienu metu|tuo pačiu metu|rinkinys|visą|šį|šis planas|ją|jis|ji
w tebegalioja dar|jūsų prašymu|savo prašymu|pagal jūsų prašymą
w esate|esi|esame|viskas|galite|gali|galima|ramūs|deja|laikas|laiką|gerai|mokestį
w kitą|laikotarpį|artimiausias|kol|jį|jus|jam|jai|su|todėl|turėsite|turėsi|tai|ar
w raktas|raktą|kito|asmens|savo|kreipkitės|į|visada|neapsaugoti|naudojasi
w lieka galioti|šiuo|esamu|dėka|šeimos|sąrašą|būdas|sutikote|naudotis|naudoti
w teikiama|šia|šiai|planas galioja|todel|taigi|tačiau|bet|abonementas|duomenys apie planą
w gamintojas|gamintojo|nesirūpinkite|nesijaudinkite|puiku|priėjimas
w kreipkitės į pagalbos tarnybą|susisiekite su pagalbos tarnyba
w prieigą suteikė tiekėj|prieigą suteikė paslaugų teikėj|prieigą suteikė operator
w prieigą suteikė teikėj|prieigą jums suteikė tiekėj|prieigą jums suteikė paslaugų
U naudojama|naudojami|panaudota|naudojamų|prijungta|prijungti|apsaugota|užimta|įdiegta|naudojate
U naudoji|prisijungę|prijungtas|užimt|įdiegt|naudojam|panaudot|susiet|prijungt|apsaugot|naudojamas
U apsaugotas|apsaugoti|priskirta|saugomi|saugote|apsaugojote|saugai|naudojasi|prijungėte
U prijungėte jau|įdiegėte|užimtos vietos įrenginiams|saugoma|naudojatės|naudojiesi
U panaudotos licencijos|panaudotų licencijų|naudojamos licencijos|naudojamų licencijų|naudoja
U apsaugote|saugome|apsaugome|apsaugotų|apsaugotuose|įdiegtų|prijungtų|susietų|užimtų|naudojamuose
U jau įdiegta|jau apsaugota|saugoji|apsaugojai|prijungei|įdiegei|panaudojote|panaudojai|išnaudota
U išnaudot|pridėjote|pridėjai|registruotų įrenginių|užregistruot|suaktyvinote
U aktyvūs įrengin|aktyvių įrenginių
K iki|ne daugiau kaip|daugiausia|maks|iš viso|viso|didžiausias|maksimalus|maksimaliai|limitas
K ne daugiau|leidžiama|galės būti naudojama iki|gali būti naudojama iki|galima naudoti iki
K galite naudoti iki|gali naudoti iki|galėsite naudoti iki|galima naudotis iki|galite naudotis iki
K gali naudotis iki|galėsite naudotis iki|galėsi naudotis iki|galėsi naudoti iki
K didžiausias skaičius|maksimalus skaičius|leidžiamas
K leistinas|ribojama iki|riba
K naudotis galite iki|naudoti galite iki|naudotis gali iki|naudoti gali iki|galima naudoti net
K galite naudoti net|galima įdiegti net
K galima įdiegti daugiausia|daugiausiai|galima naudoti daugiausia|galite įdiegti daugiausia
K ne daugiau nei|didžiausias leidžiamas|leidžiamų|leidžiamas skaičius|maksimum
K viršutinė riba|iš viso leidžiama|bendras
K bendras skaičius|bendrai
P laisv|prieinam|likę|liko|lieka|likusių|likusios|nepanaudoti|nenaudojamos vietos|nenaudojama
P nepanaudota|nenaudota|nenaudojam|nepanaudot|dar laisvų|dar galite pridėti|dar galima pridėti
P dar galite prijungti|dar galima prijungti|dar galite apsaugoti|dar galima apsaugoti
P dar galite naudoti|dar galima naudoti|dar galite įdiegti|dar galima įdiegti|galite pridėti dar
P galima pridėti dar|galite prijungti dar|galima prijungti dar|galite apsaugoti dar
P galima apsaugoti dar|galite naudoti dar|galima naudoti dar|galite įdiegti dar|galima įdiegti dar
P gali pridėti dar|dar gali pridėti|dar gali prijungti|gali prijungti dar|dar laisva|dar laisvos
P dar laisvi|neužimt|neprijungt
P laisvos licencijos|laisvų licencijų|likusios licencijos|dar galima panaudoti|dar galite panaudoti
P dar gali panaudoti|galima panaudoti dar|galite panaudoti dar|dar gali apsaugoti|dar gali įdiegti
P dar gali naudoti|dar galite susieti|dar galima susieti|dar galite aktyvinti|dar galima aktyvinti
P dar galite suaktyvinti|tebėra laisv|dar neužimt|dar nepanaudot|dar nenaudojam
P dar neprijungt|nepriskirt|nesuaktyvinti|neišnaudot|tušči|tuščios|turite laisvų|dar turite laisvų
P dar turite|dar liko|liko laisvų|liko laisvos|dar lieka|dar yra laisvų
C atnaujinama automatiškai|automatiškai atnaujinama|atsinaujina automatiškai
C automatiškai pratęsiama|pratęsiama automatiškai|atsinaujina kasmet|automatiškai atsinaujina
C automatiškai atsinaujins|atsinaujins automatiškai|bus automatiškai atnaujinta
C bus atnaujinta automatiškai|bus automatiškai pratęsta|automatiškai prasitęs|prasitęs automatiškai
C automatiškai prasitęsia|prasitęsia automatiškai|automatiškai pratęsime|automatiškai atnaujinsime
C atnaujinsime automatiškai|pratęsime automatiškai|bus pratęsta automatiškai
C bus atnaujinama automatiškai|savaime atsinaujina|pati atsinaujina|pati atsinaujins
C atsinaujina savaime|kasmet atsinaujina|kas mėnesį atsinaujina|atsinaujina kas mėnesį
C kasmet automatiškai atsinaujina|kasmet atnaujinama|kas mėnesį atnaujinama
C automatiškai bus pratęsta|automatiškai bus atnaujinta|bus automatiškai pratęstas
C bus automatiškai atnaujintas
C pratęsime už jus|atnaujinsime už jus|prasitęsia savaime|savaime prasitęsia|pati prasitęsia
C pats prasitęsia|pats atsinaujina|prasitęsia kasmet|prasitęsia kas mėnesį|kasmet prasitęsia
C kasmet pratęsiama|kas mėnesį pratęsiama|tęsiama automatiškai|automatiškai tęsiama
C tęsis automatiškai|automatiškai tęsis|automatiškai tęsiasi
L dienos|diena|dienų|mėnesiai|mėnesis|mėnesių|metai|savaitės|liko|likusios|likę|lieka|likusių
3 po
- įsigyta|pirkimo data|užsakymo numeris|galioja nuo|galiojanti nuo|galiojantis nuo|veikia nuo
- aktyvinti|aktyvinimas|aktyvinimo|suaktyvinti|suaktyvinkite|dar negalioj|kol kas negalioj|įjungti
- išjungti|įgalinti|atšaukti|užblokuoti|blokuoti|sustabdyti|pristabdyti|įšaldyti
- galite apsaugoti|galima apsaugoti|gali apsaugoti|galima panaudoti|galite panaudoti
- galima prijungti|galite prijungti|galite susieti|galima susieti|galite įdiegti|galima įdiegti
- galite naudoti|galima naudoti|gali naudoti|galite naudotis|galima naudotis|gali būti naudojam
- gali būti apsaugot|gali būti prijungt|gali būti įdiegt|galėsite naudoti|galėsite apsaugoti
- programos atnaujinim|programėlės atnaujinim|programų atnaujinim|programinės įrangos atnaujinim
q pirkti|pirkite|pasiūlym|nuolaid|sutaupykite|išbandykite|akcija|rekomenduojam|krepšelis|krepšelį
q užsakyti|patikti|rekomenduoja|įsigyti|įsigykite|išbandy|pradėti|išbandyti
o iš
g prisijungti|prisijungimas|prisijunkite|prisijunk|prisijungę
T sąlyg|pareiškim|sąlygos|susitarimas|naudojimo sąlygos|licencijos sutart
T licencinė sutartis|licencijos sutartis|naudojimo sutartis|vartotojo sutartis|sutarties sąlygos
T galutinio vartotojo sutartis|licencinės sutarties
c kod|vienkartin|patvirtinimo|kodą|kodo|kodas|kodai|saugos kodas|dviejų veiksnių|dviejų žingsnių
c aktyvinimo kod|aktyvavimo kod
D atsisiųs|įdiegti|atsisiuntimai|atsisiuntimas|atsisiųsti|atsisiųskite|įdiekite|gauti|diegimas
D gaukite|įdiegimas
Q qr|nuskaitykite|nuskaityti|skenuokite|kamera|kamerą
N nėra|neturite|jokių|niekada|be|nieko|ne
W penktadienis|šeštadienis|sekmadienis|pirmadienis|antradienis|trečiadienis|ketvirtadienis|pn|št
W sk|pr|an|tr|kt|sekmadien|šeštadien|pirmadien|antradien|trečiadien|ketvirtadien|penktadien
k nėra|neturite|neturi|jokių|jokios|nėra jokių
j dar|kol kas|šiuo metu|dabar|čia|jūs|tu|jūsų|tavo|šioje|šios|paskyroje|paskyra|paskyros|paskyrai
j yra|pridėtų|pridėta|registruotų|susietų|priskirtų|nė vienos|jokių|jokios|kaspersky|my|nėra
G sesija baigėsi|sesijos laikas baigėsi|sesija pasibaigė|sesijos galiojimas baigėsi|atsijungėte
G atjungti|prisijunkite iš naujo|prisijunkite dar kartą|buvote atjungti
l prieinam
H skirta|įrenginiams
F netrukus|greitai|beveik
0 šiandien
1 rytoj
! poryt
< užvakar
9 vakar
J automatiškai|automatinis
= nes|kadangi|dėl
= todėl kad|dėl to kad|mat
& ir
8 tą pačią dieną|tą dieną
k nerasta|nerado|neįsigijote|nepridėta
j pirkta|įsigyta|įsigijote|rasta|sąrašas|sąraše|savo|mano|prie|šios paskyros|pridėjote|jums
j priskirta|jokia|su|šia|nesusieta
j susieta|susietos|rodytinų|rodyti
j radome|duomenų|apie
x tušč|nieko|duomenų nėra|nėra duomenų|įrašų nėra|nėra įrašų|nėra ką rodyti
e atsijungti|išeiti
I prisijungta kaip|prisijungęs kaip|prisijungusi kaip|prisijungėte kaip|prisijungta|sveiki
I sveiki sugrįžę|labas
# -|du|trys|keturi|penki|šeši|septyni|aštuoni|devyni|dešimt|dvi=2|keturios=4|penkios=5|šešios=6
# septynios=7|dviem=2|dviejų=2|dviejuose=2|trims=3|tris=3|trijų=3|trijuose=3|keturiems=4|keturis=4
# keturių=4|penkiems=5|penkis=5|penkių=5|penkiuose=5|penkias=5|dešimčiai=10
5 dar
6 vietų|vietos|vieta
P turite vietos|turi vietos|yra vietos|dar yra vietos|vietos yra|vietos dar|dar vietos
P vietos dar yra|yra dar vietos|užtenka vietos|vietos liko|liko vietos|lieka vietos|telpa dar
P dar telpa|vietos užteks|turite dar|dar turi|turite dar vietos|galite pridėti|galima pridėti
P gali pridėti|galite dar pridėti|galima dar pridėti|galite dar apsaugoti|galite dar prijungti
P galite dar įdiegti|galite dar naudoti|galite dar aktyvinti|nepanaudotų|nepanaudotos|likusi
P dar nepanaudotų|dar nepanaudotos|dar nepanaudoti|turite laisvą|yra laisvų|yra laisva|yra laisvos
P liko laisva
l galite pridėti|galima pridėti|gali pridėti
K galite pridėti iki|galima pridėti iki|galite apsaugoti iki|galima apsaugoti iki|galite įdiegti iki
K galima įdiegti iki|galite prijungti iki|galima prijungti iki|gali apsaugoti iki|telpa iki
K vienu metu iki|ne daugiau kaip vienu metu|didžiausias įrenginių skaičius
K leidžiamas įrenginių skaičius|įrenginių limitas|įrenginių riba|maksimalus įrenginių skaičius
K tinka iki|pritaikyta iki|skirta iki
d didžiausias įrenginių skaičius|leidžiamas įrenginių skaičius|įrenginių limitas|įrenginių riba
d maksimalus įrenginių skaičius|įrenginių skaičius|kompiuteriuose|telefonuose|įrenginyje
w bazinė|bazinę|bazinis|pagrindinė|pagrindinė apsauga|bazinė apsauga
w visas galimybes|visos galimybės|visas funkcijas
w neribotą laiką|neribotam laikui|neribotai|neribotu laiku|be laiko apribojimo|be laiko apribojimų
w be termino pabaigos|ja|juo|savo įrenginiuose|visuose įrenginiuose|visuose savo įrenginiuose
w savo įrenginyje
w jums nieko daryti nereikia|jums nereikia nieko daryti
w nieko daryti nereikia|tau nieko daryti nereikia|kaip visada|kaip ir anksčiau|kaip įprasta|ramiai
w saugiai|visiškai|už jus|prie apsaugos|prie paslaugos|patys|pats|viskas tvarkoj|viskas gerai
w viskas tvarkoje|automatiškai kas|kas metus|kas mėn|kas metai|metams į priekį
a tebegalioja
U saugome dabar|šiuo metu saugome|apsaugoti jau|jau naudojate|naudojatės jau|jau prijungta
U jau prijungėte|jau saugomi|esate apsaugoję|esate prijungę|esate įdiegę|esate pridėję
E jūsų įrenginiai apsaugoti iki|jūsų įrenginiai saugomi iki|tavo įrenginiai apsaugoti iki
E įrenginiai apsaugoti iki|įrenginiai saugomi iki|jūsų įrenginiai yra apsaugoti iki
E jūsų įrenginiai yra saugomi iki|jūsų įrenginiai bus apsaugoti iki|jūsų įrenginiai bus saugomi iki
E galite ja naudotis iki|galite juo naudotis iki|gali ja naudotis iki|galėsite ja naudotis iki
E galėsite juo naudotis iki|galite ja naudotis savo įrenginiuose iki
E galite naudotis savo įrenginiuose iki|galite ją naudoti iki|galite jį naudoti iki
E galite ją naudoti savo įrenginiuose iki|galite toliau naudotis iki|galite ja toliau naudotis iki
E galite toliau ja naudotis iki|galite dar naudotis iki|galite ja dar naudotis iki
E galite prenumerata naudotis iki|galite naudotis prenumerata iki|galite naudotis paslauga iki
E galite naudotis apsauga iki|naudotis ja galite iki|naudotis ja galėsite iki|apsauga veikia iki
E apsauga veiks iki|apsauga galioja iki|apsauga galios iki|apsauga tęsiasi iki|apsauga tęsis iki
E apsauga išlieka iki|apmokėta yra iki|yra apmokėta iki|sumokėta yra iki
E apmokėtas laikotarpis baigiasi|apmokėtas laikotarpis baigsis|dabartinis laikotarpis baigiasi
E dabartinis laikotarpis baigsis|sutarties laikotarpis|sutarties galiojimas|sutarties terminas
E planas galioja iki|planas galios iki|planas baigiasi|planas baigsis|apsauga baigsis
E apsauga nutrūks|prieiga baigsis|prieiga baigiasi|prenumerata galioja iki|prenumerata galios iki
E prenumerata veiks iki|licencija galioja iki|licencija galios iki|galioja tik iki|galios tik iki
E esi saugomas iki|esate saugomi iki|esate saugomas iki|naudojimosi pabaiga
E paskutinė naudojimosi diena|paskutinė licencijos diena|prenumeratos galiojimo pabaiga
E licencijos galiojimo pabaiga
X jūsų įrenginiai nebeapsaugoti|įrenginiai nebeapsaugoti|jūsų įrenginiai nebesaugomi
X įrenginiai nebesaugomi|nebesaugomi|nebeapsaugoti|jūsų įrenginiai yra nebeapsaugoti
X jūsų įrenginiai liko be apsaugos|įrenginiai liko be apsaugos|likote be apsaugos
X jūsų įrenginiai neapsaugoti|jūsų įrenginiai nėra apsaugoti|esate be apsaugos|apsauga nutrūko
X apsauga nebeveikia|apsauga nebegalioja|planas baigėsi|planas pasibaigė|planas nebegalioja
X prieiga baigėsi|apmokėtas laikotarpis baigėsi|apmokėtas laikotarpis pasibaigė|jau seniai baigėsi
X prenumeratos laikas baigėsi|prenumeratos laikas pasibaigė
- nebegalios
R kitą mėnesinį mokestį nuskaičiuosime|kitą metinį mokestį nuskaičiuosime
R kitą mėnesinį mokestį nurašysime|kitą metinį mokestį nurašysime|kitą mokestį nurašysime
R kitą mokėjimą nurašysime|kitą mokėjimą atliksime|kitą mokėjimą nuskaitysime
R kitą mokestį nuskaitysime|kitas mėnesinis mokestis|kitas metinis mokestis|kitas mėnesio mokestis
R kitas metų mokestis|kitas mėnesinis mokėjimas|kitas metinis mokėjimas|kitas mokėjimas iš kortelės
R kitas mokėjimas bus atliktas|kitas mokėjimas atliekamas|kitas mokėjimas vyks|kitas mokėjimas yra
R kitas mokestis yra|kitas laikotarpis prasideda|kitas laikotarpis prasidės|kito laikotarpio pradžia
R kito laikotarpio mokėjimas|kitą kartą mokėsite|kitą kartą nuskaičiuosime|kitą kartą nurašysime
R kitą kartą atsinaujins|kitą kartą bus pratęsta|kitą kartą bus atnaujinta|vėl atsinaujins
R vėl bus pratęsta|atsinaujins pati|prasitęs pati|prasitęs savaime|pratęsiame automatiškai
R automatiškai pratęsiame|atnaujiname automatiškai|automatiškai atnaujiname|atsinaujins metams
R prasitęs metams|tęsiasi automatiškai|kas metus atsinaujina|kas metus pratęsiama
R atsinaujina kas metus|pratęsiama kas metus|nuskaičiuosime iš kortelės|iš kortelės nuskaičiuosime
R iš jūsų kortelės nuskaičiuosime|nuskaičiuosime nuo kortelės
C atsinaujins pati|prasitęs pati|prasitęs savaime|pratęsiame automatiškai|automatiškai pratęsiame
C atnaujiname automatiškai|automatiškai atnaujiname|tęsiasi automatiškai|kas metus atsinaujina
C kas metus pratęsiama|atsinaujina kas metus|pratęsiama kas metus
Z atšaukėte prenumeratą|atšaukei prenumeratą|esate atšaukę prenumeratą|esate atšaukęs prenumeratą
Z prenumeratą atšaukėte|atsisakėte prenumeratos|atsisakei prenumeratos|esate atsisakę prenumeratos
Z prenumeratos atsisakėte|nutraukėte prenumeratą|esate nutraukę prenumeratą|nutraukėte sutartį
Z prenumerata atšaukta|prenumerata yra atšaukta|jūsų prenumerata atšaukta|prenumerata nutraukta
Z sutartis nutraukta|atsisakėte automatinio atnaujinimo|atsisakėte automatinio pratęsimo
Z atsisakėte pratęsimo|esate išjungę automatinį atnaujinimą|esate išjungę automatinį pratęsimą
Z jos nepratęsime|jos nebepratęsime|jos neatnaujinsime|ji nebus pratęsta|ji nebus atnaujinta
Z ji neatsinaujins|pinigų daugiau nenuskaičiuosime|pinigų nebenuskaičiuosime
Z mokesčio daugiau nenuskaičiuosime|mokėjimų daugiau nebus|kito mokėjimo nebus
n liko tik ją aktyvinti|liko tik ją suaktyvinti|liko tik ją aktyvuoti|liko tik jį suaktyvinti
n liko tik aktyvinti|liko tik aktyvuoti|liko ją suaktyvinti|liko ją aktyvinti
n dar tik reikia suaktyvinti|ją dar reikia suaktyvinti|ją dar reikia aktyvinti|dar reikia aktyvinti
n laukia paleidimo|laukia pradžios|dar nepradėjo veikti|dar neįjungta
n jos dar nesuaktyvinote|dar nesuaktyvinote prenumeratos|dar nesuaktyvinote licencijos
n dar jos nesuaktyvinote|dar nepradėjote ja naudotis|nepradėjote ja naudotis|aktyvinimas nebaigtas
n aktyvinimas laukia|aktyvinimas dar laukia
A pradėkite naudoti iki|pradėkite naudotis iki|pradėk naudoti iki|naudoti reikia pradėti iki
A reikia pradėti naudoti iki|suaktyvinkite savo prenumeratą iki|suaktyvinkite savo licenciją iki
A aktyvinkite savo prenumeratą iki|aktyvuokite savo prenumeratą iki|aktyvuokite ją iki
A aktyvinkite ją iki|suaktyvink ją iki|suaktyvinkite vėliausiai|suaktyvinkite vėliausiai iki
A aktyvinkite vėliausiai iki|laiko suaktyvinti iki|suaktyvinti turite iki|turite suaktyvinti iki
A turite aktyvuoti iki|turite aktyvinti iki|ją reikia suaktyvinti iki|ją suaktyvinti reikia iki
h pridėjo jus prie savo šeimos plano|pridėjo jus prie savo plano|pridėjo jus prie savo prenumeratos
h pridėjo jus prie prenumeratos|pridėjo jus prie šeimos|pridėjo jus prie savo šeimos
h jus pridėjo prie savo plano|pridėjo tave prie savo plano|pridėjo tave prie savo prenumeratos
h įtraukė jus į savo planą|įtraukė jus į savo šeimos planą|įtraukė jus į savo prenumeratą
h įtraukė jus į savo šeimą|yra pridėjęs jus|yra pridėjusi jus|yra įtraukęs jus
h dalijasi su jumis savo prenumerata|dalijasi savo prenumerata su jumis
h dalijasi su jumis šia prenumerata|dalijasi su jumis savo planu|dalijasi savo planu su jumis
h dalinasi su jumis savo prenumerata|dalinasi savo prenumerata su jumis
h pasidalijo su jumis savo prenumerata|pasidalijo savo prenumerata su jumis
h pasidalino su jumis savo prenumerata|moka už jūsų apsaugą|moka už tavo prenumeratą
h suteikė jums vietą|davė jums vietą|yra suteikęs jums prieigą|yra suteikusi jums prieigą
b teko užblokuoti|šią licenciją teko užblokuoti|licenciją teko užblokuoti
b prenumeratą teko užblokuoti|šią prenumeratą teko užblokuoti|esame užblokavę|licencija uždaryta
b prenumerata uždaryta|turėjome užblokuoti|buvome priversti užblokuoti|licenciją užblokavome
b prenumeratą užblokavome|užblokavome licenciją|užblokavome prenumeratą|užblokavome šią licenciją
u patys sustabdėte|pats sustabdėte|patys pristabdėte|esate sustabdę|esate pristabdę
u sustabdėte prenumeratą|pristabdėte prenumeratą|prenumeratą sustabdėte|prenumeratą sustabdėme
u sustabdėme prenumeratą|pauzė įjungta|esame sustabdę|padarėte pauzę|padėta į pauzę|yra pristabdyta
u yra sustabdyta
= nes nepavyko|nes nepavyko nuskaičiuoti|nes mokėjimas nepavyko|nes nepavyko mokėjimas
t bandoma|bandomosios versijos|bandomąją|bandomojo laikotarpio|šiuo metu išbandote
t šiuo metu nemokamai išbandote|dabar nemokamai išbandote|bandomosios dienos|bandomųjų dienų
t bandomuoju
f naudojate nemokamai|naudojatės nemokamai|naudojate nemokamą|nemokama bazinė
f nemokama bazinė apsauga|mokėti nereikia|jums mokėti nereikia|už tai nemokate|nieko nemokate
o iš jų|iš kurių
H įrenginiui
w ačiū kad perkate|ačiū kad įsigijote|ačiū kad pirkote|ačiū už pirkinį|ačiū už pirkimą|ačiū
w dėkojame už pirkimą|dėkojame kad įsigijote|dėkojame
w visos funkcijos|visomis galimybėmis|visomis funkcijomis
R kitas mokėjimas iš jūsų kortelės|kitas mokėjimas nuo kortelės|kitas mokėjimas nuo jūsų kortelės
R kitas mokestis bus nuskaičiuotas iš kortelės|kitas mokestis bus nuskaičiuotas iš jūsų kortelės
R kitas mokestis bus nuskaičiuotas nuo kortelės|kitas mokestis bus nuskaičiuotas nuo jūsų kortelės
R kitas mokėjimas bus nuskaičiuotas iš kortelės|kitas mokėjimas bus nuskaičiuotas iš jūsų kortelės
R kitas mokėjimas bus nuskaičiuotas nuo kortelės|kitas mokėjimas bus nuskaičiuotas nuo jūsų kortelės
R kitas mokestis bus nurašytas iš kortelės|kitas mokestis bus nurašytas iš jūsų kortelės
R kitas mokestis bus nurašytas nuo kortelės|kitas mokestis bus nurašytas nuo jūsų kortelės
R kitas mokėjimas bus nurašytas iš kortelės|kitas mokėjimas bus nurašytas iš jūsų kortelės
R kitas mokėjimas bus nurašytas nuo kortelės|kitas mokėjimas bus nurašytas nuo jūsų kortelės
R kitą mokestį nuskaičiuosime iš kortelės|kitą mokestį nuskaičiuosime iš jūsų kortelės
R kitą mokestį nuskaičiuosime nuo kortelės|kitą mokestį nuskaičiuosime nuo jūsų kortelės
R kitą mokėjimą nuskaičiuosime iš kortelės|kitą mokėjimą nuskaičiuosime iš jūsų kortelės
R kitą mokėjimą nuskaičiuosime nuo kortelės|kitą mokėjimą nuskaičiuosime nuo jūsų kortelės
R mokestis bus nuskaičiuotas iš kortelės|mokestis bus nuskaičiuotas iš jūsų kortelės
R mokestis bus nuskaičiuotas nuo kortelės|mokestis bus nuskaičiuotas nuo jūsų kortelės
R bus nuskaičiuota iš kortelės|bus nuskaičiuota iš jūsų kortelės|bus nuskaičiuota nuo kortelės
R bus nuskaičiuota nuo jūsų kortelės|bus nurašyta iš kortelės|bus nurašyta iš jūsų kortelės
R bus nurašyta nuo kortelės|bus nurašyta nuo jūsų kortelės|nuskaičiuosime mokestį iš kortelės
R nuskaičiuosime mokestį iš jūsų kortelės|nuskaičiuosime mokestį nuo kortelės
R nuskaičiuosime mokestį nuo jūsų kortelės|nuskaičiuosime iš jūsų kortelės
R nuskaičiuosime nuo jūsų kortelės
- galiotų|baigtųsi|atsinaujintų|pasibaigtų
K apėmė
d įreng
# vienas=1|viena=1|vieną=1|viename=1|vienam=1|vienai=1|vienoje=1
l turite vietos|turi vietos|yra vietos|vietos yra|užtenka vietos|vietos užteks|vietos užtenka
P vietos užtenka|vietos dar liko|dar tilps|nepridėt|nepridėti|galite prijungti papildomai
P galite pridėti papildomai
K tinka|užtenka|telpa|pakanka|užteks|metus saugosime|vienus metus saugosime|metus saugome
K metus apsaugosime
y apsauga įjungta|apsauga yra įjungta
U apsauga įjungta|apsauga yra įjungta|įjungėte apsaugą|saugūs|yra saugūs|saugiai naudojate
E jūsų įrenginiai saugūs iki|jūsų įrenginiai yra saugūs iki|jūsų įrenginiai bus saugūs iki
E tavo įrenginiai saugūs iki|tavo įrenginiai saugomi iki|tavo įrenginiai yra saugūs iki
E tavo įrenginiai yra apsaugoti iki|tavo įrenginiai yra saugomi iki|tavo įrenginiai bus saugūs iki
E tavo įrenginiai bus apsaugoti iki|tavo įrenginiai bus saugomi iki|visi jūsų įrenginiai saugūs iki
E visi jūsų įrenginiai apsaugoti iki|visi jūsų įrenginiai saugomi iki
E visi jūsų įrenginiai yra saugūs iki|visi jūsų įrenginiai yra apsaugoti iki
E visi jūsų įrenginiai yra saugomi iki|visi jūsų įrenginiai bus saugūs iki
E visi jūsų įrenginiai bus apsaugoti iki|visi jūsų įrenginiai bus saugomi iki|įrenginiai saugūs iki
E įrenginiai yra saugūs iki|įrenginiai yra apsaugoti iki|įrenginiai yra saugomi iki
E įrenginiai bus saugūs iki|įrenginiai bus apsaugoti iki|įrenginiai bus saugomi iki|esate saugūs iki
E esate saugus iki|esate saugi iki|esi saugūs iki|esi saugus iki|esi saugi iki|esi apsaugoti iki
E esi saugomi iki|būsite saugūs iki|būsite saugus iki|būsite saugi iki|būsite apsaugoti iki
E būsite apsaugotas iki|būsite saugomi iki|jūs esate saugūs iki|jūs esate saugus iki
E jūs esate saugi iki|jūs esate apsaugoti iki|jūs esate apsaugotas iki|jūs esate saugomi iki
E saugome jūsų įrenginius iki|saugome tavo įrenginius iki|saugome jus iki|saugosime jus iki
E galite ramiai naršyti iki|ramiai naršykite iki|galite būti ramūs iki|viskas sutvarkyta iki
X buvote apsaugoti iki|buvote apsaugotas iki|buvote apsaugota iki|buvote saugomi iki
X buvote saugūs iki|buvote aktyvi iki|buvote galiojanti iki|buvai apsaugoti iki|buvai apsaugotas iki
X buvai apsaugota iki|buvai saugomi iki|buvai saugūs iki|buvai aktyvi iki|buvai galiojanti iki
X įrenginiai buvo apsaugoti iki|įrenginiai buvo apsaugotas iki|įrenginiai buvo apsaugota iki
X įrenginiai buvo saugomi iki|įrenginiai buvo saugūs iki|įrenginiai buvo aktyvi iki
X įrenginiai buvo galiojanti iki|jūsų įrenginiai buvo apsaugoti iki
X jūsų įrenginiai buvo apsaugotas iki|jūsų įrenginiai buvo apsaugota iki
X jūsų įrenginiai buvo saugomi iki|jūsų įrenginiai buvo saugūs iki|jūsų įrenginiai buvo aktyvi iki
X jūsų įrenginiai buvo galiojanti iki|prenumerata buvo apsaugoti iki|prenumerata buvo apsaugotas iki
X prenumerata buvo apsaugota iki|prenumerata buvo saugomi iki|prenumerata buvo saugūs iki
X prenumerata buvo aktyvi iki|prenumerata buvo galiojanti iki|buvo galima naudotis iki
X galėjote naudotis iki
R kitų metų mokestį|kitų metų mokestį iš kortelės|kitų metų mokestį iš jūsų kortelės
R kitų metų mokestį nuo kortelės|kitų metų mokestį nuo jūsų kortelės|kito mėnesio mokestį
R kito mėnesio mokestį iš kortelės|kito mėnesio mokestį iš jūsų kortelės
R kito mėnesio mokestį nuo kortelės|kito mėnesio mokestį nuo jūsų kortelės|kito laikotarpio mokestį
R kito laikotarpio mokestį iš kortelės|kito laikotarpio mokestį iš jūsų kortelės
R kito laikotarpio mokestį nuo kortelės|kito laikotarpio mokestį nuo jūsų kortelės
R kitų metų mokėjimą|kitų metų mokėjimą iš kortelės|kitų metų mokėjimą iš jūsų kortelės
R kitų metų mokėjimą nuo kortelės|kitų metų mokėjimą nuo jūsų kortelės|mokestį už kitus metus
R mokestį už kitus metus iš kortelės|mokestį už kitus metus iš jūsų kortelės
R mokestį už kitus metus nuo kortelės|mokestį už kitus metus nuo jūsų kortelės
R mokestį už kitą mėnesį|mokestį už kitą mėnesį iš kortelės|mokestį už kitą mėnesį iš jūsų kortelės
R mokestį už kitą mėnesį nuo kortelės|mokestį už kitą mėnesį nuo jūsų kortelės
R mokestį už kitą laikotarpį|mokestį už kitą laikotarpį iš kortelės
R mokestį už kitą laikotarpį iš jūsų kortelės|mokestį už kitą laikotarpį nuo kortelės
R mokestį už kitą laikotarpį nuo jūsų kortelės|metinį mokestį|metinį mokestį iš kortelės
R metinį mokestį iš jūsų kortelės|metinį mokestį nuo kortelės|metinį mokestį nuo jūsų kortelės
R mėnesinį mokestį|mėnesinį mokestį iš kortelės|mėnesinį mokestį iš jūsų kortelės
R mėnesinį mokestį nuo kortelės|mėnesinį mokestį nuo jūsų kortelės|nurašysime iš kortelės
R nurašysime iš jūsų kortelės|nurašysime nuo kortelės|nurašysime nuo jūsų kortelės
R mes ją pratęsime už jus|ją pratęsime už jus|pratęsime ją už jus|pratęsime patys
R ją atnaujinsime už jus
C mes ją pratęsime už jus|ją pratęsime už jus|pratęsime ją už jus|pratęsime patys
C ją atnaujinsime už jus
w mes|apsauga tęsis be pertraukos|apsauga tęsis be pertraukų|apsauga tęsis nepertraukiamai
w apsauga nenutrūks|tęsis be pertraukos|be pertraukos|be pertraukų|nepertraukiamai
w liko vienas žingsnis|liko tik vienas žingsnis|laikas bus skaičiuojamas tik įdiegus programėlę
w laikas bus skaičiuojamas tik suaktyvinus|laikas skaičiuojamas tik suaktyvinus
w laikas skaičiuojamas nuo suaktyvinimo|laikas prasidės tik suaktyvinus|neturi pabaigos datos
w jis neturi pabaigos datos|ji neturi pabaigos datos|pabaigos datos nėra|neturi galiojimo pabaigos
w vpn įskaičiuot|vpn įtraukt|jums nieko nereikia daryti|nieko nereikia daryti|jums nereikia nieko
w viskas paruošta|pratęskite laiku|priminsime iš anksto|priminsime laiku|pranešime prieš pabaigą
w pranešime iš anksto|iš anksto pranešime|iš anksto priminsime|tiek kiek norite|kiek tik norite
w tiek laiko kiek norite|kiek norite|galite būti ramūs|būkite ramūs|puikiai
n paruošta naudoti|paruošta naudojimui|parengta naudoti|galite pradėti naudoti bet kada
n galite pradėti bet kada|pradėkite kada norite|suaktyvinkite kada norite|kodas dar nepanaudotas
n kodas nepanaudotas|dar nepanaudojote kodo|dar neįvedėte kodo|neįvedėte kodo|kodas dar neįvestas
n kodas laukia jūsų|laukia jūsų|laukia kodo|bet dar nesuaktyvinote
A įveskite kodą iki|įveskite aktyvinimo kodą iki|įveskite savo kodą iki|įvesk kodą iki
A kodą įveskite iki|kodą įvesti iki|kodą reikia įvesti iki|suaktyvinkite kodą iki|pradėkite iki
- buvote|buvai|buvome
w tiek, kiek norite
= mokėjimas nepavyko|nepavyko nuskaičiuoti mokesčio|mokėjimas neįvyko|nepavyko mokėjimas
= nepavyko apmokėti|nepavyko nuskaičiuoti|mokesčio nuskaičiuoti nepavyko
f naudojatės nemokamu planu|nemokamu planu|jūsų planas nemokamas|jums nemokama
h leidžia jums naudotis savo prenumerata|leidžia naudotis savo prenumerata
h leidžia jums naudoti savo prenumeratą|leido jums naudotis savo prenumerata
h leido naudotis savo prenumerata|leido jums ja naudotis|leidžia tau naudotis savo prenumerata
h įtraukė jus į savo šeimos prenumeratą|pridėjo jus prie savo šeimos prenumeratos
h davė jums vietą savo prenumeratoje|suteikė jums vietą savo plane
h suteikė jums vietą savo prenumeratoje
Z daugiau nieko nenuskaičiuosime|baigsis ir nebus pratęsta|toliau nesitęs|ji nesitęs
q galite išbandyti|galite bandyti|bandyti
w visai šeimai|atsiųsime priminimą|išsiųsime priminimą|gausite priminimą|gausite mūsų priminimą
w parašysime jums|susisiekite su mumis|galite bet kada atsisakyti|ačiū kad esate su mumis
w džiaugiamės kad esate su mumis|naršykite ramiai
E paslauga veiks iki|paslauga veikia iki|paslauga galioja iki|apsauga išliks iki
E apsauga jums galioja iki|esate mūsų saugomi iki|prenumerata tęsis iki|prenumerata tęsiasi iki
E ji veiks iki|ji galios iki|galiosianti iki|rūpinsimės jumis iki|rūpinamės jūsų įrenginiais iki
E rūpinsimės jūsų įrenginiais iki
Z prenumeratos nepratęsime|prenumeratos nebepratęsime|vėliau ji nesitęs|toliau nebus tęsiama
Z atsisakėte atnaujinimo|sustabdėte automatinį pratęsimą|atšaukėte automatinį pratęsimą
Z atšaukėte pratęsimą
R prenumerata atsinaujins automatiškai|prenumerata pratęsiama automatiškai
R prenumeratą pratęsime automatiškai|prenumeratą atnaujinsime automatiškai|prenumerata tęsis pati
R tęsis savaime|prasideda naujas laikotarpis|prasidės naujas laikotarpis|naujas laikotarpis prasidės
C prenumerata atsinaujins automatiškai|prenumerata pratęsiama automatiškai
C prenumeratą pratęsime automatiškai|prenumeratą atnaujinsime automatiškai|tęsis savaime
u prenumerata ilsisi|prenumerata laikinai sustabdyta|prenumerata pauzėje
b prenumerata užrakinta|užrakinome prenumeratą|teko užrakinti|uždarėme prenumeratą
P galite saugoti dar|galėsite pridėti dar
- aktyvuok|aktyvuoti|aktyvuokite|aktyvuosi
w metinis|metinė|visai nedaug|liko visai nedaug|liko nedaug|produktu|produkto|jos prenumerata
w jo prenumerata|nustatymai išsaugoti|jūsų nustatymai išsaugoti|nustatymai yra išsaugoti|apmokėtas
w apmokėtas laikotarpis|metai apsaugos|metų apsauga|vienerių metų apsauga|nusipirkai , bet
w nusipirkote , bet|nupirkta , bet|pirkta , bet|sumokėta , bet|apmokėta , bet|kiek tik nori
w kelios dienos|dar kelios dienos|tik kelios dienos|liko kelios dienos|liko vos kelios dienos
w pora dienų|dar pora dienų|sveiki|labas|laba diena|nuostabu|šaunu|viskas vyksta|be rūpesčių
w be pertrūkių|visuose jūsų įrenginiuose|visuose tavo įrenginiuose|jūsų įrenginiuose|namuose
w nereikia nieko daryti|nereikia jaudintis|nereikia nerimauti|galite nesijaudinti
w ačiū , kad esate su mumis|esate su mumis|mes su jumis|esate saugūs|esate saugus|šiuo momentu|vėl
E produktu dar gali naudotis iki|produktu dar galite naudotis iki|dar gali naudotis iki
E dar galite naudotis iki|naudotis galima iki|naudoti galima iki|naudok iki|naudokite iki
E mėgaukitės iki|mėgaukis iki|terminas|baigties data|prieinama iki|prieinamas iki
E prieiga galioja iki|jūsų žinioje iki|tavo žinioje iki|jūsų dispozicijoje iki|tarnaus iki
E tarnauja iki|tarnaus jums iki|saugo jus iki|saugos jus iki|saugosime iki|apsauga truks iki
E licencija iki|prenumerata iki|prenumerata veikia iki|licencija veiks iki|licencija veikia iki
E esame su jumis iki|esame su tavimi iki|būsime su jumis iki|bus aktyvus iki|išliks aktyvus iki
E įjungta iki|apdrausta iki|yra apmokėtas iki|apmokėjote iki|sumokėjote iki|iš anksto apmokėta iki
E užteks iki|užtenka iki|pakaks iki|naudojimo terminas|naudojimosi terminas|sutartis baigsis
E paslauga baigiasi|paslauga baigsis|apmokėto laikotarpio pabaiga|terminas sueis|terminas sueina
E liausis galioti|liaujasi galioti|liausis veikti|liaujasi veikti
E baigs veikti|baigia veikti|išsijungs|užsidarys
X terminas pasibaigęs|galiojimas pasibaigęs|apmokėtas laikotarpis truko iki|laikotarpis truko iki
X paskutinė diena buvo|pabaigos data buvo|pabaiga buvo|galiojimo pabaiga buvo|buvo apmokėta iki
X buvo apmokėtas iki|buvo prieinama iki|saugojo iki|saugojo jus iki|saugojome jus iki|veikė tik iki
X buvo apsaugota iki|galėjai naudotis iki|liovėsi galioti|liovėsi veikti|paslauga baigėsi
X prieiga pasibaigė|išsijungė|negalioja jau nuo|nebegalioja jau nuo
R kitą kartą pinigus nuo kortelės nuskaičiuosime|pinigus nuo kortelės nuskaičiuosime
R pinigus nuskaičiuosime|pinigus nurašysime|nuo kortelės nuskaičiuosime|nuo kortelės nurašysime
R nuo jūsų kortelės nuskaičiuosime|kitą kartą apmokestinsime|kitą kartą mokėsi
R kitą kartą atnaujinsime|kitą kartą pratęsime|kitas atsiskaitymas|kito mokėjimo diena
R mokėjimas bus nuskaičiuotas|suma bus nuskaičiuota|suma bus nurašyta|atnaujinsime jums
R pratęsime jums|atsinaujins pats|pasipratęs|tęsis pati|tęsis pats|vėl mokėsite|pats atsinaujins
C atsinaujins pats|tęsis pati|tęsis pats|pats atsinaujins
Z daugiau nemokėsite|daugiau nemokėsi|daugiau nebemokėsite|nebemokėsite|nebenuskaičiuosime
Z daugiau nebus nuskaičiuota|daugiau nebus nurašyta|pats neatsinaujins|pati nepasipratęs
Z išjungėte atnaujinimą|išjungei atnaujinimą|atnaujinimą išjungėte|atnaujinimą atšaukėte
Z atnaujinimas atšauktas|pratęsimas atšauktas
z nebuvo įjungt|nebuvo aktyv|buvo išjungt
# dvidešimt=20|dvylika=12|penkiolika=15|vienuolika=11|septyniuose=7|keturiuose=4|šešiuose=6
# aštuoniuose=8|dešimtyje=10|septyniems=7|šešiems=6|aštuoniems=8|abu=2|abiejuose=2|abiem=2|dvejus=2
# trejus=3|šešis=6|septynis=7|dvidešimčiai=20
n nepanaudotas kodas|neaktyvintas kodas|nesuaktyvintas kodas|kodas nesuaktyvintas|kodas neaktyvintas
n kodas dar nesuaktyvintas|dar neprasidėjo|neprasidėjo|dar nepradėjote|dar nepradėjote naudotis
n dar nenaudotas|dar nepanaudotas|laukia pirmo naudojimo|laukia pirmojo naudojimo|laukia savo eilės
n paruoštas naudoti|tereikia suaktyvinti|tereikia aktyvinti|tereikia aktyvuoti|belieka suaktyvinti
n belieka aktyvinti|reikia suaktyvinti|aktyvavimas dar neatliktas|be aktyvinimo|dar neveikia
n nesuaktyvinta licencija
A paskutinė diena aktyvinti
U registruoti|registruota|registruotas|registruotų|prisijungta|užimtas|užimti|yra užimtos
U yra apsaugoti|yra prijungti|yra naudojami|yra įdiegta|yra įdiegtas|naudojama vietų
U naudojamos vietos|saugomas|saugomų|prižiūrime|susieti|susietas|suporuoti|priskirti|priskirtas
U priskirtų|suaktyvinta įrenginiuose|pridėti įrenginiai|pridėtų įrenginių
P neužimta|neužimtos|neužimtų|neprijungti|neprijungtas
P laukia apsaugos|tuščia|tuščių|pridėti galite dar|pridėti gali dar|pridėti galima dar
P apsaugoti galite dar|tilps dar|dar pakaks|vietos pakaks dar
K plane|plane yra|į planą įeina|aprėpia|apima iki|apima daugiausia|skirta daugiausia
K leistinas skaičius
b blokuotas kodas|užblokuotas kodas|kodas užblokuotas|kodas blokuotas|kodas yra užblokuotas
b užrakinta|užrakintas|kodo naudoti nebegalima
u sustabdėte laikinai|padarei pauzę|ilsisi
f nieko nemoki|visada nemokama|0 eurų
t bandomoji savaitė|bandomasis terminas|bandymui|bandomoji prieiga
h leido tau naudotis savo prenumerata|paskolino jums|paskolino tau|skolina jums|skolina tau
h pakvietė jus į savo prenumeratą|pakvietė tave į savo prenumeratą
h pakvietė jus į savo šeimos prenumeratą|priėmė jus į savo prenumeratą
h priėmė tave į savo prenumeratą|pridėjo tave prie savo šeimos|įtraukė tave į savo prenumeratą
h įtraukė tave į savo šeimą|dalijasi su tavimi savo prenumerata|dalijasi savo prenumerata su tavimi
h dalijasi šia prenumerata su jumis|bendrina su jumis savo prenumeratą
h bendrina savo prenumeratą su jumis|davė jums prieigą
h davė tau prieigą
a vykdoma|viskas veikia|apsauga veikia|apsauga įjungta|apsauga yra įjungta|apsauga yra aktyvi
a apsauga aktyvi|esate apsaugoti|esate apsaugotas|esate apsaugota|esi apsaugotas|esi apsaugota
a šiuo metu galioja|šiuo metu veikia|tebeveikia|vis dar galioja|vis dar veikia|vis dar aktyvi
# abi=2
K naudoti galima iki|naudotis galima iki|apsauga iki|licencija iki|prenumerata iki|saugome iki
K saugosime iki|užteks iki|užtenka iki|pakaks iki|prieinama iki|prieinamas iki|prieiga iki
K naudokite iki|apsauga veikia iki
- prenumerata suteikė jums prieigą|licencija suteikė jums prieigą|planas suteikė jums prieigą
- prenumerata suteikė tau prieigą|licencija suteikė tau prieigą
E pratęsta iki|pratęsta nemokamai iki|pratęsta be mokesčio iki|pratęstas iki|pratęstas nemokamai iki
E pratęstas be mokesčio iki|pratęsti iki|pratęsti nemokamai iki|pratęsti be mokesčio iki
E prailginta iki|prailginta nemokamai iki|prailginta be mokesčio iki|prailgintas iki
E prailgintas nemokamai iki|prailgintas be mokesčio iki|nemokamai pratęsta iki
E nemokamai pratęstas iki|nemokamai prailginta iki
E pratęsėme jūsų prenumeratą iki|pratęsėme jūsų prenumeratą nemokamai iki|pratęsėme prenumeratą iki
E pratęsėme prenumeratą nemokamai iki|pratęsėme ją iki|pratęsėme ją nemokamai iki
E pratęsėme jūsų licenciją iki|pratęsėme jūsų licenciją nemokamai iki|pratęsėme jūsų planą iki
E pratęsėme jūsų planą nemokamai iki
- gali būti pratęst|turi būti pratęst|galėtų būti pratęst|paskyra pratęst
- paskyros galiojimas pratęst
w jo|jų|skirtų|suteiktų|priskirtų|jūsų pačių prašymu|savo pačių prašymu|pačių prašymu
w nuo aktyvavimo
P dar priklauso|jums dar priklauso|dar priklausys|lieka dar|dar nenaudot
w buvo užblokuot , dabar|buvo užblokuot , vėl|buvo užblokuot , dabar vėl
w buvo užblokuot , o dabar vėl|buvo užblokuot , o dabar|buvo užblokuot , šiuo metu vėl
w buvo užblokuot , bet vėl|buvo užblokuot , bet dabar vėl|buvo blokuot , dabar|buvo blokuot , vėl
w buvo blokuot , dabar vėl|buvo blokuot , o dabar vėl|buvo blokuot , o dabar
w buvo blokuot , šiuo metu vėl|buvo blokuot , bet vėl|buvo blokuot , bet dabar vėl
w buvo sustabdyt , dabar|buvo sustabdyt , vėl|buvo sustabdyt , dabar vėl
w buvo sustabdyt , o dabar vėl|buvo sustabdyt , o dabar|buvo sustabdyt , šiuo metu vėl
w buvo sustabdyt , bet vėl|buvo sustabdyt , bet dabar vėl|buvo pristabdyt , dabar
w buvo pristabdyt , vėl|buvo pristabdyt , dabar vėl|buvo pristabdyt , o dabar vėl
w buvo pristabdyt , o dabar|buvo pristabdyt , šiuo metu vėl|buvo pristabdyt , bet vėl
w buvo pristabdyt , bet dabar vėl|buvo laikinai sustabdyt , dabar|buvo laikinai sustabdyt , vėl
w buvo laikinai sustabdyt , dabar vėl|buvo laikinai sustabdyt , o dabar vėl
w buvo laikinai sustabdyt , o dabar|buvo laikinai sustabdyt , šiuo metu vėl
w buvo laikinai sustabdyt , bet vėl|buvo laikinai sustabdyt , bet dabar vėl
P dar nepanaudota|dar nenaudojama|dar nenaudota|nebuvo panaudota|dar nebuvo panaudota
+ atmesti
F bus
- išjungtas iki|išjungta iki|išjungti iki|buvo aktyvi|buvo aktyvus|buvo aktyvi nuo|buvo įjungtas
- buvo įjungta|negalioja iki|prenumeratos sustabdymas|licencijos sustabdymas
F nuo aktyvinimo|nuo suaktyvinimo
- paskyra aktyvi|paskyra užblokuota|paskyra sustabdyta|paskyra neaktyvinta|paskyra yra aktyvi
- paskyra yra užblokuota|paskyra yra sustabdyta|paskyra yra neaktyvinta|jūsų paskyra aktyvi
- jūsų paskyra užblokuota|jūsų paskyra sustabdyta|jūsų paskyra neaktyvinta|jūsų paskyra yra aktyvi
- jūsų paskyra yra užblokuota|jūsų paskyra yra sustabdyta|jūsų paskyra yra neaktyvinta
- paskyra buvo aktyvi|paskyra buvo užblokuota|paskyra buvo sustabdyta|paskyra buvo neaktyvinta
- apsauga sustabdyta|apsauga pristabdyta|apsauga yra sustabdyta|apsauga yra pristabdyta
- apsauga buvo sustabdyta|apsauga buvo pristabdyta
- nemokamas laikotarpis baigėsi|nemokamas laikotarpis pasibaigė|nemokamas laikotarpis baigtas
E naudokis paslauga iki|naudokitės paslauga iki|naudotis galėsi iki|naudotis galėsite iki
X galiojimo laikas praėjo|galiojimo laikas jau praėjo|galiojimas praėjo|terminas praėjo
X sutartis nebegalioja
a galiojanti sutartis|sutartis galioja|aktyvi sutartis|sutartis aktyvi
n kodas dar neaktyvintas|laukia , kol ją suaktyvinsi|laukia , kol ją suaktyvinsite
n laukia , kol jį suaktyvinsi|laukia , kol aktyvinsi|nauja , nesuaktyvinta
n naujas , nesuaktyvintas|nauja , neaktyvinta|nauja , dar nesuaktyvinta
R atnaujiname ją už tave|atnaujiname ją už jus|atnaujiname už tave|atnaujiname už jus
R pratęsiame ją už tave|pratęsiame ją už jus|atnaujiname ją automatiškai
C atnaujiname ją už tave|atnaujiname ją už jus|atnaujiname už tave|atnaujiname už jus
C pratęsiame ją už tave|pratęsiame ją už jus|atnaujiname ją automatiškai
C su automatiniu atnaujinimu|su automatiniu pratęsimu
r su automatiniu atnaujinimu|su automatiniu pratęsimu
Z daugiau mokesčio nenuskaičiuosime
b užblokavo leidėjas|leidėjas užblokavo|užblokavo gamintojas|užblokavo tiekėjas
b užblokavo pardavėjas|leidėjo užblokuota|užblokuota leidėjo|gamintojo užblokuota
b užblokuota gamintojo
u sutarties vykdymas sustabdytas|sutartis sustabdyta|sutarties galiojimas sustabdytas
u sutartis laikinai sustabdyta
w tęsk kada panorėsi|tęsk , kada panorėsi|tęskite , kada panorėsite|tęsk , kai norėsi
w dabartinė būsena|sutarties būsena|sutarties statusas|dabartinis statusas
d įrenginių skaičius licencijoje|įrenginių skaičius prenumeratoje|įrenginių skaičius plane
d įrenginių skaičius sutartyje
K įrenginių skaičius licencijoje|įrenginių skaičius prenumeratoje|įrenginių skaičius plane
K įrenginių skaičius sutartyje
R atsinaujina pati|pratęsiama pati
C atsinaujina pati|pratęsiama pati
w tiekėjo prašymu|paslaugų teikėjo prašymu|operatoriaus prašymu
w nuskaitytas
w nuskaičiuotas
w o tada|o tuomet
> kitos jūsų prenumeratos|kitos jūsų licencijos|jūsų kitos prenumeratos|jūsų kitos licencijos
> kitos tavo prenumeratos|kitos tavo licencijos|kitos mano prenumeratos|kitos mano licencijos
> likusios jūsų prenumeratos|likusios jūsų licencijos
~ * visi~naudojami|visi~užimti|visos~naudojamos|visos~užimtos
7 saugo
`
