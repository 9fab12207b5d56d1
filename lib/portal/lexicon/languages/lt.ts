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
E apsauga baigiasi|pabaigos datos
X baigėsi|pasibaigė|nebegalioja|pasibaigęs|pasibaigusi|galiojimas baigėsi|baigėsi galiojimas
X galiojo iki|galiojimas pasibaigė|baigė galioti|nustojo galioti|baigtas|baigta|pasibaigę
X nebeaktyvi|nebeaktyvus|negalioja nuo|nustojo veikti|nebegaliojanti|nebegaliojantis|nebegaliojan
X galiojimo laikas baigėsi|galiojimo laikas pasibaigė|laikas pasibaigė|jau nebegalioja
X negaliojanti|negaliojantis|pasibaigusios|baigusi galioti|negalioja
A suaktyvinkite iki|aktyvinti iki|suaktyvinti iki|aktyvuokite iki|būtina suaktyvinti|aktyvuoti iki
A aktyvinkite iki|turi būti suaktyvinta iki|turi būti aktyvuota iki|reikia suaktyvinti iki
A reikia aktyvuoti iki|aktyvinimo terminas|suaktyvinkite prieš|reikia suaktyvinti|reikia aktyvinti
A būtina suaktyvinti iki
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
R bus automatiškai atnaujintas|mokėjimo data|automatiškai atsinaujina
Z nebus atnaujinta|neatnaujinama|nebus pratęsta|nebus atnaujinama|nebus atnaujinta automatiškai
Z nebus automatiškai atnaujinta|nebus pratęsta automatiškai|nebus automatiškai pratęsta
Z nebus pratęsiama|nebeatnaujinama|nepratęsiama|neatsinaujins|neatsinaujina
Z automatiškai neatnaujinama|nebebus atnaujinta|be atnaujinimo|be automatinio atnaujinimo
S suaktyvinta|aktyvuota|aktyvi nuo|aktyvinimo data|aktyvavimo data|pradžios data|pradžia
S suaktyvintas|aktyvuotas|aktyvinta|aktyvintas|aktyvu nuo|aktyvus nuo|suaktyvinimo data
S suaktyvinimas
a aktyvi|aktyvus|galiojanti|galiojantis|galioja|veikia|veikianti|galiojančios
n nesuaktyvinta|neaktyvuota|dar nesuaktyvinta|dar neaktyvuota|nenaudojama|laukia aktyvinimo
n nepanaudota|laukia suaktyvinimo|neaktyvinta|laukiama aktyvinimo|laukiama suaktyvinimo
n laukiama aktyvavimo|nesuaktyvintas|neaktyvintas|dar neaktyvi|dar nepanaudota|dar nenaudojama
n paruošta aktyvinti|dar neaktyvinta|dar nenaudota|nenaudota|laukia aktyvavimo|neaktyvuotas
n nenaudojam|nepanaudot
f nemokam|nemokama|nemokamas|nemokamai|nemokama versija|nemokamas planas|nemokamos
t bandomoji|bandomasis|bandomosios|bandomoji versija|bandomasis laikotarpis|bandymo|bandymas
t bandymą|bandomojo|bandomoji licencija|išbandymo laikotarpis|bandomąj|demonstracinė
d įrengin|įrenginių|įrenginiai|įrenginiuose|įrenginiams
p naudotoj|vartotoj|žmon|asm|nar|žmonės|asmenys|naudotojai|naudotojų|nariai|vartotojai|vartotojų
h bendrinama su jumis|dalijamasi su jumis|pasidalino|bendrina naudotojas|pasidalijo
h su jumis dalijasi|dalijasi su jumis|su jumis dalinasi|dalinasi su jumis|su jumis bendrina
h bendrina su jumis|pasidalinta su jumis
O jūs bendrinate|bendrinate|bendrinu|dalijatės|savininkas jūs|jūs esate savininkas
O esate savininkas|priklauso jums|savininkė jūs
V bendrina|dalijasi|pasidalijo|bendrinama|bendrino|pasidalyta|dalinasi|pasidalino|dalinamasi
Y su jumis|su tavimi|su manimi
B bendrina|bendrino|dalijasi|pasidalijo|pasidalino
r automatinis atnaujinimas|automatinis pratęsimas|atnaujinimas|automatinio atnaujinimo
r automatinio pratęsimo|atnaujinti automatiškai|automatiškai atnaujinti|pratęsti automatiškai
r automatiškai pratęsti|automatinį atnaujinimą|automatinį pratęsimą|pratęsimas
r automatinis prenumeratos atnaujinimas|automatinis mokėjimas
y įjungt|taip|įgalint
z išjungt|ne|išjung|atšaukt|neaktyv|rankinis|rankiniu būdu
b užblokuot|blokuojam|blokuota|blokuot|užblokavome|užblokavo
u sustabdyt|pristabdyt|sustabdyta|pristabdyta|laikinai sustabdyta|sustabdytas|laikinai pristabdyta
u įšaldyta|įšaldytas|laikinai išjungta|pristabdytas|laikinai sustabdytas|pauzė|sustabdytos
u laikinai sustabdytos|pristabdytos|sustabdė
i įtraukt|apima|įskaičiuot|įtraukta|įtrauktos|įeina|sudaro|įskaičiuota
m daugiau|rodyti visus|dar|rodyti visas|įkelti daugiau|kitos|likusias|rodyti daugiau
s prenumerat|licencij|prenumerata|prenumeratos|prenumeratų|licencija|licencijos|planas|planai
s produktai|prenumeratą|licenciją
w programą|programėlę|jūsų|yra|ir|ši|šis|data|diena|laikotarpis|būsena|naudojama|naudojami
w panaudota|naudojamų|prijungta|apsaugota|šiuo metu|produktas|apsauga|tipas|versija|vietų
w automatiškai|skaičius|m|d|metų|mano|mūsų|visi|visos|dar|jau|dabar|paskyra|paskyroje|buvo|bus
w pakviesti|pakviestų|pridėti|susieti|prijungti|prijungtų|registruoti|programa|programos
w programėlė|programėlės|programų|programinė|įranga|apžvalga|sąrašas|laikinai|iš viso|viso|šeima
w kas|šioje|apsaugoti|apsaugotų|panaudotų|galiojimas|galiojimo|jūs|turi|būti|dieną|naudojate|šią
w šiame|tik|prašome|nes|vėliau|tada|paskui|per metus|per mėnesį|po to|pvm|imtinai|laikotarpio|jums
w vieta|vietos|išsami informacija|informacija|dabartinis|dabartinė|tebėra|vis dar|įskaitytinai
w tavo|tu|apsaugos|apsaugą|šios|įvyks|numatyta|padėtis|pastaba|trukmė|išsamiau|metams|dar metams
w vieneriems metams|dar vieneriems metams|mėnesiui|kasmet|kas mėnesį|paslaugų teikėjo|jūsų teikėjo
w operatoriaus|automatinis|saugo|neribotas|neterminuota|neterminuotai|be termino|tą pačią dieną
w savininkas|pati|savaime|už|paslaugų teikėjas
U naudojama|naudojami|panaudota|naudojamų|prijungta|prijungti|apsaugota|užimta|įdiegta|naudojate
U naudoji|prisijungę|prijungtas|užimt|įdiegt|naudojam|panaudot|susiet|prijungt|apsaugot|naudojamas
U apsaugotas|apsaugoti|priskirta|saugomi
K iki|ne daugiau kaip|daugiausia|maks|iš viso|viso|didžiausias|maksimalus|maksimaliai|limitas
K ne daugiau|leidžiama
P laisv|prieinam|likę|liko|lieka|likusių|likusios|nepanaudoti|nenaudojamos vietos|nenaudojama
P nepanaudota|nenaudota|nenaudojam|nepanaudot|dar laisvų
C atnaujinama automatiškai|automatiškai atnaujinama|atsinaujina automatiškai
C automatiškai pratęsiama|pratęsiama automatiškai|atsinaujina kasmet|automatiškai atsinaujina
C automatiškai atsinaujins|atsinaujins automatiškai|bus automatiškai atnaujinta
C bus atnaujinta automatiškai
L dienos|diena|dienų|mėnesiai|mėnesis|mėnesių|metai|savaitės|liko|likusios|likę|lieka|likusių
3 po
- įsigyta|pirkimo data|užsakymo numeris|galioja nuo|galiojanti nuo|galiojantis nuo|veikia nuo
- aktyvinti|aktyvinimas|aktyvinimo|suaktyvinti|suaktyvinkite
q pirkti|pirkite|pasiūlym|nuolaid|sutaupykite|išbandykite|akcija|rekomenduojam|krepšelis|krepšelį
q užsakyti|patikti|rekomenduoja|įsigyti|įsigykite|išbandy|pradėti
o iš
g prisijungti|prisijungimas|prisijunkite|prisijunk|prisijungę
T sutart|sąlyg|pareiškim|sąlygos|sutartis|sutartys|susitarimas|naudojimo sąlygos|licencijos sutart
c kod|vienkartin|patvirtinimo|kodą|kodo|kodas|kodai|saugos kodas|dviejų veiksnių|dviejų žingsnių
c aktyvinimo kod|aktyvavimo kod
D atsisiųs|įdiegti|atsisiuntimai|atsisiuntimas|atsisiųsti|atsisiųskite|įdiekite|gauti|diegimas
D gaukite|įdiegimas
Q qr|nuskaitykite|nuskaityti|skenuokite|kamera|kamerą
N nėra|neturite|jokių|niekada|be|nieko|ne
W penktadienis|šeštadienis|sekmadienis|pirmadienis|antradienis|trečiadienis|ketvirtadienis|pn|št
W sk|pr|an|tr|kt
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
9 vakar
J automatiškai|automatinis
= nes|kadangi|dėl
& ir
8 tą pačią dieną|tą dieną
k nerasta|nerado|neįsigijote|nepridėta
j pirkta|įsigyta|įsigijote|rasta|sąrašas|sąraše|savo|mano|prie|šios paskyros|pridėjote|jums
j priskirta|jokia|su|šia|paskyra|nesusieta|čia
x tušč|nieko|duomenų nėra|nėra duomenų|įrašų nėra|nėra įrašų|nėra ką rodyti
e atsijungti|išeiti
I prisijungta kaip|prisijungęs kaip|prisijungusi kaip|prisijungėte kaip|prisijungta|sveiki
I sveiki sugrįžę|labas
`
