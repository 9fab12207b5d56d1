/** Latvian: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M janv|febr|mart|apr|maij|jūn|jūl|aug|sept|okt|nov|dec
E beidzas|derīgs līdz|derīga līdz|derīgs|aktīvs līdz|aktīva līdz|termiņš beidzas|beigu datums
E derīguma termiņš|termiņa beigas|līdz|derīguma beigu datums|zaudē spēku|apmaksāts līdz
E beigu termiņš|termiņš līdz|spēkā līdz|beidzas datumā|aizsargāts līdz|beigsies|beigas
E termiņš beigsies|abonementa termiņš beidzas|derīgums|apmaksāta līdz|samaksāts līdz|darbojas līdz
E darbosies līdz|termiņa beigu datums|derīguma beigas|derīguma termiņa beigas
E derīguma termiņa beigu datums|beigu diena|pēdējā diena|beidzas termiņš|licence beidzas
E aizsardzība beidzas|aizsargāta līdz|ir spēkā līdz|spēkā esošs līdz|perioda beigas
E darbības beigas|darbības termiņš|beigsies termiņš|der līdz|aizsardzība līdz|beigu datuma
X beidzies|beigusies|termiņš beidzies|izbeigts|ir beidzies|ir beigusies|derīguma termiņš beidzies
X beidzās|derīguma termiņš beidzās|beidzās termiņš|bija derīgs līdz|bija derīga līdz
X termiņš beidzās|spēkā bija līdz|noslēdzās|termiņš ir beidzies|abonementa termiņš ir beidzies
X vairs nav derīgs|vairs nav derīga|nederīgs|nederīga|vairs nav aktīvs
X derīguma termiņš ir beidzies|beidzies derīguma termiņš|beigušies|beigušās|vairs nav spēkā
X zaudējis spēku|zaudējusi spēku|nav vairs derīgs|nav vairs derīga|vairs nav aktīva
X termiņš pagājis|noildzis
A aktivizējiet līdz|aktivizēt līdz|aktivizējiet pirms|jāaktivizē|aktivizējiet ne vēlāk
A jāaktivizē līdz|jāaktivizē pirms|aktivizēt pirms|aktivizācijas termiņš|aktivizēt ne vēlāk
A nepieciešama aktivizēšana|aktivizēšanas termiņš|aktivizējams līdz
R atjaunosies|tiks atjaunots|tiks atjaunota|nākamais maksājums|nākamā atjaunošana
R atjaunošanas datums|tiek atjaunots|tiek atjaunota|atjaunojas|atjaunojas automātiski
R tiks automātiski atjaunots|tiks automātiski atjaunota|automātiski atjaunosies
R automātiskā atjaunošana notiks|automātiskās atjaunošanas datums|atjaunosies automātiski
R automātiski tiks atjaunots|nākamais rēķins|rēķina datums|tiek atjaunots automātiski
R tiek automātiski atjaunots|nākamā maksājuma datums|nākamais maksājuma datums|nākamā maksa
R nākamā norēķinu diena|nākamais norēķins|nākamais norēķinu datums|nākamā rēķina datums
R nākamais rēķins tiks izrakstīts|nākamās atjaunošanas datums|nākamā pagarināšana
R pagarināšanas datums|atjaunosim|pagarināsim|iekasēsim|tiks iekasēta maksa
R tiks iekasēts maksājums|maksa tiks iekasēta|maksājums tiks iekasēts
R nākamais maksājums tiks iekasēts|nākamā maksa tiks iekasēta|tiks iekasēta|tiks pagarināts
R tiks pagarināta|tiek pagarināts|tiek pagarināta|pagarināsies|tiks automātiski pagarināts
R tiks automātiski pagarināta|tiks atjaunots automātiski|tiks atjaunota automātiski
R tiek automātiski pagarināts|nākamais atjaunošanas datums|nākamais automātiskais maksājums
R nākamā automātiskā atjaunošana|maksājuma datums|pagarinās|automātiski atjaunojas
Z netiks atjaunots|netiks atjaunota|neatjaunojas|netiks atjaunots automātiski
Z netiks atjaunota automātiski|netiks automātiski atjaunots|netiks automātiski atjaunota
Z netiks pagarināts|netiks pagarināta|netiek atjaunots|netiek atjaunota|neatjaunosies
Z nepagarināsies|automātiski netiks atjaunots|bez atjaunošanas|bez automātiskās atjaunošanas
Z netiek automātiski atjaunots|netiek automātiski atjaunota
S aktivizēts|aktivizēta|aktivizācijas datums|aktīvs kopš|sākuma datums|sākums|aktīvs no|aktīva no
S aktivizēts no|aktivizēta no|aktīva kopš|aktivizēšanas datums|aktivēts|aktivēta
a aktīv|spēkā|spēkā esošs|spēkā esoša|darbojas|derīga|spēkā esošie
n nav aktivizēts|nav aktivizēta|vēl nav aktivizēts|vēl nav aktivizēta|neaktivizēt|nav izmantots
n neizmantot|gaida aktivizāciju|nav vēl aktivizēts|gaida aktivizēšanu|neaktivizēts
n gaida aktivēšanu|vēl neaktivizēta|vēl nav izmantots|vēl nav izmantota|gatavs aktivizēšanai
n gatava aktivizēšanai|neaktivēt|neaktivizēta|vēl neaktivizēts|neizmantots|neizmantota
n nav izmantot
f bezmaksas|bez maksas|bezmaksas versija
t izmēģinājum|izmēģinājuma versija|izmēģinājuma periods|izmēģinājuma laiks|izmēģinājuma licence
t demonstrācijas|demo
d ierīc|ierīču|ierīcēm|ierīces|ierīcēs
p lietotāj|person|dalībniek|cilvēk|cilvēki|personas|lietotāji|lietotājiem|dalībnieki|lietotājus
h kopīgots ar jums|kopīgota ar jums|kopīgoja|koplietots ar jums|koplietota ar jums|kopīgots no
h koplieto lietotājs|kopīgojis|ar jums kopīgo|ar jums koplieto|ar jums dalās|koplieto ar jums
h kopīgo ar jums|dalās ar jums
O jūs kopīgojat|jūsu kopīgots|kopīgojat|kopīgoju|koplietojat|koplietoju|īpašnieks jūs
O īpašnieks esat jūs|jūs esat īpašnieks|esat īpašnieks|pieder jums
V koplieto|kopīgo|kopīgoja|kopīgots|kopīgota|koplietots|koplietota|dalās|kopīgot|kopīgošan
V koplietot|koplietošan
Y ar jums|ar tevi|ar mani|jums
B kopīgo|koplieto|kopīgoja
r automātiskā atjaunošana|automātiska atjaunošana|automātiskā pagarināšana|atjaunošana
r automātiski atjaunot|atjaunot automātiski|automātiskās atjaunošanas|automātiska pagarināšana
r pagarināt automātiski|automātiski pagarināt|automātisko atjaunošanu|pagarināšana
r automātiskais maksājums
y ieslēgt|jā|iespējot
z izslēgt|nē|atspējot|atcelt|neaktīv|manuāli|manuāla
b bloķēt|nobloķēt|piekļuve bloķēta|bloķējuši|bloķējām
u apturēt|apturēts|apturēta|pauzēts|pauzēta|īslaicīgi apturēts|īslaicīgi apturēta|iesaldēts
u iesaldēta|īslaicīgi pauzēts|uz laiku apturēts|uz laiku apturēta|pārtraukts|pārtraukta
u pārtraukta uz laiku|apturējis|apturēja
i iekļaut|ietver|iekļauts|iekļautās|iekļautie|ietilpst|iekļautas|satur
m vairāk|vēl|rādīt visu|rādīt visus|rādīt visas|ielādēt vairāk|citi|pārējie
s abonement|licenc|abonements|abonementi|abonementu|licence|licences|plāns|plāni|produkti|licenču
s abonementiem
w jūsu|ir|un|šis|šī|datums|diena|periods|statuss|stāvoklis|izmantots|izmantoti|izmantotas
w lietošanā|tiek|izmantotās|pievienotas|aizsargātas|pašlaik|produkts|aizsardzība|veids|versija
w vietas|automātiski|skaits|gada|g|mans|mani|mana|manas|mūsu|visi|visas|vēl|jau|tagad|konts|kontā
w bija|tika|uzaicināti|uzaicinātie|pievienoti|pievienotās|savienotās|reģistrētas|lietotne
w lietotnes|programma|programmas|programmatūra|pārskats|saraksts|īslaicīgi|kopā|kopējais|ģimene
w kas|šajā|aizsargātās|aizsargāto|izmantoto|lietotās|derīgums|derīguma|jums|tiks|būs|datumā|šo
w jums vēl|tikai|lūdzu|jo|pēc tam|tad|gadā|mēnesī|pvn|ieskaitot|jūs|vietām|vietu|vieta
w sīkāka informācija|informācija|pašreizējais|pašreizējā|joprojām|notiks|tavs|tava|tavas|tev|šai
w šim|šīs|aizsardzības|aizsardzību|ar|uz|tagadējais|par|piezīme|ilgums|uz gadu|vēl uz gadu
w uz vienu gadu|uz mēnesi|katru gadu|katru mēnesi|pakalpojumu sniedzējs|operators|automātiska
w automātiskā|aizsargā|neierobežots|beztermiņa|bez termiņa|tajā pašā dienā|īpašnieks|pats|pati
w pakalpojumu sniedzēja|mēs|esam
U izmantots|izmantoti|izmantotas|lietošanā|izmantotās|pievienotas|pievienotās|aizsargātas
U aizņemtas|savienotās|instalētas|jūs izmantojat|izmantojat|tiek izmantota|tiek izmantotas
U pieslēgt|pieteikušās|pierakstījušās|aizņemts|aizņemti|instalēt|uzstādīt|izmantot|savienot
U aizsargāt|pieslēgtās|pievienota|pievienots|aizņemta|instalēta|piešķirtas|tiek lietotas|lieto
U tiek aizsargātas|aizņemtās|izmanto
K līdz|ne vairāk kā|maksimāli|maks|kopā|kopējais|maksimāl|limits|ierobežojums|līdz pat|ne vairāk
K maksimums|atļauts
P pieejam|brīv|atlikuš|neizmantotas vietas|atlicis|atlikušas|atlikušās|atlikuši|paliek|palikušas
P brīvs|neizmantot|neizmantots|neizmantota|nav izmantots|nav izmantot|atliek|vēl brīvas
C tiek atjaunots automātiski|atjaunojas automātiski|tiek automātiski atjaunots
C tiek automātiski atjaunota|tiek automātiski pagarināts|atjaunojas katru gadu
C automātiski atjaunojas|automātiski atjaunosies|atjaunosies automātiski
L dienas|diena|dienu|mēneši|mēnesis|mēnešu|gadi|gadu|nedēļas|atlikušas|atlicis|atlikušās|atlikuši
L paliek|palikušas
3 pēc
L dienām
- iegādāts|pirkuma datums|pasūtījuma numurs|spēkā no|derīgs no|derīga no|darbojas no|spēkā kopš
- maksa|maksas|maksu
q pirkt|pērciet|piedāvājum|atlaid|ietaupiet|izmēģiniet|akcija|ieteicam|grozs|grozā|grozam|pasūtīt
q patikt|iesakām|izmēģin|ieteikumi|sākt
o no
g pierakstīties|pieteikties|ielogoties|ieiet|pierakstieties|pieslēgties|pierakstīšanās
g piesakieties|ielogojieties|pieslēdzieties
T līgum|noteikum|paziņojum|noteikumi|nosacījumi|līgums|līgumi|vienošanās|licences līgum
c kods|kodu|vienreizēj|verifikācij|kodam|drošības kods|aktivizācijas kod|aktivizēšanas kod
c divpakāpju|divu faktoru|vienreizējā
D lejupielād|instalēt|lejupielādes|lejupielāde|lejupielādēt|lejupielādējiet|instalējiet|iegūt
D instalācija|lejupielādi|iegūstiet|instalēšana
Q qr|skenējiet|noskenējiet|skenēt|kamera|kameru
N nav|neviena|neviens|nekad|bez|ne
W piektd|sestd|svētd|pirmd|otrd|trešd|ceturtd
k nav|nevien|neviena|neviens
j jums|tev|vēl|pašlaik|šobrīd|pagaidām|šeit|šajā|jūsu|tavā|kontā|konta|kontam|konts|ir|pievienots
j pievienotu|reģistrēts|reģistrētu|saistīts|saistītu|neviena|nevienu|kaspersky|my|nav
G sesija ir beigusies|sesijas laiks ir beidzies|sesija beidzās|sesija ir pārtraukta|izrakstījāties
G jūs esat izrakstīts|pierakstieties vēlreiz|piesakieties vēlreiz|sesijas laiks beidzies
G sesija beigusies
l pieejam
H ierīcēm|priekš|paredzēts
F drīz|gandrīz
0 šodien
1 rīt
9 vakar
J automātiski|automātiska|automātiskā
= jo|tāpēc ka
& un
8 tajā pašā dienā|tajā dienā
k netika|nesatur
j nopirkts|iegādāts|iegādāti|atrasts|atrasti|saraksts|sarakstā|savs|mans|mani|jums vēl|nekas|šim
j šis|piesaistīts|piesaistītu|pievienoti|jūsu kontam|šeit
x tukš|nekā|nav datu|nav ierakstu|nav vienumu|nav ko rādīt
e izrakstīties|iziet|atteikties
I pierakstījies kā|pierakstījusies kā|pierakstījāties kā|pieteicies kā|jūs esat pierakstījies kā
I laipni lūdzam|sveiki|ielogojies kā
`
